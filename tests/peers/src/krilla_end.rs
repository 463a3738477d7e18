//! The display list drawn by krilla, tagged, linked and bookmarked as the report is.

use std::num::NonZeroU16;

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke as Line};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, SpanTag, TableHeaderScope, Tag, TagGroup,
    TagKind, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use vigie_report::Report;
use vigie_report::display::{Area, DisplayList, ElementKid, Stroke, Text};

use crate::Failing;

/// How far the handles of a quarter circle stand from its ends, as a share of its radius.
const ROUND: f32 = 0.552_285;

/// The identifiers of each page's content and links, in order.
#[derive(Default)]
struct Marks {
    content: Vec<Vec<Identifier>>,
    links: Vec<Vec<Identifier>>,
}

pub(crate) fn pdf(list: &DisplayList, report: &Report) -> Failing<Vec<u8>> {
    // Tagged and described, PDF 1.7, without krilla's own validation, which would take time that Vigie does not take.
    let mut document = Document::new_with(SerializeSettings::default());
    let [regular, bold] = list.faces.map(|bytes| Font::new(bytes.to_vec().into(), 0));
    let faces = [regular.ok_or("the regular face")?, bold.ok_or("the bold face")?];
    let mut marks = Marks::default();
    for sheet in &list.pages {
        let settings = PageSettings::from_wh(list.size.0, list.size.1).ok_or("the size of a page")?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let mut content = Vec::new();
        for stroke in &sheet.strokes {
            draw(&mut surface, stroke, &faces, &mut content)?;
        }
        surface.finish();
        marks.content.push(content);
        let mut links = Vec::new();
        for area in &sheet.links {
            links.push(page.add_tagged_annotation(annotation(area)?));
        }
        marks.links.push(links);
        page.finish();
    }
    document.set_tag_tree(tree(list, &marks)?);
    document.set_outline(outline(list));
    let date = report.date;
    let day = DateTime::new(u16::try_from(date.year())?)
        .month(u8::try_from(date.month())?)
        .day(u8::try_from(date.day())?)
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    document.set_metadata(
        Metadata::new()
            .title(format!("{} · {}", report.title, report.business))
            .description(report.description.clone())
            .language(report.language.tag().to_owned())
            .creator("Vigie".to_owned())
            .creation_date(day),
    );
    document.finish().map_err(|error| format!("{error:?}").into())
}

fn draw(
    surface: &mut Surface<'_>,
    stroke: &Stroke,
    faces: &[Font; 2],
    content: &mut Vec<Identifier>,
) -> Failing<()> {
    match stroke {
        Stroke::Open(_) => content.push(surface.start_tagged(ContentTag::Span(SpanTag::empty()))),
        Stroke::OpenArtifact(kind) => {
            let kind = match *kind {
                "Header" => ArtifactType::Header,
                "Footer" => ArtifactType::Footer,
                "Pagination" => ArtifactType::PaginationOther,
                _ => ArtifactType::Layout,
            };
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        }
        Stroke::Close => surface.end_tagged(),
        Stroke::Text(text) => draw_text(surface, text, faces),
        Stroke::Box {
            rect,
            radius,
            fill,
            outline,
        } => {
            surface.set_fill(fill.map(filled));
            surface.set_stroke(outline.map(|(color, width)| Line {
                paint: rgb_color(color).into(),
                width,
                ..Line::default()
            }));
            surface.draw_path(&shape(*rect, *radius)?);
        }
    }
    Ok(())
}

fn draw_text(surface: &mut Surface<'_>, text: &Text, faces: &[Font; 2]) {
    let [regular, bold] = faces;
    let glyphs: Vec<KrillaGlyph> = text
        .glyphs
        .iter()
        .map(|(id, advance, range)| KrillaGlyph {
            glyph_id: GlyphId::new(u32::from(*id)),
            text_range: range.clone(),
            x_advance: advance / 1000.0,
            x_offset: 0.0,
            y_offset: 0.0,
            y_advance: 0.0,
            location: None,
        })
        .collect();
    surface.set_fill(Some(filled(text.color)));
    surface.set_stroke(None);
    let font = if text.bold { bold } else { regular };
    let at = Point::from_xy(text.at.0, text.at.1);
    surface.draw_glyphs(at, &glyphs, font.clone(), &text.words, text.size, false);
}

fn filled(color: [u8; 3]) -> Fill {
    Fill {
        paint: rgb_color(color).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn rgb_color([red, green, blue]: [u8; 3]) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn shape([left, top, width, height]: [f32; 4], radius: f32) -> Failing<Path> {
    let (right, bottom) = (left + width, top + height);
    let radius = radius.min(width / 2.0).min(height / 2.0);
    let mut path = PathBuilder::new();
    if radius <= 0.0 {
        path.push_rect(Rect::from_ltrb(left, top, right, bottom).ok_or("a box")?);
        return Ok(path.finish().ok_or("a box")?);
    }
    let handle = radius * (1.0 - ROUND);
    path.move_to(left + radius, top);
    path.line_to(right - radius, top);
    path.cubic_to(right - handle, top, right, top + handle, right, top + radius);
    path.line_to(right, bottom - radius);
    path.cubic_to(
        right,
        bottom - handle,
        right - handle,
        bottom,
        right - radius,
        bottom,
    );
    path.line_to(left + radius, bottom);
    path.cubic_to(
        left + handle,
        bottom,
        left,
        bottom - handle,
        left,
        bottom - radius,
    );
    path.line_to(left, top + radius);
    path.cubic_to(left, top + handle, left + handle, top, left + radius, top);
    path.close();
    Ok(path.finish().ok_or("a round box")?)
}

fn annotation(area: &Area) -> Failing<Annotation> {
    let [left, top, width, height] = area.rect;
    let rect = Rect::from_xywh(left, top, width, height).ok_or("the area of a link")?;
    let target = match &area.target {
        Ok(address) => Target::Action(Action::Link(LinkAction::new(address.clone()))),
        Err((page, top)) => Target::Destination(XyzDestination::new(*page, Point::from_xy(0.0, *top)).into()),
    };
    Ok(Annotation::new_link(
        LinkAnnotation::new(rect, target),
        Some(area.words.trim().to_owned()),
    ))
}

fn tree(list: &DisplayList, marks: &Marks) -> Failing<TagTree> {
    let mut tree = TagTree::new();
    let document = list.elements.first().ok_or("the document")?;
    for kid in &document.kids {
        if let ElementKid::Element(index) = kid
            && let Some(group) = group(list, marks, *index)?
        {
            tree.push(group);
        }
    }
    Ok(tree)
}

fn group(list: &DisplayList, marks: &Marks, index: usize) -> Failing<Option<TagGroup>> {
    let element = list.elements.get(index).ok_or("an element")?;
    let mut result = TagGroup::new(kind(element.role, element.numbered, element.alt.clone())?);
    for kid in &element.kids {
        let mark = match kid {
            ElementKid::Element(index) => {
                if let Some(inner) = group(list, marks, *index)? {
                    result.push(inner);
                }
                continue;
            }
            ElementKid::Content(page, number) => marks.content.get(*page).and_then(|it| it.get(*number)),
            ElementKid::Area(page, number) => marks.links.get(*page).and_then(|it| it.get(*number)),
        };
        result.push(*mark.ok_or("a mark")?);
    }
    Ok((!result.children.is_empty()).then_some(result))
}

fn kind(role: &str, numbered: bool, alt: Option<String>) -> Failing<TagKind> {
    let heading = |level| -> Failing<TagKind> {
        let level = NonZeroU16::new(level).ok_or("a level")?;
        Ok(Tag::Hn(level, None).into())
    };
    Ok(match role {
        "Sect" => Tag::Section.into(),
        "Div" => Tag::Div.into(),
        "H1" => heading(1)?,
        "H2" => heading(2)?,
        "H3" => heading(3)?,
        "H4" => heading(4)?,
        "P" => Tag::P.into(),
        "L" if numbered => Tag::L(ListNumbering::Decimal).into(),
        "L" => Tag::L(ListNumbering::None).into(),
        "LI" => Tag::LI.into(),
        "Lbl" => Tag::Lbl.with_alt_text(alt).into(),
        "LBody" => Tag::LBody.into(),
        "Table" => Tag::Table.into(),
        "THead" => Tag::THead.into(),
        "TBody" => Tag::TBody.into(),
        "TR" => Tag::TR.into(),
        "TH" => Tag::TH(TableHeaderScope::Column).into(),
        "TD" => Tag::TD.into(),
        "Figure" => Tag::Figure(alt).into(),
        "Span" => Tag::Span.into(),
        "Link" => Tag::Link.into(),
        _ => return Err(format!("no tag for {role}").into()),
    })
}

fn outline(list: &DisplayList) -> Outline {
    let mut sections: Vec<(&vigie_report::display::Bookmark, Vec<OutlineNode>)> = Vec::new();
    for bookmark in &list.bookmarks {
        match sections.last_mut() {
            Some((_, under)) if bookmark.level > 1 => under.push(node(bookmark)),
            Some(_) | None => sections.push((bookmark, Vec::new())),
        }
    }
    let mut outline = Outline::new();
    for (bookmark, under) in sections {
        let mut section = node(bookmark);
        for entry in under {
            section.push_child(entry);
        }
        outline.push_child(section);
    }
    outline
}

fn node(bookmark: &vigie_report::display::Bookmark) -> OutlineNode {
    let (page, top) = bookmark.place;
    OutlineNode::new(
        bookmark.title.clone(),
        XyzDestination::new(page, Point::from_xy(0.0, top)),
    )
}
