//! The system's own dialogs: where to write a file, and which one to read.

use std::path::{Path, PathBuf};

use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;

/// A file that is to be written.
#[derive(Debug)]
pub(super) struct Place<'a> {
    /// What the dialog says.
    pub(super) title: String,
    /// How the proposed name begins: what it is, or whose.
    pub(super) name: String,
    /// What follows in the name: the business and the day.
    pub(super) about: Option<(&'a str, String)>,
    /// The name of its kind.
    pub(super) filter: String,
    /// How its name ends.
    pub(super) extension: &'static str,
}

/// Asks where; `None` when the dialog is closed without an answer.
pub(super) fn ask_where(window: &WebviewWindow, place: &Place<'_>) -> Option<PathBuf> {
    let chosen = window
        .dialog()
        .file()
        .set_parent(window)
        .set_title(&place.title)
        .set_file_name(proposed(place))
        .add_filter(&place.filter, &[place.extension])
        .blocking_save_file();
    let path = chosen.and_then(|it| it.into_path().ok())?;
    Some(with_extension(path, place.extension))
}

/// Asks which file; `None` when the dialog is closed without an answer.
pub(super) fn ask_which(
    window: &WebviewWindow,
    title: &str,
    filter: &str,
    extensions: &[&str],
) -> Option<PathBuf> {
    let dialog = window.dialog().file().set_parent(window).set_title(title);
    let chosen = dialog.add_filter(filter, extensions).blocking_pick_file();
    chosen.and_then(|it| it.into_path().ok())
}

/// A name that every system accepts: `Plan - Boulangerie fictive - 2026-11-24.pdf`.
fn proposed(place: &Place<'_>) -> String {
    let plain = |text: &str| -> String {
        let accepted = |it: char| {
            if it.is_alphanumeric() || " -&’'.,()".contains(it) {
                it
            } else {
                '-'
            }
        };
        let text: String = text.chars().take(60).map(accepted).collect();
        text.trim_matches(['.', ' ']).to_owned()
    };
    let about = place.about.as_ref();
    let about = about.map_or_else(String::new, |(business, day)| {
        format!(" - {} - {day}", plain(business))
    });
    format!("{}{about}.{}", plain(&place.name), place.extension)
}

/// Adds the end where another or none was typed, unless a file has that name: the dialog asked about the name as typed.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    let has = |path: &Path| {
        path.extension()
            .is_some_and(|it| it.eq_ignore_ascii_case(extension))
    };
    let mut name = path.clone().into_os_string();
    name.push(".");
    name.push(extension);
    let named = PathBuf::from(name);
    if has(&path) || named.exists() { path } else { named }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pdf_is_called_so_and_no_other_file_is_taken() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("taken.pdf"), "other").expect("written");
        for (typed, expected) in [
            ("plan", "plan.pdf"),
            ("plan.pdf", "plan.pdf"),
            ("plan.PDF", "plan.PDF"),
            ("v1.2", "v1.2.pdf"),
            ("taken", "taken"),
        ] {
            assert_eq!(with_extension(at(typed), "pdf"), at(expected), "{typed}");
        }
    }

    #[test]
    fn a_name_is_proposed_that_every_system_accepts() {
        let place = |name: &str, about| Place {
            title: String::new(),
            name: name.to_owned(),
            about,
            filter: String::new(),
            extension: "pdf",
        };
        let about = Some(("Garage: A/B \"fils\".", "2026-11-24".to_owned()));
        assert_eq!(
            proposed(&place("Plan", about)),
            "Plan - Garage- A-B -fils- - 2026-11-24.pdf"
        );
        assert_eq!(proposed(&place("..Épicerie?", None)), "Épicerie-.pdf");
    }
}
