# Dossiers that travel: the `.vigie` file, and what is not taken of one.

# Variables:
#   $most (Number) - the limit
input-too-many = il y en a plus de { $most } ici.
input-expected-flag = « true » ou « false » est attendu ici.
# Variables:
#   $found (String) - what stands there
input-dossier-wrong-format = le format est « { $found } », mais « vigie-dossier » est attendu.
input-dossier-changed = ce fichier a été modifié ou abîmé depuis que Vigie l’a écrit : son empreinte ne correspond pas.
input-dossier-no-assessment = un dossier contient au moins un bilan.
input-dossier-order = ce bilan commence avant celui qui le précède.
input-dossier-business-twice = le dernier bilan ne décrit pas l’entreprise : elle l’est déjà au début du dossier.
# Variables:
#   $key (String)
input-dossier-without-level = la clé « { $key } » accompagne une réponse, mais aucun niveau n’est donné (clé « level »).
input-dossier-reason-unneeded = une raison n’accompagne que le niveau « not-applicable ».
# Variables:
#   $found (String) - what stands there
input-dossier-bad-form = « { $found } » n’est pas la forme d’une question. Exemple : 1-9f86d081884c7d65.
input-dossier-bad-steps = un déplacement compte de -128 à 127 mois, mais pas 0. Valeur lue : { $found }.
input-dossier-bad-id = « { $found } » n’est pas un identifiant.
input-dossier-bad-moment = « { $found } » n’est pas un moment en temps universel. Exemple : 2026-11-24T19:30:00.000Z.
input-dossier-unknown-platform = le genre d’ordinateur « { $found } » est inconnu.
input-dossier-unknown-outcome = le constat « { $found } » est inconnu.
input-dossier-unknown-status = le suivi « { $found } » est inconnu.
input-dossier-empty-text = ce texte est vide.

# The envelope
input-dossier-is-database = ce fichier est une base de données, pas un dossier exporté. Vigie ne l’ouvre pas.
input-dossier-unknown-file = ce fichier n’est pas un dossier exporté par Vigie.
input-dossier-wrong-passphrase = la phrase de passe n’ouvre pas ce fichier.
input-dossier-damaged = ce fichier est abîmé ou incomplet. Demandez-en une nouvelle copie.
input-dossier-closed-otherwise = ce fichier ne s’ouvre pas avec une phrase de passe.
input-dossier-too-much-work = ce fichier demande plus de mémoire qu’un dossier de Vigie. Il n’a pas été ouvert.

# What is not taken of a file. Variables:
#   $what (String) - the name or the identifier of the question, the action or the trait
#   $number (Number) - the assessment in the file; 0 for the whole dossier
dossier-not-taken-unknown-question = bilan { $number } : ce questionnaire n’a pas de question « { $what } ». La réponse et la note ne sont pas reprises.
dossier-not-taken-unknown-choice = bilan { $number } : la question « { $what } » n’offre plus le choix qui avait été fait. Seul le niveau de la réponse est repris.
dossier-not-taken-level-not-offered = bilan { $number } : la question « { $what } » n’offre pas cette réponse. Elle n’est pas reprise.
dossier-not-taken-unknown-trait = { $number ->
    [0] ce questionnaire n’a pas de caractéristique « { $what } ». Elle n’est pas reprise.
   *[other] bilan { $number } : ce questionnaire n’a pas de caractéristique « { $what } ». Elle n’est pas reprise.
}
dossier-not-taken-unknown-action = ce questionnaire n’a pas d’action « { $what } ». Son suivi n’est pas repris.
dossier-not-taken-unknown-move = ce questionnaire n’a pas d’action « { $what } ». Son déplacement n’est pas repris.
dossier-not-taken-already-here = bilan { $number } : il est déjà là, à l’identique.
dossier-not-taken-older = bilan { $number } : il a commencé avant le dernier bilan de ce dossier. Pour le garder, importez le fichier comme un dossier à part.
dossier-not-taken-decision-stays = le suivi de « { $what } » est autre ici. Celui d’ici reste.
dossier-not-taken-move-stays = « { $what } » est déplacée autrement ici. Sa place d’ici reste.
dossier-not-taken-business-stays = l’entreprise est décrite autrement ici. La description d’ici reste.

# The command line: vigie dossier
# Variables:
#   $found (String) - what was typed
cli-export-needs-output = indiquez où écrire le dossier (-o dossier.vigie).
cli-erase-needs-yes = effacer un dossier ne se défait pas. Ajoutez --yes pour effacer « { $found } ».
cli-no-dossier = indiquez le dossier par son identifiant. « vigie dossier list » les montre.
cli-no-file = indiquez le fichier à importer.
cli-new-or-into = --as-new et --into ne vont pas ensemble.
cli-dossier-unknown = aucun dossier ne commence par « { $found } ». « vigie dossier list » les montre.
cli-dossier-several = plusieurs dossiers commencent par « { $found } ». Donnez-en plus de caractères.
# Variables:
#   $file (String) - where the data file should be
cli-no-data-file = il n’y a pas de fichier de données ici : { $file }. Indiquez son dossier avec --data.
cli-dossier-none = Aucun dossier.
# Variables:
#   $id (String), $name (String)
cli-dossier-closed = { $id }  { $name } : s’ouvre avec sa propre phrase de passe
# Variables:
#   $id (String), $name (String), $date (String) - of the last assessment
#   $assessments (Number), $answered (Number), $asked (Number), $actions (Number)
cli-dossier-line = { $id }  { $name } : { $assessments ->
    [one] un bilan, du { $date }
   *[other] { $assessments } bilans, le dernier du { $date }
}; { $answered } réponses sur { $asked }; actions à faire : { $actions }
cli-dossier-too-large = ce dossier est trop grand pour un fichier.
# Variables:
#   $name (String), $file (String)
cli-dossier-exported = Dossier écrit et fermé par sa phrase de passe : { $name }, dans { $file }
cli-dossier-exported-clear = Dossier écrit en clair : { $name }, dans { $file }. Toute personne qui a ce fichier peut le lire.
# Variables:
#   $name (String), $copies (Number) - copies erased
cli-dossier-erased = Dossier effacé : { $name }. { $copies ->
    [0] Aucune copie de sécurité n’était à effacer.
    [one] Une copie de sécurité, qui pouvait le contenir, est effacée aussi.
   *[other] { $copies } copies de sécurité, qui pouvaient le contenir, sont effacées aussi.
} Vos sauvegardes et le disque peuvent en garder des traces.

# Passphrases
cli-passphrase-data = Phrase de passe du fichier de données :
cli-passphrase-file = Phrase de passe du fichier à importer :
cli-passphrase-own = Phrase de passe de ce dossier :
cli-passphrase-new = Phrase de passe pour fermer le fichier :
cli-passphrase-again = Encore une fois :
cli-passphrase-differs = les deux phrases de passe ne sont pas les mêmes. Rien n’a été écrit.
cli-passphrase-own-wrong = cette phrase de passe n’ouvre pas ce dossier.
cli-passphrase-no-terminal = il n’y a pas de terminal où demander la phrase de passe. Donnez-la par un descripteur de fichier (--passphrase-fd, --data-passphrase-fd ou --own-passphrase-fd).
cli-passphrase-unreadable = la phrase de passe ne peut pas être lue de ce descripteur de fichier.

# What a file would bring
# Variables:
#   $name (String), $people (Number)
cli-import-business = { $name } ({ $people ->
    [one] une personne
   *[other] { $people } personnes
})
# Variables:
#   $number (Number), $date (String), $answers (Number), $notes (Number), $findings (Number)
cli-import-assessment = Bilan { $number }, du { $date } (réponses : { $answers }; notes : { $notes }; constats d’ordinateur : { $findings }).
cli-import-track-essential = Bilan express.
cli-import-track-complete = Bilan complet.
# Variables:
#   $content (String) - name and version of the other content pack
cli-import-other-content = Fait avec un autre questionnaire ({ $content }).
# Variables:
#   $count (Number)
cli-import-decisions = { $count ->
    [one] Le suivi d’une action.
   *[other] Le suivi de { $count } actions.
}
cli-import-nothing-changed = Rien n’a été changé.
cli-import-nothing-new = Ce fichier n’apporte rien de nouveau. Rien n’a été changé.
# Variables:
#   $name (String), $id (String)
cli-import-done = Dossier importé : { $name } ({ $id })
cli-import-new-or-into = ce dossier est déjà là : { $name }. Rien n’a été changé. Pour le garder à part, ajoutez --as-new. Pour y ajouter les bilans nouveaux, ajoutez --into { $id }.
cli-import-in-bin = ce dossier est à la corbeille : { $name }. Rien n’a été changé. Reprenez-le de la corbeille, ou ajoutez --as-new pour en faire un dossier à part ({ $id }).

# The data file looked at
# Variables:
#   $file (String), $schema (String), $dossiers (Number), $assessments (Number), $bin (Number), $sealed (Number)
cli-check-whole = Le fichier de données est entier (format { $schema }) : { $file }
cli-check-counts = Dossiers : { $dossiers }; bilans : { $assessments }; à la corbeille : { $bin }.
cli-check-protected = Il s’ouvre seulement avec sa phrase de passe.
cli-check-clear = Il n’a pas de phrase de passe : toute personne qui a accès à ce compte peut le lire.
cli-check-sealed = Dossiers avec leur propre phrase de passe, qui n’ont pas été vérifiés : { $sealed }.
cli-check-older = Son format ne permet pas de vérifier chaque ligne. Il sera mis à jour à la prochaine ouverture de Vigie.
# Variables:
#   $file (String)
#   $what (String) - what was found, for a report to the developers
cli-check-damaged = le fichier de données est endommagé : { $file } ({ $what }). Rien n’y a été changé. Ouvrez Vigie pour remettre la dernière bonne copie.
