# Malware protection: the words of the essential practices.
# Structure and numbers: assets/content/practices/mal.toml. Same keys as the French file.

q-antimalware-active = Is an up-to-date antivirus active on every computer?
    .why = An antivirus stops much malware (malicious software) before it can act. One comes with Windows, but a setting turned off or an expired subscription easily goes unnoticed.
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
    .step-4 = Name the person who receives the alerts and checks each computer every month. From about twenty computers on, get a console that shows them all.
    .interim = In the meantime, keep the antivirus that comes free with the system active and check each computer once a month.

find-out-antimalware-active = Is an antivirus active on every computer?
    .whom-provider = your IT provider
    .ask-provider = Which antivirus protects each of our computers and servers, and who receives its alerts? Could you please send us a report with the status of each device and the date of its last update?
    .whom-alone = yourself, on each computer
    .ask-alone = On Windows, open Windows Security, then Virus & threat protection: real-time protection should be on and the update recent. On a Mac, open System Settings, General, then Software Update, and make sure that security fixes install automatically.
    .proof = A dated console report, or one screenshot per computer, that shows real-time protection on and a recent update.
