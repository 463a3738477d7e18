# Dossiers that travel: the `.vigie` file, and what is not taken of one.

# Variables:
#   $most (Number) - the limit
input-too-many = il y en a plus de { $most } ici.
input-expected-flag = « true » ou « false » est attendu ici.
# Variables:
#   $found (String) - what stands there
input-dossier-wrong-format = le format est « { $found } », mais « vigie-dossier » est attendu.
input-dossier-changed = ce fichier a été modifié ou abîmé depuis que Vigie l’a écrit : son empreinte ne correspond pas.
input-dossier-no-assessment = un dossier contient au moins un bilan.
input-dossier-order = ce bilan commence avant celui qui le précède.
input-dossier-business-twice = le dernier bilan ne décrit pas l’entreprise : elle l’est déjà au début du dossier.
# Variables:
#   $key (String)
input-dossier-without-level = la clé « { $key } » accompagne une réponse, mais aucun niveau n’est donné (clé « level »).
input-dossier-reason-unneeded = une raison n’accompagne que le niveau « not-applicable ».
# Variables:
#   $found (String) - what stands there
input-dossier-bad-form = « { $found } » n’est pas la forme d’une question. Exemple : 1-9f86d081884c7d65.
input-dossier-bad-id = « { $found } » n’est pas un identifiant.
input-dossier-bad-moment = « { $found } » n’est pas un moment en temps universel. Exemple : 2026-11-24T19:30:00.000Z.
input-dossier-unknown-platform = le genre d’ordinateur « { $found } » est inconnu.
input-dossier-unknown-outcome = le constat « { $found } » est inconnu.
input-dossier-unknown-status = le suivi « { $found } » est inconnu.
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
dossier-not-taken-unknown-question = bilan { $number } : ce questionnaire n’a pas de question « { $what } ». La réponse et la note ne sont pas reprises.
dossier-not-taken-unknown-choice = bilan { $number } : la question « { $what } » n’offre plus le choix qui avait été fait. Seul le niveau de la réponse est repris.
dossier-not-taken-level-not-offered = bilan { $number } : la question « { $what } » n’offre pas cette réponse. Elle n’est pas reprise.
dossier-not-taken-unknown-trait = { $number ->
    [0] ce questionnaire n’a pas de caractéristique « { $what } ». Elle n’est pas reprise.
   *[other] bilan { $number } : ce questionnaire n’a pas de caractéristique « { $what } ». Elle n’est pas reprise.
}
dossier-not-taken-unknown-action = ce questionnaire n’a pas d’action « { $what } ». Son suivi n’est pas repris.
dossier-not-taken-already-here = bilan { $number } : il est déjà là, à l’identique.
dossier-not-taken-older = bilan { $number } : il a commencé avant le dernier bilan de ce dossier. Pour le garder, importez le fichier comme un dossier à part.
dossier-not-taken-decision-stays = le suivi de « { $what } » est autre ici. Celui d’ici reste.
dossier-not-taken-business-stays = l’entreprise est décrite autrement ici. La description d’ici reste.
