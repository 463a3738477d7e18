//! Bounded reading of files and folders: an error becomes a state of the fact, never a panic.

use std::fs::{self, File};
use std::io::{self, Read};
use std::time::UNIX_EPOCH;

use vigie_checks::{Day, Seen};

/// The most that is read of one file.
const LONGEST_FILE: u64 = 1 << 20;
/// The most entries that are read of one folder.
const MOST_ENTRIES: usize = 4096;
/// The longest text that becomes a fact, in characters.
const LONGEST_TEXT: usize = 200;

/// The beginning of a text file, up to 1 MiB. Bytes that are no UTF-8 become U+FFFD.
pub(crate) fn text(path: &str) -> Seen<String> {
    text_up_to(path, LONGEST_FILE)
}

/// The beginning of a text file, up to so many bytes.
pub(crate) fn text_up_to(path: &str, most: u64) -> Seen<String> {
    bytes_up_to(path, most).map(|it| String::from_utf8_lossy(&it).into_owned())
}

/// The beginning of a file, up to so many bytes. Only ordinary files are opened: a pipe would be waited for.
pub(crate) fn bytes_up_to(path: &str, most: u64) -> Seen<Vec<u8>> {
    let read = || {
        if !fs::metadata(path)?.is_file() {
            return Err(io::Error::other("not a file"));
        }
        let mut bytes = Vec::new();
        File::open(path)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    seen(read(), path)
}

/// The day on which a file or folder was last changed.
pub(crate) fn day(path: &str) -> Seen<Day> {
    let changed = fs::metadata(path).and_then(|it| it.modified());
    let day = changed.and_then(|time| {
        let seconds = time.duration_since(UNIX_EPOCH).ok();
        let seconds = seconds.and_then(|it| i64::try_from(it.as_secs()).ok());
        seconds
            .and_then(Day::of_unix_seconds)
            .ok_or_else(|| io::Error::other("a time beyond the calendar"))
    });
    seen(day, path)
}

/// Whether there is such a file or folder. Its absence is an answer: `false`.
pub(crate) fn exists(path: &str) -> Seen<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Seen::known(true, path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Seen::known(false, path),
        Err(error) => refused(&error, path),
    }
}

/// Names in a folder, sorted. Those that are no UTF-8 are left out.
pub(crate) fn names(path: &str) -> Seen<Vec<String>> {
    let read = fs::read_dir(path).map(|entries| {
        let mut names: Vec<String> = entries
            .take(MOST_ENTRIES)
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .collect();
        names.sort_unstable();
        names
    });
    seen(read, path)
}

/// Where a link points to.
pub(crate) fn link(path: &str) -> Seen<String> {
    let read = fs::read_link(path).map(|it| it.to_string_lossy().into_owned());
    seen(read, path)
}

/// The number that a file holds.
pub(crate) fn number(path: &str) -> Seen<u32> {
    match text_up_to(path, 64) {
        Seen::Known { value, from } => match value.trim().parse() {
            Ok(number) => Seen::Known { value: number, from },
            Err(_) => Seen::failed(from, "not a number"),
        },
        unread => inside(unread.map(|_| None)),
    }
}

/// Turns what the system answered into a fact.
pub(crate) fn seen<T>(answer: io::Result<T>, from: &str) -> Seen<T> {
    match answer {
        Ok(value) => Seen::known(value, from),
        Err(error) => refused(&error, from),
    }
}

/// The state of a fact that the system did not give.
pub(crate) fn refused<T>(error: &io::Error, from: &str) -> Seen<T> {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Seen::absent(from),
        io::ErrorKind::PermissionDenied => Seen::denied(from),
        _ => Seen::failed(
            from,
            error
                .raw_os_error()
                .map_or_else(|| error.to_string(), |code| format!("os error {code}")),
        ),
    }
}

/// A text as a fact keeps it: no control characters, no space around it, at most 200 characters.
pub(crate) fn clean(text: &str) -> String {
    let printable = text.trim().chars().filter(|it| !it.is_control());
    printable.take(LONGEST_TEXT).collect::<String>().trim().to_owned()
}

/// The fact inside a fact: `None` is a value that is not there.
pub(crate) fn inside<T>(fact: Seen<Option<T>>) -> Seen<T> {
    match fact {
        Seen::Known {
            value: Some(value),
            from,
        } => Seen::Known { value, from },
        Seen::Known { value: None, from } | Seen::Absent { from } => Seen::Absent { from },
        Seen::Denied { from } => Seen::Denied { from },
        Seen::Unsupported { from } => Seen::Unsupported { from },
        Seen::Failed { from, why } => Seen::Failed { from, why },
        Seen::TimedOut { from } => Seen::TimedOut { from },
        Seen::NotAsked => Seen::NotAsked,
    }
}

/// The first of several places that is not absent; the last one's absence when all are.
pub(crate) fn first<'a, T>(
    places: impl IntoIterator<Item = &'a str>,
    read: impl Fn(&str) -> Seen<T>,
) -> Seen<T> {
    let mut found = Seen::NotAsked;
    for place in places {
        found = read(place);
        if !matches!(found, Seen::Absent { .. }) {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_error_has_its_state() {
        let of = |kind| refused::<()>(&io::Error::from(kind), "a");
        assert_eq!(of(io::ErrorKind::NotFound), Seen::absent("a"));
        assert_eq!(of(io::ErrorKind::PermissionDenied), Seen::denied("a"));
        assert_eq!(
            refused::<()>(&io::Error::from_raw_os_error(21), "a"),
            Seen::failed("a", "os error 21")
        );
    }

    #[test]
    fn a_text_loses_what_would_break_a_line() {
        assert_eq!(clean(" a\u{1b}[31mb\n"), "a[31mb");
        assert_eq!(clean(&"é".repeat(500)).chars().count(), LONGEST_TEXT);
    }

    #[test]
    fn a_folder_is_no_file_and_a_missing_file_is_absent() {
        let here = env!("CARGO_MANIFEST_DIR");
        assert_eq!(text(here), Seen::failed(here, "not a file"));
        let missing = format!("{here}/no-such-file");
        assert_eq!(text(&missing), Seen::absent(missing.as_str()));
        assert_eq!(exists(&missing), Seen::known(false, missing.as_str()));
        assert_eq!(exists(here), Seen::known(true, here));
    }

    #[test]
    fn only_the_beginning_of_a_long_file_is_read() {
        let file = format!("{}/Cargo.toml", env!("CARGO_MANIFEST_DIR"));
        assert_eq!(
            text_up_to(&file, 9).value().map(String::as_str),
            Some("[package]")
        );
    }

    #[test]
    fn names_come_sorted() {
        let names = names(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(
            names.value(),
            Some(&vec!["Cargo.toml".to_owned(), "src".to_owned()])
        );
    }
}
