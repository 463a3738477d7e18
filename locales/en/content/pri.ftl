# Personal information

q-privacy-officer = Who is in charge of the protection of personal information, and where are their contact details published?
    .why = By default, the law gives this role to the person with the highest authority in the business. Their title and contact information must be available. A person everyone can find answers questions and incidents faster.
    .example = Even a one-person business is covered. The role can be given in writing to someone else, inside or outside the business.
    .choice-published = Someone holds this role; their title and contact information are published and current
    .hint-published = On the website or, without one, by another accessible means
    .choice-outdated = Contact information is published, but it is out of date
    .choice-unpublished = Someone holds this role, but nothing is published
    .choice-nobody = Nobody looks after it for now
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-privacy-officer = Name and publish the person in charge of personal information
    .short = Person in charge of personal information
    .first-step = Decide who holds this role: by default, whoever runs the business. Write one dated line that confirms it.
    .step-1 = If someone else holds the role, sign a written delegation that says what is entrusted to them.
    .step-2 = Publish their title and contact information on the website; without one, post it at the counter or add it to documents you hand out.
    .step-3 = Set up an email address for these requests, read by that person, and tell staff about it.
    .step-4 = Update the information as soon as the person or their contact details change.

find-out-privacy-officer = Who holds this role and where their contact details are published
    .whom-provider = whoever runs the business
    .ask-provider = Could you please tell us who is in charge of the protection of personal information here, whether a written delegation exists, and where their title and contact information are published? Thank you.
    .whom-alone = yourself, on your website and in your documents
    .ask-alone = Look through the footer and privacy page of your website, or the notice at the counter, for a title and contact information. Then look for a signed delegation in your files.
    .proof = The address of the page or a photo of the notice, and the signed delegation if there is one.
