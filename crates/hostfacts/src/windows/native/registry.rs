//! The registry, for reading.

use std::fmt;

use windows::Win32::Foundation::FILETIME;
use windows::Win32::System::Registry::{HKEY, RegQueryInfoKeyW};
use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE, Type, Value};

use super::fault::{Answer, Fault};

/// Where a key hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hive {
    /// HKEY_LOCAL_MACHINE.
    Machine,
    /// HKEY_CURRENT_USER.
    User,
}

impl Hive {
    fn root(self) -> &'static Key {
        match self {
            Self::Machine => LOCAL_MACHINE,
            Self::User => CURRENT_USER,
        }
    }
}

impl fmt::Display for Hive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Machine => "HKLM",
            Self::User => "HKCU",
        })
    }
}

/// The most keys or values of one key that are looked at: servicing packages number some thousands.
const MOST: usize = 32_768;

/// A number; one written as text counts too, as some settings are kept either way.
pub(crate) fn number(hive: Hive, key: &str, name: &str) -> Answer<u32> {
    let value = hive.root().open(key)?.get_value(name)?;
    let odd = || Fault::Failed("not a number".to_owned());
    match value.ty() {
        Type::U32 | Type::U64 => u32::try_from(value).map_err(|_| odd()),
        Type::String | Type::ExpandString => {
            let text = String::try_from(value).map_err(|_| odd())?;
            text.trim().parse().map_err(|_| odd())
        }
        Type::Bytes | Type::MultiString | Type::Other(_) => Err(odd()),
    }
}

/// A text; a number counts too, in digits.
pub(crate) fn text(hive: Hive, key: &str, name: &str) -> Answer<String> {
    as_text(hive.root().open(key)?.get_value(name)?)
}

/// The bytes of a value of any type.
pub(crate) fn bytes(hive: Hive, key: &str, name: &str) -> Answer<Vec<u8>> {
    Ok(hive.root().open(key)?.get_value(name)?.to_vec())
}

/// Whether there is such a key.
pub(crate) fn exists(hive: Hive, key: &str) -> Answer<bool> {
    match hive.root().open(key).map_err(Fault::from) {
        Ok(_) => Ok(true),
        Err(Fault::Absent) => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// Whether the key has a value of any name.
pub(crate) fn has_values(hive: Hive, key: &str) -> Answer<bool> {
    Ok(hive.root().open(key)?.values()?.next().is_some())
}

/// Names of the keys right below it.
pub(crate) fn keys(hive: Hive, key: &str) -> Answer<Vec<String>> {
    Ok(hive.root().open(key)?.keys()?.take(MOST).collect())
}

/// When a key was last written: 100 ns since 1601.
pub(crate) fn written(hive: Hive, key: &str) -> Answer<u64> {
    let key = hive.root().open(key)?;
    let mut time = FILETIME::default();
    // SAFETY: the key is open until the end of this function, and `time` is a valid place for what is written.
    let result = unsafe {
        RegQueryInfoKeyW(
            HKEY(key.as_raw()),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            Some(&raw mut time),
        )
    };
    Fault::check(result.0)?;
    Ok(u64::from(time.dwHighDateTime) << 32 | u64::from(time.dwLowDateTime))
}

/// Several texts of one key; numbers count too, and what is missing or neither is `None`.
pub(crate) fn texts<const COUNT: usize>(
    hive: Hive,
    key: &str,
    names: [&str; COUNT],
) -> Answer<[Option<String>; COUNT]> {
    let key = hive.root().open(key)?;
    Ok(names.map(|name| as_text(key.get_value(name).ok()?).ok()))
}

fn as_text(value: Value) -> Answer<String> {
    let odd = || Fault::Failed("not a text".to_owned());
    match value.ty() {
        Type::String | Type::ExpandString => String::try_from(value).map_err(|_| odd()),
        Type::U32 | Type::U64 => u64::try_from(value).map(|it| it.to_string()).map_err(|_| odd()),
        Type::Bytes | Type::MultiString | Type::Other(_) => Err(odd()),
    }
}
