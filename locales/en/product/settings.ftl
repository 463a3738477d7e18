# Settings, what Vigie does with the data, and the made-up business.

settings-title = Settings
settings-how = Each choice counts at once and stays from one time to the next.
settings-reading = Display
settings-language = Language
settings-language-report = The language of a report is chosen when it is saved.
settings-text-size = Text size
settings-reports = Reports
settings-data = Your data

transparency-title = Transparency
# Variables:
#   $time (String)
transparency-read = All of this was read at { $time }, as you came to this page.
transparency-again = Read again
transparency-check = To check it:
transparency-network = Network: none
transparency-network-none = Vigie is built without any part that talks to the Internet: no automatic update, no statistics, no account. Its pages come from the program and cannot open others.
transparency-network-limit = The system displays Vigie’s pages with its own tools. What it does itself on the Internet does not depend on Vigie.
transparency-network-check = cut off the Internet and use Vigie. Everything works, down to the report. Your IT provider can also watch the program’s connections while it runs.
transparency-data = Where your data is
# Variables:
#   $size (String)
transparency-data-file = The records are in a file of { $size }:
transparency-data-sealed = A record with a passphrase of its own is in a file of its own, in the “dossiers” folder.
transparency-data-check = open this folder in your file manager. The size and the time of the file change when you answer.
transparency-protected = Protection: a passphrase
transparency-not-protected = Protection: no passphrase
# Variables:
#   $cipher (String) - the version of SQLCipher
transparency-protected-how = The whole file is encrypted by SQLCipher { $cipher }. Its key comes from your passphrase and is written nowhere beside it.
transparency-remembered = The system’s keyring remembers the passphrase, as you asked.
transparency-not-remembered = Nothing on this computer remembers the passphrase.
transparency-protected-check = open a copy of the file with a text editor. Neither the name of a business nor an answer can be read in it.
transparency-not-protected-check = open a copy of the file with a text editor. It begins with “SQLite format 3”, and the names of the businesses can be read in it.
transparency-copies = Copies kept
# Variables:
#   $count (Number)
#   $size (String)
transparency-copies-kept = { $count ->
    [0] No copy yet.
    [one] { $count } copy beside the file, { $size }.
   *[other] { $count } copies beside the file, { $size } in all.
}
# Variables:
#   $date (String)
transparency-copies-last = The last one: { $date }
transparency-copies-check = they are in a folder beside the file. The Data protection page lists them.
transparency-log = Log of failures
transparency-log-none = Nothing has been written to it yet.
# Variables:
#   $size (String)
transparency-log-size = Its size: { $size }.
transparency-log-check = open it with a text editor. It holds codes and times, never an answer nor the name of a business.
transparency-content = The questionnaire
transparency-content-check = the same fingerprint is at the end of each report. Two people who have the same one answered the same questions, judged in the same way.

sample-name = Fictional Quay Bakery (sample)
sample-tag = Fictional sample
sample-open = See a sample
sample-hint = A made-up bakery, with all of its answers and its plan. It does not touch your records.
