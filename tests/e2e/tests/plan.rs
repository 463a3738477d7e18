//! From the first screen to the plan on the disk, through the system's own dialog.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs;

use fantoccini::Locator;
use vigie_e2e::{App, Display, Home, SaveDialog, until};

/// Describes a business, answers every question with one of its choices in turn, and stops at the results.
async fn answer_everything(app: &App) {
    app.press("Commencer").await;
    app.fill("#business-name", "Boulangerie fictive").await;
    app.fill("#business-people", "10").await;
    let mut heading = app.heading().await;
    app.press("Continuer").await;
    for turn in 0_usize.. {
        heading = app.leave(&heading).await;
        let choices = app
            .page()
            .find_all(Locator::Css("input[type=radio]"))
            .await
            .expect("radios");
        if choices.is_empty() {
            return;
        }
        // The last one may be "does not apply", which asks for a reason.
        let choice = choices.get(turn % (choices.len() - 1)).expect("a choice");
        app.click(choice, &heading).await;
        app.press("Continuer").await;
    }
}

async fn status(app: &App) -> String {
    app.wait_for("#save-title ~ [role=status]")
        .await
        .text()
        .await
        .expect("a status")
}

#[tokio::test]
async fn the_plan_is_saved_where_the_dialog_says() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    answer_everything(&app).await;
    app.picture("results-fr").await;
    app.press("Voir le plan, mois par mois").await;
    app.picture("plan-fr").await;

    app.press("Enregistrer le plan (PDF)").await;
    SaveDialog::titled(&app, "Enregistrer le plan")
        .await
        .cancel()
        .await;
    until("the window to say so", async || {
        status(&app).await == "Aucun fichier n’a été enregistré."
    })
    .await;

    let file = home.path().join("mon-plan.pdf");
    app.press("Enregistrer le plan (PDF)").await;
    SaveDialog::titled(&app, "Enregistrer le plan")
        .await
        .save_as(&file)
        .await;
    until("the window to say so", async || {
        status(&app).await.ends_with("mon-plan.pdf")
    })
    .await;
    assert!(fs::read(&file).expect("the plan").starts_with(b"%PDF-"));
    app.close().await;
}
