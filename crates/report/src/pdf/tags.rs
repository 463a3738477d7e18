//! The structure tree, and the tree that leads from content back to its structure.

use lopdf::Object;

use super::PdfError;
use super::file::File;
use super::links::{self, Annotations};
use super::objects::{Graph, dictionary};
use super::syntax;
use crate::layout::{Kid, Layout, Node, NodeId, Role};

pub(super) fn write(file: &mut File<'_>, graph: &mut Graph, layout: &Layout) -> Result<(), PdfError> {
    let annotations = links::write(file, graph, layout)?;
    let numbers: Vec<Option<u32>> = filled(layout)
        .into_iter()
        .map(|filled| filled.then(|| file.number()))
        .collect();
    let writer = Writer {
        layout,
        numbers,
        root: file.number(),
        annotations,
    };
    for (index, node) in layout.tree.nodes().iter().enumerate() {
        if let Some(number) = writer.numbers.get(index).copied().flatten() {
            file.object(number, |out| writer.element(out, graph, node))?;
        }
    }
    writer.root(file, graph)
}

struct Writer<'a> {
    layout: &'a Layout,
    /// The number of each node's object; nodes without any content are left out.
    numbers: Vec<Option<u32>>,
    root: u32,
    annotations: Annotations,
}

impl Writer<'_> {
    fn number(&self, node: NodeId) -> Option<u32> {
        self.numbers.get(node.0).copied().flatten()
    }

    fn element(&self, out: &mut Vec<u8>, graph: &Graph, node: &Node) -> Result<(), PdfError> {
        out.extend_from_slice(b"<</S/");
        out.extend_from_slice(node.role.name().as_bytes());
        out.extend_from_slice(b"/P ");
        let parent = match node.parent {
            Some(parent) => self
                .number(parent)
                .ok_or(PdfError::Structure("structure element"))?,
            None => self.root,
        };
        syntax::reference(out, parent);
        let home = node.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            Kid::Node(_) | Kid::Area { .. } => None,
        });
        if let Some(home) = home {
            out.extend_from_slice(b"/Pg ");
            graph.write_page(out, home)?;
        }
        out.extend_from_slice(b"/K[");
        for kid in &node.kids {
            self.kid(out, graph, kid, home)?;
        }
        out.push(b']');
        if let Some(alt) = &node.alt {
            out.extend_from_slice(b"/Alt");
            syntax::text(out, alt);
        }
        if let Some(language) = node.language {
            out.extend_from_slice(b"/Lang");
            syntax::text(out, language);
        }
        out.extend_from_slice(attributes(node.role).as_bytes());
        out.extend_from_slice(b">>");
        Ok(())
    }

    fn kid(&self, out: &mut Vec<u8>, graph: &Graph, kid: &Kid, home: Option<usize>) -> Result<(), PdfError> {
        match kid {
            Kid::Node(node) => {
                if let Some(number) = self.number(*node) {
                    syntax::reference(out, number);
                    out.push(b' ');
                }
            }
            Kid::Content { page, number } if home == Some(*page) => {
                syntax::integer(out, *number);
                out.push(b' ');
            }
            Kid::Content { page, number } => {
                out.extend_from_slice(b"<</Type/MCR/Pg ");
                graph.write_page(out, *page)?;
                out.extend_from_slice(b"/MCID ");
                syntax::integer(out, *number);
                out.extend_from_slice(b">>");
            }
            Kid::Area { page, index } => {
                let annotation = self
                    .annotations
                    .get(*page)
                    .and_then(|numbers| numbers.get(*index));
                out.extend_from_slice(b"<</Type/OBJR");
                if home != Some(*page) {
                    out.extend_from_slice(b"/Pg ");
                    graph.write_page(out, *page)?;
                }
                out.extend_from_slice(b"/Obj ");
                syntax::reference(out, *annotation.ok_or(PdfError::Structure("link"))?);
                out.extend_from_slice(b">>");
            }
        }
        Ok(())
    }

    /// The root of the structure, and the way from each piece of content and each link back to its element.
    fn root(&self, file: &mut File<'_>, graph: &mut Graph) -> Result<(), PdfError> {
        let pages = &self.layout.pages;
        let mut owners = Vec::new();
        for page in pages {
            let number = file.number();
            file.object(number, |out| {
                out.push(b'[');
                for owner in &page.owners {
                    self.refer(out, *owner)?;
                }
                out.push(b']');
                Ok(())
            })?;
            owners.push(number);
        }
        let parents = file.number();
        let mut next = pages.len();
        file.object(parents, |out| {
            out.extend_from_slice(b"<</Nums[");
            for (index, number) in owners.iter().enumerate() {
                syntax::integer(out, index);
                out.push(b' ');
                syntax::reference(out, *number);
                out.push(b' ');
            }
            for link in pages.iter().flat_map(|page| &page.links) {
                syntax::integer(out, next);
                out.push(b' ');
                self.refer(out, link.node)?;
                next += 1;
            }
            out.extend_from_slice(b"]>>");
            Ok(())
        })?;
        file.object(self.root, |out| {
            out.extend_from_slice(b"<</Type/StructTreeRoot/K[");
            self.refer(out, NodeId(0))?;
            out.extend_from_slice(b"]/ParentTree ");
            syntax::reference(out, parents);
            out.extend_from_slice(b"/ParentTreeNextKey ");
            syntax::integer(out, next);
            out.extend_from_slice(b">>");
            Ok(())
        })?;
        graph.set(graph.catalog, "StructTreeRoot", Object::Reference((self.root, 0)))?;
        graph.set(graph.catalog, "MarkInfo", dictionary([("Marked", true.into())]))
    }

    fn refer(&self, out: &mut Vec<u8>, node: NodeId) -> Result<(), PdfError> {
        let number = self.number(node);
        syntax::reference(out, number.ok_or(PdfError::Structure("structure element"))?);
        out.push(b' ');
        Ok(())
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

fn attributes(role: Role) -> &'static str {
    match role {
        Role::HeaderCell => "/A<</O/Table/Scope/Column>>",
        Role::List { numbered: true } => "/A<</O/List/ListNumbering/Decimal>>",
        Role::List { numbered: false } => "/A<</O/List/ListNumbering/None>>",
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
        | Role::Link => "",
    }
}
