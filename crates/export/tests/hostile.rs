//! Texts made to break or to deceive, in every place where people type, through every format.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use vigie_assessment::{Cents, Date, Horizon, Kind, Minutes, Who};
use vigie_export::{Language, Row, Status, Table, Texts, calendar, separated, workbook};

/// Words that are not the point here: each key stands for itself.
struct Keys;

impl Texts for Keys {
    fn text(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<String> = args.iter().map(|(_, text)| (*text).to_owned()).collect();
        match key.len() {
            // The name of a sheet has a limit.
            0..=31 => [vec![key.to_owned()], args].concat().join(" "),
            _ => key.to_owned(),
        }
    }
}

/// What is typed, and what is left of it in a file of text.
fn corpus() -> Vec<(String, String)> {
    let same = |text: &str| (text.to_owned(), text.to_owned());
    vec![
        same("=cmd|' /C calc'!A0"),
        same("@SUM(1+1)"),
        same("+1"),
        same("-1"),
        same("<b>&amp;</b> ]]> <!-- \"'"),
        same("_x0041_ _x005F_"),
        same("ᐃᓄᒃᑎᑐᑦ مخبز 👩\u{200D}🔧 \u{1F956} é\u{301}"),
        same("a;b,c:d\\n \"quoted\""),
        same(&"W".repeat(10_000)),
        (
            "nul\u{0}bell\u{7}esc\u{1B}".to_owned(),
            "nul\u{FFFD}bell\u{FFFD}esc\u{FFFD}".to_owned(),
        ),
        (
            "not\u{FFFE}a\u{FFFF}character".to_owned(),
            "not\u{FFFD}a\u{FFFD}character".to_owned(),
        ),
        (
            "cod\u{202E}fdp.exe\u{2066}\u{200F}".to_owned(),
            "codfdp.exe".to_owned(),
        ),
        ("\t=1\ttab".to_owned(), " =1 tab".to_owned()),
        (
            "one\r\ntwo\rthree\u{2028}four".to_owned(),
            "one\ntwo\nthree\nfour".to_owned(),
        ),
    ]
}

fn table(text: &str) -> Table {
    Table {
        language: Language::En,
        business: text.to_owned(),
        identity: text.to_owned(),
        date: Date::constant(2026, 11, 24),
        rows: vec![Row {
            rank: 1,
            id: "mfa-email".to_owned(),
            kind: Kind::Do,
            title: text.to_owned(),
            must_have: true,
            horizon: Horizon::Week,
            months: Some((1, 1)),
            minutes: Minutes(90),
            cents: Cents(12_345),
            effort: "1 h 30".to_owned(),
            who: Who::Owner,
            first_step: text.to_owned(),
            why: text.to_owned(),
            status: Status::UnderWay,
            assigned_to: text.to_owned(),
            due: Some(Date::constant(2026, 11, 30)),
            done_on: None,
            notes: text.to_owned(),
        }],
        months: Vec::new(),
        facts: Vec::new(),
    }
}

/// The texts of the first action's row.
fn texts_of_a_workbook(bytes: Vec<u8>) -> Vec<String> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    let name = book.sheet_names().first().cloned().expect("a sheet");
    let formulas = book.worksheet_formula(&name).expect("formulas");
    let formulas: Vec<&String> = formulas
        .cells()
        .map(|(_, _, it)| it)
        .filter(|it| !it.is_empty())
        .collect();
    assert!(
        formulas.iter().all(|it| it.starts_with("SUBTOTAL(109,")),
        "{formulas:?}"
    );
    let range = book.worksheet_range(&name).expect("cells");
    let texts = range.rows().nth(3).expect("an action").iter();
    texts
        .filter_map(|it| match it {
            Data::String(text) => Some(text.clone()),
            _ => None,
        })
        .collect()
}

#[test]
fn a_cell_of_a_workbook_is_the_text_that_was_typed() {
    for (typed, left) in corpus() {
        let texts = texts_of_a_workbook(workbook(&table(&typed), &Keys).expect("a workbook"));
        let times = texts.iter().filter(|it| **it == left).count();
        assert_eq!(
            times, 5,
            "title, who took it on, first step, why and notes: {typed:?} gave {texts:?}"
        );
    }
}

#[test]
fn a_text_longer_than_a_cell_is_cut_where_it_shows() {
    let texts = texts_of_a_workbook(workbook(&table(&"é🥖".repeat(20_000)), &Keys).expect("a workbook"));
    let longest = texts.iter().max_by_key(|it| it.len()).expect("a text");
    assert!(longest.encode_utf16().count() <= 32_767);
    assert!(longest.ends_with('…'));
}

#[test]
fn a_cell_of_a_csv_never_begins_a_formula_whatever_splits_it() {
    for (typed, left) in corpus() {
        let bytes = separated(&table(&typed), &Keys).expect("CSV");
        let text = String::from_utf8(bytes).expect("UTF-8");
        for delimiter in [b',', b';', b'\t'] {
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(delimiter)
                .has_headers(false)
                .flexible(true)
                .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
            for record in reader.records() {
                let record = record.expect("a line");
                let begins = |it: &str| it.starts_with(['=', '+', '-', '@', '\t', '\r']);
                assert!(!record.iter().any(begins), "{typed:?}: {record:?}");
            }
        }
        let plain = left.trim_start_matches(['=', '+', '-', '@']).replace('"', "\"\"");
        assert!(text.contains(&plain), "{typed:?}");
    }
}

#[test]
fn a_calendar_keeps_its_lines() {
    for (typed, _) in corpus() {
        let text = String::from_utf8(calendar(&table(&typed), &Keys)).expect("UTF-8");
        assert!(
            text.split("\r\n")
                .all(|line| line.len() <= 75 && !line.contains(['\n', '\r'])),
            "{typed:?}"
        );
        assert_eq!(text.matches("BEGIN:VEVENT\r\n").count(), 1, "{typed:?}");
        let hidden = |sign: char| sign.is_control() && sign != '\r' && sign != '\n';
        assert!(!text.contains(hidden), "{typed:?}");
    }
}
