//! An answer that was acknowledged survives the end of the process at any instant.
//!
//! The program runs itself: the child answers in a loop and says each answer once it is saved; the parent kills it
//! in the middle, twenty times, and looks for everything that was said. With each answer goes a round of findings in
//! place of the one before: after a kill it is one round or the other, whole.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use vigie_assessment::{Answer, ChoiceId, Date, FindingId, Level, Outcome, People, PracticeId, Track};
use vigie_store::{Computer, ContentVersion, DossierId, Given, KeptFinding, Moment, Profile, Store};

const CHILD: &str = "VIGIE_TEST_ANSWER_IN";
const KILLS: usize = 20;
const FINDINGS: usize = 22;

type Failing<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let outcome = match std::env::var_os(CHILD) {
        Some(path) => answer_for_ever(Path::new(&path)),
        None => survive_kills(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("durability: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// One line, at once; a closed pipe is the parent's business.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Answers question after question, each with a number that grows over all lives of the child.
fn answer_for_ever(path: &Path) -> Failing<()> {
    let mut store = Store::open(path)?;
    let dossier = store.dossiers()?.pop().ok_or("no dossier")?;
    for number in dossier.answers.len().. {
        let answer = Answer {
            choice: Some(ChoiceId::parse(&format!("choice-{number}"))?),
            level: Level::Full,
        };
        let practice = PracticeId::parse(&format!("practice-{number}"))?;
        store.record(
            &dossier.id,
            &practice,
            &Given {
                answer,
                reason: None,
                form: None,
            },
            Moment(0),
        )?;
        store.keep_computer(&dossier.id, &computer(number)?, Moment(0))?;
        say(&number.to_string());
    }
    Ok(())
}

/// A computer as one answer's findings leave it: all of them say the same.
fn computer(number: usize) -> Failing<Computer> {
    let outcome = match number % 3 {
        0 => Outcome::Met,
        1 => Outcome::Attention,
        _ => Outcome::NotMet,
    };
    let finding = |at| -> Failing<KeptFinding> {
        let id = FindingId::parse(&format!("check.{at:02}"))?;
        Ok(KeptFinding { id, outcome })
    };
    Ok(Computer {
        platform: number.to_string(),
        checked_on: Date::constant(2026, 11, 24),
        findings: (0..FINDINGS).map(finding).collect::<Failing<_>>()?,
    })
}

fn survive_kills() -> Failing<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vigie.db");
    let dossier = make_dossier(&path)?;
    let mut acknowledged = BTreeSet::new();
    for kill in 0..KILLS {
        acknowledged.extend(answer_until_killed(&path, 1 + kill * 7 % 23)?);
        check(&path, &dossier, &acknowledged)?;
    }
    if acknowledged.len() < KILLS {
        return Err(format!("only {} answers in {KILLS} lives", acknowledged.len()).into());
    }
    say(&format!(
        "durability: {KILLS} kills, {} answers acknowledged, none lost, findings never in pieces",
        acknowledged.len()
    ));
    Ok(())
}

fn make_dossier(path: &Path) -> Failing<DossierId> {
    let people = People::new(3).ok_or("people")?;
    let profile = Profile {
        name: "Atelier fictif".into(),
        people,
        traits: BTreeSet::new(),
    };
    let content = ContentVersion {
        id: "pack".into(),
        version: "1".into(),
        hash: None,
    };
    Ok(Store::open(path)?
        .create(&profile, Track::Essential, &content, Moment(0))?
        .id)
}

/// Kills the child once it has said so many answers, and returns every answer it had said by its end.
fn answer_until_killed(path: &Path, answers: usize) -> Failing<Vec<usize>> {
    #[expect(clippy::disallowed_methods, reason = "the test needs a process to kill")]
    let mut child = Command::new(std::env::current_exe()?)
        .env(CHILD, path)
        .stdout(Stdio::piped())
        .spawn()?;
    let mut said = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
    let mut numbers = Vec::new();
    for line in said.by_ref().take(answers) {
        numbers.push(line?.parse()?);
    }
    child.kill()?;
    for line in said {
        // A line that the kill cut short was not said.
        numbers.extend(line?.parse::<usize>().ok());
    }
    child.wait()?;
    Ok(numbers)
}

fn check(path: &Path, dossier: &DossierId, acknowledged: &BTreeSet<usize>) -> Failing<()> {
    let mut store = Store::open(path)?;
    let dossier = store.dossier(dossier)?;
    if let Some(last) = acknowledged.last() {
        let kept = dossier.computer.ok_or("the findings are lost")?;
        let number: usize = kept.platform.parse()?;
        if number < *last || kept != computer(number)? {
            return Err(format!("after answer {last} the findings are {kept:?}").into());
        }
    }
    let found = dossier.answers;
    for number in acknowledged {
        let practice = format!("practice-{number}");
        let choice = format!("choice-{number}");
        let kept = found
            .iter()
            .find(|it| it.practice.as_str() == practice)
            .ok_or(format!("{practice} is lost"))?;
        let kept = kept
            .given
            .as_ref()
            .and_then(|it| it.answer.choice.as_ref())
            .map(ChoiceId::as_str);
        if kept != Some(&choice) {
            return Err(format!("{practice} is {kept:?}").into());
        }
    }
    drop(store);
    let intact: String =
        rusqlite::Connection::open(PathBuf::from(path))?
            .query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if intact == "ok" {
        Ok(())
    } else {
        Err(intact.into())
    }
}
