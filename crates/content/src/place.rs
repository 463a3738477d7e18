//! Where things stand in a pack's files, and what is reported about them.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use vigie_assessment::{Condition, Date, IdError, Minutes, Model, TraitId};

use crate::shape::{ConditionTable, at};
use crate::{Kind, PackFiles, Problem, What};

/// Where things are defined, for mistakes that only the whole pack shows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Spans(Vec<(Kind, String, String, usize)>);

impl Spans {
    pub(crate) fn add(&mut self, kind: Kind, id: &str, file: &str, line: usize) {
        self.0.push((kind, id.to_owned(), file.to_owned(), line));
    }

    pub(crate) fn problem(&self, kind: Kind, id: &str, what: What) -> Problem {
        let found = self.0.iter().rfind(|it| it.0 == kind && it.1 == id);
        Problem {
            file: found.map_or_else(|| "practices".into(), |it| it.2.clone()),
            line: found.map(|it| it.3),
            what,
        }
    }
}

/// One file under reading: turns values into core types and reports what does not fit.
pub(crate) struct Place<'a> {
    file: &'a str,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
    seen: BTreeSet<String>,
}

impl<'a> Place<'a> {
    pub(crate) fn new(file: &'a str, files: &'a PackFiles, problems: &'a mut Vec<Problem>) -> Self {
        Self {
            file,
            text: files.get(file).unwrap_or_default(),
            problems,
            seen: BTreeSet::new(),
        }
    }

    /// A file whose text is at hand.
    pub(crate) fn of(file: &'a str, text: &'a str, problems: &'a mut Vec<Problem>) -> Self {
        Self {
            file,
            text,
            problems,
            seen: BTreeSet::new(),
        }
    }

    pub(crate) fn line(&self, span: &Range<usize>) -> usize {
        line_of(self.text, span)
    }

    pub(crate) fn report(&mut self, span: &Range<usize>, what: What) {
        let line = Some(self.line(span));
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line,
            what,
        });
    }

    /// An identifier that this file defines: of the right form, and once.
    pub(crate) fn id<T>(
        &mut self,
        id: &Spanned<String>,
        parse: impl Fn(&str) -> Result<T, IdError>,
    ) -> Option<T> {
        if !self.seen.insert(id.as_ref().clone()) {
            self.report(&at(id), What::DuplicateId(id.as_ref().clone()));
        }
        self.reference(id, parse)
    }

    pub(crate) fn reference<T>(
        &mut self,
        id: &Spanned<String>,
        parse: impl Fn(&str) -> Result<T, IdError>,
    ) -> Option<T> {
        parse(id.as_ref())
            .map_err(|_| self.report(&at(id), What::BadId(id.as_ref().clone())))
            .ok()
    }

    /// The next identifiers are of another kind: what was seen so far may be used again.
    pub(crate) fn next_kind(&mut self) {
        self.seen.clear();
    }

    /// When something is asked.
    pub(crate) fn condition(&mut self, table: Option<&ConditionTable>) -> Condition {
        match table {
            None => Condition::Always,
            Some(table) if table.any_of.as_ref().is_empty() => {
                self.report(&at(&table.any_of), What::NeverAsked("any-of".into()));
                Condition::AnyOf(BTreeSet::new())
            }
            Some(table) => Condition::AnyOf(
                table
                    .any_of
                    .as_ref()
                    .iter()
                    .filter_map(|it| self.reference(it, TraitId::parse))
                    .collect(),
            ),
        }
    }

    pub(crate) fn date(&mut self, text: &Spanned<String>) -> Date {
        text.as_ref().parse().unwrap_or_else(|_| {
            self.report(&at(text), What::BadNumber(text.as_ref().clone()));
            Date::ZERO
        })
    }

    pub(crate) fn why(&mut self, reason: &str, source: &Spanned<String>, known: &BTreeSet<String>) {
        if reason.trim().is_empty() {
            self.report(&at(source), What::Missing("reason".into()));
        }
        if source.as_ref() != "editorial" && !known.contains(source.as_ref()) {
            self.report(&at(source), What::UnknownReference(source.as_ref().clone()));
        }
    }

    pub(crate) fn between(&mut self, value: &Spanned<f64>, key: &str, largest: f64) -> f64 {
        let number = *value.as_ref();
        if !(0.0..=largest).contains(&number) {
            self.report(&at(value), What::BadNumber(key.to_owned()));
        }
        number
    }

    /// A whole number within its bounds.
    pub(crate) fn count<T: PartialOrd + Copy>(&mut self, value: &Spanned<T>, key: &str, bounds: (T, T)) -> T {
        let number = *value.as_ref();
        if number < bounds.0 || number > bounds.1 {
            self.report(&at(value), What::BadNumber(key.to_owned()));
        }
        number
    }

    pub(crate) fn address(&mut self, url: &Spanned<String>) -> String {
        let text = url.as_ref();
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        if rest.is_none_or(|it| it.is_empty() || it.contains(char::is_whitespace)) {
            self.report(&at(url), What::BadAddress(text.clone()));
        }
        text.clone()
    }

    /// A text that may not be empty.
    pub(crate) fn text(&mut self, text: &Spanned<String>, key: &str) -> String {
        if text.as_ref().trim().is_empty() {
            self.report(&at(text), What::Missing(key.to_owned()));
        }
        text.as_ref().clone()
    }

    pub(crate) fn minutes(&mut self, value: &Spanned<u32>, key: &str, most: u32) -> Minutes {
        if !(1..=most).contains(value.as_ref()) {
            self.report(&at(value), What::BadNumber(key.to_owned()));
        }
        Minutes(*value.as_ref())
    }

    pub(crate) fn per_size<T>(
        &mut self,
        values: &Spanned<Vec<f64>>,
        key: &str,
        model: &Model,
        convert: impl Fn(f64) -> Option<T>,
    ) -> Vec<T> {
        let converted: Vec<T> = values.as_ref().iter().filter_map(|it| convert(*it)).collect();
        if converted.len() != values.as_ref().len() {
            self.report(&at(values), What::BadNumber(key.to_owned()));
        } else if converted.len() != model.sizes.len() {
            self.report(&at(values), What::NotOnePerSize(key.to_owned()));
        }
        converted
    }
}

/// The line, from 1, on which a span begins.
pub(crate) fn line_of(text: &str, span: &Range<usize>) -> usize {
    1 + text
        .bytes()
        .take(span.start)
        .filter(|byte| *byte == b'\n')
        .count()
}
