//! The open store and its verbs, each one transaction. Verbs about one matter are in the file of that matter.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use vigie_assessment::{Capacity, PracticeId, Track};

use crate::answer::Spoken;
use crate::assessment::Kept as Row;
use crate::decision::Decided;
use crate::dossier::Head;
use crate::edit::Edit;
use crate::fact::Fact;
use crate::moved::Moved;
use crate::recent::Recent;
use crate::table::Sum;
use crate::{
    Computer, ContentVersion, Decision, Dossier, DossierId, Given, Held, Moment, Move, Profile, Round,
    StoreError, ThisComputer, assessment, dossier, file, setting, whole,
};

/// The data file, open.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) place: file::Place,
    pub(crate) held: Held,
    /// Dossiers with a passphrase of their own that are open now, each in its file.
    pub(crate) opened: BTreeMap<DossierId, Self>,
    /// The answers of the dossier that was changed last.
    pub(crate) recent: Option<Recent>,
}

impl Store {
    /// Every dossier that is not in the bin, the one changed last first.
    pub fn dossiers(&mut self) -> Result<Vec<Dossier>, StoreError> {
        self.read(|connection| {
            let heads = dossier::all(connection)?.into_iter();
            heads.map(|head| whole::whole(connection, head, None)).collect()
        })
    }

    /// One dossier at its latest round.
    pub fn dossier(&mut self, id: &DossierId) -> Result<Dossier, StoreError> {
        self.read(|connection| whole::latest(connection, id))
    }

    /// Makes a dossier with a first round.
    pub fn create(
        &mut self,
        profile: &Profile,
        track: Track,
        content: &ContentVersion,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.change(|transaction| {
            let head = Head::new(dossier::draw(transaction)?, profile.clone(), now);
            let id = head.id.clone();
            let round = Round {
                number: 1,
                started_at: now,
                content: content.clone(),
                track,
                capacity: None,
                place: None,
            };
            insert(transaction, head, round)?;
            whole::latest(transaction, &id)
        })
    }

    /// Puts what is known of the business in place of what was.
    pub fn update(&mut self, id: &DossierId, profile: &Profile, now: Moment) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| edit.set(Fact::Business(profile.clone())))
    }

    /// Records an answer in place of the one before; the note stays.
    pub fn record(
        &mut self,
        id: &DossierId,
        practice: &PracticeId,
        given: &Given,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| {
            let spoken = Spoken {
                given: given.clone(),
                answered_at: edit.now,
                carried: false,
            };
            edit.set(Fact::Answer(practice.clone(), Some(spoken)))
        })
    }

    /// Forgets an answer; the note stays.
    pub fn clear(
        &mut self,
        id: &DossierId,
        practice: &PracticeId,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| edit.set(Fact::Answer(practice.clone(), None)))
    }

    /// Keeps a note in place of the one before; `None` forgets it. The answer stays.
    pub fn set_note(
        &mut self,
        id: &DossierId,
        practice: &PracticeId,
        note: Option<&str>,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| {
            edit.set(Fact::Note(practice.clone(), note.map(str::to_owned)))
        })
    }

    /// Keeps the hours and dollars a month.
    pub fn set_capacity(
        &mut self,
        id: &DossierId,
        capacity: Capacity,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| edit.set(Fact::Capacity(Some(capacity))))
    }

    /// Changes which part of the bank is asked. No answer is lost.
    pub fn set_track(&mut self, id: &DossierId, track: Track, now: Moment) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| edit.set(Fact::Track(track)))
    }

    /// Keeps a decision on an action in place of the one before; `None` forgets it.
    pub fn decide(
        &mut self,
        id: &DossierId,
        practice: &PracticeId,
        decision: Option<&Decision>,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| {
            let before = edit.decision(practice)?;
            let decided = decision.map(|decision| Decided {
                decision: decision.clone(),
                status_at: before
                    .filter(|it| it.decision.status == decision.status)
                    .map_or(edit.now, |it| it.status_at),
            });
            edit.set(Fact::Decision(practice.clone(), decided))
        })
    }

    /// Gives an action an owner's own place in the plan, in place of the one before; `None` puts it back.
    pub fn set_move(
        &mut self,
        id: &DossierId,
        practice: &PracticeId,
        to: Option<&Move>,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| {
            let before = edit.moved(practice)?;
            let moved = to.map(|to| Moved {
                moved: to.clone(),
                moved_at: before
                    .filter(|it| it.moved == *to)
                    .map_or(edit.now, |it| it.moved_at),
            });
            edit.set(Fact::Move(practice.clone(), moved))
        })
    }

    /// Records whose computer Vigie runs on. What is kept of a computer goes where it is another's.
    pub fn set_this_computer(
        &mut self,
        id: &DossierId,
        whose: ThisComputer,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        let changed = self.edit(id, now, |edit| {
            edit.head.this_computer = Some(whose);
            match whose {
                ThisComputer::OfTheBusiness => Ok(()),
                ThisComputer::Another => edit.keep_computer(None),
            }
        })?;
        file::empty_log(&self.connection)?;
        Ok(changed)
    }

    /// Keeps what the checks of a computer concluded in place of what was kept before.
    pub fn keep_computer(
        &mut self,
        id: &DossierId,
        computer: &Computer,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| edit.keep_computer(Some(computer)))
    }

    /// Erases what is kept of a computer, in the file and in its log.
    pub fn erase_computer(&mut self, id: &DossierId, now: Moment) -> Result<Dossier, StoreError> {
        let changed = self.edit(id, now, |edit| edit.keep_computer(None))?;
        file::empty_log(&self.connection)?;
        Ok(changed)
    }

    /// Keeps the view where one is. It is no change of the dossier.
    pub fn remember_place(&mut self, id: &DossierId, place: &str) -> Result<(), StoreError> {
        self.change(|transaction| {
            dossier::get(transaction, id)?;
            assessment::set_place(transaction, id, place)
        })
    }

    /// Erases a dossier, in the bin or not: its bytes are overwritten in the file and gone from the log.
    pub fn delete(&mut self, id: &DossierId) -> Result<(), StoreError> {
        self.change(|transaction| dossier::delete(transaction, id))?;
        Ok(file::empty_log(&self.connection)?)
    }

    /// What the owner chose under that name.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        setting::get(&self.connection, name)
    }

    /// Keeps a choice under a name.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        self.change(|transaction| setting::set(transaction, name, value))
    }

    /// Changes one dossier, and returns it as it is then.
    pub(crate) fn edit(
        &mut self,
        id: &DossierId,
        now: Moment,
        verb: impl FnOnce(&mut Edit<'_>) -> Result<(), StoreError>,
    ) -> Result<Dossier, StoreError> {
        let recent = self.recent.take();
        let (dossier, recent) = self.change(|transaction| {
            let mut edit = Edit::open(transaction, id, recent, now)?;
            verb(&mut edit)?;
            edit.close()
        })?;
        self.recent = Some(recent);
        Ok(dossier)
    }

    /// Reads at one moment, whatever is written meanwhile.
    pub(crate) fn read<T>(
        &mut self,
        verb: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let transaction = self.connection.transaction()?;
        verb(&transaction)
    }

    /// All of it or nothing; returns after it is durable.
    pub(crate) fn change<T>(
        &mut self,
        verb: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = verb(&transaction)?;
        self.place.still_there()?;
        transaction.commit()?;
        Ok(result)
    }
}

/// Writes a dossier with one round that has no answer yet.
pub(crate) fn insert(connection: &Connection, mut head: Head, round: Round) -> Result<(), StoreError> {
    // The round's row needs the dossier's, and the dossier's sum the round's.
    dossier::put(connection, &head)?;
    let row = Row {
        round,
        business: None,
        contents: Sum::default(),
    };
    head.contents = assessment::put(connection, &head.id, &row)?;
    dossier::put(connection, &head)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use vigie_assessment::People;

    use super::*;

    fn store_with_a_dossier() -> (Store, DossierId, tempfile::TempDir) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut store = Store::open(&folder.path().join("vigie.db")).expect("opens");
        let people = People::new(2).expect("in bounds");
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
        let id = store
            .create(&profile, Track::Essential, &content, Moment(0))
            .expect("created")
            .id;
        (store, id, folder)
    }

    fn practice(number: usize) -> PracticeId {
        PracticeId::parse(&format!("p-{number}")).expect("an identifier")
    }

    #[test]
    fn a_full_disk_is_said_and_loses_nothing() {
        let (mut store, id, _folder) = store_with_a_dossier();
        let pages: i64 = store
            .connection
            .pragma_query_value(None, "page_count", |it| it.get(0))
            .expect("pages");
        // SQLite answers a page too many as it answers a disk that is full.
        store
            .connection
            .pragma_update_and_check(None, "max_page_count", pages + 2, |_| Ok(()))
            .expect("set");
        let note = "x".repeat(1_000);
        let refused = (0..1_000).find_map(|number| {
            store
                .set_note(&id, &practice(number), Some(&note), Moment(1))
                .err()
                .map(|error| (number, error))
        });
        let (kept, error) = refused.expect("the disk is full before a thousand notes");
        assert!(matches!(error, StoreError::Full), "{error:?}");
        assert_eq!(store.dossier(&id).expect("there").answers.len(), kept);
    }

    #[test]
    fn a_file_that_cannot_be_written_is_said_and_can_be_read() {
        let (mut store, id, _folder) = store_with_a_dossier();
        store
            .connection
            .pragma_update(None, "query_only", true)
            .expect("set");
        let error = store
            .set_note(&id, &practice(0), Some("note"), Moment(1))
            .expect_err("refused");
        assert!(matches!(error, StoreError::ReadOnly), "{error:?}");
        assert_eq!(store.dossier(&id).expect("there").answers, []);
    }
}
