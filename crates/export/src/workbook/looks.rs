//! How cells look: what is to be filled in is on white, what the plan says is on a light ground.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::table::{Language, Table};

const INK: Color = Color::RGB(0x1B_26_2C);
const SEA: Color = Color::RGB(0x17_4A_5C);
const GROUND: Color = Color::RGB(0xF3_F5_F4);
const RULE: Color = Color::RGB(0xC9_D0_D2);
const QUIET: Color = Color::RGB(0x4F_5B_61);

/// The formats of every sheet.
pub(super) struct Looks {
    pub(super) title: Format,
    pub(super) subtitle: Format,
    pub(super) heading: Format,
    pub(super) text: Format,
    pub(super) strong: Format,
    pub(super) code: Format,
    pub(super) whole: Format,
    pub(super) hours: Format,
    pub(super) dollars: Format,
    pub(super) date: Format,
    pub(super) typed: Format,
    pub(super) choice: Format,
    pub(super) typed_date: Format,
    pub(super) total: Format,
    pub(super) total_hours: Format,
    pub(super) total_dollars: Format,
    pub(super) label: Format,
    pub(super) sentence: Format,
    pub(super) closed: Format,
}

impl Looks {
    pub(super) fn new(table: &Table) -> Self {
        let plain = Format::new().set_font_color(INK).set_align(FormatAlign::Top);
        let cell = plain
            .clone()
            .set_text_wrap()
            .set_border(FormatBorder::Thin)
            .set_border_color(RULE);
        let said = cell.clone().set_background_color(GROUND);
        let total = said.clone().set_bold().set_border_top(FormatBorder::Medium);
        let dollars = dollars(table);
        let whole = table.rows.iter().all(|it| it.minutes.0.is_multiple_of(60));
        let hours = if whole { "#,##0" } else { "#,##0.00" };
        let number = said.clone().set_align(FormatAlign::Right).set_indent(1);
        let total_number = total.clone().set_align(FormatAlign::Right).set_indent(1);
        Self {
            title: plain.clone().set_bold().set_font_size(16).set_font_color(SEA),
            subtitle: plain.clone().set_font_color(QUIET),
            heading: cell
                .clone()
                .set_bold()
                .set_font_color(Color::White)
                .set_background_color(SEA)
                .set_align(FormatAlign::VerticalCenter),
            text: said.clone(),
            strong: said.clone().set_bold(),
            code: said.clone().set_font_color(QUIET),
            whole: said.clone().set_num_format("0").set_align(FormatAlign::Center),
            hours: number.clone().set_num_format(hours),
            dollars: number.set_num_format(dollars),
            date: said
                .clone()
                .set_num_format("yyyy-mm-dd")
                .set_align(FormatAlign::Center),
            // As a text, whatever is typed: neither a formula nor a date.
            typed: cell.clone().set_num_format("@"),
            choice: cell.clone(),
            typed_date: cell
                .clone()
                .set_num_format("yyyy-mm-dd")
                .set_align(FormatAlign::Center),
            total,
            total_hours: total_number.clone().set_num_format(hours),
            total_dollars: total_number.set_num_format(dollars),
            label: plain.clone().set_bold().set_text_wrap(),
            sentence: plain.set_text_wrap(),
            closed: Format::new().set_font_strikethrough().set_font_color(QUIET),
        }
    }
}

/// Amounts as the language writes them, with cents only where the plan has some.
fn dollars(table: &Table) -> &'static str {
    let whole = table.rows.iter().all(|it| it.cents.0.is_multiple_of(100))
        && table.months.iter().all(|it| it.in_hand.0.is_multiple_of(100));
    match (table.language, whole) {
        (Language::Fr, true) => "#,##0\u{a0}\"$\"",
        (Language::Fr, false) => "#,##0.00\u{a0}\"$\"",
        (Language::En, true) => "\"$\"#,##0",
        (Language::En, false) => "\"$\"#,##0.00",
    }
}
