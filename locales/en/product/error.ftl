# Why the window could do nothing: the sentence of each code of src-tauri/src/failure.rs.

# The data file. Variables:
#   $file (String) - where it is
error-store-unreadable = The data file is damaged or was not made by Vigie: { $file }. Nothing in it was changed. Move it away or put back a backup copy, then open Vigie again.
# Variables:
#   $file (String)
#   $found, $known (Number) - versions of the file's format
error-store-too-new = A newer version of Vigie wrote the data file: { $file } (format { $found }; this version knows format { $known }). Nothing in it was changed. Install the newer version.
# Variables:
#   $file (String)
error-store-locked = Another program is using the data file: { $file }. Close the other program, then try again.
# Variables:
#   $file (String)
error-store-read-only = The data file cannot be changed: { $file }. Check that you are allowed to write in this folder.
# Variables:
#   $file (String)
error-store-no-folder = The data folder cannot be opened: { $file }. Check that you are allowed to write in it.
# Variables:
#   $file (String)
error-store-full = The disk is full: { $file } cannot grow. Free some space, then try again.
error-dossier-not-found = This review no longer exists.

# This computer
error-not-its-computer = What this computer shows is not kept: say first whether it serves this business.
error-nothing-checked = There is nothing to keep: check this computer first.

# The business, answers and notes
error-name-empty = Enter the name of the business.
# Variables:
#   $longest (Number)
error-name-too-long = The name has more than { $longest } characters. Shorten it.
error-name-marks = The name contains an invisible character that can mislead. Type the name instead of pasting it.
# Variables:
#   $longest (Number)
error-text-too-long = The text has more than { $longest } characters. Shorten it.
error-text-marks = The text contains an invisible character that can mislead. Type it instead of pasting it.
error-reason-empty = Say in a few words why this does not apply.
# Variables:
#   $fewest, $most (Number)
error-bad-people = Enter a number of people, from { $fewest } to { $most }.
# Variables:
#   $id (String) - an identifier
error-not-offered = Vigie does not offer this choice: { $id }.
# Variables:
#   $most-hours, $most-dollars (Number)
error-bad-capacity = Enter from 0 to { $most-hours } hours and from 0 to { $most-dollars } dollars a month.
# Variables:
#   $smallest, $largest (Number) - in per cent
error-bad-text-size = Text size goes from { $smallest } to { $largest }%.
error-english-off = English is not offered in this version.

# Saving the plan. Variables:
#   $reason (String) - a code
#   $path (String) - where
error-cannot-write = { $reason ->
    [missing-folder] The plan was not saved: the folder does not exist. Nothing was changed: { $path }
    [read-only] The plan was not saved: you are not allowed to write there. Nothing was changed: { $path }
    [disk-full] The plan was not saved: the disk is full. Nothing was changed: { $path }
   *[other] The plan could not be saved there. Nothing was changed: { $path }
    }

# Starting. Variables:
#   $detail (String) - where and what, one problem a line
error-content-broken = The content of Vigie cannot be used: { $detail }
# Variables:
#   $file (String)
#   $detail (String) - where and what
error-policy-broken = Your organization’s policy file cannot be read: { $file }. Vigie does not start without it. Give this message to the person who installed Vigie: { $detail }
# Variables:
#   $log-ref (String) - what to look for in the log
error-unexpected = An unexpected error occurred. The file vigie.log, in the data folder, describes it under { $log-ref }.

# The dialog that asks where to save the plan. The file's name is followed by the business and the date.
save-dialog-title = Save the plan
save-dialog-filter = PDF document
save-dialog-file = Security plan
