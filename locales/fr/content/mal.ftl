# Protection contre les maliciels : les mots des pratiques.
# Structure et nombres : assets/content/practices/mal.toml. Mêmes clés que le fichier anglais.

q-antimalware-active = Un antivirus à jour est-il actif sur chaque ordinateur?
    .why = Un antivirus arrête bien des maliciels (logiciels malveillants) avant qu’ils agissent. Windows en fournit un, mais un réglage désactivé ou un abonnement expiré passe souvent inaperçu.
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
    .ask-provider = Quel antivirus protège chacun de nos ordinateurs et serveurs, et qui en reçoit les alertes? Pourriez-vous nous envoyer un rapport qui montre l’état de chaque appareil et la date de sa dernière mise à jour?
    .whom-alone = vous-même, sur chaque ordinateur
    .ask-alone = Sous Windows, ouvrir Sécurité Windows, puis Protection contre les virus et menaces : la protection en temps réel doit être activée et la mise à jour récente. Sur un Mac, ouvrir Réglages Système, Général, puis Mise à jour de logiciels, et vérifier que les correctifs de sécurité s’installent automatiquement.
    .proof = Un rapport de console daté, ou une capture d’écran par ordinateur, qui montre la protection en temps réel activée et une mise à jour récente.

# Bilan complet

q-software-control = Comment un nouveau logiciel arrive-t-il sur un ordinateur du travail?
    .why = Un faux logiciel ou un document piégé peut installer un maliciel sans que rien ne paraisse. Le Centre gouvernemental de cyberdéfense demande au personnel du secteur public en télétravail de ne rien installer lui-même.
    .example = Source officielle : un magasin d’applications ou le site de l’éditeur, pas une publicité ni un lien reçu. Une macro est un petit programme contenu dans un document Word ou Excel. Les extensions du navigateur comptent aussi.
    .choice-approved-only = Une personne désignée l’approuve et le prend à la source officielle; les macros venues d’Internet sont bloquées
    .hint-approved-only = Dans une entreprise d’une seule personne : vous suivez votre propre liste
    .choice-approved-not-blocked = Une personne désignée l’approuve, mais rien n’empêche d’en installer un autre
    .hint-approved-not-blocked = Ou bien le réglage des macros n’a pas été vérifié
    .choice-official-only = Chaque personne l’installe elle-même, mais seulement d’une source officielle
    .choice-anyone = Chaque personne installe ce qu’elle veut, d’où elle veut
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-software-control = Installer seulement des logiciels approuvés, pris à la source officielle
    .short = Logiciels approuvés et macros bloquées
    .first-step = Ouvrir la liste des applications de cet ordinateur et noter celles que vous ne reconnaissez pas. Sous Windows : Paramètres, Applications, puis Applications installées. Sur un Mac : le dossier Applications.
    .step-1 = Dresser une courte liste des logiciels permis et désigner la personne qui approuve les ajouts.
    .step-2 = Désinstaller ce qui n’est pas sur la liste, en commençant par les logiciels inconnus ou sans licence. Faire de même pour les extensions du navigateur.
    .step-3 = Prendre chaque logiciel dans un magasin d’applications ou sur le site de son éditeur, jamais à partir d’une publicité ou d’un lien reçu.
    .step-4 = Laisser le système vérifier les logiciels. Sous Windows : Sécurité Windows, Contrôle des applications et du navigateur. Sur un Mac : Réglages Système, Confidentialité et sécurité, puis les sources d’applications permises.
    .step-5 = Garder les macros désactivées dans Word et Excel : Fichier, Options, Centre de gestion de la confidentialité, Paramètres du Centre, puis Paramètres des macros.

find-out-software-control = Qui peut installer un logiciel, et à partir d’où?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire qui peut installer des logiciels sur nos ordinateurs, et s’il existe une liste de ceux qui sont permis? Merci de confirmer que les macros des documents venus d’Internet sont bloquées.
    .whom-alone = vous-même, sur chaque ordinateur
    .ask-alone = Ouvrir la liste des applications et demander à la personne qui se sert de l’ordinateur d’où viennent celles que vous ne reconnaissez pas. Dans Word, ouvrir Fichier, Options, Centre de gestion de la confidentialité, Paramètres du Centre, puis Paramètres des macros : elles devraient être désactivées.
    .proof = La liste datée des logiciels permis, et une capture d’écran du réglage des macros.
