//! Is a program installed that gets no security fixes any more?
//!
//! Looks at: names, makers and versions of installed programs against a list of exact products, and Office by the
//! product that was bought, since all of 2016 to 365 call themselves version 16.
//! Cannot see: programs that are not on the list, portable ones, on Linux the maker's own packages; leftovers that the
//! system no longer lists are not looked for. Visio and Project of a subscription carry the names of 2016: left out.
//! Needs no rights, changes nothing. Source: `assets/checks/unsupported-software.toml`, `end-of-life.toml`.

use super::named_products::{count, matched, missing};
use super::{Check, Conclusion, Date, Evidence, Facts, Reason, Seen, Value};
use crate::snapshot::Program;

pub(super) const CHECK: Check = Check {
    id: "software.unsupported",
    cases: &["none", "found", "paid-only", "unknown"],
    evidence: &[
        "check-evidence-unsupported-program",
        "check-evidence-office-products",
        "check-evidence-office-msi",
        "check-evidence-java-versions",
    ],
    limits: &["check-limit-listed-products", "check-limit-licence-unseen"],
    sources: [
        r"Uninstall keys; ClickToRun\Configuration: ProductReleaseIds",
        "/Applications/*.app/Contents/Info.plist",
        "/var/lib/dpkg/status",
    ],
    rule,
};

/// A product past its last day.
struct Ended {
    name: String,
    on: Date,
    /// Fixes can still be bought.
    paid: bool,
    from: String,
}

fn rule(facts: &Facts<'_>) -> Conclusion {
    let mut ended: Vec<Ended> = Vec::new();
    for found in programs(facts).into_iter().chain(office(facts)) {
        if !ended.iter().any(|it| it.name == found.name) {
            ended.push(found);
        }
    }
    // Whatever the order in which the system lists them.
    ended.sort_by(|one, other| one.name.cmp(&other.name));
    let names = |paid: bool| -> Vec<String> {
        ended
            .iter()
            .filter(|it| it.paid == paid)
            .map(|it| it.name.clone())
            .collect()
    };
    let conclusion = match (names(false), names(true)) {
        (over, _) if !over.is_empty() => Conclusion::not_met("found").with("products", over),
        (_, paid) if !paid.is_empty() => Conclusion::attention("paid-only").with("products", paid),
        _ if facts.in_container() => Conclusion::unknown(Reason::Container),
        _ => match missing(&facts.seen.programs) {
            Some(why) => Conclusion::unknown(why),
            None => {
                Conclusion::met("none").with("count", count(facts.tables.unsupported_software.entries.len()))
            }
        },
    };
    let conclusion = if ended.iter().any(|it| it.paid) {
        conclusion.limited_by("check-limit-licence-unseen")
    } else {
        conclusion
    };
    let windows = facts.windows();
    let listed = |label: &'static str, fact: &Seen<Vec<String>>| {
        matched(label, fact, fact.value().map_or(&[], Vec::as_slice))
    };
    conclusion
        .showing(ended.into_iter().map(|it| Evidence {
            label: "check-evidence-unsupported-program",
            value: Value::Text(format!("{}, {}", it.name, it.on)),
            from: it.from,
        }))
        .showing(listed("check-evidence-office-products", &windows.office_products))
        .showing(listed("check-evidence-office-msi", &windows.office_msi))
        .showing(listed("check-evidence-java-versions", &windows.java))
        .limited_by("check-limit-listed-products")
}

fn programs(facts: &Facts<'_>) -> Vec<Ended> {
    let programs = &facts.seen.programs;
    let all = programs.value().into_iter().flatten();
    all.filter_map(|it| program(facts, it, programs.place()))
        .collect()
}

fn program(facts: &Facts<'_>, program: &Program, from: &str) -> Option<Ended> {
    let entry = facts.tables.unsupported_software.entry(program)?;
    match &entry.end_of_life {
        Some([product, cycle]) => by_table(facts, product, cycle, &entry.name, from),
        None => entry.ended().filter(|it| *it < facts.today).map(|on| Ended {
            name: entry.name.clone(),
            on,
            paid: false,
            from: from.to_owned(),
        }),
    }
}

fn by_table(facts: &Facts<'_>, product: &str, cycle: &str, name: &str, from: &str) -> Option<Ended> {
    let row = facts.tables.end_of_life.release(product, cycle)?;
    let on = row.support_ends.filter(|it| *it < facts.today)?;
    Some(Ended {
        name: name.to_owned(),
        on,
        paid: row.extended_ends.is_some_and(|it| it >= facts.today),
        from: from.to_owned(),
    })
}

/// Office that was installed by Click-to-Run, by the products bought.
fn office(facts: &Facts<'_>) -> Vec<Ended> {
    let products = &facts.windows().office_products;
    let all = products.value().into_iter().flatten();
    all.filter_map(|it| {
        let cycle = office_cycle(it)?;
        by_table(
            facts,
            "office",
            cycle,
            &format!("Microsoft Office {cycle}"),
            products.place(),
        )
    })
    .collect()
}

/// The year of a product of Click-to-Run; `None` for a subscription and for whatever the name does not settle.
fn office_cycle(product: &str) -> Option<&'static str> {
    /// Products of 2016, which carry no year. Visio, Project and OneNote are not among them: a subscription, or what is
    /// free, goes by the same name.
    const WITHOUT_YEAR: &[&str] = &[
        "AccessRetail",
        "ExcelRetail",
        "HomeBusinessRetail",
        "HomeStudentRetail",
        "OutlookRetail",
        "PersonalRetail",
        "PowerPointRetail",
        "ProPlusRetail",
        "ProfessionalRetail",
        "PublisherRetail",
        "StandardRetail",
        "WordRetail",
    ];
    let product = product.trim();
    let years = ["2019", "2021", "2024"];
    if product.starts_with("O365") || product.starts_with("M365") {
        None
    } else if let Some(year) = years.into_iter().find(|it| product.contains(it)) {
        Some(year)
    } else {
        WITHOUT_YEAR.contains(&product).then_some("2016")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn office_is_told_by_the_product_bought_and_left_alone_where_that_says_nothing() {
        for (product, expected) in [
            ("O365BusinessRetail", None),
            ("O365ProPlusRetail", None),
            ("HomeBusiness2021Retail", Some("2021")),
            ("ProPlus2019Volume", Some("2019")),
            ("ProPlus2024Volume", Some("2024")),
            ("HomeBusinessRetail", Some("2016")),
            ("VisioProRetail", None),
            ("ProjectProRetail", None),
            ("VisioPro2019Retail", Some("2019")),
            ("OneNoteFreeRetail", None),
            ("", None),
        ] {
            assert_eq!(office_cycle(product), expected, "{product}");
        }
    }
}
