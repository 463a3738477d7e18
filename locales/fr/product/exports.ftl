# The plan in other programs: columns of a workbook and of a CSV file, events of a calendar.

export-rank = Rang
export-action = Action
export-must-have = Indispensable
export-status = État
export-assigned-to = Confiée à
export-due = Échéance
export-hours = Heures
export-cad = Dollars
export-effort = Effort
export-who = Qui la fait d’habitude
export-first-step = Première étape ou preuve
export-notes = Notes
export-kind = Genre
export-horizon = Période
export-month-start = Mois de début
export-month-end = Mois de fin
export-done-on = Faite le
export-why = Pourquoi à ce rang
export-id = Identifiant

export-month = Mois
export-from = Du
export-to = Au
export-actions = Actions en cours
export-hours-planned = Heures prévues
export-hours-possible = Heures possibles
export-cad-planned = Dollars prévus
export-cad-in-hand = Dollars disponibles
export-cad-left = Dollars qui restent

export-status-to-do = À faire
export-status-under-way = En cours
export-status-done = Faite
export-status-set-aside = Mise de côté

export-sheet-actions = Plan
export-sheet-months = Par mois
export-sheet-about = À propos
# Variables:
#   $business (String) - name of the business
export-title = Plan d’action en sécurité : { $business }
export-subject = Plan d’action en sécurité informatique
export-sheet-help = Choisissez l’état dans la liste, et remplissez les cellules blanches. Les totaux sont ceux des lignes affichées.
# Variables:
#   $choices (String) - the statuses, separated by commas
export-status-refused = Choisissez un état de la liste : { $choices }.
export-total-shown = Total des lignes affichées
export-total = Total
export-no-action = Ce plan ne contient aucune action.
export-no-month = Aucune action de ce plan n’a de mois.
export-months-help = Les heures d’un mois qui ne servent pas ne passent pas au suivant; les dollars, oui. Une décision de budget ne réserve rien.
export-chart = Heures prévues et heures possibles, par mois
export-chart-twin = Colonnes : heures prévues de chaque mois. Ligne : heures possibles. Les mêmes nombres sont dans le tableau au-dessus.
# Variables:
#   $page, $pages (String) - numbers
export-page = Page { $page } de { $pages }

export-about-business = Entreprise
export-about-date = Date du plan
export-about-track = Bilan
export-about-capacity = Ce qui est prévu par mois
# Variables:
#   $hours, $dollars (String) - with their unit
export-capacity = { $hours } de travail et { $dollars }
export-about-content = Questionnaire
# Variables:
#   $id, $version (String)
#   $date (String)
export-content = { $id }, version { $version } du { $date }
export-about-hash = Empreinte du questionnaire
export-about-computer = Vérification d’ordinateur
export-about-program = Programme
export-about-use = Pour s’en servir
export-use = Ce classeur se modifie librement. Vigie ne le relit pas : ce qui y change ne change ni les réponses, ni le plan d’origine.
export-about-private = Confidentialité
export-private = Ce fichier nomme les faiblesses de l’entreprise et n’est pas chiffré. Gardez-le là où seules les bonnes personnes peuvent le lire.
export-about-not = Ce que ce plan n’est pas

# Variables:
#   $business (String) - name of the business
export-calendar-name = Sécurité : { $business }
# Variables:
#   $count (Number) - actions to do that have no date
export-calendar-about = { $count ->
    [0] Chaque action du plan, au dernier jour pour la faire.
    [one] Chaque action du plan, au dernier jour pour la faire. Une action sans date n’est pas dans ce calendrier.
   *[other] Chaque action du plan, au dernier jour pour la faire. { $count } actions sans date ne sont pas dans ce calendrier.
    }
# Variables:
#   $status (String) - such as export-status-done
#   $title (String) - the action
export-event-title = { $status } : { $title }
# Variables:
#   $label (String) - such as export-who
#   $text (String)
export-event-line = { $label } : { $text }
