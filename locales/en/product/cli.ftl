# The command line.
cli-usage = Usage: vigie COMMAND [OPTIONS]
cli-help =
    Vigie reviews the security of a small business and draws an action plan from it.

    vigie plan ANSWERS.json.. [-o FILE]       the plan of a business, or of several (a folder is accepted)
        -o, --output FILE                     where to write; a folder if there are several businesses
        --format pdf|json|csv                 by default, the end of FILE’s name; without -o, json
        --content FOLDER                      another questionnaire than Vigie’s own
        --date YYYY-MM-DD                     the first day of the plan; by default, today
        --paper letter|a4                     the paper of the PDF; by default, letter
    vigie questions [-o FILE]                 every question, with its words
        --format json|pdf                     by default, the end of FILE’s name, else json; pdf: to fill in on paper
        --content FOLDER
        --paper letter|a4
    vigie content check [FOLDER]              every mistake of a questionnaire, with file and line
    vigie --help, vigie --version

    --lang fr|en goes everywhere (or the variable VIGIE_LANG). French is the default.
    These commands check no computer. Nothing is sent anywhere.
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
cli-pdf-needs-output = a PDF needs a file name (-o plan.pdf).
cli-format-unknown = the end of the name “{ $found }” does not tell the format. Add --format pdf, json or csv.
cli-several-need-folder = several plans need a folder (-o FOLDER).
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
cli-content-checked = No mistake: { $questions } questions, { $sources } sources, { $words } texts in each language.
