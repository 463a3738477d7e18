//! Versions of XProtect.

/// Whether a version comes after another. They are numbers: `5340`, `5340.1`.
pub(crate) fn newer(version: &str, than: &str) -> bool {
    let parts = |text: &str| -> Vec<u64> { text.split('.').map(|it| it.parse().unwrap_or(0)).collect() };
    parts(version) > parts(than)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(newer("5340", "999"));
        assert!(newer("5340.1", "5340"));
        assert!(!newer("5340", "5340"));
        assert!(!newer("word", "1"));
    }
}
