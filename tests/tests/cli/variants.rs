//! The plan for different readers, in one language or both, with a head and a password; and what is refused.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use crate::support::{answers_at, command, vigie, write};

/// A folder with answers at one level, and where the plan goes.
struct Desk {
    folder: tempfile::TempDir,
    answers: String,
}

impl Desk {
    fn new(level: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let text = serde_json::to_string(&answers_at(level)).expect("JSON");
        let answers = write(folder.path(), "reponses.json", text);
        Self { folder, answers }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn plan(&self, output: &str, more: &[&str]) -> crate::support::Run {
        let output = self.path(output);
        let mut arguments = vec!["plan", &self.answers, "-o", &output, "--date", "2026-11-24"];
        arguments.extend(more);
        vigie(&arguments)
    }

    /// Refused with that status and every one of these words, and nothing new in the folder.
    fn refuses(&self, output: &str, more: &[&str], status: i32, words: &[&str]) {
        let before = names(self.folder.path());
        let run = self.plan(output, more);
        assert_eq!(run.status, status, "{more:?}: {}", run.errors);
        assert_eq!(run.output, "");
        for word in words {
            assert!(run.errors.contains(word), "{word:?} is not in {:?}", run.errors);
        }
        assert_eq!(
            names(self.folder.path()),
            before,
            "{more:?}: something was left behind"
        );
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut names: Vec<String> = entries
        .map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn text_of(path: &str) -> String {
    tool("pdftotext", &["-layout", path, "-"])
}

#[expect(
    clippy::disallowed_methods,
    reason = "an independent program reads what the product writes"
)]
fn tool(program: &str, arguments: &[&str]) -> String {
    let output = std::process::Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn every_variant_is_written_in_each_language_and_in_both_and_twice_the_same() {
    let desk = Desk::new("none");
    for variant in ["summary", "card", "it-provider", "incident"] {
        for lang in ["fr", "en", "both"] {
            let more = ["--variant", variant, "--lang", lang];
            let run = desk.plan("one.pdf", &more);
            assert_eq!(run.status, 0, "{variant} {lang}: {}", run.errors);
            let run = desk.plan("two.pdf", &more);
            assert_eq!(run.status, 0, "{variant} {lang}: {}", run.errors);
            let (one, two) = (fs::read(desk.path("one.pdf")), fs::read(desk.path("two.pdf")));
            assert!(one.expect("one") == two.expect("two"), "{variant} {lang} differs");
            let text = text_of(&desk.path("one.pdf"));
            assert_eq!(text.contains(" sur "), lang != "en", "{variant} {lang}");
            assert_eq!(
                text.contains("Page 1 of") || text.contains(" of "),
                lang != "fr",
                "{variant} {lang}"
            );
        }
    }
}

#[test]
fn a_variant_or_both_languages_or_a_head_ask_for_a_report() {
    let desk = Desk::new("none");
    for format in ["plan.csv", "plan.json", "plan.xlsx", "plan.ics"] {
        desk.refuses(format, &["--variant", "card"], 2, &["PDF ou en DOCX"]);
        desk.refuses(format, &["--lang", "both"], 2, &["--lang both", "DOCX"]);
        desk.refuses(
            format,
            &["--consultant", "Conseils fictifs"],
            2,
            &["--consultant", "DOCX"],
        );
        desk.refuses(format, &["--password-fd", "0"], 2, &["seul un PDF"]);
    }
    desk.refuses(
        "plan.pdf",
        &["--variant", "poster"],
        2,
        &["poster", "it-provider"],
    );
    desk.refuses("plan.pdf", &["--paper", "legal"], 2, &["legal", "letter, a4"]);
    desk.refuses("plan.pdf", &["--format", "odt"], 2, &["odt", "docx"]);
    desk.refuses("plan.pdf", &["--lang", "es"], 2, &["es", "fr, en"]);
    desk.refuses(
        "missing/plan.pdf",
        &["--variant", "card"],
        1,
        &["n’existe pas", "Rien n’a été écrit."],
    );
    let run = vigie(&["questions", "--lang", "both"]);
    assert_eq!(run.status, 2);
    assert!(run.errors.contains("vigie plan"), "{}", run.errors);
}

#[test]
fn there_is_no_letter_where_there_is_nobody_to_write_to() {
    let desk = Desk::new("none");
    let mut answers = answers_at("none");
    answers["business"]["traits"] = serde_json::json!(["personal-information"]);
    let text = serde_json::to_string(&answers).expect("JSON");
    let path = write(desk.folder.path(), "reponses.json", text);
    desk.refuses(
        "plan.pdf",
        &["--variant", "it-provider"],
        1,
        &[&path, "fournisseur informatique", "Rien n’a été écrit."],
    );
    let desk = Desk::new("full");
    desk.refuses(
        "plan.pdf",
        &["--variant", "it-provider"],
        1,
        &["rien à faire ni à répondre"],
    );
    let english = ["--variant", "it-provider", "--lang", "en"];
    desk.refuses(
        "plan.pdf",
        &english,
        1,
        &["nothing to do or to answer", "Nothing was written."],
    );
}

/// A PNG of one pixel whose header says that it is that large.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    // One black pixel, deflated without compression.
    let data = b"IDAT\x78\x01\x01\x04\x00\xfb\xff\x00\x00\x00\x00\x00\x04\x00\x01".to_vec();
    for chunk in [header, data, b"IEND".to_vec()] {
        file.extend(u32::try_from(chunk.len() - 4).expect("short").to_be_bytes());
        let sum = crc(&chunk);
        file.extend(chunk);
        file.extend(sum.to_be_bytes());
    }
    file
}

/// The sum of a chunk of PNG, bit by bit.
fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32| {
        if sum & 1 == 1 {
            sum >> 1 ^ 0xEDB8_8320
        } else {
            sum >> 1
        }
    };
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum))
    })
}

#[test]
fn a_logo_that_is_none_is_refused_and_nothing_is_written() {
    let desk = Desk::new("none");
    let entities = "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><svg>&b;</svg>";
    let cases: [(&str, Vec<u8>, &str); 9] = [
        (
            "photo.jpg",
            b"\xff\xd8\xff\xe0 JFIF".to_vec(),
            "ni une image PNG, ni une image SVG",
        ),
        (
            "mots.png",
            b"rien que des mots".to_vec(),
            "ni une image PNG, ni une image SVG",
        ),
        ("vide.png", Vec::new(), "ni une image PNG, ni une image SVG"),
        ("coupe.png", png(1, 1)[..40].to_vec(), "incomplète ou abîmée"),
        ("bombe.png", png(60_000, 60_000), "trop de points"),
        ("lourd.png", vec![b'x'; 2 * 1024 * 1024 + 1], "dépasse 2\u{a0}Mo"),
        ("entites.svg", entities.into(), "(entity)"),
        (
            "dehors.svg",
            b"<svg viewBox='0 0 9 9'><image href='file:///etc/passwd'/></svg>".to_vec(),
            "(image)",
        ),
        ("profond.svg", "<svg>".repeat(100_000).into(), "trop de points"),
    ];
    for (name, file, words) in cases {
        let path = write(desk.folder.path(), name, file);
        desk.refuses(
            "plan.pdf",
            &["--logo", &path],
            1,
            &[name, words, "Rien n’a été écrit."],
        );
    }
    let folder = desk.path("");
    desk.refuses("plan.pdf", &["--logo", &folder], 1, &["Rien n’a été écrit."]);
    desk.refuses(
        "plan.pdf",
        &["--logo", &desk.path("absent.png")],
        1,
        &["absent.png", "Rien n’a été écrit."],
    );
    let path = write(desk.folder.path(), "bon.png", png(1, 1));
    let run = desk.plan(
        "plan.pdf",
        &[
            "--logo",
            &path,
            "--consultant",
            "Conseils fictifs",
            "--variant",
            "card",
        ],
    );
    assert_eq!(run.status, 0, "{}", run.errors);
    assert!(text_of(&desk.path("plan.pdf")).contains("Conseils fictifs"));
}

/// Runs with a text on standard input, which the password is read from.
fn with_input(arguments: &[&str], input: &str) -> crate::support::Run {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child
        .stdin
        .take()
        .expect("its input")
        .write_all(input.as_bytes())
        .expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    crate::support::Run {
        status: output.status.code().unwrap_or(-1),
        output: String::from_utf8_lossy(&output.stdout).into_owned(),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

#[cfg(unix)]
#[test]
fn a_password_closes_the_pdf_and_an_empty_one_is_refused() {
    let desk = Desk::new("none");
    let output = desk.path("ferme.pdf");
    let arguments = [
        "plan",
        &desk.answers,
        "-o",
        &output,
        "--variant",
        "card",
        "--password-fd",
        "0",
    ];
    let run = with_input(&arguments, "Érablière 2026\n");
    assert_eq!(run.status, 0, "{}", run.errors);
    assert!(!text_of(&output).contains("Prochaines actions"));
    let opened = tool("pdftotext", &["-upw", "Érablière 2026", &output, "-"]);
    assert!(opened.contains("Prochaines actions"), "{opened}");
    fs::remove_file(&output).expect("written before");
    for empty in ["\n", ""] {
        let run = with_input(&arguments, empty);
        assert_eq!(run.status, 1, "{}", run.errors);
        assert!(!run.errors.is_empty());
        assert!(!Path::new(&output).exists());
    }
}

#[test]
fn what_changed_since_earlier_answers_stands_in_the_report() {
    let desk = Desk::new("full");
    let earlier = serde_json::to_string(&answers_at("none")).expect("JSON");
    let earlier = write(desk.folder.path(), "avant.json", earlier);
    let run = desk.plan("plan.pdf", &["--since", &earlier, "--since-date", "2026-05-12"]);
    assert_eq!(run.status, 0, "{}", run.errors);
    let text = text_of(&desk.path("plan.pdf"));
    assert!(text.contains("Depuis le bilan du 12 mai 2026"), "{text}");
    assert!(text.contains("Corrigé"));
    desk.refuses("other.pdf", &["--since-date", "2026-05-12"], 2, &["--since"]);
    desk.refuses(
        "other.pdf",
        &["--since", &desk.path("absent.json")],
        1,
        &["absent.json", "Rien n’a été écrit."],
    );
    desk.refuses(
        "other.pdf",
        &["--since", &earlier, "--since-date", "hier"],
        1,
        &["hier", "Rien n’a été écrit."],
    );
    let folder = [
        "plan",
        &desk.answers,
        &earlier,
        "-o",
        &desk.path(""),
        "--since",
        &earlier,
    ];
    let run = crate::support::run(&mut command(&folder));
    assert_eq!(run.status, 2, "{}", run.errors);
}
