//! The worked example of `docs/method.md`, recomputed from the shipped numbers without the engine, then with it.
//!
//! To renew it after a change of the content: `UPDATE_DOCS=1 cargo test -p vigie-tests --test method`.

#![cfg(test)]

use std::fmt::Write;
use std::fs;
use std::path::Path;

use vigie_app::assessment::{Input, Level, Pack, Practice, plan};
use vigie_app::{AnswersFile, Content};

const BEGIN: &str = "<!-- example: written by tests/tests/method.rs -->\n";
const END: &str = "<!-- end of the example -->\n";

#[test]
fn the_worked_example_is_what_the_shipped_numbers_give() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let content = Content::builtin().expect("the shipped content");
    let sample = root.join("assets/samples/boutique.json");
    let input = AnswersFile::read(&sample, content.pack())
        .expect("the sample")
        .input;
    let expected = example(content.pack(), &input);

    let path = root.join("docs/method.md");
    let document = fs::read_to_string(&path)
        .expect("the document")
        .replace("\r\n", "\n");
    let (before, rest) = document.split_once(BEGIN).expect("the example begins");
    let (found, after) = rest.split_once(END).expect("the example ends");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{expected}{END}{after}")).expect("written");
        return;
    }
    assert_eq!(
        found, expected,
        "run: UPDATE_DOCS=1 cargo test -p vigie-tests --test method"
    );
}

fn example(pack: &Pack, input: &Input) -> String {
    let mut text = String::new();
    let in_place = device_loss(pack, input, &mut text);
    first_rank(pack, input, &mut text);

    // The engine, which knows nothing of this file, says the same.
    let plan = plan(pack, input);
    let scenario = plan
        .score
        .scenarios
        .iter()
        .find(|it| it.scenario.as_str() == "device-loss");
    let range = scenario.and_then(|it| it.range).expect("enough was asked");
    assert!(
        (range.low - 100.0 * in_place).abs() < 1e-9,
        "{range:?} {in_place}"
    );
    assert_eq!(range.low.to_bits(), range.high.to_bits(), "nothing unknown here");
    text
}

/// How much of the protection against a lost device is in place.
fn device_loss(pack: &Pack, input: &Input, text: &mut String) -> f64 {
    text.push_str("| practice | effect on device-loss | ω = −ln(1 − effect) | answer | c | ω·c |\n");
    text.push_str("|---|---|---|---|---|---|\n");
    let (mut all, mut kept) = (0.0, 0.0);
    for (practice, level) in asked(pack, input) {
        let effect = effect(practice, "device-loss");
        if effect > 0.0 {
            let omega = -(1.0 - effect).ln();
            let covered = covered(pack, level);
            all += omega;
            kept += omega * covered;
            let level = word(level);
            writeln!(
                text,
                "| `{}` | {effect:.2} | {omega:.3} | {level} | {covered} | {:.3} |",
                practice.id,
                omega * covered
            )
            .expect("a line");
        }
    }
    writeln!(text, "| sum | | {all:.3} | | | {kept:.3} |\n").expect("a line");
    writeln!(
        text,
        "In place: {kept:.3} ÷ {all:.3} = {:.0} %. No must-have has an effect of 0.3 or more on this scenario, so no \
         factor applies.\n",
        100.0 * kept / all
    )
    .expect("a line");
    kept / all
}

/// The fall of the risk left for the effort, of each must-have that is not in place, before anything is ranked.
fn first_rank(pack: &Pack, input: &Input, text: &mut String) {
    let sum: f64 = pack
        .scenarios
        .iter()
        .filter(|it| it.asked_when.holds(&input.business.traits))
        .map(|it| it.weight)
        .sum();
    let size = pack.model.size_of(input.business.people.count());
    let mut candidates = Vec::new();
    for (practice, level) in asked(pack, input).filter(|(it, _)| it.must_have) {
        if level == Level::Full || !practice.after.is_empty() {
            continue;
        }
        let mut fall = 0.0;
        for scenario in pack
            .scenarios
            .iter()
            .filter(|it| it.asked_when.holds(&input.business.traits))
        {
            let left: f64 = asked(pack, input)
                .map(|(other, level)| 1.0 - effect(other, scenario.id.as_str()) * covered(pack, level))
                .product();
            let strength = effect(practice, scenario.id.as_str());
            let once_done = left * (1.0 - strength) / (1.0 - strength * covered(pack, level));
            fall += scenario.weight / sum * (left - once_done);
        }
        let (hours, dollars) = (practice.minutes[size].hours(), practice.cents[size].dollars());
        let class = class(hours) + band(dollars);
        candidates.push((fall / class, practice.id.as_str(), hours, dollars, fall, class));
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0));
    text.push_str("| must-have | hours | dollars | effort class | fall of R | fall ÷ class |\n|---|---|---|---|---|---|\n");
    for (ratio, id, hours, dollars, fall, class) in candidates.iter().take(4) {
        writeln!(
            text,
            "| `{id}` | {hours} | {dollars} | {class} | {fall:.4} | {ratio:.4} |"
        )
        .expect("a line");
    }
    let first = &plan(pack, input).actions[0];
    let (_, id, _, _, fall, _) = candidates[0];
    assert_eq!(first.practice.as_str(), id);
    assert!((first.gain - fall).abs() < 1e-9, "{} {fall}", first.gain);
    writeln!(
        text,
        "\n`{id}` has the largest last column: it is ranked first. The column is then computed again as if it were in \
         place, and so on.\n"
    )
    .expect("a line");
}

fn asked<'a>(pack: &'a Pack, input: &'a Input) -> impl Iterator<Item = (&'a Practice, Level)> {
    pack.practices
        .iter()
        .filter(|it| it.asked_when.holds(&input.business.traits) && input.track.includes(it.track))
        .filter_map(|it| Some((it, input.answers.get(&it.id)?.level)))
        .filter(|(_, level)| *level != Level::NotApplicable)
}

fn effect(practice: &Practice, scenario: &str) -> f64 {
    let of = practice
        .effects
        .iter()
        .find(|it| it.scenario.as_str() == scenario);
    of.map_or(0.0, |it| it.strength.value())
}

fn covered(pack: &Pack, level: Level) -> f64 {
    match level {
        Level::Full => 1.0,
        Level::Partial => pack.model.partial.value(),
        Level::None | Level::Unknown | Level::NotApplicable => 0.0,
    }
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Full => "full",
        Level::Partial => "partial",
        Level::None => "none",
        Level::Unknown => "unknown",
        Level::NotApplicable => "not applicable",
    }
}

/// Section 3 of the document, by hand.
fn class(hours: f64) -> f64 {
    match hours {
        it if it <= 1.0 => 1.0,
        it if it <= 3.0 => 2.0,
        it if it <= 6.0 => 3.0,
        it if it <= 12.0 => 4.0,
        _ => 5.0,
    }
}

fn band(dollars: f64) -> f64 {
    match dollars {
        it if it <= 0.0 => 0.0,
        it if it <= 500.0 => 0.5,
        it if it <= 2500.0 => 1.0,
        _ => 2.0,
    }
}
