//! The window opens as large as it was left.

use std::fs;

use vigie_e2e::{App, Display, Home};

#[tokio::test]
async fn the_window_opens_as_large_as_it_was_left_and_no_larger_than_the_screen() {
    let display = Display::start();
    let home = Home::new();
    fs::create_dir_all(home.data()).expect("the data folder");
    let left = |width: &str| {
        let text = format!("x = 40.0\ny = 30.0\nwidth = {width}\nheight = 700.0\nmaximized = false\n");
        fs::write(home.data().join("window.toml"), text).expect("written");
    };
    for (kept, shown) in [("900.0", 900), ("5000.0", 1280)] {
        left(kept);
        let app = App::open(&display, &home).await;
        assert_eq!(app.run("return window.innerWidth").await, shown, "{kept}");
        app.close().await;
    }
}
