//! The window of whoever leads a workshop, beside the one that is projected.

use std::path::Path;

use parking_lot::Mutex;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::views::workshop::ShownView;

const LABEL: &str = "facilitator";
const PAGE: &str = "facilitator.html";

/// What the main window shows, and who follows it.
#[derive(Default)]
pub(crate) struct Facilitator {
    state: Mutex<Following>,
}

#[derive(Default)]
struct Following {
    shown: Option<ShownView>,
    told: Option<Channel<ShownView>>,
}

impl Facilitator {
    /// Opens the window, or brings it to the front. It closes with the main one.
    pub(crate) fn open(app: &AppHandle, data: &Path) -> Result<(), tauri::Error> {
        if let Some(open) = app.get_webview_window(LABEL) {
            return open.set_focus();
        }
        let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App(PAGE.into()))
            .title("Vigie")
            .inner_size(560.0, 820.0)
            .min_inner_size(360.0, 480.0)
            .devtools(false)
            .data_directory(data.join("webview"))
            .on_document_title_changed(|window, title| {
                // A window that is closing has no title to change.
                let _ = window.set_title(&title);
            })
            .build()?;
        if let Some(main) = app.get_webview_window("main") {
            main.on_window_event(move |event| {
                if matches!(event, WindowEvent::Destroyed) {
                    // It may have been closed before.
                    let _ = window.destroy();
                }
            });
        }
        Ok(())
    }

    /// Keeps what the main window shows, and tells it on.
    pub(crate) fn tell(&self, shown: ShownView) {
        let mut state = self.state.lock();
        if let Some(told) = &state.told {
            // A window that was closed is told nothing more; the next one follows anew.
            let _ = told.send(shown.clone());
        }
        state.shown = Some(shown);
    }

    /// Follows from now on, in place of whoever did before.
    pub(crate) fn follow(&self, told: Channel<ShownView>) {
        let mut state = self.state.lock();
        if let Some(shown) = &state.shown {
            // As above.
            let _ = told.send(shown.clone());
        }
        state.told = Some(told);
    }
}
