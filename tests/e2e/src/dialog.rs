//! The system's own dialog, which no WebDriver reaches: found by its title, used with the keyboard.

use std::path::Path;
use std::time::Duration;

use tokio::time::timeout;

use crate::app::App;
use crate::process::command;
use crate::wait::{until, until_some};

/// How often a path is typed, and how long its dialog may then take to close.
const TRIES: usize = 3;
const PATIENCE: Duration = Duration::from_secs(10);

/// The dialog that asks where to save.
#[derive(Debug)]
pub struct SaveDialog<'a> {
    app: &'a App,
    window: String,
}

impl<'a> SaveDialog<'a> {
    /// Waits for the dialog with that title.
    pub async fn titled(app: &'a App, title: &str) -> Self {
        let window = until_some(title, async || find(app, title)).await;
        keyboard(app, &["windowfocus", "--sync", &window]);
        Self { app, window }
    }

    /// Types a path in place of the name that is proposed, accepts, and waits for the dialog to close.
    pub async fn save_as(self, path: &Path) {
        let path = path.to_str().expect("a plain path");
        keyboard(self.app, &["key", "--clearmodifiers", "ctrl+a"]);
        keyboard(self.app, &["type", "--delay", "20", path]);
        keyboard(self.app, &["key", "Return"]);
        self.closed().await;
    }

    /// Types the path of a file that is there, in a dialog that asks which one to open, and waits for it to close. On a
    /// busy computer the list of files may take the keyboard after the first letters: the path is then typed again.
    pub async fn open(self, path: &Path) {
        let path = path.to_str().expect("a plain path");
        for _ in 0..TRIES {
            if !self.is_visible() {
                return;
            }
            keyboard(self.app, &["windowfocus", "--sync", &self.window]);
            keyboard(self.app, &["key", "--clearmodifiers", "ctrl+a"]);
            keyboard(self.app, &["type", "--delay", "20", path]);
            keyboard(self.app, &["key", "Return"]);
            if timeout(PATIENCE, self.closed()).await.is_ok() {
                return;
            }
        }
        self.closed().await;
    }

    /// Closes the dialog without an answer.
    pub async fn cancel(self) {
        keyboard(self.app, &["key", "Escape"]);
        self.closed().await;
    }

    async fn closed(&self) {
        until("the dialog to close", async || !self.is_visible()).await;
    }

    fn is_visible(&self) -> bool {
        visible(self.app).contains(&self.window)
    }
}

fn visible(app: &App) -> Vec<String> {
    let (_, windows) = say(app, &["search", "--onlyvisible", "--name", "."]);
    windows.lines().map(str::to_owned).collect()
}

fn find(app: &App, title: &str) -> Option<String> {
    let (_, windows) = say(app, &["search", "--onlyvisible", "--name", &format!("^{title}$")]);
    windows.lines().next().map(str::to_owned)
}

fn keyboard(app: &App, words: &[&str]) {
    let (done, said) = say(app, words);
    assert!(done, "xdotool {words:?}: {said}");
}

/// Whether xdotool did it, and what it said.
fn say(app: &App, words: &[&str]) -> (bool, String) {
    let output = command("xdotool")
        .args(words)
        .env("DISPLAY", app.display())
        .output()
        .expect("xdotool");
    (
        output.status.success(),
        String::from_utf8_lossy(&output.stdout).into_owned(),
    )
}
