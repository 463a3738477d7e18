//! Services.

use windows::Win32::System::Services::{
    CloseServiceHandle, OpenSCManagerW, OpenServiceW, QueryServiceStatus, SC_HANDLE, SC_MANAGER_CONNECT,
    SERVICE_QUERY_STATUS, SERVICE_RUNNING, SERVICE_STATUS,
};
use windows::core::{HSTRING, PCWSTR};

use super::fault::Answer;

/// The list of services, opened without the right to change anything.
pub(crate) struct Services(Handle);

impl Services {
    /// Opens it.
    pub(crate) fn open() -> Answer<Self> {
        // SAFETY: both names are left out: this computer, its only database.
        let handle = unsafe { OpenSCManagerW(PCWSTR::null(), PCWSTR::null(), SC_MANAGER_CONNECT) }?;
        Ok(Self(Handle(handle)))
    }

    /// Whether a service runs at this moment.
    pub(crate) fn runs(&self, name: &str) -> Answer<bool> {
        // SAFETY: the list is open as long as `self`, and the name ends with a zero.
        let service = unsafe { OpenServiceW((self.0).0, &HSTRING::from(name), SERVICE_QUERY_STATUS) }?;
        let service = Handle(service);
        let mut status = SERVICE_STATUS::default();
        // SAFETY: the service is open until the end of this function, and `status` is a valid place.
        unsafe { QueryServiceStatus(service.0, &raw mut status) }?;
        Ok(status.dwCurrentState == SERVICE_RUNNING)
    }
}

struct Handle(SC_HANDLE);

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: it was opened by one of the functions above and is closed once.
        let _ = unsafe { CloseServiceHandle(self.0) };
    }
}
