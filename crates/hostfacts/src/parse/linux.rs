//! Texts of Linux.

pub(crate) mod accounts;
pub(crate) mod apt_conf;
pub(crate) mod automatic_login;
pub(crate) mod block;
pub(crate) mod browsers;
pub(crate) mod dpkg;
pub(crate) mod gsettings;
pub(crate) mod machine;
pub(crate) mod mountinfo;
pub(crate) mod notifier;
pub(crate) mod os_release;
pub(crate) mod pacman;
pub(crate) mod sharing;
pub(crate) mod status;
pub(crate) mod swaps;
pub(crate) mod tcp;
pub(crate) mod timeshift;
pub(crate) mod ubuntu_pro;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Pieces that mean something to one reader or another, so that texts get past its first look.
    fn text() -> impl Strategy<Value = String> {
        let pieces = [
            "\n",
            " ",
            "\t",
            ":",
            "=",
            "-",
            " - ",
            "\\",
            "\\040",
            "\"",
            "'",
            "{",
            "}",
            ";",
            "[",
            "]",
            "//",
            "/*",
            "*/",
            "#",
            "0A",
            "0",
            "8:1",
            "/",
            "/dev/",
            "ID=",
            "APT",
            "::",
            "attached",
            "true",
            "security",
            "sécurité",
            "Package:",
            "Status: install ok installed",
            "CRYPT-",
            "flags",
            "Uid:",
            "Gid:",
            "schedule_daily",
            "é",
            "\u{0}",
            "\u{2029}",
        ];
        let piece = prop_oneof![
            proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
            ".{0,8}"
        ];
        proptest::collection::vec(piece, 0..40).prop_map(|it| it.concat())
    }

    proptest! {
        #[test]
        fn no_text_makes_a_reader_panic(text in text(), other in text()) {
            accounts::people(&text);
            accounts::has_number(&text, 0);
            accounts::group_names(&text, &[0, 8]);
            apt_conf::is_read(&text);
            apt_conf::value(&text, &other);
            for manager in automatic_login::MANAGERS {
                (manager.signs_in)(&text);
            }
            block::is_number(&text);
            block::kind(&text);
            dpkg::each_installed(text.as_bytes(), |_, _| {}).expect("bytes in memory");
            gsettings::value(&text, &other, "ID=");
            machine::hypervisor(&text);
            mountinfo::mount(&text, "/");
            notifier::security_updates(&text);
            os_release::value(&text, "ID");
            pacman::package(&text);
            sharing::smb_min_protocol(&text);
            sharing::smb_shares(&text);
            sharing::nfs_exports(&text);
            status::user(&text);
            status::groups(&text);
            swaps::areas(&text);
            for line in text.lines() {
                tcp::listener(line);
            }
            timeshift::is_scheduled(&text);
            ubuntu_pro::attached(&text);
            crate::parse::ini::value(&text, "daemon", &other);
            crate::parse::libreoffice::macro_security_level(&text);
        }
    }
}
