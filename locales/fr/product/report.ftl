# Words of the report (PDF) only. Words shared with the window are in plan.ftl.

report-title = Plan d’action en sécurité
# Variables:
#   $business (String) - name of the business
report-description = Plan d’action de sécurité de { $business }
report-confidential = Confidentiel
# Variables:
#   $title (String) - title of the report
#   $date (String)
report-foot = Vigie · { $title } · { $date }
# Variables:
#   $page, $pages (String)
report-page = Page { $page } sur { $pages }
# Name of an empty box to tick, for those who hear the report.
report-box = Case à cocher
report-list-separator = ,{" "}
report-and = {" "}et{" "}
report-source-separator = ;{" "}
# Variables:
#   $label (String) - what stands before a text
report-label = { $label } :
# Variables:
#   $text (String) - a title without its full stop
report-sentence = { $text }.
# Variables:
#   $what (String) - what is to be found out
report-to-check = À vérifier : { $what }
# Variables:
#   $page (String) - number of a page, at the end: its width is not known when the line is set
report-see-page = Voir la page { $page }

# Page 1
# Variables:
#   $count (Number)
report-must-haves-in-place = { $count } en place
report-score = Protection en place
# Variables:
#   $count (Number) - actions named
report-first-actions = { $count ->
    [one] La première action
   *[other] Les { $count } premières actions
    }
report-first-actions-numbers = Les numéros sont ceux du plan. Ceux qui manquent ici sont des choses à vérifier.
# Variables:
#   $count (Number) - answers contradicted
#   $names (String) - practices
report-contradictions = { $count ->
    [one] Une vérification de l’ordinateur contredit une réponse : { $names }.
   *[other] Une vérification de l’ordinateur contredit { $count } réponses : { $names }.
    }
report-all-in-place = D’après vos réponses, tout ce qui a été demandé est en place. Il n’y a aucune action à planifier. Refaites ce bilan dans un an, ou plus tôt si l’entreprise change de locaux, de logiciels ou de personnel clé.
report-no-action = Aucune action ne découle des réponses données. Des questions restent sans réponse : le plan sera complet quand elles en auront une.

# Where the business stands: by domain, then against what could go wrong
report-standing = Où en est l’entreprise
report-domains-intro = Pour chaque domaine, la part de la protection qui est en place d’après vos réponses, et le nombre de pratiques dans chaque état. Deux valeurs : la première si tout ce qui est inconnu manque, la seconde si tout est en place. En foncé, ce qui est sûr; en clair, ce qui reste à vérifier.
report-column-domain = Domaine
report-column-protection = Protection en place
report-column-in-place = En place
report-column-to-do = À faire
report-column-to-check = À vérifier
report-column-open = Sans réponse
report-column-risk = Risque
# Variables:
#   $low, $high (String) - with their sign
report-percents = { $low } à { $high }
report-scenarios = Ce qui pourrait arriver
report-scenarios-intro = Pour chaque risque, la part de la protection qui est en place d’après vos réponses. Ce n’est pas une probabilité d’attaque.

# Month by month
report-calendar = Le plan, mois par mois
# Variables:
#   $hours, $dollars (String) - capacity of one month
report-capacity = Le plan tient dans { $hours } et { $dollars } par mois. Les heures non utilisées ne s’accumulent pas; l’argent non dépensé passe au mois suivant.
# Variables:
#   $month (String) - number of the month
report-month = Mois { $month }
# Variables:
#   $first, $last (String) - first and last day
report-month-dates = Du { $first } au { $last }
report-month-hours = Heures :
report-month-dollars = Argent :
# Variables:
#   $hours, $given (String) - work planned, and hours of the month
report-month-hours-of = { $hours } sur { $given }
# Variables:
#   $dollars, $left (String) - dollars spent, and dollars left
report-month-dollars-left = { $dollars }, il restera { $left }
report-column-rank = Nº
report-column-action = Action
report-column-time = Heures
report-column-cost = Coût
report-column-blocked = Ce qui manque
report-first-step-only = Première étape cette semaine
report-without-month = Sans mois pour l’instant

# Cards
report-actions = Les actions, une à une
report-actions-intro = Dans l’ordre du plan, avec une case par étape. Celles qui viennent après trois mois sont imprimées en plus petit.
# Variables:
#   $time (String) - how long it takes
report-first-step = Pour commencer ({ $time }) :
report-why-here = Pourquoi ici
# Variables:
#   $hours, $dollars (String)
report-if-missing = Si cette protection manque, la mettre en place demandera environ { $hours } et { $dollars }.
# Variables:
#   $month, $end (String) - numbers of months
report-in-month = (mois { $month })
report-in-months = (mois { $month } à { $end })
report-no-month = sans mois pour l’instant
report-sources-label = Sources

# To find out
report-letter-intro = Copiez ce message et envoyez-le à votre fournisseur informatique. Ses réponses diront ce qui est en place et ce qui manque.
report-subject = Objet
report-found-out = Ce que chaque réponse décidera
report-checks = Cochez une case quand vous avez la preuve en main.
# Variables:
#   $whom (String) - who can answer, as a group of words
report-whom = Auprès de : { $whom }.

# What the checks of a computer found
report-findings = Ce que montre l’ordinateur vérifié
report-column-check = Vérification
report-column-outcome = Résultat
report-column-finding = Constat
report-column-read = Ce qui a été lu

# What changed since an earlier review
# Variables:
#   $date (String)
report-since = Depuis le bilan du { $date }
report-since-undated = Depuis le bilan précédent
# How many changes of each kind; joined by commas. Variables:
#   $count (Number)
report-since-fixed = { $count ->
    [one] { $count } protection maintenant en place
   *[other] { $count } protections maintenant en place
    }
report-since-better = { $count ->
    [one] { $count } mieux en place
   *[other] { $count } mieux en place
    }
report-since-found-out = { $count ->
    [one] { $count } réponse trouvée
   *[other] { $count } réponses trouvées
    }
report-since-new = { $count ->
    [one] { $count } nouvelle faiblesse
   *[other] { $count } nouvelles faiblesses
    }
report-since-worse = { $count ->
    [one] { $count } moins bien en place
   *[other] { $count } moins bien en place
    }
report-since-no-longer-known = { $count ->
    [one] { $count } qui n’est plus sûre
   *[other] { $count } qui ne sont plus sûres
    }
report-since-same = { $count ->
    [one] { $count } sans changement
   *[other] { $count } sans changement
    }
report-since-nothing = Rien n’a changé dans les réponses qui peuvent être comparées.
# Variables:
#   $before, $after (String) - as score-range says it
report-since-score = Protection en place, sur les seules questions posées les deux fois : { $before } avant, { $after } maintenant.
report-since-no-score = Les deux bilans ne posent pas assez de questions communes pour que leurs résultats soient mis côte à côte.
report-column-before = Avant
report-column-now = Maintenant
report-column-change = Changement
report-since-not-asked = Pas demandé
report-since-changed = Question changée, à ne pas comparer
report-since-only-after = Répondu cette fois seulement
report-since-only-before = Répondu avant seulement
change-fixed = Corrigé
change-better = Mieux
change-found-out = Maintenant connu
change-new = Nouvelle faiblesse
change-worse = Moins bien
change-no-longer-known = Plus sûr

# What is not in the plan
report-aside = Hors du plan
report-in-place = Déjà en place
    .note = D’après vos réponses. Rien à faire, sinon garder ces protections en état.
report-not-applicable = Sans objet pour votre entreprise
report-open = Questions sans réponse
    .note = Elles ne comptent ni comme en place, ni comme manquantes. Y répondre précisera le résultat.
report-not-counted = Réponses non comptées
    .note = Ces questions ne s’adressent pas à une entreprise comme la vôtre, ou ne font pas partie de ce bilan.

# Acts by name, under their chapter: lower case, with a hyphen for the full stop.
report-act =
    .p-39-1 = Loi sur la protection des renseignements personnels dans le secteur privé
    .c-1-1 = Loi concernant le cadre juridique des technologies de l’information
# Variables:
#   $name (String) - the Act
#   $act, $section (String) - its chapter, such as P-39.1, and a section
report-citation = { $name }, RLRQ, c. { $act }, art. { $section }
report-act-named = { $name } (RLRQ, c. { $act })
report-act-chapter = RLRQ, c. { $act }
# Variables:
#   $count (Number) - sections
#   $sections (String) - such as « 3.5 et 3.8 »
#   $act (String)
report-duty-tag = { $count ->
    [one] Obligation : art. { $sections }, RLRQ, c. { $act }
   *[other] Obligations : art. { $sections }, RLRQ, c. { $act }
    }
# How something was verified: within a sentence, and as one. Variables:
#   $date (String)
report-verified-source = vérifié à la source le { $date }
    .sentence = Vérifié à la source le { $date }.
report-verified-secondary = vérifié dans une source secondaire le { $date }
    .sentence = Vérifié dans une source secondaire le { $date }.
report-verified-not = non vérifié, dernière recherche le { $date }
    .sentence = Non vérifié, dernière recherche le { $date }.

# Duties
report-duties = Vos obligations légales
report-duties-intro = Articles de loi que ces pratiques aident à respecter. Ce tableau n’est pas un avis juridique.
# Variables:
#   $date (String)
report-duties-verified = Dernière vérification de ces articles : le { $date }, à la source ou comme il est indiqué.
# Variables:
#   $since (String) - a date
#   $verified (String) - how it was verified
report-duty-since = (En vigueur depuis le { $since }; { $verified }.)
report-column-section = Article
report-column-asks = Ce qu’il demande
report-column-practice = Pratique
report-column-state = État

# Variables:
#   $verified (String) - as contact-verified says it
report-contacts-verified = État des coordonnées : { $verified }.
# Variables:
#   $count (Number) - sections
#   $sections (String) - such as « 3.5 et 3.8 »
#   $verified (String) - how they were verified
report-law-item = { $count ->
    [one] art. { $sections } : { $verified }
   *[other] art. { $sections } : { $verified }
    }
# Variables:
#   $law (String) - sections, each as report-law-item says it
report-law-verified = Articles cités : { $law }.
# Lines to fill in by hand on the incident sheet
report-blank-provider = Fournisseur informatique, téléphone d’urgence :
report-blank-insurer = Assureur, ligne d’urgence et numéro de police :
report-blank-file = Numéro du dossier de police :

# Method
report-method = Comment ce plan est fait
report-method-order = Les protections indispensables passent d’abord. Ensuite, à chaque rang, vient l’action qui réduit le plus le risque pour l’effort demandé, une fois faites celles qui précèdent. L’effort tient compte des heures et du coût. Une action qui en demande une autre passe après elle.
report-method-score = Le résultat dit quelle part de la protection est en place, de 0 à 100. Chaque pratique y compte selon les risques qu’elle réduit. Tant qu’une protection indispensable manque, il ne dépasse pas un plafond.
report-method-time = Le mois 1 commence le jour du plan. Les actions y sont placées selon les heures et l’argent que vous avez indiqués.
report-method-unknown = « Je ne sais pas » est une réponse. Elle donne une chose à vérifier et élargit le résultat en une fourchette : l’extrémité basse suppose que la protection manque, la haute, qu’elle est en place.
report-method-numbers = Les heures, les coûts et les effets sont des estimations de la rédaction, selon le nombre de personnes. Chacun a sa raison et sa source dans le contenu de Vigie.

# About the guidelines
report-guidelines = À propos des lignes directrices
report-guidelines-intro = D’où viennent les conseils de ce plan, ce que la loi demande, et ce qui n’a pas été trouvé. Ce texte n’est pas un avis juridique.
report-section-of-act = Article de loi

# Sources
report-sources = Sources
report-sources-intro = Les conseils s’inspirent de ces documents publics, du Québec d’abord. Aucun de leurs auteurs n’a approuvé ce plan.
report-sources-by-action = D’où vient chaque action
report-sources-by-action-intro = Les numéros sont ceux de la liste ci-dessus, avec l’endroit dans le document quand il est connu.
report-sources-none-quebec = aucune trouvée
report-sources-none-cited = aucune citée
# Variables:
#   $date (String)
report-read-on = lu le { $date }

# Limits
report-limits = Ce que ce plan n’est pas
# Variables:
#   $id, $version, $owner (String) - content pack
#   $date, $review (String)
report-pack = Contenu : { $id }, version { $version } du { $date }, à revoir avant le { $review }. Responsable : { $owner }.
# Variables:
#   $hash (String) - fingerprint of the content pack
report-pack-hash = Empreinte (SHA-256) : { $hash }
