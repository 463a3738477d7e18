//! The command line, from outside: plans, refusals, exit statuses, and files that other programs open.

#![cfg(test)]

mod cli;
mod support;
