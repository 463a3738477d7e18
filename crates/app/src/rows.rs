//! A plan as rows for spreadsheets and calendars, with what a dossier keeps about following it.

use std::collections::BTreeMap;

use vigie_assessment::{Action, Cents, Date, Kind, Minutes, Placement, PracticeId};
use vigie_export::{Fact, Month, Row, Table, Texts, due, month_days};
use vigie_locale::{Messages, Value};

use crate::content::Content;
use crate::document::{Assessed, why_here};

pub use vigie_export::Status;

/// What is kept about following a plan. Empty for answers that come from a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Following {
    /// The dossier's identifier: it ties the events of one export to those of the next.
    pub dossier: Option<String>,
    /// What was decided, action by action. An action that is not here is to do, by the date that the plan gives.
    pub actions: BTreeMap<PracticeId, RowStatus>,
    /// Why the actions that were moved were moved.
    pub moves: BTreeMap<PracticeId, String>,
}

/// What was decided about an action.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RowStatus {
    /// How far it is.
    pub status: Status,
    /// Who took it on; empty for nobody yet.
    pub assigned_to: String,
    /// The last day to do it, where it is not the plan's.
    pub due: Option<Date>,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// The proof that it was done, or the reason why it is set aside.
    pub note: String,
}

/// The plan as rows, in the words of a language.
pub(crate) fn table(content: &Content, assessed: &Assessed, messages: &Messages) -> Table {
    let row = |action: &Action| row(content, assessed, messages, action);
    Table {
        language: match messages.language() {
            vigie_locale::Language::Fr => vigie_export::Language::Fr,
            vigie_locale::Language::En => vigie_export::Language::En,
        },
        business: assessed.name.as_str().to_owned(),
        identity: identity(assessed),
        date: assessed.date,
        rows: assessed.plan.actions.iter().map(row).collect(),
        months: months(assessed),
        facts: facts(content, assessed, messages),
    }
}

fn row(content: &Content, assessed: &Assessed, messages: &Messages, action: &Action) -> Row {
    let practice = action.practice.as_str();
    let (title, first_step) = match action.kind {
        Kind::Do => {
            let key = format!("action-{practice}");
            (
                messages.text(&key, &[]),
                messages.attribute(&key, "first-step", &[]),
            )
        }
        Kind::FindOut => {
            let key = format!("find-out-{practice}");
            let proof = messages.attribute(&key, "proof", &[]);
            let proof = proof.map(|it| messages.text("message-proof", &[("proof", Value::Text(&it))]));
            (messages.text(&key, &[]), proof)
        }
    };
    let decided = assessed
        .following
        .actions
        .get(&action.practice)
        .cloned()
        .unwrap_or_default();
    Row {
        rank: action.rank,
        id: practice.to_owned(),
        kind: action.kind,
        title,
        must_have: action.must_have,
        horizon: action.horizon,
        months: action.placement.start().zip(action.placement.end()),
        minutes: action.minutes,
        cents: action.cents,
        effort: [messages.duration(action.minutes), messages.money(action.cents)].join(" · "),
        who: action.who,
        first_step: first_step.unwrap_or_default(),
        why: why_here(content, assessed, action, messages.language()).join(" "),
        status: decided.status,
        assigned_to: decided.assigned_to,
        due: decided.due.or_else(|| due(action, assessed.date)),
        done_on: decided.done_on,
        notes: decided.note,
    }
}

/// A dossier's identifier, or the name of the business where the answers come from a file.
fn identity(assessed: &Assessed) -> String {
    match &assessed.following.dossier {
        Some(dossier) => format!("dossier {dossier}"),
        None => format!("business {}", assessed.name.as_str().to_lowercase()),
    }
}

fn months(assessed: &Assessed) -> Vec<Month> {
    let mut taken: BTreeMap<u16, (u32, Minutes, Cents)> = BTreeMap::new();
    for action in &assessed.plan.actions {
        match &action.placement {
            Placement::Scheduled(shares) => {
                for share in shares {
                    let (actions, minutes, cents) = taken.entry(share.month).or_default();
                    *actions += 1;
                    minutes.0 = minutes.0.saturating_add(share.minutes.0);
                    cents.0 = cents.0.saturating_add(share.cents.0);
                }
            }
            // A decision on budget reserves neither hours nor dollars.
            Placement::BudgetDecision => taken.entry(1).or_default().0 += 1,
            Placement::Blocked(_) => {}
        }
    }
    let capacity = assessed.input.capacity;
    let last = taken.keys().next_back().copied().unwrap_or(0);
    let mut spent = 0_u64;
    let month = |number: u16| {
        let (actions, minutes, cents) = taken.get(&number).copied().unwrap_or_default();
        let (from, to) = month_days(assessed.date, number);
        let given = capacity.cents.0.saturating_mul(u64::from(number));
        let in_hand = Cents(given.saturating_sub(spent));
        spent = spent.saturating_add(cents.0);
        Month {
            number,
            from,
            to,
            actions,
            minutes,
            capacity: capacity.minutes,
            cents,
            in_hand,
        }
    };
    (1..=last).map(month).collect()
}

fn facts(content: &Content, assessed: &Assessed, messages: &Messages) -> Vec<Fact> {
    let info = &content.pack().info;
    let say = |key: &str| messages.text(key, &[]);
    let made = messages.date(info.date);
    let content_words = [
        ("id", Value::Text(&info.id)),
        ("version", Value::Text(&info.version)),
        ("date", Value::Text(&made)),
    ];
    let computer = match assessed.computer {
        None => say("no-facts"),
        Some((platform, date)) => {
            let date = messages.date(date);
            let system = crate::document::system(platform);
            messages.text(
                "facts-of",
                &[("system", Value::Text(system)), ("date", Value::Text(&date))],
            )
        }
    };
    let (hours, dollars) = (
        messages.duration(assessed.input.capacity.minutes),
        messages.money(assessed.input.capacity.cents),
    );
    let capacity = [("hours", Value::Text(&hours)), ("dollars", Value::Text(&dollars))];
    let not = ["not-ministry", "not-audit", "not-measured"].map(say).join(" ");
    [
        ("export-about-business", assessed.name.as_str().to_owned()),
        ("export-about-date", messages.date(assessed.date)),
        (
            "export-about-track",
            say(&format!(
                "track-{}",
                crate::plan_json::track(assessed.input.track)
            )),
        ),
        (
            "export-about-capacity",
            messages.text("export-capacity", &capacity),
        ),
        (
            "export-about-content",
            messages.text("export-content", &content_words),
        ),
        ("export-about-hash", info.hash.clone()),
        ("export-about-computer", computer),
        (
            "export-about-program",
            format!("Vigie {}", env!("CARGO_PKG_VERSION")),
        ),
        ("export-about-use", say("export-use")),
        ("export-about-private", say("export-private")),
        ("export-about-not", not),
    ]
    .map(|(label, text)| Fact {
        label: say(label),
        text,
    })
    .into()
}

/// The messages of a language as the export asks for them.
pub(crate) struct ExportWords<'a>(pub(crate) &'a Messages);

impl Texts for ExportWords<'_> {
    fn text(&self, key: &str, args: &[(&str, &str)]) -> String {
        // A whole number decides on plurals.
        let values = args.iter().map(|(name, text)| match text.parse() {
            Ok(count) if *name == "count" => (*name, Value::Count(count)),
            Ok(_) | Err(_) => (*name, Value::Text(text)),
        });
        self.0.text(key, &values.collect::<Vec<_>>())
    }
}
