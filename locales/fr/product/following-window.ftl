# Words of the window about following a plan over time.

# Undo and redo
# Variables:
#   $step (String) - one of the step- messages
undo-undo-what = Annuler : { $step }
# Variables:
#   $step (String)
undo-redo-what = Rétablir : { $step }
undo-undo-none = Annuler : rien à annuler
undo-redo-none = Rétablir : rien à rétablir
# Variables:
#   $step (String)
undo-undone = Annulé : { $step }.
# Variables:
#   $step (String)
undo-redone = Rétabli : { $step }.
# What a change is about. Variables:
#   $practice (String) - the short name of a practice
step-answer = réponse « { $practice } »
# Variables:
#   $practice (String)
step-note = note « { $practice } »
# Variables:
#   $practice (String)
step-decision = suivi de « { $practice } »
# Variables:
#   $practice (String)
step-move = place de « { $practice } » dans le plan
step-business = renseignements sur l’entreprise
step-track = choix du bilan
step-capacity = heures et budget par mois
step-assessment = début du nouveau bilan
step-import = importation

# Following an action of the plan
follow-status-to-do = À faire
follow-status-under-way = En cours
follow-status-done = Faite
follow-status-set-aside = Mise de côté
# Variables:
#   $date (String)
follow-by = d’ici le { $date }
# Variables:
#   $person (String) - a name or a role
follow-with = confiée à { $person }
follow-edit = Suivi
# Variables:
#   $action (String)
follow-edit-named = Suivi : { $action }
follow-status = Où en est cette action?
follow-person = Confiée à
follow-person-hint = Un nom ou un rôle. Facultatif.
follow-due = À faire d’ici le
# Variables:
#   $date (String) - the plan’s
follow-due-hint = Année-mois-jour. Laissez vide pour suivre le plan : { $date }.
follow-due-hint-none = Année-mois-jour. Le plan ne donne pas de date à cette action.
follow-done-on = Faite le
follow-done-on-hint = Année-mois-jour.
follow-proof = Ce qui le montre
follow-proof-hint = Par exemple une capture d’écran, un courriel ou la date d’un essai. Facultatif.
follow-reason = Pourquoi la mettre de côté
follow-reason-hint = Quelques mots suffisent. L’action reste dans le plan, sans date.
follow-save = Enregistrer le suivi
follow-close = Fermer sans changer
# Variables:
#   $example (String) - such as 2026-11-24
follow-date-error = Écrivez une date qui existe, comme { $example }.
follow-reason-error = Écrivez en quelques mots pourquoi.
follow-find-out = Pour la terminer, répondez à la question.
follow-answer = Répondre à la question
# Variables:
#   $action (String)
follow-answer-named = Répondre à la question : { $action }
# What just happened. Variables:
#   $action (String)
follow-now-to-do = « { $action } » est à faire.
# Variables:
#   $action (String)
follow-now-under-way = « { $action } » est en cours.
# Variables:
#   $action (String)
follow-now-done = « { $action } » est faite. Les résultats et le plan en tiennent compte.
# Variables:
#   $action (String)
follow-now-set-aside = « { $action } » est mise de côté. Elle reste dans le plan, sans date.
# Variables:
#   $count (Number)
follow-done-title = { $count ->
    [one] Action faite
   *[other] Actions faites ({ $count })
    }
# Variables:
#   $date (String)
follow-done-entry = Faite le { $date }.
# Variables:
#   $count (Number)
follow-aside-title = { $count ->
    [one] Action mise de côté
   *[other] Actions mises de côté ({ $count })
    }
# Variables:
#   $date (String)
follow-aside-entry = Mise de côté le { $date }.
follow-again = Remettre à faire
# Variables:
#   $action (String)
follow-again-named = Remettre à faire : { $action }
follow-filter = Montrer une partie du plan
follow-filter-status = Statut
follow-filter-any = Tous
follow-filter-person = Confiée à
follow-filter-anyone = Tout le monde
follow-filter-nobody = Personne encore
# Variables:
#   $shown, $all (Number)
follow-filter-count = { $shown ->
    [one] { $shown } action sur { $all }
   *[other] { $shown } actions sur { $all }
    }

# As answered, and with what was done since. Variables:
#   $count (Number) - actions
since-done = { $count ->
    [one] Une action a été faite depuis les réponses. Cette page en tient compte.
   *[other] { $count } actions ont été faites depuis les réponses. Cette page en tient compte.
    }
since-with = Avec ce qui a été fait depuis
since-answers = D’après les réponses seules
# Variables:
#   $in-place, $total (Number)
since-must-haves = D’après les réponses seules : { $in-place } sur { $total } en place.

# Doing the review again
again-title = Refaire le bilan
again-card = Suivi dans le temps
again-card-first = Refaites ce bilan dans quelques mois : Vigie repart de vos réponses et montre ce qui a changé.
# Variables:
#   $number (Number), $date (String)
again-card-later = C’est le bilan numéro { $number } de cette entreprise, commencé le { $date }.
again-changes = Voir ce qui a changé
# Variables:
#   $date (String)
again-kept = Le bilan commencé le { $date } est gardé tel quel. On pourra toujours le relire.
again-start = Un nouveau bilan commence aujourd’hui. Vos dernières réponses en sont le point de départ.
again-first = Les questions à revoir viennent d’abord :
again-first-unknown = celles où vous aviez répondu « Je ne sais pas »;
again-first-old = celles dont la réponse commence à dater;
again-first-changed = celles qui ont changé ou n’avaient pas été posées;
again-first-done = celles où une action a été faite depuis.
again-carried = Les autres réponses comptent comme elles sont, jusqu’à ce que vous les confirmiez ou les changiez.
again-undo = En cas d’erreur, « Annuler », en haut, revient au bilan d’avant.
again-go = Commencer
again-back = Retour aux résultats
again-done = Les questions à revoir le sont. Vous pouvez encore confirmer les autres réponses, ou voir les résultats.

# A carried answer
# Variables:
#   $date, $answer (String)
carried-answer = Répondu le { $date } : « { $answer } ». Toujours vrai?
carried-confirm = Toujours vrai, continuer
carried-otherwise = Sinon, choisissez une autre réponse.
carried-why-unknown = À revoir d’abord : la dernière fois, vous ne saviez pas.
carried-why-old = À revoir d’abord : cette réponse commence à dater.
carried-why-changed = À revoir d’abord : la question a changé depuis. L’ancienne réponse ne se compare pas à la nouvelle.
carried-why-done-since = À revoir d’abord : une action sur ce point a été faite depuis.
carried-why-not-answered = À revoir d’abord : cette question n’avait pas de réponse.
# Variables:
#   $carried, $looked (Number)
carried-summary = { $carried ->
    [0] Toutes les réponses ont été revues dans ce bilan.
    [one] { $carried } réponse reprise du bilan d’avant, à confirmer. Revues dans ce bilan : { $looked }.
   *[other] { $carried } réponses reprises du bilan d’avant, à confirmer. Revues dans ce bilan : { $looked }.
    }
carried-state-carried = Reprise, à confirmer
carried-state-confirmed = Confirmée
carried-state-changed = Changée
carried-state-new = Nouvelle
carried-still = Toujours vrai
# Variables:
#   $question (String)
carried-still-named = Toujours vrai : { $question }
carried-review = Revoir les questions

# Failures. Variables:
#   $typed (String)
error-bad-date = Ce n’est pas une date du calendrier : { $typed }. Écrivez l’année, le mois et le jour, comme 2026-11-24.
error-not-to-do = Il n’y a rien à faire sur ce point : la réponse dit que c’est en place, ou à vérifier d’abord.
error-done-later = Une action ne peut pas être faite à une date à venir. Écrivez la date d’aujourd’hui ou une date passée.
error-nothing-answered = Ce bilan n’a pas encore de réponse : il n’y a rien à refaire pour le moment.
# Variables:
#   $number (Number)
error-no-such-round = Le bilan numéro { $number } n’existe plus.

# The history of an answer
history-title = Réponses précédentes
history-none = Aucune réponse avant celle-ci.
# Variables:
#   $date, $time, $answer (String)
history-entry = { $date } à { $time } : { $answer }
history-cleared = réponse effacée
# Variables:
#   $answer (String)
history-undone = { $answer } (par « Annuler »)
# Variables:
#   $answer (String)
history-redone = { $answer } (par « Rétablir »)

# An earlier review
# Variables:
#   $date (String)
past-title = Bilan du { $date }
past-note = Pour lecture seulement. Ce sont les réponses de ce bilan, avec le questionnaire d’aujourd’hui.
past-answers = Les réponses de ce bilan
past-actions = Le plan de ce bilan
past-back = Retour à ce qui a changé

# Then and now
compare-title = Ce qui a changé
compare-one = Il n’y a qu’un bilan pour le moment. Refaites-le dans quelques mois pour voir ce qui a changé.
compare-pick = Les deux bilans à comparer
compare-before = Avant
compare-after = Après
# Variables:
#   $number (Number), $date, $track (String)
compare-round = { $number }. { $date }, { $track }
compare-tracks = L’un est un bilan express et l’autre un bilan complet : leurs résultats ne se comparent pas. Seules les questions posées dans les deux le sont, une à une.
compare-score = Part de la protection en place, sur les mêmes questions
# Variables:
#   $one, $two (Number) - of the reviews; $then, $now (String) - their dates
#   $before, $after (String) - ranges
compare-score-text = Bilan { $one }, du { $then } : { $before }. Bilan { $two }, du { $now } : { $after }. Les questions qui ont changé, ou qui n’ont de réponse que d’un côté, n’y comptent pas.
# Variables:
#   $number (Number), $date (String)
compare-numbered = { $number }. { $date }
# Variables:
#   $before, $after (String) - levels
compare-levels = « { $before } », puis « { $after } »
compare-levels-title = Avant, puis après
compare-score-none = Pas assez de questions communes pour donner un résultat.
compare-nothing = Rien n’a changé dans les réponses qui se comparent.
# Variables:
#   $count (Number)
compare-fixed = Réglé ({ $count })
# Variables:
#   $count (Number)
compare-better = Mieux qu’avant ({ $count })
# Variables:
#   $count (Number)
compare-found-out = Maintenant connu ({ $count })
# Variables:
#   $count (Number)
compare-new = Nouveau point faible ({ $count })
# Variables:
#   $count (Number)
compare-worse = Moins bien qu’avant ({ $count })
# Variables:
#   $count (Number)
compare-no-longer-known = À vérifier de nouveau ({ $count })
compare-practice = Protection
compare-not-asked = Sans réponse
# Variables:
#   $count (Number)
compare-same = { $count ->
    [0] Aucune réponse n’est la même dans les deux bilans.
    [one] Une protection est au même point dans les deux bilans.
   *[other] { $count } protections sont au même point dans les deux bilans.
    }
# Variables:
#   $count (Number)
compare-apart = Pas comparé ({ $count })
compare-apart-intro = Ces questions n’ont pas deux réponses qui veulent dire la même chose.
compare-why = Pourquoi
compare-why-question-changed = La question a changé
compare-why-only-after = Réponse au deuxième bilan seulement
compare-why-only-before = Réponse au premier bilan seulement
compare-rounds = Tous les bilans
compare-read = Relire
# Variables:
#   $date (String)
compare-read-named = Relire le bilan du { $date }
compare-current = en cours

# The trend
# Variables:
#   $track (String)
trend-title = D’un bilan à l’autre : { $track }
trend-intro = Chaque trait va d’un bilan au suivant, sur les questions auxquelles les deux répondent. La bande va de ce qui est sûrement en place à ce qui l’est peut-être.
trend-date = Bilan
trend-since = Part de la protection en place, depuis le bilan d’avant
trend-first = Premier bilan
# Variables:
#   $before, $after (String) - ranges
#   $count (Number) - questions that both answer
trend-since-text = { $before }, puis { $after } ({ $count ->
    [one] { $count } question commune
   *[other] { $count } questions communes
    })

# Entering a paper worksheet
paper-title = Entrer une feuille remplie
paper-intro = Les questions portent le même numéro que sur la feuille. Tapez le numéro de la case cochée, puis Entrée pour passer à la suivante. Chaque réponse est enregistrée aussitôt.
paper-only = Les questions qui ne concernent pas cette entreprise ne sont pas ici.
# One letter each, typed for an answer that has no number.
paper-letter-unknown = J
paper-letter-not-applicable = S
# Variables:
#   $unknown (String) - the letter
paper-key-unknown = { $unknown } : je ne sais pas
# Variables:
#   $letter (String)
paper-key-not-applicable = { $letter } : sans objet
paper-key-empty = Vide : sans réponse
# Variables:
#   $number (Number), $question (String)
paper-question = { $number }. { $question }
# Variables:
#   $key, $choice (String)
paper-choice = { $key } – { $choice }
# Variables:
#   $keys (String) - such as 1, 2, 3, J
paper-wrong = Rien n’est changé. Tapez l’une de ces touches : { $keys }.
paper-reason = Pourquoi cela ne s’applique pas
paper-reason-missing = Écrivez une raison : la réponse n’est pas enregistrée sans elle.
# Variables:
#   $answered, $asked (Number)
paper-progress = { $answered } réponses sur { $asked }
paper-end = Voir les résultats
paper-back = Voir toutes les réponses
# Variables:
#   $number (Number)
paper-number = numéro { $number } sur la feuille papier
