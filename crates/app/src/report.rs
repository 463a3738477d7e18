//! How a plan is asked for: which variant, in which languages, on which paper, under whose name.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use vigie_locale::Language;
use vigie_report::{
    Computer, Consultant, FindingWords, LARGEST_LOGO, Logo, LogoError, NoVariant, Paper, Password, Report,
    Since, Source, Variant,
};

use crate::checks::{Judged, link, said};
use crate::content::Content;
use crate::document::{Assessed, Format, system};
use crate::refusal::{Reason, Refusal};
use crate::texts::Words;

/// In which languages a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Languages {
    /// One of them.
    One(Language),
    /// Both in one file, French first.
    Both,
}

/// How a plan is asked for.
#[derive(Debug, Clone)]
pub struct PlanOptions {
    /// What is made of it.
    pub variant: Variant,
    /// Its paper.
    pub paper: Paper,
    /// Its languages.
    pub languages: Languages,
    /// Who leads the work, for its head.
    pub consultant: Option<Consultant>,
    /// What opens it, where it is a PDF.
    pub password: Option<Password>,
}

/// An option that a format cannot follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsuited {
    /// Variants are reports.
    #[error("this variant is a report: PDF or DOCX")]
    Variant,
    /// Tables and programs have one language.
    #[error("both languages stand together in a report only")]
    Languages,
    /// A name and a logo stand on a report.
    #[error("a consultant's name stands on a report only")]
    Consultant,
    /// Only a PDF is closed by a password.
    #[error("only a PDF can have a password")]
    Password,
}

impl PlanOptions {
    /// The whole plan in one language, on Letter paper.
    pub fn in_language(language: Language) -> Self {
        Self {
            variant: Variant::Full,
            paper: Paper::Letter,
            languages: Languages::One(language),
            consultant: None,
            password: None,
        }
    }

    /// Whether a format can follow these options.
    pub fn suit(&self, format: Format) -> Result<(), Unsuited> {
        if !format.is_report() {
            if self.variant != Variant::Full {
                return Err(Unsuited::Variant);
            }
            if self.languages == Languages::Both {
                return Err(Unsuited::Languages);
            }
            if self.consultant.is_some() {
                return Err(Unsuited::Consultant);
            }
        }
        if format != Format::Pdf && self.password.is_some() {
            return Err(Unsuited::Password);
        }
        Ok(())
    }

    /// The language of a document that has one: French where it has both.
    pub(crate) fn language(&self) -> Language {
        match self.languages {
            Languages::One(language) => language,
            Languages::Both => Language::Fr,
        }
    }
}

/// The report that the options ask for.
pub(crate) fn report(
    content: &Content,
    assessed: &Assessed,
    options: &PlanOptions,
) -> Result<Report, NoVariant> {
    let in_language = |language| {
        let words = Words(content.messages(language));
        let findings = findings(content, assessed, language);
        let source = Source {
            findings: &findings,
            consultant: options.consultant.as_ref(),
            ..source(content, assessed, options.paper)
        };
        vigie_report::report(options.variant, &source, &words)
    };
    match options.languages {
        Languages::One(language) => in_language(language),
        Languages::Both => Ok(vigie_report::both(
            in_language(Language::Fr)?,
            in_language(Language::En)?,
        )),
    }
}

/// What a report is made from, without what has words of its own.
pub(crate) fn source<'a>(content: &'a Content, assessed: &'a Assessed, paper: Paper) -> Source<'a> {
    Source {
        pack: content.pack(),
        input: &assessed.input,
        plan: &assessed.plan,
        business_name: assessed.name.as_str(),
        date: assessed.date,
        computer: assessed.computer.map(|(platform, date)| Computer {
            system: system(platform),
            date,
        }),
        findings: &[],
        since: assessed.since.as_ref().map(|since| Since {
            date: since.date,
            comparison: &since.comparison,
        }),
        moves: &assessed.following.moves,
        consultant: None,
        paper,
    }
}

/// What the checks of this run concluded, with what was read. Nothing where only outcomes were kept.
fn findings(content: &Content, assessed: &Assessed, language: Language) -> Vec<FindingWords> {
    let messages = content.messages(language);
    let Some(checked) = &assessed.checked else {
        return Vec::new();
    };
    let words = |judged: &Judged| {
        let said = said(messages, judged);
        FindingWords {
            id: judged.id.clone(),
            outcome: judged.outcome,
            name: said.name,
            sentence: said.sentence,
            reason: said.reason,
            evidence: said.evidence.into_iter().map(|it| (it.label, it.value)).collect(),
            limits: said.limits,
            look: said.look,
            practice: link(content.pack(), judged).map(|it| it.practice.clone()),
        }
    };
    checked.findings.iter().map(words).collect()
}

/// Reads a consultant's logo, or says why it is not taken.
pub fn read_logo(path: &Path) -> Result<Logo, Refusal> {
    let refused = |reason: Reason| Refusal::from(reason).in_file(path.display());
    let most = u64::try_from(LARGEST_LOGO).unwrap_or(u64::MAX);
    let mut file = Vec::new();
    File::open(path)
        .and_then(|open| open.take(most + 1).read_to_end(&mut file))
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Reason::new("file-missing"),
            std::io::ErrorKind::PermissionDenied => Reason::new("file-not-allowed"),
            _ => Reason::new("file-unreadable").with("detail", error),
        })
        .map_err(refused)?;
    Logo::read(&file).map_err(|error| refused(why(error)))
}

fn why(error: LogoError) -> Reason {
    match error {
        LogoError::TooLarge => Reason::new("logo-too-large"),
        LogoError::NotAnImage => Reason::new("logo-not-an-image"),
        LogoError::Damaged => Reason::new("logo-damaged"),
        LogoError::TooMuch => Reason::new("logo-too-much"),
        LogoError::Unsupported(what) => Reason::new("logo-unsupported").with("found", what),
    }
}
