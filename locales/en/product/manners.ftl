# The manners of a desktop program: what was saved is opened, a file is received, menus, notices.

# What was just saved
manners-open = Open
manners-open-folder = Open file location
# Variables:
#   $path (String) - where the file was saved
manners-open-what = Open { $path }
manners-open-folder-what = Open file location of { $path }
# Variables:
#   $path (String)
error-saved-gone = This file is no longer where it was saved: { $path }. Save it again, or look for where it was moved.
# Variables:
#   $path (String)
error-nothing-opens = No program on this computer opens { $path }. The file is saved all the same: you can open it on another computer.

# A file handed to the window
manners-drop = Drop a Vigie dossier (.vigie) here. It is shown before it is added.
error-one-file-only = Drop one file at a time.
# Variables:
#   $file (String) - its name
error-not-a-dossier-file = “{ $file }” is not a Vigie dossier. Vigie opens files whose name ends in .vigie.

# What an earlier run left as it ended by surprise
manners-crash-title = Vigie ran into a problem last time
manners-crash-text = Vigie saves each answer as you give it. A short report stayed on this computer; nothing was sent. It says where the program stopped, and holds no answer, no name and no path of your files. You can read it, then send it yourself to the person who gave you Vigie.
manners-crash-read = Read the report
# Variables:
#   $path (String) - the file of the report
manners-crash-place = The report is here: { $path }
manners-crash-copy = Copy the report
manners-crash-copied = The report is copied.
manners-crash-folder = Open the folder of the reports
manners-crash-delete = Delete the report
manners-crash-keep = Keep the report and close this notice
manners-crash-deleted = The report is deleted.
manners-crash-kept = The report stays in the folder of the reports.

# The age of the content, by the clock of this computer
manners-age-title = Age of the content
# Variables:
#   $date (String) - the day the content was made
manners-age-old = The questionnaire and the advice date from { $date }, more than twelve months ago. They are still useful, but advice may have changed. Ask the person who gave you Vigie for a recent version: the program looks for nothing by itself.
# Variables:
#   $date (String) - the day of the review that was planned
manners-age-review-due = A new reading of the questionnaire and the advice was planned by { $date }. They are still useful. There may be a more recent version: the program looks for nothing by itself.
# Variables:
#   $date (String) - the day the content was made
manners-age-clock-behind = The clock of this computer shows a day before { $date }, the day the content was made. Check the computer’s date: the months of the plan depend on it.
