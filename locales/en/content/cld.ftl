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
