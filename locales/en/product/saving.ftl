# Saving the plan: which document, in which form.

saving-other = Choose another document, another form or a password
# Variables:
#   $document, $form (String)
saving-save-other = Save: { $document } ({ $form })
saving-document = Document
saving-document-full = Full report
    .hint = Where you stand, the plan, the duties and the sources.
saving-document-summary = Summary to show
    .hint = For a customer, an insurer or a banker: it names no weakness.
saving-document-card = One-page card
    .hint = The next six actions, with boxes to tick.
saving-document-it-provider = Letter to the IT provider
    .hint = Only what they have to do, and the questions they answer.
saving-document-incident = Incident sheet
    .hint = One page to pin up: what to do and whom to call.
saving-form = Form
saving-form-pdf = PDF
    .hint = To read, print and hand over.
saving-form-docx = Word
    .hint = To change the text.
saving-form-xlsx = Excel
    .hint = One row an action, to follow the plan.
saving-form-ics = Calendar
    .hint = One day an action, for Outlook, Google or Apple.
saving-form-csv = CSV
    .hint = One line an action, for another spreadsheet.
saving-form-json = JSON
    .hint = For another program.
saving-paper = Paper
saving-paper-letter = Letter
saving-paper-a4 = A4

saving-password = Protect this PDF with a password
    .hint = The PDF then opens with this password only. Give it by voice, not in the same email.
saving-password-no-recovery = Nobody can find this password again. If it is lost, save the plan once more.
saving-password-label = Password of the PDF
saving-password-again = The same password once more
saving-password-empty = Write the password of the PDF.
saving-password-different = The two passwords are not the same.

saving-letterhead = In whose name
saving-letterhead-hint = For people who prepare the plan of another business. Vigie remembers it for the next reports.
saving-letterhead-name = Name to put on the report (optional)
saving-letterhead-logo = Logo:
saving-letterhead-logo-none = none
saving-letterhead-logo-hint = A PNG or SVG image of 2 MB at most.
saving-letterhead-logo-choose = Choose a logo…
saving-letterhead-logo-remove = Remove the logo
saving-letterhead-use = Put this name and this logo on the report

# Names of the kinds of files in the system's dialog.
saving-filter-docx = Word document
saving-filter-xlsx = Excel workbook
saving-filter-ics = Calendar
saving-filter-csv = Comma-separated values
saving-filter-json = JSON
saving-filter-image = PNG or SVG image
saving-logo-dialog = Choose a logo
# The beginning of a file's name; the business and the date follow.
saving-file-summary = Security summary
saving-file-card = Next actions
saving-file-it-provider = Letter to the IT provider
saving-file-incident = In case of an incident

error-bad-password = This password cannot be used. Write 127 characters at most, without a tab or a line break; an accented letter counts for two.
error-no-provider = This letter is for the IT provider, and the business has none, by “Your business”.
error-nothing-to-ask = By these answers, the IT provider has nothing to do or to answer.
