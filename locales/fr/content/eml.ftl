# Email and fraud

q-phishing-reporting = Que se passe-t-il quand une personne de l’entreprise reçoit un message suspect?
    .why = Bien des fraudes commencent par un message trompeur : c’est l’hameçonnage. Un signalement rapide permet de prévenir les autres et de changer un mot de passe à temps. La crainte d’un reproche retarde le signalement.
    .example = Signes courants : urgence ou menace, demande de mot de passe ou d’argent, pièce jointe inattendue, adresse presque pareille à la vraie. Textos et appels comptent aussi.
    .choice-known-and-used = Elle le signale à une personne désignée, et les signes ont été rappelés à tout le monde dans la dernière année
    .hint-known-and-used = Dans une entreprise d’une seule personne : elle connaît les signes, vérifie par une autre voie et sait où signaler
    .choice-named-only = Une personne est désignée, mais les signes n’ont pas été rappelés dans la dernière année
    .choice-talked-about = On en parle à l’occasion, sans personne désignée
    .choice-nothing = Rien n’est prévu
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-phishing-reporting = Nommer une personne à prévenir et montrer les signes d’hameçonnage
    .short = Signalement des messages suspects
    .first-step = Choisir la personne à prévenir et l’annoncer au personnel : en cas de doute, ne pas cliquer et la prévenir tout de suite, sans crainte de reproche. Une personne seule repère le bouton de signalement de son courriel.
    .step-1 = Afficher les signes courants : urgence, menace, demande d’argent ou de mot de passe, pièce jointe inattendue, adresse presque pareille.
    .step-2 = Montrer le bouton de signalement d’Outlook ou de Gmail; transférer les textos suspects au 7726.
    .step-3 = Dire quoi faire après un clic : débrancher l’appareil du réseau, appeler la personne désignée, changer le mot de passe depuis un autre appareil.
    .step-4 = Deux fois par année, montrer un exemple reçu et remercier les personnes qui ont signalé un message.

find-out-phishing-reporting = Le personnel connaît-il les signes et la personne à prévenir?
    .whom-provider = deux ou trois personnes de votre équipe
    .ask-provider = À quoi reconnaissez-vous un message suspect, et à qui en parlez-vous? Merci de répondre de mémoire, en une phrase ou deux : nous voulons savoir si nos consignes sont claires.
    .whom-alone = deux ou trois personnes de votre équipe
    .ask-alone = Demander à deux ou trois personnes à quoi elles reconnaissent un message suspect et à qui elles en parleraient. Si les réponses diffèrent, la consigne est à rappeler. Une personne seule vérifie qu’elle trouve le bouton de signalement de son courriel.
    .proof = Le message ou l’affiche datée qui nomme la personne à prévenir, et un signalement de la dernière année.

q-payment-verification = Avant un paiement vers un nouveau compte bancaire, confirmez-vous la demande par un appel à un numéro déjà connu?
    .why = Dans la fraude du président ou de la fausse facture, le message peut venir d’une vraie boîte de courriel piratée. Un appel de quelques minutes à un numéro déjà connu permet de le découvrir. Une fois parti, l’argent peut être difficile à récupérer.
    .example = Comptent : le nouveau compte d’une entreprise que vous payez, le nouveau compte de paie d’une personne employée, un virement urgent demandé par la direction, des cartes-cadeaux. Une voix ou une vidéo peut être un hypertrucage (une imitation produite par ordinateur).
    .choice-call-and-second = Toujours; une deuxième personne approuve au-delà d’un montant fixé ou, dans une entreprise d’une seule personne, le paiement attend au lendemain
    .hint-call-and-second = Le numéro vient du dossier, jamais du message reçu
    .choice-call-only = Toujours, mais sans deuxième approbation ni attente
    .choice-sometimes = Parfois : seulement au-delà d’un montant fixé
    .choice-no = Non, ou selon l’impression du moment : une facture ou un courriel suffit d’habitude
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

q-email-authentication = Votre nom de domaine, la partie après @ dans votre adresse, est-il protégé contre l’imitation?
    .why = Sans protection, n’importe qui peut tenter d’envoyer à votre clientèle un message qui affiche votre adresse exacte. SPF, DKIM et DMARC aident les services de courriel à reconnaître ces faux messages. Ils n’arrêtent pas une adresse presque pareille.
    .example = Ces trois réglages sont liés à votre nom de domaine. SPF dit qui peut envoyer en votre nom, DKIM signe chaque message, DMARC dit quoi faire des faux. Un nom qui sert seulement au site Web compte aussi.
    .choice-enforced = SPF, DKIM et DMARC sont en place, et DMARC demande d’écarter ou de refuser les faux messages
    .hint-enforced = La règle DMARC est « quarantine » (mise à l’écart) ou « reject » (refus); pour un nom qui n’envoie aucun courriel, SPF et DMARC suffisent
    .choice-observing = Les trois sont en place, mais DMARC ne fait qu’observer
    .hint-observing = La règle DMARC est « none » (aucune action)
    .choice-two-of-three = Deux de ces trois réglages seulement
    .choice-one-or-none = Un seul de ces réglages, ou aucun
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire
    .not-applicable = Nous n’avons aucun nom de domaine : notre adresse finit par gmail.com, outlook.com ou le nom de notre fournisseur Internet

action-email-authentication = Protéger votre nom de domaine contre les faux courriels
    .short = Protection du nom de domaine de courriel
    .first-step = Envoyer un message de l’entreprise à une boîte Gmail, la vôtre ou celle d’une personne proche. À la réception, ouvrir sur un ordinateur le menu du message (trois points), choisir « Afficher l’original » et noter les résultats SPF, DKIM et DMARC.
    .step-1 = Dresser la liste de tout ce qui envoie du courriel en votre nom : boîtes de courriel, facturation, paie, infolettre, formulaire du site, imprimante.
    .step-2 = Pour chacun, ajouter SPF et activer DKIM selon son aide en ligne, à l’endroit où se gère votre nom de domaine.
    .step-3 = Publier DMARC avec la règle « none », qui observe sans bloquer. Pendant un mois, lire les rapports et corriger les envois légitimes qui échouent.
    .step-4 = Passer ensuite à « quarantine », puis à « reject ». Revoir ces réglages à chaque nouveau service qui envoie en votre nom.
    .step-5 = Protéger aussi vos noms de domaine qui n’envoient aucun courriel, en réglant SPF et DMARC pour tout refuser.

find-out-email-authentication = SPF, DKIM et DMARC sont-ils en place, et avec quelle règle DMARC?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous confirmer que SPF, DKIM et DMARC sont en place pour chacun de nos noms de domaine, et nous dire quelle règle DMARC est publiée? Merci d’indiquer aussi quels services envoient du courriel en notre nom.
    .whom-alone = vous-même, par un message d’essai, ou l’entreprise où votre nom de domaine est enregistré
    .ask-alone = Envoyer un message à une boîte Gmail, puis ouvrir « Afficher l’original » sur un ordinateur : les trois résultats y paraissent, et « PASS » veut dire en place. Un résultat absent ou différent est à régler. La règle se lit plus bas, après « dmarc= » : « p=NONE », par exemple. Au besoin, poser la question à l’entreprise où votre nom de domaine est enregistré.
    .proof = Une capture d’écran datée des trois résultats et de la règle DMARC, pour chaque nom de domaine.

q-email-web-filtering = Qu’est-ce qui bloque les courriels et les sites dangereux avant qu’une personne clique?
    .why = Un filtre de courriel écarte une bonne part de l’hameçonnage envoyé en masse. Un filtre Web ou DNS empêche d’ouvrir un site malveillant connu, même après un clic. Aucun filtre n’arrête tout.
    .example = Filtre de courriel : il écarte les pourriels, l’hameçonnage et les pièces jointes dangereuses. Filtre Web ou DNS : un service réglé dans le routeur ou sur chaque ordinateur. La protection du navigateur aide, mais ne compte pas comme un tel filtre.
    .choice-both-checked = Un filtre de courriel et un filtre Web ou DNS, avec des réglages vérifiés dans la dernière année
    .hint-both-checked = Le filtre Web ou DNS suit aussi les portables hors des locaux
    .choice-one-of-two = Un seul de ces filtres, aux réglages vérifiés, ou les deux sans vérification depuis un an
    .choice-as-delivered = Seulement les protections d’origine du courriel et du navigateur, sans vérification
    .choice-nothing = Rien, ou des filtres désactivés
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-email-web-filtering = Filtrer le courriel et bloquer les sites malveillants
    .short = Filtres du courriel et du Web
    .first-step = Ouvrir les réglages de votre navigateur et activer la protection contre les sites dangereux. Elle s’appelle « Navigation sécurisée » dans Chrome et « SmartScreen » dans Edge.
    .step-1 = Dans la console d’administration (la page où se gèrent toutes les boîtes), activer les filtres de pourriels, d’hameçonnage et de maliciels pour tout le monde.
    .step-2 = Bloquer les pièces jointes qui sont des programmes, et faire marquer les messages venus de l’extérieur.
    .step-3 = Régler dans le routeur et sur les portables un service DNS qui bloque les sites malveillants. Certains sont gratuits; vérifier que leurs conditions permettent l’usage en entreprise.
    .step-4 = Nommer une personne qui libère les messages retenus par erreur. Revoir les réglages une fois par année.

find-out-email-web-filtering = Quels filtres protègent le courriel et la navigation?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire quels filtres sont actifs sur notre courriel (pourriels, hameçonnage, pièces jointes) et si un filtre Web ou DNS protège chaque ordinateur, même hors des locaux? Merci d’indiquer la date de leur dernière vérification.
    .whom-alone = vous-même, dans les réglages du courriel, et votre fournisseur Internet
    .ask-alone = Ouvrir les réglages de sécurité du courriel et noter les filtres actifs. Regarder ensuite, dans la page du routeur, si un service DNS a été choisi. Demander à votre fournisseur Internet si le sien bloque les sites malveillants.
    .proof = Une capture d’écran datée des filtres du courriel et du réglage du filtre Web ou DNS.

q-signin-alerts = Si une personne inconnue ouvrait une boîte de courriel de l’entreprise, comment le sauriez-vous?
    .why = La presse a rapporté une mise en garde de la Sûreté du Québec : dans une boîte piratée, des filtres cachent les messages pendant la fraude. Une alerte lue le jour même laisse le temps d’agir. Le journal aide à savoir ce qui a été touché.
    .example = Trois choses comptent : les alertes de connexion inhabituelle, les règles de transfert (qui envoient vos messages ailleurs) et le journal (relevé des connexions).
    .choice-watched = Une personne désignée lit les alertes, revoit les règles de transfert chaque mois et peut consulter le journal
    .hint-watched = Le journal remonte à trois mois ou plus; dans une entreprise d’une seule personne, c’est elle qui lit
    .choice-alerts-read = Une personne désignée lit les alertes, sans plus
    .choice-each-their-own = Chaque personne reçoit seulement les alertes de sa propre boîte
    .choice-unread = Des alertes sont peut-être envoyées, mais personne ne les lit
    .choice-by-chance = Par hasard : une plainte, un paiement perdu, un message étrange
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-signin-alerts = Activer et lire les alertes de connexion suspecte
    .short = Alertes de connexion et règles de transfert
    .first-step = Dans les réglages de votre courriel, ouvrir les règles, les filtres et le transfert automatique. Si une règle vous est inconnue, en prendre une photo, la désactiver, changer votre mot de passe et vous déconnecter des autres appareils.
    .step-1 = Ouvrir la console d’administration, la page où se gèrent toutes les boîtes. Y faire envoyer à une personne désignée les alertes de connexion inhabituelle, de nouvelle règle de transfert et de nouvel administrateur.
    .step-2 = Interdire le transfert automatique vers l’extérieur, sauf pour les cas approuvés par écrit.
    .step-3 = Activer le journal des connexions et le garder au moins trois mois, si votre abonnement le permet.
    .step-4 = Inscrire au calendrier 15 minutes par mois pour revoir les règles de transfert, les administrateurs et les connexions venues d’endroits inhabituels.
    .step-5 = Devant une alerte, ouvrir le service soi-même, sans cliquer dans le message, qui peut être de l’hameçonnage. Si elle est vraie, déconnecter tous les appareils, changer le mot de passe et garder une copie du journal.

find-out-signin-alerts = Les connexions et les règles de transfert sont-elles surveillées?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous dire qui reçoit les alertes de connexion suspecte à notre courriel et combien de temps le journal des connexions est gardé? Merci de joindre la liste des règles qui transfèrent des messages à l’extérieur.
    .whom-alone = vous-même, dans les réglages de sécurité du courriel
    .ask-alone = Ouvrir l’activité récente de votre boîte et repérer tout lieu ou appareil inconnu. Regarder ensuite ses règles, ses filtres et son transfert automatique. Dans la console d’administration, chercher à quelle adresse les alertes sont envoyées.
    .proof = Une capture d’écran datée de l’adresse qui reçoit les alertes, et la liste revue des règles de transfert.
