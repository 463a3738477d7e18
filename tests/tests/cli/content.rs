//! `vigie content`: a pack is read over, every mistake at once, and mapped to the documents it draws on.

use std::fs;
use std::path::Path;

use crate::support::{copy_pack, root, vigie};

/// Replaces the first of a text in a file of a pack, and gives the line on which it stands.
fn seed(pack: &Path, file: &str, from: &str, to: &str) -> usize {
    let path = pack.join(file);
    let text = fs::read_to_string(&path).expect("a file of the pack");
    let at = text
        .find(from)
        .unwrap_or_else(|| panic!("{file} no longer has {from:?}"));
    fs::write(&path, text.replacen(from, to, 1)).expect("a test can write");
    1 + text[..at].matches('\n').count()
}

fn path(pack: &Path) -> &str {
    pack.to_str().expect("UTF-8 path")
}

#[test]
fn the_shipped_pack_has_no_mistake() {
    let practices = crate::support::bank()["questions"].as_array().map_or(0, Vec::len);
    for (language, words) in [("fr", "Aucune erreur"), ("en", "No mistake")] {
        let run = vigie(&["content", "check", "--lang", language]);
        assert_eq!((run.status, run.errors.as_str()), (0, ""), "{}", run.output);
        assert!(run.output.starts_with(words), "{}", run.output);
        assert!(
            run.output.contains(&format!(" {practices} questions")),
            "{}",
            run.output
        );
    }
}

#[test]
fn mistakes_of_structure_and_of_both_languages_are_told_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = copy_pack(folder.path());
    let seeded = [
        (
            "practices/acc.toml",
            seed(&pack, "practices/acc.toml", "steps = ", "steps = 1 # "),
            ["« steps »", "“steps”"],
        ),
        (
            "sources.toml",
            seed(
                &pack,
                "sources.toml",
                "[[source]]",
                "[[source]]\nid = \"idle\"\njurisdiction = \"other\"\nurl = { fr = \"https://example.org\", en = \"https://example.org\" }\nread-on = \"2026-11-24\"\nmark = \"V\"\n\n[[source]]",
            ) + 1,
            ["« idle »", "“idle”"],
        ),
        (
            "locales/fr/acc.ftl",
            seed(&pack, "locales/fr/acc.ftl", "    .why = ", "    .why = L'été ! "),
            ["écrire l’apostrophe ’", "write the apostrophe ’"],
        ),
        (
            "locales/fr/acc.ftl",
            seed(
                &pack,
                "locales/fr/acc.ftl",
                "    .example = ",
                "    .example = Le phishing. ",
            ),
            ["hameçonnage", "hameçonnage"],
        ),
        (
            "locales/en/bak.ftl",
            seed(&pack, "locales/en/bak.ftl", "    .example = ", "    .exemple = "),
            ["« q-backup-regular.exemple »", "“q-backup-regular.exemple”"],
        ),
        (
            "locales/en/dev.ftl",
            seed(
                &pack,
                "locales/en/dev.ftl",
                "    .why = ",
                "    .why = XDR and EDR help. ",
            ),
            ["« EDR »", "“EDR”"],
        ),
    ];
    for (language, at, word) in [("fr", 0, "ligne"), ("en", 1, "line")] {
        let run = vigie(&["content", "check", path(&pack), "--lang", language]);
        assert_eq!((run.status, run.errors.as_str()), (1, ""), "{}", run.output);
        for (file, line, words) in &seeded {
            let place = format!("{}, {word} {line}", pack.join(file).display());
            let told = run
                .output
                .replace('\u{a0}', " ")
                .lines()
                .any(|it| it.starts_with(&place) && it.contains(words[at]));
            assert!(told, "{place} {} is not in {}", words[at], run.output);
        }
        // Six seeds, of which some are two mistakes: none is left out, as a plan's refusals would be.
        let count = run.output.lines().count() - 1;
        assert!(count > 8, "{}", run.output);
        let last = run.output.lines().last().expect("a last line");
        assert!(
            last.starts_with(&format!("{count} ")),
            "{last} ends {count} lines"
        );
    }
}

#[test]
fn a_draft_with_mistakes_of_wording_can_be_tried() {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = copy_pack(folder.path());
    seed(
        &pack,
        "locales/fr/acc.ftl",
        "    .why = ",
        "    .why = Attention ! ",
    );
    assert_eq!(vigie(&["content", "check", path(&pack)]).status, 1);
    let run = vigie(&["questions", "--content", path(&pack)]);
    assert_eq!(run.status, 0, "{}", run.errors);
}

#[test]
fn words_missing_in_one_language_are_told_at_their_question() {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = copy_pack(folder.path());
    let question = seed(
        &pack,
        "locales/en/bak.ftl",
        "q-backup-regular = ",
        "q-backup-regular = ",
    );
    seed(&pack, "locales/en/bak.ftl", "    .why = ", "    .example-more = ");
    let run = vigie(&["content", "check", path(&pack), "--lang", "en"]);
    let wanted = format!(
        "{}, line {question}: the words “en: q-backup-regular.why” are missing.",
        pack.join("locales/en/bak.ftl").display()
    );
    assert!(run.output.contains(&wanted), "{wanted} is not in {}", run.output);
    // The pack cannot be used either: the same sentence, in the other language.
    let run = vigie(&["questions", "--content", path(&pack)]);
    assert_eq!(run.status, 1);
    assert!(run.errors.contains("en: q-backup-regular.why"), "{}", run.errors);
}

#[test]
fn a_file_that_is_not_toml_is_named_with_its_line_and_hides_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = copy_pack(folder.path());
    let line = seed(&pack, "contacts.toml", "[[contact]]", "[[contact]\n[[contact]]");
    seed(
        &pack,
        "locales/fr/acc.ftl",
        "    .why = ",
        "    .why = Attention ! ",
    );
    let run = vigie(&["content", "check", path(&pack)]);
    assert_eq!(run.status, 1);
    assert!(
        run.output.contains(&format!("contacts.toml, ligne {line}")),
        "{}",
        run.output
    );
    assert!(run.output.contains("point d’exclamation"), "{}", run.output);
    assert!(!run.output.contains("rien ne"), "called unused: {}", run.output);
}

#[test]
fn a_folder_that_does_not_exist_or_holds_no_pack_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = folder.path().join("absent");
    let run = vigie(&["content", "check", path(&missing), "--lang", "en"]);
    assert_eq!((run.status, run.output.as_str()), (1, ""));
    assert!(
        run.errors.contains("this folder does not exist"),
        "{}",
        run.errors
    );
    let run = vigie(&["content", "check", path(folder.path()), "--lang", "en"]);
    assert_eq!(run.status, 1);
    for file in [
        "pack.toml",
        "model.toml",
        "duties.toml",
        "sources.toml",
        "contacts.toml",
    ] {
        assert!(run.output.contains(file), "{file} is not in {}", run.output);
    }
}

#[test]
fn wrong_usage_is_told() {
    for arguments in [
        &["content"][..],
        &["content", "chek"],
        &["content", "check", "a", "b"],
        &["content", "check", "--format", "json"],
        &["content", "mapping", "--release"],
    ] {
        let run = vigie(arguments);
        assert_eq!((run.status, run.output.as_str()), (2, ""), "{arguments:?}");
    }
}

#[test]
fn a_release_names_what_a_person_should_verify() {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = copy_pack(folder.path());
    seed(
        &pack,
        "pack.toml",
        "review-by = \"",
        "review-by = \"2026-01-01\" # ",
    );
    let contacts = fs::read_to_string(pack.join("contacts.toml")).expect("contacts");
    let (before, cafc) = contacts.split_once("id = \"cafc\"").expect("a contact");
    let cafc = cafc.replacen("mark = \"V\"", "mark = \"N\"", 1);
    fs::write(pack.join("contacts.toml"), format!("{before}id = \"cafc\"{cafc}")).expect("written");
    for (language, words) in [
        (
            "fr",
            [
                "relu avant le 1er janvier 2026",
                "contact cafc",
                "non confirmé",
                "24 novembre 2026",
                "à vérifier.",
            ],
        ),
        (
            "en",
            [
                "read again by January 1, 2026",
                "contact cafc",
                "not confirmed",
                "November 24, 2026",
                "to verify.",
            ],
        ),
    ] {
        let run = vigie(&["content", "check", path(&pack), "--release", "--lang", language]);
        assert_eq!((run.status, run.errors.as_str()), (0, ""), "{}", run.output);
        for word in words {
            let plain = run.output.replace('\u{a0}', " ");
            assert!(plain.contains(word), "{word} is not in {plain}");
        }
        let items: Vec<&str> = run.output.lines().filter(|it| it.starts_with("- ")).collect();
        let last = run.output.lines().last().expect("a last line");
        assert!(last.starts_with(&format!("{} ", items.len())), "{last}");
        let of = |kind: &str| {
            items
                .iter()
                .filter(|it| it.starts_with(&format!("- {kind} ")))
                .count()
        };
        assert!(
            items
                .iter()
                .any(|it| it.contains("https://antifraudcentre-centreantifraude.ca"))
        );
        let kinds = match language {
            "fr" => ["contact", "obligation", "énoncé", "source"],
            _ => ["contact", "duty", "statement", "source"],
        };
        assert!(kinds.iter().all(|kind| of(kind) > 0), "{}", run.output);
    }
}

#[test]
fn the_mapping_of_the_documentation_is_the_pack_s() {
    let run = vigie(&["content", "mapping"]);
    assert_eq!(run.status, 0, "{}", run.errors);
    let written = fs::read_to_string(root().join("docs/mapping.md")).unwrap_or_default();
    assert!(
        written.replace("\r\n", "\n") == run.output,
        "docs/mapping.md is older than the pack. Renew it: cargo run --bin vigie -- content mapping -o docs/mapping.md"
    );
}

#[test]
fn the_mapping_has_a_line_for_each_practice_in_both_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("mapping.md");
    let mut sizes = Vec::new();
    for language in ["fr", "en"] {
        let run = vigie(&["content", "mapping", "-o", path(&file), "--lang", language]);
        assert_eq!((run.status, run.output.as_str()), (0, ""), "{}", run.errors);
        let table = fs::read_to_string(&file).expect("written");
        let rows: Vec<&str> = table.lines().filter(|it| it.starts_with("| `")).collect();
        assert!(rows.iter().all(|it| it.matches(" | ").count() == 7), "{table}");
        let mfa = rows
            .iter()
            .find(|it| it.starts_with("| `mfa-email` |"))
            .expect("a practice");
        assert!(mfa.contains("| BC.5.1 |"), "{mfa}");
        sizes.push(rows.len());
    }
    let practices = crate::support::bank()["questions"].as_array().map_or(0, Vec::len);
    assert_eq!(sizes, [practices, practices]);
}
