//! One property for every sentence under "Properties to hold", over generated packs, answers, findings and means.

mod actions;
mod asking;
mod not_applicable;
mod order;
mod robustness;
mod score;
mod time;
mod week;
