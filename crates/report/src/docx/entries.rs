//! Numbered entries: the months of the plan with what is done in each, and the actions of a page.

use super::body::Body;
use super::paragraph::Look;
use super::picture;
use super::xml::Xml;
use crate::model::{Month, Span, Task};

impl Body {
    pub(super) fn month(&mut self, xml: &mut Xml, month: &Month) {
        self.paragraph(xml, Look::style("Heading2"), Some(&month.anchor), |body, xml| {
            body.run(xml, &month.title, None, None);
            body.run(xml, &format!(" · {}", month.dates), Some("Quiet"), None);
        });
        let outer = std::mem::replace(&mut self.keep, true);
        for load in &month.loads {
            self.paragraph(xml, Look::style("Small"), None, |body, xml| {
                body.bar(xml, load, 1.4);
                body.run(xml, &format!("  {}", picture::words(load)), None, None);
            });
        }
        for (at, task) in month.tasks.iter().enumerate() {
            self.keep = outer || at + 1 < month.tasks.len();
            self.task(xml, task);
        }
        self.keep = outer;
    }

    pub(super) fn task(&mut self, xml: &mut Xml, task: &Task) {
        let aside = [&task.who, &task.time, &task.cost].map(String::as_str);
        let aside: Vec<&str> = aside.into_iter().filter(|it| !it.is_empty()).collect();
        self.numbered(xml, "Task", &task.number, |body, xml| {
            body.spans(xml, &task.title);
            body.run(xml, &format!(" · {}", aside.join(" · ")), Some("Quiet"), None);
        });
    }

    pub(super) fn entry(
        &mut self,
        xml: &mut Xml,
        number: &str,
        title: &[Span],
        aside: &str,
        details: &[Vec<Span>],
    ) {
        let outer = self.keep;
        self.keep = outer || !(aside.is_empty() && details.is_empty());
        self.numbered(xml, "Entry", number, |body, xml| body.spans(xml, title));
        if !aside.is_empty() {
            self.keep = outer || !details.is_empty();
            self.paragraph(xml, Look::style("EntryDetail"), None, |body, xml| {
                body.run(xml, aside, None, None);
            });
        }
        for (at, detail) in details.iter().enumerate() {
            self.keep = outer || at + 1 < details.len();
            self.plain(xml, "EntryDetail", detail);
        }
        self.keep = outer;
    }

    /// A number that belongs to the plan, and not to a list, before words that hang to its right.
    pub(super) fn numbered(
        &mut self,
        xml: &mut Xml,
        style: &'static str,
        number: &str,
        inside: impl FnOnce(&mut Self, &mut Xml),
    ) {
        let look = Look {
            indent: Some((440, 440)),
            ..Look::style(style)
        };
        self.paragraph(xml, look, None, |body, xml| {
            body.run(xml, number, Some("Strong"), None);
            body.tab(xml);
            inside(body, xml);
        });
    }
}
