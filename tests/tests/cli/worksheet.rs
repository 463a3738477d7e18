//! The blank worksheet, as other programs read it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{command, copy_pack, run, vigie};

const LANGUAGES: [&str; 2] = ["fr", "en"];

#[expect(clippy::disallowed_methods, reason = "other people's programs open our files")]
fn tool(program: &str, arguments: &[&str]) -> String {
    let run = run(std::process::Command::new(program).args(arguments));
    assert_eq!(run.status, 0, "{program}: {}", run.errors);
    run.output
}

fn worksheet(language: &str, paper: &str, folder: &Path) -> PathBuf {
    let path = folder.join(format!("{language}-{paper}.pdf"));
    let output = path.to_str().expect("UTF-8");
    let run = vigie(&["questions", "--lang", language, "--paper", paper, "-o", output]);
    assert_eq!(run.status, 0, "{}", run.errors);
    path
}

fn bank(language: &str) -> Value {
    let run = vigie(&["questions", "--format", "json", "--lang", language]);
    serde_json::from_str(&run.output).expect("JSON")
}

fn questions(bank: &Value) -> &[Value] {
    bank["questions"].as_array().expect("questions")
}

/// Words without spaces: lines end where the page wants them to.
fn glued(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}

/// The text of each page in reading order, without spaces.
fn pages(pdf: &Path) -> Vec<String> {
    let text = tool("pdftotext", &["-raw", pdf.to_str().expect("UTF-8"), "-"]);
    text.trim_end_matches('\u{c}').split('\u{c}').map(glued).collect()
}

#[test]
fn every_question_and_choice_is_on_paper_in_both_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in LANGUAGES {
        let bank = bank(language);
        let pdf = worksheet(language, "letter", folder.path());
        let pages = pages(&pdf);
        for question in questions(&bank) {
            let words = |value: &Value| glued(value.as_str().expect("words"));
            let heading = format!("{}{}", question["number"], words(&question["text"]));
            let page = pages.iter().find(|page| page.contains(&heading));
            let page = page.unwrap_or_else(|| panic!("{language}: no {heading}"));
            // A question and its choices stand on one page.
            let after = page.split(&heading).nth(1).expect("found");
            let mut expected: Vec<String> = question["choices"]
                .as_array()
                .expect("choices")
                .iter()
                .map(|it| words(&it["text"]))
                .collect();
            expected.extend(question["not_applicable"].as_str().map(glued));
            for choice in expected {
                assert!(after.contains(&choice), "{language}: {heading}: no {choice}");
            }
        }
        for it in bank["traits"].as_array().expect("traits") {
            for words in [&it["text"], &it["example"]] {
                assert!(
                    pages[0].contains(&glued(words.as_str().expect("words"))),
                    "{language}: {words}"
                );
            }
        }
        let all = pages.concat();
        assert!(!all.contains('\u{fffd}'), "{language}: a character was lost");
    }
}

#[test]
fn numbers_are_those_of_the_bank_in_both_languages() {
    let (fr, en) = (bank("fr"), bank("en"));
    let numbered = |bank: &Value| -> Vec<(u64, String)> {
        let line = |it: &Value| {
            let id = it["id"].as_str().expect("an id").to_owned();
            (it["number"].as_u64().expect("a number"), id)
        };
        questions(bank).iter().map(line).collect()
    };
    assert_eq!(numbered(&fr), numbered(&en));
    assert!(
        numbered(&fr)
            .iter()
            .map(|(number, _)| *number)
            .eq(1..=numbered(&fr).len() as u64)
    );
}

#[test]
fn every_page_says_that_it_becomes_confidential_and_which_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    for (language, said, of) in [
        ("fr", "Confidentiel une fois rempli", "sur"),
        ("en", "Confidential once filled in", "of"),
    ] {
        let pages = pages(&worksheet(language, "a4", folder.path()));
        let count = pages.len();
        for (page, number) in pages.iter().zip(1..) {
            assert!(page.contains(&glued(said)), "{language} {number}");
            assert!(
                page.contains(&format!("Page{number}{of}{count}")),
                "{language} {number}"
            );
        }
    }
}

#[test]
fn express_questions_and_must_haves_are_marked() {
    let folder = tempfile::tempdir().expect("a folder");
    for (language, express, must_have) in [
        ("fr", "• Bilan express", "Indispensable"),
        ("en", "• Express review", "Must-have"),
    ] {
        let bank = bank(language);
        let pages = pages(&worksheet(language, "letter", folder.path()));
        let count = |what: &str| {
            pages
                .iter()
                .skip(1)
                .map(|it| it.matches(&glued(what)).count())
                .sum::<usize>()
        };
        let essential = questions(&bank)
            .iter()
            .filter(|it| it["track"] == "essential")
            .count();
        let must_haves = questions(&bank)
            .iter()
            .filter(|it| it["must_have"] == true)
            .count();
        assert!(essential > 0 && must_haves > 0);
        assert_eq!(count(express), essential, "{language}");
        assert_eq!(count(must_have), must_haves, "{language}");
    }
}

#[test]
fn a_question_for_some_businesses_says_for_which() {
    let folder = tempfile::tempdir().expect("a folder");
    for (language, only_if) in [("fr", "Seulement si\u{a0}:"), ("en", "Only if:")] {
        let bank = bank(language);
        let all = pages(&worksheet(language, "letter", folder.path())).concat();
        let asked_of_some = questions(&bank).iter().filter(|it| !it["asked_when"].is_null());
        let traits = bank["traits"].as_array().expect("traits");
        let mut seen = 0;
        for question in asked_of_some {
            let any: BTreeSet<&str> = question["asked_when"]["any-of"]
                .as_array()
                .expect("traits")
                .iter()
                .filter_map(Value::as_str)
                .collect();
            let heading = format!(
                "{}{}",
                question["number"],
                glued(question["text"].as_str().expect("words"))
            );
            let after = all.split(&heading).nth(1).expect("on paper");
            let line: String = after.chars().take(400).collect();
            assert!(line.contains(&glued(only_if)), "{language}: {heading}");
            for it in traits
                .iter()
                .filter(|it| any.contains(it["id"].as_str().expect("an id")))
            {
                let text = glued(it["text"].as_str().expect("words").trim_end_matches('.'));
                assert!(line.contains(&text), "{language}: {heading}: {text}");
            }
            seen += 1;
        }
        assert!(seen > 0);
    }
}

#[test]
fn the_worksheet_is_sound_tagged_and_the_same_every_time() {
    let (one, two) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    for (language, title) in [
        ("fr", "Questionnaire à remplir sur papier"),
        ("en", "Questionnaire to fill in on paper"),
    ] {
        for (paper, size) in [("letter", "612 x 792"), ("a4", "595.28 x 841.89")] {
            let path = worksheet(language, paper, one.path());
            let pdf = path.to_str().expect("UTF-8");
            tool("qpdf", &["--check", pdf]);
            let info = tool("pdfinfo", &[pdf]);
            for expected in [size, title, "Tagged:          yes"] {
                assert!(
                    info.contains(expected),
                    "{language}-{paper}: no {expected} in {info}"
                );
            }
            let again = worksheet(language, paper, two.path());
            assert!(
                fs::read(&path).expect("written") == fs::read(again).expect("written"),
                "other bytes"
            );
        }
    }
}

#[test]
fn the_format_is_that_of_the_file_or_of_the_option() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name).to_str().expect("UTF-8").to_owned();
    let begins = |path: &str| {
        fs::read(path)
            .expect("written")
            .iter()
            .take(5)
            .copied()
            .collect::<Vec<u8>>()
    };
    for (arguments, path, beginning) in [
        (vec![], file("a.pdf"), b"%PDF-"),
        (vec![], file("a.json"), b"{\n  \""),
        (vec![], file("a.txt"), b"{\n  \""),
        (vec!["--format", "pdf"], file("b.txt"), b"%PDF-"),
        (vec!["--format", "json"], file("b.pdf"), b"{\n  \""),
    ] {
        let mut all = vec!["questions", "-o", &path];
        all.extend(arguments);
        let run = vigie(&all);
        assert_eq!(run.status, 0, "{}", run.errors);
        assert_eq!(begins(&path), beginning, "{path}");
    }
    let output = command(&["questions", "--format", "pdf"])
        .output()
        .expect("the program starts");
    assert!(output.status.success() && output.stdout.starts_with(b"%PDF-"));
    let refused = vigie(&["questions", "--format", "csv"]);
    assert_eq!((refused.status, refused.output.as_str()), (2, ""));
    assert!(refused.errors.contains("json, pdf"), "{}", refused.errors);
}

#[test]
fn another_pack_has_a_worksheet_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = copy_pack(folder.path());
    let words = pack.join("locales/fr/common.ftl");
    let text = fs::read_to_string(&words).expect("words");
    fs::write(&words, text.replace("domain-bak = ", "domain-bak = Copies et ")).expect("a test can write");
    let output = folder.path().join("autre.pdf");
    let run = vigie(&[
        "questions",
        "--content",
        pack.to_str().expect("UTF-8"),
        "-o",
        output.to_str().expect("UTF-8"),
    ]);
    assert_eq!(run.status, 0, "{}", run.errors);
    assert!(pages(&output).concat().contains("Copieset"));
}
