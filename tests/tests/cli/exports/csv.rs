//! Python's csv module reads the file.

use serde_json::json;
use vigie_app::Language;

use super::{export, json_plan, read, sample, titles};
use crate::support::{answers_at, plan, write};

const READ: &str = include_str!("read_csv.py");

fn rows(file: &str, delimiter: &str) -> Vec<Vec<String>> {
    let rows = read(READ, &[file, delimiter]);
    serde_json::from_value(rows).expect("rows of texts")
}

#[test]
fn a_csv_has_a_line_an_action_as_a_spreadsheet_of_the_language_splits_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = sample("clinique.json");
    let plan = json_plan(&answers, folder.path());
    for (language, delimiter, point) in [("fr", ";", ","), ("en", ",", ".")] {
        let file = export(&answers, language, folder.path(), &format!("{language}.csv"));
        let rows = rows(&file, delimiter);
        let titles = titles(&plan, Language::parse(language).expect("a language"));
        assert_eq!(rows.len(), 1 + titles.len());
        assert!(rows.iter().all(|row| row.len() == 17));
        for ((row, title), action) in rows
            .iter()
            .skip(1)
            .zip(titles)
            .zip(plan["actions"].as_array().expect("a list"))
        {
            assert_eq!(row[1], action["id"].as_str().expect("an id"));
            assert_eq!(row[3], title);
            let number = |text: &str| text.replace(point, ".").parse::<f64>().expect("a number");
            assert_eq!(json!(number(&row[8])), action["hours"]);
            assert_eq!(json!(number(&row[9])), action["cad"]);
            assert_eq!(row[7].is_empty(), action["month_end"].is_null());
            assert_eq!(
                row[15].is_empty(),
                action["month_end"].is_null(),
                "a month and a day go together"
            );
        }
        assert!(
            rows.iter().any(|row| row[8].contains(point)),
            "some action takes part of an hour"
        );
    }
}

#[test]
fn no_cell_of_a_csv_begins_like_a_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = answers_at("none");
    let path = write(folder.path(), "a.json", answers.to_string());
    let rows = rows(&export(&path, "fr", folder.path(), "plan.csv"), ";");
    let actions = plan(&answers)["actions"].as_array().map_or(0, Vec::len);
    assert!(actions > 40, "{actions}");
    assert_eq!(rows.len(), 1 + actions);
    assert_eq!(rows[1][1], "mfa-email");
    let formula = |cell: &String| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    assert!(!rows.iter().flatten().any(formula));
}

/// Reasons quote the answers and hold commas: what stands in a cell cannot leave it.
#[test]
fn separators_stay_inside_their_cell() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = export(&sample("boutique.json"), "en", folder.path(), "plan.csv");
    let plan = json_plan(&sample("boutique.json"), folder.path());
    let rows = rows(&file, ",");
    assert_eq!(rows.len(), 1 + plan["actions"].as_array().map_or(0, Vec::len));
    assert!(rows.iter().all(|row| row.len() == 17));
    assert!(rows.iter().any(|row| row[12].contains(',')));
}
