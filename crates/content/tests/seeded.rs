//! Each check finds the mistake that is seeded for it, at its line.

#![cfg(test)]

use vigie_content::{PackFiles, builtin, examine};

/// One mistake put into the shipped pack, and where it must be found.
struct Seed {
    file: &'static str,
    /// Text of the shipped file; the first occurrence after `after` is replaced.
    from: &'static str,
    to: &'static str,
    after: &'static str,
    code: &'static str,
    /// The text of the line on which it must be found.
    line: &'static str,
    subject: &'static str,
}

impl Seed {
    fn files(&self) -> PackFiles {
        let mut files = builtin();
        let text = files.get(self.file).unwrap_or_default().to_owned();
        let (before, rest) = text
            .split_once(self.after)
            .unwrap_or_else(|| panic!("{} has no {:?}", self.file, self.after));
        assert!(
            rest.contains(self.from),
            "{} has no {:?} there",
            self.file,
            self.from
        );
        let rest = rest.replacen(self.from, self.to, 1);
        files.insert(self.file, &format!("{before}{}{rest}", self.after));
        files
    }

    fn assert_found(&self) {
        let files = self.files();
        let text = files.get(self.file).expect("just written");
        let at = text.find(self.after).expect("just written");
        let wanted = text
            .lines()
            .enumerate()
            .skip(text[..at].lines().count().saturating_sub(1))
            .find(|(_, it)| it.contains(self.line))
            .map(|(at, _)| at + 1);
        assert!(wanted.is_some(), "{} has no line {:?}", self.file, self.line);
        let problems = examine(&files, &[], &[]).problems;
        let found = problems.iter().any(|it| {
            it.file == self.file
                && it.line == wanted
                && it.what.code() == self.code
                && it.what.subject() == self.subject
        });
        let here: Vec<String> = problems
            .iter()
            .filter(|it| !it.what.code().contains("words"))
            .map(ToString::to_string)
            .collect();
        assert!(
            found,
            "{} {} at line {wanted:?} is not in {here:#?}",
            self.code, self.subject
        );
    }
}

const ACCOUNTS: &str = "practices/acc.toml";
const MFA: &str = "id = \"mfa-email\"";

macro_rules! seeds {
    ($($name:ident: $file:expr, after $after:expr, $from:expr => $to:expr, $code:literal of $subject:expr, at $line:expr;)*) => {$(
        #[test]
        fn $name() {
            Seed {
                file: $file,
                from: $from,
                to: $to,
                after: $after,
                code: $code,
                line: $line,
                subject: $subject,
            }
            .assert_found();
        }
    )*};
}

seeds! {
    an_identifier_of_another_form: ACCOUNTS, after "", "\"mfa-email\"" => "\"MFA email\"",
        "content-bad-id" of "MFA email", at "MFA email";
    an_identifier_used_twice: "sources.toml", after "id = \"cccs-baseline\"", "id = \"cis-ig1\"" => "id = \"cccs-baseline\" # cis-ig1",
        "content-duplicate-id" of "cccs-baseline", at "# cis-ig1";
    a_domain_that_does_not_exist: ACCOUNTS, after MFA, "domain = \"acc\"" => "domain = \"acct\"",
        "content-unknown-reference" of "acct", at MFA;
    a_source_that_does_not_exist: ACCOUNTS, after MFA, "\"mcn-quiz\"" => "\"mcn-quizz\"",
        "content-unknown-reference" of "mcn-quizz", at "mcn-quizz";
    a_trait_of_a_scenario_that_does_not_exist: "model.toml", after "id = \"website-compromise\"", "\"website\"" => "\"websit\"",
        "content-unknown-reference" of "websit", at "id = \"website-compromise\"";
    a_prerequisite_that_does_not_exist: ACCOUNTS, after MFA, "track" => "after = [\"nothing\"]\ntrack",
        "content-unknown-reference" of "nothing", at MFA;
    prerequisites_in_a_circle: ACCOUNTS, after MFA, "track" => "after = [\"mfa-email\"]\ntrack",
        "content-circle" of "mfa-email", at MFA;
    a_must_have_that_needs_a_lower_practice: ACCOUNTS, after MFA, "track" => "after = [\"app-updates\"]\ntrack",
        "content-must-have-needs-lower" of "app-updates", at MFA;
    a_question_that_is_never_asked: ACCOUNTS, after MFA, "track" => "asked-when = { any-of = [] }\ntrack",
        "content-never-asked" of "any-of", at "any-of = []";
    a_question_hidden_by_one_that_fewer_are_asked: ACCOUNTS, after MFA, "track" => "hidden-when-none = \"remote-work-habits\"\ntrack",
        "content-hidden-by-rarer" of "remote-work-habits", at MFA;
    a_level_that_no_choice_has: ACCOUNTS, after MFA, "level = \"none\"" => "level = \"partial\"",
        "content-missing-level" of "none", at "choices = [";
    choices_out_of_order: ACCOUNTS, after MFA, "level = \"full\"" => "level = \"none\"",
        "content-choice-order" of "mfa-email", at "choices = [";
    an_effect_out_of_range: ACCOUNTS, after MFA, "effect = 0." => "effect = 1.",
        "content-bad-number" of "effect", at "effect = 1.";
    a_weight_out_of_range: "model.toml", after "", "weight = 0.2" => "weight = -0.2",
        "content-bad-number" of "weight", at "weight = -0.2";
    too_few_steps: ACCOUNTS, after MFA, "steps = " => "steps = 1 # ",
        "content-bad-number" of "steps", at "steps = 1";
    a_first_step_that_takes_too_long: ACCOUNTS, after MFA, "first-step-minutes = " => "first-step-minutes = 16 # ",
        "content-bad-number" of "first-step-minutes", at "first-step-minutes = 16";
    a_revision_below_the_first: ACCOUNTS, after MFA, "track" => "revision = 0\ntrack",
        "content-bad-number" of "revision", at "revision = 0";
    a_duty_planned_within_no_day: ACCOUNTS, after MFA, "track" => "within-days = 0\ntrack",
        "content-bad-number" of "within-days", at "within-days = 0";
    a_budget_over_no_month: "model.toml", after "", "budget-months = 3" => "budget-months = 0",
        "content-bad-number" of "budget-months", at "budget-months = 0";
    a_preset_for_a_size_that_does_not_exist: "model.toml", after "", "default-for = [0]" => "default-for = [0, 9]",
        "content-bad-number" of "default-for", at "default-for = [0, 9]";
    a_day_that_does_not_exist: "pack.toml", after "", "review-by = \"" => "review-by = \"2027-02-30\" # ",
        "content-bad-number" of "2027-02-30", at "review-by";
    hours_for_four_sizes: ACCOUNTS, after MFA, "hours = [" => "hours = [1, 1, 1, 1] # ",
        "content-not-one-per-size" of "hours", at "hours = [1, 1, 1, 1]";
    a_number_without_a_reason: ACCOUNTS, after MFA, "effort = { reason = \"" => "effort = { reason = \"\", source = \"editorial\" } # ",
        "content-missing" of "reason", at "effort = {";
    a_pack_for_which_nobody_answers: "pack.toml", after "", "owner = \"" => "owner = \" \" # ",
        "content-missing" of "owner", at "owner";
    an_address_that_is_none: "sources.toml", after "id = \"cccs-baseline\"", "https://" => "",
        "content-bad-address" of "www.cyber.gc.ca/fr/orientation/controles-de-cybersecurite-de-base-pour-les-petites-et-moyennes-organisations", at "fr = \"www.cyber.gc.ca";
    a_duty_under_a_nickname: "duties.toml", after "id = \"incident-notice\"", "\"P-39.1\"" => "\"Loi 25\"",
        "content-uncited-duty" of "incident-notice", at "Loi 25";
    a_duty_under_the_act_for_public_bodies: "duties.toml", after "id = \"incident-notice\"", "\"P-39.1\"" => "\"A-2.1\"",
        "content-uncited-duty" of "incident-notice", at "A-2.1";
    a_duty_without_a_section: "duties.toml", after "id = \"incident-notice\"", "\"3.5\"" => "\"\"",
        "content-uncited-duty" of "incident-notice", at "section = \"\"";
    a_duty_that_nobody_verified: "duties.toml", after "id = \"incident-notice\"", "verified-on" => "# ",
        "content-missing" of "verified-on", at "id = \"incident-notice\"";
    a_source_that_nothing_cites: "sources.toml", after "", "[[source]]" => "[[source]]\nid = \"idle\"\njurisdiction = \"other\"\nurl = { fr = \"https://example.org\", en = \"https://example.org\" }\nread-on = \"2026-11-24\"\nmark = \"V\"\n\n[[source]]",
        "content-unused-source" of "idle", at "id = \"idle\"";
    a_trait_on_which_nothing_depends: "model.toml", after "", "[[trait]]" => "[[trait]]\nid = \"idle\"\n\n[[trait]]",
        "content-unused-trait" of "idle", at "id = \"idle\"";
    a_domain_without_practices: "model.toml", after "", "[[domain]]" => "[[domain]]\nid = \"idle\"\n\n[[domain]]",
        "content-unused-domain" of "idle", at "id = \"idle\"";
    a_scenario_that_no_practice_weakens: "model.toml", after "", "[[scenario]]" => "[[scenario]]\nid = \"idle\"\nweight = 0.1\nreason = \"None.\"\nsource = \"editorial\"\n\n[[scenario]]",
        "content-unused-scenario" of "idle", at "id = \"idle\"";
    a_key_that_is_unknown: "contacts.toml", after "", "step = " => "stap = ",
        "content-unreadable" of "unknown field `stap`, expected one of `id`, `step`, `phone`, `email`, `url`, `verified-on`, `mark`", at "stap = ";
}

#[test]
fn a_practice_without_any_effect_is_in_no_plan() {
    let mut files = builtin();
    let text = files.get(ACCOUNTS).expect("practices").to_owned();
    let (before, rest) = text.split_once("effects = [\n").expect("effects");
    let (_, after) = rest.split_once("\n]").expect("the end of the list");
    let none = "  { scenario = \"leak\", effect = 0, reason = \"None.\", source = \"editorial\" },";
    files.insert(ACCOUNTS, &format!("{before}effects = [\n{none}\n]{after}"));
    let problems = examine(&files, &[], &[]).problems;
    let line = before.lines().count() + 1;
    assert!(
        problems
            .iter()
            .any(|it| it.what.code() == "content-no-effect" && it.line == Some(line)),
        "{problems:?}"
    );
}

#[test]
fn nothing_is_called_unused_where_a_file_cannot_be_read() {
    let mut files = builtin();
    files.insert(ACCOUNTS, "this is not TOML");
    let problems = examine(&files, &[], &[]).problems;
    let codes: Vec<&str> = problems.iter().map(|it| it.what.code()).collect();
    assert!(codes.contains(&"content-unreadable"), "{codes:?}");
    assert!(
        codes.iter().all(|it| !it.starts_with("content-unused")),
        "{codes:?}"
    );
}

#[test]
fn what_is_only_unused_does_not_refuse_a_pack() {
    let mut files = builtin();
    let model = files.get("model.toml").expect("model").to_owned();
    files.insert(
        "model.toml",
        &model.replacen("[[trait]]", "[[trait]]\nid = \"idle\"\n\n[[trait]]", 1),
    );
    assert!(vigie_content::compile(&files).is_ok());
}
