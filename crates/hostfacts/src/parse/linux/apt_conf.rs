//! The settings of apt: `APT::Periodic::Unattended-Upgrade "1";` or the same in nested braces.

/// Whether apt reads a file of `apt.conf.d` with this name: no ending, or `.conf`.
pub(crate) fn is_read(name: &str) -> bool {
    let plain = name
        .chars()
        .all(|it| it.is_ascii_alphanumeric() || "-_.".contains(it));
    plain && !name.starts_with('.') && (name.ends_with(".conf") || !name.contains('.'))
}

/// The last value that is set for a name, without regard to case.
pub(crate) fn value(text: &str, name: &str) -> Option<String> {
    let mut scopes: Vec<String> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    let mut found = None;
    for token in tokens(text) {
        match token {
            Token::Word(word) => words.push(word),
            Token::Open => {
                scopes.push(words.first().cloned().unwrap_or_default());
                words.clear();
            }
            Token::Close => {
                scopes.pop();
                words.clear();
            }
            Token::End => {
                if let [key, value, ..] = words.as_slice() {
                    let mut path = scopes.clone();
                    path.push(key.clone());
                    if path.join("::").eq_ignore_ascii_case(name) {
                        found = Some(value.clone());
                    }
                }
                words.clear();
            }
        }
    }
    found
}

/// A piece of the text.
enum Token {
    Word(String),
    Open,
    Close,
    End,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    let mut rest = text.chars().peekable();
    while let Some(it) = rest.next() {
        let comment = match (it, rest.peek()) {
            ('#', _) | ('/', Some('/')) => Some("\n"),
            ('/', Some('*')) => Some("*/"),
            _ => None,
        };
        let piece = match it {
            '{' => Some(Token::Open),
            '}' => Some(Token::Close),
            ';' => Some(Token::End),
            _ => None,
        };
        if (comment.is_some() || piece.is_some() || it.is_whitespace() || it == '"') && !word.is_empty() {
            tokens.push(Token::Word(std::mem::take(&mut word)));
        }
        if let Some(end) = comment {
            let mut last = ' ';
            for next in rest.by_ref() {
                if end == "\n" && next == '\n' || end == "*/" && last == '*' && next == '/' {
                    break;
                }
                last = next;
            }
        } else if it == '"' {
            let quoted = rest.by_ref().take_while(|it| *it != '"');
            tokens.push(Token::Word(quoted.collect()));
        } else if let Some(piece) = piece {
            tokens.push(piece);
        } else if !it.is_whitespace() {
            word.push(it);
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "APT::Periodic::Unattended-Upgrade";

    #[test]
    fn both_ways_of_writing_are_read_and_the_last_counts() {
        let flat = "// set by the installer\nAPT::Periodic::Update-Package-Lists \"1\";\n\
            APT::Periodic::Unattended-Upgrade \"1\";\n";
        assert_eq!(value(flat, NAME).as_deref(), Some("1"));
        let nested = "APT { Periodic { /* Unattended-Upgrade \"1\"; */ Unattended-Upgrade 0; }; };";
        assert_eq!(value(nested, NAME).as_deref(), Some("0"));
        assert_eq!(value(&format!("{flat}{nested}"), NAME).as_deref(), Some("0"));
        let mixed = "APT\n{\n  NeverAutoRemove { \"^linux.*\"; };\n};\napt::periodic {\n\"unattended-upgrade\" \"always\"; }";
        assert_eq!(value(mixed, NAME).as_deref(), Some("always"));
    }

    #[test]
    fn a_comment_and_another_scope_set_nothing() {
        for text in [
            "//APT::Periodic::Unattended-Upgrade \"1\";",
            "# APT::Periodic::Unattended-Upgrade \"1\";",
            "Other { APT::Periodic::Unattended-Upgrade \"1\"; };",
            "APT::Periodic::Unattended-Upgrade;",
            "APT::Periodic::Unattended-Upgrade \"1\"",
            "}}}}{{{",
            "\"",
            "/*",
            "",
        ] {
            assert_eq!(value(text, NAME), None, "{text}");
        }
    }

    #[test]
    fn files_that_apt_passes_over_are_passed_over() {
        for (name, read) in [
            ("20auto-upgrades", true),
            ("99local.conf", true),
            ("20auto-upgrades.dpkg-old", false),
            ("20auto-upgrades.bak", false),
            ("20auto~", false),
            (".hidden", false),
        ] {
            assert_eq!(is_read(name), read, "{name}");
        }
    }
}
