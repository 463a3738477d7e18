//! Numbers, references, strings and objects in the syntax of PDF, written straight into the file.

use lopdf::{Dictionary, Object};

/// An integer.
pub(super) fn integer(out: &mut Vec<u8>, value: usize) {
    let start = out.len();
    let mut rest = value;
    loop {
        out.push(b'0' + u8::try_from(rest % 10).unwrap_or(0));
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if let Some(digits) = out.get_mut(start..) {
        digits.reverse();
    }
}

/// A number with two decimals at most: a fortieth of what an eye can see.
pub(super) fn number(out: &mut Vec<u8>, value: f32) {
    hundredth(out, hundredths(value));
}

/// A number in hundredths.
pub(super) fn hundredths(value: f32) -> i32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "places on paper are a few thousand points"
    )]
    let hundredths = (value * 100.0).round() as i32;
    hundredths
}

/// A number given in hundredths.
pub(super) fn hundredth(out: &mut Vec<u8>, value: i32) {
    if value < 0 {
        out.push(b'-');
    }
    let value = usize::try_from(value.unsigned_abs()).unwrap_or(usize::MAX);
    integer(out, value / 100);
    let rest = value % 100;
    if rest > 0 {
        out.push(b'.');
        integer(out, rest / 10);
        if rest % 10 > 0 {
            integer(out, rest % 10);
        }
    }
}

/// A reference to an object.
pub(super) fn reference(out: &mut Vec<u8>, number: u32) {
    integer(out, number as usize);
    out.extend_from_slice(b" 0 R");
}

/// A text string: ASCII as it is, anything else as UTF-16 with its mark.
pub(super) fn text(out: &mut Vec<u8>, text: &str) {
    if text.is_ascii() {
        string(out, text.bytes());
    } else {
        string(out, utf16(text));
    }
}

/// A string of bytes.
pub(super) fn string(out: &mut Vec<u8>, bytes: impl Iterator<Item = u8>) {
    out.push(b'(');
    bytes.for_each(|byte| escaped(out, byte));
    out.push(b')');
}

/// An object that is not a stream.
pub(super) fn object(out: &mut Vec<u8>, value: &Object) {
    match value {
        Object::Null | Object::Stream(_) => out.extend_from_slice(b"null"),
        Object::Boolean(true) => out.extend_from_slice(b"true"),
        Object::Boolean(false) => out.extend_from_slice(b"false"),
        Object::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Real(value) => number(out, *value),
        Object::Name(value) => name(out, value),
        Object::String(bytes, _) => string(out, bytes.iter().copied()),
        Object::Array(values) => {
            out.push(b'[');
            for value in values {
                object(out, value);
                out.push(b' ');
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => dictionary(out, entries),
        Object::Reference((number, _)) => reference(out, *number),
    }
}

/// A dictionary.
pub(super) fn dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in entries {
        name(out, key);
        out.push(b' ');
        object(out, value);
    }
    out.extend_from_slice(b">>");
}

fn name(out: &mut Vec<u8>, value: &[u8]) {
    out.push(b'/');
    for byte in value {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

/// Text in UTF-16 with its mark.
pub(super) fn utf16(text: &str) -> impl Iterator<Item = u8> {
    std::iter::once(0xFEFF)
        .chain(text.encode_utf16())
        .flat_map(u16::to_be_bytes)
}

/// A byte of a string. A carriage return would be read as a line feed.
fn escaped(out: &mut Vec<u8>, byte: u8) {
    match byte {
        b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
        b'\r' => out.extend_from_slice(b"\\r"),
        _ => out.push(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn numbers_keep_two_decimals_and_no_more_signs_than_they_need() {
        for (value, expected) in [
            (0.0, "0"),
            (612.0, "612"),
            (12.5, "12.5"),
            (12.05, "12.05"),
            (-3.256, "-3.26"),
            (-0.001, "0"),
        ] {
            assert_eq!(written(|out| number(out, value)), expected);
        }
        assert_eq!(written(|out| integer(out, 1_234_567_890)), "1234567890");
    }

    #[test]
    fn what_ends_a_string_is_escaped_inside_it() {
        assert_eq!(written(|out| text(out, r"a (b) \")), r"(a \(b\) \\)");
        let mut out = Vec::new();
        text(&mut out, "\u{0D0D}(é");
        assert_eq!(out, b"(\xFE\xFF\\r\\r\x00\\(\x00\xE9)");
    }
}
