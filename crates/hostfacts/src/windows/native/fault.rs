//! Why a call gave nothing, and the state of the fact that follows from it.

use vigie_checks::Seen;
use windows::Win32::Foundation::{
    CLASS_E_CLASSNOTAVAILABLE, CO_E_CLASSSTRING, E_ACCESSDENIED, E_NOINTERFACE, E_NOTIMPL,
    ERROR_ACCESS_DENIED, ERROR_CALL_NOT_IMPLEMENTED, ERROR_FILE_NOT_FOUND, ERROR_INVALID_FUNCTION,
    ERROR_INVALID_LEVEL, ERROR_MOD_NOT_FOUND, ERROR_NOT_FOUND, ERROR_NOT_SUPPORTED, ERROR_PATH_NOT_FOUND,
    ERROR_PRIVILEGE_NOT_HELD, ERROR_PROC_NOT_FOUND, ERROR_SERVICE_DOES_NOT_EXIST, REGDB_E_CLASSNOTREG,
    WIN32_ERROR,
};
use windows::core::{Error, HRESULT};

/// Why a call gave nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// There is no such thing.
    Absent,
    /// This account may not.
    Denied,
    /// This Windows has no such call, class or device function.
    Unsupported,
    /// Anything else, by its code.
    Failed(String),
}

/// What a call gave.
pub(crate) type Answer<T> = Result<T, Fault>;

const ABSENT: &[WIN32_ERROR] = &[
    ERROR_FILE_NOT_FOUND,
    ERROR_PATH_NOT_FOUND,
    ERROR_NOT_FOUND,
    ERROR_SERVICE_DOES_NOT_EXIST,
];
const DENIED: &[WIN32_ERROR] = &[ERROR_ACCESS_DENIED, ERROR_PRIVILEGE_NOT_HELD];
const UNSUPPORTED: &[WIN32_ERROR] = &[
    ERROR_INVALID_FUNCTION,
    ERROR_NOT_SUPPORTED,
    ERROR_CALL_NOT_IMPLEMENTED,
    ERROR_INVALID_LEVEL,
    ERROR_MOD_NOT_FOUND,
    ERROR_PROC_NOT_FOUND,
];
const UNSUPPORTED_CLASS: &[HRESULT] = &[
    REGDB_E_CLASSNOTREG,
    CLASS_E_CLASSNOTAVAILABLE,
    CO_E_CLASSSTRING,
    E_NOTIMPL,
    E_NOINTERFACE,
];

impl Fault {
    /// The meaning of a result code.
    pub(crate) fn of(code: HRESULT) -> Self {
        let is = |list: &[WIN32_ERROR]| list.iter().any(|it| it.to_hresult() == code);
        if is(ABSENT) {
            Self::Absent
        } else if is(DENIED) || code == E_ACCESSDENIED {
            Self::Denied
        } else if is(UNSUPPORTED) || UNSUPPORTED_CLASS.contains(&code) {
            Self::Unsupported
        } else {
            Self::Failed(format!("{:#010x}", code.0))
        }
    }

    /// The meaning of the number that many functions return: 0 is a success.
    pub(crate) fn check(code: u32) -> Answer<()> {
        match code {
            0 => Ok(()),
            code => Err(Self::of(WIN32_ERROR(code).to_hresult())),
        }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::of(error.code())
    }
}

/// The fact that follows from an answer.
pub(crate) fn seen<T>(answer: Answer<T>, from: &str) -> Seen<T> {
    match answer {
        Ok(value) => Seen::known(value, from),
        Err(Fault::Absent) => Seen::absent(from),
        Err(Fault::Denied) => Seen::denied(from),
        Err(Fault::Unsupported) => Seen::unsupported(from),
        Err(Fault::Failed(why)) => Seen::failed(from, why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_has_its_state() {
        assert_eq!(Fault::check(0), Ok(()));
        assert_eq!(Fault::check(2), Err(Fault::Absent));
        assert_eq!(Fault::check(5), Err(Fault::Denied));
        assert_eq!(Fault::check(50), Err(Fault::Unsupported));
        assert_eq!(Fault::check(124), Err(Fault::Unsupported));
        assert_eq!(Fault::check(1722), Err(Fault::Failed("0x800706ba".to_owned())));
        assert_eq!(Fault::of(REGDB_E_CLASSNOTREG), Fault::Unsupported);
        assert_eq!(Fault::of(E_ACCESSDENIED), Fault::Denied);
    }

    #[test]
    fn each_fault_becomes_its_fact() {
        let fact = |fault| seen::<u32>(Err(fault), "a");
        assert_eq!(seen(Ok(1), "a"), Seen::known(1, "a"));
        assert_eq!(fact(Fault::Absent), Seen::absent("a"));
        assert_eq!(fact(Fault::Denied), Seen::denied("a"));
        assert_eq!(fact(Fault::Unsupported), Seen::unsupported("a"));
        assert_eq!(fact(Fault::Failed("0x1".to_owned())), Seen::failed("a", "0x1"));
    }
}
