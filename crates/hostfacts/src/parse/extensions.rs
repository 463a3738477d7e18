//! Names in the folders where browsers keep their extensions. Nothing in them is opened.

/// The profiles among the folders of a browser built on Chromium.
pub(crate) fn is_profile(folder: &str) -> bool {
    folder == "Default" || folder.starts_with("Profile ")
}

/// Whether a folder's name is the identifier of an extension: 32 letters from a to p.
pub(crate) fn is_chromium_id(folder: &str) -> bool {
    folder.len() == 32 && folder.bytes().all(|it| matches!(it, b'a'..=b'p'))
}

/// The identifier of an extension of Firefox, from the name of its file.
pub(crate) fn firefox_id(file: &str) -> Option<&str> {
    file.strip_suffix(".xpi").filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_extensions_are_taken_for_extensions() {
        assert!(is_chromium_id("nngceckbapebfimnlniiiahkandclblb"));
        for other in [
            "Temp",
            "nngceckbapebfimnlniiiahkandclbl",
            "nngceckbapebfimnlniiiahkandclblz",
        ] {
            assert!(!is_chromium_id(other), "{other}");
        }
        assert_eq!(
            firefox_id("{446900e4-71c2-419f-a6a7-df9c091e268b}.xpi"),
            Some("{446900e4-71c2-419f-a6a7-df9c091e268b}")
        );
        assert_eq!(firefox_id("staged"), None);
        assert_eq!(firefox_id(".xpi"), None);
    }

    #[test]
    fn profiles_are_told_from_other_folders() {
        assert!(is_profile("Default") && is_profile("Profile 2"));
        assert!(!is_profile("System Profile") && !is_profile("Crashpad"));
    }
}
