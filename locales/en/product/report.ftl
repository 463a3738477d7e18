# Words of the report (PDF) only. Words shared with the window are in plan.ftl.

report-title = Security action plan
# Variables:
#   $business (String) - name of the business
report-description = Security action plan for { $business }
report-confidential = Confidential
# Variables:
#   $title (String) - title of the report
#   $date (String)
report-foot = Vigie · { $title } · { $date }
# Variables:
#   $page, $pages (String)
report-page = Page { $page } of { $pages }
# Name of an empty box to tick, for those who hear the report.
report-box = Check box
report-list-separator = ,{" "}
report-and = {" "}and{" "}
report-source-separator = ;{" "}
# Variables:
#   $label (String) - what stands before a text
report-label = { $label }:
# Variables:
#   $text (String) - a title without its full stop
report-sentence = { $text }.
# Variables:
#   $what (String) - what is to be found out
report-to-check = To check: { $what }
# Variables:
#   $page (String) - number of a page, at the end: its width is not known when the line is set
report-see-page = See page { $page }

# Page 1
# Variables:
#   $count (Number)
report-must-haves-in-place = { $count } in place
report-score = Protection in place
# Variables:
#   $count (Number) - actions named
report-first-actions = { $count ->
    [one] The first action
   *[other] The first { $count } actions
    }
report-first-actions-numbers = The numbers are those of the plan. Those not listed here are things to check.
# Variables:
#   $count (Number) - answers contradicted
#   $names (String) - practices
report-contradictions = { $count ->
    [one] A check of the computer contradicts one answer: { $names }.
   *[other] A check of the computer contradicts { $count } answers: { $names }.
    }
report-all-in-place = By your answers, everything that was asked is in place. There is no action to plan. Do this review again in a year, or sooner if the business changes its premises, its software or its key people.
report-no-action = No action follows from the answers given. Some questions have no answer yet: the plan will be complete when they do.

# Where the business stands: by domain, then against what could go wrong
report-standing = Where the business stands
report-domains-intro = For each domain, the share of the protection that is in place by your answers, and the number of practices in each state. Two values: the first if all that is unknown is missing, the second if all of it is in place. Dark, what is sure; light, what remains to be checked.
report-column-domain = Domain
report-column-protection = Protection in place
report-column-in-place = In place
report-column-to-do = To do
report-column-to-check = To check
report-column-open = No answer
report-column-risk = Risk
# Variables:
#   $low, $high (String) - with their sign
report-percents = { $low } to { $high }
report-scenarios = What could go wrong
report-scenarios-intro = For each risk, the share of the protection that is in place by your answers. It is not the likelihood of an attack.

# Month by month
report-calendar = The plan, month by month
# Variables:
#   $hours, $dollars (String) - capacity of one month
report-capacity = The plan fits in { $hours } and { $dollars } a month. Unused hours do not add up; unspent money goes to the next month.
# Variables:
#   $month (String) - number of the month
report-month = Month { $month }
# Variables:
#   $first, $last (String) - first and last day
report-month-dates = { $first } to { $last }
report-month-hours = Hours:
report-month-dollars = Money:
# Variables:
#   $hours, $given (String) - work planned, and hours of the month
report-month-hours-of = { $hours } of { $given }
# Variables:
#   $dollars, $left (String) - dollars spent, and dollars left
report-month-dollars-left = { $dollars }, { $left } will be left
report-column-rank = No.
report-column-action = Action
report-column-time = Hours
report-column-cost = Cost
report-column-blocked = What is lacking
report-first-step-only = First step this week
report-without-month = No month for now

# Cards
report-actions-intro = In the order of the plan, with a box for each step. Those that come after three months are printed smaller.
report-actions = The actions, one by one
# Variables:
#   $time (String) - how long it takes
report-first-step = To begin ({ $time }):
report-why-here = Why here
# Variables:
#   $hours, $dollars (String)
report-if-missing = If this protection is missing, putting it in place will take about { $hours } and { $dollars }.
# Variables:
#   $month, $end (String) - numbers of months
report-in-month = (month { $month })
report-in-months = (months { $month } to { $end })
report-no-month = no month for now
report-sources-label = Sources

# To find out
report-letter-intro = Copy this message and send it to your IT provider. The answers will say what is in place and what is missing.
report-subject = Subject
report-found-out = What each answer will decide
report-checks = Tick a box once you hold the proof.
# Variables:
#   $whom (String) - who can answer, as a group of words
report-whom = Ask: { $whom }.

# What the checks of a computer found
report-findings = What the computer that was checked shows
report-column-check = Check
report-column-outcome = Outcome
report-column-finding = Finding
report-column-read = What was read

# What changed since an earlier review
# Variables:
#   $date (String)
report-since = Since the review of { $date }
report-since-undated = Since the review before
# How many changes of each kind; joined by commas. Variables:
#   $count (Number)
report-since-fixed = { $count ->
    [one] { $count } protection now in place
   *[other] { $count } protections now in place
    }
report-since-better = { $count ->
    [one] { $count } better in place
   *[other] { $count } better in place
    }
report-since-found-out = { $count ->
    [one] { $count } answer found
   *[other] { $count } answers found
    }
report-since-new = { $count ->
    [one] { $count } new weakness
   *[other] { $count } new weaknesses
    }
report-since-worse = { $count ->
    [one] { $count } less in place
   *[other] { $count } less in place
    }
report-since-no-longer-known = { $count ->
    [one] { $count } no longer sure
   *[other] { $count } no longer sure
    }
report-since-same = { $count ->
    [one] { $count } unchanged
   *[other] { $count } unchanged
    }
report-since-nothing = Nothing changed in the answers that can be compared.
# Variables:
#   $before, $after (String) - as score-range says it
report-since-score = Protection in place, over the questions asked both times only: { $before } before, { $after } now.
report-since-no-score = The two reviews do not ask enough of the same questions for their results to be set side by side.
report-column-before = Before
report-column-now = Now
report-column-change = Change
report-since-not-asked = Not asked
report-since-changed = Question changed, not to be compared
report-since-only-after = Answered this time only
report-since-only-before = Answered before only
change-fixed = Put right
change-better = Better
change-found-out = Now known
change-new = New weakness
change-worse = Less in place
change-no-longer-known = No longer sure

# What is not in the plan
report-aside = Outside the plan
report-in-place = Already in place
    .note = By your answers. Nothing to do, except to keep these protections in good order.
report-not-applicable = Does not apply to your business
report-open = Questions without an answer
    .note = They count neither as in place nor as missing. Answering them will narrow the result.
report-not-counted = Answers not counted
    .note = These questions do not concern a business like yours, or are not part of this review.

# Acts by name, under their chapter: lower case, with a hyphen for the full stop.
report-act =
    .p-39-1 = Act respecting the protection of personal information in the private sector
    .c-1-1 = Act to establish a legal framework for information technology
# Variables:
#   $name (String) - the Act
#   $act, $section (String) - its chapter, such as P-39.1, and a section
report-citation = { $name }, CQLR, c. { $act }, s. { $section }
report-act-named = { $name } (CQLR, c. { $act })
report-act-chapter = CQLR, c. { $act }
# Variables:
#   $count (Number) - sections
#   $sections (String) - such as “3.5 and 3.8”
#   $act (String)
report-duty-tag = { $count ->
    [one] Duty: s. { $sections }, CQLR, c. { $act }
   *[other] Duties: ss. { $sections }, CQLR, c. { $act }
    }
# How something was verified: within a sentence, and as one. Variables:
#   $date (String)
report-verified-source = verified at the source on { $date }
    .sentence = Verified at the source on { $date }.
report-verified-secondary = verified in a secondary source on { $date }
    .sentence = Verified in a secondary source on { $date }.
report-verified-not = not verified, last looked for on { $date }
    .sentence = Not verified, last looked for on { $date }.

# Duties
report-duties = Your legal duties
report-duties-intro = Sections of Acts that these practices help to meet. This table is not legal advice.
# Variables:
#   $date (String)
report-duties-verified = These sections were last verified on { $date }, at the source or as stated.
# Variables:
#   $since (String) - a date
#   $verified (String) - how it was verified
report-duty-since = (In force since { $since }; { $verified }.)
report-column-section = Section
report-column-asks = What it asks
report-column-practice = Practice
report-column-state = State

# Variables:
#   $verified (String) - as contact-verified says it
report-contacts-verified = Contact details: { $verified }.
# Variables:
#   $count (Number) - sections
#   $sections (String) - such as “3.5 and 3.8”
#   $verified (String) - how they were verified
report-law-item = { $count ->
    [one] s. { $sections }: { $verified }
   *[other] ss. { $sections }: { $verified }
    }
# Variables:
#   $law (String) - sections, each as report-law-item says it
report-law-verified = Sections cited: { $law }.
# Lines to fill in by hand on the incident sheet
report-blank-provider = IT provider, emergency telephone:
report-blank-insurer = Insurer, emergency line and policy number:
report-blank-file = Police file number:

# Method
report-method = How this plan is made
report-method-order = Must-have protections come first. Then, at each rank, comes the action that lowers the risk most for the effort it takes, once those before it are done. Effort takes hours and cost into account. An action that needs another comes after it.
report-method-score = The result says how much of the protection is in place, from 0 to 100. Each practice counts for the risks that it lowers. While a must-have protection is missing, the result stays under a ceiling.
report-method-time = Month 1 begins on the day of the plan. Actions are placed by the hours and the money that you gave.
report-method-unknown = “I don’t know” is an answer. It gives one thing to check and widens the result into a range: the low end supposes that the protection is missing, the high end that it is in place.
report-method-numbers = Hours, costs and effects are the editors’ estimates, by number of people. Each has its reason and its source in the content of Vigie.

# About the guidelines
report-guidelines = About these guidelines
report-guidelines-intro = Where the advice of this plan comes from, what the law asks, and what was not found. This text is not legal advice.
report-section-of-act = Section of an Act

# Sources
report-sources = Sources
report-sources-by-action = Where each action comes from
report-sources-by-action-intro = The numbers are those of the list above, with the place in the document where it is known.
report-sources-none-quebec = none found
report-sources-none-cited = none cited
report-sources-intro = The advice draws on these public documents, Québec’s first. None of their authors approved this plan.
# Variables:
#   $date (String)
report-read-on = read on { $date }

# Limits
report-limits = What this plan is not
# Variables:
#   $id, $version, $owner (String) - content pack
#   $date, $review (String)
report-pack = Content: { $id }, version { $version } of { $date }, to be reviewed before { $review }. Answerable: { $owner }.
# Variables:
#   $hash (String) - fingerprint of the content pack
report-pack-hash = Fingerprint (SHA-256): { $hash }
