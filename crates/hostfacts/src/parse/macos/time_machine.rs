//! The settings of Time Machine.

use vigie_checks::Day;

use super::plist::Node;

/// The day of the newest backup on any destination.
pub(crate) fn last_backup(settings: &Node) -> Option<Day> {
    let destinations = settings.get("Destinations").map(Node::items).unwrap_or_default();
    let days = destinations
        .iter()
        .filter_map(|it| it.get("SnapshotDates"))
        .flat_map(|it| it.items().iter().filter_map(Node::day));
    days.max()
}

#[cfg(test)]
mod tests {
    use super::super::plist::tests::xml;
    use super::*;

    #[test]
    fn the_newest_backup_of_any_destination_counts() {
        let settings = xml("<plist><dict><key>Destinations</key><array>\
             <dict><key>SnapshotDates</key><array><date>2026-10-01T10:00:00Z</date><date>2026-11-22T10:00:00Z</date>\
             </array></dict>\
             <dict><key>SnapshotDates</key><array><date>2026-03-01T10:00:00Z</date></array></dict>\
             <dict><key>ID</key><string>never used</string></dict>\
             </array></dict></plist>");
        assert_eq!(last_backup(&settings), Day::parse("2026-11-22"));
        assert_eq!(last_backup(&xml("<plist><dict/></plist>")), None);
    }
}
