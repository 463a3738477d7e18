//! Where things stand in a pack's files, and what is reported about them.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use vigie_assessment::{Condition, Date, IdError, Minutes, Model, PracticeId, TraitId};

use crate::shape::{ConditionTable, at};
use crate::{PackFiles, Problem, What};

/// Where each practice is written, for mistakes that only the whole pack shows.
#[derive(Default)]
pub(crate) struct Spans(Vec<(PracticeId, String, usize)>);

impl Spans {
    pub(crate) fn add(&mut self, id: &PracticeId, file: &str, line: usize) {
        self.0.push((id.clone(), file.to_owned(), line));
    }

    pub(crate) fn problem(&self, id: &PracticeId, what: What) -> Problem {
        match self.0.iter().rfind(|(known, _, _)| known == id) {
            Some((_, file, line)) => Problem {
                file: file.clone(),
                line: Some(*line),
                what,
            },
            None => Problem {
                file: "practices".into(),
                line: None,
                what,
            },
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
            Some(table) => Condition::AnyOf(
                table
                    .any_of
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
