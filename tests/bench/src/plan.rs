//! From answers to a plan.

use vigie_assessment::{Pack, plan};

use crate::samples::Samples;
use crate::{Failing, grown};

pub(crate) fn measure(shipped: &Pack) -> Failing<()> {
    for (practices, runs) in [(52, 200), (520, 20), (5_200, 3)] {
        let pack = grown::pack(shipped, practices)?;
        let input = grown::nothing_in_place(&pack)?;
        let actions = plan(&pack, &input).actions.len();
        if actions != practices {
            return Err(format!("{practices} practices gave {actions} actions").into());
        }
        Samples::of(runs, || Ok(plan(&pack, &input)))?.print(&format!("plan, {practices} practices"));
    }
    Ok(())
}
