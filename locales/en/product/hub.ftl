# The sections of the questionnaire, and a section as a list.

hub-title = Sections of the assessment
# Variables:
#   $minutes (Number) - for what is left of every section
hub-left-all = About { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} left.
# Variables:
#   $answered, $asked (Number)
hub-answered = { $answered } of { $asked } answered
# Variables:
#   $minutes (Number) - for what is left of the section
hub-left = about { $minutes } min
# Variables:
#   $count (Number)
hub-unknown = { $count } to check (“I don’t know”)
# Variables:
#   $count (Number) - answers taken over that are to be looked at again
hub-again = { $count } to look at again
hub-pace = Times are estimated at half a minute a question. Take the time you need: nothing is timed.
hub-not-begun = Not begun
hub-begun = Begun
hub-done = Done
hub-open-not-begun = Begin
hub-open-begun = Continue
hub-open-done = Read again
# Variables:
#   $section (String)
hub-open-not-begun-named = Begin: { $section }
hub-open-begun-named = Continue: { $section }
hub-open-done-named = Read again: { $section }
hub-lens = How to answer
hub-lens-one = One question at a time
    .hint = With, under each question, why it is asked and where it comes from.
hub-lens-list = One section at a time, as a list
    .hint = Quicker for those who already know the questions.
hub-all = All sections
hub-list = See this section as a list

list-how = Each answer is saved at once. An answer may add a question to the list, or take one away.
list-explained = Why, and what counts
# Variables:
#   $question (String)
list-clear-named = Clear my answer: { $question }
# Variables:
#   $section (String)
list-next = Next section: { $section }

# Under a scenario of the results. Variables:
#   $action (String)
scenario-first = To do first against this risk: { $action }
