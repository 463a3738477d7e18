# The command line.
cli-usage = Usage: vigie COMMAND [OPTIONS]
cli-help =
    Vigie reviews the security of a small business and draws an action plan from it.

    vigie plan ANSWERS.json.. [-o FILE]       the plan of a business, or of several (a folder is accepted)
        -o, --output FILE                     where to write; a folder if there are several businesses
        --format pdf|docx|xlsx|csv|ics|json   by default, the end of FILE’s name; without -o, json
        --content FOLDER                      another questionnaire than Vigie’s own
        --date YYYY-MM-DD                     the first day of the plan; by default, today
        --paper letter|a4                     the paper of the PDF; by default, letter
        --variant full|summary|card|it-provider|incident
                                              everything; a summary to show; one page of actions; a letter to the IT
                                              provider; the sheet for the wall. As PDF or DOCX
        --lang fr|en|both                     both: the two languages in one file, French first
        --since ANSWERS.json                  says what changed since these answers of the same business
        --since-date YYYY-MM-DD               the day of those answers
        --consultant NAME, --logo FILE        who helps the business, at the head (not on the letter nor
                                              on the sheet for the wall); PNG or SVG logo, 2 MB at most
        --password-prompt, --password-fd N    a password to open the PDF, typed or read from a descriptor
        --facts FILE                          compares the answers with a recorded computer of the business
        --check-this-computer                 or with this very computer
    vigie questions [-o FILE]                 every question, with its words
        --format json|pdf                     by default, the end of FILE’s name, else json; pdf: to fill in on paper
        --content FOLDER
        --paper letter|a4
    vigie check [-o FILE]                     what this computer shows, and what it cannot tell
        --facts FILE                          a computer recorded by “vigie facts” instead of this one
        --format text|json                    text by default
        --content FOLDER, --date YYYY-MM-DD
    vigie facts -o FILE                       records what was read here, without names or serial numbers
    vigie content check [FOLDER]              every mistake of a questionnaire, with file and line
        --release                             and what a person should verify before publication
    vigie content mapping [FOLDER] [-o FILE]  where each practice comes from, as a Markdown table
    vigie content export [FOLDER] -o FILE.xlsx   texts and numbers of a question bank, in a workbook
    vigie content export [FOLDER] -o NEW-FOLDER/   a copy of the question bank, to change it
    vigie content import WORKBOOK.xlsx -o NEW-FOLDER   the question bank corrected from a workbook
        --content FOLDER                      the question bank to correct; by default, Vigie’s own
    vigie dossier list                        the dossiers that Vigie keeps, with their identifiers
    vigie dossier export ID -o FILE.vigie     one dossier in a file, closed by a passphrase
        --clear                               or in the clear
    vigie dossier import FILE.vigie           what the file brings, then imports it
        --preview                             only shows it
        --as-new                              as a dossier of its own
        --into ID                             or its new reviews, into a dossier that is there
    vigie dossier erase ID --yes              erases a dossier, and the safety copies that hold it
    vigie dossier check                       reads the whole data file, without writing to it
        --data FOLDER                         where the data file is; by default, Vigie’s own
        --passphrase-fd N, --data-passphrase-fd N, --own-passphrase-fd N
                                              reads the passphrase of the file, the data or the dossier
                                              from a file descriptor, instead of asking
    vigie --help, vigie --version

    --lang fr|en goes everywhere (or the variable VIGIE_LANG). French is the default.
    This computer is checked only by check, facts and --check-this-computer. Nothing is sent anywhere.
    Exit status: 0 done, 1 input refused, 2 wrong usage.
# Variables:
#   $version (String), $content (String)
cli-version = vigie { $version } ({ $content })
cli-no-command = no command. “vigie --help” shows them.
# Variables:
#   $found (String) - what was typed
cli-unknown-command = the command “{ $found }” is unknown. “vigie --help” shows them.
cli-unknown-option = the option “{ $found }” is unknown here. “vigie --help” shows them.
cli-missing-value = the option “{ $found }” expects a value.
cli-bad-value = “{ $found }” is not a value of the option { $option }. Possible values: { $known }.
cli-bad-language = “{ $found }” is not a language of Vigie. Languages: fr, en.
cli-no-answers = no file of answers. Example: vigie plan answers.json -o plan.pdf
cli-unexpected = “{ $found }” is not expected here.
cli-format-needs-output = the { $found } format needs a file name (-o plan.{ $found }).
cli-format-unknown = the end of the name “{ $found }” does not tell the format. Add --format pdf, docx, xlsx, csv, ics or json.
cli-several-need-folder = several plans need a folder (-o FOLDER).
cli-facts-need-output = say where to save the findings (-o facts.json).
cli-facts-of-one-business = facts of a computer (--facts, --check-this-computer) go with one business only.
# Variables:
#   $detail (String) - what went wrong, for a report to the developers
cli-unexpected-failure = an unexpected error happened ({ $detail }).
# Variables:
#   $count (Number) - plans written
#   $folder (String)
cli-written = { $count ->
    [one] One plan written to { $folder }
   *[other] { $count } plans written to { $folder }
    }
# Variables:
#   $count (Number) - mistakes found in a content pack
cli-content-mistakes = { $count ->
    [one] One mistake.
   *[other] { $count } mistakes.
    }
# Variables:
#   $questions, $sources, $words (String) - how many were checked
cli-content-checked = No mistake: { $questions } questions, { $sources } sources, { $words } texts in the two languages.

# The list of what a person should verify before a content pack is released.
cli-release-title = For a person to verify before publication:
# Variables:
#   $date (String) - the pack's review-by date
cli-release-overdue = The questionnaire was to be read again by { $date }.
# Variables of the lines:
#   $id, $name (String) - the identifier, and the name in words
#   $doubt (String) - one of the two doubts
#   $date (String) - when it was last looked at
#   $addresses (String) - where to look
cli-release-contact = contact { $id } ({ $name }): { $doubt }, last looked at on { $date }. { $addresses }
cli-release-duty = duty { $id } ({ $name }): { $doubt }, last looked at on { $date }. { $addresses }
cli-release-statement = statement { $id } ({ $name }): { $doubt }, last looked at on { $date }. { $addresses }
cli-release-source = source { $id } ({ $name }): { $doubt }, last looked at on { $date }. { $addresses }
cli-release-secondary = from a secondary source
cli-release-not-verified = not confirmed
# Variables:
#   $count (Number)
cli-release-count = { $count ->
    [0] Nothing to verify.
    [one] One item to verify.
   *[other] { $count } items to verify.
    }

# The mapping table. Variables of a source:
#   $title, $publisher, $url (String), $date (String) - the day it was read
mapping-title = Where each practice comes from
mapping-intro = This table says which passages of each framework a practice of Vigie draws on, and nothing more. Following a practice does not make a business conform to any of them, and none of their authors has approved Vigie.
mapping-made = Table made by `vigie content mapping` from the questionnaire. A dash means that the practice does not cite that framework.
mapping-practice = Practice
mapping-name = In short
mapping-cccs-baseline = Canadian Centre for Cyber Security, baseline controls
mapping-cis-ig1 = CIS Controls v8.1, IG1
mapping-cyber-essentials = Cyber Essentials
mapping-nist-csf = NIST CSF 2.0
mapping-anssi-13 = ANSSI, 13 questions
mapping-quebec = Québec
mapping-whole = cited without a number
mapping-sources = Sources
mapping-source = [{ $title }]({ $url }), { $publisher }. Read on { $date }.
mapping-source-secondary = [{ $title }]({ $url }), { $publisher }. Known from a secondary source, on { $date }.
mapping-source-not-verified = [{ $title }]({ $url }), { $publisher }. Not confirmed, on { $date }.
