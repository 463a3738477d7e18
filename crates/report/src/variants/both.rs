//! A document in both languages, in one file: French first, each on pages of its own.

use crate::model::{Anchor, Block, Link, Report, Section, Span};

/// Puts the same document in another language after it. Places of the second are renamed, so that its links lead to
/// its own pages.
pub fn both(first: Report, second: Report) -> Report {
    let prefix = format!("{}-", second.language.tag());
    let second = Report {
        sections: second
            .sections
            .into_iter()
            .map(|it| section(it, &prefix))
            .collect(),
        ..second
    };
    Report {
        title: joined(&first.title, &second.title),
        description: joined(&first.description, &second.description),
        also: Some(Box::new(second)),
        ..first
    }
}

fn joined(one: &str, other: &str) -> String {
    format!("{one} / {other}")
}

fn anchor(anchor: Anchor, prefix: &str) -> Anchor {
    Anchor(format!("{prefix}{}", anchor.0))
}

fn section(section: Section, prefix: &str) -> Section {
    Section {
        anchor: anchor(section.anchor, prefix),
        blocks: blocks(section.blocks, prefix),
        ..section
    }
}

fn blocks(blocks: Vec<Block>, prefix: &str) -> Vec<Block> {
    blocks.into_iter().map(|it| block(it, prefix)).collect()
}

fn block(block: Block, prefix: &str) -> Block {
    match block {
        Block::Heading { text, anchor: place } => Block::Heading {
            text: spans(text, prefix),
            anchor: place.map(|it| anchor(it, prefix)),
        },
        Block::Paragraph(style, text) => Block::Paragraph(style, spans(text, prefix)),
        Block::List(marker, items) => Block::List(marker, all(items, prefix)),
        Block::Anchored(marker, items) => {
            let item = |(place, text)| (anchor(place, prefix), spans(text, prefix));
            Block::Anchored(marker, items.into_iter().map(item).collect())
        }
        Block::Table { columns, rows } => Block::Table {
            columns,
            rows: rows.into_iter().map(|cells| all(cells, prefix)).collect(),
        },
        Block::Measures { columns, mut rows } => {
            for row in &mut rows {
                row.cells = all(std::mem::take(&mut row.cells), prefix);
            }
            Block::Measures { columns, rows }
        }
        Block::Month(mut month) => {
            month.anchor = anchor(month.anchor, prefix);
            for task in &mut month.tasks {
                task.title = spans(std::mem::take(&mut task.title), prefix);
            }
            Block::Month(month)
        }
        Block::Entry {
            size,
            number,
            title,
            aside,
            details,
        } => Block::Entry {
            size,
            number,
            title: spans(title, prefix),
            aside,
            details: all(details, prefix),
        },
        Block::Choices(mut choices) => {
            for choice in &mut choices {
                choice.words = spans(std::mem::take(&mut choice.words), prefix);
            }
            Block::Choices(choices)
        }
        Block::Asked(mut asked) => {
            asked.text = spans(asked.text, prefix);
            asked.details = all(asked.details, prefix);
            for choice in &mut asked.choices {
                choice.words = spans(std::mem::take(&mut choice.words), prefix);
            }
            Block::Asked(asked)
        }
        Block::Panel(tone, inside) => Block::Panel(tone, blocks(inside, prefix)),
        Block::Card(size, inside) => Block::Card(size, blocks(inside, prefix)),
        Block::Whole(inside) => Block::Whole(blocks(inside, prefix)),
        Block::Fine(inside) => Block::Fine(blocks(inside, prefix)),
        Block::Range(bar) => Block::Range(bar),
        Block::Blanks(labels) => Block::Blanks(labels),
    }
}

fn all(texts: Vec<Vec<Span>>, prefix: &str) -> Vec<Vec<Span>> {
    texts.into_iter().map(|it| spans(it, prefix)).collect()
}

fn spans(spans: Vec<Span>, prefix: &str) -> Vec<Span> {
    let renamed = |span: Span| Span {
        link: span.link.map(|link| match link {
            Link::To(place) => Link::To(anchor(place, prefix)),
            Link::Uri(uri) => Link::Uri(uri),
        }),
        ..span
    };
    spans.into_iter().map(renamed).collect()
}
