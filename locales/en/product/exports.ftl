# The plan in other programs: columns of a workbook and of a CSV file, events of a calendar.

export-rank = Rank
export-action = Action
export-must-have = Must-have
export-status = Status
export-assigned-to = Assigned to
export-due = Due
export-hours = Hours
export-cad = Dollars
export-effort = Effort
export-who = Who usually does it
export-first-step = First step or proof
export-notes = Notes
export-kind = Kind
export-horizon = Period
export-month-start = First month
export-month-end = Last month
export-done-on = Done on
export-why = Why at this rank
export-id = Identifier

export-month = Month
export-from = From
export-to = To
export-actions = Actions under way
export-hours-planned = Hours planned
export-hours-possible = Hours possible
export-cad-planned = Dollars planned
export-cad-in-hand = Dollars in hand
export-cad-left = Dollars left

export-status-to-do = To do
export-status-under-way = Under way
export-status-done = Done
export-status-set-aside = Set aside

export-sheet-actions = Plan
export-sheet-months = By month
export-sheet-about = About
# Variables:
#   $business (String) - name of the business
export-title = Security action plan: { $business }
export-subject = Computer security action plan
export-sheet-help = Choose the status from the list, and fill in the white cells. The totals are those of the rows shown.
# Variables:
#   $choices (String) - the statuses, separated by commas
export-status-refused = Choose a status from the list: { $choices }.
export-total-shown = Total of the rows shown
export-total = Total
export-no-action = This plan holds no action.
export-no-month = No action of this plan has a month.
export-months-help = Hours that a month does not use do not pass to the next; dollars do. A budget decision reserves nothing.
export-chart = Hours planned and hours possible, by month
export-chart-twin = Columns: hours planned for each month. Line: hours possible. The same numbers are in the table above.
# Variables:
#   $page, $pages (String) - numbers
export-page = Page { $page } of { $pages }

export-about-business = Business
export-about-date = Date of the plan
export-about-track = Review
export-about-capacity = Set aside for each month
# Variables:
#   $hours, $dollars (String) - with their unit
export-capacity = { $hours } of work and { $dollars }
export-about-content = Questionnaire
# Variables:
#   $id, $version (String)
#   $date (String)
export-content = { $id }, version { $version } of { $date }
export-about-hash = Fingerprint of the questionnaire
export-about-computer = Check of a computer
export-about-program = Program
export-about-use = How to use it
export-use = This workbook can be changed freely. Vigie does not read it back: what changes here changes neither the answers nor the original plan.
export-about-private = Confidentiality
export-private = This file names the weaknesses of the business and is not encrypted. Keep it where only the right people can read it.
export-about-not = What this plan is not

# Variables:
#   $business (String) - name of the business
export-calendar-name = Security: { $business }
# Variables:
#   $count (Number) - actions to do that have no date
export-calendar-about = { $count ->
    [0] Each action of the plan, on the last day to do it.
    [one] Each action of the plan, on the last day to do it. One action without a date is not in this calendar.
   *[other] Each action of the plan, on the last day to do it. { $count } actions without a date are not in this calendar.
    }
# Variables:
#   $status (String) - such as export-status-done
#   $title (String) - the action
export-event-title = { $status }: { $title }
# Variables:
#   $label (String) - such as export-who
#   $text (String)
export-event-line = { $label }: { $text }
