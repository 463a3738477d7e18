//! The whole path by keyboard alone: no pointer touches the window.

#![expect(clippy::panic, reason = "a test stops at the first surprise")]

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use vigie_e2e::{App, Display, Home, SaveDialog, until};

const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';
const DOWN: char = '\u{E015}';
const SPACE: char = ' ';
const ESCAPE: char = '\u{E00C}';

async fn key(app: &App, key: char) {
    let press = KeyActions::new("keyboard".into())
        .then(KeyAction::Down { value: key })
        .then(KeyAction::Up { value: key });
    app.page()
        .perform_actions(press)
        .await
        .unwrap_or_else(|error| panic!("{key:?}: {error}"));
}

async fn write(app: &App, text: &str) {
    for letter in text.chars() {
        key(app, letter).await;
    }
}

/// Presses Tab until the focus is on an element for which the script's expression on `it` holds.
async fn tab_to(app: &App, what: &str) {
    let script = format!("const it = document.activeElement; return Boolean({what})");
    for _ in 0..150 {
        key(app, TAB).await;
        if app.run(&script).await == true {
            let outline = "const it = getComputedStyle(document.activeElement);
                const box = document.activeElement.matches('input[type=radio], input[type=checkbox]');
                return box || it.outlineStyle !== 'none' || it.boxShadow !== 'none'";
            assert_eq!(app.run(outline).await, true, "the focus cannot be seen on {what}");
            return;
        }
    }
    panic!("Tab never reaches {what}");
}

fn button(text: &str) -> String {
    format!("it.tagName === 'BUTTON' && it.textContent.trim() === '{text}'")
}

/// Opens and closes the definition of the first word that the question's folds explain; whether there is one.
async fn explain_a_word(app: &App) -> bool {
    let there = "return document.querySelector('main .fold .term') !== null";
    if app.run(there).await != true {
        return false;
    }
    tab_to(app, "it.closest('.fold')?.querySelector('.term')").await;
    key(app, ENTER).await;
    tab_to(app, "it.matches('.term')").await;
    key(app, ENTER).await;
    let shown = "const it = document.activeElement;
        const definition = document.getElementById(it.getAttribute('aria-controls'));
        return it.matches('.term') && definition.innerText.length > 20";
    assert_eq!(app.run(shown).await, true, "the definition is shown");
    key(app, ESCAPE).await;
    let hidden = shown.replace("innerText.length > 20", "hidden");
    assert_eq!(app.run(&hidden).await, true, "the definition is closed");
    true
}

#[tokio::test]
async fn a_plan_is_made_and_saved_by_keyboard_alone() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    tab_to(&app, &button("Commencer")).await;
    key(&app, ENTER).await;
    app.wait_for("#business-name").await;
    tab_to(&app, "it.id === 'business-name'").await;
    write(&app, "Atelier fictif").await;
    tab_to(&app, "it.id === 'business-people'").await;
    write(&app, "3").await;
    tab_to(&app, &button("Continuer")).await;
    let mut heading = app.heading().await;
    key(&app, ENTER).await;
    let mut explained = false;
    for turn in 0_usize.. {
        heading = app.leave(&heading).await;
        let is_question = app
            .run("return document.querySelector('input[type=radio]') !== null")
            .await;
        if is_question != true {
            break;
        }
        explained = explained || explain_a_word(&app).await;
        tab_to(&app, "it.type === 'radio'").await;
        key(&app, SPACE).await;
        for _ in 0..turn % 3 {
            key(&app, DOWN).await;
        }
        let chosen = "return document.querySelector('input[type=radio]:checked') !== null";
        assert_eq!(app.run(chosen).await, true, "{heading}");
        tab_to(&app, &button("Continuer")).await;
        key(&app, ENTER).await;
    }
    assert_eq!(heading, "Où en est votre entreprise");
    assert!(explained, "some question explains a word");
    let answered = "return document.activeElement.tagName";
    assert_eq!(
        app.run(answered).await,
        "H1",
        "the heading of a new view has the focus"
    );
    tab_to(&app, &button("Voir le plan, mois par mois")).await;
    key(&app, ENTER).await;
    app.wait_for("#save-title").await;
    tab_to(&app, &button("Enregistrer le plan (PDF)")).await;
    key(&app, ENTER).await;
    let file = home.path().join("clavier.pdf");
    SaveDialog::titled(&app, "Enregistrer le plan")
        .await
        .save_as(&file)
        .await;
    until("the file", async || file.is_file()).await;
    app.close().await;
}
