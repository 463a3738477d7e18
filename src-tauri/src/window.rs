//! The one window: what it is made of and where it may go.

use std::path::Path;

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{App, Manager, Runtime, Url, WebviewWindowBuilder};

use crate::commands;
use crate::desk::Shell;
use crate::opening::Saved;
use crate::places::Places;
use crate::timing::Stopwatch;

/// Opens the window and stays until it is closed.
pub(crate) fn run(stopwatch: Stopwatch) -> Result<(), tauri::Error> {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(stay_home())
        .invoke_handler(commands::handler())
        .manage(stopwatch)
        .manage(Saved::default())
        .setup(|app| {
            let places = Places::of(&|name| std::env::var_os(name));
            let data = places.data.clone();
            app.manage(Shell::new(places));
            open(app, &data)?;
            Ok(())
        })
        .run(tauri::generate_context!())
}

/// Makes the window of the configuration. What the web view keeps for itself stays in the data folder, and the
/// title of the view is the window's.
fn open(app: &App, data: &Path) -> Result<(), tauri::Error> {
    for config in &app.config().app.windows {
        let builder = WebviewWindowBuilder::from_config(app.handle(), config)?.on_document_title_changed(
            |window, title| {
                // A window that is closing has no title to change.
                let _ = window.set_title(&title);
            },
        );
        builder.data_directory(data.join("webview")).build()?;
    }
    Ok(())
}

/// Refuses every page but Vigie's own: a content policy does not stop a link from leaving.
fn stay_home<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("stay-home")
        .on_navigation(|_, url| is_home(url))
        .build()
}

fn is_home(url: &Url) -> bool {
    matches!(
        (url.scheme(), url.host_str(), url.port()),
        ("tauri", Some("localhost"), None) | ("http" | "https", Some("tauri.localhost"), None)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_vigies_own_pages_are_home() {
        let home = |text: &str| is_home(&Url::parse(text).expect("a URL"));
        for page in [
            "tauri://localhost",
            "tauri://localhost/index.html#x",
            "http://tauri.localhost/",
            "https://tauri.localhost/a",
        ] {
            assert!(home(page), "{page}");
        }
        for page in [
            "https://example.org/",
            "http://localhost/",
            "http://tauri.localhost.example.org/",
            "http://tauri.localhost:8080/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
        ] {
            assert!(!home(page), "{page}");
        }
    }
}
