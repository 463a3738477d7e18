# Personal information

q-privacy-officer = Le titre et les coordonnées de la personne responsable de la protection des renseignements personnels sont-ils publiés?
    .why = La loi confie ce rôle, par défaut, à la personne qui a la plus haute autorité dans l’entreprise. Son titre et ses coordonnées doivent être publiés sur le site Web ou, sans site, rendus accessibles autrement. Une personne facile à joindre répond plus vite aux questions et aux incidents.
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
    .step-3 = Prévoir une adresse de courriel pour ces demandes, lue par cette personne, et le dire au personnel.
    .step-4 = Mettre l’information à jour dès que la personne ou ses coordonnées changent.

find-out-privacy-officer = Qui est responsable de la protection des renseignements personnels, et où ses coordonnées sont-elles publiées?
    .whom-provider = la personne qui dirige l’entreprise
    .ask-provider = Pourriez-vous nous dire qui est responsable de la protection des renseignements personnels chez nous, si une délégation écrite existe et où son titre et ses coordonnées sont publiés?
    .whom-alone = vous-même, sur votre site Web et dans vos documents
    .ask-alone = Parcourir le bas de page et la page de confidentialité de votre site Web, ou l’affichage au comptoir, à la recherche d’un titre et de coordonnées. Chercher ensuite une délégation signée dans vos dossiers.
    .proof = L’adresse de la page ou une photo de l’affichage, et la délégation signée s’il y en a une.
