# Titles as published; a title that exists in one language only is kept in that language.

# Québec
source-mcn-quiz = Êtes-vous cyberprudent?
    .publisher = Données Québec, gouvernement du Québec
source-cgcd-remote-staff = Télétravail 101 – les mesures à suivre par le personnel
    .publisher = Centre gouvernemental de cyberdéfense (pour les organismes publics)
source-cgcd-remote-body = Télétravail 101 – les mesures à mettre en place par un organisme public
    .publisher = Centre gouvernemental de cyberdéfense (pour les organismes publics)
source-mcn-digital-quebec = Pour un Québec numérique sécuritaire
    .publisher = Blogue signé du ministère de la Cybersécurité et du Numérique (auteur non confirmé)
source-mcn-preparation = La préparation, un bouclier ultime
    .publisher = Blogue signé du ministère de la Cybersécurité et du Numérique (auteur non confirmé)
source-cyber-policy = Politique gouvernementale de cybersécurité : mesures clés
    .publisher = Gouvernement du Québec (pour les organismes publics)
source-clicsequr = Sécurité – clicSÉQUR – Entreprises
    .publisher = Gouvernement du Québec
source-gov-phishing-relay = Comment ne pas mordre à l’hameçon
    .publisher = Université du Québec en Outaouais (relais d’une campagne gouvernementale)
source-urgence-quebec = Cyber attack
    .publisher = Urgence Québec (page en anglais)
source-cai-remote-work = Sécurité de l’information et télétravail (personnel)
    .publisher = Commission d’accès à l’information du Québec
source-revenu-quebec = Mois de la sensibilisation à la cybersécurité : une période cruciale pour mieux comprendre la façon de se protéger dans un monde numérique en constante évolution
    .publisher = Revenu Québec
source-public-safety-relay = Cyber Attack
    .publisher = Ville de Brossard (relais des conseils de la sécurité publique du Québec, page en anglais)
source-cai-register = Registre des incidents de confidentialité
    .publisher = Commission d’accès à l’information du Québec
source-cai-incident = Incidents de confidentialité
    .publisher = Commission d’accès à l’information du Québec
source-public-body-incident = Incident de confidentialité
    .publisher = Gouvernement du Québec (pour les organismes publics)
source-cai-prevention-relay = La CAI publie son guide sur la prévention des incidents de confidentialité : une feuille de route pratique pour les entreprises opérant au Québec
    .publisher = RSS, cabinet d’avocats (d’après la Commission d’accès à l’information du Québec)
source-p-39-1 = Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1)
    .publisher = LégisQuébec
source-r-3-1 = Règlement sur les incidents de confidentialité (RLRQ, c. A-2.1, r. 3.1)
    .publisher = LégisQuébec
source-r-0-1 = Règlement sur l’anonymisation des renseignements personnels (RLRQ, c. A-2.1, r. 0.1)
    .publisher = LégisQuébec
source-c-1-1 = Loi concernant le cadre juridique des technologies de l’information (RLRQ, c. C-1.1)
    .publisher = LégisQuébec
source-sq-fraud = Prévention de la fraude du président et de la fraude du fournisseur
    .publisher = Sûreté du Québec, d’après la presse

# Canada
source-cccs-baseline = Contrôles de cybersécurité de base pour les petites et moyennes organisations, version 1.2
    .publisher = Centre canadien pour la cybersécurité
source-cccs-top-measures = Les meilleures mesures pour renforcer la cybersécurité des petites et moyennes entreprises (ITSAP.10.035)
    .publisher = Centre canadien pour la cybersécurité
source-cccs-foundational = Mesures de cybersécurité de base à l’intention des petites organisations (ITSAP.10.300)
    .publisher = Centre canadien pour la cybersécurité
source-cccs-passphrases = Pratiques exemplaires de création de phrases de passe et de mots de passe (ITSAP.30.032)
    .publisher = Centre canadien pour la cybersécurité
source-cccs-strong-auth = Utiliser une authentification forte
    .publisher = Centre canadien pour la cybersécurité
source-cafc-2026 = Communiqué du 29 janvier 2026
    .publisher = Centre antifraude du Canada
source-statcan-2023 = Enquête canadienne sur la cybersécurité et le cybercrime, 2023
    .publisher = Statistique Canada
source-rcmp-report = Avez-vous été victime de cybercriminalité?
    .publisher = Gendarmerie royale du Canada

# Elsewhere
source-cis-ig1 = CIS Controls v8.1, Implementation Group 1
    .publisher = Center for Internet Security (États-Unis)
source-cyber-essentials = Cyber Essentials : Requirements for IT infrastructure, v3.1
    .publisher = National Cyber Security Centre (Royaume-Uni)
source-nist-csf = Cybersecurity Framework (CSF) 2.0
    .publisher = National Institute of Standards and Technology (États-Unis)
source-anssi-13 = La cybersécurité pour les TPE/PME en treize questions
    .publisher = ANSSI (France)
source-ms-mfa-study = How effective is multifactor authentication at deterring cyberattacks?
    .publisher = Microsoft (arXiv 2305.00945)
source-dbir-2026 = 2026 Data Breach Investigations Report
    .publisher = Verizon, d’après des comptes rendus
