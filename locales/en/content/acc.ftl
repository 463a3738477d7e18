# Accounts and authentication: the words of the practices.
# Structure and numbers: assets/content/practices/acc.toml. Same keys as the French file.

q-mfa-email = Is a code or an approval needed, on top of the password, to open business email?
    .why = A mailbox can reset the password of almost every other account. Someone who gets into it can also send fake invoices in your name. In a large Microsoft study, one more proof, multi-factor authentication (MFA), cut the risk of account takeover by about 99%.
    .example = What counts: a code from an app, an approval on a phone, a security key that you plug in or, failing those, a code by text message. The answer is yes even if the code is asked for only once per device. A secret question does not count.
    .choice-all-accounts = Yes, it is mandatory for everyone, without exception
    .hint-all-accounts = Management, shared addresses and administrator accounts included
    .choice-some-accounts = Yes, but only for some people
    .hint-some-accounts = For example, management, or the people who turned it on by themselves
    .choice-no = No, the password is enough
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-mfa-email = Require multi-factor authentication to open email
    .short = Multi-factor authentication for email
    .first-step = Open the security settings of your own email account and turn on multi-factor authentication, often called “two-step verification”.
    .step-1 = List every address the business has, including shared ones and those no longer in use.
    .step-2 = Tell staff a week ahead, then help each person set up an authenticator app. Have a security key ready for anyone without a phone.
    .step-3 = Open the administration console, the page where all email accounts are managed. There, make multi-factor authentication mandatory for everyone, starting with administrator accounts. In Microsoft 365, security defaults do this; in Google Workspace, it is called 2-Step Verification.
    .step-4 = Block older sign-in methods that accept only a password. Keep the backup codes in a sealed envelope in a safe place.

find-out-mfa-email = Is multi-factor authentication mandatory on every mailbox?
    .whom-provider = your IT provider
    .ask-provider = Could you please confirm that multi-factor authentication is mandatory, and not just available, on all of our email addresses? We would also appreciate a list of the accounts with their status.
    .whom-alone = yourself, in the settings of the email service
    .ask-alone = Sign in to your email in a private browsing window: if the password is enough, the protection is missing. Then open the administration console and see, for each person, whether two-step verification is enforced.
    .proof = A dated report or screenshot from the console in which every account is shown as protected.

q-mfa-critical-accounts = Besides email, which accounts ask for a code or an approval on top of the password?
    .why = One stolen password can be enough to order a transfer, divert payroll or erase backups. An administrator account opens all the others: it deserves the same protection.
    .example = Critical accounts: banking, payroll, accounting, remote access, backups, social media, domain name, website and administrator accounts. The Québec government’s clicSÉQUR – Entreprises service already works this way, with a code sent by email.
    .choice-all-critical = All critical accounts, without exception
    .hint-all-critical = Remote access, backups and social media included
    .choice-banking-and-admin = Banking, payroll and administrator accounts
    .hint-banking-and-admin = An administrator account can create, change or delete other accounts
    .choice-banking-only = Banking and payroll only
    .hint-banking-only = Or other accounts on the list, but not administrator accounts
    .choice-no = None of them, or hardly any
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-mfa-critical-accounts = Protect every critical account with multi-factor authentication
    .short = Multi-factor authentication for critical accounts
    .first-step = Open the security settings of the business bank account and turn on multi-factor authentication, or confirm that it is already on.
    .step-1 = List the critical accounts and, for each one, the people who can get in.
    .step-2 = Start with administrator accounts: email, server, backups, domain name and website hosting.
    .step-3 = Go on with payroll, accounting, remote access and social media. If a service does not offer this protection, give it a password used nowhere else. Then ask the vendor when it will.
    .step-4 = Choose an authenticator app or a security key (about $40) where you can. Text messages protect less, but far better than a password alone.
    .step-5 = Print the backup codes and store them in a sealed envelope in a safe place. If possible, give a second trusted person their own access.

find-out-mfa-critical-accounts = Which critical accounts require multi-factor authentication?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us whether multi-factor authentication is mandatory for remote access, backups, the domain name and each administrator account? Please also tell us who can sign in to those accounts.
    .whom-alone = yourself, with your bank and the payroll software vendor
    .ask-alone = Open each critical service in a private browsing window and note those where the password is enough. For banking and payroll, ask customer service how to require multi-factor authentication from everyone who has access.
    .proof = A dated list of critical accounts with, for each one, a screenshot of the setting turned on.

q-unique-passphrases = Does each work account have its own password, used nowhere else?
    .why = When a site’s passwords are stolen, criminals try them on other services. A different password for each account breaks that chain. Length protects better than changes on a fixed schedule.
    .example = A password has at least 12 characters; a passphrase, which is better still, has at least 4 words and 15 characters. Change either one only when in doubt.
    .choice-everywhere = Yes, everywhere, and all of them are long
    .hint-everywhere = At least 12 characters, or a phrase of at least 4 words and 15 characters
    .choice-important-accounts = Yes, but only for important accounts
    .hint-important-accounts = For example, banking, payroll and email
    .choice-unique-but-short = Yes, but several are short or easy to guess
    .hint-unique-but-short = For example, the name of the business followed by a year
    .choice-reused = No, the same one is used for several accounts
    .hint-reused = Even if a number or a symbol changes at the end
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-unique-passphrases = Give each account a long password of its own
    .short = Long and unique passwords
    .first-step = Replace your email password with a phrase of at least 4 words and 15 characters that you use for nothing else.
    .step-1 = Choose a password manager (an encrypted vault that creates and remembers passwords). Protect it with multi-factor authentication and let it create the new passwords.
    .step-2 = Replace the passwords for banking, payroll, email and administrator accounts first.
    .step-3 = Write the few most sensitive secrets on paper rather than in the manager: banking, administrator accounts and the manager’s own passphrase. Keep that paper in a sealed envelope in a safe place.
    .step-4 = Replace other reused passwords one service at a time, at the next sign-in.
    .step-5 = Remove automatic expiry dates and change a password only if someone may have seen or stolen it.

find-out-unique-passphrases = Are any work passwords short or reused?
    .whom-provider = your IT provider
    .ask-provider = What password length do our accounts require, and do these passwords still expire? Could you also tell us how to spot reused or leaked passwords without anyone reading them?
    .whom-alone = yourself and each member of the team
    .ask-alone = Run the password checkup in the browser or the password manager: it points out reused, weak or leaked passwords. Ask each person to do the same and to give you only the number, never the passwords.
    .proof = The dated result of this check for each person, with no reused password left.

q-admin-separation = What type of account is used for everyday work?
    .why = Malware (malicious software) gets the rights of the person who opens it by mistake. Under a standard account, it has a much harder time turning off protections or spreading.
    .example = On Windows, installing software from a standard account calls for the password of another account. From an administrator account, Windows asks only for “Yes” or “No”.
    .choice-everywhere = Always a standard account, on computers and in online services
    .hint-everywhere = A separate account is used only for administration
    .choice-computers-only = A standard account on computers, but not in online services
    .hint-computers-only = For example, an everyday address is also used to manage Microsoft 365
    .choice-some-people = A standard account, except for some people
    .hint-some-people = For example, management or the person who helps the others
    .choice-no = An administrator account, which can install and change anything
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-admin-separation = Keep administrator accounts for administration only
    .short = Separate administrator accounts
    .first-step = Open the account settings of this computer and note whether the word “Administrator” or “Admin” appears near your name. On Windows: Settings, Accounts, then Your info. On a Mac: System Settings, then Users & Groups.
    .step-1 = On each computer, create a separate administrator account with a password used for nothing else.
    .step-2 = Sign in to that new account once to test it, then change the everyday account to a standard one.
    .step-3 = In online services, create a separate administrator account protected by multi-factor authentication, and remove that role from the everyday address.
    .step-4 = Use these accounts for installations and settings, never for browsing or email. Review twice a year who holds one.

find-out-admin-separation = Who does everyday work with administrator rights?
    .whom-provider = your IT provider
    .ask-provider = Could you please send us the list of accounts with administrator rights, on each computer and in each online service? Please mark the ones that are also used for everyday work.
    .whom-alone = yourself, on each computer
    .ask-alone = On Windows, open Settings, Accounts, then Your info; on a Mac, open System Settings, then Users & Groups. The word “Administrator” or “Admin” appears there if the account has those rights. In the console of each online service, see who holds the administrator role.
    .proof = A dated list of administrator accounts, by computer and by service, with what each one is used for.

q-access-removal = When someone leaves or changes roles, how soon is their access removed?
    .why = A forgotten account is a door that nobody watches. If a person who has left views personal information, that is also a confidentiality incident.
    .example = Email, banking, accounting, social media, remote access, keys, alarm codes, and any phone or computer on loan. Interns and subcontractors count too. If nobody has left yet, choose what is planned.
    .choice-same-day-and-review = The same day, and the account list is reviewed
    .hint-same-day-and-review = The list is reviewed at least twice a year
    .choice-same-day = The same day, without a review of the account list
    .choice-later = Within the following week
    .choice-no = Later, or only if somebody thinks of it
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = Only one person has ever had access to the accounts and devices of the business

action-access-removal = Remove access the day someone leaves
    .short = Access removal on departure
    .first-step = Open the list of email accounts and block, without deleting it, the account of anyone who no longer works for the business.
    .step-1 = List the services, devices, keys and codes that each person receives.
    .step-2 = Turn it into a one-page checklist for departures and role changes, with someone responsible for each line.
    .step-3 = On the day of departure, block the accounts, close open sessions, and collect devices and keys. Also change the passwords and codes the person knew.
    .step-4 = Put two reviews of the account list a year in the calendar, and keep each ticked list with its date.

find-out-access-removal = Are any accounts of people who have left still open?
    .whom-provider = your IT provider
    .ask-provider = Could you please send us the list of all our active accounts with the date of their last sign-in, including remote access and subcontractor accounts? We will tell you which ones to close.
    .whom-alone = yourself, with the person who handles payroll
    .ask-alone = Compare the list of email, accounting and banking accounts with the list of people who work for you now. Each extra name is an account to block.
    .proof = The account list, dated and ticked against the staff list, and the completed checklist of the latest departure.

q-password-manager = Does the business provide a password manager to each person?
    .why = Nobody remembers dozens of long, different passwords. A manager (an encrypted vault) creates and remembers them. A list in a notebook or a file gets lost, copied or photographed.
    .example = What counts: a tool chosen by the business and protected by multi-factor authentication. The few most sensitive secrets, such as those for banking, stay on paper in a sealed envelope. A browser that several people use does not count.
    .choice-everyone-protected = Yes, to everyone, with multi-factor authentication, and the old lists are gone
    .hint-everyone-protected = Banking and administrator secrets are kept apart, in a sealed envelope
    .choice-everyone-gaps = Yes, but a password alone opens it, or old lists are still in use
    .choice-some-people = Yes, but only to some people
    .choice-own-browser = No, but each person keeps their passwords in their own browser
    .hint-own-browser = Under an account that nobody else opens
    .choice-lists = No: a notebook, a file, a shared browser or memory takes its place
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-password-manager = Provide each person with a password manager
    .short = Password manager
    .first-step = Note where work passwords are kept today: notebooks, slips of paper, files, browsers, phones. Write only the places, never the passwords.
    .step-1 = Choose a manager made for businesses, which lets colleagues share access. Allow $40 to $90 per person per year; a free version suits someone working alone.
    .step-2 = Make multi-factor authentication mandatory, and open the manager with a passphrase of at least 4 words and 15 characters.
    .step-3 = Keep the few most sensitive secrets out of the manager: banking, administrator accounts and the manager’s own passphrase. Write them on paper, in a sealed and dated envelope, in a locked place.
    .step-4 = Spend 20 minutes with each person to install the tool and save in it the accounts they use every day.
    .step-5 = Once access has been checked, shred the slips of paper, erase the files and empty the shared browsers. Close access to the manager the day someone leaves.

find-out-password-manager = Where are work passwords kept?
    .whom-provider = your IT provider
    .ask-provider = Which password manager do our staff use, and is multi-factor authentication mandatory in it? Please also tell us where you keep the passwords you hold for us.
    .whom-alone = yourself and each member of the team
    .ask-alone = Ask each person where they keep their work passwords, without ever reading them. If a manager is already in use, open its security settings and see whether multi-factor authentication is on.
    .proof = The dated list of people registered in the manager, with multi-factor authentication turned on for each one.

q-individual-accounts = Does each person work with their own accounts, without sharing passwords?
    .why = With a shared account, it is hard to know who did what. When someone leaves, everyone’s password has to change. Multi-factor authentication works poorly on it.
    .example = Computer accounts, email, accounting, cash register, appointments, banking, social media. A common address such as info@ is fine if each person opens it with their own account. At the cash register, one PIN per person counts as an account.
    .choice-everywhere = Yes, everywhere: on computers and in all services
    .choice-few-services-shared = Yes, except for a few services
    .hint-few-services-shared = For example, a portal that accepts only one account
    .choice-computers-shared = Yes in online services, but some computers open with a shared account
    .hint-computers-shared = For example, the computer at the counter or in the workshop
    .choice-shared = No, several people open the same accounts for email or accounting
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = Only one person has access to the accounts and devices of the business

action-individual-accounts = Give each person their own accounts
    .short = Individual accounts
    .first-step = List the accounts that several people open with the same password, and the names of those people.
    .step-1 = On each shared computer, create a standard account for each person and turn off the guest account.
    .step-2 = In each online service, invite each person with their own address and give them only the rights their work calls for.
    .step-3 = Turn common addresses such as info@ into shared mailboxes that each person opens with their own account. Microsoft 365 uses that name; in Google Workspace, a group can play that part.
    .step-4 = If a service accepts only one account, share access to it through the password manager and note who uses it.
    .step-5 = Change the passwords of the old shared accounts, then close those no longer in use.

find-out-individual-accounts = Which accounts are used by several people?
    .whom-provider = your IT provider
    .ask-provider = Could you please send us the list of accounts on our computers and in our online services, with the person who uses each one? Please mark those that several people share, including your own.
    .whom-alone = yourself, with your team
    .ask-alone = In each service, compare the number of accounts with the number of people who use it. On Windows, open Settings, Accounts, then Other users; on a Mac, open System Settings, then Users & Groups.
    .proof = A dated list of accounts, by computer and by service, with a single name for each one.
