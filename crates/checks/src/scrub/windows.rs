//! Facts of Windows without names.

use super::texts::{digits, known, one_of, version};
use super::{WITHHELD, inner};
use crate::snapshot::{
    Day, DefenderFacts, Drive, MacroSetting, ScreenSaver, SecurityCenterRow, SecurityProduct, Service, Share,
    WindowsFacts, WindowsUpdateFacts, asked_services,
};
use crate::tables::Tables;

pub(super) fn scrub(facts: WindowsFacts, tables: &Tables) -> WindowsFacts {
    let WindowsFacts {
        current_build,
        ubr,
        edition_id,
        display_version,
        installation_type,
        esu_eligibility,
        esu_eligibility_result,
        hiberboot_enabled,
        drives,
        wsc_firewall,
        firewall_profiles,
        firewall_policy,
        current_profile_types,
        wsc_antivirus,
        antivirus_products,
        security_center_rows,
        firewall_products,
        inactivity_timeout_secs,
        mdm_inactivity_minutes,
        delay_lock_interval,
        token_elevation_type,
        administrators_member,
        enable_lua,
        consent_prompt_behavior_admin,
        join_status,
        entra_joined,
        auto_admin_logon,
        deny_ts_connections,
        policy_deny_ts_connections,
        rdp_user_authentication,
        policy_rdp_user_authentication,
        rdp_port,
        services,
        shares,
        smb1_server,
        file_history_config,
        file_history_protected_until,
        onedrive_folders,
        office_products,
        office_version,
        office_msi,
        java,
        secure_boot_enabled,
        firmware_type,
        tpm_version,
        macro_settings,
        smart_screen,
        no_drive_type_auto_run,
        updates,
        defender,
        screen_saver,
        policy_screen_saver,
        power,
    } = facts;
    let products =
        |it: Vec<SecurityProduct>| it.into_iter().enumerate().map(|it| product(it, tables)).collect();
    WindowsFacts {
        current_build: current_build.map(|it| digits(&it)),
        ubr,
        edition_id: edition_id.map(|it| edition(&it, tables)),
        display_version: display_version.map(|it| display(&it)),
        installation_type: installation_type.map(|it| installation(&it)),
        esu_eligibility,
        esu_eligibility_result,
        hiberboot_enabled,
        drives: drives.map(|it| it.into_iter().map(drive).collect()),
        wsc_firewall,
        firewall_profiles,
        firewall_policy,
        current_profile_types,
        wsc_antivirus,
        antivirus_products: antivirus_products.map(products),
        security_center_rows: security_center_rows
            .map(|it| it.into_iter().enumerate().map(|it| row(it, tables)).collect()),
        firewall_products: firewall_products.map(products),
        inactivity_timeout_secs,
        mdm_inactivity_minutes,
        delay_lock_interval,
        token_elevation_type,
        administrators_member,
        enable_lua,
        consent_prompt_behavior_admin,
        join_status,
        entra_joined,
        auto_admin_logon: auto_admin_logon.map(|it| digits(&it)),
        deny_ts_connections,
        policy_deny_ts_connections,
        rdp_user_authentication,
        policy_rdp_user_authentication,
        rdp_port,
        services: services.map(|it| it.into_iter().filter_map(|it| service(it, tables)).collect()),
        shares: shares.map(|it| it.into_iter().enumerate().map(share).collect()),
        smb1_server,
        file_history_config,
        file_history_protected_until,
        onedrive_folders,
        office_products: office_products.map(|it| it.iter().map(|it| office_product(it)).collect()),
        office_version: office_version.map(|it| version(&it)),
        office_msi: office_msi.map(|it| it.iter().map(|it| version(it)).collect()),
        java: java.map(|it| it.iter().map(|it| java_version(it)).collect()),
        secure_boot_enabled,
        firmware_type,
        tpm_version,
        macro_settings: macro_settings.map(|it| it.into_iter().map(macro_setting).collect()),
        smart_screen: smart_screen.map(|it| known(&it, &["Off", "Warn", "RequireAdmin", "Prompt", "On"])),
        no_drive_type_auto_run,
        updates: self::updates(updates),
        defender: self::defender(defender),
        screen_saver: self::screen_saver(screen_saver),
        policy_screen_saver: self::screen_saver(policy_screen_saver),
        power,
    }
}

fn updates(updates: WindowsUpdateFacts) -> WindowsUpdateFacts {
    let WindowsUpdateFacts {
        last_install,
        last_search,
        notification_level,
        rollup_installed,
        pause_updates_expiry,
        pause_quality_end,
        no_auto_update,
        au_options,
        use_wu_server,
        mdm_update_policy,
        wuauserv_start,
        reboot_required,
        reboot_pending,
        reboot_since,
    } = updates;
    WindowsUpdateFacts {
        last_install,
        last_search,
        notification_level,
        rollup_installed,
        pause_updates_expiry: pause_updates_expiry.map(|it| day(&it)),
        pause_quality_end: pause_quality_end.map(|it| day(&it)),
        no_auto_update,
        au_options,
        use_wu_server,
        mdm_update_policy,
        wuauserv_start,
        reboot_required,
        reboot_pending,
        reboot_since,
    }
}

fn defender(defender: DefenderFacts) -> DefenderFacts {
    let DefenderFacts {
        running_mode,
        real_time_protection,
        signature_age_days,
        tamper_protected,
        signatures_applied,
        passive_mode,
        disable_realtime_monitoring,
    } = defender;
    let modes = &[
        "Normal",
        "Passive Mode",
        "SxS Passive Mode",
        "EDR Block Mode",
        "Not running",
    ];
    DefenderFacts {
        running_mode: running_mode.map(|it| known(&it, modes)),
        real_time_protection,
        signature_age_days,
        tamper_protected,
        signatures_applied,
        passive_mode,
        disable_realtime_monitoring,
    }
}

fn screen_saver(saver: ScreenSaver) -> ScreenSaver {
    let ScreenSaver {
        active,
        program,
        secure,
        timeout,
    } = saver;
    let name = |it: String| {
        if it.trim().is_empty() {
            String::new()
        } else {
            "scrnsave.scr".to_owned()
        }
    };
    ScreenSaver {
        active: active.map(|it| digits(&it)),
        program: program.map(name),
        secure: secure.map(|it| digits(&it)),
        timeout: timeout.map(|it| digits(&it)),
    }
}

/// An EditionID that the table knows, or that it is one of a server.
fn edition(id: &str, tables: &Tables) -> String {
    let groups = &tables.end_of_life.meta.editions;
    let listed = groups.values().flatten().find(|it| it.eq_ignore_ascii_case(id));
    let server = || id.starts_with("Server").then(|| "Server".to_owned());
    listed
        .cloned()
        .or_else(server)
        .unwrap_or_else(|| WITHHELD.to_owned())
}

fn installation(kind: &str) -> String {
    match one_of(kind, &["Client", "Server", "Server Core"]) {
        Some(kind) => kind,
        None if kind.starts_with("Server") => "Server".to_owned(),
        None => WITHHELD.to_owned(),
    }
}

/// `25H2`, `1909`.
fn display(text: &str) -> String {
    let fine = text.len() == 4
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| byte.is_ascii_digit() || at == 2 && byte == b'H');
    if fine {
        text.to_owned()
    } else {
        WITHHELD.to_owned()
    }
}

fn drive(drive: Drive) -> Drive {
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
    let maker = |entry: &&crate::tables::NameEntry| {
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

fn product((at, product): (usize, SecurityProduct), tables: &Tables) -> SecurityProduct {
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

fn row((at, row): (usize, SecurityCenterRow), tables: &Tables) -> SecurityCenterRow {
    let SecurityCenterRow { name, product_state } = row;
    SecurityCenterRow {
        name: product_name(at, &name, tables),
        product_state,
    }
}

fn service(service: Service, tables: &Tables) -> Option<Service> {
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

fn share((at, share): (usize, Share)) -> Share {
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

fn office_product(id: &str) -> String {
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
fn java_version(text: &str) -> String {
    match text.split_once('_') {
        Some((before, update)) if update.len() <= 4 && update.bytes().all(|it| it.is_ascii_digit()) => {
            format!("{}_{update}", version(before))
        }
        Some(_) | None => version(text),
    }
}

fn macro_setting(setting: MacroSetting) -> MacroSetting {
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

/// The day at the beginning of a text; an empty text stays empty.
fn day(text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        text => match text.get(..10).and_then(Day::parse) {
            Some(day) => day.to_string(),
            None => WITHHELD.to_owned(),
        },
    }
}
