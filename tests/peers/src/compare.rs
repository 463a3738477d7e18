//! Every producer in turn, and one table of what each took.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::Failing;

/// How many actions the plan of the first table has; the second has ten times as many.
const ACTIONS: usize = 30;

/// What one producer took.
struct Row {
    producer: &'static str,
    actions: usize,
    /// In milliseconds.
    first: f64,
    median: f64,
    bytes: u64,
    pages: usize,
    tagged: bool,
    /// In kilobytes.
    memory: f64,
}

pub(crate) fn run(python: &str, folder: &str) -> Failing<()> {
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder)?;
    let mut rows = Vec::new();
    for actions in [ACTIONS, 10 * ACTIONS] {
        let content = folder.join(format!("content-{actions}.json"));
        own("content", actions, 0, &content)?;
        let runs = if actions == ACTIONS { 50 } else { 10 };
        for producer in ["vigie", "krilla"] {
            let file = folder.join(format!("{producer}-{actions}.pdf"));
            let said = own(producer, actions, runs, &file)?;
            rows.push(row(producer, actions, &said, &file)?);
        }
        for producer in ["typst", "reportlab", "weasyprint"] {
            let file = folder.join(format!("{producer}-{actions}.pdf"));
            rows.push(peer(python, producer, actions, &content, &file)?);
        }
    }
    print(&rows);
    Ok(())
}

/// This program again, for one producer.
fn own(producer: &str, actions: usize, runs: usize, file: &Path) -> Failing<String> {
    let program = std::env::current_exe()?;
    let (actions, runs) = (actions.to_string(), runs.to_string());
    let arguments = ["produce", producer, &actions, &runs].map(OsStr::new);
    output(&program, &[arguments.as_slice(), &[file.as_os_str()]].concat())
}

/// A producer in Python. typst remembers what it has laid out: only its first call in a process does the whole work.
fn peer(python: &str, producer: &'static str, actions: usize, content: &Path, file: &Path) -> Failing<Row> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/python/produce.py");
    let fonts = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/fonts");
    let (starts, runs) = match (producer, actions) {
        ("typst", _) => (5, "0"),
        (_, ACTIONS) => (1, "5"),
        _ => (1, "1"),
    };
    let mut rows = Vec::new();
    for _ in 0..starts {
        let arguments = [script, producer, fonts, runs].map(OsStr::new);
        let files = [content.as_os_str(), file.as_os_str()];
        let said = output(Path::new(python), &[arguments.as_slice(), &files].concat())?;
        rows.push(row(producer, actions, &said, file)?);
    }
    rows.sort_by(|one, other| one.median.total_cmp(&other.median));
    let middle = rows.len() / 2;
    rows.into_iter().nth(middle).ok_or_else(|| "no run".into())
}

fn row(producer: &'static str, actions: usize, said: &str, file: &Path) -> Failing<Row> {
    let said: Value = serde_json::from_str(said)?;
    let number = |key: &str| {
        let number = said.get(key).and_then(Value::as_f64);
        number.ok_or_else(|| format!("{producer} does not say {key}"))
    };
    let about = output(Path::new("pdfinfo"), &[file.as_os_str()])?;
    let line = |key: &str| {
        let line = about.lines().find_map(|line| line.strip_prefix(key));
        line.map(str::trim).unwrap_or_default().to_owned()
    };
    Ok(Row {
        producer,
        actions,
        first: number("first")?,
        median: number("median")?,
        bytes: std::fs::metadata(file)?.len(),
        pages: line("Pages:").parse()?,
        tagged: line("Tagged:") == "yes",
        memory: number("memory")?,
    })
}

fn print(rows: &[Row]) {
    println!(
        "| actions | producer | ms | first ms | vigie ÷ it | KB | vigie ÷ it | pages | tagged | peak MB |\n\
         | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: |"
    );
    for row in rows {
        let ours = rows
            .iter()
            .find(|it| it.producer == "vigie" && it.actions == row.actions);
        let ratio = |ours: Option<f64>, its: f64| match ours {
            Some(ours) if row.producer != "vigie" => format!("{:.2}", ours / its),
            Some(_) | None => String::new(),
        };
        println!(
            "| {} | {} | {:.1} | {:.1} | {} | {:.0} | {} | {} | {} | {:.0} |",
            row.actions,
            row.producer,
            row.median,
            row.first,
            ratio(ours.map(|it| it.median), row.median),
            row.bytes as f64 / 1000.0,
            ratio(ours.map(|it| it.bytes as f64), row.bytes as f64),
            row.pages,
            if row.tagged { "yes" } else { "no" },
            row.memory / 1000.0,
        );
    }
    let per_action = |actions: usize| {
        let row = rows
            .iter()
            .find(|it| it.producer == "vigie" && it.actions == actions)?;
        Some(row.median / actions as f64)
    };
    if let (Some(few), Some(many)) = (per_action(ACTIONS), per_action(10 * ACTIONS)) {
        println!(
            "\nTime an action: {few:.2} ms in {ACTIONS}, {many:.2} ms in {}: {:.2} times as much.",
            10 * ACTIONS,
            many / few
        );
    }
}

/// What a program prints; what it says of itself goes to the terminal.
#[expect(
    clippy::disallowed_methods,
    reason = "the bench starts the programs it compares"
)]
fn output(program: &Path, arguments: &[&OsStr]) -> Failing<String> {
    let mut command = Command::new(program);
    command.args(arguments).stderr(std::process::Stdio::inherit());
    let output = command
        .output()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    if !output.status.success() {
        return Err(format!("{} failed ({})", program.display(), output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
