//! Takes apart the texts in which systems keep their facts. Nothing here reads a file or knows on which system it runs,
//! so that a text recorded on any system is a test on every other.

#[cfg_attr(
    not(any(windows, target_os = "linux", test)),
    expect(dead_code, reason = "asked on Windows and Linux, tested everywhere")
)]
pub(crate) mod extensions;
#[cfg_attr(
    not(any(target_os = "linux", test)),
    expect(dead_code, reason = "asked on Linux, tested everywhere")
)]
pub(crate) mod ini;
#[cfg_attr(
    not(any(windows, target_os = "linux", test)),
    expect(dead_code, reason = "asked on Windows and Linux, tested everywhere")
)]
pub(crate) mod libreoffice;

#[cfg_attr(
    not(any(target_os = "linux", test)),
    expect(dead_code, reason = "texts of Linux, tested everywhere")
)]
pub(crate) mod linux;

#[cfg_attr(
    not(any(windows, test)),
    expect(dead_code, reason = "values of Windows, tested everywhere")
)]
pub(crate) mod windows;
