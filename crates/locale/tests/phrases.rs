//! Texts one by one, each at its line.

#![cfg(test)]

use vigie_locale::{Language, Messages, phrases};

fn listed(source: &str) -> Vec<(usize, String, String)> {
    phrases(&[("a.ftl".to_owned(), source.to_owned())])
        .into_iter()
        .map(|it| {
            let attribute = it.attribute.map(|it| format!(".{it}")).unwrap_or_default();
            (it.line, format!("{}{attribute}", it.message), it.text)
        })
        .collect()
}

fn one(line: usize, key: &str, text: &str) -> (usize, String, String) {
    (line, key.to_owned(), text.to_owned())
}

#[test]
fn every_text_is_given_with_the_line_of_its_key() {
    let source = "# Comment\n\nfirst = One\n    .why = Because\n    .how =\n        On\n        two lines\nsecond = Two\n";
    assert_eq!(
        listed(source),
        [
            one(3, "first", "One"),
            one(4, "first.why", "Because"),
            one(5, "first.how", "On\ntwo lines"),
            one(8, "second", "Two"),
        ]
    );
}

#[test]
fn values_are_filled_in_with_a_letter_and_each_form_is_given() {
    let source = "count = { $n ->\n    [one] One { $thing }\n   *[other] { $n } things\n}{\"\\u00a0\"}left\n";
    assert_eq!(
        listed(source),
        [
            one(1, "count", "x things\u{a0}left"),
            one(1, "count", "One x\u{a0}left")
        ]
    );
}

#[test]
fn what_cannot_be_read_leaves_the_rest() {
    assert_eq!(
        listed("first = One\nbroken {\nlast = Last\n").last(),
        Some(&one(3, "last", "Last"))
    );
}

#[test]
fn a_key_written_twice_is_refused_at_its_second_line() {
    let source = (
        "a.ftl".to_owned(),
        "first = One\nother = Two\nfirst = Three\n".to_owned(),
    );
    let mistakes = Messages::new(Language::En, &[source]).err().expect("refused");
    assert_eq!(mistakes.iter().map(|it| it.line).collect::<Vec<_>>(), [Some(3)]);
}
