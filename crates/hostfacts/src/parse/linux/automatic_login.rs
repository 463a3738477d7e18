//! Automatic sign-in, as display managers keep it.

use crate::parse::ini;

/// A display manager.
pub(crate) struct Manager {
    /// Its name in a snapshot.
    pub(crate) name: &'static str,
    /// Its files, later ones over earlier ones; a path that ends in a slash stands for the `*.conf` inside.
    pub(crate) files: &'static [&'static str],
    /// Whether these files, one after another, sign somebody in.
    pub(crate) signs_in: fn(&str) -> bool,
}

/// The display managers that are looked for.
pub(crate) const MANAGERS: &[Manager] = &[
    Manager {
        name: "gdm",
        files: &[
            "/etc/gdm/custom.conf",
            "/etc/gdm3/daemon.conf",
            "/etc/gdm3/custom.conf",
        ],
        signs_in: gdm,
    },
    Manager {
        name: "sddm",
        files: &[
            "/usr/lib/sddm/sddm.conf.d/",
            "/etc/sddm.conf.d/",
            "/etc/sddm.conf",
        ],
        signs_in: sddm,
    },
    Manager {
        name: "lightdm",
        files: &[
            "/usr/share/lightdm/lightdm.conf.d/",
            "/etc/lightdm/lightdm.conf.d/",
            "/etc/lightdm/lightdm.conf",
        ],
        signs_in: lightdm,
    },
];

fn gdm(text: &str) -> bool {
    [
        ("AutomaticLoginEnable", "AutomaticLogin"),
        ("TimedLoginEnable", "TimedLogin"),
    ]
    .into_iter()
    .any(|(switch, account)| {
        let on = ini::value(text, "daemon", switch).unwrap_or_default();
        (on.eq_ignore_ascii_case("true") || on == "1")
            && ini::value(text, "daemon", account).is_some_and(|it| !it.is_empty())
    })
}

fn sddm(text: &str) -> bool {
    ini::value(text, "Autologin", "User").is_some_and(|it| !it.is_empty())
}

/// Its sections are patterns of seats: `[Seat:*]`, formerly `[SeatDefaults]`.
fn lightdm(text: &str) -> bool {
    let lines = text.lines().map(str::trim);
    let sections = lines.filter_map(|it| it.strip_prefix('[')?.strip_suffix(']'));
    sections
        .filter(|it| it.starts_with("Seat"))
        .any(|it| ini::value(text, it, "autologin-user").is_some_and(|it| !it.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gdm_needs_the_switch_and_an_account() {
        assert!(gdm(
            "[daemon]\nAutomaticLoginEnable = true\nAutomaticLogin = someone\n"
        ));
        assert!(gdm("[daemon]\nTimedLoginEnable=True\nTimedLogin=someone\n"));
        assert!(!gdm("[daemon]\nAutomaticLoginEnable = true\n"));
        assert!(!gdm(
            "[daemon]\n#  AutomaticLoginEnable = true\n#  AutomaticLogin = user1\n"
        ));
        assert!(!gdm(
            "[daemon]\nAutomaticLoginEnable=false\nAutomaticLogin=someone\n"
        ));
    }

    #[test]
    fn sddm_and_lightdm_need_an_account() {
        assert!(sddm("[Autologin]\nUser=someone\nSession=plasma\n"));
        assert!(!sddm("[Autologin]\nUser=\nSession=plasma\n"));
        assert!(!sddm("[Autologin]\nUser=someone\n[Autologin]\nUser=\n"));
        assert!(lightdm("[LightDM]\n[Seat:*]\nautologin-user=someone\n"));
        assert!(lightdm("[SeatDefaults]\nautologin-user = someone\n"));
        assert!(!lightdm(
            "[Seat:*]\n#autologin-user=someone\nautologin-user-timeout=0\n"
        ));
    }
}
