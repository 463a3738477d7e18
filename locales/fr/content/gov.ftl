# Gouvernance et personnel : les mots des pratiques du bilan complet.
# Structure et nombres : assets/content/practices/gov.toml. Mêmes clés que le fichier anglais.

q-security-lead = Une personne de la direction est-elle nommée responsable de la sécurité informatique?
    .why = Une tâche qui revient à tout le monde finit souvent par n’être faite par personne. Avec un nom, des heures et un montant, les protections se mettent en place et durent. Une entreprise privée reste responsable de sa propre protection, même quand d’autres s’occupent de ses ordinateurs.
    .example = Cette personne n’a pas à être spécialiste : elle suit le plan, pose les questions et approuve les dépenses. Ce rôle n’est pas celui de responsable de la protection des renseignements personnels, mais une même personne peut tenir les deux.
    .choice-named-time-budget = Oui, par écrit, avec des heures réservées et un budget pour l’année
    .hint-named-time-budget = Dans une entreprise d’une seule personne : des heures au calendrier et un montant noté
    .choice-named-only = Oui, mais il manque l’écrit, les heures ou le budget
    .hint-named-only = Ou bien la personne nommée n’est pas de la direction
    .choice-informal = Non, une personne s’en occupe au besoin, sans avoir été nommée
    .hint-informal = Par exemple, la personne la plus à l’aise avec les ordinateurs, ou le fournisseur informatique
    .choice-nobody = Non, personne ne s’en occupe pour l’instant
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-security-lead = Nommer, dans la direction, une personne responsable de la sécurité
    .short = Personne responsable de la sécurité
    .first-step = Écrire et dater une ligne qui nomme la personne responsable de la sécurité, puis l’annoncer au personnel. Une personne seule y inscrit son propre nom.
    .step-1 = Écrire en quelques lignes ce qui est confié à cette personne : suivre ce plan, parler au fournisseur informatique, tenir les listes à jour et préparer les décisions de dépense.
    .step-2 = Réserver des heures au calendrier de cette personne, par exemple une demi-journée par mois, et reprendre toute séance annulée.
    .step-3 = Fixer un montant pour l’année, même modeste, et la somme que cette personne peut dépenser sans autre accord.
    .step-4 = Choisir une personne remplaçante et lui montrer où se trouvent les contrats, les listes et les numéros à appeler.
    .step-5 = Inscrire au calendrier, tous les trois mois, 30 minutes avec la direction : ce qui est fait, ce qui bloque, ce qui vient ensuite.

find-out-security-lead = Qui est responsable de la sécurité, avec combien d’heures et quel budget?
    .whom-provider = la personne qui dirige l’entreprise
    .ask-provider = Pourriez-vous nous dire qui, à la direction, est responsable de la sécurité informatique? Merci de préciser si c’est écrit, et combien d’heures et d’argent y sont réservés cette année.
    .whom-alone = vous-même, dans vos dossiers et votre calendrier
    .ask-alone = Chercher une note ou une description de tâches qui nomme cette personne. Regarder ensuite si des heures sont réservées au calendrier et un montant inscrit au budget. Si rien de cela n’existe, la réponse est non.
    .proof = La note datée qui nomme cette personne, avec les heures et le montant réservés.

q-asset-inventory = Tenez-vous une liste à jour de vos appareils, logiciels, comptes en ligne et données importantes?
    .why = Un appareil oublié n’est ni mis à jour, ni sauvegardé, ni bloqué en cas de vol. Après un incident, la liste dit tout de suite ce qui est touché.
    .example = Une feuille de calcul suffit : ordinateurs, téléphones, routeur, caisse, logiciels, abonnements en ligne, et la personne qui se sert de chacun. Données importantes : celles dont la perte arrêterait le travail, comme les rendez-vous ou la comptabilité.
    .choice-complete-recent = Oui, pour les quatre, et la liste a été revue dans les six derniers mois
    .hint-complete-recent = Appareils, logiciels, comptes en ligne et données
    .choice-complete-old = Oui, pour les quatre, mais sa dernière revue date de plus de six mois
    .choice-incomplete = Oui, mais elle est incomplète
    .hint-incomplete = Par exemple, une liste d’ordinateurs faite pour l’assurance, sans les comptes en ligne ni les données
    .choice-no-list = Non, ou seulement des factures et des notes éparses
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-asset-inventory = Tenir à jour la liste des appareils, logiciels, comptes et données
    .short = Inventaire des appareils, comptes et données
    .first-step = Ouvrir une feuille de calcul et y inscrire cet ordinateur, votre téléphone et le routeur : modèle, année d’achat, personne qui s’en sert.
    .step-1 = Faire le tour des lieux, puis demander à chaque personne ce qu’elle emporte : ordinateurs, téléphones, routeur, imprimantes, caisses, caméras, disques externes.
    .step-2 = Pour chaque ordinateur, noter le système d’exploitation et les logiciels qui servent au travail, avec leur version.
    .step-3 = Retrouver les comptes en ligne d’après les relevés de carte et les factures reçues par courriel. Noter qui administre chacun, jamais le mot de passe.
    .step-4 = Nommer les cinq à dix ensembles de données dont dépend l’entreprise, comme la clientèle, la paie ou les rendez-vous. Pour chacun, écrire où il se trouve et où est sa copie.
    .step-5 = Mettre la liste à jour à chaque achat, arrivée ou départ. La revoir deux fois par année et en garder une copie imprimée.

find-out-asset-inventory = Existe-t-il une liste à jour de ce que l’entreprise possède et utilise?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Tenez-vous pour nous une liste de nos appareils, de nos logiciels et de nos comptes en ligne? Merci de nous envoyer la plus récente, avec sa date, et de nous dire ce qu’elle ne couvre pas.
    .whom-alone = vous-même, avec la personne qui tient les livres
    .ask-alone = Chercher une feuille de calcul ou un cahier qui énumère les appareils et les comptes, et en regarder la date. Choisir ensuite trois appareils et trois comptes au hasard : chacun devrait s’y trouver.
    .proof = La liste datée, où trois appareils et trois comptes pris au hasard se retrouvent.

q-written-rules = Chaque personne a-t-elle reçu des règles de sécurité courtes et écrites?
    .why = Une règle dite de vive voix s’oublie, ou change d’une personne à l’autre. Une page écrite dit la même chose à tout le monde dès le premier jour. Elle aide aussi à refuser une demande pressante, même quand celle-ci semble venir de la direction.
    .example = Une page ou deux suffisent : mots de passe, appareils, télétravail, logiciels permis, messages suspects et personne à prévenir. Les stagiaires et le personnel temporaire les reçoivent aussi.
    .choice-everyone-recent = Oui, chaque personne, et les règles ont été revues dans la dernière année
    .hint-everyone-recent = Elles sont remises dès l’arrivée
    .choice-everyone-old = Oui, chaque personne, mais leur dernière revue date de plus d’un an
    .choice-some-people = Certaines personnes seulement
    .hint-some-people = Par exemple, les personnes embauchées depuis peu
    .choice-spoken = Non, les règles se disent de vive voix
    .choice-no-rules = Non, il n’y a pas de règles communes
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = L’entreprise n’a ni personnel, ni stagiaire, ni aide temporaire

action-written-rules = Remettre à chaque personne une page de règles de sécurité
    .short = Règles de sécurité écrites
    .first-step = Écrire trois premières règles : signaler tout message suspect, ne donner son mot de passe à personne, verrouiller son écran avant de s’éloigner. Les envoyer au personnel.
    .step-1 = Compléter la page : logiciels permis, appareils personnels, télétravail, clés USB, changement de compte bancaire, perte d’un appareil.
    .step-2 = Écrire chaque règle en une phrase, avec sa raison. Mettre en haut le nom et le numéro de la personne à prévenir.
    .step-3 = Faire lire la page à deux ou trois personnes et récrire ce qu’elles ne peuvent pas suivre dans leur travail.
    .step-4 = La présenter au personnel en 15 minutes, la remettre à chaque personne et noter la date. Faire de même à chaque arrivée.
    .step-5 = La revoir une fois par année et après tout incident, puis remettre la nouvelle version.

find-out-written-rules = Des règles de sécurité écrites ont-elles été remises à tout le monde?
    .whom-provider = la personne qui accueille le nouveau personnel
    .ask-provider = Pourriez-vous nous envoyer les règles de sécurité remises au personnel, avec leur date? Merci de préciser qui les a reçues et qui les attend encore.
    .whom-alone = vous-même, avec deux personnes de votre équipe
    .ask-alone = Demander à deux personnes de vous montrer les règles qu’elles ont reçues. Si elles ne les trouvent pas, la page est à écrire ou à redonner.
    .proof = La page datée et la liste des personnes qui l’ont reçue.

q-staff-awareness = Chaque personne apprend-elle, à l’arrivée puis chaque année, à reconnaître l’hameçonnage et la fraude?
    .why = Selon des comptes rendus du rapport Verizon 2026, un geste humain joue un rôle dans environ 6 intrusions sur 10. Les pièges se reconnaissent mieux après en avoir vu des exemples. L’effet s’efface sans rappel.
    .example = Compte : une rencontre, une formation ou un questionnaire en ligne d’environ une heure, avec des exemples de faux messages et de fraudes. Un courriel ou une affiche ne suffit pas.
    .choice-everyone-yearly = Oui, tout le monde, à l’arrivée et dans la dernière année
    .hint-everyone-yearly = Dans une entreprise d’une seule personne : vous y avez consacré une heure dans la dernière année
    .choice-some-people = Oui, mais certaines personnes seulement
    .hint-some-people = Par exemple, le bureau, mais ni l’atelier ni la direction
    .choice-once = Une seule fois, à l’arrivée ou il y a plus d’un an
    .choice-messages-only = Non, seulement un courriel ou une affiche à l’occasion
    .choice-nothing = Non, rien n’est prévu
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-staff-awareness = Montrer chaque année à tout le personnel comment reconnaître les fraudes
    .short = Sensibilisation du personnel
    .first-step = Imprimer deux messages frauduleux déjà reçus, sans ouvrir de lien ni de pièce jointe. À côté de chacun, noter les signes qui le trahissent.
    .step-1 = Préparer une rencontre d’une heure : faux messages, fausses factures, mots de passe, renseignements personnels et personne à prévenir. Une personne seule réserve cette heure à son calendrier.
    .step-2 = Partir d’exemples vécus, puis discuter de quelques questions du jeu-questionnaire « Êtes-vous cyberprudent? », publié en français par Données Québec.
    .step-3 = Raconter un cas d’hypertrucage (une voix ou une vidéo imitée par ordinateur). Redire le bon geste : raccrocher, puis rappeler au numéro déjà connu.
    .step-4 = Tenir la rencontre pendant les heures de travail, avec tout le monde, direction et temps partiel compris. Noter la date et les présences.
    .step-5 = Ajouter cette heure à l’accueil de chaque nouvelle personne. Inscrire au calendrier une rencontre par année et, entre deux, un rappel de 10 minutes.

find-out-staff-awareness = Qui a appris à reconnaître les fraudes, et à quelle date?
    .whom-provider = la personne qui accueille le nouveau personnel
    .ask-provider = Pourriez-vous nous dire qui a suivi une rencontre ou une formation sur les faux messages et la fraude, et à quelle date? Merci de préciser ce qui est prévu à l’arrivée d’une nouvelle personne.
    .whom-alone = vous-même, avec deux ou trois personnes de votre équipe
    .ask-alone = Chercher une liste de présences, une attestation ou une invitation au calendrier des douze derniers mois. Demander à la dernière personne arrivée ce qui lui a été montré.
    .proof = Une liste de présences de moins d’un an, où figurent aussi les personnes arrivées depuis.

q-ai-tool-rules = Une règle écrite encadre-t-elle l’usage des outils d’intelligence artificielle au travail?
    .why = Un texte saisi dans un outil public peut y être conservé, parfois à l’extérieur du Québec. Avant de communiquer des renseignements personnels hors du Québec, la loi demande d’évaluer s’ils y seront bien protégés (art. 17, RLRQ, c. P-39.1). Des outils semblables imitent aussi des voix et des visages : c’est l’hypertrucage.
    .example = Comptent : les assistants comme ChatGPT, Copilot ou Gemini, et les outils qui traduisent ou rédigent des textes, ou résument des réunions. Une fonction de ce genre ajoutée à un logiciel que vous avez déjà compte aussi.
    .choice-written-known = Oui : les outils permis, ce qu’il ne faut pas y saisir et la personne à consulter sont écrits et connus
    .hint-written-known = Dans une entreprise d’une seule personne : la règle est notée et vous la suivez
    .choice-written-incomplete = Oui, mais la règle est incomplète ou peu connue
    .choice-spoken = Non, mais une consigne a été donnée de vive voix
    .hint-spoken = Ou bien rien n’est écrit, mais vous avez vérifié que personne n’emploie ces outils
    .choice-no-rule = Non, chaque personne décide pour elle-même
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-ai-tool-rules = Écrire une règle sur les outils d’intelligence artificielle
    .short = Règle sur l’intelligence artificielle
    .first-step = Envoyer au personnel une première règle : ne saisir dans ces outils, sans votre accord, aucun renseignement personnel ni confidentiel. Une personne seule la note pour elle-même.
    .step-1 = Demander à chaque personne, sans reproche, quels outils elle emploie et pour quelles tâches.
    .step-2 = Choisir les outils permis. Préférer une version pour entreprises dont le contrat dit où vont les données et exclut leur usage pour améliorer l’outil.
    .step-3 = Écrire ce qu’il ne faut pas y saisir : renseignements personnels, mots de passe, contrats, chiffres confidentiels. Pour toute exception, consulter d’abord la personne responsable de la protection des renseignements personnels.
    .step-4 = Demander qu’une personne relise chaque réponse de l’outil avant de l’envoyer ou de s’y fier.
    .step-5 = Ajouter l’hypertrucage à la règle : si une voix ou une vidéo demande de l’argent ou un mot de passe, rappeler au numéro déjà connu. Revoir la règle chaque année.

find-out-ai-tool-rules = Quels outils d’intelligence artificielle servent au travail, et selon quelle règle?
    .whom-provider = deux ou trois personnes de votre équipe
    .ask-provider = Quels outils d’intelligence artificielle employez-vous au travail, et quelle consigne avez-vous reçue sur ce qu’il ne faut pas y saisir? Merci de répondre librement : nous voulons écrire une règle utile.
    .whom-alone = vous-même, avec deux ou trois personnes de votre équipe
    .ask-alone = Demander à deux ou trois personnes quels outils elles emploient et quelle consigne elles ont reçue. Regarder aussi les extensions du navigateur et les abonnements payés par carte. Une personne seule regarde de même ses propres outils.
    .proof = La règle datée, avec la liste des outils permis et des personnes qui l’ont reçue.

q-cyber-insurance = Votre assurance couvre-t-elle un cyberincident?
    .why = L’assurance n’empêche pas un incident, mais elle peut couvrir une partie des coûts et fournir de l’aide. La police habituelle d’une entreprise n’inclut pas toujours la fraude ni l’arrêt des activités. Les assureurs demandent de plus en plus l’authentification multifacteur et des sauvegardes.
    .example = Un cyberincident : des fichiers bloqués par un rançongiciel, un compte piraté, un virement fait à des fraudeurs. Trois coûts à vérifier : l’aide de spécialistes, l’arrêt des activités et l’argent perdu par fraude.
    .choice-covered-checked = Oui : les montants et les conditions ont été vérifiés dans la dernière année, et les conditions sont respectées
    .hint-covered-checked = Une police à part ou un ajout à la police d’entreprise
    .choice-declined-in-writing = Non, par choix : une offre a été étudiée et la décision a été écrite dans la dernière année
    .choice-covered-unchecked = Oui, mais les montants ou les conditions n’ont pas été vérifiés dans la dernière année
    .hint-covered-unchecked = Ou bien une des conditions n’est pas respectée
    .choice-undecided = Non, et aucune décision n’a été écrite dans la dernière année
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-cyber-insurance = Vérifier ce que l’assurance couvre en cas de cyberincident, puis décider
    .short = Assurance contre les cyberrisques
    .first-step = Écrire à votre courtier ou à votre assureur : « Notre police couvre-t-elle un cyberincident, jusqu’à quel montant et à quelles conditions? »
    .step-1 = Chercher quatre points dans la réponse : aide de spécialistes, arrêt des activités, fraude au paiement et avis aux personnes touchées. Noter les montants et les franchises.
    .step-2 = Dresser la liste des conditions, comme l’authentification multifacteur ou des sauvegardes débranchées du réseau. Cocher celles que vous respectez et remplir le questionnaire de l’assureur avec exactitude.
    .step-3 = Si la couverture manque, demander deux offres et les comparer à ce que coûterait une semaine d’arrêt. Ce plan ne compte pas la prime.
    .step-4 = Écrire la décision, datée : s’assurer ou non, pour quel montant et pour quelles raisons.
    .step-5 = Ajouter le numéro d’urgence de l’assureur à ceux à appeler en cas d’incident. Revoir la couverture à chaque renouvellement.

find-out-cyber-insurance = Que couvre votre assurance en cas de cyberincident, et à quelles conditions?
    .whom-provider = votre courtier ou votre assureur
    .ask-provider = Pourriez-vous nous dire si notre police couvre un cyberincident : aide de spécialistes, arrêt des activités et fraude au paiement? Merci de préciser les montants, les franchises, les conditions et le numéro à appeler en cas d’urgence.
    .whom-alone = votre courtier ou votre assureur
    .ask-alone = Chercher dans votre police les mots « cyber », « fraude » et « interruption », y compris parmi les exclusions. Écrire ensuite à votre courtier ou à votre assureur pour confirmer ce que vous avez lu.
    .proof = La réponse écrite de l’assureur avec la liste des conditions cochées, ou la décision écrite de ne pas s’assurer.
