# Cloud, providers and website

q-it-provider-security = How does your IT provider protect the access it has to your systems?
    .why = Your IT provider often holds the keys to everything. Whoever breaks into its tools can enter all its clients at once. Misuse of these remote tools has risen sharply.
    .example = Three points: multi-factor authentication, one account for each technician, and remote access that is closed when not in use.
    .choice-confirmed = All three points are in place, confirmed in writing
    .hint-confirmed = Multi-factor authentication, named accounts, access opened only when needed
    .choice-part-confirmed = Some of these points are confirmed in writing
    .choice-said = The provider said so, with nothing written or shown
    .choice-shared-or-open = The provider uses a shared account, a password alone or access that is always open
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-it-provider-security = Limit and protect your IT provider’s access
    .short = IT provider’s access
    .first-step = Write to your IT provider: multi-factor authentication, one account per person, access closed when not in use. Ask for a written answer.
    .step-1 = List with them everything they can reach: remote tool, administrator accounts, router, cloud services, backups.
    .step-2 = Require multi-factor authentication and one account per person for each of these.
    .step-3 = Have standing access closed, or receive a log of every connection if it must stay open.
    .step-4 = Put these points in the contract, with notice of any incident without delay and removal of access at the end; review them every year.

find-out-it-provider-security = How the IT provider connects to your systems
    .whom-provider = your IT provider
    .ask-provider = Could you please confirm in writing that your access to our systems requires multi-factor authentication, that each person has their own account, and that remote access is closed when not in use? Please attach the list of that access. Thank you.
    .whom-alone = yourself, in the settings of the computers and cloud services
    .ask-alone = On each computer, look for remote control tools in the list of applications. Then open the list of administrators of your email and other services, and pick out the accounts that are not yours.
    .proof = The IT provider’s written answer and the dated list of its access.
