//! What `gsettings list-recursively` prints: `org.gnome.desktop.screensaver lock-delay uint32 0`.

/// The printed value of a key.
pub(crate) fn value<'a>(printed: &'a str, schema: &str, key: &str) -> Option<&'a str> {
    printed.lines().find_map(|line| {
        let rest = line.strip_prefix(schema)?.strip_prefix(' ')?;
        Some(rest.strip_prefix(key)?.strip_prefix(' ')?.trim())
    })
}

/// The file that describes these settings: some files describe several groups.
pub(crate) fn file_of(schema: &str) -> String {
    let file = schema
        .strip_suffix(".rdp")
        .or_else(|| schema.strip_suffix(".vnc"));
    format!("{}.gschema.xml", file.unwrap_or(schema))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As printed by GNOME 43 of Debian 12.
    const PRINTED: &str = "org.gnome.desktop.screensaver color-shading-type 'solid'\n\
        org.gnome.desktop.screensaver lock-delay uint32 0\norg.gnome.desktop.screensaver lock-enabled true\n\
        org.gnome.desktop.screensaver picture-options 'zoom'\n";

    #[test]
    fn a_value_is_printed_after_its_key() {
        let of = |key| value(PRINTED, "org.gnome.desktop.screensaver", key);
        assert_eq!(of("lock-enabled"), Some("true"));
        assert_eq!(of("lock-delay"), Some("uint32 0"));
        assert_eq!(of("lock"), None);
        assert_eq!(value(PRINTED, "org.gnome.desktop", "screensaver"), None);
        assert_eq!(value("", "a", "b"), None);
    }

    #[test]
    fn groups_of_one_file_share_its_name() {
        assert_eq!(file_of("org.mate.session"), "org.mate.session.gschema.xml");
        assert_eq!(
            file_of("org.gnome.desktop.remote-desktop.rdp"),
            "org.gnome.desktop.remote-desktop.gschema.xml"
        );
    }
}
