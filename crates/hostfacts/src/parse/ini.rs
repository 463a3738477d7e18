//! `[Section]` and `key = value`, as desktops and display managers write them.

/// The last value of a key in a section; section and key without regard to case. `#` and `;` begin a comment line.
///
/// Before the first section the name of the section is empty.
pub(crate) fn value<'a>(text: &'a str, section: &str, key: &str) -> Option<&'a str> {
    let mut inside = section.is_empty();
    let mut found = None;
    for line in text.lines().map(str::trim) {
        if line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            inside = name.trim().eq_ignore_ascii_case(section);
        } else if inside
            && let Some((name, value)) = line.split_once('=')
            && name.trim().eq_ignore_ascii_case(key)
        {
            found = Some(value.trim());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const GDM: &str = "# GDM\n[daemon]\n# AutomaticLoginEnable = true\nAutomaticLoginEnable=true\n\
        AutomaticLogin = someone\n\n[security]\nAutomaticLoginEnable=false\n";

    #[test]
    fn a_value_is_found_in_its_section_alone() {
        assert_eq!(value(GDM, "daemon", "automaticloginenable"), Some("true"));
        assert_eq!(value(GDM, "security", "AutomaticLoginEnable"), Some("false"));
        assert_eq!(value(GDM, "daemon", "WaylandEnable"), None);
        assert_eq!(value(GDM, "", "AutomaticLogin"), None);
    }

    #[test]
    fn the_last_of_two_values_counts_and_a_comment_is_none() {
        assert_eq!(value("a=1\n#a=2\n;a=3\na = 4\n", "", "a"), Some("4"));
        assert_eq!(value("[]\na=1", "", "a"), Some("1"));
        assert_eq!(value("[x\na=1", "x", "a"), None);
    }
}
