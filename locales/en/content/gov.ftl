# Governance and people: the words of the complete track's practices.
# Structure and numbers: assets/content/practices/gov.toml. Same keys as the French file.

q-security-lead = Is a member of management named as responsible for computer security?
    .why = A task that is everyone’s often ends up being done by nobody. With a name, set hours and an amount of money, protections get put in place and last. A private business remains responsible for its own protection, even when others look after its computers.
    .example = This person need not be a specialist: they follow the plan, ask the questions and approve the spending. The role differs from that of the person in charge of the protection of personal information, but one person can hold both.
    .choice-named-time-budget = Yes, in writing, with hours set aside and a budget for the year
    .hint-named-time-budget = In a one-person business: hours in the calendar and an amount written down
    .choice-named-only = Yes, but the written note, the hours or the budget is missing
    .hint-named-only = Or the person named is not part of management
    .choice-informal = No, someone looks after it when needed, without having been named
    .hint-informal = For example, whoever is most at home with computers, or the IT provider
    .choice-nobody = No, nobody looks after it for now
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-security-lead = Name a member of management responsible for security
    .short = Person responsible for security
    .first-step = Write and date one line that names the person responsible for security, then tell staff. If you work alone, write your own name.
    .step-1 = Write in a few lines what is entrusted to this person: following this plan, talking to the IT provider, keeping lists up to date and preparing spending decisions.
    .step-2 = Set hours aside in this person’s calendar, for example half a day a month, and make up any session that is cancelled.
    .step-3 = Set an amount for the year, even a modest one, and how much this person can spend without further approval.
    .step-4 = Choose someone to stand in, and show them where the contracts, the lists and the numbers to call are kept.
    .step-5 = Every three months, put 30 minutes with management in the calendar: what is done, what is stuck, what comes next.

find-out-security-lead = Who is responsible for security, with how many hours and what budget?
    .whom-provider = whoever runs the business
    .ask-provider = Could you please tell us who in management is responsible for computer security? Please say whether this is in writing, and how many hours and how much money are set aside for it this year.
    .whom-alone = yourself, in your files and your calendar
    .ask-alone = Look for a note or a job description that names this person. Then see whether hours are set aside in the calendar and an amount entered in the budget. If none of this exists, the answer is no.
    .proof = The dated note that names this person, with the hours and the amount set aside.

q-asset-inventory = Do you keep an up-to-date list of your devices, software, online accounts and important data?
    .why = A forgotten device is not updated, not backed up and not blocked if it is stolen. After an incident, the list shows right away what is affected.
    .example = A spreadsheet is enough: computers, phones, router, cash register, software, online subscriptions, and who uses each one. Important data: what would stop the work if it were lost, such as appointments or accounting.
    .choice-complete-recent = Yes, for all four, and the list was reviewed in the past six months
    .hint-complete-recent = Devices, software, online accounts and data
    .choice-complete-old = Yes, for all four, but it was last reviewed more than six months ago
    .choice-incomplete = Yes, but it is incomplete
    .hint-incomplete = For example, a list of computers made for the insurer, without online accounts or data
    .choice-no-list = No, or only scattered invoices and notes
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-asset-inventory = Keep an up-to-date list of devices, software, accounts and data
    .short = Inventory of devices, accounts and data
    .first-step = Open a spreadsheet and enter this computer, your phone and the router: model, year of purchase, who uses it.
    .step-1 = Walk through the premises, then ask each person what they take with them: computers, phones, router, printers, cash registers, cameras, external disks.
    .step-2 = For each computer, note the operating system and the software used for work, with its version.
    .step-3 = Find the online accounts from card statements and emailed invoices. Note who administers each one, never the password.
    .step-4 = Name the five to ten sets of data the business depends on, such as customers, payroll or appointments. For each one, write where it is and where its copy is.
    .step-5 = Update the list with each purchase, arrival or departure. Review it twice a year and keep a printed copy.

find-out-asset-inventory = Is there an up-to-date list of what the business owns and uses?
    .whom-provider = your IT provider
    .ask-provider = Do you keep a list of our devices, software and online accounts? Please send us the latest one, with its date, and tell us what it does not cover.
    .whom-alone = yourself, with your bookkeeper
    .ask-alone = Look for a spreadsheet or a notebook that lists devices and accounts, and check its date. Then pick three devices and three accounts at random: each should be on it.
    .proof = The dated list, on which three devices and three accounts picked at random can be found.

q-written-rules = Has each person received short, written security rules?
    .why = A rule passed on by word of mouth gets forgotten, or changes from one person to the next. A written page tells everyone the same thing from day one. It also helps people refuse a pressing request, even one that seems to come from management.
    .example = A page or two is enough: passwords, devices, remote work, permitted software, suspicious messages and whom to tell. Interns and temporary staff receive them too.
    .choice-everyone-recent = Yes, each person, and the rules were reviewed in the past year
    .hint-everyone-recent = They are handed out on arrival
    .choice-everyone-old = Yes, each person, but they were last reviewed more than a year ago
    .choice-some-people = Only some people
    .hint-some-people = For example, those hired recently
    .choice-spoken = No, the rules are passed on by word of mouth
    .choice-no-rules = No, there are no common rules
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = The business has no staff, interns or temporary help

action-written-rules = Give each person one page of security rules
    .short = Written security rules
    .first-step = Write three first rules: report any suspicious message, give your password to nobody, lock your screen before you walk away. Send them to staff.
    .step-1 = Complete the page: permitted software, personal devices, remote work, USB drives, changes of bank account, loss of a device.
    .step-2 = Write each rule in one sentence, with its reason. At the top, put the name and number of the person to tell.
    .step-3 = Have two or three people read the page, and rewrite whatever they cannot follow in their work.
    .step-4 = Present it to staff in 15 minutes, give it to each person and note the date. Do the same for each new person.
    .step-5 = Review it once a year and after any incident, then hand out the new version.

find-out-written-rules = Has everyone been given written security rules?
    .whom-provider = the person who welcomes new staff
    .ask-provider = Could you please send us the security rules given to staff, with their date? Please tell us who has received them and who is still waiting.
    .whom-alone = yourself, with two people on your team
    .ask-alone = Ask two people to show you the rules they received. If they cannot find them, the page needs to be written or handed out again.
    .proof = The dated page and the list of people who received it.

q-staff-awareness = Does each person learn, on arrival and then every year, to recognize phishing and fraud?
    .why = According to summaries of the 2026 Verizon report, a human action plays a part in about 6 breaches in 10. Traps are easier to recognize once people have seen examples. The effect fades without reminders.
    .example = What counts: a meeting, a course or an online quiz of about an hour, with examples of fake messages and fraud. An email or a poster is not enough.
    .choice-everyone-yearly = Yes, everyone, on arrival and in the past year
    .hint-everyone-yearly = In a one-person business: you have spent an hour on it in the past year
    .choice-some-people = Yes, but only some people
    .hint-some-people = For example, the office, but neither the workshop nor management
    .choice-once = Only once, on arrival or more than a year ago
    .choice-messages-only = No, only an email or a poster now and then
    .choice-nothing = No, nothing is in place
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-staff-awareness = Show all staff every year how to recognize fraud
    .short = Staff awareness
    .first-step = Print two fraudulent messages you have received, without opening any link or attachment. Beside each, note the signs that give it away.
    .step-1 = Prepare a one-hour meeting: fake messages and invoices, passwords, personal information and whom to tell. If you work alone, set that hour aside in your calendar.
    .step-2 = Start from examples people have lived through, then discuss a few questions from the quiz “Êtes-vous cyberprudent?”, published in French by Données Québec.
    .step-3 = Tell the story of a deepfake (a voice or a video imitated by computer). Remind everyone what to do: hang up, then call back on the number you already had.
    .step-4 = Hold the meeting during working hours with everyone, management and part-time staff included. Note the date and who attended.
    .step-5 = Make this hour part of welcoming each new person. Put one meeting a year in the calendar and, in between, a 10-minute reminder.

find-out-staff-awareness = Who has learned to recognize fraud, and on what date?
    .whom-provider = the person who welcomes new staff
    .ask-provider = Could you please tell us who has attended a meeting or a course on fake messages and fraud, and on what date? Please also say what is planned when a new person arrives.
    .whom-alone = yourself, with two or three people on your team
    .ask-alone = Look for an attendance list, a certificate or a calendar invitation from the past twelve months. Ask the person who arrived most recently what they were shown.
    .proof = An attendance list less than a year old that also includes the people who arrived since.

q-ai-tool-rules = Does a written rule cover the use of artificial intelligence tools at work?
    .why = Text typed into a public tool may be kept there, sometimes outside Québec. Before personal information is communicated outside Québec, the law asks you to assess whether it will be adequately protected (s. 17, CQLR, c. P-39.1). Similar tools also imitate voices and faces: these are deepfakes.
    .example = What counts: assistants such as ChatGPT, Copilot or Gemini, and tools that translate or write text, or summarize meetings. A feature of this kind added to software you already have counts too.
    .choice-written-known = Yes: the permitted tools, what not to type into them and whom to ask are written down and known
    .hint-written-known = In a one-person business: the rule is written down and you follow it
    .choice-written-incomplete = Yes, but the rule is incomplete or little known
    .choice-spoken = No, but an instruction was given by word of mouth
    .hint-spoken = Or nothing is written, but you have checked that nobody uses these tools
    .choice-no-rule = No, each person decides for themselves
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-ai-tool-rules = Write a rule on artificial intelligence tools
    .short = Rule on artificial intelligence
    .first-step = Send staff a first rule: without your approval, type no personal or confidential information into these tools. If you work alone, write it down for yourself.
    .step-1 = Ask each person, without blame, which tools they use and for what tasks.
    .step-2 = Choose the permitted tools. Prefer a business version whose contract says where the data goes and rules out its use to improve the tool.
    .step-3 = Write what is never typed into them: personal information, passwords, contracts, confidential figures. For any exception, first consult the person in charge of the protection of personal information.
    .step-4 = Ask that someone review each answer from the tool before sending it or relying on it.
    .step-5 = Add deepfakes to the rule: if a voice or a video asks for money or a password, call back on the number you already had. Review the rule every year.

find-out-ai-tool-rules = Which artificial intelligence tools are used at work, and under what rule?
    .whom-provider = two or three people on your team
    .ask-provider = Which artificial intelligence tools do you use at work, and what have you been told not to type into them? Please answer freely: we want to write a useful rule.
    .whom-alone = yourself, with two or three people on your team
    .ask-alone = Ask two or three people which tools they use and what instruction they were given. Also look at browser extensions and at subscriptions paid by card. If you work alone, look at your own tools in the same way.
    .proof = The dated rule, with the list of permitted tools and of the people who received it.

q-cyber-insurance = Does your insurance cover a cyber incident?
    .why = Insurance does not prevent an incident, but it can cover part of the costs and provide help. A standard business policy does not always include fraud or downtime. More and more, insurers ask for multi-factor authentication and backups.
    .example = A cyber incident: files locked by ransomware, an account taken over, a transfer made to fraudsters. Three costs to check: help from specialists, downtime, and money lost to fraud.
    .choice-covered-checked = Yes: the amounts and conditions were checked in the past year, and the conditions are met
    .hint-covered-checked = A separate policy or an addition to the business policy
    .choice-declined-in-writing = No, by choice: an offer was studied and the decision was written down in the past year
    .choice-covered-unchecked = Yes, but the amounts or the conditions have not been checked in the past year
    .hint-covered-unchecked = Or one of the conditions is not met
    .choice-undecided = No, and no decision was written down in the past year
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-cyber-insurance = Check what your insurance covers in a cyber incident, then decide
    .short = Cyber insurance
    .first-step = Write to your broker or insurer: “Does our policy cover a cyber incident, up to what amount and under what conditions?”
    .step-1 = Look for four points in the answer: help from specialists, downtime, payment fraud, and notices to the people affected. Note the amounts and deductibles.
    .step-2 = List the conditions, such as multi-factor authentication or backups kept off the network. Tick those you meet, and fill in the insurer’s questionnaire accurately.
    .step-3 = If cover is missing, ask for two offers and compare them with the cost of a week of downtime. This plan does not count the premium.
    .step-4 = Write the decision, with its date: to insure or not, for what amount and for what reasons.
    .step-5 = Add the insurer’s emergency number to those to call after an incident. Review the cover at each renewal.

find-out-cyber-insurance = What does your insurance cover in a cyber incident, and under what conditions?
    .whom-provider = your broker or insurer
    .ask-provider = Could you please tell us whether our policy covers a cyber incident: help from specialists, downtime and payment fraud? Please give us the amounts, the deductibles, the conditions and the number to call in an emergency.
    .whom-alone = your broker or insurer
    .ask-alone = Look in your policy for the words “cyber”, “fraud” and “interruption”, including among the exclusions. Then write to your broker or insurer to confirm what you read.
    .proof = The insurer’s written answer with the list of conditions ticked, or the written decision not to insure.
