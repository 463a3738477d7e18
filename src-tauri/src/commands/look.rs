//! How the window looks: its colours, and how far it is enlarged.

use tauri::WebviewWindow;

use super::Desks;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::views::{LookView, ThemeCode, ZoomStep};

const THEME: &str = "theme";
const ZOOM: &str = "zoom";
/// How far the window can be enlarged, in per cent, step by step: as browsers do, from their size on.
const ZOOMS: [u16; 9] = [100, 110, 125, 150, 175, 200, 250, 300, 400];
const NO_ZOOM: u16 = 100;

/// The look that was kept.
pub(super) fn look(desk: &Desk<'_>) -> Result<LookView, Failure> {
    let dossiers = desk.dossiers()?;
    let kept = |name| dossiers.setting(name).map_err(|error| desk.failure(error));
    Ok(LookView {
        theme: kept(THEME)?
            .as_deref()
            .map_or(ThemeCode::System, ThemeCode::from_kept),
        zoom: kept(ZOOM)?
            .and_then(|it| it.parse().ok())
            .map_or(NO_ZOOM, nearest),
    })
}

/// Enlarges a window.
pub(super) fn enlarge(window: &WebviewWindow, percent: u16) {
    // A window that is closing is not enlarged any more.
    let _ = window.set_zoom(f64::from(percent) / 100.0);
}

/// Keeps the theme.
#[tauri::command(async)]
pub(super) fn set_theme(shell: Desks<'_>, theme: ThemeCode) -> Result<(), Failure> {
    let desk = shell.desk()?;
    desk.dossiers()?
        .set_setting(THEME, theme.kept())
        .map_err(|error| desk.failure(error))
}

/// Enlarges the window by a step or takes it back, keeps that, and gives the new size in per cent.
#[tauri::command(async)]
pub(super) fn zoom(shell: Desks<'_>, window: WebviewWindow, step: ZoomStep) -> Result<u16, Failure> {
    let desk = shell.desk()?;
    let percent = stepped(look(&desk)?.zoom, step);
    enlarge(&window, percent);
    desk.dossiers()?
        .set_setting(ZOOM, &percent.to_string())
        .map_err(|error| desk.failure(error))?;
    Ok(percent)
}

/// The largest step that is not beyond a size.
fn nearest(percent: u16) -> u16 {
    ZOOMS
        .into_iter()
        .rev()
        .find(|it| *it <= percent)
        .unwrap_or(NO_ZOOM)
}

fn stepped(from: u16, step: ZoomStep) -> u16 {
    match step {
        ZoomStep::In => ZOOMS.into_iter().find(|it| *it > from).unwrap_or(from),
        ZoomStep::Out => ZOOMS.into_iter().rev().find(|it| *it < from).unwrap_or(from),
        ZoomStep::Reset => NO_ZOOM,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_lead_from_one_end_to_the_other_and_stay_there() {
        let mut size = NO_ZOOM;
        let mut seen = vec![size];
        while stepped(size, ZoomStep::In) != size {
            size = stepped(size, ZoomStep::In);
            seen.push(size);
        }
        assert_eq!(seen, ZOOMS);
        while stepped(size, ZoomStep::Out) != size {
            size = stepped(size, ZoomStep::Out);
            assert_eq!(Some(size), {
                seen.pop();
                seen.last().copied()
            });
        }
        assert_eq!(stepped(400, ZoomStep::Reset), 100);
    }

    #[test]
    fn a_kept_size_that_is_no_step_becomes_one() {
        assert_eq!([0, 99, 101, 399, 60_000].map(nearest), [100, 100, 100, 300, 400]);
    }
}
