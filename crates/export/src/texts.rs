//! Where headings and the names of values come from.

use vigie_assessment::{Horizon, Kind, Who};

use crate::Status;

/// The words of one language, asked for by key.
pub trait Texts {
    /// A message, filled with these texts; its key where there is none.
    fn text(&self, key: &str, args: &[(&str, &str)]) -> String;
}

pub(crate) fn kind(texts: &dyn Texts, kind: Kind) -> String {
    let key = match kind {
        Kind::Do => "kind-do",
        Kind::FindOut => "kind-find-out",
    };
    texts.text(key, &[])
}

pub(crate) fn horizon(texts: &dyn Texts, horizon: Horizon) -> String {
    let key = match horizon {
        Horizon::Week => "horizon-week",
        Horizon::Days30 => "horizon-days-30",
        Horizon::Days90 => "horizon-days-90",
        Horizon::Year => "horizon-year",
        Horizon::Later => "horizon-later",
    };
    texts.text(key, &[])
}

pub(crate) fn who(texts: &dyn Texts, who: Who) -> String {
    let key = match who {
        Who::Owner => "who-owner",
        Who::ItProvider => "who-it-provider",
        Who::Staff => "who-staff",
    };
    texts.text(key, &[])
}

pub(crate) fn status(texts: &dyn Texts, status: Status) -> String {
    let key = match status {
        Status::ToDo => "export-status-to-do",
        Status::UnderWay => "export-status-under-way",
        Status::Done => "export-status-done",
        Status::SetAside => "export-status-set-aside",
    };
    texts.text(key, &[])
}

pub(crate) fn must_have(texts: &dyn Texts, must_have: bool) -> String {
    if must_have {
        texts.text("tag-must-have", &[])
    } else {
        String::new()
    }
}
