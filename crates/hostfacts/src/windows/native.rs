//! Calls of the system: the only place of the product where the compiler cannot vouch for memory.
//!
//! One file per family of calls. Each turns them into functions that any caller may use: handles and buffers are
//! given back, lengths are checked, and an error code becomes a [`fault::Fault`]. Nothing is judged or named here.

#![expect(
    unsafe_code,
    reason = "Windows gives most facts through C functions and COM; every block says why it is sound"
)]

pub(super) mod accounts;
pub(super) mod com;
pub(super) mod drives;
pub(super) mod fault;
pub(super) mod library;
pub(super) mod machine;
pub(super) mod network;
pub(super) mod power;
pub(super) mod registry;
pub(super) mod services;
pub(super) mod token;
