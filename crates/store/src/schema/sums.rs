//! The step of schema 3 that SQL cannot take: a checksum for every row that was written without one.

use rusqlite::types::Value;
use rusqlite::{Connection, ToSql};

use crate::table::{Sum, Table};
use crate::{StoreError, answer, assessment, computer, dossier, setting};

/// Gives every row its checksum, and every row with rows below it their sum, from the lowest up.
pub(crate) fn fill(connection: &Connection) -> Result<(), StoreError> {
    setting::TABLE.seal_all(connection)?;
    computer::FINDINGS.seal_all(connection)?;
    add_up(connection, &computer::TABLE, &computer::FINDINGS)?;
    computer::TABLE.seal_all(connection)?;
    answer::TABLE.seal_all(connection)?;
    add_up(connection, &assessment::TABLE, &answer::TABLE)?;
    add_up(connection, &assessment::TABLE, &computer::TABLE)?;
    assessment::TABLE.seal_all(connection)?;
    add_up(connection, &dossier::TABLE, &assessment::TABLE)?;
    dossier::TABLE.seal_all(connection)
}

/// Adds the checksums of the rows below to each row above: a row below has the key of the one above, and more.
fn add_up(connection: &Connection, above: &Table, below: &Table) -> Result<(), StoreError> {
    let key = below.columns.get(..above.key).unwrap_or_default().join(", ");
    let sql = format!("SELECT {key}, checksum FROM {} ORDER BY {key}", below.name);
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut totals: Vec<(Vec<Value>, Sum)> = Vec::new();
    while let Some(row) = rows.next()? {
        let key: Vec<Value> = (0..above.key).map(|at| row.get(at)).collect::<Result<_, _>>()?;
        let sum = Sum(row.get(above.key)?);
        match totals.last_mut() {
            Some((last, total)) if *last == key => *total = total.with(sum),
            _ => totals.push((key, sum)),
        }
    }
    let filter = above.filter(1);
    let mut read = connection.prepare(&format!("SELECT contents FROM {} WHERE {filter}", above.name))?;
    let filter = above.filter(2);
    let mut write = connection.prepare(&format!("UPDATE {} SET contents = ?1 WHERE {filter}", above.name))?;
    for (key, sum) in &totals {
        let key: Vec<&dyn ToSql> = key.iter().map(|it| it as &dyn ToSql).collect();
        let before = Sum(read.query_row(key.as_slice(), |row| row.get(0))?);
        let total = before.with(*sum);
        let values: Vec<&dyn ToSql> = [&total.0 as &dyn ToSql].into_iter().chain(key).collect();
        write.execute(values.as_slice())?;
    }
    Ok(())
}
