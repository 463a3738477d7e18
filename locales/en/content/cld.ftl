# Cloud, providers and website

q-it-provider-security = How does your IT provider protect the access it has to your systems?
    .why = Your IT provider often has access to all of your systems. Whoever breaks into its tools can get into several of its clients at once. According to summaries of the 2026 Verizon report, misuse of remote support tools has risen sharply.
    .example = Three points count: multi-factor authentication, one account for each technician, and remote access that is closed when not in use.
    .choice-confirmed = Multi-factor authentication, one account per person and access closed when not in use: all confirmed in writing
    .hint-confirmed = An email from the provider or a clause in the contract is enough
    .choice-part-confirmed = Only one or two of these three points are confirmed in writing
    .choice-said = The IT provider said so, with nothing written or shown
    .choice-shared-or-open = The IT provider uses a shared account, a password alone or access that is always open
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
    .ask-provider = Could you please confirm in writing that your access to our systems requires multi-factor authentication, that each person has their own account, and that remote access is closed when not in use? Please attach a list of everything you can access.
    .whom-alone = yourself, in the settings of the computers and cloud services
    .ask-alone = On each computer, look for remote control tools in the list of applications. Then open the list of administrators of your email and other services, and pick out the accounts that are not yours.
    .proof = The IT provider’s written answer and the dated list of its access.

q-supplier-register = For businesses that have access to your systems or your information, what do you have in writing?
    .why = If one of them is hacked, a list says which access to close and whom to call. To entrust them with personal information without people’s consent, the law asks for a written mandate or contract (s. 18.3, CQLR, c. P-39.1). According to summaries of the 2026 Verizon report, nearly half of the data breaches studied involve another company.
    .example = What counts: IT support, payroll, accounting, newsletter, website, cloud services, cameras. Clauses to find: protective measures, use limited to the mandate, nothing kept at the end, notice of any incident without delay. The terms of an online service count if you have read and kept them.
    .choice-list-and-clauses = An up-to-date list and, for each one, a contract with clauses on security and notice of incidents
    .choice-some-clauses = An up-to-date list, but these clauses are missing from some contracts
    .choice-contracts-only = Contracts, without an overall list or without these clauses
    .choice-little = Not much: invoices, or a verbal agreement
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-supplier-register = List your service providers and complete their contracts
    .short = Register of service providers
    .first-step = Go through the payments of the last two months and note the businesses that have access to your systems or your information.
    .step-1 = For each one, note what it can see or change, the information entrusted to it, a person to reach and the date of the contract.
    .step-2 = Look in each contract for four points: protective measures, use limited to the mandate, nothing kept at the end, notice of any incident without delay.
    .step-3 = Ask in writing for the points that are missing, starting with the business that holds the most information. For an online service, keep a dated copy of the terms.
    .step-4 = Give each one the address to notify of an incident: that of the person in charge of the protection of personal information.
    .step-5 = Review the list every year. When a contract ends, close the access and ask for written proof that the information was destroyed.

find-out-supplier-register = Which businesses have access to your systems, and what do their contracts say?
    .whom-provider = the person who keeps the contracts and pays the invoices
    .ask-provider = Could you please give us the list of businesses that have access to our systems or our information, with a copy of their contracts? Please point out those that provide for security measures and notice of incidents.
    .whom-alone = yourself, in your contracts and payments
    .ask-alone = Take out the contracts of three businesses that have access to your systems or your information. Look in them for the words “incident”, “confidentiality” and “destruction”. For an online service, look in its terms or write to its support.
    .proof = The dated list and, for each business, the contract or a dated copy of the terms, with the four points marked.
