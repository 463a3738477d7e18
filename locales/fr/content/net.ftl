# Network, Wi-Fi and remote work

q-remote-access-secure = Comment peut-on entrer à distance dans vos ordinateurs, votre réseau ou vos caméras?
    .why = Un accès à distance mal protégé est une voie d’entrée classique des rançongiciels. Un mot de passe volé ou deviné suffit alors pour entrer. La question se pose même sans télétravail.
    .example = Comptent : l’outil de dépannage du fournisseur informatique, le bureau à distance, un réseau privé virtuel ou RPV (VPN), l’accès de l’éditeur d’un logiciel. Les caméras et l’alarme vues du téléphone comptent aussi. Les services infonuagiques comme le courriel sont traités ailleurs.
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
    .step-1 = Faire fermer tout bureau à distance ouvert sur Internet (port 3389). Dans le routeur, faire fermer aussi toute redirection de port inutile, c’est-à-dire toute entrée laissée ouverte vers un appareil.
    .step-2 = Désinstaller les outils de prise de contrôle à distance dont personne ne se sert.
    .step-3 = Faire passer les accès gardés par un VPN ou un service chiffré, avec authentification multifacteur pour chaque personne, fournisseur informatique compris.
    .step-4 = Pour les caméras et l’alarme, changer le mot de passe d’origine, faire la mise à jour et activer l’authentification multifacteur de l’application. Sans cette option, couper l’accès à distance.
    .step-5 = Retirer l’accès des personnes parties et revoir la liste deux fois par année.
    .interim = En attendant, garder l’accès à distance fermé et l’ouvrir seulement pour la durée d’un besoin.

find-out-remote-access-secure = Qui et quoi se connecte de l’extérieur, et avec quelle protection?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous donner la liste de tout ce qui permet d’entrer à distance chez nous : bureau à distance, VPN, outil de dépannage, caméras? Merci de dire, pour chaque accès, s’il exige l’authentification multifacteur, et de confirmer qu’aucun bureau à distance n’est ouvert sur Internet.
    .whom-alone = vous-même, dans les réglages des ordinateurs, des caméras et du routeur
    .ask-alone = Sous Windows, ouvrir Paramètres, Système, Bureau à distance; sur un Mac, ouvrir Réglages Système, Général, Partage. Chercher aussi les outils de prise de contrôle dans la liste des applications, et l’accès à distance dans l’application des caméras. Pour le routeur, demander à votre fournisseur Internet si un port est ouvert de l’extérieur.
    .proof = La liste datée des accès, avec une capture d’écran du réglage d’authentification multifacteur de chacun, ou une confirmation écrite.

q-router-secure = Comment le routeur ou le pare-feu qui vous relie à Internet est-il entretenu?
    .why = Tout ce qui vient d’Internet passe par cet appareil. Une faille connue, laissée sans correctif, peut permettre d’entrer sans mot de passe. Selon des comptes rendus du rapport Verizon 2026, c’est un point de départ fréquent des rançongiciels dans les petites organisations.
    .example = Comptent : la boîte du fournisseur Internet, le routeur Wi-Fi acheté en magasin, le pare-feu installé par votre fournisseur informatique. L’administration est la page où se changent les réglages de l’appareil.
    .choice-checked = Mot de passe d’administration unique, mises à jour faites, administration fermée du côté d’Internet : nous l’avons vérifié
    .choice-managed = Le fournisseur Internet ou informatique s’en occupe et a confirmé ces trois points par écrit
    .choice-password-changed = Le mot de passe d’origine a été changé; les mises à jour ou l’accès depuis Internet restent à vérifier
    .hint-password-changed = Ou bien le fournisseur Internet ou informatique s’en occupe, sans l’avoir confirmé par écrit
    .choice-untouched = Personne ne s’en occupe depuis l’installation
    .choice-no-more-updates = Son fabricant ne fournit plus de mises à jour
    .hint-no-more-updates = Même si le mot de passe d’origine a été changé
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

q-host-firewall = Le pare-feu de chaque ordinateur est-il activé?
    .why = Le pare-feu d’un ordinateur refuse les connexions que personne n’a demandées. Il freine un maliciel qui passe d’un ordinateur à l’autre, au bureau comme sur un réseau inconnu. La Commission d’accès à l’information le conseille pour le télétravail.
    .example = Compte : le pare-feu fourni avec Windows ou macOS, ou celui de l’antivirus. Le pare-feu du routeur est une autre protection : il ne suit pas un portable hors du bureau.
    .choice-all-checked = Oui, sur tous, pour tous les types de réseau : nous l’avons vérifié
    .hint-all-checked = Serveurs et Mac compris
    .choice-all-unchecked = Oui, en principe, mais sans l’avoir vérifié
    .choice-some = Sur certains ordinateurs seulement
    .hint-some = Par exemple, sous Windows mais pas sur les Mac, où il n’est pas activé d’origine
    .choice-no = Non, ou il a été désactivé pour faire fonctionner un logiciel
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Nous n’avons aucun ordinateur : seulement des téléphones ou des tablettes

action-host-firewall = Activer le pare-feu de chaque ordinateur
    .short = Pare-feu activé sur chaque ordinateur
    .first-step = Regarder le pare-feu de cet ordinateur et l’activer au besoin. Sous Windows : Sécurité Windows, puis Pare-feu et protection du réseau. Sur un Mac : Réglages Système, Réseau, puis Coupe-feu (le nom qu’Apple lui donne).
    .step-1 = L’activer sur chaque ordinateur et chaque serveur. Sous Windows, le faire pour les trois types de réseau : avec domaine, privé et public.
    .step-2 = Si le pare-feu d’un antivirus remplace celui de Windows, vérifier dans l’antivirus qu’il est bien actif.
    .step-3 = Si un logiciel cesse de fonctionner, autoriser ce seul logiciel plutôt que de désactiver le pare-feu.
    .step-4 = Hors du bureau, choisir « Réseau public » quand Windows le demande. Revoir l’état de chaque ordinateur deux fois par année.

find-out-host-firewall = Le pare-feu est-il activé sur chaque ordinateur?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous confirmer que le pare-feu est activé sur chacun de nos ordinateurs et serveurs, pour tous les types de réseau? Merci d’indiquer aussi les logiciels autorisés à le traverser, et pourquoi.
    .whom-alone = vous-même, sur chaque ordinateur
    .ask-alone = Sous Windows, ouvrir Sécurité Windows, puis Pare-feu et protection du réseau : les trois réseaux doivent être activés. Sur un Mac, ouvrir Réglages Système, Réseau, puis Coupe-feu. Noter l’état de chaque ordinateur.
    .proof = Un rapport daté, ou une capture d’écran par ordinateur, qui montre le pare-feu activé.

q-wifi-secure = Comment le Wi-Fi de l’entreprise est-il protégé?
    .why = Un Wi-Fi ouvert, ou dont tout le monde connaît le mot de passe, permet d’entrer sur votre réseau depuis le stationnement. Une personne partie depuis longtemps peut encore s’y connecter.
    .example = WPA2 et WPA3 sont les méthodes de chiffrement à choisir dans le routeur. Une phrase de passe forte compte au moins 4 mots et 15 caractères. Le réseau offert aux visiteurs est traité ailleurs.
    .choice-strong-changed = WPA2 ou WPA3, avec une phrase de passe forte, changée quand une personne part
    .hint-strong-changed = Si personne n’est parti depuis, cette réponse convient aussi
    .choice-per-person = WPA2 ou WPA3, avec un accès propre à chaque personne, retiré à son départ
    .choice-strong-kept = WPA2 ou WPA3, avec une phrase de passe forte, gardée malgré les départs
    .choice-weak = WPA2 ou WPA3, avec le mot de passe d’origine ou un mot de passe court
    .hint-weak = Un mot de passe court compte moins de 15 caractères
    .choice-open = Ouvert, mot de passe affiché ou deviné sans peine, ou chiffrement plus ancien que WPA2
    .hint-open = Par exemple, un numéro de téléphone ou le nom de l’entreprise comme mot de passe
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Nous n’avons pas de Wi-Fi : nous utilisons un câble, le réseau cellulaire ou un réseau géré par une autre organisation

action-wifi-secure = Chiffrer le Wi-Fi et changer sa phrase de passe aux départs
    .short = Wi-Fi chiffré, phrase de passe forte
    .first-step = Regarder comment le Wi-Fi est chiffré. Sous Windows : Paramètres, Réseau et Internet, Wi-Fi, propriétés du réseau, puis Type de sécurité. Sur un Mac : cliquer sur l’icône du Wi-Fi en tenant la touche Option.
    .step-1 = Ouvrir la page d’administration du routeur (adresse sur l’étiquette) et choisir WPA3, ou WPA2 si un appareil ne l’accepte pas.
    .step-2 = Choisir une phrase de passe d’au moins 4 mots et 15 caractères, différente de celle de l’administration du routeur.
    .step-3 = Désactiver la connexion par bouton ou par NIP (souvent nommée WPS), puis reconnecter chaque appareil.
    .step-4 = Conserver la phrase de passe dans un gestionnaire de mots de passe, pas au mur. Ajouter son changement à la liste de ce qui se fait au départ d’une personne.

find-out-wifi-secure = Comment le Wi-Fi est-il chiffré, et qui en connaît la phrase de passe?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire si notre Wi-Fi est chiffré par WPA2 ou WPA3, et quand sa phrase de passe a été changée pour la dernière fois? Merci d’indiquer aussi combien de caractères elle compte, sans nous l’envoyer.
    .whom-alone = vous-même, ou le soutien technique de votre fournisseur Internet
    .ask-alone = Sous Windows, ouvrir Paramètres, Réseau et Internet, Wi-Fi, puis les propriétés du réseau; sur un Mac, cliquer sur l’icône du Wi-Fi en tenant la touche Option. Si rien n’indique WPA2 ou WPA3, appeler le soutien de votre fournisseur Internet. Faire aussi la liste des personnes parties qui connaissaient la phrase de passe.
    .proof = Une capture d’écran datée du type de sécurité, et la date du dernier changement de la phrase de passe.

q-network-separation = Quels autres appareils partagent le réseau de vos ordinateurs de travail?
    .why = Une caméra ou le téléphone d’un visiteur peut abriter un maliciel. Placé sur un réseau à part, cet appareil n’atteint ni vos dossiers ni votre terminal de paiement.
    .example = À séparer : visiteurs, appareils personnels, objets connectés (caméras, thermostats, téléviseurs) et terminaux de paiement. Bien des routeurs offrent un réseau d’invités, un second Wi-Fi qui ne voit pas le premier.
    .choice-only-work = Aucun : ils sont sur des réseaux séparés, ou nous n’en avons pas
    .hint-only-work = Visiteurs, appareils personnels, objets connectés et terminaux de paiement
    .choice-guests-apart = Des objets connectés, des appareils personnels ou un terminal de paiement, mais pas les visiteurs
    .choice-terminal-apart = Les visiteurs et d’autres appareils, mais pas le terminal de paiement
    .choice-one-network = Tous : nous n’avons qu’un seul réseau
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Nous n’avons pas de réseau à nous : nous utilisons seulement le réseau cellulaire, ou un réseau géré par une autre organisation

action-network-separation = Séparer les visiteurs et les objets connectés des ordinateurs de travail
    .short = Réseaux séparés
    .first-step = Ouvrir l’application ou la page d’administration du routeur et chercher « réseau d’invités ». L’activer avec une phrase de passe différente.
    .step-1 = Dresser la liste de ce qui se connecte : téléphones personnels, caméras, téléviseurs, thermostats, alarme, terminaux de paiement.
    .step-2 = Donner aux visiteurs et aux appareils personnels le réseau d’invités seulement. Changer la phrase de passe du réseau de travail si elle leur était connue.
    .step-3 = Déplacer les objets connectés sur un réseau à part. Si le routeur n’en offre que deux, les mettre sur celui des invités.
    .step-4 = Demander à l’entreprise qui fournit vos terminaux de paiement comment les isoler, par exemple sur le réseau cellulaire.
    .step-5 = Essayer d’ouvrir un dossier partagé depuis le réseau d’invités : cela doit échouer. Noter la date de l’essai.
    .interim = D’ici à ce que les réseaux soient séparés, ne plus donner le Wi-Fi aux visiteurs et débrancher les objets connectés dont personne ne se sert.

find-out-network-separation = Qu’est-ce qui se connecte au même réseau que les ordinateurs?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire quels réseaux existent chez nous, et lesquels servent aux visiteurs, aux appareils personnels, aux objets connectés et aux terminaux de paiement? Lesquels peuvent atteindre nos ordinateurs?
    .whom-alone = vous-même, ou le soutien technique de votre fournisseur Internet
    .ask-alone = Ouvrir l’application ou la page d’administration du routeur et regarder la liste des appareils connectés à chaque réseau. Si elle est introuvable, demander au soutien de votre fournisseur Internet si un réseau d’invités est actif. Pour les terminaux de paiement, demander à l’entreprise qui les fournit.
    .proof = Une liste datée des réseaux et des appareils de chacun, et la note d’un essai depuis le réseau d’invités.

q-remote-work-habits = Quelles précautions sont prises quand une personne travaille hors des locaux?
    .why = Hors des locaux, d’autres personnes peuvent voir l’écran, partager le réseau ou emprunter l’appareil. La Commission d’accès à l’information conseille un endroit privé et déconseille les réseaux publics.
    .example = Trois précautions comptent : pas de Wi-Fi public sans RPV (VPN), un écran à l’abri des regards et un appareil que la famille n’utilise pas. Partager la connexion de son téléphone remplace bien le Wi-Fi public.
    .choice-all-written = Les trois précautions, demandées par écrit et suivies
    .hint-all-written = Dans une entreprise d’une seule personne, les suivre suffit
    .choice-all-unwritten = Les trois, par habitude, sans rien d’écrit
    .choice-some = Une ou deux des trois
    .choice-none = Aucune en particulier
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-remote-work-habits = Convenir de trois précautions pour le travail hors des locaux
    .short = Précautions hors des locaux
    .first-step = Écrire les trois précautions dans un court message à l’équipe, ou pour vous-même : pas de Wi-Fi public sans VPN, écran à l’abri des regards, appareil réservé au travail.
    .step-1 = Montrer à chaque personne comment partager la connexion de son téléphone, pour éviter le Wi-Fi public.
    .step-2 = Prêter un appareil de l’entreprise à qui travaille ailleurs. À défaut, demander sur l’appareil personnel un compte d’utilisateur réservé au travail, avec son propre mot de passe.
    .step-3 = Demander de tourner l’écran vers un mur et de ne laisser l’appareil ni sans surveillance ni dans un véhicule. Pour qui voyage souvent, prévoir un filtre d’écran.
    .step-4 = À la maison, demander un Wi-Fi chiffré par WPA2 ou WPA3, avec une phrase de passe forte.
    .step-5 = Rappeler ces précautions à l’arrivée d’une personne, puis chaque année, et dire qui prévenir en cas de perte ou de vol.

find-out-remote-work-habits = Comment travaille-t-on hors des locaux?
    .whom-provider = les personnes qui travaillent hors des locaux
    .ask-provider = Pourriez-vous nous dire, quand vous travaillez hors de nos locaux, quel réseau et quel appareil vous utilisez? D’autres personnes se servent-elles de cet appareil, et peut-on voir votre écran?
    .whom-alone = vous-même, avec les personnes qui travaillent hors des locaux
    .ask-alone = Demander à chaque personne quel réseau et quel appareil elle utilise hors des locaux, et qui d’autre s’en sert. Regarder ensuite si une consigne écrite existe.
    .proof = La consigne écrite et datée, et la réponse de chaque personne qui travaille hors des locaux.
