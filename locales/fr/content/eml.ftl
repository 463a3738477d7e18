# Email and fraud

q-phishing-reporting = Chaque personne sait-elle reconnaître un message suspect et à qui le signaler sans crainte?
    .why = La plupart des fraudes commencent par un message trompeur. Un signalement rapide permet de prévenir les autres et de changer un mot de passe à temps. La crainte du reproche fait perdre des heures.
    .example = Signes courants : urgence ou menace, demande de mot de passe ou d’argent, pièce jointe inattendue, adresse presque pareille à la vraie. Textos et appels comptent aussi.
    .choice-known-and-used = Oui : une personne désignée, des signes connus de tous et un rappel dans la dernière année
    .hint-known-and-used = Pour une personne seule : elle connaît les signes, vérifie par une autre voie et sait où signaler
    .choice-named-only = Une personne est désignée, mais les signes n’ont pas été présentés ou rappelés
    .choice-talked-about = On en parle à l’occasion, sans personne désignée
    .choice-nothing = Rien n’est prévu
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-phishing-reporting = Nommer une personne à prévenir et montrer les signes d’hameçonnage
    .short = Signalement des messages suspects
    .first-step = Choisir la personne à prévenir. Écrire au personnel de ne pas cliquer en cas de doute et de lui parler sans tarder, sans crainte de reproche.
    .step-1 = Afficher les signes courants : urgence, menace, demande d’argent ou de mot de passe, pièce jointe inattendue, adresse presque pareille.
    .step-2 = Montrer le bouton de signalement d’Outlook ou de Gmail; transférer les textos suspects au 7726.
    .step-3 = Dire quoi faire après un clic : débrancher du réseau, appeler la personne désignée, changer le mot de passe depuis un autre appareil.
    .step-4 = Deux fois par année, montrer un exemple reçu et remercier les personnes qui ont signalé un message.

find-out-phishing-reporting = Si le personnel connaît les signes et la personne à prévenir
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire si le bouton de signalement de l’hameçonnage est actif dans notre courriel et qui reçoit les signalements? Merci d’indiquer aussi combien de messages ont été signalés dans la dernière année.
    .whom-alone = deux ou trois personnes de votre équipe
    .ask-alone = Demander à deux ou trois personnes à quoi elles reconnaissent un message suspect et à qui elles en parleraient. Si les réponses diffèrent, rien n’est vraiment établi. Une personne seule vérifie qu’elle trouve le bouton de signalement de son courriel.
    .proof = Le message ou l’affiche datée qui nomme la personne à prévenir, et un signalement de la dernière année.

q-payment-verification = Avant de payer dans un nouveau compte, la demande est-elle confirmée par un appel à un numéro déjà connu?
    .why = Dans la fraude du président ou de la fausse facture, le message peut venir d’une vraie boîte de courriel piratée. Un appel à un numéro déjà connu démasque la demande en deux minutes. Un virement parti se récupère rarement.
    .example = Comptent : le nouveau compte d’une entreprise que vous payez, le dépôt de paie d’une personne employée, un virement demandé par la direction, des cartes-cadeaux. Une voix ou une vidéo peut être un hypertrucage.
    .choice-call-and-second = Toujours, et une deuxième personne approuve au-delà d’un montant fixé
    .hint-call-and-second = Pour une personne seule : elle rappelle, puis attend au lendemain pour payer
    .choice-call-only = Toujours, sans deuxième approbation
    .choice-sometimes = Parfois, selon le montant ou l’impression du moment
    .choice-no = Non : une facture ou un courriel suffit
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-payment-verification = Confirmer de vive voix tout changement de compte bancaire
    .short = Vérification des paiements
    .first-step = Écrire cette règle aux personnes qui paient : confirmer tout changement de compte de vive voix, au numéro déjà au dossier.
    .step-1 = Fixer le montant à partir duquel une deuxième personne approuve, et activer la double approbation dans le service bancaire en ligne.
    .step-2 = Pour une personne seule : rappeler, puis attendre au lendemain avant de payer.
    .step-3 = Tenir hors du courriel une liste de numéros vérifiés pour les entreprises payées souvent et les personnes employées.
    .step-4 = Appliquer la règle aux demandes urgentes ou confidentielles, même si la voix ou le visage semble être celui de la direction.
    .step-5 = En cas de doute après un paiement, appeler la banque le jour même, au numéro de la carte ou du contrat.

find-out-payment-verification = Comment un changement de compte est confirmé avant un paiement
    .whom-provider = la personne qui fait les paiements
    .ask-provider = Pourriez-vous nous dire comment vous confirmez un changement de compte bancaire ou une demande de paiement urgente : à quel numéro, et avec quelle deuxième approbation? Merci de nous montrer le dernier cas et la trace qui en a été gardée.
    .whom-alone = vous-même, dans vos derniers paiements, ou la personne qui tient les livres
    .ask-alone = Reprendre les trois derniers changements de compte ou ajouts de bénéficiaire, et chercher la trace d’un appel. Ouvrir aussi les réglages du service bancaire en ligne, ou appeler la banque, pour savoir si la double approbation est active.
    .proof = La règle écrite et datée, et une note d’appel au dossier du dernier changement de compte.
