//! Rows with a checksum: how they are written, and seen to be what was written.
//!
//! A checksum is the first 64 bits of SHA-256 over the table's name and the row's columns. A plain SQLite file has
//! none of its own: a bit that flips on the disk would otherwise be read as an answer.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Params, Row, ToSql};
use sha2::{Digest, Sha256};

use crate::StoreError;

/// A table whose rows end with a checksum.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// The columns that the checksum covers; the primary key comes first.
    pub(crate) columns: &'static [&'static str],
    /// How many of them are the primary key.
    pub(crate) key: usize,
}

/// A row's checksum; sums of them wrap around.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Sum(pub(crate) i64);

impl Sum {
    /// This sum with a row's checksum in place of what it was before.
    pub(crate) fn replaced(self, before: Self, after: Self) -> Self {
        Self(self.0.wrapping_sub(before.0).wrapping_add(after.0))
    }

    /// This sum with one more row.
    pub(crate) fn with(self, row: Self) -> Self {
        Self(self.0.wrapping_add(row.0))
    }
}

impl Table {
    /// Reads rows: every column that the checksum covers, then the checksum, then `also`.
    pub(crate) fn each<T>(
        &self,
        connection: &Connection,
        also: &str,
        filter: &str,
        values: impl Params,
        read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<(T, Sum)>, StoreError> {
        let columns = self.columns.join(", ");
        let sql = format!("SELECT {columns}, checksum{also} FROM {} {filter}", self.name);
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(values)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let sum = self.verify(row)?;
            found.push((read(row)?, sum));
        }
        Ok(found)
    }

    /// Reads one row.
    pub(crate) fn one<T>(
        &self,
        connection: &Connection,
        also: &str,
        filter: &str,
        values: impl Params,
        read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<(T, Sum)>, StoreError> {
        Ok(self.each(connection, also, filter, values, read)?.pop())
    }

    /// Writes a row in place of the one with its key; `values` follow [`Table::columns`].
    pub(crate) fn put(&self, connection: &Connection, values: &[&dyn ToSql]) -> Result<Sum, StoreError> {
        let sum = self.sum_of(values)?;
        let names = self.columns.join(", ");
        let places: Vec<String> = (1..=self.columns.len() + 1).map(|at| format!("?{at}")).collect();
        let (key, rest) = self
            .columns
            .split_at_checked(self.key)
            .unwrap_or((self.columns, &[]));
        let rest: Vec<String> = rest
            .iter()
            .chain(&["checksum"])
            .map(|it| format!("{it} = excluded.{it}"))
            .collect();
        let sql = format!(
            "INSERT INTO {} ({names}, checksum) VALUES ({}) ON CONFLICT ({}) DO UPDATE SET {}",
            self.name,
            places.join(", "),
            key.join(", "),
            rest.join(", ")
        );
        let mut all = values.to_vec();
        all.push(&sum.0);
        connection.prepare_cached(&sql)?.execute(all.as_slice())?;
        Ok(sum)
    }

    /// Removes a row by its key; nothing where there is none.
    pub(crate) fn remove(&self, connection: &Connection, key: &[&dyn ToSql]) -> Result<(), StoreError> {
        let sql = format!("DELETE FROM {} WHERE {}", self.name, self.filter(1));
        connection.prepare_cached(&sql)?.execute(key)?;
        Ok(())
    }

    /// Names one row by its key, whose first value has that number.
    pub(crate) fn filter(&self, first: usize) -> String {
        let key = self.columns.iter().take(self.key).zip(first..);
        let equal: Vec<String> = key.map(|(column, at)| format!("{column} = ?{at}")).collect();
        equal.join(" AND ")
    }

    /// The checksum of a row that was read, or damage.
    fn verify(&self, row: &Row<'_>) -> Result<Sum, StoreError> {
        let mut hash = Hash::of(self.name);
        for at in 0..self.columns.len() {
            hash.add(row.get_ref(at)?);
        }
        let sum = hash.sum();
        if row.get_ref(self.columns.len())? == ValueRef::Integer(sum.0) {
            Ok(sum)
        } else {
            Err(StoreError::damaged(format!("a row of {}", self.name)))
        }
    }

    fn sum_of(&self, values: &[&dyn ToSql]) -> Result<Sum, StoreError> {
        let mut hash = Hash::of(self.name);
        for value in values {
            match value.to_sql()? {
                ToSqlOutput::Borrowed(value) => hash.add(value),
                ToSqlOutput::Owned(value) => hash.add(ValueRef::from(&value)),
                _ => return Err(StoreError::damaged(format!("a value for {}", self.name))),
            }
        }
        Ok(hash.sum())
    }

    /// Gives every row its checksum: for rows that an earlier schema wrote without one.
    pub(crate) fn seal_all(&self, connection: &Connection) -> Result<(), StoreError> {
        let columns = self.columns.join(", ");
        let update = format!("UPDATE {} SET checksum = ?1 WHERE {}", self.name, self.filter(2));
        let mut update = connection.prepare(&update)?;
        let mut statement = connection.prepare(&format!("SELECT {columns} FROM {}", self.name))?;
        let mut rows = statement.query([])?;
        let mut sums = Vec::new();
        while let Some(row) = rows.next()? {
            let mut hash = Hash::of(self.name);
            let mut key = Vec::new();
            for at in 0..self.columns.len() {
                hash.add(row.get_ref(at)?);
                if at < self.key {
                    key.push(row.get::<_, rusqlite::types::Value>(at)?);
                }
            }
            sums.push((hash.sum(), key));
        }
        for (sum, key) in &sums {
            let mut values: Vec<&dyn ToSql> = vec![&sum.0];
            values.extend(key.iter().map(|it| it as &dyn ToSql));
            update.execute(values.as_slice())?;
        }
        Ok(())
    }
}

/// A row on its way to its checksum: each value with its type and its length, so that no two rows read alike.
struct Hash(Sha256);

impl Hash {
    fn of(table: &str) -> Self {
        let mut hash = Self(Sha256::new());
        hash.add(ValueRef::Text(table.as_bytes()));
        hash
    }

    fn add(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Null => self.0.update(b"n"),
            ValueRef::Integer(number) => {
                self.0.update(b"i");
                self.0.update(number.to_be_bytes());
            }
            ValueRef::Real(number) => {
                self.0.update(b"r");
                self.0.update(number.to_be_bytes());
            }
            ValueRef::Text(bytes) => self.bytes(b"t", bytes),
            ValueRef::Blob(bytes) => self.bytes(b"b", bytes),
        }
    }

    fn bytes(&mut self, kind: &[u8], bytes: &[u8]) {
        self.0.update(kind);
        self.0
            .update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
        self.0.update(bytes);
    }

    fn sum(self) -> Sum {
        let digest = self.0.finalize();
        let first = digest.first_chunk::<8>().copied().unwrap_or_default();
        Sum(i64::from_be_bytes(first))
    }
}
