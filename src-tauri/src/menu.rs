//! The menus of the main window. What is chosen in them is told to the page, which acts on it as on its own buttons;
//! what is typed there keeps its own keys, so that none is taken from a text.

use tauri::menu::{Menu, MenuBuilder, MenuEvent, MenuItem, SubmenuBuilder};
use tauri::{AppHandle, Manager, Wry};
use vigie_app::Messages;

use crate::receiving::Reception;
use crate::views::manners::NewsView;
use crate::views::menu::{MenuCode, MenuOfferView};

const QUIT: &str = "quit";

/// A menu, and what it holds, set apart by lines between the groups.
struct Part {
    title: &'static str,
    groups: &'static [&'static [MenuCode]],
}

const FILE: Part = Part {
    title: "menu-file",
    groups: &[
        &[MenuCode::New, MenuCode::Dossiers, MenuCode::Import],
        &[MenuCode::SavePlan],
        &[MenuCode::Lock],
    ],
};
const EDIT: Part = Part {
    title: "menu-edit",
    groups: &[&[MenuCode::Undo, MenuCode::Redo]],
};
const VIEW: Part = Part {
    title: "menu-view",
    groups: &[
        &[MenuCode::TextLarger, MenuCode::TextSmaller],
        &[MenuCode::ZoomIn, MenuCode::ZoomOut, MenuCode::ZoomReset],
        &[MenuCode::Settings],
    ],
};
const HELP: Part = Part {
    title: "menu-help",
    groups: &[&[MenuCode::Incident], &[MenuCode::Transparency, MenuCode::About]],
};

/// The name of an item between here and the system, and the key of its words.
fn key(code: MenuCode) -> &'static str {
    match code {
        MenuCode::New => "menu-new",
        MenuCode::Dossiers => "menu-dossiers",
        MenuCode::Import => "menu-import",
        MenuCode::SavePlan => "menu-save-plan",
        MenuCode::Lock => "menu-lock",
        MenuCode::Undo => "menu-undo",
        MenuCode::Redo => "menu-redo",
        MenuCode::TextLarger => "menu-text-larger",
        MenuCode::TextSmaller => "menu-text-smaller",
        MenuCode::ZoomIn => "menu-zoom-in",
        MenuCode::ZoomOut => "menu-zoom-out",
        MenuCode::ZoomReset => "menu-zoom-reset",
        MenuCode::Settings => "menu-settings",
        MenuCode::Incident => "menu-incident",
        MenuCode::Transparency => "menu-transparency",
        MenuCode::About => "menu-about",
    }
}

/// Everything that can be chosen, in the order of the menus.
fn codes() -> impl Iterator<Item = MenuCode> {
    [FILE, EDIT, VIEW, HELP]
        .into_iter()
        .flat_map(|it| it.groups.iter().copied().flatten().copied())
}

/// Shows the menus as the page wants them.
pub(crate) fn show(app: &AppHandle, words: &Messages, offer: &MenuOfferView) -> Result<(), tauri::Error> {
    let menu = built(app, words, offer)?;
    // macOS has one bar for the whole program; elsewhere each window has its own, and the facilitator's has none.
    if cfg!(target_os = "macos") {
        app.set_menu(menu)?;
    } else if let Some(window) = app.get_webview_window("main") {
        window.set_menu(menu)?;
    }
    Ok(())
}

/// Passes on what was chosen.
pub(crate) fn chosen(app: &AppHandle, event: &MenuEvent) {
    let id = event.id().as_ref();
    if id == QUIT {
        if let Some(window) = app.get_webview_window("main") {
            // A window that is closing already closes once.
            let _ = window.close();
        }
    } else if let Some(item) = codes().find(|it| key(*it) == id) {
        app.state::<Reception>().tell(NewsView::Chosen { item });
    }
}

fn built(app: &AppHandle, words: &Messages, offer: &MenuOfferView) -> Result<Menu<Wry>, tauri::Error> {
    let text = |key: &str| words.text(key, &[]);
    let part = |part: &Part| {
        let mut menu = SubmenuBuilder::new(app, text(part.title));
        for (at, group) in part.groups.iter().enumerate() {
            if at > 0 {
                menu = menu.separator();
            }
            for code in *group {
                let (key, is_possible) = (key(*code), offer.possible.contains(code));
                menu = menu.item(&MenuItem::with_id(
                    app,
                    key,
                    text(key),
                    is_possible,
                    None::<&str>,
                )?);
            }
        }
        Ok::<_, tauri::Error>(menu)
    };
    let quit = MenuItem::with_id(app, QUIT, text("menu-quit"), true, Some("CmdOrCtrl+Q"))?;
    let file = part(&FILE)?.separator().item(&quit).build()?;
    let edit = part(&EDIT)?;
    // On Linux these would need a library that types in the window's place: the keys and the menu of a field do it.
    let edit = if cfg!(target_os = "linux") {
        edit
    } else {
        edit.separator()
            .cut_with_text(text("menu-cut"))
            .copy_with_text(text("menu-copy"))
            .paste_with_text(text("menu-paste"))
            .select_all_with_text(text("menu-select-all"))
    };
    let menus = [file, edit.build()?, part(&VIEW)?.build()?, part(&HELP)?.build()?];
    let mut bar = MenuBuilder::new(app);
    if cfg!(target_os = "macos") {
        // Its first menu is the program's own, under the program's name.
        let own = SubmenuBuilder::new(app, "Vigie").hide_with_text(text("menu-hide"));
        bar = bar.item(&own.build()?);
    }
    for menu in &menus {
        bar = bar.item(menu);
    }
    bar.build()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use vigie_app::{Content, Language};

    use super::*;

    #[test]
    fn each_item_has_words_of_its_own_in_both_languages() {
        let content = Content::builtin().expect("the content");
        for language in [Language::Fr, Language::En] {
            let words = content.messages(language);
            let mut said = BTreeSet::new();
            for code in codes() {
                assert!(words.has(key(code), None), "{code:?} in {language:?}");
                assert!(said.insert(words.text(key(code), &[])), "{code:?} is said twice");
            }
            for part in [FILE, EDIT, VIEW, HELP] {
                assert!(words.has(part.title, None), "{} in {language:?}", part.title);
            }
        }
    }
}
