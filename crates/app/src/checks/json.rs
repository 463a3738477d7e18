//! `vigie-findings`, version 1: the checks of one computer for programs. The schema is in `docs/schemas`.

use serde::Serialize;
use vigie_assessment::Says;
use vigie_locale::Language;

use super::{Checked, link, outcome_code, said, says_code};
use crate::Content;

#[derive(Serialize)]
struct FindingsShape {
    format: &'static str,
    version: u32,
    platform: &'static str,
    date: String,
    language: &'static str,
    findings: Vec<FindingShape>,
}

#[derive(Serialize)]
struct FindingShape {
    id: String,
    outcome: &'static str,
    reason: Option<&'static str>,
    practice: Option<String>,
    says: &'static str,
    preview: bool,
    name: String,
    sentence: String,
    reason_text: Option<String>,
    evidence: Vec<EvidenceShape>,
    limits: Vec<String>,
    look: String,
}

#[derive(Serialize)]
struct EvidenceShape {
    label: String,
    value: String,
    from: String,
}

/// The findings, with their sentences in a language, and the practice that the pack links each one to.
pub fn findings_json(
    content: &Content,
    checked: &Checked,
    language: Language,
) -> Result<Vec<u8>, serde_json::Error> {
    let messages = content.messages(language);
    let shape = |it: &vigie_checks::Judged| {
        let link = link(content.pack(), it);
        let said = said(messages, it);
        FindingShape {
            id: it.id.to_string(),
            outcome: outcome_code(it.outcome),
            reason: it.reason.map(vigie_checks::Reason::code),
            practice: link.map(|it| it.practice.to_string()),
            says: says_code(link.map_or(Says::Nothing, |link| link.says(it.outcome))),
            preview: it.preview,
            name: said.name,
            sentence: said.sentence,
            reason_text: said.reason,
            evidence: said
                .evidence
                .into_iter()
                .map(|it| EvidenceShape {
                    label: it.label,
                    value: it.value,
                    from: it.from,
                })
                .collect(),
            limits: said.limits,
            look: said.look,
        }
    };
    let mut bytes = serde_json::to_vec_pretty(&FindingsShape {
        format: "vigie-findings",
        version: 1,
        platform: checked.platform.code(),
        date: checked.date.to_string(),
        language: language.code(),
        findings: checked.findings.iter().map(shape).collect(),
    })?;
    bytes.push(b'\n');
    Ok(bytes)
}
