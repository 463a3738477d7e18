# Email and fraud

q-phishing-reporting = What happens when someone in the business gets a suspicious message?
    .why = Many frauds begin with a deceptive message: this is phishing. A quick report gives time to warn others and change a password. Fear of blame delays reports.
    .example = Common signs: urgency or threats, a request for a password or money, an unexpected attachment, an address that is almost right. Text messages and calls count too.
    .choice-known-and-used = They report it to a named person, and everyone was reminded of the signs in the past year
    .hint-known-and-used = In a one-person business: that person knows the signs, checks through another channel and knows where to report
    .choice-named-only = Someone is named, but people have not been shown the signs or reminded of them
    .choice-talked-about = It comes up now and then, with nobody named
    .choice-nothing = Nothing is in place
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-phishing-reporting = Name someone to tell and show the signs of phishing
    .short = Reporting of suspicious messages
    .first-step = Choose the person to tell and let staff know: when in doubt, do not click, and tell that person right away without fear of blame. On your own, find the report button in your email.
    .step-1 = Post the common signs: urgency, threats, a request for money or a password, an unexpected attachment, an address that is almost right.
    .step-2 = Show people the report button in Outlook or Gmail; forward suspicious text messages to 7726.
    .step-3 = Say what to do after a click: disconnect from the network, call the named person, change the password from another device.
    .step-4 = Twice a year, show a message you received and thank the people who reported one.

find-out-phishing-reporting = Do staff know the signs and whom to tell?
    .whom-provider = two or three people on your team
    .ask-provider = How do you recognize a suspicious message, and whom do you tell? Please answer from memory, in a sentence or two: we want to know whether our instructions are clear.
    .whom-alone = two or three people on your team
    .ask-alone = Ask two or three people how they recognize a suspicious message and whom they would tell. If the answers differ, a reminder is needed. Someone working alone can check that they can find the report button in their email.
    .proof = The dated message or poster that names the person to tell, and one report from the past year.

q-payment-verification = Before paying into a new bank account, do you confirm the request by calling a number you already had?
    .why = In CEO fraud or fake invoice fraud, the message may come from a real mailbox that was taken over. A call of a few minutes to a number you already had can reveal it. Once money has left, it can be hard to recover.
    .example = What counts: a new account for a business you pay, an employee’s direct deposit, an urgent transfer requested by management, gift cards. A voice or a video can be a deepfake (an imitation made by computer).
    .choice-call-and-second = Always; a second person approves above a set amount or, in a one-person business, the payment waits until the next day
    .hint-call-and-second = The number comes from your files, never from the message
    .choice-call-only = Always, but without a second approval or a wait
    .choice-sometimes = Sometimes, depending on the amount or on instinct
    .choice-no = No: an invoice or an email is enough
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
