//! Property lists, XML or binary.
//!
//! Read event by event rather than into the values of the crate: a binary list may name the same list many times over,
//! and a few hundred bytes then unfold into more than any memory holds.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::time::{SystemTime, UNIX_EPOCH};

use plist::stream::{BinaryReader, OwnedEvent, XmlReader};
use vigie_checks::{Day, Seen};

/// How deep lists may lie in lists.
const DEEPEST: usize = 32;
/// How many values a list may hold, all told.
const MOST: usize = 100_000;
/// How many bytes of text and data it may hold, all told, each as often as it is named.
const LONGEST: usize = 4 << 20;

/// A value of a property list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    /// `<true/>` or `<false/>`.
    Flag(bool),
    /// `<integer>`.
    Number(i64),
    /// `<string>`; also `<real>`, as it would be written.
    Text(String),
    /// `<date>` within the calendar.
    Day(Day),
    /// `<array>`.
    List(Vec<Self>),
    /// `<dict>`.
    Table(BTreeMap<String, Self>),
    /// Anything else; no fact is made of it.
    Other,
}

impl Node {
    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Table(table) => table.get(key),
            _ => None,
        }
    }

    /// The values of a list; none of anything else.
    pub(crate) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// A switch, which some programs write as a number or a word.
    pub(crate) fn flag(&self) -> Option<bool> {
        match self {
            Self::Flag(on) => Some(*on),
            Self::Number(0) => Some(false),
            Self::Number(1) => Some(true),
            Self::Text(text) => match text.to_ascii_lowercase().as_str() {
                "0" | "no" | "false" => Some(false),
                "1" | "yes" | "true" => Some(true),
                _ => None,
            },
            _ => None,
        }
    }

    /// A number that is not negative, which some programs write as a text.
    pub(crate) fn number(&self) -> Option<u32> {
        match self {
            Self::Number(number) => u32::try_from(*number).ok(),
            Self::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// A text.
    pub(crate) fn text(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(crate::read::clean(text)),
            _ => None,
        }
    }

    /// A day.
    pub(crate) fn day(&self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// How many values a list holds.
    pub(crate) fn count(&self) -> Option<u32> {
        match self {
            Self::List(items) => u32::try_from(items.len()).ok(),
            _ => None,
        }
    }
}

/// The value at the end of a way through tables. Absent when a key is not there; a value of another kind has failed.
pub(crate) fn value<T>(file: &Seen<Node>, way: &[&str], take: fn(&Node) -> Option<T>) -> Seen<T> {
    let from = file.place();
    match file {
        Seen::Known { value, .. } => match way.iter().try_fold(value, |node, key| node.get(key)) {
            Some(found) => take(found).map_or_else(
                || Seen::failed(from, "not the kind of value expected"),
                |it| Seen::known(it, from),
            ),
            None => Seen::absent(from),
        },
        unread => crate::read::inside(unread.clone().map(|_| None)),
    }
}

/// Takes a property list apart, or says why it is none.
pub(crate) fn read(bytes: &[u8]) -> Result<Node, &'static str> {
    if bytes.starts_with(b"bplist00") {
        build(BinaryReader::new(Cursor::new(bytes)))
    } else {
        build(XmlReader::new(bytes))
    }
}

fn build(events: impl Iterator<Item = Result<OwnedEvent, plist::Error>>) -> Result<Node, &'static str> {
    let mut open: Vec<Open> = Vec::new();
    let mut room = LONGEST;
    for event in events.take(MOST) {
        let node = match event.map_err(|_| "not a property list")? {
            OwnedEvent::StartArray(_) => {
                open.push(Open::List(Vec::new()));
                None
            }
            OwnedEvent::StartDictionary(_) => {
                open.push(Open::Table(BTreeMap::new(), None));
                None
            }
            OwnedEvent::EndCollection => Some(open.pop().ok_or("an end without a beginning")?.close()?),
            OwnedEvent::Boolean(on) => Some(Node::Flag(on)),
            OwnedEvent::Integer(number) => Some(number.as_signed().map_or(Node::Other, Node::Number)),
            OwnedEvent::Real(number) => Some(Node::Text(number.to_string())),
            OwnedEvent::Date(date) => Some(day(date.into()).map_or(Node::Other, Node::Day)),
            OwnedEvent::String(text) => {
                room = room.checked_sub(text.len()).ok_or("too long")?;
                Some(Node::Text(text.into_owned()))
            }
            OwnedEvent::Data(data) => {
                room = room.checked_sub(data.len()).ok_or("too long")?;
                Some(Node::Other)
            }
            _ => Some(Node::Other),
        };
        if open.len() > DEEPEST {
            return Err("too deep");
        }
        match (node, open.last_mut()) {
            (Some(node), Some(parent)) => parent.take(node)?,
            (Some(node), None) => return Ok(node),
            (None, _) => {}
        }
    }
    Err("cut short or too long")
}

fn day(time: SystemTime) -> Option<Day> {
    let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
    Day::of_unix_seconds(i64::try_from(seconds).ok()?)
}

/// A list or a table of which more is to come; a table may wait for the value of a key.
enum Open {
    List(Vec<Node>),
    Table(BTreeMap<String, Node>, Option<String>),
}

impl Open {
    fn take(&mut self, node: Node) -> Result<(), &'static str> {
        match self {
            Self::List(items) => items.push(node),
            Self::Table(table, key) => match (key.take(), node) {
                (Some(key), node) => {
                    table.insert(key, node);
                }
                (None, Node::Text(text)) => *key = Some(text),
                (None, _) => return Err("a key that is no text"),
            },
        }
        Ok(())
    }

    fn close(self) -> Result<Node, &'static str> {
        match self {
            Self::List(items) => Ok(Node::List(items)),
            Self::Table(table, None) => Ok(Node::Table(table)),
            Self::Table(_, Some(_)) => Err("a key without a value"),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    const XML: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>CriticalUpdateInstall</key><true/>
    <key>AutomaticDownload</key><integer>0</integer>
    <key>GuestEnabled</key><string>NO</string>
    <key>LastSuccessfulDate</key><date>2026-11-23T23:30:00Z</date>
    <key>RecommendedUpdates</key><array><dict><key>Product Key</key><string>MSU_1</string></dict></array>
    <key>idleTime</key><real>300</real>
    <key>Bookmark</key><data>AAAA</data>
</dict>
</plist>"#;

    pub(crate) fn xml(text: &str) -> Node {
        read(text.as_bytes()).expect("a property list")
    }

    /// The same list as macOS keeps it.
    pub(crate) fn binary() -> Vec<u8> {
        let value = ::plist::Value::from_reader_xml(XML.as_bytes()).expect("XML");
        let mut bytes = Vec::new();
        value.to_writer_binary(&mut bytes).expect("binary");
        bytes
    }

    #[test]
    fn both_forms_say_the_same() {
        let node = xml(XML);
        assert_eq!(read(&binary()), Ok(node.clone()));
        let of = |key: &str| node.get(key).expect(key);
        assert_eq!(of("CriticalUpdateInstall").flag(), Some(true));
        assert_eq!(of("AutomaticDownload").flag(), Some(false));
        assert_eq!(of("GuestEnabled").flag(), Some(false));
        assert_eq!(of("LastSuccessfulDate").day(), Day::parse("2026-11-23"));
        assert_eq!(of("RecommendedUpdates").count(), Some(1));
        assert_eq!(of("idleTime").number(), Some(300));
        assert_eq!(of("Bookmark"), &Node::Other);
    }

    #[test]
    fn a_key_that_is_not_there_is_absent_and_another_kind_of_value_has_failed() {
        let file = Seen::known(xml(XML), "file");
        assert_eq!(
            value(&file, &["idleTime"], Node::number),
            Seen::known(300, "file")
        );
        assert_eq!(
            value(&file, &["NAT", "Enabled"], Node::flag),
            Seen::absent("file")
        );
        assert_eq!(
            value(&file, &["idleTime"], Node::day),
            Seen::failed("file", "not the kind of value expected")
        );
        let denied: Seen<Node> = Seen::denied("file");
        assert_eq!(value(&denied, &["idleTime"], Node::number), Seen::denied("file"));
    }

    #[test]
    fn what_is_no_property_list_is_refused() {
        for text in [
            "",
            "bplist00",
            "<plist><dict>",
            "<plist><dict><key>a</key></dict></plist>",
            "<plist><dict><true/><true/></dict></plist>",
            "{ a = 1; }",
        ] {
            assert!(read(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn lists_in_lists_have_a_floor() {
        let nested = |depth: usize| format!("{}{}", "<array>".repeat(depth), "</array>".repeat(depth));
        assert!(read(format!("<plist>{}</plist>", nested(DEEPEST)).as_bytes()).is_ok());
        for depth in [DEEPEST + 1, 100_000] {
            let text = format!("<plist>{}</plist>", nested(depth));
            assert_eq!(read(text.as_bytes()), Err("too deep"));
        }
    }

    /// Twenty lists, each of which names the next one fifteen times: 15^20 values in 400 bytes.
    #[test]
    fn a_list_that_unfolds_without_end_is_given_up() {
        let mut bytes = b"bplist00".to_vec();
        let mut places = Vec::new();
        for level in 0..20u8 {
            places.push(u8::try_from(bytes.len()).map_or(0xff, |it| it));
            bytes.push(0xae);
            bytes.extend([level + 1; 14]);
            if bytes.len() > 230 {
                break;
            }
        }
        places.push(u8::try_from(bytes.len()).expect("a short list"));
        bytes.push(0x09);
        let table = u64::try_from(bytes.len()).expect("short");
        bytes.extend(&places);
        bytes.extend([0, 0, 0, 0, 0, 0, 1, 1]);
        bytes.extend(u64::try_from(places.len()).expect("short").to_be_bytes());
        bytes.extend(0u64.to_be_bytes());
        bytes.extend(table.to_be_bytes());
        assert_eq!(read(&bytes), Err("cut short or too long"));
    }
}
