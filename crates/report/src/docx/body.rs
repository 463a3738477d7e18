//! The model's blocks as paragraphs and tables, one after the other.

use super::paragraph::Look;
use super::places::Places;
use super::xml::Xml;
use super::{DocxError, numbering, pages, picture};
use crate::Report;
use crate::model::{Anchor, Bar, Block, CardSize, Letterhead, Marker, Section, Span, Style, Tone};

/// What the words of a document come to, with all that they refer to.
#[derive(Default)]
pub(super) struct Parts {
    /// What stands inside the body.
    pub(super) body: Xml,
    /// Web addresses, by the number of their relationship.
    pub(super) addresses: Vec<String>,
    /// PNG pictures, in the order they are shown.
    pub(super) pictures: Vec<Vec<u8>>,
    /// How many lists count for themselves.
    pub(super) counted: u32,
}

/// What is being written.
pub(super) struct Body {
    pub(super) language: &'static str,
    pub(super) places: Places,
    pub(super) box_name: String,
    /// The width of the text, in twentieths of a point.
    pub(super) width: i32,
    parts: Parts,
    used: u32,
    failed: Option<DocxError>,
    pub(super) keep: bool,
    fine: bool,
    tone: Option<Tone>,
    rule_above: bool,
}

/// Writes every language of a report, each in a section of pages with its own head and foot.
pub(super) fn write(report: &Report) -> Result<Parts, DocxError> {
    let mut xml = Xml::default();
    let mut body = Body::new(report);
    for (number, report) in reports(report).enumerate() {
        if let Some(before) = number.checked_sub(1) {
            // The pages so far end here.
            xml.element("w:p", &[], |xml| {
                xml.element("w:pPr", &[], |xml| {
                    xml.value("w:pStyle", "Small");
                    pages::section_properties(xml, report.paper, before);
                });
            });
        }
        body.language = report.language.tag();
        body.places = Places::of(report, number);
        body.box_name.clone_from(&report.box_name);
        if let Some(letterhead) = &report.letterhead {
            body.letterhead(&mut xml, letterhead);
        }
        report
            .sections
            .iter()
            .for_each(|section| body.section(&mut xml, section));
    }
    pages::section_properties(&mut xml, report.paper, reports(report).count().saturating_sub(1));
    match body.failed {
        Some(error) => Err(error),
        None => Ok(Parts {
            body: xml,
            ..body.parts
        }),
    }
}

/// A report, then the same in another language.
pub(super) fn reports(report: &Report) -> impl Iterator<Item = &Report> {
    std::iter::successors(Some(report), |report| report.also.as_deref())
}

impl Body {
    pub(super) fn new(report: &Report) -> Self {
        Self {
            language: report.language.tag(),
            places: Places::of(report, 0),
            box_name: report.box_name.clone(),
            width: pages::text_width(report.paper),
            parts: Parts::default(),
            used: 0,
            failed: None,
            keep: false,
            fine: false,
            tone: None,
            rule_above: false,
        }
    }

    /// A number that nothing else in the document has.
    pub(super) fn next_id(&mut self) -> u32 {
        self.used += 1;
        self.used
    }

    /// The relationship of a web address.
    pub(super) fn relationship(&mut self, uri: &str) -> String {
        let known = self.parts.addresses.iter().position(|it| it == uri);
        let at = known.unwrap_or_else(|| {
            self.parts.addresses.push(uri.to_owned());
            self.parts.addresses.len() - 1
        });
        format!("link{at}")
    }

    /// A paragraph, where links may lead to.
    pub(super) fn paragraph(
        &mut self,
        xml: &mut Xml,
        look: Look,
        anchor: Option<&Anchor>,
        inside: impl FnOnce(&mut Self, &mut Xml),
    ) {
        let look = Look {
            keep_next: look.keep_next || self.keep,
            tone: look.tone.or(self.tone),
            rule_above: look.rule_above || std::mem::take(&mut self.rule_above),
            ..look
        };
        let bookmark = anchor.and_then(|it| self.places.bookmark(it)).map(str::to_owned);
        xml.element("w:p", &[], |xml| {
            look.write(xml);
            match bookmark {
                None => inside(self, xml),
                Some(name) => {
                    let id = self.next_id().to_string();
                    xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
                    inside(self, xml);
                    xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
                }
            }
        });
    }

    pub(super) fn plain(&mut self, xml: &mut Xml, style: &'static str, spans: &[Span]) {
        self.paragraph(xml, Look::style(style), None, |body, xml| body.spans(xml, spans));
    }

    fn letterhead(&mut self, xml: &mut Xml, letterhead: &Letterhead) {
        let logo = letterhead.logo.as_ref().and_then(|logo| {
            let png = picture::logo(logo).unwrap_or_else(|error| {
                self.failed = Some(error);
                None
            });
            png.map(|png| (png, logo.size.0 / logo.size.1.max(0.01)))
        });
        self.paragraph(xml, Look::style("Letterhead"), None, |body, xml| {
            if let Some((png, ratio)) = logo {
                let height = (2.2 / ratio).min(0.55);
                body.show(xml, png, (height * ratio, height), None);
                body.run(xml, "  ", None, None);
            }
            body.run(xml, &letterhead.label, None, None);
            body.run(xml, " ", None, None);
            body.run(xml, &letterhead.name, Some("Strong"), None);
        });
    }

    fn section(&mut self, xml: &mut Xml, section: &Section) {
        let look = Look {
            page_break: section.own_page,
            ..Look::style("Heading1")
        };
        self.paragraph(xml, look, Some(&section.anchor), |body, xml| {
            body.run(xml, &section.title, None, None);
        });
        self.blocks(xml, &section.blocks);
    }

    fn blocks(&mut self, xml: &mut Xml, blocks: &[Block]) {
        for block in blocks {
            self.block(xml, block);
        }
    }

    /// Blocks of which each stays with the next.
    fn together(&mut self, xml: &mut Xml, blocks: &[Block]) {
        let outer = self.keep;
        for (at, block) in blocks.iter().enumerate() {
            self.keep = outer || at + 1 < blocks.len();
            self.block(xml, block);
        }
        self.keep = outer;
    }

    fn block(&mut self, xml: &mut Xml, block: &Block) {
        match block {
            Block::Heading { text, anchor } => {
                let look = Look::style("Heading2");
                self.paragraph(xml, look, anchor.as_ref(), |body, xml| body.spans(xml, text));
            }
            Block::Paragraph(style, spans) => self.plain(xml, self.style(*style), spans),
            Block::List(marker, items) => {
                let items: Vec<(Option<&Anchor>, &[Span])> =
                    items.iter().map(|it| (None, it.as_slice())).collect();
                self.list(xml, *marker, &items);
            }
            Block::Anchored(marker, items) => {
                let items: Vec<(Option<&Anchor>, &[Span])> = items
                    .iter()
                    .map(|(anchor, it)| (Some(anchor), it.as_slice()))
                    .collect();
                self.list(xml, *marker, &items);
            }
            Block::Table { columns, rows } => self.table(xml, columns, rows),
            Block::Range(bar) => self.range(xml, bar),
            Block::Measures { columns, rows } => self.measures(xml, columns, rows),
            Block::Month(month) => self.month(xml, month),
            Block::Entry {
                size: _,
                number,
                title,
                aside,
                details,
            } => self.entry(xml, number, title, aside, details),
            Block::Blanks(rows) => rows.iter().for_each(|labels| self.blanks(xml, labels)),
            Block::Choices(choices) => choices.iter().for_each(|choice| self.choice(xml, choice)),
            Block::Asked(asked) => self.asked(xml, asked),
            Block::Panel(tone, blocks) => {
                let outer = self.tone.replace(*tone);
                self.together(xml, blocks);
                self.tone = outer;
            }
            Block::Card(size, blocks) => {
                let outer = self.fine;
                self.fine = match size {
                    CardSize::Full => outer,
                    CardSize::Compact => true,
                };
                self.rule_above = true;
                // Its beginning stays together; a long card may go on over the page.
                let (head, rest) = blocks.split_at(blocks.len().min(3));
                self.together(xml, head);
                self.blocks(xml, rest);
                self.fine = outer;
            }
            Block::Whole(blocks) => self.together(xml, blocks),
            Block::Fine(blocks) => {
                let outer = std::mem::replace(&mut self.fine, true);
                self.blocks(xml, blocks);
                self.fine = outer;
            }
        }
    }

    fn style(&self, style: Style) -> &'static str {
        match (style, self.fine) {
            (Style::Body, false) => "BodyText",
            (Style::Body, true) => "Fine",
            (Style::Lead, _) => "Lead",
            (Style::Headline, _) => "Headline",
            (Style::Small, _) => "Small",
        }
    }

    fn list(&mut self, xml: &mut Xml, marker: Marker, items: &[(Option<&Anchor>, &[Span])]) {
        let list = match marker {
            Marker::Dot => numbering::DOTS,
            Marker::Box => numbering::BOXES,
            Marker::Number => {
                self.parts.counted += 1;
                numbering::FIRST_COUNTED + self.parts.counted - 1
            }
        };
        for (anchor, spans) in items {
            let look = Look {
                list: Some(list),
                indent: Some((340, 340)),
                ..Look::style(if self.fine { "FineList" } else { "ListParagraph" })
            };
            self.paragraph(xml, look, *anchor, |body, xml| {
                if marker == Marker::Box {
                    body.tick_box(xml);
                    body.tab(xml);
                }
                body.spans(xml, spans);
            });
        }
    }

    /// A picture in a line, with its size in inches.
    pub(super) fn show(&mut self, xml: &mut Xml, png: Vec<u8>, size: (f32, f32), words: Option<&str>) {
        let known = self.parts.pictures.iter().position(|it| *it == png);
        let at = known.unwrap_or_else(|| {
            self.parts.pictures.push(png);
            self.parts.pictures.len() - 1
        });
        let id = self.next_id();
        xml.element("w:r", &[], |xml| {
            picture::inline(xml, &format!("picture{at}"), id, size, words);
        });
    }

    /// A bar as a picture, with the words that say what it shows.
    pub(super) fn bar(&mut self, xml: &mut Xml, bar: &Bar, inches: f32) {
        let Some(ends) = bar.ends else { return };
        match picture::bar(ends) {
            Ok(png) => self.show(xml, png, (inches, 0.13), Some(&picture::words(bar))),
            Err(error) => self.failed = Some(error),
        }
    }

    fn range(&mut self, xml: &mut Xml, bar: &Bar) {
        let words = [Span::strong(&bar.label), Span::plain(format!(" {}", bar.value))];
        let look = Look {
            keep_next: true,
            ..Look::style("BodyText")
        };
        self.paragraph(xml, look, None, |body, xml| body.spans(xml, &words));
        if bar.ends.is_some() {
            self.paragraph(xml, Look::style("BodyText"), None, |body, xml| {
                body.bar(xml, bar, 5.5);
            });
        }
    }
}
