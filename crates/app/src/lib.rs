//! The product's verbs, without a window: load the content, read answers, make the plan, write it out.
//!
//! Both faces of Vigie, the window and the command line, call this crate and hold no verb of their own.

mod answers_file;
mod content;
mod document;
mod names;
mod output;
mod places;
mod plan_json;
mod questions_json;
mod refusal;
mod report;
mod rows;
mod spreadsheet;
mod strict_json;
mod texts;
mod worksheet;

pub mod checks;
pub mod clock;
pub mod dossiers;
pub mod portable;
pub mod vault;

pub use answers_file::AnswersFile;
pub use content::{
    Checked, Content, ContentError, Doubt, Subject, ToVerify, check_content, mapping, product_remarks,
};
pub use document::{
    Assessed, ChangedSince, DocumentError, Format, incident_sheet, message, plan_document, why_here,
};
pub use names::{BusinessName, NameError, Note};
pub use output::{WriteError, write_all, write_whole};
pub use places::{data_file, data_folder};
pub use questions_json::questions_json;
pub use refusal::{Reason, Refusal};
pub use report::{Languages, PlanOptions, Unsuited, read_logo};
pub use rows::{Following, RowStatus, Status};
pub use spreadsheet::{Imported, export_folder, export_workbook, import_workbook};
pub use worksheet::worksheet;

pub use vigie_assessment as assessment;
pub use vigie_export::{due as due_date, month_days};
pub use vigie_hostfacts as hostfacts;
pub use vigie_locale::{Language, Messages, Value, product as product_words};
pub use vigie_report::{
    Consultant, IncidentSheet, Logo, Message, NoVariant, Paper, Password, PasswordError, Variant,
};
