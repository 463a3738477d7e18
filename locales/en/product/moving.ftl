# Words of the window and of the report about moving an action to an earlier or a later month.

# On an action of the plan
move-group = Change the month
move-earlier = Earlier
move-later = Later
move-back = Put back in its place
# Variables:
#   $action (String)
move-earlier-named = Earlier: { $action }
# Variables:
#   $action (String)
move-later-named = Later: { $action }
# Variables:
#   $action (String)
move-back-named = Put back in its place: { $action }
# Variables:
#   $reason (String) - in the owner’s words
#   $month (String) - such as “February 2027”
move-kept = Vigie would place it in { $month }. Your reason: { $reason }
# Variables:
#   $reason (String)
move-kept-no-month = Vigie finds no month for it. Your reason: { $reason }

# The reason, asked in place
# Variables:
#   $from (String) - a month
#   $to (String) - a month
move-where = It would start in { $to } instead of { $from }.
move-reason = Why move it?
move-reason-hint = The reason stays with the action, in the plan and in the documents.
move-reason-earlier-asked = We are asked to (insurer, client, contract).
move-reason-earlier-begun = It has already begun.
move-reason-earlier-help = Someone can take care of it soon.
move-reason-later-busy = It is a busy time.
move-reason-later-waiting = We are waiting for someone or for equipment.
move-reason-later-money = The money will come later.
move-reason-other = Another reason
move-reason-own = Your reason
move-reason-error = Write the reason in a few words.
move-save = Move
move-close = Close

# What came of it
# Variables:
#   $action (String)
#   $month (String) - such as “February 2027”
move-now = “{ $action }” now starts in { $month }.
# Variables:
#   $action (String)
#   $month (String)
move-is-back = “{ $action }” is back in its place, in { $month }.
# Variables:
#   $action (String)
move-is-back-no-month = “{ $action }” is back in its place, without a month.
# Why it can go no further
move-stays-first = It already starts in the first month of the plan.
move-stays-last = No later month of the plan has enough hours or money for it.
# Variables:
#   $needed (String) - the short name of a practice
move-stays-after = It needs “{ $needed }”, which ends in the month before. Move that one first.
move-stays-full = The months before do not have enough hours or money for it. You can change the hours and budget per month.
move-stays-no-month = It has no month in this plan.

# In the report and the exports
tag-moved = Moved
# Variables:
#   $reason (String)
#   $month (String) - a number, 1 for the first month of the plan
plan-why-moved = Moved by you; Vigie would place it in month { $month }. Your reason: { $reason }
# Variables:
#   $reason (String)
plan-why-moved-no-month = Moved by you; Vigie finds no month for it. Your reason: { $reason }
