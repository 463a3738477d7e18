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
