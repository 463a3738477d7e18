//! The first sheet: what the workbook is for, and which pack it was made from.

use vigie_assessment::Pack;
use vigie_locale::{Messages, Value};
use vigie_sheet::{About, FoundSheet, Sheet};

use crate::content::Content;
use crate::refusal::Reason;

/// What a workbook of a pack says of itself, and the version of the layout of its sheets.
const MARK: &str = "vigie-bank";
const VERSION: &str = "1";

pub(super) fn about(pack: &Pack, messages: &Messages, sheets: &[Sheet]) -> About {
    let info = &pack.info;
    let mut lines: Vec<(String, String)> = [
        "purpose",
        "white",
        "grey",
        "both",
        "marks",
        "numbers",
        "structure",
        "back",
    ]
    .iter()
    .map(|it| {
        let label = format!("sheet-about-{it}");
        (
            messages.text(&label, &[]),
            messages.attribute(&label, "text", &[]).unwrap_or_default(),
        )
    })
    .collect();
    for sheet in sheets {
        let group = sheet.id.split(':').next_back().unwrap_or_default();
        let key = if sheet.id.starts_with("domain:") {
            "domain"
        } else {
            group
        };
        lines.push((
            sheet.title.clone(),
            messages.text(&format!("sheet-holds-{key}"), &[]),
        ));
    }
    let args = [
        ("id", Value::Text(info.id.as_str())),
        ("version", Value::Text(info.version.as_str())),
        ("hash", Value::Text(info.hash.as_str())),
    ];
    lines.push((
        messages.text("sheet-about-pack", &[]),
        messages
            .attribute("sheet-about-pack", "text", &args)
            .unwrap_or_default(),
    ));
    About {
        title: messages.text("sheet-about", &[]),
        record: [MARK, VERSION, &info.id, &info.version, &info.hash]
            .map(str::to_owned)
            .to_vec(),
        lines,
    }
}

/// The pack that a workbook says it was made from, where it is not this one.
pub(super) fn made_from(found: &[FoundSheet], content: &Content) -> Result<Option<String>, Reason> {
    let info = &content.pack().info;
    let mut records = found.iter().map(FoundSheet::record);
    let record = records.find(|it| it.first() == Some(&MARK));
    match record.as_deref() {
        Some([_, VERSION, id, version, hash]) => Ok((*hash != info.hash).then(|| format!("{id} {version}"))),
        Some([_, version, ..]) => Err(Reason::new("sheet-other-version").with("version", version)),
        Some(_) | None => Err(Reason::new("sheet-not-ours")),
    }
}
