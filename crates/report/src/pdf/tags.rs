//! The structure tree, the link annotations, and the tree that leads from content back to its structure.

use lopdf::{Dictionary, Object, ObjectId};

use super::PdfError;
use super::objects::{Graph, dictionary, name, rounded, text};
use crate::layout::{Kid, Layout, LinkArea, NodeId, Role, Target};

pub(super) fn write(graph: &mut Graph, layout: &Layout) -> Result<(), PdfError> {
    let filled = filled(layout);
    let ids: Vec<ObjectId> = layout
        .tree
        .nodes()
        .iter()
        .map(|_| graph.doc.new_object_id())
        .collect();
    let root = graph.doc.new_object_id();
    let writer = Writer {
        layout,
        filled,
        ids,
        root,
    };
    let annotations = writer.annotations(graph)?;
    writer.elements(graph, &annotations)?;
    writer.root(graph, &annotations)
}

struct Writer<'a> {
    layout: &'a Layout,
    /// Whether a node holds any content; the others are left out.
    filled: Vec<bool>,
    ids: Vec<ObjectId>,
    root: ObjectId,
}

/// The link annotations of each page, in order.
type Annotations = Vec<Vec<ObjectId>>;

impl Writer<'_> {
    fn id(&self, node: NodeId) -> Result<ObjectId, PdfError> {
        self.ids
            .get(node.0)
            .copied()
            .ok_or(PdfError::Structure("structure element"))
    }

    fn annotations(&self, graph: &mut Graph) -> Result<Annotations, PdfError> {
        let mut all = Vec::new();
        let mut parent = self.layout.pages.len();
        for (index, page) in self.layout.pages.iter().enumerate() {
            let mut ids = Vec::new();
            for link in &page.links {
                let mut annotation = annotation(graph, self.layout, link)?;
                annotation.set("StructParent", integer(parent));
                parent += 1;
                ids.push(graph.doc.add_object(annotation));
            }
            let id = graph.page(index)?;
            let dictionary = graph.doc.get_dictionary_mut(id)?;
            dictionary.remove(b"Annots");
            if !ids.is_empty() {
                dictionary.set(
                    "Annots",
                    Object::Array(ids.iter().map(|id| Object::from(*id)).collect()),
                );
            }
            dictionary.set("StructParents", integer(index));
            dictionary.set("Tabs", name("S"));
            all.push(ids);
        }
        Ok(all)
    }

    fn elements(&self, graph: &mut Graph, annotations: &Annotations) -> Result<(), PdfError> {
        for (index, node) in self.layout.tree.nodes().iter().enumerate() {
            if self.filled.get(index) != Some(&true) {
                continue;
            }
            let parent = match node.parent {
                Some(parent) => self.id(parent)?,
                None => self.root,
            };
            let mut element = dictionary([
                ("Type", name("StructElem")),
                ("S", name(node.role.name())),
                ("P", parent.into()),
            ]);
            let home = node.kids.iter().find_map(|kid| match kid {
                Kid::Content { page, .. } => Some(*page),
                Kid::Node(_) | Kid::Area { .. } => None,
            });
            if let Some(home) = home {
                element.set("Pg", graph.page(home)?);
            }
            let mut kids = Vec::new();
            for kid in &node.kids {
                kids.extend(self.kid(graph, kid, home, annotations)?);
            }
            let kids = if kids.len() == 1 {
                kids.remove(0)
            } else {
                Object::Array(kids)
            };
            element.set("K", kids);
            if let Some(alt) = &node.alt {
                element.set("Alt", text(alt));
            }
            if let Some(attributes) = attributes(node.role) {
                element.set("A", attributes);
            }
            graph.doc.set_object(self.id(NodeId(index))?, element);
        }
        Ok(())
    }

    fn kid(
        &self,
        graph: &Graph,
        kid: &Kid,
        home: Option<usize>,
        annotations: &Annotations,
    ) -> Result<Option<Object>, PdfError> {
        Ok(match kid {
            Kid::Node(node) if self.filled.get(node.0) != Some(&true) => None,
            Kid::Node(node) => Some(self.id(*node)?.into()),
            Kid::Content { page, number } if home == Some(*page) => Some(integer(*number)),
            Kid::Content { page, number } => Some(Object::Dictionary(dictionary([
                ("Type", name("MCR")),
                ("Pg", graph.page(*page)?.into()),
                ("MCID", integer(*number)),
            ]))),
            Kid::Area { page, index } => {
                let annotation = annotations.get(*page).and_then(|ids| ids.get(*index)).copied();
                let annotation = annotation.ok_or(PdfError::Structure("link"))?;
                Some(Object::Dictionary(dictionary([
                    ("Type", name("OBJR")),
                    ("Pg", graph.page(*page)?.into()),
                    ("Obj", annotation.into()),
                ])))
            }
        })
    }

    /// The root of the structure, and the way from each piece of content and each link back to its element.
    fn root(&self, graph: &mut Graph, annotations: &Annotations) -> Result<(), PdfError> {
        let mut numbers = Vec::new();
        for (index, page) in self.layout.pages.iter().enumerate() {
            let owners: Result<Vec<Object>, PdfError> = page
                .owners
                .iter()
                .map(|node| Ok(self.id(*node)?.into()))
                .collect();
            numbers.extend([integer(index), Object::Array(owners?)]);
        }
        let mut next = self.layout.pages.len();
        for link in self.layout.pages.iter().flat_map(|page| &page.links) {
            numbers.extend([integer(next), self.id(link.node)?.into()]);
            next += 1;
        }
        debug_assert_eq!(
            next - self.layout.pages.len(),
            annotations.iter().map(Vec::len).sum::<usize>()
        );
        let parents = graph
            .doc
            .add_object(dictionary([("Nums", Object::Array(numbers))]));
        let document = self
            .ids
            .first()
            .copied()
            .ok_or(PdfError::Structure("structure"))?;
        let root = dictionary([
            ("Type", name("StructTreeRoot")),
            ("K", Object::Array(vec![document.into()])),
            ("ParentTree", parents.into()),
            ("ParentTreeNextKey", integer(next)),
        ]);
        graph.doc.set_object(self.root, root);
        graph.set(graph.catalog, "StructTreeRoot", self.root)?;
        graph.set(graph.catalog, "MarkInfo", dictionary([("Marked", true.into())]))
    }
}

/// Which nodes hold content, themselves or below. Children come after their parents, so one pass from the end is enough.
fn filled(layout: &Layout) -> Vec<bool> {
    let nodes = layout.tree.nodes();
    let mut filled = vec![false; nodes.len()];
    for (index, node) in nodes.iter().enumerate().rev() {
        let own = node.kids.iter().any(|kid| match kid {
            Kid::Node(child) => filled.get(child.0) == Some(&true),
            Kid::Content { .. } | Kid::Area { .. } => true,
        });
        if let Some(slot) = filled.get_mut(index) {
            *slot = own;
        }
    }
    filled
}

fn annotation(graph: &Graph, layout: &Layout, link: &LinkArea) -> Result<Dictionary, PdfError> {
    let rect = link.rect;
    let corners = [
        rect.x,
        graph.height - rect.y - rect.height,
        rect.x + rect.width,
        graph.height - rect.y,
    ];
    let mut annotation = dictionary([
        ("Type", name("Annot")),
        ("Subtype", name("Link")),
        (
            "Rect",
            Object::Array(corners.map(|value| rounded(value).into()).into()),
        ),
        ("Border", Object::Array(vec![0.into(), 0.into(), 0.into()])),
        ("F", 4.into()),
        ("Contents", text(link.words.trim())),
    ]);
    match &link.target {
        Target::Uri(uri) => {
            let action = dictionary([
                ("Type", name("Action")),
                ("S", name("URI")),
                ("URI", address(uri)),
            ]);
            annotation.set("A", action);
        }
        Target::Place(anchor) => {
            // A link to a part that this report does not have leads to its beginning.
            let place = layout.places.get(anchor);
            let (page, top) = place.map_or((0, 0.0), |place| (place.page, place.top));
            annotation.set("Dest", graph.destination(page, top)?);
        }
    }
    Ok(annotation)
}

/// An address in ASCII: other characters are percent-encoded.
fn address(uri: &str) -> Object {
    let encoded: String = uri
        .bytes()
        .map(|byte| {
            if byte.is_ascii_graphic() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect();
    text(&encoded)
}

fn attributes(role: Role) -> Option<Dictionary> {
    match role {
        Role::HeaderCell => Some(dictionary([("O", name("Table")), ("Scope", name("Column"))])),
        Role::List { numbered } => {
            let numbering = if numbered { "Decimal" } else { "None" };
            Some(dictionary([
                ("O", name("List")),
                ("ListNumbering", name(numbering)),
            ]))
        }
        Role::Document
        | Role::Part
        | Role::Group
        | Role::Heading(_)
        | Role::Paragraph
        | Role::Item
        | Role::Label
        | Role::ItemBody
        | Role::Table
        | Role::TableHead
        | Role::TableBody
        | Role::TableRow
        | Role::Cell
        | Role::Words
        | Role::Link => None,
    }
}

fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}
