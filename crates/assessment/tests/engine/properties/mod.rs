//! One property for every sentence under "Properties to hold", over generated packs, answers, findings and means.

mod actions;
mod asking;
mod compare;
mod moving;
mod not_applicable;
mod order;
mod robustness;
mod score;
mod set_aside;
mod time;
mod week;
