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
duty-governance-policies = Establish and implement policies and practices, proportionate to the activities, on keeping and destruction, staff roles and complaints. Have the person in charge approve them, and explain them in clear terms on the website or, without one, by another means.
duty-privacy-impact-assessment = Carry out a privacy impact assessment for any project to acquire, develop or overhaul an information system or an online service that involves personal information. Consult the person in charge from the outset and make sure that information can be exported in a structured, commonly used format.
duty-incident-notice = On reason to believe that a confidentiality incident has occurred, take reasonable measures to reduce the risk of injury and prevent new incidents of the same nature. If there is a risk of serious injury, promptly notify the Commission d’accès à l’information and the persons concerned.
duty-incident-assessment = Assess the risk of injury from, at least, the sensitivity of the information, the possible consequences of its use and the likelihood of injurious use. Consult the person in charge of the protection of personal information.
duty-incident-record = Keep a register of all confidentiality incidents, serious or not, and give a copy to the Commission d’accès à l’information on request.
duty-purposes-before-collection = Before collecting personal information, determine the purposes it will serve.
duty-necessary-information = Collect only the personal information necessary for the purposes determined before collection.
duty-information-at-collection = At collection, inform the person of the purposes, the means, their rights and the possibility of withdrawing consent. Where it applies, also inform them of third parties and of a possible communication outside Québec.
duty-tracking-technology = If a technology can identify, locate or profile the person, tell them beforehand and tell them how to activate that function.
duty-confidentiality-policy = If information is collected by technological means, such as a website, publish a confidentiality policy in clear terms.
duty-consent = Where consent is needed, obtain it in a clear, free and informed way, for specific purposes, in clear terms and for each purpose. It must be express for sensitive information.
duty-communication-outside-quebec = Before communicating personal information outside Québec, assess its sensitivity, the purposes, the protection measures and the legal regime of the place. Communicate it only if it is adequately protected there, under a written agreement.
duty-supplier-mandate = To entrust personal information to a service provider without consent, do so under a written mandate or contract. State four points in it: protective measures, use for the mandate only, no keeping afterwards, notice of any breach without delay to the person in charge.
duty-need-to-know = Limit access to personal information to staff who need it for their duties.
duty-destruction = Once the purposes are achieved, destroy the information or anonymize it for a serious and legitimate use, subject to a retention period set by law.
duty-access-request = Give a person who asks in writing access to the personal information about them. If it is computerized, be able to give it in a structured, commonly used format.
duty-rectification-request = Deal with the written request of a person who wants personal information about them rectified.
duty-answer-in-30-days = Answer a written request for access or rectification within 30 days.
duty-biometric-verification = Before verifying identity by biometrics, disclose it to the Commission d’accès à l’information and obtain the person’s express consent, offering another means. Record the minimum of characteristics, use them for nothing else, and destroy them when the purpose ends.
duty-biometric-database = If the business creates a database of biometric characteristics, disclose it promptly to the Commission d’accès à l’information, at least 60 days before it is put into service.

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
