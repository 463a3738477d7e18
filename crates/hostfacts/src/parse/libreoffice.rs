//! LibreOffice's `registrymodifications.xcu`: one line of XML for each setting that somebody changed.

/// `MacroSecurityLevel`: 0 runs every macro, 3 only those from trusted places. `None` when nobody changed it.
pub(crate) fn macro_security_level(text: &str) -> Option<u32> {
    let (_, setting) = text.split_once(r#"oor:name="MacroSecurityLevel""#)?;
    let (setting, _) = setting.split_once("</prop>")?;
    let (_, value) = setting.split_once("<value>")?;
    let (value, _) = value.split_once("</value>")?;
    value.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_level_is_read_and_a_setting_nobody_changed_is_none() {
        let item = |name, value| {
            format!(
                r#"<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>"#
            )
        };
        let text = format!(
            "{}\n{}\n{}",
            item("Other", "3"),
            item("MacroSecurityLevel", "1"),
            item("Next", "2")
        );
        assert_eq!(macro_security_level(&text), Some(1));
        assert_eq!(macro_security_level(&item("Other", "3")), None);
        assert_eq!(macro_security_level(&item("MacroSecurityLevel", "high")), None);
        // A setting without a value does not take the next one's.
        let bare = r#"<prop oor:name="MacroSecurityLevel" oor:op="fuse"></prop>"#;
        assert_eq!(
            macro_security_level(&format!("{bare}{}", item("Next", "2"))),
            None
        );
    }
}
