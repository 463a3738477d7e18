//! What a proofreader marks.

/// A remark on a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// A sentence of too many words.
    LongSentence {
        /// How the sentence begins.
        found: String,
        /// How many words it has.
        count: usize,
        /// How many it may have.
        most: usize,
    },
    /// A sign or a space that the language writes otherwise.
    Typography {
        /// The fault.
        fault: Fault,
        /// The sign with what stands around it.
        found: String,
    },
    /// A word of the list of words never used.
    Avoided {
        /// The word.
        found: String,
        /// What to write instead.
        instead: String,
    },
    /// An acronym that the glossary does not explain, and that is not in the list of those that everybody reads.
    Unexplained {
        /// The acronym.
        found: String,
    },
    /// The nickname of an Act in a text that does not name the Act.
    LawByNickname {
        /// The nickname.
        found: String,
    },
}

/// A fault of typography.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// `'` instead of ’.
    StraightApostrophe,
    /// `"` instead of the quotation marks of the language.
    StraightQuotes,
    /// The quotation marks of the other language.
    ForeignQuotes,
    /// Three points instead of …
    ThreePoints,
    /// An exclamation mark.
    Exclamation,
    /// A colon without a no-break space before it (French).
    ColonWithoutSpace,
    /// A sign with a space before it, where there should be none.
    SpaceBeforeSign,
    /// French quotation marks without no-break spaces inside.
    QuotesWithoutSpace,
    /// A percent or dollar sign without a no-break space before it (French).
    SignWithoutSpace,
    /// A number that a line break could part from its unit (French).
    UnitWithoutSpace,
    /// A dollar sign after its amount (English).
    DollarAfter,
}

impl Fault {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::StraightApostrophe => "content-straight-apostrophe",
            Self::StraightQuotes => "content-straight-quotes",
            Self::ForeignQuotes => "content-foreign-quotes",
            Self::ThreePoints => "content-three-points",
            Self::Exclamation => "content-exclamation",
            Self::ColonWithoutSpace => "content-colon-without-space",
            Self::SpaceBeforeSign => "content-space-before-sign",
            Self::QuotesWithoutSpace => "content-quotes-without-space",
            Self::SignWithoutSpace => "content-sign-without-space",
            Self::UnitWithoutSpace => "content-unit-without-space",
            Self::DollarAfter => "content-dollar-after",
        }
    }
}

impl Remark {
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::LongSentence { .. } => "content-long-sentence",
            Self::Typography { fault, .. } => fault.code(),
            Self::Avoided { .. } => "content-avoided-word",
            Self::Unexplained { .. } => "content-unexplained-acronym",
            Self::LawByNickname { .. } => "content-law-by-nickname",
        }
    }

    pub(crate) fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::LongSentence { found, count, most } => vec![
                ("found", found.clone()),
                ("count", count.to_string()),
                ("most", most.to_string()),
            ],
            Self::Avoided { found, instead } => {
                vec![("found", found.clone()), ("instead", instead.clone())]
            }
            Self::Typography { found, .. } | Self::Unexplained { found } | Self::LawByNickname { found } => {
                vec![("found", found.clone())]
            }
        }
    }
}
