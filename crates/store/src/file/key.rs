//! The passphrase, given to SQLCipher: the only place that writes one into SQL.

use rusqlite::Connection;
use vigie_secrets::Passphrase;
use zeroize::Zeroizing;

/// Gives the passphrase of the file that a connection has just opened. SQLCipher makes the key from it in its own way,
/// so that another program with SQLCipher 4 can open the file with the same passphrase.
pub(crate) fn give(connection: &Connection, passphrase: &Passphrase) -> Result<(), rusqlite::Error> {
    // It says nothing of its own on the error output. SQLCipher wipes its keys in any case; wiping all that SQLite
    // frees (cipher_memory_security) locks and unlocks memory at each allocation of the whole process, and made
    // openings and lists about ten times as slow.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.execute_batch(&statement("PRAGMA key = ", passphrase, ";"))
}

/// Attaches another file under a name: keyed with a passphrase, or in the clear without one.
pub(crate) fn attach(
    connection: &Connection,
    path: &str,
    name: &str,
    passphrase: Option<&Passphrase>,
) -> Result<(), rusqlite::Error> {
    let path = path.replace('\'', "''");
    let before = format!("ATTACH DATABASE '{path}' AS {name} KEY ");
    match passphrase {
        Some(passphrase) => connection.execute_batch(&statement(&before, passphrase, ";")),
        None => connection.execute_batch(&format!("{before}'';")),
    }
}

/// SQL that holds the passphrase as a text, wiped when dropped. It has all its room from the start: growing would leave
/// a part of it behind.
fn statement(before: &str, passphrase: &Passphrase, after: &str) -> Zeroizing<String> {
    let text = passphrase.expose();
    let mut sql = Zeroizing::new(String::with_capacity(
        before.len() + 2 * text.len() + after.len() + 2,
    ));
    sql.push_str(before);
    sql.push('\'');
    for character in text.chars() {
        if character == '\'' {
            sql.push('\'');
        }
        sql.push(character);
    }
    sql.push('\'');
    sql.push_str(after);
    sql
}
