//! The list in which launchd keeps what somebody switched on or off.

use vigie_checks::snapshot::{LaunchdEntry, asked_launchd_labels};

use super::plist::Node;

/// The services that are asked for, as far as the list names them. `true` means switched off.
pub(crate) fn entries(disabled: &Node) -> Vec<LaunchdEntry> {
    let entry = |label: &str| {
        let disabled = disabled.get(label)?.flag()?;
        Some(LaunchdEntry {
            label: label.to_owned(),
            disabled,
        })
    };
    asked_launchd_labels().iter().filter_map(|it| entry(it)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::plist::tests::xml;
    use super::*;

    #[test]
    fn only_the_services_asked_for_are_told() {
        let list = xml(
            "<plist><dict><key>com.openssh.sshd</key><false/><key>com.apple.smbd</key><true/>\
             <key>com.example.private</key><false/></dict></plist>",
        );
        let entries = entries(&list);
        let shown: Vec<_> = entries
            .iter()
            .map(|it| (it.label.as_str(), it.disabled))
            .collect();
        assert_eq!(shown, [("com.apple.smbd", true), ("com.openssh.sshd", false)]);
    }
}
