# Personal information

q-privacy-officer = Are the title and contact information of the person in charge of the protection of personal information published?
    .why = By default, the law gives this role to the person with the highest authority in the business. Their title and contact information must be published on the website or, without one, made available by another means. Someone easy to reach answers questions and incidents faster.
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
    .step-3 = Set up an email address for these requests, read by that person, and tell staff about it.
    .step-4 = Update the information as soon as the person or their contact details change.

find-out-privacy-officer = Who is in charge of the protection of personal information, and where are their contact details published?
    .whom-provider = whoever runs the business
    .ask-provider = Could you please tell us who is in charge of the protection of personal information in our business, whether a written delegation exists, and where their title and contact information are published?
    .whom-alone = yourself, on your website and in your documents
    .ask-alone = Look through the footer and privacy page of your website, or the notice at the counter, for a title and contact information. Then look for a signed delegation in your files.
    .proof = The address of the page or a photo of the notice, and the signed delegation if there is one.

q-privacy-policies = Do written rules cover personal information, from collection to destruction?
    .why = The law asks for rules on keeping and destroying information, on staff roles and on complaints. They must also be explained in clear terms on the website or, without one, by another means. When the rules are known, nobody has to guess what to do with a file.
    .example = The rules fit the size of the business: a few pages for a small shop, for example. They say who opens the files, how long files are kept, how they are destroyed and who answers complaints.
    .choice-applied-published = Yes: they are written, applied and explained to the public
    .hint-applied-published = Approved by the person in charge, and explained on the website or by another means
    .choice-written-unpublished = Yes, they are written and applied, but nothing is published
    .choice-published-only = A page is published, but no internal rule is written
    .hint-published-only = For example, a privacy policy taken from a template
    .choice-habits = No, people follow their own habits
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
    .why = Information you do not have cannot leak. In Québec, a business collects only the information needed for purposes decided before it is collected. The list helps you keep to that, limit access and size up an incident quickly.
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
    .step-2 = Mark the sensitive lines: health, finances, social insurance numbers, fingerprints. Write how each one is protected and start with them: limited access, encryption, a locked cabinet.
    .step-3 = Take out of your forms the questions that serve no purpose, such as a full date of birth when an age is enough.
    .step-4 = Remove access from people who do not need it for their work, on paper as well as in software.
    .step-5 = Review the list once a year and whenever new software or a new service comes in.

find-out-pi-inventory = What personal information does the business hold, where is it, and who has access?
    .whom-provider = the person in charge of the protection of personal information
    .ask-provider = Could you please send us the list of personal information we hold, with what it is for, where it is and who has access? If there is no list, please tell us where the staff and customer files are.
    .whom-alone = yourself, by going around the premises and the software
    .ask-alone = Follow one customer file, from the first call to filing, and note each place it goes. Do the same for one staff file. Then look, in each piece of software, at who has access.
    .proof = The dated list and, for the software that holds the most files, a screenshot of who has access.
