//! openpyxl and LibreOffice read the file.

use std::fs;

use serde_json::{Value, json};
use vigie_app::Language;

use super::{export, json_plan, libre_office, read, sample, sum, titles};
use crate::support::{answers_at, write};

const READ: &str = include_str!("read_xlsx.py");

#[test]
fn a_workbook_has_a_row_an_action_to_fill_in_and_totals() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = sample("clinique.json");
    let plan = json_plan(&answers, folder.path());
    for (language, tag, choices, names) in [
        (
            Language::Fr,
            "fr",
            "\"À faire,En cours,Faite,Mise de côté\"",
            ["Plan", "Par mois", "À propos"],
        ),
        (
            Language::En,
            "en",
            "\"To do,Under way,Done,Set aside\"",
            ["Plan", "By month", "About"],
        ),
    ] {
        let titles = titles(&plan, language);
        let book = read(
            READ,
            &[&export(&answers, tag, folder.path(), &format!("{tag}.xlsx"))],
        );
        assert_eq!(book["created"], json!("2026-11-24"));
        let sheets = book["sheets"].as_array().expect("sheets");
        let tabs: Vec<&str> = sheets.iter().filter_map(|it| it["title"].as_str()).collect();
        assert_eq!(tabs, names);
        let sheet = &sheets[0];
        let last = 3 + titles.len();
        assert_eq!(
            sheet["tables"],
            json!({ "plan_actions": format!("A3:R{}", last + 1) })
        );
        assert_eq!(sheet["lists"], json!([[format!("D4:D{last}"), choices]]));
        assert_eq!(
            (&sheet["freeze"], &sheet["repeat"]),
            (&json!("C4"), &json!("$3:$3"))
        );
        assert_eq!(
            (&sheet["landscape"], &sheet["paper"]),
            (&json!("landscape"), &json!("1"))
        );
        let rows = &sheet["rows"];
        for (at, (title, action)) in titles
            .iter()
            .zip(plan["actions"].as_array().expect("a list"))
            .enumerate()
        {
            let row = &rows[3 + at];
            assert_eq!((&row[0], &row[1]), (&action["rank"], &json!(title)));
            assert_eq!(
                (&row[13], &row[14]),
                (&action["month_start"], &action["month_end"])
            );
            assert_eq!(row[5].is_null(), action["month_end"].is_null());
            assert_eq!(row[17], action["id"]);
        }
        // The only formulas are the two sums, and they hold their values before anything works them out.
        let total = &rows[last];
        assert_eq!(sheet["formulas"].as_object().map(serde_json::Map::len), Some(2));
        assert!((total[6].as_f64().expect("hours") - sum(&plan, "hours")).abs() < 1e-3);
        assert!((total[7].as_f64().expect("dollars") - sum(&plan, "cad")).abs() < 1e-3);
    }
}

#[test]
fn the_sheet_by_month_adds_up_to_the_plan() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = sample("clinique.json");
    let plan = json_plan(&answers, folder.path());
    let book = read(READ, &[&export(&answers, "fr", folder.path(), "plan.xlsx")]);
    let rows = book["sheets"][1]["rows"].as_array().expect("rows");
    let months: Vec<&Value> = rows.iter().filter(|row| row[0].is_number()).collect();
    let shares = |month: u64, name: &str| -> f64 {
        let actions = plan["actions"].as_array().expect("actions").iter();
        let shares = actions.flat_map(|it| it["by_month"].as_array().expect("shares"));
        shares
            .filter(|it| it["month"] == json!(month))
            .filter_map(|it| it[name].as_f64())
            .sum()
    };
    let mut in_hand = 0.0;
    for (number, row) in (1..).zip(&months) {
        assert_eq!(row[0], json!(number));
        in_hand += 800.0;
        let cell = |at: usize| row[at].as_f64().expect("a number");
        assert!(
            (cell(4) - shares(number, "hours")).abs() < 1e-3,
            "hours of month {number}"
        );
        assert!(
            cell(4) <= cell(5) + 1e-9,
            "month {number} holds more than the business can do"
        );
        assert!(
            (cell(6) - shares(number, "cad")).abs() < 1e-9,
            "dollars of month {number}"
        );
        assert!(
            (cell(7) - in_hand).abs() < 1e-9,
            "dollars in hand in month {number}"
        );
        in_hand -= cell(6);
        assert!(
            (cell(8) - in_hand).abs() < 1e-9,
            "dollars left after month {number}"
        );
    }
    assert_eq!(
        (&months[0][1], &months[0][2]),
        (&json!("2026-11-24"), &json!("2026-12-23"))
    );
}

#[test]
fn libre_office_shows_the_titles_and_works_out_the_same_totals() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = sample("boulangerie.json");
    let plan = json_plan(&answers, folder.path());
    let file = export(&answers, "fr", folder.path(), "plan.xlsx");
    // Semicolon, double quotes, UTF-8, as values and not as shown; the first sheet.
    let text = libre_office(
        &file,
        "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false",
        folder.path(),
    );
    let plain = text.replace("\"\"", "\"");
    for title in titles(&plan, Language::Fr) {
        assert!(plain.contains(&title), "{title}");
    }
    let total = text
        .lines()
        .rfind(|it| it.contains("Total des lignes affichées"))
        .expect("a line of totals");
    let numbers: Vec<f64> = total
        .split(';')
        .filter_map(|it| it.trim_matches('"').parse().ok())
        .collect();
    assert!((numbers[0] - sum(&plan, "hours")).abs() < 1e-3, "{total}");
    assert!((numbers[1] - sum(&plan, "cad")).abs() < 1e-3, "{total}");
}

#[test]
fn a_plan_with_nothing_to_do_is_a_workbook_that_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = write(folder.path(), "a.json", answers_at("full").to_string());
    let file = export(&answers, "en", folder.path(), "plan.xlsx");
    let book = read(READ, &[&file]);
    assert_eq!(
        book["sheets"][0]["rows"][2][0],
        json!("This plan holds no action.")
    );
    assert!(fs::metadata(file).expect("written").len() > 1_000);
}
