//! The manners of a desktop program: what it leaves as it ends by surprise, and a file handed to the window there is.

use std::fs;

use vigie_e2e::{App, Display, Home, SaveDialog, start_again, until, violations};

const ANSWER: &str = "Boulangerie fictive: aucune copie";

async fn click(app: &App, selector: &str) {
    let element = app.wait_for(selector).await;
    app.click(&element, selector).await;
}

async fn at(app: &App, heading: &str) {
    until(heading, async || app.heading().await == heading).await;
}

async fn says(app: &App, words: &str) {
    let text = "return document.body.innerText.replace(/\\s+/g, ' ')";
    until(words, async || {
        app.run(text).await.as_str().is_some_and(|it| it.contains(words))
    })
    .await;
}

async fn look(app: &App, name: &str) {
    assert_eq!(violations(app).await, Vec::<String>::new(), "{name}");
    app.picture(name).await;
}

#[tokio::test]
async fn an_end_by_surprise_leaves_a_report_without_answers_that_is_read_and_deleted() {
    let display = Display::start();
    let home = Home::new();
    let ended = start_again(&display, &home, None, &[("VIGIE_PANIC", ANSWER)]);
    assert!(!ended.success(), "it ended by surprise");
    let reports = home.data().join("crashes");
    let report = || fs::read_dir(&reports).expect("the folder").next();
    let file = report().expect("a report").expect("an entry").path();
    let text = fs::read_to_string(file).expect("the report");
    assert!(text.contains("place src-tauri/src/window.rs:"), "{text}");
    for word in ANSWER.split(' ').chain([home.path().to_str().expect("a path")]) {
        assert!(!text.contains(word), "{word} in {text}");
    }
    let app = App::open(&display, &home).await;
    says(&app, "Vigie a rencontré un problème la dernière fois").await;
    app.press("Lire le rapport").await;
    says(&app, "place src-tauri/src/window.rs").await;
    look(&app, "manners-1-report").await;
    app.press("Supprimer le rapport").await;
    says(&app, "Le rapport est supprimé.").await;
    assert!(report().is_none(), "nothing is left");
    app.close().await;
}

#[tokio::test]
async fn a_second_start_hands_its_file_to_the_first_window_which_shows_it_before_taking_it() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    app.press("Commencer").await;
    app.fill("#business-name", "Boulangerie fictive").await;
    app.fill("#business-people", "10").await;
    let heading = app.heading().await;
    app.press("Continuer").await;
    app.leave(&heading).await;
    click(&app, "input[id$='-dont-know']").await;
    click(&app, "#go-home").await;
    at(&app, "Vos dossiers").await;
    click(&app, "main .fold > button[aria-expanded=false]").await;
    app.press("Exporter").await;
    at(&app, "Exporter le dossier de Boulangerie fictive").await;
    click(&app, "input[name=export-how][value=clear]").await;
    app.press("Exporter en clair…").await;
    let exported = home.path().join("boulangerie.vigie");
    let dialog = SaveDialog::titled(&app, "Exporter le dossier").await;
    dialog.save_as(&exported).await;
    says(&app, "Dossier exporté").await;
    look(&app, "manners-2-exported").await;
    app.press("Retour").await;
    at(&app, "Vos dossiers").await;

    let ended = start_again(&display, &home, Some(exported.as_os_str()), &[]);
    assert!(
        ended.success(),
        "the second start ends once the first has its file"
    );
    at(&app, "Importer un dossier").await;
    says(&app, "boulangerie.vigie").await;
    look(&app, "manners-3-preview").await;
    app.press("Retour").await;
    at(&app, "Vos dossiers").await;
    let listed = app
        .run("return document.querySelectorAll('[id^=dossier-]').length")
        .await;
    assert_eq!(listed, 1, "nothing was taken in");

    let other = home.path().join("plan.pdf");
    fs::write(&other, "x").expect("written");
    let ended = start_again(&display, &home, Some(other.as_os_str()), &[]);
    assert!(ended.success());
    says(&app, "n’est pas un dossier Vigie").await;
    look(&app, "manners-4-other-file").await;
    app.close().await;
}
