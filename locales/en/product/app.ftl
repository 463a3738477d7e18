# Words of the window.

# Header and footer
app-skip = Skip to content
app-home = Home
app-text-smaller = Smaller text
app-text-larger = Larger text
# Variables:
#   $percent (String) - with its sign
app-text-size-now = Text size: { $percent }
# The name of the other language, in that language.
app-other-language = Français
app-saving = Saving…
# Variables:
#   $time (String)
app-saved = Saved at { $time }
app-not-saved = Not saved yet
app-english-notice = Notice
app-footer = Nothing is sent: your answers stay on this computer.
app-about = About Vigie
app-loading = One moment…

# Failures
app-failure-title = That did not work
app-failure-save-title = This is not saved yet
app-failure-kept = What you entered is not lost.
app-failure-retry = Try again
app-failure-dismiss = Close this message
# Shown when a failure has no sentence of its own. Variables:
#   $code (String)
app-failure-unknown = An unexpected error happened ({ $code }).
app-error-prefix = Error

# First screen and about
app-first-title = Where does your business stand in security?
app-about-title = About Vigie
app-first-what = Vigie asks simple questions about your business, then prepares an action plan: what to do, in which order, how long it takes and what it costs. You leave with a PDF.
app-first-time = The express review takes about ten minutes. You can stop and come back whenever you like.
app-first-unknown = “I don’t know” is a good answer: the plan will say whom to ask and what to write.
app-first-start = Start
app-first-not-title = What Vigie is not
app-first-data-title = Your answers stay here
app-first-data = Vigie does not use the Internet, asks for no account and sends nothing. Everything is kept in this folder:
app-first-not-protected = This file is not protected by a passphrase. Anyone who opens your session on this computer can read it.
app-first-protected = This file is protected by a passphrase. Nobody can read it without the passphrase, not even you.
app-first-delete = To erase a record, use “Delete” on the home screen, then “Deleted records”. To erase everything, close Vigie and delete this folder. Copies may remain in your backups.
app-about-version-title = Version
# Variables:
#   $version (String), $system (String) - the system by its own name
app-about-version = Vigie { $version }, on { $system }
# Variables:
#   $id, $version, $date, $review (String)
app-about-content = Questionnaire: { $id } { $version }, of { $date }, to be reviewed by { $review }
# Variables:
#   $hash (String)
app-about-hash = Fingerprint of the questionnaire: { $hash }
app-back = Back

app-about-more-title = To know more

# About the guidelines
app-guidelines = About these guidelines
app-guidelines-intro = Vigie’s questions follow public guidance. Here is where it comes from, what the law asks and how sure each statement is.
app-guidelines-know = What to know
# Variables:
#   $date (String)
app-guidelines-in-force = in force since { $date }
# Variables:
#   $mark (String) - V, S or N
#   $date (String)
app-guidelines-verified = { $mark ->
    [N] Looked into on { $date }
   *[other] Verified on { $date }
    }
# Variables:
#   $date (String)
app-guidelines-read = consulted on { $date }
# Variables:
#   $count (Number)
app-guidelines-sources-of = { $count ->
    [one] Where this statement comes from
   *[other] Where this statement comes from ({ $count } sources)
    }
app-guidelines-sources = All sources
app-guidelines-sources-intro = The addresses are to be copied into a browser: Vigie does not use the Internet.
# Variables:
#   $jurisdiction (String)
#   $count (Number)
app-guidelines-sources-group = { $jurisdiction } ({ $count })
app-guidelines-pack = The questionnaire in use
app-guidelines-pack-id = Name and version
app-guidelines-pack-owner = Who answers for the content
app-guidelines-pack-date = Date
app-guidelines-pack-review = To be reviewed by
app-guidelines-pack-hash = Fingerprint (beginning)

# Words that are explained
app-glossary-title = Words explained
# Before the words of a list of choices that can be opened.
app-glossary-here = Words explained:
app-glossary-intro = In the questions and the plan, these words have a dotted underline: activating one shows what it means.

# Home
app-home-title = Your records
app-home-empty = No record yet.
app-home-new = Start a new record
# Variables:
#   $people (Number)
app-home-people = { $people ->
    [one] 1 person
   *[other] { $people } people
    }
# Variables:
#   $answered, $asked (Number)
app-home-progress = { $answered } of { $asked } answered
# Variables:
#   $date (String)
app-home-changed = changed on { $date }
app-home-continue = Continue
app-home-results = See the results
app-home-delete = Delete
# Names of the buttons of one dossier. Variables:
#   $name (String)
app-home-continue-named = Continue the review of { $name }
app-home-results-named = See the results of { $name }
app-home-delete-named = Delete the record of { $name }
app-delete-title = Delete the record of { $name }?
app-delete-text = This record will go to “Deleted records”. You can take it back from there for 30 days, or erase it at once. PDFs already saved stay where they are.
app-delete-confirm = Delete
app-cancel = Cancel

# The business
app-business-title = Your business
app-business-intro = This decides which questions you will be asked.
app-business-name = Name of the business
app-business-name-hint = It appears on the plan. An invented name will do.
app-business-name-error = Write a name, even an invented one.
app-business-people = Number of people
app-business-people-hint = Count yourself, and full-time and part-time staff.
# Variables:
#   $least, $most (Number)
app-business-people-error = Write a number from { $least } to { $most }.
app-business-traits = Check what is true
app-business-traits-hint = If in doubt, read the example below the sentence. You can change your mind later.
app-business-presumed = Already checked: almost every business holds some. Uncheck it only if none of the examples concerns you.
app-business-go = Continue
app-business-edit = Change the business
app-errors-title = To correct before going on

# The two tracks
app-track-title = Which review?
app-track-hint = Both lead to a plan. You can go from one to the other without answering twice.
# Variables:
#   $count, $minutes (Number)
app-track-length = { $count ->
    [one] { $count } question
   *[other] { $count } questions
    }, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
    }
app-track-what-essential = What lowers the risks most. To begin with.
app-track-what-complete = All that concerns your business. For a more precise plan.
app-track-offer-title = Going further: the full review
# Variables:
#   $count, $minutes (Number)
app-track-offer = { $count ->
    [one] { $count } more question
   *[other] { $count } more questions
    }, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
    }. Your answers are kept: nothing is asked twice.
# Variables:
#   $domains (String) - names of domains
app-track-offer-domains = Mostly: { $domains }
app-track-offer-answered = All its questions are already answered.
app-track-to-complete = Go on to the full review
app-track-complete = The express review keeps only the essentials. Going back to it erases no answer.
app-track-to-essential = Go back to the express review
app-track-now-complete = You are in the full review. Your answers are kept.
app-track-now-essential = You are in the express review. The other answers are kept.

# Questions
# Variables:
#   $domain (String), $number, $total (Number)
app-question-progress = { $domain } — question { $number } of { $total }
app-question-why = Why this question
app-question-example = What counts
app-question-sources = Where this question comes from
# Variables:
#   $title, $publisher (String)
app-question-source = { $title }, { $publisher }
app-question-source-instead = It comes from these instead:
app-question-not-applicable-hint = Does not apply: a reason is needed.
app-question-reason = Why it does not apply
app-question-reason-hint = A few words are enough. The answer is saved with its reason.
app-question-reason-error = Write a reason, or choose another answer.
app-question-note = Add a note
app-question-note-open = Your note
app-question-note-label = Note
app-question-note-hint = For you only. It is not in the plan.
app-question-clear = Clear my answer
app-question-back = Back
app-question-continue = Continue
app-question-skipped = The previous question is left unanswered. You can come back to it.
app-question-all = See all answers
app-question-computer = This computer:
# Variables:
#   $date (String)
app-question-computer-why = Checked on { $date }. This finding speaks of this computer alone: the answer is yours.

# All answers
app-answers-title = Your answers
# Variables:
#   $track (String)
#   $answered, $asked (Number)
app-answers-progress = { $track }: { $answered } answers to { $asked } questions
app-answers-none = Not answered
# Variables:
#   $reason (String)
app-answers-not-applicable = Does not apply: { $reason }
app-answers-change = Change
# Variables:
#   $question (String)
app-answers-change-named = Change: { $question }
app-answers-answer = Answer
app-answers-answer-named = Answer: { $question }
app-answers-results = See the results
app-answers-continue = Go on with the questions

# This computer
app-computer-title = This computer
app-computer-intro = Vigie can look at some twenty settings of this computer: updates, disk encryption, firewall and others. It is optional, and nothing happens before you ask for it.
app-computer-promise = Nothing on the computer is changed and nothing is sent. No administrator rights are asked for.
# Variables:
#   $name (String) - the business
app-computer-whose = Does this computer serve the business “{ $name }”?
app-computer-whose-hint = If you are helping another business with your own computer, answer “No”. What it shows says nothing about that business.
app-computer-whose-of-the-business = Yes, it serves this business
app-computer-whose-of-the-business-hint = You will be able to keep the findings and compare them with your answers.
app-computer-whose-another = No, it serves somebody else
app-computer-whose-another-hint = You will be able to look. Nothing will be kept or compared with your answers.
app-computer-run = Check this computer
app-computer-run-again = Check again
# Variables:
#   $count (Number) - checks that have concluded
app-computer-running = { $count ->
    [0] Checking…
    [one] Checking… { $count } result
   *[other] Checking… { $count } results
    }
# Variables:
#   $count (Number) - checks
#   $wrong (Number) - of them, to fix
app-computer-done = { $count ->
    [one] { $count } check made
   *[other] { $count } checks made
    }, { $wrong ->
    [0] nothing to fix.
   *[other] { $wrong } to fix.
    }
# Variables:
#   $system (String) - Windows, macOS or Linux
#   $date (String)
app-computer-checked = { $system }, { $date }
# Variables:
#   $outcome (String), $count (Number)
app-computer-group = { $outcome } ({ $count })
app-computer-unknown = Vigie could not see it. That is neither a good nor a bad sign.
app-computer-evidence = What was read, and what cannot be seen
# Variables:
#   $from (String) - a file, a registry key or a system call
app-computer-from = Read from: { $from }
app-computer-look = Look or fix it yourself
app-computer-look-now = What to do:
app-computer-preview = Preview
# Variables:
#   $practice (String)
app-computer-question = See the question: { $practice }
app-computer-keep-title = Keep these findings?
app-computer-keep-what = Only the name of each check, its result, the kind of system and the date would be kept. Nothing of what was read, and no name.
app-computer-keep-then = They would be compared with your answers, without changing them. An answer that is contradicted is pointed out in the results and in the plan.
app-computer-keep = Keep these findings in the review
app-computer-keep-anew = Replace the findings that are kept
# Variables:
#   $name (String) - the business
app-computer-not-kept = Nothing is kept or compared with your answers: this computer does not serve the business “{ $name }”.
app-computer-kept-title = Findings kept in the review
app-computer-kept-now = Findings kept. The results and the plan take them into account.
app-computer-erase = Erase these findings
app-computer-erased = Findings erased.
app-computer-another-title = Erase the findings that are kept?
app-computer-another-text = Since this computer serves somebody else, the findings kept in this review will be erased. Your answers stay.
app-computer-another-confirm = Erase
app-computer-offer = Optional: in a few seconds, Vigie looks at some twenty settings of this computer and says what it saw.
app-computer-go = Look at this computer
app-computer-go-kept = See again what this computer shows

# Results
app-results-title = Where your business stands
# Variables:
#   $count (Number)
app-results-track-essential = { $count ->
    [one] Express review, { $count } question.
   *[other] Express review, { $count } questions.
    } This result is not to be compared with the full review’s.
app-results-track-complete = { $count ->
    [one] Full review, { $count } question.
   *[other] Full review, { $count } questions.
    } This result is not to be compared with the express review’s.
app-results-score = How much of the protection is in place
# Variables:
#   $count (Number)
app-results-open = { $count ->
    [one] One question is not answered.
   *[other] { $count } questions are not answered.
    }
app-results-open-why = Answering makes the result more precise.
app-results-open-go = Answer the remaining questions
# Variables:
#   $count (Number)
app-results-contradictions = { $count ->
    [one] An answer to look at again
   *[other] { $count } answers to look at again
    }
# Variables:
#   $names (String) - names of checks
#   $date (String)
app-results-contradiction = A check made on { $date } contradicts that answer: { $names }.
app-results-contradiction-change = Look at the answer again
# Variables:
#   $practice (String)
app-results-contradiction-change-named = Look at the answer again: { $practice }
# Variables:
#   $system (String) - Windows, macOS or Linux
#   $date (String)
app-results-facts = One computer ({ $system }) was checked on { $date }. These findings speak of that computer alone.
app-results-message = The message to send
app-results-message-copy = Copy the message
app-results-message-copied = Message copied. Paste it into an email.
app-results-message-select = The message is selected: copy it with Ctrl+C.
app-results-quick = To do right away, in 15 minutes or less
app-results-first = The first actions
app-results-first-none = No action: what was asked about is in place.
app-results-scenarios = What could happen, and the protection in place
app-results-domains = By domain
app-results-domain = Domain
app-results-in-place = In place
# Variables:
#   $count (Number)
app-results-in-place-count = { $count } in place
app-results-duties = Your legal duties
app-results-duty = Duty
app-results-duty-state = State
app-results-plan = See the plan, month by month
app-results-answers = Look at your answers
app-results-not = To be read with these results
# Variables:
#   $low, $high (String) - with their sign
app-range = between { $low } and { $high }

# Plan
app-plan-title = Your action plan
app-plan-back = Back to the results
app-plan-save-title = Save the plan
app-plan-save-language = Language of the document
app-plan-save-language-fr = French
app-plan-save-language-en = English
app-plan-save-language-both = Both, in one file
app-plan-save = Save the plan (PDF)
app-plan-saving = Preparing the document…
# Variables:
#   $path (String)
app-plan-save-done = Plan saved: { $path }
app-plan-save-cancelled = No file was saved.
app-plan-capacity = Time and money per month
# Variables:
#   $hours, $money (String)
app-plan-capacity-now = { $hours } and { $money } per month
app-plan-capacity-change = Change
app-plan-capacity-intro = The plan is redone at once for what you can put into it.
app-plan-capacity-custom = Another pace
app-plan-capacity-hours = Hours per month
app-plan-capacity-dollars = Dollars per month
app-plan-capacity-apply = Apply
# Variables:
#   $most (Number)
app-plan-capacity-hours-error = Write a number of hours from 0 to { $most }.
app-plan-capacity-dollars-error = Write an amount of $0 or more.
app-plan-redone = The plan is up to date.
# Variables:
#   $used, $all (String) - hours
app-plan-month-load = { $used } of { $all }
# Variables:
#   $used, $left (String) - amounts of dollars
app-plan-month-money = { $used }, { $left } left over
# Variables:
#   $action (String)
app-plan-month-goes-on = Continued: { $action }
app-plan-decisions = Budget decisions
app-plan-decisions-intro = These protections cost more than three months of the budget you gave. Decide on them now; they take nothing from the months.
app-plan-blocked = No date for now
app-plan-blocked-intro = These actions do not fit into any month of the plan.
app-plan-empty = No action: what was asked about is in place.
app-plan-why = Why here
app-plan-how = Why here, and how to do it
app-plan-first-step = First step, under 15 minutes
app-plan-steps = Then
app-plan-ask = What to write
app-plan-look = How to check
# Variables:
#   $whom (String)
app-plan-whom = Whom to ask: { $whom }
app-plan-proof = The proof that settles it
# Variables:
#   $hours, $money (String)
app-plan-if-missing = If it is missing: { $hours } and { $money } more to plan for.

# Incident sheet
app-incident-verified = Check these contacts from time to time: they can change.
app-incident-phone = Telephone
app-incident-email = Email
app-incident-web = Website
app-incident-other = Other resources
app-incident-back = Back to where I was
