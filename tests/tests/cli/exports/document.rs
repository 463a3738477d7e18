//! LibreOffice and Python's own XML reader open the document to edit.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use vigie_app::Language;

use super::{DATE, export, json_plan, libre_office, read, sample, titles};
use crate::support::vigie;

const READ: &str = include_str!("read_docx.py");

fn numbers(list: &Value) -> BTreeSet<&str> {
    list.as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .collect()
}

#[test]
fn a_document_has_headings_tables_lists_and_links_that_hold() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = sample("clinique.json");
    let plan = json_plan(&answers, folder.path());
    for (tag, language, confidential) in [
        ("fr", Language::Fr, "Confidentiel"),
        ("en", Language::En, "Confidential"),
    ] {
        let document = read(
            READ,
            &[&export(&answers, tag, folder.path(), &format!("{tag}.docx"))],
        );
        let core = &document["core"];
        assert_eq!(
            (&core["creator"], &core["language"]),
            (&json!("Vigie"), &json!(format!("{tag}-CA")))
        );
        assert!(
            core["title"].as_str().is_some_and(|it| it.contains("Érables")),
            "{core}"
        );
        assert_eq!(core["created"], json!("2026-11-24T00:00:00Z"));
        assert_eq!(document["unknown_styles"], json!([]));
        assert_eq!(
            (&document["lost_links"], &document["lost_parts"]),
            (&json!([]), &json!([]))
        );
        let bookmarks = document["bookmarks"].as_array().expect("bookmarks");
        assert_eq!(
            bookmarks.len(),
            numbers(&document["bookmarks"]).len(),
            "each place has a name of its own"
        );
        assert!(
            bookmarks
                .iter()
                .filter_map(Value::as_str)
                .all(|it| it.len() <= 40)
        );
        // Headings go down one level at a time, and each action has one.
        let headings = document["headings"].as_array().expect("headings");
        let levels: Vec<u64> = headings.iter().filter_map(|it| it[0].as_u64()).collect();
        assert_eq!(levels.first(), Some(&1));
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1));
        for title in titles(&plan, language) {
            let here = |it: &Value| it[1].as_str().is_some_and(|it| it.contains(&title));
            assert!(headings.iter().any(here), "{title}");
        }
        assert!(document["tables"].as_u64().expect("tables") > 0);
        assert_eq!(document["tables"], document["heading_rows"]);
        assert_eq!(document["uneven_tables"], json!(0));
        assert!(document["list_items"].as_u64().expect("items") > 50);
        assert!(document["boxes"].as_u64().expect("boxes") > 50);
        let words = document["alt_texts"].as_array().expect("pictures");
        assert!(
            words.len() > 3 && words.iter().all(|it| it.as_str().is_some_and(|it| it.len() > 8)),
            "{words:?}"
        );
        assert_eq!(words.len(), numbers(&document["picture_ids"]).len());
        assert_eq!(
            (&document["languages"], &document["silent_runs"]),
            (&json!([format!("{tag}-CA")]), &json!(0))
        );
        assert!(
            document["addresses"]
                .as_array()
                .expect("links")
                .iter()
                .any(|it| it.as_str().is_some_and(|it| it.starts_with("https://")))
        );
        let edges = format!("{}{}", document["heads"], document["feet"]);
        assert!(
            edges.contains(confidential) && edges.contains("NUMPAGES") && edges.contains("PAGE"),
            "{edges}"
        );
        assert_eq!(document["moments"], json!(["(1980, 1, 1, 0, 0, 0)"]));
    }
}

#[test]
fn both_languages_stand_in_one_document_each_with_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = read(
        READ,
        &[&export(
            &sample("boutique.json"),
            "both",
            folder.path(),
            "both.docx",
        )],
    );
    assert_eq!(document["languages"], json!(["en-CA", "fr-CA"]));
    assert_eq!(
        (&document["lost_links"], document["feet"].as_array().map(Vec::len)),
        (&json!([]), Some(2))
    );
    let places = document["bookmarks"].as_array().expect("bookmarks");
    assert_eq!(places.len(), numbers(&document["bookmarks"]).len());
}

#[test]
fn libre_office_reads_every_action_of_the_document() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, tag, language) in [
        ("boulangerie.json", "fr", Language::Fr),
        ("clinique.json", "en", Language::En),
    ] {
        let answers = sample(name);
        let plan = json_plan(&answers, folder.path());
        let text = libre_office(
            &export(&answers, tag, folder.path(), "plan.docx"),
            "txt:Text (encoded):UTF8",
            folder.path(),
        );
        for title in titles(&plan, language) {
            assert!(text.contains(&title), "{name}: {title}");
        }
        assert!(
            !text.contains('\u{E000}') && !text.contains('\u{FFFD}'),
            "{name}: a mark or a lost character"
        );
    }
}

#[test]
fn every_variant_can_be_edited() {
    let folder = tempfile::tempdir().expect("a folder");
    for variant in ["summary", "card", "it-provider", "incident"] {
        let file = folder
            .path()
            .join(format!("{variant}.docx"))
            .to_str()
            .expect("UTF-8")
            .to_owned();
        let run = vigie(&[
            "plan",
            &sample("clinique.json"),
            "--variant",
            variant,
            "--date",
            DATE,
            "-o",
            &file,
        ]);
        assert_eq!(run.status, 0, "{variant}: {}", run.errors);
        let document = read(READ, &[&file]);
        assert_eq!(
            (&document["lost_links"], &document["unknown_styles"]),
            (&json!([]), &json!([])),
            "{variant}"
        );
        assert!(
            document["headings"].as_array().is_some_and(|it| !it.is_empty()),
            "{variant}"
        );
    }
}
