# The look of the window: its colours and how far it is enlarged.

look-theme = Couleurs
look-theme-system = Comme le système
    .hint = Claires ou sombres, selon le réglage de cet ordinateur.
look-theme-light = Claires
    .hint = Texte sombre sur fond clair.
look-theme-dark = Sombres
    .hint = Texte clair sur fond sombre, plus doux le soir.
look-theme-contrast = Contraste élevé
    .hint = Noir et blanc surtout, pour une lecture plus nette ou un projecteur.

look-zoom = Agrandissement de toute la fenêtre
    .hint = Textes et images grandissent ensemble. Au clavier : Ctrl et +, Ctrl et −, Ctrl et 0.
# $percent is a size with its sign: « 150 % ».
look-zoom-now = En ce moment : { $percent }
look-zoom-in = Agrandir
look-zoom-out = Réduire
look-zoom-reset = Taille normale
