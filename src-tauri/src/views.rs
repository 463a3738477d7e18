//! Everything that crosses between Rust and the front end, and nothing else: identifiers, numbers and codes.
//!
//! Words do not cross here but in the Fluent texts. `ui/src/lib/ipc/bindings.ts` is generated from these types;
//! the test `bindings::are_current` fails when it is stale.

pub(crate) mod action;
pub(crate) mod bank;
pub(crate) mod code;
pub(crate) mod computer;
pub(crate) mod dossier;
pub(crate) mod following;
pub(crate) mod keeping;
pub(crate) mod look;
pub(crate) mod manners;
pub(crate) mod menu;
pub(crate) mod moving;
pub(crate) mod plan;
pub(crate) mod saving;
pub(crate) mod start;
pub(crate) mod transparency;
pub(crate) mod workshop;

pub(crate) use bank::BankView;
pub(crate) use code::{
    BlockedCode, CauseCode, ChangeCode, ComparedCode, DutyStateCode, EnglishCode, HorizonCode,
    JurisdictionCode, KindCode, LanguageCode, LevelCode, MarkCode, NotComparedCode, OutcomeCode,
    PlatformCode, SaysCode, ThisComputerCode, TrackCode, WhoCode,
};
pub(crate) use computer::{ArrivedView, ChecksView, KeptComputerView};
pub(crate) use dossier::{BusinessView, DossierSummaryView, DossierView, NewAnswer};
pub(crate) use following::{
    ComparisonView, NewDecision, PastAnswerView, PastRoundView, RoundView, StatusCode, TrendPointView,
};
pub(crate) use keeping::{
    BinnedView, CopyView, GateView, ImportInto, Incoming, KeepingView, PreviewView, StrengthView,
};
pub(crate) use look::{LookView, ThemeCode, ZoomStep};
pub(crate) use plan::{MessageView, PlanView, SavedPlan};
pub(crate) use saving::{LetterheadView, SavingOfferView};
pub(crate) use start::{ContentView, StartView};
pub(crate) use transparency::TransparencyView;
