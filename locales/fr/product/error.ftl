# Why the window could do nothing: the sentence of each code of src-tauri/src/failure.rs.

# The data file. Variables:
#   $file (String) - where it is
error-store-unreadable = Le fichier de données est endommagé ou n’a pas été fait par Vigie : { $file }. Rien n’y a été changé. Déplacez-le ou remettez une copie de sauvegarde, puis rouvrez Vigie.
# Variables:
#   $file (String)
#   $found, $known (Number) - versions of the file's format
error-store-too-new = Une version plus récente de Vigie a écrit le fichier de données : { $file } (format { $found }; cette version connaît le format { $known }). Rien n’y a été changé. Installez la version récente.
# Variables:
#   $file (String)
error-store-locked = Un autre programme utilise le fichier de données : { $file }. Fermez l’autre programme, puis réessayez.
# Variables:
#   $file (String)
error-store-read-only = Le fichier de données ne peut pas être modifié : { $file }. Vérifiez que vous avez le droit d’écrire dans ce dossier.
# Variables:
#   $file (String)
error-store-no-folder = Le dossier des données ne peut pas être ouvert : { $file }. Vérifiez que vous avez le droit d’y écrire.
# Variables:
#   $file (String)
error-store-full = Le disque est plein : { $file } ne peut pas grandir. Libérez de l’espace, puis réessayez.
error-dossier-not-found = Ce bilan n’existe plus.

# This computer
error-not-its-computer = Ce que montre cet ordinateur n’est pas gardé : dites d’abord s’il sert à cette entreprise.
error-nothing-checked = Il n’y a rien à garder : vérifiez d’abord cet ordinateur.

# The business, answers and notes
error-name-empty = Écrivez le nom de l’entreprise.
# Variables:
#   $longest (Number)
error-name-too-long = Le nom compte plus de { $longest } caractères. Raccourcissez-le.
error-name-marks = Le nom contient un caractère invisible qui peut tromper. Tapez le nom au clavier au lieu de le coller.
# Variables:
#   $longest (Number)
error-text-too-long = Le texte compte plus de { $longest } caractères. Raccourcissez-le.
error-text-marks = Le texte contient un caractère invisible qui peut tromper. Tapez-le au clavier au lieu de le coller.
error-reason-empty = Écrivez en quelques mots pourquoi cela ne s’applique pas.
# Variables:
#   $fewest, $most (Number)
error-bad-people = Écrivez un nombre de personnes, de { $fewest } à { $most }.
# Variables:
#   $id (String) - an identifier
error-not-offered = Vigie n’offre pas ce choix : { $id }.
# Variables:
#   $most-hours, $most-dollars (Number)
error-bad-capacity = Écrivez de 0 à { $most-hours } heures et de 0 à { $most-dollars } dollars par mois.
# Variables:
#   $smallest, $largest (Number) - in per cent
error-bad-text-size = La taille du texte va de { $smallest } à { $largest } %.
error-english-off = L’anglais n’est pas offert dans cette version.

# Saving the plan. Variables:
#   $reason (String) - a code
#   $path (String) - where
error-cannot-write = { $reason ->
    [missing-folder] Le plan n’a pas été enregistré : le dossier n’existe pas. Rien n’a été changé : { $path }
    [read-only] Le plan n’a pas été enregistré : vous n’avez pas le droit d’écrire à cet endroit. Rien n’a été changé : { $path }
    [disk-full] Le plan n’a pas été enregistré : le disque est plein. Rien n’a été changé : { $path }
   *[other] Le plan n’a pas pu être enregistré à cet endroit. Rien n’a été changé : { $path }
    }

# Starting. Variables:
#   $detail (String) - where and what, one problem a line
error-content-broken = Le contenu de Vigie ne peut pas être utilisé : { $detail }
# Variables:
#   $file (String)
#   $detail (String) - where and what
error-policy-broken = Le fichier de règles de votre organisation ne peut pas être lu : { $file }. Vigie ne démarre pas sans lui. Donnez ce message à la personne qui a installé Vigie : { $detail }
# Variables:
#   $log-ref (String) - what to look for in the log
error-unexpected = Une erreur inattendue est survenue. Le fichier vigie.log, dans le dossier des données, la décrit sous le numéro { $log-ref }.

# The dialog that asks where to save the plan. The file's name is followed by the business and the date.
save-dialog-title = Enregistrer le plan
save-dialog-filter = Document PDF
save-dialog-file = Plan de sécurité
