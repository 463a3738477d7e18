# Dossiers that travel: the `.vigie` file, and what is not taken of one.

# Variables:
#   $most (Number) - the limit
input-too-many = there are more than { $most } here.
input-expected-flag = “true” or “false” is expected here.
# Variables:
#   $found (String) - what stands there
input-dossier-wrong-format = the format is “{ $found }”, but “vigie-dossier” is expected.
input-dossier-changed = this file was changed or damaged since Vigie wrote it: its fingerprint does not match.
input-dossier-no-assessment = a dossier holds at least one assessment.
input-dossier-order = this assessment begins before the one that precedes it.
input-dossier-business-twice = the last assessment does not describe the business: it is described at the start of the dossier.
# Variables:
#   $key (String)
input-dossier-without-level = the key “{ $key }” goes with an answer, but no level is given (key “level”).
input-dossier-reason-unneeded = a reason goes with the level “not-applicable” only.
# Variables:
#   $found (String) - what stands there
input-dossier-bad-form = “{ $found }” is not the form of a question. Example: 1-9f86d081884c7d65.
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
#   $number (Number) - the assessment in the file; 0 for the whole dossier
dossier-not-taken-unknown-question = assessment { $number }: this questionnaire has no question “{ $what }”. The answer and the note are not taken.
dossier-not-taken-unknown-choice = assessment { $number }: the question “{ $what }” no longer offers the choice that was made. Only the level of the answer is taken.
dossier-not-taken-level-not-offered = assessment { $number }: the question “{ $what }” does not offer that answer. It is not taken.
dossier-not-taken-unknown-trait = { $number ->
    [0] this questionnaire has no characteristic “{ $what }”. It is not taken.
   *[other] assessment { $number }: this questionnaire has no characteristic “{ $what }”. It is not taken.
}
dossier-not-taken-unknown-action = this questionnaire has no action “{ $what }”. Its progress is not taken.
dossier-not-taken-already-here = assessment { $number }: it is here already, word for word.
dossier-not-taken-older = assessment { $number }: it began before the latest assessment of this dossier. To keep it, import the file as a dossier of its own.
dossier-not-taken-decision-stays = the progress of “{ $what }” is different here. The one here stays.
dossier-not-taken-business-stays = the business is described differently here. The description here stays.
