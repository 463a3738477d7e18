//! The whole file looked at: its pages, its rows and what binds them.

use crate::{
    Store, StoreError, answer, assessment, change, computer, decision, dossier, file, moved, remark, sealed,
    setting, whole,
};

impl Store {
    /// Reads everything: that pages hold together and, under a passphrase, are what was encrypted; that each row is what
    /// was written, and that none is missing. It takes as long as the file is large.
    pub fn verify(&mut self) -> Result<(), StoreError> {
        self.refuse_broken_pages()?;
        self.read(|connection| {
            let tables = [
                &dossier::TABLE,
                &assessment::TABLE,
                &answer::TABLE,
                &computer::TABLE,
                &computer::FINDINGS,
                &decision::TABLE,
                &moved::TABLE,
                &remark::TABLE,
                &change::TABLE,
                &setting::TABLE,
                &sealed::TABLE,
            ];
            for table in tables {
                table.each(connection, "", "", [], |_| Ok(()))?;
            }
            let mut heads = dossier::all(connection)?;
            heads.extend(dossier::binned(connection)?);
            heads
                .into_iter()
                .try_for_each(|head| whole::complete(connection, &head))
        })
    }

    pub(crate) fn refuse_broken_pages(&self) -> Result<(), StoreError> {
        let damaged = |what: String| Err(StoreError::damaged(what));
        if file::is_encrypted(self.path()).unwrap_or(true) {
            let mut statement = self.connection.prepare("PRAGMA cipher_integrity_check")?;
            if let Some(row) = statement.query([])?.next()? {
                return damaged(row.get(0)?);
            }
        }
        let found: String = self
            .connection
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if found != "ok" {
            return damaged(found);
        }
        let mut statement = self.connection.prepare("PRAGMA foreign_key_check")?;
        match statement.query([])?.next()? {
            Some(row) => damaged(format!(
                "a row of {} without the one above it",
                row.get::<_, String>(0)?
            )),
            None => Ok(()),
        }
    }
}
