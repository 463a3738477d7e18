//! `vigie-torture [--seed N] [--kills N] [--places N] [TORMENT]`: what `cargo xtask torture` runs.

#![expect(clippy::print_stderr, reason = "a command-line tool speaks on its outputs")]

use std::process::ExitCode;

use vigie_torture::{Failing, Plan, child, torment};

fn main() -> ExitCode {
    if let Some(ended) = child() {
        return ended;
    }
    let outcome = asked().and_then(|(plan, only)| torment(plan, only.as_deref()));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vigie-torture: {error}");
            ExitCode::FAILURE
        }
    }
}

fn asked() -> Failing<(Plan, Option<String>)> {
    let mut plan = Plan {
        seed: fastrand::u64(..1_000_000),
        kills: 200,
        places: 200,
    };
    let mut only = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || -> Failing<u64> { Ok(arguments.next().ok_or("a number is missing")?.parse()?) };
        match argument.as_str() {
            "--seed" => plan.seed = number()?,
            "--kills" => plan.kills = number()?.try_into()?,
            "--places" => plan.places = number()?.try_into()?,
            name => only = Some(name.to_owned()),
        }
    }
    Ok((plan, only))
}
