//! Tables of sockets that accept connections, in words of 32 bits.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use vigie_checks::snapshot::Reach;

/// A row of either table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) port: u16,
    pub(crate) reach: Reach,
    /// The number of the process.
    pub(crate) process: u32,
}

/// `MIB_TCPTABLE_OWNER_PID`: a count, then rows of state, address, port, far address, far port, process.
pub(crate) fn v4(words: &[u32]) -> Vec<Row> {
    rows::<6>(words)
        .map(|[_, address, port, _, _, process]| Row {
            port: port_of(*port),
            reach: reach(Ipv4Addr::from(address.to_ne_bytes()).into()),
            process: *process,
        })
        .collect()
}

/// `MIB_TCP6TABLE_OWNER_PID`: a count, then rows of address (4), scope, port, far address (4), scope, port, state,
/// process.
pub(crate) fn v6(words: &[u32]) -> Vec<Row> {
    rows::<14>(words)
        .map(|[a, b, c, d, _, port, _, _, _, _, _, _, _, process]| {
            let mut address = [0; 16];
            for (place, word) in address.as_chunks_mut::<4>().0.iter_mut().zip([a, b, c, d]) {
                *place = word.to_ne_bytes();
            }
            Row {
                port: port_of(*port),
                reach: reach(Ipv6Addr::from(address).to_canonical()),
                process: *process,
            }
        })
        .collect()
}

fn rows<const LENGTH: usize>(words: &[u32]) -> impl Iterator<Item = &[u32; LENGTH]> {
    let (count, rows) = words.split_first().unwrap_or((&0, &[]));
    let count = usize::try_from(*count).unwrap_or(0);
    rows.as_chunks::<LENGTH>().0.iter().take(count)
}

/// The port stands in the first two bytes, the highest first.
fn port_of(word: u32) -> u16 {
    let [high, low, _, _] = word.to_ne_bytes();
    u16::from_be_bytes([high, low])
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

    fn word(bytes: [u8; 4]) -> u32 {
        u32::from_ne_bytes(bytes)
    }

    #[test]
    fn rows_of_version_4_tell_port_reach_and_process() {
        let row = |address, port: u16, process| {
            let [high, low] = port.to_be_bytes();
            [2, word(address), word([high, low, 0, 0]), 0, 0, process]
        };
        let table = [
            vec![3],
            row([0, 0, 0, 0], 3389, 4).to_vec(),
            row([127, 0, 0, 1], 5432, 5).to_vec(),
            row([192, 168, 1, 2], 139, 6).to_vec(),
            // Beyond the count: the rest of the buffer.
            row([0, 0, 0, 0], 9, 7).to_vec(),
        ]
        .concat();
        let expected = [
            (3389, Reach::EveryAddress, 4),
            (5432, Reach::ThisComputer, 5),
            (139, Reach::OneAddress, 6),
        ];
        assert_eq!(
            v4(&table),
            expected.map(|(port, reach, process)| Row { port, reach, process })
        );
    }

    #[test]
    fn rows_of_version_6_do_too() {
        let row = |address: Ipv6Addr, port: u16| {
            let mut words: Vec<u32> = address
                .octets()
                .as_chunks::<4>()
                .0
                .iter()
                .map(|it| word(*it))
                .collect();
            let [high, low] = port.to_be_bytes();
            words.extend([0, word([high, low, 0, 0]), 0, 0, 0, 0, 0, 0, 2, 8]);
            words
        };
        let table = [
            vec![3],
            row(Ipv6Addr::UNSPECIFIED, 445),
            row(Ipv6Addr::LOCALHOST, 80),
            row(Ipv4Addr::LOCALHOST.to_ipv6_mapped(), 81),
        ]
        .concat();
        let expected = [
            (445, Reach::EveryAddress),
            (80, Reach::ThisComputer),
            (81, Reach::ThisComputer),
        ];
        assert_eq!(
            v6(&table),
            expected.map(|(port, reach)| Row {
                port,
                reach,
                process: 8
            })
        );
    }

    #[test]
    fn an_empty_or_cut_table_has_no_rows() {
        assert_eq!(v4(&[]), []);
        assert_eq!(v4(&[9, 2, 0]), []);
        assert_eq!(v6(&[1; 14]), []);
    }
}
