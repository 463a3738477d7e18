# Keeping dossiers: the list, the bin, protection, copies, and dossiers that come and go as files.

# The list of dossiers. Variables:
#   $date (String)
keeping-home-assessed = bilan du { $date }
# Variables:
#   $date (String), $action (String)
keeping-home-due = Prochaine échéance, le { $date } : { $action }
keeping-home-late = En retard depuis le { $date } : { $action }
keeping-home-more = Exporter, protéger ou supprimer
keeping-home-back = Retour aux dossiers
keeping-list-search = Chercher un dossier
keeping-list-text = Nom de l’entreprise
keeping-list-order = Trier par
keeping-list-order-changed = dernière modification
keeping-list-order-name = nom
keeping-list-order-due = prochaine échéance
keeping-list-order-assessed = date du bilan
# Variables:
#   $found, $shown (Number)
keeping-list-found = { $found ->
    [0] Aucun dossier ne porte ce nom.
    [one] 1 dossier
   *[other] { $found } dossiers, dont { $shown } à l’écran
    }
# Variables:
#   $more (Number)
keeping-list-more = { $more ->
    [one] Afficher 1 dossier de plus
   *[other] Afficher { $more } dossiers de plus
    }

# The bin. Variables:
#   $name (String), $date (String), $days (Number)
keeping-bin-title = Dossiers supprimés
keeping-bin-intro = Un dossier supprimé reste ici 30 jours, puis il est effacé.
keeping-bin-empty = Aucun dossier supprimé.
keeping-bin-deleted = Supprimé le { $date }.
keeping-bin-left = { $days ->
    [0] Il sera effacé aujourd’hui.
    [one] Il sera effacé dans 1 jour.
   *[other] Il sera effacé dans { $days } jours.
    }
keeping-bin-take-back = Reprendre
keeping-bin-take-back-named = Reprendre le dossier de { $name }
keeping-bin-erase = Effacer définitivement
keeping-bin-erase-named = Effacer définitivement le dossier de { $name }
keeping-bin-erase-title = Effacer définitivement le dossier de { $name }?
keeping-bin-erase-text = Vigie efface ce dossier de son fichier et refait ses propres copies sans lui. On ne peut pas revenir en arrière. Les copies que vous avez faites ailleurs, vos sauvegardes et la mémoire du disque peuvent encore en garder des traces. Les PDF et les fichiers exportés restent où ils sont.
keeping-bin-taken-back = Le dossier de { $name } est repris.
keeping-bin-erased = Le dossier de { $name } est effacé.

# Protection
keeping-title = Protection des données
keeping-protection = Phrase de passe
keeping-protected = Vos dossiers sont protégés par une phrase de passe.
# Variables:
#   $cipher (String) - a version
keeping-protected-what = Le fichier est chiffré en entier (SQLCipher { $cipher }, vérifié à l’instant). Sans la phrase de passe, personne ne peut le lire. Personne ne peut la retrouver pour vous.
keeping-unprotected = Vos dossiers n’ont pas de phrase de passe.
keeping-unprotected-what = Toute personne qui ouvre votre session sur cet ordinateur, ou qui prend son disque, peut lire la liste de ce qui manque à votre entreprise.
keeping-protect = Mettre une phrase de passe
keeping-protect-send = Mettre cette phrase de passe
keeping-change = Changer la phrase de passe
keeping-remove = Enlever la phrase de passe
keeping-remove-what = Le fichier sera de nouveau lisible par toute personne qui ouvre votre session sur cet ordinateur.
keeping-no-recovery = Il n’y a aucun moyen de récupérer une phrase de passe oubliée : ni Vigie, ni personne ne la connaît. Écrivez-la et rangez-la en lieu sûr, loin de cet ordinateur.
keeping-passphrase = Phrase de passe
keeping-passphrase-new = Nouvelle phrase de passe
keeping-passphrase-hint = Quatre ou cinq mots sans lien entre eux, avec leurs espaces, se retiennent bien. Vous pouvez la coller.
keeping-passphrase-again = La même phrase de passe, encore une fois
keeping-passphrase-current = Phrase de passe actuelle
keeping-passphrase-own = Phrase de passe de ce dossier
keeping-passphrase-empty = Écrivez la phrase de passe.
keeping-passphrase-different = Les deux phrases de passe ne sont pas pareilles.
keeping-understood = J’ai compris : sans cette phrase de passe, ce qu’elle ferme est perdu.
keeping-understood-needed = Cochez la case pour continuer.
keeping-secret-show = Afficher
keeping-strength-0 = Elle se devine tout de suite.
keeping-strength-1 = Elle se devine vite.
keeping-strength-2 = Elle résiste un peu.
keeping-strength-3 = Elle résiste bien.
keeping-strength-4 = Elle résiste très bien, d’après ce qu’on sait deviner.
keeping-advice-known-word = Elle contient le nom de l’entreprise ou un mot que d’autres connaissent.
keeping-advice-common = Elle ressemble à celles qu’on essaie en premier.
keeping-advice-single-word = Un mot seul ou un nom ne suffit pas : ajoutez-en d’autres, sans lien.
keeping-advice-date = Une date se devine : ajoutez des mots sans lien.
keeping-advice-pattern = Elle suit le clavier, l’alphabet ou se répète.
keeping-advice-longer = Allongez-la : ajoutez un mot ou deux, sans lien.
keeping-remember = Retenir la phrase de passe sur cet ordinateur
keeping-remember-until-restart = Le système la garde jusqu’au prochain redémarrage, puis Vigie la redemande. D’ici là, toute personne qui ouvre votre session ouvre aussi vos dossiers.
keeping-remember-until-forgotten = Le trousseau du système la garde. Toute personne qui ouvre votre session ouvre aussi vos dossiers. Ce n’est pas une copie de secours : gardez la vôtre.
keeping-remembered-until-restart = Le système retient la phrase de passe jusqu’au prochain redémarrage.
keeping-remembered-until-forgotten = Le trousseau du système retient la phrase de passe.
keeping-forget = Ne plus la retenir
keeping-now-protected = C’est fait : le fichier est chiffré. Les copies d’avant, lisibles sans phrase de passe, ont été effacées, et une nouvelle a été faite, chiffrée.
keeping-passphrase-changed = C’est fait : la phrase de passe est changée. Les copies que l’ancienne ouvrait ont été effacées, et une nouvelle a été faite.
keeping-now-unprotected = C’est fait : le fichier n’a plus de phrase de passe. Les copies que la phrase ouvrait ont été effacées, et une nouvelle a été faite.
keeping-forgotten = C’est fait : le système ne la retient plus.
keeping-busy = Un moment… Le fichier est en cours d’écriture ou d’ouverture.

# Locking
keeping-lock = Verrouiller maintenant
keeping-lock-short = Verrouiller
keeping-lock-keys = ou Ctrl+L, partout dans Vigie
keeping-lock-unsaved = Vigie n’est pas verrouillé : une réponse ou une note n’a pas pu être enregistrée.
keeping-idle = Verrouiller après un temps sans activité
# Variables:
#   $minutes (Number)
keeping-idle-minutes = { $minutes ->
    [0] jamais
   *[other] { $minutes } minutes
    }
keeping-idle-kept = C’est retenu.
keeping-idle-warning = Vigie se verrouille dans une minute. Bougez la souris ou appuyez sur une touche pour continuer. Ce que vous avez écrit sera enregistré.
keeping-locked-title = Vigie est verrouillé
keeping-locked-text = Écrivez votre phrase de passe pour ouvrir vos dossiers.
keeping-locked-idle = Vigie s’est verrouillé après un temps sans activité. Vous reviendrez où vous étiez.
keeping-unlock = Ouvrir

# The data file and its copies. Variables:
#   $size (String), $date (String), $path (String), $time (String), $count (Number)
keeping-file = Le fichier
keeping-file-where = Tous vos dossiers sont dans ce fichier :
keeping-file-size = Taille : { $size }.
keeping-kilobytes = { $size } ko
keeping-megabytes = { $size } Mo
keeping-moment = { $date } à { $time }
keeping-copies = Copies
keeping-copies-what = Vigie garde à côté du fichier ses cinq dernières copies : une par jour d’utilisation, et une avant chaque importation. Elles ne protègent pas d’un disque brisé ou volé : faites-en aussi une ailleurs, par exemple sur une clé USB rangée. Une copie faite ailleurs ne contient pas les dossiers qui ont leur propre phrase de passe : exportez-les un par un.
keeping-copies-none = Aucune copie pour le moment.
keeping-copies-list = { $count ->
    [one] Voir la copie gardée
   *[other] Voir les { $count } copies gardées
    }
keeping-copy-make = Faire une copie ailleurs…
keeping-copy-made = Copie faite : { $path }
# Variables:
#   $reason (String) - a code
keeping-copy = { $reason ->
    [migration] { $date }, avant un changement de version, { $size }
    [import] { $date }, avant une importation, { $size }
    [renewed] { $date }, après un effacement ou un changement de phrase de passe, { $size }
   *[daily] { $date }, copie du jour, { $size }
    }
keeping-copy-restore = Revenir à la copie
keeping-copy-restore-named = Revenir à la copie du { $date }
keeping-copy-restore-title = Revenir à la copie du { $date }?
keeping-copy-restore-text = Tout ce qui a été fait depuis ne sera plus dans Vigie. Le fichier actuel n’est pas effacé : il est mis de côté dans le même dossier, sous un autre nom.
keeping-restored = C’est fait : Vigie est revenu à la copie. Le fichier d’avant est mis de côté.
keeping-copy-dialog = Faire une copie de vos dossiers
keeping-copy-filter = Fichier de données de Vigie
keeping-copy-file = Copie de Vigie
keeping-good-copy = Une copie du { $date } est là
keeping-good-copy-what = Vigie peut repartir de cette copie ({ $size }). Ce qui a été fait après cette date n’y est pas. Le fichier endommagé n’est pas effacé : il est mis de côté dans le même dossier.
keeping-good-copy-take = Repartir de cette copie
keeping-good-copy-closed = Aucune copie ne s’ouvre sans phrase de passe. Si vos dossiers en avaient une, écrivez-la : Vigie cherche parmi les copies.
keeping-good-copy-look = Chercher une copie
keeping-good-copy-nothing = Aucune copie ne s’ouvre ainsi.
keeping-good-copy-sure = La phrase de passe est la bonne, mais rien ne s’ouvre
keeping-good-copy-sure-what = Le fichier est peut-être endommagé. Écrivez la phrase de passe : Vigie cherche la dernière copie qu’elle ouvre.
keeping-anew = Recommencer avec un fichier vide
keeping-anew-title = Recommencer avec un fichier vide?
keeping-anew-text = Le fichier actuel n’est pas effacé : il est mis de côté dans le même dossier, et ses copies restent.
keeping-limits = Ce que la protection ne fait pas
keeping-limit-program = Un programme malveillant déjà présent dans votre session voit ce que vous voyez et ce que vous tapez.
keeping-limit-exports = Les PDF et les fichiers que vous enregistrez ailleurs ne sont pas protégés par cette phrase de passe.
keeping-limit-traces = Vos sauvegardes et le disque peuvent garder d’anciennes versions du fichier, d’avant la phrase de passe.

# A dossier with its own passphrase. Variables:
#   $name (String)
keeping-sealed-closed = Ce dossier a sa propre phrase de passe. Il est fermé.
keeping-sealed-open = Ouvrir le dossier
keeping-sealed-open-named = Ouvrir le dossier de { $name }
keeping-sealed-close = Fermer le dossier
keeping-sealed-close-named = Fermer le dossier de { $name }
keeping-seal = Donner sa propre phrase de passe
keeping-seal-named = Donner sa propre phrase de passe au dossier de { $name }
keeping-seal-send = Fermer ce dossier avec cette phrase
keeping-unseal = Enlever la phrase de passe
keeping-unseal-named = Enlever la phrase de passe du dossier de { $name }
keeping-sealed-open-title = Ouvrir le dossier de { $name }
keeping-sealed-open-what = Il reste ouvert jusqu’à ce que vous le fermiez, ou que Vigie se verrouille ou se ferme.
keeping-sealed-set-title = Une phrase de passe pour { $name }
keeping-sealed-set-what = Ce dossier ira dans un fichier à part, chiffré, qui ne s’ouvre qu’avec sa propre phrase de passe. Le nom de l’entreprise reste visible dans la liste.
keeping-sealed-remove-title = Enlever la phrase de passe de { $name }
keeping-sealed-remove-what = Ce dossier reviendra avec les autres, sous la même protection qu’eux.
keeping-seal-done = Le dossier a sa propre phrase de passe, et il est fermé.
keeping-unseal-done = Le dossier n’a plus de phrase de passe à lui.

# A dossier as a file. Variables:
#   $name (String), $path (String), $file (String), $count (Number), $what (String)
keeping-export = Exporter
keeping-export-named = Exporter le dossier de { $name }
keeping-export-title = Exporter le dossier de { $name }
keeping-export-what = Tout le dossier va dans un seul fichier, qu’un autre Vigie peut lire : réponses, notes, décisions et bilans passés.
keeping-export-how = Comment le fermer
keeping-export-closed = Avec une phrase de passe
    .hint = Le fichier ne s’ouvre qu’avec elle. Donnez-la de vive voix, pas dans le même courriel.
keeping-export-clear = En clair
    .hint = Toute personne qui reçoit ou trouve ce fichier peut tout lire : les réponses, les notes et ce qui manque à l’entreprise.
keeping-export-send = Exporter le dossier fermé…
keeping-export-send-clear = Exporter en clair…
keeping-export-done = Dossier exporté : { $path }
keeping-export-dialog = Exporter le dossier
keeping-export-filter = Dossier de Vigie
keeping-import = Importer un dossier
keeping-import-title = Importer un dossier
keeping-import-what = Choisissez un fichier .vigie. Vigie montre ce qu’il contient avant de changer quoi que ce soit.
keeping-import-choose = Choisir un fichier…
keeping-import-choose-other = Choisir un autre fichier…
keeping-import-dialog = Choisir un dossier à importer
keeping-import-asks = { $file } est fermé par une phrase de passe.
keeping-import-passphrase = Phrase de passe de ce fichier
keeping-import-open = Lire le fichier
keeping-import-nothing-yet = Rien n’est encore importé.
keeping-import-file = Fichier : { $file }
keeping-import-round = Bilan du
keeping-import-track = Parcours
keeping-import-answers = Réponses
keeping-import-stays = (pas repris)
keeping-import-decisions = { $count ->
    [one] 1 décision sur une action du plan.
   *[other] { $count } décisions sur des actions du plan.
    }
keeping-import-not-computer = Ce que montrait l’ordinateur d’où vient ce fichier n’est pas rattaché à cet ordinateur-ci.
keeping-import-left-out = { $count ->
    [one] 1 élément n’est pas repris tel quel
   *[other] { $count } éléments ne sont pas repris tels quels
    }
keeping-import-same = Le dossier de { $name } est déjà sur cet ordinateur
keeping-import-join = Ajouter les bilans qui manquent à ce dossier
    .hint = Rien de ce qui est déjà là n’est remplacé.
keeping-import-new = En faire un dossier à part
    .hint = Les deux dossiers porteront le même nom.
keeping-import-take = Importer
keeping-import-done = Le dossier est importé. Une copie de l’état d’avant a été gardée.

# Failures
error-locked = Vigie est verrouillé. Écrivez votre phrase de passe.
error-wrong-passphrase = Cette phrase de passe n’ouvre pas.
error-passphrase-empty = Écrivez une phrase de passe.
# Variables:
#   $longest (Number)
error-passphrase-too-long = La phrase de passe compte plus de { $longest } caractères. Raccourcissez-la.
error-passphrase-marks = La phrase de passe contient un caractère qui ne se tape pas, comme un retour de ligne. Tapez-la au clavier au lieu de la coller.
error-already-protected = Il y a déjà une phrase de passe. Changez-la plutôt.
error-not-protected = Il n’y a pas de phrase de passe.
error-cannot-remember = Le système n’a pas pu retenir ou oublier la phrase de passe. Le reste est fait.
error-dossier-closed = Ce dossier a sa propre phrase de passe. Ouvrez-le d’abord avec elle.
# Variables:
#   $file (String)
error-store-missing = Le fichier de données n’est plus là : { $file }. Il en reste des copies.
error-store-gone = Le fichier de données a été déplacé, supprimé ou remplacé pendant que Vigie l’utilisait : { $file }. Le dernier changement n’a pas été enregistré. Remettez le fichier à sa place, puis rouvrez Vigie.
error-nothing-to-import = Il n’y a pas de fichier à importer : choisissez-en un.
error-nothing-new = Rien n’a été importé : tout ce que contient ce fichier est déjà là.
error-too-large-to-export = Ce dossier est trop gros pour un seul fichier. Rien n’a été écrit.
# Variables:
#   $sentence (String) - why
error-file-refused = Le fichier n’a pas été pris, et rien n’a été changé : { $sentence }
