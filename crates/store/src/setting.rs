//! Table `setting`: what the owner chose for the window, by name.

use rusqlite::Connection;

use crate::StoreError;
use crate::table::Table;

pub(crate) const TABLE: Table = Table {
    name: "setting",
    columns: &["name", "value"],
    key: 1,
};

pub(crate) fn get(connection: &Connection, name: &str) -> Result<Option<String>, StoreError> {
    let value = TABLE.one(connection, "", "WHERE name = ?1", [name], |row| Ok(row.get(1)?))?;
    Ok(value.map(|(value, _)| value))
}

pub(crate) fn set(connection: &Connection, name: &str, value: &str) -> Result<(), StoreError> {
    TABLE.put(connection, &[&name, &value])?;
    Ok(())
}
