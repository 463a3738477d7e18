//! The report's words: what it says of a plan, before it is drawn.

#![cfg(test)]

mod common;

use common::{Case, LANGUAGES, alone, bakery, cases, complete, plain::plain, words};
use vigie_assessment::{
    Date, Finding, FindingId, Horizon, Jurisdiction, Kind, Level, Mark, Outcome, PracticeId, Track,
};
use vigie_report::{
    Block, CardSize, Computer, FindingWords, Language, Report, Texts, incident_sheet, message, why_here,
};

/// Compares with what was approved; `UPDATE_SNAPSHOTS=1` approves.
#[test]
fn reports_read_as_approved() {
    for (name, mut case) in cases() {
        case.pack.info.hash = "0".repeat(64);
        for (tag, language) in LANGUAGES {
            let path = format!("{}/tests/snapshots/{name}-{tag}.txt", env!("CARGO_MANIFEST_DIR"));
            let now = plain(&case.report(language));
            if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
                std::fs::write(&path, &now).unwrap();
            }
            let approved = std::fs::read_to_string(&path)
                .unwrap_or_default()
                .replace("\r\n", "\n");
            let differs = now
                .lines()
                .zip(approved.lines())
                .find(|(now, approved)| now != approved);
            assert!(
                now == approved,
                "{path} differs at {differs:?}; look at it, then approve it with UPDATE_SNAPSHOTS=1"
            );
        }
    }
}

#[test]
fn both_languages_have_the_same_parts() {
    for (_, case) in cases() {
        let parts = |language| -> Vec<String> {
            case.report(language)
                .sections
                .into_iter()
                .map(|section| section.anchor.0)
                .collect()
        };
        assert_eq!(parts(Language::Fr), parts(Language::En));
    }
}

#[test]
fn a_plan_without_action_has_no_empty_part() {
    let report = complete().report(Language::Fr);
    let parts: Vec<&str> = report
        .sections
        .iter()
        .map(|section| section.anchor.0.as_str())
        .collect();
    let expected = [
        "overview",
        "standing",
        "aside",
        "duties",
        "method",
        "limits",
        "guidelines",
        "sources",
        "incident",
    ]
    .map(|it| format!("part-{it}"));
    assert_eq!(parts, expected);
    assert!(plain(&report).contains("tout ce qui a été demandé est en place"));
    assert!(report.sections.iter().all(|section| !section.blocks.is_empty()));
}

#[test]
fn there_is_one_card_per_action() {
    let case = bakery();
    let report = case.report(Language::En);
    let blocks = || report.sections.iter().flat_map(|section| &section.blocks);
    let cards = blocks().filter(|block| matches!(block, Block::Card(..))).count();
    assert_eq!(cards, case.plan.actions.len());
    let large = blocks().filter(|block| matches!(block, Block::Card(CardSize::Full, _)));
    let soon = case.plan.actions.iter().filter(|it| {
        it.kind == Kind::Do && (it.must_have || !matches!(it.horizon, Horizon::Year | Horizon::Later))
    });
    assert_eq!(large.count(), soon.count());
}

#[test]
fn hours_of_every_month_add_up_to_the_plan() {
    let case = bakery();
    let text = plain(&case.report(Language::En));
    let months = text
        .lines()
        .filter(|line| line.starts_with("= Month ") && line.contains("[month-"))
        .count();
    let used = case
        .plan
        .actions
        .iter()
        .filter_map(|action| action.placement.end())
        .max()
        .unwrap();
    assert_eq!(months, usize::from(used));
}

#[test]
fn with_a_provider_there_is_one_letter_and_other_people_are_asked_apart() {
    let case = bakery();
    for (_, language) in LANGUAGES {
        let message = message(&case.source(), &words(language)).unwrap();
        let letter = message.letter.as_ref().unwrap();
        let asked: Vec<&str> = letter.questions.iter().map(|it| it.practice.as_str()).collect();
        let apart: Vec<&str> = message.checks.iter().map(|it| it.practice.as_str()).collect();
        assert_eq!(apart, ["payment-verification"]);
        assert_eq!(asked.len(), 3);
        let text = message.plain_text();
        assert!(text.starts_with(&letter.greeting) && text.trim_end().ends_with(&letter.thanks));
        for question in &letter.questions {
            assert!(text.contains(&question.ask) && text.contains(&question.proof));
        }
        assert!(
            !text.contains(".."),
            "a name that ends in a full stop brings no second one: {text}"
        );
    }
}

#[test]
fn without_a_provider_there_is_a_checklist() {
    let case = alone();
    let message = message(&case.source(), &words(Language::Fr)).unwrap();
    assert!(message.letter.is_none());
    assert_eq!(message.checks.len(), 3);
    assert!(message.plain_text().starts_with("3 choses à vérifier"));
}

#[test]
fn with_every_answer_known_there_is_no_message() {
    assert_eq!(message(&complete().source(), &words(Language::En)), None);
}

#[test]
fn an_action_explains_its_place() {
    let case = bakery();
    let action = |id: &str| {
        let id = PracticeId::parse(id).unwrap();
        case.plan
            .actions
            .iter()
            .find(|action| action.practice == id)
            .unwrap()
    };
    let why = |id: &str| why_here(action(id), &case.source(), &words(Language::En)).join(" ");
    let email = why("mfa-email");
    assert!(
        email.contains("lowers the risk") && email.contains("must-have") && email.contains("You answered")
    );
    assert!(why("backup-offline").contains("To be done after: Automatic, proven backup."));
    assert!(why("backup-offline").contains("You do not know yet"));
    assert!(why("incident-notification").contains("It is also a legal duty."));
}

#[test]
fn what_is_not_known_is_never_listed_as_in_place_or_missing() {
    let case = bakery();
    let text = plain(&case.report(Language::En));
    let line = |tag: &str| text.lines().find(|line| line.contains(tag)).unwrap().to_owned();
    assert!(line("to check>").contains("Backup copy out of reach"));
    assert!(!line("missing>").contains("Backup copy out of reach"));
    assert!(!line("in place>").contains("Backup copy out of reach"));
}

#[test]
fn the_incident_sheet_shows_only_verified_contacts_under_their_step() {
    let mut case = bakery();
    let sheet = incident_sheet(&case.pack, &words(Language::Fr));
    assert_eq!(sheet.steps.len(), 7);
    assert!(
        sheet.steps[3]
            .contacts
            .iter()
            .any(|contact| contact.phones == ["1 888 495-8501"])
    );
    assert!(
        sheet.steps[4].contacts[0]
            .name
            .contains("Commission d’accès à l’information")
    );
    assert!(sheet.steps[1].contacts[0].verified.contains("24 novembre 2026"));
    for contact in &mut case.pack.contacts {
        contact.mark = Mark::Secondary;
    }
    let sheet = incident_sheet(&case.pack, &words(Language::Fr));
    assert!(sheet.steps.iter().all(|step| step.contacts.is_empty()) && sheet.others.is_empty());
}

#[test]
fn a_practice_without_a_source_from_quebec_says_so() {
    let mut case = bakery();
    for practice in &mut case.pack.practices {
        practice
            .sources
            .retain(|citation| citation.source.as_str() == "cccs-baseline");
    }
    let text = plain(&case.report(Language::Fr));
    let said = text.matches("Aucune source du Québec").count();
    assert_eq!(said, case.plan.actions.len());
}

#[test]
fn what_is_known_inside_is_not_asked_of_the_provider() {
    let mut case = bakery();
    let source = case.plan.actions.iter().filter(|it| it.kind == Kind::FindOut);
    let asked: Vec<PracticeId> = source.map(|it| it.practice.clone()).collect();
    let first = asked.first().unwrap();
    for practice in &mut case.pack.practices {
        practice.ask_inside = practice.id == *first;
    }
    let message = message(&case.source(), &words(Language::Fr)).unwrap();
    let checks: Vec<&PracticeId> = message.checks.iter().map(|it| &it.practice).collect();
    assert_eq!(checks, [first]);
    assert_eq!(message.letter.unwrap().questions.len(), asked.len() - 1);
}

#[test]
fn open_questions_and_those_that_do_not_apply_are_listed_apart() {
    let case = Case::new("Essai", 3, &["personal-information"], 4.0, 0.0)
        .with(Level::Full, &["mfa-email"])
        .with(Level::NotApplicable, &["mobile-devices"]);
    let text = plain(&case.report(Language::Fr));
    let after = |heading: &str| {
        text.split(&format!("= {heading}\n"))
            .nth(1)
            .unwrap()
            .split("\n=")
            .next()
            .unwrap()
    };
    assert!(after("Sans objet pour votre entreprise").contains("appareils mobiles"));
    assert!(after("Questions sans réponse").contains("Mises à jour automatiques des systèmes"));
    assert!(after("Déjà en place").contains("Authentification multifacteur du courriel"));
}

#[test]
fn contradicted_answers_stand_on_the_first_page_once() {
    let mut case = bakery().with(Level::Full, &["disk-encryption"]);
    for id in ["disk.encrypted", "boot.secure"] {
        case.input.findings.push(Finding {
            id: FindingId::parse(id).unwrap(),
            outcome: Outcome::NotMet,
            practice: PracticeId::parse("disk-encryption").unwrap(),
            says: Outcome::NotMet.says(),
        });
    }
    case.computer = Some(Computer {
        system: "macOS",
        date: Date::constant(2026, 11, 20),
    });
    let case = case.replan();
    let text = plain(&case.report(Language::En));
    assert!(text.contains("*A check of the computer contradicts one answer: Disk encryption.* "));
    assert!(text.contains("PAGE->part-findings"));
    // Only outcomes are kept here: nothing that was read is invented.
    assert!(part(&case.report(Language::En), "findings").contains("Disk encryption | <Brick: To fix> | "));
    assert!(!text.contains("No computer was checked"));
    assert!(text.contains("A check of one of the business’s computers contradicts that answer."));
    assert!(text.contains("One computer (macOS) was checked on November 20, 2026"));
}

/// The lines of a section's text.
fn part(report: &Report, anchor: &str) -> String {
    let text = plain(report);
    let start = text.find(&format!("[part-{anchor}]")).unwrap();
    let rest = &text[start..];
    rest[..rest.find("\n== ").unwrap_or(rest.len())].to_owned()
}

#[test]
fn every_statement_about_the_guidelines_has_its_text_its_sources_and_its_date() {
    let case = bakery();
    assert!(case.pack.statements.len() > 10);
    for (_, language) in LANGUAGES {
        let text = part(&case.report(language), "guidelines");
        let words = words(language);
        for it in &case.pack.statements {
            let key = format!("statement-{}", it.id);
            let title = words.attribute(&key, "title", &[]).unwrap();
            let after = text.split(&format!("= {title}\n")).nth(1).unwrap();
            let one = after.split("\n= ").next().unwrap();
            assert!(one.contains(&words.text(&key, &[])));
            for citation in &it.sources {
                assert!(
                    one.contains(&format!("->source-{}", citation.source)),
                    "{key}: {}",
                    citation.source
                );
            }
            let date = words.date(it.verified_on);
            let how = match (language, it.mark) {
                (Language::Fr, Mark::Verified) => format!("Vérifié à la source le {date}."),
                (Language::Fr, Mark::Secondary) => format!("Vérifié dans une source secondaire le {date}."),
                (Language::Fr, Mark::NotVerified) => format!("Non vérifié, dernière recherche le {date}."),
                (Language::En, Mark::Verified) => format!("Verified at the source on {date}."),
                (Language::En, Mark::Secondary) => format!("Verified in a secondary source on {date}."),
                (Language::En, Mark::NotVerified) => format!("Not verified, last looked for on {date}."),
            };
            assert!(one.contains(&how), "{key}: no {how:?} in {one}");
        }
    }
}

#[test]
fn the_section_that_a_statement_names_is_cited_in_full() {
    let case = bakery();
    let text = |language| part(&case.report(language), "guidelines");
    assert!(text(Language::Fr).contains(
        "Loi sur la protection des renseignements personnels dans le secteur privé, RLRQ, c.\u{a0}P-39.1, art. 3.5 (vérifié dans une source secondaire le"
    ));
    assert!(text(Language::En).contains(
        "Act respecting the protection of personal information in the private sector, CQLR, c.\u{a0}P-39.1, s. 3.5 (verified in a secondary source on"
    ));
}

#[test]
fn an_act_that_the_words_do_not_know_is_cited_by_its_chapter() {
    let mut case = bakery();
    for duty in &mut case.pack.duties {
        "X-1".clone_into(&mut duty.act);
    }
    let text = part(&case.replan().report(Language::En), "guidelines");
    assert!(
        text.contains("*Section of an Act:* s.\u{a0}3.5, CQLR, c.\u{a0}X-1 (verified"),
        "{text}"
    );
}

/// A business whose practice on new systems and biometrics is missing: sections of two Acts.
fn clinic() -> Case {
    let traits = ["personal-information", "sensitive-information"];
    let mut case = Case::new("Clinique fictive", 10, &traits, 8.0, 200.0);
    case.input.track = Track::Complete;
    case.all(Level::None)
}

#[test]
fn a_card_shows_every_duty_of_its_practice() {
    let case = clinic();
    for (language, first, second) in [
        (
            Language::Fr,
            "<Sea: Obligations\u{a0}: art. 3.3 et 17, RLRQ, c.\u{a0}P-39.1>",
            "<Sea: Obligations\u{a0}: art. 44 et 45, RLRQ, c.\u{a0}C-1.1>",
        ),
        (
            Language::En,
            "<Sea: Duties: ss. 3.3 and 17, CQLR, c.\u{a0}P-39.1>",
            "<Sea: Duties: ss. 44 and 45, CQLR, c.\u{a0}C-1.1>",
        ),
    ] {
        let text = part(&case.report(language), "actions");
        let card = text.split("[action-pia-and-transfers]").nth(1).unwrap();
        let card = card.split("\ncard").next().unwrap();
        assert!(card.contains(first) && card.contains(second), "{card}");
    }
    assert!(
        part(&case.report(Language::En), "actions").contains("<Sea: Duty: s. 3.1, CQLR, c.\u{a0}P-39.1>")
    );
}

#[test]
fn duties_name_their_acts_and_say_how_sure_they_are() {
    let mut case = clinic();
    let text = part(&case.report(Language::Fr), "duties");
    for expected in [
        "= Loi concernant le cadre juridique des technologies de l’information (RLRQ, c.\u{a0}C-1.1)\n",
        "= Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c.\u{a0}P-39.1)\n",
        "le 24 novembre 2026",
        "*44* | Avant de vérifier",
        "(En vigueur depuis le 22 septembre 2022; lu dans une source secondaire.)",
        "source lue.)",
        "non vérifié.)",
    ] {
        assert!(text.contains(expected), "no {expected:?} in {text}");
    }
    case.pack.duties[0].verified_on = Date::new(2026, 12, 1).unwrap();
    let text = part(&case.report(Language::En), "duties");
    assert!(
        text.contains("verified in a secondary source on December 1, 2026.)"),
        "{text}"
    );
    assert!(!text.contains("These sections were last verified"));
}

#[test]
fn the_incident_sheet_says_how_its_sections_were_verified() {
    let case = bakery();
    let sheet = incident_sheet(&case.pack, &words(Language::En));
    assert_eq!(
        sheet.law,
        [
            "ss. 3.5 and 3.8: verified in a secondary source on November 24, 2026",
            "s. 3.7: verified at the source on November 24, 2026",
        ]
    );
    // The words of the steps cite these sections and no others.
    let steps: String = sheet.steps.iter().map(|it| it.detail.as_str()).collect();
    for section in ["3.5", "3.7", "3.8"] {
        assert!(steps.contains(section), "{section}");
    }
    assert_eq!(steps.matches("P-39.1").count(), 2);
    let text = part(&case.report(Language::En), "incident");
    assert!(sheet.law.iter().all(|it| text.contains(it)));
}

#[test]
fn a_practice_without_a_source_from_quebec_says_where_it_comes_from_instead() {
    let case = bakery();
    let from_quebec = |practice: &vigie_assessment::Practice| {
        let source = |it: &vigie_assessment::Citation| case.pack.source(&it.source).unwrap().jurisdiction;
        practice
            .sources
            .iter()
            .any(|it| source(it) == Jurisdiction::Quebec)
    };
    let report = case.report(Language::En);
    let text = part(&report, "actions") + &part(&report, "find-out");
    let mut seen = 0;
    for action in &case.plan.actions {
        let practice = case.pack.practice(&action.practice).unwrap();
        let card = text
            .split(&format!("[action-{}]", action.practice))
            .nth(1)
            .unwrap();
        let card = card.split("\ncard").next().unwrap();
        let said = card.contains("No Québec source was found for this practice. *Sources:* ");
        assert_eq!(said, !from_quebec(practice), "{}", action.practice);
        seen += usize::from(said);
    }
    assert!(seen > 0);
}

#[test]
fn findings_of_this_run_stand_with_what_was_read_and_what_asks_for_something_comes_first() {
    let mut case = bakery();
    case.computer = Some(Computer {
        system: "Windows",
        date: Date::constant(2026, 11, 24),
    });
    let finding = |id: &str, outcome, value: &str| FindingWords {
        id: FindingId::parse(id).unwrap(),
        outcome,
        name: format!("Name of {id}"),
        sentence: "A sentence.".to_owned(),
        reason: None,
        evidence: vec![("Volume".to_owned(), value.to_owned())],
        limits: vec!["A limit.".to_owned()],
        look: "Where to look.".to_owned(),
        practice: Some(PracticeId::parse("disk-encryption").unwrap()),
    };
    case.findings = vec![
        finding("firewall.on", Outcome::Met, "on"),
        finding("disk.encrypted", Outcome::NotMet, "C:\u{202E}\u{0007} off"),
    ];
    let text = part(&case.report(Language::En), "findings");
    let (first, second) = (
        text.find("disk.encrypted").unwrap(),
        text.find("firewall.on").unwrap(),
    );
    assert!(first < second);
    assert!(text.contains("| Volume: C: off"), "{text}");
    assert!(text.contains("A sentence. A limit. Where to look. Disk encryption->action-disk-encryption."));
    // What is in order asks for nothing.
    assert!(text.contains("A sentence. | Volume: on"));
}
