//! A plan followed over time in the real window: an action done, undone after a restart, the review done again and
//! compared, a worksheet typed in by keyboard.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use fantoccini::Locator;
use fantoccini::key::Key;
use vigie_e2e::{App, Display, Home, until, violations};

async fn click(app: &App, selector: &str) {
    let element = app.wait_for(selector).await;
    app.click(&element, selector).await;
}

/// Looks at the view that is open, in both languages: axe-core finds nothing and nothing scrolls sideways.
async fn look(app: &App, name: &str) {
    for (expected, next) in [("fr", "en-CA"), ("en", "fr-CA")] {
        let found = violations(app).await;
        assert_eq!(found, Vec::<String>::new(), "{name} in {expected}");
        let sideways = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
        assert_eq!(
            app.run(sideways).await,
            false,
            "{name} in {expected} scrolls sideways"
        );
        app.picture(&format!("follow-{name}-{expected}")).await;
        click(app, "#other-language").await;
        let language = "return document.documentElement.lang";
        until("the other language", async || app.run(language).await == next).await;
    }
}

async fn is_heading(app: &App, heading: &str) {
    until(heading, async || app.heading().await == heading).await;
}

async fn begin(app: &App) {
    app.press("Commencer").await;
    app.fill("#business-name", "Boulangerie fictive").await;
    app.fill("#business-people", "10").await;
    let heading = app.heading().await;
    app.press("Continuer").await;
    app.leave(&heading).await;
}

/// Types the whole worksheet, `1`, `2` and "I don't know" in turn, and gives how many questions there were.
async fn type_the_worksheet(app: &App) -> usize {
    app.press("Voir toutes les réponses").await;
    app.press("Entrer une feuille remplie").await;
    is_heading(app, "Entrer une feuille remplie").await;
    let first = "document.querySelector('main .entry input').focus(); return true";
    app.run(first).await;
    let focused = "return document.activeElement.id";
    for turn in 0_usize.. {
        let id = app.run(focused).await;
        let id = id.as_str().expect("an identifier").to_owned();
        if id == "paper-end" {
            return turn;
        }
        let key = ["1", "2", "j"].get(turn % 3).expect("a key");
        let field = app.wait_for(&format!("#{id}")).await;
        let keys = format!("{key}{}", char::from(Key::Enter));
        field.send_keys(&keys).await.expect("typed");
        until("the next question", async || {
            app.run(focused).await != id.as_str()
        })
        .await;
    }
    0
}

/// The two ends of the result, by the answers alone and with what was done, as the card says them.
async fn results(app: &App) -> Vec<String> {
    let figures = "return [...document.querySelectorAll('main .figure')].map((it) => it.innerText)";
    let figures = app.run(figures).await;
    let figures = figures.as_array().expect("a list").iter();
    figures
        .map(|it| it.as_str().expect("a text").to_owned())
        .collect()
}

#[tokio::test]
async fn a_plan_is_followed_from_a_worksheet_to_the_next_review() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    begin(&app).await;
    let questions = type_the_worksheet(&app).await;
    assert!(questions > 15, "the worksheet had {questions} questions");
    look(&app, "1-paper").await;
    click(&app, "#paper-end").await;
    is_heading(&app, "Où en est votre entreprise").await;
    app.wait_for("main .figure").await;
    let before = results(&app).await;
    assert_eq!(before.len(), 1, "one result: nothing was done since");

    // An action is done: the months lose it, the results say both.
    app.press("Voir le plan, mois par mois").await;
    let toggle = app.wait_for("main [id^=follow-]").await;
    let action = toggle.attr("id").await.expect("read").expect("an identifier");
    app.click(&toggle, "the first action").await;
    click(&app, "main form input[value=done]").await;
    look(&app, "2-plan-form").await;
    click(&app, "main form button[type=submit]").await;
    let again = format!("#{}", action.replace("follow-", "again-"));
    app.wait_for(&again).await;
    look(&app, "3-plan-done").await;
    app.press("Retour aux résultats").await;
    until("both results", async || results(&app).await.len() == 2).await;
    let both = results(&app).await;
    assert_eq!(
        both.get(1),
        before.first(),
        "by the answers alone, nothing changed"
    );
    assert_ne!(
        both.first(),
        before.first(),
        "with what was done, the result is another"
    );
    look(&app, "4-results").await;

    // Undo survives a restart.
    app.close().await;
    let app = App::open(&display, &home).await;
    click(&app, "main li button.quiet").await;
    until("both results", async || results(&app).await.len() == 2).await;
    click(&app, "#step-undo").await;
    until("the result of before", async || results(&app).await == before).await;
    click(&app, "#step-redo").await;
    until("both results", async || results(&app).await == both).await;

    // The review is done again: what was done is asked first.
    app.press("Refaire le bilan").await;
    is_heading(&app, "Refaire le bilan").await;
    look(&app, "5-again").await;
    app.press("Commencer").await;
    app.wait_for("#confirm").await;
    look(&app, "6-carried").await;
    click(&app, "main input[type=radio]").await;
    while app
        .page()
        .find(Locator::Css("main input[type=radio]"))
        .await
        .is_ok()
    {
        let heading = app.heading().await;
        app.press("Continuer").await;
        app.leave(&heading).await;
    }
    is_heading(&app, "Vos réponses").await;
    look(&app, "7-answers").await;
    app.press("Voir les résultats").await;
    app.press("Voir ce qui a changé").await;
    app.wait_for("#compare-fixed").await;
    look(&app, "8-changes").await;
    click(&app, "#read-1").await;
    app.wait_for("main .figure").await;
    assert_eq!(results(&app).await, before, "the review before says what it said");
    look(&app, "9-past").await;
    app.close().await;
}
