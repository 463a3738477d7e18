//! What the checks of one computer concluded, with what was read where that is at hand.

use vigie_assessment::{Finding, Outcome};

use super::context::{Context, part, to_card};
use crate::model::{Block, Column, Section, Side, Span, Style, Tone};
use crate::{FindingWords, clean};

/// What asks for something first.
const ORDER: [Outcome; 5] = [
    Outcome::NotMet,
    Outcome::Attention,
    Outcome::Unknown,
    Outcome::Met,
    Outcome::NotApplicable,
];

pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let computer = context.source.computer?;
    let date = context.texts.date(computer.date);
    let args = [("system", computer.system.into()), ("date", (&date).into())];
    let intro = context.say_with("facts-of", &args);
    let mut blocks = vec![Block::Paragraph(Style::Body, vec![Span::plain(intro)])];
    blocks.push(Block::Fine(vec![if context.source.findings.is_empty() {
        outcomes(context)?
    } else {
        with_evidence(context)
    }]));
    Some(Section {
        anchor: part("findings"),
        title: context.say("report-findings"),
        own_page: false,
        blocks,
    })
}

fn column(context: &Context<'_>, key: &str, weight: f32) -> Column {
    Column {
        header: context.say(key),
        weight,
        side: Side::Left,
    }
}

fn outcome(context: &Context<'_>, outcome: Outcome) -> Span {
    let (tone, key) = match outcome {
        Outcome::Met => (Tone::Moss, "checks-outcome-met"),
        Outcome::Attention => (Tone::Amber, "checks-outcome-attention"),
        Outcome::NotMet => (Tone::Brick, "checks-outcome-not-met"),
        Outcome::Unknown => (Tone::Sand, "checks-outcome-unknown"),
        Outcome::NotApplicable => (Tone::Sand, "checks-outcome-not-applicable"),
    };
    Span::tag(tone, context.say(key))
}

/// Only outcomes are kept of an earlier check: what was read is not invented.
fn outcomes(context: &Context<'_>) -> Option<Block> {
    let findings = &context.source.input.findings;
    let ordered = ORDER.iter().flat_map(|it| {
        let of_outcome = move |finding: &&Finding| finding.outcome == *it;
        findings.iter().filter(of_outcome)
    });
    let row = |finding: &Finding| {
        let name = finding.id.as_str().replace('.', "-");
        vec![
            vec![Span::plain(context.say(&format!("check-{name}")))],
            vec![outcome(context, finding.outcome)],
            practice(context, Some(&finding.practice)),
        ]
    };
    let rows: Vec<Vec<Vec<Span>>> = ordered.map(row).collect();
    (!rows.is_empty()).then(|| Block::Table {
        columns: vec![
            column(context, "report-column-check", 4.0),
            column(context, "report-column-outcome", 1.6),
            column(context, "report-column-practice", 3.4),
        ],
        rows,
    })
}

fn with_evidence(context: &Context<'_>) -> Block {
    let findings = context.source.findings;
    let ordered = ORDER.iter().flat_map(|it| {
        let of_outcome = move |finding: &&FindingWords| finding.outcome == *it;
        findings.iter().filter(of_outcome)
    });
    Block::Table {
        columns: vec![
            column(context, "report-column-check", 2.1),
            column(context, "report-column-finding", 5.2),
            column(context, "report-column-read", 2.7),
        ],
        rows: ordered.map(|it| row(context, it)).collect(),
    }
}

fn row(context: &Context<'_>, finding: &FindingWords) -> Vec<Vec<Span>> {
    let name = vec![
        Span::strong(finding.name.clone()),
        Span::plain(" "),
        outcome(context, finding.outcome),
    ];
    let mut said = vec![finding.sentence.clone()];
    said.extend(finding.reason.clone());
    let asks = match finding.outcome {
        Outcome::NotMet | Outcome::Attention | Outcome::Unknown => true,
        Outcome::Met | Outcome::NotApplicable => false,
    };
    if asks {
        said.extend(finding.limits.iter().cloned());
        said.push(finding.look.clone());
    }
    let mut said = vec![Span::plain(clean::text(&said.join(" ")))];
    if let (true, Some(practice)) = (asks, &finding.practice) {
        let name = context.short(practice);
        said.push(Span::plain(" "));
        said.push(match context.source.action(practice) {
            Some(_) => Span::link(name, to_card(practice)),
            None => Span::plain(name),
        });
        said.push(Span::plain("."));
    }
    let lines = finding.evidence.iter().map(|(label, value)| {
        let label = context.say_with("report-label", &[("label", label.into())]);
        format!("{label} {value}")
    });
    let lines: Vec<String> = lines.collect();
    let read = lines.join(&context.say("report-source-separator"));
    vec![name, said, vec![Span::plain(clean::text(&read))]]
}

fn practice(context: &Context<'_>, practice: Option<&vigie_assessment::PracticeId>) -> Vec<Span> {
    let Some(practice) = practice else {
        return Vec::new();
    };
    let name = context.short(practice);
    vec![match context.source.action(practice) {
        Some(_) => Span::link(name, to_card(practice)),
        None => Span::plain(name),
    }]
}
