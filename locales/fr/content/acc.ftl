# Comptes et authentification : les mots des pratiques.
# Structure et nombres : assets/content/practices/acc.toml. Mêmes clés que le fichier anglais.

q-mfa-email = Pour ouvrir le courriel de l’entreprise, faut-il un code ou une approbation en plus du mot de passe?
    .why = La boîte de courriel permet de réinitialiser presque tous les autres mots de passe. Une personne qui y entre sans droit peut aussi envoyer de fausses factures en votre nom. Dans une grande étude de Microsoft, une preuve de plus, l’authentification multifacteur, a réduit d’environ 99 % le risque de piratage d’un compte.
    .example = Ce qui compte : un code donné par une application, une approbation sur le téléphone, une clé de sécurité à brancher ou, à défaut, un code reçu par texto. La réponse est oui même si le code n’est demandé qu’une fois par appareil. Une question secrète ne compte pas.
    .choice-all-accounts = Oui, c’est obligatoire pour tout le monde, sans exception
    .hint-all-accounts = Y compris la direction, les adresses partagées et les comptes d’administrateur
    .choice-some-accounts = Oui, pour certaines personnes seulement
    .hint-some-accounts = Par exemple, la direction, ou les personnes qui l’ont activée par elles-mêmes
    .choice-no = Non, le mot de passe suffit
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-mfa-email = Exiger l’authentification multifacteur pour ouvrir le courriel
    .short = Authentification multifacteur du courriel
    .first-step = Ouvrir les réglages de sécurité de votre propre compte de courriel et y activer l’authentification multifacteur, souvent nommée « validation en deux étapes ».
    .step-1 = Dresser la liste de toutes les adresses de l’entreprise, y compris les adresses partagées et celles qui ne servent plus.
    .step-2 = Prévenir le personnel une semaine d’avance, puis aider chaque personne à configurer une application d’authentification. Prévoir une clé de sécurité pour les personnes sans téléphone.
    .step-3 = Ouvrir la console d’administration, la page où se gèrent tous les comptes de courriel. Y rendre l’authentification multifacteur obligatoire pour tout le monde, en commençant par les comptes d’administrateur. Dans Microsoft 365, les paramètres de sécurité par défaut le font; dans Google Workspace, c’est la validation en deux étapes.
    .step-4 = Bloquer les anciennes méthodes de connexion, qui n’acceptent qu’un mot de passe. Garder les codes de secours sous enveloppe scellée, en lieu sûr.

find-out-mfa-email = L’authentification multifacteur est-elle obligatoire pour toutes les boîtes de courriel?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous confirmer que l’authentification multifacteur est obligatoire, et non seulement offerte, pour toutes nos adresses de courriel? Merci de nous envoyer la liste des comptes avec leur état.
    .whom-alone = vous-même, dans les réglages du service de courriel
    .ask-alone = Ouvrir votre courriel dans une fenêtre de navigation privée : si le mot de passe suffit, la protection manque. Ouvrir ensuite la console d’administration et regarder, pour chaque personne, si la validation en deux étapes est obligatoire.
    .proof = Un rapport ou une capture d’écran de la console, avec la date, où chaque compte est marqué comme protégé.

q-mfa-critical-accounts = Outre le courriel, quels comptes demandent un code ou une approbation en plus du mot de passe?
    .why = Un mot de passe volé peut suffire à ordonner un virement, à détourner une paie ou à effacer des sauvegardes. Un compte d’administrateur donne accès à tous les autres : il mérite la même protection.
    .example = Comptes critiques : banque, paie, comptabilité, accès à distance, sauvegardes, médias sociaux, nom de domaine, site Web et comptes d’administrateur. Le service clicSÉQUR – Entreprises, du gouvernement du Québec, fonctionne déjà ainsi, avec un code envoyé par courriel.
    .choice-all-critical = Tous les comptes critiques, sans exception
    .hint-all-critical = L’accès à distance, les sauvegardes et les médias sociaux compris
    .choice-banking-and-admin = La banque, la paie et les comptes d’administrateur
    .hint-banking-and-admin = Un compte d’administrateur peut créer, modifier ou supprimer d’autres comptes
    .choice-banking-only = La banque et la paie seulement
    .hint-banking-only = Ou d’autres comptes de la liste, mais pas ceux d’administrateur
    .choice-no = Aucun de ces comptes, ou presque
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-mfa-critical-accounts = Protéger tous les comptes critiques par l’authentification multifacteur
    .short = Authentification multifacteur des comptes critiques
    .first-step = Ouvrir les réglages de sécurité du compte bancaire de l’entreprise et activer l’authentification multifacteur, ou confirmer qu’elle l’est déjà.
    .step-1 = Dresser la liste des comptes critiques et, pour chacun, des personnes qui y ont accès.
    .step-2 = Commencer par les comptes d’administrateur : courriel, serveur, sauvegardes, nom de domaine et hébergement du site Web.
    .step-3 = Continuer par la paie, la comptabilité, l’accès à distance et les médias sociaux. Si un service n’offre pas cette protection, lui donner un mot de passe qui ne sert qu’à lui. Demander ensuite au vendeur quand elle sera offerte.
    .step-4 = Préférer une application d’authentification ou une clé de sécurité (environ 40 $). Le texto protège moins, mais vaut bien mieux que le mot de passe seul.
    .step-5 = Imprimer les codes de secours et les ranger sous enveloppe scellée, en lieu sûr. Prévoir, si possible, une deuxième personne de confiance avec son propre accès.

find-out-mfa-critical-accounts = Quels comptes critiques exigent l’authentification multifacteur?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire si l’authentification multifacteur est obligatoire pour l’accès à distance, les sauvegardes, le nom de domaine et chaque compte d’administrateur? Merci de préciser qui peut se connecter à ces comptes.
    .whom-alone = vous-même, avec votre banque et le vendeur du logiciel de paie
    .ask-alone = Ouvrir chaque service critique dans une fenêtre de navigation privée et noter ceux où le mot de passe suffit. Pour la banque et la paie, demander au service à la clientèle comment exiger l’authentification multifacteur de toutes les personnes qui ont accès.
    .proof = Une liste datée des comptes critiques avec, pour chacun, une capture d’écran du réglage activé.

q-unique-passphrases = Chaque compte de travail a-t-il son propre mot de passe, qui ne sert nulle part ailleurs?
    .why = Quand les mots de passe d’un site sont volés, les fraudeurs les essaient sur d’autres services. Un mot de passe différent pour chaque compte arrête cette chaîne. La longueur protège mieux que des changements à date fixe.
    .example = Un mot de passe compte au moins 12 caractères; une phrase de passe, encore meilleure, au moins 4 mots et 15 caractères. L’un comme l’autre se change seulement en cas de doute.
    .choice-everywhere = Oui, partout, et ils sont tous longs
    .hint-everywhere = Au moins 12 caractères, ou une phrase d’au moins 4 mots et 15 caractères
    .choice-important-accounts = Oui, mais seulement pour les comptes importants
    .hint-important-accounts = Par exemple, la banque, la paie et le courriel
    .choice-unique-but-short = Oui, mais plusieurs sont courts ou faciles à deviner
    .hint-unique-but-short = Par exemple, le nom de l’entreprise suivi d’une année
    .choice-reused = Non, le même sert à plusieurs comptes
    .hint-reused = Même si un chiffre ou un signe change à la fin
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-unique-passphrases = Donner à chaque compte un mot de passe long et différent
    .short = Mots de passe longs et uniques
    .first-step = Remplacer le mot de passe de votre courriel par une phrase d’au moins 4 mots et 15 caractères, qui ne sert à rien d’autre.
    .step-1 = Choisir un gestionnaire de mots de passe (un coffre chiffré qui les crée et les retient). Le protéger par l’authentification multifacteur et y faire créer les nouveaux mots de passe.
    .step-2 = Remplacer d’abord les mots de passe de la banque, de la paie, du courriel et des comptes d’administrateur.
    .step-3 = Écrire sur papier, plutôt que dans le gestionnaire, les quelques secrets les plus sensibles : banque, comptes d’administrateur et phrase de passe du gestionnaire. Garder ce papier en lieu sûr, sous enveloppe scellée.
    .step-4 = Remplacer les autres mots de passe réutilisés, un service à la fois, à la prochaine connexion.
    .step-5 = Retirer les dates d’expiration automatique et changer un mot de passe seulement si quelqu’un a pu le voir ou le voler.

find-out-unique-passphrases = Des mots de passe de travail sont-ils courts ou réutilisés?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Quelle longueur de mot de passe nos comptes exigent-ils, et ces mots de passe ont-ils encore une date d’expiration? Pourriez-vous aussi nous dire comment repérer, sans lire les mots de passe, ceux qui sont réutilisés ou déjà divulgués?
    .whom-alone = vous-même et chaque personne de l’équipe
    .ask-alone = Lancer la vérification des mots de passe du navigateur ou du gestionnaire : elle signale ceux qui sont réutilisés, faibles ou déjà divulgués. Demander à chaque personne de faire de même et de vous donner le nombre seulement, jamais les mots de passe.
    .proof = Le résultat daté de cette vérification pour chaque personne, sans aucun mot de passe réutilisé.

q-admin-separation = Avec quel type de compte se fait le travail de tous les jours?
    .why = Un maliciel (logiciel malveillant) reçoit les droits de la personne qui l’ouvre par erreur. Sous un compte standard, il lui est bien plus difficile de désactiver les protections ou de se propager.
    .example = Sous Windows, installer un logiciel à partir d’un compte standard demande le mot de passe d’un autre compte. À partir d’un compte d’administrateur, Windows demande seulement « Oui » ou « Non ».
    .choice-everywhere = Toujours un compte standard, sur les ordinateurs et dans les services en ligne
    .hint-everywhere = Un compte distinct sert seulement à administrer
    .choice-computers-only = Un compte standard sur les ordinateurs, mais pas dans les services en ligne
    .hint-computers-only = Par exemple, l’adresse de tous les jours sert aussi à gérer Microsoft 365
    .choice-some-people = Un compte standard, sauf pour certaines personnes
    .hint-some-people = Par exemple, la direction ou la personne qui dépanne les autres
    .choice-no = Un compte d’administrateur, qui peut tout installer et tout modifier
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-admin-separation = Réserver les comptes d’administrateur à l’administration
    .short = Comptes d’administrateur séparés
    .first-step = Ouvrir les réglages des comptes de cet ordinateur et noter si le mot « Administrateur » ou « Admin » paraît près de votre nom. Sous Windows : Paramètres, Comptes, puis Vos informations. Sur un Mac : Réglages Système, puis Utilisateurs et groupes.
    .step-1 = Sur chaque ordinateur, créer un compte d’administrateur distinct, avec un mot de passe qui ne sert qu’à lui.
    .step-2 = Se connecter une fois à ce nouveau compte pour l’essayer, puis changer le compte de tous les jours en compte standard.
    .step-3 = Dans les services en ligne, créer un compte d’administrateur distinct, protégé par l’authentification multifacteur, et retirer ce rôle à l’adresse de tous les jours.
    .step-4 = Réserver ces comptes aux installations et aux réglages, jamais à la navigation ni au courriel. Revoir deux fois par année qui en détient un.

find-out-admin-separation = Qui travaille tous les jours avec des droits d’administrateur?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous envoyer la liste des comptes qui ont des droits d’administrateur, sur chaque ordinateur et dans chaque service en ligne? Merci d’indiquer ceux qui servent aussi au travail de tous les jours.
    .whom-alone = vous-même, sur chaque ordinateur
    .ask-alone = Sous Windows, ouvrir Paramètres, Comptes, puis Vos informations; sur un Mac, ouvrir Réglages Système, puis Utilisateurs et groupes. Le mot « Administrateur » (ou « Admin ») y paraît si le compte en a les droits. Dans la console de chaque service en ligne, regarder à qui le rôle d’administrateur est attribué.
    .proof = Une liste datée des comptes d’administrateur, par ordinateur et par service, avec l’usage de chacun.

q-access-removal = Quand une personne part ou change de poste, à quel moment ses accès sont-ils retirés?
    .why = Un compte oublié est une porte que personne ne surveille. Si une personne qui n’est plus en poste consulte des renseignements personnels, c’est aussi un incident de confidentialité.
    .example = Courriel, banque, comptabilité, médias sociaux, accès à distance, clés, codes d’alarme, téléphone et ordinateur prêtés. Les stagiaires et les sous-traitants comptent aussi. Si personne n’est encore parti, choisir ce qui est prévu.
    .choice-same-day-and-review = Le jour même, et la liste des comptes est revue
    .hint-same-day-and-review = La liste est revue au moins deux fois par année
    .choice-same-day = Le jour même, sans revue de la liste des comptes
    .choice-later = Dans la semaine qui suit
    .choice-no = Plus tard, ou seulement si quelqu’un y pense
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Une seule personne a eu accès, depuis le début, aux comptes et aux appareils de l’entreprise

action-access-removal = Retirer les accès le jour même d’un départ
    .short = Retrait des accès au départ
    .first-step = Ouvrir la liste des comptes de courriel et bloquer, sans le supprimer, celui de toute personne qui n’est plus en poste.
    .step-1 = Dresser la liste des services, des appareils, des clés et des codes que reçoit chaque personne.
    .step-2 = En tirer une liste de contrôle d’une page pour les départs et les changements de poste, avec une personne responsable pour chaque ligne.
    .step-3 = Le jour du départ, bloquer les comptes, fermer les sessions ouvertes et récupérer les appareils et les clés. Changer aussi les mots de passe et les codes que la personne connaissait.
    .step-4 = Inscrire au calendrier deux revues de la liste des comptes par année et conserver chaque liste cochée, avec la date.

find-out-access-removal = Reste-t-il des comptes de personnes qui sont parties?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous envoyer la liste de tous nos comptes actifs avec la date de leur dernière connexion, y compris l’accès à distance et les comptes de sous-traitants? Nous vous dirons lesquels fermer.
    .whom-alone = vous-même, avec la personne qui s’occupe de la paie
    .ask-alone = Comparer la liste des comptes du courriel, de la comptabilité et de la banque avec celle des personnes en poste. Chaque nom de trop est un accès à bloquer.
    .proof = La liste des comptes, datée et cochée d’après la liste du personnel, et la liste de contrôle remplie au dernier départ.

q-password-manager = L’entreprise fournit-elle un gestionnaire de mots de passe à chaque personne?
    .why = Personne ne retient des dizaines de mots de passe longs et différents. Un gestionnaire (un coffre chiffré) les crée et les retient. Une liste dans un cahier ou un fichier se perd, se copie ou se photographie.
    .example = Compte : un outil choisi par l’entreprise et protégé par l’authentification multifacteur. Les quelques secrets les plus sensibles, comme ceux de la banque, restent sur papier, sous enveloppe scellée. Un navigateur que plusieurs personnes utilisent ne compte pas.
    .choice-everyone-protected = Oui, à tout le monde, avec l’authentification multifacteur, et les anciennes listes ont disparu
    .hint-everyone-protected = Les secrets de la banque et des comptes d’administrateur sont à part, sous enveloppe scellée
    .choice-everyone-gaps = Oui, mais un mot de passe seul l’ouvre, ou d’anciennes listes servent encore
    .choice-some-people = Oui, mais à certaines personnes seulement
    .choice-own-browser = Non, mais chaque personne garde ses mots de passe dans son propre navigateur
    .hint-own-browser = Sous un compte que personne d’autre n’ouvre
    .choice-lists = Non : un cahier, un fichier, un navigateur partagé ou la mémoire en tient lieu
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-password-manager = Fournir à chaque personne un gestionnaire de mots de passe
    .short = Gestionnaire de mots de passe
    .first-step = Noter où se trouvent aujourd’hui les mots de passe du travail : cahiers, feuillets, fichiers, navigateurs, téléphones. Écrire les endroits seulement, jamais les mots de passe.
    .step-1 = Choisir un gestionnaire pour entreprises, qui permet de partager des accès entre collègues. Prévoir de 40 $ à 90 $ par personne et par année; une version gratuite convient à une personne seule.
    .step-2 = Rendre l’authentification multifacteur obligatoire, et ouvrir le gestionnaire avec une phrase de passe d’au moins 4 mots et 15 caractères.
    .step-3 = Garder hors du gestionnaire les quelques secrets les plus sensibles : banque, comptes d’administrateur et phrase de passe du gestionnaire. Les écrire sur papier, sous enveloppe scellée et datée, dans un lieu fermé à clé.
    .step-4 = Consacrer 20 minutes à chaque personne pour installer l’outil et y enregistrer les comptes qu’elle utilise tous les jours.
    .step-5 = Une fois les accès vérifiés, déchiqueter les feuillets, effacer les fichiers et vider les navigateurs partagés. Fermer l’accès au gestionnaire le jour d’un départ.

find-out-password-manager = Où les mots de passe du travail sont-ils gardés?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Quel gestionnaire de mots de passe notre personnel utilise-t-il, et l’authentification multifacteur y est-elle obligatoire? Merci de nous dire aussi où vous gardez les mots de passe que vous avez pour nous.
    .whom-alone = vous-même et chaque personne de l’équipe
    .ask-alone = Demander à chaque personne où elle garde ses mots de passe de travail, sans jamais les lire. Si un gestionnaire sert déjà, ouvrir ses réglages de sécurité et regarder si l’authentification multifacteur est activée.
    .proof = La liste datée des personnes inscrites au gestionnaire, avec l’authentification multifacteur activée pour chacune.

q-individual-accounts = Chaque personne travaille-t-elle avec ses propres comptes, sans partager de mot de passe?
    .why = Avec un compte partagé, il est difficile de savoir qui a fait quoi. Quand une personne part, il faut changer le mot de passe de tout le monde. L’authentification multifacteur y fonctionne mal.
    .example = Comptes d’ordinateur, courriel, comptabilité, caisse, rendez-vous, banque, médias sociaux. Une adresse commune, comme info@, convient si chaque personne l’ouvre avec son propre compte. À la caisse, un NIP par personne compte comme un compte.
    .choice-everywhere = Oui, partout : sur les ordinateurs et dans tous les services
    .choice-few-services-shared = Oui, sauf pour quelques services
    .hint-few-services-shared = Par exemple, un portail qui n’accepte qu’un seul compte
    .choice-computers-shared = Oui dans les services en ligne, mais certains ordinateurs s’ouvrent avec un compte commun
    .hint-computers-shared = Par exemple, l’ordinateur du comptoir ou de l’atelier
    .choice-shared = Non, plusieurs personnes ouvrent les mêmes comptes pour le courriel ou la comptabilité
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Une seule personne a accès aux comptes et aux appareils de l’entreprise

action-individual-accounts = Donner à chaque personne ses propres comptes
    .short = Comptes individuels
    .first-step = Écrire la liste des comptes que plusieurs personnes ouvrent avec le même mot de passe, et le nom de ces personnes.
    .step-1 = Sur chaque ordinateur partagé, créer un compte standard pour chaque personne et désactiver le compte d’invité.
    .step-2 = Dans chaque service en ligne, inviter chaque personne avec sa propre adresse et lui donner seulement les droits que demande son travail.
    .step-3 = Faire des adresses communes, comme info@, des boîtes partagées que chaque personne ouvre avec son compte. Microsoft 365 les nomme ainsi; dans Google Workspace, un groupe peut en tenir lieu.
    .step-4 = Si un service n’accepte qu’un compte, partager son accès par le gestionnaire de mots de passe et noter qui l’utilise.
    .step-5 = Changer les mots de passe des anciens comptes partagés, puis fermer ceux qui ne servent plus.

find-out-individual-accounts = Quels comptes servent à plusieurs personnes?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous envoyer la liste des comptes de nos ordinateurs et de nos services en ligne, avec la personne qui utilise chacun? Merci d’indiquer ceux que plusieurs personnes partagent, les vôtres compris.
    .whom-alone = vous-même, avec votre équipe
    .ask-alone = Dans chaque service, comparer le nombre de comptes au nombre de personnes qui s’en servent. Sous Windows, ouvrir Paramètres, Comptes, puis Autres utilisateurs; sur un Mac, ouvrir Réglages Système, puis Utilisateurs et groupes.
    .proof = Une liste datée des comptes, par ordinateur et par service, avec un seul nom pour chacun.
