//! A window of one heading, with the web view, the features and the profile of Vigie's own: what a window costs
//! whatever is in it. It says on standard error when the heading was drawn.

use std::io::{self, Write};
use std::path::PathBuf;

use tauri::WebviewWindowBuilder;

fn main() -> Result<(), tauri::Error> {
    tauri::Builder::default()
        .setup(|app| {
            for config in &app.config().app.windows {
                let builder = WebviewWindowBuilder::from_config(app.handle(), config)?
                    .on_document_title_changed(|_, title| say(&title));
                let builder = match std::env::var_os("VIGIE_DATA") {
                    Some(data) => builder.data_directory(PathBuf::from(data).join("webview")),
                    None => builder,
                };
                builder.build()?;
            }
            Ok(())
        })
        .run(tauri::generate_context!())
}

/// Milliseconds since 1970, as the page counted them.
fn say(title: &str) {
    if let Some(moment) = title.strip_prefix("drawn ") {
        // Nobody listens where standard error is closed.
        let _ = writeln!(io::stderr(), "drawn-ms {moment}");
    }
}
