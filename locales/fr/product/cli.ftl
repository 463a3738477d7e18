# The command line.
cli-usage = Usage : vigie COMMANDE [OPTIONS]
cli-help =
    Vigie fait le point sur la sécurité d’une petite entreprise et en tire un plan d’action.

    vigie plan RÉPONSES.json.. [-o FICHIER]   le plan d’une entreprise, ou de plusieurs (un dossier est accepté)
        -o, --output FICHIER                  où écrire; un dossier s’il y a plusieurs entreprises
        --format pdf|docx|xlsx|csv|ics|json   par défaut, la fin du nom de FICHIER; sans -o, json
        --content DOSSIER                     un autre questionnaire que celui de Vigie
        --date AAAA-MM-JJ                     le premier jour du plan; par défaut, aujourd’hui
        --paper letter|a4                     le papier du PDF; par défaut, letter
        --variant full|summary|card|it-provider|incident
                                              tout; un résumé à montrer; une page d’actions; une lettre au fournisseur
                                              informatique; la feuille à afficher. En PDF ou en DOCX
        --lang fr|en|both                     both : les deux langues dans un fichier, le français d’abord
        --since RÉPONSES.json                 dit ce qui a changé depuis ces réponses de la même entreprise
        --since-date AAAA-MM-JJ               le jour de ces réponses
        --consultant NOM, --logo FICHIER      qui accompagne l’entreprise, en tête (pas sur la lettre ni
                                              sur la feuille à afficher); logo PNG ou SVG, 2 Mo au plus
        --password-prompt, --password-fd N    un mot de passe pour ouvrir le PDF, tapé ou lu d’un descripteur
        --facts FICHIER                       compare les réponses avec un ordinateur enregistré de l’entreprise
        --check-this-computer                 ou avec cet ordinateur-ci
    vigie questions [-o FICHIER]              toutes les questions, avec leurs mots
        --format json|pdf                     par défaut, la fin du nom de FICHIER, sinon json; pdf : à remplir sur papier
        --content DOSSIER
        --paper letter|a4
    vigie check [-o FICHIER]                  ce que cet ordinateur montre, et ce qu’il ne peut pas dire
        --facts FICHIER                       un ordinateur enregistré par « vigie facts », au lieu de celui-ci
        --format text|json                    par défaut, text
        --content DOSSIER, --date AAAA-MM-JJ
    vigie facts -o FICHIER                    enregistre ce qui a été lu ici, sans nom ni numéro de série
    vigie content check [DOSSIER]             toutes les erreurs d’un questionnaire, avec fichier et ligne
        --release                             et ce qu’une personne doit vérifier avant la publication
    vigie content mapping [DOSSIER] [-o FICHIER]   d’où vient chaque pratique, en tableau Markdown
    vigie content export [DOSSIER] -o FICHIER.xlsx   textes et nombres d’un questionnaire, dans un classeur
    vigie content export [DOSSIER] -o NOUVEAU-DOSSIER/   une copie du questionnaire, pour la modifier
    vigie content import CLASSEUR.xlsx -o NOUVEAU-DOSSIER   le questionnaire corrigé selon un classeur
        --content DOSSIER                     le questionnaire à corriger; par défaut, celui de Vigie
    vigie dossier list                        les dossiers gardés par Vigie, avec leur identifiant
    vigie dossier export ID -o FICHIER.vigie  un dossier dans un fichier, fermé par une phrase de passe
        --clear                               ou en clair
    vigie dossier import FICHIER.vigie        ce que le fichier apporte, puis l’importe
        --preview                             le montre seulement
        --as-new                              comme un dossier à part
        --into ID                             ou ses bilans nouveaux, dans un dossier déjà là
    vigie dossier erase ID --yes              efface un dossier, et les copies de sécurité qui le contiennent
    vigie dossier check                       relit tout le fichier de données, sans y écrire
        --data DOSSIER                        où est le fichier de données; par défaut, celui de Vigie
        --passphrase-fd N, --data-passphrase-fd N, --own-passphrase-fd N
                                              lit la phrase de passe du fichier, des données ou du dossier
                                              d’un descripteur de fichier, au lieu de la demander
    vigie --help, vigie --version

    --lang fr|en va partout (ou la variable VIGIE_LANG). Le français est la langue par défaut.
    Cet ordinateur n’est vérifié que par check, facts et --check-this-computer. Rien n’est envoyé nulle part.
    État de sortie : 0 fait, 1 entrée refusée, 2 mauvais usage.
# Variables:
#   $version (String), $content (String)
cli-version = vigie { $version } ({ $content })
cli-no-command = aucune commande. « vigie --help » les montre.
# Variables:
#   $found (String) - what was typed
cli-unknown-command = la commande « { $found } » est inconnue. « vigie --help » les montre.
cli-unknown-option = l’option « { $found } » est inconnue ici. « vigie --help » les montre.
cli-missing-value = l’option « { $found } » attend une valeur.
cli-bad-value = « { $found } » n’est pas une valeur de l’option { $option }. Valeurs possibles : { $known }.
cli-bad-language = « { $found } » n’est pas une langue de Vigie. Langues : fr, en.
cli-no-answers = aucun fichier de réponses. Exemple : vigie plan reponses.json -o plan.pdf
cli-unexpected = « { $found } » n’est pas attendu ici.
cli-format-needs-output = le format { $found } a besoin d’un nom de fichier (-o plan.{ $found }).
cli-format-unknown = la fin du nom « { $found } » ne dit pas le format. Ajoutez --format pdf, docx, xlsx, csv, ics ou json.
cli-several-need-folder = plusieurs plans ont besoin d’un dossier (-o DOSSIER).
cli-facts-need-output = indiquez où enregistrer les constats (-o faits.json).
cli-facts-of-one-business = des constats d’ordinateur (--facts, --check-this-computer) ne vont qu’avec une seule entreprise.
# Variables:
#   $detail (String) - what went wrong, for a report to the developers
cli-unexpected-failure = une erreur inattendue est survenue ({ $detail }).
# Variables:
#   $count (Number) - plans written
#   $folder (String)
cli-written = { $count ->
    [one] Un plan écrit dans { $folder }
   *[other] { $count } plans écrits dans { $folder }
    }
# Variables:
#   $count (Number) - mistakes found in a content pack
cli-content-mistakes = { $count ->
    [one] Une erreur.
   *[other] { $count } erreurs.
    }
# Variables:
#   $questions, $sources, $words (String) - how many were checked
cli-content-checked = Aucune erreur : { $questions } questions, { $sources } sources, { $words } textes dans les deux langues.

# The list of what a person should verify before a content pack is released.
cli-release-title = À vérifier par une personne avant la publication :
# Variables:
#   $date (String) - the pack's review-by date
cli-release-overdue = Le questionnaire devait être relu avant le { $date }.
# Variables of the lines:
#   $id, $name (String) - the identifier, and the name in words
#   $doubt (String) - one of the two doubts
#   $date (String) - when it was last looked at
#   $addresses (String) - where to look
cli-release-contact = contact { $id } ({ $name }) : { $doubt }, dernier examen le { $date }. { $addresses }
cli-release-duty = obligation { $id } ({ $name }) : { $doubt }, dernier examen le { $date }. { $addresses }
cli-release-statement = énoncé { $id } ({ $name }) : { $doubt }, dernier examen le { $date }. { $addresses }
cli-release-source = source { $id } ({ $name }) : { $doubt }, dernier examen le { $date }. { $addresses }
cli-release-secondary = d’après une source secondaire
cli-release-not-verified = non confirmé
# Variables:
#   $count (Number)
cli-release-count = { $count ->
    [0] Rien à vérifier.
    [one] Un élément à vérifier.
   *[other] { $count } éléments à vérifier.
    }

# The mapping table. Variables of a source:
#   $title, $publisher, $url (String), $date (String) - the day it was read
mapping-title = D’où vient chaque pratique
mapping-intro = Ce tableau dit de quels passages de chaque référentiel une pratique de Vigie s’inspire, et rien de plus. Suivre une pratique ne rend conforme à aucun d’eux, et aucun de leurs auteurs n’a approuvé Vigie.
mapping-made = Tableau produit par `vigie content mapping` à partir du questionnaire. Un tiret veut dire que la pratique ne cite pas ce référentiel.
mapping-practice = Pratique
mapping-name = En bref
mapping-cccs-baseline = Centre canadien pour la cybersécurité, contrôles de base
mapping-cis-ig1 = CIS Controls v8.1, IG1
mapping-cyber-essentials = Cyber Essentials
mapping-nist-csf = NIST CSF 2.0
mapping-anssi-13 = ANSSI, 13 questions
mapping-quebec = Québec
mapping-whole = cité sans numéro
mapping-sources = Sources
mapping-source = [{ $title }]({ $url }), { $publisher }. Lue le { $date }.
mapping-source-secondary = [{ $title }]({ $url }), { $publisher }. Connue par une source secondaire, le { $date }.
mapping-source-not-verified = [{ $title }]({ $url }), { $publisher }. Non confirmée, le { $date }.
