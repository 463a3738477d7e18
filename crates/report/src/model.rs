//! The report as plain values: sections and blocks with their words, not yet laid out on pages.

use vigie_assessment::Date;

use crate::{Language, Logo, Paper};

/// A report, or another document that is drawn as one, in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Its language.
    pub language: Language,
    /// The paper it is laid out for.
    pub paper: Paper,
    /// Its title, also the document's.
    pub title: String,
    /// The name of the business, as it is shown; empty where the document is about none.
    pub business: String,
    /// The plan's date, also the document's.
    pub date: Date,
    /// The words at the edges of every page.
    pub edges: Edges,
    /// What the document is about, for those who search through files.
    pub description: String,
    /// The name of an empty box, for those who hear the report.
    pub box_name: String,
    /// Who leads the work, at the head of the first page.
    pub letterhead: Option<Letterhead>,
    /// Its parts, in reading order; each has an entry among the bookmarks.
    pub sections: Vec<Section>,
    /// The same document in another language, in the same file, on pages of its own.
    pub also: Option<Box<Report>>,
}

/// Who leads the work, as the head of the first page shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Letterhead {
    /// What stands above the name.
    pub label: String,
    /// The name, as it is shown.
    pub name: String,
    /// The logo beside it, which says nothing that the name does not.
    pub logo: Option<Logo>,
}

/// Stands in a linked span for the number of the page that the link leads to.
pub const PAGE_MARK: char = '\u{E000}';
/// Stands in the foot of a page for the number of pages.
pub const PAGES_MARK: char = '\u{E001}';

/// The words at the edges of every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edges {
    /// Head of the page, left.
    pub head: String,
    /// Head of the page, right.
    pub head_right: String,
    /// Foot of the page, left.
    pub foot: String,
    /// Foot of the page, right; [`PAGE_MARK`] and [`PAGES_MARK`] stand for the numbers.
    pub page: String,
}

/// A part of the report.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// What links point at.
    pub anchor: Anchor,
    /// Its title.
    pub title: String,
    /// Whether it starts on a page of its own, for a sheet that is pinned on a wall.
    pub own_page: bool,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A place in the report that links and bookmarks point at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Anchor(pub String);

/// A piece of the report.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading under the section's title.
    Heading {
        /// Its words.
        text: Vec<Span>,
        /// Set where it is a bookmark.
        anchor: Option<Anchor>,
    },
    /// A paragraph.
    Paragraph(Style, Vec<Span>),
    /// A list.
    List(Marker, Vec<Vec<Span>>),
    /// A list whose items are places that links lead to.
    Anchored(Marker, Vec<(Anchor, Vec<Span>)>),
    /// A table with a header row.
    Table {
        /// Relative widths and sides of the columns.
        columns: Vec<Column>,
        /// Rows of cells.
        rows: Vec<Vec<Vec<Span>>>,
    },
    /// A wide bar from 0 to 100, on which a range is marked.
    Range(Bar),
    /// A table whose second column is drawn as bars from 0 to 100, with the value in words beside each.
    Measures {
        /// The columns: what is measured, the bar with its value, and the others.
        columns: Vec<Column>,
        /// A row each.
        rows: Vec<Measure>,
    },
    /// A month of the plan: its load at the left, what is done in it at the right.
    Month(Month),
    /// A numbered entry: title at the left, an aside at the right, details under it.
    Entry {
        /// How large it is set.
        size: EntrySize,
        /// Its number.
        number: String,
        /// Its title.
        title: Vec<Span>,
        /// Who, hours, dollars.
        aside: String,
        /// Lines under the title.
        details: Vec<Vec<Span>>,
    },
    /// Rows of labels with a rule beside each, to be filled in by hand.
    Blanks(Vec<Vec<String>>),
    /// Statements to tick by hand.
    Choices(Vec<Choice>),
    /// A question to answer by hand, kept on one page.
    Asked(Asked),
    /// Blocks on a tinted ground.
    Panel(Tone, Vec<Block>),
    /// Blocks inside a frame, kept on one page where they fit.
    Card(CardSize, Vec<Block>),
    /// Blocks kept on one page unless they are long.
    Whole(Vec<Block>),
    /// Blocks set smaller: what is looked up rather than read.
    Fine(Vec<Block>),
}

/// A statement with a box large enough for a pen.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its words.
    pub words: Vec<Span>,
    /// What it means, in small.
    pub hint: Option<String>,
    /// What is to be written on the rule beside it; `None` where there is no rule.
    pub reason: Option<String>,
}

/// A question on paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Its number.
    pub number: String,
    /// Its words.
    pub text: Vec<Span>,
    /// Lines in small under it: tags, when it is asked, what counts.
    pub details: Vec<Vec<Span>>,
    /// The answers.
    pub choices: Vec<Choice>,
    /// What stands before the rules for notes.
    pub notes: String,
}

/// A row of a table with bars.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// The first two cells.
    pub bar: Bar,
    /// The cells of the other columns.
    pub cells: Vec<Vec<Span>>,
}

/// A month of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Month {
    /// What links and bookmarks point at.
    pub anchor: Anchor,
    /// Which month it is.
    pub title: String,
    /// Its first and last day.
    pub dates: String,
    /// What it takes of what there is: hours, then dollars. The words of a bar say all that it shows.
    pub loads: Vec<Bar>,
    /// What is done in it.
    pub tasks: Vec<Task>,
}

/// What is done in a month.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// Its rank.
    pub number: String,
    /// What it is, and a remark.
    pub title: Vec<Span>,
    /// Who.
    pub who: String,
    /// Hours in this month.
    pub time: String,
    /// Dollars in this month.
    pub cost: String,
}

/// How large the content of a card is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardSize {
    /// What is done soon.
    Full,
    /// What is done later: the same words, smaller and closer.
    Compact,
}

/// How large an entry is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntrySize {
    /// Several on a page that holds other things.
    Compact,
    /// On a sheet to be read from a wall.
    Large,
}

/// A bar from 0 to 100.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it measures.
    pub label: String,
    /// The ends of the range, the lower first; `None` where nothing could be measured.
    pub ends: Option<(f64, f64)>,
    /// The range in words.
    pub value: String,
}

/// The look of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Running text.
    Body,
    /// Larger, for a sentence that stands alone.
    Lead,
    /// The largest, for the headline of page 1.
    Headline,
    /// Smaller and lighter.
    Small,
}

/// What stands before each item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// A dot.
    Dot,
    /// Its number.
    Number,
    /// An empty box to tick.
    Box,
}

/// A tone, which never carries a meaning alone: the words say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Information.
    Sea,
    /// Something to decide or to look at.
    Amber,
    /// Indispensable.
    Brick,
    /// In place.
    Moss,
    /// Neutral.
    Sand,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its header.
    pub header: String,
    /// Its share of the width.
    pub weight: f32,
    /// Which side its cells lean to.
    pub side: Side,
}

/// Which side text leans to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Left.
    Left,
    /// Right, for numbers.
    Right,
}

/// A run of text with one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// Its words.
    pub text: String,
    /// Its look.
    pub look: Look,
    /// Where it leads.
    pub link: Option<Link>,
}

/// The look of a run of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// As the paragraph.
    Plain,
    /// Bold.
    Strong,
    /// Bold on a tinted ground.
    Tag(Tone),
}

/// Where a run of text leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// A web address, `mailto:` or `tel:`.
    Uri(String),
    /// A place in the report.
    To(Anchor),
}

impl Span {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            look: Look::Plain,
            link: None,
        }
    }

    /// Bold words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            look: Look::Strong,
            link: None,
        }
    }

    /// A tag.
    pub fn tag(tone: Tone, text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            look: Look::Tag(tone),
            link: None,
        }
    }

    /// Words that lead somewhere.
    pub fn link(text: impl Into<String>, link: Link) -> Self {
        Self {
            text: text.into(),
            look: Look::Plain,
            link: Some(link),
        }
    }
}
