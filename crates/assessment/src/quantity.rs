//! Quantities with their unit in the type: whole minutes, whole cents, shares and strengths.

use std::fmt;

/// Why a number is not the quantity it should be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum QuantityError {
    /// Not a number, infinite or negative.
    NotANumber,
    /// Larger than the quantity allows.
    TooLarge {
        /// The largest value allowed, in the unit of the input.
        largest: f64,
    },
}

impl fmt::Display for QuantityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotANumber => f.write_str("not a number of zero or more"),
            Self::TooLarge { largest } => write!(f, "more than {largest}"),
        }
    }
}

impl std::error::Error for QuantityError {}

/// A duration of work in whole minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Minutes(pub u32);

impl Minutes {
    /// Rounds hours to the nearest minute. At most 100,000 hours.
    pub fn from_hours(hours: f64) -> Result<Self, QuantityError> {
        let largest = 100_000.0;
        let minutes = scaled(hours, 60.0, largest)?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked: 0 to 6,000,000"
        )]
        Ok(Self(minutes as u32))
    }

    /// The same duration in hours.
    pub fn hours(self) -> f64 {
        f64::from(self.0) / 60.0
    }
}

/// An amount of Canadian dollars in whole cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cents(pub u64);

impl Cents {
    /// Rounds dollars to the nearest cent. At most a billion dollars.
    pub fn from_dollars(dollars: f64) -> Result<Self, QuantityError> {
        let largest = 1e9;
        let cents = scaled(dollars, 100.0, largest)?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked: 0 to 1e11"
        )]
        Ok(Self(cents as u64))
    }

    /// The same amount in dollars.
    pub fn dollars(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "amounts stay far below 2^53 cents")]
        let cents = self.0 as f64;
        cents / 100.0
    }
}

fn scaled(value: f64, factor: f64, largest: f64) -> Result<f64, QuantityError> {
    if !value.is_finite() || value < 0.0 {
        return Err(QuantityError::NotANumber);
    }
    if value > largest {
        return Err(QuantityError::TooLarge { largest });
    }
    Ok(libm::round(value * factor))
}

/// How much a practice weakens a scenario, in likelihood or damage: at least 0, less than 1.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Strength(f64);

impl Strength {
    /// Accepts 0 up to 0.99; beyond, one practice alone would decide a scenario.
    pub fn new(value: f64) -> Result<Self, QuantityError> {
        if !value.is_finite() || value < 0.0 {
            return Err(QuantityError::NotANumber);
        }
        if value > 0.99 {
            return Err(QuantityError::TooLarge { largest: 0.99 });
        }
        Ok(Self(value))
    }

    /// The share of the scenario's risk that the practice takes away when it is fully in place.
    pub fn value(self) -> f64 {
        self.0
    }

    /// ω: the same strength on a scale where strengths add up, `−ln(1 − effect)`.
    pub(crate) fn omega(self) -> f64 {
        -libm::log(1.0 - self.0)
    }
}

/// How much of a practice is in place: 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Coverage(f64);

impl Coverage {
    /// Nothing in place.
    pub const NONE: Self = Self(0.0);
    /// Fully in place.
    pub const FULL: Self = Self(1.0);

    /// Accepts 0 to 1.
    pub fn new(value: f64) -> Result<Self, QuantityError> {
        if !value.is_finite() || value < 0.0 {
            return Err(QuantityError::NotANumber);
        }
        if value > 1.0 {
            return Err(QuantityError::TooLarge { largest: 1.0 });
        }
        Ok(Self(value))
    }

    /// The share in place.
    pub fn value(self) -> f64 {
        self.0
    }
}
