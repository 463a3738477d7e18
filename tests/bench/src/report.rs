//! From a plan to the bytes of its PDF.

use vigie_assessment::Pack;
use vigie_report::pdf;

use crate::samples::Samples;
use crate::{Failing, document};

pub(crate) fn measure(shipped: &Pack) -> Failing<()> {
    for (actions, runs) in [(30, 20), (300, 5)] {
        document::with_plan(shipped, actions, |build| {
            let bytes = pdf(&build())?.len();
            let samples = Samples::of(runs, || Ok(pdf(&build())?))?;
            samples.print(&format!("report, {actions} actions ({} KB)", bytes / 1000));
            Ok(())
        })?;
    }
    Ok(())
}
