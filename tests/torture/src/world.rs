//! A data file whose content is known, and all that can be read of one.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use vigie_assessment::{Answer, ChoiceId, Level, People, PracticeId, Track};
use vigie_secrets::Passphrase;
use vigie_store::{ContentVersion, DossierId, Given, Moment, Profile, Store};

use crate::Failing;

/// A word that only these dossiers hold.
pub(crate) const PLANTED: &str = "Quincaillerie-Zébulon";

pub(crate) fn passphrase(text: &str) -> Failing<Passphrase> {
    Ok(Passphrase::parse(text.to_owned())?)
}

pub(crate) fn practice(number: usize) -> Failing<PracticeId> {
    Ok(PracticeId::parse(&format!("practice-{number}"))?)
}

/// The answer that goes with a number.
pub(crate) fn given(number: usize) -> Failing<Given> {
    let answer = Answer {
        choice: Some(ChoiceId::parse(&format!("choice-{number}"))?),
        level: Level::Full,
    };
    Ok(Given {
        answer,
        reason: None,
        form: None,
    })
}

/// Makes a dossier without an answer.
pub(crate) fn dossier(store: &mut Store, name: &str) -> Failing<DossierId> {
    let profile = Profile {
        name: format!("{name} {PLANTED}"),
        people: People::new(3).ok_or("people")?,
        traits: BTreeSet::new(),
    };
    Ok(store
        .create(&profile, Track::Essential, &content(), Moment(0))?
        .id)
}

fn content() -> ContentVersion {
    ContentVersion {
        id: "pack".into(),
        version: "1".into(),
        hash: None,
    }
}

/// Makes a data file with three dossiers of two rounds, answers, notes and settings.
pub(crate) fn make(path: &Path, known: Option<&Passphrase>) -> Failing<Store> {
    let mut store = Store::open(path)?;
    for name in ["Un", "Deux", "Trois"] {
        let id = dossier(&mut store, name)?;
        for number in 0..25 {
            store.record(&id, &practice(number)?, &given(number)?, Moment(1))?;
        }
        store.new_round(&id, &content(), Moment(2))?;
        for number in 0..12 {
            let note = format!("{PLANTED} {name} {number}");
            store.set_note(&id, &practice(number)?, Some(&note), Moment(3))?;
        }
    }
    store.set_setting("language", "fr")?;
    if let Some(known) = known {
        store.protect(known)?;
    }
    Ok(store)
}

/// All that a window can read of the file: every round of every dossier, the history of its answers, the lists and the
/// settings.
pub(crate) fn everything(store: &mut Store) -> Failing<String> {
    let mut all = String::new();
    let dossiers = store.dossiers()?;
    for dossier in &dossiers {
        let id = &dossier.id;
        writeln!(all, "{:?}", store.every_round(id)?)?;
        writeln!(all, "{:?}", store.dossier(id)?)?;
        for kept in &dossier.answers {
            writeln!(all, "{:?}", store.history(id, &kept.practice)?)?;
        }
        writeln!(all, "{}", store.changes(id)?)?;
    }
    let (list, bin, sealed) = (store.list("hash")?, store.bin()?, store.sealed()?);
    writeln!(
        all,
        "{list:?} {bin:?} {sealed:?} {:?}",
        store.setting("language")?
    )?;
    Ok(all)
}

/// The files under a folder that hold these words.
pub(crate) fn files_with(folder: &Path, words: &str) -> Failing<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files_with(&path, words)?);
        } else if fs::read(&path)?
            .windows(words.len())
            .any(|it| it == words.as_bytes())
        {
            found.push(path);
        }
    }
    Ok(found)
}
