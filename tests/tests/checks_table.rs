//! `docs/checks.md`: each check, where it looks on each system, and how it was tested. Made from the code.
//!
//! To renew it after a change: `UPDATE_DOCS=1 cargo test -p vigie-tests --test checks_table`.

#![cfg(test)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use vigie_app::assessment::{Date, Outcome};
use vigie_app::checks::{Checked, Facts};
use vigie_app::{Content, Language};
use vigie_checks::{CHECKS, Check, Platform};

const BEGIN: &str = "<!-- table: written by tests/tests/checks_table.rs -->\n";
const END: &str = "<!-- end of the table -->\n";
const TODAY: Date = Date::constant(2026, 11, 24);

#[test]
fn the_table_of_checks_is_what_the_code_looks_at() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let expected = table(&root);
    let path = root.join("docs/checks.md");
    let document = fs::read_to_string(&path)
        .expect("the document")
        .replace("\r\n", "\n");
    let (before, rest) = document.split_once(BEGIN).expect("the table begins");
    let (found, after) = rest.split_once(END).expect("the table ends");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{expected}{END}{after}")).expect("written");
        return;
    }
    assert_eq!(
        found, expected,
        "run: UPDATE_DOCS=1 cargo test -p vigie-tests --test checks_table"
    );
}

/// What the snapshots of one platform made of one check: how many are made up, how many recorded, which outcomes came.
#[derive(Default)]
struct Tried {
    made: usize,
    recorded: usize,
    outcomes: Vec<Outcome>,
}

fn table(root: &Path) -> String {
    let content = Content::builtin().expect("the shipped content");
    let messages = content.messages(Language::En);
    let tried = tried(&root.join("crates/checks/tests/snapshots"));
    let mut text = String::new();
    for check in CHECKS {
        let key = check.id.replace('.', "-");
        let link = content
            .pack()
            .checks
            .iter()
            .find(|it| it.finding.as_str() == check.id);
        writeln!(
            text,
            "### `{}`: {}\n",
            check.id,
            messages.text(&format!("check-{key}"), &[])
        )
        .expect("a line");
        if let Some(link) = link {
            let says = match (link.met_supports, link.not_met_contradicts) {
                (true, true) => "met supports an answer, not-met contradicts it",
                (true, false) => "met supports an answer",
                (false, true) => "not-met contradicts an answer",
                (false, false) => "shown beside the answer, touches none",
            };
            writeln!(text, "Practice: `{}` ({says}).\n", link.practice).expect("a line");
        }
        text.push_str("| system | where it looks | snapshots | outcomes among them |\n|---|---|---|---|\n");
        for (platform, source) in [Platform::Windows, Platform::Macos, Platform::Linux]
            .into_iter()
            .zip(check.sources)
        {
            row(&mut text, check, platform, source, &tried);
        }
        text.push('\n');
    }
    text
}

fn row(
    text: &mut String,
    check: &Check,
    platform: Platform,
    source: &str,
    tried: &BTreeMap<(String, Platform), Tried>,
) {
    let none = Tried::default();
    let of = tried.get(&(check.id.to_owned(), platform)).unwrap_or(&none);
    let mut outcomes: Vec<&str> = of.outcomes.iter().map(|it| word(*it)).collect();
    outcomes.sort_unstable();
    outcomes.dedup();
    let source = if source.is_empty() {
        "nothing to look at"
    } else {
        source
    };
    writeln!(
        text,
        "| {} | {} | {} made, {} recorded | {} |",
        platform.code(),
        source.replace('|', "\\|"),
        of.made,
        of.recorded,
        outcomes.join(", ")
    )
    .expect("a line");
}

fn tried(folder: &Path) -> BTreeMap<(String, Platform), Tried> {
    let mut tried: BTreeMap<(String, Platform), Tried> = BTreeMap::new();
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("snapshots")
        .map(|it| it.expect("a file").path())
        .collect();
    paths.sort();
    for path in paths {
        let recorded = path
            .file_name()
            .is_some_and(|it| it.to_string_lossy().starts_with("rec-"));
        let checked: Checked = Facts::read(&path).expect("a snapshot").judged(TODAY);
        for judged in checked.findings {
            let of = tried
                .entry((judged.id.to_string(), checked.platform))
                .or_default();
            *(if recorded { &mut of.recorded } else { &mut of.made }) += 1;
            of.outcomes.push(judged.outcome);
        }
    }
    tried
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::Attention => "attention",
        Outcome::NotMet => "not-met",
        Outcome::Unknown => "unknown",
        Outcome::NotApplicable => "not-applicable",
    }
}
