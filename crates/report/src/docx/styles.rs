//! The styles of a document: whoever edits it changes a style once.

use super::package::SPACE;
use super::paragraph::hex;
use super::tables::CELL_MARGIN;
use super::xml::Xml;
use crate::layout::Color;
use crate::model::Tone;

/// A font that the common word processors have or replace by one as wide.
const FONT: &str = "Calibri";

/// A style of paragraphs. Sizes in half points, spaces in twentieths of a point.
struct Paragraph {
    id: &'static str,
    name: &'static str,
    size: u32,
    bold: bool,
    color: Color,
    before: u32,
    after: u32,
    /// Its depth among the headings, from 0.
    level: Option<u32>,
    left: u32,
}

const fn paragraph(id: &'static str, name: &'static str, size: u32, before: u32, after: u32) -> Paragraph {
    Paragraph {
        id,
        name,
        size,
        bold: false,
        color: Color::INK,
        before,
        after,
        level: None,
        left: 0,
    }
}

const PARAGRAPHS: &[Paragraph] = &[
    paragraph("BodyText", "Body Text", 21, 0, 100),
    Paragraph {
        bold: true,
        color: Color::SEA,
        level: Some(0),
        ..paragraph("Heading1", "heading 1", 34, 360, 120)
    },
    Paragraph {
        bold: true,
        level: Some(1),
        ..paragraph("Heading2", "heading 2", 25, 240, 80)
    },
    paragraph("Lead", "Lead", 23, 0, 120),
    Paragraph {
        bold: true,
        ..paragraph("Headline", "Headline", 28, 0, 120)
    },
    Paragraph {
        color: Color::INK_SOFT,
        ..paragraph("Small", "Small", 18, 0, 80)
    },
    paragraph("Fine", "Fine", 19, 0, 60),
    paragraph("ListParagraph", "List Paragraph", 21, 0, 60),
    paragraph("FineList", "Fine List", 19, 0, 30),
    Paragraph {
        bold: true,
        ..paragraph("Entry", "Entry", 21, 120, 20)
    },
    Paragraph {
        color: Color::INK_SOFT,
        left: 440,
        ..paragraph("EntryDetail", "Entry Detail", 19, 0, 40)
    },
    paragraph("Task", "Task", 20, 0, 30),
    paragraph("Blank", "Blank", 21, 120, 80),
    paragraph("Cell", "Cell", 19, 30, 30),
    paragraph("AfterTable", "After Table", 8, 0, 60),
    Paragraph {
        color: Color::INK_SOFT,
        ..paragraph("Letterhead", "Letterhead", 20, 0, 160)
    },
    Paragraph {
        color: Color::INK_SOFT,
        ..paragraph("Header", "header", 17, 0, 0)
    },
    Paragraph {
        color: Color::INK_SOFT,
        ..paragraph("Footer", "footer", 17, 0, 0)
    },
];

const TAGS: [(&str, &str, Tone); 5] = [
    ("TagSea", "Tag Sea", Tone::Sea),
    ("TagAmber", "Tag Amber", Tone::Amber),
    ("TagBrick", "Tag Brick", Tone::Brick),
    ("TagMoss", "Tag Moss", Tone::Moss),
    ("TagSand", "Tag Sand", Tone::Sand),
];

/// The part that defines the styles of a document in this language.
pub(super) fn part(language: &str) -> Xml {
    let mut xml = Xml::document();
    xml.element("w:styles", &[("xmlns:w", SPACE)], |xml| {
        defaults(xml, language);
        xml.element(
            "w:style",
            &[
                ("w:type", "paragraph"),
                ("w:default", "1"),
                ("w:styleId", "Normal"),
            ],
            |xml| {
                xml.value("w:name", "Normal");
                xml.empty("w:qFormat", &[]);
            },
        );
        xml.element(
            "w:style",
            &[
                ("w:type", "table"),
                ("w:default", "1"),
                ("w:styleId", "TableNormal"),
            ],
            |xml| {
                xml.value("w:name", "Normal Table");
                xml.element("w:tblPr", &[], |xml| margins(xml, "0", "0"));
            },
        );
        for style in PARAGRAPHS {
            style.write(xml);
        }
        characters(xml);
        table(xml);
    });
    xml
}

fn defaults(xml: &mut Xml, language: &str) {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                xml.empty(
                    "w:rFonts",
                    &[
                        ("w:ascii", FONT),
                        ("w:hAnsi", FONT),
                        ("w:eastAsia", FONT),
                        ("w:cs", FONT),
                    ],
                );
                xml.value("w:color", &hex(Color::INK));
                xml.value("w:sz", "21");
                xml.value("w:szCs", "21");
                xml.empty(
                    "w:lang",
                    &[("w:val", language), ("w:eastAsia", "en-CA"), ("w:bidi", "ar-SA")],
                );
            });
        });
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty(
                    "w:spacing",
                    &[("w:after", "0"), ("w:line", "264"), ("w:lineRule", "auto")],
                );
            });
        });
    });
}

impl Paragraph {
    fn write(&self, xml: &mut Xml) {
        xml.element(
            "w:style",
            &[("w:type", "paragraph"), ("w:styleId", self.id)],
            |xml| {
                xml.value("w:name", self.name);
                xml.value("w:basedOn", "Normal");
                if self.level.is_some() {
                    xml.value("w:next", "BodyText");
                }
                xml.empty("w:qFormat", &[]);
                xml.element("w:pPr", &[], |xml| {
                    if self.level.is_some() || self.id == "Entry" {
                        xml.empty("w:keepNext", &[]);
                    }
                    xml.empty("w:keepLines", &[]);
                    let (before, after) = (self.before.to_string(), self.after.to_string());
                    xml.empty("w:spacing", &[("w:before", &before), ("w:after", &after)]);
                    if self.left > 0 {
                        xml.empty("w:ind", &[("w:left", &self.left.to_string())]);
                    }
                    if let Some(level) = self.level {
                        xml.value("w:outlineLvl", &level.to_string());
                    }
                });
                xml.element("w:rPr", &[], |xml| {
                    if self.bold {
                        xml.empty("w:b", &[]);
                    }
                    xml.value("w:color", &hex(self.color));
                    xml.value("w:sz", &self.size.to_string());
                    xml.value("w:szCs", &self.size.to_string());
                });
            },
        );
    }
}

fn characters(xml: &mut Xml) {
    let mut style = |id: &str, name: &str, look: &dyn Fn(&mut Xml)| {
        xml.element("w:style", &[("w:type", "character"), ("w:styleId", id)], |xml| {
            xml.value("w:name", name);
            xml.empty("w:qFormat", &[]);
            xml.element("w:rPr", &[], |xml| look(xml));
        });
    };
    style("Strong", "Strong", &|xml| xml.empty("w:b", &[]));
    style("Hyperlink", "Hyperlink", &|xml| {
        xml.value("w:color", &hex(Color::SEA));
        xml.value("w:u", "single");
    });
    style("Quiet", "Quiet", &|xml| {
        xml.empty("w:b", &[("w:val", "0")]);
        xml.value("w:color", &hex(Color::INK_SOFT));
        xml.value("w:sz", "19");
    });
    style("TickBox", "Tick Box", &|xml| {
        let font = "MS Gothic";
        xml.empty(
            "w:rFonts",
            &[
                ("w:ascii", font),
                ("w:hAnsi", font),
                ("w:eastAsia", font),
                ("w:cs", font),
            ],
        );
    });
    for (id, name, tone) in TAGS {
        style(id, name, &|xml| {
            xml.empty("w:b", &[]);
            xml.value("w:color", &hex(Color::ink(tone)));
            xml.value("w:sz", "18");
            xml.empty(
                "w:shd",
                &[
                    ("w:val", "clear"),
                    ("w:color", "auto"),
                    ("w:fill", &hex(Color::ground(tone))),
                ],
            );
        });
    }
}

fn table(xml: &mut Xml) {
    xml.element("w:style", &[("w:type", "table"), ("w:styleId", "Plan")], |xml| {
        xml.value("w:name", "Plan");
        xml.value("w:basedOn", "TableNormal");
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                for (side, color) in [
                    ("w:top", Color::LINE),
                    ("w:bottom", Color::LINE),
                    ("w:insideH", Color::HAIR),
                ] {
                    let color = hex(color);
                    xml.empty(
                        side,
                        &[
                            ("w:val", "single"),
                            ("w:sz", "4"),
                            ("w:space", "0"),
                            ("w:color", &color),
                        ],
                    );
                }
            });
            margins(xml, &CELL_MARGIN.to_string(), "20");
        });
        xml.element("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.element("w:rPr", &[], |xml| xml.empty("w:b", &[]));
            xml.element("w:tcPr", &[], |xml| {
                xml.empty(
                    "w:shd",
                    &[
                        ("w:val", "clear"),
                        ("w:color", "auto"),
                        ("w:fill", &hex(Color::ground(Tone::Sand))),
                    ],
                );
            });
        });
    });
}

fn margins(xml: &mut Xml, side: &str, above: &str) {
    xml.element("w:tblCellMar", &[], |xml| {
        for (edge, width) in [
            ("w:top", above),
            ("w:left", side),
            ("w:bottom", above),
            ("w:right", side),
        ] {
            xml.empty(edge, &[("w:w", width), ("w:type", "dxa")]);
        }
    });
}
