//! Accounts, the administrators, shares and the domain: the network management functions, asked of this computer only.

use std::ffi::c_void;
use std::slice;

use vigie_checks::snapshot::Share;
use windows::Win32::Foundation::ERROR_INSUFFICIENT_BUFFER;
use windows::Win32::NetworkManagement::NetManagement::{
    FILTER_NORMAL_ACCOUNT, LOCALGROUP_MEMBERS_INFO_0, MAX_PREFERRED_LENGTH, NETSETUP_JOIN_STATUS,
    NetApiBufferFree, NetGetJoinInformation, NetLocalGroupGetMembers, NetUserEnum, NetUserModalsGet,
    USER_INFO_3, USER_MODALS_INFO_2,
};
use windows::Win32::Security::{
    CreateWellKnownSid, GetLengthSid, IsValidSid, LookupAccountSidW, PSID, SECURITY_MAX_SID_SIZE,
    SID_NAME_USE, WinBuiltinAdministratorsSid,
};
use windows::Win32::Storage::FileSystem::{NetShareEnum, SHARE_INFO_1};
use windows::core::{PCWSTR, PWSTR};

use super::fault::{Answer, Fault};
use crate::parse::windows::sid::Sid;

/// A local account, as level 3 describes it.
#[derive(Debug)]
pub(crate) struct LocalUser {
    pub(crate) name: String,
    /// The last part of its SID.
    pub(crate) rid: u32,
    /// `usri3_flags`.
    pub(crate) flags: u32,
    /// Seconds since 1970 of the last sign-in; 0 is unknown.
    pub(crate) last_logon: u32,
}

/// `NetUserEnum` level 3.
pub(crate) fn local_users() -> Answer<Vec<LocalUser>> {
    let mut buffer = Buffer::default();
    let (mut read, mut total) = (0, 0);
    // SAFETY: every pointer is to a variable of this function; the buffer that is given is freed by its owner.
    let code = unsafe {
        NetUserEnum(
            PCWSTR::null(),
            3,
            FILTER_NORMAL_ACCOUNT,
            buffer.place(),
            MAX_PREFERRED_LENGTH,
            &raw mut read,
            &raw mut total,
            None,
        )
    };
    Fault::check(code)?;
    // SAFETY: at level 3 the buffer holds that many of this structure.
    let users = unsafe { buffer.items::<USER_INFO_3>(read) };
    Ok(users
        .iter()
        .map(|it| LocalUser {
            // SAFETY: the name lies in the buffer, which lives until the end of this function.
            name: unsafe { text(it.usri3_name) },
            rid: it.usri3_user_id,
            flags: it.usri3_flags.0,
            last_logon: it.usri3_last_logon,
        })
        .collect())
}

/// `NetUserModalsGet` level 2: the SID from which those of local accounts are made.
pub(crate) fn machine_sid() -> Answer<Sid> {
    let mut buffer = Buffer::default();
    // SAFETY: the buffer that is given is freed by its owner.
    let code = unsafe { NetUserModalsGet(PCWSTR::null(), 2, buffer.place()) };
    Fault::check(code)?;
    // SAFETY: at level 2 the buffer holds one of this structure.
    let found = unsafe { buffer.items::<USER_MODALS_INFO_2>(1) }.first();
    // SAFETY: the SID lies in the buffer, which lives until the end of this function.
    unsafe { sid(found.ok_or(Fault::Absent)?.usrmod2_domain_id) }
}

/// Members of S-1-5-32-544, whatever the group is called on this computer, by their SIDs.
pub(crate) fn administrators() -> Answer<Vec<Sid>> {
    let group = administrators_name()?;
    let mut buffer = Buffer::default();
    let (mut read, mut total) = (0, 0);
    // SAFETY: the name ends with a zero; every other pointer is to a variable of this function.
    let code = unsafe {
        NetLocalGroupGetMembers(
            PCWSTR::null(),
            PCWSTR(group.as_ptr()),
            0,
            buffer.place(),
            MAX_PREFERRED_LENGTH,
            &raw mut read,
            &raw mut total,
            None,
        )
    };
    Fault::check(code)?;
    // SAFETY: at level 0 the buffer holds that many of this structure.
    let members = unsafe { buffer.items::<LOCALGROUP_MEMBERS_INFO_0>(read) };
    members
        .iter()
        // SAFETY: the SID lies in the buffer, which lives until the end of this function.
        .map(|it| unsafe { sid(it.lgrmi0_sid) })
        .collect()
}

/// What S-1-5-32-544 is called on this computer, with a zero at its end.
fn administrators_name() -> Answer<Vec<u16>> {
    // In words, so that it is aligned.
    let mut bytes = [0_u32; SECURITY_MAX_SID_SIZE as usize / 4];
    let known = PSID(bytes.as_mut_ptr().cast());
    let mut length = SECURITY_MAX_SID_SIZE;
    // SAFETY: the buffer is as long as announced.
    unsafe { CreateWellKnownSid(WinBuiltinAdministratorsSid, None, Some(known), &raw mut length) }?;
    let (mut name, mut domain) = ([0_u16; 257], [0_u16; 257]);
    let (mut name_length, mut domain_length) = (257, 257);
    let mut kind = SID_NAME_USE::default();
    // SAFETY: both buffers are as long as announced, and the SID was just made.
    unsafe {
        LookupAccountSidW(
            PCWSTR::null(),
            known,
            Some(PWSTR(name.as_mut_ptr())),
            &raw mut name_length,
            Some(PWSTR(domain.as_mut_ptr())),
            &raw mut domain_length,
            &raw mut kind,
        )
    }?;
    let end = usize::try_from(name_length).unwrap_or(0);
    let name = name
        .get(..=end)
        .ok_or_else(|| Fault::check(ERROR_INSUFFICIENT_BUFFER.0).err());
    name.map(<[u16]>::to_vec)
        .map_err(|fault| fault.unwrap_or(Fault::Absent))
}

/// `NetShareEnum` level 1.
pub(crate) fn shares() -> Answer<Vec<Share>> {
    let mut buffer = Buffer::default();
    let (mut read, mut total) = (0, 0);
    // SAFETY: every pointer is to a variable of this function; the buffer that is given is freed by its owner.
    let code = unsafe {
        NetShareEnum(
            PCWSTR::null(),
            1,
            buffer.place(),
            MAX_PREFERRED_LENGTH,
            &raw mut read,
            &raw mut total,
            None,
        )
    };
    Fault::check(code)?;
    // SAFETY: at level 1 the buffer holds that many of this structure.
    let shares = unsafe { buffer.items::<SHARE_INFO_1>(read) };
    Ok(shares
        .iter()
        .map(|it| Share {
            // SAFETY: the name lies in the buffer, which lives until the end of this function.
            name: unsafe { text(it.shi1_netname) },
            kind: it.shi1_type.0,
        })
        .collect())
}

/// `NetGetJoinInformation`: 0 unknown, 1 unjoined, 2 workgroup, 3 domain. The name that comes with it is dropped.
pub(crate) fn join_status() -> Answer<u32> {
    let mut buffer = Buffer::default();
    let mut status = NETSETUP_JOIN_STATUS::default();
    // SAFETY: the name that is given is freed by the buffer's owner; it is a pointer like any other.
    let code = unsafe { NetGetJoinInformation(PCWSTR::null(), buffer.place().cast(), &raw mut status) };
    Fault::check(code)?;
    Ok(status.0.cast_unsigned())
}

/// A text that ends with a zero; nothing is an empty one.
///
/// # Safety
/// The pointer is null or valid.
unsafe fn text(pointer: PWSTR) -> String {
    if pointer.is_null() {
        return String::new();
    }
    // SAFETY: promised by the caller.
    String::from_utf16_lossy(unsafe { pointer.as_wide() })
}

/// Copies a SID.
///
/// # Safety
/// The pointer is null or valid.
pub(super) unsafe fn sid(pointer: PSID) -> Answer<Sid> {
    // SAFETY: promised by the caller; a pointer that is null is no valid SID.
    if pointer.0.is_null() || !unsafe { IsValidSid(pointer) }.as_bool() {
        return Err(Fault::Failed("no valid SID".to_owned()));
    }
    // SAFETY: the SID is valid, so that many bytes belong to it.
    let bytes = unsafe {
        let length = usize::try_from(GetLengthSid(pointer)).unwrap_or(0);
        slice::from_raw_parts(pointer.0.cast::<u8>(), length)
    };
    Sid::read(bytes).ok_or_else(|| Fault::Failed("no valid SID".to_owned()))
}

/// Memory that a network management function gave, freed when this is dropped.
struct Buffer(*mut u8);

impl Default for Buffer {
    fn default() -> Self {
        Self(std::ptr::null_mut())
    }
}

impl Buffer {
    fn place(&mut self) -> *mut *mut u8 {
        &raw mut self.0
    }

    /// The structures in it.
    ///
    /// # Safety
    /// The buffer is empty, or holds at least that many of this structure.
    unsafe fn items<T>(&self, count: u32) -> &[T] {
        let items = self.0.cast::<T>();
        if items.is_null() || !items.is_aligned() {
            return &[];
        }
        // SAFETY: promised by the caller; the memory lives as long as `self`.
        unsafe { slice::from_raw_parts(items, usize::try_from(count).unwrap_or(0)) }
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if !self.0.is_null() {
            // SAFETY: it was given by a network management function and is freed once.
            let _ = unsafe { NetApiBufferFree(Some(self.0.cast::<c_void>())) };
        }
    }
}
