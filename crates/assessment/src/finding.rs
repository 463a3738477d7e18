//! Findings: facts about one computer, judged. They support or contradict an answer and never replace it.

use crate::{CheckLink, FindingId, PracticeId};

/// One judged fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub id: FindingId,
    /// What it saw.
    pub outcome: Outcome,
    /// The practice it speaks of.
    pub practice: PracticeId,
    /// What it says to an answer: what the outcome says, or nothing where the pack so decides.
    pub says: Says,
}

impl Finding {
    /// What a check of the pack concluded about its practice.
    pub fn linked(link: &CheckLink, outcome: Outcome) -> Self {
        Self {
            id: link.finding.clone(),
            outcome,
            practice: link.practice.clone(),
            says: link.says(outcome),
        }
    }
}

/// What a check concluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// As it should be.
    Met,
    /// Worth a look, without contradicting anything.
    Attention,
    /// Not as it should be.
    NotMet,
    /// Could not look.
    Unknown,
    /// Does not concern this computer.
    NotApplicable,
}

/// What a finding says to an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// It agrees with an answer that the practice is in place.
    Supports,
    /// It contradicts such an answer.
    Contradicts,
    /// Nothing that touches the plan.
    Nothing,
}

impl Outcome {
    /// Only *met* and *not met* touch the plan.
    pub fn says(self) -> Says {
        match self {
            Self::Met => Says::Supports,
            Self::NotMet => Says::Contradicts,
            Self::Attention | Self::Unknown | Self::NotApplicable => Says::Nothing,
        }
    }
}
