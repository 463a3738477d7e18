# Network, Wi-Fi and remote work

q-remote-access-secure = How can someone reach your computers, network or cameras from outside?
    .why = Poorly protected remote access is a classic way in for ransomware. A stolen or guessed password is then enough to get in. The question matters even if nobody works remotely.
    .example = What counts: your IT provider’s support tool, cameras or an alarm viewed from a phone, remote desktop, a virtual private network (VPN), a software vendor’s access. Cloud services such as email are covered elsewhere.
    .choice-closed = Nobody and nothing connects from outside: we checked
    .hint-closed = Neither staff, nor the IT provider, nor cameras
    .choice-all-protected = Every way in uses an encrypted service or a VPN, with multi-factor authentication
    .hint-all-protected = Including the IT provider’s tool and the cameras
    .choice-on-demand = Only on request: someone on site accepts each connection
    .hint-on-demand = Real protection, as long as nobody accepts a fake support call
    .choice-ours-only = Our own access is well protected; the IT provider’s or the cameras’ still has to be checked
    .choice-password-only = At least one person or device connects with only a password
    .hint-password-only = Including through a VPN, a remote desktop or a camera open to the Internet
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-remote-access-secure = Close unneeded remote access and protect the rest
    .short = Protected remote access
    .first-step = List what connects from outside: people, the IT provider’s tool, cameras. Beside each one, note whether it asks for more than a password.
    .step-1 = Have any remote desktop open to the Internet (port 3389) closed and, in the router, any unneeded port forwarding, that is, any opening left toward a device.
    .step-2 = Uninstall remote control tools that nobody uses.
    .step-3 = Move the access you keep to a VPN or an encrypted service, with multi-factor authentication for each person, IT provider included.
    .step-4 = For cameras and alarms, change the original password, install updates and turn on multi-factor authentication in the app. If the app has none, turn remote viewing off.
    .step-5 = Remove access for people who have left, and reread the list twice a year.
    .interim = In the meantime, keep remote access off and open it only for as long as it is needed.

find-out-remote-access-secure = Who and what connects from outside, and with what protection?
    .whom-provider = your IT provider
    .ask-provider = Could you please send us a list of everything that allows remote access to our systems (remote desktop, VPN, support tool, cameras) and tell us, for each one, whether it requires multi-factor authentication? Please also confirm that no remote desktop is open to the Internet.
    .whom-alone = yourself, in the settings of the computers, cameras and router
    .ask-alone = On Windows, open Settings, System, Remote Desktop; on a Mac, open System Settings, General, Sharing. Look for remote control tools in the list of applications too, and for remote access in the camera app. For the router, ask your Internet provider whether any port is open from outside.
    .proof = A dated list of each way in, with a screenshot of its multi-factor setting or a written confirmation.

q-router-secure = How is the router or firewall that connects you to the Internet looked after?
    .why = Everything from the Internet passes through this device. A known flaw left unpatched can let someone in without a password. According to summaries of the 2026 Verizon report, ransomware often starts there in small organizations.
    .example = What counts: the box from your Internet provider, a Wi-Fi router bought in a store, a firewall installed by your IT provider. Administration is the page where the device’s settings are changed.
    .choice-checked = Unique administrator password, updates installed, administration closed to the Internet: we checked
    .choice-managed = The Internet or IT provider looks after it and has confirmed these three points in writing
    .choice-password-changed = The original password was changed; updates or access from the Internet still have to be checked
    .choice-untouched = Nobody has touched its settings since it was installed
    .choice-no-more-updates = Its manufacturer no longer provides updates
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = We have no router: we use only the cellular network, or a place whose network another organization runs

action-router-secure = Update the router and lock its administration
    .short = Router up to date and locked down
    .first-step = Note the make and model printed under the router. Look on the manufacturer’s website to see whether that model still gets updates.
    .step-1 = Open the administration page (its address is on the label) and replace the original password with a unique passphrase of at least 15 characters.
    .step-2 = Install the latest firmware (the router’s own software) and turn on automatic updates if the router offers them.
    .step-3 = Turn off administration from the Internet, then automatic port opening (UPnP) if nothing depends on it.
    .step-4 = Put a check in the calendar every three months, and plan a replacement for when updates end.

find-out-router-secure = Is the router up to date, with a unique password and administration closed to the Internet?
    .whom-provider = your IT provider
    .ask-provider = Could you please confirm in writing that our router has a unique administrator password, up-to-date firmware and no administration open to the Internet? Please also give us the date of the last update and the date when the manufacturer’s support ends.
    .whom-alone = yourself, or your Internet provider’s technical support
    .ask-alone = Type the address printed under the router into a browser, open the administration page, and note the firmware version and the remote administration setting. If the device is rented, call your Internet provider’s support line and ask the same questions.
    .proof = A dated screenshot of the version and of the remote administration setting, or a written confirmation.
