mod computer;
mod content;
mod documents;
mod order;
mod refusals;
mod schemas;
mod spreadsheet;
mod worksheet;
