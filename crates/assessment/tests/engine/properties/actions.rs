//! Exactly one action for each practice of effective level none, partial or unknown, and what an action says.

use std::collections::BTreeMap;

use proptest::prelude::*;
use vigie_assessment::{DutyState, Kind, Level, Outcome, PracticeId, Who, plan};

use crate::support::build::trait_id;
use crate::support::reference::{asked, calls_for_action};
use crate::support::worlds::worlds;

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn exactly_the_practices_not_in_place_have_one_action(world in worlds()) {
        let plan = plan(&world.pack, &world.input);
        let mut is: Vec<&PracticeId> = plan.actions.iter().map(|it| &it.practice).collect();
        is.sort();
        let asked = asked(&world);
        let mut expected: Vec<&PracticeId> =
            asked.iter().filter(|(_, level)| calls_for_action(*level)).map(|(it, _)| &it.id).collect();
        expected.sort();
        prop_assert_eq!(is, expected);
        let open: Vec<PracticeId> =
            asked.iter().filter(|(_, level)| level.is_none()).map(|(it, _)| it.id.clone()).collect();
        prop_assert_eq!(plan.open, open);
    }

    #[test]
    fn an_action_says_what_its_practice_says(world in worlds()) {
        let size = world.pack.model.size_of(world.input.business.people.count());
        let levels: BTreeMap<&PracticeId, Option<Level>> =
            asked(&world).into_iter().map(|(it, level)| (&it.id, level)).collect();
        let has_provider = world.input.business.traits.contains(&trait_id("it-provider"));
        for action in plan(&world.pack, &world.input).actions {
            let practice = world.pack.practice(&action.practice).unwrap();
            let own = (practice.minutes[size], practice.cents[size]);
            prop_assert_eq!(Some(action.level), levels[&action.practice]);
            prop_assert_eq!(action.must_have, practice.must_have);
            prop_assert_eq!(action.kind == Kind::FindOut, action.level == Level::Unknown);
            match action.kind {
                Kind::Do => {
                    prop_assert_eq!((action.minutes, action.cents), own);
                    prop_assert_eq!(action.if_missing, None);
                }
                Kind::FindOut => {
                    prop_assert_eq!((action.minutes, action.cents.0), (practice.find_out, 0));
                    prop_assert_eq!(action.if_missing, Some(own));
                }
            }
            let expected = if practice.who == Who::ItProvider && !has_provider { Who::Owner } else { practice.who };
            prop_assert_eq!(action.who, expected);
        }
    }

    #[test]
    fn must_haves_duties_and_contradictions_follow_the_effective_level(world in worlds()) {
        let plan = plan(&world.pack, &world.input);
        let asked = asked(&world);
        let must_haves = |wanted: Option<Level>| -> Vec<PracticeId> {
            let of_level = asked.iter().filter(|(it, level)| it.must_have && *level == wanted);
            of_level.map(|(it, _)| it.id.clone()).collect()
        };
        prop_assert_eq!(&plan.must_haves.in_place, &must_haves(Some(Level::Full)));
        prop_assert_eq!(&plan.must_haves.to_complete, &must_haves(Some(Level::Partial)));
        prop_assert_eq!(&plan.must_haves.missing, &must_haves(Some(Level::None)));
        prop_assert_eq!(&plan.must_haves.to_check, &must_haves(Some(Level::Unknown)));
        prop_assert_eq!(&plan.must_haves.open, &must_haves(None));
        for duty in &world.pack.duties {
            let level = asked.iter().find(|(it, _)| it.id == duty.practice).map(|(_, level)| *level);
            let state = level.map(|level| match level {
                Some(Level::Full) => DutyState::InPlace,
                Some(Level::Partial | Level::None | Level::NotApplicable) => DutyState::ToDo,
                Some(Level::Unknown) | None => DutyState::ToCheck,
            });
            let is = plan.duties.iter().find(|it| it.duty == duty.id).map(|it| it.state);
            prop_assert_eq!(is, state);
        }
        for finding in &world.input.findings {
            let given = world.input.answers.get(&finding.practice).map(|it| it.level);
            let effective = asked.iter().find(|(it, _)| it.id == finding.practice).and_then(|(_, level)| *level);
            let lowered = matches!(
                (given, effective),
                (Some(Level::Full), Some(Level::Partial)) | (Some(Level::Partial), Some(Level::None))
            );
            let is = plan.contradictions.iter().any(|it| it.finding == finding.id);
            // A hidden question counts as none because of another answer, which contradicts nothing.
            let may_be_hidden = world.pack.practice(&finding.practice).unwrap().hidden_when_none.is_some();
            let contradicts = finding.outcome == Outcome::NotMet && lowered;
            prop_assert!(is == contradicts || may_be_hidden && !is, "{finding:?}");
        }
    }
}
