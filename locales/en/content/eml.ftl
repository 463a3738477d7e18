# Email and fraud

q-phishing-reporting = Does everyone know how to spot a suspicious message and whom to tell, without fear?
    .why = Most fraud begins with a deceptive message. A quick report gives time to warn others and change a password. Fear of blame costs hours.
    .example = Common signs: urgency or threats, a request for a password or money, an unexpected attachment, an address that is almost right. Text messages and calls count too.
    .choice-known-and-used = Yes: a named person, signs that everyone knows and a reminder in the past year
    .hint-known-and-used = For someone alone: you know the signs, check through another channel and know where to report
    .choice-named-only = Someone is named, but the signs have not been shown or recalled
    .choice-talked-about = It comes up now and then, with nobody named
    .choice-nothing = Nothing is in place
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-phishing-reporting = Name someone to tell and show the signs of phishing
    .short = Reporting of suspicious messages
    .first-step = Choose the person to tell. Write to staff: when in doubt, do not click, and talk to that person right away without fear of blame.
    .step-1 = Post the common signs: urgency, threats, a request for money or a password, an unexpected attachment, an address that is almost right.
    .step-2 = Show people the report button in Outlook or Gmail; forward suspicious text messages to 7726.
    .step-3 = Say what to do after a click: disconnect from the network, call the named person, change the password from another device.
    .step-4 = Twice a year, show a message you received and thank the people who reported one.

find-out-phishing-reporting = Whether staff know the signs and whom to tell
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us whether the phishing report button is on in our email, and who receives the reports? Please also tell us how many messages were reported in the past year. Thank you.
    .whom-alone = two or three people on your team
    .ask-alone = Ask two or three people how they recognize a suspicious message and whom they would tell. If the answers differ, nothing is really settled. Someone alone can check that they can find the report button in their email.
    .proof = The dated message or poster that names the person to tell, and one report from the past year.

q-payment-verification = Before paying into a new account, is the request confirmed by calling a number you already had?
    .why = In CEO fraud or fake invoice fraud, the message may come from a real mailbox that was taken over. A call to a number you already had exposes it in two minutes. Money that has left is rarely recovered.
    .example = What counts: a new account for a business you pay, an employee’s direct deposit, a transfer requested by management, gift cards. A voice or a video can be a deepfake.
    .choice-call-and-second = Always, and a second person approves above a set amount
    .hint-call-and-second = For someone alone: call back, then wait until the next day to pay
    .choice-call-only = Always, without a second approval
    .choice-sometimes = Sometimes, depending on the amount or on instinct
    .choice-no = No: an invoice or an email is enough
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-payment-verification = Confirm every change of bank account by voice
    .short = Payment verification
    .first-step = Send this rule to the people who pay: confirm any change of account by voice, on the number already on file.
    .step-1 = Set the amount above which a second person approves, and turn on dual approval in online banking.
    .step-2 = For someone alone: call back, then wait until the next day before paying.
    .step-3 = Outside your email, keep a list of verified numbers for the businesses you pay often and for employees.
    .step-4 = Apply the rule to urgent or confidential requests, even when the voice or face seems to be the boss’s.
    .step-5 = If doubt arises after a payment, call the bank the same day, at the number on the card or contract.

find-out-payment-verification = How a change of account is confirmed before a payment
    .whom-provider = the person who makes the payments
    .ask-provider = Could you please tell us how you confirm a change of bank account or an urgent payment request: on which number, and with what second approval? Please show us the latest case and the record that was kept. Thank you.
    .whom-alone = yourself, in your latest payments, or your bookkeeper
    .ask-alone = Take the last three changes of account or new payees and look for a record of a call. Then open the settings of your online banking, or call the bank, to learn whether dual approval is on.
    .proof = The written, dated rule and a note of the call on file for the latest change of account.
