//! The first start, whatever the system's language.

use vigie_e2e::{App, Display, Home, violations};

#[tokio::test]
async fn the_first_start_is_in_french_on_an_english_system() {
    let display = Display::start();
    let home = Home::new().with("LANG", "en_CA.UTF-8").with("LANGUAGE", "en");
    let app = App::open(&display, &home).await;
    assert_eq!(app.run("return document.documentElement.lang").await, "fr-CA");
    assert_eq!(app.heading().await, "Où en est la sécurité de votre entreprise?");
    app.picture("start-fr").await;
    assert_eq!(violations(&app).await, Vec::<String>::new());
    app.close().await;
}
