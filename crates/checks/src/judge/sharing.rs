//! Does this computer share folders, or its connection, with the network?
//!
//! Looks at: shared folders other than those Windows makes for itself, and SMB 1; file and Internet sharing (macOS);
//! Samba and NFS (Linux).
//! Cannot see: who may open a share, what lies in it, shares of a cloud service.
//! Sharing is worth a look. SMB 1 as a server is a gap: it has no protection of its own against tampering and theft.
//! Names of shares are counted and never shown. Needs no rights, changes nothing.

use super::conclusion::{line, number, text, yes_no};
use super::named_products::{count, matched, missing};
use super::{Check, Conclusion, Facts, Platform, Reason, Seen, Value};
use crate::snapshot::Share;

pub(super) const CHECK: Check = Check {
    id: "sharing",
    cases: &[
        "none",
        "folders",
        "service",
        "internet",
        "smb1-client",
        "smb1",
        "unknown",
    ],
    evidence: &[
        "check-evidence-shared-folders",
        "check-evidence-smb1",
        "check-evidence-smb1-client",
        "check-evidence-sharing-services",
        "check-evidence-internet-sharing",
        "check-evidence-smb-lowest",
        "check-evidence-nfs-exports",
    ],
    limits: &["check-limit-share-rights", "check-limit-launchd-list"],
    sources: [
        r"NetShareEnum level 1, LanmanServer\Parameters: SMB1, service mrxsmb10",
        "/var/db/com.apple.xpc.launchd/disabled.plist, com.apple.nat.plist",
        "units of Samba and NFS, /etc/samba/smb.conf, /etc/exports",
    ],
    rule,
};

fn rule(facts: &Facts<'_>) -> Conclusion {
    match facts.seen.platform {
        Platform::Windows => windows(facts),
        Platform::Macos => macos(facts).limited_by("check-limit-launchd-list"),
        Platform::Linux => linux(facts),
    }
    .limited_by("check-limit-share-rights")
}

/// A folder that somebody shared: not a printer or a pipe, and not one that Windows makes for administration.
fn is_folder(share: &Share) -> bool {
    const SPECIAL: u32 = 0x8000_0000;
    const KIND: u32 = 0xF;
    // The folder of printer drivers is Windows' own, though not marked so.
    share.kind & SPECIAL == 0 && share.kind & KIND == 0 && !share.name.eq_ignore_ascii_case("print$")
}

fn windows(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.windows();
    let folders = seen
        .shares
        .value()
        .into_iter()
        .flatten()
        .filter(|it| is_folder(it))
        .count();
    let mut services = seen.services.value().into_iter().flatten();
    let client = services.find(|it| it.name.eq_ignore_ascii_case("mrxsmb10"));
    let client_on = client.and_then(|it| it.start).is_some_and(|it| it != 4);
    let conclusion = if seen.smb1_server.value() == Some(&1) {
        Conclusion::not_met("smb1")
    } else if folders > 0 {
        Conclusion::attention("folders").with("count", count(folders))
    } else if client_on {
        Conclusion::attention("smb1-client")
    } else {
        match seen.shares.unread().or(seen.smb1_server.unread()) {
            Some(why) => Conclusion::unknown(why),
            None => Conclusion::met("none"),
        }
    };
    let client_start = client
        .and_then(|it| it.start)
        .map_or(Value::Absent, |it| Value::Number(it.into()));
    conclusion
        .showing(line("check-evidence-shared-folders", &seen.shares, |_| {
            Value::Number(count(folders))
        }))
        .showing(number("check-evidence-smb1", &seen.smb1_server))
        .showing(line("check-evidence-smb1-client", &seen.services, |_| {
            client_start
        }))
}

fn macos(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.macos();
    let mut entries = seen.launchd.value().into_iter().flatten();
    let files = entries.any(|it| it.label == "com.apple.smbd" && !it.disabled);
    let internet = seen.internet_sharing.value() == Some(&true);
    let conclusion = if files {
        Conclusion::attention("service").with("service", "SMB")
    } else if internet {
        Conclusion::attention("internet")
    } else {
        // Without its file the connection was never shared.
        match missing(&seen.launchd).or(seen.internet_sharing.unread().map(Reason::from)) {
            Some(why) => Conclusion::unknown(why),
            None => Conclusion::met("none"),
        }
    };
    let services = Vec::from_iter(files.then(|| "com.apple.smbd".to_owned()));
    conclusion
        .showing(matched(
            "check-evidence-sharing-services",
            &seen.launchd,
            &services,
        ))
        .showing(yes_no("check-evidence-internet-sharing", &seen.internet_sharing))
}

fn linux(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.linux();
    let running = |units: &[&str]| -> Vec<String> {
        let all = seen.units_running.value().into_iter().flatten();
        all.filter(|it| units.contains(&it.as_str())).cloned().collect()
    };
    let samba = running(&["smbd.service", "smb.service"]);
    let nfs = running(&["nfs-server.service"]);
    let exported = !nfs.is_empty() && seen.nfs_exports.value() != Some(&0);
    let conclusion = if !samba.is_empty() && is_smb1(&seen.smb_min_protocol) {
        Conclusion::not_met("smb1")
    } else if let (false, Some(shares @ 1..)) = (samba.is_empty(), seen.smb_shares.value().copied()) {
        Conclusion::attention("folders").with("count", shares)
    } else if !samba.is_empty() {
        Conclusion::attention("service").with("service", "Samba")
    } else if exported {
        Conclusion::attention("service").with("service", "NFS")
    } else if facts.in_container() {
        Conclusion::unknown(Reason::Container)
    } else {
        match missing(&seen.units_running) {
            Some(why) => Conclusion::unknown(why),
            None => Conclusion::met("none"),
        }
    };
    let services: Vec<String> = samba.into_iter().chain(nfs).collect();
    conclusion
        .showing(matched(
            "check-evidence-sharing-services",
            &seen.units_running,
            &services,
        ))
        .showing(number("check-evidence-shared-folders", &seen.smb_shares))
        .showing(text("check-evidence-smb-lowest", &seen.smb_min_protocol))
        .showing(number("check-evidence-nfs-exports", &seen.nfs_exports))
}

/// Samba may be told to speak the protocols of before 2006; since 4.11 it does not unless told.
fn is_smb1(lowest: &Seen<String>) -> bool {
    let old = ["CORE", "COREPLUS", "LANMAN1", "LANMAN2", "NT1"];
    lowest
        .value()
        .is_some_and(|it| old.iter().any(|name| it.trim().eq_ignore_ascii_case(name)))
}
