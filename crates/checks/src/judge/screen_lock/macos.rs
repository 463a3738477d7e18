//! macOS: the lock delay, counted from the screen saver or the dark display, whichever comes first.

use super::after;
use crate::judge::conclusion::{number, text};
use crate::judge::{Conclusion, Facts, Look, Reason, Seen};
use crate::number::small;

/// Seconds to the screen saver of an account that never chose: the factory setting.
const FACTORY_SAVER: u64 = 20 * 60;

pub(super) fn judge(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.macos();
    let saver = if seen.managed_idle_time.value().is_some() {
        &seen.managed_idle_time
    } else {
        &seen.idle_time
    };
    let evidence = [
        text("check-evidence-screen-lock", &seen.screen_lock),
        number("check-evidence-saver-minutes", saver),
        number("check-evidence-display-sleep", &seen.display_sleep_mains),
    ];
    judged(facts, saver).showing(evidence.into_iter().flatten())
}

fn judged(facts: &Facts<'_>, saver: &Seen<u32>) -> Conclusion {
    let seen = facts.macos();
    let delay = match seen.managed_ask_for_password.value() {
        Some(true) => Delay::Seconds(
            seen.managed_ask_for_password_delay
                .value()
                .copied()
                .unwrap_or(0)
                .into(),
        ),
        Some(false) | None => match seen.screen_lock.look() {
            Look::Known(said) => match Delay::parse(said) {
                Some(delay) => delay,
                None => return Conclusion::unknown(Reason::Unrecognised),
            },
            Look::Absent => return Conclusion::unknown(Reason::Unrecognised),
            Look::Unread(why) => return Conclusion::unknown(why),
        },
    };
    let Delay::Seconds(delay) = delay else {
        return Conclusion::not_met("no-password");
    };
    let saver = match saver.look() {
        Look::Known(0) => None,
        Look::Known(seconds) => Some(u64::from(*seconds)),
        Look::Absent => Some(FACTORY_SAVER),
        Look::Unread(why) => return Conclusion::unknown(why),
    };
    let dark = display(facts);
    match (saver, dark) {
        (Some(idle), Ok(None)) | (None, Ok(Some(idle))) => after(idle + delay),
        (Some(saver), Ok(Some(dark))) => after(saver.min(dark) + delay),
        (None, Ok(None)) => Conclusion::not_met("never"),
        // The display might only go dark sooner.
        (Some(saver), Err(why)) => match after(saver + delay) {
            good if saver + delay <= super::GOOD => good,
            _ => Conclusion::unknown(why),
        },
        (None, Err(why)) => Conclusion::unknown(why),
    }
}

/// Seconds until the display goes dark, plugged in and, for a portable one, on battery.
fn display(facts: &Facts<'_>) -> Result<Option<u64>, Reason> {
    let one = |fact: &Seen<u32>| match fact.look() {
        Look::Known(minutes) => Ok((*minutes > 0).then(|| u64::from(*minutes) * 60)),
        // Never set: the factory setting, which differs by model.
        Look::Absent => Err(Reason::Unrecognised),
        Look::Unread(why) => Err(why.into()),
    };
    let seen = facts.macos();
    let mains = one(&seen.display_sleep_mains)?;
    if !facts.is_portable() {
        return Ok(mains);
    }
    let battery = one(&seen.display_sleep_battery)?;
    Ok(mains.zip(battery).map(|(mains, battery)| mains.max(battery)))
}

/// How long after the screen saver the password is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Delay {
    Seconds(u64),
    Off,
}

impl Delay {
    /// Reads `screenLock delay is immediate`, `screenLock delay is 300 seconds`, `screenLock is off`.
    fn parse(said: &str) -> Option<Self> {
        let (_, rest) = said.split_once("screenLock ")?;
        let mut words = rest.split_whitespace();
        match [words.next()?, words.next()?, words.next().unwrap_or_default()] {
            ["is", "off", _] => Some(Self::Off),
            ["delay", "is", "immediate"] => Some(Self::Seconds(0)),
            ["delay", "is", number] => small(number).map(u64::from).map(Self::Seconds),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answers_of_sysadminctl_are_read() {
        for (said, expected) in [
            (
                "2026-11-24 10:00:00.000 sysadminctl[612:4242] screenLock delay is immediate",
                Some(Delay::Seconds(0)),
            ),
            (
                "sysadminctl[612:4242] screenLock delay is 300 seconds\n",
                Some(Delay::Seconds(300)),
            ),
            ("sysadminctl[612:4242] screenLock is off", Some(Delay::Off)),
            ("sysadminctl[612:4242] screenLock delay is soon", None),
            ("sysadminctl: command not found", None),
            ("screenLock", None),
        ] {
            assert_eq!(Delay::parse(said), expected, "{said}");
        }
    }
}
