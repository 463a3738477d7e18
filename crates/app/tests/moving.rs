//! An owner's own order and the remarks of a workshop: what travels with a dossier, and what does not.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use tempfile::TempDir;
use vigie_app::Content;
use vigie_app::dossiers::{BusinessForm, DossierError, Dossiers, Moment, MoveForm, RemarkForm, RemarkKind};
use vigie_app::portable::{Arrived, Destination, WhyNot, arrive_bytes, export_clear, preview, take_in};

const ACTION: &str = "mfa-email";

fn desk() -> (Dossiers, Content, String, TempDir) {
    let folder = TempDir::new().expect("a temporary folder");
    let mut dossiers = Dossiers::open(&folder.path().join("vigie.db")).expect("opens");
    let content = Content::builtin().expect("the shipped content");
    let form = BusinessForm {
        name: "Garage fictif",
        people: 4,
        traits: &[],
    };
    let made = dossiers.create(content.pack(), form, Moment(1)).expect("created");
    (dossiers, content, made.id.to_string(), folder)
}

fn moved(steps: i8, reason: &str) -> MoveForm<'_> {
    MoveForm { steps, reason }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[test]
fn a_move_needs_a_reason_and_is_taken_back_by_none() {
    let (mut here, content, id, _folder) = desk();
    let pack = content.pack();
    let none = here.set_move(pack, &id, ACTION, Some(moved(1, "  ")), Moment(2));
    assert!(matches!(none, Err(DossierError::ReasonEmpty)), "{none:?}");
    let unknown = here.set_move(pack, &id, "no-such-action", Some(moved(1, "x")), Moment(2));
    assert!(matches!(unknown, Err(DossierError::NotOffered(_))), "{unknown:?}");
    let there = here.set_move(
        pack,
        &id,
        ACTION,
        Some(moved(-2, "le technicien vient lundi")),
        Moment(3),
    );
    let there = there.expect("moved");
    let kept: Vec<_> = there
        .moves
        .iter()
        .map(|it| {
            (
                it.practice.as_str(),
                it.moved.steps.get(),
                it.moved.reason.as_str(),
            )
        })
        .collect();
    assert_eq!(kept, [(ACTION, -2, "le technicien vient lundi")]);
    let back = here
        .set_move(pack, &id, ACTION, Some(moved(0, "")), Moment(4))
        .expect("put back");
    assert_eq!(back.moves, []);
    let undone = here.undo(&id, Moment(5)).expect("undone");
    assert_eq!(undone.moves, there.moves);
}

#[test]
fn moves_travel_with_a_dossier_and_remarks_stay_behind() {
    let (mut here, content, id, _folder) = desk();
    let pack = content.pack();
    let plain = export_clear(&mut here, &id).expect("written");
    assert!(
        text(&plain).contains("\"version\":1,"),
        "an earlier Vigie reads it"
    );
    for (kind, question, words) in [
        (RemarkKind::Private, None, "mot-du-meneur"),
        (RemarkKind::Dissent, Some(ACTION), "mot-de-la-salle"),
        (RemarkKind::Parking, None, "mot-du-stationnement"),
    ] {
        let form = RemarkForm {
            kind,
            question,
            text: words,
        };
        here.add_remark(pack, &id, form, Moment(2)).expect("kept");
    }
    assert_eq!(
        export_clear(&mut here, &id).expect("written"),
        plain,
        "no remark leaves"
    );

    let there = here
        .set_move(pack, &id, ACTION, Some(moved(3, "après l’inventaire")), Moment(3))
        .expect("moved");
    let bytes = export_clear(&mut here, &id).expect("written");
    assert!(
        text(&bytes).contains("\"version\":2,"),
        "one that would lose the move refuses it"
    );
    let Ok(Arrived::Open(incoming)) = arrive_bytes(bytes.clone(), "a.vigie") else {
        panic!("the file is read")
    };
    let (mut elsewhere, _content, _id, _elsewhere_folder) = desk();
    let taken = take_in(&incoming, pack, &mut elsewhere, Destination::New, Moment(9));
    assert_eq!(taken.expect("taken").expect("something came").moves, there.moves);

    here.set_move(
        pack,
        &id,
        ACTION,
        Some(moved(-1, "l’assureur le demande")),
        Moment(4),
    )
    .expect("moved");
    let shown = preview(&incoming, pack, &mut here, Destination::Existing(&id)).expect("read");
    let told: Vec<_> = shown.not_taken.iter().map(|it| it.why).collect();
    assert_eq!(told, [WhyNot::AlreadyHere, WhyNot::MoveStays]);

    let earlier = text(&bytes).replace("\"version\":2", "\"version\":1");
    let refused = arrive_bytes(earlier.into_bytes(), "a.vigie")
        .err()
        .expect("refused");
    assert!(
        refused.iter().any(|it| it.reason.code == "unknown-key"),
        "{refused:?}"
    );
}

#[test]
fn a_dissent_is_about_a_question_and_a_remark_says_something() {
    let (mut here, content, id, _folder) = desk();
    let form = |kind, question, text| RemarkForm { kind, question, text };
    for refused in [
        form(RemarkKind::Dissent, None, "non"),
        form(RemarkKind::Parking, Some("no-such-question"), "plus tard"),
        form(RemarkKind::Private, None, " \n "),
    ] {
        here.add_remark(content.pack(), &id, refused, Moment(2))
            .expect_err("refused");
    }
    assert_eq!(here.remarks(&id).expect("read"), []);
}
