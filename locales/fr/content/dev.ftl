# Appareils et mises à jour : les mots des pratiques.
# Structure et nombres : assets/content/practices/dev.toml. Mêmes clés que le fichier anglais.

q-os-updates = Les mises à jour de sécurité de Windows, de macOS ou d’un autre système s’installent-elles d’elles-mêmes?
    .why = Une mise à jour corrige des failles connues, que des fraudeurs cherchent aussitôt à utiliser. Selon des comptes rendus du rapport Verizon 2026, ces failles sont devenues la première porte d’entrée des intrusions.
    .example = Ce qui compte : la mise à jour automatique est activée et les correctifs critiques (les plus urgents) sont en place en 14 jours au plus, redémarrage compris. Les serveurs comptent aussi.
    .choice-automatic-all = Oui, sur tous les ordinateurs, redémarrage compris
    .hint-automatic-all = Les correctifs critiques sont en place en 14 jours au plus
    .choice-automatic-most = Oui, sauf sur quelques ordinateurs
    .hint-automatic-most = Par exemple, la caisse, un serveur ou un poste d’atelier
    .choice-by-hand = Une personne les installe à la main, au moins chaque mois
    .choice-no = Non, elles sont souvent remises à plus tard
    .hint-no = Ou bien elles sont désactivées, ou personne ne s’en occupe
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-os-updates = Automatiser les mises à jour des systèmes
    .short = Mises à jour automatiques des systèmes
    .first-step = Ouvrir dès aujourd’hui l’écran des mises à jour de cet ordinateur et lancer celles qui attendent. Sous Windows : Paramètres, puis Windows Update. Sur un Mac : Réglages Système, Général, puis Mise à jour de logiciels.
    .step-1 = Sur chaque ordinateur et chaque serveur, activer les mises à jour automatiques et lever toute pause.
    .step-2 = Choisir des heures de redémarrage en dehors du travail et demander au personnel de laisser redémarrer les ordinateurs au moins une fois par semaine.
    .step-3 = Nommer une personne et fixer une date chaque mois pour ce qui ne se met pas à jour seul : caisse, serveur, routeur.
    .step-4 = Noter chaque mois la date de la dernière mise à jour de chaque ordinateur. Pour les correctifs critiques, viser 14 jours au plus.

find-out-os-updates = Chaque ordinateur se met-il à jour automatiquement?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous envoyer un rapport qui montre, pour chaque ordinateur et chaque serveur, la version du système, la date de la dernière mise à jour et celles qui attendent? En combien de jours installez-vous les correctifs critiques?
    .whom-alone = vous-même, sur chaque ordinateur
    .ask-alone = Sous Windows, ouvrir Paramètres, Windows Update, puis Historique des mises à jour; sur un Mac, ouvrir Réglages Système, Général, puis Mise à jour de logiciels. Noter la date de la dernière mise à jour et vérifier que rien n’est en pause.
    .proof = Un rapport daté, ou une capture d’écran par ordinateur, où aucune mise à jour critique n’attend depuis plus de 14 jours.

q-app-updates = Les navigateurs, la suite bureautique et les autres logiciels se mettent-ils à jour d’eux-mêmes?
    .why = Le navigateur et le lecteur de documents ouvrent chaque jour des contenus venus de l’extérieur. Une faille connue dans l’un d’eux peut suffire à installer un maliciel.
    .example = Navigateurs et extensions, suite bureautique, lecteur de PDF, logiciel de comptabilité, outils de réunion et d’accès à distance.
    .choice-all-checked = Oui, et les exceptions sont vérifiées chaque mois
    .hint-all-checked = Une personne nommée met à jour les logiciels qui ne le font pas seuls
    .choice-common-only = Oui pour les plus courants, sans vérifier les autres
    .hint-common-only = Par exemple, le navigateur et la suite bureautique
    .choice-by-hand = Une personne les met à jour à la main, au moins chaque mois
    .hint-by-hand = Ou dès qu’un logiciel le propose
    .choice-no = Non, ou seulement à l’occasion
    .hint-no = Par exemple, quand un logiciel cesse de fonctionner
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-app-updates = Automatiser les mises à jour des logiciels
    .short = Mises à jour automatiques des logiciels
    .first-step = Ouvrir la page « À propos » dans le menu d’aide de votre navigateur, laisser la mise à jour se faire, puis le redémarrer.
    .step-1 = Faire la liste des logiciels de chaque ordinateur et désinstaller ceux qui ne servent plus.
    .step-2 = Activer la mise à jour automatique de chaque logiciel conservé, à commencer par le navigateur, la suite bureautique et le lecteur de PDF.
    .step-3 = Retirer des navigateurs les extensions inutiles ou inconnues.
    .step-4 = Pour les logiciels sans mise à jour automatique, nommer une personne et fixer une date chaque mois.

find-out-app-updates = Quels logiciels ne se mettent pas à jour automatiquement?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous donner la liste des logiciels installés sur nos ordinateurs, avec leur version, et préciser lesquels vous mettez à jour pour nous? À quelle fréquence le faites-vous?
    .whom-alone = vous-même, avec le vendeur de chaque logiciel
    .ask-alone = Sous Windows, ouvrir Paramètres, Applications, puis Applications installées; sur un Mac, ouvrir le dossier Applications. Dans chaque logiciel important, chercher « Mise à jour » ou « À propos ». À défaut, demander au vendeur comment les correctifs sont distribués.
    .proof = Une liste datée des logiciels, avec leur version et la façon dont chacun se met à jour.

q-supported-systems = Tous vos appareils et logiciels reçoivent-ils encore des mises à jour de sécurité de leur fabricant?
    .why = Après la fin de vie d’un produit, ses failles ne sont plus corrigées. La prise en charge régulière de Windows 10, par exemple, a pris fin le 14 octobre 2025.
    .example = Ordinateurs, serveurs, téléphones, routeurs, caisses et logiciels. Un appareil en fin de vie peut très bien fonctionner : c’est l’arrêt des correctifs qui compte. Pour Windows 10, vérifier la date de fin de toute prolongation : celle des particuliers était annoncée jusqu’au 13 octobre 2026.
    .choice-all-supported = Oui, tous, d’après une vérification récente
    .hint-all-supported = Elle date de moins d’un an et comprend les routeurs et les téléphones
    .choice-extended-support = Oui, mais certains grâce à une prolongation encore en cours
    .hint-extended-support = Par exemple, Windows 10 inscrit à une prolongation payante pour les entreprises
    .choice-isolated = Non, mais les appareils visés sont coupés de tout réseau
    .hint-isolated = Par exemple, une machine d’atelier sans aucune connexion
    .choice-no = Non, au moins un produit connecté n’en reçoit plus
    .hint-no = Par exemple, Windows 10 sans prolongation en cours, un vieux routeur ou un vieux téléphone
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-supported-systems = Remplacer ce qui ne reçoit plus de correctifs de sécurité
    .short = Systèmes encore pris en charge
    .first-step = Noter la version du système de cet ordinateur et chercher, sur le site du fabricant, sa date de fin de prise en charge. Sous Windows, taper « winver » dans la barre de recherche.
    .step-1 = Dresser la liste des ordinateurs, serveurs, téléphones, routeurs et logiciels importants, avec leur version et leur date de fin de vie.
    .step-2 = Essayer d’abord la mise à niveau gratuite : bien des ordinateurs sous Windows 10 acceptent Windows 11. Demander au fournisseur Internet de remplacer un vieux routeur loué.
    .step-3 = Pour le reste, fixer un budget et un ordre : d’abord ce qui se voit d’Internet, comme un routeur ou un serveur, puis ce qui contient des renseignements personnels.
    .step-4 = S’il faut attendre, inscrire l’appareil à une prolongation des correctifs, si le fabricant en offre encore une, et noter sa date de fin.
    .step-5 = Effacer les données des appareils retirés, puis inscrire au calendrier une revue de la liste chaque année.
    .interim = D’ici au remplacement, couper l’appareil d’Internet et du réseau, et le garder pour la seule tâche qui en dépend. Si une connexion est indispensable, ne plus y ouvrir ni courriel, ni site Web, ni compte bancaire.

find-out-supported-systems = Reste-t-il des appareils ou des logiciels en fin de vie?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous envoyer la liste de nos ordinateurs, serveurs, routeurs et logiciels, avec leur version et leur date de fin de prise en charge? Merci d’indiquer ceux qui ne reçoivent plus de correctifs et ce que coûterait leur remplacement.
    .whom-alone = vous-même, sur le site de chaque fabricant
    .ask-alone = Sous Windows, taper « winver » dans la barre de recherche; sur un Mac, ouvrir le menu Pomme, puis À propos de ce Mac. Chercher cette version sur le site du fabricant, avec les mots « fin de prise en charge ». Faire de même pour le routeur et les téléphones.
    .proof = Une liste datée où chaque appareil et chaque logiciel a une date de fin de prise en charge encore à venir. À défaut, une confirmation écrite que les correctifs se poursuivent.

q-disk-encryption = Le disque de chaque ordinateur est-il chiffré?
    .why = Sans chiffrement, les fichiers d’un ordinateur volé peuvent se lire sans le mot de passe. Avec lui, ils restent fermés à qui n’a ni le mot de passe ni la clé. La Commission d’accès à l’information le conseille pour le télétravail, si possible.
    .example = Un disque chiffré est illisible sans sa clé : BitLocker ou « Chiffrement de l’appareil » sous Windows, FileVault sur un Mac. Le mot de passe demandé au démarrage ne chiffre rien à lui seul.
    .choice-all-with-keys = Oui, tous, et les clés de récupération sont rangées ailleurs
    .hint-all-with-keys = Par exemple, sur papier en lieu sûr, dans un compte Microsoft ou dans une console d’administration
    .choice-all-keys-unknown = Oui, tous, mais nous ne savons pas où sont les clés de récupération
    .hint-all-keys-unknown = Sans elles, une panne peut rendre les fichiers illisibles pour vous aussi
    .choice-laptops-only = Les portables seulement, pas les postes fixes
    .choice-some = Certains ordinateurs seulement
    .choice-no = Non, aucun
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Aucun ordinateur ne contient de fichiers, de courriels ni de mots de passe enregistrés de l’entreprise

action-disk-encryption = Chiffrer le disque de chaque ordinateur
    .short = Chiffrement des disques
    .first-step = Regarder si le disque de cet ordinateur est chiffré. Sous Windows : Paramètres, Confidentialité et sécurité, puis Chiffrement de l’appareil. Sur un Mac : Réglages Système, Confidentialité et sécurité, puis FileVault.
    .step-1 = Vérifier qu’une sauvegarde récente de chaque ordinateur existe avant de commencer.
    .step-2 = Activer BitLocker ou le chiffrement de l’appareil sous Windows, FileVault sur un Mac, en commençant par les portables.
    .step-3 = Ranger aussitôt la clé de récupération ailleurs que sur l’ordinateur : sur papier, sous enveloppe scellée, ou dans la console d’administration.
    .step-4 = Si un ordinateur sous Windows Famille n’offre pas le chiffrement, prévoir le passage à Windows Pro.
    .step-5 = Tenir une liste à jour : ordinateur, date du chiffrement, endroit où se trouve la clé.

find-out-disk-encryption = Quels ordinateurs ont un disque chiffré?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous confirmer, ordinateur par ordinateur, que le disque est chiffré? Merci de nous dire aussi où sont conservées les clés de récupération et qui peut y accéder.
    .whom-alone = vous-même, sur chaque ordinateur
    .ask-alone = Sous Windows, taper « chiffrement » ou « BitLocker » dans la barre de recherche; sur un Mac, ouvrir Réglages Système, Confidentialité et sécurité, puis FileVault. Noter l’état affiché, puis s’assurer que la clé de récupération est bien rangée ailleurs.
    .proof = Une capture d’écran de l’état de chaque disque et une liste datée de l’endroit où se trouve chaque clé, sans les clés elles-mêmes.

q-mobile-devices = Les téléphones et tablettes qui servent au travail sont-ils protégés en cas de perte ou de vol?
    .why = Un téléphone perdu ouvre souvent le courriel, les fichiers et les codes de connexion de l’entreprise. Les fraudeurs passent aussi par les textos et les appels.
    .example = Ce qui compte : un code de verrouillage, des mises à jour automatiques, des applications de magasins officiels et l’effacement à distance. Un téléphone personnel qui reçoit le courriel du travail en fait partie.
    .choice-all-protected = Oui, tous, et nous pouvons les effacer à distance
    .hint-all-protected = Code, mises à jour et magasins officiels compris
    .choice-business-owned-only = Oui, mais seulement ceux de l’entreprise
    .hint-business-owned-only = Rien n’est demandé pour les téléphones personnels
    .choice-lock-only = Ils ont un code, mais pas l’effacement à distance
    .choice-no = Non, chaque personne fait à sa façon
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Aucun téléphone ni aucune tablette ne sert au travail, même pour le courriel

action-mobile-devices = Protéger les téléphones et les tablettes du travail
    .short = Protection des appareils mobiles
    .first-step = Sur votre téléphone, activer le verrouillage automatique avec un code d’au moins 6 chiffres, puis la fonction qui permet de le retrouver.
    .step-1 = Dresser la liste des téléphones et tablettes qui ouvrent le courriel ou les fichiers de l’entreprise, appareils personnels compris.
    .step-2 = Demander pour chacun un code de verrouillage, les mises à jour automatiques et des applications venant seulement de l’App Store ou de Google Play.
    .step-3 = Activer l’effacement à distance, avec la fonction d’Apple ou de Google ou depuis la console de Microsoft 365 ou de Google Workspace.
    .step-4 = Pour les téléphones personnels, convenir par écrit de ce que l’entreprise peut effacer et garder le travail dans des applications séparées.
    .step-5 = Dire au personnel qui prévenir sans attendre en cas de perte ou de vol, puis essayer une fois de localiser un appareil.

find-out-mobile-devices = Comment les téléphones et les tablettes sont-ils protégés?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous indiquer quels téléphones et tablettes sont reliés à notre courriel, et si nous pouvons en effacer les données de travail à distance? Merci de préciser lesquels n’exigent pas de code.
    .whom-alone = vous-même, avec chaque personne de l’équipe
    .ask-alone = Demander à chaque personne de vous montrer le code, les mises à jour automatiques et la fonction de localisation de son appareil. Dans la console du courriel, ouvrir la liste des appareils mobiles et y chercher la commande d’effacement.
    .proof = Une liste datée des appareils où le code, les mises à jour et l’effacement à distance sont cochés pour chacun.

# Bilan complet

q-screen-lock = Chaque écran se verrouille-t-il de lui-même après 15 minutes ou moins sans activité?
    .why = Un écran laissé ouvert montre le courriel, les fichiers et les comptes bancaires à toute personne qui passe. Le verrouillage referme aussi un appareil volé alors qu’il était allumé. Revenu Québec conseille un mot de passe et un verrouillage automatique pour les appareils mobiles.
    .example = Ce qui compte : au retour, l’appareil demande un mot de passe, un NIP, une empreinte ou le visage. Un écran qui s’éteint, puis se rallume sans rien demander, ne compte pas. Ordinateurs, tablettes et téléphones comptent tous.
    .choice-all-automatic = Oui, sur tous les appareils
    .hint-all-automatic = Un mot de passe, un NIP, une empreinte ou le visage est demandé au retour
    .choice-most = Oui, sauf sur quelques appareils
    .hint-most = Par exemple, la caisse ou l’ordinateur de l’accueil
    .choice-long-delay = Oui, mais après plus de 15 minutes
    .choice-by-hand = Non, mais chaque personne verrouille son écran en s’éloignant
    .choice-no = Non, ou l’écran se rouvre sans rien demander
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-screen-lock = Verrouiller automatiquement chaque écran en 15 minutes au plus
    .short = Verrouillage automatique des écrans
    .first-step = Régler le verrouillage de cet ordinateur à 10 minutes. Sous Windows, taper « écran de veille » dans la barre de recherche. En choisir un, inscrire 10 minutes, puis cocher l’ouverture de session à la reprise. Sur un Mac : Réglages Système, puis Écran verrouillé.
    .step-1 = Faire le même réglage partout : 15 minutes au plus pour un ordinateur, 2 minutes pour un téléphone ou une tablette.
    .step-2 = Sur un ordinateur partagé, comme à la caisse ou à l’accueil, donner un NIP à chaque personne plutôt que de laisser l’écran ouvert.
    .step-3 = Montrer à l’équipe comment verrouiller l’écran en s’éloignant : touches Windows et L sous Windows; touches Contrôle, Commande et Q sur un Mac.
    .step-4 = Revoir chaque appareil une fois par année. À partir d’une vingtaine d’ordinateurs, faire imposer le délai depuis une console d’administration.

find-out-screen-lock = Après combien de temps chaque écran se verrouille-t-il?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire après combien de minutes chaque ordinateur se verrouille, et s’il demande un mot de passe au retour? Merci d’indiquer ceux où ce réglage est désactivé.
    .whom-alone = vous-même, devant chaque appareil
    .ask-alone = Laisser chaque appareil allumé sans y toucher pendant 15 minutes, puis bouger la souris ou toucher l’écran. Il devrait alors demander un mot de passe, un NIP, une empreinte ou le visage.
    .proof = Une liste datée des appareils, avec le délai constaté et ce que chacun demande au retour.

q-secure-config = Les réglages d’origine de vos ordinateurs et de vos autres appareils ont-ils été revus pour la sécurité?
    .why = Bien des mots de passe d’origine figurent dans des modes d’emploi publiés sur Internet. Une fonction dont personne ne se sert reste une entrée de plus à surveiller.
    .example = Ce qui compte : le mot de passe d’origine est remplacé et les fonctions inutiles sont désactivées, par exemple un compte d’invité ou un dossier partagé. Imprimantes, caméras et terminaux de paiement comptent aussi. Le routeur est traité ailleurs.
    .choice-all-checklist = Oui, sur tous, d’après une liste suivie pour chaque nouvel appareil
    .choice-computers-only = Oui pour les ordinateurs, mais pas pour les imprimantes, les caméras et le reste
    .choice-passwords-only = Les mots de passe d’origine sont changés, mais le reste n’a pas été vérifié
    .choice-no = Non, les appareils servent tels qu’ils ont été livrés
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-secure-config = Revoir les réglages d’origine de chaque appareil
    .short = Réglages d’origine revus
    .first-step = Choisir une imprimante ou une caméra reliée au réseau. Chercher dans son mode d’emploi comment changer le mot de passe d’origine, puis le remplacer.
    .step-1 = Dresser la liste des ordinateurs, imprimantes, caméras, terminaux de paiement et autres appareils reliés au réseau.
    .step-2 = Remplacer chaque mot de passe d’origine par un mot de passe unique, conservé dans un gestionnaire de mots de passe.
    .step-3 = Sur les ordinateurs, désactiver le compte d’invité et les partages inutiles. Empêcher aussi les clés USB de s’ouvrir seules : Paramètres, Bluetooth et appareils, Exécution automatique (Windows).
    .step-4 = Sur les autres appareils, désactiver ce qui ne sert pas, comme l’accès depuis Internet ou l’impression à distance.
    .step-5 = Écrire ces points sur une page, la suivre pour chaque nouvel appareil et la revoir une fois par année.

find-out-secure-config = Les réglages d’origine de chaque appareil ont-ils été revus?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire si les mots de passe d’origine de nos ordinateurs, imprimantes, caméras et autres appareils ont été changés? Quelles fonctions inutiles désactivez-vous sur un nouvel appareil?
    .whom-alone = vous-même, dans les réglages de chaque appareil
    .ask-alone = Essayer d’ouvrir les réglages de chaque imprimante et de chaque caméra avec le mot de passe de son mode d’emploi : s’il fonctionne, il est à changer. Sous Windows, taper « partage » dans la barre de recherche; sur un Mac, ouvrir Réglages Système, Général, puis Partage. Noter ce qui est activé.
    .proof = Une liste datée des appareils où le mot de passe changé et les fonctions désactivées sont cochés pour chacun.

q-removable-media = Comment les clés USB et les disques externes du travail sont-ils protégés?
    .why = Une clé peut se perdre, avec tout ce qu’elle contient. Une clé trouvée ou prêtée peut aussi apporter un maliciel. Supprimer un fichier ne suffit pas toujours : il peut souvent être récupéré.
    .example = Comptent : clés USB, disques externes, disques de sauvegarde, cartes d’appareil photo. Chiffrer un support rend son contenu illisible sans le mot de passe.
    .choice-owned-encrypted = Seuls ceux de l’entreprise servent; ils sont chiffrés et inscrits sur une liste, et les vieux sont effacés ou détruits
    .hint-owned-encrypted = Une carte d’appareil photo ne se chiffre pas : la vider après chaque transfert suffit
    .choice-owned-unencrypted = Seuls ceux de l’entreprise servent, mais il manque le chiffrement, la liste ou l’effacement des vieux
    .choice-personal-sometimes = Ceux de l’entreprise sont protégés, mais des clés personnelles servent parfois
    .choice-no = Chaque personne utilise les siens, sans règle
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-removable-media = Utiliser seulement des clés USB de l’entreprise, chiffrées
    .short = Clés USB et disques externes protégés
    .first-step = Rassembler les clés USB et les disques externes que vous utilisez. Noter pour chacun à qui il appartient et s’il contient des renseignements personnels.
    .step-1 = Dresser la liste des clés et des disques de l’entreprise : un numéro, son usage et la personne qui l’a en main.
    .step-2 = Copier leur contenu ailleurs, puis les chiffrer : BitLocker sous Windows Pro, Utilitaire de disque sur un Mac, ou une clé à chiffrement intégré.
    .step-3 = Conserver les mots de passe dans un gestionnaire de mots de passe, jamais avec la clé.
    .step-4 = Demander de ne jamais brancher une clé trouvée, et de faire analyser par l’antivirus toute clé venue de l’extérieur.
    .step-5 = Effacer en entier les vieux supports ou les faire détruire, puis noter la date.
    .interim = D’ici à l’achat de clés chiffrées, garder en lieu sûr celles de la sauvegarde. Sur les autres, ne plus copier de renseignements personnels, et les vider après chaque transfert.

find-out-removable-media = Quelles clés et quels disques servent, et sont-ils chiffrés?
    .whom-provider = les personnes de votre équipe
    .ask-provider = Pourriez-vous nous dire quelles clés USB et quels disques externes vous utilisez pour le travail, à qui ils appartiennent et ce qu’ils contiennent? Un mot de passe est-il demandé quand vous les branchez?
    .whom-alone = vous-même, avec chaque personne de l’équipe
    .ask-alone = Demander à chaque personne de montrer les clés et les disques qu’elle utilise. Brancher chacun sur un autre ordinateur du travail : s’il s’ouvre sans mot de passe, il n’est pas chiffré.
    .proof = Une liste datée des clés et des disques : qui les a en main, lesquels sont chiffrés, quand les vieux ont été détruits.
