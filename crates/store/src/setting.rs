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
    // All of them: a name that is no longer what was written would look like a choice that was never made.
    let rows = TABLE.each(connection, "", "", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?))
    })?;
    let found = rows.into_iter().find(|((it, _), _)| it == name);
    Ok(found.map(|((_, value), _)| value))
}

pub(crate) fn set(connection: &Connection, name: &str, value: &str) -> Result<(), StoreError> {
    TABLE.put(connection, &[&name, &value])?;
    Ok(())
}
