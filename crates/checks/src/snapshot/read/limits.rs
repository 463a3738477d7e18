//! Limits that hold before anything is built in memory.

use super::SnapshotError;

/// Deepest nesting of objects and lists.
const DEEPEST: usize = 12;
/// Most items of one list or object.
const MOST_ITEMS: usize = 8_192;
/// Longest text, in bytes as written.
const LONGEST_TEXT: usize = 4_096;

/// Looks at brackets, commas and quotes alone; whether it is JSON is the reader's business.
pub(super) fn check(bytes: &[u8]) -> Result<(), SnapshotError> {
    let mut scan = Scan {
        line: 1,
        line_start: 0,
    };
    let mut commas: Vec<usize> = Vec::new();
    let mut text: Option<usize> = None;
    let mut escaped = false;
    for (at, byte) in bytes.iter().enumerate() {
        if let Some(start) = text {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => text = None,
                _ => {}
            }
            if at - start > LONGEST_TEXT {
                return Err(scan.beyond(start, "text", LONGEST_TEXT));
            }
            continue;
        }
        match byte {
            b'"' => text = Some(at),
            b'{' | b'[' => {
                commas.push(0);
                if commas.len() > DEEPEST {
                    return Err(scan.beyond(at, "nesting", DEEPEST));
                }
            }
            b'}' | b']' => {
                commas.pop();
            }
            b',' => {
                if let Some(count) = commas.last_mut() {
                    *count += 1;
                    if *count >= MOST_ITEMS {
                        return Err(scan.beyond(at, "list", MOST_ITEMS));
                    }
                }
            }
            b'\n' => {
                scan.line += 1;
                scan.line_start = at + 1;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Where the scan is.
struct Scan {
    line: usize,
    line_start: usize,
}

impl Scan {
    fn beyond(&self, at: usize, what: &'static str, most: usize) -> SnapshotError {
        SnapshotError::Limit {
            line: self.line,
            column: at.saturating_sub(self.line_start) + 1,
            what,
            most,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_limit_is_met_exactly() {
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let list = |items| format!("[{}]", vec!["1"; items].join(","));
        let text = |bytes| format!("\"{}\"", "a".repeat(bytes));
        for (inside, beyond) in [
            (nested(DEEPEST), nested(DEEPEST + 1)),
            (list(MOST_ITEMS), list(MOST_ITEMS + 1)),
            (text(LONGEST_TEXT - 1), text(LONGEST_TEXT + 1)),
        ] {
            assert_eq!(check(inside.as_bytes()), Ok(()));
            assert!(check(beyond.as_bytes()).is_err());
        }
    }

    #[test]
    fn brackets_inside_a_text_do_not_nest_and_the_place_is_told() {
        assert_eq!(check(br#"["[[[[[[[[[[[[[[[\"[[[[[["]"#), Ok(()));
        let error = check(format!("{{\n  \"a\": {}", "[".repeat(DEEPEST)).as_bytes());
        assert_eq!(
            error,
            Err(SnapshotError::Limit {
                line: 2,
                column: 19,
                what: "nesting",
                most: DEEPEST
            })
        );
    }
}
