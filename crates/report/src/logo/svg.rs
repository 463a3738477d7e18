//! SVG: the document is bounded and searched for what a logo has no need of, then simplified to filled shapes.
//!
//! What would be shown otherwise than meant (text, gradients, transparency) is refused by name rather than dropped.

use usvg::roxmltree::{Document, Node, NodeId, ParsingOptions};
use usvg::tiny_skia_path::{Path as Line, PathSegment};
use usvg::{BlendMode, FillRule, Group, Options, Paint, PaintOrder, Path, Transform, Tree};

use super::{LogoError, Outline, Step};

/// The most nodes of the document, the deepest nesting, the most elements once repeated ones are counted each time.
const MOST_NODES: u32 = 20_000;
const DEEPEST: usize = 64;
const MOST_ELEMENTS: usize = 20_000;
/// The most steps that are drawn.
const MOST_STEPS: usize = 60_000;

/// Elements that are refused, with what they are called.
const REFUSED: [(&str, &str); 19] = [
    ("script", "script"),
    ("foreignObject", "foreignObject"),
    ("image", "image"),
    ("feImage", "image"),
    ("text", "text"),
    ("tref", "text"),
    ("linearGradient", "gradient"),
    ("radialGradient", "gradient"),
    ("pattern", "pattern"),
    ("filter", "filter"),
    ("mask", "mask"),
    ("marker", "marker"),
    ("animate", "animation"),
    ("animateTransform", "animation"),
    ("animateMotion", "animation"),
    ("set", "animation"),
    ("switch", "switch"),
    ("iframe", "foreignObject"),
    ("a", "link"),
];

pub(super) fn read(text: &str) -> Result<((f32, f32), Vec<Outline>), LogoError> {
    let text = text.trim_start_matches('\u{FEFF}');
    if !text.trim_start().starts_with('<') {
        return Err(LogoError::NotAnImage);
    }
    if text.contains("<!ENTITY") {
        return Err(LogoError::Unsupported("entity"));
    }
    nesting(text)?;
    let options = ParsingOptions {
        // Editors write the document type of SVG 1.1; entities were refused before.
        allow_dtd: true,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        usvg::roxmltree::Error::NodesLimitReached => LogoError::TooMuch,
        _ => LogoError::Damaged,
    })?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        return Err(LogoError::NotAnImage);
    }
    inspect(&document)?;
    bound_uses(&document)?;
    let tree = Tree::from_xmltree(&document, &Options::default()).map_err(|error| match error {
        usvg::Error::ElementsLimitReached => LogoError::TooMuch,
        _ => LogoError::Damaged,
    })?;
    let mut drawing = Drawing::default();
    drawing.group(tree.root())?;
    if drawing.shapes.is_empty() {
        return Err(LogoError::Damaged);
    }
    Ok(((tree.size().width(), tree.size().height()), drawing.shapes))
}

/// Refuses deep nesting before a parser meets it. Counts too much rather than too little: only what opens and closes.
fn nesting(text: &str) -> Result<(), LogoError> {
    let mut depth = 0_usize;
    for piece in text.split('<').skip(1) {
        if piece.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !piece.starts_with(['!', '?']) {
            let tag = piece.split('>').next().unwrap_or_default();
            depth += usize::from(!tag.ends_with('/'));
        }
        if depth > DEEPEST {
            return Err(LogoError::TooMuch);
        }
    }
    Ok(())
}

/// Refuses elements by name, scripts in attributes, and references to anything outside the document.
fn inspect(document: &Document<'_>) -> Result<(), LogoError> {
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        if let Some((_, what)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
            return Err(LogoError::Unsupported(what));
        }
        if name == "style" && node.text().is_some_and(outside) {
            return Err(LogoError::Unsupported("reference"));
        }
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value().trim());
            if key.starts_with("on") {
                return Err(LogoError::Unsupported("script"));
            }
            if (key == "href" && !value.starts_with('#')) || outside(value) {
                return Err(LogoError::Unsupported("reference"));
            }
        }
    }
    Ok(())
}

/// Whether a style or a value asks for something outside the document.
fn outside(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let asks = |mut it: std::str::Split<'_, &str>| {
        it.next();
        it.any(|rest| !rest.trim_start_matches([' ', '"', '\'']).starts_with('#'))
    };
    value.contains("@import") || asks(value.split("url("))
}

/// Bounds what `use` repeats: a few kilobytes could stand for millions of shapes.
fn bound_uses(document: &Document<'_>) -> Result<(), LogoError> {
    let is_use = |node: &Node<'_, '_>| node.is_element() && node.tag_name().name() == "use";
    let target = |node: Node<'_, '_>| -> Option<NodeId> {
        let href = node.attributes().find(|it| it.name() == "href")?.value();
        let id = href.trim().strip_prefix('#')?;
        let found = document.descendants().find(|it| it.attribute("id") == Some(id))?;
        Some(found.id())
    };
    let uses: Vec<Node<'_, '_>> = document.descendants().filter(is_use).collect();
    if uses.len() > 500 {
        return Err(LogoError::TooMuch);
    }
    let mut repeated = 0_usize;
    for node in uses {
        let Some(target) = target(node).and_then(|it| document.get_node(it)) else {
            continue;
        };
        // One level is enough for a logo, and keeps the product of copies out.
        if target.descendants().any(|it| is_use(&it)) {
            return Err(LogoError::TooMuch);
        }
        repeated = repeated.saturating_add(target.descendants().count());
    }
    if repeated > MOST_ELEMENTS {
        return Err(LogoError::TooMuch);
    }
    Ok(())
}

#[derive(Default)]
struct Drawing {
    shapes: Vec<Outline>,
    steps: usize,
}

impl Drawing {
    fn group(&mut self, group: &Group) -> Result<(), LogoError> {
        let opaque = group.opacity().get() >= 1.0 && group.blend_mode() == BlendMode::Normal;
        if !opaque {
            return Err(LogoError::Unsupported("transparency"));
        }
        if group.clip_path().is_some() && !clips_nothing(group) {
            return Err(LogoError::Unsupported("clipping"));
        }
        if group.mask().is_some() || !group.filters().is_empty() {
            return Err(LogoError::Unsupported("filter"));
        }
        for node in group.children() {
            match node {
                usvg::Node::Group(group) => self.group(group)?,
                usvg::Node::Path(path) => self.path(path)?,
                usvg::Node::Image(_) => return Err(LogoError::Unsupported("image")),
                usvg::Node::Text(_) => return Err(LogoError::Unsupported("text")),
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &Path) -> Result<(), LogoError> {
        if !path.is_visible() {
            return Ok(());
        }
        let transform = path.abs_transform();
        let fill = path.fill().map(|fill| {
            let rule = fill.rule() == FillRule::EvenOdd;
            (path.data().clone(), fill.paint(), fill.opacity().get(), rule)
        });
        let stroke = path.stroke().and_then(|stroke| {
            let outline = path.data().stroke(&stroke.to_tiny_skia(), 1.0)?;
            Some((outline, stroke.paint(), stroke.opacity().get(), false))
        });
        let drawn = match path.paint_order() {
            PaintOrder::FillAndStroke => [fill, stroke],
            PaintOrder::StrokeAndFill => [stroke, fill],
        };
        for (line, paint, opacity, even_odd) in drawn.into_iter().flatten() {
            let color = match paint {
                Paint::Color(color) => [color.red, color.green, color.blue],
                Paint::LinearGradient(_) | Paint::RadialGradient(_) => {
                    return Err(LogoError::Unsupported("gradient"));
                }
                Paint::Pattern(_) => return Err(LogoError::Unsupported("pattern")),
            };
            if opacity < 1.0 {
                return Err(LogoError::Unsupported("transparency"));
            }
            let rings = self.rings(&line, transform)?;
            self.shapes.push(Outline {
                color,
                even_odd,
                rings,
            });
        }
        Ok(())
    }

    fn rings(&mut self, line: &Line, transform: Transform) -> Result<Vec<Vec<Step>>, LogoError> {
        let line = line.clone().transform(transform).ok_or(LogoError::Damaged)?;
        let mut rings: Vec<Vec<Step>> = Vec::new();
        let mut at = (0.0, 0.0);
        for segment in line.segments() {
            self.steps += 1;
            if self.steps > MOST_STEPS {
                return Err(LogoError::TooMuch);
            }
            let step = match segment {
                PathSegment::MoveTo(to) => {
                    at = (to.x, to.y);
                    rings.push(vec![Step::Start(to.x, to.y)]);
                    continue;
                }
                PathSegment::LineTo(to) => Step::Line(to.x, to.y),
                PathSegment::QuadTo(handle, to) => {
                    let toward =
                        |(x, y): (f32, f32)| (x + (handle.x - x) * 2.0 / 3.0, y + (handle.y - y) * 2.0 / 3.0);
                    Step::Curve([toward(at), toward((to.x, to.y)), (to.x, to.y)])
                }
                PathSegment::CubicTo(first, second, to) => {
                    Step::Curve([(first.x, first.y), (second.x, second.y), (to.x, to.y)])
                }
                PathSegment::Close => continue,
            };
            at = match step {
                Step::Start(x, y) | Step::Line(x, y) | Step::Curve([_, _, (x, y)]) => (x, y),
            };
            if let Some(ring) = rings.last_mut() {
                ring.push(step);
            }
        }
        Ok(rings)
    }
}

/// Design programs clip everything to the whole drawing, which cuts nothing off.
fn clips_nothing(group: &Group) -> bool {
    let Some(clip) = group.clip_path().filter(|it| it.clip_path().is_none()) else {
        return false;
    };
    let [usvg::Node::Path(path)] = clip.root().children() else {
        return false;
    };
    let transform = group.abs_transform().pre_concat(clip.transform());
    let Some(line) = path
        .data()
        .clone()
        .transform(transform.pre_concat(path.abs_transform()))
    else {
        return false;
    };
    let corners = line
        .segments()
        .filter(|it| matches!(it, PathSegment::LineTo(_)))
        .count();
    let straight = !line
        .segments()
        .any(|it| matches!(it, PathSegment::QuadTo(..) | PathSegment::CubicTo(..)));
    let (outer, inner) = (line.bounds(), group.abs_bounding_box());
    let slack = 0.5;
    let holds = outer.left() <= inner.left() + slack
        && outer.top() <= inner.top() + slack
        && outer.right() >= inner.right() - slack
        && outer.bottom() >= inner.bottom() - slack;
    // A rectangle along the axes covers its bounds.
    let upright = transform.kx == 0.0 && transform.ky == 0.0;
    straight && corners <= 4 && upright && holds
}

#[cfg(test)]
mod tests {
    use super::super::{Art, Logo};
    use super::*;

    fn svg(inside: &str) -> Result<Logo, LogoError> {
        let file = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' \
             viewBox='0 0 100 40'>{inside}</svg>"
        );
        Logo::read(file.as_bytes())
    }

    fn shapes(inside: &str) -> Vec<Outline> {
        match svg(inside).unwrap().art {
            Art::Shapes(shapes) => shapes.to_vec(),
            Art::Picture(_) => panic!("a picture"),
        }
    }

    #[test]
    fn shapes_keep_their_place_and_colour() {
        let shapes = shapes("<g transform='translate(10 5)'><path fill='#0b5c7a' d='M0 0H20V10Z'/></g>");
        assert_eq!(shapes.len(), 1);
        assert_eq!(shapes[0].color, [0x0B, 0x5C, 0x7A]);
        assert_eq!(
            shapes[0].rings,
            [[
                Step::Start(10.0, 5.0),
                Step::Line(30.0, 5.0),
                Step::Line(30.0, 15.0)
            ]]
        );
    }

    #[test]
    fn a_stroke_becomes_a_shape_of_its_own() {
        let shapes = shapes("<circle cx='20' cy='20' r='10' fill='red' stroke='blue' stroke-width='2'/>");
        assert_eq!(
            shapes.iter().map(|it| it.color).collect::<Vec<_>>(),
            [[255, 0, 0], [0, 0, 255]]
        );
    }

    #[test]
    fn a_clip_of_the_whole_drawing_cuts_nothing() {
        let clip = "<defs><clipPath id='c'><rect width='100' height='40'/></clipPath></defs>\
                    <g clip-path='url(#c)'><rect x='5' y='5' width='20' height='20'/></g>";
        assert_eq!(shapes(clip).len(), 1);
        let cut = clip.replace("width='100'", "width='10'");
        assert_eq!(svg(&cut), Err(LogoError::Unsupported("clipping")));
    }

    #[test]
    fn what_would_be_shown_otherwise_is_refused_by_name() {
        for (inside, what) in [
            ("<text x='1' y='9'>Nom</text>", "text"),
            (
                "<image href='data:image/png;base64,AAAA' width='9' height='9'/>",
                "image",
            ),
            ("<script>alert(1)</script><rect width='9' height='9'/>", "script"),
            ("<rect width='9' height='9' onload='x()'/>", "script"),
            ("<foreignObject><p/></foreignObject>", "foreignObject"),
            ("<use xlink:href='https://example.org/a.svg#b'/>", "reference"),
            (
                "<rect width='9' height='9' fill='url(file:///etc/passwd#a)'/>",
                "reference",
            ),
            ("<style>@import 'https://example.org/a.css';</style>", "reference"),
            (
                "<rect width='9' height='9' style='fill:url( \"http://example.org\" )'/>",
                "reference",
            ),
            ("<linearGradient id='g'/><rect width='9' height='9'/>", "gradient"),
            ("<rect width='9' height='9' opacity='0.5'/>", "transparency"),
            ("<rect width='9' height='9' fill-opacity='0.5'/>", "transparency"),
        ] {
            assert_eq!(svg(inside), Err(LogoError::Unsupported(what)), "{inside}");
        }
    }

    #[test]
    fn entities_are_refused_before_they_grow() {
        let bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><svg>&b;</svg>";
        assert_eq!(Logo::read(bomb.as_bytes()), Err(LogoError::Unsupported("entity")));
    }

    #[test]
    fn copies_of_copies_are_refused() {
        let mut bomb = "<defs><g id='a0'><rect width='1' height='1'/></g>".to_owned();
        for at in 1..30 {
            let before = at - 1;
            bomb += &format!("<g id='a{at}'><use href='#a{before}'/><use href='#a{before}'/></g>");
        }
        bomb += "</defs><use href='#a29'/>";
        assert_eq!(svg(&bomb), Err(LogoError::TooMuch));
    }

    #[test]
    fn deep_nesting_and_many_nodes_are_refused() {
        assert_eq!(svg(&"<g>".repeat(100_000)), Err(LogoError::TooMuch));
        let many = "<rect width='1' height='1'/>".repeat(30_000);
        assert_eq!(svg(&many), Err(LogoError::TooMuch));
        let long = format!("<path d='M0 0{}'/>", " L1 1".repeat(100_000));
        assert_eq!(svg(&long), Err(LogoError::TooMuch));
    }

    #[test]
    fn an_empty_or_broken_drawing_is_refused() {
        assert_eq!(svg(""), Err(LogoError::Damaged));
        assert_eq!(svg("<rect"), Err(LogoError::Damaged));
        assert_eq!(svg("<path d='M nan'/>"), Err(LogoError::Damaged));
    }

    #[test]
    fn the_document_type_of_an_editor_is_read() {
        let file = "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' \
                    'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg' \
                    width='10' height='10'><rect width='4' height='4'/></svg>";
        assert!(Logo::read(file.as_bytes()).is_ok());
    }
}
