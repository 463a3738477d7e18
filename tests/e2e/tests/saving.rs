//! The plan saved in other forms than the usual one, through the system's own dialog.

use std::fs;
use std::path::Path;

use vigie_e2e::{App, Display, Home, SaveDialog, until, violations};

async fn click(app: &App, selector: &str) {
    let element = app.wait_for(selector).await;
    app.click(&element, selector).await;
}

/// Answers the first question and goes to the plan, with the choices of its panel open.
async fn choices(app: &App) {
    app.press("Commencer").await;
    app.fill("#business-name", "Boulangerie fictive").await;
    app.fill("#business-people", "10").await;
    let heading = app.heading().await;
    app.press("Continuer").await;
    app.leave(&heading).await;
    click(app, "input[id$='-dont-know']").await;
    app.press("Voir toutes les réponses").await;
    app.press("Voir les résultats").await;
    app.press("Voir le plan, mois par mois").await;
    app.press("Choisir un autre document, une autre forme ou un mot de passe")
        .await;
}

async fn save(app: &App, file: &Path) {
    click(app, "section[aria-labelledby=save-title] > .button").await;
    SaveDialog::titled(app, "Enregistrer le plan")
        .await
        .save_as(file)
        .await;
    until("the file", async || file.is_file()).await;
}

#[tokio::test]
async fn a_card_opens_with_its_password_and_rows_go_to_a_workbook() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    choices(&app).await;
    assert_eq!(violations(&app).await, Vec::<String>::new(), "the choices");
    app.picture("saving-1-choices").await;

    click(&app, "input[name=saving-document][value=card]").await;
    click(&app, ".fold label.tile > input[type=checkbox]").await;
    app.fill("#pdf-password", "lampe bleue").await;
    app.fill("#pdf-password-again", "lampe bleue").await;
    assert_eq!(violations(&app).await, Vec::<String>::new(), "the password");
    app.picture("saving-2-password").await;
    let card = home.path().join("carte.pdf");
    save(&app, &card).await;
    let bytes = fs::read(&card).expect("the card");
    assert!(bytes.starts_with(b"%PDF-"));
    let encrypted = b"/Encrypt";
    assert!(
        bytes.windows(encrypted.len()).any(|it| it == encrypted),
        "it asks for its password"
    );
    let typed = app
        .run("return document.getElementById('pdf-password').value")
        .await;
    assert_eq!(typed, "", "the password does not stay on the screen");

    click(&app, "input[name=saving-document][value=full]").await;
    for (form, end, start) in [
        ("xlsx", "xlsx", b"PK".as_slice()),
        ("docx", "docx", b"PK"),
        ("ics", "ics", b"BEGIN:VCALENDAR"),
    ] {
        click(&app, &format!("input[name=saving-form][value={form}]")).await;
        let file = home.path().join(format!("plan.{end}"));
        save(&app, &file).await;
        assert!(fs::read(&file).expect("the file").starts_with(start), "{form}");
    }
    app.close().await;
}
