//! Security identifiers: what tells accounts and groups apart whatever they are called in a language.

use std::fmt;

/// A security identifier, such as `S-1-5-32-544`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sid {
    authority: u64,
    parts: Vec<u32>,
}

impl Sid {
    /// Reads it from the bytes in which Windows keeps it.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let (head, rest) = bytes.split_first_chunk::<8>()?;
        let [1, count, authority @ ..] = *head else {
            return None;
        };
        let authority = authority
            .into_iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(byte));
        let (words, _) = rest.as_chunks::<4>();
        let parts: Vec<u32> = words.iter().map(|it| u32::from_le_bytes(*it)).collect();
        let parts = parts.get(..usize::from(count))?.to_vec();
        Some(Self { authority, parts })
    }

    /// The last part: the number of an account on its computer or in its domain.
    pub(crate) fn number(&self) -> Option<u32> {
        self.parts.last().copied()
    }

    /// The same identifier with one more part.
    pub(crate) fn with(&self, number: u32) -> Self {
        let mut longer = self.clone();
        longer.parts.push(number);
        longer
    }

    /// Whether it is one of the accounts of this computer or domain.
    pub(crate) fn is_account_of(&self, whole: &Self) -> bool {
        self.number().is_some_and(|number| *self == whole.with(number))
    }
}

impl fmt::Display for Sid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "S-1-{}", self.authority)?;
        self.parts.iter().try_for_each(|part| write!(f, "-{part}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADMINISTRATORS: [u8; 16] = [1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 0x20, 2, 0, 0];

    #[test]
    fn a_group_is_read_by_its_number() {
        let sid = Sid::read(&ADMINISTRATORS).expect("a SID");
        assert_eq!(sid.to_string(), "S-1-5-32-544");
        assert_eq!(sid.number(), Some(544));
    }

    #[test]
    fn half_a_sid_is_none() {
        for bytes in [
            &[][..],
            ADMINISTRATORS.get(..7).expect("7"),
            ADMINISTRATORS.get(..15).expect("15"),
            &[2, 0, 0, 0, 0, 0, 0, 5],
        ] {
            assert_eq!(Sid::read(bytes), None);
        }
    }

    #[test]
    fn an_account_belongs_to_one_computer() {
        let computer = Sid {
            authority: 5,
            parts: vec![21, 1, 2, 3],
        };
        let account = computer.with(1001);
        assert!(account.is_account_of(&computer));
        assert!(!computer.is_account_of(&computer));
        assert!(!account.with(1).is_account_of(&computer));
        let other = Sid {
            authority: 5,
            parts: vec![21, 1, 2, 4, 1001],
        };
        assert!(!other.is_account_of(&computer));
    }
}
