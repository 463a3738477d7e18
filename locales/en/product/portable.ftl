# Dossiers that travel: the `.vigie` file, and what is not taken of one.

# Variables:
#   $most (Number) - the limit
input-too-many = there are more than { $most } here.
input-expected-flag = “true” or “false” is expected here.
# Variables:
#   $found (String) - what stands there
input-dossier-wrong-format = the format is “{ $found }”, but “vigie-dossier” is expected.
input-dossier-changed = this file was changed or damaged since Vigie wrote it: its fingerprint does not match.
input-dossier-no-assessment = a dossier holds at least one review.
input-dossier-order = this review begins before the one that precedes it.
input-dossier-business-twice = the last review does not describe the business: it is described at the start of the dossier.
# Variables:
#   $key (String)
input-dossier-without-level = the key “{ $key }” goes with an answer, but no level is given (key “level”).
input-dossier-reason-unneeded = a reason goes with the level “not-applicable” only.
# Variables:
#   $found (String) - what stands there
input-dossier-bad-form = “{ $found }” is not the form of a question. Example: 1-9f86d081884c7d65.
input-dossier-bad-steps = a move counts from -128 to 127 months, but not 0. Value read: { $found }.
input-dossier-bad-id = “{ $found }” is not an identifier.
input-dossier-bad-moment = “{ $found }” is not a moment in universal time. Example: 2026-11-24T19:30:00.000Z.
input-dossier-unknown-platform = the kind of computer “{ $found }” is unknown.
input-dossier-unknown-outcome = the finding “{ $found }” is unknown.
input-dossier-unknown-status = the progress “{ $found }” is unknown.
input-dossier-empty-text = this text is empty.

# The envelope
input-dossier-is-database = this file is a database, not an exported dossier. Vigie does not open it.
input-dossier-unknown-file = this file is not a dossier that Vigie exported.
input-dossier-wrong-passphrase = the passphrase does not open this file.
input-dossier-damaged = this file is damaged or incomplete. Ask for a new copy of it.
input-dossier-closed-otherwise = this file does not open with a passphrase.
input-dossier-too-much-work = this file asks for more memory than a dossier of Vigie. It was not opened.

# What is not taken of a file. Variables:
#   $what (String) - the name or the identifier of the question, the action or the trait
#   $number (Number) - the review in the file; 0 for the whole dossier
dossier-not-taken-unknown-question = review { $number }: this questionnaire has no question “{ $what }”. The answer and the note are not taken.
dossier-not-taken-unknown-choice = review { $number }: the question “{ $what }” no longer offers the choice that was made. Only the level of the answer is taken.
dossier-not-taken-level-not-offered = review { $number }: the question “{ $what }” does not offer that answer. It is not taken.
dossier-not-taken-unknown-trait = { $number ->
    [0] this questionnaire has no characteristic “{ $what }”. It is not taken.
   *[other] review { $number }: this questionnaire has no characteristic “{ $what }”. It is not taken.
}
dossier-not-taken-unknown-action = this questionnaire has no action “{ $what }”. Its progress is not taken.
dossier-not-taken-unknown-move = this questionnaire has no action “{ $what }”. Its move is not taken.
dossier-not-taken-already-here = review { $number }: it is here already, word for word.
dossier-not-taken-older = review { $number }: it began before the latest review of this dossier. To keep it, import the file as a dossier of its own.
dossier-not-taken-decision-stays = the progress of “{ $what }” is different here. The one here stays.
dossier-not-taken-move-stays = “{ $what }” is moved otherwise here. Its place here stays.
dossier-not-taken-business-stays = the business is described differently here. The description here stays.

# The command line: vigie dossier
# Variables:
#   $found (String) - what was typed
cli-export-needs-output = say where to write the dossier (-o dossier.vigie).
cli-erase-needs-yes = erasing a dossier cannot be undone. Add --yes to erase “{ $found }”.
cli-no-dossier = name the dossier by its identifier. “vigie dossier list” shows them.
cli-no-file = name the file to import.
cli-new-or-into = --as-new and --into do not go together.
cli-dossier-unknown = no dossier begins with “{ $found }”. “vigie dossier list” shows them.
cli-dossier-several = several dossiers begin with “{ $found }”. Give more characters of it.
# Variables:
#   $file (String) - where the data file should be
cli-no-data-file = there is no data file here: { $file }. Name its folder with --data.
cli-dossier-none = No dossier.
# Variables:
#   $id (String), $name (String)
cli-dossier-closed = { $id }  { $name }: opens with a passphrase of its own
# Variables:
#   $id (String), $name (String), $date (String) - of the last review
#   $assessments (Number), $answered (Number), $asked (Number), $actions (Number)
cli-dossier-line = { $id }  { $name }: { $assessments ->
    [one] one review, of { $date }
   *[other] { $assessments } reviews, the last of { $date }
}; { $answered } answers of { $asked }; actions to do: { $actions }
cli-dossier-too-large = this dossier is too large for a file.
# Variables:
#   $name (String), $file (String)
cli-dossier-exported = Dossier written and closed by its passphrase: { $name }, in { $file }
cli-dossier-exported-clear = Dossier written in the clear: { $name }, in { $file }. Anyone who has this file can read it.
# Variables:
#   $name (String), $copies (Number) - copies erased
cli-dossier-erased = Dossier erased: { $name }. { $copies ->
    [0] There was no safety copy to erase.
    [one] One safety copy, which could hold it, is erased too.
   *[other] { $copies } safety copies, which could hold it, are erased too.
} Your backups and the disk may still keep traces of it.

# Passphrases
cli-passphrase-data = Passphrase of the data file:
cli-passphrase-file = Passphrase of the file to import:
cli-passphrase-own = Passphrase of this dossier:
cli-passphrase-new = Passphrase to close the file with:
cli-passphrase-again = Once more:
cli-passphrase-differs = the two passphrases are not the same. Nothing was written.
cli-passphrase-own-wrong = that passphrase does not open this dossier.
cli-passphrase-no-terminal = there is no terminal to ask for the passphrase. Give it through a file descriptor (--passphrase-fd, --data-passphrase-fd or --own-passphrase-fd).
cli-passphrase-unreadable = the passphrase cannot be read from that file descriptor.

# What a file would bring
# Variables:
#   $name (String), $people (Number)
cli-import-business = { $name } ({ $people ->
    [one] one person
   *[other] { $people } people
})
# Variables:
#   $number (Number), $date (String), $answers (Number), $notes (Number), $findings (Number)
cli-import-assessment = Review { $number }, of { $date } (answers: { $answers }; notes: { $notes }; findings of a computer: { $findings }).
cli-import-track-essential = Express review.
cli-import-track-complete = Full review.
# Variables:
#   $content (String) - name and version of the other content pack
cli-import-other-content = Made with another questionnaire ({ $content }).
# Variables:
#   $count (Number)
cli-import-decisions = { $count ->
    [one] The progress of one action.
   *[other] The progress of { $count } actions.
}
cli-import-nothing-changed = Nothing was changed.
cli-import-nothing-new = This file brings nothing new. Nothing was changed.
# Variables:
#   $name (String), $id (String)
cli-import-done = Dossier imported: { $name } ({ $id })
cli-import-new-or-into = this dossier is here already: { $name }. Nothing was changed. To keep it beside, add --as-new. To add its new reviews, add --into { $id }.
cli-import-in-bin = this dossier is in the bin: { $name }. Nothing was changed. Take it back from the bin, or add --as-new to make a dossier of its own ({ $id }).

# The data file looked at
# Variables:
#   $file (String), $schema (String), $dossiers (Number), $assessments (Number), $bin (Number), $sealed (Number)
cli-check-whole = The data file is whole (format { $schema }): { $file }
cli-check-counts = Dossiers: { $dossiers }; reviews: { $assessments }; in the bin: { $bin }.
cli-check-protected = It opens with its passphrase alone.
cli-check-clear = It has no passphrase: anyone with access to this account can read it.
cli-check-sealed = Dossiers with a passphrase of their own, which were not checked: { $sealed }.
cli-check-older = Its format does not let each row be checked. It will be brought up to date the next time Vigie opens it.
# Variables:
#   $file (String)
#   $what (String) - what was found, for a report to the developers
cli-check-damaged = the data file is damaged: { $file } ({ $what }). Nothing in it was changed. Open Vigie to put the last good copy back.
