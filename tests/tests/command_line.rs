//! The command line, from outside: plans, refusals, exit statuses, and files that other programs open.

#![cfg(test)]
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is not as it says"
)]

mod cli;
mod support;
