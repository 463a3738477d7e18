//! The questions, domain after domain.

use vigie_assessment::{Condition, Domain, Level, Practice, Track};

use super::{Bank, part};
use crate::model::{Asked, Block, Choice, Section, Span, Tone};

/// One section per domain that has questions.
pub(super) fn sections(bank: &Bank<'_>) -> Vec<Section> {
    bank.pack
        .domains
        .iter()
        .filter_map(|domain| section(bank, domain))
        .collect()
}

fn section(bank: &Bank<'_>, domain: &Domain) -> Option<Section> {
    let practices = bank.pack.practices.iter().filter(|it| it.domain == domain.id);
    let blocks: Vec<Block> = practices.map(|it| Block::Asked(asked(bank, it))).collect();
    (!blocks.is_empty()).then(|| Section {
        anchor: part(domain.id.as_str()),
        title: bank.say(&format!("domain-{}", domain.id)),
        own_page: false,
        blocks,
    })
}

fn asked(bank: &Bank<'_>, practice: &Practice) -> Asked {
    let key = format!("q-{}", practice.id);
    let words = |attribute: &str| bank.texts.attribute(&key, attribute, &[]);
    let mut details = Vec::new();
    let mut first = tags(bank, practice);
    for sentence in conditions(bank, practice) {
        if !first.is_empty() {
            first.push(Span::plain(" "));
        }
        first.push(Span::strong(sentence));
    }
    if !first.is_empty() {
        details.push(first);
    }
    details.extend(words("example").map(|it| vec![Span::plain(it)]));
    let mut choices: Vec<Choice> = practice
        .choices
        .iter()
        .map(|choice| Choice {
            words: words(&format!("choice-{}", choice.id))
                .into_iter()
                .map(Span::plain)
                .collect(),
            // The first page says once what comes of not knowing.
            hint: words(&format!("hint-{}", choice.id)).filter(|_| choice.level != Level::Unknown),
            reason: None,
        })
        .collect();
    if let (true, Some(label)) = (practice.not_applicable, words("not-applicable")) {
        choices.push(Choice {
            words: vec![Span::plain(label)],
            hint: None,
            reason: Some(bank.say("worksheet-reason")),
        });
    }
    Asked {
        number: bank.number(practice).to_string(),
        text: vec![Span::plain(bank.say(&key))],
        details,
        choices,
        notes: bank.say("worksheet-notes"),
    }
}

/// The mark of the questions of the shorter track.
pub(super) fn express(bank: &Bank<'_>) -> String {
    let track = bank.say("track-essential");
    bank.say_with("worksheet-express", &[("track", (&track).into())])
}

fn tags(bank: &Bank<'_>, practice: &Practice) -> Vec<Span> {
    let mut tags = Vec::new();
    if practice.track == Track::Essential {
        tags.push(Span::tag(Tone::Sea, express(bank)));
    }
    if practice.must_have {
        if !tags.is_empty() {
            tags.push(Span::plain(" "));
        }
        tags.push(Span::tag(Tone::Brick, bank.say("tag-must-have")));
    }
    tags
}

/// When the question is asked, and when it is passed over.
fn conditions(bank: &Bank<'_>, practice: &Practice) -> Vec<String> {
    let or = bank.say("worksheet-or");
    let mut lines = Vec::new();
    if let Condition::AnyOf(traits) = &practice.asked_when {
        // In the order of the first page.
        let named = bank.pack.traits.iter().filter(|it| traits.contains(&it.id));
        let named: Vec<String> = named
            .map(|it| bank.quoted(&bank.say(&format!("trait-{}", it.id))))
            .collect();
        let named = named.join(&or);
        lines.push(bank.say_with("worksheet-only-if", &[("traits", (&named).into())]));
    }
    if let Some(other) = practice
        .hidden_when_none
        .as_ref()
        .and_then(|it| bank.pack.practice(it))
    {
        let none = other.choices.iter().filter(|it| it.level == Level::None);
        let words = |id| {
            bank.texts
                .attribute(&format!("q-{}", other.id), &format!("choice-{id}"), &[])
        };
        let answers: Vec<String> = none
            .filter_map(|it| words(&it.id))
            .map(|it| bank.quoted(&it))
            .collect();
        let (number, answers) = (bank.number(other).to_string(), answers.join(&or));
        let args = [("number", (&number).into()), ("answers", (&answers).into())];
        lines.push(bank.say_with("worksheet-pass-if", &args));
    }
    lines
}
