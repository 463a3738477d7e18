# Ce que les vérifications d’un ordinateur peuvent dire : premier groupe, raisons et valeurs. Le second est dans checks-more.ftl.

check-os-supported = Système encore pris en charge
    .what = La version du système d’exploitation, comparée à une liste de dates de fin des correctifs de sécurité.
# Variables:
#   $system (String) - name of the system
#   $until (String) - last day with fixes
check-os-supported-supported = { $system } reçoit des correctifs de sécurité jusqu’au { $until }.
# Variables:
#   $system (String) - name of the system
check-os-supported-supported-no-date = { $system } reçoit encore des correctifs de sécurité.
# Variables:
#   $system (String) - name of the system
check-os-supported-supported-older = { $system } reçoit encore des correctifs. Apple ne promet tous les correctifs que pour sa version la plus récente.
# Variables:
#   $system (String) - name of the system
#   $list (String) - day of the list
check-os-supported-newer = { $system } est plus récent que notre liste du { $list } : il reçoit très probablement des correctifs.
# Variables:
#   $system (String) - name of the system
#   $days (Number) - days
check-os-supported-rolling =
    { $days ->
        [one] { $system } évolue sans numéro de version, et sa dernière mise à jour date de { $days } jour.
       *[other] { $system } évolue sans numéro de version, et sa dernière mise à jour date de { $days } jours.
    }
# Variables:
#   $system (String) - name of the system
#   $list (String) - day of the list
check-os-supported-list-old = Notre liste du { $list } est trop ancienne pour confirmer que { $system } reçoit encore des correctifs. Installer la version courante de Vigie.
# Variables:
#   $system (String) - name of the system
#   $until (String) - last day with fixes
#   $days (Number) - days
check-os-supported-ending =
    { $days ->
        [0] { $system } reçoit des correctifs de sécurité jusqu’à aujourd’hui. Passer à une version plus récente.
        [one] { $system } ne recevra plus de correctifs après le { $until }, dans { $days } jour. Préparer le passage à une version plus récente.
       *[other] { $system } ne recevra plus de correctifs après le { $until }, dans { $days } jours. Préparer le passage à une version plus récente.
    }
# Variables:
#   $system (String) - name of the system
#   $ended (String) - last day of full support
#   $until (String) - last day of extended support
check-os-supported-extended = Le soutien complet de { $system } a pris fin le { $ended }. Un soutien prolongé corrige l’essentiel jusqu’au { $until }.
# Variables:
#   $system (String) - name of the system
#   $ended (String) - last day of free support
#   $until (String) - last day of extended support
check-os-supported-extended-bought = Les correctifs gratuits de { $system } ont pris fin le { $ended }. Avez-vous acheté le soutien prolongé, offert jusqu’au { $until }?
# Variables:
#   $system (String) - name of the system
#   $until (String) - last day of extended updates
check-os-supported-esu = { $system } ne reçoit plus que les mises à jour de sécurité étendues, au plus tard jusqu’au { $until }. Prévoir son remplacement.
# Variables:
#   $system (String) - name of the system
#   $ended (String) - last day with fixes
check-os-supported-ended = { $system } ne reçoit plus de correctifs de sécurité depuis le { $ended }. Passer à une version plus récente.
check-os-supported-unknown = Impossible de dire si ce système reçoit encore des correctifs.
check-os-supported-look-windows = Ouvrir Paramètres, puis Système, puis Informations système, et noter la version. Ouvrir ensuite Windows Update et installer la mise à jour vers la version suivante si elle est offerte.
check-os-supported-look-macos = Ouvrir le menu Pomme, puis À propos de ce Mac. Ouvrir ensuite Réglages Système, puis Général, puis Mise à jour de logiciels.
check-os-supported-look-linux = Ouvrir Paramètres, puis À propos, et comparer la version avec la page de fin de vie de la distribution.

check-updates-current = Mises à jour récentes
    .what = La date des dernières mises à jour du système et le redémarrage qu’elles attendent. Rien n’est demandé à un serveur.
# Variables:
#   $days (Number) - days
check-updates-current-recent =
    { $days ->
        [0] Le système a cherché ou installé ses mises à jour aujourd’hui.
        [one] Le système a cherché ou installé ses mises à jour il y a { $days } jour.
       *[other] Le système a cherché ou installé ses mises à jour il y a { $days } jours.
    }
# Variables:
#   $days (Number) - days
check-updates-current-ageing =
    { $days ->
        [one] La dernière mise à jour date de { $days } jour. Vérifier si d’autres attendent.
       *[other] La dernière mise à jour date de { $days } jours. Vérifier si d’autres attendent.
    }
# Variables:
#   $count (Number) - updates that wait
check-updates-current-waiting =
    { $count ->
        [one] Une mise à jour attend d’être installée.
       *[other] { $count } mises à jour attendent d’être installées.
    }
check-updates-current-restart-waiting = Une mise à jour attend un redémarrage pour prendre effet.
# Variables:
#   $days (Number) - days
check-updates-current-restart-overdue =
    { $days ->
        [one] Une mise à jour attend un redémarrage depuis { $days } jour. Redémarrer l’ordinateur.
       *[other] Une mise à jour attend un redémarrage depuis { $days } jours. Redémarrer l’ordinateur.
    }
# Variables:
#   $days (Number) - days
check-updates-current-not-counted =
    { $days ->
        [0] La liste des mises à jour date d’aujourd’hui, mais rien ne montre qu’elles sont installées.
        [one] La liste des mises à jour date de { $days } jour, mais rien ne montre qu’elles sont installées.
       *[other] La liste des mises à jour date de { $days } jours, mais rien ne montre qu’elles sont installées.
    }
# Variables:
#   $days (Number) - days
check-updates-current-old =
    { $days ->
        [one] Aucune mise à jour du système depuis { $days } jour.
       *[other] Aucune mise à jour du système depuis { $days } jours.
    }
# Variables:
#   $days (Number) - days
check-updates-current-not-looked =
    { $days ->
        [one] Aucune recherche de mises à jour du système depuis { $days } jour.
       *[other] Aucune recherche de mises à jour du système depuis { $days } jours.
    }
check-updates-current-unknown = Impossible de dire de quand datent les mises à jour.
check-updates-current-look-windows = Ouvrir Paramètres, puis Windows Update. Choisir Rechercher des mises à jour, tout installer, puis redémarrer.
check-updates-current-look-macos = Ouvrir Réglages Système, puis Général, puis Mise à jour de logiciels, et installer ce qui est offert.
check-updates-current-look-linux = Ouvrir la logithèque, partie Mises à jour, tout installer, puis redémarrer si c’est demandé.

check-updates-automatic = Mises à jour automatiques
    .what = Les réglages qui font installer les mises à jour du système sans que personne s’en occupe.
check-updates-automatic-on = Les mises à jour du système s’installent automatiquement.
check-updates-automatic-asks = Les mises à jour attendent que quelqu’un les installe.
# Variables:
#   $until (String) - end of the pause
check-updates-automatic-paused = Les mises à jour sont suspendues jusqu’au { $until }. La suspension est-elle encore nécessaire?
# Variables:
#   $count (Number) - settings that are off
check-updates-automatic-partly =
    { $count ->
        [one] Un des réglages de mise à jour automatique est désactivé.
       *[other] { $count } des réglages de mise à jour automatique sont désactivés.
    }
check-updates-automatic-critical-off = Les correctifs de sécurité urgents ne s’installent pas automatiquement.
check-updates-automatic-off = Les mises à jour automatiques sont désactivées.
check-updates-automatic-unknown = Impossible de dire si les mises à jour s’installent automatiquement.
check-updates-automatic-look-windows = Ouvrir Paramètres, puis Windows Update. Reprendre les mises à jour si elles sont suspendues. Si une organisation gère les réglages, demander à votre fournisseur informatique.
check-updates-automatic-look-macos = Ouvrir Réglages Système, puis Général, puis Mise à jour de logiciels. Choisir le bouton d’information à côté de Mises à jour automatiques et tout activer.
check-updates-automatic-look-linux = Ouvrir Logiciels et mises à jour, onglet Mises à jour, et choisir d’installer automatiquement les correctifs de sécurité. Sous Fedora, installer « dnf-automatic ». Sinon, réserver un moment chaque semaine pour les mises à jour.

check-os-restarted = Redémarrage récent
    .what = Le temps écoulé depuis le dernier redémarrage. Bien des correctifs ne prennent effet qu’à ce moment.
# Variables:
#   $days (Number) - days
check-os-restarted-recent =
    { $days ->
        [0] L’ordinateur a redémarré il y a moins d’un jour.
        [one] L’ordinateur a redémarré il y a { $days } jour.
       *[other] L’ordinateur a redémarré il y a { $days } jours.
    }
# Variables:
#   $days (Number) - days
check-os-restarted-long =
    { $days ->
        [one] L’ordinateur n’a pas redémarré depuis { $days } jour.
       *[other] L’ordinateur n’a pas redémarré depuis { $days } jours.
    }
# Variables:
#   $days (Number) - days
check-os-restarted-long-fast-startup =
    { $days ->
        [one] L’ordinateur n’a pas redémarré depuis { $days } jour. Avec le démarrage rapide, l’éteindre ne compte pas : choisir Redémarrer.
       *[other] L’ordinateur n’a pas redémarré depuis { $days } jours. Avec le démarrage rapide, l’éteindre ne compte pas : choisir Redémarrer.
    }
# Variables:
#   $days (Number) - days
check-os-restarted-overdue =
    { $days ->
        [one] Un redémarrage est attendu depuis { $days } jour pour terminer une mise à jour.
       *[other] Un redémarrage est attendu depuis { $days } jours pour terminer une mise à jour.
    }
check-os-restarted-unknown = Impossible de dire quand l’ordinateur a redémarré.
check-os-restarted-look-windows = Ouvrir le menu Démarrer, puis Marche/Arrêt, puis Redémarrer. La durée de fonctionnement se trouve dans le Gestionnaire des tâches, onglet Performance.
check-os-restarted-look-macos = Ouvrir le menu Pomme, puis Redémarrer.
check-os-restarted-look-linux = Exécuter « uptime » dans un terminal pour voir la durée, puis redémarrer par le menu du système.

check-disk-encrypted = Chiffrement du disque
    .what = Le chiffrement du disque du système : BitLocker, FileVault ou LUKS. Il protège les fichiers d’un ordinateur perdu ou volé.
check-disk-encrypted-on = Le disque du système est chiffré et la protection est active.
# Variables:
#   $drive (String) - letter of a drive
check-disk-encrypted-on-other-drive = Le disque du système est chiffré, mais le lecteur { $drive } ne l’est pas.
check-disk-encrypted-swap-plain = Le disque du système est chiffré, mais pas l’espace d’échange, où des données peuvent rester.
check-disk-encrypted-home-plain = Le disque du système est chiffré, mais pas celui des dossiers personnels.
check-disk-encrypted-home-only = Les dossiers personnels sont chiffrés, mais pas le disque du système.
check-disk-encrypted-encrypting = Le chiffrement du disque est en cours. Laisser l’ordinateur le terminer.
check-disk-encrypted-suspended = BitLocker est activé mais suspendu : d’ici sa reprise, la clé se trouve sans protection sur le disque.
check-disk-encrypted-waiting = Le disque est chiffré, mais la protection attend d’être activée : il manque souvent une clé de récupération enregistrée.
check-disk-encrypted-other-product = BitLocker est désactivé, mais un autre produit de chiffrement est présent. Protège-t-il tout le disque?
check-disk-encrypted-decrypting = Le chiffrement du disque est en train d’être retiré. Est-ce voulu?
check-disk-encrypted-off = Le disque de cet ordinateur portatif n’est pas chiffré : qui le trouve ou le vole peut lire ses fichiers.
check-disk-encrypted-off-desktop = Le disque de cet ordinateur n’est pas chiffré. En cas de vol, ses fichiers peuvent être lus.
check-disk-encrypted-unknown = Impossible de dire si le disque est chiffré.
check-disk-encrypted-look-windows = Ouvrir Paramètres, puis Confidentialité et sécurité, puis Chiffrement de l’appareil ou BitLocker. Conserver la clé de récupération ailleurs que sur cet ordinateur.
check-disk-encrypted-look-macos = Ouvrir Réglages Système, puis Confidentialité et sécurité, puis FileVault. Conserver la clé de secours ailleurs que sur ce Mac.
check-disk-encrypted-look-linux = Ouvrir Disques : un volume chiffré porte la mention LUKS. Le chiffrement complet se choisit à l’installation; prévoir une réinstallation avec votre fournisseur informatique.

check-firewall-on = Pare-feu
    .what = Le pare-feu de cet ordinateur, qu’il fasse partie du système ou vienne d’un autre éditeur.
check-firewall-on-on = Le pare-feu est activé.
# Variables:
#   $program (String) - name of a program
check-firewall-on-on-program = Le pare-feu { $program } est en marche.
# Variables:
#   $program (String) - name of a program
check-firewall-on-set-to-start = Le pare-feu { $program } est réglé pour démarrer avec le système.
# Variables:
#   $program (String) - names of programs
check-firewall-on-rules-unseen = Des règles de pare-feu sont chargées au démarrage ({ $program }), mais ce qu’elles laissent passer ne se voit pas d’ici.
check-firewall-on-not-watched = Windows ne surveille pas le pare-feu de cet ordinateur. Savez-vous lequel est en service?
check-firewall-on-profile-off = Le pare-feu est désactivé pour une partie des réseaux.
check-firewall-on-other-product = Le pare-feu du système est désactivé. Un programme filtre les connexions sortantes, ce qui ne le remplace pas.
check-firewall-on-snoozed = Le pare-feu est mis en pause.
check-firewall-on-off = Le pare-feu est désactivé.
check-firewall-on-off-desktop = Le pare-feu de cet ordinateur est désactivé. Seul le routeur le protège.
check-firewall-on-unknown = Impossible de dire si un pare-feu est activé.
check-firewall-on-look-windows = Ouvrir Sécurité Windows, puis Pare-feu et protection du réseau. Les trois réseaux devraient indiquer que le pare-feu est actif.
check-firewall-on-look-macos = Ouvrir Réglages Système, puis Réseau, puis Coupe-feu, et l’activer.
check-firewall-on-look-linux = Dans un terminal, exécuter « sudo ufw status » ou, sous Fedora, « systemctl status firewalld ». Sous Ubuntu et Mint, « sudo ufw enable » active le pare-feu.

check-malware-protection = Protection contre les maliciels
    .what = Ce que le système dit de sa protection contre les maliciels, et les produits connus qui sont en marche.
check-malware-protection-on = Windows indique qu’une protection contre les maliciels est active et à jour.
# Variables:
#   $products (String) - names of products
check-malware-protection-on-named = Une protection contre les maliciels est active et à jour : { $products }.
# Variables:
#   $products (String) - names of products
check-malware-protection-on-edr = Une protection contre les maliciels est en marche : { $products }.
# Variables:
#   $days (Number) - days
check-malware-protection-built-in =
    { $days ->
        [0] Les protections intégrées de macOS sont actives, et leurs définitions datent d’aujourd’hui.
        [one] Les protections intégrées de macOS sont actives, et leurs définitions datent de { $days } jour.
       *[other] Les protections intégrées de macOS sont actives, et leurs définitions datent de { $days } jours.
    }
# Variables:
#   $products (String) - names of products
check-malware-protection-outdated = La protection est active, mais ses définitions ne sont pas à jour : { $products }.
# Variables:
#   $days (Number) - days
check-malware-protection-xprotect-old =
    { $days ->
        [one] Les définitions de la protection intégrée de macOS datent de { $days } jour. Vérifier les mises à jour.
       *[other] Les définitions de la protection intégrée de macOS datent de { $days } jours. Vérifier les mises à jour.
    }
check-malware-protection-not-watched = Windows ne surveille pas la protection contre les maliciels. Savez-vous quel produit est en service?
check-malware-protection-poor = Windows indique que la protection contre les maliciels est désactivée ou périmée.
check-malware-protection-passive = Microsoft Defender laisse le travail à un autre produit, qui n’a pas été reconnu. Savez-vous lequel?
check-malware-protection-none-found = Microsoft Defender n’est pas en marche, et aucun autre produit connu n’a été trouvé.
check-malware-protection-snoozed = La protection contre les maliciels est mise en pause.
check-malware-protection-gatekeeper-off = Gatekeeper est désactivé : macOS laisse s’ouvrir des applications sans vérifier d’où elles viennent.
check-malware-protection-off = Aucune protection contre les maliciels n’est active.
check-malware-protection-unknown = Impossible de dire si une protection contre les maliciels est active.
check-malware-protection-not-applicable = Aucun produit connu n’est en marche. Sous Linux, un poste de travail à jour s’en passe d’habitude; un serveur de fichiers ou de courriel devrait en avoir un.
check-malware-protection-look-windows = Ouvrir Sécurité Windows, puis Protection contre les virus et menaces. La page nomme le produit en service et la date de ses définitions.
check-malware-protection-look-macos = Ouvrir Réglages Système, puis Confidentialité et sécurité, et autoriser seulement les applications de l’App Store ou de développeurs connus.
check-malware-protection-look-linux = Demander à la personne qui gère ce poste si un produit de protection est installé et sous quel nom.

check-screen-lock = Verrouillage de l’écran
    .what = Le temps après lequel l’écran se verrouille et demande le mot de passe.
# Variables:
#   $minutes (Number) - minutes
check-screen-lock-locks =
    { $minutes ->
        [0] L’écran se verrouille tout de suite.
        [one] L’écran se verrouille après { $minutes } minute.
       *[other] L’écran se verrouille après { $minutes } minutes.
    }
# Variables:
#   $minutes (Number) - minutes
check-screen-lock-late =
    { $minutes ->
        [one] L’écran ne se verrouille qu’après { $minutes } minute. Viser 15 minutes ou moins.
       *[other] L’écran ne se verrouille qu’après { $minutes } minutes. Viser 15 minutes ou moins.
    }
check-screen-lock-never = L’écran ne se verrouille jamais de lui-même.
check-screen-lock-no-password = L’écran ne demande pas le mot de passe au retour.
check-screen-lock-server-never = L’écran de ce serveur ne se verrouille jamais de lui-même. Est-il dans un lieu fermé?
check-screen-lock-unknown = Impossible de dire après combien de temps l’écran se verrouille.
check-screen-lock-not-applicable = Ce système démarre sans bureau : il n’y a pas d’écran à verrouiller.
check-screen-lock-look-windows = Ouvrir Paramètres, puis Comptes, puis Options de connexion, et exiger la connexion au réveil. Régler ensuite la mise en veille dans Système, puis Alimentation. Touches Windows et L : verrouiller tout de suite.
check-screen-lock-look-macos = Ouvrir Réglages Système, puis Écran verrouillé. Exiger le mot de passe immédiatement, après 15 minutes d’inactivité au plus.
check-screen-lock-look-linux = Ouvrir Paramètres, puis Confidentialité ou Sécurité, puis Verrouillage de l’écran. Lancer Vigie dans la session de la personne qui utilise ce poste.

check-account-admin = Droits du compte de tous les jours
    .what = Le compte dans lequel Vigie est lancé : est-il administrateur de cet ordinateur?
check-account-admin-ordinary = Ce compte est ordinaire : il ne peut pas tout changer sur l’ordinateur.
check-account-admin-administrator = Ce compte est administrateur. Pour le travail courant, un compte ordinaire limite les dégâts d’un maliciel.
check-account-admin-full-rights = Vigie a été lancé avec tous les droits. Le lancer dans le compte de tous les jours pour juger celui-ci.
check-account-admin-no-question = Ce compte est administrateur et Windows ne demande rien avant de donner tous les droits à un programme.
check-account-admin-unknown = Impossible de dire si ce compte est administrateur.
check-account-admin-look-windows = Ouvrir Paramètres, puis Comptes, puis Vos informations. Créer un second compte pour l’administration et rendre celui-ci standard. Rechercher « UAC » et laisser les avertissements activés.
check-account-admin-look-macos = Ouvrir Réglages Système, puis Utilisateurs et groupes. Créer un compte d’administrateur à part et rendre celui-ci standard.
check-account-admin-look-linux = Ouvrir Paramètres, puis Utilisateurs. Créer un compte d’administrateur à part et rendre celui-ci standard.

check-disk-space = Espace libre
    .what = L’espace libre des disques internes. Faute de place, les mises à jour ne s’installent plus.
# Variables:
#   $free (Number) - free gigabytes
#   $percent (Number) - free percent
check-disk-space-enough = Il reste { $free } Go sur le disque du système ({ $percent } %).
# Variables:
#   $free (Number) - free gigabytes
#   $percent (Number) - free percent
check-disk-space-low = Il ne reste que { $free } Go sur le disque du système ({ $percent } %).
# Variables:
#   $volume (String) - a drive or folder
#   $free (Number) - free gigabytes
#   $percent (Number) - free percent
check-disk-space-low-other = Il ne reste que { $free } Go sur { $volume } ({ $percent } %).
# Variables:
#   $free (Number) - free gigabytes
#   $percent (Number) - free percent
check-disk-space-full = Le disque du système est presque plein : { $free } Go libres ({ $percent } %). Des mises à jour peuvent échouer.
check-disk-space-unknown = Impossible de dire combien d’espace il reste.
check-disk-space-look-windows = Ouvrir Paramètres, puis Système, puis Stockage, et activer l’Assistant de stockage.
check-disk-space-look-macos = Ouvrir Réglages Système, puis Général, puis Stockage.
check-disk-space-look-linux = Ouvrir Utilisation des disques (Baobab) et supprimer ce qui ne sert plus.

## Valeurs et raisons

check-value-yes = oui
check-value-no = non
check-value-absent = aucune valeur
check-reason-denied = Le système ne montre cette information qu’aux administrateurs.
check-reason-unsupported = Ce système n’offre pas cette information.
check-reason-failed = La lecture a échoué.
check-reason-timed-out = La lecture a pris trop de temps.
check-reason-not-asked = L’information n’a pas été lue.
check-reason-unrecognised = Le système a répondu par une valeur dont le sens n’est pas sûr.
check-reason-managed = Une organisation ou un fournisseur informatique gère ce réglage. Lui poser la question.
check-reason-directory-account = Le compte est géré par une organisation, qui en fixe les droits.
check-reason-not-in-table = Cette version ne figure pas dans notre liste.
check-reason-service-stopped = Le service de sécurité de Windows ne fonctionne pas : sa réponse ne vaut rien.
check-reason-container = Vigie fonctionne dans un conteneur, d’où l’ordinateur lui-même ne se voit pas.
check-reason-server = Cet ordinateur est un serveur.
check-reason-virtual-machine = Cet ordinateur est une machine virtuelle : son hôte en décide.
check-reason-no-desktop = Ce système démarre sans bureau.
check-reason-other-desktop = Les réglages du bureau ne sont pas lisibles d’ici, ou ce bureau n’est pas connu de Vigie.
check-reason-file-system = Ce système de fichiers ne montre pas s’il est chiffré.
check-reason-nothing-found = Rien n’a été trouvé, ce qui ne prouve rien.
check-reason-not-installed = Le programme en question n’est pas installé.
check-reason-not-needed = Ce type de système s’en passe d’habitude.
check-reason-no-recent-update = Aucun signe d’une mise à jour depuis 30 jours.
check-reason-disagreement = Deux sources du système se contredisent.

## Limites

check-limit-bought-extension = Un soutien prolongé acheté à part ne se voit pas toujours d’ici.
check-limit-intel-mac = Ce Mac à processeur Intel ne pourra pas passer à une version plus récente.
check-limit-no-count = Le nombre de correctifs manquants demanderait une connexion à un serveur, que Vigie ne fait jamais.
check-limit-definitions-count = Windows compte aussi les définitions de Defender comme des installations.
check-limit-other-update-tool = Un outil de gestion peut installer les mises à jour sans passer par ces réglages.
check-limit-fast-startup = Avec le démarrage rapide, le compteur continue quand l’ordinateur est éteint.
check-limit-recovery-key = Vigie ne voit pas si la clé de récupération est conservée en lieu sûr.
check-limit-bitlocker-code = Microsoft ne documente pas ces codes : 1 veut dire activé, 2 désactivé.
check-limit-virtual-machine = C’est une machine virtuelle : le disque de son hôte peut être chiffré sans que cela se voie d’ici.
check-limit-router = Le pare-feu du routeur ne se voit pas d’ici.
check-limit-rules-need-root = Les règles en vigueur ne sont montrées qu’aux administrateurs.
check-limit-windows-firewall-only = Seul le pare-feu de Windows a pu être vérifié.
check-limit-dynamic-lock = Le verrouillage dynamique de Windows Hello ne se voit pas d’ici.
check-limit-other-account = Ce réglage est propre au compte dans lequel Vigie est lancé.
check-limit-this-account = Seul le compte dans lequel Vigie est lancé est vérifié.
check-limit-sudoers = Des droits donnés autrement que par un groupe ne se voient pas d’ici.
check-limit-purgeable = macOS peut libérer de l’espace au besoin : il en reste peut-être plus.

## Ce qui a été lu

check-evidence-administrators = Membre des administrateurs
check-evidence-battery = Batterie
check-evidence-bitlocker = Code de protection BitLocker du lecteur
check-evidence-build = Numéro de build
check-evidence-defender-age = Âge des définitions de Defender, en jours
check-evidence-defender-mode = Mode de Microsoft Defender
check-evidence-defender-real-time = Protection en temps réel de Defender
check-evidence-defender-signatures = Date des définitions de Defender
check-evidence-delay-lock = Délai avant la demande du mot de passe, en secondes
check-evidence-desktop = Bureau
check-evidence-display-sleep = Extinction de l’écran sur secteur, en minutes
check-evidence-distribution = Distribution
check-evidence-dnf-automatic = Installation automatique par dnf
check-evidence-edition = Édition
check-evidence-elevated = Lancé avec tous les droits
check-evidence-encryption-service = Service de chiffrement
check-evidence-esu = Inscription aux mises à jour étendues
check-evidence-fast-startup = Démarrage rapide (1 : activé)
check-evidence-file-system = Système de fichiers
check-evidence-filevault = Réponse de FileVault
check-evidence-filevault-volume = FileVault sur le volume de données
check-evidence-firewall-file = Réglage du coupe-feu (0 : désactivé)
check-evidence-firewall-managed = Coupe-feu imposé par une organisation
check-evidence-firewall-products = Pare-feu connus de Windows
check-evidence-firewall-profiles = Pare-feu de Windows par type de réseau (1 : activé)
check-evidence-firewall-state = Réponse du coupe-feu
check-evidence-firewall-units = Services qui chargent des règles
check-evidence-firewalld = firewalld en marche
check-evidence-gatekeeper = Réglage de Gatekeeper
check-evidence-gatekeeper-status = Réponse de Gatekeeper
check-evidence-gnome-software = Téléchargement automatique par GNOME Logiciels
check-evidence-groups = Groupes donnant des droits d’administrateur
check-evidence-home-encrypted = Dossiers personnels chiffrés
check-evidence-idle-delay = Délai d’inactivité
check-evidence-last-install = Dernière installation
check-evidence-last-search = Dernière recherche
check-evidence-list = Liste des fins de prise en charge
check-evidence-lists = Listes de paquets
check-evidence-lock-delay = Délai avant le verrouillage
check-evidence-lock-enabled = Verrouillage activé
check-evidence-lock-mdm = Inactivité permise par l’organisation, en minutes
check-evidence-lock-on-wake = Connexion exigée au réveil (1 : oui)
check-evidence-lock-policy = Inactivité permise par la stratégie, en secondes
check-evidence-locker = Programme de verrouillage
check-evidence-managed = Serveur de mise à jour de l’organisation (1 : oui)
check-evidence-monthly-update = Dernière mise à jour mensuelle
check-evidence-ostree-policy = Mise à jour automatique de rpm-ostree
check-evidence-outgoing-firewall = Filtre des connexions sortantes
check-evidence-packages = Dernier changement d’un paquet
check-evidence-pause = Fin de la suspension
check-evidence-policy-mode = Stratégie de mise à jour (2 à 4)
check-evidence-policy-off = Mises à jour désactivées par stratégie (1 : oui)
check-evidence-products = Produits connus de Windows
check-evidence-restart-since = Redémarrage attendu depuis
check-evidence-restart-waits = Redémarrage attendu
check-evidence-root-encrypted = Disque du système chiffré
check-evidence-running-products = Produits en marche
check-evidence-saver-minutes = Économiseur d’écran, en secondes
check-evidence-screen-lock = Réponse du verrouillage
check-evidence-screen-off = Extinction de l’écran sur secteur, en secondes
check-evidence-screen-saver = Économiseur d’écran
check-evidence-screen-saver-secure = Mot de passe après l’économiseur (1 : oui)
check-evidence-screen-saver-time = Délai de l’économiseur, en secondes
check-evidence-security-center = Réponse du Centre de sécurité (résultat, santé)
check-evidence-sleep = Mise en veille sur secteur, en secondes
check-evidence-swap-encrypted = Espace d’échange chiffré
check-evidence-timer-masked = Installation automatique bloquée
check-evidence-token = Type de jeton (1 : ordinaire, 2 ou 3 : administrateur)
check-evidence-uac = Contrôle de compte d’utilisateur (1 : activé)
check-evidence-uac-prompt = Question avant de donner tous les droits (0 : jamais)
check-evidence-ubr = Numéro de mise à jour
check-evidence-ubuntu-pro = Ubuntu Pro
check-evidence-ufw = ufw activé
check-evidence-unattended = Installation automatique (1 : oui)
check-evidence-unattended-run = Dernière installation automatique
check-evidence-update-check = Recherche automatique
check-evidence-update-critical = Correctifs urgents
check-evidence-update-data = Données de protection
check-evidence-update-download = Téléchargement automatique
check-evidence-update-level = Réglage de Windows Update (4 : automatique)
check-evidence-update-macos = Mises à jour de macOS
check-evidence-update-service = Démarrage du service de mise à jour (4 : désactivé)
check-evidence-updates-waiting = Mises à jour en attente
check-evidence-uptime = Jours depuis le démarrage
check-evidence-version = Version
check-evidence-volume = Volume, libre / total
check-evidence-xprotect = Version de XProtect
check-evidence-xprotect-date = Date de XProtect
