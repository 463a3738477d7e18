# Words of the window.

# Header and footer
app-skip = Aller au contenu
app-home = Accueil
app-text-smaller = Texte plus petit
app-text-larger = Texte plus grand
# Variables:
#   $percent (String) - with its sign
app-text-size-now = Taille du texte : { $percent }
# The name of the other language, in that language.
app-other-language = English
app-saving = Enregistrement…
# Variables:
#   $time (String)
app-saved = Enregistré à { $time }
app-not-saved = Pas encore enregistré
app-english-notice = Avis
app-footer = Rien n’est envoyé : vos réponses restent sur cet ordinateur.
app-about = À propos de Vigie
app-loading = Un instant…

# Failures
app-failure-title = Cela n’a pas fonctionné
app-failure-save-title = Ce n’est pas encore enregistré
app-failure-kept = Ce que vous avez entré n’est pas perdu.
app-failure-retry = Réessayer
app-failure-dismiss = Fermer ce message
# Shown when a failure has no sentence of its own. Variables:
#   $code (String)
app-failure-unknown = Une erreur inattendue est survenue ({ $code }).
app-error-prefix = Erreur

# First screen and about
app-first-title = Où en est la sécurité de votre entreprise?
app-about-title = À propos de Vigie
app-first-what = Vigie pose des questions simples sur votre entreprise, puis prépare un plan d’action : quoi faire, dans quel ordre, en combien de temps et à quel coût. Vous repartez avec un PDF.
app-first-time = Le bilan express prend une dizaine de minutes. Vous pouvez arrêter et reprendre quand vous voulez.
app-first-unknown = « Je ne sais pas » est une bonne réponse : le plan dira à qui poser la question et quoi écrire.
app-first-start = Commencer
app-first-not-title = Ce que Vigie n’est pas
app-first-data-title = Vos réponses restent ici
app-first-data = Vigie n’utilise pas Internet, ne demande aucun compte et n’envoie rien. Tout est gardé dans ce dossier :
app-first-not-protected = Ce fichier n’est pas protégé par une phrase de passe. Une personne qui ouvre votre session sur cet ordinateur peut le lire.
app-first-protected = Ce fichier est protégé par une phrase de passe. Personne ne peut le lire sans elle, pas même vous.
app-first-delete = Pour effacer un dossier, utilisez « Supprimer » à l’accueil, puis « Dossiers supprimés ». Pour tout effacer, fermez Vigie et supprimez ce dossier. Des copies peuvent rester dans vos sauvegardes.
app-about-version-title = Version
# Variables:
#   $version (String), $system (String) - the system by its own name
app-about-version = Vigie { $version }, sur { $system }
# Variables:
#   $id, $version, $date, $review (String)
app-about-content = Questionnaire : { $id } { $version }, du { $date }, à revoir avant le { $review }
# Variables:
#   $hash (String)
app-about-hash = Empreinte du questionnaire : { $hash }
app-back = Retour

app-about-more-title = Pour en savoir plus

# About the guidelines
app-guidelines = À propos de ces lignes directrices
app-guidelines-intro = Vigie pose ses questions d’après des conseils publics. Voici d’où ils viennent, ce que demande la loi et à quel point chaque affirmation est sûre.
app-guidelines-know = Ce qu’il faut savoir
# Variables:
#   $date (String)
app-guidelines-in-force = en vigueur depuis le { $date }
# Variables:
#   $mark (String) - V, S or N
#   $date (String)
app-guidelines-verified = { $mark ->
    [N] Examiné le { $date }
   *[other] Vérifié le { $date }
    }
# Variables:
#   $date (String)
app-guidelines-read = consulté le { $date }
# Variables:
#   $count (Number)
app-guidelines-sources-of = { $count ->
    [one] D’où vient cette affirmation
   *[other] D’où vient cette affirmation ({ $count } sources)
    }
app-guidelines-sources = Toutes les sources
app-guidelines-sources-intro = Les adresses sont à copier dans un navigateur : Vigie n’utilise pas Internet.
# Variables:
#   $jurisdiction (String)
#   $count (Number)
app-guidelines-sources-group = { $jurisdiction } ({ $count })
app-guidelines-pack = Le questionnaire utilisé
app-guidelines-pack-id = Nom et version
app-guidelines-pack-owner = Responsable du contenu
app-guidelines-pack-date = Date
app-guidelines-pack-review = À revoir avant le
app-guidelines-pack-hash = Empreinte (début)

# Words that are explained
app-glossary-title = Mots expliqués
# Before the words of a list of choices that can be opened.
app-glossary-here = Mots expliqués :
app-glossary-intro = Dans les questions et le plan, ces mots sont soulignés de points : les activer en montre le sens.

# Home
app-home-title = Vos dossiers
app-home-empty = Aucun dossier pour le moment.
app-home-new = Commencer un nouveau dossier
# Variables:
#   $people (Number)
app-home-people = { $people ->
    [one] 1 personne
   *[other] { $people } personnes
    }
# Variables:
#   $answered, $asked (Number)
app-home-progress = { $answered } sur { $asked } réponses
# Variables:
#   $date (String)
app-home-changed = modifié le { $date }
app-home-continue = Continuer
app-home-results = Voir les résultats
app-home-delete = Supprimer
# Names of the buttons of one dossier. Variables:
#   $name (String)
app-home-continue-named = Continuer le bilan de { $name }
app-home-results-named = Voir les résultats de { $name }
app-home-delete-named = Supprimer le dossier de { $name }
app-delete-title = Supprimer le dossier de { $name }?
app-delete-text = Ce dossier ira dans « Dossiers supprimés ». Vous pouvez l’y reprendre pendant 30 jours, ou l’effacer tout de suite. Les PDF déjà enregistrés restent où ils sont.
app-delete-confirm = Supprimer
app-cancel = Annuler

# The business
app-business-title = Votre entreprise
app-business-intro = Ces renseignements décident des questions qui vous seront posées.
app-business-name = Nom de l’entreprise
app-business-name-hint = Il paraît sur le plan. Un nom fictif convient aussi.
app-business-name-error = Écrivez un nom, même fictif.
app-business-people = Nombre de personnes
app-business-people-hint = Vous compris, à temps plein ou partiel.
# Variables:
#   $least, $most (Number)
app-business-people-error = Écrivez un nombre de { $least } à { $most }.
app-business-traits = Cochez ce qui est vrai
app-business-traits-hint = En cas de doute, lisez l’exemple sous la phrase. Vous pourrez changer d’avis.
app-business-presumed = Déjà coché : presque toutes les entreprises en détiennent. Décochez seulement si aucun exemple ne vous concerne.
app-business-go = Continuer
app-business-edit = Modifier l’entreprise
app-errors-title = À corriger avant de continuer

# The two tracks
app-track-title = Quel bilan?
app-track-hint = Les deux mènent à un plan. On passe de l’un à l’autre sans répondre deux fois.
# Variables:
#   $count, $minutes (Number)
app-track-length = { $count ->
    [one] { $count } question
   *[other] { $count } questions
    }, environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
    }
app-track-what-essential = Ce qui réduit le plus les risques. Pour commencer.
app-track-what-complete = Tout ce qui concerne votre entreprise. Pour un plan plus précis.
app-track-offer-title = Aller plus loin : le bilan complet
# Variables:
#   $count, $minutes (Number)
app-track-offer = { $count ->
    [one] { $count } question de plus
   *[other] { $count } questions de plus
    }, environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
    }. Vos réponses sont gardées : rien n’est demandé deux fois.
# Variables:
#   $domains (String) - names of domains
app-track-offer-domains = Surtout : { $domains }
app-track-offer-answered = Toutes ses questions ont déjà une réponse.
app-track-to-complete = Passer au bilan complet
app-track-complete = Le bilan express ne garde que l’essentiel. Y revenir n’efface aucune réponse.
app-track-to-essential = Revenir au bilan express
app-track-now-complete = Vous êtes au bilan complet. Vos réponses sont gardées.
app-track-now-essential = Vous êtes au bilan express. Les autres réponses sont gardées.

# Questions
# Variables:
#   $domain (String), $number, $total (Number)
app-question-progress = { $domain } — question { $number } sur { $total }
app-question-why = Pourquoi cette question
app-question-example = Ce qui compte
app-question-sources = D’où vient cette question
# Variables:
#   $title, $publisher (String)
app-question-source = { $title }, { $publisher }
app-question-source-instead = Elle vient plutôt d’ici :
app-question-not-applicable-hint = Sans objet : il faudra donner une raison.
app-question-reason = Pourquoi cela ne s’applique pas
app-question-reason-hint = Quelques mots suffisent. La réponse est enregistrée avec sa raison.
app-question-reason-error = Écrivez une raison, ou choisissez une autre réponse.
app-question-note = Ajouter une note
app-question-note-open = Votre note
app-question-note-label = Note
app-question-note-hint = Pour vous seulement. Elle n’est pas dans le plan.
app-question-clear = Effacer ma réponse
app-question-back = Retour
app-question-continue = Continuer
app-question-skipped = La question précédente reste sans réponse. Vous pourrez y revenir.
app-question-all = Voir toutes les réponses
app-question-computer = Cet ordinateur :
# Variables:
#   $date (String)
app-question-computer-why = Vérifié le { $date }. Ce constat parle de cet ordinateur seulement : c’est à vous de répondre.

# All answers
app-answers-title = Vos réponses
# Variables:
#   $track (String)
#   $answered, $asked (Number)
app-answers-progress = { $track } : { $answered } réponses sur { $asked } questions
app-answers-none = Sans réponse
# Variables:
#   $reason (String)
app-answers-not-applicable = Sans objet : { $reason }
app-answers-change = Modifier
# Variables:
#   $question (String)
app-answers-change-named = Modifier : { $question }
app-answers-answer = Répondre
app-answers-answer-named = Répondre : { $question }
app-answers-results = Voir les résultats
app-answers-continue = Continuer les questions

# This computer
app-computer-title = Cet ordinateur
app-computer-intro = Vigie peut regarder une vingtaine de réglages de cet ordinateur : mises à jour, chiffrement du disque, pare-feu et autres. C’est facultatif, et rien ne se fait avant que vous le demandiez.
app-computer-promise = Rien n’est changé sur l’ordinateur et rien n’est envoyé. Aucun droit d’administrateur n’est demandé.
# Variables:
#   $name (String) - the business
app-computer-whose = Cet ordinateur sert-il à l’entreprise « { $name } »?
app-computer-whose-hint = Si vous aidez une autre entreprise avec votre propre ordinateur, répondez « Non ». Ce qu’il montre ne dit rien d’elle.
app-computer-whose-of-the-business = Oui, il sert à cette entreprise
app-computer-whose-of-the-business-hint = Vous pourrez garder les constats et les comparer à vos réponses.
app-computer-whose-another = Non, il sert à quelqu’un d’autre
app-computer-whose-another-hint = Vous pourrez regarder. Rien ne sera gardé ni comparé à vos réponses.
app-computer-run = Vérifier cet ordinateur
app-computer-run-again = Vérifier de nouveau
# Variables:
#   $count (Number) - checks that have concluded
app-computer-running = { $count ->
    [0] Vérification en cours…
    [one] Vérification en cours… { $count } résultat
   *[other] Vérification en cours… { $count } résultats
    }
# Variables:
#   $count (Number) - checks
#   $wrong (Number) - of them, to fix
app-computer-done = { $count ->
    [one] { $count } vérification faite
   *[other] { $count } vérifications faites
    }, { $wrong ->
    [0] rien à corriger.
   *[other] { $wrong } à corriger.
    }
# Variables:
#   $system (String) - Windows, macOS or Linux
#   $date (String)
app-computer-checked = { $system }, le { $date }
# Variables:
#   $outcome (String), $count (Number)
app-computer-group = { $outcome } ({ $count })
app-computer-unknown = Vigie n’a pas pu le voir. Ce n’est ni bon ni mauvais signe.
app-computer-evidence = Ce qui a été lu, et ce qui ne se voit pas
# Variables:
#   $from (String) - a file, a registry key or a system call
app-computer-from = Lu dans : { $from }
app-computer-look = Voir ou corriger soi-même
app-computer-look-now = Quoi faire :
app-computer-preview = Aperçu
# Variables:
#   $practice (String)
app-computer-question = Voir la question : { $practice }
app-computer-keep-title = Garder ces constats?
app-computer-keep-what = Seuls le nom de chaque vérification, son résultat, le type de système et la date seraient gardés. Ni ce qui a été lu, ni aucun nom.
app-computer-keep-then = Ils seraient comparés à vos réponses, sans les changer. Une réponse contredite est signalée dans les résultats et dans le plan.
app-computer-keep = Garder ces constats dans le bilan
app-computer-keep-anew = Remplacer les constats gardés
# Variables:
#   $name (String) - the business
app-computer-not-kept = Rien n’est gardé ni comparé à vos réponses : cet ordinateur ne sert pas à l’entreprise « { $name } ».
app-computer-kept-title = Constats gardés dans le bilan
app-computer-kept-now = Constats gardés. Les résultats et le plan en tiennent compte.
app-computer-erase = Effacer ces constats
app-computer-erased = Constats effacés.
app-computer-another-title = Effacer les constats gardés?
app-computer-another-text = Puisque cet ordinateur sert à quelqu’un d’autre, les constats gardés dans ce bilan seront effacés. Vos réponses restent.
app-computer-another-confirm = Effacer
app-computer-offer = Facultatif : en quelques secondes, Vigie regarde une vingtaine de réglages de cet ordinateur et dit ce qu’elle a vu.
app-computer-go = Regarder cet ordinateur
app-computer-go-kept = Revoir ce que montre cet ordinateur

# Results
app-results-title = Où en est votre entreprise
# Variables:
#   $count (Number)
app-results-track-essential = { $count ->
    [one] Bilan express, { $count } question.
   *[other] Bilan express, { $count } questions.
    } Ce résultat ne se compare pas à celui du bilan complet.
app-results-track-complete = { $count ->
    [one] Bilan complet, { $count } question.
   *[other] Bilan complet, { $count } questions.
    } Ce résultat ne se compare pas à celui du bilan express.
app-results-score = Part de la protection en place
# Variables:
#   $count (Number)
app-results-open = { $count ->
    [one] Une question est sans réponse.
   *[other] { $count } questions sont sans réponse.
    }
app-results-open-why = Y répondre rend le résultat plus précis.
app-results-open-go = Répondre aux questions qui restent
# Variables:
#   $count (Number)
app-results-contradictions = { $count ->
    [one] Une réponse à revoir
   *[other] { $count } réponses à revoir
    }
# Variables:
#   $names (String) - names of checks
#   $date (String)
app-results-contradiction = Une vérification du { $date } contredit cette réponse : { $names }.
app-results-contradiction-change = Revoir la réponse
# Variables:
#   $practice (String)
app-results-contradiction-change-named = Revoir la réponse : { $practice }
# Variables:
#   $system (String) - Windows, macOS or Linux
#   $date (String)
app-results-facts = Un ordinateur ({ $system }) a été vérifié le { $date }. Ces constats parlent de cet ordinateur seulement.
app-results-message = Le message à envoyer
app-results-message-copy = Copier le message
app-results-message-copied = Message copié. Collez-le dans un courriel.
app-results-message-select = Le message est sélectionné : copiez-le avec Ctrl+C.
app-results-quick = À faire tout de suite, en 15 minutes ou moins
app-results-first = Les premières actions
app-results-first-none = Aucune action : ce qui a été demandé est en place.
app-results-scenarios = Ce qui pourrait arriver, et la protection en place
app-results-domains = Par domaine
app-results-domain = Domaine
app-results-in-place = En place
# Variables:
#   $count (Number)
app-results-in-place-count = { $count } en place
app-results-duties = Vos obligations légales
app-results-duty = Obligation
app-results-duty-state = État
app-results-plan = Voir le plan, mois par mois
app-results-answers = Revoir vos réponses
app-results-not = À lire avec ces résultats
# Variables:
#   $low, $high (String) - with their sign
app-range = entre { $low } et { $high }

# Plan
app-plan-title = Votre plan d’action
app-plan-back = Retour aux résultats
app-plan-save-title = Enregistrer le plan
app-plan-save-language = Langue du document
app-plan-save-language-fr = Français
app-plan-save-language-en = Anglais
app-plan-save-language-both = Les deux, dans un seul fichier
app-plan-save = Enregistrer le plan (PDF)
app-plan-saving = Préparation du document…
# Variables:
#   $path (String)
app-plan-save-done = Plan enregistré : { $path }
app-plan-save-cancelled = Aucun fichier n’a été enregistré.
app-plan-capacity = Temps et argent par mois
# Variables:
#   $hours, $money (String)
app-plan-capacity-now = { $hours } et { $money } par mois
app-plan-capacity-change = Changer
app-plan-capacity-intro = Le plan se refait aussitôt selon ce que vous pouvez y mettre.
app-plan-capacity-custom = Autre rythme
app-plan-capacity-hours = Heures par mois
app-plan-capacity-dollars = Dollars par mois
app-plan-capacity-apply = Appliquer
# Variables:
#   $most (Number)
app-plan-capacity-hours-error = Écrivez un nombre d’heures de 0 à { $most }.
app-plan-capacity-dollars-error = Écrivez un montant de 0 $ ou plus.
app-plan-redone = Le plan est à jour.
# Variables:
#   $used, $all (String) - hours
app-plan-month-load = { $used } sur { $all }
# Variables:
#   $used, $left (String) - amounts of dollars
app-plan-month-money = { $used }, il restera { $left }
# Variables:
#   $action (String)
app-plan-month-goes-on = Suite : { $action }
app-plan-decisions = Décisions de budget
app-plan-decisions-intro = Ces protections coûtent plus que trois mois du budget indiqué. Décidez-en maintenant; elles ne réservent rien dans les mois.
app-plan-blocked = Sans date pour le moment
app-plan-blocked-intro = Ces actions n’entrent dans aucun des mois du plan.
app-plan-empty = Aucune action : ce qui a été demandé est en place.
app-plan-why = Pourquoi ici
app-plan-how = Pourquoi ici, et comment faire
app-plan-first-step = Première étape, moins de 15 minutes
app-plan-steps = Ensuite
app-plan-ask = Quoi écrire
app-plan-look = Comment vérifier
# Variables:
#   $whom (String)
app-plan-whom = À demander à : { $whom }
app-plan-proof = La preuve qui tranche
# Variables:
#   $hours, $money (String)
app-plan-if-missing = Si cela manque : { $hours } et { $money } de plus à prévoir.

# Incident sheet
app-incident-verified = Coordonnées à vérifier de temps en temps : elles peuvent changer.
app-incident-phone = Téléphone
app-incident-email = Courriel
app-incident-web = Site Web
app-incident-other = Autres ressources
app-incident-back = Revenir où j’étais
