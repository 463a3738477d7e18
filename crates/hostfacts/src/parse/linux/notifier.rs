//! What Ubuntu's notifier of updates wrote for the next sign-in, in the language of the system.

/// The first number of the line about security updates; those that need a subscription left out.
pub(crate) fn security_updates(text: &str) -> Option<u32> {
    let mut lines = text.lines().filter(|it| {
        let line = it.to_lowercase();
        (line.contains("security") || line.contains("sécurité")) && !line.contains("esm")
    });
    lines.find_map(|line| {
        let mut numbers = line
            .split(|it: char| !it.is_ascii_digit())
            .filter(|it| !it.is_empty());
        numbers.next()?.parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_about_security_is_read_in_both_languages() {
        let english = "\n12 updates can be applied immediately.\n3 of these updates are standard security updates.\n\
            To see these additional updates run: apt list --upgradable\n\n\
            5 additional security updates can be applied with ESM Apps.\n";
        assert_eq!(security_updates(english), Some(3));
        let french = "12 mises à jour peuvent être appliquées immédiatement.\n\
            3 de ces mises à jour sont des mises à jour de sécurité standard.\n";
        assert_eq!(security_updates(french), Some(3));
        assert_eq!(security_updates("0 updates are security updates.\n"), Some(0));
    }

    #[test]
    fn without_such_a_line_nothing_is_known() {
        assert_eq!(
            security_updates("5 additional security updates can be applied with ESM Apps.\n"),
            None
        );
        assert_eq!(security_updates("12 updates can be applied immediately.\n"), None);
        assert_eq!(security_updates("security 99999999999"), None);
        assert_eq!(security_updates(""), None);
    }
}
