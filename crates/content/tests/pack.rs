//! The shipped pack compiles; broken packs are refused with every mistake and its place.

#![cfg(test)]

use vigie_content::{PackFiles, What, builtin, compile};

fn mistakes(files: &PackFiles) -> Vec<(String, Option<usize>, &'static str, String)> {
    let problems = compile(files).expect_err("this pack must be refused");
    problems
        .into_iter()
        .map(|it| (it.file, it.line, it.what.code(), it.what.subject()))
        .collect()
}

/// The built-in pack with one text of one file replaced.
fn builtin_with(path: &str, from: &str, to: &str) -> PackFiles {
    let mut files = builtin();
    let text = files.get(path).expect("the file exists").to_owned();
    assert!(text.contains(from), "{path} no longer contains {from:?}");
    files.insert(path, &text.replacen(from, to, 1));
    files
}

#[test]
fn the_shipped_pack_has_no_mistake() {
    if let Err(problems) = compile(&builtin()) {
        panic!(
            "{}",
            problems.iter().map(|it| format!("{it}\n")).collect::<String>()
        );
    }
}

#[test]
fn a_practice_is_at_its_first_revision_unless_it_says_another() {
    let files = builtin_with(
        "practices/acc.toml",
        "id = \"mfa-email\"",
        "id = \"mfa-email\"\nrevision = 3",
    );
    let pack = compile(&files).expect("a pack");
    let revised = pack.practices.iter().filter(|it| it.revision != 1);
    let revised: Vec<_> = revised.map(|it| (it.id.as_str(), it.revision)).collect();
    assert_eq!(revised, [("mfa-email", 3)]);
}

#[test]
fn an_unknown_key_is_refused_with_its_line() {
    let files = builtin_with("pack.toml", "owner", "ownr");
    assert!(
        matches!(&mistakes(&files)[..], [(file, Some(_), "content-unreadable", _)] if file == "pack.toml")
    );
}

#[test]
fn mistakes_of_several_files_are_reported_together() {
    let mut files = builtin_with("practices/acc.toml", "id = \"mfa-email\"", "id = \"MFA email\"");
    let duties = files
        .get("duties.toml")
        .expect("duties")
        .replace("\"P-39.1\"", "\"Loi 25\"");
    files.insert("duties.toml", &duties);
    let codes: Vec<_> = mistakes(&files).into_iter().map(|it| (it.0, it.2)).collect();
    assert!(
        codes.contains(&("practices/acc.toml".into(), "content-bad-id")),
        "{codes:?}"
    );
    assert!(
        codes.contains(&("duties.toml".into(), "content-uncited-duty")),
        "{codes:?}"
    );
}

#[test]
fn a_must_have_that_needs_a_lower_tier_is_refused() {
    let files = builtin_with(
        "practices/acc.toml",
        "must-have = true",
        "must-have = true\nafter = [\"app-updates\"]",
    );
    let found = mistakes(&files);
    assert!(
        found
            .iter()
            .any(|it| it.2 == "content-must-have-needs-lower" && it.3 == "app-updates"),
        "{found:?}"
    );
}

#[test]
fn prerequisites_in_a_circle_are_refused() {
    let files = builtin_with(
        "practices/bak.toml",
        "id = \"backup-regular\"",
        "id = \"backup-regular\"\nafter = [\"backup-offline\"]",
    );
    assert!(mistakes(&files).iter().any(|it| it.2 == "content-circle"));
}

#[test]
fn a_missing_file_is_named() {
    let mut files = PackFiles::default();
    files.insert("model.toml", builtin().get("model.toml").expect("model"));
    let found = mistakes(&files);
    assert!(
        found
            .iter()
            .any(|it| it.0 == "pack.toml" && it.2 == "content-missing-file"),
        "{found:?}"
    );
}

#[test]
fn the_hash_names_the_exact_content() {
    let changed = builtin_with("pack.toml", "version", "version ");
    assert_eq!(builtin().hash(), builtin().hash());
    assert_ne!(builtin().hash(), changed.hash());
    assert_eq!(builtin().hash().len(), 64);
}

#[test]
fn a_list_that_misses_a_size_is_refused() {
    let files = builtin_with(
        "practices/acc.toml",
        "cad = [0, 0, 0, 0, 0]",
        "cad = [0, 0, 0, 0]",
    );
    let problem = compile(&files).expect_err("refused").remove(0);
    assert_eq!(problem.what, What::NotOnePerSize("cad".into()));
    assert!(problem.line.is_some());
}

#[test]
fn a_long_row_of_prerequisites_is_refused() {
    let mut files = builtin();
    let text = files.get("practices/mal.toml").expect("practices").to_owned();
    let row: String = (0..12)
        .map(|at| {
            let after = if at == 0 {
                String::new()
            } else {
                format!("\nafter = [\"row-{}\"]", at - 1)
            };
            text.replace(
                "id = \"antimalware-active\"",
                &format!("id = \"row-{at}\"{after}"),
            )
            .replace("must-have = true", "must-have = false")
        })
        .collect();
    files.insert("practices/row.toml", &row);
    let deep: Vec<_> = mistakes(&files)
        .into_iter()
        .filter(|it| it.2 == "content-too-deep")
        .map(|it| it.3)
        .collect();
    assert_eq!(deep, ["row-11"]);
}

#[test]
fn a_check_that_speaks_of_no_practice_is_refused_with_its_line() {
    let files = builtin_with(
        "checks.toml",
        "practice = \"disk-encryption\"",
        "practice = \"disk-encrypted\"",
    );
    let text = files.get("checks.toml").expect("checks");
    let line = 1 + text
        .lines()
        .position(|it| it.contains("disk-encrypted"))
        .expect("the line");
    assert_eq!(
        mistakes(&files),
        [(
            "checks.toml".into(),
            Some(line),
            "content-unknown-reference",
            "disk-encrypted".into()
        )]
    );
    let twice = builtin_with("checks.toml", "id = \"p2p\"", "id = \"sharing\"");
    assert!(
        mistakes(&twice)
            .iter()
            .any(|it| it.2 == "content-duplicate-id" && it.3 == "sharing")
    );
    let saying = builtin_with("checks.toml", "met = \"supports\"", "met = \"contradicts\"");
    assert!(
        mistakes(&saying)
            .iter()
            .any(|it| it.2 == "content-unreadable" && it.0 == "checks.toml")
    );
}
