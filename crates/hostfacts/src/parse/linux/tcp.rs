//! Lines of `/proc/net/tcp` and `/proc/net/tcp6`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use vigie_checks::snapshot::{Listener, Reach};

/// What a line describes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Socket {
    /// A socket that accepts connections.
    Listening(Listener),
    /// Another one.
    Other,
    /// No socket.
    Unreadable,
}

/// State `0A` is a socket that listens.
pub(crate) fn listener(line: &str) -> Socket {
    let mut fields = line.split_whitespace();
    let (local, state) = (fields.nth(1), fields.nth(1));
    let Some((local, state)) = local.zip(state) else {
        return Socket::Unreadable;
    };
    if state != "0A" {
        return Socket::Other;
    }
    match address(local) {
        Some((address, port)) => Socket::Listening(Listener {
            port,
            reach: reach(address),
            process: None,
        }),
        None => Socket::Unreadable,
    }
}

/// `0100007F:1F90`: words of four bytes, each in the order of the processor, which is the little end first on every
/// one that Vigie is built for.
fn address(written: &str) -> Option<(IpAddr, u16)> {
    let (address, port) = written.split_once(':')?;
    let port = u16::from_str_radix(port, 16).ok()?;
    let word = |at: usize| {
        let digits = address.get(at * 8..at * 8 + 8)?;
        u32::from_str_radix(digits, 16).ok().map(u32::to_le_bytes)
    };
    let address = match address.len() {
        8 => IpAddr::from(Ipv4Addr::from(word(0)?)),
        32 => {
            let words = [word(0)?, word(1)?, word(2)?, word(3)?];
            let bytes: [u8; 16] = words.concat().try_into().ok()?;
            // ::ffff:127.0.0.1 is 127.0.0.1.
            Ipv6Addr::from(bytes).to_canonical()
        }
        _ => return None,
    };
    Some((address, port))
}

fn reach(address: IpAddr) -> Reach {
    if address.is_unspecified() {
        Reach::EveryAddress
    } else if address.is_loopback() {
        Reach::ThisComputer
    } else {
        Reach::OneAddress
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(local: &str, state: &str) -> String {
        format!("   0: {local} 00000000:0000 {state} 00000000:00000000 00:00000000 00000000     0 0 1210 1")
    }

    #[test]
    fn addresses_tell_from_where_a_port_can_be_reached() {
        for (local, port, reach) in [
            ("00000000:0016", 22, Reach::EveryAddress),
            ("0100007F:1435", 5173, Reach::ThisComputer),
            ("3500007F:0035", 53, Reach::ThisComputer),
            ("0A01A8C0:0050", 80, Reach::OneAddress),
            ("00000000000000000000000000000000:0016", 22, Reach::EveryAddress),
            ("00000000000000000000000001000000:0277", 631, Reach::ThisComputer),
            ("0000000000000000FFFF00000100007F:1F90", 8080, Reach::ThisComputer),
            ("0000000000000000FFFF000000000000:1F90", 8080, Reach::EveryAddress),
            ("000080FE000000000000000001000000:1F90", 8080, Reach::OneAddress),
        ] {
            let expected = Listener {
                port,
                reach,
                process: None,
            };
            assert_eq!(
                listener(&line(local, "0A")),
                Socket::Listening(expected),
                "{local}"
            );
        }
    }

    #[test]
    fn a_connection_is_no_listener_and_a_broken_line_no_socket() {
        assert_eq!(listener(&line("0100007F:8235", "06")), Socket::Other);
        for text in [
            "",
            "0: x",
            "0: é:0016 0 0A",
            "0: 0000000é:0016 0 0A",
            "0: 00000000:FFFFF 0 0A",
            "0: 0:0 0 0A",
        ] {
            assert_eq!(listener(text), Socket::Unreadable, "{text}");
        }
    }
}
