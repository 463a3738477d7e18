//! What is filled in by hand or on the screen: rules to write on, boxes to tick, questions.

use super::body::Body;
use super::numbering;
use super::paragraph::{Look, Tab};
use super::xml::Xml;
use crate::model::{Asked, Choice};

impl Body {
    pub(super) fn blanks(&mut self, xml: &mut Xml, labels: &[String]) {
        let count = i32::try_from(labels.len()).unwrap_or(1).max(1);
        let stops = (1..=count).map(|at| Tab {
            at: self.width * at / count - if at < count { 160 } else { 0 },
            right: false,
            line: true,
        });
        let look = Look {
            tabs: stops.collect(),
            ..Look::style("Blank")
        };
        self.paragraph(xml, look, None, |body, xml| {
            for (at, label) in labels.iter().enumerate() {
                let space = if at > 0 { "  " } else { "" };
                body.run(xml, &format!("{space}{label} "), None, None);
                body.tab(xml);
            }
        });
    }

    pub(super) fn choice(&mut self, xml: &mut Xml, choice: &Choice) {
        let look = Look {
            list: Some(numbering::BOXES),
            indent: Some((340, 340)),
            tabs: vec![
                Tab {
                    at: 340,
                    right: false,
                    line: false,
                },
                self.line_end(),
            ],
            keep_next: choice.hint.is_some(),
            ..Look::style("ListParagraph")
        };
        self.paragraph(xml, look, None, |body, xml| {
            body.tick_box(xml);
            body.tab(xml);
            body.spans(xml, &choice.words);
            if let Some(reason) = &choice.reason {
                body.run(xml, &format!(" {reason} "), None, None);
                body.tab(xml);
            }
        });
        if let Some(hint) = &choice.hint {
            let look = Look {
                indent: Some((340, 0)),
                ..Look::style("Small")
            };
            self.paragraph(xml, look, None, |body, xml| body.run(xml, hint, None, None));
        }
    }

    pub(super) fn asked(&mut self, xml: &mut Xml, asked: &Asked) {
        let outer = std::mem::replace(&mut self.keep, true);
        self.numbered(xml, "Entry", &asked.number, |body, xml| {
            body.spans(xml, &asked.text);
        });
        asked
            .details
            .iter()
            .for_each(|detail| self.plain(xml, "EntryDetail", detail));
        asked.choices.iter().for_each(|choice| self.choice(xml, choice));
        self.keep = outer;
        let look = Look {
            tabs: vec![self.line_end()],
            ..Look::style("Blank")
        };
        self.paragraph(xml, look, None, |body, xml| {
            body.run(xml, &format!("{} ", asked.notes), None, None);
            body.tab(xml);
        });
    }

    pub(super) fn line_end(&self) -> Tab {
        Tab {
            at: self.width,
            right: false,
            line: true,
        }
    }
}
