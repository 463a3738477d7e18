//! The one window: what it is made of and where it may go.

use std::path::{Path, PathBuf};

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{App, AppHandle, DragDropEvent, Manager, Runtime, Url, WebviewWindowBuilder, WindowEvent};

use crate::commands;
use crate::crash::Reports;
use crate::desk::Shell;
use crate::facilitator::Facilitator;
use crate::menu;
use crate::opening::Saved;
use crate::places::Places;
use crate::receiving::{Reception, files_of};
use crate::single::{Instance, Start};
use crate::standing;
use crate::timing::Stopwatch;
use crate::views::manners::NewsView;

/// Opens the window and stays until it is closed.
pub(crate) fn run(stopwatch: Stopwatch) -> Result<(), tauri::Error> {
    let places = Places::of(&|name| std::env::var_os(name));
    let reports = Reports::of(&places.data);
    reports.expect_surprises();
    #[cfg(debug_assertions)]
    fail_if_asked();
    let folder = std::env::current_dir().unwrap_or_default();
    let files = files_of(std::env::args_os().skip(1), &folder);
    let Start::First(instance) = Instance::claim(&places.data, &files) else {
        return Ok(());
    };
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(stay_home())
        .invoke_handler(commands::handler())
        .manage(stopwatch)
        .manage(Saved::default())
        .manage(Facilitator::default())
        .manage(reports)
        .manage(Reception::default())
        .on_window_event(|window, event| {
            if let WindowEvent::DragDrop(drag) = event {
                dragged(window.app_handle(), drag);
            } else if let (WindowEvent::CloseRequested { .. }, "main") = (event, window.label()) {
                standing::keep(window, &window.state::<Shell>().places().data);
            }
        })
        .on_menu_event(|app, event| menu::chosen(app, &event))
        .setup(move |app| {
            let data = places.data.clone();
            app.manage(Shell::new(places));
            receive(app.handle(), &files);
            let window = app.handle().clone();
            instance.watch(move |files| {
                receive(&window, &files);
                come_forward(&window);
            });
            app.manage(instance);
            open(app, &data)?;
            Ok(())
        })
        .run(tauri::generate_context!())
}

/// What a start was asked to open, if anything.
fn receive(app: &AppHandle, files: &[PathBuf]) {
    if !files.is_empty() {
        app.state::<Reception>().receive(files);
    }
}

/// Shows the window in front of others, as far as the system lets a program do so.
fn come_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // A window that is closing cannot be shown any more.
        let _ = window
            .unminimize()
            .and_then(|()| window.show())
            .and_then(|()| window.set_focus());
    }
}

/// Files that are held over the window or dropped on it.
fn dragged(app: &AppHandle, drag: &DragDropEvent) {
    let reception = app.state::<Reception>();
    let over = |over| NewsView::Hovering { over };
    match drag {
        DragDropEvent::Enter { paths, .. } if !paths.is_empty() => reception.tell(over(true)),
        DragDropEvent::Drop { paths, .. } => {
            reception.tell(over(false));
            if !paths.is_empty() {
                reception.receive(paths);
            }
        }
        DragDropEvent::Leave => reception.tell(over(false)),
        // Text that is dragged has no paths, and its place does not matter.
        _ => {}
    }
}

/// Ends by surprise where a test asks for it, saying what was asked.
#[cfg(debug_assertions)]
#[expect(
    clippy::panic,
    reason = "builds for tests alone: what a surprise leaves is looked at"
)]
fn fail_if_asked() {
    if let Ok(said) = std::env::var("VIGIE_PANIC") {
        panic!("{said}");
    }
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
        standing::restored(app.handle(), data, builder)
            .data_directory(data.join("webview"))
            .build()?;
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
