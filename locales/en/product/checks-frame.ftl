# What surrounds the findings of a computer, on screen and in a terminal

checks-platform-windows = Windows
checks-platform-macos = macOS
checks-platform-linux = Linux

# Variables:
#   $system - the kind of system
#   $date - the day the facts were read
checks-title = Check of one computer ({ $system }), { $date }
checks-one-computer = These findings speak of this computer alone, not of the business’s other devices.

checks-outcome-met = In order
checks-outcome-attention = Worth a look
checks-outcome-not-met = To fix
checks-outcome-unknown = Not checked
checks-outcome-not-applicable = Not applicable

# Variables:
#   $outcome - one of the words above
#   $name - what was checked
checks-line = [{ $outcome }] { $name }
checks-reason = Why: { $reason }
checks-evidence = { $label }: { $value }
checks-evidence-from = { $label }: { $value } ({ $from })
checks-limit = Limit: { $limit }
checks-look = To look for yourself: { $look }
# Variables:
#   $practice - a practice as a noun group
checks-supports = Supports an answer of “yes” about: { $practice }
checks-contradicts = Contradicts an answer of “yes” about: { $practice }
checks-preview = Preview: this check has not been tried on a real computer of this kind yet.

# Variables:
#   $before - names joined by commas
#   $last - the last name
checks-names = { $before } and { $last }

# Variables:
#   $path - the file
checks-facts-saved = Findings saved in { $path }. The file holds no name of a person or computer, no serial number, no address and no list of programs; read it before you send it.
