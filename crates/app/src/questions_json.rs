//! `vigie-questions`: the question bank as JSON, with the words of one language, whatever the traits.

use serde::Serialize;
use vigie_assessment::{Condition, Jurisdiction, Level, Mark, Practice};
use vigie_locale::{Language, Messages};

use crate::content::Content;
use crate::plan_json::{ContentShape, cad, hours, level, section, track, who};

/// The question bank as indented JSON with a line end after it.
pub fn questions_json(content: &Content, language: Language) -> Result<Vec<u8>, serde_json::Error> {
    let messages = content.messages(language);
    let pack = content.pack();
    let shape = BankShape {
        format: "vigie-questions",
        version: 1,
        content: ContentShape::new(&pack.info),
        language: language.code(),
        domains: pack
            .domains
            .iter()
            .map(|it| Named::new(messages, "domain", it.id.as_str()))
            .collect(),
        traits: pack
            .traits
            .iter()
            .map(|it| TraitShape {
                id: it.id.to_string(),
                text: messages.text(&format!("trait-{}", it.id), &[]),
                example: words(messages, &format!("trait-{}", it.id), "example"),
                presumed: it.presumed,
            })
            .collect(),
        scenarios: pack
            .scenarios
            .iter()
            .map(|it| Named::new(messages, "scenario", it.id.as_str()))
            .collect(),
        sizes: pack.model.sizes.clone(),
        questions: pack
            .practices
            .iter()
            .zip(1..)
            .map(|(it, number)| QuestionShape::new(content, messages, (it, number), language))
            .collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&shape)?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[derive(Serialize)]
struct BankShape {
    format: &'static str,
    version: u32,
    content: ContentShape,
    language: &'static str,
    domains: Vec<Named>,
    traits: Vec<TraitShape>,
    scenarios: Vec<Named>,
    sizes: Vec<u16>,
    questions: Vec<QuestionShape>,
}

#[derive(Serialize)]
struct Named {
    id: String,
    text: String,
}

#[derive(Serialize)]
struct TraitShape {
    id: String,
    text: String,
    example: String,
    presumed: bool,
}

#[derive(Serialize)]
struct QuestionShape {
    number: usize,
    id: String,
    domain: String,
    track: &'static str,
    must_have: bool,
    asked_when: Option<AnyOf>,
    hidden_when_none: Option<String>,
    levels: Vec<&'static str>,
    text: String,
    why: String,
    example: String,
    choices: Vec<ChoiceShape>,
    not_applicable: Option<String>,
    action: String,
    first_step: String,
    first_step_minutes: u32,
    steps: Vec<String>,
    interim: Option<String>,
    who: &'static str,
    hours: Vec<f64>,
    cad: Vec<f64>,
    after: Vec<String>,
    within_days: Option<u16>,
    find_out: FindOutShape,
    effects: Vec<EffectShape>,
    duties: Vec<String>,
    sources: Vec<SourceShape>,
}

#[derive(Serialize)]
struct AnyOf {
    #[serde(rename = "any-of")]
    any_of: Vec<String>,
}

#[derive(Serialize)]
struct ChoiceShape {
    id: String,
    level: &'static str,
    text: String,
    hint: Option<String>,
}

#[derive(Serialize)]
struct FindOutShape {
    minutes: u32,
    whom: String,
    sentence: String,
    whom_alone: String,
    sentence_alone: String,
    proof: String,
}

#[derive(Serialize)]
struct EffectShape {
    scenario: String,
    effect: f64,
    reason: String,
    source: String,
}

#[derive(Serialize)]
struct SourceShape {
    id: String,
    at: Option<String>,
    title: String,
    publisher: String,
    url: String,
    jurisdiction: &'static str,
    mark: &'static str,
}

impl Named {
    fn new(messages: &Messages, kind: &str, id: &str) -> Self {
        Self {
            id: id.to_owned(),
            text: messages.text(&format!("{kind}-{id}"), &[]),
        }
    }
}

impl QuestionShape {
    fn new(
        content: &Content,
        messages: &Messages,
        (practice, number): (&Practice, usize),
        language: Language,
    ) -> Self {
        let pack = content.pack();
        let id = practice.id.as_str();
        let (question, action, find_out) = (
            format!("q-{id}"),
            format!("action-{id}"),
            format!("find-out-{id}"),
        );
        Self {
            number,
            id: id.to_owned(),
            domain: practice.domain.to_string(),
            track: track(practice.track),
            must_have: practice.must_have,
            asked_when: match &practice.asked_when {
                Condition::Always => None,
                Condition::AnyOf(any) => Some(AnyOf {
                    any_of: any.iter().map(ToString::to_string).collect(),
                }),
            },
            hidden_when_none: practice.hidden_when_none.as_ref().map(ToString::to_string),
            levels: levels(practice),
            text: messages.text(&question, &[]),
            why: words(messages, &question, "why"),
            example: words(messages, &question, "example"),
            choices: practice
                .choices
                .iter()
                .map(|it| ChoiceShape {
                    id: it.id.to_string(),
                    level: level(it.level),
                    text: words(messages, &question, &format!("choice-{}", it.id)),
                    hint: messages.attribute(&question, &format!("hint-{}", it.id), &[]),
                })
                .collect(),
            not_applicable: practice
                .not_applicable
                .then(|| words(messages, &question, "not-applicable")),
            action: messages.text(&action, &[]),
            first_step: words(messages, &action, "first-step"),
            first_step_minutes: practice.first_step.0,
            steps: (1..=practice.steps)
                .map(|it| words(messages, &action, &format!("step-{it}")))
                .collect(),
            interim: practice.interim.then(|| words(messages, &action, "interim")),
            who: who(practice.who),
            hours: practice.minutes.iter().map(|it| hours(*it)).collect(),
            cad: practice.cents.iter().map(|it| cad(*it)).collect(),
            after: practice.after.iter().map(ToString::to_string).collect(),
            within_days: practice.within_days,
            find_out: FindOutShape {
                minutes: practice.find_out.0,
                whom: words(messages, &find_out, "whom-provider"),
                sentence: words(messages, &find_out, "ask-provider"),
                whom_alone: words(messages, &find_out, "whom-alone"),
                sentence_alone: words(messages, &find_out, "ask-alone"),
                proof: words(messages, &find_out, "proof"),
            },
            effects: practice
                .effects
                .iter()
                .map(|it| EffectShape {
                    scenario: it.scenario.to_string(),
                    effect: it.strength.value(),
                    reason: it.reason.clone(),
                    source: it
                        .source
                        .as_ref()
                        .map_or_else(|| "editorial".to_owned(), ToString::to_string),
                })
                .collect(),
            duties: pack
                .duties
                .iter()
                .filter(|it| it.practice == practice.id)
                .map(|it| section(&it.act, &it.section))
                .collect(),
            sources: sources(content, messages, practice, language),
        }
    }
}

fn levels(practice: &Practice) -> Vec<&'static str> {
    let all = [
        Level::Full,
        Level::Partial,
        Level::None,
        Level::Unknown,
        Level::NotApplicable,
    ];
    all.into_iter()
        .filter(|it| practice.allows(*it))
        .map(level)
        .collect()
}

fn sources(
    content: &Content,
    messages: &Messages,
    practice: &Practice,
    language: Language,
) -> Vec<SourceShape> {
    let shape = |citation: &vigie_assessment::Citation| {
        let source = content.pack().source(&citation.source)?;
        let key = format!("source-{}", source.id);
        Some(SourceShape {
            id: source.id.to_string(),
            at: citation.at.clone(),
            title: messages.text(&key, &[]),
            publisher: words(messages, &key, "publisher"),
            url: match language {
                Language::Fr => source.url_fr.clone(),
                Language::En => source.url_en.clone(),
            },
            jurisdiction: match source.jurisdiction {
                Jurisdiction::Quebec => "quebec",
                Jurisdiction::Canada => "canada",
                Jurisdiction::Other => "other",
            },
            mark: match source.mark {
                Mark::Verified => "V",
                Mark::Secondary => "S",
                Mark::NotVerified => "N",
            },
        })
    };
    practice.sources.iter().filter_map(shape).collect()
}

fn words(messages: &Messages, key: &str, attribute: &str) -> String {
    messages.attribute(key, attribute, &[]).unwrap_or_default()
}
