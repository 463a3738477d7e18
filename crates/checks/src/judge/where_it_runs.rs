//! What kind of computer this is, as far as several checks need to know.

use super::{Facts, Look, Platform};

impl Facts<'_> {
    /// A Windows server: other products share its build numbers, and it has no Security Center.
    pub(super) fn is_windows_server(&self) -> bool {
        if self.seen.platform != Platform::Windows {
            return false;
        }
        let windows = self.windows();
        let starts = |text: &String| text.starts_with("Server");
        match windows.installation_type.value() {
            Some(kind) => starts(kind),
            None => windows.edition_id.value().is_some_and(starts),
        }
    }

    /// Inside a container the computer's own system, disks and firewall are out of sight.
    pub(super) fn in_container(&self) -> bool {
        self.seen.platform == Platform::Linux && matches!(self.linux().container.look(), Look::Known(_))
    }

    /// A computer that can be carried away: what is missing there weighs more. Not knowing counts as no.
    pub(super) fn is_portable(&self) -> bool {
        self.seen.os.battery.value() == Some(&true)
    }
}
