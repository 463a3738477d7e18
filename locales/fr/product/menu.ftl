# The menus of the window.

menu-file = Fichier
menu-new = Nouveau dossier…
menu-dossiers = Vos dossiers
menu-import = Importer un dossier…
menu-save-plan = Enregistrer le plan…
menu-lock = Verrouiller
menu-quit = Quitter

menu-edit = Édition
menu-undo = Annuler
menu-redo = Rétablir
menu-cut = Couper
menu-copy = Copier
menu-paste = Coller
menu-select-all = Tout sélectionner

menu-view = Affichage
menu-text-larger = Agrandir le texte
menu-text-smaller = Réduire le texte
menu-zoom-in = Zoom avant
menu-zoom-out = Zoom arrière
menu-zoom-reset = Taille réelle
menu-settings = Réglages

menu-help = Aide
menu-incident = En cas d’incident
menu-transparency = Transparence
menu-about = À propos de Vigie
menu-hide = Masquer Vigie
