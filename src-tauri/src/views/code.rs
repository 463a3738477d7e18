//! The closed sets of words that cross, as kebab-case codes.

use crate::policy::English;
use serde::{Deserialize, Serialize};
use vigie_app::assessment::{
    Blocked, ChangeKind as Compared, DutyState, Horizon, Jurisdiction, Kind, Level, Mark, NotCompared,
    Outcome, Says, Track, Who,
};
use vigie_app::checks::Platform;
use vigie_app::dossiers::{Cause, ChangeKind, ThisComputer};

/// Declares an enum of codes that mirrors one of the core's, and the conversions between them.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident of $core:ident { $($variant:ident),+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(rename_all = "kebab-case")]
        pub(crate) enum $name { $(#[doc = concat!("`", stringify!($variant), "` of the core.")] $variant),+ }

        impl From<$core> for $name {
            fn from(it: $core) -> Self {
                match it { $($core::$variant => Self::$variant),+ }
            }
        }

        impl From<$name> for $core {
            fn from(it: $name) -> Self {
                match it { $($name::$variant => Self::$variant),+ }
            }
        }
    )+};
}

codes! {
    /// How far a practice is in place.
    LevelCode of Level { Full, Partial, None, Unknown, NotApplicable }
    /// Which part of the bank is asked.
    TrackCode of Track { Essential, Complete }
    /// To do, or to find out.
    KindCode of Kind { Do, FindOut }
    /// Why an action has no month.
    BlockedCode of Blocked { Hours, Dollars, Prerequisite, SetAside }
    /// Who usually does it.
    WhoCode of Who { Owner, ItProvider, Staff }
    /// Where a duty stands.
    DutyStateCode of DutyState { InPlace, ToDo, ToCheck }
    /// Where a source's author has authority.
    JurisdictionCode of Jurisdiction { Quebec, Canada, Other }
    /// What a check of a computer concluded.
    OutcomeCode of Outcome { Met, Attention, NotMet, Unknown, NotApplicable }
    /// What a finding says to an answer that a practice is in place.
    SaysCode of Says { Supports, Contradicts, Nothing }
    /// The kind of system of a computer.
    PlatformCode of Platform { Windows, Macos, Linux }
    /// Whose computer Vigie runs on.
    ThisComputerCode of ThisComputer { OfTheBusiness, Another }
    /// What a change of a dossier is about.
    ChangeCode of ChangeKind { Business, Track, Capacity, Answer, Note, Decision, Move, Assessment, Import }
    /// Why a change was made.
    CauseCode of Cause { Done, Undone, Redone }
    /// How a practice changed from one assessment to another.
    ComparedCode of Compared { Fixed, Better, FoundOut, New, Worse, NoLongerKnown }
    /// Why a practice is not compared.
    NotComparedCode of NotCompared { QuestionChanged, OnlyAfter, OnlyBefore }
}

/// The parts of a plan, by when an action ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum HorizonCode {
    /// This week.
    Week,
    /// Within the first month.
    #[serde(rename = "days-30")]
    Days30,
    /// Within three months.
    #[serde(rename = "days-90")]
    Days90,
    /// Within a year.
    Year,
    /// Later, or in no month.
    Later,
}

impl From<Horizon> for HorizonCode {
    fn from(it: Horizon) -> Self {
        match it {
            Horizon::Week => Self::Week,
            Horizon::Days30 => Self::Days30,
            Horizon::Days90 => Self::Days90,
            Horizon::Year => Self::Year,
            Horizon::Later => Self::Later,
        }
    }
}

/// How sure a fact is; the letter is the end of its message's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum MarkCode {
    /// The source itself was read.
    V,
    /// It was read through another source.
    S,
    /// It was not verified.
    N,
}

impl From<Mark> for MarkCode {
    fn from(it: Mark) -> Self {
        match it {
            Mark::Verified => Self::V,
            Mark::Secondary => Self::S,
            Mark::NotVerified => Self::N,
        }
    }
}

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LanguageCode {
    /// French.
    Fr,
    /// English.
    En,
}

/// What the distributor decided about English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum EnglishCode {
    /// Offered.
    On,
    /// Offered, after a notice.
    OnWithNotice,
    /// Not offered.
    Off,
}

impl From<&English> for EnglishCode {
    fn from(it: &English) -> Self {
        match it {
            English::On => Self::On,
            English::OnWithNotice(_) => Self::OnWithNotice,
            English::Off => Self::Off,
        }
    }
}
