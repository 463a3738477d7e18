//! Facts of Windows without names.

mod items;

use super::WITHHELD;
use super::texts::{digits, known, one_of, version};
use crate::snapshot::{Day, DefenderFacts, ScreenSaver, SecurityProduct, WindowsFacts, WindowsUpdateFacts};
use crate::tables::Tables;

use items::{drive, java_version, macro_setting, office_product, product, row, service, share};

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
