//! A plan as rows, with the words of one language.

use vigie_assessment::{Cents, Date, Horizon, Kind, Minutes, Who};

/// The language of a table's words, which also says how numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// French as in Québec.
    Fr,
    /// English as in Canada.
    En,
}

impl Language {
    /// Its tag, such as `fr-CA`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr-CA",
            Self::En => "en-CA",
        }
    }
}

/// A plan as rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The language of its words.
    pub language: Language,
    /// The name of the business, as typed.
    pub business: String,
    /// What tells this business from others and stays the same from one export to the next. It is hashed, never shown.
    pub identity: String,
    /// The day the plan's first month begins.
    pub date: Date,
    /// The actions, by rank.
    pub rows: Vec<Row>,
    /// The months of the plan, from the first to the last that holds an action.
    pub months: Vec<Month>,
    /// What the plan is, was made from, and is not.
    pub facts: Vec<Fact>,
}

/// An action.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// 1 for the first.
    pub rank: u32,
    /// The identifier of its practice.
    pub id: String,
    /// To do, or to find out.
    pub kind: Kind,
    /// What to do, in words.
    pub title: String,
    /// Whether it is among the indispensable protections.
    pub must_have: bool,
    /// The part of the plan it is in.
    pub horizon: Horizon,
    /// The months it takes, from 1; `None` where it found no room.
    pub months: Option<(u16, u16)>,
    /// Work.
    pub minutes: Minutes,
    /// First-year dollars.
    pub cents: Cents,
    /// Work and dollars in words.
    pub effort: String,
    /// Who usually does it.
    pub who: Who,
    /// The first step, or the proof that settles a question; empty where the pack has none.
    pub first_step: String,
    /// Why it stands where it stands.
    pub why: String,
    /// How far it is.
    pub status: Status,
    /// Who took it on, as typed; empty for nobody yet.
    pub assigned_to: String,
    /// The last day to do it.
    pub due: Option<Date>,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// What was typed about it: a proof, a reason.
    pub notes: String,
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Status {
    /// Not begun.
    #[default]
    ToDo,
    /// Begun.
    UnderWay,
    /// Finished.
    Done,
    /// Not to be done, for a reason.
    SetAside,
}

impl Status {
    /// Every status, in the order it is offered.
    pub const ALL: [Self; 4] = [Self::ToDo, Self::UnderWay, Self::Done, Self::SetAside];
}

/// A month of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    /// 1 for the month that begins on the plan's date.
    pub number: u16,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// How many actions take work or dollars in it.
    pub actions: u32,
    /// Work in it.
    pub minutes: Minutes,
    /// Work that the business can do in a month.
    pub capacity: Minutes,
    /// Dollars spent in it.
    pub cents: Cents,
    /// Dollars in hand at its beginning: those of every month so far, less what was spent before.
    pub in_hand: Cents,
}

/// Something to know about the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub label: String,
    /// The words.
    pub text: String,
}
