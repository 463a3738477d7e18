//! Windows: the shortest of the ways in which it locks.

use super::after;
use crate::judge::conclusion::{number, present, text};
use crate::judge::{Conclusion, Facts, Reason, Seen};
use crate::number::small;
use crate::seen::Unread;
use crate::snapshot::{ScreenSaver, WindowsFacts};

/// `DelayLockInterval` of a computer that never asks.
const NEVER: u32 = u32::MAX;

pub(super) fn judge(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.windows();
    let policy = &seen.policy_screen_saver;
    let own = &seen.screen_saver;
    let power = &seen.power;
    let evidence = [
        present(number(
            "check-evidence-lock-policy",
            &seen.inactivity_timeout_secs,
        )),
        present(number("check-evidence-lock-mdm", &seen.mdm_inactivity_minutes)),
        text(
            "check-evidence-screen-saver",
            in_force(&policy.program, &own.program),
        ),
        text(
            "check-evidence-screen-saver-time",
            in_force(&policy.timeout, &own.timeout),
        ),
        text(
            "check-evidence-screen-saver-secure",
            in_force(&policy.secure, &own.secure),
        ),
        number("check-evidence-screen-off", &power.screen_off_mains),
        number("check-evidence-sleep", &power.sleep_mains),
        number("check-evidence-lock-on-wake", &power.lock_on_wake_mains),
        present(number("check-evidence-delay-lock", &seen.delay_lock_interval)),
    ];
    let ways = [
        seconds(&seen.inactivity_timeout_secs, 1),
        seconds(&seen.mdm_inactivity_minutes, 60),
        screen_saver(seen),
        sleep(facts),
    ];
    let shortest = ways.iter().filter_map(|it| it.ok().flatten()).min();
    let unread = ways.iter().find_map(|it| it.err());
    let conclusion = match (shortest, unread) {
        (Some(seconds), None) => after(seconds),
        // What could not be read might only be shorter.
        (Some(seconds), Some(why)) => match after(seconds) {
            good if seconds <= super::GOOD => good,
            _ => Conclusion::unknown(why),
        },
        (None, Some(why)) => Conclusion::unknown(why),
        (None, None) if facts.is_windows_server() => Conclusion::attention("server-never"),
        (None, None) => Conclusion::not_met("never"),
    };
    conclusion.showing(evidence.into_iter().flatten())
}

/// Seconds until it locks this way: `None` when it does not, an error when that could not be read.
type Way = Result<Option<u64>, Reason>;

/// A number of which 0 and absence mean never.
fn seconds(fact: &Seen<u32>, factor: u64) -> Way {
    match fact.unread() {
        // Nobody has to ask for what few computers have.
        Some(Unread::NotAsked) if factor != 1 => Ok(None),
        Some(why) => Err(why.into()),
        None => Ok(fact
            .value()
            .filter(|it| **it > 0)
            .map(|it| u64::from(*it) * factor)),
    }
}

/// A policy wins where it is present.
fn in_force<'a, T>(policy: &'a Seen<T>, own: &'a Seen<T>) -> &'a Seen<T> {
    if policy.value().is_some() { policy } else { own }
}

fn screen_saver(seen: &WindowsFacts) -> Way {
    let (policy, own) = (&seen.policy_screen_saver, &seen.screen_saver);
    let field = |of: fn(&ScreenSaver) -> &Seen<String>| in_force(of(policy), of(own));
    let values = [
        field(|it| &it.active),
        field(|it| &it.program),
        field(|it| &it.secure),
        field(|it| &it.timeout),
    ];
    if let Some(why) = values.iter().find_map(|it| it.unread()) {
        return Err(why.into());
    }
    let [active, program, secure, timeout] = values.map(|it| it.value().map_or("", |text| text.trim()));
    let runs = active == "1" && !program.is_empty() && secure == "1";
    Ok(small(timeout)
        .map(u64::from)
        .filter(|seconds| runs && *seconds > 0))
}

/// Sleep with sign-in on wake. With modern standby a dark screen is sleep; otherwise it is not, and does not lock.
fn sleep(facts: &Facts<'_>) -> Way {
    let seen = facts.windows();
    let power = &seen.power;
    let standby = power.modern_standby.value() == Some(&true);
    let one = |screen: &Seen<u32>, sleep: &Seen<u32>, wake: &Seen<u32>| -> Way {
        let until = if standby {
            let both = [seconds(screen, 1)?, seconds(sleep, 1)?];
            both.into_iter().flatten().min()
        } else {
            seconds(sleep, 1)?
        };
        let delay = if standby {
            match seen.delay_lock_interval.unread() {
                Some(why) => return Err(why.into()),
                None => seen.delay_lock_interval.value().copied().unwrap_or(0),
            }
        } else {
            match wake.unread() {
                Some(why) => return Err(why.into()),
                None if wake.value() == Some(&1) => 0,
                None => NEVER,
            }
        };
        Ok(until.filter(|_| delay != NEVER).map(|it| it + u64::from(delay)))
    };
    let mains = one(
        &power.screen_off_mains,
        &power.sleep_mains,
        &power.lock_on_wake_mains,
    )?;
    if !facts.is_portable() {
        return Ok(mains);
    }
    let battery = one(
        &power.screen_off_battery,
        &power.sleep_battery,
        &power.lock_on_wake_battery,
    )?;
    // It must hold plugged in and not.
    Ok(mains.zip(battery).map(|(mains, battery)| mains.max(battery)))
}
