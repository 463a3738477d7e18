//! Items of the lists of Windows: drives, products, services, shares, Office, Java.

use crate::scrub::texts::{one_of, version};
use crate::scrub::{WITHHELD, inner};
use crate::snapshot::{
    Drive, MacroSetting, SecurityCenterRow, SecurityProduct, Service, Share, asked_services,
};
use crate::tables::{NameEntry, Tables};

pub(super) fn drive(drive: Drive) -> Drive {
    let Drive {
        letter,
        kind,
        system,
        bitlocker,
        bus_type,
    } = drive;
    let is_letter = matches!(letter.as_bytes(), [letter, b':'] if letter.is_ascii_alphabetic());
    Drive {
        letter: if is_letter { letter } else { WITHHELD.to_owned() },
        kind,
        system,
        bitlocker: inner(bitlocker),
        bus_type: inner(bus_type),
    }
}

/// The name of a product that Windows or the list of products knows, else its number.
fn product_name(at: usize, name: &str, tables: &Tables) -> String {
    let own = [
        "Microsoft Defender Antivirus",
        "Windows Defender",
        "Windows Firewall",
    ];
    let lower = name.to_lowercase();
    let maker = |entry: &&NameEntry| {
        let first = entry.name.to_lowercase();
        first
            .split([' ', ','])
            .next()
            .is_some_and(|it| lower.starts_with(it))
    };
    one_of(name, &own)
        .or_else(|| tables.edr.entries.iter().find(maker).map(|it| it.name.clone()))
        .unwrap_or_else(|| format!("product-{}", at + 1))
}

pub(super) fn product((at, product): (usize, SecurityProduct), tables: &Tables) -> SecurityProduct {
    let SecurityProduct {
        name,
        state,
        signatures,
    } = product;
    SecurityProduct {
        name: product_name(at, &name, tables),
        state,
        signatures,
    }
}

pub(super) fn row((at, row): (usize, SecurityCenterRow), tables: &Tables) -> SecurityCenterRow {
    let SecurityCenterRow { name, product_state } = row;
    SecurityCenterRow {
        name: product_name(at, &name, tables),
        product_state,
    }
}

pub(super) fn service(service: Service, tables: &Tables) -> Option<Service> {
    let Service { name, start, running } = service;
    let asked = asked_services().iter().find(|it| it.eq_ignore_ascii_case(&name));
    let listed = || {
        let lists = tables.name_lists();
        lists
            .iter()
            .any(|(_, list)| list.service(&name).is_some())
            .then(|| name.to_lowercase())
    };
    let name = asked.map(|it| (*it).to_owned()).or_else(listed)?;
    Some(Service { name, start, running })
}

pub(super) fn share((at, share): (usize, Share)) -> Share {
    let Share { name, kind } = share;
    let drive = matches!(name.as_bytes(), [letter, b'$'] if letter.is_ascii_alphabetic());
    let name = if drive {
        name
    } else {
        one_of(&name, &["ADMIN$", "IPC$", "print$"]).unwrap_or_else(|| format!("share-{}", at + 1))
    };
    Share { name, kind }
}

/// Words that the identifiers of Office products are made of: `ProPlus2019Retail`, `O365BusinessRetail`.
const OFFICE: &[&str] = &[
    "O365",
    "M365",
    "2016",
    "2019",
    "2021",
    "2024",
    "Access",
    "Business",
    "Edu",
    "EDU",
    "Excel",
    "Home",
    "Mondo",
    "OneNote",
    "Outlook",
    "Personal",
    "PowerPoint",
    "Prem",
    "Pro",
    "Professional",
    "Project",
    "Publisher",
    "Retail",
    "SkypeforBusiness",
    "Small",
    "Standard",
    "Std",
    "Student",
    "Teams",
    "Visio",
    "Volume",
    "Word",
    "Plus",
    "LTSC",
    "XC",
];

pub(super) fn office_product(id: &str) -> String {
    let mut rest = id;
    while !rest.is_empty() {
        let mut words: Vec<&&str> = OFFICE.iter().filter(|it| rest.starts_with(**it)).collect();
        words.sort_by_key(|it| it.len());
        match words.last().and_then(|it| rest.strip_prefix(**it)) {
            Some(after) => rest = after,
            None => return WITHHELD.to_owned(),
        }
    }
    id.to_owned()
}

/// `1.8.0_401`, `17.0.2`.
pub(super) fn java_version(text: &str) -> String {
    match text.split_once('_') {
        Some((before, update)) if update.len() <= 4 && update.bytes().all(|it| it.is_ascii_digit()) => {
            format!("{}_{update}", version(before))
        }
        Some(_) | None => version(text),
    }
}

pub(super) fn macro_setting(setting: MacroSetting) -> MacroSetting {
    let MacroSetting {
        application,
        policy_vba_warnings,
        vba_warnings,
        block_from_internet,
    } = setting;
    MacroSetting {
        application,
        policy_vba_warnings: inner(policy_vba_warnings),
        vba_warnings: inner(vba_warnings),
        block_from_internet: inner(block_from_internet),
    }
}
