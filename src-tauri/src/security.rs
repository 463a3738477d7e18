//! The window's limits, as they are shipped: a change here is meant, or the test fails.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::commands::COMMANDS;

fn json(path: &str) -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path);
    serde_json::from_str(&text).expect(path)
}

/// What only the facilitator's window may ask: the projected one cannot be brought to show it.
const PRIVATE: [&str; 5] = [
    "follow_shown",
    "remarks",
    "add_remark",
    "set_remark",
    "remove_remark",
];

/// What one window may do, and nothing but commands of Vigie's own.
fn granted(window: &str) -> BTreeSet<String> {
    let capability = json(&format!("capabilities/{window}.json"));
    let keys: Vec<&str> = capability
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        keys,
        ["description", "identifier", "permissions", "windows"],
        "no remote, no other scope"
    );
    assert_eq!(capability["windows"], serde_json::json!([window]));
    let permissions = capability["permissions"].as_array().expect("a list").iter();
    permissions
        .map(|it| it.as_str().expect("a name").into())
        .collect()
}

fn allowing(command: &str) -> String {
    format!("allow-{}", command.replace('_', "-"))
}

#[test]
fn each_window_may_call_its_commands_and_nothing_else() {
    let files: BTreeSet<_> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities"))
        .expect("the folder")
        .map(|it| it.expect("an entry").file_name())
        .collect();
    assert_eq!(
        files,
        BTreeSet::from(["facilitator.json".into(), "main.json".into()])
    );
    let main = COMMANDS.iter().filter(|it| !PRIVATE.contains(it));
    assert_eq!(granted("main"), main.map(|it| allowing(it)).collect());
    let facilitator = PRIVATE.iter().chain(&["texts"]);
    assert_eq!(
        granted("facilitator"),
        facilitator.map(|it| allowing(it)).collect()
    );
}

#[test]
fn no_plugin_reaches_further_than_the_save_dialog() {
    let manifest =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).expect("the manifest");
    let plugins: Vec<&str> = manifest
        .lines()
        .filter(|it| it.starts_with("tauri-plugin"))
        .collect();
    assert_eq!(plugins, ["tauri-plugin-dialog = { workspace = true }"]);
}

#[test]
fn the_content_policy_lets_nothing_in() {
    let security = &json("tauri.conf.json")["app"]["security"];
    let expected = serde_json::json!({
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "font-src": "'self'",
        "img-src": "'self' data:",
        "connect-src": "ipc: http://ipc.localhost",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
        "object-src": "'none'",
    });
    assert_eq!(security["csp"], expected);
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(
        security["capabilities"],
        serde_json::json!(["main", "facilitator"])
    );
    assert_eq!(security.get("dangerousDisableAssetCspModification"), None);
    assert_eq!(security.get("assetProtocol"), None);
}

#[test]
fn the_window_shows_its_own_files_without_global_objects_or_tools() {
    let config = json("tauri.conf.json");
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(
        config["build"],
        serde_json::json!({ "frontendDist": "../ui/dist" }),
        "no address to load from"
    );
    let window = &config["app"]["windows"][0];
    assert_eq!(window["devtools"], false);
    // The page enlarges itself, by a command: the system's own way needs a permission.
    assert_eq!(window["zoomHotkeysEnabled"], false);
    assert_eq!(
        (&window["minWidth"], &window["minHeight"]),
        (&360.into(), &480.into())
    );
    assert_eq!(config["app"]["windows"].as_array().map(Vec::len), Some(1));
}
