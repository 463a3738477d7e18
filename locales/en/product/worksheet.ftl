# Words of the blank worksheet: the question bank on paper (PDF).

worksheet-title = Questionnaire to fill in on paper
worksheet-description = Every question of Vigie, to be filled in by hand, for a workshop without computers
# Variables:
#   $title (String) - worksheet-title
worksheet-head = Vigie · { $title }
# Variables:
#   $id, $version (String) - content pack
worksheet-version = { $id } { $version }
worksheet-confidential = Confidential once filled in
# Variables:
#   $words (String)
worksheet-quoted = “{ $words }”
worksheet-or = {" "}or{" "}

# First page
# Variables:
#   $count (Number) - questions
worksheet-what = These pages hold the { $count } questions of Vigie. They let you take stock of a business’s security without a computer, in a workshop for instance. Once the answers are entered in Vigie, you get an action plan.
worksheet-how = How to fill it in
worksheet-how-one = For each question, tick one box only: the one that best describes how things are today.
worksheet-how-unknown = “I don’t know” is an answer. The plan will say what to check, and with whom.
worksheet-how-only = “Only if”: answer if the statement quoted is ticked on this sheet. If not, skip the question.
# After the mark of the express review. Variables:
#   $count (Number) - questions
worksheet-how-express = For the express review, answer the { $count } questions that carry this mark. For the full review, answer all those that concern you.
# After the tag "must-have".
worksheet-how-must-have = A protection to have before the others.
worksheet-how-notes = In the notes, write no password and no personal information.
worksheet-blank-name = Name of the business (a made-up name will do):
worksheet-blank-date = Date:
worksheet-blank-people = Number of people, full-time or part-time, you included:
worksheet-blank-by = Filled in by (name and role):
worksheet-traits = Tick what is true
worksheet-traits-intro = These statements decide which questions concern you. “Presumed true”: almost every business holds some. Tick that statement unless none of the examples applies to you.
worksheet-presumed = Presumed true

# Questions
# The mark of the questions of the express review. Variables:
#   $track (String)
worksheet-express = • { $track }
# Variables:
#   $traits (String) - quoted statements of the first page
worksheet-only-if = Only if: { $traits }
# Variables:
#   $number (String) - of another question
#   $answers (String) - its quoted answers
worksheet-pass-if = Skip if your answer to question { $number } is { $answers }.
worksheet-reason = Why:
worksheet-notes = Notes

# Last page
worksheet-after = After the workshop: entering the answers in Vigie
worksheet-after-open = Open Vigie on a computer of the business and choose “Start a new review”.
worksheet-after-business = Write the name and the number of people. Tick the same statements as on the first page.
worksheet-after-answers = Enter the answers. Questions and choices have the same words and stand under the same headings. Within a heading, the order may differ from the paper’s.
worksheet-after-notes = Copy the useful notes under each question. They stay in Vigie and are not in the plan.
worksheet-after-plan = Choose the hours and the budget for each month, then save the plan (PDF).
worksheet-by-program = For several businesses at once
worksheet-by-program-how = The command “vigie plan” reads one file of answers per business. “vigie questions --format json” gives every question: the key “number” is the number printed here, and “id” is the name to write in the file.
worksheet-keep = These pages, once filled in
worksheet-keep-how = They say what is missing from the business’s protection. Keep them under lock and key, or hand them to the person in charge. Shred them once the answers are entered.
worksheet-not = What this questionnaire is not
