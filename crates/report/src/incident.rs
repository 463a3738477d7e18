//! The incident sheet: seven steps in order, with whom to call at each.

use vigie_assessment::{Contact, Date, Duty, Mark, Pack};

use crate::{Texts, law};

/// The steps in order, as `contacts.toml` names them.
const STEPS: [&str; 7] = [
    "isolate",
    "bank",
    "insurer",
    "police",
    "serious-injury",
    "cyber-centre",
    "register",
];

/// The sections that the words of the steps cite.
const CITED: (&str, [&str; 3]) = ("P-39.1", ["3.5", "3.7", "3.8"]);

/// The incident sheet in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncidentSheet {
    /// Its title.
    pub title: String,
    /// How to use it.
    pub intro: String,
    /// The seven steps.
    pub steps: Vec<IncidentStep>,
    /// Contacts that belong to no step.
    pub others: Vec<ContactLine>,
    /// What the ministry does not offer.
    pub note: String,
    /// The sections of Acts that the steps cite, each with how and when its wording was verified.
    pub law: Vec<String>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncidentStep {
    /// What to do.
    pub title: String,
    /// How.
    pub detail: String,
    /// Whom to call.
    pub contacts: Vec<ContactLine>,
}

/// Whom to call, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactLine {
    /// The contact's name.
    pub name: String,
    /// What it is called for.
    pub purpose: Option<String>,
    /// Telephone numbers, as shown.
    pub phones: Vec<String>,
    /// Electronic mail.
    pub email: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// When its details were verified, as a sentence.
    pub verified: String,
}

/// The incident sheet of a pack. Only contacts whose details were verified at their source are shown.
pub fn incident_sheet(pack: &Pack, texts: &dyn Texts) -> IncidentSheet {
    let shown = |step: Option<&str>| -> Vec<ContactLine> {
        let here = |contact: &&Contact| match step {
            Some(step) => contact.step == step,
            None => !STEPS.contains(&contact.step.as_str()),
        };
        let verified = pack
            .contacts
            .iter()
            .filter(|contact| contact.mark == Mark::Verified);
        verified
            .filter(here)
            .map(|contact| line(contact, texts))
            .collect()
    };
    let step = |(name, number): (&str, u8)| {
        let key = format!("incident-{number}");
        IncidentStep {
            title: texts.text(&key, &[]),
            detail: texts.attribute(&key, "detail", &[]).unwrap_or_default(),
            contacts: shown(Some(name)),
        }
    };
    IncidentSheet {
        title: texts.text("incident-title", &[]),
        intro: texts.text("incident-intro", &[]),
        steps: STEPS.into_iter().zip(1..).map(step).collect(),
        others: shown(None),
        note: texts.text("incident-no-ministry-service", &[]),
        law: cited(pack, texts),
    }
}

/// Sections verified in the same way on the same day are named together.
fn cited(pack: &Pack, texts: &dyn Texts) -> Vec<String> {
    let (act, sections) = CITED;
    let mut groups: Vec<((Mark, Date), Vec<&Duty>)> = Vec::new();
    let here = |it: &&Duty| it.act == act && sections.contains(&it.section.as_str());
    for duty in pack.duties.iter().filter(here) {
        let how = (duty.mark, duty.verified_on);
        match groups.iter_mut().find(|(known, _)| *known == how) {
            Some((_, duties)) => duties.push(duty),
            None => groups.push((how, vec![duty])),
        }
    }
    let say = |((mark, on), duties): ((Mark, Date), Vec<&Duty>)| {
        let sections = law::sections(&duties, texts);
        let verified = law::verified(mark, on, texts);
        let args = [
            ("count", duties.len().into()),
            ("sections", (&sections).into()),
            ("verified", (&verified).into()),
        ];
        texts.text("report-law-item", &args)
    };
    groups.into_iter().map(say).collect()
}

fn line(contact: &Contact, texts: &dyn Texts) -> ContactLine {
    let key = format!("contact-{}", contact.id);
    let date = texts.date(contact.verified_on);
    ContactLine {
        name: texts.text(&key, &[]),
        purpose: texts.attribute(&key, "for", &[]),
        phones: contact.phones.clone(),
        email: contact.email.clone(),
        url: contact.url.clone(),
        verified: texts.text("contact-verified", &[("date", (&date).into())]),
    }
}
