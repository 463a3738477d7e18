//! PNG: the header is read first, and nothing is decoded that says it is too large.

use std::io::Cursor;

use png::{ColorType, Decoder, Limits, Transformations};

use super::{LogoError, Picture};

/// The most points that are decoded, and the longest side.
const MOST_POINTS: u64 = 16_000_000;
const LONGEST_SIDE: u32 = 16_384;
/// The longest side that is kept: 600 points on the 4 cm of a letterhead are 380 to the inch.
const KEPT_SIDE: u32 = 600;

pub(super) fn read(file: &[u8]) -> Result<Picture, LogoError> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(file), Limits { bytes: 96 << 20 });
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(|_| LogoError::Damaged)?;
    let (width, height) = header.size();
    if width == 0 || height == 0 {
        return Err(LogoError::Damaged);
    }
    if width.max(height) > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_POINTS {
        return Err(LogoError::TooMuch);
    }
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(|_| LogoError::Damaged)?;
    let mut bytes = vec![0; reader.output_buffer_size().ok_or(LogoError::TooMuch)?];
    let frame = reader.next_frame(&mut bytes).map_err(|_| LogoError::Damaged)?;
    let samples = match frame.color_type {
        ColorType::GrayscaleAlpha => 2,
        ColorType::Rgba => 4,
        // Never after the transformations asked for.
        ColorType::Grayscale | ColorType::Rgb | ColorType::Indexed => return Err(LogoError::Damaged),
    };
    let points = bytes.chunks_exact(samples).map(on_white);
    Ok(smaller(width, height, &points.collect::<Vec<_>>()))
}

/// A point on white paper.
fn on_white(point: &[u8]) -> [u8; 3] {
    let (rgb, alpha) = match *point {
        [gray, alpha] => ([gray; 3], alpha),
        [red, green, blue, alpha] => ([red, green, blue], alpha),
        _ => ([255; 3], 255),
    };
    let mix = |it: u8| {
        let (it, alpha) = (u32::from(it), u32::from(alpha));
        u8::try_from((it * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(255)
    };
    rgb.map(mix)
}

/// The picture with at most [`KEPT_SIDE`] points along its longest side: each is the mean of those it stands for.
fn smaller(width: u32, height: u32, points: &[[u8; 3]]) -> Picture {
    let by = width.max(height).div_ceil(KEPT_SIDE);
    let (across, down) = (width.div_ceil(by), height.div_ceil(by));
    let mut rgb = Vec::new();
    for top in (0..down).map(|it| it * by) {
        for left in (0..across).map(|it| it * by) {
            let mut sums = [0_u32; 3];
            let mut count = 0;
            for y in top..(top + by).min(height) {
                for x in left..(left + by).min(width) {
                    let at = usize::try_from(u64::from(y) * u64::from(width) + u64::from(x));
                    let Some(point) = at.ok().and_then(|it| points.get(it)) else {
                        continue;
                    };
                    for (sum, it) in sums.iter_mut().zip(point) {
                        *sum += u32::from(*it);
                    }
                    count += 1;
                }
            }
            let mean = |sum: u32| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(255);
            rgb.extend(sums.map(mean));
        }
    }
    Picture {
        width: across,
        height: down,
        rgb,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Art, Logo};
    use super::*;

    fn written(width: u32, height: u32, color: ColorType, points: &[u8]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(color);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(points).unwrap();
        writer.finish().unwrap();
        file
    }

    fn picture(file: &[u8]) -> Picture {
        match Logo::read(file).unwrap().art {
            Art::Picture(picture) => (*picture).clone(),
            Art::Shapes(_) => panic!("shapes"),
        }
    }

    #[test]
    fn what_is_transparent_is_white() {
        let file = written(2, 1, ColorType::Rgba, &[10, 20, 30, 255, 10, 20, 30, 0]);
        assert_eq!(picture(&file).rgb, [10, 20, 30, 255, 255, 255]);
    }

    #[test]
    fn gray_and_colour_are_read() {
        assert_eq!(picture(&written(1, 1, ColorType::Grayscale, &[7])).rgb, [7, 7, 7]);
        assert_eq!(picture(&written(1, 1, ColorType::Rgb, &[1, 2, 3])).rgb, [1, 2, 3]);
    }

    #[test]
    fn a_large_picture_is_kept_smaller_and_keeps_its_mean() {
        let points: Vec<u8> = (0..1299 * 2)
            .map(|it| if it % 2 == 0 { 0 } else { 200 })
            .collect();
        let picture = picture(&written(1299, 2, ColorType::Grayscale, &points));
        assert_eq!((picture.width, picture.height), (433, 1));
        assert!(picture.rgb.iter().all(|it| *it == 100));
    }

    #[test]
    fn a_decompression_bomb_is_refused_by_its_header() {
        // 50,000 by 50,000 points of one colour: a small file, and 7.5 GB once decoded.
        let mut file = written(1, 1, ColorType::Rgb, &[0, 0, 0]);
        file[16..24].copy_from_slice(&[0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50]);
        let sum = crc(&file[12..29]);
        file[29..33].copy_from_slice(&sum.to_be_bytes());
        assert_eq!(Logo::read(&file), Err(LogoError::TooMuch));
    }

    /// The sum of a chunk of PNG, bit by bit.
    fn crc(bytes: &[u8]) -> u32 {
        let step = |sum: u32| {
            if sum & 1 == 1 {
                sum >> 1 ^ 0xEDB8_8320
            } else {
                sum >> 1
            }
        };
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum))
        })
    }

    #[test]
    fn a_cut_or_damaged_file_is_refused() {
        let file = written(40, 40, ColorType::Rgb, &[90; 4800]);
        for end in [8, 20, 40, file.len() / 2] {
            assert_eq!(Logo::read(&file[..end]), Err(LogoError::Damaged), "{end}");
        }
        let mut wrong = file.clone();
        wrong[18] ^= 0x40;
        assert!(Logo::read(&wrong).is_err());
    }
}
