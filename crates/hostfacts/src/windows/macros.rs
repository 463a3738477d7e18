//! What do office programs do with macros?
//!
//! Looks at: the settings of Word, Excel and PowerPoint for this account, the policy first; the level of LibreOffice.
//! Cannot see: trusted folders; other accounts; Office of the Store.

use vigie_checks::snapshot::{MacroSetting, OfficeApplication};
use vigie_checks::{Seen, Snapshot};

use super::native::fault::{Answer, Fault, seen};
use super::native::registry;
use super::setting::{USER, folder, number, read_from};
use super::windows;
use crate::group::Group;
use crate::parse::libreoffice::macro_security_level;
use crate::read::{inside, text};

pub(super) const GROUP: Group = Group {
    name: "macros",
    place: PLACE,
    facts: &["macro_settings", "libreoffice_macro_level"],
    read,
};

const PLACE: &str = r"HKCU\Software\Microsoft\Office\16.0";
const OFFICE: &str = r"Software\Microsoft\Office\16.0";
const POLICY: &str = r"Software\Policies\Microsoft\Office\16.0";
const LIBREOFFICE: &str = r"\LibreOffice\4\user\registrymodifications.xcu";

fn read(snapshot: &mut Snapshot) {
    snapshot.libreoffice_macro_level = libreoffice();
    windows(snapshot).macro_settings = seen(macro_settings(), PLACE);
}

/// Absent where neither Office nor a policy for it has left a key.
fn macro_settings() -> Answer<Vec<MacroSetting>> {
    if !registry::exists(USER, OFFICE)? && !registry::exists(USER, POLICY)? {
        return Err(Fault::Absent);
    }
    let settings = [
        (OfficeApplication::Word, "Word"),
        (OfficeApplication::Excel, "Excel"),
        (OfficeApplication::Powerpoint, "PowerPoint"),
    ];
    Ok(settings
        .map(|(application, name)| setting(application, name))
        .into())
}

fn setting(application: OfficeApplication, name: &str) -> MacroSetting {
    let own = format!(r"{OFFICE}\{name}\Security");
    let policy = format!(r"{POLICY}\{name}\Security");
    let block = |key: &str| number(USER, key, "blockcontentexecutionfrominternet");
    let block_by_policy = block(&policy);
    MacroSetting {
        application,
        policy_vba_warnings: number(USER, &policy, "VBAWarnings"),
        vba_warnings: number(USER, &own, "VBAWarnings"),
        block_from_internet: match block_by_policy {
            Seen::Absent { .. } => block(&own),
            fact => fact,
        },
    }
}

fn libreoffice() -> Seen<u32> {
    let shown = format!("%APPDATA%{LIBREOFFICE}");
    match folder("APPDATA") {
        Ok(folder) => {
            let level = text(&format!("{folder}{LIBREOFFICE}")).map(|it| macro_security_level(&it));
            read_from(inside(level), &shown)
        }
        Err(fault) => seen(Err(fault), &shown),
    }
}
