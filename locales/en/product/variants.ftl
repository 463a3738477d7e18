# Words of the variants of the report: to be shown, to be pinned, to be sent; and of their options.

# Variables:
#   $title (String) - what the document is
#   $business (String) - name of the business
variant-description = { $title }, { $business }
# Stands above the name of who leads the work
report-consultant = Plan made with the help of

# The card: the next six actions on one page
card-title = Next actions
card-how = Tick the box when an action is done, and write the day. The steps of each are in the full plan, under the same number.
card-done-on = Done on:
card-find-out-first = Nothing to do for now, except to find the answers that are missing. The questions are in the full plan.
card-nothing = No action to do for now.
card-next-date = We meet about it again on:
card-by = Who follows this plan:

# The summary: what may be shown to others
summary-head = May be shown
summary-title = Summary of the security review
summary-what = This business has reviewed its computer security and has given itself a dated plan. This summary says where it stands as a whole, and names no weakness.
summary-reviewed = What was reviewed
# Variables:
#   $count (Number) - practices
#   $track (String) - name of the track
summary-asked = { $count ->
    [one] One security practice ({ $track }), in this domain:
   *[other] { $count } security practices ({ $track }), in these domains:
    }
summary-plan = What is planned
# Variables:
#   $count, $soon (Number) - actions, and those done within three months
#   $end (String) - a date
summary-planned = { $count ->
    [one] One action is planned, to be done by { $end }. Number of actions in the first three months: { $soon }.
   *[other] { $count } actions are planned, the last by { $end }. Number of actions in the first three months: { $soon }.
    }
summary-no-plan = No action is planned for now.
# Variables:
#   $count (Number)
summary-fixed = { $count ->
    [one] Since the review before, one protection was put in place.
   *[other] Since the review before, { $count } protections were put in place.
    }
summary-duties = The duties of the law on personal information were gone through along with the practices.
summary-limits = How to read this summary
summary-no-weakness = It names neither what is missing, nor tools, nor computers: whoever finds it does not learn where to attack. That is why the domains have no result here.
summary-contact = Person to contact:
summary-signature = Signature:
# Variables:
#   $id, $version, $hash (String) - content pack
#   $date (String)
summary-made-with = Made with Vigie, content { $id }, version { $version } of { $date }, fingerprint { $hash }.

# The letter to the IT provider
letter-title = Computer security: our requests
# Variables:
#   $business (String) - name of the business
letter-subject = Computer security of { $business }, requests and questions
letter-to = To the attention of:
# Variables:
#   $business (String) - name of the business
letter-intro-both = We have reviewed the security of { $business }. Here is what we ask you to do, with the proof that shows it is done, then questions that we ask you to answer.
letter-intro-to-do = We have reviewed the security of { $business }. Here is what we ask you to do, with the proof that shows it is done.
letter-intro-questions = We have reviewed the security of { $business }. Here are questions that we ask you to answer.
# Variables:
#   $count (Number)
letter-to-do = { $count ->
    [one] One thing to do
   *[other] { $count } things to do
    }
# Variables:
#   $date (String)
letter-until = To be done by { $date }
letter-when-open = Date to be agreed together
letter-proof = Proof to give us
# Variables:
#   $count (Number)
letter-questions = { $count ->
    [one] One question
   *[other] { $count } questions
    }
letter-questions-how = Answer on this sheet or in writing, and attach the proof asked for.
letter-answer = Answer:
letter-confidential = This letter describes our security. Keep it to the people who need it.
# Variables:
#   $business (String) - name of the business
letter-for = For { $business }
letter-name = Name:
letter-role = Position:
letter-signature = Signature:
letter-date = Date:

# Options on the command line
cli-pdf-password = Password of the PDF:
cli-password-empty = the password is empty: it would keep nobody from opening the PDF.
cli-password-too-long = the password is longer than 127 bytes: PDF readers would compare its beginning only.
cli-password-forbidden = the password holds characters that not every keyboard can type, such as a tab.
cli-variant-needs-report = this variant is made as PDF or DOCX only.
cli-both-need-report = both languages together (--lang both) are made as PDF or DOCX only.
cli-both-for-plans = --lang both goes with “vigie plan” only.
cli-consultant-needs-report = a name and a logo (--consultant, --logo) go on a PDF or a DOCX only.
cli-password-needs-pdf = only a PDF can be closed by a password.
cli-since-date-alone = --since-date gives the day of the answers of --since, which is missing.
cli-since-of-one-business = --since goes with one business only.

# Why an input is refused
input-no-provider = by these answers, the business has no IT provider to write to.
input-nothing-to-ask = the IT provider has nothing to do or to answer in this plan.
input-logo-too-large = the logo is larger than 2 MB.
input-logo-not-an-image = this file is neither a PNG nor an SVG image.
input-logo-damaged = this image is incomplete or damaged.
input-logo-too-much = this image has too many points or shapes for a logo.
# Variables:
#   $found (String) - the technical name of what was found
input-logo-unsupported = this SVG image holds something that Vigie does not draw ({ $found }). Save the logo as PNG, or as SVG made of plain shapes: without text, picture, gradient, transparency, script or link.
