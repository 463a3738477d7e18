//! Words as they are shown, in both languages.

#![cfg(test)]

use vigie_assessment::{Cents, Date, Minutes};
use vigie_locale::{Language, Messages, Value, product};

fn messages(language: Language) -> Messages {
    Messages::new(language, &product(language)).unwrap_or_else(|mistakes| panic!("{mistakes:?}"))
}

fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

#[test]
fn money_is_written_as_in_each_language() {
    let (fr, en) = (messages(Language::Fr), messages(Language::En));
    for (cents, french, english) in [
        (0, "0\u{a0}$", "$0"),
        (25_000, "250\u{a0}$", "$250"),
        (1_000_000, "10\u{a0}000\u{a0}$", "$10,000"),
        (7_525, "75,25\u{a0}$", "$75.25"),
        (123_456_705, "1\u{a0}234\u{a0}567,05\u{a0}$", "$1,234,567.05"),
    ] {
        assert_eq!(fr.money(Cents(cents)), french);
        assert_eq!(en.money(Cents(cents)), english);
    }
}

#[test]
fn durations_are_written_as_in_each_language() {
    let (fr, en) = (messages(Language::Fr), messages(Language::En));
    for (minutes, french, english) in [
        (10, "10\u{a0}min", "10\u{a0}min"),
        (60, "1\u{a0}h", "1\u{a0}h"),
        (90, "1\u{a0}h\u{a0}30", "1\u{a0}h\u{a0}30\u{a0}min"),
        (65, "1\u{a0}h\u{a0}5", "1\u{a0}h\u{a0}5\u{a0}min"),
    ] {
        assert_eq!(fr.duration(Minutes(minutes)), french);
        assert_eq!(en.duration(Minutes(minutes)), english);
    }
}

#[test]
fn dates_are_written_as_in_each_language() {
    let (fr, en) = (messages(Language::Fr), messages(Language::En));
    assert_eq!(fr.date(date("2026-11-24")), "24 novembre 2026");
    assert_eq!(fr.date(date("2026-01-01")), "1er janvier 2026");
    assert_eq!(en.date(date("2026-11-24")), "November 24, 2026");
    assert_eq!(en.date(date("2026-01-01")), "January 1, 2026");
}

#[test]
fn a_plural_follows_the_language() {
    let (fr, en) = (messages(Language::Fr), messages(Language::En));
    let one = |it: &Messages, count| it.text("message-title", &[("count", Value::Count(count))]);
    assert!(one(&fr, 1).contains("une question"));
    assert!(one(&fr, 3).contains("3 questions"));
    assert!(one(&en, 1).contains("one question"));
    assert!(one(&en, 0).contains("0 questions"));
}

#[test]
fn a_broken_source_is_refused_with_its_line() {
    let sources = [("x.ftl".to_owned(), "a = b\n= c\n".to_owned())];
    let mistakes = Messages::new(Language::Fr, &sources).err().expect("refused");
    assert_eq!((mistakes[0].file.as_str(), mistakes[0].line), ("x.ftl", Some(2)));
}

#[test]
fn a_key_written_twice_is_refused() {
    let source = |text: &str| ("x.ftl".to_owned(), text.to_owned());
    let mistakes = Messages::new(Language::En, &[source("a = b\n"), source("a = c\n")]).err();
    assert!(mistakes.is_some_and(|it| it[0].detail.contains('a')));
}
