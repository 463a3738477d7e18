//! What somebody sees who reads the bytes of a protected file and its log, beside those of one in the clear.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::world::{PLANTED, dossier, make, passphrase};
use crate::{Failing, Plan};

pub(crate) fn torment(_: Plan) -> Failing<String> {
    let mut shown = String::from("the first 64 bytes, and how often the planted word is found");
    for (what, known) in [("in the clear", None), ("protected", Some(passphrase("girafe")?))] {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("vigie.db");
        let held = make(&path, known.as_ref())?.close()?;
        let mut store = held.open(known.as_ref())?;
        // What was written before is in the file; what is written last is still in the log alone.
        dossier(&mut store, "Journal")?;
        for (name, file) in [
            ("file", path.clone()),
            ("log", folder.path().join("vigie.db-wal")),
        ] {
            let found = count(&file)?;
            write!(shown, "\n  {what}, {name}: {found} times\n{}", hex(&file)?)?;
            if (found == 0) != known.is_some() {
                return Err(format!("{what}, {name}: found {found} times").into());
            }
        }
    }
    Ok(shown)
}

fn count(file: &Path) -> Failing<usize> {
    let bytes = fs::read(file)?;
    Ok(bytes
        .windows(PLANTED.len())
        .filter(|it| *it == PLANTED.as_bytes())
        .count())
}

/// The first 64 bytes, 16 a line, with the letters among them.
fn hex(file: &Path) -> Failing<String> {
    let bytes = fs::read(file)?;
    let mut text = String::new();
    for line in bytes.get(..64).ok_or("a short file")?.chunks(16) {
        let digits: Vec<String> = line.iter().map(|it| format!("{it:02x}")).collect();
        let letters = line.iter().map(|it| match it {
            b' '..=b'~' => char::from(*it),
            _ => '.',
        });
        writeln!(text, "    {}  {}", digits.join(" "), letters.collect::<String>())?;
    }
    Ok(text.trim_end().to_owned())
}
