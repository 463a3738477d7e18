//! The parts of a document put together: words, styles, lists, heads and feet, pictures, properties.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::body::{Parts, reports};
use super::pages::edge;
use super::xml::Xml;
use super::{DocxError, numbering, styles};
use crate::Report;

/// The namespace of words.
pub(super) const SPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIP: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORDS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

pub(super) fn write(report: &Report, parts: Parts) -> Result<Vec<u8>, DocxError> {
    let count = reports(report).count();
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    // The moment of every part is the format's first, so that the same report gives the same bytes.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut add = |name: &str, bytes: &[u8]| -> Result<(), DocxError> {
        file.start_file(name, options)?;
        Ok(file.write_all(bytes)?)
    };
    let mut xml = |name: &str, xml: Xml| add(name, xml.into_string().as_bytes());
    xml("[Content_Types].xml", content_types(count))?;
    xml("_rels/.rels", root())?;
    xml("docProps/core.xml", properties(report))?;
    xml("docProps/app.xml", application())?;
    xml("word/document.xml", document(&parts.body))?;
    xml("word/_rels/document.xml.rels", relationships(&parts, count))?;
    xml("word/styles.xml", styles::part(report.language.tag()))?;
    xml("word/numbering.xml", numbering::part(parts.counted))?;
    xml("word/settings.xml", settings(report.language.tag()))?;
    for (number, report) in reports(report).enumerate() {
        let edges = &report.edges;
        let head = edge(report, &edges.head, &edges.head_right, "Header");
        let foot = edge(report, &edges.foot, &edges.page, "Footer");
        xml(&format!("word/head{number}.xml"), edge_part("w:hdr", &head))?;
        xml(&format!("word/foot{number}.xml"), edge_part("w:ftr", &foot))?;
    }
    for (at, picture) in parts.pictures.iter().enumerate() {
        add(&format!("word/media/picture{at}.png"), picture)?;
    }
    Ok(file.finish()?.into_inner())
}

fn content_types(count: usize) -> Xml {
    let mut xml = Xml::document();
    xml.element(
        "Types",
        &[(
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/content-types",
        )],
        |xml| {
            for (extension, kind) in [
                ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                ("xml", "application/xml"),
                ("png", "image/png"),
            ] {
                xml.empty("Default", &[("Extension", extension), ("ContentType", kind)]);
            }
            let mut part =
                |name: &str, kind: &str| xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
            for (name, kind) in [
                ("document", "document.main"),
                ("styles", "styles"),
                ("numbering", "numbering"),
                ("settings", "settings"),
            ] {
                part(&format!("/word/{name}.xml"), &format!("{WORDS}.{kind}+xml"));
            }
            for number in 0..count {
                part(&format!("/word/head{number}.xml"), &format!("{WORDS}.header+xml"));
                part(&format!("/word/foot{number}.xml"), &format!("{WORDS}.footer+xml"));
            }
            part(
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
            );
            part(
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            );
        },
    );
    xml
}

fn root() -> Xml {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let mut xml = Xml::document();
    xml.element("Relationships", &[("xmlns", RELATIONSHIPS)], |xml| {
        for (id, kind, target) in [
            (
                "document",
                format!("{RELATIONSHIP}/officeDocument"),
                "word/document.xml",
            ),
            ("core", core.to_owned(), "docProps/core.xml"),
            (
                "app",
                format!("{RELATIONSHIP}/extended-properties"),
                "docProps/app.xml",
            ),
        ] {
            xml.empty("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)]);
        }
    });
    xml
}

fn relationships(parts: &Parts, count: usize) -> Xml {
    let mut xml = Xml::document();
    xml.element("Relationships", &[("xmlns", RELATIONSHIPS)], |xml| {
        let mut part = |id: &str, kind: &str, target: &str| {
            let kind = format!("{RELATIONSHIP}/{kind}");
            xml.empty("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)]);
        };
        for name in ["styles", "numbering", "settings"] {
            part(name, name, &format!("{name}.xml"));
        }
        for number in 0..count {
            part(&format!("head{number}"), "header", &format!("head{number}.xml"));
            part(&format!("foot{number}"), "footer", &format!("foot{number}.xml"));
        }
        for at in 0..parts.pictures.len() {
            part(
                &format!("picture{at}"),
                "image",
                &format!("media/picture{at}.png"),
            );
        }
        let kind = format!("{RELATIONSHIP}/hyperlink");
        for (at, address) in parts.addresses.iter().enumerate() {
            let id = format!("link{at}");
            let link = [
                ("Id", id.as_str()),
                ("Type", &kind),
                ("Target", address),
                ("TargetMode", "External"),
            ];
            xml.empty("Relationship", &link);
        }
    });
    xml
}

fn properties(report: &Report) -> Xml {
    let moment = format!("{}T00:00:00Z", report.date);
    let mut xml = Xml::document();
    let spaces = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let title = if report.business.is_empty() {
        report.title.clone()
    } else {
        format!("{} · {}", report.title, report.business)
    };
    xml.element("cp:coreProperties", &spaces, |xml| {
        xml.text("dc:title", &[], &title);
        xml.text("dc:creator", &[], "Vigie");
        xml.text("dc:description", &[], &report.description);
        xml.text("dc:language", &[], report.language.tag());
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.text(name, &[("xsi:type", "dcterms:W3CDTF")], &moment);
        }
    });
    xml
}

fn application() -> Xml {
    let mut xml = Xml::document();
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.element("Properties", &[("xmlns", space)], |xml| {
        xml.text("Application", &[], "Vigie");
    });
    xml
}

fn document(body: &Xml) -> Xml {
    let mut xml = Xml::document();
    xml.element("w:document", &spaces(), |xml| {
        xml.element("w:body", &[], |xml| xml.raw(body));
    });
    xml
}

fn edge_part(name: &str, inside: &Xml) -> Xml {
    let mut xml = Xml::document();
    xml.element(name, &spaces(), |xml| xml.raw(inside));
    xml
}

fn spaces() -> [(&'static str, &'static str); 7] {
    [
        ("xmlns:w", SPACE),
        ("xmlns:r", RELATIONSHIP),
        (
            "xmlns:wp",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        ),
        ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        (
            "xmlns:pic",
            "http://schemas.openxmlformats.org/drawingml/2006/picture",
        ),
        (
            "xmlns:w14",
            "http://schemas.microsoft.com/office/word/2010/wordml",
        ),
        (
            "xmlns:mc",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
        ),
    ]
}

fn settings(language: &str) -> Xml {
    let mut xml = Xml::document();
    xml.element("w:settings", &[("xmlns:w", SPACE)], |xml| {
        xml.value("w:defaultTabStop", "440");
        xml.element("w:compat", &[], |xml| {
            let uri = "http://schemas.microsoft.com/office/word";
            xml.empty(
                "w:compatSetting",
                &[("w:name", "compatibilityMode"), ("w:uri", uri), ("w:val", "15")],
            );
        });
        xml.value("w:themeFontLang", language);
    });
    xml
}
