//! A report as plain text, for comparison with what was approved.

use vigie_report::{Bar, Block, Choice, Link, Look, Report, Span, Style};

pub fn plain(report: &Report) -> String {
    let mut text = format!(
        "{} | {} | {}\n",
        report.title,
        report.business,
        report.language.tag()
    );
    for section in &report.sections {
        let page = if section.own_page { " (own page)" } else { "" };
        text += &format!("\n== {} [{}]{page}\n", section.title, section.anchor.0);
        blocks(&section.blocks, 0, &mut text);
    }
    text
}

fn blocks(blocks: &[Block], depth: usize, text: &mut String) {
    for block in blocks {
        write_block(block, depth, text);
    }
}

fn write_block(block: &Block, depth: usize, text: &mut String) {
    let mut line = |line: String| *text += &format!("{}{line}\n", "  ".repeat(depth));
    match block {
        Block::Heading { text, anchor } => {
            let anchor = anchor
                .as_ref()
                .map_or_else(String::new, |anchor| format!(" [{}]", anchor.0));
            line(format!("= {}{anchor}", spans(text)));
        }
        Block::Paragraph(style, words) => {
            let mark = match style {
                Style::Headline => "# ",
                Style::Lead => "+ ",
                Style::Body => "",
                Style::Small => "~ ",
            };
            line(format!("{mark}{}", spans(words)));
        }
        Block::List(marker, items) => {
            for it in items {
                line(format!("{marker:?} {}", spans(it)));
            }
        }
        Block::Anchored(marker, items) => {
            for (anchor, it) in items {
                line(format!("{marker:?} [{}] {}", anchor.0, spans(it)));
            }
        }
        Block::Table { columns, rows } => {
            line(
                columns
                    .iter()
                    .map(|it| it.header.clone())
                    .collect::<Vec<_>>()
                    .join(" | "),
            );
            for row in rows {
                line(row.iter().map(|cell| spans(cell)).collect::<Vec<_>>().join(" | "));
            }
        }
        Block::Range(bar) => line(format!("range {}", write_bar(bar))),
        Block::Measures { columns, rows } => {
            let headers: Vec<&str> = columns.iter().map(|it| it.header.as_str()).collect();
            line(headers.join(" | "));
            for row in rows {
                let cells: String = row
                    .cells
                    .iter()
                    .map(|cell| format!(" | {}", spans(cell)))
                    .collect();
                line(format!("bar {}{cells}", write_bar(&row.bar)));
            }
        }
        Block::Month(month) => {
            line(format!("= {} [{}]", month.title, month.anchor.0));
            line(month.dates.clone());
            for bar in &month.loads {
                line(format!("bar {}", write_bar(bar)));
            }
            for it in &month.tasks {
                line(format!(
                    "{}. {} · {} | {} | {}",
                    it.number,
                    spans(&it.title),
                    it.who,
                    it.time,
                    it.cost
                ));
            }
        }
        Block::Entry {
            number,
            title,
            aside,
            details,
            ..
        } => {
            line(format!("{number}. {} / {aside}", spans(title)));
            for it in details {
                line(format!("   {}", spans(it)));
            }
        }
        Block::Blanks(rows) => {
            for label in rows.iter().flatten() {
                line(format!("{label} ____"));
            }
        }
        Block::Choices(choices) => {
            for it in choices {
                line(choice(it));
            }
        }
        Block::Asked(asked) => {
            line(format!("? {}. {}", asked.number, spans(&asked.text)));
            for it in &asked.details {
                line(format!("   {}", spans(it)));
            }
            for it in &asked.choices {
                line(format!("   {}", choice(it)));
            }
            line(format!("   {} ____", asked.notes));
        }
        Block::Panel(tone, inside) => {
            line(format!("panel {tone:?}"));
            blocks(inside, depth + 1, text);
        }
        Block::Card(size, inside) => {
            line(format!("card {size:?}"));
            blocks(inside, depth + 1, text);
        }
        Block::Whole(inside) | Block::Fine(inside) => blocks(inside, depth, text),
    }
}

fn choice(choice: &Choice) -> String {
    let hint = choice
        .hint
        .as_ref()
        .map_or_else(String::new, |it| format!(" / {it}"));
    let reason = choice
        .reason
        .as_ref()
        .map_or_else(String::new, |it| format!(" {it} ____"));
    format!("[ ] {}{hint}{reason}", spans(&choice.words))
}

fn write_bar(bar: &Bar) -> String {
    let ends = bar
        .ends
        .map_or_else(String::new, |(low, high)| format!(" {low:.1}..{high:.1}"));
    format!("{} {}{ends}", bar.label, bar.value)
}

fn spans(spans: &[Span]) -> String {
    let span = |span: &Span| {
        let words = match span.look {
            Look::Plain => span.text.clone(),
            Look::Strong => format!("*{}*", span.text),
            Look::Tag(tone) => format!("<{tone:?}: {}>", span.text),
        };
        match &span.link {
            Some(Link::To(anchor)) => format!("{words}->{}", anchor.0),
            Some(Link::Uri(uri)) if *uri == span.text => format!("<{uri}>"),
            Some(Link::Uri(uri)) => format!("{words}-><{uri}>"),
            None => words,
        }
    };
    spans
        .iter()
        .map(span)
        .collect::<String>()
        .replace('\u{E000}', "PAGE")
}
