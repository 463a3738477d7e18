//! The PDF itself: what other programs read in it, and that it is the same every time.

#![cfg(test)]

mod common;

use common::{LANGUAGES, bakery, cases, drawn, run, saved};
use vigie_report::{Language, Paper, pdf};

#[test]
fn the_same_report_gives_the_same_bytes_whatever_was_drawn_before() {
    let french = pdf(&bakery().report(Language::Fr)).unwrap();
    let english = pdf(&bakery().report(Language::En)).unwrap();
    assert!(
        french == pdf(&bakery().report(Language::Fr)).unwrap(),
        "French differs"
    );
    assert!(
        english == pdf(&bakery().report(Language::En)).unwrap(),
        "English differs"
    );
    assert!(french != english);
}

#[test]
fn another_name_gives_another_identifier() {
    let id = |bytes: &[u8]| {
        let document = lopdf::Document::load_mem(bytes).unwrap();
        document.trailer.get(b"ID").unwrap().clone()
    };
    let mut other = bakery();
    other.name.push('x');
    let (one, two) = (
        pdf(&bakery().report(Language::Fr)).unwrap(),
        pdf(&other.report(Language::Fr)).unwrap(),
    );
    assert_ne!(id(&one), id(&two));
}

#[test]
fn qpdf_finds_nothing_to_say() {
    for (name, _) in cases() {
        for paper in [Paper::Letter, Paper::A4] {
            for (tag, language) in LANGUAGES {
                let path = saved(&format!("{name}-{tag}-{paper:?}"), &drawn(name, language, paper));
                let said = run("qpdf", &["--check", path.to_str().unwrap()]);
                assert!(
                    said.contains("No syntax or stream encoding errors found"),
                    "{said}"
                );
            }
        }
    }
}

#[test]
fn text_is_read_in_order() {
    let path = saved("order-fr", &drawn("bakery", Language::Fr, Paper::Letter));
    let text = run("pdftotext", &["-layout", path.to_str().unwrap(), "-"]);
    let expected = [
        "Plan d’action en sécurité",
        "Boulangerie fictive du Vieux-Moulin inc. · 24 novembre 2026 · Bilan express",
        "Protections indispensables : 1 sur 10 en place",
        "Un seul message à envoyer",
        "Les 6 premières actions",
        "Page 1 sur",
        "Ce qui pourrait arriver",
        "Le plan, mois par mois",
        "Mois 1",
        "Du 24 novembre 2026",
        "Les actions, une à une",
        "Pourquoi ici :",
        "Objet : Questions sur la sécurité informatique",
        "Vos obligations légales",
        "Loi sur la protection des renseignements personnels dans le secteur privé",
        "Comment ce plan est fait",
        "Ce que ce plan n’est pas",
        "Empreinte (SHA-256) :",
        "Les conseils s’inspirent",
        "En cas d’incident",
        "1 888 495-8501",
    ];
    let mut rest = text.as_str();
    for words in expected {
        let at = rest
            .find(words)
            .unwrap_or_else(|| panic!("{words:?} is missing or out of order in\n{text}"));
        rest = &rest[at + words.len()..];
    }
}

#[test]
fn page_numbers_in_the_text_are_those_of_the_pages() {
    let path = saved("numbers-en", &drawn("bakery", Language::En, Paper::Letter));
    let page = |number: usize| {
        let number = number.to_string();
        run(
            "pdftotext",
            &["-f", &number, "-l", &number, path.to_str().unwrap(), "-"],
        )
    };
    let first = page(1).replace(['\n', '\u{a0}'], " ");
    let said = first.split("See page ").nth(1).unwrap();
    let said: usize = said.split_whitespace().next().unwrap().trim().parse().unwrap();
    assert!(
        page(said).contains("Copy this message and send it"),
        "not on page {said}"
    );
}

#[test]
fn the_first_page_holds_the_first_six_actions() {
    for (tag, language) in LANGUAGES {
        let case = bakery();
        let path = saved(&format!("first-{tag}"), &drawn("bakery", language, Paper::Letter));
        let first = run("pdftotext", &["-l", "1", path.to_str().unwrap(), "-"]);
        let report = case.report(language);
        let entries = report.sections[0].blocks.iter().filter_map(|block| match block {
            vigie_report::Block::Entry { details, .. } => details[0].last().map(|span| span.text.clone()),
            _ => None,
        });
        let entries: Vec<String> = entries.collect();
        assert_eq!(entries.len(), 6);
        for reduces in entries {
            let beginning: String = reduces.chars().take(40).collect();
            assert!(first.contains(&beginning), "{beginning:?} is not on page 1");
        }
    }
}

#[test]
fn the_incident_sheet_is_the_last_page_alone() {
    for (tag, language) in LANGUAGES {
        for (name, case) in cases() {
            let report = case.report(language);
            let path = saved(
                &format!("sheet-{name}-{tag}"),
                &drawn(name, language, Paper::Letter),
            );
            let pages = run("pdftotext", &["-layout", path.to_str().unwrap(), "-"]);
            let pages: Vec<&str> = pages.trim_end_matches('\u{c}').split('\u{c}').collect();
            let sheet = report.sections.last().unwrap();
            let last = pages.last().unwrap();
            assert!(
                last.contains(&sheet.title),
                "{name}-{tag}: the sheet takes more than one page"
            );
            assert!(last.contains("7726"));
        }
    }
}

#[test]
fn both_papers_have_their_size() {
    for (paper, size) in [(Paper::Letter, "612 x 792"), (Paper::A4, "595.28 x 841.89")] {
        let path = saved(&format!("paper-{paper:?}"), &drawn("bakery", Language::Fr, paper));
        let said = run("pdfinfo", &[path.to_str().unwrap()]);
        assert!(said.contains(size), "{said}");
    }
}
