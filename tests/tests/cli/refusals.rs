//! Bad input: status 1, a sentence with the place in the language asked for, nothing written, nothing touched.

use std::fs;

use serde_json::{Value, json};

use crate::support::{answers_at, command, root, run, vigie, write};

/// Refused with every one of these words on standard error; the output that was there stays as it was.
fn assert_refused(text: impl AsRef<[u8]>, words: &[&str]) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = write(folder.path(), "reponses.json", text);
    let output = write(folder.path(), "plan.pdf", "as it was");
    let run = vigie(&["plan", &path, "-o", &output]);
    assert_eq!(run.status, 1, "{}", run.errors);
    assert_eq!(run.output, "");
    for word in words.iter().chain(&["reponses.json", "Rien n’a été écrit."]) {
        assert!(run.errors.contains(word), "{word:?} is not in {:?}", run.errors);
    }
    assert_eq!(fs::read_to_string(&output).expect("still there"), "as it was");
    assert_eq!(
        fs::read_dir(folder.path()).expect("the folder").count(),
        2,
        "something was left behind"
    );
}

fn changed(pointer: &str, value: Value) -> String {
    let mut answers = answers_at("none");
    answers["capacity"] = json!({ "hours-per-month": 8, "cad-per-month": 200 });
    *answers
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("no {pointer}")) = value;
    serde_json::to_string_pretty(&answers).expect("JSON")
}

fn with_key(pointer: &str, key: &str, value: Value) -> String {
    let mut answers = answers_at("none");
    answers
        .pointer_mut(pointer)
        .and_then(Value::as_object_mut)
        .expect("an object")
        .insert(key.into(), value);
    serde_json::to_string_pretty(&answers).expect("JSON")
}

#[test]
fn wrong_values_are_refused_with_file_line_and_key() {
    for (pointer, value, words) in [
        (
            "/format",
            json!("vigie-plan"),
            &["ligne", "format", "vigie-answers"][..],
        ),
        ("/version", json!(2), &["ligne", "version", "2"]),
        (
            "/business/people",
            json!(0),
            &["ligne", "business.people", "1 à 499"],
        ),
        ("/business/people", json!(500), &["business.people", "500"]),
        (
            "/business/people",
            json!(9.5),
            &["business.people", "nombre entier"],
        ),
        (
            "/business/people",
            json!("10"),
            &["business.people", "nombre entier"],
        ),
        (
            "/business/name",
            json!("x".repeat(10_000)),
            &["business.name", "200 caractères"],
        ),
        (
            "/business/name",
            json!("a\u{202E}b"),
            &["business.name", "U+202E"],
        ),
        ("/business/name", json!("a\u{7}b"), &["business.name", "U+0007"]),
        ("/business/name", json!("   "), &["business.name", "vide"]),
        (
            "/business/traits",
            json!(["teleport"]),
            &["business.traits[0]", "teleport"],
        ),
        ("/business/traits", json!({}), &["business.traits", "liste"]),
        (
            "/capacity/hours-per-month",
            json!(-1),
            &["capacity.hours-per-month", "zéro ou plus"],
        ),
        (
            "/capacity/hours-per-month",
            json!(744.5),
            &["capacity.hours-per-month", "744"],
        ),
        (
            "/capacity/cad-per-month",
            json!(-0.01),
            &["capacity.cad-per-month", "zéro ou plus"],
        ),
        (
            "/capacity/cad-per-month",
            json!(1e12),
            &["capacity.cad-per-month", "1000000"],
        ),
        (
            "/answers/mfa-email",
            json!({ "choice": "perhaps" }),
            &["answers.mfa-email.choice", "perhaps"],
        ),
        (
            "/answers/mfa-email",
            json!({ "level": "maybe" }),
            &["answers.mfa-email.level", "maybe"],
        ),
        (
            "/answers/mfa-email",
            json!({ "level": "not-applicable", "reason": "x" }),
            &["answers.mfa-email.level", "sans objet"],
        ),
        (
            "/answers/mobile-devices",
            json!({ "level": "not-applicable" }),
            &["answers.mobile-devices", "raison"],
        ),
        ("/answers/mfa-email", json!({}), &["answers.mfa-email", "choice"]),
        (
            "/answers/mfa-email",
            json!("full"),
            &["answers.mfa-email", "objet"],
        ),
        ("/answers", json!([]), &["answers", "objet"]),
    ] {
        assert_refused(changed(pointer, value), words);
    }
}

#[test]
fn a_level_that_a_question_does_not_offer_is_refused() {
    // The bank has no such question today; a pack with a question of two levels shows it.
    let folder = tempfile::tempdir().expect("a folder");
    let pack = crate::support::copy_pack(folder.path());
    let file = pack.join("practices/acc.toml");
    let text = fs::read_to_string(&file).expect("practices");
    let two_levels = text.replacen(
        "id = \"some-accounts\", level = \"partial\"",
        "id = \"some-accounts\", level = \"none\"",
        1,
    );
    assert_ne!(text, two_levels);
    fs::write(&file, two_levels).expect("writable");
    let answers = write(
        folder.path(),
        "a.json",
        changed("/answers/mfa-email", json!({ "level": "partial" })),
    );
    let run = vigie(&["plan", &answers, "--content", pack.to_str().expect("UTF-8")]);
    assert_eq!(run.status, 1);
    assert!(
        run.errors.contains("answers.mfa-email.level") && run.errors.contains("partial"),
        "{}",
        run.errors
    );
}

#[test]
fn unknown_and_repeated_keys_are_refused_at_any_depth() {
    assert_refused(with_key("", "colour", json!("blue")), &["colour", "inconnue"]);
    assert_refused(with_key("/business", "neq", json!("1")), &["business.neq"]);
    assert_refused(
        with_key("/answers", "no-such-question", json!({ "level": "full" })),
        &["no-such-question"],
    );
    assert_refused(
        with_key("/answers/mfa-email", "sure", json!(true)),
        &["answers.mfa-email.sure"],
    );
    let repeated =
        changed("/version", json!(1)).replacen("\"people\": 10", "\"people\": 10, \"people\": 11", 1);
    assert_refused(repeated, &["business.people", "répétée"]);
    let repeated = changed("/version", json!(1)).replacen(
        "\"level\": \"none\"",
        "\"level\": \"none\", \"level\": \"full\"",
        1,
    );
    assert_refused(repeated, &["level", "répétée"]);
}

#[test]
fn missing_keys_are_named() {
    for key in ["format", "version", "business", "answers"] {
        let mut answers = answers_at("none");
        answers.as_object_mut().expect("an object").remove(key);
        assert_refused(answers.to_string(), &[key, "manque"]);
    }
}

#[test]
fn what_is_not_json_text_is_refused_with_its_line() {
    assert_refused("", &["JSON"]);
    assert_refused("{\n \"format\": \"vigie-answers\",\n", &["ligne 3"]);
    assert_refused("{\n // comment\n}", &["ligne 2"]);
    assert_refused("null", &["objet"]);
    assert_refused(b"{\n \"format\": \"\xff\"}", &["ligne 2", "UTF-8"]);
    assert_refused("[".repeat(100_000), &["imbriquées"]);
    assert_refused(format!("{}{}", "{\"a\":".repeat(60), "1"), &["imbriquées"]);
    assert_refused("9".repeat(1000), &["objet"]);
    assert_refused(" ".repeat(50_000_000), &["Mo"]);
}

#[test]
fn several_mistakes_are_told_together() {
    let mut answers = answers_at("none");
    answers["business"]["people"] = json!(0);
    answers["answers"]["mfa-email"] = json!({ "choice": "perhaps" });
    assert_refused(
        answers.to_string(),
        &["business.people", "answers.mfa-email.choice"],
    );
}

#[test]
fn refusals_speak_the_language_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = write(folder.path(), "a.json", changed("/business/people", json!(0)));
    for mut english in [
        command(&["plan", &path, "--lang", "en"]),
        command(&["--lang=en", "plan", &path]),
    ] {
        let run = run(&mut english);
        assert!(
            run.errors.contains("Nothing was written.") && run.errors.contains("line"),
            "{}",
            run.errors
        );
    }
    let by_variable = run(command(&["plan", &path]).env("VIGIE_LANG", "en"));
    assert!(by_variable.errors.contains("Nothing was written."));
    let french = run(command(&["plan", &path, "--lang", "fr"]).env("VIGIE_LANG", "en"));
    assert!(french.errors.contains("Rien n’a été écrit."));
}

#[test]
fn an_output_that_cannot_be_written_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = write(folder.path(), "a.json", answers_at("none").to_string());
    let inside = |name: &str| folder.path().join(name).to_str().expect("UTF-8").to_owned();
    let refused = |output: &str, word: &str| {
        let run = vigie(&["plan", &answers, "--format", "pdf", "-o", output]);
        assert_eq!(run.status, 1, "{}", run.errors);
        assert!(run.errors.contains(word), "{word:?} is not in {:?}", run.errors);
    };
    refused(&inside("nowhere/plan.pdf"), "n’existe pas");
    let protected = write(folder.path(), "kept.pdf", "as it was");
    let mut permissions = fs::metadata(&protected).expect("there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&protected, permissions).expect("can be protected");
    refused(&protected, "protégé");
    assert_eq!(fs::read_to_string(&protected).expect("still there"), "as it was");
    let run = vigie(&["plan", &answers, "--format", "json", "-o", &answers]);
    assert_eq!(run.status, 1);
    assert!(
        fs::read_to_string(&answers)
            .expect("still there")
            .contains("vigie-answers"),
        "the answers were replaced"
    );
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let answers = write(folder.path(), "a.json", answers_at("none").to_string());
    let locked = folder.path().join("locked");
    fs::create_dir(&locked).expect("a folder");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("can be protected");
    let run = vigie(&[
        "plan",
        &answers,
        "-o",
        locked.join("plan.pdf").to_str().expect("UTF-8"),
    ]);
    assert_eq!(run.status, 1);
    assert!(run.errors.contains("protégé"), "{}", run.errors);
    assert_eq!(fs::read_dir(&locked).expect("the folder").count(), 0);
}

/// A limit on the size of files stands for the disk that is full: the write fails half-way in the same way.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_no_half_file_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = write(folder.path(), "a.json", answers_at("none").to_string());
    let output = write(folder.path(), "plan.pdf", "as it was");
    let program = command(&[]).get_program().to_str().expect("UTF-8").to_owned();
    #[expect(
        clippy::disallowed_methods,
        reason = "the shell sets the limit before the program starts"
    )]
    let mut shell = std::process::Command::new("bash");
    let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" plan \"$1\" -o \"$2\"";
    let run = run(shell
        .args(["-c", script, &program, &answers, &output])
        .env_remove("VIGIE_LANG"));
    assert_eq!(run.status, 1, "{}", run.errors);
    assert!(run.errors.contains("plus de place"), "{}", run.errors);
    assert_eq!(fs::read_to_string(&output).expect("still there"), "as it was");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 2);
}

#[test]
fn one_bad_file_of_several_writes_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = write(folder.path(), "good.json", answers_at("none").to_string());
    let bad = write(folder.path(), "bad.json", "{}");
    let output = folder.path().join("out");
    fs::create_dir(&output).expect("a folder");
    let run = vigie(&["plan", &good, &bad, "-o", output.to_str().expect("UTF-8")]);
    assert_eq!(run.status, 1);
    assert!(run.errors.contains("bad.json"), "{}", run.errors);
    assert_eq!(fs::read_dir(&output).expect("the folder").count(), 0);
}

#[test]
fn a_broken_content_pack_is_refused_with_every_mistake_and_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = crate::support::copy_pack(folder.path());
    let model = pack.join("model.toml");
    let text = fs::read_to_string(&model).expect("the model");
    fs::write(&model, text.replacen("cap = 79.0", "cap = 179.0", 1)).expect("writable");
    fs::remove_file(pack.join("locales/en/pri.ftl")).expect("there");
    let answers = root().join("assets/samples/boulangerie.json");
    let arguments = [
        "plan",
        answers.to_str().expect("UTF-8"),
        "--content",
        pack.to_str().expect("UTF-8"),
    ];
    let run = vigie(&arguments);
    assert_eq!(run.status, 1);
    assert!(
        run.errors.contains("model.toml, ligne") && run.errors.contains("cap"),
        "{}",
        run.errors
    );
    fs::write(&model, text).expect("writable");
    let run = vigie(&arguments);
    assert_eq!(run.status, 1);
    assert!(run.errors.contains("q-privacy-officer"), "{}", run.errors);
}

#[test]
fn wrong_usage_is_status_2() {
    let sample = root().join("assets/samples/boulangerie.json");
    let sample = sample.to_str().expect("UTF-8");
    for arguments in [
        &[][..],
        &["dance"],
        &["plan"],
        &["plan", sample, "--colour"],
        &["plan", sample, "--format", "gif"],
        &["plan", sample, "-o"],
        &["plan", sample, "-o", "plan.gif"],
        &["plan", sample, "--paper", "a5"],
        &["plan", sample, sample],
        &["plan", sample, "--format", "pdf"],
        &["questions", "extra"],
        &["questions", "--lang", "de"],
    ] {
        let run = vigie(arguments);
        assert_eq!(run.status, 2, "{arguments:?}: {}", run.errors);
        assert!(
            run.errors.contains("vigie COMMANDE"),
            "{arguments:?}: {}",
            run.errors
        );
        assert_eq!(run.output, "");
    }
}

#[test]
fn a_wrong_date_is_refused() {
    let sample = root().join("assets/samples/boulangerie.json");
    let sample = sample.to_str().expect("UTF-8");
    for date in [
        "2026-02-30",
        "demain",
        "2026-1-1",
        "1999-12-31",
        "99999-01-01",
        "2026-11-24T10:00:00",
    ] {
        let run = vigie(&["plan", sample, "--date", date]);
        assert_eq!(run.status, 1, "{date}: {}", run.errors);
    }
}
