//! What this computer shows, in the real window: asked for, looked at, kept, compared with an answer, erased. The
//! findings are those of the computer that runs the test, whatever it is.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use vigie_e2e::{App, Display, Home, until, violations};

const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';
const SPACE: char = ' ';

async fn click(app: &App, selector: &str) {
    let element = app.wait_for(selector).await;
    app.click(&element, selector).await;
}

async fn key(app: &App, key: char) {
    let press = KeyActions::new("keyboard".into())
        .then(KeyAction::Down { value: key })
        .then(KeyAction::Up { value: key });
    app.page().perform_actions(press).await.expect("a key");
}

/// Presses Tab until the element with that identifier has the focus.
async fn tab_to(app: &App, id: &str) {
    let there = format!("return document.activeElement.id === '{id}'");
    for _ in 0..150 {
        if app.run(&there).await == true {
            return;
        }
        key(app, TAB).await;
    }
    assert_eq!(app.run(&there).await, true, "Tab never reaches {id}");
}

async fn status(app: &App) -> String {
    let text = app
        .run("return document.querySelector('main p[role=status]').innerText")
        .await;
    text.as_str().expect("a text").to_owned()
}

async fn shows(app: &App, text: &str) -> bool {
    let script = format!("return document.body.innerText.includes({text:?})");
    app.run(&script).await == true
}

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
        let spoken = "return document.documentElement.lang";
        until("the other language", async || app.run(spoken).await == next).await;
    }
}

async fn open_folds(app: &App) {
    let closed = "main .fold > button[aria-expanded=false]";
    while let Ok(fold) = app.page().find(Locator::Css(closed)).await {
        app.click(&fold, "a fold").await;
    }
}

/// A new dossier, at the list of its answers.
async fn open_answers(app: &App, name: &str) {
    app.press("Commencer").await;
    app.fill("#business-name", name).await;
    app.fill("#business-people", "3").await;
    let heading = app.heading().await;
    app.press("Continuer").await;
    app.leave(&heading).await;
    app.press("Voir toutes les réponses").await;
    app.wait_for("#go-computer").await;
}

/// Every finding on the page: its name, its outcome and its sentence.
async fn findings(app: &App) -> Vec<(String, String, String)> {
    let script = "return [...document.querySelectorAll('main li:has(> h3)')].map((it) =>
        [it.querySelector('h3').innerText, it.querySelector('.tag').innerText.trim(),
         it.querySelector('p:not(.tags)').innerText])";
    let found = app.run(script).await;
    serde_json::from_value(found).expect("findings")
}

#[tokio::test]
async fn this_computer_is_looked_at_by_keyboard_alone_and_nothing_of_anothers_is_kept() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    open_answers(&app, "Atelier fictif").await;
    tab_to(&app, "go-computer").await;
    key(&app, ENTER).await;
    until("the view", async || app.heading().await == "Cet ordinateur").await;
    let chosen = "return document.querySelectorAll('input:checked, #run-checks, main h3').length";
    assert_eq!(app.run(chosen).await, 0, "nothing is chosen and nothing has run");
    tab_to(&app, "whose-of-the-business").await;
    key(&app, '\u{E015}').await;
    app.wait_for("#run-checks").await;
    let another = "return document.getElementById('whose-another').checked";
    assert_eq!(app.run(another).await, true);
    tab_to(&app, "run-checks").await;
    key(&app, SPACE).await;
    until("the end", async || {
        status(&app).await.contains("vérifications faites")
    })
    .await;
    assert!(!findings(&app).await.is_empty());
    assert!(shows(&app, "Rien n’est gardé ni comparé").await);
    assert!(!shows(&app, "Garder ces constats dans").await);
    app.close().await;
}

#[tokio::test]
async fn what_this_computer_shows_is_looked_at_kept_and_erased() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    open_answers(&app, "Boulangerie fictive du Quai").await;
    look(&app, "20-answers-offer").await;
    click(&app, "#go-computer").await;
    until("the view", async || app.heading().await == "Cet ordinateur").await;
    look(&app, "21-computer-asked").await;
    click(&app, "#whose-of-the-business").await;
    click(&app, "#run-checks").await;
    until("the end", async || {
        status(&app).await.contains("vérifications faites")
    })
    .await;
    let french = findings(&app).await;
    assert!(french.len() >= 20, "{french:?}");
    look(&app, "22-computer-checked").await;
    for group in ["not-met", "attention", "met", "unknown"] {
        let bring = format!(
            "const it = document.getElementById('group-{group}'); it?.scrollIntoView({{ block: 'start' }}); return it !== null"
        );
        if app.run(&bring).await == true {
            app.picture(&format!("22-computer-{group}")).await;
        }
    }
    assert_eq!(findings(&app).await, french, "back in French, the same words");
    click(&app, "#other-language").await;
    until("English words", async || {
        let english = findings(&app).await;
        english.len() == french.len() && english.iter().zip(&french).all(|(en, fr)| en.1 != fr.1)
    })
    .await;
    click(&app, "#other-language").await;
    until("French words", async || findings(&app).await == french).await;
    open_folds(&app).await;
    look(&app, "23-computer-evidence").await;

    app.press("Garder ces constats dans le bilan").await;
    app.wait_for("#kept-title").await;
    assert_eq!(
        app.run("return document.activeElement.id").await,
        "kept-title",
        "the focus is not lost"
    );
    look(&app, "24-computer-kept").await;
    app.kill();

    // What was kept is there after a kill; nothing runs before it is asked for.
    let app = App::open(&display, &home).await;
    app.press("Continuer").await;
    click(&app, "#go-computer").await;
    app.wait_for("#kept-title").await;
    assert_eq!(findings(&app).await, [], "nothing ran by itself");
    click(&app, "#erase-checks").await;
    until("the erasing", async || status(&app).await == "Constats effacés.").await;
    assert!(app.page().find(Locator::Css("#kept-title")).await.is_err());
    app.close().await;
}

#[tokio::test]
async fn what_another_computer_showed_before_stands_against_an_answer_and_beside_its_question() {
    let display = Display::start();
    let home = Home::new();
    std::fs::create_dir_all(home.data()).expect("made");
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/store-schema-2.db");
    std::fs::copy(fixture, home.data().join("vigie.db")).expect("a data file with findings");
    let app = App::open(&display, &home).await;
    app.press("Continuer").await;
    until("the results", async || {
        app.heading().await == "Où en est votre entreprise"
    })
    .await;
    app.wait_for("#go-computer").await;
    assert!(shows(&app, "Un ordinateur (Windows) a été vérifié le 24 novembre 2026").await);
    assert!(
        !shows(&app, "Une réponse à revoir").await,
        "nothing is answered yet"
    );
    app.press("Revoir vos réponses").await;
    click(&app, "#change-disk-encryption").await;
    app.wait_for("#computer-says").await;
    let chosen = "return document.querySelector('input:checked')";
    assert!(app.run(chosen).await.is_null(), "a finding answers nothing");
    click(&app, "input[type=radio]").await;
    look(&app, "25-question-computer").await;
    app.press("Continuer").await;
    app.press("Voir les résultats").await;
    until("the contradiction", async || {
        shows(&app, "Une réponse à revoir").await
    })
    .await;
    look(&app, "26-results-contradiction").await;
    click(&app, "#change-disk-encryption").await;
    app.wait_for("#computer-says").await;
    app.press("Continuer").await;
    until("the results again", async || {
        app.run("return document.activeElement.id").await == "change-disk-encryption"
    })
    .await;
    click(&app, "#see-computer").await;
    app.wait_for("#kept-title").await;
    assert_eq!(findings(&app).await, [], "nothing ran by itself");
    click(&app, "#whose-another").await;
    app.press("Effacer").await;
    until("the erasing", async || {
        app.page().find(Locator::Css("#kept-title")).await.is_err()
    })
    .await;
    app.press("Retour").await;
    until("an answer that stands again", async || {
        app.heading().await == "Où en est votre entreprise" && !shows(&app, "Une réponse à revoir").await
    })
    .await;
    assert!(shows(&app, "Aucune vérification d’ordinateur").await);
    app.close().await;
}
