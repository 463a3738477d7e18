# Words of the plan, used by the window, the report and the command line.

level-full = En place
level-partial = À compléter
level-none = Manquante
level-unknown = À vérifier
level-not-applicable = Sans objet
level-open = Sans réponse

kind-do = À faire
kind-find-out = À vérifier

who-owner = vous
who-it-provider = fournisseur informatique
who-staff = tout le personnel

track-essential = Bilan express
track-complete = Bilan complet

horizon-week = Cette semaine
horizon-days-30 = D’ici un mois
horizon-days-90 = D’ici trois mois
horizon-year = D’ici un an
horizon-later = Plus tard

tag-must-have = Indispensable
tag-duty = Obligation
tag-find-out = À vérifier

# Variables:
#   $first, $second (String) - risks, from scenario-*.risk
plan-reduces-one = Réduit surtout le risque { $first }.
plan-reduces-two = Réduit surtout le risque { $first } et { $second }.

# Why an action stands where it stands: one sentence for each fact that put it there.
plan-why-must-have = C’est une protection indispensable : ces actions passent avant les autres.
plan-why-rest = Elle vient après les protections indispensables.
# Variables:
#   $rank (Number) - rank of the action
plan-why-first = Parmi celles-ci, c’est elle qui réduit le plus le risque pour l’effort demandé.
plan-why-next = Une fois les actions précédentes faites, c’est elle qui réduit le plus le risque pour l’effort demandé.
# Variables:
#   $actions (String) - names of the actions that come before
plan-why-after = À faire après : { $actions }.
# Variables:
#   $answer (String) - the words of the choice that was made
plan-why-answer = Vous avez répondu : « { $answer } ».
plan-why-level-none = D’après vos réponses, cette protection manque.
plan-why-level-partial = D’après vos réponses, cette protection est en place en partie.
plan-why-level-unknown = Vous ne savez pas encore si cette protection est en place.
plan-why-contradicted = La vérification d’un ordinateur de l’entreprise contredit cette réponse.
plan-why-duty = C’est aussi une obligation légale.

# Variables:
#   $sum (String) - the cost, as an amount of dollars
plan-budget-decision = Décision de budget : { $sum }. Ce montant dépasse trois mois du budget indiqué. En attendant, appliquez la mesure provisoire.
plan-budget-decision-short = Décision de budget
plan-blocked-hours = Aucun mois n’a assez d’heures pour cette action. Plus d’heures par mois la feraient entrer dans le plan.
plan-blocked-dollars = Le budget d’aucun mois ne suffit pour cette action. Un budget plus élevé la ferait entrer dans le plan.
plan-blocked-set-aside = Vous avez choisi de mettre cette action de côté.
plan-blocked-prerequisite = Une action qui doit la précéder n’a pas pu être placée dans le plan.
plan-first-step-only = Cette semaine, la première étape seulement.

# Variables:
#   $in-place, $total (Number)
must-haves-headline = { $total ->
    [one] Protection indispensable : { $in-place } sur { $total } en place
   *[other] Protections indispensables : { $in-place } sur { $total } en place
    }
must-haves-none = Aucune protection indispensable ne s’applique à cette entreprise.
# Variables:
#   $count (Number)
must-haves-to-complete = { $count } à compléter
must-haves-missing = { $count ->
    [one] { $count } manquante
   *[other] { $count } manquantes
    }
must-haves-to-check = { $count } à vérifier
must-haves-open = { $count } sans réponse

# Variables:
#   $low, $high (String) - whole numbers from 0 to 100
score-range = entre { $low } et { $high } sur 100
score-single = { $low } sur 100
score-null = Pas assez de questions pour donner un résultat.
# Variables:
#   $percent (String) - with its sign
score-confidence = Vous avez répondu à { $percent } de ce qui compte.
# Variables:
#   $count (Number) - answers "I don't know" and questions left open
#   $low, $high (String)
score-explained = { $count ->
    [0] Ce résultat dit quelle part de la protection est en place.
    [one] Selon ce que vaut la réponse qui manque, le résultat serait entre { $low } et { $high }.
   *[other] Selon ce que valent les { $count } réponses qui manquent, le résultat serait entre { $low } et { $high }.
    }
# Variables:
#   $percent (String) - with its sign
scenario-in-place = en place : { $percent }
# Variables:
#   $low, $high (String) - with their sign
scenario-in-place-range = en place : entre { $low } et { $high }
scenario-not-enough = pas assez de questions

duty-state-in-place = En place
duty-state-to-do = À faire
duty-state-to-check = À vérifier
# Variables:
#   $section, $act (String) - such as 3.5 and P-39.1
duty-citation = art. { $section }, RLRQ, c. { $act }
duty-citation-tag = Obligation : art. { $section }, RLRQ, c. { $act }

# The one message to send. Variables:
#   $count (Number) - questions in it
#   $business (String) - name of the business
message-title = { $count ->
    [one] Un message à envoyer : une question à votre fournisseur informatique
   *[other] Un seul message à envoyer : { $count } questions à votre fournisseur informatique
    }
message-title-alone = { $count ->
    [one] Une chose à vérifier
   *[other] { $count } choses à vérifier
    }
message-none = Rien à demander : aucune de vos réponses n’est « Je ne sais pas ».
message-subject = Questions sur la sécurité informatique de { $business }
message-greeting = Bonjour,
message-intro = Nous faisons le point sur la sécurité de { $business }. Pouvez-vous répondre à ces questions et joindre la preuve demandée?
message-proof = Preuve : { $proof }
message-thanks = Merci de nous répondre d’ici une semaine.

mark-V = source lue
mark-S = lu dans une source secondaire
mark-N = non vérifié

jurisdiction-quebec = Québec
jurisdiction-canada = Canada
jurisdiction-other = Autres pays
source-none-quebec = Aucune source du Québec n’a été trouvée pour cette pratique.

# Durations and money. Variables:
#   $hours, $minutes, $amount (String)
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes }
duration-minutes = { $minutes } min
money-dollars = { $amount } $
money-free = 0 $
percent = { $amount } %

# Dates. Variables:
#   $day, $year (String), $month (String) - the name of the month
date-long = { $day } { $month } { $year }
date-first = 1er { $month } { $year }
date-month = { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# What this is not.
not-ministry = Vigie s’inspire de conseils publics. Ce n’est pas un produit du ministère de la Cybersécurité et du Numérique, qui ne l’a ni fait, ni approuvé, ni certifié.
not-audit = Ce n’est ni un audit, ni un avis juridique, ni une certification.
not-measured = Ce bilan repose sur des réponses. Il dit ce qui est en place d’après elles, et non les chances d’être attaqué.
no-facts = Aucune vérification d’ordinateur n’a été faite pour ce plan.
# Variables:
#   $system (String) - Windows, macOS or Linux
#   $date (String)
facts-of = Un ordinateur ({ $system }) a été vérifié le { $date }. Ses constats parlent de cet ordinateur seulement, pas des autres appareils de l’entreprise.

# The incident sheet.
incident-title = En cas d’incident
incident-intro = Gardez cette feuille imprimée. Suivez l’ordre, notez les heures et ce que vous faites.
incident-1 = Isoler sans éteindre
    .detail = Débranchez le câble réseau et coupez le Wi-Fi de l’appareil touché. Laissez-le allumé : l’éteindre peut effacer des traces utiles. Changez le mot de passe du courriel à partir d’un autre appareil.
incident-2 = Si de l’argent est parti, appeler la banque
    .detail = Composez le numéro inscrit sur la carte ou le contrat, jamais celui du message reçu. Demandez le rappel du virement. Chaque heure compte.
incident-3 = Appeler l’assureur, avant toute réparation, puis le fournisseur informatique
    .detail = Si une assurance couvre ce risque, sa ligne d’urgence est dans la police. L’assureur peut vouloir choisir qui intervient.
incident-4 = Signaler à la police et au Centre antifraude du Canada
    .detail = Gardez le numéro de dossier. Selon la Gendarmerie royale du Canada, un signalement dans les 24 heures donne les meilleures chances.
incident-5 = Y a-t-il un risque de préjudice sérieux?
    .detail = Si des renseignements personnels sont touchés, évaluez leur sensibilité, les conséquences possibles et la probabilité d’un usage nuisible. S’il y a un risque de préjudice sérieux, avisez avec diligence la Commission d’accès à l’information et les personnes concernées (art. 3.5 et 3.7, RLRQ, c. P-39.1).
incident-6 = Signaler au Centre canadien pour la cybersécurité
    .detail = Il reçoit les signalements et donne des conseils.
incident-7 = Inscrire l’incident au registre
    .detail = Tout incident de confidentialité y va, sérieux ou non (art. 3.8, RLRQ, c. P-39.1). Gardez l’inscription au moins cinq ans après avoir pris connaissance de l’incident.
incident-no-ministry-service = Aucun service d’incident du ministère de la Cybersécurité et du Numérique pour les entreprises privées n’a été trouvé. Adressez-vous aux organismes nommés ci-dessus.
# Variables:
#   $date (String)
contact-verified = vérifié le { $date }
