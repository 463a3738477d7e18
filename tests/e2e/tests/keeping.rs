//! A dossier kept: under a passphrase, locked, deleted and taken back, written to a file and taken in again.

use std::fs;

use fantoccini::Locator;
use vigie_e2e::{App, Display, Home, SaveDialog, until, violations};

const PASSPHRASE: &str = "girafe tabouret cumulus patin";

async fn click(app: &App, selector: &str) {
    let element = app.wait_for(selector).await;
    app.click(&element, selector).await;
}

/// Looks at the view that is open, in French, in English, and in French again: the view stays the same.
async fn look(app: &App, name: &str) {
    let language = "return document.documentElement.lang";
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
        until("the other language", async || app.run(language).await == next).await;
    }
}

async fn open_folds(app: &App) {
    let closed = "main .fold > button[aria-expanded=false]";
    while let Ok(fold) = app.page().find(Locator::Css(closed)).await {
        app.click(&fold, "a fold").await;
    }
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

/// Makes a dossier and answers its first question.
async fn begin(app: &App) {
    app.press("Commencer").await;
    app.fill("#business-name", "Boulangerie fictive").await;
    app.fill("#business-people", "10").await;
    let heading = app.heading().await;
    app.press("Continuer").await;
    let question = app.leave(&heading).await;
    click(app, "input[type=radio]").await;
    app.press("Continuer").await;
    app.leave(&question).await;
}

#[tokio::test]
async fn a_passphrase_closes_the_file_and_opens_it_where_one_was() {
    let display = Display::start();
    let home = Home::new();
    let file = home.data().join("vigie.db");
    let app = App::open(&display, &home).await;
    begin(&app).await;
    let question = app.heading().await;
    assert!(fs::read(&file).expect("the file").starts_with(b"SQLite format 3"));

    click(&app, "#foot-keeping").await;
    at(&app, "Protection des données").await;
    open_folds(&app).await;
    app.press("Mettre cette phrase de passe").await;
    app.wait_for("[aria-invalid=true]").await;
    look(&app, "keeping-1-off").await;
    app.fill("#protect-new", PASSPHRASE).await;
    app.fill("#protect-again", PASSPHRASE).await;
    click(&app, "main form label.tile input").await;
    app.press("Mettre cette phrase de passe").await;
    says(&app, "Vos dossiers sont protégés par une phrase de passe.").await;
    open_folds(&app).await;
    look(&app, "keeping-2-on").await;
    assert!(!fs::read(&file).expect("the file").starts_with(b"SQLite format 3"));

    app.press("Retour").await;
    at(&app, &question).await;
    app.press("Verrouiller").await;
    at(&app, "Vigie est verrouillé").await;
    let text = app.run("return document.body.innerText").await;
    assert!(!text.as_str().expect("a text").contains("Boulangerie"));
    app.fill("#unlock", "une autre phrase").await;
    app.press("Ouvrir").await;
    says(&app, "Cette phrase de passe n’ouvre pas.").await;
    assert_eq!(violations(&app).await, Vec::<String>::new(), "locked");
    app.picture("keeping-3-locked").await;
    app.page()
        .find(Locator::Css("#unlock"))
        .await
        .expect("the field")
        .clear()
        .await
        .expect("cleared");
    app.fill("#unlock", PASSPHRASE).await;
    app.press("Ouvrir").await;
    at(&app, &question).await;
    app.close().await;

    // The next start asks before anything else.
    let app = App::open(&display, &home).await;
    at(&app, "Vigie est verrouillé").await;
    app.fill("#unlock", PASSPHRASE).await;
    app.press("Ouvrir").await;
    at(&app, "Vos dossiers").await;
    app.close().await;
}

#[tokio::test]
async fn a_dossier_is_taken_back_travels_and_has_its_own_passphrase() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    begin(&app).await;
    click(&app, "#go-home").await;
    at(&app, "Vos dossiers").await;
    open_folds(&app).await;
    look(&app, "keeping-4-home").await;

    app.press("Exporter").await;
    at(&app, "Exporter le dossier de Boulangerie fictive").await;
    look(&app, "keeping-5-export").await;
    click(&app, "input[name=export-how][value=clear]").await;
    app.press("Exporter en clair…").await;
    let exported = home.path().join("boulangerie.vigie");
    SaveDialog::titled(&app, "Exporter le dossier")
        .await
        .save_as(&exported)
        .await;
    says(&app, "Dossier exporté").await;
    let text = fs::read_to_string(&exported).expect("the file");
    assert!(text.contains("\"vigie-dossier\"") && text.contains("Boulangerie fictive"));
    app.press("Retour").await;
    at(&app, "Vos dossiers").await;

    open_folds(&app).await;
    app.press("Supprimer").await;
    click(&app, "dialog .danger").await;
    says(&app, "Aucun dossier pour le moment.").await;
    click(&app, "#go-bin").await;
    at(&app, "Dossiers supprimés").await;
    look(&app, "keeping-6-bin").await;
    app.press("Reprendre").await;
    says(&app, "Le dossier de Boulangerie fictive est repris.").await;
    app.press("Retour aux dossiers").await;
    at(&app, "Vos dossiers").await;

    click(&app, "#go-import").await;
    at(&app, "Importer un dossier").await;
    look(&app, "keeping-7-import").await;
    app.press("Choisir un fichier…").await;
    SaveDialog::titled(&app, "Choisir un dossier à importer")
        .await
        .open(&exported)
        .await;
    says(&app, "Rien n’est encore importé.").await;
    look(&app, "keeping-8-preview").await;
    app.press("Importer").await;
    says(&app, "Le dossier est importé.").await;
    let cards = app
        .run("return document.querySelectorAll('main li.card').length")
        .await;
    assert_eq!(cards, 2);

    open_folds(&app).await;
    app.press("Donner sa propre phrase de passe").await;
    at(&app, "Une phrase de passe pour Boulangerie fictive").await;
    look(&app, "keeping-9-seal").await;
    app.fill("#own-new", PASSPHRASE).await;
    app.fill("#own-again", PASSPHRASE).await;
    click(&app, "main form label.tile input").await;
    app.press("Fermer ce dossier avec cette phrase").await;
    says(&app, "Ce dossier a sa propre phrase de passe. Il est fermé.").await;
    look(&app, "keeping-10-sealed").await;
    app.press("Ouvrir le dossier").await;
    at(&app, "Ouvrir le dossier de Boulangerie fictive").await;
    app.fill("#own-current", PASSPHRASE).await;
    let heading = app.heading().await;
    app.press("Ouvrir le dossier").await;
    app.leave(&heading).await;
    app.wait_for("input[type=radio]").await;
    app.close().await;
}

#[tokio::test]
async fn a_damaged_file_is_replaced_by_the_last_copy_and_kept() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    begin(&app).await;
    app.close().await;
    // The second start makes the copy of the day, with the dossier in it.
    let app = App::open(&display, &home).await;
    at(&app, "Vos dossiers").await;
    let copies = home.data().join("vigie.db.copies");
    until("a copy", async || {
        fs::read_dir(&copies).is_ok_and(|mut it| it.next().is_some())
    })
    .await;
    app.close().await;

    let file = home.data().join("vigie.db");
    fs::write(&file, vec![0x5a_u8; 40_000]).expect("damaged");
    let app = App::open(&display, &home).await;
    app.wait_for("#good-copy-title").await;
    assert_eq!(violations(&app).await, Vec::<String>::new(), "damaged");
    app.picture("keeping-11-damaged").await;
    app.press("Repartir de cette copie").await;
    at(&app, "Vos dossiers").await;
    says(&app, "Boulangerie fictive").await;
    let kept = fs::read_dir(home.data()).expect("the folder").flatten();
    let mut bytes = kept.filter_map(|it| fs::read(it.path()).ok());
    let below = fs::read_dir(home.data().join("vigie.db.aside"))
        .into_iter()
        .flatten();
    let mut below = below.flatten().filter_map(|it| fs::read(it.path()).ok());
    let damaged = |it: Vec<u8>| it.starts_with(&[0x5a; 64]);
    assert!(
        bytes.any(damaged) || below.any(damaged),
        "the damaged file is set aside"
    );
    app.close().await;
}
