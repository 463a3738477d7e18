# Domains
domain-gov = Governance and people
domain-acc = Accounts and authentication
domain-dev = Devices and updates
domain-mal = Malware protection
domain-net = Network and remote access
domain-bak = Backups and recovery
domain-eml = Email and fraud
domain-cld = Cloud, service providers and website
domain-pri = Personal information
domain-inc = Incident response

# Scenarios
scenario-account-takeover = Account takeover
    .risk = of account takeover
scenario-payment-fraud = Payment fraud
    .risk = of payment fraud
scenario-ransomware = Ransomware
    .risk = of ransomware
scenario-data-loss = Data loss
    .risk = of data loss
scenario-device-loss = Lost or stolen device
    .risk = of a lost or stolen device
scenario-supplier-compromise = Attack through a service provider
    .risk = of an attack through a service provider
scenario-leak = Information leak
    .risk = of an information leak
scenario-website-compromise = Hacked website
    .risk = of a hacked website

# Traits
trait-personal-information = The business holds personal information.
    .example = What counts: staff files, customers’ names and phone numbers, an appointment book, invoices made out to persons, camera recordings.
trait-sensitive-information = Some of that information is sensitive.
    .example = Often sensitive: health, finances, social insurance numbers, biometrics (a fingerprint time clock, for example), beliefs, children’s files.
trait-remote-work = People sometimes work away from the premises.
    .example = What counts: working from home, even one day a month, job sites, visits to customers, email read at home in the evening.
trait-online-sales = The business sells or takes paid bookings online.
    .example = What counts: an online store, tickets, booking deposits, sales through a platform.
trait-card-payments = The business accepts payment cards.
    .example = What counts: a terminal at the counter, a reader paired with a phone, card numbers taken by phone or online.
trait-it-provider = A person or a firm from outside looks after the computers.
    .example = What counts: a support firm, someone paid by the hour, a relative who manages your computers and accounts.
trait-website = The business has a website.
    .example = What counts: any site in your name, even a single page. A page on a social network alone does not count.
trait-removable-media = USB drives or external disks are used for work.
    .example = What counts: a USB drive handed to the bookkeeper, a camera card, a backup disk.
trait-portable-devices = Laptops, tablets or phones are used for work.
    .example = A personal phone that receives business email counts too.
trait-transfers-outside-quebec = Personal information is sent or hosted outside Québec.
    .example = What counts: a cloud service hosted elsewhere, even in Ontario, payroll or a newsletter handled by a firm outside Québec.

# Capacities
capacity-light = Small steps
capacity-steady = Steady pace
capacity-fast = Faster pace

# Duties
duty-person-in-charge = Have a person in charge of the protection of personal information, by default the person with the highest authority. Publish their title and contact information on the website or, without one, make them available by another means.
duty-incident-notice = On reason to believe that a confidentiality incident has occurred, take reasonable measures to reduce the risk of injury and prevent new incidents of the same nature. If there is a risk of serious injury, promptly notify the Commission d’accès à l’information and the persons concerned.
duty-incident-assessment = Assess the risk of injury from, at least, the sensitivity of the information, the possible consequences of its use and the likelihood of injurious use, consulting the person in charge of the protection of personal information.
duty-incident-record = Keep a register of all confidentiality incidents, serious or not, and give a copy to the Commission d’accès à l’information on request.

# Contacts
contact-financial-institution = Your financial institution
    .for = To freeze or recall a transfer. Call without delay, at the number on the card or contract, never the one in a message.
contact-cafc = Canadian Anti-Fraud Centre
    .for = To report a fraud or an attempt, and to ask for help in having a transfer frozen.
contact-sq = Sûreté du Québec
    .for = To file a complaint about fraud or cybercrime where it is your police service. Dial *4141 from a cell phone.
contact-local-police = Local police service
    .for = To file a complaint in your city, and keep the file number. In an emergency, dial 911.
contact-rcmp = Royal Canadian Mounted Police
    .for = To read how to report a cybercrime, ideally within 24 hours of discovering it.
contact-cai = Commission d’accès à l’information du Québec
    .for = To give notice of a confidentiality incident that presents a risk of serious injury, and to ask about your duties.
contact-cyber-centre = Canadian Centre for Cyber Security
    .for = To report a cyber incident and get advice.
contact-suspicious-text = Suspicious text message
    .for = To report it to your phone company: forward the message to 7726 without opening the link.
