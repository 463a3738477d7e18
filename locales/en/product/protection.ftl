# The data file with its passphrase: why it does not open, and why something stays as it was.
# Variables of all of them:
#   $file (String) - where the data file is
protection-not-vigie = This file was not made by Vigie: { $file }. Nothing in it was changed.
protection-needs-passphrase = This file opens with its passphrase: { $file }.
protection-wrong-passphrase = This passphrase does not open the file: { $file }. Check capital letters and the keyboard language. If you are certain of the passphrase, the file may be damaged: then try a copy.
protection-held = Vigie is already open with this file: { $file }. Close the other window, then try again.
protection-missing = The data file is no longer there: { $file }. Copies of it are left: put one back, or begin again with an empty file.
protection-damaged = The data file is damaged: { $file }. Nothing in it was changed. You can put back the last good copy; the damaged file is then set aside, not deleted.
protection-gone = The data file was moved, deleted or replaced while Vigie was using it: { $file }. The last change was not saved. Put the file back in its place, then open Vigie again.
protection-sealed = This review has a passphrase of its own. Open it with that first.
protection-unusable = The data file could not be read or written: { $file }. Nothing was changed. Check the disk, then try again.
protection-already = This file already has a passphrase: { $file }. Change it instead.
protection-none = This file has no passphrase: { $file }.

# A passphrase as it is typed
protection-passphrase-empty = Enter a passphrase.
# Variables:
#   $longest (String) - the most characters
protection-passphrase-too-long = The passphrase has more than { $longest } characters. Shorten it.
protection-passphrase-marks = The passphrase holds a character that cannot be typed, such as a line break. Type it instead of pasting it.
