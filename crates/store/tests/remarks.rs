//! What whoever leads a workshop keeps beside a dossier.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::num::NonZeroI8;

use common::{files_with, none, passphrase, place, plant, practice};
use vigie_store::{Moment, Move, Remark, RemarkKind, Store, StoreError};

fn remark(kind: RemarkKind, about: Option<usize>, text: &str) -> Remark {
    Remark {
        kind,
        practice: about.map(practice),
        text: text.into(),
    }
}

#[test]
fn remarks_are_kept_in_order_and_change_nothing_else_of_the_dossier() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let id = plant(&mut store, "A");
    let before = store.dossier(&id).expect("there");
    let dissent = remark(RemarkKind::Dissent, Some(1), "Luc dit que non");
    let private = remark(RemarkKind::Private, None, "le patron part à 16 h");
    let parking = remark(RemarkKind::Parking, Some(2), "qui a la clé ?");
    for (it, at) in [&dissent, &private, &parking].into_iter().zip(10..) {
        store.add_remark(&id, it, Moment(at)).expect("kept");
    }
    store
        .set_remark(&id, 1, "Luc et Ana disent que non", Moment(20))
        .expect("kept");
    let left = store.remove_remark(&id, 2).expect("taken away");
    drop(store);

    let mut store = Store::open(&path).expect("opens again");
    let kept = store.remarks(&id).expect("read");
    assert_eq!(kept, left);
    let told: Vec<_> = kept
        .iter()
        .map(|it| (it.number, it.at.0, it.remark.clone()))
        .collect();
    let reworded = Remark {
        text: "Luc et Ana disent que non".into(),
        ..dissent
    };
    assert_eq!(told, [(1, 20, reworded), (3, 12, parking)]);
    assert_eq!(store.dossier(&id).expect("there"), before);
    store.verify().expect("whole");
}

#[test]
fn a_remark_that_is_taken_away_is_in_no_file() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let id = plant(&mut store, "A");
    let private = remark(RemarkKind::Private, None, "un-mot-que-rien-ne-garde");
    let kept = store.add_remark(&id, &private, Moment(2)).expect("kept");
    assert_ne!(
        files_with(folder.path(), &private.text),
        none(),
        "it is looked for rightly"
    );
    store.remove_remark(&id, kept[0].number).expect("taken away");
    assert_eq!(files_with(folder.path(), &private.text), none());
}

#[test]
fn remarks_and_moves_follow_a_dossier_under_its_own_passphrase_and_go_with_it() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let id = plant(&mut store, "Scellé");
    let private = remark(RemarkKind::Private, None, "note-de-la-salle");
    store.add_remark(&id, &private, Moment(2)).expect("kept");
    let to = Move {
        steps: NonZeroI8::MIN,
        reason: "raison-de-la-salle".into(),
    };
    let whole = store
        .set_move(&id, &practice(1), Some(&to), Moment(3))
        .expect("moved");
    let kept = store.remarks(&id).expect("read");

    store.seal(&id, &passphrase("girafe"), Moment(5)).expect("sealed");
    for words in ["note-de-la-salle", "raison-de-la-salle"] {
        assert_eq!(files_with(folder.path(), words), none(), "{words}");
    }
    store.open_sealed(&id, &passphrase("girafe")).expect("opens");
    let own = store.of(&id).expect("open");
    assert_eq!(own.remarks(&id).expect("read"), kept);
    assert_eq!(own.dossier(&id).expect("there"), whole);
    store.unseal(&id, &passphrase("girafe")).expect("taken back");
    assert_eq!(store.remarks(&id).expect("read"), kept);

    store.erase(&id).expect("erased");
    assert!(matches!(store.remarks(&id), Err(StoreError::NoSuchDossier)));
    for words in ["note-de-la-salle", "raison-de-la-salle"] {
        assert_eq!(files_with(folder.path(), words), none(), "{words}");
    }
}
