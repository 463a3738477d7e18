//! One answer saved durably, beside a bare SQLite commit of the same size on the same disk in the same
//! minute; and the same in a file of thousands of dossiers.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use vigie_assessment::{Answer, ChoiceId, Form, Level, Pack, People, PracticeId, Track};
use vigie_secrets::Passphrase;
use vigie_store::{ContentVersion, DossierId, Given, Held, Moment, Profile, Store};

use crate::Failing;
use crate::samples::{Samples, shown, timed};

const ANSWERS: usize = 1_000;

/// One answer after the other, each in every file in turn.
pub(crate) fn measure(pack: &Pack, folder: &Path, few: &Path, many: &Path) -> Failing<()> {
    let passphrase = || Passphrase::parse("quatre petits chats gris".to_owned()).map_err(|_| "a passphrase");
    let mut desks = [
        Desk::new("one answer saved", Store::open(&folder.join("clear.db"))?)?,
        Desk::new(
            "  the same, under a passphrase",
            locked(&folder.join("locked.db"), &passphrase()?)?,
        )?,
        Desk::new("  the same, beside 200 dossiers", Store::open(few)?)?,
        Desk::new("  the same, beside 2,000 dossiers", Store::open(many)?)?,
    ];
    let bare = bare(&folder.join("bare.db"))?;
    let mut committed = Vec::new();
    let practices: Vec<&PracticeId> = pack.practices.iter().map(|it| &it.id).collect();
    for (turn, practice) in practices
        .iter()
        .cycle()
        .take(ANSWERS + practices.len())
        .enumerate()
    {
        let moment = Moment(i64::try_from(turn)?);
        let counts = turn >= practices.len();
        for desk in &mut desks {
            let time = desk.answer(practice, moment)?;
            if counts {
                desk.times.push(time);
            }
        }
        let (time, _) = timed(&mut || {
            let sql = "INSERT INTO answer VALUES (1, ?1, 'separate-device', 'partial', NULL, ?2) \
                       ON CONFLICT DO UPDATE SET moment = excluded.moment";
            Ok(bare.prepare_cached(sql)?.execute((practice.as_str(), moment.0))?)
        })?;
        if counts {
            committed.push(time);
        }
    }
    let late_bare = late(&committed);
    let committed = Samples::new(committed);
    committed.print("bare SQLite commit of the same size");
    println!("    the 99th in a hundred: {}", shown(late_bare));
    let mut beside = Vec::new();
    for desk in desks {
        let late = late(&desk.times);
        let samples = Samples::new(desk.times);
        samples.print(desk.what);
        println!(
            "    ÷ bare: {:.2} by medians, {:.2} by the 99th in a hundred ({})",
            times(samples.median(), committed.median()),
            times(late, late_bare),
            shown(late),
        );
        beside.push(samples);
    }
    if let [.., few, many] = beside.as_slice() {
        println!(
            "    ten times as many dossiers: {:.2} by medians",
            times(many.median(), few.median())
        );
    }
    Ok(())
}

/// How many times as long one is as the other.
fn times(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64().max(f64::MIN_POSITIVE)
}

/// The one that 99 in a hundred do not exceed.
fn late(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort_unstable();
    let at = (times.len() * 99).div_ceil(100).saturating_sub(1);
    times.get(at).copied().unwrap_or_default()
}

/// One dossier of a file, answered over and over.
struct Desk {
    what: &'static str,
    store: Store,
    dossier: DossierId,
    times: Vec<Duration>,
}

impl Desk {
    fn new(what: &'static str, mut store: Store) -> Failing<Self> {
        let profile = Profile {
            name: "Boulangerie fictive".into(),
            people: People::new(10).ok_or("ten people")?,
            traits: BTreeSet::new(),
        };
        let content = ContentVersion {
            id: "bench".into(),
            version: "1".into(),
            hash: None,
        };
        let dossier = store.create(&profile, Track::Complete, &content, Moment(0))?.id;
        Ok(Self {
            what,
            store,
            dossier,
            times: Vec::new(),
        })
    }

    fn answer(&mut self, practice: &PracticeId, moment: Moment) -> Failing<Duration> {
        let answer = Answer {
            choice: Some(ChoiceId::parse("separate-device")?),
            level: Level::Partial,
        };
        let given = Given {
            answer,
            reason: None,
            form: Some(Form::of_revision(1)),
        };
        let record = &mut || Ok(self.store.record(&self.dossier, practice, &given, moment)?);
        Ok(timed(record)?.0)
    }
}

fn locked(path: &Path, passphrase: &Passphrase) -> Failing<Store> {
    let mut store = Store::open(path)?;
    store.protect(passphrase)?;
    drop(store);
    Ok(Held::take(path)?.open(Some(passphrase))?)
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
