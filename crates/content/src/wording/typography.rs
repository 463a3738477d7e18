//! Signs and spaces, as each language writes them.
//!
//! French: Office québécois de la langue française, table of spaces before and after signs. English: what the
//! Government of Canada's Translation Bureau writes.

use super::spoken::{is_space, spoken};
use super::{Fault, Remark, Tongue};

const NO_BREAK: char = '\u{a0}';
/// How many signs are shown on each side of a fault.
const AROUND: usize = 12;

/// Units that may not be parted from their number in French.
const UNITS: &[&str] = &[
    "min",
    "h",
    "minute",
    "minutes",
    "heure",
    "heures",
    "jour",
    "jours",
    "mois",
    "an",
    "ans",
    "année",
    "années",
    "ko",
    "Mo",
    "Go",
    "To",
    "caractères",
    "mots",
    "personnes",
];

/// What a proofreader would mark.
pub(super) fn faults(tongue: Tongue, text: &str) -> Vec<Remark> {
    let text = spoken(text);
    let signs: Vec<char> = text.chars().collect();
    let mut remarks = Vec::new();
    for (at, sign) in signs.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|it| signs.get(it)).copied();
        let after = signs.get(at + 1..).unwrap_or_default();
        let fault = in_both(*sign, after).or_else(|| match tongue {
            Tongue::French => in_french(*sign, before, after),
            Tongue::English => in_english(*sign, before),
        });
        if let Some(fault) = fault {
            let from = at.saturating_sub(AROUND);
            let to = signs.len().min(at + AROUND + 1);
            remarks.push(Remark::Typography {
                fault,
                found: signs.get(from..to).unwrap_or_default().iter().collect(),
            });
        }
    }
    remarks
}

fn in_both(sign: char, after: &[char]) -> Option<Fault> {
    match sign {
        '\'' => Some(Fault::StraightApostrophe),
        '"' => Some(Fault::StraightQuotes),
        '!' => Some(Fault::Exclamation),
        '.' if after.starts_with(&['.', '.']) => Some(Fault::ThreePoints),
        _ => None,
    }
}

fn in_french(sign: char, before: Option<char>, after: &[char]) -> Option<Fault> {
    let next = after.first().copied();
    let spaced = before.is_some_and(is_space);
    match sign {
        ':' => {
            let ends = next.is_none_or(is_space);
            let glued = before.is_some_and(char::is_alphabetic);
            (before != Some(NO_BREAK) && (ends || glued)).then_some(Fault::ColonWithoutSpace)
        }
        ';' | '?' if spaced => Some(Fault::SpaceBeforeSign),
        '«' if next != Some(NO_BREAK) => Some(Fault::QuotesWithoutSpace),
        '»' if before != Some(NO_BREAK) => Some(Fault::QuotesWithoutSpace),
        '%' | '$' if before.is_some_and(|it| it == ' ' || it.is_ascii_digit()) => {
            Some(Fault::SignWithoutSpace)
        }
        '$' if next.is_some_and(|it| it.is_ascii_digit()) => Some(Fault::SignWithoutSpace),
        ' ' if before.is_some_and(|it| it.is_ascii_digit()) && starts_with_unit(after) => {
            Some(Fault::UnitWithoutSpace)
        }
        _ => None,
    }
}

fn in_english(sign: char, before: Option<char>) -> Option<Fault> {
    match sign {
        ':' | ';' | '?' | '%' if before.is_some_and(is_space) => Some(Fault::SpaceBeforeSign),
        '«' | '»' => Some(Fault::ForeignQuotes),
        '$' if before.is_some_and(|it| it == NO_BREAK || it.is_ascii_digit()) => Some(Fault::DollarAfter),
        _ => None,
    }
}

fn starts_with_unit(after: &[char]) -> bool {
    let word: String = after.iter().take_while(|it| it.is_alphanumeric()).collect();
    UNITS.contains(&word.as_str())
}
