//! axe-core in the real window.

use std::fs;
use std::path::Path;

use crate::app::App;

const TAGS: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']";

/// What axe-core finds against WCAG 2.0 to 2.2, A and AA: rule and place, one a line.
pub async fn violations(app: &App) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    app.run(&source).await;
    let script = format!(
        "const done = arguments[arguments.length - 1];
         axe.run(document, {{ runOnly: {TAGS} }}).then(
           (found) => done(found.violations.flatMap((it) => it.nodes.map((node) => `${{it.id}}: ${{node.target}}`))),
           (error) => done([`axe: ${{error}}`]));"
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
