//! XML as it is written: elements, attributes, text. What XML forbids never gets in.

/// A piece of XML.
#[derive(Default)]
pub(super) struct Xml(String);

impl Xml {
    /// A document of its own.
    pub(super) fn document() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned())
    }

    /// An element with what `inside` writes.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inside: impl FnOnce(&mut Self),
    ) {
        self.tag(name, attributes, ">");
        inside(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element with nothing inside.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, "/>");
    }

    /// An element with nothing inside and a value, as most properties are.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element that holds a text.
    pub(super) fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.element(name, attributes, |xml| escape(text, &mut xml.0));
    }

    /// XML that was written before.
    pub(super) fn raw(&mut self, xml: &Xml) {
        self.0.push_str(&xml.0);
    }

    pub(super) fn into_string(self) -> String {
        self.0
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in attributes {
            self.0.push(' ');
            self.0.push_str(attribute);
            self.0.push_str("=\"");
            escape(value, &mut self.0);
            self.0.push('"');
        }
        self.0.push_str(end);
    }
}

fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            // Not in XML at all; the substitute shows that something was there.
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            _ if sign.is_control() => out.push('\u{FFFD}'),
            _ => out.push(sign),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn texts_stay_texts_and_what_xml_forbids_shows_as_a_substitute() {
        let mut xml = Xml::default();
        xml.text("t", &[("a", "\"<&>")], "<b>&amp;\u{0}\u{B}]]>\u{FFFF}\tx");
        assert_eq!(
            xml.into_string(),
            "<t a=\"&quot;&lt;&amp;&gt;\">&lt;b&gt;&amp;amp;\u{FFFD}\u{FFFD}]]&gt;\u{FFFD} x</t>"
        );
    }
}
