//! Drives with a letter.

use std::mem::offset_of;

use windows::Win32::Foundation::{CloseHandle, HANDLE};
use windows::Win32::Storage::FileSystem::{
    CreateFileW, FILE_FLAGS_AND_ATTRIBUTES, FILE_SHARE_READ, FILE_SHARE_WRITE, GetDriveTypeW,
    GetLogicalDrives, OPEN_EXISTING,
};
use windows::Win32::System::IO::DeviceIoControl;
use windows::Win32::System::Ioctl::{
    IOCTL_STORAGE_QUERY_PROPERTY, PropertyStandardQuery, STORAGE_DEVICE_DESCRIPTOR, STORAGE_PROPERTY_QUERY,
    StorageDeviceProperty,
};
use windows::Win32::System::SystemInformation::GetSystemWindowsDirectoryW;
use windows::core::HSTRING;

use super::fault::{Answer, Fault};

/// `C:` and so on, in order.
pub(crate) fn letters() -> Vec<String> {
    // SAFETY: it takes nothing and gives a number.
    let drives = unsafe { GetLogicalDrives() };
    (b'A'..=b'Z')
        .enumerate()
        .filter(|(bit, _)| drives >> bit & 1 == 1)
        .map(|(_, letter)| format!("{}:", char::from(letter)))
        .collect()
}

/// `GetDriveType`: 2 removable, 3 fixed, 4 network, 5 optical.
pub(crate) fn kind(letter: &str) -> u32 {
    // SAFETY: the name ends with a zero.
    unsafe { GetDriveTypeW(&HSTRING::from(format!("{letter}\\"))) }
}

/// The drive that Windows is on.
pub(crate) fn system() -> Option<String> {
    let mut path = [0_u16; 260];
    // SAFETY: the buffer is as long as announced.
    let length = unsafe { GetSystemWindowsDirectoryW(Some(&mut path)) };
    let path = path.get(..usize::try_from(length).unwrap_or(0))?;
    Some(String::from_utf16_lossy(path).chars().take(2).collect())
}

/// How the disk is attached: 7 USB, 11 SATA, 17 NVMe. The drive is opened without any right to its contents.
pub(crate) fn bus_type(letter: &str) -> Answer<u32> {
    let device = Device::open(&format!(r"\\.\{letter}"))?;
    let query = STORAGE_PROPERTY_QUERY {
        PropertyId: StorageDeviceProperty,
        QueryType: PropertyStandardQuery,
        AdditionalParameters: [0],
    };
    // The names and serial number that follow the structure do not fit and are not asked for.
    let mut bytes = [0_u8; size_of::<STORAGE_DEVICE_DESCRIPTOR>()];
    let mut given = 0;
    // SAFETY: both buffers are as long as announced.
    unsafe {
        DeviceIoControl(
            device.0,
            IOCTL_STORAGE_QUERY_PROPERTY,
            Some((&raw const query).cast()),
            u32::try_from(size_of_val(&query)).unwrap_or(0),
            Some(bytes.as_mut_ptr().cast()),
            u32::try_from(bytes.len()).unwrap_or(0),
            Some(&raw mut given),
            None,
        )
    }?;
    let start = offset_of!(STORAGE_DEVICE_DESCRIPTOR, BusType);
    let end = start + 4;
    if usize::try_from(given).unwrap_or(0) < end {
        return Err(Fault::Failed("a short answer".to_owned()));
    }
    let word = bytes.get(start..end).and_then(|it| it.try_into().ok());
    word.map(u32::from_le_bytes)
        .ok_or_else(|| Fault::Failed("a short answer".to_owned()))
}

/// An open device.
struct Device(HANDLE);

impl Device {
    fn open(path: &str) -> Answer<Self> {
        let nothing = FILE_FLAGS_AND_ATTRIBUTES::default();
        let share = FILE_SHARE_READ | FILE_SHARE_WRITE;
        // SAFETY: the name ends with a zero; 0 asks for no access to the contents.
        let opened =
            unsafe { CreateFileW(&HSTRING::from(path), 0, share, None, OPEN_EXISTING, nothing, None) };
        Ok(Self(opened?))
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        // SAFETY: it was opened by `open` and is closed once.
        let _ = unsafe { CloseHandle(self.0) };
    }
}
