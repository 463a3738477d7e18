//! Everything that can be said about a pack at once: its structure, the words it lacks, and how they are written.

use vigie_assessment::Pack;

use crate::compile::examine_structure;
use crate::wording::{Lexicon, Tongue, Word, missing, remarks, unused, unused_terms};
use crate::{Kind, PackFiles, Problem, What};

/// What was found.
#[derive(Debug)]
pub struct Examined {
    /// The pack, as far as it could be read.
    pub pack: Option<Pack>,
    /// The lists of its glossary.
    pub lexicon: Lexicon,
    /// Every mistake, in the order of files and lines.
    pub problems: Vec<Problem>,
}

/// Examines a pack with the words of both languages.
pub fn examine(files: &PackFiles, french: &[Word], english: &[Word]) -> Examined {
    let structure = examine_structure(files);
    let mut problems = structure.problems;
    let known = problems.iter().all(|it| !it.what.hides_others());
    for (tongue, words, others) in [
        (Tongue::French, french, english),
        (Tongue::English, english, french),
    ] {
        problems.extend(remarks(tongue, words, &structure.lexicon));
        if let Some(pack) = &structure.pack {
            problems.extend(missing(pack, tongue, words, others));
            // What could not be read may be what calls for these words.
            if known {
                problems.extend(unused(pack, words));
            }
        }
    }
    if let Some(pack) = structure.pack.as_ref().filter(|_| known) {
        let terms = unused_terms(pack, french, english);
        problems.extend(terms.into_iter().map(|id| {
            let what = What::Unused(Kind::Term, id.to_string());
            structure.spans.problem(Kind::Term, id.as_str(), what)
        }));
    }
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    Examined {
        pack: structure.pack,
        lexicon: structure.lexicon,
        problems,
    }
}

/// The words that a pack lacks, each with its place.
pub fn missing_words(pack: &Pack, french: &[Word], english: &[Word]) -> Vec<Problem> {
    let mut problems = missing(pack, Tongue::French, french, english);
    problems.extend(missing(pack, Tongue::English, english, french));
    problems
}
