# Why an input is refused: a sentence for each code, and the place put before it.
# Variables of the places:
#   $file (String) - the file as it was named
#   $line (String) - the line, from 1
#   $path (String) - the keys that lead to the place
#   $sentence (String) - one of the sentences below
input-at-file-line-path = { $file }, line { $line }, { $path }: { $sentence }
input-at-file-line = { $file }, line { $line }: { $sentence }
input-at-file-path = { $file }, { $path }: { $sentence }
input-at-file = { $file }: { $sentence }
input-at-path = { $path }: { $sentence }
# Variables:
#   $count (Number) - refusals that are not listed
input-more = { $count ->
    [one] And one more error.
   *[other] And { $count } more errors.
    }
input-nothing-written = Nothing was written.

input-file-missing = this file does not exist.
input-file-not-allowed = you are not allowed to read this file.
# Variables:
#   $detail (String) - what the system said
input-file-unreadable = this file could not be read ({ $detail }).
# Variables:
#   $most (String) - the limit in megabytes
input-file-too-large = this file is larger than { $most } MB.
input-not-text = this file is not UTF-8 text.
# Variables:
#   $most (String) - how deep values may nest
input-too-deep = values are nested more than { $most } levels deep.
# Variables:
#   $column (String) - the column, from 1
input-not-json = this is not valid JSON (column { $column }).
# Variables:
#   $key (String) - the key
#   $known (String) - the keys that are known there
input-repeated-key = the key “{ $key }” is repeated.
input-unknown-key = the key “{ $key }” is unknown. Known keys: { $known }.
input-missing-key = the key “{ $key }” is missing.
input-expected-object = an object is expected here.
input-expected-array = a list is expected here.
input-expected-text = a text is expected here.
input-expected-number = a number is expected here.
input-expected-whole-number = a whole number is expected here.

# Variables:
#   $found (String) - what was given
#   $known (String) - the version that this program reads
input-wrong-format = the format is “{ $found }”, but “vigie-answers” is expected.
input-wrong-version = version { $found } of this format is not known. This Vigie reads version { $known }.
input-unknown-track = the track “{ $found }” is unknown. Known tracks: essential, complete.
input-name-empty = the name of the business is empty.
# Variables:
#   $most (String) - the most characters
input-text-too-long = this text is longer than { $most } characters.
# Variables:
#   $code (String) - the character's code, such as U+202E
input-text-forbidden = this text has a control or direction character ({ $code }).
input-people-out-of-bounds = { $found } people: Vigie is for businesses of 1 to 499 people.
input-unknown-trait = the trait “{ $found }” is unknown.
input-repeated-trait = the trait “{ $found }” is repeated.
input-negative-number = a number of zero or more is expected here.
input-number-too-large = this number is larger than { $most }.
input-unknown-question = the question “{ $found }” is unknown.
input-unknown-choice = this question has no choice “{ $found }”.
input-unknown-level = the level “{ $found }” is unknown. Known levels: full, partial, none, unknown, not-applicable.
input-level-not-offered = this question does not offer the level “{ $found }”.
input-not-applicable-not-offered = this question always applies.
input-reason-missing = a “not-applicable” answer needs a reason (key “reason”).
input-choice-and-level = an answer gives a choice or a level, not both.
input-no-answer = an answer gives a choice (key “choice”) or a level (key “level”).
input-bad-date = “{ $found }” is not a date. Example: 2026-11-24.
# Variables:
#   $last (String) - the last date accepted
input-date-out-of-bounds = the date must be between 2000-01-01 and { $last }.

input-output-no-folder = the folder to write to does not exist.
input-output-is-folder = this is a folder, not a file.
input-output-not-allowed = this file or folder is write-protected.
input-output-disk-full = the disk is full.
input-output-other = this file could not be written ({ $detail }).
input-output-same-name = two files would get the same name.
input-output-is-input = this file to write is also a file of answers.
input-no-answers-in-folder = this folder holds no .json file.

# Mistakes of a content pack. Variables:
#   $subject (String) - an identifier, a key, or the reader's own words
input-content-missing-file = this file is missing from the questionnaire.
input-content-unreadable = this file of the questionnaire cannot be read ({ $subject }).
input-content-bad-id = “{ $subject }” is not an identifier (lower-case letters, digits and hyphens).
input-content-duplicate-id = the identifier “{ $subject }” is used twice.
input-content-unknown-reference = “{ $subject }” does not exist in this questionnaire.
input-content-bad-number = the value of “{ $subject }” is not allowed.
input-content-not-one-per-size = “{ $subject }” must have one value for each size of business.
input-content-missing = “{ $subject }” is missing.
input-content-choice-order = the choices of “{ $subject }” must go from full to none, then unknown, four to six of them.
input-content-circle = the prerequisites of “{ $subject }” go round in a circle.
input-content-too-deep = more than ten prerequisites stand behind “{ $subject }”.
input-content-must-have-needs-lower = a must-have cannot depend on “{ $subject }”, which is not one.
input-content-too-many-must-haves = more than ten protections are must-haves.
input-content-uncited-duty = the duty “{ $subject }” must cite the chapter of the Act (P-39.1, C-1.1, or one of the regulations A-2.1, r. 3.1 and A-2.1, r. 0.1) and the section, not a nickname.
input-content-missing-words = the words “{ $subject }” are missing.
input-content-missing-level = no choice has the level “{ $subject }”.
input-content-never-asked = “{ $subject }” is empty: nothing would ever be asked.
input-content-hidden-by-rarer = “{ $subject }”, which hides this question, is asked of fewer businesses than it is.
input-content-no-effect = “{ $subject }” weakens no scenario: no plan would propose it.
input-content-bad-address = “{ $subject }” is not a web address.
input-content-unused-domain = no practice is in the domain “{ $subject }”.
input-content-unused-trait = nothing depends on the trait “{ $subject }”.
input-content-unused-scenario = no practice weakens the scenario “{ $subject }”.
input-content-unused-practice = nothing uses the practice “{ $subject }”.
input-content-unused-source = nothing cites the source “{ $subject }”.
input-content-unused-term = the term “{ $subject }” stands in no text.
input-content-unused-words = no identifier calls for the words “{ $subject }”.
input-content-no-folder = this folder does not exist.

# What a proofreader would mark in a content pack. Variables:
#   $subject (String) - the key of the text
#   $found (String) - the word, or the sign with what stands around it
#   $instead (String) - what to write instead
#   $count, $most (String) - how many words a sentence has and may have
input-content-long-sentence = “{ $subject }”: the sentence “{ $found }…” has { $count } words; { $most } at most.
input-content-straight-apostrophe = “{ $subject }”: write the apostrophe ’ (in { $found }).
input-content-straight-quotes = “{ $subject }”: write the quotation marks of the language (in { $found }).
input-content-foreign-quotes = “{ $subject }”: write the quotation marks of the text’s language (in { $found }).
input-content-three-points = “{ $subject }”: write … instead of three points (in { $found }).
input-content-exclamation = “{ $subject }”: no exclamation mark (in { $found }).
input-content-colon-without-space = “{ $subject }”: in French, a no-break space stands before a colon (in { $found }).
input-content-space-before-sign = “{ $subject }”: no space stands before this sign (in { $found }).
input-content-quotes-without-space = “{ $subject }”: no-break spaces stand inside French quotation marks (in { $found }).
input-content-sign-without-space = “{ $subject }”: in French, a no-break space stands between a number and its sign (in { $found }).
input-content-unit-without-space = “{ $subject }”: in French, a no-break space stands between a number and its unit (in { $found }).
input-content-dollar-after = “{ $subject }”: in English, the dollar sign stands before the amount (in { $found }).
input-content-avoided-word = “{ $subject }”: “{ $found }” is not used. Write instead: { $instead }.
input-content-unexplained-acronym = “{ $subject }”: the acronym “{ $found }” is neither in the glossary nor among those that everybody reads.
input-content-law-by-nickname = “{ $subject }”: “{ $found }” without the name of the Act or its chapter.

# A facts file of a computer
# Variables:
#   $most (String) - the limit
input-facts-too-deep = the values of this facts file are nested more than { $most } levels deep.
input-facts-list-too-long = a list of this facts file has more than { $most } items.
input-facts-text-too-long = a text of this facts file is longer than { $most } bytes.
# Variables:
#   $detail (String) - what the reader says, in its own words
input-facts-shape = this is not a facts file of Vigie ({ $detail }).
input-facts-unreadable = the tables of the checks cannot be read ({ $detail }).
# Variables:
#   $found (String) - the version in the file
input-facts-schema = this facts file has shape { $found }; this version of Vigie knows shape 1.
