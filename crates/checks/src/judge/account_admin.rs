//! Is the everyday account an administrator?
//!
//! Looks at: how the session's token may be elevated, and membership by identifier where that says nothing (Windows:
//! an administrator's ordinary token answers "no" to the usual question); the groups of the account (macOS, Linux).
//! Cannot see: whether this is the account of every day; rights given in other ways (sudoers).
//! Worth a look, and a gap only where Windows asks nobody before it gives full rights. Changes nothing.

use super::conclusion::{line, number, yes_no};
use super::{Check, Conclusion, Facts, Look, Platform, Reason, Value};

pub(super) const CHECK: Check = Check {
    id: "account.admin",
    cases: &[
        "ordinary",
        "administrator",
        "full-rights",
        "no-question",
        "unknown",
    ],
    evidence: &[
        "check-evidence-token",
        "check-evidence-administrators",
        "check-evidence-uac",
        "check-evidence-uac-prompt",
        "check-evidence-groups",
        "check-evidence-elevated",
    ],
    limits: &["check-limit-this-account", "check-limit-sudoers"],
    sources: [
        "TokenElevationType, NetUserGetLocalGroups by SID; EnableLUA, ConsentPromptBehaviorAdmin",
        "groups of the account",
        "groups of the account",
    ],
    rule,
};

/// Groups whose members may become administrator.
const GROUPS: &[&str] = &["admin", "sudo", "wheel"];

fn rule(facts: &Facts<'_>) -> Conclusion {
    match facts.seen.platform {
        Platform::Windows => windows(facts),
        Platform::Macos => unix(facts),
        Platform::Linux => unix(facts).limited_by("check-limit-sudoers"),
    }
    .limited_by("check-limit-this-account")
}

fn windows(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.windows();
    let evidence = [
        number("check-evidence-token", &seen.token_elevation_type),
        yes_no("check-evidence-administrators", &seen.administrators_member),
        number("check-evidence-uac", &seen.enable_lua),
        number("check-evidence-uac-prompt", &seen.consent_prompt_behavior_admin),
    ];
    // 0 switches the question off; an absent value is the factory setting, which asks.
    let asks_nobody = [&seen.enable_lua, &seen.consent_prompt_behavior_admin]
        .iter()
        .any(|it| it.value() == Some(&0));
    let administrator = || {
        if asks_nobody {
            Conclusion::not_met("no-question")
        } else {
            Conclusion::attention("administrator")
        }
    };
    let conclusion = match seen.token_elevation_type.look() {
        Look::Known(2 | 3) => administrator(),
        // The built-in administrator has one token only, as a standard account has.
        Look::Known(1) if facts.seen.session.number.value() == Some(&500) => administrator(),
        Look::Known(1) => match seen.administrators_member.look() {
            Look::Known(true) => administrator(),
            // Membership through a directory's groups is not listed.
            Look::Known(false) if facts.seen.session.local_account.value() == Some(&false) && asks_nobody => {
                Conclusion::unknown(Reason::DirectoryAccount)
            }
            Look::Known(false) => Conclusion::met("ordinary"),
            Look::Absent => Conclusion::unknown(Reason::Unrecognised),
            // With the question on, an administrator's token would not be a default one.
            Look::Unread(_) if matches!(seen.enable_lua.look(), Look::Known(1) | Look::Absent) => {
                Conclusion::met("ordinary")
            }
            Look::Unread(why) => Conclusion::unknown(why),
        },
        Look::Known(_) | Look::Absent => Conclusion::unknown(Reason::Unrecognised),
        Look::Unread(why) => Conclusion::unknown(why),
    };
    conclusion.showing(evidence.into_iter().flatten())
}

fn unix(facts: &Facts<'_>) -> Conclusion {
    let session = &facts.seen.session;
    let among = |groups: &Vec<String>| -> Vec<String> {
        groups
            .iter()
            .filter(|it| GROUPS.contains(&it.as_str()))
            .cloned()
            .collect()
    };
    let evidence = [
        line("check-evidence-groups", &session.groups, |it| {
            let among = among(it);
            if among.is_empty() {
                Value::Absent
            } else {
                Value::Names(among)
            }
        }),
        yes_no("check-evidence-elevated", &session.elevated),
    ];
    let conclusion = if facts.in_container() {
        Conclusion::unknown(Reason::Container)
    } else if session.elevated.value() == Some(&true) {
        Conclusion::attention("full-rights")
    } else {
        match session.groups.look() {
            // An account is always in some group.
            Look::Known(groups) if groups.is_empty() => Conclusion::unknown(Reason::NothingFound),
            Look::Known(groups) if among(groups).is_empty() => Conclusion::met("ordinary"),
            Look::Known(_) => Conclusion::attention("administrator"),
            Look::Absent => Conclusion::unknown(Reason::Unrecognised),
            Look::Unread(why) => Conclusion::unknown(why),
        }
    };
    conclusion.showing(evidence.into_iter().flatten())
}
