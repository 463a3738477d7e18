//! Browsers of macOS, by the identifier of their bundle.

const BROWSERS: &[(&str, &str)] = &[
    ("com.apple.Safari", "safari"),
    ("com.brave.Browser", "brave"),
    ("com.google.Chrome", "chrome"),
    ("com.microsoft.edgemac", "edge"),
    ("com.operasoftware.Opera", "opera"),
    ("com.vivaldi.Vivaldi", "vivaldi"),
    ("org.chromium.Chromium", "chromium"),
    ("org.mozilla.firefox", "firefox"),
];

/// The browser in a bundle, as a snapshot calls it.
pub(crate) fn of_bundle(identifier: &str) -> Option<&'static str> {
    let mut browsers = BROWSERS.iter();
    browsers
        .find(|(bundle, _)| bundle.eq_ignore_ascii_case(identifier))
        .map(|(_, id)| *id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_told_by_its_bundle_alone() {
        assert_eq!(of_bundle("org.mozilla.firefox"), Some("firefox"));
        assert_eq!(of_bundle("com.google.chrome"), Some("chrome"));
        assert_eq!(of_bundle("com.google.Chrome.helper"), None);
        assert_eq!(of_bundle(""), None);
    }
}
