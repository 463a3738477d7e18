//! A dossier read whole: every row that its sums speak of is there, and is what was written.

use rusqlite::Connection;

use crate::answer::{Kept, Place};
use crate::assessment::Kept as Row;
use crate::dossier::Head;
use crate::edit::last_change;
use crate::recent::Recent;
use crate::table::Sum;
use crate::{
    Dossier, DossierId, StoreError, answer, assessment, change, computer, decision, dossier, moved, remark,
};

/// The dossier at its latest round.
pub(crate) fn latest(connection: &Connection, id: &DossierId) -> Result<Dossier, StoreError> {
    whole(connection, dossier::get(connection, id)?, None)
}

/// The dossier as it was at the end of an earlier round; the latest as it is.
pub(crate) fn at(connection: &Connection, id: &DossierId, number: u32) -> Result<Dossier, StoreError> {
    whole(connection, dossier::get(connection, id)?, Some(number))
}

/// The dossier of a row.
pub(crate) fn whole(connection: &Connection, head: Head, number: Option<u32>) -> Result<Dossier, StoreError> {
    read(connection, head, number, None).map(|(dossier, _)| dossier)
}

/// The dossier of a row that was just written, at its latest round; its answers are not read again where they are the
/// recent ones.
pub(crate) fn changed(
    connection: &Connection,
    head: Head,
    recent: Option<Recent>,
) -> Result<(Dossier, Recent), StoreError> {
    let (dossier, sum) = read(connection, head, None, recent)?;
    let recent = Recent::of(&dossier, sum);
    Ok((dossier, recent))
}

/// The dossier of a row, and the checksums of its answers added up.
fn read(
    connection: &Connection,
    head: Head,
    number: Option<u32>,
    recent: Option<Recent>,
) -> Result<(Dossier, Sum), StoreError> {
    let id = &head.id;
    let mut rounds = assessment::all(connection, id)?;
    let decisions = decision::all(connection, id)?;
    let moves = moved::all(connection, id)?;
    let remarks = remark::all(connection, id)?;
    let sums = rounds
        .iter()
        .map(|(_, sum)| sum)
        .chain(decisions.iter().map(|(_, sum)| sum))
        .chain(moves.iter().map(|(_, sum)| sum))
        .chain(remarks.iter().map(|(_, sum)| sum));
    if total(sums) != head.contents {
        return Err(StoreError::damaged("the rows of a dossier"));
    }
    let count = u32::try_from(rounds.len()).unwrap_or(u32::MAX);
    let at = match number {
        None => rounds.pop(),
        Some(number) => rounds.into_iter().find(|(it, _)| it.round.number == number),
    };
    let (row, _) = at.ok_or(StoreError::NoSuchDossier)?;
    let (answers, sum, computer) = contents(connection, id, &row, recent)?;
    let mut profile = head.profile.clone();
    if let Some((people, traits)) = row.business {
        profile.people = people;
        profile.traits = traits;
    }
    let last = last_change(connection, &head)?;
    let step = |number: Option<i64>| {
        let change = number
            .map(|number| change::get(connection, id, number))
            .transpose()?;
        Ok::<_, StoreError>(change.map(|it| it.step()))
    };
    let dossier = Dossier {
        undo: step(last.as_ref().and_then(|it| it.undo_to))?,
        redo: step(last.as_ref().and_then(|it| it.redo_to))?,
        profile,
        changed_at: head.changed_at,
        round: row.round,
        answers,
        this_computer: head.this_computer,
        computer,
        decisions: decisions.into_iter().map(|(it, _)| it).collect(),
        moves: moves.into_iter().map(|(it, _)| it).collect(),
        rounds: count,
        id: head.id,
    };
    Ok((dossier, sum))
}

/// Sees that every row of a dossier that its sums and numbers speak of is there: of each round, and of its history.
pub(crate) fn complete(connection: &Connection, head: &Head) -> Result<(), StoreError> {
    for (row, _) in assessment::all(connection, &head.id)? {
        whole(connection, head.clone(), Some(row.round.number))?;
    }
    change::all(connection, &head.id, head.last_change).map(|_| ())
}

/// What a round holds: its answers, the sum of their checksums, and what a computer showed.
fn contents(
    connection: &Connection,
    dossier: &DossierId,
    row: &Row,
    recent: Option<Recent>,
) -> Result<(Vec<Kept>, Sum, Option<crate::Computer>), StoreError> {
    let place = Place {
        dossier,
        round: row.round.number,
    };
    let (computer, computer_sum) = computer::get(connection, place)?;
    let sum = row.contents.replaced(computer_sum, Sum::default());
    if let Some(answers) = recent.and_then(|it| it.answers(dossier, place.round, sum)) {
        return Ok((answers, sum, computer));
    }
    let answers = answer::all(connection, place)?;
    if total(answers.iter().map(|(_, sum)| sum)) != sum {
        return Err(StoreError::damaged("the rows of an assessment"));
    }
    let kept = |((practice, said), _)| Kept::new(practice, said);
    Ok((answers.into_iter().map(kept).collect(), sum, computer))
}

fn total<'a>(sums: impl Iterator<Item = &'a Sum>) -> Sum {
    sums.fold(Sum::default(), |total, sum| total.with(*sum))
}
