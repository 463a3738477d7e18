# Saving the plan: which document, in which form.

saving-other = Choisir un autre document, une autre forme ou un mot de passe
# Variables:
#   $document, $form (String)
saving-save-other = Enregistrer : { $document } ({ $form })
saving-document = Document
saving-document-full = Rapport complet
    .hint = Où vous en êtes, le plan, les devoirs et les sources.
saving-document-summary = Sommaire à montrer
    .hint = Pour un client, un assureur ou un banquier : aucune faiblesse n’y est nommée.
saving-document-card = Carte d’une page
    .hint = Les six prochaines actions, avec des cases à cocher.
saving-document-it-provider = Lettre au fournisseur informatique
    .hint = Seulement ce qu’il doit faire, et les questions auxquelles il répond.
saving-document-incident = Fiche en cas d’incident
    .hint = Une page à afficher : quoi faire et qui appeler.
saving-form = Forme
saving-form-pdf = PDF
    .hint = Pour lire, imprimer et remettre.
saving-form-docx = Word
    .hint = Pour modifier le texte.
saving-form-xlsx = Excel
    .hint = Une ligne par action, pour suivre le plan.
saving-form-ics = Calendrier
    .hint = Une journée par action, pour Outlook, Google ou Apple.
saving-form-csv = CSV
    .hint = Une ligne par action, pour un autre tableur.
saving-form-json = JSON
    .hint = Pour un autre programme.
saving-paper = Papier
saving-paper-letter = Lettre
saving-paper-a4 = A4

saving-password = Protéger ce PDF par un mot de passe
    .hint = Le PDF ne s’ouvre alors qu’avec ce mot de passe. Donnez-le de vive voix, pas dans le même courriel.
saving-password-no-recovery = Personne ne peut retrouver ce mot de passe. S’il est perdu, enregistrez le plan de nouveau.
saving-password-label = Mot de passe du PDF
saving-password-again = Le même mot de passe, encore une fois
saving-password-empty = Écrivez le mot de passe du PDF.
saving-password-different = Les deux mots de passe ne sont pas pareils.

saving-letterhead = Au nom de qui
saving-letterhead-hint = Pour les personnes qui préparent le plan d’une autre entreprise. Vigie le retient pour les prochains rapports.
saving-letterhead-name = Nom à mettre sur le rapport (facultatif)
saving-letterhead-logo = Logo :
saving-letterhead-logo-none = aucun
saving-letterhead-logo-hint = Une image PNG ou SVG d’au plus 2 Mo.
saving-letterhead-logo-choose = Choisir un logo…
saving-letterhead-logo-remove = Enlever le logo
saving-letterhead-use = Mettre ce nom et ce logo sur le rapport

# Names of the kinds of files in the system's dialog.
saving-filter-docx = Document Word
saving-filter-xlsx = Classeur Excel
saving-filter-ics = Calendrier
saving-filter-csv = Valeurs séparées par des virgules
saving-filter-json = JSON
saving-filter-image = Image PNG ou SVG
saving-logo-dialog = Choisir un logo
# The beginning of a file's name; the business and the date follow.
saving-file-summary = Sommaire de sécurité
saving-file-card = Prochaines actions
saving-file-it-provider = Lettre au fournisseur informatique
saving-file-incident = En cas d’incident

error-bad-password = Ce mot de passe ne peut pas servir. Écrivez au plus 127 caractères, sans tabulation ni retour de ligne; une lettre accentuée compte pour deux.
error-no-provider = Cette lettre s’adresse au fournisseur informatique, et l’entreprise n’en a pas, d’après « Votre entreprise ».
error-nothing-to-ask = Le fournisseur informatique n’a rien à faire ni à répondre d’après ces réponses.
