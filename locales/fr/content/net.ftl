# Network, Wi-Fi and remote work

q-remote-access-secure = Comment peut-on entrer à distance dans vos ordinateurs, votre réseau ou vos caméras?
    .why = Un accès à distance mal protégé est une voie d’entrée classique des rançongiciels. Un mot de passe volé ou deviné suffit alors pour entrer. La question se pose même sans télétravail.
    .example = Comptent : l’outil de dépannage du fournisseur informatique, les caméras ou l’alarme vues du téléphone, le bureau à distance, le réseau privé virtuel ou RPV (VPN), l’accès de l’éditeur d’un logiciel. Les services infonuagiques comme le courriel sont traités ailleurs.
    .choice-closed = Rien ni personne ne se connecte de l’extérieur : nous l’avons vérifié
    .hint-closed = Ni le personnel, ni le fournisseur informatique, ni les caméras
    .choice-all-protected = Chaque accès passe par un service chiffré ou un VPN, avec authentification multifacteur
    .hint-all-protected = Outil du fournisseur informatique et caméras compris
    .choice-on-demand = Seulement à la demande : une personne sur place accepte chaque connexion
    .hint-on-demand = Une protection réelle, tant que personne n’accepte une fausse demande d’assistance
    .choice-ours-only = Nos propres accès sont bien protégés; celui du fournisseur informatique ou des caméras reste à vérifier
    .choice-password-only = Au moins une personne ou un appareil se connecte avec un mot de passe seulement
    .hint-password-only = Y compris par un VPN, un bureau à distance ou une caméra ouverte sur Internet
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-remote-access-secure = Fermer les accès à distance inutiles et protéger les autres
    .short = Accès à distance protégés
    .first-step = Dresser la liste de ce qui se connecte de l’extérieur : personnes, outil du fournisseur informatique, caméras. Noter pour chacun s’il demande plus qu’un mot de passe.
    .step-1 = Faire fermer tout bureau à distance ouvert sur Internet (port 3389) et, dans le routeur, toute redirection de port inutile, c’est-à-dire toute entrée laissée ouverte vers un appareil.
    .step-2 = Désinstaller les outils de prise de contrôle à distance dont personne ne se sert.
    .step-3 = Faire passer les accès gardés par un VPN ou un service chiffré, avec authentification multifacteur pour chaque personne, fournisseur informatique compris.
    .step-4 = Pour les caméras et l’alarme, changer le mot de passe d’origine, faire la mise à jour et activer l’authentification multifacteur de l’application. Sans cette option, couper l’accès à distance.
    .step-5 = Retirer l’accès des personnes parties et relire la liste deux fois par année.
    .interim = En attendant, garder l’accès à distance fermé et l’ouvrir seulement pour la durée d’un besoin.

find-out-remote-access-secure = Qui et quoi se connecte de l’extérieur, et avec quelle protection?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous donner la liste de tout ce qui permet d’entrer à distance chez nous (bureau à distance, VPN, outil de dépannage, caméras) et dire, pour chaque accès, s’il exige l’authentification multifacteur? Confirmez-nous aussi qu’aucun bureau à distance n’est ouvert sur Internet.
    .whom-alone = vous-même, dans les réglages des ordinateurs, des caméras et du routeur
    .ask-alone = Sous Windows, ouvrir Paramètres, Système, Bureau à distance; sur un Mac, ouvrir Réglages Système, Général, Partage. Chercher aussi les outils de prise de contrôle dans la liste des applications, et l’accès à distance dans l’application des caméras. Pour le routeur, demander à votre fournisseur Internet si un port est ouvert de l’extérieur.
    .proof = La liste datée des accès, avec une capture d’écran du réglage d’authentification multifacteur de chacun, ou une confirmation écrite.

q-router-secure = Comment le routeur ou le pare-feu qui vous relie à Internet est-il entretenu?
    .why = Tout ce qui vient d’Internet passe par cet appareil. Une faille connue, laissée sans correctif, peut permettre d’entrer sans mot de passe. Selon des comptes rendus du rapport Verizon 2026, c’est un point de départ fréquent des rançongiciels dans les petites organisations.
    .example = Comptent : la boîte du fournisseur Internet, le routeur Wi-Fi acheté en magasin, le pare-feu installé par votre fournisseur informatique. L’administration est la page où se changent les réglages de l’appareil.
    .choice-checked = Mot de passe d’administration unique, mises à jour faites, administration fermée du côté d’Internet : nous l’avons vérifié
    .choice-managed = Le fournisseur Internet ou informatique s’en occupe et a confirmé ces trois points par écrit
    .choice-password-changed = Le mot de passe d’origine a été changé; les mises à jour ou l’accès depuis Internet restent à vérifier
    .choice-untouched = Personne n’a touché à ses réglages depuis l’installation
    .choice-no-more-updates = Son fabricant ne fournit plus de mises à jour
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Nous n’avons pas de routeur : nous utilisons seulement le réseau cellulaire, ou un réseau géré par une autre organisation

action-router-secure = Mettre à jour le routeur et verrouiller son administration
    .short = Routeur à jour et verrouillé
    .first-step = Noter la marque et le modèle inscrits sous le routeur. Chercher sur le site du fabricant si ce modèle reçoit encore des mises à jour.
    .step-1 = Ouvrir la page d’administration (adresse sur l’étiquette) et remplacer le mot de passe d’origine par une phrase de passe unique d’au moins 15 caractères.
    .step-2 = Installer la dernière version du micrologiciel (le logiciel interne du routeur) et activer la mise à jour automatique si elle existe.
    .step-3 = Désactiver l’administration depuis Internet, puis l’ouverture automatique de ports (UPnP) si rien n’en dépend.
    .step-4 = Inscrire au calendrier une vérification tous les trois mois, et prévoir le remplacement à la fin des mises à jour.

find-out-router-secure = Le routeur est-il à jour, avec un mot de passe unique et une administration fermée du côté d’Internet?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous confirmer par écrit que notre routeur a un mot de passe d’administration unique, un micrologiciel à jour et aucune administration ouverte sur Internet? Merci d’indiquer aussi la date de la dernière mise à jour et celle de la fin du soutien par le fabricant.
    .whom-alone = vous-même ou le soutien technique de votre fournisseur Internet
    .ask-alone = Taper l’adresse inscrite sous le routeur dans un navigateur, ouvrir la page d’administration, puis noter la version du micrologiciel et le réglage d’administration à distance. Si l’appareil est loué, appeler le soutien de votre fournisseur Internet et poser les mêmes questions.
    .proof = Une capture d’écran datée de la version et du réglage d’administration à distance, ou une confirmation écrite.
