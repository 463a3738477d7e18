# Protection contre les maliciels : les mots des pratiques du bilan express.
# Structure et nombres : assets/content/practices/mal.toml. Mêmes clés que le fichier anglais.

q-antimalware-active = Un antivirus à jour est-il actif sur chaque ordinateur?
    .why = Un antivirus arrête bien des maliciels (logiciels malveillants) avant qu’ils agissent. Il est fourni avec Windows, mais un réglage désactivé ou un abonnement expiré passe facilement inaperçu.
    .example = L’antivirus fourni avec Windows (Microsoft Defender) compte s’il est actif. Sur un Mac, les protections d’Apple comptent si elles se mettent à jour automatiquement. Les serveurs comptent aussi.
    .choice-all-watched = Oui, sur tous, et une personne le vérifie
    .hint-all-watched = Par exemple, avec une console ou une vérification chaque mois
    .choice-all-unwatched = Oui, sur tous, mais personne ne le vérifie
    .choice-some = Sur certains ordinateurs seulement
    .choice-no = Non, ou l’abonnement est expiré
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-antimalware-active = Garder un antivirus actif et à jour sur chaque ordinateur
    .short = Antivirus actif et à jour
    .first-step = Vérifier sur cet ordinateur que la protection en temps réel est activée. Sous Windows, taper « Sécurité Windows » dans la barre de recherche. Sur un Mac, vérifier que les correctifs de sécurité s’installent automatiquement.
    .step-1 = Vérifier chaque ordinateur et chaque serveur : protection en temps réel activée, dernière mise à jour datant de moins d’une semaine.
    .step-2 = Retirer les antivirus expirés ou en double et n’en garder qu’un par ordinateur.
    .step-3 = Activer les mises à jour et les analyses automatiques, ainsi que la protection qui empêche de désactiver l’antivirus.
    .step-4 = Nommer la personne qui reçoit les alertes et vérifie l’état de chaque ordinateur tous les mois. À partir d’une vingtaine d’ordinateurs, se doter d’une console qui les montre tous.
    .interim = D’ici là, garder actif l’antivirus fourni sans frais avec le système et vérifier chaque ordinateur une fois par mois.

find-out-antimalware-active = Un antivirus est-il actif sur chaque ordinateur?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Quel antivirus protège chacun de nos ordinateurs et serveurs, et qui en reçoit les alertes? Pouvez-vous nous envoyer un rapport qui montre l’état de chaque appareil et la date de sa dernière mise à jour?
    .whom-alone = vous-même, sur chaque ordinateur
    .ask-alone = Sous Windows, ouvrir Sécurité Windows, puis Protection contre les virus et menaces : la protection en temps réel doit être activée et la mise à jour récente. Sur un Mac, ouvrir Réglages Système, Général, puis Mise à jour de logiciels, et vérifier que les correctifs de sécurité s’installent automatiquement.
    .proof = Un rapport de console daté, ou une capture d’écran par ordinateur, qui montre la protection en temps réel activée et une mise à jour récente.
