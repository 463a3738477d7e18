# Ce qu’il faut savoir des lignes directrices. Ordre et sources : assets/content/guidelines.toml. Mêmes clés que le fichier anglais.

# How the guidelines were chosen
statement-how-chosen = Les sources du Québec viennent d’abord, puis celles du Canada, puis celles d’autres pays. Chaque pratique montre les siennes, qui peuvent venir de plusieurs organismes. Une pratique sans source du Québec n’est pas un conseil du ministère de la Cybersécurité et du Numérique.
    .title = Comment les pratiques ont été choisies

# The ministry, and what falls to a business
statement-mcn-role = Selon un texte de septembre 2025 signé du ministère, ce dernier coordonne la défense des organismes publics contre les cyberattaques. Il sensibilise aussi la population et les entreprises. Ce texte se trouve sur un service de blogues : il n’est pas confirmé que le ministère en est l’auteur.
    .title = Ce que fait le ministère de la Cybersécurité et du Numérique
statement-own-responsibility = Selon ce même texte, une entreprise privée reste responsable de ses propres mesures. La loi lui demande aussi des mesures de sécurité nécessaires et raisonnables pour les renseignements personnels qu’elle détient (art. 10, RLRQ, c. P-39.1). Ce qui est raisonnable dépend surtout de leur sensibilité, de leur finalité, de leur quantité, de leur répartition et de leur support.
    .title = Chaque entreprise répond de sa propre protection
statement-cgcd-role = Le Centre gouvernemental de cyberdéfense, qui fait partie du ministère, sert les organismes publics. Ses guides et la politique gouvernementale de cybersécurité sont écrits pour eux. Quand un de ses conseils convient aussi à une petite entreprise, Vigie le cite.
    .title = Le Centre gouvernemental de cyberdéfense sert les organismes publics
statement-no-incident-service = Aucun service d’incident pour les entreprises n’a été trouvé, ni au ministère ni au Centre gouvernemental de cyberdéfense. La recherche date du 24 novembre 2026. Toutes les pages du ministère n’ont pas pu être lues.
    .title = Pas de service d’incident trouvé pour les entreprises
statement-whom-to-turn-to = La page « En cas d’incident » donne les étapes dans l’ordre et les organismes à joindre. On y trouve la banque, la police, le Centre antifraude du Canada, la Commission d’accès à l’information et le Centre canadien pour la cybersécurité. Chaque coordonnée y porte la date de sa vérification.
    .title = À qui s’adresser en cas d’incident

# The law
statement-incident-duty = Une entreprise qui a lieu de croire à un incident de confidentialité doit prendre des mesures raisonnables pour réduire le risque de préjudice et éviter de nouveaux incidents de même nature. S’il y a un risque de préjudice sérieux, elle doit aviser avec diligence la Commission d’accès à l’information et les personnes concernées. La loi ne fixe pas de délai en heures ni en jours.
    .title = Ce que la loi demande après un incident de confidentialité
statement-injury-assessment = Pour juger du risque, l’entreprise doit regarder la sensibilité des renseignements, les conséquences possibles et la probabilité d’un usage nuisible. Elle doit consulter la personne responsable de la protection des renseignements personnels.
    .title = Comment évaluer le risque de préjudice
statement-register-of-incidents = Tout incident de confidentialité va au registre, même sans risque sérieux. La Commission d’accès à l’information peut en demander une copie. Chaque inscription se garde au moins cinq ans après que l’entreprise a appris l’incident.
    .title = Le registre des incidents
statement-right-act = Pour une entreprise, ces obligations viennent de la Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1). La Loi sur l’accès (RLRQ, c. A-2.1) vise les organismes publics. Le Règlement sur les incidents de confidentialité porte le numéro A-2.1, r. 3.1, mais il s’applique aux entreprises comme aux organismes publics.
    .title = La loi qui s’applique à une entreprise
statement-every-size = La loi vise toute personne qui recueille, détient, utilise ou communique des renseignements personnels en exploitant une entreprise. Elle ne fixe pas de taille minimale : une entreprise d’une seule personne est visée.
    .title = La loi vise les entreprises de toute taille

# Where to read more, and what could not be read
statement-public-material = Le jeu-questionnaire « Êtes-vous cyberprudent? » se trouve sur le site de Données Québec. Il renvoie à des pages de Québec.ca dont les adresses n’ont pas été vues : « Prévenir l’hameçonnage », « Gérer ses mots de passe » et « Détecter l’hypertrucage ». La bibliothèque de cyber.gouv.qc.ca contient des guides pour les organismes publics.
    .title = Où trouver la documentation publique du Québec
statement-not-read = Les pages de conseils du ministère, dont celle qui s’adresse aux entreprises, n’ont pas pu être ouvertes. Le guide de la Commission d’accès à l’information sur la prévention des incidents (janvier 2026) n’a pas été lu non plus. Des règles fédérales peuvent aussi s’appliquer : elles n’ont pas été vérifiées.
    .title = Ce qui n’a pas été lu ni vérifié

# Independence
statement-independence = Vigie s’inspire de documents publics et les reformule dans ses propres mots. Aucun des organismes nommés ici, dont le ministère, n’a fait, approuvé ni certifié Vigie. Suivre son plan ne donne aucune certification.
    .title = Vigie est un outil indépendant

# Where guidance conflicts
statement-conflict-which-act = Le texte de septembre 2025 rattache l’avis d’incident des entreprises à la Loi sur l’accès. Vigie suit plutôt le règlement, qui nomme pour elles l’article 3.5 de la loi sur le secteur privé (RLRQ, c. P-39.1).
    .title = Quand les sources diffèrent : la loi à citer
statement-conflict-changing-passwords = Deux sources du Québec conseillent de changer régulièrement ses mots de passe. Le Centre canadien pour la cybersécurité conseille de le faire seulement si une autre personne a pu les connaître. Vigie suit ce second conseil, que partage le référentiel britannique Cyber Essentials.
    .title = Quand les sources diffèrent : changer ses mots de passe
statement-conflict-sensitive-passwords = Le jeu-questionnaire et Cyber Essentials recommandent un gestionnaire de mots de passe. Le Centre canadien pour la cybersécurité avertit de n’y garder ni ceux de la banque ni ceux des comptes d’administrateur. Vigie recommande donc le gestionnaire, avec authentification multifacteur, et garde ces quelques secrets à part, sous enveloppe scellée.
    .title = Quand les sources diffèrent : les mots de passe les plus sensibles
