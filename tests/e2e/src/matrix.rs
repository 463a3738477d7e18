//! A view in every language, theme and size: axe-core finds nothing, nothing is cut, nothing scrolls sideways.

use std::collections::BTreeSet;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};

use crate::app::App;
use crate::axe::{contrast_in, violations};
use crate::wait::until;

/// The themes of which a picture is kept, and at which sizes.
const PICTURED: [(&str, &[u16]); 2] = [("light", &[100, 400]), ("dark", &[100])];
const CONTROL: char = '\u{E009}';

/// What is too wide for the window, or cut at its own edge: one element a line.
const CUT: &str = "
    const page = document.documentElement;
    const lines = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} in ${page.clientWidth}`] : [];
    for (const it of document.querySelectorAll('body *')) {
      if (it.closest('.hidden-text, .skip, svg') || it.getClientRects().length === 0) continue;
      const style = getComputedStyle(it);
      const clips = ['hidden', 'clip'].includes(style.overflowX) && it.scrollWidth > it.clientWidth + 1;
      const box = it.getBoundingClientRect();
      const scrolls = it.closest('.scroll') !== null;
      if (clips || (!scrolls && (box.right > page.clientWidth + 1 || box.left < -1)))
        lines.push(`${it.tagName} ${it.id} ${it.className}: ${Math.round(box.left)} to ${Math.round(box.right)}`);
    }
    return lines;";

/// The views that were looked at, by their names in the page.
#[derive(Debug)]
pub struct Matrix<'a> {
    app: &'a App,
    seen: BTreeSet<String>,
    wrong: Vec<String>,
}

impl<'a> Matrix<'a> {
    /// In a window of 1280 by 1024: 320 by 256 at four times its size.
    pub async fn of(app: &'a App) -> Self {
        let resized = app.page().set_window_rect(0, 0, 1280, 1024).await;
        resized.expect("a window of 1280 by 1024");
        Self {
            app,
            seen: BTreeSet::new(),
            wrong: Vec::new(),
        }
    }

    /// Looks at the view that is open, and leaves it as it was: in French, at its own size.
    pub async fn look(&mut self, name: &str) {
        let kind = self
            .app
            .run("return document.querySelector('main').dataset.view")
            .await;
        self.seen
            .insert(kind.as_str().expect("a view has a name").to_owned());
        for (zoom, steps) in [(100, 0), (200, 5), (400, 3)] {
            self.enlarge(steps).await;
            for (language, next) in [("fr", "en-CA"), ("en", "fr-CA")] {
                let place = format!("{name} in {language} at {zoom} %");
                // What axe-core finds depends on the size only where lines wrap, and on the theme only in its contrast.
                if zoom != 200 {
                    self.note(&place, violations(self.app).await);
                }
                if zoom == 100 {
                    self.note(&place, contrast_in(self.app, &["dark", "contrast"]).await);
                }
                for text in [100, 200] {
                    let cut = self.cut(text).await;
                    self.note(&format!("{place}, text at {text} %"), cut);
                }
                self.keep_pictures(name, language, zoom).await;
                self.app
                    .run("document.getElementById('other-language').click()")
                    .await;
                let spoken = "return document.documentElement.lang";
                until("the other language", async || self.app.run(spoken).await == next).await;
            }
        }
        self.keys('0').await;
        self.is_wide(1280).await;
    }

    /// Everything that was wrong, and the views that were looked at.
    pub fn end(self) -> (Vec<String>, BTreeSet<String>) {
        (self.wrong, self.seen)
    }

    fn note(&mut self, place: &str, found: Vec<String>) {
        self.wrong
            .extend(found.into_iter().map(|it| format!("{place}: {it}")));
    }

    async fn cut(&self, text: u16) -> Vec<String> {
        let resize = format!("document.documentElement.style.fontSize = '{text}%';");
        self.app.run(&resize).await;
        let cut = self.app.run(CUT).await;
        self.app
            .run("document.documentElement.style.fontSize = '100%';")
            .await;
        let cut = cut.as_array().expect("a list").iter();
        cut.map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
    }

    async fn keep_pictures(&self, name: &str, language: &str, zoom: u16) {
        let kept = PICTURED.iter().filter(|(_, sizes)| sizes.contains(&zoom));
        for (theme, _) in kept {
            self.wear(theme).await;
            let picture = format!("access-{name}-{language}-{theme}-{zoom}");
            self.app.picture(&picture).await;
        }
        self.app
            .run("delete document.documentElement.dataset.theme")
            .await;
    }

    async fn wear(&self, theme: &str) {
        let wear = format!("document.documentElement.dataset.theme = '{theme}'");
        self.app.run(&wear).await;
    }

    /// Enlarges the window by steps, as its owner would.
    async fn enlarge(&self, steps: usize) {
        for _ in 0..steps {
            let width = "return innerWidth";
            let before = self.app.run(width).await;
            self.keys('+').await;
            until("a larger page", async || self.app.run(width).await != before).await;
        }
    }

    async fn is_wide(&self, pixels: u16) {
        let width = "return innerWidth";
        until("the page's own size", async || {
            self.app.run(width).await == pixels
        })
        .await;
    }

    async fn keys(&self, key: char) {
        let press = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: CONTROL })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: CONTROL });
        self.app.page().perform_actions(press).await.expect("keys");
    }
}
