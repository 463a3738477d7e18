//! Where the window stood and how large it was, kept in the data folder from one run to the next.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, Monitor, Runtime, WebviewWindowBuilder, Window};

/// Place and size, as large as they look: another screen may have finer points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Standing {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    maximized: bool,
}

/// How a window can stand on the screens of today.
#[derive(Debug, PartialEq)]
struct Fit {
    standing: Standing,
    /// Whether a hand reaches it at its place.
    is_reached: bool,
}

/// A screen, in the same points.
#[derive(Debug, Clone, Copy)]
struct Screen {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// How much of the window's top must be on a screen, across and down, for a hand to reach it.
const REACH: (f64, f64) = (120.0, 40.0);

/// Less than this across or down is no window that anybody made.
const SMALLEST: f64 = 200.0;

fn file(data: &Path) -> PathBuf {
    data.join("window.toml")
}

/// The window as it stood the last time, where the screens of today show it.
pub(crate) fn restored<'a, R: Runtime, M: Manager<R>>(
    app: &AppHandle<R>,
    data: &Path,
    builder: WebviewWindowBuilder<'a, R, M>,
) -> WebviewWindowBuilder<'a, R, M> {
    let Some(fit) = read(data).and_then(|it| fitted(it, &screens(app))) else {
        return builder;
    };
    let Standing { width, height, .. } = fit.standing;
    let sized = builder
        .inner_size(width, height)
        .maximized(fit.standing.maximized);
    if fit.is_reached {
        sized.position(fit.standing.x, fit.standing.y)
    } else {
        sized
    }
}

/// Keeps how the window stands as it is closed. Where that cannot be kept, the next one opens as the first did.
pub(crate) fn keep<R: Runtime>(window: &Window<R>, data: &Path) {
    let Ok(now) = standing(window) else { return };
    // A window that fills the screen hides the size it goes back to: the one before still holds.
    let kept = match read(data) {
        Some(before) if now.maximized => Standing {
            maximized: true,
            ..before
        },
        Some(_) | None => now,
    };
    if let Ok(text) = toml::to_string(&kept) {
        let _ = fs::write(file(data), text);
    }
}

fn read(data: &Path) -> Option<Standing> {
    let text = fs::read_to_string(file(data)).ok()?;
    toml::from_str(&text).ok()
}

fn standing<R: Runtime>(window: &Window<R>) -> Result<Standing, tauri::Error> {
    let scale = window.scale_factor()?;
    let place = window.outer_position()?.to_logical::<f64>(scale);
    let size = window.inner_size()?.to_logical::<f64>(scale);
    Ok(Standing {
        x: place.x,
        y: place.y,
        width: size.width,
        height: size.height,
        maximized: window.is_maximized()?,
    })
}

fn screens<R: Runtime>(app: &AppHandle<R>) -> Vec<Screen> {
    let monitors = app.available_monitors().unwrap_or_default();
    let screen = |it: &Monitor| {
        let scale = it.scale_factor();
        let (place, size) = (
            it.position().to_logical::<f64>(scale),
            it.size().to_logical::<f64>(scale),
        );
        Screen {
            x: place.x,
            y: place.y,
            width: size.width,
            height: size.height,
        }
    };
    monitors.iter().map(screen).collect()
}

/// The window no larger than the screen its top can be reached on. Where no screen shows it, its size is kept if one
/// holds it, and the system chooses the place; `None` for what is no window that anybody made.
fn fitted(window: Standing, screens: &[Screen]) -> Option<Fit> {
    let reached = screens.iter().find(|it| reaches(window, it));
    let screen = reached.or_else(|| screens.first())?;
    let is_whole = window.width >= SMALLEST && window.height >= SMALLEST;
    is_whole.then(|| Fit {
        standing: Standing {
            width: window.width.min(screen.width),
            height: window.height.min(screen.height),
            ..window
        },
        is_reached: reached.is_some(),
    })
}

fn reaches(window: Standing, screen: &Screen) -> bool {
    let across = (window.x + window.width).min(screen.x + screen.width) - window.x.max(screen.x);
    let down = screen.y + screen.height - window.y;
    across >= REACH.0 && down >= REACH.1 && window.y >= screen.y
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEFT: Screen = Screen {
        x: 0.0,
        y: 0.0,
        width: 1280.0,
        height: 1024.0,
    };
    const RIGHT: Screen = Screen { x: 1280.0, ..LEFT };

    fn window(x: f64, y: f64, width: f64, height: f64) -> Standing {
        Standing {
            x,
            y,
            width,
            height,
            maximized: false,
        }
    }

    #[test]
    fn a_window_comes_back_where_it_stood_if_a_hand_can_reach_it_there() {
        let there = window(100.0, 60.0, 900.0, 700.0);
        let away = window(1500.0, 60.0, 900.0, 700.0);
        for (standing, screens) in [(there, &[LEFT][..]), (away, &[LEFT, RIGHT])] {
            let is_reached = true;
            assert_eq!(fitted(standing, screens), Some(Fit { standing, is_reached }));
        }
    }

    #[test]
    fn a_window_that_no_screen_shows_keeps_its_size_alone() {
        for standing in [
            window(1500.0, 60.0, 900.0, 700.0),
            window(-850.0, 60.0, 900.0, 700.0),
            window(100.0, -400.0, 900.0, 700.0),
            window(100.0, 1000.0, 900.0, 700.0),
            window(f64::INFINITY, 60.0, 900.0, 700.0),
        ] {
            let is_reached = false;
            assert_eq!(fitted(standing, &[LEFT]), Some(Fit { standing, is_reached }));
        }
        assert_eq!(fitted(window(0.0, 0.0, 900.0, 700.0), &[]), None);
    }

    #[test]
    fn a_window_is_no_larger_than_its_screen_and_no_smaller_than_a_window() {
        let fit = fitted(window(0.0, 0.0, 4000.0, 3000.0), &[LEFT]).expect("fitted");
        assert_eq!(
            (fit.standing.width, fit.standing.height),
            (LEFT.width, LEFT.height)
        );
        for size in [10.0, 0.0, -900.0, f64::NAN] {
            assert_eq!(fitted(window(0.0, 0.0, size, 700.0), &[LEFT]), None, "{size}");
            assert_eq!(fitted(window(0.0, 0.0, 900.0, size), &[LEFT]), None, "{size}");
        }
    }

    #[test]
    fn what_is_kept_is_read_again_and_what_is_no_window_is_not() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let kept = window(10.5, 20.0, 900.0, 700.0);
        let text = toml::to_string(&kept).expect("written");
        fs::write(file(folder.path()), text).expect("written");
        assert_eq!(read(folder.path()), Some(kept));
        fs::write(file(folder.path()), "x = 'left'").expect("written");
        assert_eq!(read(folder.path()), None);
    }
}
