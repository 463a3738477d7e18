# Why an input is refused: a sentence for each code, and the place put before it.
# Variables of the places:
#   $file (String) - the file as it was named
#   $line (String) - the line, from 1
#   $path (String) - the keys that lead to the place
#   $sentence (String) - one of the sentences below
input-at-file-line-path = { $file }, ligne { $line }, { $path } : { $sentence }
input-at-file-line = { $file }, ligne { $line } : { $sentence }
input-at-file-path = { $file }, { $path } : { $sentence }
input-at-file = { $file } : { $sentence }
input-at-path = { $path } : { $sentence }
# Variables:
#   $count (Number) - refusals that are not listed
input-more = { $count ->
    [one] Et une autre erreur.
   *[other] Et { $count } autres erreurs.
    }
input-nothing-written = Rien n’a été écrit.

input-file-missing = ce fichier n’existe pas.
input-file-not-allowed = vous n’avez pas le droit de lire ce fichier.
# Variables:
#   $detail (String) - what the system said
input-file-unreadable = ce fichier n’a pas pu être lu ({ $detail }).
# Variables:
#   $most (String) - the limit in megabytes
input-file-too-large = ce fichier dépasse { $most } Mo.
input-not-text = ce fichier n’est pas un texte UTF-8.
# Variables:
#   $most (String) - how deep values may nest
input-too-deep = les valeurs sont imbriquées sur plus de { $most } niveaux.
# Variables:
#   $column (String) - the column, from 1
input-not-json = ce n’est pas du JSON valide (colonne { $column }).
# Variables:
#   $key (String) - the key
#   $known (String) - the keys that are known there
input-repeated-key = la clé « { $key } » est répétée.
input-unknown-key = la clé « { $key } » est inconnue. Clés possibles : { $known }.
input-missing-key = la clé « { $key } » manque.
input-expected-object = un objet est attendu ici.
input-expected-array = une liste est attendue ici.
input-expected-text = un texte est attendu ici.
input-expected-number = un nombre est attendu ici.
input-expected-whole-number = un nombre entier est attendu ici.

# Variables:
#   $found (String) - what was given
#   $known (String) - the version that this program reads
input-wrong-format = le format est « { $found } », mais « vigie-answers » est attendu.
input-wrong-version = la version { $found } de ce format n’est pas connue. Cette version de Vigie lit la version { $known }.
input-unknown-track = le parcours « { $found } » est inconnu. Choix possibles : essential, complete.
input-name-empty = le nom de l’entreprise est vide.
# Variables:
#   $most (String) - the most characters
input-text-too-long = ce texte dépasse { $most } caractères.
# Variables:
#   $code (String) - the character's code, such as U+202E
input-text-forbidden = ce texte contient un caractère de contrôle ou de direction ({ $code }).
input-people-out-of-bounds = { $found } personnes : Vigie s’adresse aux entreprises de 1 à 499 personnes.
input-unknown-trait = la caractéristique « { $found } » est inconnue.
input-repeated-trait = la caractéristique « { $found } » est répétée.
input-negative-number = un nombre de zéro ou plus est attendu ici.
input-number-too-large = ce nombre dépasse { $most }.
input-unknown-question = la question « { $found } » est inconnue.
input-unknown-choice = cette question n’a pas de choix « { $found } ».
input-unknown-level = le niveau « { $found } » est inconnu. Niveaux possibles : full, partial, none, unknown, not-applicable.
input-level-not-offered = cette question n’offre pas le niveau « { $found } ».
input-not-applicable-not-offered = cette question ne peut pas être sans objet.
input-reason-missing = une réponse « not-applicable » demande une raison (clé « reason »).
input-choice-and-level = une réponse donne un choix ou un niveau, pas les deux.
input-no-answer = une réponse donne un choix (clé « choice ») ou un niveau (clé « level »).
input-bad-date = « { $found } » n’est pas une date. Exemple : 2026-11-24.
# Variables:
#   $last (String) - the last date accepted
input-date-out-of-bounds = la date doit être entre 2000-01-01 et { $last }.

input-output-no-folder = le dossier de destination n’existe pas.
input-output-is-folder = c’est un dossier, et non un fichier.
input-output-not-allowed = ce fichier ou ce dossier est protégé contre l’écriture.
input-output-disk-full = il n’y a plus de place sur le disque.
input-output-other = ce fichier n’a pas pu être écrit ({ $detail }).
input-output-same-name = deux fichiers donneraient le même nom.
input-output-is-input = ce fichier de destination est aussi un fichier de réponses.
input-no-answers-in-folder = ce dossier ne contient aucun fichier .json.

# Mistakes of a content pack. Variables:
#   $subject (String) - an identifier, a key, or the reader's own words
input-content-missing-file = ce fichier manque au questionnaire.
input-content-unreadable = ce fichier du questionnaire n’est pas lisible ({ $subject }).
input-content-bad-id = « { $subject } » n’est pas un identifiant (minuscules, chiffres et traits d’union).
input-content-duplicate-id = l’identifiant « { $subject } » est utilisé deux fois.
input-content-unknown-reference = « { $subject } » n’existe pas dans ce questionnaire.
input-content-bad-number = la valeur de « { $subject } » n’est pas permise.
input-content-not-one-per-size = « { $subject } » doit avoir une valeur par taille d’entreprise.
input-content-missing = « { $subject } » manque.
input-content-choice-order = les choix de « { $subject } » doivent aller de full à none, puis unknown, au nombre de quatre à six.
input-content-circle = les préalables de « { $subject } » tournent en rond.
input-content-too-deep = plus de dix préalables se suivent derrière « { $subject } ».
input-content-must-have-needs-lower = une protection indispensable ne peut pas dépendre de « { $subject } », qui ne l’est pas.
input-content-too-many-must-haves = plus de dix protections sont indispensables.
input-content-uncited-duty = l’obligation « { $subject } » doit citer le chapitre de la loi (P-39.1, C-1.1, ou l’un des règlements A-2.1, r. 3.1 et A-2.1, r. 0.1) et l’article, et non un surnom.
input-content-missing-words = il manque les mots « { $subject } ».
input-content-missing-level = aucun choix n’a le niveau « { $subject } ».
input-content-never-asked = « { $subject } » est vide : rien ne serait jamais posé.
input-content-hidden-by-rarer = « { $subject } », qui cache cette question, est posée à moins d’entreprises qu’elle.
input-content-no-effect = « { $subject } » n’affaiblit aucun scénario : aucun plan ne la proposerait.
input-content-bad-address = « { $subject } » n’est pas une adresse Web.
input-content-unused-domain = aucune pratique n’est dans le domaine « { $subject } ».
input-content-unused-trait = rien ne dépend de la caractéristique « { $subject } ».
input-content-unused-scenario = aucune pratique n’affaiblit le scénario « { $subject } ».
input-content-unused-practice = rien n’utilise la pratique « { $subject } ».
input-content-unused-source = rien ne cite la source « { $subject } ».
input-content-unused-term = le terme « { $subject } » ne figure dans aucun texte.
input-content-unused-words = aucun identifiant n’appelle les mots « { $subject } ».
input-content-no-folder = ce dossier n’existe pas.

# What a proofreader would mark in a content pack. Variables:
#   $subject (String) - the key of the text
#   $found (String) - the word, or the sign with what stands around it
#   $instead (String) - what to write instead
#   $count, $most (String) - how many words a sentence has and may have
input-content-long-sentence = « { $subject } » : la phrase « { $found }… » a { $count } mots; { $most } au plus.
input-content-straight-apostrophe = « { $subject } » : écrire l’apostrophe ’ (dans { $found }).
input-content-straight-quotes = « { $subject } » : écrire les guillemets de la langue, « » ou “ ” (dans { $found }).
input-content-foreign-quotes = « { $subject } » : écrire les guillemets de la langue du texte (dans { $found }).
input-content-three-points = « { $subject } » : écrire … au lieu de trois points (dans { $found }).
input-content-exclamation = « { $subject } » : pas de point d’exclamation (dans { $found }).
input-content-colon-without-space = « { $subject } » : une espace insécable précède le deux-points (dans { $found }).
input-content-space-before-sign = « { $subject } » : pas d’espace devant ce signe (dans { $found }).
input-content-quotes-without-space = « { $subject } » : des espaces insécables vont à l’intérieur des guillemets (dans { $found }).
input-content-sign-without-space = « { $subject } » : une espace insécable va entre un nombre et son signe (dans { $found }).
input-content-unit-without-space = « { $subject } » : une espace insécable va entre un nombre et son unité (dans { $found }).
input-content-dollar-after = « { $subject } » : en anglais, le signe du dollar précède le montant (dans { $found }).
input-content-avoided-word = « { $subject } » : « { $found } » ne s’emploie pas. Écrire plutôt : { $instead }.
input-content-unexplained-acronym = « { $subject } » : le sigle « { $found } » n’est ni au glossaire ni parmi ceux que tout le monde lit.
input-content-law-by-nickname = « { $subject } » : « { $found } » sans le nom de la loi ni son chapitre.

# A facts file of a computer
# Variables:
#   $most (String) - the limit
input-facts-too-deep = les valeurs de ce fichier de constats sont imbriquées sur plus de { $most } niveaux.
input-facts-list-too-long = une liste de ce fichier de constats dépasse { $most } éléments.
input-facts-text-too-long = un texte de ce fichier de constats dépasse { $most } octets.
# Variables:
#   $detail (String) - what the reader says, in its own words
input-facts-shape = ce n’est pas un fichier de constats de Vigie ({ $detail }).
input-facts-unreadable = les tables des vérifications ne peuvent pas être lues ({ $detail }).
# Variables:
#   $found (String) - the version in the file
input-facts-schema = ce fichier de constats a la forme { $found }; cette version de Vigie connaît la forme 1.
