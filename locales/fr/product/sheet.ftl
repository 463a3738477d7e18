# The spreadsheet of a content pack: what its sheets, columns and rows are called, and why one is refused.
# `vigie content export` writes it and `vigie content import` reads it.
sheet-title = Questionnaire de Vigie : textes et nombres
sheet-about = À lire d’abord
sheet-common = Mots communs
sheet-glossary = Glossaire
sheet-guidelines = Lignes directrices
sheet-sources = Sources
sheet-numbers = Temps et coûts
sheet-effects = Effets
sheet-model = Modèle

# The first sheet: a label, and what it says.
sheet-about-purpose = À quoi sert ce classeur
    .text = Il contient tous les textes et tous les nombres du questionnaire, pour les relire et les corriger sans programmer. Il se remet ensuite dans le questionnaire, qui est vérifié au passage.
sheet-about-white = Ce qui se modifie
    .text = Les cellules blanches sous un en-tête bleu : les textes en français et en anglais, les nombres, leurs raisons et leurs sources.
sheet-about-grey = Ce qui ne se modifie pas
    .text = Les cellules grises et la première ligne, masquée, de chaque feuille. Les clés relient chaque ligne au questionnaire : une clé modifiée ou une ligne supprimée fait refuser le classeur. Filtrer, trier des lignes entières, masquer des colonnes ou en ajouter pour vos notes ne dérange rien.
sheet-about-both = Les deux langues
    .text = Le français et l’anglais disent la même chose, chacun à sa façon. Une correction dans une langue demande presque toujours de relire l’autre.
sheet-about-marks = Signes
    .text = Un texte tient sur une seule ligne, sans retour à la ligne dans la cellule. En français, une espace insécable précède le deux-points et se place à l’intérieur des guillemets « ». L’apostrophe est ’. Ce qui est écrit entre accolades se garde tel quel.
sheet-about-numbers = Nombres
    .text = Un nombre se tape comme un nombre, sans unité ni formule. Les heures acceptent des fractions (0,5 pour une demi-heure). Un effet va de 0 (aucun) à moins de 1. Chaque nombre a une raison; sa source est un identifiant de la feuille Sources, sans « source- » au début, ou « editorial » s’il s’agit d’un choix de la rédaction.
sheet-about-structure = Ajouter ou retirer
    .text = Ce classeur ne sert pas à ajouter ou à retirer une question, un choix, une étape ou une source : cela se fait dans les fichiers du questionnaire.
sheet-about-back = Remettre le classeur
    .text = Enregistrez au format .xlsx, puis lancez : vigie content import CLASSEUR.xlsx -o NOUVEAU-DOSSIER. Toute erreur est signalée avec sa feuille et sa cellule, et rien n’est écrit tant qu’il en reste une. Ajoutez --content DOSSIER si le classeur vient d’un autre questionnaire que celui de Vigie.
# Variables:
#   $id, $version, $hash (String) - the content pack
sheet-about-pack = Questionnaire d’origine
    .text = { $id }, version { $version }, empreinte { $hash }
sheet-holds-domain = Les questions de ce domaine, leurs choix, les actions et ce qu’il faut vérifier.
sheet-holds-common = Domaines, menaces, caractéristiques de l’entreprise, rythmes, obligations et contacts.
sheet-holds-glossary = Les mots expliqués à côté du texte.
sheet-holds-guidelines = Ce qu’il faut savoir des lignes directrices.
sheet-holds-sources = Les titres des sources et qui les publie.
sheet-holds-numbers = Ce que demande chaque protection : heures et dollars de la première année selon la taille de l’entreprise, minutes, délais.
sheet-holds-effects = De combien chaque protection affaiblit chaque menace, et pourquoi.
sheet-holds-model = Le poids de chaque menace et les autres nombres du calcul.

# Headings of columns.
sheet-column-subject = Sujet
sheet-column-what = Ce que c’est
sheet-column-fr = Français
sheet-column-en = Anglais
sheet-column-key = Clé
sheet-column-file = Fichier
sheet-column-practice = Protection
sheet-column-id = Clé
sheet-column-scenario = Menace
sheet-column-scenario-id = Clé de la menace
# Variables:
#   $people (String) - a number of people, or a range
sheet-column-hours = Heures ({ $people } pers.)
sheet-column-cad = Dollars ({ $people } pers.)
sheet-column-first-step-minutes = Première étape (minutes)
sheet-column-find-out-minutes = Vérification (minutes)
sheet-column-within-days = Délai (jours)
sheet-column-reason = Pourquoi (note de rédaction)
sheet-column-source = Source
sheet-column-effect = Effet (de 0 à 1)
sheet-column-value = Valeur
# Variables:
#   $from, $to (String) - numbers of people
sheet-from-to = { $from } à { $to }

# What a row is about.
sheet-kind-domain = Domaine
sheet-kind-scenario = Menace
sheet-kind-trait = Caractéristique
sheet-kind-capacity = Rythme
sheet-kind-duty = Obligation légale
sheet-kind-source = Source
sheet-kind-contact = Contact
sheet-kind-term = Mot expliqué
sheet-kind-statement = Ligne directrice
sheet-kind-other = Autre

# What a row holds.
sheet-what-q = Question
sheet-what-q-why = Pourquoi la question
sheet-what-q-example = Ce qui compte
sheet-what-q-not-applicable = Choix : ne s’applique pas
# Variables:
#   $level (String) - one of the levels below
sheet-what-choice = Choix : { $level }
sheet-what-hint = Précision sous le choix : { $level }
sheet-level-full = en place
sheet-level-partial = en partie
sheet-level-none = pas en place
sheet-level-unknown = je ne sais pas
sheet-level-not-applicable = ne s’applique pas
sheet-what-action = Action à faire
sheet-what-action-short = Nom court de la protection
sheet-what-action-first-step = Première étape
# Variables:
#   $number (String)
sheet-what-step = Étape { $number }
sheet-what-action-interim = Mesure en attendant
sheet-what-find-out = Ce qu’il faut vérifier
sheet-what-find-out-whom-provider = À qui demander, avec un fournisseur
sheet-what-find-out-ask-provider = Message au fournisseur
sheet-what-find-out-whom-alone = À qui demander, sans fournisseur
sheet-what-find-out-ask-alone = Comment vérifier, sans fournisseur
sheet-what-find-out-proof = Preuve à demander
sheet-what-domain = Nom
sheet-what-scenario = Nom
sheet-what-scenario-risk = Après « le risque »
sheet-what-trait = Énoncé
sheet-what-trait-example = Exemple
sheet-what-capacity = Nom
sheet-what-duty = Ce que l’article demande
sheet-what-source = Titre, comme publié
sheet-what-source-publisher = Qui la publie
sheet-what-contact = Nom
sheet-what-contact-for = À quoi il sert
sheet-what-term = Définition
sheet-what-term-name = Mot, comme montré
sheet-what-term-forms = Autres formes, séparées par |
sheet-what-statement = Texte
sheet-what-statement-title = Titre
sheet-what-other = Texte

# The numbers of the model.
# Variables:
#   $kind (String) - what it is
#   $name (String) - its name, or its number from 1
sheet-model-named = { $kind } : { $name }
sheet-model-scenario = Menace
sheet-model-scenario-weight = Poids
sheet-model-coverage = Protection en partie en place
sheet-model-coverage-partial = Part qui compte comme en place
sheet-model-must-have = Protections indispensables
sheet-model-must-have-penalty = Ce qu’enlève une protection indispensable absente
sheet-model-must-have-threshold = Effet à partir duquel elle l’enlève
sheet-model-must-have-cap = Note la plus haute tant qu’il en manque une
sheet-model-enough = Assez de réponses
sheet-model-enough-share = Part des effets qu’un parcours doit couvrir
sheet-model-effort = Classes d’effort
sheet-model-effort-hours = Classe { $name } : heures, au plus
sheet-model-cost = Tranches de coût
sheet-model-cost-bands-above = Tranche { $name } : dollars, au-dessus de
sheet-model-cost-bands-adds = Tranche { $name } : ce qu’elle ajoute à l’effort
sheet-model-time = Calendrier
sheet-model-time-months = Durée du plan (mois)
sheet-model-time-week-hours = Première semaine : heures, au moins
sheet-model-time-week-share = Première semaine : part du mois
sheet-model-time-budget-months = Mois de budget avant une décision
sheet-model-time-quick-count = Gestes rapides : combien
sheet-model-time-quick-minutes = Gestes rapides : minutes, au plus
sheet-model-sizes = Tailles d’entreprise
sheet-model-sizes-people = Taille { $name } : personnes, au plus
sheet-model-capacity = Rythme
sheet-model-capacity-hours = Heures par mois
sheet-model-capacity-cad = Dollars par mois

# What the commands say.
# Variables:
#   $folder (String) - the new folder
#   $texts, $numbers (Number) - what changed
sheet-imported = Questionnaire écrit dans { $folder }. Textes changés : { $texts }. Nombres changés : { $numbers }.
# Variables:
#   $file (String) - what was written
sheet-exported = Écrit : { $file }
# Variables:
#   $made-from (String) - a pack, with its version
sheet-other-base = Attention : ce classeur vient d’un autre état du questionnaire ({ $made-from }). Tout ce qui diffère a été repris du classeur : relisez les changements.

# Places. Variables:
#   $sheet (String) - the name on the tab
#   $cell (String) - one cell, or several
#   $place (String) - a sheet with its cell
#   $file, $line (String) - where it would stand in the pack
sheet-place = feuille « { $sheet } »
sheet-place-cell = feuille « { $sheet } », cellule { $cell }
sheet-place-file = { $place } ({ $file })
sheet-place-line = { $place } ({ $file }, ligne { $line })

# Why a workbook is refused.
input-sheet-not-workbook = ce n’est pas un classeur .xlsx, ou il est endommagé.
input-sheet-protected = ce classeur est protégé par un mot de passe, ou d’un ancien format. Enregistrez-le sans mot de passe, au format .xlsx.
input-sheet-too-large = ce classeur est trop gros : il contient bien plus que ce que Vigie y a mis.
input-sheet-not-ours = ce classeur ne vient pas de Vigie, ou sa première feuille manque.
# Variables:
#   $version (String)
input-sheet-other-version = ce classeur est de la version { $version }, que cette version de Vigie ne lit pas.
input-sheet-missing = cette feuille manque.
# Variables:
#   $other (String) - the name on a tab
input-sheet-twice = cette feuille est une copie de « { $other } ». Gardez-en une seule.
# Variables:
#   $column (String) - a heading
input-sheet-column-missing = la colonne « { $column } » manque.
input-sheet-column-twice = la colonne « { $column } » est en double.
# Variables:
#   $key (String) - the key of a row
input-sheet-row-unknown = le questionnaire n’a pas de ligne « { $key } ».
input-sheet-row-twice = la ligne « { $key } » est en double.
input-sheet-row-missing = la ligne « { $key } » manque.
input-sheet-key-missing = la clé de cette ligne manque.
input-sheet-empty = cette cellule est vide.
input-sheet-must-stay-empty = cette cellule doit rester vide : le questionnaire n’a rien à cet endroit.
input-sheet-formula = c’est une formule. Tapez la valeur elle-même.
input-sheet-not-text = un texte est attendu ici.
input-sheet-not-number = un nombre est attendu ici, sans unité, ni date.
input-sheet-out-of-range = ce nombre est négatif ou beaucoup trop grand.
input-sheet-line-breaks = ce texte contient un retour à la ligne. Il doit tenir sur une seule ligne.
input-sheet-braces = ce qui est entre accolades doit rester tel quel, et aucune accolade ne s’ajoute.
input-sheet-line-start = une ligne de ce texte ne peut pas commencer par ce signe (point, crochet ou astérisque).
# Variables:
#   $detail (String) - what the library says
input-sheet-unwritable = ce questionnaire ne tient pas dans un classeur ({ $detail }).
input-sheet-output-exists = ce dossier existe déjà. Choisissez un nouveau nom : rien n’est remplacé.

# Wrong usage.
cli-sheet-no-workbook = aucun classeur. Exemple : vigie content import classeur.xlsx -o NOUVEAU-DOSSIER
cli-sheet-no-output = il faut dire où écrire. Exemples : -o classeur.xlsx, -o NOUVEAU-DOSSIER/
# Variables:
#   $found (String)
cli-sheet-format-unknown = la fin du nom « { $found } » ne dit pas le format. Ajoutez --format xlsx ou folder.
