//! A window that was shipped is driven by nobody but the person before it.
//!
//! The web views of all systems take orders from the environment: a WebDriver, a debugger, a network port. A build for
//! use starts itself again without those variables. Builds for tests keep them: debug ones, and those with the feature
//! `automation`.

use std::env;
use std::ffi::OsString;
use std::io;
use std::process::{Command, ExitCode};

/// Variables that let another program drive or read the window.
const STEERING: [&str; 7] = [
    "TAURI_WEBVIEW_AUTOMATION",
    "TAURI_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS",
    "WEBVIEW2_BROWSER_EXECUTABLE_FOLDER",
    "WEBVIEW2_PIPE_FOR_SCRIPT_DEBUGGER",
];

/// Whether this build may be driven.
const MAY_BE_DRIVEN: bool = cfg!(any(debug_assertions, feature = "automation"));

/// Starts again without the variables that would let the window be driven, where there are any; `None` to go on.
pub(crate) fn refuse() -> Option<ExitCode> {
    let found = steering(MAY_BE_DRIVEN, &|name| env::var_os(name));
    if found.is_empty() {
        return None;
    }
    // What cannot be started again does not go on with them either.
    Some(start_without(&found).unwrap_or(ExitCode::FAILURE))
}

fn steering(may_be_driven: bool, variable: &dyn Fn(&str) -> Option<OsString>) -> Vec<&'static str> {
    let set = |name: &&str| !may_be_driven && variable(name).is_some();
    STEERING.into_iter().filter(set).collect()
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one program it starts is itself: a variable of a running process cannot be removed safely"
)]
fn start_without(variables: &[&str]) -> io::Result<ExitCode> {
    let mut again = Command::new(env::current_exe()?);
    again.args(env::args_os().skip(1));
    for name in variables {
        again.env_remove(name);
    }
    #[cfg(unix)]
    return Err(std::os::unix::process::CommandExt::exec(&mut again));
    #[cfg(not(unix))]
    again.spawn().map(|_| ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_build_for_tests_is_driven_from_the_environment() {
        let driven = |name: &str| name.starts_with("TAURI_").then(|| OsString::from("true"));
        assert_eq!(
            steering(false, &driven),
            ["TAURI_WEBVIEW_AUTOMATION", "TAURI_AUTOMATION"]
        );
        assert_eq!(steering(true, &driven), [""; 0]);
        assert_eq!(steering(false, &|_| None), [""; 0]);
    }
}
