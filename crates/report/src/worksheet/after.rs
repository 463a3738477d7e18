//! The last page: how the answers get into Vigie afterwards.

use super::{Bank, part};
use crate::model::{Block, Marker, Section, Span, Style};

pub(super) fn section(bank: &Bank<'_>) -> Section {
    let lines = |names: &[&str]| -> Vec<Vec<Span>> {
        names.iter().map(|it| vec![Span::plain(bank.say(it))]).collect()
    };
    let heading = |key: &str| Block::Heading {
        text: vec![Span::plain(bank.say(key))],
        anchor: None,
    };
    let info = &bank.pack.info;
    let (made, review) = (bank.texts.date(info.date), bank.texts.date(info.review_by));
    let args = [
        ("id", (&info.id).into()),
        ("version", (&info.version).into()),
        ("date", (&made).into()),
        ("review", (&review).into()),
        ("owner", (&info.owner).into()),
    ];
    let steps = ["open", "business", "answers", "notes", "plan"].map(|it| format!("worksheet-after-{it}"));
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let body = |key: &str| Block::Paragraph(Style::Body, vec![Span::plain(bank.say(key))]);
    Section {
        anchor: part("after"),
        title: bank.say("worksheet-after"),
        own_page: true,
        blocks: vec![
            Block::List(Marker::Number, lines(&steps)),
            heading("worksheet-by-program"),
            body("worksheet-by-program-how"),
            heading("worksheet-keep"),
            body("worksheet-keep-how"),
            heading("worksheet-not"),
            Block::List(Marker::Dot, lines(&["not-ministry", "not-audit", "not-measured"])),
            Block::Paragraph(
                Style::Small,
                vec![Span::plain(bank.say_with("report-pack", &args))],
            ),
        ],
    }
}
