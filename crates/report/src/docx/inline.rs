//! Runs of text with one look, their links, and the fields that a word processor fills in.

use super::body::Body;
use super::xml::Xml;
use crate::model::{Link, Look, PAGE_MARK, PAGES_MARK, Span, Tone};

impl Body {
    /// The runs of some spans.
    pub(super) fn spans(&mut self, xml: &mut Xml, spans: &[Span]) {
        let mut after_tag = false;
        for span in spans {
            let tag = matches!(span.look, Look::Tag(_));
            // Pages leave room beside the ground of a tag; here a space does.
            if after_tag && !span.text.starts_with(char::is_whitespace) {
                self.run(xml, "  ", None, None);
            }
            after_tag = tag;
            match &span.link {
                None => self.run(xml, &span.text, style(span.look), None),
                Some(Link::Uri(uri)) => {
                    let id = self.relationship(uri);
                    xml.element("w:hyperlink", &[("r:id", &id), ("w:history", "1")], |xml| {
                        self.run(xml, &span.text, Some("Hyperlink"), None);
                    });
                }
                Some(Link::To(anchor)) => {
                    let Some(bookmark) = self.places.bookmark(anchor).map(str::to_owned) else {
                        self.run(xml, &span.text, style(span.look), None);
                        continue;
                    };
                    xml.element(
                        "w:hyperlink",
                        &[("w:anchor", &bookmark), ("w:history", "1")],
                        |xml| {
                            self.run(xml, &span.text, Some("Hyperlink"), Some(&bookmark));
                        },
                    );
                }
            }
        }
    }

    /// A text, with the number of a place's page where the text has its mark.
    pub(super) fn run(&self, xml: &mut Xml, text: &str, style: Option<&str>, place: Option<&str>) {
        let mut rest = text;
        while let Some(at) = rest.find([PAGE_MARK, PAGES_MARK]) {
            let (before, from) = rest.split_at(at);
            self.words(xml, before, style);
            let field = match (from.starts_with(PAGES_MARK), place) {
                (true, _) => "NUMPAGES".to_owned(),
                (false, Some(place)) => format!("PAGEREF {place} \\h"),
                (false, None) => "PAGE".to_owned(),
            };
            self.field(xml, &field, style);
            rest = from.strip_prefix([PAGE_MARK, PAGES_MARK]).unwrap_or_default();
        }
        self.words(xml, rest, style);
    }

    fn words(&self, xml: &mut Xml, text: &str, style: Option<&str>) {
        if text.is_empty() {
            return;
        }
        xml.element("w:r", &[], |xml| {
            self.run_look(xml, style);
            xml.text("w:t", &[("xml:space", "preserve")], text);
        });
    }

    /// A tab between two runs.
    pub(super) fn tab(&self, xml: &mut Xml) {
        xml.element("w:r", &[], |xml| {
            self.run_look(xml, None);
            xml.empty("w:tab", &[]);
        });
    }

    /// A number that the word processor works out; until then, a mark stands there.
    fn field(&self, xml: &mut Xml, instruction: &str, style: Option<&str>) {
        let mut run = |inside: &dyn Fn(&mut Xml)| {
            xml.element("w:r", &[], |xml| {
                self.run_look(xml, style);
                inside(xml);
            });
        };
        run(&|xml| xml.empty("w:fldChar", &[("w:fldCharType", "begin"), ("w:dirty", "true")]));
        run(&|xml| {
            xml.text(
                "w:instrText",
                &[("xml:space", "preserve")],
                &format!(" {instruction} "),
            );
        });
        run(&|xml| xml.empty("w:fldChar", &[("w:fldCharType", "separate")]));
        run(&|xml| xml.text("w:t", &[], "…"));
        run(&|xml| xml.empty("w:fldChar", &[("w:fldCharType", "end")]));
    }

    fn run_look(&self, xml: &mut Xml, style: Option<&str>) {
        xml.element("w:rPr", &[], |xml| {
            if let Some(style) = style {
                xml.value("w:rStyle", style);
            }
            xml.value("w:lang", self.language);
        });
    }

    /// A box that can be ticked in the document.
    pub(super) fn tick_box(&mut self, xml: &mut Xml) {
        let id = self.next_id().to_string();
        xml.element("w:sdt", &[], |xml| {
            xml.element("w:sdtPr", &[], |xml| {
                xml.value("w:alias", &self.box_name);
                xml.value("w:id", &id);
                xml.element("w14:checkbox", &[], |xml| {
                    xml.empty("w14:checked", &[("w14:val", "0")]);
                    xml.empty(
                        "w14:checkedState",
                        &[("w14:val", "2612"), ("w14:font", "MS Gothic")],
                    );
                    xml.empty(
                        "w14:uncheckedState",
                        &[("w14:val", "2610"), ("w14:font", "MS Gothic")],
                    );
                });
            });
            xml.element("w:sdtContent", &[], |xml| {
                self.words(xml, "\u{2610}", Some("TickBox"));
            });
        });
    }
}

fn style(look: Look) -> Option<&'static str> {
    match look {
        Look::Plain => None,
        Look::Strong => Some("Strong"),
        Look::Tag(Tone::Sea) => Some("TagSea"),
        Look::Tag(Tone::Amber) => Some("TagAmber"),
        Look::Tag(Tone::Brick) => Some("TagBrick"),
        Look::Tag(Tone::Moss) => Some("TagMoss"),
        Look::Tag(Tone::Sand) => Some("TagSand"),
    }
}
