//! The question bank: structure and numbers, without its words.

use serde::Serialize;
use vigie_app::assessment::{
    CapacityPreset, Citation, Condition, Contact, Duty, Pack, Practice, Source, Statement,
};

use super::{JurisdictionCode, LevelCode, MarkCode, TrackCode};

/// The question bank.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Bank"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct BankView {
    /// Domains, in the order they are shown.
    pub(crate) domains: Vec<String>,
    /// Traits, in the order they are asked.
    pub(crate) traits: Vec<TraitView>,
    /// Every question, whatever the business.
    pub(crate) questions: Vec<QuestionView>,
    /// Presets of hours and dollars a month, from the smallest.
    pub(crate) capacities: Vec<CapacityPresetView>,
    /// The largest number of people of each size.
    pub(crate) sizes: Vec<u16>,
    /// Whom to call in an incident.
    pub(crate) contacts: Vec<ContactView>,
    /// Sources of guidance and evidence.
    pub(crate) sources: Vec<SourceView>,
    /// Sections of Acts.
    pub(crate) duties: Vec<DutyView>,
    /// Terms that the glossary explains.
    pub(crate) terms: Vec<String>,
    /// What is said about the guidelines, in the order it is shown.
    pub(crate) statements: Vec<StatementView>,
}

/// A fact about the business that decides what is asked.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Trait"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TraitView {
    /// Its identifier.
    pub(crate) id: String,
    /// Held true until the owner gives it up.
    pub(crate) presumed: bool,
}

/// One question.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Question"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct QuestionView {
    /// Its identifier, and its practice's.
    pub(crate) id: String,
    /// The domain under which it is shown.
    pub(crate) domain: String,
    /// The shortest track that asks it.
    pub(crate) track: TrackCode,
    /// Whether its practice is an indispensable protection.
    pub(crate) must_have: bool,
    /// It is asked of a business with one of these traits; empty: of all.
    pub(crate) asked_when: Vec<String>,
    /// Not asked while that practice is answered *none*.
    pub(crate) hidden_when_none: Option<String>,
    /// Whether "does not apply", with a reason, is offered.
    pub(crate) not_applicable: bool,
    /// How many steps its action's words give.
    pub(crate) steps: u8,
    /// Whether its action's words give an interim measure.
    pub(crate) interim: bool,
    /// Worded answers, from full to none, then "I don't know".
    pub(crate) choices: Vec<ChoiceView>,
    /// Where it comes from.
    pub(crate) sources: Vec<CitationView>,
}

/// One worded answer.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Choice"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChoiceView {
    /// Its identifier within the question.
    pub(crate) id: String,
    /// The level it stands for.
    pub(crate) level: LevelCode,
}

/// A source, and where in it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Citation"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CitationView {
    /// Which source.
    pub(crate) id: String,
    /// The section, control or page.
    pub(crate) at: Option<String>,
}

/// A preset of hours and dollars a month.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "CapacityPreset"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CapacityPresetView {
    /// Its identifier.
    pub(crate) id: String,
    /// Hours a month.
    pub(crate) hours: f64,
    /// Canadian dollars a month.
    pub(crate) cad: f64,
    /// The sizes, by index in `sizes`, that start from it.
    pub(crate) default_for: Vec<u32>,
}

/// Whom to call in an incident.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Contact"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactView {
    /// Its identifier.
    pub(crate) id: String,
    /// The step of the incident sheet where it stands.
    pub(crate) step: String,
    /// Telephone numbers, as shown.
    pub(crate) phones: Vec<String>,
    /// Electronic mail.
    pub(crate) email: Option<String>,
    /// Web address.
    pub(crate) url: Option<String>,
    /// The day it was verified.
    pub(crate) verified_on: String,
    /// How sure it is.
    pub(crate) mark: MarkCode,
}

/// A source of guidance or evidence.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Source"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SourceView {
    /// Its identifier.
    pub(crate) id: String,
    /// Whose it is.
    pub(crate) jurisdiction: JurisdictionCode,
    /// Where it is found.
    pub(crate) url: LocalizedUrl,
    /// Its own date, as precise as known: `2020-02`.
    pub(crate) dated: Option<String>,
    /// The day it was read.
    pub(crate) read_on: String,
    /// How sure it is.
    pub(crate) mark: MarkCode,
}

/// A web address in both languages.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(crate) struct LocalizedUrl {
    /// In French.
    pub(crate) fr: String,
    /// In English.
    pub(crate) en: String,
}

/// A section of an Act that a practice fulfils.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Duty"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DutyView {
    /// Its identifier.
    pub(crate) id: String,
    /// The Act's chapter, such as `P-39.1`.
    pub(crate) act: String,
    /// The section, such as `3.5`.
    pub(crate) section: String,
    /// The practice that fulfils it.
    pub(crate) practice: String,
    /// Since when it binds.
    pub(crate) in_force: String,
    /// The day its wording was verified.
    pub(crate) verified_on: String,
    /// How sure the wording is.
    pub(crate) mark: MarkCode,
}

/// One thing to know about the guidelines.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Statement"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct StatementView {
    /// Its identifier.
    pub(crate) id: String,
    /// Where it comes from.
    pub(crate) sources: Vec<CitationView>,
    /// The duty it speaks of.
    pub(crate) duty: Option<String>,
    /// The day it was verified.
    pub(crate) verified_on: String,
    /// How sure it is.
    pub(crate) mark: MarkCode,
}

impl From<&Pack> for BankView {
    fn from(pack: &Pack) -> Self {
        let of_trait = |it: &vigie_app::assessment::Trait| TraitView {
            id: it.id.to_string(),
            presumed: it.presumed,
        };
        Self {
            domains: pack.domains.iter().map(|it| it.id.to_string()).collect(),
            traits: pack.traits.iter().map(of_trait).collect(),
            questions: pack.practices.iter().map(QuestionView::from).collect(),
            capacities: pack.capacities.iter().map(CapacityPresetView::from).collect(),
            sizes: pack.model.sizes.clone(),
            contacts: pack.contacts.iter().map(ContactView::from).collect(),
            sources: pack.sources.iter().map(SourceView::from).collect(),
            duties: pack.duties.iter().map(DutyView::from).collect(),
            terms: pack.terms.iter().map(|it| it.id.to_string()).collect(),
            statements: pack.statements.iter().map(StatementView::from).collect(),
        }
    }
}

impl From<&Practice> for QuestionView {
    fn from(it: &Practice) -> Self {
        let asked_when = match &it.asked_when {
            Condition::Always => Vec::new(),
            Condition::AnyOf(traits) => traits.iter().map(ToString::to_string).collect(),
        };
        let choices = it.choices.iter().map(|it| ChoiceView {
            id: it.id.to_string(),
            level: it.level.into(),
        });
        let sources = it.sources.iter().map(CitationView::from);
        Self {
            id: it.id.to_string(),
            domain: it.domain.to_string(),
            track: it.track.into(),
            must_have: it.must_have,
            asked_when,
            hidden_when_none: it.hidden_when_none.as_ref().map(ToString::to_string),
            not_applicable: it.not_applicable,
            steps: it.steps,
            interim: it.interim,
            choices: choices.collect(),
            sources: sources.collect(),
        }
    }
}

impl From<&Citation> for CitationView {
    fn from(it: &Citation) -> Self {
        Self {
            id: it.source.to_string(),
            at: it.at.clone(),
        }
    }
}

impl From<&Statement> for StatementView {
    fn from(it: &Statement) -> Self {
        Self {
            id: it.id.to_string(),
            sources: it.sources.iter().map(CitationView::from).collect(),
            duty: it.duty.as_ref().map(ToString::to_string),
            verified_on: it.verified_on.to_string(),
            mark: it.mark.into(),
        }
    }
}

impl From<&CapacityPreset> for CapacityPresetView {
    fn from(it: &CapacityPreset) -> Self {
        Self {
            id: it.id.to_string(),
            hours: it.capacity.minutes.hours(),
            cad: it.capacity.cents.dollars(),
            default_for: it
                .default_for
                .iter()
                .filter_map(|size| u32::try_from(*size).ok())
                .collect(),
        }
    }
}

impl From<&Contact> for ContactView {
    fn from(it: &Contact) -> Self {
        Self {
            id: it.id.to_string(),
            step: it.step.clone(),
            phones: it.phones.clone(),
            email: it.email.clone(),
            url: it.url.clone(),
            verified_on: it.verified_on.to_string(),
            mark: it.mark.into(),
        }
    }
}

impl From<&Source> for SourceView {
    fn from(it: &Source) -> Self {
        Self {
            id: it.id.to_string(),
            jurisdiction: it.jurisdiction.into(),
            url: LocalizedUrl {
                fr: it.url_fr.clone(),
                en: it.url_en.clone(),
            },
            dated: it.dated.clone(),
            read_on: it.read_on.to_string(),
            mark: it.mark.into(),
        }
    }
}

impl From<&Duty> for DutyView {
    fn from(it: &Duty) -> Self {
        Self {
            id: it.id.to_string(),
            act: it.act.clone(),
            section: it.section.clone(),
            practice: it.practice.to_string(),
            in_force: it.in_force.to_string(),
            verified_on: it.verified_on.to_string(),
            mark: it.mark.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use vigie_app::{Content, Language, questions_json};

    use super::*;

    #[test]
    fn a_question_stands_at_the_number_it_has_on_paper() {
        let content = Content::builtin().expect("content");
        let json = questions_json(&content, Language::Fr).expect("written");
        let json: Value = serde_json::from_slice(&json).expect("read");
        let numbered: Vec<(u64, String)> = json["questions"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|it| {
                let number = it["number"].as_u64().expect("a number");
                (number, it["id"].as_str().expect("an identifier").to_owned())
            })
            .collect();
        let view = BankView::from(content.pack());
        let shown = (1..).zip(view.questions.into_iter().map(|it| it.id));
        assert_eq!(shown.collect::<Vec<_>>(), numbered);
    }
}
