//! Which words a pack needs. The keys derive from the identifiers, so there is no key column to keep right.

use vigie_assessment::Pack;

/// A message, or an attribute of one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct WordKey {
    /// The message.
    pub message: String,
    /// Its attribute; `None` for the message's own value.
    pub attribute: Option<String>,
}

/// Every word that both languages of the pack must have.
pub fn word_keys(pack: &Pack) -> Vec<WordKey> {
    let mut keys = Keys::default();
    for practice in &pack.practices {
        let id = &practice.id;
        let question = keys.message(format!("q-{id}"));
        keys.attributes(&question, ["why", "example"]);
        for choice in &practice.choices {
            keys.attributes(&question, [format!("choice-{}", choice.id)]);
        }
        if practice.not_applicable {
            keys.attributes(&question, ["not-applicable"]);
        }
        let action = keys.message(format!("action-{id}"));
        keys.attributes(&action, ["short", "first-step"]);
        keys.attributes(&action, (1..=practice.steps).map(|step| format!("step-{step}")));
        if practice.interim {
            keys.attributes(&action, ["interim"]);
        }
        let find_out = keys.message(format!("find-out-{id}"));
        keys.attributes(
            &find_out,
            [
                "whom-provider",
                "ask-provider",
                "whom-alone",
                "ask-alone",
                "proof",
            ],
        );
    }
    for domain in &pack.domains {
        keys.message(format!("domain-{}", domain.id));
    }
    for scenario in &pack.scenarios {
        let message = keys.message(format!("scenario-{}", scenario.id));
        keys.attributes(&message, ["risk"]);
    }
    for fact in &pack.traits {
        let message = keys.message(format!("trait-{}", fact.id));
        keys.attributes(&message, ["example"]);
    }
    for preset in &pack.capacities {
        keys.message(format!("capacity-{}", preset.id));
    }
    for duty in &pack.duties {
        keys.message(format!("duty-{}", duty.id));
    }
    for source in &pack.sources {
        let message = keys.message(format!("source-{}", source.id));
        keys.attributes(&message, ["publisher"]);
    }
    for contact in &pack.contacts {
        let message = keys.message(format!("contact-{}", contact.id));
        keys.attributes(&message, ["for"]);
    }
    for term in &pack.terms {
        let message = keys.message(format!("term-{}", term.id));
        keys.attributes(&message, ["name"]);
    }
    for statement in &pack.statements {
        let message = keys.message(format!("statement-{}", statement.id));
        keys.attributes(&message, ["title"]);
    }
    keys.0
}

/// Words that a pack may have: where one language has them, so has the other.
pub fn optional_word_keys(pack: &Pack) -> Vec<WordKey> {
    let mut keys = Keys::default();
    for practice in &pack.practices {
        let hints = practice
            .choices
            .iter()
            .map(|choice| format!("hint-{}", choice.id));
        keys.attributes(&format!("q-{}", practice.id), hints);
    }
    for term in &pack.terms {
        keys.attributes(&format!("term-{}", term.id), ["forms"]);
    }
    keys.0
}

#[derive(Default)]
struct Keys(Vec<WordKey>);

impl Keys {
    fn message(&mut self, message: String) -> String {
        self.0.push(WordKey {
            message: message.clone(),
            attribute: None,
        });
        message
    }

    fn attributes<A: Into<String>>(&mut self, message: &str, attributes: impl IntoIterator<Item = A>) {
        for attribute in attributes {
            self.0.push(WordKey {
                message: message.to_owned(),
                attribute: Some(attribute.into()),
            });
        }
    }
}
