# Email and fraud

q-phishing-reporting = Que se passe-t-il quand une personne de l’entreprise reçoit un message suspect?
    .why = Bien des fraudes commencent par un message trompeur : c’est l’hameçonnage. Un signalement rapide permet de prévenir les autres et de changer un mot de passe à temps. La crainte d’un reproche retarde le signalement.
    .example = Signes courants : urgence ou menace, demande de mot de passe ou d’argent, pièce jointe inattendue, adresse presque pareille à la vraie. Textos et appels comptent aussi.
    .choice-known-and-used = Elle le signale à une personne désignée, et les signes ont été rappelés à tout le monde dans la dernière année
    .hint-known-and-used = Dans une entreprise d’une seule personne : elle connaît les signes, vérifie par une autre voie et sait où signaler
    .choice-named-only = Une personne est désignée, mais les signes n’ont pas été présentés ou rappelés
    .choice-talked-about = On en parle à l’occasion, sans personne désignée
    .choice-nothing = Rien n’est prévu
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-phishing-reporting = Nommer une personne à prévenir et montrer les signes d’hameçonnage
    .short = Signalement des messages suspects
    .first-step = Choisir la personne à prévenir et l’annoncer au personnel : en cas de doute, ne pas cliquer et la prévenir sans tarder, sans crainte de reproche. Une personne seule repère le bouton de signalement de son courriel.
    .step-1 = Afficher les signes courants : urgence, menace, demande d’argent ou de mot de passe, pièce jointe inattendue, adresse presque pareille.
    .step-2 = Montrer le bouton de signalement d’Outlook ou de Gmail; transférer les textos suspects au 7726.
    .step-3 = Dire quoi faire après un clic : débrancher du réseau, appeler la personne désignée, changer le mot de passe depuis un autre appareil.
    .step-4 = Deux fois par année, montrer un exemple reçu et remercier les personnes qui ont signalé un message.

find-out-phishing-reporting = Le personnel connaît-il les signes et la personne à prévenir?
    .whom-provider = deux ou trois personnes de votre équipe
    .ask-provider = À quoi reconnaissez-vous un message suspect, et à qui en parlez-vous? Merci de répondre de mémoire, en une phrase ou deux : nous voulons savoir si nos consignes sont claires.
    .whom-alone = deux ou trois personnes de votre équipe
    .ask-alone = Demander à deux ou trois personnes à quoi elles reconnaissent un message suspect et à qui elles en parleraient. Si les réponses diffèrent, la consigne est à rappeler. Une personne seule vérifie qu’elle trouve le bouton de signalement de son courriel.
    .proof = Le message ou l’affiche datée qui nomme la personne à prévenir, et un signalement de la dernière année.

q-payment-verification = Avant un paiement vers un nouveau compte bancaire, confirmez-vous la demande par un appel à un numéro déjà connu?
    .why = Dans la fraude du président ou de la fausse facture, le message peut venir d’une vraie boîte de courriel piratée. Un appel de quelques minutes à un numéro déjà connu permet de le découvrir. Une fois parti, l’argent peut être difficile à récupérer.
    .example = Comptent : le nouveau compte d’une entreprise que vous payez, le dépôt de paie d’une personne employée, un virement urgent demandé par la direction, des cartes-cadeaux. Une voix ou une vidéo peut être un hypertrucage (une imitation produite par ordinateur).
    .choice-call-and-second = Toujours; une deuxième personne approuve au-delà d’un montant fixé ou, dans une entreprise d’une seule personne, le paiement attend au lendemain
    .hint-call-and-second = Le numéro vient du dossier, jamais du message reçu
    .choice-call-only = Toujours, mais sans deuxième approbation ni attente
    .choice-sometimes = Parfois, selon le montant ou l’impression du moment
    .choice-no = Non : une facture ou un courriel suffit
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-payment-verification = Confirmer de vive voix tout changement de compte bancaire
    .short = Vérification des paiements
    .first-step = Écrire cette règle aux personnes qui paient : confirmer tout changement de compte de vive voix, au numéro déjà au dossier. Une personne seule la note pour elle-même.
    .step-1 = Fixer le montant à partir duquel une deuxième personne approuve, et activer la double approbation dans le service bancaire en ligne.
    .step-2 = Dans une entreprise d’une seule personne, rappeler, puis attendre au lendemain avant de payer.
    .step-3 = Tenir hors du courriel une liste de numéros vérifiés pour les entreprises payées souvent et les personnes employées.
    .step-4 = Appliquer la règle aux demandes urgentes ou confidentielles, même si la voix ou le visage semble être celui de la direction.
    .step-5 = En cas de doute après un paiement, appeler la banque sans attendre, au numéro de la carte ou du contrat.

find-out-payment-verification = Comment un changement de compte est-il confirmé avant un paiement?
    .whom-provider = la personne qui fait les paiements
    .ask-provider = Pourriez-vous nous dire comment vous confirmez un changement de compte bancaire ou une demande de paiement urgente : à quel numéro, et avec quelle deuxième approbation? Merci de nous montrer le dernier cas et la trace qui en a été gardée.
    .whom-alone = vous-même, dans vos derniers paiements, ou la personne qui tient les livres
    .ask-alone = Reprendre les trois derniers changements de compte ou ajouts de bénéficiaire, et chercher la trace d’un appel. Ouvrir aussi les réglages du service bancaire en ligne, ou appeler la banque, pour savoir si la double approbation est active.
    .proof = La règle écrite et datée, et une note d’appel au dossier du dernier changement de compte.
