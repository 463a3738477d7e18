# Titles as published; a title that exists in one language only is kept in that language.

# Québec
source-mcn-quiz = Êtes-vous cyberprudent?
    .publisher = Données Québec, Gouvernement du Québec (in French)
source-cgcd-remote-staff = Télétravail 101 – les mesures à suivre par le personnel
    .publisher = Centre gouvernemental de cyberdéfense (for public bodies, in French)
source-cgcd-remote-body = Télétravail 101 – les mesures à mettre en place par un organisme public
    .publisher = Centre gouvernemental de cyberdéfense (for public bodies, in French)
source-mcn-digital-quebec = Pour un Québec numérique sécuritaire
    .publisher = Blog signed by the ministère de la Cybersécurité et du Numérique (authorship not confirmed, in French)
source-mcn-preparation = La préparation, un bouclier ultime
    .publisher = Blog signed by the ministère de la Cybersécurité et du Numérique (authorship not confirmed, in French)
source-cyber-policy = Politique gouvernementale de cybersécurité: mesures clés
    .publisher = Gouvernement du Québec (for public bodies, in French)
source-clicsequr = Sécurité – clicSÉQUR – Entreprises
    .publisher = Gouvernement du Québec (in French)
source-gov-phishing-relay = Comment ne pas mordre à l’hameçon
    .publisher = Université du Québec en Outaouais (relaying a government campaign, in French)
source-urgence-quebec = Cyber attack
    .publisher = Urgence Québec
source-cai-remote-work = Sécurité de l’information et télétravail (personnel)
    .publisher = Commission d’accès à l’information du Québec (in French)
source-revenu-quebec = Cyber Security Awareness Month, October 4, 2021
    .publisher = Revenu Québec
source-public-safety-relay = Cyber Attack
    .publisher = City of Brossard (relaying Québec public safety advice)
source-cai-register = Registre des incidents de confidentialité
    .publisher = Commission d’accès à l’information du Québec (in French)
source-cai-incident = Incidents de confidentialité
    .publisher = Commission d’accès à l’information du Québec (in French)
source-public-body-incident = Incident de confidentialité
    .publisher = Gouvernement du Québec (for public bodies, in French)
source-cai-prevention-relay = La CAI publie son guide sur la prévention des incidents de confidentialité: une feuille de route pratique pour les entreprises opérant au Québec
    .publisher = RSS, law firm (from the Commission d’accès à l’information du Québec, in French)
source-p-39-1 = Act respecting the protection of personal information in the private sector (CQLR, c. P-39.1)
    .publisher = LégisQuébec
source-r-3-1 = Regulation respecting confidentiality incidents (CQLR, c. A-2.1, r. 3.1)
    .publisher = LégisQuébec
source-r-0-1 = Regulation respecting the anonymization of personal information (CQLR, c. A-2.1, r. 0.1)
    .publisher = LégisQuébec
source-c-1-1 = Act to establish a legal framework for information technology (CQLR, c. C-1.1)
    .publisher = LégisQuébec
source-sq-fraud = Prevention of CEO fraud and vendor fraud
    .publisher = Sûreté du Québec, as reported by the press (in French)

# Canada
source-cccs-baseline = Baseline Cyber Security Controls for Small and Medium Organizations, V1.2
    .publisher = Canadian Centre for Cyber Security
source-cccs-top-measures = Top measures to enhance cyber security for small and medium organizations (ITSAP.10.035)
    .publisher = Canadian Centre for Cyber Security
source-cccs-foundational = Foundational cyber security actions for small organizations (ITSAP.10.300)
    .publisher = Canadian Centre for Cyber Security
source-cccs-passphrases = Best practices for passphrases and passwords (ITSAP.30.032)
    .publisher = Canadian Centre for Cyber Security
source-cccs-strong-auth = Utiliser une authentification forte
    .publisher = Canadian Centre for Cyber Security (in French)
source-cafc-2026 = News release of January 29, 2026
    .publisher = Canadian Anti-Fraud Centre
source-statcan-2023 = Canadian Survey of Cyber Security and Cybercrime, 2023
    .publisher = Statistics Canada
source-rcmp-report = Avez-vous été victime de cybercriminalité?
    .publisher = Royal Canadian Mounted Police (in French)

# Elsewhere
source-cis-ig1 = CIS Controls v8.1, Implementation Group 1
    .publisher = Center for Internet Security (United States)
source-cyber-essentials = Cyber Essentials: Requirements for IT infrastructure, v3.1
    .publisher = National Cyber Security Centre (United Kingdom)
source-nist-csf = Cybersecurity Framework (CSF) 2.0
    .publisher = National Institute of Standards and Technology (United States)
source-anssi-13 = La cybersécurité pour les TPE/PME en treize questions
    .publisher = ANSSI (France, in French)
source-ms-mfa-study = How effective is multifactor authentication at deterring cyberattacks?
    .publisher = Microsoft (arXiv 2305.00945)
source-dbir-2026 = 2026 Data Breach Investigations Report
    .publisher = Verizon, as read in secondary reports
