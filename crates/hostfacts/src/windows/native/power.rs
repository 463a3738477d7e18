//! The power plan in force.

use std::mem::{MaybeUninit, offset_of};

use windows::Win32::Foundation::{HLOCAL, LocalFree};
use windows::Win32::System::Power::{
    GetPwrCapabilities, PowerGetActiveScheme, PowerReadACValueIndex, PowerReadDCValueIndex,
    SYSTEM_POWER_CAPABILITIES,
};
use windows::Win32::System::SystemServices::{
    GUID_LOCK_CONSOLE_ON_WAKE, GUID_SLEEP_SUBGROUP, GUID_STANDBY_TIMEOUT, GUID_VIDEO_POWERDOWN_TIMEOUT,
    GUID_VIDEO_SUBGROUP, NO_SUBGROUP_GUID,
};
use windows::core::GUID;

use super::fault::{Answer, Fault};

/// What the computer runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// Mains.
    Mains,
    /// Its battery.
    Battery,
}

/// A setting of a power plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setting {
    /// Seconds until the screen goes off; 0 is never.
    ScreenOff,
    /// Seconds until the computer sleeps; 0 is never.
    Sleep,
    /// Whether signing in is asked on waking: 1.
    LockOnWake,
}

/// The plan in force.
pub(crate) struct Plan(*mut GUID);

impl Plan {
    /// `PowerGetActiveScheme`.
    pub(crate) fn in_force() -> Answer<Self> {
        let mut plan = Self(std::ptr::null_mut());
        // SAFETY: `plan` is a valid place; what is given is freed by its owner.
        let code = unsafe { PowerGetActiveScheme(None, &raw mut plan.0) };
        Fault::check(code.0)?;
        if plan.0.is_null() {
            return Err(Fault::Absent);
        }
        Ok(plan)
    }

    /// `PowerReadACValueIndex` and `PowerReadDCValueIndex`.
    pub(crate) fn value(&self, setting: Setting, source: Source) -> Answer<u32> {
        let (group, setting) = match setting {
            Setting::ScreenOff => (GUID_VIDEO_SUBGROUP, GUID_VIDEO_POWERDOWN_TIMEOUT),
            Setting::Sleep => (GUID_SLEEP_SUBGROUP, GUID_STANDBY_TIMEOUT),
            Setting::LockOnWake => (NO_SUBGROUP_GUID, GUID_LOCK_CONSOLE_ON_WAKE),
        };
        let (plan, group, setting) = (
            Some(self.0.cast_const()),
            Some(&raw const group),
            Some(&raw const setting),
        );
        let mut value = 0;
        // SAFETY: the plan lives as long as `self`; every other pointer is to a variable of this function.
        let code = unsafe {
            match source {
                Source::Mains => PowerReadACValueIndex(None, plan, group, setting, &raw mut value).0,
                Source::Battery => PowerReadDCValueIndex(None, plan, group, setting, &raw mut value),
            }
        };
        Fault::check(code)?;
        Ok(value)
    }
}

impl Drop for Plan {
    fn drop(&mut self) {
        // SAFETY: it was given by PowerGetActiveScheme, which asks for this, and is freed once; null is let be.
        let _ = unsafe { LocalFree(Some(HLOCAL(self.0.cast()))) };
    }
}

/// `AoAc` of `GetPwrCapabilities`: the computer never sleeps deeply (modern standby).
pub(crate) fn modern_standby() -> Answer<bool> {
    let mut capabilities = MaybeUninit::<SYSTEM_POWER_CAPABILITIES>::zeroed();
    // SAFETY: `capabilities` is a valid place for the structure.
    if !unsafe { GetPwrCapabilities(capabilities.as_mut_ptr()) } {
        return Err(windows::core::Error::from_thread().into());
    }
    let place = offset_of!(SYSTEM_POWER_CAPABILITIES, AoAc);
    // SAFETY: every byte was set to zero or by the system, and the place lies inside the structure. It is read as a
    // number, since nothing holds the system to 0 and 1.
    let byte = unsafe { capabilities.as_ptr().cast::<u8>().add(place).read() };
    Ok(byte != 0)
}
