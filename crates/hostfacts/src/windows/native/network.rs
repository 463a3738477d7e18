//! The table of sockets that accept connections.

use windows::Win32::Foundation::ERROR_INSUFFICIENT_BUFFER;
use windows::Win32::NetworkManagement::IpHelper::{GetExtendedTcpTable, TCP_TABLE_OWNER_PID_LISTENER};
use windows::Win32::Networking::WinSock::{ADDRESS_FAMILY, AF_INET, AF_INET6};

use super::fault::{Answer, Fault};

/// `MIB_TCPTABLE_OWNER_PID` of listeners, as words of 32 bits.
pub(crate) fn listeners_v4() -> Answer<Vec<u32>> {
    table(AF_INET)
}

/// `MIB_TCP6TABLE_OWNER_PID` of listeners, as words of 32 bits.
pub(crate) fn listeners_v6() -> Answer<Vec<u32>> {
    table(AF_INET6)
}

fn table(family: ADDRESS_FAMILY) -> Answer<Vec<u32>> {
    /// The table may grow between the two calls; one that grows every time is given up.
    const TRIES: usize = 8;
    let mut words = vec![0_u32; 1024];
    for _ in 0..TRIES {
        let mut length = u32::try_from(words.len() * 4).unwrap_or(0);
        // SAFETY: the buffer is as long as announced, and aligned for rows of numbers of 32 bits.
        let code = unsafe {
            GetExtendedTcpTable(
                Some(words.as_mut_ptr().cast()),
                &raw mut length,
                false,
                u32::from(family.0),
                TCP_TABLE_OWNER_PID_LISTENER,
                0,
            )
        };
        if code != ERROR_INSUFFICIENT_BUFFER.0 {
            Fault::check(code)?;
            return Ok(words);
        }
        words.resize(usize::try_from(length).unwrap_or(0).div_ceil(4) + 256, 0);
    }
    Err(Fault::Failed("a table that keeps growing".to_owned()))
}
