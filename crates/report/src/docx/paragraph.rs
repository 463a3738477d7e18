//! How a paragraph stands: its style, what it keeps with, its list, frame, tab stops and indents.

use super::xml::Xml;
use crate::layout::Color;
use crate::model::Tone;

/// Twentieths of a point in an inch.
pub(super) const INCH: i32 = 1_440;

/// What a paragraph has besides its style.
#[derive(Clone, Default)]
pub(super) struct Look {
    pub(super) style: &'static str,
    /// On the same page as the next one.
    pub(super) keep_next: bool,
    pub(super) page_break: bool,
    /// The list it is an item of.
    pub(super) list: Option<u32>,
    /// The ground it stands on.
    pub(super) tone: Option<Tone>,
    /// A rule above it.
    pub(super) rule_above: bool,
    pub(super) tabs: Vec<Tab>,
    /// Left indent and how far the first line hangs out of it, in twentieths of a point.
    pub(super) indent: Option<(i32, i32)>,
    pub(super) right: bool,
}

/// A tab stop.
#[derive(Clone, Copy)]
pub(super) struct Tab {
    pub(super) at: i32,
    pub(super) right: bool,
    /// A line up to it, to write on.
    pub(super) line: bool,
}

impl Look {
    pub(super) fn style(style: &'static str) -> Self {
        Self {
            style,
            ..Self::default()
        }
    }

    /// The properties, in the order that the format wants.
    pub(super) fn write(&self, xml: &mut Xml) {
        xml.element("w:pPr", &[], |xml| {
            xml.value("w:pStyle", self.style);
            if self.keep_next {
                xml.empty("w:keepNext", &[]);
            }
            if self.page_break {
                xml.empty("w:pageBreakBefore", &[]);
            }
            if let Some(list) = self.list {
                xml.element("w:numPr", &[], |xml| {
                    xml.value("w:ilvl", "0");
                    xml.value("w:numId", &list.to_string());
                });
            }
            self.frame(xml);
            if !self.tabs.is_empty() {
                xml.element("w:tabs", &[], |xml| {
                    self.tabs.iter().for_each(|tab| tab.write(xml));
                });
            }
            self.indents(xml);
            if self.right {
                xml.value("w:jc", "right");
            }
        });
    }

    fn frame(&self, xml: &mut Xml) {
        if self.rule_above || self.tone.is_some() {
            xml.element("w:pBdr", &[], |xml| {
                let line = |size: &'static str, space: &'static str, color: Color| {
                    [
                        ("w:val", "single".to_owned()),
                        ("w:sz", size.to_owned()),
                        ("w:space", space.to_owned()),
                        ("w:color", hex(color)),
                    ]
                };
                if self.rule_above {
                    attributes(xml, "w:top", &line("6", "6", Color::LINE));
                }
                if let Some(tone) = self.tone {
                    attributes(xml, "w:left", &line("24", "6", Color::ink(tone)));
                }
            });
        }
        if let Some(tone) = self.tone {
            xml.empty(
                "w:shd",
                &[
                    ("w:val", "clear"),
                    ("w:color", "auto"),
                    ("w:fill", &hex(Color::ground(tone))),
                ],
            );
        }
    }

    fn indents(&self, xml: &mut Xml) {
        // The line at the left of a ground stands outside the text: room for it.
        let ground = if self.tone.is_some() { 160 } else { 0 };
        let (left, hanging) = match (self.indent, self.tone) {
            (None, None) => return,
            (indent, _) => indent.unwrap_or_default(),
        };
        xml.empty(
            "w:ind",
            &[
                ("w:left", &(left + ground).to_string()),
                ("w:right", &ground.to_string()),
                ("w:hanging", &hanging.to_string()),
            ],
        );
    }
}

impl Tab {
    fn write(self, xml: &mut Xml) {
        xml.empty(
            "w:tab",
            &[
                ("w:val", if self.right { "right" } else { "left" }),
                ("w:leader", if self.line { "underscore" } else { "none" }),
                ("w:pos", &self.at.to_string()),
            ],
        );
    }
}

/// A colour as the format writes it.
pub(super) fn hex(color: Color) -> String {
    format!("{:06X}", color.0)
}

fn attributes(xml: &mut Xml, name: &str, attributes: &[(&str, String)]) {
    let attributes: Vec<(&str, &str)> = attributes
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    xml.empty(name, &attributes);
}
