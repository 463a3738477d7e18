//! Everything that crosses between Rust and the front end, and nothing else: identifiers, numbers and codes.
//!
//! Words do not cross here but in the Fluent texts. `ui/src/lib/ipc/bindings.ts` is generated from these types;
//! the test `bindings::are_current` fails when it is stale.

pub(crate) mod action;
pub(crate) mod bank;
pub(crate) mod code;
pub(crate) mod computer;
pub(crate) mod dossier;
pub(crate) mod plan;
pub(crate) mod start;

pub(crate) use bank::BankView;
pub(crate) use code::{
    BlockedCode, DutyStateCode, EnglishCode, HorizonCode, JurisdictionCode, KindCode, LanguageCode,
    LevelCode, MarkCode, OutcomeCode, PlatformCode, SaysCode, ThisComputerCode, TrackCode, WhoCode,
};
pub(crate) use computer::{ArrivedView, ChecksView, KeptComputerView};
pub(crate) use dossier::{BusinessView, DossierSummaryView, DossierView, NewAnswer};
pub(crate) use plan::{MessageView, PlanView, SavedPlan};
pub(crate) use start::{ContentView, StartView};
