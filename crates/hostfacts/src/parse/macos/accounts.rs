//! Which accounts of macOS are people's.

/// The first number that is given to a person.
const FIRST: u32 = 501;
/// The last one; above lies `nobody`, whose number is negative.
const LAST: u32 = i32::MAX.unsigned_abs();

/// Whether an account is a person's: services have low numbers or names with `_`, the guest has 201.
pub(crate) fn is_person(name: &str, number: u32) -> bool {
    (FIRST..=LAST).contains(&number) && !name.starts_with('_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_and_the_guest_are_no_persons() {
        for (name, number, expected) in [
            ("julie", 501, true),
            ("directory.person", 1_523_456_789, true),
            ("Guest", 201, false),
            ("root", 0, false),
            ("nobody", 4_294_967_294, false),
            ("_mbsetupuser", 248, false),
            ("_service", 600, false),
        ] {
            assert_eq!(is_person(name, number), expected, "{name}");
        }
    }
}
