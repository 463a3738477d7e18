# Keeping dossiers: the list, the bin, protection, copies, and dossiers that come and go as files.

# The list of dossiers. Variables:
#   $date (String)
keeping-home-assessed = review of { $date }
# Variables:
#   $date (String), $action (String)
keeping-home-due = Next due, on { $date }: { $action }
keeping-home-late = Overdue since { $date }: { $action }
keeping-home-more = Export, protect or delete
keeping-home-back = Back to the records
keeping-list-search = Look for a record
keeping-list-text = Name of the business
keeping-list-order = Sort by
keeping-list-order-changed = last change
keeping-list-order-name = name
keeping-list-order-due = next due date
keeping-list-order-assessed = date of the review
# Variables:
#   $found, $shown (Number)
keeping-list-found = { $found ->
    [0] No record has that name.
    [one] 1 record
   *[other] { $found } records, { $shown } of them on the screen
    }
# Variables:
#   $more (Number)
keeping-list-more = { $more ->
    [one] Show 1 more record
   *[other] Show { $more } more records
    }

# The bin. Variables:
#   $name (String), $date (String), $days (Number)
keeping-bin-title = Deleted records
keeping-bin-intro = A deleted record stays here for 30 days, then it is erased.
keeping-bin-empty = No deleted record.
keeping-bin-deleted = Deleted on { $date }.
keeping-bin-left = { $days ->
    [0] It will be erased today.
    [one] It will be erased in 1 day.
   *[other] It will be erased in { $days } days.
    }
keeping-bin-take-back = Take back
keeping-bin-take-back-named = Take back the record of { $name }
keeping-bin-erase = Erase for good
keeping-bin-erase-named = Erase for good the record of { $name }
keeping-bin-erase-title = Erase the record of { $name } for good?
keeping-bin-erase-text = Vigie erases this record from its file and makes its own copies anew without it. This cannot be undone. Copies that you made elsewhere, your backups and the memory of the disk may still keep traces of it. PDFs and exported files stay where they are.
keeping-bin-taken-back = The record of { $name } is back.
keeping-bin-erased = The record of { $name } is erased.

# Protection
keeping-title = Data protection
keeping-protection = Passphrase
keeping-protected = Your records are protected by a passphrase.
# Variables:
#   $cipher (String) - a version
keeping-protected-what = The whole file is encrypted (SQLCipher { $cipher }, checked just now). Without the passphrase nobody can read it. Nobody can find it again for you.
keeping-unprotected = Your records have no passphrase.
keeping-unprotected-what = Anyone who opens your session on this computer, or takes its disk, can read the list of what your business lacks.
keeping-protect = Set a passphrase
keeping-protect-send = Set this passphrase
keeping-change = Change the passphrase
keeping-remove = Remove the passphrase
keeping-remove-what = Anyone who opens your session on this computer will be able to read the file again.
keeping-no-recovery = There is no way to recover a forgotten passphrase: neither Vigie nor anyone else knows it. Write it down and keep it in a safe place, away from this computer.
keeping-passphrase = Passphrase
keeping-passphrase-new = New passphrase
keeping-passphrase-hint = Four or five words that have nothing in common, with their spaces, are good to remember. You can paste it.
keeping-passphrase-again = The same passphrase once more
keeping-passphrase-current = Current passphrase
keeping-passphrase-own = Passphrase of this record
keeping-passphrase-empty = Write the passphrase.
keeping-passphrase-different = The two passphrases are not the same.
keeping-understood = I understand: without this passphrase, what it closes is lost.
keeping-understood-needed = Tick the box to go on.
keeping-secret-show = Show
keeping-strength-0 = It is guessed at once.
keeping-strength-1 = It is guessed quickly.
keeping-strength-2 = It holds a little.
keeping-strength-3 = It holds well.
keeping-strength-4 = It holds very well, as far as guessing is known.
keeping-advice-known-word = It holds the name of the business or a word that others know.
keeping-advice-common = It is close to those that are tried first.
keeping-advice-single-word = A single word or a name is not enough: add others that have nothing in common.
keeping-advice-date = A date can be guessed: add words that have nothing in common.
keeping-advice-pattern = It follows the keyboard, the alphabet or repeats itself.
keeping-advice-longer = Make it longer: add a word or two that have nothing in common.
keeping-remember = Remember the passphrase on this computer
keeping-remember-until-restart = The system keeps it until the next restart, then Vigie asks for it again. Until then, anyone who opens your session opens your records too.
keeping-remember-until-forgotten = The system’s keyring keeps it. Anyone who opens your session opens your records too. It is not a spare copy: keep your own.
keeping-remembered-until-restart = The system remembers the passphrase until the next restart.
keeping-remembered-until-forgotten = The system’s keyring remembers the passphrase.
keeping-forget = Stop remembering it
keeping-now-protected = Done: the file is encrypted. The copies from before, readable without a passphrase, were erased, and a new one was made, encrypted.
keeping-passphrase-changed = Done: the passphrase is changed. The copies that the old one opened were erased, and a new one was made.
keeping-now-unprotected = Done: the file has no passphrase any more. The copies that the passphrase opened were erased, and a new one was made.
keeping-forgotten = Done: the system does not remember it any more.
keeping-busy = One moment… The file is being written or opened.

# Locking
keeping-lock = Lock now
keeping-lock-short = Lock
keeping-lock-keys = or Ctrl+L, anywhere in Vigie
keeping-lock-unsaved = Vigie is not locked: an answer or a note could not be saved.
keeping-idle = Lock after a time without activity
# Variables:
#   $minutes (Number)
keeping-idle-minutes = { $minutes ->
    [0] never
   *[other] { $minutes } minutes
    }
keeping-idle-kept = Kept.
keeping-idle-warning = Vigie locks in one minute. Move the mouse or press a key to go on. What you wrote will be saved.
keeping-locked-title = Vigie is locked
keeping-locked-text = Write your passphrase to open your records.
keeping-locked-idle = Vigie locked itself after a time without activity. You will come back to where you were.
keeping-unlock = Open

# The data file and its copies. Variables:
#   $size (String), $date (String), $path (String), $time (String), $count (Number)
keeping-file = The file
keeping-file-where = All your records are in this file:
keeping-file-size = Size: { $size }.
keeping-kilobytes = { $size } kB
keeping-megabytes = { $size } MB
keeping-moment = { $date } at { $time }
keeping-copies = Copies
keeping-copies-what = Vigie keeps its last five copies beside the file: one for each day of use, and one before each import. They do not help with a broken or stolen disk: make one elsewhere too, such as on a USB drive that is put away. A copy made elsewhere does not hold the records that have their own passphrase: export them one by one.
keeping-copies-none = No copy yet.
keeping-copies-list = { $count ->
    [one] See the copy that is kept
   *[other] See the { $count } copies that are kept
    }
keeping-copy-make = Make a copy elsewhere…
keeping-copy-made = Copy made: { $path }
# Variables:
#   $reason (String) - a code
keeping-copy = { $reason ->
    [migration] { $date }, before a change of version, { $size }
    [import] { $date }, before an import, { $size }
    [renewed] { $date }, after an erasure or a change of passphrase, { $size }
   *[daily] { $date }, copy of the day, { $size }
    }
keeping-copy-restore = Go back to the copy
keeping-copy-restore-named = Go back to the copy of { $date }
keeping-copy-restore-title = Go back to the copy of { $date }?
keeping-copy-restore-text = Everything done since will no longer be in Vigie. The current file is not erased: it is set aside in the same folder, under another name.
keeping-restored = Done: Vigie went back to the copy. The file from before is set aside.
keeping-copy-dialog = Make a copy of your records
keeping-copy-filter = Data file of Vigie
keeping-copy-file = Copy of Vigie
keeping-good-copy = There is a copy of { $date }
keeping-good-copy-what = Vigie can start again from this copy ({ $size }). What was done after that date is not in it. The damaged file is not erased: it is set aside in the same folder.
keeping-good-copy-take = Start again from this copy
keeping-good-copy-closed = No copy opens without a passphrase. If your records had one, write it: Vigie looks among the copies.
keeping-good-copy-look = Look for a copy
keeping-good-copy-nothing = No copy opens that way.
keeping-good-copy-sure = The passphrase is right, but nothing opens
keeping-good-copy-sure-what = The file may be damaged. Write the passphrase: Vigie looks for the last copy that it opens.
keeping-anew = Begin again with an empty file
keeping-anew-title = Begin again with an empty file?
keeping-anew-text = The current file is not erased: it is set aside in the same folder, and its copies stay.
keeping-limits = What the protection does not do
keeping-limit-program = A malicious program already in your session sees what you see and what you type.
keeping-limit-exports = PDFs and files that you save elsewhere are not protected by this passphrase.
keeping-limit-traces = Your backups and the disk may keep older versions of the file, from before the passphrase.

# A dossier with its own passphrase. Variables:
#   $name (String)
keeping-sealed-closed = This record has its own passphrase. It is closed.
keeping-sealed-open = Open the record
keeping-sealed-open-named = Open the record of { $name }
keeping-sealed-close = Close the record
keeping-sealed-close-named = Close the record of { $name }
keeping-seal = Give its own passphrase
keeping-seal-named = Give its own passphrase to the record of { $name }
keeping-seal-send = Close this record with this passphrase
keeping-unseal = Remove the passphrase
keeping-unseal-named = Remove the passphrase of the record of { $name }
keeping-sealed-open-title = Open the record of { $name }
keeping-sealed-open-what = It stays open until you close it, or until Vigie locks or closes.
keeping-sealed-set-title = A passphrase for { $name }
keeping-sealed-set-what = This record will go to a file of its own, encrypted, that opens with its own passphrase only. The name of the business stays visible in the list.
keeping-sealed-remove-title = Remove the passphrase of { $name }
keeping-sealed-remove-what = This record will come back to the others, under the same protection as theirs.
keeping-seal-done = The record has its own passphrase, and it is closed.
keeping-unseal-done = The record has no passphrase of its own any more.

# A dossier as a file. Variables:
#   $name (String), $path (String), $file (String), $count (Number), $what (String)
keeping-export = Export
keeping-export-named = Export the record of { $name }
keeping-export-title = Export the record of { $name }
keeping-export-what = The whole record goes to a single file that another Vigie can read: answers, notes, decisions and past reviews.
keeping-export-how = How to close it
keeping-export-closed = With a passphrase
    .hint = The file opens with it only. Give it by voice, not in the same email.
keeping-export-clear = In the clear
    .hint = Anyone who receives or finds this file can read everything: the answers, the notes and what the business lacks.
keeping-export-send = Export the closed record…
keeping-export-send-clear = Export in the clear…
keeping-export-done = Record exported: { $path }
keeping-export-dialog = Export the record
keeping-export-filter = Record of Vigie
keeping-import = Import a record
keeping-import-title = Import a record
keeping-import-what = Choose a .vigie file. Vigie shows what it holds before anything changes.
keeping-import-choose = Choose a file…
keeping-import-choose-other = Choose another file…
keeping-import-dialog = Choose a record to import
keeping-import-asks = { $file } is closed by a passphrase.
keeping-import-passphrase = Passphrase of this file
keeping-import-open = Read the file
keeping-import-nothing-yet = Nothing is imported yet.
keeping-import-file = File: { $file }
keeping-import-round = Review of
keeping-import-track = Track
keeping-import-answers = Answers
keeping-import-stays = (not taken)
keeping-import-decisions = { $count ->
    [one] 1 decision on an action of the plan.
   *[other] { $count } decisions on actions of the plan.
    }
keeping-import-not-computer = What the computer where this file comes from showed is not attached to this computer.
keeping-import-left-out = { $count ->
    [one] 1 item is not taken as it stands
   *[other] { $count } items are not taken as they stand
    }
keeping-import-same = The record of { $name } is already on this computer
keeping-import-join = Add the missing reviews to that record
    .hint = Nothing that is already there is replaced.
keeping-import-new = Make it a record of its own
    .hint = The two records will have the same name.
keeping-import-take = Import
keeping-import-done = The record is imported. A copy of the state before was kept.

# Failures
error-locked = Vigie is locked. Write your passphrase.
error-wrong-passphrase = This passphrase does not open it.
error-passphrase-empty = Write a passphrase.
# Variables:
#   $longest (Number)
error-passphrase-too-long = The passphrase has more than { $longest } characters. Shorten it.
error-passphrase-marks = The passphrase holds a character that is not typed, such as a line break. Type it on the keyboard instead of pasting it.
error-already-protected = There is a passphrase already. Change it instead.
error-not-protected = There is no passphrase.
error-cannot-remember = The system could not remember or forget the passphrase. The rest is done.
error-dossier-closed = This record has its own passphrase. Open it with that first.
# Variables:
#   $file (String)
error-store-missing = The data file is no longer there: { $file }. Copies of it remain.
error-store-gone = The data file was moved, deleted or replaced while Vigie was using it: { $file }. The last change was not saved. Put the file back in its place, then reopen Vigie.
error-nothing-to-import = There is no file to import: choose one.
error-nothing-new = Nothing was imported: all that this file holds is there already.
error-too-large-to-export = This record is too large for a single file. Nothing was written.
# Variables:
#   $sentence (String) - why
error-file-refused = The file was not taken, and nothing was changed: { $sentence }
