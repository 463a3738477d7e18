# Cloud, providers and website

q-it-provider-security = How does your IT provider protect the access it has to your systems?
    .why = Your IT provider often has access to all of your systems. Whoever breaks into its tools can get into several of its clients at once. According to summaries of the 2026 Verizon report, misuse of remote support tools has risen sharply.
    .example = Three points count: multi-factor authentication, one account for each technician, and remote access that is closed when not in use.
    .choice-confirmed = Multi-factor authentication, one account per person and access closed when not in use: all confirmed in writing
    .hint-confirmed = An email or a contract clause is enough; access that stays open counts if you receive its log
    .choice-part-confirmed = Only one or two of these points, including multi-factor authentication, are confirmed in writing
    .choice-said = The IT provider says what is in place, with nothing written or shown
    .choice-password-alone = A password alone gives it access to your systems, or none of these points is in place
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-it-provider-security = Limit and protect your IT provider’s access
    .short = IT provider’s access
    .first-step = Ask your IT provider in writing whether these three points apply: multi-factor authentication, one account per person, access closed when not in use.
    .step-1 = List with them everything they can reach: remote tool, administrator accounts, router, cloud services, backups.
    .step-2 = Require multi-factor authentication and one account per person for each of these.
    .step-3 = Have standing access closed or, if it must stay open, receive a log (a record) of every connection.
    .step-4 = Put these points in the contract, with notice of any incident without delay and removal of access at the end; review them every year.

find-out-it-provider-security = How does the IT provider connect to your systems?
    .whom-provider = your IT provider
    .ask-provider = Could you please confirm three points in writing: multi-factor authentication protects your access to our systems, each person has their own account, and remote access is closed when not in use? Please attach a list of everything you can access and, if it stays open, the log of connections.
    .whom-alone = yourself, in the settings of the computers and cloud services
    .ask-alone = On each computer, look for remote control tools in the list of applications. Then open the list of administrators of your email and other services, and pick out the accounts that are not yours.
    .proof = The IT provider’s written answer and the dated list of its access.

q-supplier-register = For businesses that have access to your systems or your information, what do you have in writing?
    .why = If one of them is hacked, a list says which access to close and whom to call. To entrust them with personal information without people’s consent, the law asks for a written mandate or contract (s. 18.3, CQLR, c. P-39.1). According to summaries of the 2026 Verizon report, nearly half of the data breaches studied involve another company.
    .example = What counts: IT support, payroll, accounting, newsletter, website, cloud services, cameras. Clauses to find: protective measures, use limited to the mandate, nothing kept at the end, notice of any incident without delay. The terms of an online service count if you have read and kept them.
    .choice-list-and-clauses = An up-to-date list and, for each one, a contract with clauses on security and notice of incidents
    .choice-some-clauses = An up-to-date list, but a contract or clauses are missing for one or more businesses
    .choice-contracts-only = Contracts, but no overall list
    .choice-little = Not much: invoices, or a verbal agreement
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-supplier-register = List your service providers and complete their contracts
    .short = Register of service providers
    .first-step = Go through the payments of the last two months and note the businesses that have access to your systems or your information.
    .step-1 = For each one, note what it can see or change, the information entrusted to it, a person to reach and the date of the contract.
    .step-2 = Look in each contract for four points: protective measures, use limited to the mandate, nothing kept at the end, notice of any incident without delay.
    .step-3 = Ask in writing for the points that are missing, starting with the business that holds the most information. For an online service, keep a dated copy of the terms.
    .step-4 = Tell each one whom to notify of an incident: the person in charge of the protection of personal information.
    .step-5 = Review the list every year. When a business no longer has a contract, close its access and ask for written proof that the information was destroyed.

find-out-supplier-register = Which businesses have access to your systems, and what do their contracts say?
    .whom-provider = the person who keeps the contracts and pays the invoices
    .ask-provider = Could you please give us the list of businesses that have access to our systems or our information, with a copy of their contracts? Please point out those that provide for security measures and notice of incidents.
    .whom-alone = yourself, in your contracts and payments
    .ask-alone = Take out the contracts of three businesses that have access to your systems or your information. Look in them for the words “incident”, “confidentiality” and “destruction”. For an online service, look in its terms or write to its support.
    .proof = The dated list and, for each business, the contract or a dated copy of the terms, with the four points marked.

q-cloud-location-assurance = What have you checked about the cloud services that hold your data?
    .why = A cloud service can be hacked, close down or raise its prices. Knowing ahead of time how to take back your data leaves you the choice. The law also asks for a privacy impact assessment before entrusting personal information to someone outside Québec (s. 17, CQLR, c. P-39.1).
    .example = Three points count: where the data is, an independent security report (SOC 2, SOC 3 or ISO 27001) and how to take it back. Services concerned: email, files, accounting, payroll, appointments, online backup.
    .choice-three-points = Where the data is, a security report and how to take it back, for every service and before choosing a new one
    .hint-three-points = The answers are written down, with the date
    .choice-some-services = These three points, but only for some services
    .choice-one-or-two = Only one or two of these points
    .choice-price-only = None of these: price or features decided
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-cloud-location-assurance = Check each cloud service before trusting it with data
    .short = Checks on cloud services
    .first-step = List your cloud services. For the most important one, look on its site for the “security” or “trust” page and note where the data is.
    .step-1 = Prepare a one-page sheet: country and province of the data, security report, connection over HTTPS, how to take back the data, notice of incidents.
    .step-2 = Fill it in for the services you have, starting with those that hold personal information or the accounting.
    .step-3 = Ask for the SOC 2, SOC 3 or ISO 27001 report, look at its date and check that it covers the service you use.
    .step-4 = Try exporting your data once, and note how long it took and the format. Ask when the service erases its copy after a customer leaves.
    .step-5 = Fill in the sheet before choosing a new service. If it is to hold personal information outside Québec, first consult the person in charge of its protection.

find-out-cloud-location-assurance = Where is your data, which security report exists and how can the data be taken back?
    .whom-provider = your IT provider
    .ask-provider = Could you please give us the list of cloud services you manage for us, with the country or province where the data is and the security report available? Please also tell us how to take back our data if we change services.
    .whom-alone = the support team of each cloud service
    .ask-alone = On the site of each service, look for the words “security”, “SOC 2” and “data location”. Then write to its support for what is missing: where the data is, which report exists, how to export it.
    .proof = A dated sheet for each service, with its written answer or the page of its site, and the security report.

q-cloud-sharing-config = Who can open the business files kept in a cloud service?
    .why = A link open to everyone can travel for a long time without your knowing. An older sign-in method (legacy authentication) accepts a password alone, even where a code is required elsewhere.
    .example = What counts: OneDrive, SharePoint, Google Drive, Dropbox, iCloud, a space shared with the bookkeeper. A public link opens without an account or a password, for anyone who receives it.
    .choice-named-and-reviewed = Named people only; shares are reviewed every year and older sign-in methods are blocked
    .hint-named-and-reviewed = A public link made on purpose, with an end date, is still possible
    .choice-named-only = Named people only; shares or older sign-in methods remain to be checked
    .choice-some-links = Named people as a rule, and also a few public links without an end date
    .choice-anyone-with-link = Anyone who has the link: that is how we usually share
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = We neither keep nor share any files in a cloud service

action-cloud-sharing-config = Limit file sharing and review public links
    .short = Limited cloud sharing
    .first-step = Open the list of your shared files and pick out those that anyone with the link can open. Close the links no longer in use.
    .step-1 = In the administration settings of the service, make sharing with named people the default. Forbid public links or give them an end date.
    .step-2 = Arrange files by team and give access only to those who need it, above all for payroll and personal information.
    .step-3 = Block legacy authentication, once you have found the printers and old software that use it. In Microsoft 365, security defaults block it.
    .step-4 = Once a year and after each departure, review outside shares and close those no longer in use.

find-out-cloud-sharing-config = Which files are shared outside, and with what settings?
    .whom-provider = your IT provider
    .ask-provider = Could you please send us the list of files shared outside or by public link, and tell us which kind of sharing is offered by default? Please also confirm that legacy authentication is blocked.
    .whom-alone = yourself, in the settings of each cloud service
    .ask-alone = Copy a sharing link and open it in a private browsing window: if the file opens without signing in, the link is public. Then note which kind of sharing is offered by default. Ask the service’s support whether legacy authentication is blocked.
    .proof = A dated screenshot of the sharing and sign-in settings, and the reviewed list of outside shares.

q-website-security = How is your website or online store maintained?
    .why = Automated programs constantly look for sites whose plug-ins (add-ons to the site) are out of date. A hacked site can be used to deceive your customers or to copy card numbers.
    .example = What counts: the site’s software, such as WordPress, its plug-ins, HTTPS in the address, forms, the payment page. PCI DSS is the security standard for payment cards.
    .choice-maintained = Monthly or automatic updates, HTTPS on every page, and payments left to a service that complies with PCI DSS
    .hint-maintained = Without online sales, the first two points are enough
    .choice-hosted-platform = A platform does the updates and takes any payments, over HTTPS: we have checked
    .hint-hosted-platform = For example, Shopify, Squarespace or Wix
    .choice-not-confirmed = The site uses HTTPS, but the updates are not confirmed
    .hint-not-confirmed = For example, an agency or a relative looks after it, with nothing in writing
    .choice-unattended = Nobody has looked after it since it went online, or it does not use HTTPS
    .choice-card-numbers-received = Card numbers reach us through our own form or by email
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = We have no site of our own: we sell only through another company’s platform or a social network

action-website-security = Keep the website up to date and protect payments
    .short = Website up to date and protected
    .first-step = Open your site and check that its address starts with “https”. Email the person who looks after it to ask for the date of the last update.
    .step-1 = Note who manages the domain name, the hosting and the site. Protect these accounts with unique passwords and multi-factor authentication.
    .step-2 = Back up the site, then turn on automatic updates. Remove plug-ins that are not needed or no longer maintained.
    .step-3 = Turn on HTTPS for every page; many hosting companies include it at no cost.
    .step-4 = Leave payments to a service that complies with PCI DSS, on its own page. Accept no card numbers by form or by email.
    .step-5 = Agree in writing on who updates the site every month, keeps a backup elsewhere and responds if it is hacked. For a custom-built site, have it checked for common weaknesses.

find-out-website-security = Is the site up to date and on HTTPS, and who handles the payments?
    .whom-provider = your IT provider or the agency that manages the site
    .ask-provider = Could you please give us the date of the last updates to the site and its plug-ins, and confirm that every page uses HTTPS? If the site takes payments, please name the service used and attach its proof of compliance with PCI DSS.
    .whom-alone = yourself, or the company that hosts the site
    .ask-alone = Open the administration page of the site and look at the updates. If you have no access, ask the host or the platform who does the updates, and when. Look for “PCI DSS” on the site of the payment service.
    .proof = A dated screenshot of the updates page and, for a store, the PCI DSS attestation of the payment service.
