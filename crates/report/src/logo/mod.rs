//! A logo on a report: a PNG or an SVG that somebody chose, read with bounds before anything of it is decoded.

mod png;
mod svg;

use std::sync::Arc;

/// The largest file, in bytes.
pub const LARGEST_LOGO: usize = 2 * 1024 * 1024;

/// Who leads the work beside the business.
#[derive(Debug, Clone, PartialEq)]
pub struct Consultant {
    /// The name, as it was typed; it may be empty where a logo says it.
    pub name: String,
    /// The logo.
    pub logo: Option<Logo>,
}

/// A logo that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// Its width and height, in its own unit: only their ratio counts.
    pub size: (f32, f32),
    /// What is drawn.
    pub art: Art,
    /// The file as it was given, for formats that hold it as it is.
    pub file: Arc<[u8]>,
}

/// What a logo is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum Art {
    /// Points of colour.
    Picture(Arc<Picture>),
    /// Shapes, which stay sharp at any size.
    Shapes(Arc<[Outline]>),
}

/// Points of colour on white, row after row from the top: three bytes each, red, green and blue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Points in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// The points.
    pub rgb: Vec<u8>,
}

/// A filled shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Its colour: red, green, blue.
    pub color: [u8; 3],
    /// Whether a point is inside where an odd number of edges lies around it, instead of a winding one.
    pub even_odd: bool,
    /// Its closed lines.
    pub rings: Vec<Vec<Step>>,
}

/// A step of a closed line, in the unit of [`Logo::size`], `y` downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Begins here.
    Start(f32, f32),
    /// Straight to.
    Line(f32, f32),
    /// Curved to the last pair, with two handles.
    Curve([(f32, f32); 3]),
}

/// Why a file is not taken as a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// Larger than [`LARGEST_LOGO`].
    #[error("larger than 2 MB")]
    TooLarge,
    /// Neither a PNG nor an SVG.
    #[error("neither a PNG nor an SVG image")]
    NotAnImage,
    /// It says that it is one, and cannot be read.
    #[error("damaged image")]
    Damaged,
    /// It would take too much memory or time once decoded.
    #[error("too many points or shapes")]
    TooMuch,
    /// An SVG with something that is not drawn here: text, pictures, gradients, transparency, scripts, references.
    #[error("the SVG holds {0}")]
    Unsupported(&'static str),
}

impl Logo {
    /// Reads a PNG or an SVG.
    pub fn read(file: &[u8]) -> Result<Self, LogoError> {
        if file.len() > LARGEST_LOGO {
            return Err(LogoError::TooLarge);
        }
        let (size, art) = if file.starts_with(b"\x89PNG\r\n\x1a\n") {
            let picture = png::read(file)?;
            (
                (picture.width as f32, picture.height as f32),
                Art::Picture(Arc::new(picture)),
            )
        } else {
            let text = std::str::from_utf8(file).map_err(|_| LogoError::NotAnImage)?;
            let (size, shapes) = svg::read(text)?;
            (size, Art::Shapes(shapes.into()))
        };
        Ok(Self {
            size,
            art,
            file: file.into(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_image_is_refused() {
        for file in [
            &b""[..],
            b"GIF89a\x01\x00\x01\x00",
            b"\xff\xd8\xff\xe0 JPEG",
            b"%PDF-1.7",
            b"plain words",
            b"<html><body/></html>",
            b"{\"svg\": true}",
        ] {
            assert_eq!(Logo::read(file), Err(LogoError::NotAnImage), "{file:?}");
        }
    }

    #[test]
    fn a_file_over_two_megabytes_is_refused_unread() {
        let file = vec![b' '; LARGEST_LOGO + 1];
        assert_eq!(Logo::read(&file), Err(LogoError::TooLarge));
    }
}
