//! axe-core in the real window.

use std::fs;
use std::path::Path;

use crate::app::App;

const TAGS: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']";

/// What axe-core finds against WCAG 2.0 to 2.2, A and AA: rule and place, one a line.
pub async fn violations(app: &App) -> Vec<String> {
    let what = format!("{{ runOnly: {TAGS}, resultTypes: ['violations'] }}");
    run(app, "[document.documentElement.dataset.theme]", &what).await
}

/// What it finds of the contrast with each of those themes on the page, one after the other: nothing else that it
/// looks at depends on a colour. The theme that was there comes back.
pub(crate) async fn contrast_in(app: &App, themes: &[&str]) -> Vec<String> {
    let what = "{ runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] }";
    run(app, &format!("{themes:?}"), what).await
}

async fn run(app: &App, themes: &str, what: &str) -> Vec<String> {
    provide(app).await;
    let script = format!(
        "const done = arguments[arguments.length - 1];
         const data = document.documentElement.dataset;
         const wear = (theme) => theme === undefined ? delete data.theme : data.theme = theme;
         (async () => {{
           const before = data.theme;
           const lines = [];
           for (const theme of {themes}) {{
             wear(theme);
             const found = await axe.run(document, {what});
             const of = theme === undefined ? '' : ` (${{theme}})`;
             lines.push(...found.violations.flatMap((it) => it.nodes.map((node) => `${{it.id}}: ${{node.target}}${{of}}`)));
           }}
           wear(before);
           return lines;
         }})().then(done, (error) => done([`axe: ${{error}}`]));"
    );
    let found = app
        .page()
        .execute_async(&script, Vec::new())
        .await
        .expect("axe-core answers");
    let found = found.as_array().expect("a list").iter();
    found
        .map(|it| it.as_str().unwrap_or_default().to_owned())
        .collect()
}

/// Gives axe-core to the page, once.
async fn provide(app: &App) {
    if app.run("return typeof axe === 'object'").await == true {
        return;
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    app.run(&source).await;
}
