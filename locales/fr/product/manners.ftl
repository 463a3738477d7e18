# The manners of a desktop program: what was saved is opened, a file is received, menus, notices.

# What was just saved
manners-open = Ouvrir
manners-open-folder = Ouvrir l’emplacement du fichier
# Variables:
#   $path (String) - where the file was saved
manners-open-what = Ouvrir { $path }
manners-open-folder-what = Ouvrir l’emplacement du fichier { $path }
# Variables:
#   $path (String)
error-saved-gone = Ce fichier n’est plus à l’endroit où il a été enregistré : { $path }. Enregistrez-le de nouveau, ou cherchez où il a été déplacé.
# Variables:
#   $path (String)
error-nothing-opens = Aucun programme de cet ordinateur n’ouvre { $path }. Le fichier est bien enregistré : vous pouvez l’ouvrir sur un autre ordinateur.

# A file handed to the window
manners-drop = Déposez ici un dossier Vigie (.vigie). Il sera montré avant d’être ajouté.
error-one-file-only = Déposez un seul fichier à la fois.
# Variables:
#   $file (String) - its name
error-not-a-dossier-file = « { $file } » n’est pas un dossier Vigie. Vigie ouvre les fichiers dont le nom se termine par .vigie.

# What an earlier run left as it ended by surprise
manners-crash-title = Vigie a rencontré un problème la dernière fois
manners-crash-text = Vigie enregistre chaque réponse à mesure que vous la donnez. Un court rapport est resté sur cet ordinateur; rien n’a été envoyé. Il dit où le programme s’est arrêté, et ne contient ni réponse, ni nom, ni chemin de vos fichiers. Vous pouvez le lire, puis l’envoyer vous-même à la personne qui vous a remis Vigie.
manners-crash-read = Lire le rapport
# Variables:
#   $path (String) - the file of the report
manners-crash-place = Le rapport est ici : { $path }
manners-crash-copy = Copier le rapport
manners-crash-copied = Le rapport est copié.
manners-crash-folder = Ouvrir le dossier des rapports
manners-crash-delete = Supprimer le rapport
manners-crash-keep = Garder le rapport et fermer cet avis
manners-crash-deleted = Le rapport est supprimé.
manners-crash-kept = Le rapport reste dans le dossier des rapports.

# The age of the content, by the clock of this computer
manners-age-title = Âge du contenu
# Variables:
#   $date (String) - the day the content was made
manners-age-old = Le questionnaire et les conseils datent du { $date }, il y a plus de douze mois. Ils restent utiles, mais des conseils ont pu changer. Demandez une version récente à la personne qui vous a remis Vigie : le programme ne va rien chercher lui-même.
# Variables:
#   $date (String) - the day of the review that was planned
manners-age-review-due = Une relecture du questionnaire et des conseils était prévue au plus tard le { $date }. Ils restent utiles. Une version plus récente existe peut-être : le programme ne va rien chercher lui-même.
# Variables:
#   $date (String) - the day the content was made
manners-age-clock-behind = L’horloge de cet ordinateur indique un jour avant le { $date }, jour où le contenu a été fait. Vérifiez la date de l’ordinateur : les mois du plan en dépendent.
