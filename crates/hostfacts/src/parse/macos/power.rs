//! The settings of Energy Saver or Battery.

use vigie_checks::Seen;

use super::plist::{Node, value};

/// Settings while the cable is in.
pub(crate) const MAINS: &str = "AC Power";
/// Settings while the battery runs the computer.
pub(crate) const BATTERY: &str = "Battery Power";

/// Minutes until the display goes dark. Older systems keep the settings one level deeper.
pub(crate) fn display_sleep(settings: &Seen<Node>, supply: &str) -> Seen<u32> {
    const TIMER: &str = "Display Sleep Timer";
    match value(settings, &[supply, TIMER], Node::number) {
        Seen::Absent { .. } => value(settings, &["Custom Profile", supply, TIMER], Node::number),
        minutes => minutes,
    }
}

/// Whether there are settings for a battery. `None` when there are none for any supply.
pub(crate) fn has_battery(settings: &Node) -> Option<bool> {
    let has = |supply: &str| {
        let deeper = settings.get("Custom Profile").and_then(|it| it.get(supply));
        settings.get(supply).or(deeper).is_some()
    };
    (has(MAINS) || has(BATTERY)).then(|| has(BATTERY))
}

#[cfg(test)]
mod tests {
    use super::super::plist::tests::xml;
    use super::*;

    const PROFILE: &str = "<key>AC Power</key><dict><key>Display Sleep Timer</key><integer>10</integer></dict>\
                           <key>Battery Power</key><dict><key>Display Sleep Timer</key><integer>2</integer></dict>";

    #[test]
    fn minutes_are_read_by_supply_at_either_level() {
        for text in [
            format!("<plist><dict>{PROFILE}</dict></plist>"),
            format!("<plist><dict><key>Custom Profile</key><dict>{PROFILE}</dict></dict></plist>"),
        ] {
            let settings = Seen::known(xml(&text), "file");
            assert_eq!(display_sleep(&settings, MAINS), Seen::known(10, "file"));
            assert_eq!(display_sleep(&settings, BATTERY), Seen::known(2, "file"));
            assert_eq!(settings.value().and_then(has_battery), Some(true));
        }
    }

    #[test]
    fn a_computer_without_settings_for_a_battery_has_none_and_one_without_any_does_not_say() {
        let desktop = xml("<plist><dict><key>AC Power</key><dict/></dict></plist>");
        assert_eq!(has_battery(&desktop), Some(false));
        assert_eq!(
            display_sleep(&Seen::known(desktop, "file"), BATTERY),
            Seen::absent("file")
        );
        let untouched = xml("<plist><dict><key>SystemPowerSettings</key><dict/></dict></plist>");
        assert_eq!(has_battery(&untouched), None);
    }
}
