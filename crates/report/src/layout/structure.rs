//! The structure of the document: what each piece of text is, in reading order.

/// The index of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(pub(crate) usize);

/// What a node is, in the words of PDF's standard structure types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Part,
    Group,
    Heading(u8),
    Paragraph,
    List {
        numbered: bool,
    },
    Item,
    Label,
    ItemBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    Cell,
    /// Words between links.
    Words,
    Link,
}

impl Role {
    /// The name of the structure type.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Part => "Sect",
            Self::Group => "Div",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(_) => "H4",
            Self::Paragraph => "P",
            Self::List { .. } => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::ItemBody => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::TableRow => "TR",
            Self::HeaderCell => "TH",
            Self::Cell => "TD",
            Self::Words => "Span",
            Self::Link => "Link",
        }
    }
}

/// What a node holds, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    Node(NodeId),
    /// Marked content: a page, and its number on that page.
    Content {
        page: usize,
        number: usize,
    },
    /// A link's area: a page, and its index among the links of that page.
    Area {
        page: usize,
        index: usize,
    },
}

/// A node.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<NodeId>,
    pub(crate) kids: Vec<Kid>,
    /// What it shows, for those who do not see it.
    pub(crate) alt: Option<String>,
    /// The language of it and of all that it holds, where it is not the document's, such as `en-CA`.
    pub(crate) language: Option<&'static str>,
    /// Whether its parent holds it already; an inline node enters its parent when it is first painted.
    attached: bool,
}

/// All nodes; the first is the document.
#[derive(Debug)]
pub(crate) struct Tree(Vec<Node>);

impl Tree {
    pub(crate) const ROOT: NodeId = NodeId(0);

    pub(crate) fn new() -> Self {
        Self(vec![Node {
            role: Role::Document,
            parent: None,
            kids: Vec::new(),
            alt: None,
            language: None,
            attached: true,
        }])
    }

    /// Adds a node at the end of its parent.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.push(parent, role, true);
        self.hold(parent, Kid::Node(id));
        id
    }

    /// Adds a node that enters its parent when it is first painted, among the text around it.
    pub(crate) fn add_inline(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.push(parent, role, false)
    }

    pub(crate) fn describe(&mut self, node: NodeId, alt: &str) {
        if let Some(node) = self.0.get_mut(node.0) {
            node.alt = Some(alt.to_owned());
        }
    }

    /// Says in which language a node is.
    pub(crate) fn speak(&mut self, node: NodeId, language: &'static str) {
        if let Some(node) = self.0.get_mut(node.0) {
            node.language = Some(language);
        }
    }

    /// Puts content into a node, and the node into its parent where it is not there yet.
    pub(crate) fn paint(&mut self, node: NodeId, kid: Kid) {
        let waiting = self.0.get_mut(node.0).filter(|it| !it.attached).map(|it| {
            it.attached = true;
            it.parent
        });
        if let Some(Some(parent)) = waiting {
            self.hold(parent, Kid::Node(node));
        }
        self.hold(node, kid);
    }

    pub(crate) fn nodes(&self) -> &[Node] {
        &self.0
    }

    pub(crate) fn role(&self, node: NodeId) -> Role {
        self.0.get(node.0).map_or(Role::Paragraph, |it| it.role)
    }

    fn push(&mut self, parent: NodeId, role: Role, attached: bool) -> NodeId {
        self.0.push(Node {
            role,
            parent: Some(parent),
            kids: Vec::new(),
            alt: None,
            language: None,
            attached,
        });
        NodeId(self.0.len() - 1)
    }

    fn hold(&mut self, node: NodeId, kid: Kid) {
        if let Some(node) = self.0.get_mut(node.0) {
            node.kids.push(kid);
        }
    }
}
