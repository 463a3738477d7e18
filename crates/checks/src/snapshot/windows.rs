//! Facts that only Windows has. Every one is read by a native call or from the registry, without rights.

use serde::{Deserialize, Serialize};

use super::facts::facts;
use super::{Day, OfficeApplication};
use crate::seen::Seen;

/// Names of the services that are looked up for [`WindowsFacts::services`]; nothing is said of any other.
pub fn asked_services() -> &'static [&'static str] {
    &[
        "LanmanServer",
        "TermService",
        "W32Time",
        "WinDefend",
        "mrxsmb10",
        "sshd",
        "truecrypt",
        "veracrypt",
        "wbengine",
        "wscsvc",
        "wuauserv",
    ]
}

facts! {
    /// Facts of Windows.
    pub struct WindowsFacts {
        // os.supported. All from HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion; never ProductName.
        /// `CurrentBuildNumber`: `26200`.
        current_build: String,
        /// `UBR`: the number of the monthly update.
        ubr: u32,
        /// `EditionID`: `Professional`, `Core`, `Enterprise`, `EnterpriseS`, `ServerStandard`.
        edition_id: String,
        /// `DisplayVersion`: `25H2`. Shown, never judged.
        display_version: String,
        /// `InstallationType`: `Client`, `Server`, `Server Core`.
        installation_type: String,
        /// HKCU\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Windows\ConsumerESU `ESUEligibility`; 3 is enrolled.
        esu_eligibility: u32,
        /// Same key, `ESUEligibilityResult`; 1 is a success.
        esu_eligibility_result: u32,

        // os.restarted
        /// HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Power `HiberbootEnabled`; 1 is Fast Startup.
        hiberboot_enabled: u32,

        // disk.encrypted, backup.present
        /// Fixed and removable drives with a letter: see [`Drive`].
        drives: Vec<Drive>,

        // firewall.on
        /// WscGetSecurityProviderHealth(WSC_SECURITY_PROVIDER_FIREWALL). `Unsupported` on Windows Server.
        wsc_firewall: WscAnswer,
        /// INetFwPolicy2::get_FirewallEnabled for each profile; else EnableFirewall under
        /// HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy (StandardProfile is private).
        firewall_profiles: FirewallProfiles,
        /// `EnableFirewall` under HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall\{Domain,Standard,Public}Profile.
        firewall_policy: FirewallProfiles,
        /// INetFwPolicy2::get_CurrentProfileTypes: sum of 1 domain, 2 private, 4 public.
        current_profile_types: u32,

        // malware.protection
        /// WscGetSecurityProviderHealth(WSC_SECURITY_PROVIDER_ANTIVIRUS). `Unsupported` on Windows Server.
        wsc_antivirus: WscAnswer,
        /// IWSCProductList for antivirus.
        antivirus_products: Vec<SecurityProduct>,
        /// The same by WMI root\SecurityCenter2 AntivirusProduct, where it is read.
        security_center_rows: Vec<SecurityCenterRow>,
        /// IWSCProductList for firewalls.
        firewall_products: Vec<SecurityProduct>,

        // screen.lock
        /// HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System `InactivityTimeoutSecs`; 0 is never.
        inactivity_timeout_secs: u32,
        /// HKLM\SOFTWARE\Microsoft\PolicyManager\current\device\DeviceLock `MaxInactivityTimeDeviceLock`, minutes.
        mdm_inactivity_minutes: u32,
        /// HKCU\Control Panel\Desktop `DelayLockInterval`, seconds; 0xFFFFFFFF is never.
        delay_lock_interval: u32,

        // account.admin
        /// GetTokenInformation TokenElevationType: 1 default, 2 full, 3 limited.
        token_elevation_type: u32,
        /// Member of S-1-5-32-544 by NetUserGetLocalGroups and SID (not by a localised name, not by the token).
        administrators_member: bool,
        /// HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System `EnableLUA`; absent is 1.
        enable_lua: u32,
        /// Same key, `ConsentPromptBehaviorAdmin`; absent is 5, 0 never asks.
        consent_prompt_behavior_admin: u32,
        /// NetGetJoinInformation: 0 unknown, 1 unjoined, 2 workgroup, 3 domain.
        join_status: u32,
        /// A subkey of HKLM\SYSTEM\CurrentControlSet\Control\CloudDomainJoin\JoinInfo exists (Entra joined).
        entra_joined: bool,

        // accounts.extra
        /// Winlogon `AutoAdminLogon`: `1` is on. DefaultPassword is never read.
        auto_admin_logon: String,

        // remote.desktop
        /// HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server `fDenyTSConnections`; 0 is on, absent is 1.
        deny_ts_connections: u32,
        /// The same under HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services; wins when present.
        policy_deny_ts_connections: u32,
        /// ..\WinStations\RDP-Tcp `UserAuthentication`; 1 is network level authentication.
        rdp_user_authentication: u32,
        /// The same under the policy key.
        policy_rdp_user_authentication: u32,
        /// ..\WinStations\RDP-Tcp `PortNumber`.
        rdp_port: u32,
        /// Services of [`asked_services`] that exist.
        services: Vec<Service>,

        // sharing
        /// NetShareEnum level 1, all of them (ADMIN$, C$, IPC$, print$ too).
        shares: Vec<Share>,
        /// HKLM\SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters `SMB1`; absent is by feature.
        smb1_server: u32,

        // backup.present
        /// Day on which %LOCALAPPDATA%\Microsoft\Windows\FileHistory\Configuration\Config1.xml was last changed.
        file_history_config: Day,
        /// HKCU\Software\Microsoft\Windows\CurrentVersion\FileHistory `ProtectedUpToTime` (FILETIME), as a day.
        file_history_protected_until: Day,
        /// HKCU\Software\Microsoft\OneDrive\Accounts\*\`KfmFoldersProtectedNow`, the largest. Sync is not a backup.
        onedrive_folders: u32,

        // software.unsupported
        /// HKLM\SOFTWARE\Microsoft\Office\ClickToRun\Configuration `ProductReleaseIds`, split at commas.
        office_products: Vec<String>,
        /// Same key, `VersionToReport`.
        office_version: String,
        /// Versions of Office installed by MSI: `14.0` when ..\Office\14.0\Common\InstallRoot has a path.
        office_msi: Vec<String>,
        /// Versions under HKLM\SOFTWARE\JavaSoft\{Java Runtime Environment,JRE,JDK} (64 and 32 bits): `1.8.0_401`.
        java: Vec<String>,

        // boot.secure
        /// HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State `UEFISecureBootEnabled`; key absent: legacy start.
        secure_boot_enabled: u32,
        /// GetFirmwareType: 1 BIOS, 2 UEFI.
        firmware_type: u32,
        /// Tbsi_GetDeviceInfo tpmVersion: 1 or 2. Absent: no TPM (TBS_E_TPM_NOT_FOUND).
        tpm_version: u32,

        // office.macros
        /// Settings of Word, Excel and PowerPoint: see [`MacroSetting`]. Absent: no Office found.
        macro_settings: Vec<MacroSetting>,

        // Lines of their own
        /// HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer `SmartScreenEnabled`: `Off`, `Warn`, `RequireAdmin`.
        smart_screen: String,
        /// HKLM\..\Policies\Explorer `NoDriveTypeAutoRun`; 255 is off everywhere.
        no_drive_type_auto_run: u32,
    }
    groups {
        /// Windows Update.
        updates: WindowsUpdateFacts,
        /// Microsoft Defender's own word.
        defender: DefenderFacts,
        /// Screen saver of this account: HKCU\Control Panel\Desktop.
        screen_saver: ScreenSaver,
        /// The policy copy: HKCU\Software\Policies\Microsoft\Windows\Control Panel\Desktop; each value present wins.
        policy_screen_saver: ScreenSaver,
        /// The power plan in force.
        power: PowerFacts,
    }
}

facts! {
    /// Windows Update.
    pub struct WindowsUpdateFacts {
        /// IAutomaticUpdates2 Results.LastInstallationSuccessDate; Defender's definitions count, so only old is news.
        last_install: Day,
        /// IAutomaticUpdates2 Results.LastSearchSuccessDate.
        last_search: Day,
        /// IAutomaticUpdates Settings.NotificationLevel: 0 not configured, 1 off, 2 and 3 ask, 4 automatic.
        notification_level: u32,
        /// Newest InstallTimeHigh/Low of HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based
        /// Servicing\Packages\Package_for_RollupFix*.
        rollup_installed: Day,
        /// HKLM\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings `PauseUpdatesExpiryTime`, raw: `2026-01-11T13:58:49Z`.
        pause_updates_expiry: String,
        /// Same key, `PauseQualityUpdatesEndTime`, raw.
        pause_quality_end: String,
        /// HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU `NoAutoUpdate`; 1 is off.
        no_auto_update: u32,
        /// Same key, `AUOptions`: 1 off, 2 and 3 ask, 4 automatic, 5 by the local administrator.
        au_options: u32,
        /// Same key, `UseWUServer`; 1 is run by a provider's server.
        use_wu_server: u32,
        /// Key HKLM\SOFTWARE\Microsoft\PolicyManager\current\device\Update exists and has values: managed by MDM.
        mdm_update_policy: bool,
        /// HKLM\SYSTEM\CurrentControlSet\Services\wuauserv `Start`: 4 is disabled.
        wuauserv_start: u32,
        /// Key HKLM\..\WindowsUpdate\Auto Update\RebootRequired exists.
        reboot_required: bool,
        /// Key HKLM\..\Component Based Servicing\RebootPending exists.
        reboot_pending: bool,
        /// Day on which the older of these two keys was last written, when one exists.
        reboot_since: Day,
    }
}

facts! {
    /// Microsoft Defender: MSFT_MpComputerStatus where WMI is read, else the registry.
    pub struct DefenderFacts {
        /// `AMRunningMode`: `Normal`, `Passive Mode`, `EDR Block Mode`, `SxS Passive Mode`, `Not running`.
        running_mode: String,
        /// `RealTimeProtectionEnabled`. True in passive mode too: judged only together with the mode.
        real_time_protection: bool,
        /// `AntivirusSignatureAge`, days.
        signature_age_days: u32,
        /// `IsTamperProtected`. Shown, never judged.
        tamper_protected: bool,
        /// HKLM\SOFTWARE\Microsoft\Windows Defender\Signature Updates `AVSignatureApplied`, as a day.
        signatures_applied: Day,
        /// HKLM\SOFTWARE\Microsoft\Windows Defender `PassiveMode`.
        passive_mode: u32,
        /// HKLM\SOFTWARE\Microsoft\Windows Defender\Real-Time Protection `DisableRealtimeMonitoring`.
        disable_realtime_monitoring: u32,
    }
}

facts! {
    /// A screen saver: text values as Windows keeps them.
    pub struct ScreenSaver {
        /// `ScreenSaveActive`: `1` is on.
        active: String,
        /// `SCRNSAVE.EXE`: file name of the saver alone; empty is none.
        program: String,
        /// `ScreenSaverIsSecure`: `1` asks for the password.
        secure: String,
        /// `ScreenSaveTimeOut`, seconds.
        timeout: String,
    }
}

facts! {
    /// Times of the active power plan in seconds (PowerReadACValueIndex, PowerReadDCValueIndex); 0 is never.
    pub struct PowerFacts {
        /// Screen off on mains: VIDEOIDLE.
        screen_off_mains: u32,
        /// Screen off on battery.
        screen_off_battery: u32,
        /// Sleep on mains: STANDBYIDLE.
        sleep_mains: u32,
        /// Sleep on battery.
        sleep_battery: u32,
        /// Sign-in on wake, on mains: CONSOLELOCK; 1 is asked.
        lock_on_wake_mains: u32,
        /// Sign-in on wake, on battery.
        lock_on_wake_battery: u32,
        /// Modern standby: AoAc of SYSTEM_POWER_CAPABILITIES. Then `delay_lock_interval` rules.
        modern_standby: bool,
    }
}

/// A drive with a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Drive {
    /// `C:`.
    pub letter: String,
    /// GetDriveType: 2 removable, 3 fixed. Network and optical drives are left out.
    pub kind: u32,
    /// Whether Windows is on it.
    pub system: bool,
    /// Shell property System.Volume.BitLockerProtection. Undocumented: 1 on, 2 off, 3 encrypting, 4 decrypting,
    /// 5 suspended, 6 locked, 8 waiting for activation, 0 cannot be encrypted.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub bitlocker: Seen<u32>,
    /// IOCTL_STORAGE_QUERY_PROPERTY BusType: 7 USB, 11 SATA, 17 NVMe.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub bus_type: Seen<u32>,
}

/// What WscGetSecurityProviderHealth answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WscAnswer {
    /// The HRESULT: 0 S_OK; 1 S_FALSE, the service is not running and the health means nothing.
    pub result: i32,
    /// 0 good, 1 not monitored, 2 poor, 3 snoozed.
    pub health: i32,
}

/// Whether the firewall is on for each kind of network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct FirewallProfiles {
    /// Domain networks; `None` where the system does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<bool>,
    /// Private networks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Public networks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
}

/// A product that Windows Security Center knows. Stale rows of removed products occur.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SecurityProduct {
    /// Its name.
    pub name: String,
    /// WSC_SECURITY_PRODUCT_STATE: 0 on, 1 off, 2 snoozed, 3 expired.
    pub state: u32,
    /// WSC_SECURITY_SIGNATURE_STATUS: 0 out of date, 1 up to date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatures: Option<u32>,
}

/// A row of root\SecurityCenter2 AntivirusProduct.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SecurityCenterRow {
    /// `displayName`.
    pub name: String,
    /// `productState`: 0x1000 on, 0x10 definitions old.
    pub product_state: u32,
}

/// A service of Windows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Service {
    /// Its name, as in [`asked_services`].
    pub name: String,
    /// `Start`: 0 boot, 1 system, 2 automatic, 3 on demand, 4 disabled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<u32>,
    /// Whether it runs now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub running: Option<bool>,
}

/// A shared folder or printer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Share {
    /// Its name; only `ADMIN$`, drive letters with `$`, `IPC$` and `print$` are ever written.
    pub name: String,
    /// `shi1_type`: 0 folder, 1 printer, 3 IPC; 0x80000000 added for administration.
    pub kind: u32,
}

/// What one application of Office does with macros.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MacroSetting {
    /// The application.
    pub application: OfficeApplication,
    /// HKCU\Software\Policies\Microsoft\Office\16.0\<application>\Security `VBAWarnings`; wins when present.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub policy_vba_warnings: Seen<u32>,
    /// HKCU\Software\Microsoft\Office\16.0\<application>\Security `VBAWarnings`: 1 runs all, 2 asks (default), 3 signed
    /// only, 4 none.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub vba_warnings: Seen<u32>,
    /// `blockcontentexecutionfrominternet`, policy first: 1 blocks.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub block_from_internet: Seen<u32>,
}
