//! Dossiers that leave as files and come in from files.

use tauri::{State, WebviewWindow};
use vigie_app::dossiers::{Dossiers, now};
use vigie_app::portable::{self, Arrived, Destination, ExportError, SamePlace};
use vigie_app::vault::Passphrase;
use vigie_app::write_whole;

use super::places::{Place, ask_where, ask_which};
use super::{Desks, settings};
use crate::desk::{Arrival, Desk};
use crate::failure::Failure;
use crate::opening::Saved;
use crate::receiving::Reception;
use crate::views::{DossierView, ImportInto, Incoming, PreviewView, SavedPlan};

/// Asks where, then writes a dossier there, closed by a passphrase or in the clear.
#[tauri::command(async)]
pub(super) fn export_dossier(
    window: WebviewWindow,
    shell: Desks<'_>,
    saved: State<'_, Saved>,
    id: &str,
    passphrase: Option<String>,
) -> Result<SavedPlan, Failure> {
    let desk = shell.desk()?;
    let passphrase = passphrase.map(Passphrase::parse).transpose()?;
    let name = {
        let mut dossiers = desk.dossiers()?;
        dossiers
            .get(id)
            .map_err(|error| desk.failure(error))?
            .profile
            .name
    };
    let messages = settings::messages(&desk)?;
    let place = Place {
        title: messages.text("keeping-export-dialog", &[]),
        name,
        about: None,
        filter: messages.text("keeping-export-filter", &[]),
        extension: "vigie",
    };
    let Some(path) = ask_where(&window, &place) else {
        return Ok(SavedPlan::Cancelled);
    };
    let bytes = {
        let mut dossiers = desk.dossiers()?;
        match &passphrase {
            Some(passphrase) => portable::export(&mut dossiers, id, passphrase),
            None => portable::export_clear(&mut dossiers, id),
        }
    };
    write_whole(&path, &bytes.map_err(|error| not_exported(&desk, error))?)?;
    Ok(saved.note(path))
}

/// Asks for a dossier file and reads it.
#[tauri::command(async)]
pub(super) fn choose_import(window: WebviewWindow, shell: Desks<'_>) -> Result<Incoming, Failure> {
    let desk = shell.desk()?;
    let messages = settings::messages(&desk)?;
    let title = messages.text("keeping-import-dialog", &[]);
    let filter = messages.text("keeping-export-filter", &[]);
    let Some(path) = ask_which(&window, &title, &filter, &["vigie", "json"]) else {
        return Ok(Incoming::Cancelled);
    };
    desk.arrive(&path)?;
    arrived(&desk)
}

/// Reads the file that was handed to the window, as if it had been chosen; nothing where none waits.
#[tauri::command(async)]
pub(super) fn receive_import(shell: Desks<'_>, reception: State<'_, Reception>) -> Result<Incoming, Failure> {
    let desk = shell.desk()?;
    let Some(path) = reception.take() else {
        return Ok(Incoming::Cancelled);
    };
    desk.arrive(&path)?;
    arrived(&desk)
}

/// Opens the file that was chosen with its passphrase.
#[tauri::command(async)]
pub(super) fn open_import(shell: Desks<'_>, passphrase: String) -> Result<Incoming, Failure> {
    let desk = shell.desk()?;
    let passphrase = Passphrase::parse(passphrase)?;
    desk.open_arrival(&passphrase)?;
    arrived(&desk)
}

/// What the file would bring to another place.
#[tauri::command(async)]
pub(super) fn preview_import(shell: Desks<'_>, into: ImportInto) -> Result<PreviewView, Failure> {
    let desk = shell.desk()?;
    let (file, incoming) = desk.incoming()?;
    let mut dossiers = desk.dossiers()?;
    preview(&desk, &mut dossiers, file, &incoming, &into)
}

/// Takes it in.
#[tauri::command(async)]
pub(super) fn take_import(shell: Desks<'_>, into: ImportInto) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let (_, incoming) = desk.incoming()?;
    let pack = desk.content.pack();
    let taken = portable::take_in(&incoming, pack, &mut *desk.dossiers()?, destination(&into), now());
    let taken = taken.map_err(|error| desk.failure(error))?;
    let dossier = taken.ok_or(Failure::NothingNew)?;
    desk.drop_arrival();
    Ok(DossierView::of(pack, &dossier))
}

/// Lets go of the file that was chosen.
#[tauri::command(async)]
pub(super) fn drop_import(shell: Desks<'_>) -> Result<(), Failure> {
    shell.desk()?.drop_arrival();
    Ok(())
}

/// What the file that is there asks for, or would bring: to the dossier it came from, where that has less.
fn arrived(desk: &Desk<'_>) -> Result<Incoming, Failure> {
    let Some(Arrival { file, arrived }) = desk.arrival() else {
        return Ok(Incoming::Cancelled);
    };
    let incoming = match &*arrived {
        Arrived::Closed(_) => return Ok(Incoming::Asks { file }),
        Arrived::Open(incoming) => incoming,
    };
    let pack = desk.content.pack();
    let mut dossiers = desk.dossiers()?;
    let alone = portable::preview(incoming, pack, &mut dossiers, Destination::New);
    let alone = alone.map_err(|error| desk.failure(error))?;
    let same = alone.same.as_ref().filter(|it| match it.place {
        SamePlace::Open => true,
        SamePlace::InBin | SamePlace::Closed => false,
    });
    if let Some(same) = same {
        let into = ImportInto::Dossier {
            id: same.id.to_string(),
        };
        let joined = portable::preview(incoming, pack, &mut dossiers, destination(&into));
        let joined = joined.map_err(|error| desk.failure(error))?;
        if joined.brings_something() {
            return Ok(Incoming::Read {
                preview: PreviewView::of(file, &joined, true),
            });
        }
    }
    Ok(Incoming::Read {
        preview: PreviewView::of(file, &alone, false),
    })
}

fn preview(
    desk: &Desk<'_>,
    dossiers: &mut Dossiers,
    file: String,
    incoming: &portable::Incoming,
    into: &ImportInto,
) -> Result<PreviewView, Failure> {
    let seen = portable::preview(incoming, desk.content.pack(), dossiers, destination(into));
    let seen = seen.map_err(|error| desk.failure(error))?;
    Ok(PreviewView::of(file, &seen, *into != ImportInto::New))
}

fn destination(into: &ImportInto) -> Destination<'_> {
    match into {
        ImportInto::New => Destination::New,
        ImportInto::Dossier { id } => Destination::Existing(id),
    }
}

fn not_exported(desk: &Desk<'_>, error: ExportError) -> Failure {
    match error {
        ExportError::Dossier(error) => desk.failure(error),
        ExportError::TooLarge => Failure::TooLargeToExport,
        ExportError::Failed(_) => desk.unexpected(&error),
    }
}
