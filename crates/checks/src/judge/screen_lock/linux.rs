//! Linux: the settings of the desktop that runs.

use super::after;
use crate::judge::conclusion::text;
use crate::judge::{Conclusion, Evidence, Facts, Look, Reason, Seen, Value};
use crate::number::small;
use crate::snapshot::ScreenSettings;

pub(super) fn judge(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.linux();
    let desktop = match seen.desktop.look() {
        Look::Known(desktop) => desktop,
        Look::Absent => return outside(facts),
        Look::Unread(why) => return Conclusion::unknown(why),
    };
    let conclusion = match Desktop::parse(desktop) {
        Desktop::Gnome => gsettings(&seen.gnome, 1),
        Desktop::Cinnamon => gsettings(&seen.cinnamon, 1),
        Desktop::Mate => gsettings(&seen.mate, 60),
        Desktop::Kde => kde(facts),
        Desktop::Other => Conclusion::unknown(Reason::OtherDesktop).showing(locker(facts)),
    };
    conclusion.showing(text("check-evidence-desktop", &seen.desktop))
}

/// Not inside a desktop: a server has no screen to lock; a terminal does not show the desktop's settings.
fn outside(facts: &Facts<'_>) -> Conclusion {
    match facts.linux().default_target.look() {
        Look::Known(target) if target != "graphical.target" => Conclusion::not_applicable(Reason::NoDesktop),
        Look::Known(_) | Look::Absent => Conclusion::unknown(Reason::OtherDesktop),
        Look::Unread(_) if facts.in_container() => Conclusion::unknown(Reason::Container),
        Look::Unread(why) => Conclusion::unknown(why),
    }
}

/// Desktops whose settings are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Desktop {
    Gnome,
    Cinnamon,
    Mate,
    Kde,
    Other,
}

impl Desktop {
    /// XDG_CURRENT_DESKTOP: names joined by colons, the most particular first.
    fn parse(text: &str) -> Self {
        let text = text.to_lowercase();
        for name in text.split(':') {
            match name {
                "x-cinnamon" | "cinnamon" => return Self::Cinnamon,
                "mate" => return Self::Mate,
                "kde" => return Self::Kde,
                "gnome" => return Self::Gnome,
                // They name GNOME too and lock in their own way.
                "budgie" | "unity" | "pantheon" => return Self::Other,
                _ => {}
            }
        }
        Self::Other
    }
}

/// GNOME and its relatives; times in units of so many seconds.
fn gsettings(settings: &ScreenSettings, unit: u64) -> Conclusion {
    let evidence = [
        text("check-evidence-lock-enabled", &settings.lock_enabled),
        text("check-evidence-idle-delay", &settings.idle_delay),
        text("check-evidence-lock-delay", &settings.lock_delay),
    ];
    gsettings_found(settings, unit).showing(evidence.into_iter().flatten())
}

fn gsettings_found(settings: &ScreenSettings, unit: u64) -> Conclusion {
    match settings.lock_enabled.look() {
        Look::Known(value) if value.trim() == "true" => {}
        Look::Known(value) if value.trim() == "false" => return Conclusion::not_met("no-password"),
        Look::Known(_) | Look::Absent => return Conclusion::unknown(Reason::Unrecognised),
        Look::Unread(why) => return Conclusion::unknown(why),
    }
    if settings
        .idle_activation
        .value()
        .is_some_and(|it| it.trim() == "false")
    {
        return Conclusion::not_met("never");
    }
    let seconds = |fact: &Seen<String>| match fact.look() {
        // `uint32 300`: the last word is the number.
        Look::Known(printed) => {
            let number = printed.split_whitespace().last().and_then(small);
            number.map(|it| u64::from(it) * unit).ok_or(Reason::Unrecognised)
        }
        Look::Absent => Err(Reason::Unrecognised),
        Look::Unread(why) => Err(why.into()),
    };
    match (seconds(&settings.idle_delay), seconds(&settings.lock_delay)) {
        (Ok(0), _) => Conclusion::not_met("never"),
        (Ok(idle), Ok(delay)) => after(idle + delay),
        (Err(why), _) | (_, Err(why)) => Conclusion::unknown(why),
    }
}

/// KDE: a missing file or key is the factory setting, on after five minutes.
fn kde(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.linux();
    let evidence = [
        text("check-evidence-lock-enabled", &seen.kde_autolock),
        text("check-evidence-idle-delay", &seen.kde_timeout),
    ];
    let conclusion = match (seen.kde_autolock.look(), seen.kde_timeout.look()) {
        (Look::Unread(why), _) | (_, Look::Unread(why)) => Conclusion::unknown(why),
        (Look::Known(value), _) if value.trim() == "false" => Conclusion::not_met("never"),
        (_, Look::Absent) => after(5 * 60),
        (_, Look::Known(minutes)) => match small(minutes.trim()) {
            Some(0) => Conclusion::not_met("never"),
            Some(minutes) => after(u64::from(minutes) * 60),
            None => Conclusion::unknown(Reason::Unrecognised),
        },
    };
    conclusion.showing(evidence.into_iter().flatten())
}

/// A program that locks the screen in another way: shown, since its settings are not read.
fn locker(facts: &Facts<'_>) -> Option<Evidence> {
    const LOCKERS: &[&str] = &[
        "hypridle",
        "light-locker",
        "swayidle",
        "swaylock",
        "xautolock",
        "xfce4-screensav",
        "xscreensaver",
        "xss-lock",
    ];
    let processes = &facts.seen.processes;
    let names = processes
        .value()?
        .iter()
        .filter(|it| LOCKERS.contains(&it.as_str()));
    let names: Vec<String> = names.cloned().collect();
    (!names.is_empty()).then(|| Evidence {
        label: "check-evidence-locker",
        value: Value::Names(names),
        from: processes.place().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_particular_known_name_of_a_desktop_counts() {
        for (text, expected) in [
            ("ubuntu:GNOME", Desktop::Gnome),
            ("pop:gnome", Desktop::Gnome),
            ("X-Cinnamon", Desktop::Cinnamon),
            ("KDE", Desktop::Kde),
            ("Budgie:GNOME", Desktop::Other),
            ("sway", Desktop::Other),
            ("", Desktop::Other),
        ] {
            assert_eq!(Desktop::parse(text), expected, "{text}");
        }
    }
}
