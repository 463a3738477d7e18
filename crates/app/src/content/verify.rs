//! What of a pack a person should verify before it is released: what was not read at its own source.

use vigie_assessment::{Date, Mark, Pack, SourceId};
use vigie_content::source_of_act;

/// A fact that rests on a secondary source, or on none that was verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToVerify {
    /// What it is.
    pub subject: Subject,
    /// Why it is doubted.
    pub doubt: Doubt,
    /// When it was last looked at.
    pub on: Date,
    /// Where to look: web and mail addresses, telephone numbers.
    pub addresses: Vec<String>,
}

/// A fact of the pack that can be doubted, by its identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// Whom to call.
    Contact(String),
    /// What a section of an Act asks.
    Duty {
        /// Its identifier.
        id: String,
        /// The Act's chapter.
        act: String,
        /// The section.
        section: String,
    },
    /// What is said about the guidelines.
    Statement(String),
    /// Where practices come from.
    Source(String),
}

/// Why a fact is doubted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// It was read through another source.
    Secondary,
    /// It was not verified.
    NotVerified,
}

/// Contacts, duties, statements and sources to verify, in that order.
pub(super) fn to_verify(pack: &Pack) -> Vec<ToVerify> {
    let urls = |id: &str| -> Vec<String> {
        let source = SourceId::parse(id).ok().and_then(|id| pack.source(&id));
        source.map_or_else(Vec::new, |it| pair(&it.url_fr, &it.url_en))
    };
    let contacts = pack.contacts.iter().map(|it| {
        let written = it.url.iter().chain(&it.email);
        let addresses = written.chain(&it.phones).cloned().collect();
        let subject = Subject::Contact(it.id.to_string());
        (it.mark, subject, it.verified_on, addresses)
    });
    let duties = pack.duties.iter().map(|it| {
        let subject = Subject::Duty {
            id: it.id.to_string(),
            act: it.act.clone(),
            section: it.section.clone(),
        };
        (it.mark, subject, it.verified_on, urls(&source_of_act(&it.act)))
    });
    let statements = pack.statements.iter().map(|it| {
        let addresses = it
            .sources
            .iter()
            .flat_map(|it| urls(it.source.as_str()))
            .collect();
        let subject = Subject::Statement(it.id.to_string());
        (it.mark, subject, it.verified_on, addresses)
    });
    let sources = pack.sources.iter().map(|it| {
        let subject = Subject::Source(it.id.to_string());
        (it.mark, subject, it.read_on, pair(&it.url_fr, &it.url_en))
    });
    contacts
        .chain(duties)
        .chain(statements)
        .chain(sources)
        .filter_map(|(mark, subject, on, addresses)| {
            let doubt = match mark {
                Mark::Verified => return None,
                Mark::Secondary => Doubt::Secondary,
                Mark::NotVerified => Doubt::NotVerified,
            };
            Some(ToVerify {
                subject,
                doubt,
                on,
                addresses,
            })
        })
        .collect()
}

fn pair(french: &str, english: &str) -> Vec<String> {
    if french == english {
        vec![french.to_owned()]
    } else {
        vec![french.to_owned(), english.to_owned()]
    }
}
