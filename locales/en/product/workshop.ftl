# A workshop: the projected window, and the window of whoever leads it.
workshop-mode = Workshop mode
workshop-hide-name = Mask the name
workshop-company = Business
# Variables:
#   $number (Number) - its place in the list
workshop-company-numbered = Business { $number }
workshop-open = Open the facilitator’s window
workshop-leave = Leave workshop mode
workshop-keys = Keyboard shortcuts
workshop-keys-short = Shortcuts (?)
workshop-key-sheet = ?
workshop-key-answers = 1 to 9
workshop-key-continue = C
workshop-key-name = M
workshop-keys-when = These keys act only in workshop mode, outside the fields where one types.
workshop-keys-sheet = Open this list
workshop-keys-answers = Choose the answer of that rank, in the question
workshop-keys-continue = Continue to the next question
workshop-keys-name = Mask or show the name of the business
workshop-keys-on = Use these shortcuts
workshop-keys-close = Close

# The window of whoever leads the workshop
workshop-title = Leading the workshop
workshop-private = This window is for you. Do not project it.
workshop-waiting = Open a dossier in the other window, in workshop mode. Your notes will appear here.
workshop-now = On the screen
workshop-no-question = No question on the screen.
workshop-add-kind = New note
workshop-kind-private = Note to myself
workshop-kind-dissent = Dissent
workshop-kind-parking = To come back to
workshop-kind-private-hint = Only you see it.
workshop-kind-dissent-hint = Who would answer otherwise, and why.
workshop-kind-parking-hint = A subject to keep for the end.
workshop-text = Text of the note
workshop-about = Link to the question on the screen
workshop-keep = Keep the note
workshop-kept = Note kept.
workshop-changed = Note changed.
workshop-removed = Note erased.
workshop-parking-title = To come back to
workshop-here-title = On this question
workshop-others-title = Other notes
workshop-none = No note.
# Variables:
#   $text (String) - the start of the note
workshop-change = Change
workshop-change-named = Change: { $text }
workshop-remove = Erase
workshop-remove-named = Erase: { $text }
workshop-save-change = Save
workshop-cancel = Cancel
workshop-on-whole = The workshop as a whole
workshop-copy-title = Take my notes along
workshop-copy-text = Dissent, notes and subjects to come back to, as text. Neither the client’s report nor the dossier’s file holds any of it.
workshop-copy = Copy my notes
workshop-copied = Copied.
workshop-select = The text is selected. Copy it with Ctrl+C.
# Variables:
#   $name (String) - the business
workshop-copy-heading = Workshop notes, { $name }

# The timer of a section
workshop-timer = Timer of the section
# Variables:
#   $section (String) - its name
workshop-timer-of = Section: { $section }
workshop-timer-none = The timer follows the section on the screen.
workshop-timer-length = Time planned for each section
workshop-timer-length-hint = In minutes, such as 10, or 2:30 for 2 minutes 30.
workshop-timer-length-wrong = Write a time from 1 second to 180 minutes, such as 10 or 2:30.
workshop-timer-start = Start
workshop-timer-pause = Pause
workshop-timer-reset = Back to the start
# Variables:
#   $time (String) - minutes and seconds
workshop-timer-left = { $time } left
workshop-timer-up = The time planned for this section is over. Take the time you need: nothing stops.
