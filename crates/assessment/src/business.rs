//! The business: how many people, which traits, what it can spend in a month.

use std::collections::BTreeSet;

use crate::{Cents, Minutes, QuantityError, TraitId};

/// What the plan needs to know of a business. Its name is not among it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Business {
    /// How many people work there, the owner included.
    pub people: People,
    /// The facts that are true of it.
    pub traits: BTreeSet<TraitId>,
}

/// A number of people, 1 to 499: the audience of the Canadian baseline controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct People(u16);

impl People {
    /// The smallest and largest business Vigie speaks to.
    pub const BOUNDS: (u16, u16) = (1, 499);

    /// Accepts 1 to 499; `None` otherwise.
    pub fn new(count: i64) -> Option<Self> {
        let count = u16::try_from(count).ok()?;
        (Self::BOUNDS.0..=Self::BOUNDS.1)
            .contains(&count)
            .then_some(Self(count))
    }

    /// The number of people.
    pub fn count(self) -> u16 {
        self.0
    }
}

/// The hours and dollars that a business can give to its security in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    /// Work, whoever does it.
    pub minutes: Minutes,
    /// Money; what is not spent in a month is kept for the next.
    pub cents: Cents,
}

impl Capacity {
    /// More hours than a month has.
    pub const MOST_HOURS: f64 = 744.0;
    /// Dollars a month beyond which a number is taken for a typing error.
    pub const MOST_DOLLARS: f64 = 1_000_000.0;

    /// Accepts 0 to 744 hours and 0 to a million dollars.
    pub fn new(hours: f64, dollars: f64) -> Result<Self, QuantityError> {
        if hours > Self::MOST_HOURS {
            return Err(QuantityError::TooLarge {
                largest: Self::MOST_HOURS,
            });
        }
        if dollars > Self::MOST_DOLLARS {
            return Err(QuantityError::TooLarge {
                largest: Self::MOST_DOLLARS,
            });
        }
        Ok(Self {
            minutes: Minutes::from_hours(hours)?,
            cents: Cents::from_dollars(dollars)?,
        })
    }
}

/// Which part of the bank is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Track {
    /// About ten minutes: the practices marked essential.
    Essential,
    /// Everything that the traits call for.
    Complete,
}

impl Track {
    /// Whether a round on this track asks a practice of `track`.
    pub fn includes(self, track: Self) -> bool {
        track <= self
    }
}
