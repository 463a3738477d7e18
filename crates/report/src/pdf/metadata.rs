//! What the document says of itself: title, language, date.

use lopdf::{Dictionary, Object, Stream, StringFormat};

use super::PdfError;
use super::objects::{Graph, dictionary, name};
use super::syntax;
use crate::Report;

/// The program that made the document.
const PRODUCER: &str = concat!("Vigie ", env!("CARGO_PKG_VERSION"));

/// Writes what the document says of itself. An encrypted one also names the extension of PDF 1.7 that its cipher is.
pub(super) fn write(graph: &mut Graph, report: &Report, encrypted: bool) -> Result<(), PdfError> {
    let title = title(report);
    let date = report.date;
    let day = format!("D:{:04}{:02}{:02}000000Z", date.year(), date.month(), date.day());
    let info = dictionary([
        ("Title", text(&title)),
        ("Subject", text(&report.description)),
        ("Creator", text(PRODUCER)),
        ("Producer", text(PRODUCER)),
        ("CreationDate", text(&day)),
        ("ModDate", text(&day)),
    ]);
    // In place of what printpdf says there.
    let old = graph.doc.trailer.get(b"Info").and_then(Object::as_reference);
    if let Ok(old) = old {
        graph.doc.objects.remove(&old);
    }
    let info = graph.doc.add_object(info);
    graph.doc.trailer.set("Info", info);

    let kind: Dictionary = dictionary([("Type", name("Metadata")), ("Subtype", name("XML"))]);
    let packet = Stream::new(kind, packet(report, &title).into_bytes()).with_compression(false);
    let packet = graph.doc.add_object(Object::Stream(packet));
    graph.set(graph.catalog, "Metadata", packet)?;
    graph.set(graph.catalog, "Lang", text(report.language.tag()))?;
    if encrypted {
        let level = dictionary([("BaseVersion", name("1.7")), ("ExtensionLevel", 8.into())]);
        graph.set(graph.catalog, "Extensions", dictionary([("ADBE", level.into())]))?;
    }
    let preferences = dictionary([("DisplayDocTitle", true.into())]);
    graph.set(graph.catalog, "ViewerPreferences", preferences)
}

/// A text string.
fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    Object::String(syntax::utf16(text).collect(), StringFormat::Hexadecimal)
}

fn title(report: &Report) -> String {
    if report.business.is_empty() {
        report.title.clone()
    } else {
        format!("{} · {}", report.title, report.business)
    }
}

fn packet(report: &Report, title: &str) -> String {
    let date = report.date;
    let day = format!(
        "{:04}-{:02}-{:02}T00:00:00Z",
        date.year(),
        date.month(),
        date.day()
    );
    format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{about}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        mark = '\u{FEFF}',
        title = escaped(title),
        about = escaped(&report.description),
        language = report.language.tag(),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_break_the_packet() {
        assert_eq!(escaped("Dupont & <fils>"), "Dupont &amp; &lt;fils&gt;");
    }
}
