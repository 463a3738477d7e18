//! The status file of Ubuntu Pro: JSON of which one value at the top is of use.

/// Whether the computer is attached; `None` when the text does not say.
///
/// The file repeats the key inside no other object, so looking for it spares reading JSON.
pub(crate) fn attached(text: &str) -> Option<bool> {
    let after = text
        .split_once("\"attached\"")?
        .1
        .trim_start()
        .strip_prefix(':')?;
    let after = after.trim_start();
    if after.starts_with("true") {
        Some(true)
    } else {
        after.starts_with("false").then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_answers_are_told_apart_from_none() {
        assert_eq!(
            attached(r#"{"_doc": "..", "attached": false, "version": "31.2"}"#),
            Some(false)
        );
        assert_eq!(attached("{\"attached\" :\ttrue}"), Some(true));
        for text in ["", "{}", r#"{"attached": null}"#, r#"{"attached""#] {
            assert_eq!(attached(text), None, "{text}");
        }
    }
}
