//! `vigie plan`: answers in, plans out.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use vigie_app::assessment::Date;
use vigie_app::checks::{Checked, Facts};
use vigie_app::{
    AnswersFile, Assessed, Content, DocumentError, Format, NoVariant, Reason, Refusal, Value, clock,
    plan_document, write_all, write_whole,
};

use crate::args::{Computer, PlanRequest, Usage};
use crate::computer::of_this_computer;
use crate::options;
use crate::say::{Failure, Speaker, load, print, write};

pub(crate) fn run(request: &PlanRequest, speaker: &Speaker) -> Result<(), Failure> {
    let content = load(request.content.as_deref())?;
    let date = date(request.date.as_deref())?;
    let (files, several) = answer_files(&request.answers)?;
    let target = Target::new(request, several)?;
    if several && request.computer.is_some() {
        return Err(Usage::new("facts-of-one-business", "").into());
    }
    if several && request.since.is_some() {
        return Err(Usage::new("since-of-one-business", "").into());
    }
    let options = options::of(request, target.format(), speaker)?;
    let mut refusals = Vec::new();
    let mut plans = Vec::new();
    // Every file is read before anything is written, so that a bad one leaves no half of a folder behind.
    for path in &files {
        match AnswersFile::read(path, content.pack()) {
            Ok(answers) => plans.push((path, Assessed::new(&content, answers.name, answers.input, date))),
            Err(more) => refusals.extend(more),
        }
    }
    if !refusals.is_empty() {
        return Err(Failure::Refused(refusals));
    }
    if let Some(path) = &request.since {
        let since = options::since(path, request.since_date.as_deref(), &content)?;
        for (_, assessed) in &mut plans {
            assessed.since = Some(since.compared(content.pack(), &assessed.input));
        }
    }
    if let Some(checked) = checked(request.computer.as_ref(), date)? {
        for (_, assessed) in &mut plans {
            assessed.compare(&content, &checked);
        }
    }
    let mut written = Vec::new();
    for (path, assessed) in &plans {
        let bytes = document(&content, (path, assessed), target.format(), &options)?;
        written.push((*path, bytes));
    }
    target.write(written, &files, speaker)
}

fn document(
    content: &Content,
    (path, assessed): (&Path, &Assessed),
    format: Format,
    options: &vigie_app::PlanOptions,
) -> Result<Vec<u8>, Failure> {
    plan_document(content, assessed, format, options).map_err(|error| match error {
        DocumentError::Variant(none) => {
            let code = match none {
                NoVariant::NoProvider => "no-provider",
                NoVariant::NothingToAsk => "nothing-to-ask",
            };
            Failure::Refused(vec![Refusal::from(Reason::new(code)).in_file(path.display())])
        }
        error => Failure::Unexpected(error.to_string()),
    })
}

/// What the checks of a computer conclude, where one was named.
fn checked(computer: Option<&Computer>, today: Date) -> Result<Option<Checked>, Failure> {
    let facts = match computer {
        None => return Ok(None),
        Some(Computer::This) => of_this_computer()?,
        Some(Computer::Recorded(path)) => Facts::read(path).map_err(Failure::Refused)?,
    };
    Ok(Some(facts.judged(today)))
}

pub(crate) fn date(text: Option<&str>) -> Result<Date, Failure> {
    let Some(text) = text else {
        return Ok(clock::today());
    };
    let refuse = |reason: Reason| Failure::Refused(vec![Refusal::from(reason)]);
    let iso = text.len() == 10 && text.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    let date: Option<Date> = text.parse().ok().filter(|_| iso);
    let date = date.ok_or_else(|| refuse(Reason::new("bad-date").with("found", text)))?;
    // Months are counted from the date; the bounds keep every month of the plan a date.
    if (2000..=9900).contains(&date.year()) {
        Ok(date)
    } else {
        Err(refuse(
            Reason::new("date-out-of-bounds").with("last", "9900-12-31"),
        ))
    }
}

/// The files named, with those of folders in the order of their names; and whether several plans are meant.
fn answer_files(paths: &[PathBuf]) -> Result<(Vec<PathBuf>, bool), Failure> {
    let mut files = Vec::new();
    let mut several = paths.len() > 1;
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        several = true;
        let unreadable = |error: std::io::Error| {
            let reason = Reason::new("file-unreadable").with("detail", error);
            Failure::Refused(vec![Refusal::from(reason).in_file(path.display())])
        };
        let mut inside = Vec::new();
        for entry in fs::read_dir(path).map_err(unreadable)? {
            let file = entry.map_err(unreadable)?.path();
            if file.is_file() && file.extension().is_some_and(|it| it.eq_ignore_ascii_case("json")) {
                inside.push(file);
            }
        }
        if inside.is_empty() {
            let refusal = Refusal::from(Reason::new("no-answers-in-folder")).in_file(path.display());
            return Err(Failure::Refused(vec![refusal]));
        }
        inside.sort();
        files.extend(inside);
    }
    Ok((files, several))
}

/// Where plans go, and as what.
enum Target {
    Screen(Format),
    File(PathBuf, Format),
    Folder(PathBuf, Format),
}

impl Target {
    fn new(request: &PlanRequest, several: bool) -> Result<Self, Usage> {
        let by_name = |path: &Path| {
            path.extension()
                .and_then(|it| Format::parse(&it.to_string_lossy()))
        };
        match (&request.output, several) {
            (None, true) => Err(Usage::new("several-need-folder", "")),
            (None, false) => match request.format {
                Some(format @ (Format::Pdf | Format::Docx | Format::Xlsx)) => {
                    Err(Usage::new("format-needs-output", format.extension()))
                }
                format => Ok(Self::Screen(format.unwrap_or(Format::Json))),
            },
            (Some(folder), true) => Ok(Self::Folder(
                folder.clone(),
                request.format.unwrap_or(Format::Pdf),
            )),
            (Some(folder), false) if folder.is_dir() => Ok(Self::Folder(
                folder.clone(),
                request.format.unwrap_or(Format::Pdf),
            )),
            (Some(file), false) => {
                let format = request.format.or_else(|| by_name(file));
                Ok(Self::File(
                    file.clone(),
                    format.ok_or_else(|| Usage::new("format-unknown", file))?,
                ))
            }
        }
    }

    fn format(&self) -> Format {
        match self {
            Self::Screen(format) | Self::File(_, format) | Self::Folder(_, format) => *format,
        }
    }

    fn write(
        &self,
        plans: Vec<(&PathBuf, Vec<u8>)>,
        inputs: &[PathBuf],
        speaker: &Speaker,
    ) -> Result<(), Failure> {
        let refused = |reason: Reason, path: &Path| {
            Failure::Refused(vec![Refusal::from(reason).in_file(path.display())])
        };
        let is_input = |path: &Path| {
            let real = |it: &Path| fs::canonicalize(it).ok();
            let path = real(path);
            path.is_some() && inputs.iter().any(|input| real(input) == path)
        };
        match self {
            Self::Screen(_) => plans.iter().try_for_each(|(_, bytes)| write(bytes)),
            Self::File(path, _) if is_input(path) => Err(refused(Reason::new("output-is-input"), path)),
            Self::File(path, _) => plans
                .iter()
                .try_for_each(|(_, bytes)| write_whole(path, bytes))
                .map_err(|error| Failure::Refused(vec![error.into()])),
            Self::Folder(folder, format) => {
                let mut names = BTreeSet::new();
                let mut files = Vec::new();
                for (input, bytes) in plans {
                    let mut name = input.file_stem().unwrap_or_default().to_owned();
                    name.push(".");
                    name.push(format.extension());
                    let path = folder.join(&name);
                    if !names.insert(name.to_string_lossy().to_lowercase()) {
                        return Err(refused(Reason::new("output-same-name"), &path));
                    }
                    if is_input(&path) {
                        return Err(refused(Reason::new("output-is-input"), &path));
                    }
                    files.push((path, bytes));
                }
                write_all(&files).map_err(|error| Failure::Refused(vec![error.into()]))?;
                let folder = folder.display().to_string();
                let args = [
                    ("count", Value::Count(files.len())),
                    ("folder", Value::Text(&folder)),
                ];
                print(&speaker.text("cli-written", &args))
            }
        }
    }
}
