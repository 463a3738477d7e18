//! What a check concluded, as codes and values: every sentence is looked up in the reader's language.

use vigie_assessment::{Date, FindingId, Outcome};

use crate::seen::Unread;
use crate::snapshot::Platform;

/// One check's conclusion about one computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Which check.
    pub id: FindingId,
    /// What it concluded.
    pub outcome: Outcome,
    /// The sentence that says it: `check-<id with hyphens for dots>-<case>`.
    pub headline: Sentence,
    /// Why it is unknown or does not apply; `None` for the other outcomes.
    pub reason: Option<Reason>,
    /// What was read, in the order in which it counts.
    pub evidence: Vec<Evidence>,
    /// What the check could not see: keys `check-limit-..`.
    pub limits: Vec<&'static str>,
    /// How to look, or put it right, oneself: a key `check-<id>-look-<platform>`.
    pub look: String,
    /// No recording of a real machine of this platform has tested the check yet.
    pub preview: bool,
}

/// A sentence by key, with the values that it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The key of a message.
    pub key: String,
    /// Its variables by name, in a fixed order.
    pub values: Vec<(&'static str, Value)>,
}

/// A value in a sentence or a line of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A technical text or a product's name, shown as it is.
    Text(String),
    /// A number.
    Number(i64),
    /// A day.
    Date(Date),
    /// Names of products, to be joined as the language does.
    Names(Vec<String>),
    /// Yes or no.
    YesNo(bool),
    /// Not there: key `check-value-absent`.
    Absent,
    /// Not read, and why: key `check-reason-..`.
    Unread(Reason),
}

/// One line of evidence: what it is, its value, where it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What it is: a key `check-evidence-..`.
    pub label: &'static str,
    /// What was read.
    pub value: Value,
    /// Where: a registry key, a file, a system call; may be empty.
    pub from: String,
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// Why a check cannot conclude, or does not apply.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Reason {
            $($(#[$doc])* $name,)*
        }

        impl Reason {
            /// Every reason.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code in JSON; its sentence is `check-reason-<code>`.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

reasons! {
    /// The system shows it only to administrators.
    Denied = "denied",
    /// This system or version has no such fact.
    Unsupported = "unsupported",
    /// Reading failed.
    Failed = "failed",
    /// Reading took too long.
    TimedOut = "timed-out",
    /// It was not read.
    NotAsked = "not-asked",
    /// A value that this build has no meaning for.
    Unrecognised = "unrecognised",
    /// Somebody else decides: an IT provider's server or a management system.
    Managed = "managed",
    /// The account belongs to a directory.
    DirectoryAccount = "directory-account",
    /// The version is not in the table.
    NotInTable = "not-in-table",
    /// The system's own security service does not run.
    ServiceStopped = "service-stopped",
    /// It runs inside a container, which shows the host's disks and firewall not at all.
    Container = "container",
    /// A server, which has no such thing.
    Server = "server",
    /// A virtual machine, whose host decides.
    VirtualMachine = "virtual-machine",
    /// No desktop runs here, so nobody's screen can be locked.
    NoDesktop = "no-desktop",
    /// Not run inside the desktop session of the person who uses it.
    OtherDesktop = "other-desktop",
    /// A file system that does not show what lies below it.
    FileSystem = "file-system",
    /// Nothing was found, which proves nothing.
    NothingFound = "nothing-found",
    /// The program that it is about is not installed.
    NotInstalled = "not-installed",
    /// This kind of system does without it.
    NotNeeded = "not-needed",
    /// A system without versions, and no sign of an update in the last 30 days.
    NoRecentUpdate = "no-recent-update",
    /// Two places say different things.
    Disagreement = "disagreement",
}

impl From<Unread> for Reason {
    fn from(why: Unread) -> Self {
        match why {
            Unread::Denied => Self::Denied,
            Unread::Unsupported => Self::Unsupported,
            Unread::Failed => Self::Failed,
            Unread::TimedOut => Self::TimedOut,
            Unread::NotAsked => Self::NotAsked,
        }
    }
}

/// Platforms of which a recording of a real machine (`rec-*`) is among the tests.
pub const RECORDED: &[Platform] = &[Platform::Linux];
