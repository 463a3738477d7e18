//! Functions of system libraries that not every Windows has: linked at the start, a missing one would keep the whole
//! program from starting.

use windows::Win32::Foundation::HMODULE;
use windows::Win32::System::LibraryLoader::{GetProcAddress, LOAD_LIBRARY_SEARCH_SYSTEM32, LoadLibraryExW};
use windows::core::{Error, HRESULT, PCSTR, PCWSTR, s, w};

use super::fault::{Answer, Fault};

/// `WscGetSecurityProviderHealth` for these providers: the result code and the health.
pub(crate) fn security_provider_health(providers: u32) -> Answer<(i32, i32)> {
    type Health = unsafe extern "system" fn(u32, *mut i32) -> HRESULT;
    let found = find(w!("wscapi.dll"), s!("WscGetSecurityProviderHealth"))?;
    // SAFETY: the function of that name in that library of the system has this signature.
    let health_of: Health = unsafe { std::mem::transmute(found) };
    let mut health = 0;
    // SAFETY: `health` is a valid place for the one number that is written.
    let result = unsafe { health_of(providers, &raw mut health) };
    if result.is_err() {
        return Err(Fault::of(result));
    }
    Ok((result.0, health))
}

/// `Tbsi_GetDeviceInfo`: the version of the TPM, 1 or 2.
pub(crate) fn tpm_version() -> Answer<u32> {
    /// TPM_DEVICE_INFO: version of the structure, version of the TPM, interface, revision.
    type DeviceInfo = [u32; 4];
    type GetDeviceInfo = unsafe extern "system" fn(u32, *mut DeviceInfo) -> u32;
    const NOT_FOUND: u32 = 0x8028_400F;
    let found = find(w!("tbs.dll"), s!("Tbsi_GetDeviceInfo"))?;
    // SAFETY: the function of that name in that library of the system has this signature.
    let get_device_info: GetDeviceInfo = unsafe { std::mem::transmute(found) };
    let mut info: DeviceInfo = [1, 0, 0, 0];
    // SAFETY: `info` holds the 16 bytes that the first argument announces.
    let result = unsafe { get_device_info(16, &raw mut info) };
    match result {
        0 => Ok(info[1]),
        NOT_FOUND => Err(Fault::Absent),
        code => Err(Fault::of(HRESULT(code.cast_signed()))),
    }
}

/// `GetFirmwareType`: 1 BIOS, 2 UEFI.
pub(crate) fn firmware_type() -> Answer<u32> {
    type GetFirmwareType = unsafe extern "system" fn(*mut u32) -> i32;
    let found = find(w!("kernel32.dll"), s!("GetFirmwareType"))?;
    // SAFETY: the function of that name in that library of the system has this signature.
    let get_firmware_type: GetFirmwareType = unsafe { std::mem::transmute(found) };
    let mut kind = 0;
    // SAFETY: `kind` is a valid place for the one number that is written.
    if unsafe { get_firmware_type(&raw mut kind) } == 0 {
        return Err(Error::from_thread().into());
    }
    Ok(kind)
}

type Function = unsafe extern "system" fn() -> isize;

fn find(library: PCWSTR, name: PCSTR) -> Answer<Function> {
    // SAFETY: the name ends with a zero; only the system's own folder is searched. The library is never unloaded, so
    // what is found in it stays valid.
    let library: HMODULE = unsafe { LoadLibraryExW(library, None, LOAD_LIBRARY_SEARCH_SYSTEM32) }?;
    // SAFETY: the library was just loaded and the name ends with a zero.
    unsafe { GetProcAddress(library, name) }.ok_or(Fault::Unsupported)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_or_function_that_is_missing_is_unsupported() {
        assert_eq!(
            find(w!("vigie-no-such.dll"), s!("Nothing")).err(),
            Some(Fault::Unsupported)
        );
        assert_eq!(
            find(w!("kernel32.dll"), s!("VigieNoSuch")).err(),
            Some(Fault::Unsupported)
        );
        assert!(find(w!("kernel32.dll"), s!("GetTickCount64")).is_ok());
    }
}
