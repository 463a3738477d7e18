//! Reports that only a password opens, as other programs see them.

#![cfg(test)]

mod common;

use std::path::Path;
use std::process::{Command, Output};

use common::{bakery, saved};
use lopdf::Document;
use vigie_report::{Language, Password, pdf, protected_pdf};

const PASSWORD: &str = "Pâté chinois 1985";

fn protected(name: &str) -> std::path::PathBuf {
    let password = Password::new(PASSWORD).unwrap();
    saved(
        name,
        &protected_pdf(&bakery().report(Language::Fr), &password).unwrap(),
    )
}

#[expect(
    clippy::disallowed_methods,
    reason = "independent programs check what the product writes"
)]
fn run(program: &str, password: Option<&str>, arguments: &[&str], file: &Path) -> Output {
    let mut command = Command::new(program);
    // qpdf and poppler name the same option differently.
    if let Some(password) = password {
        match program {
            "qpdf" => command.arg(format!("--password={password}")),
            _ => command.args(["-upw", password]),
        };
    }
    command.args(arguments).arg(file);
    if program == "pdftotext" {
        command.arg("-");
    }
    command.output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn qpdf_says_that_it_is_encrypted_with_the_strongest_cipher() {
    let path = protected("protected");
    assert!(run("qpdf", None, &["--is-encrypted"], &path).status.success());
    let said = text(&run("qpdf", Some(PASSWORD), &["--show-encryption"], &path));
    for expected in [
        "R = 6",
        "stream encryption method: AESv3",
        "string encryption method: AESv3",
        "extract for accessibility: allowed",
        "print high resolution: allowed",
        "modify anything: not allowed",
    ] {
        assert!(said.contains(expected), "{expected:?} is missing in {said}");
    }
    let said = run("qpdf", Some(PASSWORD), &["--check"], &path);
    assert!(
        text(&said).contains("No syntax or stream encoding errors found"),
        "{said:?}"
    );
}

#[test]
fn the_content_opens_with_the_password_only() {
    let path = protected("protected-content");
    let read = run("pdftotext", Some(PASSWORD), &[], &path);
    assert!(text(&read).contains("Boulangerie fictive du Vieux-Moulin"));
    for wrong in [
        None,
        Some(""),
        Some("Pate chinois 1985"),
        Some("pâté chinois 1985"),
    ] {
        let read = run("pdftotext", wrong, &[], &path);
        assert!(!read.status.success(), "{wrong:?} opened it");
        assert!(read.stdout.is_empty());
        assert!(
            !run("qpdf", wrong, &["--check"], &path).status.success(),
            "{wrong:?} opened it"
        );
    }
}

/// Neither words nor the description lie in the file in clear, and no identifier is made from them.
#[test]
fn nothing_can_be_read_without_the_password() {
    let bytes = std::fs::read(protected("protected-clear")).unwrap();
    for words in ["Boulangerie", "dc:title", "Plan d", "StructElem", "xpacket"] {
        let found = bytes
            .windows(words.len())
            .any(|window| window == words.as_bytes());
        assert!(!found, "{words:?} is in clear");
    }
    let clear = pdf(&bakery().report(Language::Fr)).unwrap();
    let id = |bytes: &[u8]| {
        let document = Document::load_mem(bytes).unwrap();
        document.trailer.get(b"ID").unwrap().clone()
    };
    let again = std::fs::read(protected("protected-again")).unwrap();
    assert_ne!(id(&bytes), id(&clear));
    assert_ne!(id(&bytes), id(&again), "every file has a key of its own");
}

/// What a screen reader needs is the same behind the password.
#[test]
fn structure_and_description_are_the_same_behind_the_password() {
    let open = Document::load_with_password(protected("protected-structure"), PASSWORD).unwrap();
    let clear = Document::load_mem(&pdf(&bakery().report(Language::Fr)).unwrap()).unwrap();
    for key in [b"Lang".as_slice(), b"MarkInfo", b"ViewerPreferences", b"PageMode"] {
        assert_eq!(
            open.catalog().unwrap().get(key).unwrap(),
            clear.catalog().unwrap().get(key).unwrap()
        );
    }
    let elements = |document: &Document| {
        let dictionaries = document.objects.values().filter_map(|it| it.as_dict().ok());
        dictionaries.filter(|it| it.has(b"S") && it.has(b"P")).count()
    };
    assert!(elements(&clear) > 500);
    assert_eq!(elements(&open), elements(&clear));
    let info = open.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let title = open.get_dictionary(info).unwrap().get(b"Title").unwrap().clone();
    let title = lopdf::decode_text_string(&title).unwrap();
    assert!(title.contains("Boulangerie fictive"), "{title}");
}
