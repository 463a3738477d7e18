//! What follows the actions: what is not in the plan, the incident sheet, the method and its limits.

use vigie_assessment::{Level, PracticeId};

use super::context::{Context, part};
use crate::incident::{ContactLine, incident_sheet};
use crate::model::{Block, EntrySize, Link, Marker, Section, Span, Style};

/// Practices that have no action: in place, not applicable, open, answered and not counted.
pub(super) fn aside(context: &Context<'_>) -> Option<Section> {
    let plan = context.source.plan;
    let not_asked: Vec<PracticeId> = plan.not_asked.iter().map(|it| it.practice.clone()).collect();
    let lists = [
        ("report-in-place", in_place(context)),
        ("report-not-applicable", plan.not_applicable.clone()),
        ("report-open", plan.open.clone()),
        ("report-not-counted", not_asked),
    ];
    let mut blocks = Vec::new();
    for (key, practices) in lists.into_iter().filter(|(_, practices)| !practices.is_empty()) {
        let heading = vec![Span::plain(context.say(key))];
        blocks.push(Block::Heading {
            text: heading,
            anchor: None,
        });
        if let Some(note) = context.texts.attribute(key, "note", &[]) {
            blocks.push(Block::Paragraph(Style::Body, vec![Span::plain(note)]));
        }
        let names = context.names(&practices);
        let text = context.say_with("report-sentence", &[("text", (&names).into())]);
        blocks.push(Block::Paragraph(Style::Body, vec![Span::plain(text)]));
    }
    (!blocks.is_empty()).then(|| Section {
        anchor: part("aside"),
        title: context.say("report-aside"),
        own_page: false,
        blocks,
    })
}

/// Practices answered as fully in place that no check contradicts.
pub(crate) fn in_place(context: &Context<'_>) -> Vec<PracticeId> {
    let plan = context.source.plan;
    let practices = context.source.pack.practices.iter().map(|practice| &practice.id);
    practices
        .filter(|id| context.source.answered(id) == Some(Level::Full))
        .filter(|id| context.source.action(id).is_none())
        .filter(|id| !plan.not_asked.iter().any(|it| it.practice == **id))
        .cloned()
        .collect()
}

/// The incident sheet, on a page of its own that can be pinned on a wall.
pub(crate) fn incident(context: &Context<'_>) -> Section {
    let sheet = incident_sheet(context.source.pack, context.texts);
    let mut blocks = vec![Block::Paragraph(Style::Body, vec![Span::strong(sheet.intro)])];
    let contacts = || {
        sheet
            .steps
            .iter()
            .flat_map(|step| &step.contacts)
            .chain(&sheet.others)
    };
    let reachable = || contacts().filter(|contact| !ways(contact).is_empty());
    // One date for all is said once.
    let common = reachable().next().map(|contact| contact.verified.clone());
    let common = common.filter(|date| reachable().all(|contact| contact.verified == *date));
    for (step, number) in sheet.steps.iter().zip(1..) {
        let mut details = vec![vec![Span::plain(step.detail.clone())]];
        details.extend(
            step.contacts
                .iter()
                .map(|it| contact(context, it, common.is_none())),
        );
        blocks.push(Block::Entry {
            size: EntrySize::Large,
            number: format!("{number}"),
            title: vec![Span::strong(step.title.clone())],
            aside: String::new(),
            details,
        });
    }
    let others: Vec<Vec<Span>> = sheet
        .others
        .iter()
        .map(|it| contact(context, it, common.is_none()))
        .collect();
    if !others.is_empty() {
        blocks.push(Block::List(Marker::Dot, others));
    }
    let blanks = [
        "report-blank-provider",
        "report-blank-insurer",
        "report-blank-file",
    ];
    blocks.push(Block::Blanks(blanks.map(|key| vec![context.say(key)]).into()));
    let mut note = sheet.note.clone();
    if let Some(date) = &common {
        let said = context.say_with("report-contacts-verified", &[("verified", date.into())]);
        note = format!("{said} {note}");
    }
    if !sheet.law.is_empty() {
        let law = sheet.law.join(&context.say("report-source-separator"));
        let said = context.say_with("report-law-verified", &[("law", (&law).into())]);
        note = format!("{note} {said}");
    }
    blocks.push(Block::Paragraph(Style::Small, vec![Span::plain(note)]));
    Section {
        anchor: part("incident"),
        title: sheet.title,
        own_page: true,
        blocks,
    }
}

fn contact(context: &Context<'_>, contact: &ContactLine, dated: bool) -> Vec<Span> {
    let name = context.say_with("report-label", &[("label", (&contact.name).into())]);
    let mut spans = vec![Span::strong(name)];
    let ways = ways(contact);
    for (at, (shown, uri)) in ways.iter().enumerate() {
        spans.push(Span::plain(if at == 0 { " " } else { " · " }));
        spans.push(Span::link(shown.clone(), Link::Uri(uri.clone())));
    }
    if ways.is_empty() {
        spans.extend(
            contact
                .purpose
                .iter()
                .map(|purpose| Span::plain(format!(" {purpose}"))),
        );
    } else if dated {
        spans.push(Span::plain(format!(" ({})", contact.verified)));
    }
    spans
}

/// How a contact is reached: as shown, and as an address.
fn ways(contact: &ContactLine) -> Vec<(String, String)> {
    let phones = contact
        .phones
        .iter()
        .map(|phone| (phone.clone(), telephone(phone)));
    let email = contact
        .email
        .iter()
        .map(|email| (email.clone(), format!("mailto:{email}")));
    let url = contact.url.iter().map(|url| (bare(url), url.clone()));
    phones.chain(email).chain(url).collect()
}

/// A number as a `tel:` address: digits and star only; eleven digits carry the country's plus sign.
fn telephone(shown: &str) -> String {
    let digits: String = shown
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '*')
        .collect();
    if digits.len() == 11 && digits.starts_with('1') {
        format!("tel:+{digits}")
    } else {
        format!("tel:{digits}")
    }
}

/// A web address without its scheme and last slash.
fn bare(url: &str) -> String {
    url.trim_start_matches("https://")
        .trim_end_matches('/')
        .to_owned()
}

/// How the order is made, in plain words.
pub(super) fn method(context: &Context<'_>) -> Section {
    let lines = ["order", "score", "time", "unknown", "numbers"].map(|name| {
        let text = context.say(&format!("report-method-{name}"));
        Block::Paragraph(Style::Body, vec![Span::plain(text)])
    });
    Section {
        anchor: part("method"),
        title: context.say("report-method"),
        own_page: false,
        blocks: lines.into(),
    }
}

/// What this is not, and what it was made from.
pub(super) fn limits(context: &Context<'_>) -> Section {
    let mut keys = vec!["not-ministry", "not-audit", "not-measured"];
    if context.source.computer.is_none() {
        keys.push("no-facts");
    }
    let mut items: Vec<Vec<Span>> = keys
        .into_iter()
        .map(|key| vec![Span::plain(context.say(key))])
        .collect();
    if let Some(computer) = context.source.computer {
        let date = context.texts.date(computer.date);
        let args = [("system", computer.system.into()), ("date", (&date).into())];
        items.push(vec![Span::plain(context.say_with("facts-of", &args))]);
    }
    let info = &context.source.pack.info;
    let made = context.texts.date(info.date);
    let review = context.texts.date(info.review_by);
    let args = [
        ("id", (&info.id).into()),
        ("version", (&info.version).into()),
        ("date", (&made).into()),
        ("review", (&review).into()),
        ("owner", (&info.owner).into()),
    ];
    let pack = context.say_with("report-pack", &args);
    let hash = context.say_with("report-pack-hash", &[("hash", (&info.hash).into())]);
    Section {
        anchor: part("limits"),
        title: context.say("report-limits"),
        own_page: false,
        blocks: vec![
            Block::List(Marker::Dot, items),
            Block::Paragraph(Style::Small, vec![Span::plain(pack)]),
            Block::Paragraph(Style::Small, vec![Span::plain(hash)]),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_can_be_dialled() {
        assert_eq!(telephone("1 888 495-8501"), "tel:+18884958501");
        assert_eq!(telephone("310-4141"), "tel:3104141");
        assert_eq!(telephone("*4141"), "tel:*4141");
    }
}
