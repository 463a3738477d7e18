//! A data file looked at without opening it for writing: nothing is migrated, folded or made.

use std::collections::BTreeMap;

use rusqlite::OpenFlags;
use vigie_secrets::Passphrase;

use crate::file::{self, Place};
use crate::{Asks, Held, OpenError, SCHEMA, Store, StoreError, assessment, dossier, schema, sealed};

/// What was found in a data file that holds together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Its schema.
    pub schema: u32,
    /// Whether each row was compared with its checksum; an older schema has none.
    pub rows_checked: bool,
    /// Whether it opens with a passphrase alone.
    pub protected: bool,
    /// Dossiers that are not in the bin.
    pub dossiers: u64,
    /// Their assessments.
    pub assessments: u64,
    /// Dossiers in the bin.
    pub in_bin: u64,
    /// Dossiers with a passphrase of their own, whose files were not looked into.
    pub sealed: u64,
}

impl Held {
    /// Reads the whole file and compares each row with its checksum, without writing to it. The first thing that is
    /// not as it was written is an error.
    pub fn look(&self, passphrase: Option<&Passphrase>) -> Result<Look, OpenError> {
        let path = self.path();
        let passphrase = match (self.asks()?, passphrase) {
            (Asks::Nothing, _) => None,
            (Asks::Passphrase, None) => return Err(OpenError::Protected),
            (Asks::Passphrase, Some(passphrase)) => Some(passphrase),
        };
        let mut store = Store {
            connection: file::connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, passphrase)?,
            place: Place::of(path),
            held: self.clone(),
            opened: BTreeMap::new(),
            recent: None,
        };
        let schema = schema::version(&store.connection)?;
        let found = if schema == SCHEMA {
            store.verify()?;
            counted(&mut store)?
        } else {
            store.refuse_broken_pages()?;
            let count = |table: &str| match schema {
                0 => Ok(0),
                _ => {
                    let sql = format!("SELECT count(*) FROM {table}");
                    store.connection.query_row(&sql, [], |row| row.get::<_, u32>(0))
                }
            };
            let (dossiers, assessments) = (count("dossier"), count("assessment"));
            let (dossiers, assessments) = (
                u64::from(dossiers.map_err(StoreError::from)?),
                u64::from(assessments.map_err(StoreError::from)?),
            );
            Counts {
                dossiers,
                assessments,
                ..Counts::default()
            }
        };
        let look = Look {
            schema,
            rows_checked: schema == SCHEMA,
            protected: passphrase.is_some(),
            dossiers: found.dossiers,
            assessments: found.assessments,
            in_bin: found.in_bin,
            sealed: found.sealed,
        };
        store.close()?;
        Ok(look)
    }
}

#[derive(Default)]
struct Counts {
    dossiers: u64,
    assessments: u64,
    in_bin: u64,
    sealed: u64,
}

fn counted(store: &mut Store) -> Result<Counts, StoreError> {
    store.read(|connection| {
        let heads = dossier::all(connection)?;
        let mut assessments = 0;
        for head in &heads {
            assessments += count(assessment::all(connection, &head.id)?.len());
        }
        Ok(Counts {
            dossiers: count(heads.len()),
            assessments,
            in_bin: count(dossier::binned(connection)?.len()),
            sealed: count(sealed::all(connection)?.len()),
        })
    })
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
