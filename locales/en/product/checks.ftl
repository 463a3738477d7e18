# What checks of a computer can say: the first group, reasons and values. The second is in checks-more.ftl.

check-os-supported = System still supported
    .what = The version of the operating system, compared with a list of the days on which security fixes end.
# Variables:
#   $system (String) - name of the system
#   $until (String) - last day with fixes
check-os-supported-supported = { $system } gets security fixes until { $until }.
# Variables:
#   $system (String) - name of the system
check-os-supported-supported-no-date = { $system } still gets security fixes.
# Variables:
#   $system (String) - name of the system
check-os-supported-supported-older = { $system } still gets fixes. Apple promises every fix only for its newest version.
# Variables:
#   $system (String) - name of the system
#   $list (String) - day of the list
check-os-supported-newer = { $system } is newer than our list of { $list }: it very likely gets fixes.
# Variables:
#   $system (String) - name of the system
#   $days (Number) - days
check-os-supported-rolling =
    { $days ->
        [one] { $system } has no version numbers, and its last update was { $days } day ago.
       *[other] { $system } has no version numbers, and its last update was { $days } days ago.
    }
# Variables:
#   $system (String) - name of the system
#   $list (String) - day of the list
check-os-supported-list-old = Our list of { $list } is too old to confirm that { $system } still gets fixes. Install the current version of Vigie.
# Variables:
#   $system (String) - name of the system
#   $until (String) - last day with fixes
#   $days (Number) - days
check-os-supported-ending =
    { $days ->
        [0] { $system } gets security fixes until today. Move to a newer version.
        [one] { $system } will get no fixes after { $until }, in { $days } day. Prepare the move to a newer version.
       *[other] { $system } will get no fixes after { $until }, in { $days } days. Prepare the move to a newer version.
    }
# Variables:
#   $system (String) - name of the system
#   $ended (String) - last day of full support
#   $until (String) - last day of extended support
check-os-supported-extended = Full support of { $system } ended on { $ended }. Extended support covers the essentials until { $until }.
# Variables:
#   $system (String) - name of the system
#   $ended (String) - last day of free support
#   $until (String) - last day of extended support
check-os-supported-extended-bought = Free fixes for { $system } ended on { $ended }. Have you bought extended support, offered until { $until }?
# Variables:
#   $system (String) - name of the system
#   $until (String) - last day of extended updates
check-os-supported-esu = { $system } only gets extended security updates, until { $until } at the latest. Plan to replace it.
# Variables:
#   $system (String) - name of the system
#   $ended (String) - last day with fixes
check-os-supported-ended = { $system } stopped getting security fixes on { $ended }. Move to a newer version.
check-os-supported-unknown = It could not be told whether this system still gets fixes.
check-os-supported-look-windows = Open Settings, then System, then About, and note the version. Then open Windows Update and install the next version if it is offered.
check-os-supported-look-macos = Open the Apple menu, then About This Mac. Then open System Settings, then General, then Software Update.
check-os-supported-look-linux = Open Settings, then About, and compare the version with the end-of-life page of the distribution.

check-updates-current = Recent updates
    .what = The day of the last updates of the system, and a restart that they wait for. No server is asked.
# Variables:
#   $days (Number) - days
check-updates-current-recent =
    { $days ->
        [0] The system looked for or installed its updates today.
        [one] The system looked for or installed its updates { $days } day ago.
       *[other] The system looked for or installed its updates { $days } days ago.
    }
# Variables:
#   $days (Number) - days
check-updates-current-ageing =
    { $days ->
        [one] The last update was { $days } day ago. Check whether others are waiting.
       *[other] The last update was { $days } days ago. Check whether others are waiting.
    }
# Variables:
#   $count (Number) - updates that wait
check-updates-current-waiting =
    { $count ->
        [one] One update is waiting to be installed.
       *[other] { $count } updates are waiting to be installed.
    }
check-updates-current-restart-waiting = An update is waiting for a restart to take effect.
# Variables:
#   $days (Number) - days
check-updates-current-restart-overdue =
    { $days ->
        [one] An update has been waiting for a restart for { $days } day. Restart the computer.
       *[other] An update has been waiting for a restart for { $days } days. Restart the computer.
    }
# Variables:
#   $days (Number) - days
check-updates-current-not-counted =
    { $days ->
        [0] The list of updates is from today, but nothing shows that they are installed.
        [one] The list of updates is { $days } day old, but nothing shows that they are installed.
       *[other] The list of updates is { $days } days old, but nothing shows that they are installed.
    }
# Variables:
#   $days (Number) - days
check-updates-current-old =
    { $days ->
        [one] No update of the system for { $days } day.
       *[other] No update of the system for { $days } days.
    }
# Variables:
#   $days (Number) - days
check-updates-current-not-looked =
    { $days ->
        [one] No search for updates of the system for { $days } day.
       *[other] No search for updates of the system for { $days } days.
    }
check-updates-current-unknown = It could not be told how old the updates are.
check-updates-current-look-windows = Open Settings, then Windows Update. Choose Check for updates, install them all, then restart.
check-updates-current-look-macos = Open System Settings, then General, then Software Update, and install what is offered.
check-updates-current-look-linux = Open the software centre, Updates section, install them all, then restart if asked.

check-updates-automatic = Automatic updates
    .what = The settings that install updates of the system without anyone having to think of it.
check-updates-automatic-on = Updates of the system install themselves.
check-updates-automatic-asks = Updates wait for somebody to install them.
# Variables:
#   $until (String) - end of the pause
check-updates-automatic-paused = Updates are paused until { $until }. Is the pause still needed?
# Variables:
#   $count (Number) - settings that are off
check-updates-automatic-partly =
    { $count ->
        [one] One of the automatic update settings is off.
       *[other] { $count } of the automatic update settings are off.
    }
check-updates-automatic-critical-off = Urgent security fixes do not install themselves.
check-updates-automatic-off = Automatic updates are off.
check-updates-automatic-unknown = It could not be told whether updates install themselves.
check-updates-automatic-look-windows = Open Settings, then Windows Update. Resume updates if they are paused. If an organization manages the settings, ask your IT provider.
check-updates-automatic-look-macos = Open System Settings, then General, then Software Update. Choose the information button beside Automatic Updates and turn everything on.
check-updates-automatic-look-linux = Open Software & Updates, Updates tab, and choose to install security updates automatically. On Fedora, install “dnf-automatic”. Otherwise, set a time each week for updates.

check-os-restarted = Recent restart
    .what = The time since the last restart. Many fixes only take effect then.
# Variables:
#   $days (Number) - days
check-os-restarted-recent =
    { $days ->
        [0] The computer was restarted less than a day ago.
        [one] The computer was restarted { $days } day ago.
       *[other] The computer was restarted { $days } days ago.
    }
# Variables:
#   $days (Number) - days
check-os-restarted-long =
    { $days ->
        [one] The computer has not been restarted for { $days } day.
       *[other] The computer has not been restarted for { $days } days.
    }
# Variables:
#   $days (Number) - days
check-os-restarted-long-fast-startup =
    { $days ->
        [one] The computer has not been restarted for { $days } day. With Fast Startup, shutting down does not count: choose Restart.
       *[other] The computer has not been restarted for { $days } days. With Fast Startup, shutting down does not count: choose Restart.
    }
# Variables:
#   $days (Number) - days
check-os-restarted-overdue =
    { $days ->
        [one] A restart has been needed for { $days } day to finish an update.
       *[other] A restart has been needed for { $days } days to finish an update.
    }
check-os-restarted-unknown = It could not be told when the computer was restarted.
check-os-restarted-look-windows = Open the Start menu, then Power, then Restart. Up time is in Task Manager, on the Performance tab.
check-os-restarted-look-macos = Open the Apple menu, then Restart.
check-os-restarted-look-linux = Run “uptime” in a terminal to see how long, then restart from the system menu.

check-disk-encrypted = Disk encryption
    .what = Encryption of the system disk: BitLocker, FileVault or LUKS. It protects the files of a lost or stolen computer.
check-disk-encrypted-on = The system disk is encrypted and protection is on.
# Variables:
#   $drive (String) - letter of a drive
check-disk-encrypted-on-other-drive = The system disk is encrypted, but drive { $drive } is not.
check-disk-encrypted-swap-plain = The system disk is encrypted, but the swap space, where data may remain, is not.
check-disk-encrypted-home-plain = The system disk is encrypted, but the one with personal folders is not.
check-disk-encrypted-home-only = Personal folders are encrypted, but the system disk is not.
check-disk-encrypted-encrypting = The disk is being encrypted. Let the computer finish.
check-disk-encrypted-suspended = BitLocker is on but paused: until it resumes, the key lies unprotected on the disk.
check-disk-encrypted-waiting = The disk is encrypted, but protection waits to be turned on: often, no recovery key has been saved yet.
check-disk-encrypted-other-product = BitLocker is off, but another encryption product is present. Does it protect the whole disk?
check-disk-encrypted-decrypting = Encryption is being removed from the disk. Is this intended?
check-disk-encrypted-off = The disk of this laptop is not encrypted: whoever finds or steals it can read its files.
check-disk-encrypted-off-desktop = The disk of this computer is not encrypted. If it is stolen, its files can be read.
check-disk-encrypted-unknown = It could not be told whether the disk is encrypted.
check-disk-encrypted-look-windows = Open Settings, then Privacy & security, then Device encryption or BitLocker. Keep the recovery key somewhere other than on this computer.
check-disk-encrypted-look-macos = Open System Settings, then Privacy & Security, then FileVault. Keep the recovery key somewhere other than on this Mac.
check-disk-encrypted-look-linux = Open Disks: an encrypted volume is marked LUKS. Full encryption is chosen at installation; plan a reinstallation with your IT provider.

check-firewall-on = Firewall
    .what = The firewall of this computer, whether part of the system or from another publisher.
check-firewall-on-on = The firewall is on.
# Variables:
#   $program (String) - name of a program
check-firewall-on-on-program = The firewall { $program } is running.
# Variables:
#   $program (String) - name of a program
check-firewall-on-set-to-start = The firewall { $program } is set to start with the system.
# Variables:
#   $program (String) - names of programs
check-firewall-on-rules-unseen = Firewall rules are loaded at startup ({ $program }), but what they let through cannot be seen from here.
check-firewall-on-not-watched = Windows does not watch the firewall of this computer. Do you know which one is in use?
check-firewall-on-profile-off = The firewall is off for some of the networks.
check-firewall-on-other-product = The system’s firewall is off. A program filters outgoing connections, which does not replace it.
check-firewall-on-snoozed = The firewall is paused.
check-firewall-on-off = The firewall is off.
check-firewall-on-off-desktop = The firewall of this computer is off. Only the router protects it.
check-firewall-on-unknown = It could not be told whether a firewall is on.
check-firewall-on-look-windows = Open Windows Security, then Firewall & network protection. All three networks should say that the firewall is on.
check-firewall-on-look-macos = Open System Settings, then Network, then Firewall, and turn it on.
check-firewall-on-look-linux = In a terminal, run “sudo ufw status” or, on Fedora, “systemctl status firewalld”. On Ubuntu and Mint, “sudo ufw enable” turns the firewall on.

check-malware-protection = Protection against malware
    .what = What the system says of its protection against malware, and the known products that are running.
check-malware-protection-on = Windows says that protection against malware is on and up to date.
# Variables:
#   $products (String) - names of products
check-malware-protection-on-named = Protection against malware is on and up to date: { $products }.
# Variables:
#   $products (String) - names of products
check-malware-protection-on-edr = Protection against malware is running: { $products }.
# Variables:
#   $days (Number) - days
check-malware-protection-built-in =
    { $days ->
        [0] The protections built into macOS are on, and their definitions are from today.
        [one] The protections built into macOS are on, and their definitions are { $days } day old.
       *[other] The protections built into macOS are on, and their definitions are { $days } days old.
    }
# Variables:
#   $products (String) - names of products
check-malware-protection-outdated = Protection is on, but its definitions are out of date: { $products }.
# Variables:
#   $days (Number) - days
check-malware-protection-xprotect-old =
    { $days ->
        [one] The definitions of the protection built into macOS are { $days } day old. Check for updates.
       *[other] The definitions of the protection built into macOS are { $days } days old. Check for updates.
    }
check-malware-protection-not-watched = Windows does not watch the protection against malware. Do you know which product is in use?
check-malware-protection-poor = Windows says that protection against malware is off or out of date.
check-malware-protection-passive = Microsoft Defender leaves the work to another product, which was not recognized. Do you know which one?
check-malware-protection-none-found = Microsoft Defender is not running, and no other known product was found.
check-malware-protection-snoozed = Protection against malware is paused.
check-malware-protection-gatekeeper-off = Gatekeeper is off: macOS lets applications open without checking where they come from.
check-malware-protection-off = No protection against malware is on.
check-malware-protection-unknown = It could not be told whether protection against malware is on.
check-malware-protection-not-applicable = No known product is running. An up-to-date Linux desktop usually does without one; a file or mail server should have one.
check-malware-protection-look-windows = Open Windows Security, then Virus & threat protection. The page names the product in use and the date of its definitions.
check-malware-protection-look-macos = Open System Settings, then Privacy & Security, and allow only applications from the App Store or known developers.
check-malware-protection-look-linux = Ask the person who looks after this computer whether a protection product is installed, and under what name.

check-screen-lock = Screen lock
    .what = The time after which the screen locks and asks for the password.
# Variables:
#   $minutes (Number) - minutes
check-screen-lock-locks =
    { $minutes ->
        [0] The screen locks at once.
        [one] The screen locks after { $minutes } minute.
       *[other] The screen locks after { $minutes } minutes.
    }
# Variables:
#   $minutes (Number) - minutes
check-screen-lock-late =
    { $minutes ->
        [one] The screen only locks after { $minutes } minute. Aim for 15 minutes or less.
       *[other] The screen only locks after { $minutes } minutes. Aim for 15 minutes or less.
    }
check-screen-lock-never = The screen never locks by itself.
check-screen-lock-no-password = The screen does not ask for the password on return.
check-screen-lock-server-never = The screen of this server never locks by itself. Is it in a locked place?
check-screen-lock-unknown = It could not be told after how long the screen locks.
check-screen-lock-not-applicable = This system starts without a desktop: there is no screen to lock.
check-screen-lock-look-windows = Open Settings, then Accounts, then Sign-in options, and require sign-in on wake. Then set sleep in System, then Power. Windows key and L: lock at once.
check-screen-lock-look-macos = Open System Settings, then Lock Screen. Require the password immediately, after at most 15 minutes of inactivity.
check-screen-lock-look-linux = Open Settings, then Privacy or Security, then Screen Lock. Run Vigie in the session of the person who uses this computer.

check-account-admin = Rights of the everyday account
    .what = The account in which Vigie runs: is it an administrator of this computer?
check-account-admin-ordinary = This is an ordinary account: it cannot change everything on the computer.
check-account-admin-administrator = This account is an administrator. For everyday work, an ordinary account limits what malware can do.
check-account-admin-full-rights = Vigie was run with full rights. Run it in the everyday account to judge that one.
check-account-admin-no-question = This account is an administrator, and Windows asks nothing before giving a program full rights.
check-account-admin-unknown = It could not be told whether this account is an administrator.
check-account-admin-look-windows = Open Settings, then Accounts, then Your info. Create a second account for administration and make this one standard. Search for “UAC” and leave the warnings on.
check-account-admin-look-macos = Open System Settings, then Users & Groups. Create a separate administrator account and make this one standard.
check-account-admin-look-linux = Open Settings, then Users. Create a separate administrator account and make this one standard.

check-disk-space = Free space
    .what = The free space of internal disks. Without room, updates can no longer be installed.
# Variables:
#   $free (Number) - free gigabytes
#   $percent (Number) - free percent
check-disk-space-enough = { $free } GB are left on the system disk ({ $percent }%).
# Variables:
#   $free (Number) - free gigabytes
#   $percent (Number) - free percent
check-disk-space-low = Only { $free } GB are left on the system disk ({ $percent }%).
# Variables:
#   $volume (String) - a drive or folder
#   $free (Number) - free gigabytes
#   $percent (Number) - free percent
check-disk-space-low-other = Only { $free } GB are left on { $volume } ({ $percent }%).
# Variables:
#   $free (Number) - free gigabytes
#   $percent (Number) - free percent
check-disk-space-full = The system disk is almost full: { $free } GB free ({ $percent }%). Updates may fail.
check-disk-space-unknown = It could not be told how much room is left.
check-disk-space-look-windows = Open Settings, then System, then Storage, and turn on Storage Sense.
check-disk-space-look-macos = Open System Settings, then General, then Storage.
check-disk-space-look-linux = Open Disk Usage Analyzer and delete what is no longer needed.

## Values and reasons

check-value-yes = yes
check-value-no = no
check-value-absent = no value
check-reason-denied = The system shows this only to administrators.
check-reason-unsupported = This system does not offer this information.
check-reason-failed = Reading failed.
check-reason-timed-out = Reading took too long.
check-reason-not-asked = The information was not read.
check-reason-unrecognised = The system answered with a value whose meaning is not certain.
check-reason-managed = An organization or an IT provider manages this setting. Ask them.
check-reason-directory-account = The account is managed by an organization, which sets its rights.
check-reason-not-in-table = This version is not in our list.
check-reason-service-stopped = The security service of Windows is not running: its answer means nothing.
check-reason-container = Vigie runs inside a container, from which the computer itself cannot be seen.
check-reason-server = This computer is a server.
check-reason-virtual-machine = This computer is a virtual machine: its host decides.
check-reason-no-desktop = This system starts without a desktop.
check-reason-other-desktop = The settings of the desktop cannot be read from here, or Vigie does not know this desktop.
check-reason-file-system = This file system does not show whether it is encrypted.
check-reason-nothing-found = Nothing was found, which proves nothing.
check-reason-not-installed = The program in question is not installed.
check-reason-not-needed = This kind of system usually does without.
check-reason-no-recent-update = There is no sign of an update in the last 30 days.
check-reason-disagreement = Two sources of the system contradict each other.

## Limits

check-limit-bought-extension = Extended support bought separately cannot always be seen from here.
check-limit-intel-mac = This Mac with an Intel processor cannot move to a newer version.
check-limit-no-count = Counting missing fixes would need a connection to a server, which Vigie never makes.
check-limit-definitions-count = Windows counts Defender’s definitions as installations too.
check-limit-other-update-tool = A management tool may install updates without these settings.
check-limit-fast-startup = With Fast Startup, the counter goes on while the computer is shut down.
check-limit-recovery-key = Vigie does not see whether the recovery key is kept in a safe place.
check-limit-bitlocker-code = Microsoft does not document these codes: 1 means on, 2 off.
check-limit-virtual-machine = This is a virtual machine: its host’s disk may be encrypted without it being visible from here.
check-limit-router = The router’s firewall cannot be seen from here.
check-limit-rules-need-root = The rules in force are shown only to administrators.
check-limit-windows-firewall-only = Only Windows’ own firewall could be checked.
check-limit-dynamic-lock = Windows Hello’s dynamic lock cannot be seen from here.
check-limit-other-account = This setting belongs to the account in which Vigie runs.
check-limit-this-account = Only the account in which Vigie runs is checked.
check-limit-sudoers = Rights given otherwise than by a group cannot be seen from here.
check-limit-purgeable = macOS can free space when needed: there may be more.

## What was read

check-evidence-administrators = Member of the administrators
check-evidence-battery = Battery
check-evidence-bitlocker = BitLocker protection code of the drive
check-evidence-build = Build number
check-evidence-defender-age = Age of Defender’s definitions, in days
check-evidence-defender-mode = Mode of Microsoft Defender
check-evidence-defender-real-time = Defender’s real-time protection
check-evidence-defender-signatures = Date of Defender’s definitions
check-evidence-delay-lock = Delay before the password is asked for, in seconds
check-evidence-desktop = Desktop
check-evidence-display-sleep = Display off when plugged in, in minutes
check-evidence-distribution = Distribution
check-evidence-dnf-automatic = Automatic installation by dnf
check-evidence-edition = Edition
check-evidence-elevated = Run with full rights
check-evidence-encryption-service = Encryption service
check-evidence-esu = Enrolled in extended updates
check-evidence-fast-startup = Fast Startup (1: on)
check-evidence-file-system = File system
check-evidence-filevault = FileVault’s answer
check-evidence-filevault-volume = FileVault on the data volume
check-evidence-firewall-file = Firewall setting (0: off)
check-evidence-firewall-managed = Firewall imposed by an organization
check-evidence-firewall-products = Firewalls known to Windows
check-evidence-firewall-profiles = Windows Firewall by kind of network (1: on)
check-evidence-firewall-state = The firewall’s answer
check-evidence-firewall-units = Services that load rules
check-evidence-firewalld = firewalld running
check-evidence-gatekeeper = Gatekeeper setting
check-evidence-gatekeeper-status = Gatekeeper’s answer
check-evidence-gnome-software = Automatic download by GNOME Software
check-evidence-groups = Groups that give administrator rights
check-evidence-home-encrypted = Personal folders encrypted
check-evidence-idle-delay = Idle delay
check-evidence-last-install = Last installation
check-evidence-last-search = Last search
check-evidence-list = List of ends of support
check-evidence-lists = Package lists
check-evidence-lock-delay = Delay before locking
check-evidence-lock-enabled = Lock turned on
check-evidence-lock-mdm = Inactivity allowed by the organization, in minutes
check-evidence-lock-on-wake = Sign-in on wake (1: yes)
check-evidence-lock-policy = Inactivity allowed by policy, in seconds
check-evidence-locker = Locking program
check-evidence-managed = Update server of the organization (1: yes)
check-evidence-monthly-update = Last monthly update
check-evidence-ostree-policy = Automatic updates of rpm-ostree
check-evidence-outgoing-firewall = Filter of outgoing connections
check-evidence-packages = Last change of a package
check-evidence-pause = End of the pause
check-evidence-policy-mode = Update policy (2 to 4)
check-evidence-policy-off = Updates turned off by policy (1: yes)
check-evidence-products = Products known to Windows
check-evidence-restart-since = Restart needed since
check-evidence-restart-waits = Restart needed
check-evidence-root-encrypted = System disk encrypted
check-evidence-running-products = Products running
check-evidence-saver-minutes = Screen saver, in seconds
check-evidence-screen-lock = The lock’s answer
check-evidence-screen-off = Display off when plugged in, in seconds
check-evidence-screen-saver = Screen saver
check-evidence-screen-saver-secure = Password after the screen saver (1: yes)
check-evidence-screen-saver-time = Screen saver delay, in seconds
check-evidence-security-center = Security Center’s answer (result, health)
check-evidence-sleep = Sleep when plugged in, in seconds
check-evidence-swap-encrypted = Swap space encrypted
check-evidence-timer-masked = Automatic installation blocked
check-evidence-token = Token type (1: ordinary, 2 or 3: administrator)
check-evidence-uac = User Account Control (1: on)
check-evidence-uac-prompt = Question before giving full rights (0: never)
check-evidence-ubr = Update number
check-evidence-ubuntu-pro = Ubuntu Pro
check-evidence-ufw = ufw turned on
check-evidence-unattended = Automatic installation (1: yes)
check-evidence-unattended-run = Last automatic installation
check-evidence-update-check = Automatic search
check-evidence-update-critical = Urgent fixes
check-evidence-update-data = Protection data
check-evidence-update-download = Automatic download
check-evidence-update-level = Windows Update setting (4: automatic)
check-evidence-update-macos = macOS updates
check-evidence-update-service = Start of the update service (4: disabled)
check-evidence-updates-waiting = Updates waiting
check-evidence-uptime = Days since start
check-evidence-version = Version
check-evidence-volume = Volume, free / total
check-evidence-xprotect = XProtect version
check-evidence-xprotect-date = XProtect date
