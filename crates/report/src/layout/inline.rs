//! Spans broken into lines: greedy, at U+0020 only, so that no-break spaces hold a number and its unit together.

use std::rc::Rc;

use super::fonts::{Glyph, Shaped, Shaper, Weight};
use crate::model::{Look, PAGE_MARK, Span};

/// Words longer than this may also be broken after a slash or a hyphen, as web addresses are.
const LONG_WORD: usize = 24;
/// Space at both sides of a tag's words, in thousandths of the type size.
const TAG_PAD: f32 = 420.0;
/// Space after a tag, besides the space between words.
const TAG_AFTER: f32 = 300.0;

/// A run of one span on a line.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// The index of its span.
    pub(crate) span: usize,
    /// From the line's start, in points.
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) glyphs: Vec<Glyph>,
    /// The space that follows a tag, which is not on the tag's ground.
    pub(crate) after: f32,
}

/// A line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) runs: Vec<Run>,
    pub(crate) width: f32,
}

/// The weight that a span is set in.
pub(crate) fn weight(look: Look, paragraph: Weight) -> Weight {
    match look {
        Look::Plain => paragraph,
        Look::Strong | Look::Tag(_) => Weight::Bold,
    }
}

/// The width of a tag's padding at one side.
pub(crate) fn tag_pad(size: f32) -> f32 {
    TAG_PAD * size / 1000.0
}

/// What is not broken: pieces of one or more spans.
#[derive(Default)]
struct Token {
    pieces: Vec<(usize, Rc<Shaped>)>,
    tag: bool,
    /// The span whose space follows.
    space: Option<usize>,
}

/// Breaks spans into lines of at most `width` points. There is always at least one line.
pub(crate) fn lines(
    spans: &[Span],
    paragraph: Weight,
    size: f32,
    width: f32,
    shaper: &mut Shaper,
) -> Vec<Line> {
    let mut breaker = Breaker {
        scale: size / 1000.0,
        width,
        lines: Vec::new(),
        line: Line::default(),
        space: None,
    };
    for token in tokens(spans, paragraph, shaper) {
        breaker.push(token, |span| {
            let look = spans.get(span).map_or(Look::Plain, |it| it.look);
            shaper.shape(weight(look, paragraph), " ")
        });
    }
    breaker.lines.push(breaker.line);
    breaker.lines
}

fn tokens(spans: &[Span], paragraph: Weight, shaper: &mut Shaper) -> Vec<Token> {
    let mut tokens = vec![Token::default()];
    for (index, span) in spans.iter().enumerate() {
        let weight = weight(span.look, paragraph);
        if matches!(span.look, Look::Tag(_)) {
            let shaped = shaper.shape(weight, &span.text);
            tokens.push(Token {
                pieces: vec![(index, shaped)],
                tag: true,
                space: Some(index),
            });
            tokens.push(Token::default());
            continue;
        }
        for (at, word) in span.text.split([' ', '\n', '\t']).enumerate() {
            if at > 0 {
                if let Some(last) = tokens.last_mut() {
                    last.space = Some(index);
                }
                tokens.push(Token::default());
            }
            for (part, text) in breakable(word).enumerate() {
                if part > 0 {
                    tokens.push(Token::default());
                }
                // Where a page's number will stand, two digits hold its room.
                let text = if text.starts_with(PAGE_MARK) { "00" } else { text };
                if let (false, Some(last)) = (text.is_empty(), tokens.last_mut()) {
                    last.pieces.push((index, shaper.shape(weight, text)));
                }
            }
        }
    }
    tokens
}

/// The parts of a word between which a line may end: all of it, unless it is long.
fn breakable(word: &str) -> impl Iterator<Item = &str> {
    let long = word.chars().count() > LONG_WORD;
    word.split_inclusive(move |c| long && matches!(c, '/' | '-' | '?' | '&' | '_' | '='))
}

struct Breaker {
    scale: f32,
    width: f32,
    lines: Vec<Line>,
    line: Line,
    /// The space that separates the line's end from the next token.
    space: Option<(usize, Rc<Shaped>)>,
}

impl Breaker {
    fn push(&mut self, token: Token, mut space: impl FnMut(usize) -> Rc<Shaped>) {
        let next_space = token.space.map(|span| (span, space(span)));
        if token.pieces.is_empty() {
            if !self.line.runs.is_empty() && next_space.is_some() {
                self.space = next_space;
            }
            return;
        }
        let width: f32 = token.pieces.iter().map(|(_, it)| it.width).sum();
        let width = (width + if token.tag { 2.0 * TAG_PAD } else { 0.0 }) * self.scale;
        let gap = self.space.as_ref().map_or(0.0, |(_, it)| it.width * self.scale);
        if !self.line.runs.is_empty() && self.line.width + gap + width > self.width {
            self.end_line();
        } else if let Some((span, shaped)) = self.space.take() {
            self.append(span, &shaped.glyphs);
            if let Some(run) = self.line.runs.last_mut() {
                run.after = gap;
            }
        }
        if width > self.width {
            self.append_broken(&token);
        } else if token.tag {
            self.append_tag(&token);
        } else {
            for (span, shaped) in &token.pieces {
                self.append(*span, &shaped.glyphs);
            }
        }
        self.space = next_space;
    }

    /// The space stays at the line's end: without it, readers glue two words together.
    fn end_line(&mut self) {
        if let Some((_, shaped)) = self.space.take()
            && let Some(run) = self.line.runs.last_mut()
        {
            run.glyphs.extend_from_slice(&shaped.glyphs);
        }
        self.lines.push(std::mem::take(&mut self.line));
    }

    fn append(&mut self, span: usize, glyphs: &[Glyph]) {
        let width: f32 = glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * self.scale;
        match self.line.runs.last_mut() {
            Some(run) if run.span == span => {
                run.width += width;
                run.after = 0.0;
                run.glyphs.extend_from_slice(glyphs);
            }
            Some(_) | None => {
                self.line.runs.push(Run {
                    span,
                    x: self.line.width,
                    width,
                    glyphs: glyphs.to_vec(),
                    after: 0.0,
                });
            }
        }
        self.line.width += width;
    }

    fn append_tag(&mut self, token: &Token) {
        let pad = TAG_PAD * self.scale;
        self.line.width += pad;
        for (span, shaped) in &token.pieces {
            self.append(*span, &shaped.glyphs);
        }
        self.line.width += pad + TAG_AFTER * self.scale;
    }

    /// A word wider than the line is cut wherever the line is full.
    fn append_broken(&mut self, token: &Token) {
        for (span, shaped) in &token.pieces {
            for glyph in &shaped.glyphs {
                let wide = self.line.width + glyph.advance * self.scale > self.width;
                if wide && !self.line.runs.is_empty() {
                    self.lines.push(std::mem::take(&mut self.line));
                }
                self.append(*span, std::slice::from_ref(glyph));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fonts::tests::read;
    use super::*;

    fn broken(text: &str, width: f32) -> Vec<String> {
        let mut shaper = Shaper::new().unwrap();
        let lines = lines(&[Span::plain(text)], Weight::Regular, 10.0, width, &mut shaper);
        let glyphs = |line: &Line| {
            line.runs
                .iter()
                .flat_map(|run| run.glyphs.clone())
                .collect::<Vec<_>>()
        };
        lines.iter().map(|line| read(&shaper, &glyphs(line))).collect()
    }

    #[test]
    fn lines_end_at_spaces_and_keep_them() {
        assert_eq!(broken("un deux trois", 45.0), ["un deux ", "trois"]);
    }

    #[test]
    fn a_number_stays_with_its_unit() {
        assert_eq!(
            broken("coûte 10\u{a0}000\u{a0}$", 60.0),
            ["coûte ", "10\u{a0}000\u{a0}$"]
        );
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut() {
        let lines = broken(&"m".repeat(40), 100.0);
        assert!(lines.len() > 2);
        assert_eq!(lines.concat(), "m".repeat(40));
    }

    #[test]
    fn a_long_address_breaks_after_a_slash() {
        let lines = broken("https://example.org/une-page/assez-longue", 110.0);
        assert!(
            lines.iter().all(|line| line.ends_with(['/', '-', 'e'])),
            "{lines:?}"
        );
    }

    #[test]
    fn no_text_is_one_empty_line() {
        assert_eq!(broken("", 50.0), [""]);
    }
}
