//! The plan for different readers: what each says, and what it must not say.

#![cfg(test)]

mod common;

use common::{Case, LANGUAGES, alone, bakery, complete, plain::plain, run, saved, words};
use vigie_assessment::{Kind, Level, Who};
use vigie_report::{Consultant, Language, Logo, NoVariant, Paper, Report, Texts, Variant, both, pdf, report};

fn made(case: &Case, variant: Variant, language: Language) -> Report {
    report(variant, &case.source(), &words(language)).unwrap()
}

fn pages(path: &std::path::Path) -> usize {
    let info = run("pdfinfo", &[path.to_str().unwrap()]);
    let line = info.lines().find(|it| it.starts_with("Pages:")).unwrap();
    line.trim_start_matches("Pages:").trim().parse().unwrap()
}

#[test]
fn card_and_incident_sheet_and_summary_are_one_page_in_every_language_on_every_paper() {
    for paper in [Paper::Letter, Paper::A4] {
        let consultant = || Consultant {
            name: "Conseils fictifs Lavoie et associées".to_owned(),
            logo: Logo::read(
                b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>",
            )
            .ok(),
        };
        for case in [bakery(), alone(), complete()] {
            let case = Case {
                paper,
                consultant: Some(consultant()),
                ..case
            };
            for (tag, language) in LANGUAGES {
                for variant in [Variant::Card, Variant::Incident, Variant::Summary] {
                    let name = format!("{}-{tag}-{}-{paper:?}", variant.code(), case.plan.actions.len());
                    let path = saved(&name, &pdf(&made(&case, variant, language)).unwrap());
                    run("qpdf", &["--check", path.to_str().unwrap()]);
                    assert_eq!(pages(&path), 1, "{name}");
                }
            }
        }
    }
}

#[test]
fn the_summary_names_no_weakness() {
    let case = bakery();
    for (_, language) in LANGUAGES {
        let text = plain(&made(&case, Variant::Summary, language));
        let words = words(language);
        for practice in &case.pack.practices {
            let key = format!("action-{}", practice.id);
            let names = [Some(words.text(&key, &[])), words.attribute(&key, "short", &[])];
            for name in names.into_iter().flatten() {
                assert!(!text.contains(&name), "{name}");
            }
        }
        // One value, that of the whole.
        assert_eq!(text.matches("range ").count(), 1);
        assert!(!text.contains("bar "));
        assert!(!text.contains('$'), "no money: {text}");
    }
}

#[test]
fn the_card_holds_the_next_six_actions_with_a_box_and_a_day_each() {
    let case = bakery();
    let text = plain(&made(&case, Variant::Card, Language::En));
    let boxes: Vec<&str> = text.lines().filter(|it| it.starts_with("[ ] ")).collect();
    let next: Vec<u32> = case
        .plan
        .actions
        .iter()
        .filter(|it| it.kind == Kind::Do)
        .take(6)
        .map(|it| it.rank)
        .collect();
    assert_eq!(boxes.len(), 6);
    for (line, rank) in boxes.iter().zip(next) {
        assert!(line.starts_with(&format!("[ ] *{rank}. ")), "{line}");
        assert!(line.ends_with("Done on: ____"), "{line}");
    }
}

#[test]
fn an_action_set_aside_is_neither_on_the_card_nor_in_the_letter() {
    let mut case = bakery();
    let first = |case: &Case| {
        let mut actions = case.plan.actions.iter();
        actions
            .find(|it| it.kind == Kind::Do && it.who == Who::ItProvider)
            .unwrap()
            .practice
            .clone()
    };
    let practice = first(&case);
    case.input.set_aside.insert(practice.clone());
    let case = case.replan();
    let name = words(Language::Fr).text(&format!("action-{practice}"), &[]);
    for variant in [Variant::Card, Variant::ItProvider] {
        assert!(
            !plain(&made(&case, variant, Language::Fr)).contains(&name),
            "{variant:?}"
        );
    }
    assert!(plain(&made(&case, Variant::Full, Language::Fr)).contains(&name));
}

#[test]
fn the_letter_asks_for_what_the_provider_does_and_nothing_else() {
    let case = bakery();
    for (_, language) in LANGUAGES {
        let text = plain(&made(&case, Variant::ItProvider, language));
        let words = words(language);
        for action in &case.plan.actions {
            let theirs = action.who == Who::ItProvider && action.kind == Kind::Do;
            let title = words.text(&format!("action-{}", action.practice), &[]);
            assert_eq!(text.contains(&title), theirs, "{title}");
            let proof = words.attribute(&format!("find-out-{}", action.practice), "proof", &[]);
            if theirs {
                assert!(text.contains(&proof.unwrap()), "{title}");
            }
        }
        assert!(!text.contains('$'), "no money: {text}");
        let asked = vigie_report::message(&case.source(), &words)
            .unwrap()
            .letter
            .unwrap()
            .questions;
        for question in &asked {
            assert!(text.contains(&question.ask) && text.contains(&question.proof));
        }
        let answers = text.matches("Réponse\u{a0}: ____").count() + text.matches("Answer: ____").count();
        assert_eq!(answers, asked.len());
    }
}

#[test]
fn there_is_no_letter_without_a_provider_or_without_a_thing_to_ask() {
    let none = |case: &Case| report(Variant::ItProvider, &case.source(), &words(Language::Fr)).unwrap_err();
    assert_eq!(none(&alone()), NoVariant::NoProvider);
    assert_eq!(none(&complete()), NoVariant::NothingToAsk);
    let case = complete().with(Level::Unknown, &["backup-offline"]);
    assert!(report(Variant::ItProvider, &case.source(), &words(Language::Fr)).is_ok());
}

/// The languages of parts that are not in the document's own.
fn spoken(path: &str) -> Vec<String> {
    let document = lopdf::Document::load(path).unwrap();
    let dictionaries = document.objects.values().filter_map(|it| it.as_dict().ok());
    let elements = dictionaries.filter(|it| it.has(b"S") && it.has(b"Lang"));
    let language = |it: &lopdf::Dictionary| {
        let name = it.get(b"Lang").unwrap().as_str().unwrap();
        String::from_utf8(name.to_vec()).unwrap()
    };
    elements.map(language).collect()
}

#[test]
fn both_languages_stand_in_one_file_with_their_own_links_and_edges() {
    for variant in Variant::ALL {
        let case = bakery();
        let document = both(
            made(&case, variant, Language::Fr),
            made(&case, variant, Language::En),
        );
        let path = saved(&format!("both-{}", variant.code()), &pdf(&document).unwrap());
        let path = path.to_str().unwrap();
        run("qpdf", &["--check", path]);
        let text = run("pdftotext", &["-layout", path, "-"]);
        let sheets: Vec<&str> = text.split('\u{c}').filter(|it| !it.trim().is_empty()).collect();
        let foot = |sheet: &str| sheet.trim_end().lines().last().unwrap().to_owned();
        let is_english = |sheet: &&str| foot(sheet).contains(" of ");
        let english = sheets.iter().position(&is_english).unwrap();
        assert!(sheets[english..].iter().all(is_english), "{variant:?}");
        assert_eq!(
            english,
            sheets.iter().filter(|it| foot(it).contains(" sur ")).count()
        );
        let last = format!("Page {0} of {0}", sheets.len());
        assert!(sheets.last().unwrap().contains(&last), "{last}");
        assert_eq!(spoken(path), ["en-CA"], "{variant:?}");
    }
}

#[test]
fn a_consultant_stands_at_the_head_with_a_logo() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'>\
               <path fill='#0b5c7a' d='M10 35 L20 5 L30 35 Z'/><circle cx='60' cy='20' r='15' fill='#8f2216'/>\
               <path fill-rule='evenodd' d='M85 5h30v30h-30z M92 12v16h16v-16z'/></svg>";
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, 90, 30);
    encoder.set_color(png::ColorType::Rgb);
    let points: Vec<u8> = (0..30_u8)
        .flat_map(|row| (0..90_u8).flat_map(move |at| [at * 2, 90, row * 8]))
        .collect();
    encoder.write_header().unwrap().write_image_data(&points).unwrap();
    for (name, file) in [("svg", svg.as_bytes()), ("png", png.as_slice())] {
        let consultant = Consultant {
            name: "Conseils fictifs\u{202E} Tremblay".to_owned(),
            logo: Some(Logo::read(file).unwrap()),
        };
        let case = Case {
            consultant: Some(consultant),
            ..bakery()
        };
        let path = saved(
            &format!("logo-{name}"),
            &pdf(&made(&case, Variant::Card, Language::Fr)).unwrap(),
        );
        let path = path.to_str().unwrap();
        run("qpdf", &["--check", path]);
        let text = run("pdftotext", &[path, "-"]);
        assert!(
            text.contains("Plan fait avec l’accompagnement de")
                && text.contains("Conseils fictifs Tremblay\n")
        );
        let images = run("pdfimages", &["-list", path]);
        assert_eq!(
            images.contains("image"),
            name == "png" && images.lines().count() > 2,
            "{images}"
        );
    }
}

/// What people type, by accident or not.
const HOSTILE: [&str; 9] = [
    "Garage\u{202E}fdp.exe\u{202C} du \u{2066}coin\u{2069}",
    "a\u{0000}b\u{0007}c\u{001B}[31md\u{0085}e\u{2028}f",
    "=cmd|' /C calc'!A0",
    "<b>&amp;</b> ]]> \\( BT (x) Tj ET",
    "🥐👩\u{200D}🍳 Pâtisserie",
    "ᐃᓄᒃᑎᑐᑦ ᐱᖁᔭᖅ",
    "شركة عربية",
    "zero\u{200D}width\u{200C}joiners\u{FEFF}",
    "{ $count } %s %n ../../etc",
];

#[test]
fn hostile_names_go_through_every_variant_and_stay_on_the_page() {
    let long = "x".repeat(10_000);
    for name in HOSTILE.into_iter().chain([long.as_str()]) {
        let mut case = bakery();
        case.name = name.to_owned();
        case.consultant = Some(Consultant {
            name: name.to_owned(),
            logo: None,
        });
        for variant in Variant::ALL {
            let report = made(&case, variant, Language::Fr);
            let words = plain(&report);
            let hidden = |c: char| c.is_control() && c != '\n' || ('\u{200B}'..='\u{200F}').contains(&c);
            assert!(!words.contains(hidden), "{variant:?} {name:?}");
            assert!(
                !words.contains(['\u{202E}', '\u{2066}', '\u{FEFF}']),
                "{variant:?} {name:?}"
            );
        }
        let path = saved(
            "hostile",
            &pdf(&made(&case, Variant::ItProvider, Language::Fr)).unwrap(),
        );
        let path = path.to_str().unwrap();
        run("qpdf", &["--check", path]);
        // Every word stands between the edges of the paper.
        let boxes = run("pdftotext", &["-bbox", path, "-"]);
        for word in boxes.lines().filter(|it| it.contains("<word ")) {
            let at = |key: &str| -> f32 {
                let rest = word.split(&format!("{key}=\"")).nth(1).unwrap();
                rest.split('"').next().unwrap().parse().unwrap()
            };
            assert!(at("xMin") >= 53.0 && at("xMax") <= 559.5, "{name:?}: {word}");
        }
    }
}
