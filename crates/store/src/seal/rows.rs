//! The rows of one dossier, from one file to another of the same schema.

use rusqlite::{Connection, Transaction};

use crate::protect::rewrite::tables;
use crate::{DossierId, StoreError, sealed};

/// Copies every row of a dossier between two attached files, and sees that they are there.
pub(super) fn copy(connection: &Connection, way: (&str, &str), id: &DossierId) -> Result<(), StoreError> {
    let transaction = connection.unchecked_transaction()?;
    insert(&transaction, way, id)?;
    Ok(transaction.commit()?)
}

/// The same, into the data file, which then lists the dossier no more as one with a passphrase of its own.
pub(super) fn take(connection: &Connection, way: (&str, &str), id: &DossierId) -> Result<(), StoreError> {
    let transaction = connection.unchecked_transaction()?;
    insert(&transaction, way, id)?;
    sealed::TABLE.remove(&transaction, &[&id.as_str()])?;
    Ok(transaction.commit()?)
}

fn insert(transaction: &Transaction<'_>, (from, to): (&str, &str), id: &DossierId) -> Result<(), StoreError> {
    // Rows may come before the rows they stand under, as long as all are there in the end.
    transaction.execute_batch("PRAGMA defer_foreign_keys = ON;")?;
    for (table, column) in of_a_dossier(transaction)? {
        let of_it = format!("WHERE {column} = ?1");
        transaction.execute(
            &format!("INSERT INTO {to}.{table} SELECT * FROM {from}.{table} {of_it}"),
            [id.as_str()],
        )?;
        let missing: bool = transaction.query_row(
            &format!(
                "SELECT EXISTS (SELECT * FROM {from}.{table} {of_it} EXCEPT SELECT * FROM {to}.{table} {of_it})"
            ),
            [id.as_str()],
            |row| row.get(0),
        )?;
        if missing {
            return Err(StoreError::damaged(format!("rows of {table} did not arrive")));
        }
    }
    Ok(())
}

/// The tables that hold a dossier, each with the column that says which.
fn of_a_dossier(connection: &Connection) -> Result<Vec<(String, &'static str)>, StoreError> {
    let mut found = Vec::new();
    for table in tables(connection, "main")? {
        let belongs: bool = connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM pragma_table_info(?1) WHERE name = 'dossier')",
            [&table],
            |row| row.get(0),
        )?;
        if belongs {
            found.push((table, "dossier"));
        } else if table == "dossier" {
            found.push((table, "id"));
        }
    }
    Ok(found)
}
