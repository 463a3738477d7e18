//! The report of a plan of any size, in French, from the shipped words.

use std::collections::BTreeMap;

use vigie_assessment::{Cents, Date, Minutes, Pack, plan};
use vigie_locale::{Messages, Value, product};
use vigie_report::{Arg, Language, Paper, Report, Source, Texts, build};

use crate::{Failing, grown};

/// Gives a plan of exactly so many actions to what makes a report of it.
pub(crate) fn with_plan<T>(
    shipped: &Pack,
    actions: usize,
    work: impl FnOnce(&dyn Fn() -> Report) -> Failing<T>,
) -> Failing<T> {
    let mut sources = product(vigie_locale::Language::Fr);
    sources.extend(vigie_content::builtin().words("fr"));
    let messages = Messages::new(vigie_locale::Language::Fr, &sources)
        .map_err(|mistakes| format!("the shipped words have {} mistakes", mistakes.len()))?;
    let words = Words(messages);
    let pack = grown::pack(shipped, actions)?;
    let input = grown::nothing_in_place(&pack)?;
    let plan = plan(&pack, &input);
    if plan.actions.len() != actions {
        return Err(format!("a plan of {} actions instead of {actions}", plan.actions.len()).into());
    }
    let moves = BTreeMap::new();
    let source = Source {
        pack: &pack,
        input: &input,
        plan: &plan,
        business_name: "Boulangerie fictive",
        date: Date::new(2026, 11, 24)?,
        computer: None,
        findings: &[],
        since: None,
        moves: &moves,
        consultant: None,
        paper: Paper::Letter,
    };
    work(&|| build(&source, &words))
}

/// The shipped words; a repeated practice speaks those of the one it repeats.
struct Words(Messages);

impl Texts for Words {
    fn language(&self) -> Language {
        Language::Fr
    }

    fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.0.text(grown::shipped_key(key), &values(args))
    }

    fn attribute(&self, key: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.0
            .attribute(grown::shipped_key(key), attribute, &values(args))
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
    let value = |arg: Arg<'a>| match arg {
        Arg::Text(text) => Value::Text(text),
        Arg::Count(count) => Value::Count(count),
    };
    args.iter().map(|(name, arg)| (*name, value(*arg))).collect()
}
