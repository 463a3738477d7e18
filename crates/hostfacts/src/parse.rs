//! Takes apart the texts in which systems keep their facts. Nothing here reads a file or knows on which system it runs,
//! so that a text recorded on any system is a test on every other.

pub(crate) mod ini;

#[cfg_attr(
    not(any(target_os = "linux", test)),
    expect(dead_code, reason = "texts of Linux, tested everywhere")
)]
pub(crate) mod linux;
