//! Is there room left, above all for updates?
//!
//! Looks at: fixed volumes of more than 4 GiB that can be written to.
//! Cannot see: space that macOS would give back when needed; network drives.
//! Needs no rights, changes nothing. Thresholds are editorial: below a tenth, or 15 GB for the system, worth a look;
//! below a twentieth on the system's volume updates stop installing.

use super::{Check, Conclusion, Evidence, Facts, Look, Platform, Reason, Value};
use crate::snapshot::Volume;

pub(super) const CHECK: Check = Check {
    id: "disk.space",
    cases: &["enough", "low", "low-other", "full", "unknown"],
    evidence: &["check-evidence-volume"],
    limits: &["check-limit-purgeable"],
    sources: ["volumes (sysinfo)", "volumes (sysinfo)", "volumes (sysinfo)"],
    rule,
};

const GIB: u64 = 1 << 30;
const GB: u64 = 1_000_000_000;
/// Volumes up to this size are for starting or recovering.
const SMALLEST: u64 = 4 * GIB;

fn rule(facts: &Facts<'_>) -> Conclusion {
    let volumes = &facts.seen.volumes;
    let conclusion = match volumes.look() {
        Look::Known(all) => {
            let ours: Vec<&Volume> = all
                .iter()
                .filter(|it| !it.removable && !it.read_only && it.total_bytes > SMALLEST)
                .collect();
            let shown: Vec<Evidence> = ours.iter().map(|it| evidence(it, volumes.place())).collect();
            judged(&ours).showing(shown)
        }
        Look::Absent => Conclusion::unknown(Reason::Unrecognised),
        Look::Unread(why) => Conclusion::unknown(why),
    };
    match facts.seen.platform {
        Platform::Macos => conclusion.limited_by("check-limit-purgeable"),
        Platform::Windows | Platform::Linux => conclusion,
    }
}

fn judged(volumes: &[&Volume]) -> Conclusion {
    let below = |volume: &Volume, percent: u64| {
        u128::from(volume.available_bytes) * 100 < u128::from(volume.total_bytes) * u128::from(percent)
    };
    let system = volumes.iter().find(|it| it.system);
    let fullest = volumes
        .iter()
        .filter(|it| !it.system && below(it, 10))
        .min_by_key(|it| it.available_bytes);
    match (system, fullest) {
        (Some(system), _) if below(system, 5) => about("full", Conclusion::not_met, system),
        (Some(system), _) if below(system, 10) || system.available_bytes < 15 * GB => {
            about("low", Conclusion::attention, system)
        }
        (_, Some(other)) => {
            about("low-other", Conclusion::attention, other).with("volume", other.mount.as_str())
        }
        (Some(system), None) => about("enough", Conclusion::met, system),
        (None, None) => Conclusion::unknown(Reason::NothingFound),
    }
}

fn about(case: &'static str, conclude: fn(&'static str) -> Conclusion, volume: &Volume) -> Conclusion {
    conclude(case)
        .with("free", gigabytes(volume.available_bytes))
        .with("percent", percent(volume))
}

fn evidence(volume: &Volume, from: &str) -> Evidence {
    Evidence {
        label: "check-evidence-volume",
        value: Value::Text(format!(
            "{} {} / {} GB ({} %)",
            volume.mount,
            gigabytes(volume.available_bytes),
            gigabytes(volume.total_bytes),
            percent(volume),
        )),
        from: from.to_owned(),
    }
}

fn gigabytes(bytes: u64) -> i64 {
    i64::try_from(bytes / GB).unwrap_or(i64::MAX)
}

/// Whole percent that are free, rounded down.
fn percent(volume: &Volume) -> i64 {
    let total = u128::from(volume.total_bytes.max(1));
    i64::try_from(u128::from(volume.available_bytes) * 100 / total).unwrap_or(100)
}
