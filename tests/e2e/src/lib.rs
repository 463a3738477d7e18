//! The built application in its real window, driven as a person would: a display of its own, a WebDriver, and a
//! keyboard for the system's dialogs.
//!
//! Needs `Xvfb`, `WebKitWebDriver` and `xdotool`. The program is `VIGIE_DESKTOP`, or the one built beside the tests.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test stops at the first surprise"
)]

mod again;
mod app;
mod atspi;
mod axe;
mod dialog;
mod display;
mod matrix;
mod process;
mod wait;

pub use again::start_again;
pub use app::{App, Home};
pub use atspi::{Bus, Node};
pub use axe::violations;
pub use dialog::SaveDialog;
pub use display::Display;
pub use matrix::Matrix;
pub use wait::{until, until_some};
