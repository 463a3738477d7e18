//! What the tests share: small packs by hand, generated ones, and the design's rules written the plain way.

pub(crate) mod broken;
pub(crate) mod build;
pub(crate) mod reference;
pub(crate) mod worlds;

use proptest::test_runner::{Config, RngSeed};

/// The configuration of every property test: a fixed seed and a modest number of cases, unless the environment asks
/// for others.
pub(crate) fn config() -> Config {
    let mut config = Config::default();
    if std::env::var_os("PROPTEST_RNG_SEED").is_none() {
        config.rng_seed = RngSeed::Fixed(0x0076_6967_6965);
    }
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 128;
    }
    config
}
