//! The token of this process: who runs it, and with which rights.

use std::ptr;

use windows::Win32::Foundation::{CloseHandle, HANDLE};
use windows::Win32::Security::{
    GetTokenInformation, TOKEN_ELEVATION, TOKEN_GROUPS, TOKEN_INFORMATION_CLASS, TOKEN_QUERY, TOKEN_USER,
    TokenElevation, TokenElevationType, TokenGroups, TokenUser,
};
use windows::Win32::System::Threading::{GetCurrentProcess, OpenProcessToken};

use super::accounts::sid;
use super::fault::{Answer, Fault};
use crate::parse::windows::sid::Sid;

/// TokenElevationType: 1 default, 2 full, 3 limited.
pub(crate) fn elevation_type() -> Answer<u32> {
    let words = Token::of_this_process()?.read(TokenElevationType)?;
    // SAFETY: the structure is one number of 32 bits, and the buffer is aligned for it.
    Ok(unsafe { ptr::read(words.as_ptr().cast::<u32>()) })
}

/// Whether the token has full rights at this moment.
pub(crate) fn elevated() -> Answer<bool> {
    let words = Token::of_this_process()?.read(TokenElevation)?;
    // SAFETY: the structure is one number of 32 bits, and the buffer is aligned for it.
    let elevation = unsafe { ptr::read(words.as_ptr().cast::<TOKEN_ELEVATION>()) };
    Ok(elevation.TokenIsElevated != 0)
}

/// The account.
pub(crate) fn user() -> Answer<Sid> {
    let words = Token::of_this_process()?.read(TokenUser)?;
    if words.len() * 8 < size_of::<TOKEN_USER>() {
        return Err(Fault::Failed("a short answer".to_owned()));
    }
    // SAFETY: the buffer is long enough and aligned for this structure; the SID it points to lies in the same buffer.
    unsafe { sid((*words.as_ptr().cast::<TOKEN_USER>()).User.Sid) }
}

/// The groups of the account, those that are there to be refused too.
pub(crate) fn groups() -> Answer<Vec<Sid>> {
    let words = Token::of_this_process()?.read(TokenGroups)?;
    if words.len() * 8 < size_of::<TOKEN_GROUPS>() {
        return Ok(Vec::new());
    }
    let groups = words.as_ptr().cast::<TOKEN_GROUPS>();
    // SAFETY: the buffer is long enough and aligned for this structure, whose count tells how many items follow in the
    // same buffer; each points to a SID in that buffer.
    unsafe {
        let count = usize::try_from((*groups).GroupCount).unwrap_or(0);
        let items = std::slice::from_raw_parts((&raw const (*groups).Groups).cast(), count);
        items
            .iter()
            .map(|it: &windows::Win32::Security::SID_AND_ATTRIBUTES| sid(it.Sid))
            .collect()
    }
}

/// An open token.
struct Token(HANDLE);

impl Token {
    fn of_this_process() -> Answer<Self> {
        let mut handle = HANDLE::default();
        // SAFETY: the handle of this process is always valid, and `handle` is a valid place.
        unsafe { OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut handle) }?;
        Ok(Self(handle))
    }

    /// What it says, in words of 8 bytes so that every structure is aligned.
    fn read(&self, class: TOKEN_INFORMATION_CLASS) -> Answer<Vec<u64>> {
        let mut length = 0;
        // SAFETY: without a buffer, only the length that is needed is written.
        let _ = unsafe { GetTokenInformation(self.0, class, None, 0, &raw mut length) };
        let mut words = vec![0_u64; usize::try_from(length).unwrap_or(0).div_ceil(8).max(1)];
        let room = u32::try_from(words.len() * 8).unwrap_or(0);
        // SAFETY: the buffer is as long as announced.
        unsafe {
            GetTokenInformation(
                self.0,
                class,
                Some(words.as_mut_ptr().cast()),
                room,
                &raw mut length,
            )
        }?;
        Ok(words)
    }
}

impl Drop for Token {
    fn drop(&mut self) {
        // SAFETY: it was opened by `of_this_process` and is closed once.
        let _ = unsafe { CloseHandle(self.0) };
    }
}
