//! What people and packs may bring: names of any kind, plans of any size.

#![cfg(test)]

mod common;

use common::{Case, bakery, run, saved, words};
use vigie_assessment::{Answer, Cents, Date, Level, Minutes, PracticeId, Track};
use vigie_report::{Arg, Language, Report, Texts, build, pdf};

fn drawn(name: &str, business: &str) -> String {
    let mut case = bakery();
    case.name = business.to_owned();
    let path = saved(name, &pdf(&case.report(Language::Fr)).unwrap());
    run("qpdf", &["--check", path.to_str().unwrap()]);
    run("pdftotext", &[path.to_str().unwrap(), "-"])
}

#[test]
fn a_name_of_one_long_word_is_broken() {
    let text = drawn("long", &"Établissements".repeat(14));
    assert!(text.contains("ÉtablissementsÉtablissements"));
}

#[test]
fn a_name_of_ten_thousand_characters_is_cut() {
    let text = drawn("very-long", &"Garage du coin ".repeat(700));
    assert!(text.matches("Garage du coin").count() < 400);
}

#[test]
fn direction_marks_and_controls_are_dropped() {
    let text = drawn("hidden", "Garage\u{202E} du\u{0000} \u{2066}coin\u{FEFF}\r\n");
    assert!(text.contains("Garage du coin · 24 novembre 2026"));
}

#[test]
fn a_name_may_be_missing_or_look_like_markup() {
    assert!(drawn("empty", "").contains("24 novembre 2026 · Bilan express"));
    assert!(drawn("markup", r"A&B <b>(c) \) %PDF {$x}").contains(r"A&B <b>(c) \) %PDF {$x}"));
}

/// The words of the shipped pack for practices whose identifiers end in a copy's number.
struct Copies(common::Words);

fn original(key: &str) -> String {
    match key.rsplit_once("-copy") {
        Some((base, number)) if number.parse::<u32>().is_ok() => base.to_owned(),
        Some(_) | None => key.to_owned(),
    }
}

impl Texts for Copies {
    fn language(&self) -> Language {
        self.0.language()
    }
    fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.0.text(&original(key), args)
    }
    fn attribute(&self, key: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.0.attribute(&original(key), attribute, args)
    }
    fn date(&self, date: Date) -> String {
        self.0.date(date)
    }
    fn duration(&self, minutes: Minutes) -> String {
        self.0.duration(minutes)
    }
    fn money(&self, cents: Cents) -> String {
        self.0.money(cents)
    }
    fn percent(&self, share: f64) -> String {
        self.0.percent(share)
    }
}

/// A plan of `count` actions, made of copies of the shipped practices.
fn plan_of(count: usize) -> Report {
    let mut case = Case::new("Groupe fictif", 10, &["it-provider"], 40.0, 1000.0);
    case.input.track = Track::Complete;
    let originals = case.pack.practices.clone();
    case.pack.practices = (0..count)
        .map(|at| {
            let mut practice = originals[at % originals.len()].clone();
            practice.id = PracticeId::parse(&format!("{}-copy{at}", practice.id)).unwrap();
            practice.after.clear();
            practice.hidden_when_none = None;
            practice.must_have = at < 10;
            practice
        })
        .collect();
    for practice in case.pack.practices.clone() {
        let level = if practice.id.as_str().len() % 3 == 0 {
            Level::Unknown
        } else {
            Level::None
        };
        let answer = Answer::from_level(&case.pack, &practice.id, level).unwrap();
        case.input.answers.set(practice.id, answer);
    }
    let case = case.replan();
    assert!(case.plan.actions.len() > count / 2);
    build(&case.source(), &Copies(words(Language::Fr)))
}

#[test]
fn three_hundred_actions_are_drawn() {
    let path = saved("three-hundred", &pdf(&plan_of(300)).unwrap());
    run("qpdf", &["--check", path.to_str().unwrap()]);
    let size = std::fs::metadata(&path).unwrap().len();
    assert!(size < 2_000_000, "{size} bytes");
}

#[test]
fn a_cell_higher_than_a_page_is_cut_not_lost() {
    let mut report = bakery().report(Language::En);
    let long = "word ".repeat(3_000);
    for section in &mut report.sections {
        for block in &mut section.blocks {
            if let vigie_report::Block::Table { rows, .. } = block {
                rows[0][1] = vec![vigie_report::Span::plain(long.clone())];
            }
        }
    }
    let path = saved("high-cell", &pdf(&report).unwrap());
    run("qpdf", &["--check", path.to_str().unwrap()]);
    let text = run("pdftotext", &[path.to_str().unwrap(), "-"]);
    assert!(text.matches("word").count() > 2_900);
}
