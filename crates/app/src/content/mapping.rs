//! Where each practice comes from, as a Markdown table: practice by framework.

use vigie_assessment::{Jurisdiction, Mark, Pack, Practice, Source};
use vigie_locale::{Language, Messages, Value};

use super::Content;

/// The frameworks that have a column each, by their source's identifier, in the order of the columns.
const FRAMEWORKS: [&str; 5] = [
    "cccs-baseline",
    "cis-ig1",
    "cyber-essentials",
    "nist-csf",
    "anssi-13",
];

/// What stands where there is nothing.
const NONE: &str = "—";

/// The mapping table in a language, with what it means and what it does not, and the Québec sources under it.
pub fn mapping(content: &Content, language: Language) -> String {
    let (pack, messages) = (content.pack(), content.messages(language));
    let say = |key: &str| messages.text(key, &[]);
    let mut lines = vec![format!("# {}", say("mapping-title")), String::new()];
    lines.extend([
        say("mapping-intro"),
        String::new(),
        say("mapping-made"),
        String::new(),
    ]);
    let columns = ["practice", "name"].map(|it| say(&format!("mapping-{it}")));
    let frameworks = FRAMEWORKS.map(|it| say(&format!("mapping-{it}")));
    let quebec = [say("mapping-quebec")];
    lines.push(row(columns.into_iter().chain(frameworks).chain(quebec)));
    lines.push("|---".repeat(FRAMEWORKS.len() + 3) + "|");
    for domain in &pack.domains {
        let here = pack.practices.iter().filter(|it| it.domain == domain.id);
        lines.extend(here.map(|practice| row(cells(pack, practice, messages))));
    }
    lines.extend([
        String::new(),
        format!("## {}", say("mapping-sources")),
        String::new(),
    ]);
    let columns = pack
        .sources
        .iter()
        .filter(|it| FRAMEWORKS.contains(&it.id.as_str()));
    let quebec = pack.sources.iter().filter(|it| is_quebec_s_and_cited(pack, it));
    for source in columns.chain(quebec) {
        lines.push(format!("- `{}`: {}", source.id, reference(source, messages)));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn cells(pack: &Pack, practice: &Practice, messages: &Messages) -> Vec<String> {
    let name = messages.attribute(&format!("action-{}", practice.id), "short", &[]);
    let mut cells = vec![format!("`{}`", practice.id), name.unwrap_or_default()];
    cells.extend(FRAMEWORKS.map(|framework| {
        let cited = practice
            .sources
            .iter()
            .filter(|it| it.source.as_str() == framework);
        // A framework that is cited as a whole has no place to name.
        let places = cited.map(|it| {
            it.at
                .clone()
                .unwrap_or_else(|| messages.text("mapping-whole", &[]))
        });
        or_none(places.collect())
    }));
    let duties = pack
        .duties
        .iter()
        .filter(|it| it.practice == practice.id)
        .map(|it| {
            let args = [
                ("section", Value::Text(&it.section)),
                ("act", Value::Text(&it.act)),
            ];
            messages.text("duty-citation", &args)
        });
    let sources = practice.sources.iter().filter_map(|it| {
        let source = pack.source(&it.source)?;
        (source.jurisdiction == Jurisdiction::Quebec).then(|| match &it.at {
            Some(at) => format!("`{}` ({at})", it.source),
            None => format!("`{}`", it.source),
        })
    });
    cells.push(or_none(duties.chain(sources).collect()));
    cells
}

fn is_quebec_s_and_cited(pack: &Pack, source: &Source) -> bool {
    let mut cited = pack.practices.iter().flat_map(|it| &it.sources);
    source.jurisdiction == Jurisdiction::Quebec && cited.any(|it| it.source == source.id)
}

fn reference(source: &Source, messages: &Messages) -> String {
    let key = format!("source-{}", source.id);
    let publisher = messages.attribute(&key, "publisher", &[]).unwrap_or_default();
    let url = match messages.language() {
        Language::Fr => &source.url_fr,
        Language::En => &source.url_en,
    };
    let title = messages.text(&key, &[]);
    let read = messages.date(source.read_on);
    let args = [
        ("title", Value::Text(&title)),
        ("publisher", Value::Text(&publisher)),
        ("url", Value::Text(url)),
        ("date", Value::Text(&read)),
    ];
    let sentence = match source.mark {
        Mark::Verified => "mapping-source",
        Mark::Secondary => "mapping-source-secondary",
        Mark::NotVerified => "mapping-source-not-verified",
    };
    messages.text(sentence, &args)
}

fn or_none(cells: Vec<String>) -> String {
    if cells.is_empty() {
        NONE.to_owned()
    } else {
        cells.join("; ")
    }
}

fn row(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|it| it.replace('|', "\\|")).collect();
    format!("| {} |", cells.join(" | "))
}
