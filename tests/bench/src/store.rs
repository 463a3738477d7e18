//! One answer saved durably, beside a bare SQLite commit of the same size on the same disk in the same minute.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;
use vigie_assessment::{Answer, ChoiceId, Level, People, PracticeId, Track};
use vigie_store::{ContentVersion, Given, Moment, Profile, Store};

use crate::Failing;
use crate::samples::{Samples, timed};

const ANSWERS: usize = 300;

pub(crate) fn measure() -> Failing<()> {
    // Beside this program, because the system's folder for temporary files may be in memory.
    let program = std::env::current_exe()?;
    let folder = tempfile::tempdir_in(program.parent().ok_or("no folder of this program")?)?;
    let mut store = Store::open(&folder.path().join("vigie.db"))?;
    let profile = Profile {
        name: "Boulangerie fictive".into(),
        people: People::new(10).ok_or("ten people")?,
        traits: BTreeSet::new(),
    };
    let content = ContentVersion {
        id: "bench".into(),
        version: "1".into(),
    };
    let dossier = store.create(&profile, Track::Complete, &content, Moment(0))?.id;
    let bare = bare(&folder.path().join("bare.db"))?;

    // A dossier is as large as the whole bank; answers are then changed in it, as when one comes back to a question.
    let practices: Vec<PracticeId> = (0..52)
        .map(|number| PracticeId::parse(&format!("practice-{number}")))
        .collect::<Result<_, _>>()?;
    let answer = Answer {
        choice: Some(ChoiceId::parse("separate-device")?),
        level: Level::Partial,
    };
    let given = Given { answer, reason: None };
    let (mut saved, mut committed) = (Vec::new(), Vec::new());
    for (turn, practice) in practices
        .iter()
        .cycle()
        .take(ANSWERS + practices.len())
        .enumerate()
    {
        let moment = Moment(i64::try_from(turn)?);
        let (save, _) = timed(&mut || Ok(store.record(&dossier, practice, &given, moment)?))?;
        let (commit, _) = timed(&mut || {
            let sql = "INSERT INTO answer VALUES (1, ?1, 'separate-device', 'partial', NULL, ?2) \
                       ON CONFLICT DO UPDATE SET moment = excluded.moment";
            Ok(bare.prepare_cached(sql)?.execute((practice.as_str(), moment.0))?)
        })?;
        if turn >= practices.len() {
            saved.push(save);
            committed.push(commit);
        }
    }
    let (saved, committed) = (Samples::new(saved), Samples::new(committed));
    saved.print("one answer saved durably");
    committed.print("bare SQLite commit of the same size");
    println!(
        "{:<44} {:>9.2}x",
        "  saved ÷ bare, by medians",
        saved.times(&committed)
    );
    Ok(())
}

/// As durable as the store: write-ahead log, every commit on the disk.
fn bare(path: &Path) -> Failing<Connection> {
    let connection = Connection::open(path)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.execute_batch(
        "CREATE TABLE answer (round INTEGER, practice TEXT, choice TEXT, level TEXT, reason TEXT, moment INTEGER, \
         PRIMARY KEY (round, practice)) STRICT, WITHOUT ROWID",
    )?;
    Ok(connection)
}
