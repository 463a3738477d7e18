//! Texts of Linux.

pub(crate) mod os_release;
pub(crate) mod ubuntu_pro;
