//! One answer saved durably, beside a bare SQLite commit of the same size on the same disk in the same second; and the
//! same in a file of thousands of dossiers.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use vigie_assessment::{Answer, ChoiceId, Form, Level, Pack, People, PracticeId, Track};
use vigie_secrets::Passphrase;
use vigie_store::{ContentVersion, DossierId, Given, Held, Moment, Profile, Store};

use crate::Failing;
use crate::bare::{Bare, Size};
use crate::samples::{Samples, shown, timed};

const ANSWERS: usize = 1_000;
const ROUNDS: usize = 5;
/// A page in the log, with what stands before it.
const FRAME: u64 = 4_096 + 24;

const WHAT: [&str; 3] = [
    "one answer saved",
    "  bare commit of the same rows",
    "  bare commit of one row",
];

/// What was measured in one round, in the order of [`WHAT`].
#[derive(Default)]
struct Times([Vec<Duration>; 3]);

/// Answers in a file in the clear and in one under a passphrase, each followed by bare commits in files of the same
/// kind: whatever slows the disk down slows them all.
pub(crate) fn measure(pack: &Pack, folder: &Path) -> Failing<()> {
    let passphrase = Passphrase::parse("quatre petits chats gris".to_owned()).map_err(|_| "a passphrase")?;
    for (name, key) in [("in the clear", None), ("under a passphrase", Some(&passphrase))] {
        println!("{name}");
        let mut beside = Beside::new(pack, &folder.join(name), key)?;
        let pages = beside.pages()?;
        let rounds: Vec<Times> = (0..ROUNDS)
            .map(|_| beside.round(ANSWERS))
            .collect::<Failing<_>>()?;
        print(&pages, &rounds);
    }
    Ok(())
}

/// An answer in a file of few dossiers beside one in a file of many.
pub(crate) fn measure_crowds(pack: &Pack, few: &Path, many: &Path) -> Failing<()> {
    let mut desks = [Desk::open(few, None)?, Desk::open(many, None)?];
    let mut taken = [Vec::new(), Vec::new()];
    let practices = || pack.practices.iter().map(|it| &it.id).cycle();
    let first = pack.practices.len();
    for (practice, turn) in practices().zip(1_i64..).take(first + ANSWERS) {
        for (desk, taken) in desks.iter_mut().zip(&mut taken) {
            taken.push(desk.answer(practice, turn)?);
        }
    }
    let [few, many] = taken.map(|it| Samples::new(it.into_iter().skip(first).collect()));
    few.print("one answer saved, beside 200 dossiers");
    many.print("  beside 2,000 dossiers");
    let times = ratio(many.median(), few.median());
    println!("    ten times as many dossiers: {times:.2} by medians");
    Ok(())
}

fn print(pages: &[f64], rounds: &[Times]) {
    for (at, what) in WHAT.iter().enumerate() {
        let all = rounds.iter().filter_map(|it| it.0.get(at)).flatten();
        Samples::new(all.copied().collect()).print(what);
        let late = rounds.iter().filter_map(|it| it.0.get(at));
        let late: Vec<String> = late.map(|it| shown(at_percent(it, 99))).collect();
        println!("    the 99th in a hundred of each round: {}", late.join(", "));
        let written = pages.get(at).copied().unwrap_or_default();
        println!("    pages written to the log: {written:.1}");
    }
    for (at, what) in [(1, "the same rows"), (2, "one row")] {
        let ratios = |percent| {
            let each = rounds.iter().map(|Times(it)| {
                let of = |at: usize| it.get(at).map(|it| at_percent(it, percent)).unwrap_or_default();
                ratio(of(0), of(at))
            });
            let mut each: Vec<f64> = each.collect();
            each.sort_unstable_by(f64::total_cmp);
            let middle = each.get(each.len() / 2).copied().unwrap_or_default();
            let ends = (each.first().copied(), each.last().copied());
            let (least, most) = (ends.0.unwrap_or_default(), ends.1.unwrap_or_default());
            format!("{middle:.2} ({least:.2} to {most:.2})")
        };
        println!(
            "    answer ÷ {what}, {} rounds of {ANSWERS}: {} by medians, {} by the 99th in a hundred",
            rounds.len(),
            ratios(50),
            ratios(99)
        );
    }
}

/// How many times as long one is as the other.
fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64().max(f64::MIN_POSITIVE)
}

/// The one that so many in a hundred do not exceed.
fn at_percent(times: &[Duration], percent: usize) -> Duration {
    let mut times = times.to_vec();
    times.sort_unstable();
    let at = (times.len() * percent).div_ceil(100).saturating_sub(1);
    times.get(at).copied().unwrap_or_default()
}

/// A dossier that is answered, and the bare files beside it.
struct Beside {
    practices: Vec<PracticeId>,
    turn: i64,
    desk: Desk,
    same: Bare,
    row: Bare,
}

impl Beside {
    fn new(pack: &Pack, folder: &Path, key: Option<&Passphrase>) -> Failing<Self> {
        std::fs::create_dir(folder)?;
        Ok(Self {
            practices: pack.practices.iter().map(|it| it.id.clone()).collect(),
            turn: 0,
            desk: Desk::open(&folder.join("store.db"), key)?,
            same: Bare::new(&folder.join("same.db"), key, Size::Answer)?,
            row: Bare::new(&folder.join("row.db"), key, Size::Row)?,
        })
    }

    /// Answers one question after the other, over and over.
    fn round(&mut self, answers: usize) -> Failing<Times> {
        let mut times = Times::default();
        let [answered, same, row] = &mut times.0;
        for _ in 0..answers {
            let at = usize::try_from(self.turn)? % self.practices.len().max(1);
            let practice = self.practices.get(at).ok_or("no question")?;
            self.turn += 1;
            answered.push(self.desk.answer(practice, self.turn)?);
            same.push(self.same.commit(practice, self.turn)?);
            row.push(self.row.commit(practice, self.turn)?);
        }
        Ok(times)
    }

    /// Answers every question once, which does not count, and says how many pages each writes.
    fn pages(&mut self) -> Failing<Vec<f64>> {
        let logs = [&self.desk.path, self.same.path(), self.row.path()].map(|it| it.with_extension("db-wal"));
        let size = |log: &PathBuf| Ok::<_, std::io::Error>(std::fs::metadata(log)?.len());
        let before = logs.iter().map(size).collect::<Result<Vec<_>, _>>()?;
        let count = self.practices.len();
        self.round(count)?;
        let written = logs.iter().zip(before).map(|(log, before)| {
            let written = size(log)?.saturating_sub(before) / FRAME;
            Ok(f64::from(u32::try_from(written)?) / f64::from(u32::try_from(count)?))
        });
        written.collect()
    }
}

/// One dossier of a file, answered over and over.
struct Desk {
    path: PathBuf,
    store: Store,
    dossier: DossierId,
}

impl Desk {
    fn open(path: &Path, key: Option<&Passphrase>) -> Failing<Self> {
        let mut store = match key {
            None => Store::open(path)?,
            Some(passphrase) => {
                Store::open(path)?.protect(passphrase)?;
                Held::take(path)?.open(Some(passphrase))?
            }
        };
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
            path: path.to_path_buf(),
            store,
            dossier,
        })
    }

    fn answer(&mut self, practice: &PracticeId, turn: i64) -> Failing<Duration> {
        let answer = Answer {
            choice: Some(ChoiceId::parse("separate-device")?),
            level: Level::Partial,
        };
        let given = Given {
            answer,
            reason: None,
            form: Some(Form::of_revision(1)),
        };
        let record = &mut || Ok(self.store.record(&self.dossier, practice, &given, Moment(turn))?);
        Ok(timed(record)?.0)
    }
}
