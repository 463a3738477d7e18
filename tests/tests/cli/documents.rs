//! What is written, as other programs read it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{answers_at, root, run, vigie, write};

#[expect(clippy::disallowed_methods, reason = "other people's programs open our files")]
fn tool(program: &str, arguments: &[&str]) -> String {
    let run = run(std::process::Command::new(program).args(arguments));
    assert_eq!(run.status, 0, "{program}: {}", run.errors);
    run.output
}

fn pdf_of(sample: &str, language: &str, folder: &Path) -> String {
    let answers = root().join("assets/samples").join(sample);
    let output = folder
        .join(format!("{sample}-{language}.pdf"))
        .to_str()
        .expect("UTF-8")
        .to_owned();
    let answers = answers.to_str().expect("UTF-8");
    let run = vigie(&[
        "plan",
        answers,
        "--lang",
        language,
        "--date",
        "2026-11-24",
        "-o",
        &output,
    ]);
    assert_eq!(run.status, 0, "{}", run.errors);
    output
}

#[test]
fn every_sample_becomes_a_sound_pdf_in_both_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    for sample in ["boulangerie.json", "clinique.json", "boutique.json"] {
        for (language, title, duty) in [
            ("fr", "Plan d’action", "RLRQ, c. P-39.1"),
            ("en", "action plan", "CQLR, c. P-39.1"),
        ] {
            let pdf = pdf_of(sample, language, folder.path());
            tool("qpdf", &["--check", &pdf]);
            let text = tool("pdftotext", &["-layout", &pdf, "-"]);
            let plain = text.replace('\u{a0}', " ");
            assert!(
                plain.to_lowercase().contains(&title.to_lowercase()),
                "{sample} {language}: no {title}"
            );
            assert!(plain.contains(duty), "{sample} {language}: no {duty}");
            assert!(
                plain.contains("1 888 528-7741"),
                "{sample} {language}: the incident sheet has no contact"
            );
            assert!(
                !text.contains('\u{fffd}'),
                "{sample} {language}: a character was lost"
            );
            let info = tool("pdfinfo", &[&pdf]);
            assert!(info.contains("612 x 792"), "Letter paper: {info}");
        }
    }
}

#[test]
fn the_same_answers_and_date_give_the_same_bytes() {
    let (one, two) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    let first = fs::read(pdf_of("boulangerie.json", "fr", one.path())).expect("written");
    pdf_of("boulangerie.json", "en", two.path());
    let second = fs::read(pdf_of("boulangerie.json", "fr", two.path())).expect("written");
    assert!(first == second, "the same plan was written differently");
}

#[test]
fn a_folder_of_answers_gives_a_folder_of_plans() {
    let folder = tempfile::tempdir().expect("a folder");
    let samples = root().join("assets/samples");
    let run = vigie(&[
        "plan",
        samples.to_str().expect("UTF-8"),
        "--format",
        "json",
        "-o",
        folder.path().to_str().expect("UTF-8"),
    ]);
    assert_eq!(run.status, 0, "{}", run.errors);
    let mut names: Vec<String> = fs::read_dir(folder.path())
        .expect("written")
        .map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["boulangerie.json", "boutique.json", "clinique.json"]);
    let text = fs::read_to_string(folder.path().join("clinique.json")).expect("written");
    let plan: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(plan["format"], json!("vigie-plan"));
}

#[test]
fn unusual_names_are_printed_and_never_break_a_page() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in [
        "W".repeat(200),
        "Café 北京 \u{1F956} «\u{a0}l’été\u{a0}»".to_owned(),
        "(a) \\ <b>&amp;".to_owned(),
    ] {
        let mut answers = answers_at("unknown");
        answers["business"]["name"] = json!(name);
        let path = write(folder.path(), "a.json", answers.to_string());
        let output = folder.path().join("plan.pdf").to_str().expect("UTF-8").to_owned();
        let run = vigie(&["plan", &path, "-o", &output]);
        assert_eq!(run.status, 0, "{name}: {}", run.errors);
        tool("qpdf", &["--check", &output]);
    }
}

#[test]
fn help_and_version_speak_french_first() {
    let help = vigie(&["--help"]);
    assert_eq!(help.status, 0);
    assert!(
        help.output.contains("vigie plan RÉPONSES.json"),
        "{}",
        help.output
    );
    assert!(
        vigie(&["--help", "--lang", "en"])
            .output
            .contains("vigie plan ANSWERS.json")
    );
    assert!(vigie(&["--version"]).output.contains("vigie-quebec"));
}
