//! What this computer shows, as the window shows it.

use serde::Serialize;
use vigie_app::Messages;
use vigie_app::assessment::{Finding, Pack, Says};
use vigie_app::checks::{Checked, Judged, link, said};
use vigie_app::dossiers::{Computer, Dossier, findings, platform};

use super::{OutcomeCode, PlatformCode, SaysCode};

/// What the checks of this computer concluded.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Checks"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChecksView {
    /// The kind of system.
    pub(crate) platform: PlatformCode,
    /// The day it was checked: `2026-11-24`.
    pub(crate) date: String,
    /// Every check, in its fixed order.
    pub(crate) findings: Vec<FindingView>,
}

/// Checks that have just concluded, while others still look.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "ArrivedChecks"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ArrivedView {
    /// What they concluded; one that came before is to be replaced.
    pub(crate) findings: Vec<FindingView>,
    /// How many groups of facts are still to come.
    pub(crate) left: u32,
}

/// What one check concluded, in the words of a language.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Finding"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct FindingView {
    /// Which check.
    pub(crate) id: String,
    /// What it concluded.
    pub(crate) outcome: OutcomeCode,
    /// What the check is called.
    pub(crate) name: String,
    /// What it concluded, in one sentence.
    pub(crate) sentence: String,
    /// Why it is unknown or does not apply.
    pub(crate) reason: Option<String>,
    /// What was read.
    pub(crate) evidence: Vec<EvidenceView>,
    /// What the check cannot see.
    pub(crate) limits: Vec<String>,
    /// How to look, or put it right, oneself.
    pub(crate) look: String,
    /// The practice it speaks of.
    pub(crate) practice: Option<String>,
    /// What it says to an answer that this practice is in place.
    pub(crate) says: SaysCode,
    /// It was not tried on a real computer of this kind yet.
    pub(crate) preview: bool,
}

/// One line of evidence.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Evidence"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct EvidenceView {
    /// What it is.
    pub(crate) label: String,
    /// What was read.
    pub(crate) value: String,
    /// Where, in technical words; may be empty.
    pub(crate) from: String,
}

/// What a dossier keeps of a computer that was checked.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "KeptComputer"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct KeptComputerView {
    /// The kind of system.
    pub(crate) platform: PlatformCode,
    /// The day it was checked: `2026-11-24`.
    pub(crate) checked_on: String,
    /// What the checks concluded.
    pub(crate) findings: Vec<KeptFindingView>,
}

/// What one check concluded, as it is kept.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "KeptFinding"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct KeptFindingView {
    /// Which check.
    pub(crate) id: String,
    /// What it concluded.
    pub(crate) outcome: OutcomeCode,
    /// The practice it speaks of.
    pub(crate) practice: Option<String>,
    /// What it says to an answer that this practice is in place.
    pub(crate) says: SaysCode,
}

impl ChecksView {
    /// The checks in the words of a language.
    pub(crate) fn of(pack: &Pack, messages: &Messages, checked: &Checked) -> Self {
        let finding = |it: &Judged| FindingView::of(pack, messages, it);
        Self {
            platform: checked.platform.into(),
            date: checked.date.to_string(),
            findings: checked.findings.iter().map(finding).collect(),
        }
    }
}

impl ArrivedView {
    /// What has just arrived, in the words of a language.
    pub(crate) fn of(pack: &Pack, messages: &Messages, news: &[Judged], left: usize) -> Self {
        Self {
            findings: news
                .iter()
                .map(|it| FindingView::of(pack, messages, it))
                .collect(),
            left: u32::try_from(left).unwrap_or(u32::MAX),
        }
    }
}

impl FindingView {
    fn of(pack: &Pack, messages: &Messages, judged: &Judged) -> Self {
        let said = said(messages, judged);
        let link = link(pack, judged);
        let evidence = said.evidence.into_iter().map(|it| EvidenceView {
            label: it.label,
            value: it.value,
            from: it.from,
        });
        Self {
            id: judged.id.to_string(),
            outcome: judged.outcome.into(),
            name: said.name,
            sentence: said.sentence,
            reason: said.reason,
            evidence: evidence.collect(),
            limits: said.limits,
            look: said.look,
            practice: link.map(|it| it.practice.to_string()),
            says: link.map_or(Says::Nothing, |it| it.says(judged.outcome)).into(),
            preview: judged.preview,
        }
    }
}

impl KeptComputerView {
    /// What is kept; `None` where nothing is, or it is of a kind that this Vigie does not know.
    pub(crate) fn of(pack: &Pack, dossier: &Dossier) -> Option<Self> {
        let computer = dossier.computer.as_ref()?;
        Some(Self {
            platform: platform(computer).ok()?.into(),
            checked_on: computer.checked_on.to_string(),
            findings: kept(computer, &findings(pack, dossier)),
        })
    }
}

fn kept(computer: &Computer, linked: &[Finding]) -> Vec<KeptFindingView> {
    let view = |it: &vigie_app::dossiers::KeptFinding| {
        let linked = linked.iter().find(|finding| finding.id == it.id);
        KeptFindingView {
            id: it.id.to_string(),
            outcome: it.outcome.into(),
            practice: linked.map(|finding| finding.practice.to_string()),
            says: linked.map_or(Says::Nothing, |finding| finding.says).into(),
        }
    };
    computer.findings.iter().map(view).collect()
}
