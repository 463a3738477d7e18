//! The made-up business.

#![cfg(test)]

use vigie_app::Content;
use vigie_app::dossiers::{Chosen, DossierError, Dossiers, Moment, asked, is_sample};

const NAME: &str = "Boulangerie fictive (exemple)";

fn with_dossiers(test: impl FnOnce(&Content, &mut Dossiers) -> Result<(), DossierError>) {
    let content = Content::builtin().expect("the shipped pack");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut dossiers = Dossiers::open(&folder.path().join("vigie.db")).expect("a data file");
    test(&content, &mut dossiers).expect("done");
}

#[test]
fn it_comes_with_an_answer_to_every_question_and_is_known_as_made_up() {
    with_dossiers(|content, dossiers| {
        let sample = dossiers.open_sample(content.pack(), NAME, Moment(0))?;
        assert_eq!(sample.profile.name, NAME);
        assert!(is_sample(&sample.id));
        let answered = |id| {
            sample
                .answers
                .iter()
                .any(|it| it.practice == id && it.given.is_some())
        };
        let open: Vec<_> = asked(content.pack(), &sample)
            .into_iter()
            .filter(|id| !answered(id.clone()))
            .collect();
        assert_eq!(open, [], "questions without an answer");
        Ok(())
    });
}

#[test]
fn it_is_opened_as_it_was_left_and_never_twice() {
    with_dossiers(|content, dossiers| {
        let pack = content.pack();
        let id = dossiers.open_sample(pack, NAME, Moment(0))?.id.to_string();
        let changed = dossiers.answer(pack, &id, "mfa-email", Chosen::Choice("all-accounts"), Moment(1))?;
        assert_eq!(dossiers.open_sample(pack, "Another name", Moment(2))?, changed);
        dossiers.delete(&id, Moment(3))?;
        assert_eq!(
            dossiers.open_sample(pack, NAME, Moment(4))?.answers,
            changed.answers,
            "back from the bin"
        );
        assert_eq!(dossiers.list()?.len(), 1);
        Ok(())
    });
}

#[test]
fn other_dossiers_are_not_made_up() {
    with_dossiers(|content, dossiers| {
        let traits: [String; 0] = [];
        let form = vigie_app::dossiers::BusinessForm {
            name: "Garage fictif",
            people: 4,
            traits: &traits,
        };
        let dossier = dossiers.create(content.pack(), form, Moment(0))?;
        assert!(!is_sample(&dossier.id));
        Ok(())
    });
}
