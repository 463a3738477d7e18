//! The settings of Timeshift: `"schedule_daily" : "true"`.

/// Whether any schedule is on.
pub(crate) fn is_scheduled(text: &str) -> bool {
    text.split(',').any(|pair| {
        let Some((key, value)) = pair.rsplit_once(':') else {
            return false;
        };
        let key = key.rsplit('"').nth(1).unwrap_or_default();
        let value = value.trim_matches(|it: char| it.is_whitespace() || "\"}".contains(it));
        key.starts_with("schedule_") && value == "true"
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_schedule_is_enough() {
        let none = "{\n  \"backup_device_uuid\" : \"\",\n  \"btrfs_mode\" : \"true\",\n  \"schedule_monthly\" : \"false\",\n\
            \"schedule_daily\" : \"false\"\n}";
        assert!(!is_scheduled(none));
        assert!(is_scheduled(
            &none.replace("daily\" : \"false", "daily\" : \"true")
        ));
        assert!(is_scheduled("{\"schedule_boot\":true}"));
        for text in ["", ",", ":", "{\"exclude\" : [\"schedule_daily : true\"]}"] {
            assert!(!is_scheduled(text), "{text}");
        }
    }
}
