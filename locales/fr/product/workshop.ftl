# A workshop: the projected window, and the window of whoever leads it.
workshop-mode = Mode atelier
workshop-hide-name = Masquer le nom
workshop-company = Entreprise
# Variables:
#   $number (Number) - its place in the list
workshop-company-numbered = Entreprise { $number }
workshop-open = Ouvrir la fenêtre d’animation
workshop-leave = Quitter le mode atelier
workshop-keys = Raccourcis clavier
workshop-keys-short = Raccourcis (?)
workshop-key-sheet = ?
workshop-key-answers = 1 à 9
workshop-key-continue = C
workshop-key-name = M
workshop-keys-when = Ces touches agissent seulement en mode atelier, hors des champs où l’on écrit.
workshop-keys-sheet = Ouvrir cette liste
workshop-keys-answers = Choisir la réponse à ce rang, dans la question
workshop-keys-continue = Continuer à la question suivante
workshop-keys-name = Masquer ou montrer le nom de l’entreprise
workshop-keys-on = Utiliser ces raccourcis
workshop-keys-close = Fermer

# The window of whoever leads the workshop
workshop-title = Animation de l’atelier
workshop-private = Cette fenêtre est pour vous. Ne la projetez pas.
workshop-waiting = Ouvrez un dossier dans l’autre fenêtre, en mode atelier. Vos notes apparaîtront ici.
workshop-now = À l’écran
workshop-no-question = Aucune question à l’écran.
workshop-add-kind = Nouvelle note
workshop-kind-private = Note pour moi
workshop-kind-dissent = Désaccord
workshop-kind-parking = À reprendre plus tard
workshop-kind-private-hint = Vous seul la voyez.
workshop-kind-dissent-hint = Qui répondrait autrement, et pourquoi.
workshop-kind-parking-hint = Un sujet à garder pour la fin.
workshop-text = Texte de la note
workshop-about = Lier à la question à l’écran
workshop-keep = Garder la note
workshop-kept = Note gardée.
workshop-changed = Note modifiée.
workshop-removed = Note effacée.
workshop-parking-title = À reprendre plus tard
workshop-here-title = Sur cette question
workshop-others-title = Autres notes
workshop-none = Aucune note.
# Variables:
#   $text (String) - the start of the note
workshop-change = Modifier
workshop-change-named = Modifier : { $text }
workshop-remove = Effacer
workshop-remove-named = Effacer : { $text }
workshop-save-change = Enregistrer
workshop-cancel = Annuler
workshop-on-whole = Atelier en général
workshop-copy-title = Emporter mes notes
workshop-copy-text = Désaccords, notes et sujets à reprendre, en texte. Le rapport du client et le fichier du dossier n’en contiennent rien.
workshop-copy = Copier mes notes
workshop-copied = Copié.
workshop-select = Le texte est sélectionné. Copiez-le avec Ctrl+C.
# Variables:
#   $name (String) - the business
workshop-copy-heading = Notes d’atelier, { $name }

# The timer of a section
workshop-timer = Minuterie de la section
# Variables:
#   $section (String) - its name
workshop-timer-of = Section : { $section }
workshop-timer-none = La minuterie suit la section à l’écran.
workshop-timer-length = Temps prévu par section
workshop-timer-length-hint = En minutes, par exemple 10, ou 2:30 pour 2 minutes 30.
workshop-timer-length-wrong = Écrivez un temps de 1 seconde à 180 minutes, par exemple 10 ou 2:30.
workshop-timer-start = Démarrer
workshop-timer-pause = Mettre en pause
workshop-timer-reset = Remettre au départ
# Variables:
#   $time (String) - minutes and seconds
workshop-timer-left = Il reste { $time }
workshop-timer-up = Le temps prévu pour cette section est écoulé. Prenez le temps qu’il vous faut : rien ne s’arrête.
