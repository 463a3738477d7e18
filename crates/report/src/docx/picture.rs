//! Pictures: bars from 0 to 100, and a logo.

use std::io::Cursor;

use super::DocxError;
use super::xml::Xml;
use crate::logo::{Art, Logo};
use crate::model::Bar;

/// Points of a bar's picture.
const WIDTH: u32 = 600;
const HEIGHT: u32 = 24;
/// English metric units in an inch.
pub(super) const EMU: f32 = 914_400.0;

/// A bar from 0 to 100: dark up to the low end, hatched up to the high end, so that it reads in black and white.
pub(super) fn bar(ends: (f64, f64)) -> Result<Vec<u8>, DocxError> {
    let mut file = Cursor::new(Vec::new());
    let mut encoder = png::Encoder::new(&mut file, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    // Border, certain, possible, nothing.
    encoder.set_palette(vec![
        0x44, 0x54, 0x6A, 0x0B, 0x5C, 0x7A, 0x8F, 0xBA, 0xCB, 0xF1, 0xF3, 0xF5,
    ]);
    let mut writer = encoder.write_header()?;
    let at = |share: f64| share.clamp(0.0, 100.0) * f64::from(WIDTH) / 100.0;
    let (low, high) = (at(ends.0), at(ends.1));
    let mut points = Vec::new();
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let edge = x < 2 || y < 2 || x >= WIDTH - 2 || y >= HEIGHT - 2;
            let here = f64::from(x);
            points.push(match (edge, here < low, here < high) {
                (true, _, _) => 0,
                (false, true, _) => 1,
                (false, false, true) if (x + y) % 12 < 5 => 1,
                (false, false, true) => 2,
                (false, false, false) => 3,
            });
        }
    }
    writer.write_image_data(&points)?;
    writer.finish()?;
    Ok(file.into_inner())
}

/// The points of a logo. `None` where it is made of shapes, which no picture of points stands for here.
pub(super) fn logo(logo: &Logo) -> Result<Option<Vec<u8>>, DocxError> {
    let picture = match &logo.art {
        Art::Picture(picture) => picture,
        Art::Shapes(_) => return Ok(None),
    };
    let mut file = Cursor::new(Vec::new());
    let mut encoder = png::Encoder::new(&mut file, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&picture.rgb)?;
    writer.finish()?;
    Ok(Some(file.into_inner()))
}

/// The words of a bar, which say all that it shows.
pub(super) fn words(bar: &Bar) -> String {
    format!("{} {}", bar.label, bar.value)
}

/// A picture in a line of text, with its size in inches; without words, it is an ornament.
pub(super) fn inline(
    xml: &mut Xml,
    relationship: &str,
    id: u32,
    (width, height): (f32, f32),
    words: Option<&str>,
) {
    let emu = |inches: f32| format!("{:.0}", inches * EMU);
    let (width, height, id) = (emu(width), emu(height), id.to_string());
    let size = [("cx", width.as_str()), ("cy", height.as_str())];
    xml.element("w:drawing", &[], |xml| {
        xml.element(
            "wp:inline",
            &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")],
            |xml| {
                xml.empty("wp:extent", &size);
                let name = format!("Image {id}");
                xml.element(
                    "wp:docPr",
                    &[("id", &id), ("name", &name), ("descr", words.unwrap_or_default())],
                    |xml| {
                        if words.is_none() {
                            decorative(xml);
                        }
                    },
                );
                xml.element("a:graphic", &[], |xml| {
                    xml.element(
                        "a:graphicData",
                        &[("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")],
                        |xml| {
                            xml.element("pic:pic", &[], |xml| {
                                xml.element("pic:nvPicPr", &[], |xml| {
                                    xml.empty("pic:cNvPr", &[("id", &id), ("name", &name)]);
                                    xml.empty("pic:cNvPicPr", &[]);
                                });
                                xml.element("pic:blipFill", &[], |xml| {
                                    xml.empty("a:blip", &[("r:embed", relationship)]);
                                    xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                                });
                                xml.element("pic:spPr", &[], |xml| {
                                    xml.element("a:xfrm", &[], |xml| {
                                        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                                        xml.empty("a:ext", &size);
                                    });
                                    xml.element("a:prstGeom", &[("prst", "rect")], |xml| {
                                        xml.empty("a:avLst", &[]);
                                    });
                                });
                            });
                        },
                    );
                });
            },
        );
    });
}

fn decorative(xml: &mut Xml) {
    xml.element("a:extLst", &[], |xml| {
        xml.element(
            "a:ext",
            &[("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")],
            |xml| {
                let space = "http://schemas.microsoft.com/office/drawing/2017/decorative";
                xml.empty("adec:decorative", &[("xmlns:adec", space), ("val", "1")]);
            },
        );
    });
}
