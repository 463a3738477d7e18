# Backups and recovery

q-backup-regular = Comment vos données importantes sont-elles sauvegardées?
    .why = Un disque brisé, une erreur ou un rançongiciel (maliciel qui bloque les fichiers et exige une rançon) peut vous priver de vos données. Une sauvegarde récente aide à reprendre le travail sans payer. Une sauvegarde jamais essayée peut se révéler vide ou illisible le jour venu.
    .example = Comptent : comptabilité, dossiers de la clientèle, courriel, agenda, photos de chantier, y compris dans Microsoft 365 ou Google Workspace. La synchronisation seule (OneDrive, Google Drive, iCloud) ne compte pas : une suppression s’y répète aussitôt.
    .choice-automatic-restored = Automatiquement, au moins chaque jour ouvrable, et une vraie restauration a déjà réussi
    .hint-automatic-restored = Pour toutes les données importantes, services infonuagiques compris
    .choice-automatic-untested = Automatiquement, mais moins souvent, en partie seulement ou sans restauration réussie jusqu’ici
    .choice-by-hand = À la main : la dernière copie date de moins d’un mois
    .choice-none = Aucune sauvegarde, une copie de plus d’un mois ou la synchronisation seule
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-backup-regular = Sauvegarder chaque jour les données importantes et essayer une restauration
    .short = Sauvegarde automatique et éprouvée
    .first-step = Écrire la liste des données dont la perte arrêterait l’entreprise. Noter où chacune se trouve : ordinateur, téléphone ou service infonuagique.
    .step-1 = Choisir l’outil : Historique des fichiers (Windows) ou Time Machine (Mac) vers un disque externe, ou un service de sauvegarde en ligne.
    .step-2 = Inclure les services infonuagiques : courriel, fichiers partagés et comptabilité en ligne, par un service de sauvegarde ou une exportation régulière.
    .step-3 = Régler la copie automatique au moins chaque jour ouvrable, avec une alerte en cas d’échec envoyée à une personne qui la lit.
    .step-4 = Chiffrer les copies, protéger le compte de sauvegarde par l’authentification multifacteur et ranger la clé de chiffrement ailleurs.
    .step-5 = Restaurer un dossier et un courriel dans un autre emplacement, les ouvrir, puis noter la date et la durée.
    .interim = En attendant, copier chaque vendredi les dossiers les plus importants sur un disque ou une clé USB que vous avez déjà. Débrancher ensuite ce support et le ranger sous clé.

find-out-backup-regular = Les données importantes sont-elles toutes sauvegardées, et une restauration a-t-elle réussi?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire quelles données sont sauvegardées, à quel rythme et où vont les copies, services infonuagiques compris? À quelle date une restauration a-t-elle réussi pour la dernière fois? Merci de joindre le rapport des sept derniers jours.
    .whom-alone = vous-même, dans l’outil de sauvegarde, ou le soutien de vos logiciels en ligne
    .ask-alone = Sous Windows, chercher « Historique des fichiers » ou « Sauvegarde »; sur un Mac, ouvrir Réglages Système, Général, Time Machine, et noter la date de la dernière copie. Demander au soutien de chaque logiciel en ligne s’il garde une copie que vous pouvez récupérer. Puis essayer de récupérer un fichier.
    .proof = Le rapport de sauvegarde des sept derniers jours et la note datée d’une restauration réussie.

q-backup-offline = Une copie de vos données reste-t-elle hors d’atteinte si quelqu’un prend le contrôle de vos ordinateurs?
    .why = Les auteurs de rançongiciels cherchent souvent les sauvegardes pour les détruire. Un incendie ou un vol peut emporter l’ordinateur et le disque posé à côté. Une copie débranchée ou inaltérable, gardée ailleurs, permet de repartir.
    .example = Compte : un disque chiffré que l’on débranche et que l’on emporte, ou une copie infonuagique que personne ne peut effacer. Un disque toujours branché ou un dossier partagé sur le réseau ne compte pas.
    .choice-disconnected = Oui : un disque chiffré, copié au moins chaque semaine, puis débranché et gardé ailleurs
    .choice-immutable = Oui : une copie infonuagique que personne ne peut modifier ni effacer avant une date fixée
    .hint-immutable = Chiffrée, avec un compte à part, protégé par l’authentification multifacteur
    .choice-same-place = En partie : un disque débranché, mais gardé sur place, non chiffré ou rarement mis à jour
    .choice-everyday-account = En partie : une copie ailleurs ou infonuagique, mais que l’un de vos comptes habituels peut effacer
    .choice-no = Non : le disque reste branché, la copie est sur le même réseau, ou il n’y a pas de copie
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-backup-offline = Garder une copie débranchée ou inaltérable, hors des locaux
    .short = Copie de sauvegarde hors d’atteinte
    .first-step = Débrancher le disque de sauvegarde dès que la copie d’aujourd’hui est terminée. Le ranger sous clé jusqu’à la prochaine, hors des locaux s’il est chiffré. Si la copie est en ligne, noter quels comptes peuvent l’effacer.
    .step-1 = Se procurer deux disques externes, en plus de celui de la copie quotidienne. Ou choisir un service de sauvegarde qui offre la copie inaltérable, que personne ne peut effacer avant une date fixée.
    .step-2 = Chiffrer les disques (BitLocker sous Windows Pro, Utilitaire de disque sur un Mac) et garder la clé de chiffrement dans une enveloppe scellée, ailleurs.
    .step-3 = Chaque semaine, brancher un disque, faire la copie, le débrancher et le garder hors des locaux; alterner avec l’autre.
    .step-4 = Pour une copie infonuagique, créer un compte qui ne sert qu’à cela, avec authentification multifacteur, et activer l’option inaltérable.
    .step-5 = Chaque mois, ouvrir quelques fichiers de la dernière copie et noter la date.
    .interim = En attendant, débrancher entre deux copies le disque ou la clé USB que vous avez déjà. Garder ce support sous clé, hors des locaux s’il est chiffré.

find-out-backup-offline = Une copie est-elle débranchée ou inaltérable, et où se trouve-t-elle?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Avons-nous une copie de sauvegarde débranchée ou inaltérable, chiffrée et gardée hors de nos locaux? Pourriez-vous nous dire où elle se trouve, de quand elle date et quels comptes peuvent l’effacer?
    .whom-alone = vous-même, ou le soutien de votre service de sauvegarde
    .ask-alone = Regarder si le disque de sauvegarde est branché en ce moment et où il passe la nuit. Pour un service en ligne, demander à son soutien si la copie peut être effacée avec votre compte habituel et si une option inaltérable est active.
    .proof = Une photo datée du disque rangé ailleurs, ou une capture d’écran de l’option inaltérable, avec la date de la dernière copie.

q-backup-restore-test = À quelle fréquence essayez-vous de restaurer des données à partir de vos sauvegardes?
    .why = Une sauvegarde peut échouer pendant des mois sans que personne ne le remarque. Un essai montre que les données reviennent, et combien de temps il faut pour reprendre le travail.
    .example = Un essai compte si de vraies données ont été copiées de la sauvegarde vers un autre emplacement, puis ouvertes. Lire un rapport qui dit « réussi » ne suffit pas.
    .choice-twice-a-year = Au moins deux fois par année, en notant le temps qu’il a fallu
    .hint-twice-a-year = Le dernier essai date de moins de six mois
    .choice-yearly = Environ une fois par année, ou plus souvent sans noter le temps
    .choice-once = Une fois dans les deux dernières années, sans autre essai prévu
    .choice-never = Jamais, ou il y a plus de deux ans
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-backup-restore-test = Essayer une restauration deux fois par année et noter le délai
    .short = Essai de restauration deux fois par année
    .first-step = Restaurer un seul fichier de la sauvegarde dans un dossier à part, l’ouvrir et noter le temps qu’il a fallu.
    .step-1 = Inscrire deux essais au calendrier, par exemple en mars et en septembre, et nommer la personne qui s’en charge.
    .step-2 = Choisir quoi restaurer : un dossier, une boîte de courriel et la comptabilité. Une fois par année, y ajouter un ordinateur complet ou un serveur.
    .step-3 = Restaurer dans un autre emplacement, jamais par-dessus les données actuelles, puis ouvrir plusieurs fichiers.
    .step-4 = Noter la date, ce qui est revenu, ce qui manquait et le temps écoulé.
    .step-5 = Comparer ce temps à celui que l’entreprise peut passer à l’arrêt. S’il est trop long, revoir la sauvegarde.

find-out-backup-restore-test = De quand date le dernier essai de restauration, et combien de temps a-t-il pris?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous donner la date, le résultat et la durée des deux derniers essais de restauration de nos données? Combien de temps faudrait-il pour tout remettre en marche après un rançongiciel ou un incendie?
    .whom-alone = vous-même, ou le soutien de votre service de sauvegarde
    .ask-alone = Chercher la note ou le courriel du dernier essai. S’il n’y en a pas, restaurer maintenant un fichier dans un dossier à part, ou demander au soutien du service comment faire.
    .proof = Une note datée de moins de six mois : ce qui a été restauré, le temps qu’il a fallu et la personne qui l’a fait.
