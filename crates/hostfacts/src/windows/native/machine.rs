//! The machine as a whole.

use windows::Win32::System::Power::{GetSystemPowerStatus, SYSTEM_POWER_STATUS};

use super::fault::{Answer, Fault};

/// Whether there is a battery: BatteryFlag is 128 when there is none, and 255 when that is unknown.
pub(crate) fn battery() -> Answer<bool> {
    let mut status = SYSTEM_POWER_STATUS::default();
    // SAFETY: `status` is a valid place for the structure.
    unsafe { GetSystemPowerStatus(&raw mut status) }?;
    match status.BatteryFlag {
        255 => Err(Fault::Unsupported),
        flag => Ok(flag & 128 == 0),
    }
}
