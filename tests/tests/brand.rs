//! The product never looks as if it came from the State: no emblem of Québec or Canada in what is shipped.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

/// What is shipped, or becomes part of it.
const SHIPPED: &[&str] = &[
    "assets",
    "locales",
    "ui/src",
    "ui/index.html",
    "src-tauri/src",
    "crates",
];
/// Names that emblems and the signature of the State carry, in files' names and in drawings.
const EMBLEMS: &[&str] = &[
    "fleurdelis",
    "fleurdelys",
    "fleurs-de-lis",
    "fleur-de-lis",
    "fleur-de-lys",
    "fleur_de_lis",
    "fleur_de_lys",
    "logo-quebec",
    "logo_quebec",
    "quebec-logo",
    "quebec_logo",
    "drapeau",
    "armoiries",
    "coat-of-arms",
    "piv-header",
    "piv_header",
    "qc-piv",
    "utd-piv",
    "signature-quebec",
    "signature_gouvernementale",
    "maple-leaf",
    "mapleleaf",
    "⚜",
    "\\u269c",
    "&#9884;",
    "u{269c}",
];

fn files(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_file() {
        found.push(path.to_owned());
        return;
    }
    for entry in fs::read_dir(path).expect("a folder").flatten() {
        // What a build leaves behind is not ours.
        if entry.file_name() != "target" {
            files(&entry.path(), found);
        }
    }
}

/// The emblems that a text names.
fn emblems(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    EMBLEMS.iter().copied().filter(|it| text.contains(it)).collect()
}

#[test]
fn nothing_that_is_shipped_carries_an_emblem_of_the_state() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut all = Vec::new();
    for place in SHIPPED {
        files(&root.join(place), &mut all);
    }
    assert!(all.len() > 300, "only {} files were found", all.len());
    for file in all {
        let name = file
            .strip_prefix(&root)
            .expect("below the root")
            .display()
            .to_string();
        assert_eq!(emblems(&name), Vec::<&str>::new(), "the name of {name}");
        // What is no text is a picture or a font: its name was looked at, and pictures are few.
        if let Ok(text) = fs::read_to_string(&file) {
            assert_eq!(emblems(&text), Vec::<&str>::new(), "{name}");
        }
    }
}

#[test]
fn an_emblem_is_found_where_there_is_one() {
    assert_eq!(emblems("<svg id=\"Fleur-de-lis\">"), ["fleur-de-lis"]);
    assert_eq!(emblems("content: \"\u{269c}\""), ["⚜"]);
    assert_eq!(emblems("Québec, le 24 novembre"), Vec::<&str>::new());
}
