//! What cannot be opened is said in the window, in words, and is left as it was.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs;

use vigie_e2e::{App, Display, Home, violations};

/// Opens the application and gives all the text of its window.
async fn text(home: &Home) -> String {
    let display = Display::start();
    let app = App::open(&display, home).await;
    let text = app.run("return document.body.innerText").await;
    assert_eq!(violations(&app).await, Vec::<String>::new());
    app.close().await;
    text.as_str().expect("a text").to_owned()
}

#[tokio::test]
async fn a_data_file_that_is_not_vigies_is_left_as_it_was() {
    let home = Home::new();
    fs::create_dir_all(home.data()).expect("made");
    let file = home.data().join("vigie.db");
    fs::write(&file, "a letter to my aunt").expect("written");
    let text = text(&home).await;
    assert!(
        text.contains("Le fichier de données est endommagé ou n’a pas été fait par Vigie"),
        "{text}"
    );
    assert!(text.contains(&file.display().to_string()), "{text}");
    assert_eq!(fs::read(&file).expect("bytes"), b"a letter to my aunt");
}

#[tokio::test]
async fn a_policy_that_cannot_be_read_stops_vigie_with_its_place() {
    let home = Home::new();
    let file = home.path().join("policy.toml");
    fs::write(&file, "english = \"perhaps\"\n").expect("written");
    let home = home.with("VIGIE_POLICY", &file.display().to_string());
    let text = text(&home).await;
    assert!(
        text.contains(&file.display().to_string()) && text.contains("line 1"),
        "{text}"
    );
    assert!(!text.contains("Commencer"), "{text}");
}

#[tokio::test]
async fn english_that_is_off_is_nowhere() {
    let home = Home::new();
    let file = home.path().join("policy.toml");
    fs::write(&file, "english = \"off\"\n").expect("written");
    let home = home.with("VIGIE_POLICY", &file.display().to_string());
    let text = text(&home).await;
    assert!(text.contains("Commencer") && !text.contains("English"), "{text}");
}
