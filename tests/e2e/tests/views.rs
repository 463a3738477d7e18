//! Every view, in both languages: axe-core finds nothing, nothing scrolls sideways, and a picture is kept.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::process::Stdio;

use fantoccini::Locator;
use vigie_e2e::{App, Display, Home, SaveDialog, until, violations};

async fn click(app: &App, selector: &str) {
    let element = app.wait_for(selector).await;
    element
        .click()
        .await
        .unwrap_or_else(|error| panic!("{selector}: {error}"));
}

async fn language(app: &App) -> String {
    let language = app.run("return document.documentElement.lang").await;
    language.as_str().expect("a language").to_owned()
}

/// Looks at the view that is open, in French, in English, and in French again: the view stays the same.
async fn look(app: &App, name: &str) {
    for (expected, next) in [("fr", "en-CA"), ("en", "fr-CA")] {
        assert_eq!(
            violations(app).await,
            Vec::<String>::new(),
            "{name} in {expected}"
        );
        let sideways = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
        assert_eq!(
            app.run(sideways).await,
            false,
            "{name} in {expected} scrolls sideways"
        );
        app.picture(&format!("{name}-{expected}")).await;
        click(app, "#other-language").await;
        until("the other language", async || language(app).await == next).await;
    }
}

/// Answers the question that is open, every third time with "I don't know", and goes on.
async fn answer(app: &App, turn: usize) -> String {
    let heading = app.heading().await;
    let which = if turn % 3 == 2 {
        "input[id$='-dont-know']"
    } else {
        "input[type=radio]"
    };
    let radios = app.page().find_all(Locator::Css(which)).await.expect("radios");
    let choice = radios.get(turn % radios.len().min(3)).expect("a choice");
    choice.click().await.expect("chosen");
    app.press("Continuer").await;
    app.leave(&heading).await
}

#[tokio::test]
async fn every_view_is_accessible_in_both_languages() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    look(&app, "1-first").await;
    app.press("Commencer").await;
    app.wait_for("#business-name").await;
    look(&app, "2-business").await;
    app.press("Continuer").await;
    app.wait_for("[role=alert], .errors, [aria-invalid=true]").await;
    look(&app, "3-business-errors").await;
    app.fill("#business-name", "Boulangerie fictive du Quai").await;
    app.fill("#business-people", "10").await;
    click(&app, "#trait-it-provider").await;
    let heading = app.heading().await;
    app.press("Continuer").await;
    app.leave(&heading).await;
    look(&app, "4-question").await;
    for fold in app
        .page()
        .find_all(Locator::Css("main .fold > button"))
        .await
        .expect("folds")
    {
        fold.click().await.expect("opened");
    }
    look(&app, "5-question-open").await;
    let mut turn = 0_usize;
    while app.page().find(Locator::Css("input[type=radio]")).await.is_ok() {
        answer(&app, turn).await;
        turn += 1;
    }
    assert_eq!(
        turn, 21,
        "every question of the bank is asked of a business with an IT provider"
    );
    look(&app, "6-results").await;
    app.press("Revoir vos réponses").await;
    app.wait_for("[id^=change-]").await;
    look(&app, "7-answers").await;
    app.press("Voir les résultats").await;
    app.press("Voir le plan, mois par mois").await;
    app.wait_for("#save-title").await;
    look(&app, "8-plan").await;
    click(&app, "main li.action .fold > button").await;
    look(&app, "9-plan-open").await;

    // Two clicks from anywhere at most: one.
    click(&app, "#go-incident").await;
    until("the incident sheet", async || {
        app.heading().await == "En cas d’incident"
    })
    .await;
    look(&app, "10-incident").await;
    click(&app, "#go-home").await;
    until("the dossiers", async || app.heading().await == "Vos bilans").await;
    look(&app, "11-home").await;
    app.close().await;
}

#[tokio::test]
async fn the_language_changes_mid_way_and_nothing_is_lost() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    app.press("Commencer").await;
    app.fill("#business-name", "Clinique fictive").await;
    app.fill("#business-people", "7").await;
    click(&app, "#other-language").await;
    until("English", async || language(&app).await == "en-CA").await;
    let typed = "return document.getElementById('business-name').value";
    assert_eq!(app.run(typed).await, "Clinique fictive");
    let heading = app.heading().await;
    app.press("Continue").await;
    let question = app.leave(&heading).await;
    let radios = app
        .page()
        .find_all(Locator::Css("input[type=radio]"))
        .await
        .expect("radios");
    radios.get(1).expect("a choice").click().await.expect("chosen");
    for fold in app
        .page()
        .find_all(Locator::Css(".fold > button"))
        .await
        .expect("folds")
    {
        fold.click().await.expect("opened");
    }
    app.fill("#note", "Half a note").await;
    let note = "return document.getElementById('note').value";
    assert_eq!(app.run(note).await, "Half a note");
    click(&app, "#other-language").await;
    until("French", async || language(&app).await == "fr-CA").await;
    assert_ne!(app.heading().await, question);
    assert_eq!(app.run(note).await, "Half a note");
    let chosen = "return [...document.querySelectorAll('input[type=radio]')].findIndex((it) => it.checked)";
    assert_eq!(app.run(chosen).await, 1);

    // The rest is answered in French; the plan is saved in English.
    let mut turn = 0_usize;
    while app.page().find(Locator::Css("input[type=radio]")).await.is_ok() {
        answer(&app, turn).await;
        turn += 1;
    }
    app.press("Voir le plan, mois par mois").await;
    app.wait_for("#save-title").await;
    let english = app
        .page()
        .find(Locator::XPath("//label[contains(., 'Anglais')]"))
        .await
        .expect("the choice");
    english.click().await.expect("chosen");
    let file = home.path().join("plan-en.pdf");
    app.press("Enregistrer le plan (PDF)").await;
    SaveDialog::titled(&app, "Enregistrer le plan")
        .await
        .save_as(&file)
        .await;
    until("the file", async || file.is_file()).await;
    let text = pdf_text(&file);
    for words in ["Clinique fictive", "CQLR, c. P-39.1", "In case of an incident"] {
        assert!(text.contains(words), "{words:?} is not in the plan");
    }
    app.close().await;
}

fn pdf_text(file: &std::path::Path) -> String {
    #[expect(clippy::disallowed_methods, reason = "another program reads the PDF")]
    let mut reader = std::process::Command::new("pdftotext");
    let output = reader
        .args(["-layout"])
        .arg(file)
        .arg("-")
        .stderr(Stdio::inherit())
        .output()
        .expect("pdftotext");
    assert!(output.status.success());
    String::from_utf8(output.stdout)
        .expect("UTF-8")
        .replace('\u{a0}', " ")
}
