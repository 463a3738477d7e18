# Incident response

q-incident-plan = En cas d’incident, une page imprimée dit-elle quoi faire, qui appeler et qui décide?
    .why = Dans les premières heures, agir vite compte : un virement signalé sans tarder peut parfois être bloqué. Le jour d’un incident, l’ordinateur qui contient les numéros peut être hors service. Une page lue d’avance aide à éviter les gestes qui effacent les traces.
    .example = La page donne les numéros (banque, fournisseur informatique, assurance, police), ce qu’il faut débrancher, les traces à garder et la personne qui décide.
    .choice-printed-tried = Oui : imprimée, connue du personnel, essayée ou relue dans la dernière année
    .choice-written = Un plan est écrit, mais il n’est pas imprimé, pas connu du personnel ou pas relu depuis plus d’un an
    .choice-numbers-only = Quelques numéros sont notés sur papier, sans marche à suivre
    .choice-nothing-written = Rien n’est écrit, ou les numéros sont seulement dans un ordinateur ou un téléphone
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-incident-plan = Écrire, imprimer et essayer un plan d’une page en cas d’incident
    .short = Plan d’intervention d’une page
    .first-step = Noter sur papier les numéros utiles : banque, fournisseur informatique, assurance, police et personne qui décide. Afficher la feuille près du téléphone.
    .step-1 = Écrire qui décide, qui remplace cette personne et comment joindre chacun sans le courriel de l’entreprise.
    .step-2 = Écrire les premiers gestes : débrancher l’appareil du réseau, le laisser allumé, ne rien effacer, photographier l’écran, noter l’heure.
    .step-3 = Écrire l’ordre des appels : banque si de l’argent est parti, fournisseur informatique et assurance, police et Centre antifraude du Canada. Ensuite, évaluer si des renseignements personnels sont touchés.
    .step-4 = Imprimer deux copies : une sur place, une au domicile de la personne qui décide.
    .step-5 = Une fois par année, jouer un cas pendant 30 minutes, par exemple tous les fichiers illisibles un lundi matin, puis corriger la page.

find-out-incident-plan = Existe-t-il un plan écrit, où se trouve-t-il et quand a-t-il été essayé?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Avez-vous pour nous un plan écrit en cas d’incident : numéro à appeler en tout temps, délai de réponse, ce qu’il faut débrancher et les traces à garder? Merci de nous en envoyer la dernière version et la date de son dernier essai.
    .whom-alone = vous-même, avec la personne qui vous remplace
    .ask-alone = Demander à la personne qui vous remplace qui elle appellerait si tous les fichiers devenaient illisibles, et où sont les numéros. Chercher la page sur papier. Lire aussi la police d’assurance, qui indique parfois un numéro d’urgence.
    .proof = La page imprimée, avec la date du dernier essai ou de la dernière relecture.

q-incident-notification = Qu’est-ce qui est prêt pour évaluer un incident de confidentialité et aviser les personnes concernées?
    .why = Au Québec, un incident qui présente un risque de préjudice sérieux se déclare avec diligence à la Commission d’accès à l’information et aux personnes concernées. La loi ne fixe pas de délai en heures ni en jours. Tout incident, sérieux ou non, s’inscrit aussi dans un registre.
    .example = Sont des incidents de confidentialité : un courriel envoyé à la mauvaise personne, un portable volé, un dossier consulté sans autorisation, une boîte de courriel piratée. Ils comptent dès que des renseignements personnels sont touchés.
    .choice-ready = Une façon écrite d’évaluer le risque, des modèles d’avis et une personne désignée
    .hint-ready = Le registre des incidents est commencé, même s’il est vide
    .choice-part-ready = Une partie seulement : par exemple, un registre commencé, sans façon écrite d’évaluer le risque
    .choice-known-unwritten = Une personne connaît la marche à suivre, mais rien n’est écrit
    .choice-nothing = Rien n’est prévu
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-incident-notification = Préparer l’évaluation et les avis d’incident
    .short = Évaluation et avis d’incident
    .first-step = Commencer le registre des incidents, sur une feuille ou dans un fichier. Y tracer les quatre premières colonnes : date de l’incident, renseignements touchés, circonstances, mesures. Écrire en haut la date d’aujourd’hui.
    .step-1 = Écrire sur une page les trois questions de l’évaluation : sensibilité des renseignements, conséquences possibles, probabilité d’un usage nuisible. Y nommer qui la fait, qui remplace cette personne et la personne responsable de la protection des renseignements personnels, à consulter chaque fois.
    .step-2 = Garder le formulaire d’avis de la Commission d’accès à l’information et préparer une lettre aux personnes concernées.
    .step-3 = Mettre dans la lettre : renseignements touchés, circonstances, date, mesures prises, gestes que la personne peut poser, où s’informer.
    .step-4 = Ajouter deux colonnes au registre : risque et avis. Pour chaque incident, même sans avis, y inscrire la conclusion de l’évaluation et, s’il y a lieu, la date des avis.
    .step-5 = Demander au personnel et au fournisseur informatique de prévenir sans tarder, puis s’exercer sur un courriel mal adressé.

find-out-incident-notification = Le registre, l’évaluation et les avis sont-ils prêts, et qui s’en occupe?
    .whom-provider = la personne responsable de la protection des renseignements personnels
    .ask-provider = Pourriez-vous nous dire comment nous évaluons le risque de préjudice sérieux, qui le fait, quels modèles d’avis sont prêts et où se trouve le registre des incidents? Merci de nous en envoyer une copie.
    .whom-alone = vous-même, dans vos dossiers
    .ask-alone = Chercher dans vos dossiers le registre des incidents, la façon d’évaluer le risque et un modèle de lettre. Si la recherche dépasse cinq minutes, ce n’est pas prêt. La Commission d’accès à l’information renseigne aussi les entreprises.
    .proof = Le registre, même vide, la page d’évaluation et le modèle d’avis, datés.

q-incident-register = Un registre des incidents de confidentialité est-il tenu, même pour les incidents mineurs?
    .why = La loi demande d’inscrire tout incident de confidentialité, sérieux ou non, et la Commission d’accès à l’information peut en demander une copie. Relire les petits incidents aide aussi à éviter le suivant.
    .example = Un tableau ou un cahier convient. S’y inscrivent un courriel parti à la mauvaise adresse, une clé USB perdue ou un dossier ouvert par curiosité, s’ils contiennent des renseignements personnels.
    .choice-complete = Oui, tout incident y va, avec tous les éléments demandés
    .hint-complete = Ou il est ouvert et vide, parce qu’aucun incident n’est survenu
    .choice-serious-only = Oui, mais seulement pour les incidents graves
    .choice-gaps = Oui, mais des incidents ou des éléments manquent
    .choice-scattered = Non, mais des courriels ou des notes en gardent la trace
    .choice-nothing = Non, rien n’est noté
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-incident-register = Compléter et tenir le registre des incidents de confidentialité
    .short = Registre des incidents de confidentialité
    .first-step = Ouvrir le registre, ou le commencer, et lui donner toutes ses colonnes : date de l’incident, date où vous l’avez appris, renseignements touchés, circonstances, nombre de personnes, risque, avis, mesures.
    .step-1 = Y inscrire les incidents dont le personnel se souvient, même mineurs et même sans avis. Si un élément n’est pas connu, écrire pourquoi.
    .step-2 = Sous « risque », écrire ce qui a fait conclure à un risque de préjudice sérieux, ou non. Sous « avis », écrire la date de chaque avis envoyé.
    .step-3 = Garder chaque inscription, tenue à jour, au moins cinq ans après avoir appris l’incident. Inclure le registre dans les sauvegardes et décider qui en remet une copie à la Commission d’accès à l’information, sur demande.
    .step-4 = Limiter l’accès au registre et ne pas y écrire le nom des personnes touchées quand une description suffit.
    .step-5 = Le relire deux fois par année : si le même incident revient, changer la façon de faire.

find-out-incident-register = Un registre des incidents de confidentialité existe-t-il, et que contient-il?
    .whom-provider = la personne responsable de la protection des renseignements personnels
    .ask-provider = Pourriez-vous nous dire où se trouve notre registre des incidents de confidentialité et à quand remonte la dernière inscription? Merci de nous en envoyer une copie.
    .whom-alone = vous-même, dans vos dossiers et auprès du personnel
    .ask-alone = Chercher dans vos dossiers un fichier ou un cahier nommé registre des incidents. Demander au personnel s’il se souvient d’un courriel mal adressé ou d’un appareil perdu, puis vérifier si cela est inscrit.
    .proof = Le registre, même vide, avec la date de son ouverture et de sa dernière relecture.
