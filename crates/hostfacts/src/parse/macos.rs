//! Property lists and answers of programs of macOS.

pub(crate) mod accounts;
pub(crate) mod answers;
pub(crate) mod apfs;
pub(crate) mod browsers;
pub(crate) mod launchd;
pub(crate) mod machine;
pub(crate) mod plist;
pub(crate) mod power;
pub(crate) mod time_machine;
pub(crate) mod xprotect;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use vigie_checks::Seen;

    use super::*;
    use crate::run::Output;

    /// Pieces that mean something to one reader or another, so that texts get past its first look.
    fn text() -> impl Strategy<Value = String> {
        let pieces = [
            "\n",
            "<plist>",
            "</plist>",
            "<dict>",
            "</dict>",
            "<array>",
            "</array>",
            "<key>Destinations</key>",
            "<key>Containers</key>",
            "<key>Volumes</key>",
            "<key>Roles</key>",
            "<string>System</string>",
            "<string>é</string>",
            "<true/>",
            "<integer>1</integer>",
            "<integer>-99999999999999999999</integer>",
            "<real>1e400</real>",
            "<date>2026-11-24T08:00:00Z</date>",
            "<data>AAAA</data>",
            "&amp;",
            "&x;",
            "FileVault is On.",
            "State = ",
            "screenLock ",
            "must be root",
            "é",
            "\u{0}",
        ];
        let piece = prop_oneof![
            4 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
            1 => ".{0,8}"
        ];
        proptest::collection::vec(piece, 0..40).prop_map(|it| it.concat())
    }

    fn read_all(node: &plist::Node) {
        apfs::system_volumes(node).ok();
        launchd::entries(node);
        power::has_battery(node);
        time_machine::last_backup(node);
    }

    proptest! {
        #[test]
        fn no_text_makes_a_reader_panic(text in text(), other in text()) {
            if let Ok(node) = plist::read(text.as_bytes()) {
                read_all(&node);
            }
            let printed = || {
                let (stdout, stderr) = (text.clone(), other.clone());
                Seen::known(Output { success: true, stdout, stderr }, "program")
            };
            answers::answer(printed(), &["FileVault is", "State = "]);
            answers::screen_lock(printed());
            answers::destinations(printed());
            answers::property_list(printed());
            machine::is_apple_silicon(&text);
            machine::is_portable(&text);
            accounts::is_person(&text, 501);
            xprotect::newer(&text, &other);
            browsers::of_bundle(&text);
        }

        /// A real list with a few bytes changed, so that it gets past the magic word and the trailer.
        #[test]
        fn no_bytes_make_a_reader_panic(changes in proptest::collection::vec((0usize..4096, any::<u8>()), 1..8)) {
            let mut bytes = plist::tests::binary();
            for (place, byte) in changes {
                let length = bytes.len();
                bytes[place % length] = byte;
            }
            if let Ok(node) = plist::read(&bytes) {
                read_all(&node);
            }
        }
    }
}
