//! An answers file of any text: read, or refused with a place; what is read makes a plan.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use vigie_app::{AnswersFile, Content};

fuzz_target!(|text: &str| {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    let pack = CONTENT
        .get_or_init(|| Content::builtin().expect("the shipped content"))
        .pack();
    match AnswersFile::parse(text, pack) {
        Err(refusals) => assert!(!refusals.is_empty() && refusals.iter().all(|it| it.line.is_some())),
        Ok(answers) => {
            let plan = vigie_app::assessment::plan(pack, &answers.input);
            let range = plan.score.range;
            assert!(range.is_none_or(|it| 0.0 <= it.low && it.low <= it.high && it.high <= 100.0));
        }
    }
});
