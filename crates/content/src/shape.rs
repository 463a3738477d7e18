//! The shape of a pack's TOML files. These types never leave this crate.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

pub(crate) type Id = Spanned<String>;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct PackFile {
    pub(crate) id: Id,
    pub(crate) version: Spanned<String>,
    pub(crate) date: Spanned<String>,
    pub(crate) review_by: Spanned<String>,
    pub(crate) owner: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ModelFile {
    pub(crate) coverage: CoverageTable,
    pub(crate) must_have: MustHaveTable,
    pub(crate) enough: EnoughTable,
    pub(crate) effort: EffortTable,
    pub(crate) cost: CostTable,
    pub(crate) time: TimeTable,
    pub(crate) sizes: SizesTable,
    pub(crate) capacity: Vec<CapacityTable>,
    pub(crate) domain: Vec<DomainTable>,
    #[serde(rename = "trait")]
    pub(crate) traits: Vec<TraitTable>,
    pub(crate) scenario: Vec<ScenarioTable>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct CoverageTable {
    pub(crate) partial: Spanned<f64>,
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct MustHaveTable {
    pub(crate) penalty: Spanned<f64>,
    pub(crate) threshold: Spanned<f64>,
    pub(crate) cap: Spanned<f64>,
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct EnoughTable {
    pub(crate) share: Spanned<f64>,
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct EffortTable {
    pub(crate) hours: Spanned<Vec<f64>>,
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct CostTable {
    pub(crate) bands: Spanned<Vec<BandTable>>,
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct BandTable {
    #[expect(dead_code, reason = "the band's letter, for people who read the pack")]
    pub(crate) id: String,
    pub(crate) above: f64,
    pub(crate) adds: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct TimeTable {
    pub(crate) months: Spanned<u16>,
    pub(crate) week_hours: Spanned<f64>,
    pub(crate) week_share: Spanned<f64>,
    pub(crate) budget_months: Spanned<u16>,
    pub(crate) quick_count: Spanned<usize>,
    pub(crate) quick_minutes: Spanned<u32>,
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct SizesTable {
    pub(crate) people: Spanned<Vec<u16>>,
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct CapacityTable {
    pub(crate) id: Id,
    pub(crate) hours: f64,
    pub(crate) cad: f64,
    pub(crate) default_for: Option<Spanned<Vec<usize>>>,
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct DomainTable {
    pub(crate) id: Id,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct TraitTable {
    pub(crate) id: Id,
    #[serde(default)]
    pub(crate) presumed: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ScenarioTable {
    pub(crate) id: Id,
    pub(crate) weight: Spanned<f64>,
    pub(crate) asked_when: Option<ConditionTable>,
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ConditionTable {
    pub(crate) any_of: Spanned<Vec<Id>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PracticesFile {
    #[serde(default)]
    pub(crate) practice: Vec<Spanned<PracticeTable>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct PracticeTable {
    pub(crate) id: Id,
    pub(crate) revision: Option<Spanned<u32>>,
    pub(crate) domain: Id,
    pub(crate) track: TrackName,
    #[serde(default)]
    pub(crate) must_have: bool,
    #[serde(default)]
    pub(crate) after: Vec<Id>,
    pub(crate) asked_when: Option<ConditionTable>,
    pub(crate) hidden_when_none: Option<Id>,
    #[serde(default)]
    pub(crate) not_applicable: bool,
    pub(crate) who: WhoName,
    pub(crate) steps: Spanned<u8>,
    pub(crate) first_step_minutes: Spanned<u32>,
    pub(crate) find_out_minutes: Spanned<u32>,
    #[serde(default)]
    pub(crate) ask_inside: bool,
    #[serde(default)]
    pub(crate) interim: bool,
    pub(crate) within_days: Option<Spanned<u16>>,
    pub(crate) hours: Spanned<Vec<f64>>,
    pub(crate) cad: Spanned<Vec<f64>>,
    pub(crate) effort: Why,
    pub(crate) sources: Spanned<Vec<Spanned<CitationShape>>>,
    pub(crate) choices: Spanned<Vec<ChoiceTable>>,
    pub(crate) effects: Spanned<Vec<EffectTable>>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TrackName {
    Essential,
    Complete,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum WhoName {
    Owner,
    ItProvider,
    Staff,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LevelName {
    Full,
    Partial,
    None,
    Unknown,
}

/// Why a number is what it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Why {
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum CitationShape {
    Id(String),
    At(LocatedCitation),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LocatedCitation {
    pub(crate) id: String,
    pub(crate) at: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChoiceTable {
    pub(crate) id: Id,
    pub(crate) level: LevelName,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EffectTable {
    pub(crate) scenario: Id,
    pub(crate) effect: Spanned<f64>,
    pub(crate) reason: String,
    pub(crate) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DutiesFile {
    #[serde(default)]
    pub(crate) duty: Vec<DutyTable>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct DutyTable {
    pub(crate) id: Id,
    pub(crate) act: Spanned<String>,
    pub(crate) section: Spanned<String>,
    pub(crate) practice: Id,
    pub(crate) in_force: Spanned<String>,
    pub(crate) verified_on: Option<Spanned<String>>,
    pub(crate) mark: MarkName,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct GlossaryFile {
    #[serde(default)]
    pub(crate) term: Vec<TermTable>,
    #[serde(default)]
    pub(crate) known: KnownTable,
    #[serde(default)]
    pub(crate) avoid: Vec<AvoidTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TermTable {
    pub(crate) id: Id,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct KnownTable {
    #[serde(default)]
    pub(crate) fr: Vec<String>,
    #[serde(default)]
    pub(crate) en: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AvoidTable {
    pub(crate) language: LanguageName,
    pub(crate) word: String,
    pub(crate) instead: String,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LanguageName {
    Fr,
    En,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct GuidelinesFile {
    #[serde(default)]
    pub(crate) statement: Vec<StatementTable>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChecksFile {
    #[serde(default)]
    pub(crate) check: Vec<CheckTable>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct CheckTable {
    pub(crate) id: Id,
    pub(crate) practice: Id,
    pub(crate) met: MetName,
    pub(crate) not_met: NotMetName,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum MetName {
    Supports,
    Nothing,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum NotMetName {
    Contradicts,
    Nothing,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct StatementTable {
    pub(crate) id: Id,
    pub(crate) sources: Spanned<Vec<Spanned<CitationShape>>>,
    pub(crate) duty: Option<Id>,
    pub(crate) verified_on: Spanned<String>,
    pub(crate) mark: MarkName,
}

#[derive(Deserialize, Clone, Copy)]
pub(crate) enum MarkName {
    V,
    S,
    N,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourcesFile {
    pub(crate) source: Vec<SourceTable>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct SourceTable {
    pub(crate) id: Id,
    pub(crate) jurisdiction: JurisdictionName,
    pub(crate) url: Urls,
    pub(crate) dated: Option<String>,
    pub(crate) read_on: Spanned<String>,
    pub(crate) mark: MarkName,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum JurisdictionName {
    Quebec,
    Canada,
    Other,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Urls {
    pub(crate) fr: Spanned<String>,
    pub(crate) en: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactsFile {
    pub(crate) contact: Vec<ContactTable>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ContactTable {
    pub(crate) id: Id,
    pub(crate) step: String,
    #[serde(default)]
    pub(crate) phone: Vec<String>,
    pub(crate) email: Option<String>,
    pub(crate) url: Option<Spanned<String>>,
    pub(crate) verified_on: Spanned<String>,
    pub(crate) mark: MarkName,
}

/// Where something stands in its file, in bytes.
pub(crate) fn at<T>(value: &Spanned<T>) -> Range<usize> {
    value.span()
}
