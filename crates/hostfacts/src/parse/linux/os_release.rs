//! `os-release`: assignments in the syntax of a shell, of which it uses quotes and backslashes alone.

/// The last value of a key, without its quotes.
pub(crate) fn value(text: &str, key: &str) -> Option<String> {
    let lines = text.lines().map(str::trim);
    let last = lines
        .rev()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
    last.map(bare).filter(|it| !it.is_empty())
}

fn bare(written: &str) -> String {
    let written = written.trim();
    if let Some(inside) = written.strip_prefix('\'') {
        return inside.strip_suffix('\'').unwrap_or(inside).to_owned();
    }
    let inside = written.strip_prefix('"').unwrap_or(written);
    let inside = inside.strip_suffix('"').unwrap_or(inside);
    let mut escaped = false;
    let kept = inside.chars().filter(|it| {
        escaped = *it == '\\' && !escaped;
        !escaped
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const UBUNTU: &str = "PRETTY_NAME=\"Ubuntu 24.04.3 LTS\"\nNAME=\"Ubuntu\"\nVERSION_ID=\"24.04\"\nID=ubuntu\n\
        ID_LIKE=debian\nUBUNTU_CODENAME=noble\n";
    const FEDORA: &str = "NAME='Fedora Linux'\nVERSION=\"43 (Workstation Edition)\"\nID=fedora\nVERSION_ID=43\n\
        VARIANT_ID=workstation\n";

    #[test]
    fn values_lose_their_quotes() {
        assert_eq!(value(UBUNTU, "VERSION_ID").as_deref(), Some("24.04"));
        assert_eq!(value(UBUNTU, "ID").as_deref(), Some("ubuntu"));
        assert_eq!(value(FEDORA, "NAME").as_deref(), Some("Fedora Linux"));
        assert_eq!(value(FEDORA, "VARIANT_ID").as_deref(), Some("workstation"));
        assert_eq!(
            value("A=\"a \\\"b\\\" \\\\\"", "A").as_deref(),
            Some("a \"b\" \\")
        );
    }

    #[test]
    fn a_key_that_is_missing_or_empty_has_no_value() {
        assert_eq!(value(UBUNTU, "VARIANT_ID"), None);
        assert_eq!(value("VERSION_ID=\n", "VERSION_ID"), None);
        assert_eq!(value("VERSION_ID=\"\n", "VERSION_ID"), None);
        assert_eq!(value("", "ID"), None);
    }
}
