//! Is the firewall of Windows on?
//!
//! Looks at: the firewall's own answer for each kind of network, or its settings where it does not answer; the policy
//! copy; the kinds of network that the computer is on.
//! Cannot see: a firewall of another maker, which Windows Security Center knows; rules of a router.

use vigie_checks::Snapshot;
use vigie_checks::snapshot::FirewallProfiles;

use super::native::com::{self, Firewall};
use super::native::fault::{Answer, Fault, seen};
use super::native::registry::{self, Hive};
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
        Err(_) => seen(
            in_registry(MACHINE, SETTINGS),
            &format!(r"HKLM\{SETTINGS} EnableFirewall"),
        ),
    };
    facts.firewall_policy = seen(
        in_registry(MACHINE, POLICY),
        &format!(r"HKLM\{POLICY} EnableFirewall"),
    );
    facts.current_profile_types = seen(current, "INetFwPolicy2::get_CurrentProfileTypes");
}

/// `EnableFirewall` of each profile. Absent when there is none.
fn in_registry(hive: Hive, key: &str) -> Answer<FirewallProfiles> {
    let profile = |name| match registry::number(hive, &format!(r"{key}\{name}"), "EnableFirewall") {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::windows::setting::USER;

    /// Written and removed again under the tests' own key.
    #[test]
    fn a_profile_without_a_setting_is_left_open() {
        const KEY: &str = r"Software\VigieTests\Firewall";
        assert_eq!(in_registry(USER, KEY), Err(Fault::Absent));
        let key = windows_registry::CURRENT_USER
            .create(KEY)
            .expect("a key of the tests");
        for (profile, value) in [("StandardProfile", 1), ("PublicProfile", 0)] {
            let profile = key.create(profile).expect("a profile");
            profile.set_u32("EnableFirewall", value).expect("a value");
        }
        let expected = FirewallProfiles {
            domain: None,
            private: Some(true),
            public: Some(false),
        };
        assert_eq!(in_registry(USER, KEY), Ok(expected));

        windows_registry::CURRENT_USER
            .remove_tree(KEY)
            .expect("the key of the tests goes");
    }
}
