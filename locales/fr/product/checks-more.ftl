# Ce que les vérifications d’un ordinateur peuvent dire : deuxième groupe. Le premier est dans checks.ftl.

check-accounts-extra = Comptes de cet ordinateur
    .what = L’ouverture de session automatique, le compte d’invité, le nombre d’autres comptes et la date de leur dernière utilisation.
# Variables:
#   $count (Number) - other accounts
check-accounts-extra-plain =
    { $count ->
        [0] Ni ouverture de session automatique, ni compte d’invité, ni autre compte sur cet ordinateur.
        [one] Ni ouverture de session automatique ni compte d’invité, et un seul autre compte sur cet ordinateur.
       *[other] Ni ouverture de session automatique ni compte d’invité, et { $count } autres comptes sur cet ordinateur.
    }
# Variables:
#   $count (Number) - other accounts
check-accounts-extra-several =
    { $count ->
        [one] Un autre compte peut ouvrir une session sur cet ordinateur. Cette personne travaille-t-elle encore pour l’entreprise?
       *[other] { $count } autres comptes peuvent ouvrir une session sur cet ordinateur. Ces personnes travaillent-elles encore pour l’entreprise?
    }
# Variables:
#   $count (Number) - other accounts that were not used
#   $days (Number) - days
check-accounts-extra-idle =
    { $count ->
        [one] Un autre compte n’a pas servi depuis plus de { $days } jours. Sert-il encore à quelqu’un?
       *[other] { $count } autres comptes n’ont pas servi depuis plus de { $days } jours. Servent-ils encore à quelqu’un?
    }
check-accounts-extra-guest = Le compte d’invité est activé : une personne de passage peut ouvrir une session.
check-accounts-extra-automatic = Cet ordinateur ouvre une session au démarrage sans demander de mot de passe.
check-accounts-extra-automatic-portable = Cet ordinateur portatif ouvre une session sans demander de mot de passe : qui le démarre accède à tout ce que ce compte peut ouvrir.
check-accounts-extra-unknown = Impossible de dire qui peut ouvrir une session sur cet ordinateur.
check-accounts-extra-look-windows = Ouvrir Paramètres, puis Comptes, puis Autres utilisateurs. Supprimer les comptes qui ne servent plus. Pour l’ouverture automatique, exécuter « netplwiz » et cocher l’option qui exige un mot de passe.
check-accounts-extra-look-macos = Ouvrir Réglages Système, puis Utilisateurs et groupes. Désactiver l’utilisateur invité et l’ouverture de session automatique, puis supprimer les comptes qui ne servent plus.
check-accounts-extra-look-linux = Ouvrir Paramètres, puis Utilisateurs. Désactiver la connexion automatique et supprimer les comptes qui ne servent plus.

check-remote-tools = Outils de prise en main à distance
    .what = Les programmes en marche et installés, comparés à une liste d’outils qui permettent de voir ou de commander un ordinateur d’ailleurs.
# Variables:
#   $count (Number) - tools in the list
check-remote-tools-none = Aucun des { $count } outils de prise en main à distance connus n’a été trouvé.
# Variables:
#   $products (String) - names of products
check-remote-tools-running = Un outil de prise en main à distance est en marche : { $products }. Savez-vous qui s’en sert pour accéder à cet ordinateur?
# Variables:
#   $products (String) - names of products
check-remote-tools-installed = Un outil de prise en main à distance est installé, sans être en marche : { $products }. Sert-il encore?
check-remote-tools-unknown = Impossible de dire si un outil de prise en main à distance est présent.
check-remote-tools-look-windows = Demander à votre fournisseur informatique s’il utilise cet outil. Sinon, ouvrir Paramètres, puis Applications, et le désinstaller.
check-remote-tools-look-macos = Demander à votre fournisseur informatique s’il utilise cet outil. Sinon, ouvrir le dossier Applications et mettre l’outil à la corbeille.
check-remote-tools-look-linux = Demander à votre fournisseur informatique s’il utilise cet outil. Sinon, le désinstaller avec la logithèque ou le gestionnaire de paquets.

check-remote-desktop = Accès à distance du système
    .what = Les moyens d’ouvrir une session d’ailleurs qui font partie du système : Bureau à distance (RDP), connexion à distance (SSH), partage d’écran (VNC).
check-remote-desktop-off = Aucun accès à distance du système n’est activé.
# Variables:
#   $ways (String) - names of ways in, such as RDP
check-remote-desktop-on = Cet ordinateur accepte des connexions à distance : { $ways }. Sont-elles encore nécessaires?
# Variables:
#   $ways (String) - names of ways in, such as RDP
check-remote-desktop-early-sign-in-off = Cet ordinateur accepte des connexions à distance ({ $ways }) et montre son écran d’accueil avant toute vérification du mot de passe.
# Variables:
#   $ways (String) - names of ways in, such as RDP
check-remote-desktop-no-firewall = Cet ordinateur accepte des connexions à distance ({ $ways }) alors que son pare-feu est désactivé.
# Variables:
#   $ways (String) - names of ways in, such as RDP
check-remote-desktop-public-network = Cet ordinateur accepte des connexions à distance ({ $ways }) alors qu’il se trouve sur un réseau public.
check-remote-desktop-unknown = Impossible de dire si un accès à distance du système est activé.
check-remote-desktop-look-windows = Ouvrir Paramètres, puis Système, puis Bureau à distance, et le désactiver s’il ne sert pas. S’il sert, exiger l’authentification au niveau du réseau. Le serveur OpenSSH se trouve dans Services.
check-remote-desktop-look-macos = Ouvrir Réglages Système, puis Général, puis Partage. Désactiver Session à distance, Partage d’écran et Événements Apple distants s’ils ne servent pas.
check-remote-desktop-look-linux = Dans Paramètres, ouvrir Bureau à distance ou Partage et le désactiver. Pour SSH, demander à la personne qui gère ce poste si le service sert encore.

check-net-listening = Services accessibles depuis le réseau
    .what = Les ports qui acceptent des connexions d’autres appareils. Un numéro de port indique un usage habituel, pas le programme qui l’occupe.
check-net-listening-ordinary = Aucun port connu pour un service sensible n’est ouvert aux autres appareils.
# Variables:
#   $services (String) - names of services
check-net-listening-open = D’autres appareils peuvent joindre des ports utilisés d’habitude par : { $services }. Savez-vous à quoi ils servent?
# Variables:
#   $services (String) - names of services
check-net-listening-open-no-firewall = Des ports utilisés d’habitude par { $services } sont ouverts aux autres appareils alors que le pare-feu est désactivé.
check-net-listening-unknown = Impossible de dire quels services sont accessibles depuis le réseau.
check-net-listening-look-windows = Ouvrir le Moniteur de ressources, onglet Réseau, partie Ports d’écoute. Demander à votre fournisseur informatique à quoi sert un port inconnu.
check-net-listening-look-macos = Ouvrir Réglages Système, puis Général, puis Partage, et désactiver les services qui ne servent pas.
check-net-listening-look-linux = Exécuter « sudo ss -tlnp » dans un terminal pour voir quel programme occupe chaque port.

check-sharing = Partages sur le réseau
    .what = Les dossiers partagés, le partage de la connexion et l’ancien protocole SMB 1.
check-sharing-none = Aucun dossier de cet ordinateur n’est partagé sur le réseau.
# Variables:
#   $count (Number) - shared folders
check-sharing-folders =
    { $count ->
        [one] Un dossier de cet ordinateur est partagé sur le réseau. Qui peut l’ouvrir?
       *[other] { $count } dossiers de cet ordinateur sont partagés sur le réseau. Qui peut les ouvrir?
    }
# Variables:
#   $service (String) - name of the service, such as Samba
check-sharing-service = Le partage de fichiers ({ $service }) est en marche. Sert-il encore, et à qui?
check-sharing-internet = Cet ordinateur partage sa connexion Internet avec d’autres appareils. Est-ce voulu?
check-sharing-smb1-client = Cet ordinateur accepte encore de lire des partages par SMB 1, un protocole abandonné.
check-sharing-smb1 = Cet ordinateur partage des fichiers par SMB 1, un ancien protocole sans protection suffisante.
check-sharing-unknown = Impossible de dire si cet ordinateur partage des fichiers.
check-sharing-look-windows = Ouvrir Gestion de l’ordinateur, puis Dossiers partagés, puis Partages. Pour SMB 1, ouvrir Activer ou désactiver des fonctionnalités Windows et le décocher.
check-sharing-look-macos = Ouvrir Réglages Système, puis Général, puis Partage. Désactiver Partage de fichiers et Partage Internet s’ils ne servent pas.
check-sharing-look-linux = Dans le fichier /etc/samba/smb.conf, supprimer les partages qui ne servent plus et la ligne « server min protocol » si elle indique NT1.

check-backup-present = Sauvegarde en service
    .what = Les programmes de sauvegarde en marche et les sauvegardes du système. Aucun ordinateur ne peut dire si une restauration réussirait.
# Variables:
#   $products (String) - names of products
check-backup-present-found = Une sauvegarde est en service sur cet ordinateur : { $products }.
check-backup-present-unknown = Aucune sauvegarde n’a pu être observée d’ici. Cela ne prouve pas qu’il n’y en a pas.
check-backup-present-look-windows = Demander à votre fournisseur informatique quelle sauvegarde couvre cet ordinateur. Sinon, ouvrir Panneau de configuration, puis Historique des fichiers.
check-backup-present-look-macos = Ouvrir Réglages Système, puis Général, puis Time Machine, et vérifier la date de la dernière sauvegarde.
check-backup-present-look-linux = Ouvrir Sauvegardes (Déjà Dup) ou demander à la personne qui gère ce poste quelle sauvegarde le couvre.

check-software-unsupported = Logiciels sans correctifs
    .what = Les programmes installés, comparés à une liste de produits qui ne reçoivent plus de correctifs de sécurité.
# Variables:
#   $count (Number) - products in the list
check-software-unsupported-none = Aucun programme installé ne figure parmi les { $count } produits connus sans correctifs.
# Variables:
#   $products (String) - names of products
check-software-unsupported-found = Des programmes installés ne reçoivent plus de correctifs de sécurité : { $products }.
# Variables:
#   $products (String) - names of products
check-software-unsupported-paid-only = Des programmes installés ne reçoivent plus de correctifs sans contrat payant : { $products }. Avez-vous ce contrat?
check-software-unsupported-unknown = Impossible de dire si un programme installé est sans correctifs.
check-software-unsupported-look-windows = Ouvrir Paramètres, puis Applications. Désinstaller ce qui ne sert plus et remplacer le reste par une version prise en charge.
check-software-unsupported-look-macos = Ouvrir le dossier Applications. Mettre à la corbeille ce qui ne sert plus et installer une version prise en charge du reste.
check-software-unsupported-look-linux = Installer les programmes depuis les dépôts de la distribution, qui continue de les corriger.

check-browser-current = Navigateurs à jour
    .what = L’âge des navigateurs installés. Un navigateur reçoit une nouvelle version toutes les quatre semaines environ.
# Variables:
#   $browsers (String) - names of browsers
check-browser-current-current = Les navigateurs installés sont récents : { $browsers }.
# Variables:
#   $browsers (String) - names of browsers
#   $days (Number) - days of the oldest one
check-browser-current-ageing = Un navigateur n’a pas été mis à jour depuis { $days } jours environ : { $browsers }.
# Variables:
#   $browsers (String) - names of browsers
#   $days (Number) - days of the oldest one
check-browser-current-old = Un navigateur n’a pas été mis à jour depuis { $days } jours environ : { $browsers }. Le mettre à jour ou le désinstaller.
check-browser-current-unknown = Impossible de dire si les navigateurs installés sont à jour.
check-browser-current-not-applicable = Aucun navigateur à suivre séparément n’est installé.
check-browser-current-look-windows = Dans le navigateur, ouvrir le menu, puis Aide, puis À propos : la mise à jour se lance. Désinstaller un navigateur qui ne sert plus.
check-browser-current-look-macos = Dans le navigateur, ouvrir le menu qui porte son nom, puis À propos : la mise à jour se lance. Safari se met à jour avec macOS.
check-browser-current-look-linux = Lancer les mises à jour du système, qui comprennent les navigateurs installés depuis la distribution.

check-password-manager = Gestionnaire de mots de passe
    .what = Les gestionnaires de mots de passe installés ou ajoutés à un navigateur. Ceux que les navigateurs et les systèmes comprennent déjà ne se voient pas.
# Variables:
#   $products (String) - names of products
check-password-manager-found = Un gestionnaire de mots de passe est présent : { $products }.
check-password-manager-unknown = Aucun gestionnaire de mots de passe séparé n’a été observé. Celui du navigateur sert peut-être.
check-password-manager-look-windows = Dans le navigateur, ouvrir Paramètres, puis Mots de passe, pour voir si le gestionnaire intégré sert.
check-password-manager-look-macos = Ouvrir l’application Mots de passe, ou les réglages du navigateur, pour voir si le gestionnaire intégré sert.
check-password-manager-look-linux = Dans le navigateur, ouvrir Paramètres, puis Mots de passe, pour voir si le gestionnaire intégré sert.

check-boot-secure = Démarrage protégé
    .what = Le démarrage sécurisé (Windows, Linux) ou la protection de l’intégrité du système (macOS). Ils empêchent un maliciel de se loger sous le système.
check-boot-secure-on = Le démarrage sécurisé est activé.
check-boot-secure-off = Le démarrage sécurisé est désactivé.
check-boot-secure-old-firmware = Cet ordinateur démarre par l’ancienne méthode (BIOS), sans démarrage sécurisé.
check-boot-secure-integrity-on = La protection de l’intégrité du système est activée.
check-boot-secure-integrity-off = La protection de l’intégrité du système est désactivée.
check-boot-secure-integrity-partly = La protection de l’intégrité du système n’est activée qu’en partie.
check-boot-secure-unknown = Impossible de dire si le démarrage est protégé.
check-boot-secure-look-windows = Exécuter « msinfo32 » et lire la ligne État du démarrage sécurisé. Le réglage se trouve dans le micrologiciel : le confier à votre fournisseur informatique.
check-boot-secure-look-macos = Exécuter « csrutil status » dans Terminal. La protection se réactive depuis le mode de récupération.
check-boot-secure-look-linux = Exécuter « mokutil --sb-state » dans un terminal. Le réglage se trouve dans le micrologiciel de l’ordinateur.

check-office-macros = Macros des documents
    .what = Le réglage qui décide si les programmes contenus dans un document (macros) s’exécutent.
# Variables:
#   $programs (String) - names of programs
check-office-macros-kept-back = Les macros ne s’exécutent pas d’elles-mêmes dans : { $programs }.
# Variables:
#   $programs (String) - names of programs
check-office-macros-run-all = Toutes les macros s’exécutent sans question dans : { $programs }.
# Variables:
#   $programs (String) - names of programs
check-office-macros-from-internet = Les macros de fichiers venus d’Internet ne sont pas bloquées dans : { $programs }.
# Variables:
#   $programs (String) - name of the program
check-office-macros-asked-only = { $programs } demande seulement une confirmation avant d’exécuter une macro inconnue.
check-office-macros-unknown = Impossible de dire si les macros sont bloquées.
check-office-macros-not-applicable = Aucune suite bureautique dont les macros se règlent n’a été trouvée.
check-office-macros-look-windows = Dans Word, ouvrir Fichier, puis Options, puis Centre de gestion de la confidentialité, puis Paramètres des macros. Choisir de désactiver les macros avec notification.
check-office-macros-look-macos = Dans Word, ouvrir Word, puis Réglages, puis Sécurité. Choisir de désactiver les macros avec notification.
check-office-macros-look-linux = Dans LibreOffice, ouvrir Outils, puis Options, puis Sécurité, puis Sécurité des macros. Choisir le niveau Élevé.

check-p2p = Partage de fichiers de poste à poste
    .what = Les programmes en marche et installés, comparés à une liste de programmes qui échangent des fichiers avec des inconnus.
# Variables:
#   $count (Number) - programs in the list
check-p2p-none = Aucun des { $count } programmes de partage de poste à poste connus n’a été trouvé.
# Variables:
#   $products (String) - names of products
check-p2p-running = Un programme de partage de poste à poste est en marche : { $products }. Sert-il au travail?
# Variables:
#   $products (String) - names of products
check-p2p-installed = Un programme de partage de poste à poste est installé, sans être en marche : { $products }. Sert-il au travail?
check-p2p-unknown = Impossible de dire si un programme de partage de poste à poste est présent.
check-p2p-look-windows = Ouvrir Paramètres, puis Applications, et désinstaller le programme s’il ne sert pas au travail.
check-p2p-look-macos = Ouvrir le dossier Applications et mettre le programme à la corbeille s’il ne sert pas au travail.
check-p2p-look-linux = Le désinstaller avec la logithèque ou le gestionnaire de paquets s’il ne sert pas au travail.

# Ce qui a été lu.

check-evidence-products-running = En marche
check-evidence-products-installed = Installés
check-evidence-products-extensions = Extensions de navigateur
check-evidence-products-services = Services et minuteries
check-evidence-automatic-sign-in = Ouverture de session automatique
check-evidence-guest = Compte d’invité activé
check-evidence-other-accounts = Autres comptes
check-evidence-idle-accounts = Comptes inutilisés
check-evidence-known-ports = Ports d’usage connu
check-evidence-other-ports = Autres ports
check-evidence-rdp-policy = Bureau à distance refusé par stratégie (0 = accepté)
check-evidence-rdp-setting = Bureau à distance refusé (0 = accepté)
check-evidence-rdp-early-sign-in = Authentification au niveau du réseau (1 = exigée)
check-evidence-rdp-port = Port du Bureau à distance
check-evidence-network-kinds = Réseaux en service (1 domaine, 2 privé, 4 public)
check-evidence-remote-services = Services d’accès à distance
check-evidence-gnome-rdp = Partage d’écran de GNOME (RDP)
check-evidence-gnome-vnc = Partage d’écran de GNOME (VNC)
check-evidence-shared-folders = Dossiers partagés
check-evidence-smb1 = Serveur SMB 1 (1 = activé)
check-evidence-smb1-client = Client SMB 1 (4 = désactivé)
check-evidence-sharing-services = Services de partage
check-evidence-internet-sharing = Partage de la connexion Internet
check-evidence-smb-lowest = Plus ancien protocole accepté
check-evidence-nfs-exports = Dossiers exportés par NFS
check-evidence-file-history = Historique des fichiers, dernière copie
check-evidence-file-history-config = Historique des fichiers, dernier réglage
check-evidence-onedrive-folders = Dossiers synchronisés par OneDrive
check-evidence-time-machine-destinations = Destinations de Time Machine
check-evidence-time-machine-last = Time Machine, dernière copie
check-evidence-time-machine-automatic = Time Machine automatique
check-evidence-deja-dup-last = Déjà Dup, dernière copie
check-evidence-timeshift = Instantanés de Timeshift planifiés
check-evidence-unsupported-program = Produit, dernier jour de correctifs
check-evidence-office-products = Produits Office
check-evidence-office-msi = Versions d’Office installées par MSI
check-evidence-java-versions = Versions de Java
check-evidence-browser = Navigateur, version, dernière modification
check-evidence-secure-boot = Démarrage sécurisé (1 = activé)
check-evidence-firmware = Micrologiciel (1 BIOS, 2 UEFI)
check-evidence-efi = Démarrage par UEFI
check-evidence-tpm = Puce de sécurité (TPM), version
check-evidence-integrity = Protection de l’intégrité du système
check-evidence-macros-office = Réglage des macros (1 = toutes exécutées)
check-evidence-macros-internet = Macros venues d’Internet (1 = bloquées)
check-evidence-macros-libreoffice = Niveau de sécurité des macros de LibreOffice (3 = le plus élevé)

# Ce qui n’a pas pu être vu.

check-limit-known-names = Seuls les produits de la liste sont reconnus, sous leur nom habituel.
check-limit-programs-unread = La liste des programmes installés n’a pas pu être lue : seuls les programmes en marche ont été vus.
check-limit-built-in-passwords = Les gestionnaires intégrés aux navigateurs et aux systèmes ne sont pas visibles. Ils conviennent aussi.
check-limit-restore-unproven = Seul un essai de restauration prouve qu’une sauvegarde est bonne.
check-limit-sync-not-backup = La synchronisation n’est pas une sauvegarde : elle recopie aussi les suppressions et les fichiers chiffrés par un rançongiciel.
check-limit-snapshots-not-backup = Des instantanés sur le même disque ne survivent pas à la perte de ce disque.
check-limit-time-machine-when = macOS ne montre pas la date de la dernière copie sans un droit que Vigie ne demande pas.
check-limit-directory-accounts = Les comptes gérés par une organisation (domaine, service infonuagique) ne sont pas listés ici.
check-limit-sign-in-days = La date de dernière utilisation n’est pas toujours notée par le système.
check-limit-port-owner = Le programme qui occupe un port n’est pas établi.
check-limit-firewall-may-block = Le pare-feu de l’ordinateur ou le routeur peut bloquer ces connexions.
check-limit-launchd-list = macOS ne note que les services dont le réglage a changé : les autres sont présumés désactivés, comme à l’origine.
check-limit-router-lets-in = Ce que le routeur laisse entrer depuis Internet ne se voit pas d’ici.
check-limit-share-rights = Les personnes autorisées à ouvrir un partage ne sont pas vérifiées.
check-limit-listed-products = Seuls les produits de la liste sont reconnus, avec leur version exacte.
check-limit-licence-unseen = Un contrat de prise en charge payant ne se voit pas d’ici.
check-limit-newest-unknown = Sans connexion, la version la plus récente n’est pas connue : l’âge en tient lieu.
check-limit-start-security = Sur une puce Apple, le niveau de sécurité au démarrage n’est visible qu’avec un compte d’administrateur.
check-limit-trusted-places = Les dossiers et documents approuvés échappent à ce réglage et ne sont pas lus.
check-limit-office-mac = Les réglages de Microsoft Office pour Mac ne sont pas lus.
