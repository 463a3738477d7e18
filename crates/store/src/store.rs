//! The open store and its verbs, each one transaction.

use rusqlite::{Connection, Transaction, TransactionBehavior};
use vigie_assessment::{Capacity, PracticeId, Track};

use crate::assessment::RoundKey;
use crate::{
    Computer, ContentVersion, Dossier, DossierId, Given, Held, Moment, Profile, StoreError, ThisComputer,
    answer, assessment, computer, dossier, file, setting,
};

/// The data file, open.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) place: file::Place,
    pub(crate) held: Held,
}

impl Store {
    /// Every dossier, the one changed last first.
    pub fn dossiers(&mut self) -> Result<Vec<Dossier>, StoreError> {
        let transaction = self.connection.transaction()?;
        dossier::all(&transaction)?
            .into_iter()
            .map(|head| whole(&transaction, head))
            .collect()
    }

    /// One dossier.
    pub fn dossier(&mut self, id: &DossierId) -> Result<Dossier, StoreError> {
        let transaction = self.connection.transaction()?;
        whole(&transaction, dossier::get(&transaction, id)?)
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
            let id = dossier::insert(transaction, profile, now)?;
            assessment::insert(transaction, &id, track, content, now)?;
            whole(transaction, dossier::get(transaction, &id)?)
        })
    }

    /// Puts what is known of the business in place of what was.
    pub fn update(&mut self, id: &DossierId, profile: &Profile, now: Moment) -> Result<Dossier, StoreError> {
        self.change(|transaction| {
            dossier::update(transaction, id, profile, now)?;
            whole(transaction, dossier::get(transaction, id)?)
        })
    }

    /// Records an answer in place of the one before.
    pub fn record(
        &mut self,
        id: &DossierId,
        practice: &PracticeId,
        given: &Given,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.change_round(id, now, |transaction, round| {
            answer::record(transaction, round, practice, given, now)
        })
    }

    /// Forgets an answer.
    pub fn clear(
        &mut self,
        id: &DossierId,
        practice: &PracticeId,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.change_round(id, now, |transaction, round| {
            answer::clear(transaction, round, practice, now)
        })
    }

    /// Keeps a note in place of the one before; `None` forgets it.
    pub fn set_note(
        &mut self,
        id: &DossierId,
        practice: &PracticeId,
        note: Option<&str>,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.change_round(id, now, |transaction, round| {
            answer::set_note(transaction, round, practice, note, now)
        })
    }

    /// Keeps the hours and dollars a month.
    pub fn set_capacity(
        &mut self,
        id: &DossierId,
        capacity: Capacity,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.change_round(id, now, |transaction, round| {
            assessment::set_capacity(transaction, round, capacity)
        })
    }

    /// Changes which part of the bank is asked. No answer is lost.
    pub fn set_track(&mut self, id: &DossierId, track: Track, now: Moment) -> Result<Dossier, StoreError> {
        self.change_round(id, now, |transaction, round| {
            assessment::set_track(transaction, round, track)
        })
    }

    /// Records whose computer Vigie runs on. What is kept of a computer goes where it is another's.
    pub fn set_this_computer(
        &mut self,
        id: &DossierId,
        whose: ThisComputer,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        let changed = self.change_round(id, now, |transaction, round| {
            dossier::set_this_computer(transaction, id, whose)?;
            match whose {
                ThisComputer::OfTheBusiness => Ok(()),
                ThisComputer::Another => computer::erase(transaction, round),
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
        self.change_round(id, now, |transaction, round| {
            computer::keep(transaction, round, computer)
        })
    }

    /// Erases what is kept of a computer, in the file and in its log.
    pub fn erase_computer(&mut self, id: &DossierId, now: Moment) -> Result<Dossier, StoreError> {
        let changed = self.change_round(id, now, |transaction, round| computer::erase(transaction, round))?;
        file::empty_log(&self.connection)?;
        Ok(changed)
    }

    /// Keeps the view where one is. It is no change of the dossier.
    pub fn remember_place(&mut self, id: &DossierId, place: &str) -> Result<(), StoreError> {
        self.change(|transaction| {
            let (round, _) = assessment::latest(transaction, id)?;
            assessment::set_place(transaction, round, place)
        })
    }

    /// Erases a dossier: its bytes are overwritten in the file and gone from the log.
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

    fn change_round(
        &mut self,
        id: &DossierId,
        now: Moment,
        verb: impl FnOnce(&Transaction<'_>, RoundKey) -> Result<(), StoreError>,
    ) -> Result<Dossier, StoreError> {
        self.change(|transaction| {
            dossier::touch(transaction, id, now)?;
            let (round, _) = assessment::latest(transaction, id)?;
            verb(transaction, round)?;
            whole(transaction, dossier::get(transaction, id)?)
        })
    }

    /// All of it or nothing; returns after it is durable.
    fn change<T>(
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

fn whole(connection: &Connection, head: dossier::Head) -> Result<Dossier, StoreError> {
    let (key, round) = assessment::latest(connection, &head.id)?;
    let answers = answer::all(connection, key)?;
    let computer = computer::get(connection, key)?;
    Ok(Dossier {
        id: head.id,
        profile: head.profile,
        changed_at: head.changed_at,
        round,
        answers,
        this_computer: head.this_computer,
        computer,
    })
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

    #[test]
    fn a_row_that_vigie_would_not_write_is_damage() {
        let (mut store, id, _folder) = store_with_a_dossier();
        store
            .connection
            .execute("UPDATE dossier SET people = 0", [])
            .expect("written");
        assert!(matches!(store.dossier(&id), Err(StoreError::Damaged { .. })));
    }
}
