# Incident response

q-incident-plan = In case of an incident, does a printed page say what to do, whom to call and who decides?
    .why = In the first hours, acting fast matters: a transfer reported quickly can sometimes be frozen. On the day of an incident, the computer that holds the phone numbers may be down. A page read beforehand helps people avoid moves that erase the traces.
    .example = The page gives the numbers (bank, IT provider, insurer, police), what to disconnect, which traces to keep and who decides.
    .choice-printed-tried = Yes: printed, known to staff, and tried or reread in the past year
    .choice-written = A plan is written, but it is not printed, not known to staff or not reread for over a year
    .choice-numbers-only = A few phone numbers are noted on paper, without instructions
    .choice-nothing-written = Nothing is written, or the numbers are only in a computer or a phone
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-incident-plan = Write, print and try a one-page incident plan
    .short = One-page incident response plan
    .first-step = Write the useful numbers on paper: bank, IT provider, insurer, police and the person who decides. Post the sheet near the phone.
    .step-1 = Write who decides, who replaces that person and how to reach each one without the business’s own email.
    .step-2 = Write the first moves: disconnect the device from the network, leave it on, erase nothing, photograph the screen, note the time.
    .step-3 = Write the order of calls: bank if money has left, IT provider and insurer, police and Canadian Anti-Fraud Centre. Then assess whether personal information is affected.
    .step-4 = Print two copies: one on site, one at the home of the person who decides.
    .step-5 = Once a year, spend 30 minutes acting out a case, such as every file unreadable on a Monday morning, then correct the page.

find-out-incident-plan = Is there a written plan, where is it and when was it tried?
    .whom-provider = your IT provider
    .ask-provider = Do you have a written incident plan for us: a number to call at any time, a response time, what to disconnect and which traces to keep? Please send us the latest version and the date it was last tried.
    .whom-alone = yourself, with the person who stands in for you
    .ask-alone = Ask the person who stands in for you whom they would call if every file became unreadable, and where the numbers are. Look for the page on paper. Read your insurance policy too, as it sometimes gives an emergency number.
    .proof = The printed page, with the date it was last tried or reread.

q-incident-notification = What is ready for assessing a confidentiality incident and notifying the persons concerned?
    .why = In Québec, an incident with a risk of serious injury must be reported promptly to the Commission d’accès à l’information and to the persons concerned. The law sets no time limit in hours or days. Every incident, serious or not, also goes in a register.
    .example = These are confidentiality incidents: an email sent to the wrong person, a stolen laptop, a file viewed without authorization, a mailbox taken over. They count as soon as personal information is affected.
    .choice-ready = A written way to assess the risk, draft notices and a named person
    .hint-ready = The register of incidents is started, even if it is empty
    .choice-part-ready = Only part of it: for example, a register is started, but there is no written way to assess the risk
    .choice-known-unwritten = Someone knows what to do, but nothing is written
    .choice-nothing = Nothing is in place
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-incident-notification = Prepare the incident assessment and notices
    .short = Incident assessment and notices
    .first-step = Start the register of incidents, on a sheet of paper or in a file. Give it its first four columns: date of the incident, information affected, circumstances, measures. Write today’s date at the top.
    .step-1 = Write on one page the three questions of the assessment: how sensitive the information is, what could follow, how likely harmful use is. Name who makes it, who stands in for them, and the person in charge of the protection of personal information, to be consulted each time.
    .step-2 = Keep the notice form of the Commission d’accès à l’information at hand and draft a letter to the persons concerned.
    .step-3 = Put in the letter: information affected, circumstances, date, measures taken, what the person can do, where to learn more.
    .step-4 = Add two columns to the register: risk and notices. For every incident, even without a notice, enter the conclusion of the assessment and the date of any notices.
    .step-5 = Ask staff and your IT provider to tell you right away, then practise on a misaddressed email.

find-out-incident-notification = Are the register, the assessment and the notices ready, and who looks after them?
    .whom-provider = the person in charge of the protection of personal information
    .ask-provider = Could you please tell us how we assess the risk of serious injury, who does it, which draft notices are ready and where the register of incidents is? Please send us a copy of each.
    .whom-alone = yourself, in your files
    .ask-alone = Look in your files for the register of incidents, a way to assess the risk and a draft letter. If the search takes more than five minutes, they are not ready. The Commission d’accès à l’information also answers questions from businesses.
    .proof = The register, even if empty, the assessment page and the draft notice, all dated.

q-incident-register = Is a register of confidentiality incidents kept, even for minor incidents?
    .why = The law asks that every confidentiality incident be entered, serious or not, and the Commission d’accès à l’information can ask for a copy. Rereading small incidents also helps you avoid the next one.
    .example = A table or a notebook will do. An email sent to the wrong address, a lost USB drive or a file opened out of curiosity goes in, if it contains personal information.
    .choice-complete = Yes, every incident goes in, with all the details asked for
    .hint-complete = Or it is open and empty, because no incident has happened
    .choice-serious-only = Yes, but only for serious incidents
    .choice-gaps = Yes, but some incidents or details are missing
    .choice-scattered = No, but emails or notes keep a trace of them
    .choice-nothing = No, nothing is noted
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-incident-register = Complete and keep the register of confidentiality incidents
    .short = Register of confidentiality incidents
    .first-step = Open the register, or start it, and give it all its columns: date of the incident, date you learned of it, information affected, circumstances, number of persons, risk, notices, measures.
    .step-1 = Enter the incidents that staff remember, even minor ones and even those without a notice. If a detail is not known, write why.
    .step-2 = Under “risk”, write what led you to conclude that there was, or was not, a risk of serious injury. Under “notices”, write the date of each notice sent.
    .step-3 = Keep each entry up to date, for at least five years after learning of the incident. Back up the register, and decide who gives a copy to the Commission d’accès à l’information on request.
    .step-4 = Limit who can open the register, and leave out the names of the people affected when a description is enough.
    .step-5 = Reread it twice a year: if the same incident comes back, change the way things are done.

find-out-incident-register = Is there a register of confidentiality incidents, and what is in it?
    .whom-provider = the person in charge of the protection of personal information
    .ask-provider = Could you please tell us where our register of confidentiality incidents is and when the last entry was made? Please send us a copy.
    .whom-alone = yourself, in your files and with staff
    .ask-alone = Look in your files for a file or a notebook called register of incidents. Ask staff whether they remember a misaddressed email or a lost device, then check whether it was entered.
    .proof = The register, even if empty, with the date it was opened and last reread.
