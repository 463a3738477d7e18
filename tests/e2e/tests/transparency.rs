//! What the window says of the data, beside the data.

use std::fs;

use vigie_e2e::{App, Display, Home, until};

#[tokio::test]
async fn what_is_said_of_the_data_is_what_lies_on_the_disk() {
    let display = Display::start();
    let home = Home::new();
    let app = App::open(&display, &home).await;
    app.press("Transparence").await;
    until("the page", async || app.heading().await == "Transparence").await;
    app.wait_for("#claim-data").await;
    let said = app.run("return document.querySelector('main').innerText").await;
    let said = said.as_str().expect("a text");
    let file = home.data().join("vigie.db");
    let start = fs::read(&file).expect("the data file");
    assert!(
        said.contains(&file.display().to_string()),
        "the file is named: {said}"
    );
    assert!(
        start.starts_with(b"SQLite format 3"),
        "as it is said, not protected"
    );
    assert!(said.contains("aucune phrase de passe"), "{said}");
    app.picture("transparency").await;
    app.close().await;
}
