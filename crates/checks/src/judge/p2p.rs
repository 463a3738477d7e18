//! Is a program there that shares files from computer to computer?
//!
//! Looks at: names of running processes and of installed programs, against a list of known ones.
//! Cannot see: a program under another name, or one that is not on the list; what is shared.
//! Never a fault by itself. Needs no rights, changes nothing. Source: `assets/checks/p2p.toml`.

use super::remote_tools::known_names;
use super::{Check, remote_tools};

pub(super) const CHECK: Check = Check {
    id: "p2p",
    rule: |facts| known_names(facts, &facts.tables.p2p),
    ..remote_tools::CHECK
};
