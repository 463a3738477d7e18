//! A workshop in two real windows: the projected one shows nothing private, and the other follows it.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use fantoccini::Locator;
use fantoccini::wd::WindowHandle;
use vigie_e2e::{App, Display, Home, until, until_some, violations};

const PRIVATE: &str = "le patron hésite";

async fn go_to(app: &App, window: &WindowHandle) {
    app.page()
        .switch_to_window(window.clone())
        .await
        .expect("the window is open");
}

/// The window that is not that one.
async fn other(app: &App, main: &WindowHandle) -> WindowHandle {
    until_some("a second window", async || {
        let open = app.page().windows().await.ok()?;
        open.into_iter().find(|it| it != main)
    })
    .await
}

async fn shows(app: &App, text: &str) -> bool {
    let page = app.run("return document.body.innerText").await;
    page.as_str().expect("a page").contains(text)
}

#[tokio::test]
async fn what_is_private_stays_in_the_second_window_and_its_timer_ends_nothing() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    app.press("Commencer").await;
    app.fill("#business-name", "Boutique fictive").await;
    app.fill("#business-people", "2").await;
    let heading = app.heading().await;
    app.press("Continuer").await;
    let first = app.leave(&heading).await;
    app.press("Mode atelier").await;
    let size = "return parseFloat(getComputedStyle(document.body).fontSize)";
    assert!(app.run(size).await.as_f64().expect("a size") >= 24.0);
    assert_eq!(violations(&app).await, Vec::<String>::new());
    app.picture("workshop-projected").await;
    app.press("Masquer le nom").await;
    assert!(!shows(&app, "Boutique fictive").await);
    app.picture("workshop-projected-hidden").await;

    let main = app.page().window().await.expect("a window");
    app.press("Ouvrir la fenêtre d’animation").await;
    let own = other(&app, &main).await;
    go_to(&app, &own).await;
    until("the question of the other window", async || {
        shows(&app, &first).await
    })
    .await;
    assert!(shows(&app, "Boutique fictive").await);
    app.fill("#remark", PRIVATE).await;
    app.press("Garder la note").await;
    until("the note to be kept", async || shows(&app, "Note gardée.").await).await;
    assert_eq!(violations(&app).await, Vec::<String>::new());

    let length = app.wait_for("#length").await;
    length.clear().await.expect("emptied");
    app.fill("#length", "0:01").await;
    app.press("Démarrer").await;
    until("the time to be up", async || shows(&app, "est écoulé").await).await;
    app.picture("workshop-facilitator").await;

    go_to(&app, &main).await;
    assert_eq!(app.heading().await, first, "the time that is up moves nothing");
    assert!(!shows(&app, PRIVATE).await);
    let refused = "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('remarks', { id: '' }).then(() => done('read'), (error) => done(String(error)))";
    let refused = app
        .page()
        .execute_async(refused, Vec::new())
        .await
        .expect("an answer");
    assert!(refused.to_string().contains("not allowed"), "{refused}");
    app.press("Continuer").await;
    let second = app.leave(&first).await;
    go_to(&app, &own).await;
    until("the next question", async || shows(&app, &second).await).await;
    assert!(
        shows(&app, PRIVATE).await,
        "a note of another question is still there"
    );
    app.close().await;

    let app = App::open(&display, &home).await;
    app.press("Continuer").await;
    app.press("Mode atelier").await;
    let main = app.page().window().await.expect("a window");
    app.press("Ouvrir la fenêtre d’animation").await;
    let own = other(&app, &main).await;
    go_to(&app, &own).await;
    until("the note of the last time", async || shows(&app, PRIVATE).await).await;
    let erase = app
        .page()
        .find(Locator::XPath("//button[normalize-space()=\"Effacer\"]"))
        .await
        .expect("the note can be erased");
    app.click(&erase, "Effacer").await;
    until("the note to be gone", async || !shows(&app, PRIVATE).await).await;
    app.close().await;
}
