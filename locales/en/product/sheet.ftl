# The spreadsheet of a content pack: what its sheets, columns and rows are called, and why one is refused.
# `vigie content export` writes it and `vigie content import` reads it.
sheet-title = Vigie question bank: texts and numbers
sheet-about = Read this first
sheet-common = Shared words
sheet-glossary = Glossary
sheet-guidelines = Guidelines
sheet-sources = Sources
sheet-numbers = Time and costs
sheet-effects = Effects
sheet-model = Model

# The first sheet: a label, and what it says.
sheet-about-purpose = What this workbook is for
    .text = It holds every text and every number of the question bank, to be reviewed and corrected without programming. It then goes back into the question bank, which is checked on the way.
sheet-about-white = What to edit
    .text = White cells under a blue heading: the texts in French and English, the numbers, their reasons and their sources.
sheet-about-grey = What to leave alone
    .text = Grey cells, and the hidden first row of each sheet. Keys tie each row to the question bank: a changed key or a deleted row has the workbook refused. Filtering, sorting whole rows, hiding columns or adding some for your notes does no harm.
sheet-about-both = Both languages
    .text = French and English say the same thing, each in its own way. A correction in one nearly always calls for another look at the other.
sheet-about-marks = Marks
    .text = A text stands on a single line, with no line break in the cell. In French, a no-break space stands before the colon and inside the quotation marks. The apostrophe is ’. What is written between braces stays as it is.
sheet-about-numbers = Numbers
    .text = Type a number as a number, without a unit or a formula. Hours may be fractions (0.5 for half an hour). An effect goes from 0 (none) to less than 1. Each number has a reason; its source is an identifier from the Sources sheet, without “source-” in front, or “editorial” where it is an editor’s choice.
sheet-about-structure = Adding or removing
    .text = This workbook is not for adding or removing a question, a choice, a step or a source: that is done in the files of the question bank.
sheet-about-back = Handing the workbook back
    .text = Save it as .xlsx, then run: vigie content import WORKBOOK.xlsx -o NEW-FOLDER. Every mistake is reported with its sheet and cell, and nothing is written while one remains. Add --content FOLDER if the workbook comes from a question bank other than Vigie’s own.
# Variables:
#   $id, $version, $hash (String) - the content pack
sheet-about-pack = Made from
    .text = { $id }, version { $version }, fingerprint { $hash }
sheet-holds-domain = The questions of this domain, their choices, the actions and what to find out.
sheet-holds-common = Domains, threats, facts about the business, paces, duties and contacts.
sheet-holds-glossary = Words explained beside the text.
sheet-holds-guidelines = What to know about the guidelines.
sheet-holds-sources = Titles of sources, and who publishes them.
sheet-holds-numbers = What each protection takes: hours and dollars of the first year by size of business, minutes, deadlines.
sheet-holds-effects = How much each protection weakens each threat, and why.
sheet-holds-model = The weight of each threat and the other numbers of the calculation.

# Headings of columns.
sheet-column-subject = Subject
sheet-column-what = What it is
sheet-column-fr = French
sheet-column-en = English
sheet-column-key = Key
sheet-column-file = File
sheet-column-practice = Protection
sheet-column-id = Key
sheet-column-scenario = Threat
sheet-column-scenario-id = Key of the threat
# Variables:
#   $people (String) - a number of people, or a range
sheet-column-hours = Hours ({ $people } people)
sheet-column-cad = Dollars ({ $people } people)
sheet-column-first-step-minutes = First step (minutes)
sheet-column-find-out-minutes = Finding out (minutes)
sheet-column-within-days = Deadline (days)
sheet-column-reason = Why (editor’s note)
sheet-column-source = Source
sheet-column-effect = Effect (0 to 1)
sheet-column-value = Value
# Variables:
#   $from, $to (String) - numbers of people
sheet-from-to = { $from } to { $to }

# What a row is about.
sheet-kind-domain = Domain
sheet-kind-scenario = Threat
sheet-kind-trait = Fact about the business
sheet-kind-capacity = Pace
sheet-kind-duty = Legal duty
sheet-kind-source = Source
sheet-kind-contact = Contact
sheet-kind-term = Explained word
sheet-kind-statement = Guideline
sheet-kind-other = Other

# What a row holds.
sheet-what-q = Question
sheet-what-q-why = Why it is asked
sheet-what-q-example = What counts
sheet-what-q-not-applicable = Choice: does not apply
# Variables:
#   $level (String) - one of the levels below
sheet-what-choice = Choice: { $level }
sheet-what-hint = Detail under the choice: { $level }
sheet-level-full = in place
sheet-level-partial = in part
sheet-level-none = not in place
sheet-level-unknown = I don’t know
sheet-level-not-applicable = does not apply
sheet-what-action = Action to take
sheet-what-action-short = Short name of the protection
sheet-what-action-first-step = First step
# Variables:
#   $number (String)
sheet-what-step = Step { $number }
sheet-what-action-interim = Measure in the meantime
sheet-what-find-out = What to find out
sheet-what-find-out-whom-provider = Whom to ask, with an IT provider
sheet-what-find-out-ask-provider = Message to the IT provider
sheet-what-find-out-whom-alone = Whom to ask, without one
sheet-what-find-out-ask-alone = How to find out, without one
sheet-what-find-out-proof = Proof to ask for
sheet-what-domain = Name
sheet-what-scenario = Name
sheet-what-scenario-risk = After “the risk”
sheet-what-trait = Statement
sheet-what-trait-example = Example
sheet-what-capacity = Name
sheet-what-duty = What the section asks
sheet-what-source = Title, as published
sheet-what-source-publisher = Who publishes it
sheet-what-contact = Name
sheet-what-contact-for = What it is for
sheet-what-term = Definition
sheet-what-term-name = Word, as shown
sheet-what-term-forms = Other forms, separated by |
sheet-what-statement = Text
sheet-what-statement-title = Title
sheet-what-other = Text

# The numbers of the model.
# Variables:
#   $kind (String) - what it is
#   $name (String) - its name, or its number from 1
sheet-model-named = { $kind }: { $name }
sheet-model-scenario = Threat
sheet-model-scenario-weight = Weight
sheet-model-coverage = Protection partly in place
sheet-model-coverage-partial = Share that counts as in place
sheet-model-must-have = Indispensable protections
sheet-model-must-have-penalty = What a missing one takes away
sheet-model-must-have-threshold = Effect from which it does
sheet-model-must-have-cap = Highest score while one is missing
sheet-model-enough = Enough answers
sheet-model-enough-share = Share of the effects that a track must cover
sheet-model-effort = Classes of effort
sheet-model-effort-hours = Class { $name }: hours, at most
sheet-model-cost = Cost bands
sheet-model-cost-bands-above = Band { $name }: dollars, above
sheet-model-cost-bands-adds = Band { $name }: what it adds to the effort
sheet-model-time = Calendar
sheet-model-time-months = Length of the plan (months)
sheet-model-time-week-hours = First week: hours, at least
sheet-model-time-week-share = First week: share of the month
sheet-model-time-budget-months = Months of budget before a decision
sheet-model-time-quick-count = Quick moves: how many
sheet-model-time-quick-minutes = Quick moves: minutes, at most
sheet-model-sizes = Sizes of business
sheet-model-sizes-people = Size { $name }: people, at most
sheet-model-capacity = Pace
sheet-model-capacity-hours = Hours a month
sheet-model-capacity-cad = Dollars a month

# What the commands say.
# Variables:
#   $folder (String) - the new folder
#   $texts, $numbers (Number) - what changed
sheet-imported = Question bank written to { $folder }. Texts changed: { $texts }. Numbers changed: { $numbers }.
# Variables:
#   $file (String) - what was written
sheet-exported = Written: { $file }
# Variables:
#   $made-from (String) - a pack, with its version
sheet-other-base = Note: this workbook comes from another state of the question bank ({ $made-from }). Everything that differs was taken from the workbook: review the changes.

# Places. Variables:
#   $sheet (String) - the name on the tab
#   $cell (String) - one cell, or several
#   $place (String) - a sheet with its cell
#   $file, $line (String) - where it would stand in the pack
sheet-place = sheet “{ $sheet }”
sheet-place-cell = sheet “{ $sheet }”, cell { $cell }
sheet-place-file = { $place } ({ $file })
sheet-place-line = { $place } ({ $file }, line { $line })

# Why a workbook is refused.
input-sheet-not-workbook = this is not an .xlsx workbook, or it is damaged.
input-sheet-protected = this workbook is protected by a password, or of an old format. Save it without a password, as .xlsx.
input-sheet-too-large = this workbook is too large: it holds far more than Vigie put in it.
input-sheet-not-ours = this workbook does not come from Vigie, or its first sheet is missing.
# Variables:
#   $version (String)
input-sheet-other-version = this workbook is of version { $version }, which this version of Vigie does not read.
input-sheet-missing = this sheet is missing.
# Variables:
#   $other (String) - the name on a tab
input-sheet-twice = this sheet is a copy of “{ $other }”. Keep only one.
# Variables:
#   $column (String) - a heading
input-sheet-column-missing = the column “{ $column }” is missing.
input-sheet-column-twice = the column “{ $column }” is there twice.
# Variables:
#   $key (String) - the key of a row
input-sheet-row-unknown = the question bank has no row “{ $key }”.
input-sheet-row-twice = the row “{ $key }” is there twice.
input-sheet-row-missing = the row “{ $key }” is missing.
input-sheet-key-missing = the key of this row is missing.
input-sheet-empty = this cell is empty.
input-sheet-must-stay-empty = this cell must stay empty: the question bank has nothing there.
input-sheet-formula = this is a formula. Type the value itself.
input-sheet-not-text = a text is expected here.
input-sheet-not-number = a number is expected here, without a unit, and not a date.
input-sheet-out-of-range = this number is negative or far too large.
input-sheet-line-breaks = this text has a line break in it. It must stand on a single line.
input-sheet-braces = what stands between braces must stay as it is, and no brace may be added.
input-sheet-line-start = a line of this text cannot begin with that sign (full stop, bracket or asterisk).
# Variables:
#   $detail (String) - what the library says
input-sheet-unwritable = this question bank does not fit in a workbook ({ $detail }).
input-sheet-output-exists = this folder is there already. Choose a new name: nothing is replaced.

# Wrong usage.
cli-sheet-no-workbook = no workbook. Example: vigie content import workbook.xlsx -o NEW-FOLDER
cli-sheet-no-output = say where to write. Examples: -o workbook.xlsx, -o NEW-FOLDER/
# Variables:
#   $found (String)
cli-sheet-format-unknown = the end of the name “{ $found }” does not say the format. Add --format xlsx or folder.
