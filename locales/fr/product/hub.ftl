# The sections of the questionnaire, and a section as a list.

hub-title = Sections du bilan
# Variables:
#   $minutes (Number) - for what is left of every section
hub-left-all = Il reste environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
# Variables:
#   $answered, $asked (Number)
hub-answered = { $answered ->
    [0] Aucune réponse
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $asked }
# Variables:
#   $minutes (Number) - for what is left of the section
hub-left = environ { $minutes } min
# Variables:
#   $count (Number)
hub-unknown = { $count } à vérifier (« Je ne sais pas »)
# Variables:
#   $count (Number) - answers taken over that are to be looked at again
hub-again = { $count } à revoir
hub-pace = Durées estimées à une demi-minute par question. Prenez le temps qu’il vous faut : rien n’est minuté.
hub-not-begun = Pas commencée
hub-begun = Commencée
hub-done = Terminée
hub-open-not-begun = Commencer
hub-open-begun = Continuer
hub-open-done = Relire
# Variables:
#   $section (String)
hub-open-not-begun-named = Commencer : { $section }
hub-open-begun-named = Continuer : { $section }
hub-open-done-named = Relire : { $section }
hub-lens = Comment répondre
hub-lens-one = Une question à la fois
    .hint = Avec, sous chaque question, pourquoi elle est posée et d’où elle vient.
hub-lens-list = Une section à la fois, en liste
    .hint = Plus vite quand on connaît déjà les questions.
hub-all = Toutes les sections
hub-list = Voir cette section en liste

list-how = Chaque réponse est enregistrée aussitôt. Une réponse peut ajouter une question à la liste, ou en retirer une.
list-explained = Pourquoi, et ce qui compte
# Variables:
#   $question (String)
list-clear-named = Effacer ma réponse : { $question }
# Variables:
#   $section (String)
list-next = Section suivante : { $section }

# Under a scenario of the results. Variables:
#   $action (String)
scenario-first = À faire d’abord contre ce risque : { $action }
