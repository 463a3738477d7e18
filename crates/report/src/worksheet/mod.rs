//! The question bank on paper, for a workshop without computers: every question of the pack, whatever the traits.

mod after;
mod cover;
mod questions;

use vigie_assessment::{Pack, Practice};

use crate::model::{Anchor, Edges, PAGE_MARK, PAGES_MARK, Report};
use crate::{Arg, Paper, Texts};

/// Makes the blank worksheet of a pack. It carries the pack's date, so that the same pack gives the same bytes.
pub fn worksheet(pack: &Pack, texts: &dyn Texts, paper: Paper) -> Report {
    let bank = Bank { pack, texts };
    let mut sections = vec![cover::section(&bank)];
    sections.extend(questions::sections(&bank));
    sections.push(after::section(&bank));
    let title = bank.say("worksheet-title");
    Report {
        language: texts.language(),
        paper,
        business: String::new(),
        date: pack.info.date,
        edges: edges(&bank, &title),
        description: bank.say("worksheet-description"),
        box_name: bank.say("report-box"),
        title,
        letterhead: None,
        sections,
        also: None,
    }
}

fn edges(bank: &Bank<'_>, title: &str) -> Edges {
    let (page, pages) = (PAGE_MARK.to_string(), PAGES_MARK.to_string());
    let info = &bank.pack.info;
    Edges {
        head: bank.say_with("worksheet-head", &[("title", title.into())]),
        head_right: bank.say_with(
            "worksheet-version",
            &[("id", (&info.id).into()), ("version", (&info.version).into())],
        ),
        foot: bank.say("worksheet-confidential"),
        page: bank.say_with(
            "report-page",
            &[("page", (&page).into()), ("pages", (&pages).into())],
        ),
    }
}

/// The bank with its words.
struct Bank<'a> {
    pack: &'a Pack,
    texts: &'a dyn Texts,
}

impl Bank<'_> {
    fn say(&self, key: &str) -> String {
        self.texts.text(key, &[])
    }

    fn say_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.text(key, args)
    }

    /// The number of a practice's question: its place in the pack, the same in every language and format.
    fn number(&self, practice: &Practice) -> usize {
        let before = self.pack.practices.iter().take_while(|it| it.id != practice.id);
        before.count() + 1
    }

    /// Quoted words, without their full stop.
    fn quoted(&self, words: &str) -> String {
        self.say_with(
            "worksheet-quoted",
            &[("words", words.trim_end_matches('.').into())],
        )
    }
}

fn part(name: &str) -> Anchor {
    Anchor(format!("part-{name}"))
}
