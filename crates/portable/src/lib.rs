//! The envelope of a dossier that travels from one computer to another: one file, closed by a passphrase or, by
//! explicit choice, in the clear.
//!
//! A closed file is in the age format (version 1, passphrase recipient), so that other programs open it too. What
//! lies inside is no matter of this crate. Whatever is read is bounded: the size before anything is read, the work
//! that a file asks for before it is done.

mod envelope;
mod seal;

pub use envelope::{Envelope, LARGEST, ReadError, Sealed};
pub use seal::{OpenError, SealError, seal};
