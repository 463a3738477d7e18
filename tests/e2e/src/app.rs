//! The application, open in a window of a display.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use tempfile::TempDir;

use crate::display::Display;
use crate::process::{Group, command};
use crate::wait::until_some;

/// A home directory for the application: its data, and nothing of whoever runs the tests.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
    variables: Vec<(String, String)>,
}

impl Home {
    /// An empty home, as at a first start.
    pub fn new() -> Self {
        Self {
            folder: TempDir::new().expect("a temporary folder"),
            variables: Vec::new(),
        }
    }

    /// The same home, with an environment variable.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The folder that holds the data.
    pub fn data(&self) -> PathBuf {
        self.path().join("data")
    }

    /// The home itself.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}

/// The application, open.
#[derive(Debug)]
pub struct App {
    client: Client,
    display: String,
    driver: Option<Group>,
}

impl App {
    /// Opens the application and waits until it has something to say.
    pub async fn open(display: &Display, home: &Home) -> Self {
        let port = free_port();
        let log = fs::File::create(home.path().join("driver.log")).expect("a log");
        let mut driver = command("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            .env("DISPLAY", display.name())
            .env("HOME", home.path());
        driver
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("VIGIE_DATA", home.data());
        for (name, folder) in [
            ("XDG_DATA_HOME", "share"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
        ] {
            driver.env(name, home.path().join(folder));
        }
        driver.envs(home.variables.iter().map(|(name, value)| (name, value)));
        let driver = driver
            .stdout(Stdio::from(log.try_clone().expect("a log")))
            .stderr(Stdio::from(log));
        let driver = Group::start(driver);
        let address = format!("http://127.0.0.1:{port}");
        let client = until_some("the driver to open the application", async || {
            session(&address).await
        })
        .await;
        let app = Self {
            client,
            display: display.name().to_owned(),
            driver: Some(driver),
        };
        app.wait_for("h1, [role=alert]").await;
        app
    }

    /// The page in the window.
    pub fn page(&self) -> &Client {
        &self.client
    }

    /// What `DISPLAY` names the display the window is on.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Waits for an element.
    pub async fn wait_for(&self, selector: &str) -> Element {
        until_some(selector, async || {
            self.client.find(Locator::Css(selector)).await.ok()
        })
        .await
    }

    /// The text of the view's heading, read in one step: the view may change between two.
    pub async fn heading(&self) -> String {
        until_some("a heading", async || {
            let text = self
                .run("return document.querySelector('h1')?.innerText ?? null")
                .await;
            text.as_str().map(str::to_owned)
        })
        .await
    }

    /// Presses the button with that text.
    pub async fn press(&self, text: &str) {
        let path = format!("//button[normalize-space()=\"{text}\"]");
        let button = until_some(text, async || self.client.find(Locator::XPath(&path)).await.ok()).await;
        self.click(&button, text).await;
    }

    /// Clicks on an element, brought to the middle of the window first: the driver does not scroll to one that stands
    /// just below its edge. It is waited for while it moves: a press and a release at two places are no click.
    pub async fn click(&self, element: &Element, what: &str) {
        let place = serde_json::to_value(element).expect("a reference");
        let bring = "const [element, done] = arguments;
            element.scrollIntoView({ block: 'center' });
            const where = () => { const { x, y } = element.getBoundingClientRect(); return `${x} ${y}`; };
            const rest = (before) => requestAnimationFrame(() => where() === before ? done() : rest(where()));
            rest(where());";
        let brought = self.client.execute_async(bring, vec![place]).await;
        brought.unwrap_or_else(|error| panic!("{what}: {error}"));
        let clicked = element.click().await;
        clicked.unwrap_or_else(|error| panic!("{what}: {error}"));
    }

    /// Types in a field.
    pub async fn fill(&self, selector: &str, text: &str) {
        let field = self.wait_for(selector).await;
        field
            .send_keys(text)
            .await
            .unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Waits until the view's heading is no longer that one, and gives the new one.
    pub async fn leave(&self, heading: &str) -> String {
        let other = async || Some(self.heading().await).filter(|it| it != heading);
        until_some("another view", other).await
    }

    /// Runs a function body in the page and gives what it returns.
    pub async fn run(&self, script: &str) -> serde_json::Value {
        self.client
            .execute(script, Vec::new())
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Keeps a picture of the window among the test's output.
    pub async fn picture(&self, name: &str) -> PathBuf {
        let folder = output_folder();
        fs::create_dir_all(&folder).expect("the output folder");
        let path = folder.join(format!("{name}.png"));
        // What is in the document is not on the screen before two frames have passed.
        let painted =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));";
        self.client
            .execute_async(painted, Vec::new())
            .await
            .expect("painted");
        fs::write(&path, self.client.screenshot().await.expect("a picture")).expect("written");
        path
    }

    /// Ends the application at once, as a power cut would.
    pub fn kill(mut self) {
        drop(self.driver.take());
    }

    /// Closes the window as its owner would, so that a later `open` finds what was left.
    pub async fn close(mut self) {
        // The driver answers or not, the application ends with its session; the rest ends with the group.
        let _ = self.client.clone().close().await;
        drop(self.driver.take());
    }
}

async fn session(address: &str) -> Option<Client> {
    let program = program();
    let mut capabilities = Capabilities::new();
    capabilities.insert(
        "webkitgtk:browserOptions".into(),
        serde_json::json!({ "binary": program, "args": [] }),
    );
    ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(address)
        .await
        .ok()
}

/// The built application.
pub(crate) fn program() -> PathBuf {
    let program =
        std::env::var_os("VIGIE_DESKTOP").map_or_else(|| built().join("vigie-desktop"), PathBuf::from);
    assert!(
        program.is_file(),
        "{} is not built: cargo build -p vigie-desktop",
        program.display()
    );
    program
}

/// Where pictures go: `e2e` in the target folder.
fn output_folder() -> PathBuf {
    built().parent().expect("a target folder").join("e2e")
}

/// The folder of the build this test belongs to: `target/debug`.
fn built() -> PathBuf {
    let test = std::env::current_exe().expect("the test's own path");
    test.parent()
        .and_then(Path::parent)
        .expect("a target folder")
        .to_path_buf()
}

#[expect(
    clippy::disallowed_methods,
    reason = "the driver listens on this computer, and needs a free port"
)]
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}
