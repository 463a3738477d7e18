//! The words of one language, handed to the report.

use vigie_assessment::{Cents, Date, Minutes};
use vigie_locale::{Language, Messages, Value};
use vigie_report::{Arg, Texts};

/// The messages of a language as the report asks for them.
pub(crate) struct Words<'a>(pub(crate) &'a Messages);

impl Texts for Words<'_> {
    fn language(&self) -> vigie_report::Language {
        match self.0.language() {
            Language::Fr => vigie_report::Language::Fr,
            Language::En => vigie_report::Language::En,
        }
    }

    fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.0.text(key, &values(args))
    }

    fn attribute(&self, key: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.0.attribute(key, attribute, &values(args))
    }

    fn date(&self, date: Date) -> String {
        self.0.date(date)
    }

    fn duration(&self, minutes: Minutes) -> String {
        self.0.duration(minutes)
    }

    fn money(&self, cents: Cents) -> String {
        self.0.money(cents)
    }

    fn percent(&self, share: f64) -> String {
        self.0.percent(share)
    }
}

fn values<'a>(args: &[(&'a str, Arg<'a>)]) -> Vec<(&'a str, Value<'a>)> {
    args.iter()
        .map(|(name, arg)| match arg {
            Arg::Text(text) => (*name, Value::Text(text)),
            Arg::Count(count) => (*name, Value::Count(*count)),
        })
        .collect()
}
