//! The product's own words, embedded. Those of the content pack come with the pack.

use include_dir::{Dir, include_dir};

use crate::Language;

static FR: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales/fr/product");
static EN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales/en/product");

/// The Fluent sources of the product in a language, by file name.
pub fn product(language: Language) -> Vec<(String, String)> {
    let dir = match language {
        Language::Fr => &FR,
        Language::En => &EN,
    };
    let mut sources: Vec<(String, String)> = dir
        .files()
        .filter_map(|it| {
            Some((
                it.path().to_str()?.to_owned(),
                it.contents_utf8()?.replace("\r\n", "\n"),
            ))
        })
        .collect();
    sources.sort();
    sources
}
