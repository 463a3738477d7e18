//! With a practice not applicable, the plan equals the plan of the pack without that practice.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use vigie_assessment::{Level, Pack, Plan, PracticeId, plan};

use crate::support::build::answer;
use crate::support::worlds::worlds;

/// The pack without a practice and without the references to it.
fn without(mut pack: Pack, gone: &PracticeId) -> Pack {
    pack.practices.retain(|it| it.id != *gone);
    pack.duties.retain(|it| it.practice != *gone);
    for practice in &mut pack.practices {
        practice.after.retain(|it| it != gone);
        practice.hidden_when_none.take_if(|it| it == gone);
    }
    pack
}

/// The plan without the two lists that name what was left out.
fn without_lists(plan: Plan) -> Plan {
    Plan {
        not_applicable: vec![],
        not_asked: vec![],
        ..plan
    }
}

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn a_plan_equals_that_of_the_pack_without_what_does_not_apply(world in worlds(), which in vec(any::<Index>(), 1..6)) {
        prop_assume!(!world.pack.practices.is_empty());
        let mut input = world.input.clone();
        let mut pack = world.pack.clone();
        for index in which {
            let gone = world.pack.practices[index.index(world.pack.practices.len())].id.clone();
            input.answers.set(gone.clone(), answer(Level::NotApplicable));
            pack = without(pack, &gone);
        }
        prop_assert_eq!(without_lists(plan(&world.pack, &input)), without_lists(plan(&pack, &input)));
    }

    #[test]
    fn what_the_traits_do_not_call_for_is_out_of_everything(world in worlds()) {
        let traits = &world.input.business.traits;
        let out = world.pack.practices.iter().filter(|it| !it.asked_when.holds(traits));
        let pack = out.fold(world.pack.clone(), |pack, it| without(pack, &it.id));
        prop_assert_eq!(
            without_lists(plan(&world.pack, &world.input)),
            without_lists(plan(&pack, &world.input))
        );
    }

    #[test]
    fn answers_that_do_not_count_are_named(world in worlds()) {
        let plan = plan(&world.pack, &world.input);
        for practice in &world.pack.practices {
            let called_for = practice.asked_when.holds(&world.input.business.traits)
                && practice.track <= world.input.track;
            let level = world.input.answers.get(&practice.id).map(|it| it.level);
            let is_not_asked = plan.not_asked.iter().any(|it| it.practice == practice.id);
            prop_assert_eq!(is_not_asked, !called_for && level.is_some());
            let is_not_applicable = plan.not_applicable.contains(&practice.id);
            prop_assert_eq!(is_not_applicable, called_for && level == Some(Level::NotApplicable));
        }
    }
}
