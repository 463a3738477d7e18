//! What a proofreader would mark is marked, at its line, and nothing else is.

#![cfg(test)]

use vigie_content::{Lexicon, PackFiles, Problem, Tongue, Word, builtin, examine, proofread};

fn word(language: &str, line: usize, key: &str, text: &str) -> Word {
    let (message, attribute) = match key.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute.to_owned())),
        None => (key, None),
    };
    Word {
        file: format!("locales/{language}/acc.ftl"),
        line,
        message: message.to_owned(),
        attribute,
        text: text.to_owned(),
    }
}

/// Codes and what was found, for one text of one language under the shipped pack's structure and lists.
fn marks(language: &str, key: &str, text: &str) -> Vec<String> {
    let words = [word(language, 7, key, text)];
    let problems = match language {
        "fr" => examine(&glossed(), &words, &[]),
        _ => examine(&glossed(), &[], &words),
    }
    .problems;
    problems
        .into_iter()
        .filter(|it| {
            it.file == format!("locales/{language}/acc.ftl") && it.what.code() != "content-missing-words"
        })
        .inspect(|it| assert_eq!(it.line, Some(7)))
        .map(said)
        .collect()
}

fn said(problem: Problem) -> String {
    let details = problem.what.details();
    let found = details
        .iter()
        .map(|(_, value)| format!(" {value}"))
        .collect::<String>();
    format!("{}{found}", problem.what.code().trim_start_matches("content-"))
}

/// The shipped pack with a short glossary of its own.
fn glossed() -> PackFiles {
    let mut files = builtin();
    let glossary = r#"
        [[term]]
        id = "vpn"
        [known]
        fr = ["PDF"]
        en = ["PDF"]
        [[avoid]]
        language = "fr"
        word = "phishing"
        instead = "hameçonnage"
    "#;
    files.insert("glossary.toml", glossary);
    files
}

/// One fault or none, in a text of the product or the pack.
fn typography(tongue: Tongue, text: &str) -> Vec<String> {
    let word = word(tongue.code(), 7, "q-mfa-email", text);
    proofread(tongue, &[word], &Lexicon::default())
        .into_iter()
        .map(|it| it.what.code().trim_start_matches("content-").to_owned())
        .collect()
}

#[test]
fn french_typography_is_the_office_s() {
    for text in [
        "L’accès\u{a0}: «\u{a0}oui\u{a0}», 5\u{a0}%. Vraiment? Oui; 10\u{a0}000\u{a0}$, 12\u{a0}caractères, 14:30.",
        "Voir https://exemple.quebec/page?a=b:c, ou écrire à info@exemple.quebec.",
        "Taper netsh_x, composer le *4141, ouvrir C:\\Windows.",
        "Une citation\u{a0}: «\u{a0}il a dit “oui”\u{a0}».",
    ] {
        assert_eq!(typography(Tongue::French, text), [""; 0], "{text}");
    }
    for (text, fault) in [
        ("L'accès", "straight-apostrophe"),
        ("\"oui", "straight-quotes"),
        ("Attention!", "exclamation"),
        ("oui... non", "three-points"),
        ("L’accès: oui", "colon-without-space"),
        ("L’accès : oui", "colon-without-space"),
        ("Vraiment ?", "space-before-sign"),
        ("Oui\u{a0}; non", "space-before-sign"),
        ("« oui\u{a0}»", "quotes-without-space"),
        ("«\u{a0}oui »", "quotes-without-space"),
        ("5 %", "sign-without-space"),
        ("5%", "sign-without-space"),
        ("10 $", "sign-without-space"),
        ("$10", "sign-without-space"),
        ("12 caractères", "unit-without-space"),
        ("15 Go", "unit-without-space"),
    ] {
        assert_eq!(typography(Tongue::French, text), [fault], "{text}");
    }
}

#[test]
fn english_typography_is_canada_s() {
    for text in [
        "Don’t: “yes”, 5%. Really? Yes; $10,000, 15 GB, 2:30 p.m.",
        "See https://example.org/page?a=b, or write to info@example.org.",
    ] {
        assert_eq!(typography(Tongue::English, text), [""; 0], "{text}");
    }
    for (text, fault) in [
        ("Don't", "straight-apostrophe"),
        ("\"yes", "straight-quotes"),
        ("Careful!", "exclamation"),
        ("yes\u{a0}: no", "space-before-sign"),
        ("Really ?", "space-before-sign"),
        ("5 %", "space-before-sign"),
        ("say «yes", "foreign-quotes"),
        ("10$ a month", "dollar-after"),
    ] {
        assert_eq!(typography(Tongue::English, text), [fault], "{text}");
    }
}

#[test]
fn titles_of_sources_are_as_published() {
    assert_eq!(
        marks("fr", "source-cis-ig1", "CIS Controls: \"Group 1\" phishing!"),
        [""; 0]
    );
}

#[test]
fn questions_have_at_most_25_words_a_sentence_and_the_rest_40() {
    let words = |count: usize| "mot ".repeat(count);
    assert_eq!(marks("fr", "q-mfa-email.why", &words(25)), [""; 0]);
    let long = marks("fr", "q-mfa-email.why", &words(26));
    assert_eq!(long, ["long-sentence mot mot mot mot mot mot 26 25"]);
    assert_eq!(marks("fr", "action-mfa-email.first-step", &words(26)).len(), 1);
    assert_eq!(marks("en", "action-mfa-email.step-1", &words(40)), [""; 0]);
    assert_eq!(marks("en", "action-mfa-email.step-1", &words(41)).len(), 1);
    let two = format!("{}mot. {}", words(24), words(25));
    assert_eq!(marks("fr", "q-mfa-email.why", &two), [""; 0]);
}

#[test]
fn an_acronym_is_in_the_glossary_or_known_to_everybody() {
    assert_eq!(
        marks("fr", "q-mfa-email.why", "Un PDF, des PDF, LinkedIn et le Wi-Fi."),
        [""; 0]
    );
    assert_eq!(
        marks("fr", "q-mfa-email.why", "Un EDR."),
        ["unexplained-acronym EDR"]
    );
    let french = [
        word("fr", 1, "term-vpn", "Un tunnel chiffré."),
        word("fr", 2, "term-vpn.name", "réseau privé virtuel"),
        word("fr", 3, "term-vpn.forms", "VPN | RPV | PCI DSS"),
        word("fr", 4, "q-mfa-email.why", "Un VPN, deux RPV, et PCI DSS."),
        word("fr", 5, "q-mfa-email.example", "Le sigle DSS seul."),
    ];
    let problems = examine(&glossed(), &french, &[]).problems;
    let unexplained: Vec<(Option<usize>, String)> = problems
        .into_iter()
        .filter(|it| it.what.code() == "content-unexplained-acronym")
        .map(|it| (it.line, said(it)))
        .collect();
    assert_eq!(unexplained, [(Some(5), "unexplained-acronym DSS".to_owned())]);
}

#[test]
fn words_of_the_avoid_list_are_marked_in_their_language_only() {
    let text = "Le Phishing vise tout le monde.";
    assert_eq!(
        marks("fr", "q-mfa-email.why", text),
        ["avoided-word phishing hameçonnage"]
    );
    assert_eq!(marks("en", "q-mfa-email.why", "Phishing is common."), [""; 0]);
    assert_eq!(marks("fr", "term-vpn.forms", "phishing"), [""; 0]);
    assert_eq!(marks("fr", "q-mfa-email.why", "Un antiphishing."), [""; 0]);
}

#[test]
fn an_act_is_not_called_by_its_nickname() {
    let alone = "La Loi\u{a0}25 demande un registre.";
    assert_eq!(
        marks("fr", "q-mfa-email.why", alone),
        ["law-by-nickname Loi\u{a0}25"]
    );
    assert_eq!(
        marks("en", "q-mfa-email.why", "Law 25 asks it."),
        ["law-by-nickname Law 25"]
    );
    let named = "La Loi sur la protection des renseignements personnels dans le secteur privé (la Loi 25).";
    assert_eq!(marks("fr", "q-mfa-email.why", named), [""; 0]);
}

#[test]
fn words_that_nothing_calls_for_are_marked() {
    assert_eq!(marks("fr", "q-mfa-emial", "Texte"), ["unused-words"]);
    assert_eq!(marks("fr", "q-mfa-email.whi", "Texte"), ["unused-words"]);
    assert_eq!(marks("fr", "q-mfa-email.hint-no", "Texte"), [""; 0]);
}

#[test]
fn words_of_one_language_only_are_missing_in_the_other() {
    let (key, line) = ("q-mfa-email", 4);
    let french = [
        word("fr", line, key, "Question?"),
        word("fr", 5, &format!("{key}.hint-dont-know"), "Indice"),
    ];
    let english = [word("en", 9, key, "Question?")];
    let problems = examine(&glossed(), &french, &english).problems;
    let missing = |file: &str, line: Option<usize>, subject: &str| {
        problems
            .iter()
            .any(|it| it.file == file && it.line == line && it.what.subject() == subject)
    };
    // A hint is optional, but not in one language only; a reason is needed in both.
    assert!(missing(
        "locales/en/acc.ftl",
        Some(9),
        "en: q-mfa-email.hint-dont-know"
    ));
    assert!(missing("locales/en/acc.ftl", Some(9), "en: q-mfa-email.why"));
    assert!(missing("locales/fr/acc.ftl", Some(4), "fr: q-mfa-email.why"));
    assert!(
        !problems
            .iter()
            .any(|it| it.what.subject() == "fr: q-mfa-email.hint-dont-know")
    );
}

#[test]
fn a_term_that_stands_in_no_text_is_unused() {
    let unused = |text: &str| {
        let french = [
            word("fr", 1, "term-vpn.name", "réseau privé virtuel"),
            word("fr", 2, "q-mfa-email.why", text),
        ];
        let problems = examine(&glossed(), &french, &[]).problems;
        problems
            .into_iter()
            .filter(|it| it.what.code() == "content-unused-term")
            .map(|it| (it.file, it.line))
            .collect::<Vec<_>>()
    };
    assert_eq!(unused("Rien."), [("glossary.toml".to_owned(), Some(3))]);
    assert_eq!(unused("Des réseaux, un réseau privé virtuel."), []);
}

#[test]
fn forms_of_a_text_that_share_a_fault_give_it_once() {
    let words = [
        word("fr", 7, "q-mfa-email", "L'un"),
        word("fr", 7, "q-mfa-email", "L'un"),
    ];
    assert_eq!(proofread(Tongue::French, &words, &Lexicon::default()).len(), 1);
}
