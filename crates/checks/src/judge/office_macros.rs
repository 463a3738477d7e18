//! Are macros of documents kept from running by themselves?
//!
//! Looks at: the macro settings of Word, Excel and PowerPoint, those of an administrator first (Windows); the macro
//! security level of LibreOffice on every system.
//! Cannot see: Microsoft Office for Mac, trusted folders and documents, what a mail service takes away.
//! Only a setting that lets everything run is a gap. Needs no rights, changes nothing.

use super::conclusion::{line, number};
use super::{Check, Conclusion, Evidence, Facts, Look, Platform, Reason, Seen, Value};
use crate::snapshot::{MacroSetting, OfficeApplication};

pub(super) const CHECK: Check = Check {
    id: "office.macros",
    cases: &[
        "kept-back",
        "run-all",
        "from-internet",
        "asked-only",
        "unknown",
        "not-applicable",
    ],
    evidence: &[
        "check-evidence-macros-office",
        "check-evidence-macros-internet",
        "check-evidence-macros-libreoffice",
    ],
    limits: &["check-limit-trusted-places", "check-limit-office-mac"],
    sources: [
        "VBAWarnings, blockcontentexecutionfrominternet (policy first); registrymodifications.xcu",
        "registrymodifications.xcu (LibreOffice)",
        "registrymodifications.xcu (LibreOffice)",
    ],
    rule,
};

fn rule(facts: &Facts<'_>) -> Conclusion {
    let settings = &facts.windows().macro_settings;
    let level = &facts.seen.libreoffice_macro_level;
    let office: &[MacroSetting] = settings.value().map_or(&[], Vec::as_slice);
    let named = |chosen: &dyn Fn(&MacroSetting) -> bool| -> Vec<String> {
        let chosen = office.iter().filter(|it| chosen(it));
        chosen.map(|it| name(it.application).to_owned()).collect()
    };
    let mut run_all = named(&|it| in_force(it).value() == Some(&1));
    if level.value() == Some(&0) {
        run_all.push("LibreOffice".to_owned());
    }
    let from_internet = named(&|it| it.block_from_internet.value() == Some(&0));
    let conclusion = if !run_all.is_empty() {
        Conclusion::not_met("run-all").with("programs", run_all)
    } else if !from_internet.is_empty() {
        Conclusion::attention("from-internet").with("programs", from_internet)
    } else if level.value() == Some(&1) {
        Conclusion::attention("asked-only").with("programs", "LibreOffice")
    } else {
        nothing_lowered(facts, office)
    };
    let office_lines = office.iter().flat_map(|it| {
        let shown = |value: &u32| Value::Text(format!("{} {value}", name(it.application)));
        let macros: Option<Evidence> = line("check-evidence-macros-office", in_force(it), shown);
        macros.into_iter().chain(line(
            "check-evidence-macros-internet",
            &it.block_from_internet,
            shown,
        ))
    });
    let conclusion = conclusion
        .showing(office_lines.filter(|it| it.value != Value::Absent))
        .showing(number("check-evidence-macros-libreoffice", level))
        .limited_by("check-limit-trusted-places");
    match facts.seen.platform {
        Platform::Macos => conclusion.limited_by("check-limit-office-mac"),
        Platform::Windows | Platform::Linux => conclusion,
    }
}

/// No setting lets more run than the makers do: what remains is whether every setting was seen.
fn nothing_lowered(facts: &Facts<'_>, office: &[MacroSetting]) -> Conclusion {
    let level = &facts.seen.libreoffice_macro_level;
    let unread = office
        .iter()
        .find_map(|it| in_force(it).unread().or(it.block_from_internet.unread()));
    let strange = office
        .iter()
        .any(|it| in_force(it).value().is_some_and(|it| !(2..=4).contains(it)));
    let libre = match level.look() {
        Look::Known(2 | 3) => Conclusion::met("kept-back").with("programs", "LibreOffice"),
        Look::Known(_) => Conclusion::unknown(Reason::Unrecognised),
        // Its default asks for a signature. Absent is the default, and where it is not installed, too: neither is proof.
        Look::Absent => Conclusion::unknown(Reason::NothingFound),
        Look::Unread(why) => Conclusion::unknown(why),
    };
    match (facts.seen.platform, facts.windows().macro_settings.look()) {
        (Platform::Macos | Platform::Linux, _) => libre,
        (Platform::Windows, Look::Unread(why)) => Conclusion::unknown(why),
        (Platform::Windows, Look::Absent) => match level.look() {
            Look::Absent => Conclusion::not_applicable(Reason::NotInstalled),
            Look::Known(_) | Look::Unread(_) => libre,
        },
        (Platform::Windows, Look::Known(_)) if office.is_empty() => {
            Conclusion::not_applicable(Reason::NotInstalled)
        }
        (Platform::Windows, Look::Known(_)) => match unread {
            Some(why) => Conclusion::unknown(why),
            None if strange => Conclusion::unknown(Reason::Unrecognised),
            None => Conclusion::met("kept-back").with(
                "programs",
                office
                    .iter()
                    .map(|it| name(it.application).to_owned())
                    .collect::<Vec<_>>(),
            ),
        },
    }
}

/// The administrator's setting where there is one, else the account's own; absent is the default, which asks.
fn in_force(setting: &MacroSetting) -> &Seen<u32> {
    match setting.policy_vba_warnings.look() {
        Look::Known(_) => &setting.policy_vba_warnings,
        Look::Unread(_) if !setting.policy_vba_warnings.is_not_asked() => &setting.policy_vba_warnings,
        Look::Absent | Look::Unread(_) => &setting.vba_warnings,
    }
}

fn name(application: OfficeApplication) -> &'static str {
    match application {
        OfficeApplication::Word => "Word",
        OfficeApplication::Excel => "Excel",
        OfficeApplication::Powerpoint => "PowerPoint",
    }
}
