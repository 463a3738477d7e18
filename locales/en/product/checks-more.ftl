# What checks of a computer can say: the second group. The first is in checks.ftl.

check-accounts-extra = Accounts on this computer
    .what = Automatic sign-in, the guest account, how many other accounts there are and when they were last used.
# Variables:
#   $count (Number) - other accounts
check-accounts-extra-plain =
    { $count ->
        [0] No automatic sign-in, no guest account and no other account on this computer.
        [one] No automatic sign-in and no guest account, and one other account on this computer.
       *[other] No automatic sign-in and no guest account, and { $count } other accounts on this computer.
    }
# Variables:
#   $count (Number) - other accounts
check-accounts-extra-several =
    { $count ->
        [one] One other account can sign in to this computer. Does that person still work for the business?
       *[other] { $count } other accounts can sign in to this computer. Do these people still work for the business?
    }
# Variables:
#   $count (Number) - other accounts that were not used
#   $days (Number) - days
check-accounts-extra-idle =
    { $count ->
        [one] One other account has not been used for more than { $days } days. Does anyone still need it?
       *[other] { $count } other accounts have not been used for more than { $days } days. Does anyone still need them?
    }
check-accounts-extra-guest = The guest account is on: anyone passing by can sign in.
check-accounts-extra-automatic = This computer signs in when it starts, without asking for a password.
check-accounts-extra-automatic-portable = This laptop signs in without asking for a password: whoever starts it gets everything this account can open.
check-accounts-extra-unknown = It could not be told who can sign in to this computer.
check-accounts-extra-look-windows = Open Settings, then Accounts, then Other users. Remove accounts that are no longer needed. For automatic sign-in, run “netplwiz” and tick the option that requires a password.
check-accounts-extra-look-macos = Open System Settings, then Users & Groups. Turn off the guest user and automatic sign-in, then delete accounts that are no longer needed.
check-accounts-extra-look-linux = Open Settings, then Users. Turn off automatic sign-in and remove accounts that are no longer needed.

check-remote-tools = Remote access tools
    .what = Running and installed programs, compared with a list of tools that let somebody see or control a computer from elsewhere.
# Variables:
#   $count (Number) - tools in the list
check-remote-tools-none = None of the { $count } known remote access tools was found.
# Variables:
#   $products (String) - names of products
check-remote-tools-running = A remote access tool is running: { $products }. Do you know who uses it to reach this computer?
# Variables:
#   $products (String) - names of products
check-remote-tools-installed = A remote access tool is installed but not running: { $products }. Is it still needed?
check-remote-tools-unknown = It could not be told whether a remote access tool is present.
check-remote-tools-look-windows = Ask your IT provider whether they use this tool. If not, open Settings, then Apps, and uninstall it.
check-remote-tools-look-macos = Ask your IT provider whether they use this tool. If not, open the Applications folder and move the tool to the Trash.
check-remote-tools-look-linux = Ask your IT provider whether they use this tool. If not, remove it with the software centre or the package manager.

check-remote-desktop = Remote access of the system
    .what = Ways to sign in from elsewhere that are part of the system: Remote Desktop (RDP), remote sign-in (SSH), screen sharing (VNC).
check-remote-desktop-off = No remote access of the system is on.
# Variables:
#   $ways (String) - names of ways in, such as RDP
check-remote-desktop-on = This computer accepts remote connections: { $ways }. Are they still needed?
# Variables:
#   $ways (String) - names of ways in, such as RDP
check-remote-desktop-early-sign-in-off = This computer accepts remote connections ({ $ways }) and shows its sign-in screen before any password is checked.
# Variables:
#   $ways (String) - names of ways in, such as RDP
check-remote-desktop-no-firewall = This computer accepts remote connections ({ $ways }) while its firewall is off.
# Variables:
#   $ways (String) - names of ways in, such as RDP
check-remote-desktop-public-network = This computer accepts remote connections ({ $ways }) while it is on a public network.
check-remote-desktop-unknown = It could not be told whether remote access of the system is on.
check-remote-desktop-look-windows = Open Settings, then System, then Remote Desktop, and turn it off if it is not needed. If it is, require Network Level Authentication. The OpenSSH server is listed in Services.
check-remote-desktop-look-macos = Open System Settings, then General, then Sharing. Turn off remote sign-in (SSH), Screen Sharing and Remote Apple Events if they are not needed.
check-remote-desktop-look-linux = In Settings, open Remote Desktop or Sharing and turn it off. For SSH, ask whoever manages this computer whether the service is still needed.

check-net-listening = Services reachable from the network
    .what = Ports that accept connections from other devices. A port number tells its usual purpose, not which program holds it.
check-net-listening-ordinary = No port known for a sensitive service is open to other devices.
# Variables:
#   $services (String) - names of services
check-net-listening-open = Other devices can reach ports usually used by: { $services }. Do you know what they are for?
# Variables:
#   $services (String) - names of services
check-net-listening-open-no-firewall = Ports usually used by { $services } are open to other devices while the firewall is off.
check-net-listening-unknown = It could not be told which services can be reached from the network.
check-net-listening-look-windows = Open Resource Monitor, Network tab, Listening Ports. Ask your IT provider what an unfamiliar port is for.
check-net-listening-look-macos = Open System Settings, then General, then Sharing, and turn off services that are not needed.
check-net-listening-look-linux = Run “sudo ss -tlnp” in a terminal to see which program holds each port.

check-sharing = Network shares
    .what = Shared folders, a shared connection and the old SMB 1 protocol.
check-sharing-none = No folder of this computer is shared on the network.
# Variables:
#   $count (Number) - shared folders
check-sharing-folders =
    { $count ->
        [one] One folder of this computer is shared on the network. Who can open it?
       *[other] { $count } folders of this computer are shared on the network. Who can open them?
    }
# Variables:
#   $service (String) - name of the service, such as Samba
check-sharing-service = File sharing ({ $service }) is running. Is it still needed, and by whom?
check-sharing-internet = This computer shares its Internet connection with other devices. Is that intended?
check-sharing-smb1-client = This computer still agrees to read shares over SMB 1, an abandoned protocol.
check-sharing-smb1 = This computer shares files over SMB 1, an old protocol without sufficient protection.
check-sharing-unknown = It could not be told whether this computer shares files.
check-sharing-look-windows = Open Computer Management, then Shared Folders, then Shares. For SMB 1, open Turn Windows features on or off and clear it.
check-sharing-look-macos = Open System Settings, then General, then Sharing. Turn off File Sharing and Internet Sharing if they are not needed.
check-sharing-look-linux = In the file /etc/samba/smb.conf, remove shares that are no longer needed, and the line “server min protocol” if it says NT1.

check-backup-present = Backup in service
    .what = Running backup programs and the backups of the system. No computer can tell whether a restore would work.
# Variables:
#   $products (String) - names of products
check-backup-present-found = A backup is in service on this computer: { $products }.
check-backup-present-unknown = No backup could be observed from here. This does not prove that there is none.
check-backup-present-look-windows = Ask your IT provider which backup covers this computer. Otherwise, open Control Panel, then File History.
check-backup-present-look-macos = Open System Settings, then General, then Time Machine, and check the date of the latest backup.
check-backup-present-look-linux = Open Backups (Déjà Dup), or ask whoever manages this computer which backup covers it.

check-software-unsupported = Software without fixes
    .what = Installed programs, compared with a list of products that no longer get security fixes.
# Variables:
#   $count (Number) - products in the list
check-software-unsupported-none = No installed program is among the { $count } known products without fixes.
# Variables:
#   $products (String) - names of products
check-software-unsupported-found = Installed programs no longer get security fixes: { $products }.
# Variables:
#   $products (String) - names of products
check-software-unsupported-paid-only = Installed programs get fixes only with a paid contract: { $products }. Do you have that contract?
check-software-unsupported-unknown = It could not be told whether an installed program is without fixes.
check-software-unsupported-look-windows = Open Settings, then Apps. Uninstall what is no longer needed and replace the rest with a supported version.
check-software-unsupported-look-macos = Open the Applications folder. Move what is no longer needed to the Trash and install a supported version of the rest.
check-software-unsupported-look-linux = Install programs from the repositories of the distribution, which keeps fixing them.

check-browser-current = Up-to-date browsers
    .what = How old installed browsers are. A browser gets a new version about every four weeks.
# Variables:
#   $browsers (String) - names of browsers
check-browser-current-current = Installed browsers are recent: { $browsers }.
# Variables:
#   $browsers (String) - names of browsers
#   $days (Number) - days of the oldest one
check-browser-current-ageing = A browser has not been updated for about { $days } days: { $browsers }.
# Variables:
#   $browsers (String) - names of browsers
#   $days (Number) - days of the oldest one
check-browser-current-old = A browser has not been updated for about { $days } days: { $browsers }. Update it or uninstall it.
check-browser-current-unknown = It could not be told whether installed browsers are up to date.
check-browser-current-not-applicable = No browser that needs watching on its own is installed.
check-browser-current-look-windows = In the browser, open the menu, then Help, then About: the update starts. Uninstall a browser that is no longer used.
check-browser-current-look-macos = In the browser, open the menu that bears its name, then About: the update starts. Safari is updated with macOS.
check-browser-current-look-linux = Run the updates of the system, which include browsers installed from the distribution.

check-password-manager = Password manager
    .what = Password managers that are installed or added to a browser. Those built into browsers and systems cannot be seen.
# Variables:
#   $products (String) - names of products
check-password-manager-found = A password manager is present: { $products }.
check-password-manager-unknown = No separate password manager was observed. The browser’s own may be in use.
check-password-manager-look-windows = In the browser, open Settings, then Passwords, to see whether the built-in manager is in use.
check-password-manager-look-macos = Open the Passwords app, or the settings of the browser, to see whether the built-in manager is in use.
check-password-manager-look-linux = In the browser, open Settings, then Passwords, to see whether the built-in manager is in use.

check-boot-secure = Protected start
    .what = Secure Boot (Windows, Linux) or System Integrity Protection (macOS). They keep malware from settling beneath the system.
check-boot-secure-on = Secure Boot is on.
check-boot-secure-off = Secure Boot is off.
check-boot-secure-old-firmware = This computer starts the old way (BIOS), without Secure Boot.
check-boot-secure-integrity-on = System Integrity Protection is on.
check-boot-secure-integrity-off = System Integrity Protection is off.
check-boot-secure-integrity-partly = System Integrity Protection is only partly on.
check-boot-secure-unknown = It could not be told whether the start is protected.
check-boot-secure-look-windows = Run “msinfo32” and read the line Secure Boot State. The setting is in the firmware: leave it to your IT provider.
check-boot-secure-look-macos = Run “csrutil status” in Terminal. The protection is turned back on from recovery mode.
check-boot-secure-look-linux = Run “mokutil --sb-state” in a terminal. The setting is in the firmware of the computer.

check-office-macros = Macros in documents
    .what = The setting that decides whether programs inside a document (macros) run.
# Variables:
#   $programs (String) - names of programs
check-office-macros-kept-back = Macros do not run by themselves in: { $programs }.
# Variables:
#   $programs (String) - names of programs
check-office-macros-run-all = All macros run without a question in: { $programs }.
# Variables:
#   $programs (String) - names of programs
check-office-macros-from-internet = Macros in files from the Internet are not blocked in: { $programs }.
# Variables:
#   $programs (String) - name of the program
check-office-macros-asked-only = { $programs } only asks for confirmation before running an unknown macro.
check-office-macros-unknown = It could not be told whether macros are blocked.
check-office-macros-not-applicable = No office suite with a macro setting was found.
check-office-macros-look-windows = In Word, open File, then Options, then Trust Center, then Macro Settings. Choose to disable macros with notification.
check-office-macros-look-macos = In Word, open Word, then Settings, then Security. Choose to disable macros with notification.
check-office-macros-look-linux = In LibreOffice, open Tools, then Options, then Security, then Macro Security. Choose the level High.

check-p2p = Peer-to-peer file sharing
    .what = Running and installed programs, compared with a list of programs that exchange files with strangers.
# Variables:
#   $count (Number) - programs in the list
check-p2p-none = None of the { $count } known peer-to-peer programs was found.
# Variables:
#   $products (String) - names of products
check-p2p-running = A peer-to-peer program is running: { $products }. Is it needed for work?
# Variables:
#   $products (String) - names of products
check-p2p-installed = A peer-to-peer program is installed but not running: { $products }. Is it needed for work?
check-p2p-unknown = It could not be told whether a peer-to-peer program is present.
check-p2p-look-windows = Open Settings, then Apps, and uninstall the program if it is not needed for work.
check-p2p-look-macos = Open the Applications folder and move the program to the Trash if it is not needed for work.
check-p2p-look-linux = Remove it with the software centre or the package manager if it is not needed for work.

# What was read.

check-evidence-products-running = Running
check-evidence-products-installed = Installed
check-evidence-products-extensions = Browser extensions
check-evidence-products-services = Services and timers
check-evidence-automatic-sign-in = Automatic sign-in
check-evidence-guest = Guest account on
check-evidence-other-accounts = Other accounts
check-evidence-idle-accounts = Unused accounts
check-evidence-known-ports = Ports with a known use
check-evidence-other-ports = Other ports
check-evidence-rdp-policy = Remote Desktop refused by policy (0 = accepted)
check-evidence-rdp-setting = Remote Desktop refused (0 = accepted)
check-evidence-rdp-early-sign-in = Network Level Authentication (1 = required)
check-evidence-rdp-port = Remote Desktop port
check-evidence-network-kinds = Networks in use (1 domain, 2 private, 4 public)
check-evidence-remote-services = Remote access services
check-evidence-gnome-rdp = GNOME screen sharing (RDP)
check-evidence-gnome-vnc = GNOME screen sharing (VNC)
check-evidence-shared-folders = Shared folders
check-evidence-smb1 = SMB 1 server (1 = on)
check-evidence-smb1-client = SMB 1 client (4 = off)
check-evidence-sharing-services = Sharing services
check-evidence-internet-sharing = Internet connection shared
check-evidence-smb-lowest = Oldest protocol accepted
check-evidence-nfs-exports = Folders exported by NFS
check-evidence-file-history = File History, latest copy
check-evidence-file-history-config = File History, last setting
check-evidence-onedrive-folders = Folders synchronized by OneDrive
check-evidence-time-machine-destinations = Time Machine destinations
check-evidence-time-machine-last = Time Machine, latest copy
check-evidence-time-machine-automatic = Time Machine automatic
check-evidence-deja-dup-last = Déjà Dup, latest copy
check-evidence-timeshift = Timeshift snapshots scheduled
check-evidence-unsupported-program = Product, last day of fixes
check-evidence-office-products = Office products
check-evidence-office-msi = Office versions installed by MSI
check-evidence-java-versions = Java versions
check-evidence-browser = Browser, version, last change
check-evidence-secure-boot = Secure Boot (1 = on)
check-evidence-firmware = Firmware (1 BIOS, 2 UEFI)
check-evidence-efi = Start by UEFI
check-evidence-tpm = Security chip (TPM), version
check-evidence-integrity = System Integrity Protection
check-evidence-macros-office = Macro setting (1 = all run)
check-evidence-macros-internet = Macros from the Internet (1 = blocked)
check-evidence-macros-libreoffice = LibreOffice macro security level (3 = highest)

# What could not be seen.

check-limit-known-names = Only products on the list are recognized, by their usual names.
check-limit-programs-unread = The list of installed programs could not be read: only running programs were seen.
check-limit-built-in-passwords = Managers built into browsers and systems are not visible. They are fine too.
check-limit-restore-unproven = Only a restore test proves that a backup is good.
check-limit-sync-not-backup = Synchronization is not a backup: it also copies deletions and files encrypted by ransomware.
check-limit-snapshots-not-backup = Snapshots on the same disk do not survive the loss of that disk.
check-limit-time-machine-when = macOS does not show the date of the latest copy without a right that Vigie does not ask for.
check-limit-directory-accounts = Accounts managed by an organization (domain, cloud service) are not listed here.
check-limit-sign-in-days = The day of last use is not always recorded by the system.
check-limit-port-owner = Which program holds a port is not established.
check-limit-firewall-may-block = The firewall of the computer or the router may block these connections.
check-limit-launchd-list = macOS records only services whose setting was changed: the others are presumed off, as delivered.
check-limit-router-lets-in = What the router lets in from the Internet cannot be seen from here.
check-limit-share-rights = Who may open a share is not checked.
check-limit-listed-products = Only products on the list are recognized, with their exact version.
check-limit-licence-unseen = A paid support contract cannot be seen from here.
check-limit-newest-unknown = Without a connection, the newest version is not known: age stands in for it.
check-limit-start-security = On Apple silicon, the start security level is visible only to an administrator account.
check-limit-trusted-places = Trusted folders and documents escape this setting and are not read.
check-limit-office-mac = The settings of Microsoft Office for Mac are not read.
