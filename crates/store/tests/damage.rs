//! A row that is not what was written, or is gone, is damage: whatever the column, and although SQLite sees nothing.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::num::NonZeroI8;
use std::path::Path;

use common::{place, practice};
use rusqlite::Connection;
use vigie_assessment::{Date, FindingId, Outcome};
use vigie_store::{
    Computer, ContentVersion, Decision, DossierId, KeptFinding, Moment, Move, OpenError, Remark, RemarkKind,
    Status, Store, StoreError,
};

/// A file with a row in every table that holds a dossier.
fn fill(path: &Path) -> DossierId {
    let mut store = Store::open(path).expect("opens");
    let id = common::plant(&mut store, "A");
    let computer = Computer {
        platform: "linux".into(),
        checked_on: Date::constant(2026, 11, 24),
        findings: vec![KeptFinding {
            id: FindingId::parse("disk.encrypted").expect("an identifier"),
            outcome: Outcome::Met,
        }],
    };
    let content = ContentVersion {
        id: "pack".into(),
        version: "1".into(),
        hash: None,
    };
    store.new_round(&id, &content, Moment(2)).expect("begun");
    store.keep_computer(&id, &computer, Moment(2)).expect("kept");
    let decision = Decision {
        status: Status::UnderWay,
        assigned_to: None,
        due: None,
    };
    store
        .decide(&id, &practice(1), Some(&decision), Moment(3))
        .expect("kept");
    let to = Move {
        steps: NonZeroI8::MIN,
        reason: "après les fêtes".into(),
    };
    store
        .set_move(&id, &practice(2), Some(&to), Moment(3))
        .expect("kept");
    let remark = Remark {
        kind: RemarkKind::Dissent,
        practice: Some(practice(3)),
        text: "Luc dit que non".into(),
    };
    store.add_remark(&id, &remark, Moment(3)).expect("kept");
    store.set_setting("language", "fr").expect("kept");
    let mut listed = store.list("hash").expect("listed");
    for it in &mut listed {
        it.figures = Some(vigie_store::Figures {
            asked: 20,
            answered: 0,
            actions: 0,
            next_due: None,
        });
    }
    store.keep_figures("hash", &listed).expect("kept");
    id
}

/// The first thing that reading everything says; `None` where all is well.
fn read_everything(path: &Path, id: &DossierId) -> Option<StoreError> {
    let mut store = match Store::open(path) {
        Ok(store) => store,
        Err(OpenError::Unusable(error)) => return Some(error),
        Err(other) => {
            return Some(StoreError::Damaged {
                what: other.to_string(),
            });
        }
    };
    let everything = [
        store.dossiers().err(),
        store.every_round(id).err(),
        store.changes(id).err(),
        store.list("hash").err(),
        store.setting("language").err(),
    ];
    everything.into_iter().flatten().next()
}

/// Every table with the columns that are checked. Figures of no dossier are made anew.
fn columns(path: &Path) -> Vec<(String, String, String)> {
    let connection = Connection::open(path).expect("plain SQLite");
    let mut statement = connection
        .prepare(
            "SELECT tables.name, columns.name, columns.type FROM pragma_table_list AS tables
             JOIN pragma_table_info(tables.name) AS columns
             WHERE tables.schema = 'main' AND tables.name NOT LIKE 'sqlite_%' AND tables.name <> 'sealed'
               AND columns.name <> 'place' AND NOT (tables.name = 'summary' AND columns.name = 'dossier')",
        )
        .expect("prepared");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    rows.expect("asked").collect::<Result<_, _>>().expect("read")
}

#[test]
fn a_changed_value_is_seen_in_every_column_of_every_table() {
    let (path, _folder) = place();
    let id = fill(&path);
    assert!(read_everything(&path, &id).is_none(), "all is well at first");
    let sound = std::fs::read(&path).expect("bytes");
    let columns = columns(&path);
    assert!(columns.len() > 70, "{} columns", columns.len());
    for (table, column, kind) in columns {
        std::fs::write(&path, &sound).expect("as it was");
        let connection = Connection::open(&path).expect("plain SQLite");
        let other = match kind.as_str() {
            "INTEGER" => format!("coalesce({column}, 0) + 1"),
            _ => format!("coalesce({column}, '') || 'x'"),
        };
        let change = format!("UPDATE {table} SET {column} = {other}");
        // As a flipped bit would: past keys, checks and what refers to the row.
        connection
            .execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;")
            .expect("set");
        let changed = connection.execute(&change, []);
        connection.close().expect("closed");
        let Ok(changed) = changed else {
            continue; // A value that SQLite takes in no way: two rows with one key, or nothing where something must be.
        };
        assert!(changed > 0, "{table}.{column}");
        let told = read_everything(&path, &id);
        assert!(
            matches!(told, Some(StoreError::Damaged { .. } | StoreError::NoSuchDossier)),
            "{table}.{column}: {told:?}"
        );
    }
}

#[test]
fn a_row_that_is_gone_is_seen() {
    let (path, _folder) = place();
    let id = fill(&path);
    let sound = std::fs::read(&path).expect("bytes");
    for row in [
        "answer WHERE assessment = 2 AND practice = 'p-3'",
        "answer WHERE assessment = 1 AND practice = 'p-3'",
        "assessment WHERE number = 1",
        "assessment WHERE number = 2",
        "decision",
        "moved",
        "remark",
        "computer",
        "finding",
        "change WHERE number = 3",
        "change WHERE number = (SELECT max(number) FROM change)",
    ] {
        std::fs::write(&path, &sound).expect("as it was");
        let connection = Connection::open(&path).expect("plain SQLite");
        let gone = format!("PRAGMA foreign_keys = OFF; DELETE FROM {row};");
        connection.execute_batch(&gone).expect("deleted");
        connection.close().expect("closed");
        let told = read_everything(&path, &id);
        assert!(
            matches!(told, Some(StoreError::Damaged { .. })),
            "{row}: {told:?}"
        );
    }
}

#[test]
fn a_change_is_not_built_on_damage() {
    let (path, _folder) = place();
    let id = fill(&path);
    let connection = Connection::open(&path).expect("plain SQLite");
    let sql = "UPDATE answer SET note = 'autre' WHERE assessment = 2 AND practice = 'p-3'";
    connection.execute(sql, []).expect("changed");
    connection.close().expect("closed");
    let mut store = Store::open(&path).expect("SQLite sees nothing");
    let elsewhere = store.set_note(&id, &practice(5), Some("x"), Moment(9));
    assert!(
        matches!(elsewhere, Err(StoreError::Damaged { .. })),
        "{elsewhere:?}"
    );
    let there = store.set_note(&id, &practice(3), Some("x"), Moment(9));
    assert!(matches!(there, Err(StoreError::Damaged { .. })), "{there:?}");
    let undone = store.undo(&id, Moment(9));
    assert!(matches!(undone, Err(StoreError::Damaged { .. })), "{undone:?}");
}
