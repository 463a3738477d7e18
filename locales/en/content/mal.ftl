# Malware protection: the words of the practices.
# Structure and numbers: assets/content/practices/mal.toml. Same keys as the French file.

q-antimalware-active = Is an up-to-date antivirus active on every computer?
    .why = An antivirus stops much malware (malicious software) before it can act. One comes with Windows, but a setting turned off or an expired subscription often goes unnoticed.
    .example = The antivirus that comes with Windows (Microsoft Defender) counts if it is active. On a Mac, the protections from Apple count if they update automatically. Servers count too.
    .choice-all-watched = Yes, on all of them, and someone checks
    .hint-all-watched = For example, with a console or a round of checks every month
    .choice-all-unwatched = Yes, on all of them, but nobody checks
    .choice-some = Only on some computers
    .choice-no = No, or the subscription has expired
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-antimalware-active = Keep an active, up-to-date antivirus on every computer
    .short = Active and up-to-date antivirus
    .first-step = Check on this computer that real-time protection is on. On Windows, type “Windows Security” in the search bar. On a Mac, check that security fixes install automatically.
    .step-1 = Check every computer and server: real-time protection on, last update less than a week old.
    .step-2 = Remove expired or duplicate antivirus programs and keep just one per computer.
    .step-3 = Turn on automatic updates and scans, as well as the protection that prevents the antivirus from being turned off.
    .step-4 = Name the person who receives the alerts and checks each computer every month. With about twenty computers or more, get a console that shows them all.
    .interim = In the meantime, keep the antivirus that comes free with the system active and check each computer once a month.

find-out-antimalware-active = Is an antivirus active on every computer?
    .whom-provider = your IT provider
    .ask-provider = Which antivirus protects each of our computers and servers, and who receives its alerts? Could you please send us a report with the status of each device and the date of its last update?
    .whom-alone = yourself, on each computer
    .ask-alone = On Windows, open Windows Security, then Virus & threat protection: real-time protection should be on and the update recent. On a Mac, open System Settings, General, then Software Update, and make sure that security fixes install automatically.
    .proof = A dated console report, or one screenshot per computer, that shows real-time protection on and a recent update.

# Complete track

q-software-control = How does new software get onto a work computer?
    .why = A fake program or a booby-trapped document can install malware without any visible sign. The Centre gouvernemental de cyberdéfense asks public-sector staff working from home not to install anything themselves.
    .example = Official source: an app store or the publisher’s own site, not an advertisement or a link that was sent. A macro is a small program inside a Word or Excel document. Browser extensions count too.
    .choice-approved-only = A named person approves it and gets it from the official source; macros from the Internet are blocked
    .hint-approved-only = In a one-person business: you follow your own list
    .choice-approved-not-blocked = A named person approves it, but nothing prevents installing something else
    .hint-approved-not-blocked = Or the macro setting has not been checked
    .choice-official-only = Each person installs it themselves, but only from an official source
    .choice-anyone = Each person installs anything from anywhere
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-software-control = Install only approved software from official sources
    .short = Approved software, macros blocked
    .first-step = Open the list of applications on this computer and note those you do not recognize. On Windows: Settings, Apps, then Installed apps. On a Mac: the Applications folder.
    .step-1 = Make a short list of permitted software and name the person who approves additions.
    .step-2 = Uninstall what is not on the list, starting with unknown or unlicensed software. Do the same for browser extensions.
    .step-3 = Get each program from an app store or its publisher’s own site, never through an advertisement or a link that was sent.
    .step-4 = Let the system check software. On Windows: Windows Security, App & browser control. On a Mac: System Settings, Privacy & Security, then the permitted sources of applications.
    .step-5 = Keep macros disabled in Word and Excel: File, Options, Trust Center, Trust Center Settings, then Macro Settings.

find-out-software-control = Who can install software, and from where?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us who can install software on our computers, and whether there is a list of what is permitted? Please confirm that macros in documents from the Internet are blocked.
    .whom-alone = yourself, on each computer
    .ask-alone = Open the list of applications and ask the person who uses the computer where the ones you do not recognize came from. In Word, open File, Options, Trust Center, Trust Center Settings, then Macro Settings: macros should be disabled.
    .proof = The dated list of permitted software, and a screenshot of the macro setting.
