//! What kind of Mac this is, from the names that the kernel gives.

/// Whether the processor is Apple's, from its name: `Apple M2`, `Intel(R) Core(TM) ..`. A program translated for
/// another processor is told `VirtualApple`.
pub(crate) fn is_apple_silicon(processor: &str) -> Option<bool> {
    if processor.starts_with("Apple ") || processor.starts_with("VirtualApple") {
        Some(true)
    } else if processor.contains("Intel") {
        Some(false)
    } else {
        None
    }
}

/// Whether a model can be carried away: `MacBookPro18,3`, `iMac21,1`. Models since 2022 are called `Mac14,2` whatever
/// they are.
pub(crate) fn is_portable(model: &str) -> Option<bool> {
    const STAYS: &[&str] = &["iMac", "MacPro", "Macmini", "VirtualMac", "Xserve"];
    if model.starts_with("MacBook") {
        Some(true)
    } else if STAYS.iter().any(|it| model.starts_with(it)) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processors_are_told_by_their_names() {
        for (name, expected) in [
            ("Apple M2 Pro", Some(true)),
            ("VirtualApple @ 2.50GHz processor", Some(true)),
            ("Intel(R) Core(TM) i7-9750H CPU @ 2.60GHz", Some(false)),
            ("arm64", None),
            ("", None),
        ] {
            assert_eq!(is_apple_silicon(name), expected, "{name}");
        }
    }

    #[test]
    fn a_model_tells_what_can_be_carried_or_nothing() {
        for (model, expected) in [
            ("MacBookAir10,1", Some(true)),
            ("MacBookPro18,3", Some(true)),
            ("iMac21,1", Some(false)),
            ("iMacPro1,1", Some(false)),
            ("Macmini9,1", Some(false)),
            ("VirtualMac2,1", Some(false)),
            ("Mac14,2", None),
            ("", None),
        ] {
            assert_eq!(is_portable(model), expected, "{model}");
        }
    }
}
