//! Dossiers with a passphrase of their own: each in a file of its own, `dossiers/<id>.db` beside the data file.
//!
//! The data file keeps only the name and the day. At every instant the dossier is in one of the two files, whole: it is
//! written in the second before it is erased in the first. The one that the data file does not list is out of date and
//! stands for nothing.

mod rows;

use std::io;
use std::path::{Path, PathBuf};

use vigie_secrets::Passphrase;

use crate::copies::{self, Renewed};
use crate::file::{self, disk, key};
use crate::{
    Asks, DossierId, Moment, OpenError, ProtectError, SafetyCopy, Store, StoreError, dossier, sealed,
};

impl Store {
    /// Gives a dossier a passphrase of its own. Nothing of it stays in the data file or its copies but its name.
    pub fn seal(&mut self, id: &DossierId, own: &Passphrase, now: Moment) -> Result<Renewed, ProtectError> {
        self.place.still_there()?;
        let head = self.read(|connection| dossier::get(connection, id))?;
        let path = self.sealed_path(id)?;
        // One that is there was left by a killed program or by an older data file: out of date, and still kept.
        copies::set_aside(&path).map_err(StoreError::from_disk)?;
        file::make(&path, Some(own))?;
        key::attach(&self.connection, file::text(&path)?, "own", Some(own)).map_err(StoreError::from)?;
        let moved = rows::copy(&self.connection, ("main", "own"), id);
        let detached = self.connection.execute_batch("DETACH DATABASE own;");
        moved?;
        detached.map_err(StoreError::from)?;
        disk::sync(&path).map_err(StoreError::from_disk)?;
        copies::to_renew(self.path())?;
        self.change(|transaction| {
            sealed::TABLE.put(transaction, &[&id.as_str(), &head.profile.name, &now.0])?;
            dossier::delete(transaction, id)
        })?;
        Ok(self.renew_copies()?)
    }

    /// Takes a dossier back into the data file, where it has the passphrase of all, or none.
    pub fn unseal(&mut self, id: &DossierId, own: &Passphrase) -> Result<Renewed, ProtectError> {
        self.place.still_there()?;
        self.close_sealed(id)?;
        let path = self.there(id).map_err(refused)?;
        // Opened by itself first: its passphrase is tried, its log read and its schema brought to ours.
        file::close(file::open(&path, Some(own), |_| Ok(())).map_err(refused)?)?;
        key::attach(&self.connection, file::text(&path)?, "own", Some(own)).map_err(StoreError::from)?;
        let moved = rows::take(&self.connection, ("own", "main"), id);
        let detached = self.connection.execute_batch("DETACH DATABASE own;");
        moved?;
        detached.map_err(StoreError::from)?;
        let erased = erase_file(&path).map_err(StoreError::from_disk)?;
        Ok(Renewed { erased })
    }

    /// Opens a dossier with its own passphrase until it is closed, or the store is. [`Store::of`] then finds it.
    pub fn open_sealed(&mut self, id: &DossierId, own: &Passphrase) -> Result<(), OpenError> {
        let path = self.there(id)?;
        self.close_sealed(id)?;
        let store = self.held.of(&path).open(Some(own))?;
        self.opened.insert(id.clone(), store);
        Ok(())
    }

    /// Closes a dossier that has its own passphrase. What was in memory of it is wiped.
    pub fn close_sealed(&mut self, id: &DossierId) -> Result<(), StoreError> {
        match self.opened.remove(id) {
            Some(opened) => opened.close().map(|_| ()),
            None => Ok(()),
        }
    }

    /// Puts a dossier that has its own passphrase under another one.
    pub fn change_sealed(
        &mut self,
        id: &DossierId,
        old: &Passphrase,
        new: &Passphrase,
    ) -> Result<Renewed, ProtectError> {
        self.open_sealed(id, old).map_err(refused)?;
        match self.opened.get_mut(id) {
            Some(opened) => opened.change_passphrase(old, new),
            None => Err(StoreError::NoSuchDossier.into()),
        }
    }

    /// Erases a dossier at once, in the bin or not, with its own passphrase or not: the file is written anew without it,
    /// and the copies, which may hold it, are erased for one new copy.
    pub fn erase(&mut self, id: &DossierId) -> Result<Renewed, StoreError> {
        if self.is_sealed(id)? {
            return self.erase_sealed(id);
        }
        copies::to_renew(self.path())?;
        self.delete(id)?;
        let renewed = self.renew_copies()?;
        // Should it have had a file of its own once, and a kill have left it.
        erase_file(&self.sealed_path(id)?).map_err(StoreError::from_disk)?;
        Ok(renewed)
    }

    /// Erases a dossier that has its own passphrase, its file and the copies of it. No passphrase is needed for that.
    fn erase_sealed(&mut self, id: &DossierId) -> Result<Renewed, StoreError> {
        let path = self.listed_path(id)?;
        self.close_sealed(id)?;
        self.change(|transaction| sealed::TABLE.remove(transaction, &[&id.as_str()]))?;
        let erased = erase_file(&path).map_err(StoreError::from_disk)?;
        self.leave_no_trace()?;
        Ok(Renewed { erased })
    }

    /// The store that holds a dossier: this one, or the one that [`Store::open_sealed`] opened.
    pub fn of(&mut self, id: &DossierId) -> Result<&mut Self, StoreError> {
        if self.opened.contains_key(id) {
            return self.opened.get_mut(id).ok_or(StoreError::Sealed);
        }
        if self.is_sealed(id)? {
            return Err(StoreError::Sealed);
        }
        Ok(self)
    }

    /// The dossiers with a passphrase of their own that are open now.
    pub fn opened(&mut self) -> impl Iterator<Item = (&DossierId, &mut Self)> {
        self.opened.iter_mut()
    }

    /// The copies of the file of a dossier that has its own passphrase, the last one first.
    pub fn copies_of_sealed(&self, id: &DossierId) -> Result<Vec<SafetyCopy>, StoreError> {
        copies::list(&self.listed_path(id)?)
    }

    /// Puts one of those copies in the place of the file, which is set aside.
    pub fn restore_sealed(&mut self, id: &DossierId, name: &str, own: &Passphrase) -> Result<(), OpenError> {
        self.close_sealed(id)?;
        let path = self.listed_path(id)?;
        self.held.of(&path).restore(name, Some(own))
    }

    fn is_sealed(&self, id: &DossierId) -> Result<bool, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT 1 FROM sealed WHERE id = ?1")?;
        Ok(statement.exists([id.as_str()])?)
    }

    fn listed_path(&self, id: &DossierId) -> Result<PathBuf, StoreError> {
        if self.is_sealed(id)? {
            self.sealed_path(id)
        } else {
            Err(StoreError::NoSuchDossier)
        }
    }

    /// The file of a dossier that is listed as one with a passphrase of its own, seen to be there and encrypted.
    fn there(&self, id: &DossierId) -> Result<PathBuf, OpenError> {
        let path = self.listed_path(id)?;
        match self.held.of(&path).asks()? {
            Asks::Passphrase => Ok(path),
            // Where there is none, or one in the clear, it is not the one that was sealed.
            Asks::Nothing => Err(OpenError::Missing),
        }
    }

    /// Where a dossier's own file is; its folder is made.
    fn sealed_path(&self, id: &DossierId) -> Result<PathBuf, StoreError> {
        let folder = self.path().with_file_name("dossiers");
        disk::make_folder(&folder).map_err(StoreError::from_disk)?;
        Ok(folder.join(format!("{}.db", id.as_str())))
    }
}

/// Erases a file with its log, its copies and what was set aside of it; says how many of the last two.
fn erase_file(path: &Path) -> io::Result<usize> {
    for ending in ["", "-wal", "-shm", "-journal", file::NEXT] {
        disk::erase(&disk::beside(path, ending))?;
    }
    copies::erase_all(path)
}

fn refused(error: OpenError) -> ProtectError {
    match error {
        OpenError::WrongPassphrase => ProtectError::WrongPassphrase,
        other => ProtectError::File(other),
    }
}
