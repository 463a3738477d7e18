//! Small cases with their numbers worked out by hand.
//!
//! An effect of 0.5 has ω = ln 2, one of 0.75 has 2 ln 2 and one of 0.875 has 3 ln 2: with these, every K(s) is a
//! simple fraction.

mod compare;
mod findings;
mod moving;
mod rank;
mod schedule;
mod score;
mod week;
