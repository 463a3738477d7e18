# Settings, what Vigie does with the data, and the made-up business.

settings-title = Réglages
settings-how = Chaque choix compte aussitôt et reste d’une fois à l’autre.
settings-reading = Affichage
settings-language = Langue
settings-language-report = La langue d’un rapport se choisit au moment de l’enregistrer.
settings-text-size = Taille du texte
settings-reports = Rapports
settings-data = Vos données

transparency-title = Transparence
# Variables:
#   $time (String)
transparency-read = Tout ceci a été lu à { $time }, à votre arrivée sur cette page.
transparency-again = Lire de nouveau
transparency-check = Pour le vérifier :
transparency-network = Réseau : aucun
transparency-network-none = Vigie est construite sans aucune pièce qui parle à Internet : ni mise à jour automatique, ni statistiques, ni compte. Ses pages viennent du programme et ne peuvent pas en ouvrir d’autres.
transparency-network-limit = Le système affiche les pages de Vigie avec ses propres outils. Ce qu’il fait lui-même sur Internet ne dépend pas de Vigie.
transparency-network-check = coupez Internet et servez-vous de Vigie. Tout marche, jusqu’au rapport. Votre fournisseur informatique peut aussi regarder les connexions du programme pendant qu’il tourne.
transparency-data = Où sont vos données
# Variables:
#   $size (String)
transparency-data-file = Les dossiers sont dans un fichier de { $size } :
transparency-data-sealed = Un dossier qui a sa propre phrase de passe est dans un fichier à lui, dans le sous-dossier « dossiers ».
transparency-data-check = ouvrez ce dossier dans votre gestionnaire de fichiers. La taille et l’heure du fichier changent quand vous répondez.
transparency-protected = Protection : une phrase de passe
transparency-not-protected = Protection : aucune phrase de passe
# Variables:
#   $cipher (String) - the version of SQLCipher
transparency-protected-how = Le fichier entier est chiffré par SQLCipher { $cipher }. Sa clé vient de votre phrase de passe et n’est écrite nulle part à côté.
transparency-remembered = Le trousseau du système retient la phrase de passe, comme vous l’avez demandé.
transparency-not-remembered = Rien sur cet ordinateur ne retient la phrase de passe.
transparency-protected-check = ouvrez une copie du fichier avec un éditeur de texte. On n’y lit ni le nom d’une entreprise ni une réponse.
transparency-not-protected-check = ouvrez une copie du fichier avec un éditeur de texte. Il commence par « SQLite format 3 », et on y lit le nom des entreprises.
transparency-copies = Copies gardées
# Variables:
#   $count (Number)
#   $size (String)
transparency-copies-kept = { $count ->
    [0] Aucune copie pour le moment.
    [one] { $count } copie à côté du fichier, { $size }.
   *[other] { $count } copies à côté du fichier, { $size } en tout.
}
# Variables:
#   $date (String)
transparency-copies-last = La dernière : { $date }
transparency-copies-check = elles sont dans un sous-dossier, à côté du fichier. La page Protection des données en donne la liste.
transparency-log = Journal des pannes
transparency-log-none = Rien n’y a encore été écrit.
# Variables:
#   $size (String)
transparency-log-size = Sa taille : { $size }.
transparency-log-check = ouvrez-le avec un éditeur de texte. On y trouve des codes et des heures, jamais une réponse ni un nom d’entreprise.
transparency-content = Le questionnaire
transparency-content-check = la même empreinte est à la fin de chaque rapport. Deux personnes qui ont la même ont répondu aux mêmes questions, jugées de la même façon.

sample-name = Boulangerie fictive du Quai (exemple)
sample-tag = Exemple fictif
sample-open = Voir un exemple
sample-hint = Une boulangerie inventée, avec toutes ses réponses et son plan. Elle ne touche pas à vos dossiers.
