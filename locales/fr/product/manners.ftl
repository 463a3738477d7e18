# The manners of a desktop program: what was saved is opened, a file is received, menus, notices.

# What was just saved
manners-open = Ouvrir
manners-open-folder = Ouvrir le dossier
# Variables:
#   $path (String) - where the file was saved
manners-open-what = Ouvrir { $path }
manners-open-folder-what = Ouvrir le dossier où se trouve { $path }
# Variables:
#   $path (String)
error-saved-gone = Ce fichier n’est plus à l’endroit où il a été enregistré : { $path }. Enregistrez-le de nouveau, ou cherchez où il a été déplacé.
# Variables:
#   $path (String)
error-nothing-opens = Aucun programme de cet ordinateur n’ouvre { $path }. Le fichier est bien enregistré : vous pouvez l’ouvrir sur un autre ordinateur.
