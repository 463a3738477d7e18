# Words of the blank worksheet: the question bank on paper (PDF).

worksheet-title = Questionnaire à remplir sur papier
worksheet-description = Toutes les questions de Vigie, à remplir à la main, pour un atelier sans ordinateur
# Variables:
#   $title (String) - worksheet-title
worksheet-head = Vigie · { $title }
# Variables:
#   $id, $version (String) - content pack
worksheet-version = { $id } { $version }
worksheet-confidential = Confidentiel une fois rempli
# Variables:
#   $words (String)
worksheet-quoted = « { $words } »
worksheet-or = {" "}ou{" "}

# First page
# Variables:
#   $count (Number) - questions
worksheet-what = Ce document réunit les { $count } questions de Vigie. Il sert à faire le point sur la sécurité d’une entreprise sans ordinateur, par exemple en atelier. Une fois les réponses entrées dans Vigie, vous obtenez un plan d’action.
worksheet-how = Comment le remplir
worksheet-how-one = À chaque question, cochez une seule case : celle qui décrit le mieux la situation d’aujourd’hui.
worksheet-how-unknown = « Je ne sais pas » est une réponse. Le plan dira quoi vérifier, et auprès de qui.
worksheet-how-only = « Seulement si » : répondez si la phrase citée est cochée sur cette feuille. Sinon, passez la question.
# After the mark of the express review. Variables:
#   $count (Number) - questions
worksheet-how-express = Pour le bilan express, répondez aux { $count } questions qui portent cette marque. Pour le bilan complet, répondez à toutes celles qui vous concernent.
# After the tag "must-have".
worksheet-how-must-have = Protection à avoir avant les autres.
worksheet-how-notes = Dans les notes, n’écrivez ni mot de passe, ni renseignement personnel.
worksheet-blank-name = Nom de l’entreprise (un nom fictif convient) :
worksheet-blank-date = Date :
worksheet-blank-people = Nombre de personnes, à temps plein ou partiel, vous compris :
worksheet-blank-by = Rempli par (nom et rôle) :
worksheet-traits = Cochez ce qui est vrai
worksheet-traits-intro = Ces phrases décident des questions qui vous concernent. « Présumé vrai » : presque toutes les entreprises en détiennent. Cochez cette phrase, sauf si aucun exemple ne vous concerne.
worksheet-presumed = Présumé vrai

# Questions
# The mark of the questions of the express review. Variables:
#   $track (String)
worksheet-express = • { $track }
# Variables:
#   $traits (String) - quoted statements of the first page
worksheet-only-if = Seulement si : { $traits }
# Variables:
#   $number (String) - of another question
#   $answers (String) - its quoted answers
worksheet-pass-if = À passer si votre réponse à la question { $number } est { $answers }.
worksheet-reason = Pourquoi :
worksheet-notes = Notes

# Last page
worksheet-after = Après l’atelier : entrer les réponses dans Vigie
worksheet-after-open = Ouvrez Vigie sur un ordinateur de l’entreprise et choisissez « Commencer un nouveau bilan ».
worksheet-after-business = Écrivez le nom et le nombre de personnes. Cochez les mêmes phrases qu’à la première page.
worksheet-after-answers = Entrez les réponses. Les questions et les choix ont les mêmes mots et sont groupés sous les mêmes titres. Dans un groupe, l’ordre peut différer de celui du papier.
worksheet-after-notes = Recopiez les notes utiles sous chaque question. Elles restent dans Vigie et ne sont pas dans le plan.
worksheet-after-plan = Choisissez les heures et le budget par mois, puis enregistrez le plan (PDF).
worksheet-by-program = Pour plusieurs entreprises à la fois
worksheet-by-program-how = La commande « vigie plan » lit un fichier de réponses par entreprise. « vigie questions --format json » donne toutes les questions : la clé « number » est le numéro imprimé ici, et « id » est le nom à écrire dans le fichier.
worksheet-keep = Ce document, une fois rempli
worksheet-keep-how = Il dit ce qui manque à la protection de l’entreprise. Rangez-le sous clé ou confiez-le à la personne responsable. Déchiquetez-le une fois les réponses entrées.
worksheet-not = Ce que ce questionnaire n’est pas
