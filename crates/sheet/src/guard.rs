//! What is looked at before a workbook is read: it comes by e-mail, and a small file can unpack to a huge one.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use crate::read::ReadError;

/// The largest workbook, in bytes, as a file.
pub(crate) const LARGEST: u64 = 10_000_000;
/// The most that its parts may unpack to, together. The workbook of the built-in pack takes a tenth.
const LARGEST_UNPACKED: u64 = 20_000_000;
/// The largest part with styles: the reader copies what it says into each of them.
const LARGEST_STYLES: usize = 128_000;
/// The most parts in a workbook.
const MOST_PARTS: usize = 1_000;
/// The largest count of strings that may be announced: the reader sets that much room aside.
const MOST_STRINGS: u64 = 1_000_000;

/// An Excel file that is encrypted, or of the format before 2007, is not a zip archive but begins like this.
const COMPOUND_FILE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Unpacks everything once, into nothing, and refuses what would not fit in memory.
pub(crate) fn check(bytes: &[u8]) -> Result<(), ReadError> {
    if bytes.len() as u64 > LARGEST {
        return Err(ReadError::TooLarge);
    }
    if bytes.starts_with(&COMPOUND_FILE) {
        return Err(ReadError::Protected);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::NotWorkbook)?;
    if archive.len() > MOST_PARTS {
        return Err(ReadError::TooLarge);
    }
    let mut left = LARGEST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| ReadError::NotWorkbook)?;
        let name = part
            .name()
            .map_err(|_| ReadError::NotWorkbook)?
            .to_ascii_lowercase();
        let mut content = Vec::new();
        // What the archive says of its sizes is not believed.
        let read = part.take(left + 1).read_to_end(&mut content);
        let read = read.map_err(|_: io::Error| ReadError::NotWorkbook)? as u64;
        left = left.checked_sub(read).ok_or(ReadError::TooLarge)?;
        if name.ends_with("styles.xml") && content.len() > LARGEST_STYLES {
            return Err(ReadError::TooLarge);
        }
        if name.ends_with(".xml") || name.ends_with(".rels") {
            // Spreadsheets write UTF-8; another encoding would hide what is looked for here.
            let text = std::str::from_utf8(&content).map_err(|_| ReadError::NotWorkbook)?;
            announced_strings(text)?;
        }
    }
    Ok(())
}

/// Refuses a part that announces more strings than any workbook has.
fn announced_strings(text: &str) -> Result<(), ReadError> {
    for (at, name) in text.match_indices("uniqueCount") {
        let rest = text.get(at + name.len()..).unwrap_or_default();
        let value = rest.trim_start_matches(|it: char| it.is_whitespace() || matches!(it, '=' | '"' | '\''));
        let digits: String = value.chars().take_while(char::is_ascii_digit).take(20).collect();
        if digits
            .parse::<u64>()
            .map_or(!digits.is_empty(), |it| it > MOST_STRINGS)
        {
            return Err(ReadError::TooLarge);
        }
    }
    Ok(())
}
