//! Every view, in both languages: axe-core finds nothing, nothing scrolls sideways, and a picture is kept.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::process::Stdio;

use fantoccini::Locator;
use vigie_e2e::{App, Display, Home, SaveDialog, until, violations};

async fn click(app: &App, selector: &str) {
    let element = app.wait_for(selector).await;
    app.click(&element, selector).await;
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
    app.click(choice, &heading).await;
    app.press("Continuer").await;
    app.leave(&heading).await
}

/// Answers the questions that are left and gives them, as they were worded.
async fn answer_all(app: &App) -> Vec<String> {
    let mut asked = Vec::new();
    while app.page().find(Locator::Css("input[type=radio]")).await.is_ok() {
        asked.push(app.heading().await);
        answer(app, asked.len()).await;
    }
    asked
}

/// The questions in the list of all answers; each has one.
async fn listed(app: &App) -> Vec<String> {
    let open = "return document.body.innerText.includes('Sans réponse')";
    assert_eq!(app.run(open).await, false, "a question has no answer");
    let questions = "return [...document.querySelectorAll('main li .question')].map((it) => it.innerText)";
    let listed = app.run(questions).await;
    let questions = listed.as_array().expect("a list").iter();
    questions
        .map(|it| it.as_str().expect("a text").to_owned())
        .collect()
}

async fn open_folds(app: &App) {
    let closed = "main .fold > button[aria-expanded=false]";
    while let Ok(fold) = app.page().find(Locator::Css(closed)).await {
        app.click(&fold, "a fold").await;
    }
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
    open_folds(&app).await;
    look(&app, "5-question-open").await;
    // A word of a choice and a word of a text, where the question has them.
    for word in ["main .explained > button", "main .fold .term"] {
        if let Ok(word) = app.page().find(Locator::Css(word)).await {
            app.click(&word, "a word").await;
        }
    }
    look(&app, "5b-question-words").await;
    let express = answer_all(&app).await;
    look(&app, "6-results").await;
    app.press("Revoir vos réponses").await;
    app.wait_for("[id^=change-]").await;
    assert_eq!(
        listed(&app).await,
        express,
        "every question was asked, in the order of the list"
    );
    look(&app, "7-answers").await;

    // On to the full review: only what it adds is asked.
    let heading = app.heading().await;
    app.press("Passer au bilan complet").await;
    app.leave(&heading).await;
    look(&app, "7b-full-question").await;
    let added = answer_all(&app).await;
    assert!(!added.is_empty(), "the full review asks more");
    let twice: Vec<_> = added.iter().filter(|it| express.contains(it)).collect();
    assert!(twice.is_empty(), "asked twice: {twice:?}");
    look(&app, "7c-full-results").await;
    app.press("Revoir vos réponses").await;
    app.wait_for("[id^=change-]").await;
    let all = listed(&app).await;
    assert!(express.iter().chain(&added).all(|it| all.contains(it)));
    assert_eq!(
        all.len(),
        express.len() + added.len(),
        "every question was asked once"
    );
    look(&app, "7d-full-answers").await;
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
    click(&app, "#go-guidelines").await;
    until("the guidelines", async || {
        app.heading().await == "À propos de ces lignes directrices"
    })
    .await;
    look(&app, "12-guidelines").await;
    open_folds(&app).await;
    look(&app, "13-guidelines-open").await;
    click(&app, "#go-about").await;
    until("what Vigie is", async || {
        app.heading().await == "À propos de Vigie"
    })
    .await;
    look(&app, "14-about").await;
    click(&app, "#about-glossary").await;
    until("the words", async || app.heading().await == "Mots expliqués").await;
    look(&app, "15-glossary").await;
    click(&app, "#go-home").await;
    until("the dossiers", async || app.heading().await == "Vos dossiers").await;
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
    open_folds(&app).await;
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
    answer_all(&app).await;
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
