//! Where browsers lie on Linux.

/// A browser and the places where it may be installed, the more likely first.
pub(crate) struct Kind {
    /// Its name in a snapshot.
    pub(crate) id: &'static str,
    /// Where it may be.
    pub(crate) sources: &'static [Source],
}

/// A place where a browser may be installed.
pub(crate) enum Source {
    /// A file of a package.
    File {
        /// The program.
        path: &'static str,
        /// The package whose version is the browser's.
        package: &'static str,
    },
    /// A snap.
    Snap(&'static str),
    /// A Flatpak application.
    Flatpak(&'static str),
}

const fn file(path: &'static str, package: &'static str) -> Source {
    Source::File { path, package }
}

/// The browsers that are looked for.
pub(crate) const BROWSERS: &[Kind] = &[
    Kind {
        id: "brave",
        sources: &[
            file("/opt/brave.com/brave/brave", "brave-browser"),
            Source::Snap("brave"),
            Source::Flatpak("com.brave.Browser"),
        ],
    },
    Kind {
        id: "chrome",
        sources: &[
            file("/opt/google/chrome/chrome", "google-chrome-stable"),
            Source::Flatpak("com.google.Chrome"),
        ],
    },
    Kind {
        id: "chromium",
        sources: &[
            file("/usr/lib/chromium/chromium", "chromium"),
            file("/usr/lib64/chromium-browser/chromium-browser", "chromium"),
            Source::Snap("chromium"),
            Source::Flatpak("org.chromium.Chromium"),
        ],
    },
    Kind {
        id: "edge",
        sources: &[
            file("/opt/microsoft/msedge/msedge", "microsoft-edge-stable"),
            Source::Flatpak("com.microsoft.Edge"),
        ],
    },
    Kind {
        id: "firefox",
        sources: &[
            file("/usr/lib/firefox/firefox", "firefox"),
            file("/usr/lib64/firefox/firefox", "firefox"),
            file("/usr/lib/firefox-esr/firefox-esr", "firefox-esr"),
            file("/opt/firefox/firefox", ""),
            Source::Snap("firefox"),
            Source::Flatpak("org.mozilla.firefox"),
        ],
    },
    Kind {
        id: "opera",
        sources: &[
            file("/usr/lib/x86_64-linux-gnu/opera-stable/opera", "opera-stable"),
            file("/usr/lib/x86_64-linux-gnu/opera/opera", "opera-stable"),
            Source::Snap("opera"),
        ],
    },
    Kind {
        id: "vivaldi",
        sources: &[
            file("/opt/vivaldi/vivaldi-bin", "vivaldi-stable"),
            Source::Flatpak("com.vivaldi.Vivaldi"),
        ],
    },
];
