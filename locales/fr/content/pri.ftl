# Personal information

q-privacy-officer = Qui est responsable de la protection des renseignements personnels, et où ses coordonnées sont-elles publiées?
    .why = La loi confie ce rôle par défaut à la personne qui a la plus haute autorité dans l’entreprise. Son titre et ses coordonnées doivent être accessibles. Une personne connue de tous répond plus vite aux questions et aux incidents.
    .example = Même une entreprise d’une seule personne est visée. Le rôle peut être confié par écrit à une autre personne, de l’entreprise ou de l’extérieur.
    .choice-published = Une personne tient ce rôle; son titre et ses coordonnées sont publiés et à jour
    .hint-published = Sur le site Web ou, sans site, par un autre moyen accessible
    .choice-outdated = Des coordonnées sont publiées, mais elles ne sont plus à jour
    .choice-unpublished = Une personne tient ce rôle, mais rien n’est publié
    .choice-nobody = Personne ne s’en occupe pour l’instant
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-privacy-officer = Publier les coordonnées de la personne responsable des renseignements personnels
    .short = Personne responsable des renseignements personnels
    .first-step = Décider qui tient ce rôle : par défaut, la personne qui dirige l’entreprise. Écrire une ligne datée qui le confirme.
    .step-1 = Si une autre personne tient ce rôle, signer une délégation écrite qui dit ce qui lui est confié.
    .step-2 = Publier son titre et ses coordonnées sur le site Web; sans site, les afficher au comptoir ou les joindre aux documents remis.
    .step-3 = Prévoir une adresse de courriel pour ces demandes, lue par cette personne, et le dire au personnel.
    .step-4 = Mettre l’information à jour dès que la personne ou ses coordonnées changent.

find-out-privacy-officer = Qui tient ce rôle et où ses coordonnées sont publiées
    .whom-provider = la personne qui dirige l’entreprise
    .ask-provider = Pourriez-vous nous dire qui est responsable de la protection des renseignements personnels chez nous, si une délégation écrite existe et où son titre et ses coordonnées sont publiés? Merci.
    .whom-alone = vous-même, sur votre site Web et dans vos documents
    .ask-alone = Parcourir le bas de page et la page de confidentialité de votre site Web, ou l’affichage au comptoir, à la recherche d’un titre et de coordonnées. Chercher ensuite une délégation signée dans vos dossiers.
    .proof = L’adresse de la page ou une photo de l’affichage, et la délégation signée s’il y en a une.
