//! Every view in every language, theme and size in the real window, with much in it and with nothing; and the theme
//! and size that the owner chose, kept.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fantoccini::Locator;
use fantoccini::key::Key;
use vigie_e2e::{App, Display, Home, Matrix, SaveDialog, until};

async fn click(app: &App, selector: &str) {
    let element = app.wait_for(selector).await;
    app.click(&element, selector).await;
}

/// Waits for a view: its title is the window's, and has the focus; on the way back, the control that one left from.
async fn at(app: &App, view: &str) {
    app.wait_for(&format!("main[data-view='{view}'] h1")).await;
    let arrived = "const title = document.querySelector('main h1');
        const focused = document.activeElement;
        return document.title.includes(title.textContent.trim())
            && (focused === title || focused.matches('main button[id]'))";
    until(&format!("the focus on the title of {view}"), async || {
        app.run(arrived).await == true
    })
    .await;
}

async fn open_folds(app: &App) {
    let closed = "main .fold > button[aria-expanded=false]";
    while let Ok(fold) = app.page().find(Locator::Css(closed)).await {
        app.click(&fold, "a fold").await;
    }
}

/// Answers every question from the worksheet: yes, in part, and "I don't know" in turn.
async fn type_the_worksheet(app: &App) {
    let focused = "return document.activeElement.id";
    app.run("document.querySelector('main .entry input').focus()")
        .await;
    for turn in 0_usize.. {
        let id = app.run(focused).await;
        let id = id.as_str().expect("an identifier").to_owned();
        if id == "paper-end" {
            return;
        }
        let key = ["1", "2", "j"].get(turn % 3).expect("a key");
        let field = app.wait_for(&format!("#{id}")).await;
        field
            .send_keys(&format!("{key}{}", char::from(Key::Enter)))
            .await
            .expect("typed");
        until("the next question", async || {
            app.run(focused).await != id.as_str()
        })
        .await;
    }
}

/// The views that the window has, as its navigation declares them.
fn declared() -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/state/navigation.svelte.ts");
    let source = fs::read_to_string(file).expect("the navigation");
    let after = source.split("readonly at: \"").skip(1);
    after
        .filter_map(|it| it.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// What was wrong, and the views that were looked at.
type Found = (Vec<String>, BTreeSet<String>);

/// The views that need no dossier, and the others with nothing in them.
async fn look_without_a_dossier() -> Found {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    let mut matrix = Matrix::of(&app).await;
    at(&app, "first").await;
    matrix.look("first").await;
    click(&app, "#go-incident").await;
    at(&app, "incident").await;
    matrix.look("incident").await;
    click(&app, "#go-guidelines").await;
    at(&app, "guidelines").await;
    open_folds(&app).await;
    matrix.look("guidelines").await;
    click(&app, "#go-about").await;
    at(&app, "about").await;
    matrix.look("about").await;
    click(&app, "#about-glossary").await;
    at(&app, "glossary").await;
    matrix.look("glossary").await;
    click(&app, "#foot-keeping").await;
    at(&app, "keeping").await;
    open_folds(&app).await;
    app.press("Mettre cette phrase de passe").await;
    app.wait_for("[aria-invalid=true]").await;
    matrix.look("keeping").await;
    click(&app, "#foot-settings").await;
    at(&app, "settings").await;
    matrix.look("settings").await;
    click(&app, "#foot-transparency").await;
    at(&app, "transparency").await;
    matrix.look("transparency").await;
    click(&app, "#go-home").await;
    at(&app, "home").await;
    matrix.look("home-empty").await;
    click(&app, "#go-bin").await;
    at(&app, "bin").await;
    matrix.look("bin-empty").await;
    click(&app, "#go-home").await;
    at(&app, "home").await;
    click(&app, "#go-import").await;
    at(&app, "import").await;
    matrix.look("import-empty").await;
    let found = matrix.end();
    app.close().await;
    found
}

/// The views of a dossier: without an answer, with each, and with a second round.
async fn look_with_a_dossier() -> Found {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    let mut matrix = Matrix::of(&app).await;
    app.press("Commencer").await;
    at(&app, "business").await;
    app.press("Continuer").await;
    app.wait_for("[aria-invalid=true]").await;
    matrix.look("business-errors").await;
    app.fill(
        "#business-name",
        "Boulangerie fictive du Vieux-Port et de la Rive",
    )
    .await;
    app.fill("#business-people", "10").await;
    app.press("Continuer").await;
    at(&app, "question").await;
    open_folds(&app).await;
    matrix.look("question").await;
    app.press("Voir toutes les réponses").await;
    at(&app, "answers").await;
    matrix.look("answers-empty").await;
    app.press("Voir les résultats").await;
    at(&app, "results").await;
    matrix.look("results-empty").await;
    app.press("Voir le plan, mois par mois").await;
    at(&app, "plan").await;
    matrix.look("plan-empty").await;

    // The same by sections, then every question answered.
    app.press("Retour aux résultats").await;
    app.press("Revoir vos réponses").await;
    at(&app, "answers").await;
    app.press("Toutes les sections").await;
    at(&app, "sections").await;
    matrix.look("sections").await;
    click(&app, "main input[type=radio][value=list]").await;
    click(&app, "main li button").await;
    at(&app, "section").await;
    open_folds(&app).await;
    matrix.look("section").await;
    app.press("Toutes les sections").await;
    at(&app, "sections").await;
    app.press("Voir toutes les réponses").await;
    at(&app, "answers").await;
    click(&app, "#go-computer").await;
    at(&app, "computer").await;
    matrix.look("computer").await;
    app.press("Retour").await;
    at(&app, "answers").await;
    app.press("Entrer une feuille remplie").await;
    at(&app, "paper").await;
    type_the_worksheet(&app).await;
    matrix.look("paper").await;
    click(&app, "#paper-end").await;
    at(&app, "results").await;
    app.wait_for("main .figure").await;
    open_folds(&app).await;
    matrix.look("results").await;
    app.press("Voir le plan, mois par mois").await;
    at(&app, "plan").await;
    click(&app, "main li.action .fold > button").await;
    click(&app, "main [id^=follow-]").await;
    matrix.look("plan").await;
    click(&app, "main form input[value=done]").await;
    click(&app, "main form button[type=submit]").await;
    app.wait_for("main [id^=again-]").await;
    app.press("Retour aux résultats").await;
    app.press("Refaire le bilan").await;
    at(&app, "again").await;
    matrix.look("again").await;
    app.press("Commencer").await;
    at(&app, "question").await;
    app.press("Voir toutes les réponses").await;
    at(&app, "answers").await;
    matrix.look("answers").await;
    app.press("Voir les résultats").await;
    at(&app, "results").await;
    app.press("Voir ce qui a changé").await;
    app.wait_for("#read-1").await;
    matrix.look("changes").await;
    click(&app, "#read-1").await;
    app.wait_for("main[data-view=past] .figure").await;
    matrix.look("past").await;

    // The list, and what travels from it.
    click(&app, "#go-home").await;
    at(&app, "home").await;
    open_folds(&app).await;
    matrix.look("home").await;
    app.press("Donner sa propre phrase de passe").await;
    at(&app, "sealed").await;
    matrix.look("sealed").await;
    click(&app, "#go-home").await;
    at(&app, "home").await;
    open_folds(&app).await;
    app.press("Exporter").await;
    at(&app, "export").await;
    matrix.look("export").await;
    click(&app, "input[name=export-how][value=clear]").await;
    app.press("Exporter en clair…").await;
    let file = home.path().join("boulangerie.vigie");
    SaveDialog::titled(&app, "Exporter le dossier")
        .await
        .save_as(&file)
        .await;
    until("the file", async || file.is_file()).await;
    click(&app, "#go-home").await;
    at(&app, "home").await;
    open_folds(&app).await;
    app.press("Supprimer").await;
    click(&app, "dialog .danger").await;
    click(&app, "#go-bin").await;
    at(&app, "bin").await;
    matrix.look("bin").await;
    app.press("Retour aux dossiers").await;
    click(&app, "#go-import").await;
    at(&app, "import").await;
    app.press("Choisir un fichier…").await;
    SaveDialog::titled(&app, "Choisir un dossier à importer")
        .await
        .open(&file)
        .await;
    app.wait_for("main table, main .card").await;
    matrix.look("import").await;
    let found = matrix.end();
    app.close().await;
    found
}

#[tokio::test]
async fn every_view_is_accessible_in_every_language_theme_and_size() {
    // Two windows at once: each waits for its own page.
    let ((mut wrong, mut seen), (more, others)) =
        tokio::join!(look_without_a_dossier(), look_with_a_dossier());
    wrong.extend(more);
    seen.extend(others);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(seen, declared(), "every view of the navigation was looked at");
}

#[tokio::test]
async fn the_colours_and_the_size_that_were_chosen_are_there_at_the_next_start() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    let ground = "return getComputedStyle(document.body).backgroundColor";
    let light = app.run(ground).await;
    let width = "return innerWidth";
    let own = app.run(width).await.as_u64().expect("a width");
    click(&app, "#foot-settings").await;
    at(&app, "settings").await;
    click(&app, "input[name=theme][value=dark]").await;
    until("a dark ground", async || app.run(ground).await != light).await;
    let dark = app.run(ground).await;
    app.press("Agrandir").await;
    until("a larger page", async || app.run(width).await != own).await;
    app.close().await;

    let app = App::open(&display, &home).await;
    assert_eq!(app.run(ground).await, dark, "still dark");
    let smaller = app.run(width).await.as_u64().expect("a width");
    assert!(smaller < own, "still enlarged: {smaller} of {own}");
    app.close().await;
}
