//! Where the business stands: domain by domain, then against what could go wrong.

use vigie_assessment::{DomainId, Kind, Level, PracticeId, Range};

use super::context::{Context, part};
use crate::model::{Bar, Block, Column, Measure, Section, Side, Span, Style};

pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let (domains, scenarios) = (domains(context), scenarios(context));
    if domains.is_empty() && scenarios.is_empty() {
        return None;
    }
    let mut blocks = Vec::new();
    if !domains.is_empty() {
        blocks.push(body(context, "report-domains-intro"));
        let (mut columns, mut rows) = (domain_columns(context), domains);
        without_open(&mut columns, &mut rows, context);
        blocks.push(Block::Measures { columns, rows });
    }
    if !scenarios.is_empty() {
        blocks.push(Block::Heading {
            text: vec![Span::plain(context.say("report-scenarios"))],
            anchor: Some(part("scenarios")),
        });
        blocks.push(body(context, "report-scenarios-intro"));
        blocks.push(Block::Measures {
            columns: vec![
                column(context, "report-column-risk", 3.0, Side::Left),
                column(context, "report-column-protection", 5.0, Side::Left),
            ],
            rows: scenarios,
        });
    }
    Some(Section {
        anchor: part("standing"),
        title: context.say("report-standing"),
        own_page: false,
        blocks,
    })
}

fn body(context: &Context<'_>, key: &str) -> Block {
    Block::Paragraph(Style::Body, vec![Span::plain(context.say(key))])
}

fn column(context: &Context<'_>, key: &str, weight: f32, side: Side) -> Column {
    Column {
        header: context.say(key),
        weight,
        side,
    }
}

fn domain_columns(context: &Context<'_>) -> Vec<Column> {
    vec![
        column(context, "report-column-domain", 3.4, Side::Left),
        column(context, "report-column-protection", 4.2, Side::Left),
        column(context, "report-column-in-place", 1.0, Side::Right),
        column(context, "report-column-to-do", 0.9, Side::Right),
        column(context, "report-column-to-check", 1.15, Side::Right),
        column(context, "report-column-open", 1.2, Side::Right),
    ]
}

/// The column of open questions says nothing where every question is answered.
fn without_open(columns: &mut Vec<Column>, rows: &mut [Measure], context: &Context<'_>) {
    if context.source.plan.open.is_empty() {
        columns.pop();
        for row in rows {
            row.cells.pop();
        }
    }
}

fn domains(context: &Context<'_>) -> Vec<Measure> {
    let scores = context.source.plan.score.domains.iter();
    scores
        .map(|score| Measure {
            bar: Bar {
                label: context.say(&format!("domain-{}", score.domain)),
                ends: Some((score.range.low, score.range.high)),
                value: percents(context, score.range),
            },
            cells: counts(context, &score.domain)
                .map(|count| vec![Span::plain(count.to_string())])
                .into(),
        })
        .collect()
}

/// In place, to do, to check, not answered.
fn counts(context: &Context<'_>, domain: &DomainId) -> [usize; 4] {
    let practices = context.source.pack.practices.iter();
    let plan = context.source.plan;
    let mut counts = [0; 4];
    let [in_place, to_do, to_check, open] = &mut counts;
    for practice in practices.filter(|it| it.domain == *domain) {
        let not_asked = plan.not_asked.iter().any(|it| it.practice == practice.id);
        let count = match context.source.action(&practice.id).map(|it| it.kind) {
            Some(Kind::Do) => &mut *to_do,
            Some(Kind::FindOut) => &mut *to_check,
            None if plan.open.contains(&practice.id) => &mut *open,
            None if !not_asked && is_full(context, &practice.id) => &mut *in_place,
            None => continue,
        };
        *count += 1;
    }
    counts
}

fn is_full(context: &Context<'_>, practice: &PracticeId) -> bool {
    context.source.answered(practice) == Some(Level::Full)
}

fn scenarios(context: &Context<'_>) -> Vec<Measure> {
    let measure = |scenario: &vigie_assessment::ScenarioScore| Measure {
        bar: Bar {
            label: context.say(&format!("scenario-{}", scenario.scenario)),
            ends: scenario.range.map(|range| (range.low, range.high)),
            value: match scenario.range {
                None => context.say("scenario-not-enough"),
                Some(range) => percents(context, range),
            },
        },
        cells: Vec::new(),
    };
    context.source.plan.score.scenarios.iter().map(measure).collect()
}

/// « 31 % », « 31 % à 38 % ».
pub(super) fn percents(context: &Context<'_>, range: Range) -> String {
    let percent = |value: f64| context.texts.percent(value / 100.0);
    let (low, high) = (percent(range.low), percent(range.high));
    if low == high {
        low
    } else {
        context.say_with(
            "report-percents",
            &[("low", (&low).into()), ("high", (&high).into())],
        )
    }
}
