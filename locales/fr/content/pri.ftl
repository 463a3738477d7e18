# Personal information

q-privacy-officer = Le titre et les coordonnées de la personne responsable de la protection des renseignements personnels sont-ils publiés?
    .why = La loi confie ce rôle, par défaut, à la personne qui a la plus haute autorité dans l’entreprise. Son titre et ses coordonnées doivent être publiés sur le site Web ou, sans site, rendus accessibles autrement. Quand on sait à qui écrire, une question ou un incident arrive plus vite à la bonne personne.
    .example = Même une entreprise d’une seule personne est visée. Le rôle peut être confié par écrit à une autre personne, de l’entreprise ou de l’extérieur.
    .choice-published = Oui, et ils sont à jour
    .hint-published = Sur le site Web ou, sans site, par un autre moyen accessible
    .choice-outdated = Oui, mais ils ne sont plus à jour
    .choice-unpublished = Non, mais une personne tient ce rôle
    .choice-nobody = Non, et personne ne s’occupe de ce rôle pour l’instant
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-privacy-officer = Publier qui est responsable de la protection des renseignements personnels
    .short = Personne responsable de la protection des renseignements personnels
    .first-step = Décider qui tient ce rôle : par défaut, la personne qui a la plus haute autorité dans l’entreprise. Écrire une ligne datée qui le confirme.
    .step-1 = Si une autre personne tient ce rôle, signer une délégation écrite qui dit ce qui lui est confié.
    .step-2 = Publier son titre et ses coordonnées sur le site Web; sans site, les afficher au comptoir ou les joindre aux documents remis.
    .step-3 = Prévoir une adresse de courriel pour les questions, les demandes et les plaintes, lue par cette personne, et la donner au personnel.
    .step-4 = Mettre l’information à jour dès que la personne ou ses coordonnées changent.

find-out-privacy-officer = Qui est responsable de la protection des renseignements personnels, et où ses coordonnées sont-elles publiées?
    .whom-provider = la personne qui dirige l’entreprise
    .ask-provider = Pourriez-vous nous dire qui est responsable de la protection des renseignements personnels chez nous, si une délégation écrite existe et où son titre et ses coordonnées sont publiés?
    .whom-alone = vous-même, sur votre site Web et dans vos documents
    .ask-alone = Parcourir le bas de page et la page de confidentialité de votre site Web, ou l’affichage au comptoir, à la recherche d’un titre et de coordonnées. Chercher ensuite une délégation signée dans vos dossiers.
    .proof = L’adresse de la page ou une photo de l’affichage, et la délégation signée s’il y en a une.

q-privacy-policies = Des règles écrites encadrent-elles les renseignements personnels, de leur collecte à leur destruction?
    .why = La loi demande des règles sur la conservation et la destruction, sur les rôles du personnel et sur les plaintes. Elles doivent aussi être expliquées en termes clairs sur le site Web ou, sans site, par un autre moyen. Avec des règles connues, personne n’a à deviner quoi faire d’un dossier.
    .example = Les règles sont à la mesure de l’entreprise : quelques pages pour un petit commerce, par exemple. On y lit qui ouvre les dossiers, combien de temps ils sont gardés, comment ils sont détruits et qui répond aux plaintes.
    .choice-applied-published = Oui : elles sont écrites, appliquées et expliquées au public
    .hint-applied-published = Approuvées par la personne responsable, et expliquées sur le site Web ou autrement
    .choice-written-unpublished = Oui, elles sont écrites, mais pas entièrement approuvées, appliquées ou publiées
    .choice-published-only = Une page est publiée, mais aucune règle interne n’est écrite
    .hint-published-only = Par exemple, une politique de confidentialité reprise d’un modèle
    .choice-habits = Non, rien n’est écrit : chaque personne suit ses habitudes
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-privacy-policies = Écrire, appliquer et publier des règles sur les renseignements personnels
    .short = Règles écrites sur les renseignements personnels
    .first-step = Noter sur une page qui ouvre les dossiers, combien de temps ils sont gardés, comment ils sont détruits et qui répond aux plaintes.
    .step-1 = Écrire les rôles : qui peut recueillir, consulter, corriger, communiquer et détruire chaque sorte de dossiers.
    .step-2 = Écrire les durées de conservation et la façon de détruire. Écrire aussi la marche à suivre pour une plainte : à qui l’envoyer, qui répond, dans quel délai.
    .step-3 = Faire approuver ces règles, avec la date, par la personne responsable de la protection des renseignements personnels.
    .step-4 = Les présenter au personnel, à l’arrivée puis une fois par année, et les relire à cette occasion.
    .step-5 = Les expliquer en détail, en termes clairs, sur le site Web; sans site, par un autre moyen, comme une feuille remise au comptoir.

find-out-privacy-policies = Quelles règles écrites existent, qui les a approuvées et où sont-elles expliquées au public?
    .whom-provider = la personne responsable de la protection des renseignements personnels
    .ask-provider = Pourriez-vous nous envoyer nos règles écrites sur les renseignements personnels, avec la date de leur approbation? Merci de nous dire aussi où elles sont expliquées au public.
    .whom-alone = vous-même, dans vos dossiers et sur votre site Web
    .ask-alone = Chercher dans vos dossiers un document sur la conservation, la destruction, les rôles du personnel et les plaintes. Ouvrir ensuite votre site Web et lire ce que dit la page de confidentialité.
    .proof = Le document approuvé et daté, avec l’adresse de la page ou une photo de l’affichage.

q-pi-inventory = Une liste dit-elle quels renseignements personnels l’entreprise détient, pourquoi, où et qui y a accès?
    .why = Un renseignement que l’on n’a pas ne peut pas fuir. La loi demande de recueillir seulement les renseignements nécessaires à des fins décidées avant la collecte. La liste aide à s’y tenir, à limiter les accès et à mesurer vite un incident.
    .example = Une ligne par sorte de renseignements : dossiers du personnel, carnet de rendez-vous, factures, fiches de santé, images des caméras. Le papier, les téléphones et les vieux courriels comptent aussi.
    .choice-complete = Oui, tout y est, et elle a été revue dans la dernière année
    .hint-complete = Le papier compris, et chaque accès inutile a été retiré
    .choice-incomplete = Oui, mais elle est incomplète ou date de plus d’un an
    .hint-incomplete = Par exemple, la clientèle y est, mais pas le personnel
    .choice-access-limited = Non, mais chaque personne voit seulement ce dont elle a besoin
    .choice-no = Non, et personne n’a vérifié qui voit quoi
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-pi-inventory = Dresser la liste des renseignements personnels et garder le nécessaire
    .short = Inventaire des renseignements personnels
    .first-step = Noter tous les endroits où se trouvent des noms : classeur, ordinateur, téléphone, courriel, logiciels, services en ligne.
    .step-1 = Écrire une ligne par sorte de renseignements : lesquels, sur qui, pourquoi, où, qui y a accès, jusqu’à quand.
    .step-2 = Marquer les lignes sensibles : santé, finances, numéro d’assurance sociale, empreintes. Les protéger d’abord (accès restreint, chiffrement, classeur fermé à clé) et noter ces mesures sur la ligne.
    .step-3 = Retirer des formulaires les questions qui ne servent pas, comme la date de naissance complète quand l’âge suffit.
    .step-4 = Retirer l’accès aux personnes qui n’en ont pas besoin pour leur travail, sur papier comme dans les logiciels.
    .step-5 = Revoir la liste une fois par année et à l’arrivée de chaque nouveau logiciel ou service.

find-out-pi-inventory = Quels renseignements personnels l’entreprise détient-elle, où sont-ils et qui y a accès?
    .whom-provider = la personne responsable de la protection des renseignements personnels
    .ask-provider = Pourriez-vous nous envoyer la liste des renseignements personnels que nous détenons, avec leur utilité, leur emplacement et les personnes qui y ont accès? S’il n’y a pas de liste, merci de nous dire où se trouvent les dossiers du personnel et de la clientèle.
    .whom-alone = vous-même, en faisant le tour des lieux et des logiciels
    .ask-alone = Suivre un dossier de la clientèle, du premier appel au classement, et noter chaque endroit où il passe. Faire de même pour un dossier du personnel. Regarder ensuite, dans chaque logiciel, qui a accès.
    .proof = La liste datée et, pour le logiciel qui contient le plus de dossiers, une capture d’écran des accès.

q-privacy-notice-consent = Au moment de donner ses renseignements, la personne est-elle informée de leur usage et de ses droits?
    .why = Quand vous recueillez des renseignements, la loi vous demande de dire pourquoi, par quels moyens et quels droits la personne peut exercer. Un consentement vaut pour une fin précise et se demande en termes clairs. La personne sait ainsi à quoi s’attendre et à qui parler.
    .example = Comptent : le formulaire du site Web, la fiche remplie au comptoir, l’embauche, l’infolettre, le rendez-vous pris au téléphone. Pour un renseignement sensible, le consentement est exprès : la personne le donne clairement, par une signature par exemple.
    .choice-everywhere = Oui, partout, et chaque consentement demandé vise une fin précise
    .hint-everywhere = Sur papier, au téléphone, au comptoir et en ligne
    .choice-one-for-all = Oui, mais un seul accord couvre tout
    .hint-one-for-all = Par exemple, la même case pour le service et pour l’infolettre
    .choice-website-only = Seulement sur le site Web
    .hint-website-only = Rien n’est dit au comptoir, au téléphone ni à l’embauche
    .choice-no = Non, ou seulement si la personne le demande
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-privacy-notice-consent = Informer les personnes à la collecte et demander un consentement clair
    .short = Information et consentement à la collecte
    .first-step = Écrire, pour votre formulaire le plus utilisé, une phrase qui dit à quoi servent les renseignements et à qui s’adresser.
    .step-1 = Relever tous les endroits où vous recueillez des renseignements : site Web, comptoir, téléphone, embauche, infolettre.
    .step-2 = Préparer un texte court : usage des renseignements, façon de les recueillir, droits d’accès et de rectification, retrait du consentement. Nommer aussi les tiers et dire si un envoi hors du Québec est possible.
    .step-3 = Demander un consentement pour chaque fin, sans case cochée d’avance. Pour un renseignement sensible, faire signer ou cocher la personne elle-même.
    .step-4 = Pour une personne de moins de 14 ans, prévoir le consentement de la personne qui a l’autorité parentale ou du tuteur.
    .step-5 = Si le site Web recueille des renseignements, y publier une politique de confidentialité en termes clairs. Si un outil suit, localise ou profile les gens, le dire d’avance et le laisser désactivé jusqu’à leur choix.

find-out-privacy-notice-consent = Que dit-on aux personnes quand on recueille leurs renseignements?
    .whom-provider = la personne responsable de la protection des renseignements personnels
    .ask-provider = Pourriez-vous nous envoyer les formulaires qui recueillent des renseignements personnels, leur texte d’information et la façon dont le consentement est noté? Merci de nous dire aussi ce qui est expliqué au téléphone.
    .whom-alone = vous-même, en vous mettant à la place de la clientèle
    .ask-alone = Remplir vos propres formulaires, sur papier et en ligne. Noter ce qui est dit de l’usage, des droits et de la personne à joindre. Demander ensuite au personnel ce qui est expliqué au téléphone.
    .proof = Un exemplaire daté de chaque formulaire avec son texte d’information, et un consentement conservé.

q-retention-destruction = Que deviennent les renseignements personnels qui ne servent plus?
    .why = Chaque vieux dossier peut ajouter une personne à celles que toucherait un incident. Une fois les fins accomplies, la loi demande de détruire les renseignements, sous réserve des durées fixées par d’autres lois. Elle permet aussi de les anonymiser pour un usage sérieux et légitime.
    .example = Comptent : les CV non retenus, les dossiers de l’ancienne clientèle, les vieux courriels, les ordinateurs et les téléphones mis de côté. Une facture ou une fiche de paie peut devoir être gardée plus longtemps, pour l’impôt par exemple.
    .choice-scheduled = Ils sont détruits selon des durées écrites, et tout appareil vendu, donné ou recyclé est d’abord effacé
    .hint-scheduled = La date et la façon de détruire sont notées
    .choice-sometimes = Un ménage se fait, mais sans durées écrites ou sans effacer tous les appareils cédés
    .choice-devices-only = Les appareils cédés sont effacés, mais les dossiers restent
    .choice-kept = Tout est gardé
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-retention-destruction = Détruire ce qui ne sert plus et effacer les appareils cédés
    .short = Conservation et destruction des renseignements
    .first-step = Choisir une sorte de dossiers, comme les CV non retenus, et écrire combien de temps la garder et pourquoi.
    .step-1 = Écrire une durée pour chaque sorte de dossiers. Demander d’abord à la personne qui tient la comptabilité, et à l’ordre professionnel s’il y en a un, quelles durées la loi fixe.
    .step-2 = Détruire ce qui a dépassé sa durée : déchiqueteuse pour le papier, suppression et corbeille vidée pour les fichiers et les courriels. Garder ce qui touche un litige ou une enquête.
    .step-3 = Demander comment les sauvegardes et les services en ligne effacent ces dossiers, et au bout de combien de temps.
    .step-4 = Avant de vendre, de donner ou de recycler un appareil, l’effacer au complet par sa fonction de réinitialisation, ou faire détruire le disque. Noter la date.
    .step-5 = Inscrire au calendrier un ménage par année. Avant d’anonymiser des dossiers plutôt que de les détruire, demander conseil : un règlement en fixe la façon.

find-out-retention-destruction = Quels vieux dossiers et vieux appareils contiennent encore des renseignements personnels?
    .whom-provider = la personne responsable de la protection des renseignements personnels
    .ask-provider = Pourriez-vous nous dire combien de temps nous gardons chaque sorte de dossiers et comment ils sont détruits? Merci de préciser comment ont été effacés les derniers ordinateurs et téléphones remplacés.
    .whom-alone = vous-même, dans le classeur, l’ordinateur et le tiroir aux vieux appareils
    .ask-alone = Chercher le plus vieux dossier du personnel, le plus vieux dossier de la clientèle et le plus vieux courriel, et noter leurs dates. Retrouver ensuite les appareils remplacés et demander comment chacun a été effacé.
    .proof = La liste datée des durées, la note de la dernière destruction et la preuve d’effacement des appareils cédés.

q-pia-and-transfers = Avant un nouveau système ou un envoi hors du Québec, les risques pour les renseignements personnels sont-ils évalués par écrit?
    .why = La loi demande une évaluation des facteurs relatifs à la vie privée avant d’acquérir ou de refaire un système qui touche des renseignements personnels. Elle en demande aussi une avant de les communiquer hors du Québec, même en Ontario. L’évaluation est à la mesure du projet, et plus poussée quand les renseignements sont sensibles.
    .example = Comptent : un nouveau logiciel de rendez-vous, une boutique en ligne à refaire, un service hébergé à Toronto ou aux États-Unis. La biométrie aussi, par exemple une horodateuse qui lit les empreintes du personnel.
    .choice-all-written = Oui, pour chaque nouveau système et chaque service hors du Québec
    .hint-all-written = Y compris les services infonuagiques déjà utilisés
    .choice-some-written = Oui, mais seulement pour certains
    .choice-looked-at = Le contrat et le lieu d’hébergement sont regardés, sans rien écrire
    .choice-no = Non, rien n’est évalué
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Aucun système nouveau ou à refaire, aucun renseignement hors du Québec et aucune biométrie

action-pia-and-transfers = Évaluer par écrit les nouveaux systèmes et les envois hors du Québec
    .short = Évaluation des nouveaux systèmes et des envois hors du Québec
    .first-step = Choisir le service en ligne qui contient le plus de renseignements personnels et chercher, dans son contrat ou sur son site, où il les héberge.
    .step-1 = Tenir une liste des services et des projets qui touchent des renseignements personnels, avec le lieu d’hébergement.
    .step-2 = Dès le début d’un projet, consulter la personne responsable et écrire l’évaluation : renseignements touchés, sensibilité, quantité, fins, risques, mesures. Vérifier que les renseignements peuvent ressortir du système dans un format courant.
    .step-3 = Avant un envoi hors du Québec, écrire quatre points : sensibilité, fins, mesures de protection, lois du lieu. Si la protection n’est pas adéquate, garder ces renseignements au Québec.
    .step-4 = Avoir une entente écrite avec chaque service hors du Québec et en garder une copie, avec l’évaluation.
    .step-5 = Avant d’utiliser la biométrie, la déclarer à la Commission d’accès à l’information; pour une banque d’empreintes ou de visages, au moins 60 jours d’avance. Obtenir le consentement exprès de chaque personne et offrir un autre moyen.

find-out-pia-and-transfers = Où sont hébergés les renseignements personnels, et quelles évaluations écrites existent?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire, pour chaque service qui contient nos renseignements personnels, dans quelle province ou quel pays ils sont hébergés, sauvegardes comprises? Merci de nous envoyer les évaluations écrites que vous avez, et de nous prévenir avant tout nouveau système.
    .whom-alone = vous-même, auprès de chaque service en ligne
    .ask-alone = Lire le contrat ou la page de confidentialité de chaque service, à la recherche du lieu d’hébergement. S’il n’y est pas, écrire au service à la clientèle. Chercher ensuite dans vos dossiers une évaluation écrite et datée.
    .proof = Une évaluation datée par projet et par service hors du Québec, avec l’entente écrite.

q-rights-requests = Qu’est-ce qui est prévu quand une personne demande à voir ou à faire corriger ses renseignements?
    .why = Au Québec, une personne peut demander par écrit l’accès à ses renseignements ou leur rectification, et la réponse est due dans les 30 jours. Depuis septembre 2024, elle peut aussi recevoir ses renseignements informatisés dans un format courant : c’est la portabilité. Quand le personnel reconnaît une telle demande, aucun jour n’est perdu.
    .example = Comptent : « Envoyez-moi mon dossier », « Que savez-vous de moi? », « Corrigez mon adresse », ou une plainte sur l’usage d’un renseignement. La demande vient de la clientèle ou du personnel, présent ou passé.
    .choice-written = Une marche à suivre écrite, une personne désignée et un suivi des 30 jours
    .hint-written = Pour l’accès, la rectification, la portabilité et les plaintes
    .choice-part-written = Une marche à suivre écrite, mais incomplète : par exemple, rien sur la portabilité ou pas de suivi
    .choice-person-only = Une personne s’en occupe, sans marche à suivre ni suivi
    .choice-nothing = Rien n’est prévu
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-rights-requests = Préparer la réponse aux demandes d’accès, de rectification et de portabilité
    .short = Réponse aux demandes des personnes concernées
    .first-step = Décider qui reçoit ces demandes et à quelle adresse, puis le dire au personnel par un court message.
    .step-1 = Ouvrir une liste de suivi : date de réception, nom, demande, échéance à 30 jours, date de la réponse.
    .step-2 = Écrire comment vérifier que la demande vient bien de la personne, sans exiger plus de renseignements qu’il n’en faut.
    .step-3 = Essayer de sortir un dossier de vos logiciels dans un format courant, comme un tableur. Si la fonction manque, la demander au vendeur.
    .step-4 = Préparer trois lettres : accès, rectification, réponse à une plainte. Avant l’envoi, masquer les renseignements des autres personnes.
    .step-5 = Garder une copie de chaque réponse. En cas de doute, surtout avant un refus, appeler la Commission d’accès à l’information.

find-out-rights-requests = Qui reçoit ces demandes, et comment le délai de 30 jours est-il suivi?
    .whom-provider = la personne responsable de la protection des renseignements personnels
    .ask-provider = Pourriez-vous nous envoyer la marche à suivre pour les demandes d’accès, de rectification et de portabilité, avec la liste des demandes reçues? Merci de nous dire aussi qui répond aux plaintes.
    .whom-alone = vous-même, avec la personne qui répond au courriel et au téléphone
    .ask-alone = Demander à cette personne ce qu’elle ferait si quelqu’un demandait son dossier. Chercher les demandes reçues dans la dernière année et la date de chaque réponse. Essayer enfin de sortir un dossier d’un logiciel.
    .proof = La marche à suivre datée et la liste de suivi, même vide.
