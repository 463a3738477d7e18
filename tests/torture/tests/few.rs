//! A few of each torment, with every run of the tests; `cargo xtask torture` does hundreds.

use std::process::ExitCode;

use vigie_torture::{Plan, child, torment};

fn main() -> ExitCode {
    if let Some(ended) = child() {
        return ended;
    }
    let plan = Plan {
        seed: fastrand::u64(..1_000_000),
        kills: 6,
        places: 8,
    };
    match torment(plan, None) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The seed was printed: `cargo xtask torture` does the same again with it.
            let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("{error}\n").as_bytes());
            ExitCode::FAILURE
        }
    }
}
