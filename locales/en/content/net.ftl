# Network, Wi-Fi and remote work

q-remote-access-secure = How can someone reach your computers, network or cameras from outside?
    .why = Poorly protected remote access is a classic way in for ransomware. A stolen or guessed password is then enough to get in. The question matters even if nobody works remotely.
    .example = What counts: your IT provider’s support tool, remote desktop, a virtual private network (VPN), a software publisher’s access. Cameras and alarms viewed from a phone count too. Cloud services such as email are covered elsewhere.
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
    .step-1 = Have any remote desktop open to the Internet (port 3389) closed. In the router, also have any unneeded port forwarding closed, that is, any opening left toward a device.
    .step-2 = Uninstall remote control tools that nobody uses.
    .step-3 = Move the access you keep to a VPN or an encrypted service, with multi-factor authentication for each person, IT provider included.
    .step-4 = For cameras and alarms, change the factory password, install updates and turn on multi-factor authentication in the app. If the app has none, turn remote viewing off.
    .step-5 = Remove access for people who have left, and review the list twice a year.
    .interim = In the meantime, keep remote access off and open it only for as long as it is needed.

find-out-remote-access-secure = Who and what connects from outside, and with what protection?
    .whom-provider = your IT provider
    .ask-provider = Could you please send us a list of everything that allows remote access to our systems: remote desktop, VPN, support tool, cameras? For each one, please say whether it requires multi-factor authentication, and confirm that no remote desktop is open to the Internet.
    .whom-alone = yourself, in the settings of the computers, cameras and router
    .ask-alone = On Windows, open Settings, System, Remote Desktop; on a Mac, open System Settings, General, Sharing. Look for remote control tools in the list of applications too, and for remote access in the camera app. For the router, ask your Internet provider whether any port is open from outside.
    .proof = A dated list of each way in, with a screenshot of its multi-factor setting or a written confirmation.

q-router-secure = How is the router or firewall that connects you to the Internet looked after?
    .why = Everything from the Internet passes through this device. A known flaw left unpatched can let someone in without a password. According to summaries of the 2026 Verizon report, ransomware often starts there in small organizations.
    .example = What counts: the box from your Internet provider, a Wi-Fi router bought in a store, a firewall installed by your IT provider. Administration is the page where the device’s settings are changed.
    .choice-checked = Unique administrator password, updates installed, administration closed to the Internet: we checked
    .choice-managed = The Internet or IT provider looks after it and has confirmed these three points in writing
    .choice-password-changed = The factory password was changed; updates or access from the Internet still have to be checked
    .hint-password-changed = Or the Internet or IT provider looks after it, without having confirmed so in writing
    .choice-untouched = Nobody has looked after it since it was installed
    .choice-no-more-updates = Its maker no longer provides updates
    .hint-no-more-updates = Even if the factory password has been changed
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = We have no router: we use only the cellular network, or a network that another organization runs

action-router-secure = Update the router and lock its administration
    .short = Router up to date and locked down
    .first-step = Note the make and model printed under the router. Look on the maker’s website to see whether that model still gets updates.
    .step-1 = Open the administration page (its address is on the label) and replace the factory password with a unique passphrase of at least 15 characters.
    .step-2 = Install the latest firmware (the router’s own software) and turn on automatic updates if the router offers them.
    .step-3 = Turn off administration from the Internet, then automatic port opening (UPnP) if nothing depends on it.
    .step-4 = Put a check in the calendar every three months, and plan a replacement for when updates end.

find-out-router-secure = Is the router up to date, with a unique password and administration closed to the Internet?
    .whom-provider = your IT provider
    .ask-provider = Could you please confirm in writing that our router has a unique administrator password, up-to-date firmware and no administration open to the Internet? Please also give us the date of the last update and the date when the maker’s support ends.
    .whom-alone = yourself, or your Internet provider’s technical support
    .ask-alone = Type the address printed under the router into a browser, open the administration page, and note the firmware version and the remote administration setting. If the device is rented, call your Internet provider’s support line and ask the same questions.
    .proof = A dated screenshot of the version and of the remote administration setting, or a written confirmation.

q-host-firewall = Is the firewall of every computer turned on?
    .why = A computer’s firewall refuses connections that nobody asked for. It slows down malware passing from one computer to another, at the office or on an unknown network. The Commission d’accès à l’information advises one for remote work.
    .example = What counts: the firewall that comes with Windows or macOS, or the one in the antivirus. The router’s firewall is a separate protection: it does not follow a laptop out of the office.
    .choice-all-checked = Yes, on all of them, for every type of network: we checked
    .hint-all-checked = Servers and Macs included
    .choice-all-unchecked = Yes, as far as we know, but nobody has checked
    .choice-some = Only on some computers
    .hint-some = For example, on Windows but not on Macs, where it is off to begin with
    .choice-no = No, or it was turned off to make some software work
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = We have no computers: only phones or tablets

action-host-firewall = Turn on the firewall of every computer
    .short = Firewall on for every computer
    .first-step = Look at the firewall of this computer and turn it on if needed. On Windows: Windows Security, then Firewall & network protection. On a Mac: System Settings, Network, then Firewall.
    .step-1 = Turn it on for every computer and server. On Windows, do it for all three types of network: domain, private and public.
    .step-2 = If an antivirus replaces the Windows firewall with its own, check in the antivirus that it is really on.
    .step-3 = If a program stops working, allow that one program rather than turning the firewall off.
    .step-4 = Away from the office, choose “Public network” when Windows asks. Check the status of each computer twice a year.

find-out-host-firewall = Is the firewall on for every computer?
    .whom-provider = your IT provider
    .ask-provider = Could you please confirm that the firewall is on for each of our computers and servers, on every type of network? Please also list the programs that are allowed through it, and why.
    .whom-alone = yourself, on each computer
    .ask-alone = On Windows, open Windows Security, then Firewall & network protection: all three networks should be on. On a Mac, open System Settings, Network, then Firewall. Note the status of each computer.
    .proof = A dated report, or one screenshot per computer, that shows the firewall on.

q-wifi-secure = How is the Wi-Fi of the business protected?
    .why = If your Wi-Fi is open, or if everyone knows its password, someone can get onto your network from the parking lot. A person who left long ago can still connect.
    .example = WPA2 and WPA3 are the types of encryption to choose in the router. A strong passphrase has at least 4 words and 15 characters. The network offered to visitors is covered elsewhere.
    .choice-strong-changed = WPA2 or WPA3, with a strong passphrase that is changed when someone leaves
    .hint-strong-changed = If nobody has left since, this answer fits too
    .choice-per-person = WPA2 or WPA3, with separate access for each person, removed when they leave
    .choice-strong-kept = WPA2 or WPA3, with a strong passphrase that stays the same when people leave
    .choice-weak = WPA2 or WPA3, with the factory password or a short password
    .hint-weak = A short password has fewer than 15 characters
    .choice-open = Open, password posted or quickly guessed, or encryption older than WPA2
    .hint-open = For example, a phone number or the business name as the password
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = We have no Wi-Fi: we use a cable, the cellular network or a network that another organization runs

action-wifi-secure = Encrypt the Wi-Fi and change its passphrase when people leave
    .short = Encrypted Wi-Fi, strong passphrase
    .first-step = See how the Wi-Fi is encrypted. On Windows: Settings, Network & internet, Wi-Fi, network properties, then Security type. On a Mac: click the Wi-Fi icon while holding the Option key.
    .step-1 = Open the router’s administration page (its address is on the label) and choose WPA3, or WPA2 if a device does not accept it.
    .step-2 = Choose a passphrase of at least 4 words and 15 characters, different from the one for the router’s administration.
    .step-3 = Turn off connection by button or by PIN (often called WPS), then reconnect each device.
    .step-4 = Keep the passphrase in a password manager, not on the wall. Add changing it to the list of what is done when someone leaves.

find-out-wifi-secure = How is the Wi-Fi encrypted, and who knows its passphrase?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us whether our Wi-Fi is encrypted with WPA2 or WPA3, and when its passphrase was last changed? Please also tell us how many characters it has, without sending it to us.
    .whom-alone = yourself, or your Internet provider’s technical support
    .ask-alone = On Windows, open Settings, Network & internet, Wi-Fi, then the network’s properties; on a Mac, click the Wi-Fi icon while holding the Option key. If nothing says WPA2 or WPA3, call your Internet provider’s support line. Also list the people who have left and knew the passphrase.
    .proof = A dated screenshot of the security type, and the date when the passphrase was last changed.

q-network-separation = What other devices share the network of your work computers?
    .why = A camera or a visitor’s phone can carry malware. On a network of its own, that device reaches neither your files nor your payment terminal.
    .example = Keep apart: visitors, personal devices, connected devices (cameras, thermostats, televisions) and payment terminals. Many routers offer a guest network, a second Wi-Fi that cannot see the first.
    .choice-only-work = None: they are on separate networks, or we have none
    .hint-only-work = Visitors, personal devices, connected devices and payment terminals
    .choice-guests-apart = Connected devices, personal devices or a payment terminal, but not visitors
    .choice-terminal-apart = Visitors and other devices, but not the payment terminal
    .choice-one-network = All of them: we have just one network
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = We have no network of our own: we use only the cellular network, or a network that another organization runs

action-network-separation = Keep visitors and connected devices apart from work computers
    .short = Separate networks
    .first-step = Open the router’s app or administration page and look for “guest network”. Turn it on with a different passphrase.
    .step-1 = List what connects: personal phones, cameras, televisions, thermostats, the alarm, payment terminals.
    .step-2 = Give visitors and personal devices the guest network only. Change the passphrase of the work network if they knew it.
    .step-3 = Move connected devices to a network of their own. If the router offers only two, put them on the guest network.
    .step-4 = Ask the company that supplies your payment terminals how to isolate them, for example on the cellular network.
    .step-5 = Try to open a shared folder from the guest network: it should fail. Note the date of the test.
    .interim = Until the networks are separate, stop giving the Wi-Fi to visitors and unplug connected devices that nobody uses.

find-out-network-separation = What connects to the same network as the computers?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us which networks exist here, and which ones are for visitors, personal devices, connected devices and payment terminals? Which of them can reach our computers?
    .whom-alone = yourself, or your Internet provider’s technical support
    .ask-alone = Open the router’s app or administration page and look at the list of devices connected to each network. If you cannot find it, ask your Internet provider’s support line whether a guest network is on. For payment terminals, ask the company that supplies them.
    .proof = A dated list of the networks and the devices on each, and a note of a test from the guest network.

q-remote-work-habits = What precautions are taken when someone works away from the premises?
    .why = Away from the premises, other people may see the screen, share the network or borrow the device. The Commission d’accès à l’information advises a private place and advises against public networks.
    .example = Three precautions count: no public Wi-Fi without a VPN, a screen that others cannot see, and a device that the family does not use. Sharing a phone’s connection is a good substitute for public Wi-Fi.
    .choice-all-written = All three precautions, asked for in writing and followed
    .hint-all-written = In a one-person business, following them is enough
    .choice-all-unwritten = All three, out of habit, with nothing in writing
    .choice-some = One or two of the three
    .choice-none = None in particular
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-remote-work-habits = Agree on three precautions for work away from the premises
    .short = Precautions away from the premises
    .first-step = Write the three precautions in a short message to the team, or to yourself: no public Wi-Fi without a VPN, a screen out of others’ sight, a device kept for work.
    .step-1 = Show each person how to share their phone’s connection, so as to avoid public Wi-Fi.
    .step-2 = Lend a business device to anyone who works elsewhere. Failing that, ask for a user account kept for work on the personal device, with its own password.
    .step-3 = Ask people to turn the screen toward a wall and never leave the device unattended or in a vehicle. For frequent travellers, get a privacy screen.
    .step-4 = At home, ask for Wi-Fi encrypted with WPA2 or WPA3, with a strong passphrase.
    .step-5 = Repeat these precautions when someone joins, then every year, and say whom to alert after a loss or theft.

find-out-remote-work-habits = How do people work away from the premises?
    .whom-provider = the people who work away from the premises
    .ask-provider = Could you please tell us which network and which device you use when you work away from our premises? Does anyone else use that device, and can others see your screen?
    .whom-alone = yourself, with the people who work away from the premises
    .ask-alone = Ask each person which network and which device they use away from the premises, and who else uses it. Then look for any written instructions.
    .proof = The dated written instructions, and the answer of each person who works away from the premises.
