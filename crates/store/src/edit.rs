//! One dossier while it is being changed, within one transaction: what is set is written down, and sums are kept.

use rusqlite::Connection;
use vigie_assessment::PracticeId;

use crate::answer::{Place, Said};
use crate::assessment::Kept as Row;
use crate::change::{Cause, Change};
use crate::dossier::Head;
use crate::fact::{Begun, Fact};
use crate::recent::Recent;
use crate::table::Sum;
use crate::{ChangeKind, Computer, Dossier, DossierId, Moment, StoreError};
use crate::{answer, assessment, change, computer, decision, dossier, moved, whole};

/// A dossier and its latest round, open.
pub(crate) struct Edit<'t> {
    connection: &'t Connection,
    pub(crate) head: Head,
    pub(crate) latest: Row,
    /// The checksum that the latest round has in the file.
    written: Sum,
    /// The answers as they were read before, and as they are now.
    recent: Option<Recent>,
    /// The moment of this change: never before the one before, whatever the clock says.
    pub(crate) now: Moment,
}

impl<'t> Edit<'t> {
    pub(crate) fn open(
        connection: &'t Connection,
        id: &DossierId,
        recent: Option<Recent>,
        now: Moment,
    ) -> Result<Self, StoreError> {
        let head = dossier::get(connection, id)?;
        let (latest, written) = assessment::latest(connection, id)?;
        let now = now.max(head.changed_at);
        Ok(Self {
            connection,
            head,
            latest,
            written,
            recent,
            now,
        })
    }

    /// Sets one thing, as it was asked for, and writes the change down. Nothing happens where it is so already.
    pub(crate) fn set(&mut self, fact: Fact) -> Result<(), StoreError> {
        let number = self.head.last_change + 1;
        self.change(fact, Cause::Done, Some(number), None)
    }

    /// Undoes the last change that was not undone; nothing where there is none.
    pub(crate) fn undo(&mut self) -> Result<(), StoreError> {
        let Some(undone) = self.last_change()?.and_then(|it| it.undo_to) else {
            return Ok(());
        };
        let (undone, undo_to, _) = self.with_what_stood_before(undone)?;
        let number = self.head.last_change + 1;
        self.change(undone.before()?, Cause::Undone, undo_to, Some(number))
    }

    /// Takes back the last undo that nothing followed; nothing where there is none.
    pub(crate) fn redo(&mut self) -> Result<(), StoreError> {
        let Some(undo) = self.last_change()?.and_then(|it| it.redo_to) else {
            return Ok(());
        };
        let (undo, _, redo_to) = self.with_what_stood_before(undo)?;
        let number = self.head.last_change + 1;
        self.change(undo.before()?, Cause::Redone, Some(number), redo_to)
    }

    /// A change, and where undo and redo stood before it.
    fn with_what_stood_before(&self, number: i64) -> Result<(Change, Option<i64>, Option<i64>), StoreError> {
        let change = change::get(self.connection, &self.head.id, number)?;
        if number == 1 {
            return Ok((change, None, None));
        }
        let before = change::get(self.connection, &self.head.id, number - 1)?;
        Ok((change, before.undo_to, before.redo_to))
    }

    fn last_change(&self) -> Result<Option<Change>, StoreError> {
        last_change(self.connection, &self.head)
    }

    fn change(
        &mut self,
        fact: Fact,
        cause: Cause,
        undo_to: Option<i64>,
        redo_to: Option<i64>,
    ) -> Result<(), StoreError> {
        let kind = fact.kind();
        let practice = fact.practice().cloned();
        let round = self.latest.round.number;
        let after = fact.write()?;
        let before = self.apply(fact)?.write()?;
        if cause == Cause::Done && before == after {
            return Ok(());
        }
        self.write_down(Change {
            number: self.head.last_change + 1,
            at: self.now,
            cause,
            kind,
            round,
            practice,
            before,
            after,
            undo_to,
            redo_to,
        })
    }

    /// Writes down that assessments came from a file: nothing from before can be undone any more.
    pub(crate) fn imported(&mut self) -> Result<(), StoreError> {
        self.write_down(Change {
            number: self.head.last_change + 1,
            at: self.now,
            cause: Cause::Done,
            kind: ChangeKind::Import,
            round: self.latest.round.number,
            practice: None,
            before: None,
            after: None,
            undo_to: None,
            redo_to: None,
        })
    }

    fn write_down(&mut self, change: Change) -> Result<(), StoreError> {
        change::add(self.connection, &self.head.id, &change)?;
        self.head.last_change = change.number;
        Ok(())
    }

    /// Sets one thing, and returns it as it was.
    fn apply(&mut self, fact: Fact) -> Result<Fact, StoreError> {
        match fact {
            Fact::Business(profile) => Ok(Fact::Business(std::mem::replace(&mut self.head.profile, profile))),
            Fact::Track(track) => Ok(Fact::Track(std::mem::replace(
                &mut self.latest.round.track,
                track,
            ))),
            Fact::Capacity(capacity) => {
                let before = std::mem::replace(&mut self.latest.round.capacity, capacity);
                Ok(Fact::Capacity(before))
            }
            Fact::Answer(practice, spoken) => {
                let before = self.say(&practice, |said| std::mem::replace(&mut said.spoken, spoken))?;
                Ok(Fact::Answer(practice, before))
            }
            Fact::Note(practice, note) => {
                let before = self.say(&practice, |said| std::mem::replace(&mut said.note, note))?;
                Ok(Fact::Note(practice, before))
            }
            Fact::Decision(practice, decided) => {
                let (before, sum) = decision::get(self.connection, &self.head.id, &practice)?;
                let after = decision::put(self.connection, &self.head.id, &practice, decided.as_ref())?;
                self.head.contents = self.head.contents.replaced(sum, after);
                Ok(Fact::Decision(practice, before))
            }
            Fact::Move(practice, to) => {
                let (before, sum) = moved::get(self.connection, &self.head.id, &practice)?;
                let after = moved::put(self.connection, &self.head.id, &practice, to.as_ref())?;
                self.head.contents = self.head.contents.replaced(sum, after);
                Ok(Fact::Move(practice, before))
            }
            Fact::Assessment(Some(begun)) => {
                self.begin(&begun)?;
                Ok(Fact::Assessment(None))
            }
            Fact::Assessment(None) => Ok(Fact::Assessment(Some(self.take_back()?))),
        }
    }

    fn say<T>(&mut self, practice: &PracticeId, set: impl FnOnce(&mut Said) -> T) -> Result<T, StoreError> {
        let place = Place {
            dossier: &self.head.id,
            round: self.latest.round.number,
        };
        let (mut said, before) = answer::get(self.connection, place, practice)?;
        let was = set(&mut said);
        let after = answer::put(self.connection, place, practice, &said, self.now)?;
        self.latest.contents = self.latest.contents.replaced(before, after);
        let recent = self.recent.take();
        self.recent = recent.map(|it| it.replaced((practice.clone(), said), before, after));
        Ok(was)
    }

    /// Begins a round: the answers and notes of the one before, taken over.
    fn begin(&mut self, begun: &Begun) -> Result<(), StoreError> {
        let earlier = self.latest.round.number;
        let next = Row {
            round: crate::Round {
                number: begun.number,
                started_at: begun.started_at,
                content: begun.content.clone(),
                place: None,
                ..self.latest.round.clone()
            },
            business: None,
            contents: Sum::default(),
        };
        let profile = &self.head.profile;
        self.latest.business = Some((profile.people, profile.traits.clone()));
        self.begin_with(next)?;
        let id = self.head.id.clone();
        let place = |round| Place { dossier: &id, round };
        for ((practice, mut said), _) in answer::all(self.connection, place(earlier))? {
            if let Some(spoken) = &mut said.spoken {
                spoken.carried = true;
            }
            let sum = answer::put(self.connection, place(begun.number), &practice, &said, self.now)?;
            self.latest.contents = self.latest.contents.with(sum);
        }
        Ok(())
    }

    /// Ends the latest round as it stands, and goes on with another that has no answer yet.
    pub(crate) fn begin_with(&mut self, next: Row) -> Result<(), StoreError> {
        self.write_latest()?;
        self.written = assessment::put(self.connection, &self.head.id, &next)?;
        self.head.contents = self.head.contents.with(self.written);
        self.latest = next;
        Ok(())
    }

    /// Takes back the latest round; what a computer showed in it goes too.
    fn take_back(&mut self) -> Result<Begun, StoreError> {
        let taken = self.latest.round.clone();
        assessment::remove(self.connection, &self.head.id, taken.number)?;
        self.head.contents = self.head.contents.replaced(self.written, Sum::default());
        (self.latest, self.written) = assessment::latest(self.connection, &self.head.id)?;
        self.latest.business = None;
        Ok(Begun {
            number: taken.number,
            started_at: taken.started_at,
            content: taken.content,
        })
    }

    /// The decision on an action.
    pub(crate) fn decision(&self, practice: &PracticeId) -> Result<Option<decision::Decided>, StoreError> {
        Ok(decision::get(self.connection, &self.head.id, practice)?.0)
    }

    /// Where an action was moved.
    pub(crate) fn moved(&self, practice: &PracticeId) -> Result<Option<moved::Moved>, StoreError> {
        Ok(moved::get(self.connection, &self.head.id, practice)?.0)
    }

    /// Keeps what a computer showed in the latest round; `None` erases it. It is not written down.
    pub(crate) fn keep_computer(&mut self, computer: Option<&Computer>) -> Result<(), StoreError> {
        let place = Place {
            dossier: &self.head.id,
            round: self.latest.round.number,
        };
        let (_, before) = computer::get(self.connection, place)?;
        let after = computer::put(self.connection, place, computer)?;
        self.latest.contents = self.latest.contents.replaced(before, after);
        Ok(())
    }

    fn write_latest(&mut self) -> Result<(), StoreError> {
        let after = assessment::put(self.connection, &self.head.id, &self.latest)?;
        self.head.contents = self.head.contents.replaced(self.written, after);
        self.written = after;
        Ok(())
    }

    /// Writes what is left to write, and gives the dossier as it is then with its answers as they were read.
    pub(crate) fn close(mut self) -> Result<(Dossier, Recent), StoreError> {
        self.write_latest()?;
        self.head.changed_at = self.now;
        self.head.edition += 1;
        dossier::put(self.connection, &self.head)?;
        whole::changed(self.connection, self.head, self.recent)
    }
}

/// The last change of a dossier.
pub(crate) fn last_change(connection: &Connection, head: &Head) -> Result<Option<Change>, StoreError> {
    match head.last_change {
        0 => Ok(None),
        number => change::get(connection, &head.id, number).map(Some),
    }
}
