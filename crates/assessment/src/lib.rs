//! The pure core of Vigie: what is asked, what was answered, how much is in place, and what to do first.
//!
//! It knows no file, clock, language, database, window or JSON. Everything it needs arrives as an argument, and
//! the same arguments give the same plan on every machine. The method is described in `docs/method.md`.

mod action;
mod answers;
mod asking;
mod business;
mod compare;
mod finding;
mod form;
mod id;
mod model;
mod moving;
mod pack;
mod plan;
mod quantity;
mod rank;
mod schedule;
mod score;
mod standing;

pub use action::{Action, Blocked, Horizon, Kind, MonthShare, Placement};
pub use answers::{Answer, AnswerError, Answers, Level, Outlook};
pub use asking::asking_order;
pub use business::{Business, Capacity, People, Track};
pub use compare::{Change, ChangeKind, Comparison, NotCompared, Round, ScoreChange, Uncompared, compare};
pub use finding::{Finding, Outcome, Says};
pub use form::Form;
pub use id::{
    CapacityId, ChoiceId, ContactId, DomainId, DutyId, FindingId, IdError, PracticeId, ScenarioId, SourceId,
    StatementId, TermId, TraitId,
};
pub use model::{CostBand, CostBands, EffortBounds, Model, MustHaveModel, TimeModel};
pub use moving::{Direction, Moved, Nudge, Stop, nudge};
pub use pack::{
    CapacityPreset, CheckLink, Choice, Citation, Condition, Contact, Domain, Duty, Effect, Jurisdiction,
    Mark, Pack, PackInfo, Practice, Scenario, Source, Statement, Term, Trait, Who,
};
pub use plan::{Contradiction, DutyState, DutyStatus, Input, MustHaves, NotAsked, Plan, plan};
pub use quantity::{Cents, Coverage, Minutes, QuantityError, Strength};
pub use score::{DomainScore, Range, ScenarioScore, Score};

/// The calendar date used throughout: a day without a time or a time zone.
pub use jiff::civil::Date;
