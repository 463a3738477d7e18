# Devices and updates: the words of the practices.
# Structure and numbers: assets/content/practices/dev.toml. Same keys as the French file.

q-os-updates = Do security updates for Windows, macOS or any other system install by themselves?
    .why = An update fixes known flaws that criminals soon try to use. According to summaries of the 2026 Verizon report, such flaws have become the most common way in.
    .example = What counts: automatic updates are on and critical fixes (the most urgent) are in place within 14 days, restart included. Servers count too.
    .choice-automatic-all = Yes, on every computer, restart included
    .hint-automatic-all = Critical fixes are in place within 14 days
    .choice-automatic-most = Yes, except on a few computers
    .hint-automatic-most = For example, the cash register, a server or a workshop computer
    .choice-by-hand = Someone installs them by hand, at least every month
    .choice-no = No, they are often put off
    .hint-no = Or they are turned off, or nobody looks after them
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-os-updates = Make system updates automatic
    .short = Automatic system updates
    .first-step = Open the update screen of this computer today and start any updates that are waiting. On Windows: Settings, then Windows Update. On a Mac: System Settings, General, then Software Update.
    .step-1 = On every computer and server, turn on automatic updates and end any pause.
    .step-2 = Choose restart times outside working hours and ask staff to let computers restart at least once a week.
    .step-3 = Name a person and set a date each month for anything that cannot update itself: cash register, server, router.
    .step-4 = Each month, note the date of the last update of each computer. For critical fixes, aim for 14 days at most.

find-out-os-updates = Does every computer update automatically?
    .whom-provider = your IT provider
    .ask-provider = Could you please send us a report that shows, for each computer and server, the system version, the date of the last update and any updates still waiting? How many days do you take to install critical fixes?
    .whom-alone = yourself, on each computer
    .ask-alone = On Windows, open Settings, Windows Update, then Update history; on a Mac, open System Settings, General, then Software Update. Note the date of the last update and make sure that nothing is paused.
    .proof = A dated report, or one screenshot per computer, in which no critical update has been waiting for more than 14 days.

q-app-updates = Do browsers, office software and other applications update by themselves?
    .why = Browsers and document readers open content from outside every day. One known flaw in either can be enough to install malware.
    .example = Browsers and their extensions, office software, PDF reader, accounting software, meeting and remote access tools.
    .choice-all-checked = Yes, and the exceptions are checked every month
    .hint-all-checked = A named person updates the applications that do not do it themselves
    .choice-common-only = Yes for the most common ones, without checking the others
    .hint-common-only = For example, the browser and the office software
    .choice-by-hand = Someone updates them by hand, at least every month
    .hint-by-hand = Or as soon as an application offers to
    .choice-no = No, or only now and then
    .hint-no = For example, when an application stops working
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-app-updates = Make application updates automatic
    .short = Automatic application updates
    .first-step = Open the “About” page in the help menu of your browser, let it update, then restart it.
    .step-1 = List the applications on each computer and uninstall those no longer in use.
    .step-2 = Turn on automatic updates for each application you keep, starting with the browser, the office software and the PDF reader.
    .step-3 = Remove browser extensions that are unknown or not needed.
    .step-4 = For applications that cannot update themselves, name a person and set a date each month.

find-out-app-updates = Which applications do not update automatically?
    .whom-provider = your IT provider
    .ask-provider = Could you please give us the list of applications installed on our computers, with their versions, and tell us which ones you update for us? How often do you do it?
    .whom-alone = yourself, with the vendor of each application
    .ask-alone = On Windows, open Settings, Apps, then Installed apps; on a Mac, open the Applications folder. In each important application, look for “Update” or “About”. If there is nothing, ask the vendor how fixes are delivered.
    .proof = A dated list of applications with their versions and the way each one is updated.

q-supported-systems = Do all your devices and software still receive security updates from their maker?
    .why = Once a product reaches end of life, its flaws are no longer fixed. Regular support for Windows 10, for example, ended on October 14, 2025.
    .example = Computers, servers, phones, routers, cash registers and software. An end-of-life device may work perfectly well: what matters is that fixes have stopped. For Windows 10, check when any extension ends: the one for consumers was announced until October 13, 2026.
    .choice-all-supported = Yes, all of them, according to a recent check
    .hint-all-supported = It is less than a year old and covers routers and phones
    .choice-extended-support = Yes, but some through an extension that is still running
    .hint-extended-support = For example, Windows 10 enrolled in a paid extension for businesses
    .choice-isolated = No, but those devices are cut off from any network
    .hint-isolated = For example, a workshop machine with no connection at all
    .choice-no = No, at least one connected product no longer does
    .hint-no = For example, Windows 10 with no current extension, an old router or an old phone
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-supported-systems = Replace what no longer receives security updates
    .short = Systems still supported
    .first-step = Note the system version of this computer and look up its end-of-support date on the maker’s site. On Windows, type “winver” in the search bar.
    .step-1 = List computers, servers, phones, routers and important software, with their versions and end-of-life dates.
    .step-2 = Try the free upgrade first: many Windows 10 computers accept Windows 11. Ask your Internet provider to replace an old rented router.
    .step-3 = For the rest, set a budget and an order: first what can be reached from the Internet, such as a router or a server, then what holds personal information.
    .step-4 = If you must wait, enrol the device in extended fixes, if the maker still offers them, and note when they end.
    .step-5 = Erase the data on retired devices, then put a yearly review of the list in the calendar.
    .interim = Until it is replaced, take the device off the Internet and the network, and keep it for the one task that depends on it. If it must stay connected, stop using it for email, websites and banking.

find-out-supported-systems = Is any end-of-life device or software still in use?
    .whom-provider = your IT provider
    .ask-provider = Could you please send us the list of our computers, servers, routers and software, with their versions and end-of-support dates? Please mark those that no longer receive fixes and tell us what replacing them would cost.
    .whom-alone = yourself, on each maker’s site
    .ask-alone = On Windows, type “winver” in the search bar; on a Mac, open the Apple menu, then About This Mac. Look for that version on the maker’s site, with the words “end of support”. Do the same for the router and the phones.
    .proof = A dated list in which every device and application has an end-of-support date still to come. Failing that, written confirmation that fixes continue.

q-disk-encryption = Is the disk of every computer encrypted?
    .why = Without encryption, the files on a stolen computer can be read without the password. With it, they stay closed to anyone who has neither the password nor the key. The Commission d’accès à l’information advises it for remote work, where possible.
    .example = An encrypted disk is unreadable without its key: BitLocker or “Device encryption” on Windows, FileVault on a Mac. The password asked for at start-up does not encrypt anything by itself.
    .choice-all-with-keys = Yes, all of them, and the recovery keys are kept elsewhere
    .hint-all-with-keys = For example, on paper in a safe place, in a Microsoft account or in an administration console
    .choice-all-keys-unknown = Yes, all of them, but we do not know where the recovery keys are
    .hint-all-keys-unknown = Without them, a breakdown can make the files unreadable for you too
    .choice-laptops-only = Laptops only, not desktop computers
    .choice-some = Only some computers
    .choice-no = No, none of them
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = No computer holds any files, email or saved passwords of the business

action-disk-encryption = Encrypt the disk of every computer
    .short = Disk encryption
    .first-step = See whether the disk of this computer is encrypted. On Windows: Settings, Privacy & security, then Device encryption. On a Mac: System Settings, Privacy & Security, then FileVault.
    .step-1 = Make sure that a recent backup of each computer exists before you start.
    .step-2 = Turn on BitLocker or device encryption on Windows, or FileVault on a Mac, starting with laptops.
    .step-3 = Store the recovery key right away somewhere other than the computer: on paper in a sealed envelope, or in the administration console.
    .step-4 = If a Windows Home computer does not offer encryption, plan to move it to Windows Pro.
    .step-5 = Keep an up-to-date list: computer, date of encryption, where the key is.

find-out-disk-encryption = Which computers have an encrypted disk?
    .whom-provider = your IT provider
    .ask-provider = Could you please confirm, computer by computer, that the disk is encrypted? Please also tell us where the recovery keys are kept and who can get to them.
    .whom-alone = yourself, on each computer
    .ask-alone = On Windows, type “encryption” or “BitLocker” in the search bar; on a Mac, open System Settings, Privacy & Security, then FileVault. Note the status shown, then make sure that the recovery key is kept somewhere else.
    .proof = A screenshot of the status of each disk and a dated list of where each key is, without the keys themselves.

q-mobile-devices = Are the phones and tablets used for work protected against loss or theft?
    .why = A lost phone often opens the email, files and sign-in codes of the business. Criminals also come through text messages and calls.
    .example = What counts: a lock code, automatic updates, apps from official stores and remote erasing. A personal phone that receives work email is included.
    .choice-all-protected = Yes, all of them, and we can erase them remotely
    .hint-all-protected = Lock code, updates and official stores included
    .choice-business-owned-only = Yes, but only those the business owns
    .hint-business-owned-only = Nothing is asked of personal phones
    .choice-lock-only = They have a lock code, but no remote erasing
    .choice-no = No, everyone does as they see fit
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = No phone or tablet is used for work, not even for email

action-mobile-devices = Protect the phones and tablets used for work
    .short = Mobile device protection
    .first-step = On your phone, turn on automatic locking with a code of at least 6 digits, then the feature that helps you find it.
    .step-1 = List the phones and tablets that open the email or files of the business, personal ones included.
    .step-2 = For each one, ask for a lock code, automatic updates and apps from the App Store or Google Play only.
    .step-3 = Turn on remote erasing, with the Apple or Google feature or from the Microsoft 365 or Google Workspace console.
    .step-4 = For personal phones, agree in writing on what the business may erase, and keep work in separate apps.
    .step-5 = Tell staff whom to alert right away after a loss or theft, then try once to locate a device.

find-out-mobile-devices = How are phones and tablets protected?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us which phones and tablets are connected to our email, and whether we can erase their work data remotely? Please point out any that do not require a lock code.
    .whom-alone = yourself, with each member of the team
    .ask-alone = Ask each person to show you the lock code, the automatic updates and the find-my-device feature on their device. In the email console, open the list of mobile devices and look for the command to erase one.
    .proof = A dated list of devices with lock code, updates and remote erasing ticked for each one.

# Complete track

q-screen-lock = Does every screen lock by itself after 15 minutes or less without activity?
    .why = A screen left open shows email, files and bank accounts to anyone walking by. Locking also closes a device that was stolen while switched on. Revenu Québec advises a password and automatic locking for mobile devices.
    .example = What counts: when someone comes back, the device asks for a password, a PIN, a fingerprint or a face. A screen that goes dark and lights up again without asking for anything does not count. Computers, tablets and phones all count.
    .choice-all-automatic = Yes, on every device
    .hint-all-automatic = A password, a PIN, a fingerprint or a face opens it again
    .choice-most = Yes, except on a few devices
    .hint-most = For example, the cash register or the front-desk computer
    .choice-long-delay = Yes, but after more than 15 minutes
    .choice-by-hand = No, but everyone locks the screen when stepping away
    .choice-no = No, or the screen opens again without asking for anything
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-screen-lock = Lock every screen automatically within 15 minutes
    .short = Automatic screen locking
    .first-step = Set this computer to lock after 10 minutes. On Windows, type “screen saver” in the search bar. Pick one, enter 10 minutes, then tick the box that displays the logon screen. On a Mac: System Settings, then Lock Screen.
    .step-1 = Do the same everywhere: 15 minutes at most for a computer, 2 minutes for a phone or tablet.
    .step-2 = On a shared computer, such as at the cash register or the front desk, give each person a PIN rather than leaving the screen open.
    .step-3 = Show the team how to lock the screen when stepping away: Windows and L keys on Windows; Control, Command and Q keys on a Mac.
    .step-4 = Go over each device once a year. With about twenty computers or more, have the delay set for all of them from an administration console.

find-out-screen-lock = How long does each screen take to lock?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us after how many minutes each computer locks, and whether it then asks for a password? Please point out any where this setting is turned off.
    .whom-alone = yourself, at each device
    .ask-alone = Leave each device on and untouched for 15 minutes, then move the mouse or touch the screen. It should then ask for a password, a PIN, a fingerprint or a face.
    .proof = A dated list of devices, with the delay observed and what each one asks for afterwards.

q-secure-config = Have the factory settings of your computers and other devices been reviewed for security?
    .why = Many factory passwords appear in manuals published on the Internet. A feature that nobody uses is one more way in to keep an eye on.
    .example = What counts: the factory password is replaced and unneeded features are off, such as a guest account or a shared folder. Printers, cameras and payment terminals count too. The router is covered elsewhere.
    .choice-all-checklist = Yes, on all of them, using a list followed for each new device
    .choice-computers-only = Yes for computers, but not for printers, cameras and the rest
    .choice-passwords-only = The factory passwords are changed, but nothing else has been checked
    .choice-no = No, devices are used just as they were delivered
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-secure-config = Review the factory settings of every device
    .short = Factory settings reviewed
    .first-step = Pick one printer or camera that is connected to the network. Look up in its manual how to change the factory password, then replace it.
    .step-1 = List the computers, printers, cameras, payment terminals and other devices connected to the network.
    .step-2 = Replace each factory password with a unique one, kept in a password manager.
    .step-3 = On computers, turn off the guest account and unneeded sharing. Also stop USB drives from opening by themselves: Settings, Bluetooth & devices, AutoPlay (Windows).
    .step-4 = On other devices, turn off whatever is not used, such as access from the Internet or remote printing.
    .step-5 = Write these points on one page, follow it for each new device and review it once a year.

find-out-secure-config = Have the factory settings of each device been reviewed?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us whether the factory passwords of our computers, printers, cameras and other devices have been changed? Which unneeded features do you turn off on a new device?
    .whom-alone = yourself, in the settings of each device
    .ask-alone = Try opening the settings of each printer and camera with the password from its manual: if it works, it should be changed. On Windows, type “sharing” in the search bar; on a Mac, open System Settings, General, then Sharing. Note what is turned on.
    .proof = A dated list of devices, with the changed password and the features turned off ticked for each one.

q-removable-media = How are the USB drives and external disks used for work protected?
    .why = A USB drive can get lost, along with everything on it. One that was found or borrowed can also bring in malware. Deleting a file is not always enough: it can often be recovered.
    .example = What counts: USB drives, external disks, backup disks, camera cards. Encrypting one makes its content unreadable without the password.
    .choice-owned-encrypted = Only those of the business are used; they are encrypted and listed, and old ones are erased or destroyed
    .hint-owned-encrypted = A camera card cannot be encrypted: emptying it after each transfer is enough
    .choice-owned-unencrypted = Only those of the business are used, but encryption, the list or the erasing of old ones is missing
    .choice-personal-sometimes = Those of the business are protected, but personal drives are sometimes used
    .choice-no = Everyone uses their own, with no rule
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-removable-media = Use only encrypted USB drives that the business owns
    .short = Protected USB drives and external disks
    .first-step = Gather the USB drives and external disks that you use. For each one, note whom it belongs to and whether it holds personal information.
    .step-1 = List the drives and disks of the business: a number, what it is used for and who has it.
    .step-2 = Copy their content elsewhere, then encrypt them: BitLocker on Windows Pro, Disk Utility on a Mac, or a drive with built-in encryption.
    .step-3 = Keep the passwords in a password manager, never with the drive.
    .step-4 = Ask everyone never to plug in a drive that was found, and to have the antivirus scan any drive that comes from outside.
    .step-5 = Erase old drives completely or have them destroyed, then note the date.
    .interim = Until encrypted drives are bought, keep backup drives in a safe place. Stop copying personal information to the others, and empty them after each transfer.

find-out-removable-media = Which drives and disks are used, and are they encrypted?
    .whom-provider = the members of your team
    .ask-provider = Could you please tell us which USB drives and external disks you use for work, whom they belong to and what they hold? Do they ask for a password when you plug them in?
    .whom-alone = yourself, with each member of the team
    .ask-alone = Ask each person to show the drives and disks they use. Plug each one into a different work computer: if it opens without a password, it is not encrypted.
    .proof = A dated list of drives and disks: who has them, which are encrypted, when old ones were destroyed.
