//! Words that people typed, made safe to show: one line, no control or direction marks, a sensible length.

/// The longest name shown, in characters.
const LONGEST: usize = 200;

/// A name as it is shown: white space folded, control and bidirectional marks left out, cut at 200 characters.
pub(crate) fn name(typed: &str) -> String {
    let visible: String = typed
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !is_hidden(*c))
        .collect();
    let words: Vec<&str> = visible.split(' ').filter(|word| !word.is_empty()).collect();
    let folded = words.join(" ");
    if folded.chars().count() <= LONGEST {
        return folded;
    }
    let mut cut: String = folded.chars().take(LONGEST).collect();
    cut.push('…');
    cut
}

/// Words on one line without what is hidden, whole: a path that was read, an answer's note.
pub(crate) fn text(read: &str) -> String {
    let visible = read.chars().map(|c| {
        if c.is_whitespace() && c != '\u{A0}' {
            ' '
        } else {
            c
        }
    });
    visible.filter(|c| !is_hidden(*c)).collect()
}

/// Characters that change how others are shown without being seen themselves.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
        || matches!(c, '\u{061C}' | '\u{00AD}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_and_control_marks_are_left_out() {
        assert_eq!(name("Garage\u{202E} du\u{0007} coin\u{200B}"), "Garage du coin");
    }

    #[test]
    fn white_space_is_folded() {
        assert_eq!(name("  Café\n\t du   port "), "Café du port");
    }

    #[test]
    fn long_names_are_cut() {
        assert_eq!(name(&"é".repeat(10_000)).chars().count(), 201);
    }
}
