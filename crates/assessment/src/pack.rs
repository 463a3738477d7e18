//! The content pack as the engine sees it: structure and numbers, no words.

use std::collections::BTreeSet;

use crate::{
    CapacityId, Cents, ChoiceId, ContactId, Date, DomainId, DutyId, FindingId, Level, Minutes, Model,
    Outcome, PracticeId, Says, ScenarioId, SourceId, StatementId, Strength, TermId, Track, TraitId,
};

/// A validated content pack. `content` builds it; the references inside it resolve.
#[derive(Debug, Clone)]
pub struct Pack {
    /// Who made it, which version, when.
    pub info: PackInfo,
    /// The numbers of the plan's model.
    pub model: Model,
    /// Domains, in the order they are shown.
    pub domains: Vec<Domain>,
    /// Traits, in the order they are asked.
    pub traits: Vec<Trait>,
    /// Scenarios, in the order of the pack.
    pub scenarios: Vec<Scenario>,
    /// Practices, in the order of the pack.
    pub practices: Vec<Practice>,
    /// Duties, in the order of their sections.
    pub duties: Vec<Duty>,
    /// Sources of guidance and evidence.
    pub sources: Vec<Source>,
    /// Contacts of the incident sheet.
    pub contacts: Vec<Contact>,
    /// Presets of monthly capacity, from the smallest.
    pub capacities: Vec<CapacityPreset>,
    /// Terms that the glossary explains, in the order of the pack.
    pub terms: Vec<Term>,
    /// What is said about the guidelines, in the order it is shown.
    pub statements: Vec<Statement>,
    /// Which answer each check of a computer speaks of.
    pub checks: Vec<CheckLink>,
}

impl Pack {
    /// The practice with that identifier.
    pub fn practice(&self, id: &PracticeId) -> Option<&Practice> {
        self.practices.iter().find(|practice| practice.id == *id)
    }

    /// The capacity that a business of that size starts from.
    pub fn default_capacity(&self, people: u16) -> Option<&CapacityPreset> {
        let size = self.model.size_of(people);
        self.capacities
            .iter()
            .find(|preset| preset.default_for.contains(&size))
            .or(self.capacities.first())
    }

    /// The source with that identifier.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }
}

/// Who made a pack, which version, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackInfo {
    /// The pack's own name.
    pub id: String,
    /// Its version.
    pub version: String,
    /// SHA-256 over its files, in hexadecimal.
    pub hash: String,
    /// The day it was made.
    pub date: Date,
    /// The day by which somebody should read it again.
    pub review_by: Date,
    /// Who answers for it.
    pub owner: String,
}

/// A group of practices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// Its identifier.
    pub id: DomainId,
}

/// A fact about the business that decides what is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trait {
    /// Its identifier.
    pub id: TraitId,
    /// Held true until the owner gives it up.
    pub presumed: bool,
}

/// When something is asked: always, or if the business has one of these traits.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Condition {
    /// Of every business.
    #[default]
    Always,
    /// Of a business with at least one of these traits.
    AnyOf(BTreeSet<TraitId>),
}

impl Condition {
    /// Whether a business with these traits is asked.
    pub fn holds(&self, traits: &BTreeSet<TraitId>) -> bool {
        match self {
            Self::Always => true,
            Self::AnyOf(any) => !any.is_disjoint(traits),
        }
    }
}

/// What could go wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// Its identifier.
    pub id: ScenarioId,
    /// Its weight among the scenarios, before they are scaled to sum to 1.
    pub weight: f64,
    /// Which businesses it can befall.
    pub asked_when: Condition,
}

/// One thing a business does to protect itself.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a yes-or-no line of the content pack"
)]
pub struct Practice {
    /// Its identifier, and its question's.
    pub id: PracticeId,
    /// Raised when what the question asks changes its meaning: an answer to an earlier revision is asked again.
    pub revision: u32,
    /// The domain under which it is shown.
    pub domain: DomainId,
    /// The shortest track that asks it.
    pub track: Track,
    /// Whether it is among the indispensable protections.
    pub must_have: bool,
    /// Which businesses are asked.
    pub asked_when: Condition,
    /// Not asked, and counted as none, while this practice is none.
    pub hidden_when_none: Option<PracticeId>,
    /// Whether "does not apply", with a reason, is offered.
    pub not_applicable: bool,
    /// Practices to be done first.
    pub after: Vec<PracticeId>,
    /// Worded answers, from full to none, then "I don't know".
    pub choices: Vec<Choice>,
    /// What it weakens, and how much.
    pub effects: Vec<Effect>,
    /// Who usually does it, where the business has an IT provider.
    pub who: Who,
    /// Work, one value per size.
    pub minutes: Vec<Minutes>,
    /// First-year dollars, one value per size.
    pub cents: Vec<Cents>,
    /// How long the free first step takes.
    pub first_step: Minutes,
    /// How long it takes to find out.
    pub find_out: Minutes,
    /// Whether the answer is found inside the business even where it has an IT provider.
    pub ask_inside: bool,
    /// How many steps the words give.
    pub steps: u8,
    /// Whether the words give an interim measure.
    pub interim: bool,
    /// Days within which a basic duty is planned.
    pub within_days: Option<u16>,
    /// Where it comes from.
    pub sources: Vec<Citation>,
}

impl Practice {
    /// Its choice with that identifier.
    pub fn choice(&self, id: &ChoiceId) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == *id)
    }

    /// Whether an answer may have that level.
    pub fn allows(&self, level: Level) -> bool {
        match level {
            Level::NotApplicable => self.not_applicable,
            Level::Unknown => true,
            Level::Full | Level::Partial | Level::None => {
                self.choices.iter().any(|choice| choice.level == level)
            }
        }
    }
}

/// One worded answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its identifier, unique within the question.
    pub id: ChoiceId,
    /// What it says of the practice; never *not applicable*.
    pub level: Level,
}

/// How much a practice weakens one scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Effect {
    /// The scenario.
    pub scenario: ScenarioId,
    /// How much.
    pub strength: Strength,
    /// Why that number, for those who examine the pack.
    pub reason: String,
    /// The source of the number; `None` where it is editorial.
    pub source: Option<SourceId>,
}

/// Who usually does the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The owner, or whoever leads the business.
    Owner,
    /// The IT provider; the owner where there is none.
    ItProvider,
    /// Everyone, for themselves.
    Staff,
}

/// A source, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Which source.
    pub source: SourceId,
    /// The section, control or page; language-neutral.
    pub at: Option<String>,
}

/// A section of an Act that a practice fulfils.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Its identifier.
    pub id: DutyId,
    /// The Act's chapter, such as `P-39.1`.
    pub act: String,
    /// The section, such as `3.5`.
    pub section: String,
    /// The practice that fulfils it.
    pub practice: PracticeId,
    /// Since when it binds.
    pub in_force: Date,
    /// The day its wording was verified.
    pub verified_on: Date,
    /// How sure the wording is.
    pub mark: Mark,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The source itself was read.
    Verified,
    /// It was read through another source.
    Secondary,
    /// It was not verified.
    NotVerified,
}

/// Where a source's author has authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jurisdiction {
    /// Québec's government or another Québec authority.
    Quebec,
    /// Canada's.
    Canada,
    /// Anybody else.
    Other,
}

/// A source of guidance or evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its identifier.
    pub id: SourceId,
    /// Whose it is.
    pub jurisdiction: Jurisdiction,
    /// Where it is found, in French.
    pub url_fr: String,
    /// Where it is found, in English.
    pub url_en: String,
    /// Its own date, as precise as known: `2020-02`.
    pub dated: Option<String>,
    /// The day it was read.
    pub read_on: Date,
    /// How sure it is.
    pub mark: Mark,
}

/// Whom to call in an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its identifier.
    pub id: ContactId,
    /// The step of the incident sheet where it stands.
    pub step: String,
    /// Telephone numbers, as shown.
    pub phones: Vec<String>,
    /// Electronic mail.
    pub email: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// The day it was verified.
    pub verified_on: Date,
    /// How sure it is.
    pub mark: Mark,
}

/// A preset of hours and dollars a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CapacityPreset {
    /// Its identifier.
    pub id: CapacityId,
    /// Hours and dollars.
    pub capacity: crate::Capacity,
    /// The sizes that start from it.
    pub default_for: Vec<usize>,
}

/// Which answer a check of a computer speaks of. A check that no link names touches no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckLink {
    /// The check.
    pub finding: FindingId,
    /// The practice it speaks of.
    pub practice: PracticeId,
    /// Whether *met* supports an answer that the practice is in place.
    pub met_supports: bool,
    /// Whether *not met* contradicts such an answer.
    pub not_met_contradicts: bool,
}

impl CheckLink {
    /// What an outcome says to an answer. Only *met* and *not met* ever say something.
    pub fn says(&self, outcome: Outcome) -> Says {
        match outcome.says() {
            Says::Supports if self.met_supports => Says::Supports,
            Says::Contradicts if self.not_met_contradicts => Says::Contradicts,
            Says::Supports | Says::Contradicts | Says::Nothing => Says::Nothing,
        }
    }
}

/// A term that the glossary explains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its identifier.
    pub id: TermId,
}

/// One thing to know about the guidelines: who publishes them, what binds, what was not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its identifier.
    pub id: StatementId,
    /// Where it comes from.
    pub sources: Vec<Citation>,
    /// The section of an Act that it speaks of.
    pub duty: Option<DutyId>,
    /// The day it was verified.
    pub verified_on: Date,
    /// How sure it is.
    pub mark: Mark,
}
