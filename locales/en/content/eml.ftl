# Email and fraud

q-phishing-reporting = What happens when someone in the business gets a suspicious message?
    .why = Many frauds begin with a deceptive message: this is phishing. A quick report gives time to warn others and change a password. Fear of blame delays reports.
    .example = Common signs: urgency or threats, a request for a password or money, an unexpected attachment, an address that is almost right. Text messages and calls count too.
    .choice-known-and-used = They report it to a named person, and everyone was reminded of the signs in the past year
    .hint-known-and-used = In a one-person business: that person knows the signs, checks through another channel and knows where to report
    .choice-named-only = Someone is named, but people were not reminded of the signs in the past year
    .choice-talked-about = It comes up now and then, with nobody named
    .choice-nothing = Nothing is in place
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-phishing-reporting = Name someone to tell and show the signs of phishing
    .short = Reporting of suspicious messages
    .first-step = Choose the person to tell and let staff know: when in doubt, do not click, and tell that person right away without fear of blame. On your own, find the report button in your email.
    .step-1 = Post the common signs: urgency, threats, a request for money or a password, an unexpected attachment, an address that is almost right.
    .step-2 = Show people the report button in Outlook or Gmail; forward suspicious text messages to 7726.
    .step-3 = Say what to do after a click: disconnect the device from the network, call the named person, change the password from another device.
    .step-4 = Twice a year, show a message you received and thank the people who reported one.

find-out-phishing-reporting = Do staff know the signs and whom to tell?
    .whom-provider = two or three people on your team
    .ask-provider = How do you recognize a suspicious message, and whom do you tell? Please answer from memory, in a sentence or two: we want to know whether our instructions are clear.
    .whom-alone = two or three people on your team
    .ask-alone = Ask two or three people how they recognize a suspicious message and whom they would tell. If the answers differ, a reminder is needed. Someone working alone can check that they can find the report button in their email.
    .proof = The dated message or poster that names the person to tell, and one report from the past year.

q-payment-verification = Before paying into a new bank account, do you confirm the request by calling a number you already had?
    .why = In CEO fraud or fake invoice fraud, the message may come from a real mailbox that was taken over. A call of a few minutes to a number you already had can reveal it. Once money has left, it can be hard to recover.
    .example = What counts: a new account for a business you pay, an employee’s new direct deposit account, an urgent transfer requested by management, gift cards. A voice or a video can be a deepfake (an imitation made by computer).
    .choice-call-and-second = Always; a second person approves above a set amount or, in a one-person business, the payment waits until the next day
    .hint-call-and-second = The number comes from your files, never from the message
    .choice-call-only = Always, but without a second approval or a wait
    .choice-sometimes = Sometimes: only above a set amount
    .choice-no = No, or on instinct: an invoice or an email is usually enough
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-payment-verification = Confirm every change of bank account by voice
    .short = Payment verification
    .first-step = Send this rule to the people who pay: confirm any change of account by voice, on the number already on file. On your own, write it down for yourself.
    .step-1 = Set the amount above which a second person approves, and turn on dual approval in online banking.
    .step-2 = In a one-person business, call back, then wait until the next day before paying.
    .step-3 = Outside your email, keep a list of verified numbers for the businesses you pay often and for employees.
    .step-4 = Apply the rule to urgent or confidential requests, even when the voice or face seems to be that of management.
    .step-5 = If doubt arises after a payment, call the bank without waiting, at the number on the card or contract.

find-out-payment-verification = How is a change of account confirmed before a payment?
    .whom-provider = the person who makes the payments
    .ask-provider = Could you please tell us how you confirm a change of bank account or an urgent payment request: on which number, and with what second approval? Please show us the latest case and the record that was kept.
    .whom-alone = yourself, in your latest payments, or your bookkeeper
    .ask-alone = Take the last three changes of account or new payees and look for a record of a call. Then open the settings of your online banking, or call the bank, to learn whether dual approval is on.
    .proof = The written, dated rule and a note of the call on file for the latest change of account.

q-email-authentication = Is your domain name, the part after the @ in your address, protected against imitation?
    .why = Without protection, anyone can try to send your customers a message that shows your exact address. SPF, DKIM and DMARC help email services recognize these fakes. They do not stop an address that is almost the same.
    .example = These three settings belong to your domain name. SPF says who may send in your name, DKIM signs each message, DMARC says what to do with fakes. A name used only for the website counts too.
    .choice-enforced = SPF, DKIM and DMARC are in place, and DMARC asks that fakes be set aside or refused
    .hint-enforced = The DMARC policy is “quarantine” (set aside) or “reject” (refuse); for a name that sends no email, SPF and DMARC are enough
    .choice-observing = All three are in place, but DMARC only observes
    .hint-observing = The DMARC policy is “none” (no action)
    .choice-two-of-three = Only two of these three settings
    .choice-one-or-none = Only one of these settings, or none
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = We have no domain name: our address ends in gmail.com, outlook.com or the name of our Internet provider

action-email-authentication = Protect your domain name against fake emails
    .short = Protection of the email domain name
    .first-step = Send a message from the business to a Gmail box, yours or that of someone close. Once it arrives, open the message’s menu (three dots) on a computer, choose “Show original” and note the SPF, DKIM and DMARC results.
    .step-1 = List everything that sends email in your name: mailboxes, invoicing, payroll, newsletter, website form, printer.
    .step-2 = For each one, add SPF and turn on DKIM by following its online help, in the place where your domain name is managed.
    .step-3 = Publish DMARC with the “none” policy, which observes without blocking. For a month, read the reports and fix the genuine mail that fails.
    .step-4 = Then move to “quarantine”, and later to “reject”. Review these settings with every new service that sends in your name.
    .step-5 = Protect your domain names that send no email as well, by setting SPF and DMARC to refuse everything.

find-out-email-authentication = Are SPF, DKIM and DMARC in place, and with what DMARC policy?
    .whom-provider = your IT provider
    .ask-provider = Could you please confirm that SPF, DKIM and DMARC are in place for each of our domain names, and tell us which DMARC policy is published? Please also tell us which services send email in our name.
    .whom-alone = yourself, with a test message, or the company where your domain name is registered
    .ask-alone = Send a message to a Gmail box, then open “Show original” on a computer: the three results appear there, and “PASS” means in place. A result that is missing or different needs fixing. The policy is further down, after “dmarc=”: “p=NONE”, for example. If needed, ask the company where your domain name is registered.
    .proof = A dated screenshot of the three results and of the DMARC policy, for each domain name.

q-email-web-filtering = What blocks dangerous emails and websites before someone clicks?
    .why = An email filter sets aside a good part of the phishing that is sent in bulk. A web or DNS filter keeps a known malicious site from opening, even after a click. No filter stops everything.
    .example = Email filter: it sets aside spam, phishing and dangerous attachments. Web or DNS filter: a service set up in the router or on each computer. The browser’s own protection helps, but does not count as such a filter.
    .choice-both-checked = An email filter and a web or DNS filter, with settings checked in the past year
    .hint-both-checked = The web or DNS filter also follows laptops away from the premises
    .choice-one-of-two = One of these filters, with checked settings, or both but not checked for a year
    .choice-as-delivered = Only the protections that came with email and browser, never checked
    .choice-nothing = Nothing, or filters that were turned off
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-email-web-filtering = Filter email and block malicious websites
    .short = Email and web filters
    .first-step = Open your browser’s settings and turn on protection against dangerous sites. It is called “Safe Browsing” in Chrome and “SmartScreen” in Edge.
    .step-1 = In the administration console (the page where all mailboxes are managed), turn on the filters for spam, phishing and malware for everyone.
    .step-2 = Block attachments that are programs, and have messages from outside marked as such.
    .step-3 = In the router and on laptops, set up a DNS service that blocks malicious sites. Some are free; check that their terms allow business use.
    .step-4 = Name someone who releases messages held by mistake. Review the settings once a year.

find-out-email-web-filtering = Which filters protect email and browsing?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us which filters are on for our email (spam, phishing, attachments) and whether a web or DNS filter protects every computer, even away from the premises? Please give the date of their last check.
    .whom-alone = yourself, in the email settings, and your Internet provider
    .ask-alone = Open the security settings of your email and note which filters are on. Then look in the router’s page for a DNS service that someone chose. Ask your Internet provider whether theirs blocks malicious sites.
    .proof = A dated screenshot of the email filters and of the web or DNS filter setting.

q-signin-alerts = If a stranger got into one of the business’s mailboxes, how would you find out?
    .why = The press has reported a warning from the Sûreté du Québec: in a hijacked mailbox, filters hide messages while the fraud goes on. An alert read the same day leaves time to act. The log helps tell what was touched.
    .example = Three things count: alerts about unusual sign-ins, forwarding rules (which send your messages elsewhere) and the log (a record of sign-ins).
    .choice-watched = A named person reads the alerts, reviews forwarding rules every month and can consult the log
    .hint-watched = The log goes back three months or more; in a one-person business, that person does the reading
    .choice-alerts-read = A named person reads the alerts, and that is all
    .choice-each-their-own = Each person gets the alerts for their own mailbox only
    .choice-unread = Alerts may be sent, but nobody reads them
    .choice-by-chance = By chance: a complaint, a lost payment, an odd message
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-signin-alerts = Turn on and read alerts about suspicious sign-ins
    .short = Sign-in alerts and forwarding rules
    .first-step = In your own email settings, open the rules, the filters and automatic forwarding. If you do not recognize a rule, take a photo of it, turn it off, change your password and sign out of other devices.
    .step-1 = Open the administration console, the page where all mailboxes are managed. There, have alerts about unusual sign-ins, new forwarding rules and new administrators sent to a named person.
    .step-2 = Forbid automatic forwarding to outside addresses, except in cases approved in writing.
    .step-3 = Turn on the sign-in log and keep it for at least three months, if your plan allows it.
    .step-4 = Put 15 minutes a month in the calendar to review forwarding rules, administrators and sign-ins from unusual places.
    .step-5 = When an alert comes, open the service yourself without clicking in the message, which may be phishing. If it is real, sign all devices out, change the password and keep a copy of the log.

find-out-signin-alerts = Are sign-ins and forwarding rules being watched?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us who receives the alerts about suspicious sign-ins to our email, and how long the sign-in log is kept? Please attach the list of rules that forward messages outside the business.
    .whom-alone = yourself, in the security settings of your email
    .ask-alone = Open the recent activity of your mailbox and look for any place or device you do not recognize. Then look at its rules, its filters and automatic forwarding. In the administration console, find the address to which alerts are sent.
    .proof = A dated screenshot of the address that receives the alerts, and the reviewed list of forwarding rules.
