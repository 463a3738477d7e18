//! What system programs of macOS answer. Some answer on standard output, some on standard error.

use vigie_checks::Seen;

use super::plist::{self, Node};
use crate::read::{clean, inside};
use crate::run::Output;

/// The most lines of an answer that become a fact.
const MOST_LINES: usize = 4;

/// Words of programs that answer administrators alone.
const REFUSALS: &[&str] = &[
    "must be root",
    "must be run as root",
    "requires root",
    "requires administrator",
    "requires full disk access",
    "not permitted",
    "permission denied",
    "not authorized",
    "not privileged",
];

/// The lines of an answer that hold one of these words. Other lines may name people, so they stay only when none does:
/// an answer in other words is a fact too, which no rule understands.
pub(crate) fn answer(printed: Seen<Output>, words: &[&str]) -> Seen<String> {
    let (output, from) = match printed {
        Seen::Known { value, from } => (value, from),
        unread => return inside(unread.map(|_| None)),
    };
    let lines = lines(&output);
    let told = lines
        .iter()
        .filter(|line| words.iter().any(|word| line.contains(word)));
    let told: Vec<&str> = told.take(MOST_LINES).map(String::as_str).collect();
    if !told.is_empty() {
        return Seen::known(told.join("\n"), from);
    }
    if is_refused(&lines) {
        return Seen::denied(from);
    }
    if lines.is_empty() {
        return Seen::failed(from, "no answer");
    }
    let rest: Vec<&str> = lines.iter().take(MOST_LINES).map(String::as_str).collect();
    Seen::known(rest.join("\n"), from)
}

/// The answer of `sysadminctl -screenLock status`, without the hour and the number of the process before it.
pub(crate) fn screen_lock(printed: Seen<Output>) -> Seen<String> {
    const WORD: &str = "screenLock ";
    answer(printed, &[WORD]).map(|said| match said.split_once(WORD) {
        Some((_, rest)) => format!("{WORD}{rest}"),
        None => said,
    })
}

/// How many places `tmutil destinationinfo -X` names.
pub(crate) fn destinations(printed: Seen<Output>) -> Seen<u32> {
    let none = matches!(&printed, Seen::Known { value, .. } if lines(value)
        .iter()
        .any(|it| it.contains("No destinations configured")));
    if none {
        return printed.map(|_| 0);
    }
    let list = property_list(printed);
    match plist::value(&list, &["Destinations"], Node::count) {
        Seen::Absent { from } => Seen::known(0, from),
        count => count,
    }
}

/// An answer that is a property list.
pub(crate) fn property_list(printed: Seen<Output>) -> Seen<Node> {
    let (output, from) = match printed {
        Seen::Known { value, from } => (value, from),
        unread => return inside(unread.map(|_| None)),
    };
    match plist::read(output.stdout.as_bytes()) {
        Ok(node) => Seen::known(node, from),
        Err(_) if is_refused(&lines(&output)) => Seen::denied(from),
        Err(why) => Seen::failed(from, why),
    }
}

fn is_refused(lines: &[String]) -> bool {
    let mut lines = lines.iter().map(|it| it.to_lowercase());
    lines.any(|line| REFUSALS.iter().any(|it| line.contains(it)))
}

fn lines(output: &Output) -> Vec<String> {
    let all = output.stdout.lines().chain(output.stderr.lines());
    all.map(clean).filter(|it| !it.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(success: bool, stdout: &str, stderr: &str) -> Seen<Output> {
        let (stdout, stderr) = (stdout.to_owned(), stderr.to_owned());
        Seen::known(
            Output {
                success,
                stdout,
                stderr,
            },
            "program",
        )
    }

    fn known(text: &str) -> Seen<String> {
        Seen::known(text.to_owned(), "program")
    }

    #[test]
    fn filevault_is_told_without_the_person_it_waits_for() {
        let words = &["FileVault is", "in progress"];
        let of = |text| answer(printed(true, text, ""), words);
        assert_eq!(of("FileVault is On.\n"), known("FileVault is On."));
        assert_eq!(
            of("FileVault is Off.\nDeferred enablement appears to be active for user 'julie'.\n"),
            known("FileVault is Off.")
        );
        assert_eq!(
            of("FileVault is On.\nEncryption in progress: Percent completed = 12.34\n"),
            known("FileVault is On.\nEncryption in progress: Percent completed = 12.34")
        );
    }

    #[test]
    fn an_answer_to_administrators_alone_is_denied_and_other_words_are_kept() {
        let words = &["State = "];
        let of = |stdout, stderr| answer(printed(false, stdout, stderr), words);
        assert_eq!(
            of(
                "Firewall is blocking all non-essential incoming connections. (State = 2) \n",
                ""
            ),
            known("Firewall is blocking all non-essential incoming connections. (State = 2)")
        );
        assert_eq!(
            of("", "Must be root to run this command.\n"),
            Seen::denied("program")
        );
        assert_eq!(of("Pare-feu activé\n", ""), known("Pare-feu activé"));
        assert_eq!(of(" \n", "\n"), Seen::failed("program", "no answer"));
        assert_eq!(
            answer(Seen::timed_out("program"), words),
            Seen::timed_out("program")
        );
    }

    #[test]
    fn integrity_is_told_in_its_first_line() {
        let text = "System Integrity Protection status: unknown (Custom Configuration).\n\nConfiguration:\n\t\
                    Apple Internal: disabled\n\tKext Signing: disabled\n";
        assert_eq!(
            answer(printed(true, text, ""), &["status:"]),
            known("System Integrity Protection status: unknown (Custom Configuration).")
        );
    }

    #[test]
    fn the_screen_lock_is_told_without_the_hour() {
        let of = |stderr| screen_lock(printed(true, "", stderr));
        assert_eq!(
            of("2026-11-24 09:12:01.120 sysadminctl[812:9021] screenLock delay is immediate\n"),
            known("screenLock delay is immediate")
        );
        assert_eq!(
            of(
                "2026-11-24 09:12:01.120 sysadminctl[812:9021] something else\n2026-11-24 09:12:01.121 \
                 sysadminctl[812:9021] screenLock delay is 300 seconds\n"
            ),
            known("screenLock delay is 300 seconds")
        );
        assert_eq!(
            of("sysadminctl[1:2] screenLock is off\n"),
            known("screenLock is off")
        );
    }

    #[test]
    fn destinations_are_counted() {
        let two = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>Destinations</key><array>\
                   <dict><key>Kind</key><string>Network</string><key>Name</key><string>Copies</string></dict>\
                   <dict><key>Kind</key><string>Local</string><key>LastDestination</key><integer>1</integer></dict>\
                   </array></dict></plist>\n";
        assert_eq!(destinations(printed(true, two, "")), Seen::known(2, "program"));
        for none in [
            printed(true, "", "tmutil: No destinations configured.\n"),
            printed(true, "<plist version=\"1.0\"><dict/></plist>", ""),
        ] {
            assert_eq!(destinations(none), Seen::known(0, "program"));
        }
        assert_eq!(
            destinations(printed(
                false,
                "",
                "tmutil: destinationinfo requires Full Disk Access privileges.\n"
            )),
            Seen::denied("program")
        );
        assert_eq!(
            destinations(printed(true, "Name : Copies\n", "")),
            Seen::failed("program", "not a property list")
        );
    }
}
