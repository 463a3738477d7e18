//! Writes a snapshot for a person to read: a fact on a line, as long as it fits.

use super::Snapshot;

/// Columns up to which an object or a list stays on one line.
const WIDTH: usize = 110;

impl Snapshot {
    /// The snapshot as JSON, keys in a fixed order, a line feed at the end.
    pub fn write(&self) -> String {
        // Every type below writes strings, numbers, lists and maps with text keys: nothing that JSON cannot hold.
        let compact = serde_json::to_string(self).unwrap_or_default();
        let mut written = String::with_capacity(compact.len() * 2);
        let mut rest = compact.as_str();
        lay_out(&parse(&mut rest), 0, 0, &mut written);
        written.push('\n');
        written
    }
}

/// A value of the compact JSON that was just written, as pieces of it.
enum Node<'a> {
    Plain(&'a str),
    Many {
        open: char,
        close: char,
        items: Vec<(Option<&'a str>, Node<'a>)>,
    },
}

/// Takes one value off the front. The text is our own: what does not look like JSON ends the walk.
fn parse<'a>(rest: &mut &'a str) -> Node<'a> {
    let (open, close) = match rest.as_bytes().first() {
        Some(b'{') => ('{', '}'),
        Some(b'[') => ('[', ']'),
        _ => return Node::Plain(plain(rest)),
    };
    *rest = rest.get(1..).unwrap_or_default();
    let mut items = Vec::new();
    while !rest.is_empty() && !rest.starts_with(close) {
        let key = (open == '{').then(|| plain(rest));
        *rest = rest.strip_prefix(':').unwrap_or(rest);
        items.push((key, parse(rest)));
        *rest = rest.strip_prefix(',').unwrap_or(rest);
    }
    *rest = rest.get(1..).unwrap_or_default();
    Node::Many { open, close, items }
}

/// A text with its quotes, a number or a word.
fn plain<'a>(rest: &mut &'a str) -> &'a str {
    let mut escaped = false;
    let quoted = rest.starts_with('"');
    let end = rest.char_indices().skip(1).find(|(_, it)| {
        if quoted {
            let closes = *it == '"' && !escaped;
            escaped = *it == '\\' && !escaped;
            closes
        } else {
            matches!(it, ',' | '}' | ']')
        }
    });
    let end = end.map_or(rest.len(), |(at, _)| at + usize::from(quoted));
    let (taken, after) = rest.split_at(end);
    *rest = after;
    taken
}

fn lay_out(node: &Node<'_>, indent: usize, before: usize, written: &mut String) {
    let (open, close, items) = match node {
        Node::Plain(text) => return written.push_str(text),
        Node::Many { open, close, items } => (*open, *close, items),
    };
    if indent > 0 && indent + before + width(node) < WIDTH {
        return on_one_line(node, written);
    }
    written.push(open);
    for (at, (key, value)) in items.iter().enumerate() {
        written.push_str(if at == 0 { "\n" } else { ",\n" });
        written.push_str(&" ".repeat(indent + 2));
        if let Some(key) = key {
            written.push_str(key);
            written.push_str(": ");
        }
        let before = key.map_or(0, |it| it.chars().count() + 2);
        lay_out(value, indent + 2, before, written);
    }
    written.push('\n');
    written.push_str(&" ".repeat(indent));
    written.push(close);
}

/// Columns of a value on one line.
fn width(node: &Node<'_>) -> usize {
    match node {
        Node::Plain(text) => text.chars().count(),
        Node::Many { items, .. } => {
            let inside = items
                .iter()
                .map(|(key, value)| key.map_or(0, |it| it.chars().count() + 2) + width(value) + 2);
            inside.sum::<usize>() + 2
        }
    }
}

fn on_one_line(node: &Node<'_>, written: &mut String) {
    let (open, close, items) = match node {
        Node::Plain(text) => return written.push_str(text),
        Node::Many { open, close, items } => (*open, *close, items),
    };
    let space = if open == '{' && !items.is_empty() { " " } else { "" };
    written.push(open);
    written.push_str(space);
    for (at, (key, value)) in items.iter().enumerate() {
        if at > 0 {
            written.push_str(", ");
        }
        if let Some(key) = key {
            written.push_str(key);
            written.push_str(": ");
        }
        on_one_line(value, written);
    }
    written.push_str(space);
    written.push(close);
}
