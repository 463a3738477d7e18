//! Opening and locking the data file, its passphrase, and what is true of it.

use std::fs;
use std::path::Path;

use tauri::State;
use vigie_app::assessment::Pack;
use vigie_app::dossiers::{DossierError, Dossiers, now};
use vigie_app::vault::{Passphrase, lasts, strength};

use super::Desks;
use crate::desk::{Desk, Vault};
use crate::failure::Failure;
use crate::receiving::Reception;
use crate::views::{EnglishCode, GateView, KeepingView, StrengthView};

const IDLE: &str = "idle-minutes";
/// Minutes without a key or a click that can be chosen; 0 is never.
const IDLE_TIMES: [u16; 4] = [0, 5, 15, 30];
/// Until another time is chosen.
const IDLE_AT_FIRST: u16 = 15;

/// Whether the data file asks for its passphrase: the one thing that can be asked before it is open.
#[tauri::command(async)]
pub(super) fn gate(shell: Desks<'_>) -> Result<GateView, Failure> {
    let english = EnglishCode::from(&shell.policy()?.english);
    let locked = matches!(*shell.vault()?, Vault::Locked(_));
    Ok(GateView {
        locked,
        english,
        lasts: lasts().into(),
    })
}

/// Opens the data file.
#[tauri::command(async)]
pub(super) fn unlock(shell: Desks<'_>, passphrase: String, remember: bool) -> Result<(), Failure> {
    let passphrase = Passphrase::parse(passphrase)?;
    let mut vault = shell.vault()?;
    let Vault::Locked(locked) = &*vault else {
        return Ok(());
    };
    let dossiers = locked
        .unlock(&passphrase)
        .map_err(|error| shell.not_unlocked(error))?;
    let remembered = !remember || dossiers.remember(&passphrase).is_ok();
    *vault = Vault::Open(dossiers);
    // It is open all the same.
    if remembered {
        Ok(())
    } else {
        Err(Failure::CannotRemember)
    }
}

/// Closes the data file until its passphrase is given again.
#[tauri::command(async)]
pub(super) fn lock(shell: Desks<'_>, reception: State<'_, Reception>) -> Result<(), Failure> {
    shell.lock()?;
    // What arrives meanwhile waits for the passphrase.
    reception.hang_up();
    Ok(())
}

/// What has to be done once a day or so, after the data file was opened: a copy of it, and an end to what has been in
/// the bin for long.
#[tauri::command(async)]
pub(super) fn settle(shell: Desks<'_>) -> Result<(), Failure> {
    let desk = shell.desk()?;
    let mut dossiers = desk.dossiers()?;
    let settled = settle_now(&mut dossiers, desk.content.pack());
    settled.map_err(|error| desk.failure(error))
}

fn settle_now(dossiers: &mut Dossiers, pack: &Pack) -> Result<(), DossierError> {
    // A copy of nothing would only stand in the way of the first that serves.
    if !dossiers.summaries(pack)?.is_empty() {
        dossiers.copy_if_due(now())?;
    }
    dossiers.empty_bin(now()).map(|_| ())
}

/// What is true of the data file at this moment.
#[tauri::command(async)]
pub(super) fn keeping(shell: Desks<'_>) -> Result<KeepingView, Failure> {
    let desk = shell.desk()?;
    let dossiers = desk.dossiers()?;
    view(&desk, &dossiers)
}

/// A hint on a passphrase as it is typed.
#[tauri::command(async)]
pub(super) fn weigh(typed: &str, about: &str) -> StrengthView {
    strength(typed, &[about]).into()
}

/// Puts the data file under a passphrase.
#[tauri::command(async)]
pub(super) fn protect(shell: Desks<'_>, passphrase: String, remember: bool) -> Result<KeepingView, Failure> {
    let desk = shell.desk()?;
    let passphrase = Passphrase::parse(passphrase)?;
    let mut dossiers = desk.dossiers()?;
    let done = dossiers.protect(&passphrase);
    done.map_err(|error| desk.not_protected(error))?;
    if remember {
        dossiers
            .remember(&passphrase)
            .map_err(|_| Failure::CannotRemember)?;
    }
    view(&desk, &dossiers)
}

/// Puts it under another one.
#[tauri::command(async)]
pub(super) fn change_passphrase(
    shell: Desks<'_>,
    current: String,
    next: String,
) -> Result<KeepingView, Failure> {
    let desk = shell.desk()?;
    let (current, next) = (Passphrase::parse(current)?, Passphrase::parse(next)?);
    let mut dossiers = desk.dossiers()?;
    let done = dossiers.change_passphrase(&current, &next);
    done.map_err(|error| desk.not_protected(error))?;
    view(&desk, &dossiers)
}

/// Writes it in the clear again.
#[tauri::command(async)]
pub(super) fn unprotect(shell: Desks<'_>, current: String) -> Result<KeepingView, Failure> {
    let desk = shell.desk()?;
    let current = Passphrase::parse(current)?;
    let mut dossiers = desk.dossiers()?;
    let done = dossiers.unprotect(&current);
    done.map_err(|error| desk.not_protected(error))?;
    view(&desk, &dossiers)
}

/// Makes the system forget the passphrase.
#[tauri::command(async)]
pub(super) fn forget_passphrase(shell: Desks<'_>) -> Result<KeepingView, Failure> {
    let desk = shell.desk()?;
    let dossiers = desk.dossiers()?;
    dossiers.forget().map_err(|_| Failure::CannotRemember)?;
    view(&desk, &dossiers)
}

/// Keeps the time after which the window locks itself.
#[tauri::command(async)]
pub(super) fn set_idle(shell: Desks<'_>, minutes: u16) -> Result<KeepingView, Failure> {
    let desk = shell.desk()?;
    if !IDLE_TIMES.contains(&minutes) {
        return Err(Failure::NotOffered {
            id: minutes.to_string(),
        });
    }
    let mut dossiers = desk.dossiers()?;
    let kept = dossiers.set_setting(IDLE, &minutes.to_string());
    kept.map_err(|error| desk.failure(error))?;
    view(&desk, &dossiers)
}

/// The data file as it is: read from it, and from what lies beside it.
pub(super) fn view(desk: &Desk<'_>, dossiers: &Dossiers) -> Result<KeepingView, Failure> {
    let protection = dossiers.protection().map_err(|error| desk.unexpected(&error))?;
    let idle = dossiers.setting(IDLE).map_err(|error| desk.failure(error))?;
    let idle = idle
        .and_then(|it| it.parse().ok())
        .filter(|it| IDLE_TIMES.contains(it));
    let copies = dossiers.copies().map_err(|error| desk.failure(error))?;
    Ok(KeepingView {
        protected: protection.protected,
        cipher: protection.cipher,
        file: dossiers.path().display().to_string(),
        size: size(dossiers.path()),
        idle_minutes: idle.unwrap_or(IDLE_AT_FIRST),
        // Where no keyring can be asked, nothing is remembered.
        remembered: protection.protected && dossiers.is_remembered().unwrap_or(false),
        lasts: lasts().into(),
        copies: copies.iter().map(Into::into).collect(),
    })
}

/// The bytes of the file and of its journal; nothing for what is not there.
fn size(file: &Path) -> u64 {
    let mut journal = file.as_os_str().to_owned();
    journal.push("-wal");
    let size = |path: &Path| fs::metadata(path).map_or(0, |it| it.len());
    size(file) + size(Path::new(&journal))
}
