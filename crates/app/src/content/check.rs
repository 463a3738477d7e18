//! Reads a content pack over, for those who look after it: every mistake at once, of structure and of wording.

use std::path::Path;

use vigie_assessment::{Date, Pack};
use vigie_content::{PackFiles, Problem, Tongue, Word, builtin, examine, proofread};
use vigie_locale::{Language, product};

use super::verify::{ToVerify, to_verify};
use super::{ContentError, as_words, read_words, refusal, words};
use crate::refusal::Refusal;

/// What was found in a content pack.
#[derive(Debug)]
pub struct Checked {
    /// Every mistake, in the order of files and lines.
    pub mistakes: Vec<Refusal>,
    /// How many questions the pack asks.
    pub questions: usize,
    /// How many sources it cites.
    pub sources: usize,
    /// How many texts it has in French and in English together.
    pub texts: usize,
    /// The day by which somebody should read the pack again.
    pub review_by: Option<Date>,
    /// What a person should verify before the pack is released.
    pub to_verify: Vec<ToVerify>,
}

/// Checks the pack of a folder, or Vigie's own. It fails only where the files cannot be read.
pub fn check_content(folder: Option<&Path>) -> Result<Checked, ContentError> {
    let files = match folder {
        Some(folder) => PackFiles::read(folder)?,
        None => builtin(),
    };
    let (french, english) = (words(&files, Language::Fr), words(&files, Language::En));
    let mut problems = Vec::new();
    for language in Language::ALL {
        // Only what Fluent itself refuses: the words are read over one by one.
        read_words(&files, language, &mut problems);
    }
    let examined = examine(&files, &french, &english);
    problems.extend(examined.problems);
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    let count = |of: fn(&Pack) -> usize| examined.pack.as_ref().map_or(0, of);
    Ok(Checked {
        mistakes: problems.iter().map(|it| refusal(it, folder)).collect(),
        questions: count(|it| it.practices.len()),
        sources: count(|it| it.sources.len()),
        texts: french.len() + english.len(),
        review_by: examined.pack.as_ref().map(|it| it.info.review_by),
        to_verify: examined.pack.as_ref().map(to_verify).unwrap_or_default(),
    })
}

/// Every mistake of a pack's files, those of wording included, where they stand.
pub(crate) fn mistakes(files: &PackFiles) -> Vec<Problem> {
    examine(files, &words(files, Language::Fr), &words(files, Language::En)).problems
}

/// What a proofreader would mark in the product's own words: typography, and words that Vigie's pack never uses.
pub fn product_remarks(language: Language) -> Vec<Refusal> {
    let words: Vec<Word> = as_words(&product(language));
    let tongue = match language {
        Language::Fr => Tongue::French,
        Language::En => Tongue::English,
    };
    let lexicon = examine(&builtin(), &[], &[]).lexicon;
    let remarks = proofread(tongue, &words, &lexicon);
    remarks.iter().map(|it| refusal(it, None)).collect()
}
