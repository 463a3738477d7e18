# Words of the window about following a plan over time.

# Undo and redo
# Variables:
#   $step (String) - one of the step- messages
undo-undo-what = Undo: { $step }
# Variables:
#   $step (String)
undo-redo-what = Redo: { $step }
undo-undo-none = Undo: nothing to undo
undo-redo-none = Redo: nothing to redo
# Variables:
#   $step (String)
undo-undone = Undone: { $step }.
# Variables:
#   $step (String)
undo-redone = Done again: { $step }.
# What a change is about. Variables:
#   $practice (String) - the short name of a practice
step-answer = answer “{ $practice }”
# Variables:
#   $practice (String)
step-note = note “{ $practice }”
# Variables:
#   $practice (String)
step-decision = progress of “{ $practice }”
# Variables:
#   $practice (String)
step-move = place of “{ $practice }” in the plan
step-business = facts about the business
step-track = choice of the review
step-capacity = hours and budget a month
step-assessment = start of the new review
step-import = import

# Following an action of the plan
follow-status-to-do = To do
follow-status-under-way = Under way
follow-status-done = Done
follow-status-set-aside = Set aside
# Variables:
#   $date (String)
follow-by = by { $date }
# Variables:
#   $person (String) - a name or a role
follow-with = assigned to { $person }
follow-edit = Progress
# Variables:
#   $action (String)
follow-edit-named = Progress: { $action }
follow-status = How far is this action?
follow-person = Assigned to
follow-person-hint = A name or a role. Optional.
follow-due = To do by
# Variables:
#   $date (String) - the plan’s
follow-due-hint = Year-month-day. Leave it empty to follow the plan: { $date }.
follow-due-hint-none = Year-month-day. The plan gives this action no date.
follow-done-on = Done on
follow-done-on-hint = Year-month-day.
follow-proof = What shows it
follow-proof-hint = A screen capture, an email or the date of a test, for example. Optional.
follow-reason = Why set it aside
follow-reason-hint = A few words are enough. The action stays in the plan, without a date.
follow-save = Save the progress
follow-close = Close without changing
# Variables:
#   $example (String) - such as 2026-11-24
follow-date-error = Write a date that exists, such as { $example }.
follow-reason-error = Write why in a few words.
follow-find-out = To end it, answer the question.
follow-answer = Answer the question
# Variables:
#   $action (String)
follow-answer-named = Answer the question: { $action }
# What just happened. Variables:
#   $action (String)
follow-now-to-do = “{ $action }” is to do.
# Variables:
#   $action (String)
follow-now-under-way = “{ $action }” is under way.
# Variables:
#   $action (String)
follow-now-done = “{ $action }” is done. The results and the plan take it into account.
# Variables:
#   $action (String)
follow-now-set-aside = “{ $action }” is set aside. It stays in the plan, without a date.
# Variables:
#   $count (Number)
follow-done-title = { $count ->
    [one] Action done
   *[other] Actions done ({ $count })
    }
# Variables:
#   $date (String)
follow-done-entry = Done on { $date }.
# Variables:
#   $count (Number)
follow-aside-title = { $count ->
    [one] Action set aside
   *[other] Actions set aside ({ $count })
    }
# Variables:
#   $date (String)
follow-aside-entry = Set aside on { $date }.
follow-again = Put back to do
# Variables:
#   $action (String)
follow-again-named = Put back to do: { $action }
follow-filter = Show part of the plan
follow-filter-status = Status
follow-filter-any = All
follow-filter-person = Assigned to
follow-filter-anyone = Anyone
follow-filter-nobody = Nobody yet
# Variables:
#   $shown, $all (Number)
follow-filter-count = { $shown ->
    [one] { $shown } action of { $all }
   *[other] { $shown } actions of { $all }
    }

# As answered, and with what was done since. Variables:
#   $count (Number) - actions
since-done = { $count ->
    [one] One action was done since the answers. This page takes it into account.
   *[other] { $count } actions were done since the answers. This page takes them into account.
    }
since-with = With what was done since
since-answers = By the answers alone
# Variables:
#   $in-place, $total (Number)
since-must-haves = By the answers alone: { $in-place } of { $total } in place.

# Doing the review again
again-title = Do the review again
again-card = Over time
again-card-first = Do this review again in a few months: Vigie starts from your answers and shows what changed.
# Variables:
#   $number (Number), $date (String)
again-card-later = This is review number { $number } of this business, begun on { $date }.
again-changes = See what changed
# Variables:
#   $date (String)
again-kept = The review begun on { $date } is kept as it is. It can always be read again.
again-start = A new review begins today. Your last answers are where it starts from.
again-first = The questions to look at again come first:
again-first-unknown = those you answered “I don’t know”;
again-first-old = those whose answer is getting old;
again-first-changed = those that changed or had not been asked;
again-first-done = those where an action was done since.
again-carried = The other answers count as they are, until you confirm or change them.
again-undo = If it was a mistake, “Undo”, at the top, goes back to the review before.
again-go = Begin
again-back = Back to the results
again-done = The questions to look at again are done. You can still confirm the other answers, or see the results.

# A carried answer
# Variables:
#   $date, $answer (String)
carried-answer = Answered on { $date }: “{ $answer }”. Still true?
carried-confirm = Still true, go on
carried-otherwise = If not, choose another answer.
carried-why-unknown = To look at first: the last time, you did not know.
carried-why-old = To look at first: this answer is getting old.
carried-why-changed = To look at first: the question changed since. The old answer is not to be compared with the new one.
carried-why-done-since = To look at first: an action on this point was done since.
carried-why-not-answered = To look at first: this question had no answer.
# Variables:
#   $carried, $looked (Number)
carried-summary = { $carried ->
    [0] All answers were looked at again in this review.
    [one] { $carried } answer taken from the review before, to confirm. Looked at in this review: { $looked }.
   *[other] { $carried } answers taken from the review before, to confirm. Looked at in this review: { $looked }.
    }
carried-state-carried = Taken over, to confirm
carried-state-confirmed = Confirmed
carried-state-changed = Changed
carried-state-new = New
carried-still = Still true
# Variables:
#   $question (String)
carried-still-named = Still true: { $question }
carried-review = Look at the questions again

# Failures. Variables:
#   $typed (String)
error-bad-date = This is not a date of the calendar: { $typed }. Write the year, the month and the day, such as 2026-11-24.
error-not-to-do = There is nothing to do on this point: the answer says that it is in place, or to be checked first.
error-done-later = An action cannot be done on a day to come. Write today’s date or an earlier one.
error-nothing-answered = This review has no answer yet: there is nothing to do again for now.
# Variables:
#   $number (Number)
error-no-such-round = Review number { $number } does not exist any more.

# The history of an answer
history-title = Answers before
history-none = No answer before this one.
# Variables:
#   $date, $time, $answer (String)
history-entry = { $date } at { $time }: { $answer }
history-cleared = answer cleared
# Variables:
#   $answer (String)
history-undone = { $answer } (by “Undo”)
# Variables:
#   $answer (String)
history-redone = { $answer } (by “Redo”)

# An earlier review
# Variables:
#   $date (String)
past-title = Review of { $date }
past-note = To read only. These are the answers of that review, with the questionnaire of today.
past-answers = The answers of that review
past-actions = The plan of that review
past-back = Back to what changed

# Then and now
compare-title = What changed
compare-one = There is one review so far. Do it again in a few months to see what changed.
compare-pick = The two reviews to compare
compare-before = Before
compare-after = After
# Variables:
#   $number (Number), $date, $track (String)
compare-round = { $number }. { $date }, { $track }
compare-tracks = One is an express review and the other a full review: their results are not to be compared. Only the questions asked in both are, one by one.
compare-score = Share of the protection in place, on the same questions
# Variables:
#   $one, $two (Number) - of the reviews; $then, $now (String) - their dates
#   $before, $after (String) - ranges
compare-score-text = Review { $one }, of { $then }: { $before }. Review { $two }, of { $now }: { $after }. Questions that changed, or that have an answer on one side only, do not count in it.
# Variables:
#   $number (Number), $date (String)
compare-numbered = { $number }. { $date }
# Variables:
#   $before, $after (String) - levels
compare-levels = “{ $before }”, then “{ $after }”
compare-levels-title = Before, then after
compare-score-none = Not enough questions in common to give a result.
compare-nothing = Nothing changed in the answers that can be compared.
# Variables:
#   $count (Number)
compare-fixed = Fixed ({ $count })
# Variables:
#   $count (Number)
compare-better = Better than before ({ $count })
# Variables:
#   $count (Number)
compare-found-out = Now known ({ $count })
# Variables:
#   $count (Number)
compare-new = New weak point ({ $count })
# Variables:
#   $count (Number)
compare-worse = Less than before ({ $count })
# Variables:
#   $count (Number)
compare-no-longer-known = To check again ({ $count })
compare-practice = Protection
compare-not-asked = Not answered
# Variables:
#   $count (Number)
compare-same = { $count ->
    [0] No answer is the same in both reviews.
    [one] One protection is at the same point in both reviews.
   *[other] { $count } protections are at the same point in both reviews.
    }
# Variables:
#   $count (Number)
compare-apart = Not compared ({ $count })
compare-apart-intro = These questions do not have two answers that mean the same thing.
compare-why = Why
compare-why-question-changed = The question changed
compare-why-only-after = Answer in the second review only
compare-why-only-before = Answer in the first review only
compare-rounds = All reviews
compare-read = Read
# Variables:
#   $date (String)
compare-read-named = Read the review of { $date }
compare-current = current

# The trend
# Variables:
#   $track (String)
trend-title = From one review to the next: { $track }
trend-intro = Each line goes from one review to the next, on the questions that both answer. The band goes from what is surely in place to what may be.
trend-date = Review
trend-since = Share of the protection in place, since the review before
trend-first = First review
# Variables:
#   $before, $after (String) - ranges
#   $count (Number) - questions that both answer
trend-since-text = { $before }, then { $after } ({ $count ->
    [one] { $count } question in common
   *[other] { $count } questions in common
    })

# Entering a paper worksheet
paper-title = Enter a filled worksheet
paper-intro = The questions have the same number as on the worksheet. Type the number of the box that is ticked, then Enter to go to the next. Each answer is saved at once.
paper-only = Questions that do not concern this business are not here.
# One letter each, typed for an answer that has no number.
paper-letter-unknown = D
paper-letter-not-applicable = N
# Variables:
#   $unknown (String) - the letter
paper-key-unknown = { $unknown }: I don’t know
# Variables:
#   $letter (String)
paper-key-not-applicable = { $letter }: does not apply
paper-key-empty = Empty: no answer
# Variables:
#   $number (Number), $question (String)
paper-question = { $number }. { $question }
# Variables:
#   $key, $choice (String)
paper-choice = { $key } – { $choice }
# Variables:
#   $keys (String) - such as 1, 2, 3, J
paper-wrong = Nothing is changed. Type one of these keys: { $keys }.
paper-reason = Why it does not apply
paper-reason-missing = Write a reason: the answer is not saved without it.
# Variables:
#   $answered, $asked (Number)
paper-progress = { $answered } of { $asked } answers
paper-end = See the results
paper-back = See all answers
# Variables:
#   $number (Number)
paper-number = number { $number } on the paper worksheet
