//! Values as Windows keeps them.

pub(crate) mod sid;
pub(crate) mod tcp;
pub(crate) mod times;
