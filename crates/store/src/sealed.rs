//! Table `sealed`: dossiers with a passphrase of their own, whose rows are in a file of their own.

use rusqlite::{Connection, Row};

use crate::table::Table;
use crate::{DossierId, Moment, StoreError};

/// A dossier with a passphrase of its own, as the store that lists it knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Its identifier.
    pub id: DossierId,
    /// The name of the business.
    pub name: String,
    /// When it took a passphrase.
    pub since: Moment,
}

pub(crate) const TABLE: Table = Table {
    name: "sealed",
    columns: &["id", "name", "sealed_at"],
    key: 1,
};

/// Every row, by name.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Sealed>, StoreError> {
    let rows = TABLE.each(connection, "", "ORDER BY name, id", [], read)?;
    Ok(rows.into_iter().map(|(sealed, _)| sealed).collect())
}

fn read(row: &Row<'_>) -> Result<Sealed, StoreError> {
    let id: String = row.get(0)?;
    Ok(Sealed {
        id: DossierId::parse(&id).ok_or_else(|| StoreError::damaged("identifier of a dossier"))?,
        name: row.get(1)?,
        since: Moment(row.get(2)?),
    })
}
