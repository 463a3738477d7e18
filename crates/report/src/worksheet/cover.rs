//! The first page: what this is, how to fill it in, and the business.

use vigie_assessment::Track;

use super::{Bank, part};
use crate::model::{Block, Choice, Marker, Section, Span, Style, Tone};

pub(super) fn section(bank: &Bank<'_>) -> Section {
    let count = bank.pack.practices.len();
    let essential = bank
        .pack
        .practices
        .iter()
        .filter(|it| it.track == Track::Essential);
    let (presumed, express, must_have) = (
        bank.say("worksheet-presumed"),
        super::questions::express(bank),
        bank.say("tag-must-have"),
    );
    let plain = |text: String| Span::plain(text);
    let how = vec![
        vec![plain(bank.say("worksheet-how-one"))],
        vec![plain(bank.say("worksheet-how-unknown"))],
        vec![plain(bank.say("worksheet-how-only"))],
        vec![
            Span::tag(Tone::Sea, express),
            plain(bank.say_with("worksheet-how-express", &[("count", essential.count().into())])),
        ],
        vec![
            Span::tag(Tone::Brick, must_have),
            plain(bank.say("worksheet-how-must-have")),
        ],
        vec![plain(bank.say("worksheet-how-notes"))],
    ];
    let heading = |key: &str| Block::Heading {
        text: vec![Span::plain(bank.say(key))],
        anchor: None,
    };
    let blank = |it: &str| bank.say(&format!("worksheet-blank-{it}"));
    let blanks = vec![
        vec![blank("name")],
        vec![blank("by"), blank("date")],
        vec![blank("people")],
    ];
    let traits = bank.pack.traits.iter().map(|it| {
        let key = format!("trait-{}", it.id);
        let mut words = vec![Span::strong(bank.say(&key))];
        if it.presumed {
            words.push(Span::plain(" "));
            words.push(Span::tag(Tone::Sand, presumed.clone()));
        }
        Choice {
            words,
            hint: bank.texts.attribute(&key, "example", &[]),
            reason: None,
        }
    });
    let body = |text: String| Block::Paragraph(Style::Body, vec![Span::plain(text)]);
    Section {
        anchor: part("cover"),
        title: bank.say("worksheet-title"),
        own_page: false,
        blocks: vec![
            body(bank.say_with("worksheet-what", &[("count", count.into())])),
            Block::Blanks(blanks),
            heading("worksheet-how"),
            Block::List(Marker::Dot, how),
            heading("worksheet-traits"),
            Block::Paragraph(
                Style::Small,
                vec![Span::plain(bank.say("worksheet-traits-intro"))],
            ),
            Block::Choices(traits.collect()),
        ],
    }
}
