//! Dossiers: one answer saved durably, beside a bare SQLite commit of the same size on the same disk in the same
//! minute; and the same in a file of thousands of dossiers.

mod crowd;
mod listing;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use vigie_app::dossiers::Dossiers;
use vigie_assessment::{Answer, ChoiceId, Form, Level, Pack, People, PracticeId, Track};
use vigie_secrets::Passphrase;
use vigie_store::{ContentVersion, DossierId, Given, Held, Moment, Profile, Store};

use crate::Failing;
use crate::samples::{Samples, now, shown, timed};

pub(crate) use listing::list;

const ANSWERS: usize = 1_000;

pub(crate) fn measure() -> Failing<()> {
    // Beside this program, because the system's folder for temporary files may be in memory.
    let program = std::env::current_exe()?;
    let folder = tempfile::tempdir_in(program.parent().ok_or("no folder of this program")?)?;
    let pack = shipped()?;
    let (few, many) = (folder.path().join("few.db"), folder.path().join("many.db"));
    crowd::gather(&pack, &few, 200)?;
    let began = now();
    crowd::gather(&pack, &many, 2_000)?;
    let size = std::fs::metadata(&many)?.len() / 1_000_000;
    println!(
        "2,000 dossiers of 5 assessments: {size} MB, made in {}",
        shown(began.elapsed())
    );

    answers(&pack, folder.path(), &few, &many)?;
    opening(&pack, &many)?;
    listing::measure(&program, &many)
}

pub(crate) fn shipped() -> Failing<Pack> {
    let pack = vigie_content::compile(&vigie_content::builtin());
    Ok(pack.map_err(|problems| format!("the shipped content has {} mistakes", problems.len()))?)
}

/// One answer after the other, each in every file in turn.
fn answers(pack: &Pack, folder: &Path, few: &Path, many: &Path) -> Failing<()> {
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
    let committed = Samples::new(committed);
    committed.print("bare SQLite commit of the same size");
    let [clear, locked, few, many] = desks.map(|it| (it.what, Samples::new(it.times)));
    for (what, samples) in [&clear, &locked, &few, &many] {
        samples.print(what);
        println!(
            "    ÷ bare: {:.2} by medians, {:.2} by the 99th in a hundred ({})",
            samples.times(&committed),
            samples.late().as_secs_f64() / committed.late().as_secs_f64().max(f64::MIN_POSITIVE),
            shown(samples.late()),
        );
    }
    println!(
        "    ten times as many dossiers: {:.2} by medians",
        many.1.times(&few.1)
    );
    Ok(())
}

/// One dossier of a file, answered over and over.
struct Desk {
    what: &'static str,
    store: Store,
    dossier: DossierId,
    times: Vec<std::time::Duration>,
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

    fn answer(&mut self, practice: &PracticeId, moment: Moment) -> Failing<std::time::Duration> {
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

/// The file of thousands opened, and one dossier of it with its plan.
fn opening(pack: &Pack, many: &PathBuf) -> Failing<()> {
    Samples::of(5, || Ok(Store::open(many)?))?.print("file of 2,000 dossiers opened");
    let mut dossiers = Dossiers::open(many)?;
    let ids: Vec<String> = dossiers.summaries(pack)?.into_iter().map(|it| it.id).collect();
    let mut next = ids.iter().cycle().step_by(7);
    let open = || {
        let dossier = dossiers.get(next.next().ok_or("no dossier")?)?;
        let input = vigie_app::dossiers::input(pack, &dossier);
        Ok(vigie_assessment::plan(pack, &input))
    };
    Samples::of(200, open)?.print("  one of them opened, with its plan");
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
