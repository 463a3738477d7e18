# What surrounds the findings of a computer, on screen and in a terminal

checks-platform-windows = Windows
checks-platform-macos = macOS
checks-platform-linux = Linux

# Variables:
#   $system - the kind of system
#   $date - the day the facts were read
checks-title = Vérification d’un ordinateur ({ $system }), { $date }
checks-one-computer = Ces constats parlent de cet ordinateur seulement, pas des autres appareils de l’entreprise.

checks-outcome-met = En ordre
checks-outcome-attention = À regarder
checks-outcome-not-met = À corriger
checks-outcome-unknown = Non vérifié
checks-outcome-not-applicable = Sans objet

# Variables:
#   $outcome - one of the words above
#   $name - what was checked
checks-line = [{ $outcome }] { $name }
checks-reason = Pourquoi : { $reason }
checks-evidence = { $label } : { $value }
checks-evidence-from = { $label } : { $value } ({ $from })
checks-limit = Limite : { $limit }
checks-look = Pour voir vous-même : { $look }
# Variables:
#   $practice - a practice as a noun group
checks-supports = Appuie une réponse « oui » sur : { $practice }
checks-contradicts = Contredit une réponse « oui » sur : { $practice }
checks-preview = Aperçu : cette vérification n’a pas encore été essayée sur un véritable ordinateur de ce type.

# Variables:
#   $before - names joined by commas
#   $last - the last name
checks-names = { $before } et { $last }

# Variables:
#   $path - the file
checks-facts-saved = Constats enregistrés dans { $path }. Le fichier ne contient ni nom de personne ou d’ordinateur, ni numéro de série, ni adresse, ni liste de programmes; relisez-le avant de l’envoyer.
