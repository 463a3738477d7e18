# Incident response

q-incident-plan = In case of an incident, does a printed page say what to do, whom to call and who decides?
    .why = In the first hours, acting fast matters: a transfer reported quickly can sometimes be frozen. On the day, the computer that holds the phone numbers may be down. A page read beforehand helps people avoid moves that erase the traces.
    .example = The page gives the numbers (bank, IT provider, insurer, police), what to disconnect, which traces to keep and who decides.
    .choice-printed-tried = Yes: printed, known to staff, and tried or reread together in the past year
    .choice-written = A plan is written, but it is not printed or has not been reread for over a year
    .choice-numbers-only = A few phone numbers are noted, without instructions
    .choice-nothing-written = Nothing is written
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-incident-plan = Write, print and try a one-page incident plan
    .short = One-page incident response plan
    .first-step = Write the useful numbers on paper: bank, IT provider, insurer, police and the person who decides. Post the sheet near the phone.
    .step-1 = Write who decides, who replaces that person and how to reach each one without the business’s own email.
    .step-2 = Write the first moves: disconnect the device from the network, leave it on, erase nothing, photograph the screen, note the time.
    .step-3 = Write the order of calls: bank if money has left, IT provider and insurer, police and Canadian Anti-Fraud Centre. Then assess whether personal information is affected.
    .step-4 = Print two copies: one on site, one at the home of the person who decides.
    .step-5 = Once a year, spend 30 minutes acting out a case, such as every file unreadable on a Monday morning, then correct the page.

find-out-incident-plan = Is there a written plan, where is it and when was it tried?
    .whom-provider = your IT provider
    .ask-provider = Do you have a written incident plan for us: a number to call at any time, a response time, what to disconnect and which traces to keep? Please send us the latest version and the date it was last tried.
    .whom-alone = yourself, with the person who stands in for you
    .ask-alone = Ask the person who stands in for you whom they would call if every file became unreadable, and where the numbers are. Look for the page on paper. Read your insurance policy too, as it sometimes gives an emergency number.
    .proof = The printed page, with the date it was last tried or reread.

q-incident-notification = What is ready in case of an incident involving personal information?
    .why = In Québec, an incident that presents a risk of serious injury must be reported promptly to the Commission d’accès à l’information and to the persons concerned. The law sets no time limit in hours or days. Every confidentiality incident, even minor, goes in the register.
    .example = These are confidentiality incidents: an email sent to the wrong person, a stolen laptop, a file viewed without authorization, a mailbox taken over, as soon as personal information is affected.
    .choice-ready = The register, a written way to assess the risk, draft notices and a named person
    .choice-register-only = The register, but not all the rest
    .choice-known-unwritten = Someone knows what to do, but no register is open
    .choice-nothing = Nothing is in place
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-incident-notification = Open the incident register and prepare the notices
    .short = Incident register, assessment and notices
    .first-step = Open a file with these columns: date of the incident, date you learned of it, information affected, circumstances, number of persons, risk, notices, measures.
    .step-1 = Enter every confidentiality incident, even minor, and keep each entry for at least five years after learning of the incident.
    .step-2 = Write down the three questions of the assessment: how sensitive the information is, what could follow, how likely harmful use is. Consult the person in charge of the protection of personal information each time.
    .step-3 = Keep the notice form of the Commission d’accès à l’information at hand and draft a letter to the persons concerned.
    .step-4 = Put in the letter: information affected, circumstances, date, measures taken, what the person can do, where to learn more.
    .step-5 = Ask staff and your IT provider to tell you right away, then practise on a misaddressed email.

find-out-incident-notification = Is the register open, and are the assessment and notices ready?
    .whom-provider = the person in charge of the protection of personal information
    .ask-provider = Could you please tell us where our register of confidentiality incidents is, how we assess the risk of serious injury, and which draft notices are ready? Please send us a copy.
    .whom-alone = yourself, in your files
    .ask-alone = Look in your files for an incident register, a way to assess the risk and a draft letter. If the search takes more than five minutes, they are not ready. The Commission d’accès à l’information also answers questions from businesses.
    .proof = The open register, even if empty, with the dated assessment page and draft notice.
