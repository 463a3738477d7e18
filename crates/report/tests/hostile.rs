//! Words that no face is made for, or that are made to do harm: seen as marks, read as themselves, inside their place.

#![cfg(test)]

mod common;
mod reading;

use common::{bakery, run, saved};
use lopdf::Document;
use reading::all_runs;
use vigie_report::{Block, Column, Language, Link, Marker, Report, Side, Span, Style, Tone, pdf};

/// Space at the sides of a page, less half a point for what is rounded.
const SIDE: f64 = 53.5;

/// Names that people have, and names that people try.
const CORPUS: [&str; 12] = [
    "ᐃᓄᒃᑎᑐᑦ ᓄᓇᕕᒃ",
    "مخبز القرية ٢٤",
    "Café 漢字 🥐",
    "👩‍👩‍👧‍👦 et \u{1F468}\u{200D}\u{1F33E}",
    "Garage\u{202E} nioc ud\u{2066}\u{2069} \u{200F}coin",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    "=cmd|'/C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    r"A&B <script>alert(1)</script> \) Tj ET %PDF {$x} ]]>",
    "\u{0}\u{7}\u{1B}[31m\u{9B}rouge\u{FEFF}\u{FFF9}",
    "ﷺﷺﷺ𝕍𝕚𝕘𝕚𝕖\u{10FFFF}\u{E123}",
    "\u{2028}\u{2029}\u{85}\u{A0}\u{3000}fin",
];

/// The first page of a report of a business of that name, with that text set in every way that text is broken.
fn report(business: &str, text: &str) -> Report {
    let mut case = bakery();
    case.name = business.to_owned();
    let mut report = case.report(Language::Fr);
    report.sections.truncate(1);
    let column = |weight, side| Column {
        header: text.chars().take(40).collect(),
        weight,
        side,
    };
    let cell = || vec![Span::plain(text)];
    report.sections[0].blocks.extend([
        Block::Paragraph(Style::Small, vec![Span::strong(text), Span::plain(text)]),
        Block::Paragraph(
            Style::Body,
            vec![Span::link(text, Link::Uri("https://example.org".to_owned()))],
        ),
        Block::List(Marker::Box, vec![cell()]),
        Block::Table {
            columns: vec![
                column(1.0, Side::Left),
                column(1.0, Side::Right),
                column(4.0, Side::Left),
            ],
            rows: vec![vec![cell(), cell(), cell()]],
        },
        Block::Panel(Tone::Amber, vec![Block::Paragraph(Style::Headline, cell())]),
    ]);
    report
}

fn drawn(name: &str, report: &Report) -> Document {
    let bytes = pdf(report).unwrap();
    let path = saved(&format!("hostile-{name}"), &bytes);
    let said = run("qpdf", &["--check", path.to_str().unwrap()]);
    assert!(
        said.contains("No syntax or stream encoding errors found"),
        "{name}: {said}"
    );
    Document::load_mem(&bytes).unwrap()
}

/// No text leaves the margins of its page, and none runs into what stands beside it on the same line.
fn stays_in_place(document: &Document, name: &str) {
    for (number, mut runs) in all_runs(document).into_iter().enumerate() {
        for run in &runs {
            let inside = run.left >= SIDE && run.end <= 612.0 - SIDE && run.baseline > 20.0;
            assert!(
                inside && run.baseline < 772.0,
                "{name}, page {}: {run:?}",
                number + 1
            );
        }
        runs.sort_by(|one, other| {
            one.baseline
                .total_cmp(&other.baseline)
                .then(one.left.total_cmp(&other.left))
        });
        for pair in runs.windows(2) {
            let (left, right) = (&pair[0], &pair[1]);
            let apart = (left.baseline - right.baseline).abs() > f64::EPSILON || left.end <= right.left + 0.5;
            assert!(apart, "{name}, page {}: {left:?} runs into {right:?}", number + 1);
        }
    }
}

#[test]
fn no_text_leaves_its_place_or_a_hole() {
    for (number, names) in CORPUS.chunks(4).enumerate() {
        let text = names.join(" ");
        let name = format!("corpus-{number}");
        let document = drawn(&name, &report(&text, &text));
        stays_in_place(&document, &name);
        for run in all_runs(&document).into_iter().flatten() {
            assert!(
                run.glyphs.iter().all(|glyph| *glyph > 0),
                "{name}: a hole in {run:?}"
            );
        }
    }
}

#[test]
fn ten_thousand_characters_without_a_space_stay_in_place() {
    for (tag, text) in [
        ("w", "W".repeat(10_000)),
        ("inuktitut", "ᐃ".repeat(10_000)),
        ("joined", "👩\u{200D}e\u{301}\u{301}".repeat(2_500)),
    ] {
        let document = drawn(tag, &report(&text, &text));
        assert!(document.page_iter().count() > 10, "it goes on over pages");
        stays_in_place(&document, tag);
    }
}

/// What has no glyph is drawn as the mark of the face, and copied or heard as what it is.
#[test]
fn what_has_no_glyph_is_seen_as_a_mark_and_read_as_itself() {
    let document = drawn("marks", &report("ᓄᓇᕕᒃ 漢🥐", ""));
    let title = all_runs(&document)
        .into_iter()
        .flatten()
        .find(|run| run.text.contains("ᓄᓇᕕᒃ 漢🥐"))
        .expect("the name as it was typed");
    let at = title.text.find('ᓄ').unwrap();
    let start = title.text[..at].chars().count();
    let marks: Vec<u16> = [0, 1, 2, 3, 5, 6]
        .iter()
        .map(|at| title.glyphs[start + at])
        .collect();
    assert!(
        marks.iter().all(|glyph| *glyph == marks[0] && *glyph > 0),
        "{marks:?}"
    );
    let path = format!("{}/hostile-marks.pdf", env!("CARGO_TARGET_TMPDIR"));
    assert!(run("pdftotext", &[&path, "-"]).contains("ᓄᓇᕕᒃ 漢🥐"));
}

/// Marks that turn the direction of reading, and controls, reach neither the paper nor the ear.
#[test]
fn marks_that_are_not_seen_are_not_written() {
    let text = format!("{} {}", CORPUS[4], CORPUS[9]);
    let document = drawn("unseen", &report(&text, &text));
    let text: String = all_runs(&document)
        .into_iter()
        .flatten()
        .map(|run| run.text)
        .collect();
    assert!(text.contains("Garage nioc ud coin"));
    let hidden = text.chars().find(|c| {
        c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    });
    assert_eq!(hidden, None);
}

/// Spaces that do not break, French quotation marks, ligatures and the euro have codes and characters of their own.
#[test]
fn signs_of_french_are_read_as_themselves() {
    let signs = "«\u{a0}Cœur d’Œdipe\u{a0}»\u{202f}: 10\u{a0}000,50\u{a0}€ \u{2011} ½ 5\u{202f}%";
    let document = drawn("signs", &report("", signs));
    let runs: Vec<_> = all_runs(&document).into_iter().flatten().collect();
    assert!(runs.iter().any(|run| run.text.contains(signs)), "{runs:?}");
    let spaces = [' ', '\u{a0}', '\u{202f}'].map(|space| {
        let run = runs.iter().find(|run| run.text.contains(signs)).unwrap();
        let at = run.text.chars().position(|c| c == space).unwrap();
        run.glyphs[at]
    });
    assert!(spaces[0] != spaces[1] && spaces[1] != spaces[2] && spaces[0] != spaces[2]);
}
