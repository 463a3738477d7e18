//! What is to be found out, gathered into one message ready to send, or into a checklist.

use vigie_assessment::{Kind, PracticeId};

use crate::{Source, Texts};

/// Everything to find out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What there is to send or to check, with its count.
    pub title: String,
    /// The letter to the IT provider, where there is one and it has something to answer.
    pub letter: Option<Letter>,
    /// What to look up oneself, or to ask somebody else; `whom` says whom.
    pub checks: Vec<Question>,
}

/// A letter ready to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its subject.
    pub subject: String,
    /// Its first line.
    pub greeting: String,
    /// What is asked for.
    pub intro: String,
    /// The questions, never empty.
    pub questions: Vec<Question>,
    /// Its last line.
    pub thanks: String,
}

/// One thing to find out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The practice it settles.
    pub practice: PracticeId,
    /// What to find out, as a title.
    pub title: String,
    /// Who can answer.
    pub whom: String,
    /// The sentence to send, or how to look.
    pub ask: String,
    /// What settles it, as it is shown.
    pub proof: String,
}

/// Gathers the find-outs of a plan; `None` where there are none.
pub fn message(source: &Source<'_>, texts: &dyn Texts) -> Option<Message> {
    let provider = source.has_provider();
    let questions: Vec<Question> = source
        .plan
        .actions
        .iter()
        .filter(|action| action.kind == Kind::FindOut)
        .map(|action| question(&action.practice, provider, texts))
        .collect();
    if questions.is_empty() {
        return None;
    }
    let inside = |id: &PracticeId| source.pack.practice(id).is_some_and(|it| it.ask_inside);
    let (asked, checks): (Vec<Question>, Vec<Question>) = questions
        .into_iter()
        .partition(|it| provider && !inside(&it.practice));
    let (key, count) = match asked.len() {
        0 => ("message-title-alone", checks.len()),
        count => ("message-title", count),
    };
    let title = texts.text(key, &[("count", count.into())]);
    Some(Message {
        title,
        letter: letter(asked, source, texts),
        checks,
    })
}

impl Message {
    /// The letter as plain text, ready to be pasted; the checklist where there is no letter.
    pub fn plain_text(&self) -> String {
        match &self.letter {
            Some(letter) => letter.plain_text(),
            None => format!("{}\n\n{}", self.title, numbered(&self.checks)),
        }
    }
}

impl Letter {
    /// The letter as plain text, without its subject.
    pub fn plain_text(&self) -> String {
        let questions = numbered(&self.questions);
        format!(
            "{}\n\n{}\n\n{questions}\n{}\n",
            self.greeting, self.intro, self.thanks
        )
    }
}

fn numbered(questions: &[Question]) -> String {
    let lines = questions.iter().zip(1..);
    lines
        .map(|(it, number)| format!("{number}. {}\n   {}\n", it.ask, it.proof))
        .collect()
}

fn question(practice: &PracticeId, provider: bool, texts: &dyn Texts) -> Question {
    let key = format!("find-out-{practice}");
    let (whom, ask) = if provider {
        ("whom-provider", "ask-provider")
    } else {
        ("whom-alone", "ask-alone")
    };
    let part = |attribute: &str| texts.attribute(&key, attribute, &[]).unwrap_or_default();
    Question {
        practice: practice.clone(),
        title: texts.text(&key, &[]),
        whom: part(whom),
        ask: part(ask),
        proof: texts.text("message-proof", &[("proof", (&part("proof")).into())]),
    }
}

fn letter(questions: Vec<Question>, source: &Source<'_>, texts: &dyn Texts) -> Option<Letter> {
    if questions.is_empty() {
        return None;
    }
    let business = crate::clean::name(source.business_name);
    // The sentence brings its own full stop after a name that may end in one: « inc. ».
    let in_sentence = business.trim_end_matches('.');
    Some(Letter {
        subject: texts.text("message-subject", &[("business", (&business).into())]),
        greeting: texts.text("message-greeting", &[]),
        intro: texts.text("message-intro", &[("business", in_sentence.into())]),
        questions,
        thanks: texts.text("message-thanks", &[]),
    })
}
