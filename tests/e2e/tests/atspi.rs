//! What a screen reader is told, read over AT-SPI from the real window.

use vigie_e2e::{App, Bus, Display, Home, Node, until, until_some};

/// The radios of the question that is open: each with its name and whether it is checked.
fn radios(group: &Node) -> Vec<(String, bool)> {
    let all = group.all().into_iter().filter(|it| it.role == "radio button");
    all.map(|it| (it.name.clone(), it.is("checked"))).collect()
}

/// The group of that name, if a screen reader is told of one.
fn group<'a>(tree: &'a Node, name: &str) -> Option<&'a Node> {
    let named = |it: &&Node| it.name == name && !radios(it).is_empty() && it.role != "document web";
    tree.all()
        .into_iter()
        .filter(named)
        .find(|it| matches!(it.role.as_str(), "panel" | "grouping"))
}

#[tokio::test]
async fn a_question_is_a_named_group_of_radios_and_saving_is_a_status() {
    let display = Display::start();
    let home = Home::new();
    let bus = Bus::start(&home);
    let home = bus.put_on(home);
    let app = App::open(&display, &home).await;
    app.press("Commencer").await;
    app.fill("#business-name", "Boulangerie fictive").await;
    app.fill("#business-people", "10").await;
    let heading = app.heading().await;
    app.press("Continuer").await;
    let question = app.leave(&heading).await;

    let tree = bus.read(&home);
    let titles: Vec<&Node> = tree
        .all()
        .into_iter()
        .filter(|it| it.role == "heading" && it.name == question)
        .collect();
    assert!(
        titles.iter().any(|it| it.is("focused")),
        "the heading of a new view has the focus: {titles:?}"
    );
    let asked = group(&tree, &question).expect("the question is a group with its own name");
    let offered = radios(asked);
    assert!(
        offered.len() > 2 && offered.iter().all(|(name, _)| name.len() > 2),
        "each choice has a name: {offered:?}"
    );
    assert!(
        offered.iter().all(|(_, checked)| !checked),
        "nothing is chosen yet"
    );

    let first = app.wait_for("input[type=radio]").await;
    app.click(&first, "the first choice").await;
    let kept = "return /Enregistré/.test(document.querySelector('header [role=status]').innerText)";
    until("the answer to be saved", async || app.run(kept).await == true).await;
    // The bus is told a moment after the page.
    let tree = until_some("the choice on the bus", async || {
        let tree = bus.read(&home);
        let checked = radios(group(&tree, &question)?).first()?.1;
        checked.then_some(tree)
    })
    .await;
    let after = radios(group(&tree, &question).expect("the same question"));
    assert_eq!(
        after.iter().filter(|(_, checked)| *checked).count(),
        1,
        "one choice of the group: {after:?}"
    );
    let statuses = tree
        .all()
        .into_iter()
        .filter(|it| it.role == "status bar" && it.live == "polite");
    let said: Vec<String> = statuses
        .map(|it| it.all().iter().map(|it| it.text.as_str()).collect())
        .collect();
    assert!(
        said.iter().any(|it| it.contains("Enregistré à")),
        "saving is a status: {said:?}"
    );
    app.close().await;
}
