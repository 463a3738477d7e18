//! What a saved answer is measured against: SQLite alone, in a file of its own on the same disk, as durable as the
//! store and with the same cipher where there is one.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};
use vigie_assessment::PracticeId;
use vigie_secrets::Passphrase;

use crate::Failing;
use crate::samples::timed;

/// How much one commit writes.
#[derive(Clone, Copy)]
pub(crate) enum Size {
    /// The answer's own row, in one page.
    Row,
    /// The rows that an answer changes in the store, in as many tables: the answer, the line of the history, the
    /// assessment and the dossier.
    Answer,
}

/// A file with nothing but the tables that an answer is written to.
pub(crate) struct Bare {
    connection: Connection,
    path: PathBuf,
    size: Size,
}

/// As long as a dossier's identifier.
const DOSSIER: &str = "0123456789abcdef0123456789abcdef";

impl Bare {
    pub(crate) fn new(path: &Path, passphrase: Option<&Passphrase>, size: Size) -> Failing<Self> {
        let connection = Connection::open(path)?;
        if let Some(passphrase) = passphrase {
            connection.pragma_update(None, "key", passphrase.expose())?;
        }
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.execute_batch(
            "CREATE TABLE answer (dossier TEXT, assessment INTEGER, practice TEXT, level TEXT, choice TEXT, form TEXT, \
             moment INTEGER, checksum INTEGER, PRIMARY KEY (dossier, assessment, practice)) STRICT, WITHOUT ROWID;
             CREATE TABLE change (dossier TEXT, number INTEGER, moment INTEGER, kind TEXT, practice TEXT, before TEXT, \
             after TEXT, checksum INTEGER, PRIMARY KEY (dossier, number)) STRICT, WITHOUT ROWID;
             CREATE TABLE assessment (dossier TEXT PRIMARY KEY, contents INTEGER, checksum INTEGER) STRICT, WITHOUT ROWID;
             CREATE TABLE dossier (id TEXT PRIMARY KEY, moment INTEGER, number INTEGER, checksum INTEGER) \
             STRICT, WITHOUT ROWID;",
        )?;
        Ok(Self {
            connection,
            path: path.to_path_buf(),
            size,
        })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes once, and returns after it is durable.
    pub(crate) fn commit(&mut self, practice: &PracticeId, turn: i64) -> Failing<Duration> {
        let Self { connection, size, .. } = self;
        let work = &mut || {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let sum = turn.wrapping_mul(i64::MAX / 7);
            let answer = "INSERT INTO answer VALUES (?1, 1, ?2, 'partial', 'separate-device', '1', ?3, ?4) \
                          ON CONFLICT DO UPDATE SET moment = excluded.moment, checksum = excluded.checksum";
            let values = (DOSSIER, practice.as_str(), turn, sum);
            transaction.prepare_cached(answer)?.execute(values)?;
            match size {
                Size::Row => {}
                Size::Answer => {
                    let state = format!(
                        r#"{{"level":"partial","choice":"separate-device","reason":null,"form":"1","carried":false,"answered_at":{turn}}}"#
                    );
                    let change = "INSERT INTO change VALUES (?1, ?2, ?2, 'answer', ?3, ?4, ?4, ?5)";
                    let values = (DOSSIER, turn, practice.as_str(), state, sum);
                    transaction.prepare_cached(change)?.execute(values)?;
                    let assessment = "INSERT INTO assessment VALUES (?1, ?2, ?2) ON CONFLICT DO UPDATE \
                                      SET contents = excluded.contents, checksum = excluded.checksum";
                    transaction.prepare_cached(assessment)?.execute((DOSSIER, sum))?;
                    let dossier = "INSERT INTO dossier VALUES (?1, ?2, ?2, ?3) ON CONFLICT DO UPDATE \
                                   SET moment = excluded.moment, number = excluded.number, checksum = excluded.checksum";
                    transaction
                        .prepare_cached(dossier)?
                        .execute((DOSSIER, turn, sum))?;
                }
            }
            Ok(transaction.commit()?)
        };
        Ok(timed(work)?.0)
    }
}
