//! `vigie content export` and `import`: a content pack to a spreadsheet, and back.

use std::path::Path;

use vigie_app::{Value, export_folder, export_workbook, import_workbook, write_whole};

use crate::args::{ExportRequest, ImportRequest, PackFormat, Usage};
use crate::say::{Failure, Speaker, print};

pub(crate) fn export(request: &ExportRequest, speaker: &Speaker) -> Result<(), Failure> {
    let output = output(request.output.as_deref())?;
    let format = request.format.or_else(|| PackFormat::of(output));
    let pack = request.folder.as_deref();
    match format.ok_or_else(|| Usage::new("sheet-format-unknown", output))? {
        PackFormat::Workbook => {
            let bytes = export_workbook(pack, speaker.language()).map_err(Failure::Refused)?;
            write_whole(output, &bytes).map_err(|error| Failure::Refused(vec![error.into()]))?;
        }
        PackFormat::Folder => export_folder(pack, output).map_err(Failure::Refused)?,
    }
    let written = output.display().to_string();
    print(&speaker.text("sheet-exported", &[("file", Value::Text(&written))]))
}

pub(crate) fn import(request: &ImportRequest, speaker: &Speaker) -> Result<(), Failure> {
    let workbook = request.workbook.as_deref();
    let workbook = workbook.ok_or_else(|| Usage::new("sheet-no-workbook", ""))?;
    let output = output(request.output.as_deref())?;
    let imported = import_workbook(workbook, request.content.as_deref(), output, speaker.language())
        .map_err(Failure::Refused)?;
    let folder = output.display().to_string();
    let (texts, numbers) = (imported.texts.to_string(), imported.numbers.to_string());
    let args = [
        ("folder", Value::Text(&folder)),
        ("texts", Value::Text(&texts)),
        ("numbers", Value::Text(&numbers)),
    ];
    let mut said = speaker.text("sheet-imported", &args);
    if let Some(made_from) = &imported.made_from {
        let note = speaker.text("sheet-other-base", &[("made-from", Value::Text(made_from))]);
        said = format!("{said}\n{note}");
    }
    print(&said)
}

fn output(output: Option<&Path>) -> Result<&Path, Usage> {
    output.ok_or_else(|| Usage::new("sheet-no-output", ""))
}
