//! Everything that crosses between Rust and the front end, and nothing else: identifiers, numbers and codes.
//!
//! Words do not cross here but in the Fluent texts. `ui/src/lib/ipc/bindings.ts` is generated from these types;
//! the test `bindings::are_current` fails when it is stale.

mod bank;
mod code;
mod dossier;
mod plan;
mod start;

pub(crate) use bank::{
    BankView, CapacityPresetView, ChoiceView, CitationView, ContactView, DutyView, LocalizedUrl,
    QuestionView, SourceView, TraitView,
};
pub(crate) use code::{
    BlockedCode, DutyStateCode, EnglishCode, HorizonCode, JurisdictionCode, KindCode, LanguageCode, LevelCode,
    MarkCode, TrackCode, WhoCode,
};
pub(crate) use dossier::{
    AnswerView, BusinessView, CapacityView, DossierSummaryView, DossierView, NewAnswer,
};
pub(crate) use plan::{
    ActionView, CitedDuty, ContradictionView, DomainScoreView, DutyStatusView, EffortView, MessageView,
    MonthShareView, MonthView, MustHavesView, PlanView, RangeView, SavedPlan, ScenarioScoreView,
};
pub(crate) use start::{ContentView, StartView};
