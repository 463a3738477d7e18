# Cloud, providers and website

q-it-provider-security = Comment votre fournisseur informatique protège-t-il l’accès qu’il a chez vous?
    .why = Votre fournisseur informatique a souvent accès à tous vos systèmes. Une personne qui pirate ses outils peut entrer chez plusieurs de ses clients à la fois. Selon des comptes rendus du rapport Verizon 2026, l’abus d’outils de dépannage à distance a nettement augmenté.
    .example = Trois points comptent : l’authentification multifacteur, un compte pour chaque technicienne ou technicien, et un accès à distance fermé quand il ne sert pas.
    .choice-confirmed = Authentification multifacteur, un compte par personne et accès fermé quand il ne sert pas : tout est confirmé par écrit
    .hint-confirmed = Un courriel ou un article du contrat suffit; un accès toujours ouvert compte si vous en recevez le journal
    .choice-part-confirmed = Un ou deux de ces points seulement, dont l’authentification multifacteur, sont confirmés par écrit
    .choice-said = Le fournisseur informatique dit de vive voix ce qui est en place, sans écrit ni démonstration
    .choice-password-alone = Un mot de passe seul lui donne accès à vos systèmes, ou aucun de ces points n’est en place
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-it-provider-security = Encadrer et protéger l’accès du fournisseur informatique
    .short = Accès du fournisseur informatique
    .first-step = Demander par écrit au fournisseur informatique s’il applique ces trois points : authentification multifacteur, un compte par personne, accès fermé quand il ne sert pas.
    .step-1 = Dresser avec lui la liste de ses accès : outil à distance, comptes d’administrateur, routeur, services infonuagiques, sauvegardes.
    .step-2 = Exiger l’authentification multifacteur et un compte par personne pour chacun de ces accès.
    .step-3 = Faire fermer l’accès permanent ou, s’il doit rester ouvert, recevoir un journal (relevé) de chaque connexion.
    .step-4 = Inscrire ces points au contrat, avec un avis sans délai en cas d’incident et le retrait des accès à la fin; les revoir chaque année.

find-out-it-provider-security = Comment le fournisseur informatique se connecte-t-il chez vous?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous confirmer trois points par écrit : l’authentification multifacteur protège vos accès chez nous, chaque personne a son propre compte, et l’accès à distance est fermé quand il ne sert pas? Merci de joindre la liste de ces accès et, s’ils restent ouverts, le journal des connexions.
    .whom-alone = vous-même, dans les réglages des ordinateurs et des services infonuagiques
    .ask-alone = Chercher dans la liste des applications de chaque ordinateur les outils de prise de contrôle à distance. Ouvrir ensuite la liste des administrateurs du courriel et des autres services, et repérer les comptes qui ne sont pas à vous.
    .proof = La réponse écrite du fournisseur informatique et la liste datée de ses accès.

q-supplier-register = Pour les entreprises qui ont accès à vos systèmes ou à vos renseignements, qu’avez-vous par écrit?
    .why = Si l’une d’elles est piratée, une liste dit quels accès fermer et qui appeler. Pour leur confier des renseignements personnels sans le consentement des personnes, la loi demande un mandat ou un contrat écrit (art. 18.3, RLRQ, c. P-39.1). Selon des comptes rendus du rapport Verizon 2026, une autre entreprise est en cause dans près de la moitié des fuites de données étudiées.
    .example = Comptent : soutien informatique, paie, comptabilité, infolettre, site Web, services infonuagiques, caméras. Clauses à trouver : mesures de protection, usage limité au mandat, rien de gardé à la fin, avis sans délai en cas d’incident. Les conditions d’un service en ligne comptent si vous les avez lues et gardées.
    .choice-list-and-clauses = Une liste à jour et, pour chacune, un contrat avec des clauses de sécurité et d’avis d’incident
    .choice-some-clauses = Une liste à jour, mais un contrat ou des clauses manquent pour une ou plusieurs entreprises
    .choice-contracts-only = Des contrats, mais pas de liste d’ensemble
    .choice-little = Peu de choses : des factures, ou une entente verbale
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-supplier-register = Dresser la liste des fournisseurs de services et compléter leurs contrats
    .short = Registre des fournisseurs de services
    .first-step = Parcourir les paiements des deux derniers mois et noter les entreprises qui ont accès à vos systèmes ou à vos renseignements.
    .step-1 = Pour chacune, noter ce qu’elle peut voir ou modifier, les renseignements confiés, une personne à joindre et la date du contrat.
    .step-2 = Chercher dans chaque contrat quatre points : mesures de protection, usage limité au mandat, rien de gardé à la fin, avis sans délai en cas d’incident.
    .step-3 = Demander par écrit les points qui manquent, en commençant par l’entreprise qui détient le plus de renseignements. Pour un service en ligne, garder une copie datée des conditions.
    .step-4 = Dire à chacune qui prévenir en cas d’incident : la personne responsable de la protection des renseignements personnels.
    .step-5 = Revoir la liste chaque année. Quand une entreprise n’a plus de contrat, fermer ses accès et demander une preuve écrite de la destruction des renseignements.

find-out-supplier-register = Quelles entreprises ont accès à vos systèmes, et que prévoient leurs contrats?
    .whom-provider = la personne qui garde les contrats et paie les factures
    .ask-provider = Pourriez-vous nous donner la liste des entreprises qui ont accès à nos systèmes ou à nos renseignements, avec une copie de leurs contrats? Merci d’indiquer ceux qui prévoient des mesures de sécurité et un avis en cas d’incident.
    .whom-alone = vous-même, dans vos contrats et vos paiements
    .ask-alone = Sortir les contrats de trois entreprises qui ont accès à vos systèmes ou à vos renseignements. Y chercher les mots « incident », « confidentialité » et « destruction ». Pour un service en ligne, les chercher dans ses conditions ou écrire à son soutien.
    .proof = La liste datée et, pour chaque entreprise, le contrat ou une copie datée des conditions, avec les quatre points marqués.

q-cloud-location-assurance = Qu’avez-vous vérifié sur les services infonuagiques qui gardent vos données?
    .why = Un service infonuagique peut être piraté, fermer ou augmenter ses prix. Savoir d’avance comment reprendre vos données vous laisse le choix. La loi demande aussi une évaluation des facteurs relatifs à la vie privée avant de confier des renseignements personnels à l’extérieur du Québec (art. 17, RLRQ, c. P-39.1).
    .example = Trois points comptent : l’endroit des données, un rapport de sécurité indépendant (SOC 2, SOC 3 ou ISO 27001) et la façon de les reprendre. Services visés : courriel, fichiers, comptabilité, paie, rendez-vous, sauvegarde en ligne.
    .choice-three-points = L’endroit des données, un rapport de sécurité et la façon de les reprendre, pour chaque service et avant d’en choisir un nouveau
    .hint-three-points = Les réponses sont notées, avec la date
    .choice-some-services = Ces trois points, mais pour certains services seulement
    .choice-one-or-two = Un ou deux de ces points seulement
    .choice-price-only = Rien de cela : le choix s’est fait sur le prix ou les fonctions
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-cloud-location-assurance = Vérifier chaque service infonuagique avant de lui confier des données
    .short = Vérification des services infonuagiques
    .first-step = Dresser la liste de vos services infonuagiques. Pour le plus important, chercher sur son site la page « sécurité » ou « confiance » et noter où sont les données.
    .step-1 = Préparer une fiche d’une page : pays et province des données, rapport de sécurité, connexion par HTTPS, façon de reprendre les données, avis en cas d’incident.
    .step-2 = La remplir pour les services actuels, en commençant par ceux qui gardent des renseignements personnels ou la comptabilité.
    .step-3 = Demander le rapport SOC 2, SOC 3 ou ISO 27001, regarder sa date et vérifier qu’il porte bien sur le service utilisé.
    .step-4 = Essayer une fois d’exporter vos données, et noter la durée et le format. Demander quand le service efface sa copie après un départ.
    .step-5 = Remplir la fiche avant de choisir un nouveau service. S’il doit garder des renseignements personnels hors du Québec, consulter d’abord la personne responsable de leur protection.

find-out-cloud-location-assurance = Où sont vos données, quel rapport de sécurité existe et comment les reprendre?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous donner la liste des services infonuagiques que vous gérez pour nous, avec le pays ou la province où sont les données et le rapport de sécurité disponible? Merci d’indiquer aussi comment reprendre nos données si nous changeons de service.
    .whom-alone = le soutien de chaque service infonuagique
    .ask-alone = Chercher sur le site de chaque service les mots « sécurité », « SOC 2 » et « emplacement des données ». Écrire ensuite à son soutien pour ce qui manque : où sont les données, quel rapport existe, comment les exporter.
    .proof = Une fiche datée pour chaque service, avec sa réponse écrite ou la page de son site, et le rapport de sécurité.

q-cloud-sharing-config = Qui peut ouvrir les fichiers de l’entreprise gardés dans un service infonuagique?
    .why = Un lien ouvert à tout le monde peut circuler longtemps sans que vous le sachiez. Une ancienne méthode de connexion (authentification héritée) accepte un mot de passe seul, même si un code est exigé ailleurs.
    .example = Comptent : OneDrive, SharePoint, Google Drive, Dropbox, iCloud, un espace partagé avec la comptabilité. Un lien public s’ouvre sans compte ni mot de passe, pour toute personne qui le reçoit.
    .choice-named-and-reviewed = Des personnes nommées seulement; les partages sont revus chaque année et les anciennes méthodes de connexion sont bloquées
    .hint-named-and-reviewed = Un lien public voulu, avec une date de fin, reste possible
    .choice-named-only = Des personnes nommées seulement; les partages ou les anciennes méthodes de connexion restent à vérifier
    .choice-some-links = Des personnes nommées d’habitude, et aussi quelques liens publics sans date de fin
    .choice-anyone-with-link = Toute personne qui a le lien : c’est notre façon habituelle de partager
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Nous ne gardons et ne partageons aucun fichier dans un service infonuagique

action-cloud-sharing-config = Limiter les partages de fichiers et revoir les liens publics
    .short = Partage infonuagique limité
    .first-step = Ouvrir la liste de vos fichiers partagés et repérer ceux que toute personne ayant le lien peut ouvrir. Fermer les liens qui ne servent plus.
    .step-1 = Dans les réglages d’administration du service, proposer par défaut le partage avec des personnes nommées. Interdire les liens publics ou leur donner une date de fin.
    .step-2 = Ranger les fichiers par équipe et donner accès seulement à qui en a besoin, surtout pour la paie et les renseignements personnels.
    .step-3 = Bloquer l’authentification héritée, après avoir repéré les imprimantes et les vieux logiciels qui s’en servent. Dans Microsoft 365, les paramètres de sécurité par défaut la bloquent.
    .step-4 = Une fois par année et après chaque départ, revoir les partages à l’extérieur et fermer ceux qui ne servent plus.

find-out-cloud-sharing-config = Quels fichiers sont partagés à l’extérieur, et avec quels réglages?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous envoyer la liste des fichiers partagés à l’extérieur ou par lien public, et nous dire quel partage est proposé par défaut? Merci de confirmer aussi que l’authentification héritée est bloquée.
    .whom-alone = vous-même, dans les réglages de chaque service infonuagique
    .ask-alone = Copier un lien de partage et l’ouvrir dans une fenêtre de navigation privée : si le fichier s’ouvre sans connexion, le lien est public. Noter ensuite le partage proposé par défaut. Demander au soutien du service si l’authentification héritée est bloquée.
    .proof = Une capture d’écran datée des réglages de partage et de connexion, et la liste revue des partages à l’extérieur.

q-website-security = Comment votre site Web ou votre boutique en ligne est-il entretenu?
    .why = Des programmes automatisés cherchent sans relâche les sites dont les extensions (ajouts au site) ne sont pas à jour. Un site piraté peut servir à tromper votre clientèle ou à copier des numéros de carte.
    .example = Comptent : le logiciel du site, comme WordPress, ses extensions, HTTPS dans l’adresse, les formulaires, la page de paiement. PCI DSS est la norme de sécurité des cartes de paiement.
    .choice-maintained = Mises à jour chaque mois ou automatiques, HTTPS sur toutes les pages, paiements confiés à un service conforme à PCI DSS
    .hint-maintained = Sans vente en ligne, les deux premiers points suffisent
    .choice-hosted-platform = Une plateforme fait les mises à jour et prend les paiements, s’il y en a, en HTTPS : nous l’avons vérifié
    .hint-hosted-platform = Par exemple, Shopify, Squarespace ou Wix
    .choice-not-confirmed = Le site est en HTTPS, mais les mises à jour ne sont pas confirmées
    .hint-not-confirmed = Par exemple, une agence ou un proche s’en occupe, sans rien d’écrit
    .choice-unattended = Personne ne s’en occupe depuis sa mise en ligne, ou il n’est pas en HTTPS
    .choice-card-numbers-received = Des numéros de carte nous arrivent par notre propre formulaire ou par courriel
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Nous n’avons pas de site à nous : nous vendons seulement par la plateforme d’une autre entreprise ou par un réseau social

action-website-security = Tenir le site Web à jour et protéger les paiements
    .short = Site Web à jour et protégé
    .first-step = Ouvrir votre site et vérifier que son adresse commence par « https ». Demander par courriel à la personne qui s’en occupe la date de la dernière mise à jour.
    .step-1 = Noter qui gère le nom de domaine, l’hébergement et le site. Protéger ces comptes par des mots de passe uniques et l’authentification multifacteur.
    .step-2 = Faire une sauvegarde du site, puis activer les mises à jour automatiques. Supprimer les extensions inutiles ou abandonnées.
    .step-3 = Activer HTTPS sur toutes les pages; beaucoup d’hébergeurs l’offrent sans frais.
    .step-4 = Confier les paiements à un service conforme à PCI DSS, sur sa propre page. Ne recevoir aucun numéro de carte par formulaire ou par courriel.
    .step-5 = Convenir par écrit de qui fait les mises à jour chaque mois, garde une sauvegarde ailleurs et répond en cas de piratage. Pour un site fait sur mesure, faire vérifier les failles courantes.

find-out-website-security = Le site est-il à jour et en HTTPS, et à qui les paiements sont-ils confiés?
    .whom-provider = votre fournisseur informatique ou l’agence qui gère le site
    .ask-provider = Pourriez-vous nous donner la date des dernières mises à jour du site et de ses extensions, et confirmer que toutes les pages sont en HTTPS? Si le site prend des paiements, merci de nommer le service utilisé et de joindre sa preuve de conformité à PCI DSS.
    .whom-alone = vous-même, ou l’hébergeur du site
    .ask-alone = Ouvrir l’administration du site et regarder la page des mises à jour. Si vous n’y avez pas accès, demander à l’hébergeur ou à la plateforme qui fait les mises à jour, et quand. Chercher « PCI DSS » sur le site du service de paiement.
    .proof = Une capture d’écran datée de la page des mises à jour et, pour une boutique, l’attestation PCI DSS du service de paiement.
