//! How long a passphrase would resist someone who guesses, as a hint. Nothing is refused for it.

use zxcvbn::feedback::Warning;
use zxcvbn::{Entropy, Score};

use crate::french::FRENCH;

/// A hint on a passphrase: an estimate from lists of words and patterns, not a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// 0 (found at once) to 4 (not found by guessing, as far as is known).
    pub score: u8,
    /// What would help most, if something would.
    pub advice: Option<Advice>,
}

/// What would help most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// It holds the name of the business or another word that others know of its owner.
    KnownWord,
    /// It is among those tried first, or close to one.
    Common,
    /// It is a single word or a name.
    SingleWord,
    /// It holds a date or a year.
    Date,
    /// It follows the keyboard, the alphabet or repeats itself.
    Pattern,
    /// It is short: several words that have nothing in common would do.
    Longer,
}

impl Advice {
    /// Its name in the interface and in messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::KnownWord => "known-word",
            Self::Common => "common",
            Self::SingleWord => "single-word",
            Self::Date => "date",
            Self::Pattern => "pattern",
            Self::Longer => "longer",
        }
    }
}

/// Weighs what is typed. `known` are words that someone who guesses would try first: the name of the business, above
/// all. The text is not kept, but the library's own copies of its parts are not wiped.
pub fn strength(typed: &str, known: &[&str]) -> Strength {
    let known: Vec<&str> = known.iter().flat_map(|it| it.split_whitespace()).collect();
    let words: Vec<&str> = known.iter().copied().chain(FRENCH.iter().copied()).collect();
    let found = zxcvbn::zxcvbn(typed, &words);
    let advice = (found.score() < Score::Four).then(|| advice(typed, &found, &known));
    Strength {
        score: found.score().into(),
        advice,
    }
}

fn advice(typed: &str, found: &Entropy, known: &[&str]) -> Advice {
    let typed = typed.to_lowercase();
    let holds = |word: &&str| word.chars().count() > 2 && typed.contains(&word.to_lowercase());
    if known.iter().any(holds) {
        return Advice::KnownWord;
    }
    if FRENCH.iter().any(|it| typed == *it) {
        return Advice::Common;
    }
    match found.feedback().and_then(zxcvbn::feedback::Feedback::warning) {
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword,
        ) => Advice::Common,
        Some(
            Warning::AWordByItselfIsEasyToGuess
            | Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
            | Warning::CommonNamesAndSurnamesAreEasyToGuess,
        ) => Advice::SingleWord,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => Advice::Date,
        Some(
            Warning::StraightRowsOfKeysAreEasyToGuess
            | Warning::ShortKeyboardPatternsAreEasyToGuess
            | Warning::RepeatsLikeAaaAreEasyToGuess
            | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
            | Warning::SequencesLikeAbcAreEasyToGuess,
        ) => Advice::Pattern,
        None => Advice::Longer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_words_that_have_nothing_in_common_are_strong() {
        let found = strength("girafe tabouret cumulus patin", &[]);
        assert_eq!(
            found,
            Strength {
                score: 4,
                advice: None
            }
        );
    }

    #[test]
    fn each_weakness_has_its_advice() {
        for (typed, advice) in [
            ("password", Advice::Common),
            ("motdepasse", Advice::Common),
            ("azertyuiop", Advice::Common),
            ("Boulangerie1", Advice::KnownWord),
            ("aaaaaaaa", Advice::Pattern),
            ("1987-03-14", Advice::Date),
            ("xk7", Advice::Longer),
        ] {
            let found = strength(typed, &["Boulangerie fictive"]);
            assert_eq!(found.advice, Some(advice), "{typed}: {found:?}");
            assert!(found.score < 3, "{typed}: {found:?}");
        }
    }

    #[test]
    fn the_name_of_the_business_makes_a_passphrase_weaker() {
        let alone = strength("Quincaillerie", &[]).score;
        let known = strength("Quincaillerie", &["Quincaillerie du coin"]).score;
        assert!(known < alone, "{known} {alone}");
    }

    #[test]
    fn a_long_text_is_weighed_too() {
        let text: String = (1..2_000_u32)
            .map(|it| format!("{:x}", it.wrapping_mul(2_654_435_761)))
            .collect();
        assert_eq!(strength(&text, &[]).score, 4);
    }
}
