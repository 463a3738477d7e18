//! Takes apart the texts in which systems keep their facts. Nothing here reads a file or knows on which system it runs,
//! so that a text recorded on any system is a test on every other.

pub(crate) mod extensions;
pub(crate) mod ini;
pub(crate) mod libreoffice;

#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "texts of Linux, tested everywhere")
)]
pub(crate) mod linux;

/// Unlike the others it needs a library, which only macOS and tests bring.
#[cfg(any(target_os = "macos", test))]
pub(crate) mod macos;

#[cfg_attr(
    not(any(windows, test)),
    expect(dead_code, reason = "values of Windows, tested everywhere")
)]
pub(crate) mod windows;
