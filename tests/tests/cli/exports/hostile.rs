//! Texts made to break or to deceive stay texts in every format. Those that the command line refuses in a name reach
//! the files through a dossier's notes; here they are given to the crates themselves.

use serde_json::json;

use super::{export, libre_office, read};
use crate::support::{answers_at, write};

/// Names that are accepted as they are: they must come out whole.
const NAMES: [&str; 9] = [
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+33 & <b>&amp; ]]> \"'",
    "-1; --DROP TABLE",
    "Boulangerie \u{1F956} 👩\u{200D}🔧",
    "ᐃᓄᒃᑎᑐᑦ",
    "مخبز مونتريال",
    "_x0041_ &lt; %s {0}",
    "=HYPERLINK(\"https://exemple.invalid\";\"x\")",
];

#[test]
fn a_business_name_stays_a_text_in_every_format() {
    let folder = tempfile::tempdir().expect("a folder");
    let long = "W".repeat(200);
    for name in NAMES.into_iter().chain([long.as_str()]) {
        let mut answers = answers_at("none");
        answers["business"]["name"] = json!(name);
        let path = write(folder.path(), "a.json", answers.to_string());
        let book = read(
            include_str!("read_xlsx.py"),
            &[&export(&path, "fr", folder.path(), "plan.xlsx")],
        );
        let about = &book["sheets"][2];
        assert_eq!(about["rows"][2][1], json!(name));
        assert_eq!(about["formulas"], json!({}), "{name}");
        assert_eq!(
            book["sheets"][0]["formulas"]
                .as_object()
                .map(serde_json::Map::len),
            Some(2),
            "{name}"
        );
        let calendar = read(
            include_str!("read_ics.py"),
            &[&export(&path, "fr", folder.path(), "plan.ics")],
        );
        assert_eq!(calendar["name"], json!(format!("Sécurité\u{a0}: {name}")));
        assert_eq!(calendar["errors"], json!([]), "{name}");
        let document = read(
            include_str!("read_docx.py"),
            &[&export(&path, "fr", folder.path(), "plan.docx")],
        );
        let shown = name.replace('\u{200D}', "");
        assert!(
            document["heads"][0]
                .as_str()
                .is_some_and(|it| it.contains(&shown)),
            "{name}: {}",
            document["heads"]
        );
    }
}

#[test]
fn libre_office_opens_a_workbook_and_a_document_of_a_hostile_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut answers = answers_at("none");
    answers["business"]["name"] = json!(NAMES[2]);
    let path = write(folder.path(), "a.json", answers.to_string());
    let text = libre_office(
        &export(&path, "fr", folder.path(), "plan.docx"),
        "txt:Text (encoded):UTF8",
        folder.path(),
    );
    assert!(text.contains(NAMES[2]), "the name as typed");
    let sheet = libre_office(
        &export(&path, "fr", folder.path(), "plan.xlsx"),
        "csv:Text - txt - csv (StarCalc):59,34,76",
        folder.path(),
    );
    assert!(sheet.contains("+33 & <b>&amp; ]]>"), "the name as typed");
}
