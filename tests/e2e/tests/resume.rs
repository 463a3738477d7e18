//! Closing, or being killed, and opening again: what was saved is there, and one goes on where one was.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use fantoccini::Locator;
use vigie_e2e::{App, Display, Home, until};

async fn choose(app: &App, choice: usize) {
    let radios = app
        .page()
        .find_all(Locator::Css("input[type=radio]"))
        .await
        .expect("radios");
    radios
        .get(choice)
        .expect("that choice")
        .click()
        .await
        .expect("chosen");
    until("the answer to be saved", async || {
        let saved = "return document.body.innerText.includes('Enregistré à')";
        app.run(saved).await == true
    })
    .await;
}

async fn chosen(app: &App) -> serde_json::Value {
    app.run("return [...document.querySelectorAll('input[type=radio]')].findIndex((it) => it.checked)")
        .await
}

#[tokio::test]
async fn one_goes_on_where_one_was() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    app.press("Commencer").await;
    app.fill("#business-name", "Boutique fictive").await;
    app.fill("#business-people", "2").await;
    let heading = app.heading().await;
    app.press("Continuer").await;
    let first = app.leave(&heading).await;
    choose(&app, 1).await;
    app.press("Continuer").await;
    let second = app.leave(&first).await;
    choose(&app, 2).await;
    app.kill();

    let app = App::open(&display, &home).await;
    until("the dossiers", async || app.heading().await == "Vos dossiers").await;
    app.press("Continuer").await;
    until("the question one was at", async || app.heading().await == second).await;
    assert_eq!(chosen(&app).await, 2);
    app.press("Retour").await;
    until("the question before", async || app.heading().await == first).await;
    assert_eq!(chosen(&app).await, 1);
    app.close().await;
}
