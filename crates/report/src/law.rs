//! How sections of Acts are cited, and how sure what is said of them is.

use vigie_assessment::{Date, Duty, Mark};

use crate::Texts;

/// The tags of a card: its duties, one tag for each Act.
pub(crate) fn tags(duties: &[&Duty], texts: &dyn Texts) -> Vec<String> {
    let mut acts: Vec<&str> = Vec::new();
    for duty in duties {
        if !acts.contains(&duty.act.as_str()) {
            acts.push(&duty.act);
        }
    }
    let tag = |act: &str| {
        let of_act: Vec<&Duty> = duties.iter().copied().filter(|it| it.act == act).collect();
        let sections = sections(&of_act, texts);
        let args = [
            ("count", of_act.len().into()),
            ("sections", (&sections).into()),
            ("act", act.into()),
        ];
        texts.text("report-duty-tag", &args)
    };
    acts.into_iter().map(tag).collect()
}

/// The numbers of sections: “3.5 and 3.8”.
pub(crate) fn sections(duties: &[&Duty], texts: &dyn Texts) -> String {
    let sections: Vec<&str> = duties.iter().map(|it| it.section.as_str()).collect();
    match sections.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => {
            let first = first.join(&texts.text("report-list-separator", &[]));
            format!("{first}{}{last}", texts.text("report-and", &[]))
        }
    }
}

/// An Act by name where the words know it, with its chapter.
pub(crate) fn act(act: &str, texts: &dyn Texts) -> String {
    match name(act, texts) {
        Some(name) => texts.text(
            "report-act-named",
            &[("name", (&name).into()), ("act", act.into())],
        ),
        None => texts.text("report-act-chapter", &[("act", act.into())]),
    }
}

/// One section with its Act by name where the words know it: “Act respecting ..., CQLR, c. P-39.1, s. 3.5”.
pub(crate) fn in_full(duty: &Duty, texts: &dyn Texts) -> String {
    let mut args = vec![("section", (&duty.section).into()), ("act", (&duty.act).into())];
    match name(&duty.act, texts) {
        Some(name) => {
            args.push(("name", (&name).into()));
            texts.text("report-citation", &args)
        }
        None => texts.text("duty-citation", &args),
    }
}

fn name(act: &str, texts: &dyn Texts) -> Option<String> {
    let attribute = act.to_lowercase().replace('.', "-");
    texts.attribute("report-act", &attribute, &[])
}

/// How and when something was verified, within a sentence.
pub(crate) fn verified(mark: Mark, on: Date, texts: &dyn Texts) -> String {
    texts.text(key(mark), &[("date", (&texts.date(on)).into())])
}

/// The same as a sentence.
pub(crate) fn verified_sentence(mark: Mark, on: Date, texts: &dyn Texts) -> String {
    let date = texts.date(on);
    let args = [("date", (&date).into())];
    texts
        .attribute(key(mark), "sentence", &args)
        .unwrap_or_else(|| texts.text(key(mark), &args))
}

fn key(mark: Mark) -> &'static str {
    match mark {
        Mark::Verified => "report-verified-source",
        Mark::Secondary => "report-verified-secondary",
        Mark::NotVerified => "report-verified-not",
    }
}
