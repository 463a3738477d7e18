//! Who works here, and with which rights?
//!
//! Looks at: the token of this process, the members of the administrators by identifiers, user account control, domain
//! and Entra, automatic sign-in (its password is never read).
//! Cannot see: rights that a domain gives to a group that nobody here knows by name.

use vigie_checks::Snapshot;

use super::native::fault::{Answer, Fault, seen};
use super::native::{accounts, registry, token};
use super::setting::{MACHINE, number, text};
use super::windows;
use crate::group::Group;

pub(super) const GROUP: Group = Group {
    name: "rights",
    place: "GetTokenInformation",
    facts: &[
        "elevated",
        "number",
        "local_account",
        "token_elevation_type",
        "administrators_member",
        "enable_lua",
        "consent_prompt_behavior_admin",
        "join_status",
        "entra_joined",
        "auto_admin_logon",
    ],
    read,
};

const SYSTEM_POLICY: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System";
const CLOUD_JOIN: &str = r"SYSTEM\CurrentControlSet\Control\CloudDomainJoin\JoinInfo";
const SIGN_IN: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon";

fn read(snapshot: &mut Snapshot) {
    let session = &mut snapshot.session;
    session.elevated = seen(token::elevated(), "GetTokenInformation TokenElevation");
    let number_of_account = token::user().and_then(|it| it.number().ok_or(Fault::Absent));
    session.number = seen(number_of_account, "GetTokenInformation TokenUser");
    session.local_account = seen(local_account(), "GetTokenInformation TokenUser, NetUserModalsGet");
    let facts = windows(snapshot);
    facts.token_elevation_type = seen(token::elevation_type(), "GetTokenInformation TokenElevationType");
    facts.administrators_member = seen(administrators_member(), "NetLocalGroupGetMembers S-1-5-32-544");
    facts.enable_lua = number(MACHINE, SYSTEM_POLICY, "EnableLUA");
    facts.consent_prompt_behavior_admin = number(MACHINE, SYSTEM_POLICY, "ConsentPromptBehaviorAdmin");
    facts.join_status = seen(accounts::join_status(), "NetGetJoinInformation");
    facts.entra_joined = seen(
        entra_joined(),
        r"HKLM\SYSTEM\CurrentControlSet\Control\CloudDomainJoin\JoinInfo",
    );
    facts.auto_admin_logon = text(MACHINE, SIGN_IN, "AutoAdminLogon");
}

fn local_account() -> Answer<bool> {
    Ok(token::user()?.is_account_of(&accounts::machine_sid()?))
}

/// The account itself, or a group it is in, is a member. No domain is asked: its groups are in the token already.
fn administrators_member() -> Answer<bool> {
    let members = accounts::administrators()?;
    if members.contains(&token::user()?) {
        return Ok(true);
    }
    Ok(token::groups()?.iter().any(|it| members.contains(it)))
}

fn entra_joined() -> Answer<bool> {
    match registry::keys(MACHINE, CLOUD_JOIN) {
        Ok(keys) => Ok(!keys.is_empty()),
        Err(Fault::Absent) => Ok(false),
        Err(fault) => Err(fault),
    }
}
