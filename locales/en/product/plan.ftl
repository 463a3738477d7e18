# Words of the plan, used by the window, the report and the command line.

level-full = In place
level-partial = To complete
level-none = Missing
level-unknown = To check
level-not-applicable = Does not apply
level-open = Not answered

kind-do = To do
kind-find-out = To check

who-owner = you
who-it-provider = IT provider
who-staff = all staff

track-essential = Express review
track-complete = Full review

horizon-week = This week
horizon-days-30 = Within a month
horizon-days-90 = Within three months
horizon-year = Within a year
horizon-later = Later

tag-must-have = Must-have
tag-duty = Legal duty
tag-find-out = To check

# Variables:
#   $first, $second (String) - risks, from scenario-*.risk
plan-reduces-one = Mainly lowers the risk { $first }.
plan-reduces-two = Mainly lowers the risk { $first } and { $second }.

# Why an action stands where it stands: one sentence for each fact that put it there.
plan-why-must-have = It is a must-have protection: these actions come before the others.
plan-why-rest = It comes after the must-have protections.
# Variables:
#   $rank (Number) - rank of the action
plan-why-first = Among them, it lowers the risk most for the effort it takes.
plan-why-next = Once the actions above are done, it lowers the risk most for the effort it takes.
# Variables:
#   $actions (String) - names of the actions that come before
plan-why-after = To be done after: { $actions }.
# Variables:
#   $answer (String) - the words of the choice that was made
plan-why-answer = You answered: “{ $answer }”.
plan-why-level-none = By your answers, this protection is missing.
plan-why-level-partial = By your answers, this protection is partly in place.
plan-why-level-unknown = You do not know yet whether this protection is in place.
plan-why-contradicted = A check of one of the business’s computers contradicts that answer.
plan-why-duty = It is also a legal duty.

# Variables:
#   $sum (String) - the cost, as an amount of dollars
plan-budget-decision = Budget decision: { $sum }. This is more than three months of the budget you gave. Until then, apply the interim measure.
plan-budget-decision-short = Budget decision
plan-blocked-hours = No month has enough hours for this action. More hours a month would bring it into the plan.
plan-blocked-dollars = No month’s budget is enough for this action. A larger budget would bring it into the plan.
plan-blocked-set-aside = You chose to set this action aside.
plan-blocked-prerequisite = An action that must come before it could not be placed in the plan.
plan-first-step-only = This week, only the first step.

# Variables:
#   $in-place, $total (Number)
must-haves-headline = { $total ->
    [one] Must-have protection: { $in-place } of { $total } in place
   *[other] Must-have protections: { $in-place } of { $total } in place
    }
must-haves-none = No must-have protection applies to this business.
# Variables:
#   $count (Number)
must-haves-to-complete = { $count } to complete
must-haves-missing = { $count ->
    [one] { $count } missing
   *[other] { $count } missing
    }
must-haves-to-check = { $count } to check
must-haves-open = { $count } not answered

# Variables:
#   $low, $high (String) - whole numbers from 0 to 100
score-range = between { $low } and { $high } out of 100
score-single = { $low } out of 100
score-null = Not enough questions to give a result.
# Variables:
#   $percent (String) - with its sign
score-confidence = You answered { $percent } of what counts.
# Variables:
#   $count (Number) - answers "I don't know" and questions left open
#   $low, $high (String)
score-explained = { $count ->
    [0] This result says how much of the protection is in place.
    [one] Depending on the one answer that is missing, the result would be between { $low } and { $high }.
   *[other] Depending on the { $count } answers that are missing, the result would be between { $low } and { $high }.
    }
# Variables:
#   $percent (String) - with its sign
scenario-in-place = in place: { $percent }
# Variables:
#   $low, $high (String) - with their sign
scenario-in-place-range = in place: between { $low } and { $high }
scenario-not-enough = not enough questions

duty-state-in-place = In place
duty-state-to-do = To do
duty-state-to-check = To check
# Variables:
#   $section, $act (String) - such as 3.5 and P-39.1
duty-citation = s. { $section }, CQLR, c. { $act }
duty-citation-tag = Legal duty: s. { $section }, CQLR, c. { $act }

# The one message to send. Variables:
#   $count (Number) - questions in it
#   $business (String) - name of the business
message-title = { $count ->
    [one] One message to send: one question to your IT provider
   *[other] One message to send: { $count } questions to your IT provider
    }
message-title-alone = { $count ->
    [one] One thing to check
   *[other] { $count } things to check
    }
message-none = Nothing to ask: none of your answers is “I don’t know”.
message-subject = Questions about the computer security of { $business }
message-greeting = Hello,
message-intro = We are reviewing the security of { $business }. Could you answer these questions and attach the proof requested?
message-proof = Proof: { $proof }
message-thanks = Thank you for answering within a week.

mark-V = source read
mark-S = read in a secondary source
mark-N = not verified

jurisdiction-quebec = Québec
jurisdiction-canada = Canada
jurisdiction-other = Other countries
source-none-quebec = No Québec source was found for this practice.

# Durations and money. Variables:
#   $hours, $minutes, $amount (String)
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-minutes = { $minutes } min
money-dollars = ${ $amount }
money-free = $0
percent = { $amount }%

# Dates. Variables:
#   $day, $year (String), $month (String) - the name of the month
date-long = { $month } { $day }, { $year }
date-first = { $month } 1, { $year }
date-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# What this is not.
not-ministry = Vigie draws on public guidance. It is not a product of the ministère de la Cybersécurité et du Numérique, which did not make, approve or certify it.
not-audit = It is not an audit, not legal advice and not a certification.
not-measured = This review rests on answers. It says what is in place according to them, not how likely an attack is.
no-facts = No computer was checked for this plan.
# Variables:
#   $system (String) - Windows, macOS or Linux
#   $date (String)
facts-of = One computer ({ $system }) was checked on { $date }. Its findings speak of that computer alone, not of the business’s other devices.

# The incident sheet.
incident-title = In case of an incident
incident-intro = Keep this sheet printed. Follow the order, write down the times and what you do.
incident-1 = Isolate without switching off
    .detail = Unplug the network cable and turn off Wi-Fi on the device concerned. Leave it on: switching it off can erase useful traces. Change the email password from another device.
incident-2 = If money has moved, call the bank
    .detail = Dial the number on the card or the contract, never the one in the message. Ask to recall the transfer. Every hour counts.
incident-3 = Call the insurer, before any repair, then the IT provider
    .detail = If insurance covers this risk, its emergency line is in the policy. The insurer may want to choose who responds.
incident-4 = Report to the police and the Canadian Anti-Fraud Centre
    .detail = Keep the file number. According to the Royal Canadian Mounted Police, a report within 24 hours gives the best chances.
incident-5 = Is there a risk of serious injury?
    .detail = If personal information is affected, assess how sensitive it is, what could follow and how likely harmful use is. If there is a risk of serious injury, promptly notify the Commission d’accès à l’information and the persons concerned (ss. 3.5 and 3.7, CQLR, c. P-39.1).
incident-6 = Report to the Canadian Centre for Cyber Security
    .detail = It receives reports and gives advice.
incident-7 = Enter the incident in the register
    .detail = Every confidentiality incident goes in, serious or not (s. 3.8, CQLR, c. P-39.1). Keep the entry at least five years after learning of the incident.
incident-no-ministry-service = No incident service of the ministère de la Cybersécurité et du Numérique for private businesses was found. Turn to the bodies named above.
# Variables:
#   $date (String)
contact-verified = verified on { $date }
