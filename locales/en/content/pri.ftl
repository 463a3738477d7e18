# Personal information

q-privacy-officer = Are the title and contact information of the person in charge of the protection of personal information published?
    .why = By default, the law gives this role to the person with the highest authority in the business. Their title and contact information must be published on the website or, without one, made available by another means. When people know whom to write to, a question or an incident reaches the right person sooner.
    .example = Even a one-person business is covered. The role can be given in writing to someone else, inside or outside the business.
    .choice-published = Yes, and they are up to date
    .hint-published = On the website or, without one, by another accessible means
    .choice-outdated = Yes, but they are out of date
    .choice-unpublished = No, but someone holds this role
    .choice-nobody = No, and nobody looks after this role for now
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-privacy-officer = Publish who is in charge of the protection of personal information
    .short = Person in charge of the protection of personal information
    .first-step = Decide who holds this role: by default, the person with the highest authority in the business. Write one dated line that confirms it.
    .step-1 = If someone else holds the role, sign a written delegation that says what is entrusted to them.
    .step-2 = Publish their title and contact information on the website; without one, post it at the counter or add it to documents you hand out.
    .step-3 = Set up an email address for questions, requests and complaints, read by that person, and give it to staff.
    .step-4 = Update the information as soon as the person or their contact details change.

find-out-privacy-officer = Who is in charge of the protection of personal information, and where are their contact details published?
    .whom-provider = whoever runs the business
    .ask-provider = Could you please tell us who is in charge of the protection of personal information here, whether a written delegation exists, and where their title and contact information are published?
    .whom-alone = yourself, on your website and in your documents
    .ask-alone = Look through the footer and privacy page of your website, or the notice at the counter, for a title and contact information. Then look for a signed delegation in your files.
    .proof = The address of the page or a photo of the notice, and the signed delegation if there is one.

q-privacy-policies = Do written rules cover personal information, from collection to destruction?
    .why = The law asks for rules on keeping and destroying information, on staff roles and on complaints. They must also be explained in clear terms on the website or, without one, by another means. When the rules are known, nobody has to guess what to do with a file.
    .example = The rules fit the size of the business: a few pages for a small shop, for example. They say who opens the files, how long files are kept, how they are destroyed and who answers complaints.
    .choice-applied-published = Yes: they are written, applied and explained to the public
    .hint-applied-published = Approved by the person in charge, and explained on the website or by another means
    .choice-written-unpublished = Yes, they are written, but not fully approved, applied or published
    .choice-published-only = A page is published, but no internal rule is written
    .hint-published-only = For example, a confidentiality policy (privacy policy) taken from a template
    .choice-habits = No, nothing is written: people follow their own habits
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-privacy-policies = Write, apply and publish rules on personal information
    .short = Written rules on personal information
    .first-step = Note on one page who opens the files, how long they are kept, how they are destroyed and who answers complaints.
    .step-1 = Write down the roles: who may collect, view, correct, share and destroy each kind of file.
    .step-2 = Write down how long files are kept and how they are destroyed. Also write how a complaint is handled: where to send it, who answers, how soon.
    .step-3 = Have the person in charge of the protection of personal information approve the rules, with the date.
    .step-4 = Go over them with staff on arrival and then once a year, and reread them on that occasion.
    .step-5 = Explain them in detail and in clear terms on the website; without one, use another means, such as a sheet handed out at the counter.

find-out-privacy-policies = Which written rules exist, who approved them and where are they explained to the public?
    .whom-provider = the person in charge of the protection of personal information
    .ask-provider = Could you please send us our written rules on personal information, with the date they were approved? Please also tell us where they are explained to the public.
    .whom-alone = yourself, in your files and on your website
    .ask-alone = Look in your files for a document on keeping and destroying information, staff roles and complaints. Then open your website and read what the privacy page says.
    .proof = The approved and dated document, with the address of the page or a photo of the notice.

q-pi-inventory = Does a list show what personal information the business holds, why, where, and who has access?
    .why = Information you do not have cannot leak. The law asks you to collect only the information needed for purposes decided beforehand. The list helps you keep to that, limit access and size up an incident quickly.
    .example = One line for each kind of information: staff files, appointment book, invoices, health forms, camera images. Paper, phones and old emails count too.
    .choice-complete = Yes, everything is on it, and it was reviewed in the past year
    .hint-complete = Paper included, and any access nobody needs has been removed
    .choice-incomplete = Yes, but it is incomplete or more than a year old
    .hint-incomplete = For example, customers are on it, but not staff
    .choice-access-limited = No, but each person sees only what they need
    .choice-no = No, and nobody has checked who sees what
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-pi-inventory = List personal information and keep only what is needed
    .short = Inventory of personal information
    .first-step = Note every place where people’s names are found: filing cabinet, computer, phone, email, software, online services.
    .step-1 = Write one line for each kind of information: what, about whom, why, where, who has access, until when.
    .step-2 = Mark the sensitive lines: health, finances, social insurance numbers, fingerprints. Protect these first (limited access, encryption, a locked cabinet) and note these measures on the line.
    .step-3 = Take out of your forms the questions that serve no purpose, such as a full date of birth when an age is enough.
    .step-4 = Remove access from people who do not need it for their work, on paper as well as in software.
    .step-5 = Review the list once a year and whenever new software or a new service comes in.

find-out-pi-inventory = What personal information does the business hold, where is it, and who has access?
    .whom-provider = the person in charge of the protection of personal information
    .ask-provider = Could you please send us the list of personal information we hold, with what it is for, where it is and who has access? If there is no list, please tell us where the staff and customer files are.
    .whom-alone = yourself, by going around the premises and the software
    .ask-alone = Follow one customer file, from the first call to filing, and note each place it goes. Do the same for one staff file. Then look, in each piece of software, at who has access.
    .proof = The dated list and, for the software that holds the most files, a screenshot of who has access.

q-privacy-notice-consent = When people give you their information, are they told how it is used and what their rights are?
    .why = When you collect information, the law asks you to say why, by what means and which rights the person has. A consent is for one specific purpose and is asked for in clear terms. People then know what to expect and whom to talk to.
    .example = What counts: the form on the website, the card filled out at the counter, hiring, the newsletter, an appointment made by phone. For sensitive information, consent is express: the person gives it clearly, with a signature for example.
    .choice-everywhere = Yes, everywhere, and each consent asked for has one specific purpose
    .hint-everywhere = On paper, by phone, at the counter and online
    .choice-one-for-all = Yes, but a single agreement covers everything
    .hint-one-for-all = For example, the same box for the service and for the newsletter
    .choice-website-only = Only on the website
    .hint-website-only = Nothing is said at the counter, by phone or when hiring
    .choice-no = No, or only if the person asks
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-privacy-notice-consent = Inform people when collecting, and ask for clear consent
    .short = Information and consent at collection
    .first-step = For your most used form, write one sentence that says what the information is for and whom to contact.
    .step-1 = List every place where you collect information: website, counter, phone, hiring, newsletter.
    .step-2 = Prepare a short text: use of the information, how it is collected, rights of access and rectification, withdrawal of consent. Also name third parties and say whether information may be sent outside Québec.
    .step-3 = Ask for consent for each purpose, with no box ticked in advance. For sensitive information, have the person sign or tick the box themselves.
    .step-4 = For a person under 14, plan for consent from the person having parental authority or the tutor.
    .step-5 = If the website collects information, publish a confidentiality policy (privacy policy) there in clear terms. If a tool tracks, locates or profiles people, say so beforehand and leave it off until they choose.

find-out-privacy-notice-consent = What are people told when their information is collected?
    .whom-provider = the person in charge of the protection of personal information
    .ask-provider = Could you please send us the forms that collect personal information, the text that goes with them and how consent is recorded? Please also tell us what is explained by phone.
    .whom-alone = yourself, by putting yourself in a customer’s place
    .ask-alone = Fill out your own forms, on paper and online. Note what they say about use, rights and whom to contact. Then ask staff what they explain by phone.
    .proof = A dated copy of each form with its information text, and one consent on file.

q-retention-destruction = What happens to personal information that is no longer needed?
    .why = Each old file can mean one more person affected if there is an incident. Once its purposes are met, the law asks that information be destroyed, subject to periods set by other laws. It may also be anonymized for a serious and legitimate use.
    .example = What counts: résumés of people not hired, files of past customers, old emails, computers and phones put aside. An invoice or a pay record may have to be kept longer, for tax purposes for example.
    .choice-scheduled = It is destroyed on a written schedule, and any device sold, given away or recycled is wiped first
    .hint-scheduled = The date and the way it was destroyed are noted
    .choice-sometimes = There is a clean-up, but with no written schedule or without wiping every device given up
    .choice-devices-only = Devices given up are wiped, but the files stay
    .choice-kept = Everything is kept
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-retention-destruction = Destroy what is no longer needed and wipe devices given up
    .short = Keeping and destroying personal information
    .first-step = Pick one kind of file, such as résumés of people not hired, and write how long to keep it and why.
    .step-1 = Write a period for each kind of file. First ask whoever does your accounting, and your professional order if you have one, which periods the law sets.
    .step-2 = Destroy what is past its period: a shredder for paper, deletion and an emptied trash for files and emails. Keep anything tied to a dispute or an investigation.
    .step-3 = Ask how backups and online services erase these files, and after how long.
    .step-4 = Before selling, giving away or recycling a device, wipe it completely with its reset function, or have the disk destroyed. Note the date.
    .step-5 = Put one clean-up a year on the calendar. Before anonymizing files instead of destroying them, get advice: a regulation says how it is done.

find-out-retention-destruction = Which old files and old devices still contain personal information?
    .whom-provider = the person in charge of the protection of personal information
    .ask-provider = Could you please tell us how long we keep each kind of file and how it is destroyed? Please also say how the last computers and phones we replaced were wiped.
    .whom-alone = yourself, in the filing cabinet, the computer and the drawer of old devices
    .ask-alone = Look for the oldest staff file, the oldest customer file and the oldest email, and note their dates. Then track down the devices you replaced and ask how each one was wiped.
    .proof = The dated list of periods, the note of the last destruction and proof that devices given up were wiped.

q-pia-and-transfers = Before adopting a new system or sending information outside Québec, are the risks to personal information assessed in writing?
    .why = The law asks for a privacy impact assessment before acquiring or redoing a system that involves personal information. It also asks for one before communicating that information outside Québec, even to Ontario. The assessment fits the size of the project, and goes further when the information is sensitive.
    .example = What counts: new appointment software, an online store to be redone, a service hosted in Toronto or the United States. Biometrics too, such as a time clock that reads staff fingerprints.
    .choice-all-written = Yes, for each new system and each service outside Québec
    .hint-all-written = Including cloud services already in use
    .choice-some-written = Yes, but only for some
    .choice-looked-at = The contract and the hosting location are looked at, but nothing is written
    .choice-no = No, nothing is assessed
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write
    .not-applicable = No new or redone system, no information outside Québec and no biometrics

action-pia-and-transfers = Assess new systems and transfers outside Québec in writing
    .short = Assessment of new systems and transfers outside Québec
    .first-step = Pick the online service that holds the most personal information and look, in its contract or on its site, for where it is hosted.
    .step-1 = Keep a list of the services and projects that involve personal information, with where each is hosted.
    .step-2 = From the start of a project, consult the person in charge and write the assessment: information involved, sensitivity, quantity, purposes, risks, measures. Check that the information can be taken out in a common format.
    .step-3 = Before sending information outside Québec, write four points: sensitivity, purposes, protection measures, laws of the place. If the protection is not adequate, keep that information in Québec.
    .step-4 = Have a written agreement with each service outside Québec and keep a copy, with the assessment.
    .step-5 = Before using biometrics, disclose it to the Commission d’accès à l’information; for a database of fingerprints or faces, at least 60 days ahead. Obtain each person’s express consent and offer another way.

find-out-pia-and-transfers = Where is personal information hosted, and which written assessments exist?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us, for each service that holds our personal information, in which province or country it is hosted, backups included? Please send us any written assessments you have, and let us know before any new system.
    .whom-alone = yourself, with each online service
    .ask-alone = Read the contract or the privacy page of each service, looking for where it is hosted. If it does not say, write to customer service. Then look in your files for a written and dated assessment.
    .proof = One dated assessment for each project and each service outside Québec, with the written agreement.

q-rights-requests = What is in place for when people ask to see or correct their information?
    .why = In Québec, a person can ask in writing for access to their information or for its rectification, and the answer is due within 30 days. Since September 2024, they can also receive their computerized information in a common format: this is called portability. When staff recognize such a request, no day is lost.
    .example = What counts: “Send me my file”, “What do you know about me?”, “Correct my address”, or a complaint about how information is used. It may come from customers or staff, past or present.
    .choice-written = Written steps, a named person and a way to track the 30 days
    .hint-written = For access, rectification, portability and complaints
    .choice-part-written = Written steps, but incomplete: for example, nothing on portability or no tracking
    .choice-person-only = Someone looks after it, with no written steps and no tracking
    .choice-nothing = Nothing is in place
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-rights-requests = Prepare to answer access, rectification and portability requests
    .short = Answers to requests from the persons concerned
    .first-step = Decide who receives these requests and at which address, then tell staff in a short message.
    .step-1 = Open a tracking list: date received, name, request, due date at 30 days, date of the answer.
    .step-2 = Write how to check that the request really comes from the person, without asking for more information than needed.
    .step-3 = Try taking one file out of your software in a common format, such as a spreadsheet. If the function is missing, ask the vendor for it.
    .step-4 = Draft three letters: access, rectification, answer to a complaint. Before sending, mask information about other people.
    .step-5 = Keep a copy of each answer. When in doubt, above all before a refusal, call the Commission d’accès à l’information.

find-out-rights-requests = Who receives these requests, and how are the 30 days tracked?
    .whom-provider = the person in charge of the protection of personal information
    .ask-provider = Could you please send us the written steps for access, rectification and portability requests, with the list of requests received? Please also tell us who answers complaints.
    .whom-alone = yourself, with whoever answers the email and the phone
    .ask-alone = Ask that person what they would do if someone asked for their file. Look for the requests received in the past year and the date of each answer. Finally, try taking one file out of a piece of software.
    .proof = The dated written steps and the tracking list, even if empty.
