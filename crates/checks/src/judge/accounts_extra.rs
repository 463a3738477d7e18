//! Does anybody sign in who should not: by itself, as a guest, or with an account of somebody who left?
//!
//! Looks at: automatic sign-in, the guest account, how many other accounts there are and when they last signed in.
//! Cannot see: accounts of a directory (a domain, a cloud service), whether a password is empty, who the people are.
//! Sign-in days are shown on macOS only by another way and on Linux not for every desktop: they may be missing.
//! Names of accounts are counted and never shown. Needs no rights, changes nothing. Half a year is editorial.

use super::conclusion::{line, text, yes_no};
use super::named_products::{count, missing};
use super::{Check, Conclusion, Evidence, Facts, Look, Platform, Reason, Seen, Value};
use crate::snapshot::Account;

pub(super) const CHECK: Check = Check {
    id: "accounts.extra",
    cases: &[
        "plain",
        "several",
        "idle",
        "guest",
        "automatic",
        "automatic-portable",
        "unknown",
    ],
    evidence: &[
        "check-evidence-automatic-sign-in",
        "check-evidence-guest",
        "check-evidence-other-accounts",
        "check-evidence-idle-accounts",
    ],
    limits: &["check-limit-directory-accounts", "check-limit-sign-in-days"],
    sources: [
        "NetUserEnum level 3, AutoAdminLogon (the password itself is never read)",
        "accounts (sysinfo), com.apple.loginwindow.plist",
        "/etc/passwd, /var/log/lastlog, settings of gdm, sddm, lightdm",
    ],
    rule,
};

/// Days without signing in after which an account is asked about.
const IDLE: i64 = 180;
/// Other accounts that are nothing to speak of.
const FEW: usize = 1;
/// `UF_ACCOUNTDISABLE` of Windows.
const DISABLED: u32 = 0x2;
/// Relative identifier of the guest of Windows, whatever its name in the language of the system.
const GUEST: u32 = 501;

fn rule(facts: &Facts<'_>) -> Conclusion {
    let (automatic, automatic_evidence) = automatic(facts);
    let (guest, guest_evidence) = guest(facts);
    let accounts = &facts.seen.accounts;
    let others: Vec<&Account> = accounts
        .value()
        .into_iter()
        .flatten()
        .filter(|it| is_other(it))
        .collect();
    let idle = others.iter().filter(|it| facts.is_idle(it)).count();
    let conclusion = if automatic == Ok(true) && facts.is_portable() {
        Conclusion::not_met("automatic-portable")
    } else if automatic == Ok(true) {
        Conclusion::attention("automatic")
    } else if guest == Ok(true) {
        Conclusion::attention("guest")
    } else if facts.in_container() {
        Conclusion::unknown(Reason::Container)
    } else if idle > 0 {
        Conclusion::attention("idle")
            .with("count", count(idle))
            .with("days", IDLE)
    } else if others.len() > FEW {
        Conclusion::attention("several").with("count", count(others.len()))
    } else {
        let unread = missing(accounts).or(automatic.err()).or(guest.err());
        match unread {
            Some(why) => Conclusion::unknown(why),
            None => Conclusion::met("plain").with("count", count(others.len())),
        }
    };
    conclusion
        .showing(automatic_evidence)
        .showing(guest_evidence)
        .showing(line("check-evidence-other-accounts", accounts, |_| {
            Value::Number(count(others.len()))
        }))
        .showing(
            line("check-evidence-idle-accounts", accounts, |_| {
                Value::Number(count(idle))
            })
            .filter(|_| idle > 0),
        )
        .limited_by("check-limit-directory-accounts")
        .limited_by("check-limit-sign-in-days")
}

/// Whether somebody is signed in without a password when the computer starts.
fn automatic(facts: &Facts<'_>) -> (Result<bool, Reason>, Option<Evidence>) {
    const LABEL: &str = "check-evidence-automatic-sign-in";
    match facts.seen.platform {
        Platform::Windows => {
            let fact = &facts.windows().auto_admin_logon;
            (on(fact, |it| it.trim() == "1"), text(LABEL, fact))
        }
        Platform::Macos => {
            let fact = &facts.macos().automatic_login;
            (on(fact, |it| *it), yes_no(LABEL, fact))
        }
        Platform::Linux => {
            let fact = &facts.linux().automatic_login;
            let evidence = line(LABEL, fact, |all| {
                let on = all.iter().filter(|it| it.enabled);
                let managers: Vec<String> = on.map(|it| it.manager.clone()).collect();
                if managers.is_empty() {
                    Value::Absent
                } else {
                    Value::Names(managers)
                }
            });
            (on(fact, |all| all.iter().any(|it| it.enabled)), evidence)
        }
    }
}

/// Whether anybody may sign in as a guest. Linux has no such account.
fn guest(facts: &Facts<'_>) -> (Result<bool, Reason>, Option<Evidence>) {
    const LABEL: &str = "check-evidence-guest";
    match facts.seen.platform {
        Platform::Windows => {
            let accounts = &facts.seen.accounts;
            let on = accounts.value().is_some_and(|all| {
                let guests = all.iter().filter(|it| it.number == GUEST);
                guests
                    .into_iter()
                    .any(|it| it.flags.value().is_some_and(|flags| flags & DISABLED == 0))
            });
            (Ok(on), line(LABEL, accounts, |_| Value::YesNo(on)))
        }
        Platform::Macos => {
            let fact = &facts.macos().guest_enabled;
            (on(fact, |it| *it), yes_no(LABEL, fact))
        }
        Platform::Linux => (Ok(false), None),
    }
}

/// A setting that is off when it is absent.
fn on<T>(fact: &Seen<T>, judge: impl FnOnce(&T) -> bool) -> Result<bool, Reason> {
    match fact.look() {
        Look::Known(value) => Ok(judge(value)),
        Look::Absent => Ok(false),
        Look::Unread(why) => Err(why.into()),
    }
}

/// An account of somebody else that can be used. Windows' own accounts are switched off on most computers, and the guest
/// is asked about apart.
fn is_other(account: &Account) -> bool {
    let disabled = account.flags.value().is_some_and(|it| it & DISABLED != 0);
    !account.current && !disabled && account.number != GUEST
}

impl Facts<'_> {
    fn is_idle(&self, account: &Account) -> bool {
        // On macOS the day is for show alone.
        self.seen.platform != Platform::Macos
            && account
                .last_sign_in
                .value()
                .is_some_and(|it| self.age(*it) > IDLE)
    }
}
