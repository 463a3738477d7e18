//! Is the firewall of Windows on?
//!
//! Looks at: the firewall's own answer for each kind of network, or its settings where it does not answer; the policy
//! copy; the kinds of network that the computer is on.
//! Cannot see: a firewall of another maker, which Windows Security Center knows; rules of a router.

use vigie_checks::Snapshot;
use vigie_checks::snapshot::FirewallProfiles;

use super::native::com::{self, Firewall};
use super::native::fault::{Answer, Fault, seen};
use super::native::registry;
use super::setting::MACHINE;
use super::windows;
use crate::group::Group;

pub(super) const GROUP: Group = Group {
    name: "firewall",
    place: "INetFwPolicy2",
    facts: &["firewall_profiles", "firewall_policy", "current_profile_types"],
    read,
};

const SETTINGS: &str = r"SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy";
const POLICY: &str = r"SOFTWARE\Policies\Microsoft\WindowsFirewall";

fn read(snapshot: &mut Snapshot) {
    let (profiles, current) = match com::firewall() {
        Ok(Firewall { profiles, current }) => (profiles, current),
        Err(fault) => (Err(fault.clone()), Err(fault)),
    };
    let facts = windows(snapshot);
    facts.firewall_profiles = match profiles {
        Ok(profiles) => seen(Ok(profiles), "INetFwPolicy2::get_FirewallEnabled"),
        Err(_) => seen(in_registry(SETTINGS), &format!(r"HKLM\{SETTINGS} EnableFirewall")),
    };
    facts.firewall_policy = seen(in_registry(POLICY), &format!(r"HKLM\{POLICY} EnableFirewall"));
    facts.current_profile_types = seen(current, "INetFwPolicy2::get_CurrentProfileTypes");
}

/// `EnableFirewall` of each profile. Absent when there is none.
fn in_registry(key: &str) -> Answer<FirewallProfiles> {
    let profile = |name| match registry::number(MACHINE, &format!(r"{key}\{name}"), "EnableFirewall") {
        Ok(value) => Ok(Some(value != 0)),
        Err(Fault::Absent) => Ok(None),
        Err(fault) => Err(fault),
    };
    let profiles = FirewallProfiles {
        domain: profile("DomainProfile")?,
        private: profile("StandardProfile")?,
        public: profile("PublicProfile")?,
    };
    if profiles == FirewallProfiles::default() {
        return Err(Fault::Absent);
    }
    Ok(profiles)
}
