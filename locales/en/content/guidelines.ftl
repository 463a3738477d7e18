# What to know about the guidelines. Order and sources: assets/content/guidelines.toml. Same keys as the French file.

# How the guidelines were chosen
statement-how-chosen = Sources from Québec come first, then Canada’s, then those of other countries. Each practice shows its own, which may come from several bodies. A practice without a Québec source is not advice from the ministère de la Cybersécurité et du Numérique.
    .title = How the practices were chosen

# The ministry, and what falls to a business
statement-mcn-role = According to a text signed by the ministry and dated September 2025, it coordinates the defence of public bodies against cyber attacks. It also raises awareness among the public and businesses. The text is on a blog service, and it is not confirmed that the ministry wrote it.
    .title = What the ministère de la Cybersécurité et du Numérique does
statement-own-responsibility = According to the same text, a private business remains responsible for its own measures. The law also asks it for necessary and reasonable security measures for the personal information it holds (s. 10, CQLR, c. P-39.1). What is reasonable depends mainly on its sensitivity, purpose, quantity, distribution and medium.
    .title = Each business answers for its own protection
statement-cgcd-role = The Centre gouvernemental de cyberdéfense, which is part of the ministry, serves public bodies. Its guides and the government’s cybersecurity policy are written for them. Where some of its advice also suits a small business, Vigie cites it.
    .title = The Centre gouvernemental de cyberdéfense serves public bodies
statement-no-incident-service = No incident service for businesses was found, either at the ministry or at the Centre gouvernemental de cyberdéfense. The search dates from November 24, 2026. Not all of the ministry’s pages could be read.
    .title = No incident service found for businesses
statement-whom-to-turn-to = The page “In case of an incident” gives the steps in order and the bodies to contact. They include the bank, the police, the Canadian Anti-Fraud Centre, the Commission d’accès à l’information and the Canadian Centre for Cyber Security. Each contact there shows the date it was verified.
    .title = Whom to turn to in case of an incident

# The law
statement-incident-duty = A business that has reason to believe a confidentiality incident has occurred must take reasonable measures to reduce the risk of injury and prevent new incidents of the same nature. If there is a risk of serious injury, it must promptly notify the Commission d’accès à l’information and the persons concerned. The law sets no time limit in hours or days.
    .title = What the law asks after a confidentiality incident
statement-injury-assessment = To judge the risk, the business must look at how sensitive the information is, what could follow and how likely harmful use is. It must consult the person in charge of the protection of personal information.
    .title = How to assess the risk of injury
statement-register-of-incidents = Every confidentiality incident goes in the register, even without a serious risk. The Commission d’accès à l’information may ask for a copy. Each entry is kept for at least five years after the business learned of the incident.
    .title = The register of incidents
statement-right-act = For a business, these duties come from the Act respecting the protection of personal information in the private sector (CQLR, c. P-39.1). The Access Act (CQLR, c. A-2.1) is for public bodies. The Regulation respecting confidentiality incidents is numbered A-2.1, r. 3.1, but it applies to businesses as well as public bodies.
    .title = The Act that applies to a business
statement-every-size = The Act covers anyone who collects, holds, uses or communicates personal information while carrying on an enterprise. It sets no minimum size: a one-person business is covered.
    .title = The Act covers businesses of every size

# Where to read more, and what could not be read
statement-public-material = The quiz “Êtes-vous cyberprudent?” is on the Données Québec site, in French. It points to Québec.ca pages whose addresses were not seen: “Prévenir l’hameçonnage”, “Gérer ses mots de passe” and “Détecter l’hypertrucage”. The library at cyber.gouv.qc.ca holds guides for public bodies, in French.
    .title = Where to find Québec’s public material
statement-not-read = The ministry’s pages of advice, including the one for businesses, could not be opened. The guide of the Commission d’accès à l’information on preventing incidents (January 2026, in French) was not read either. Federal rules may also apply: they were not verified.
    .title = What was not read or verified

# Independence
statement-independence = Vigie draws on public documents and puts them in its own words. None of the bodies named here, the ministry included, made, approved or certified Vigie. Following its plan gives no certification.
    .title = Vigie is an independent tool

# Where guidance conflicts
statement-conflict-which-act = The text of September 2025 ties a business’s incident notice to the Access Act. Vigie follows the regulation instead, which for businesses names section 3.5 of the private sector Act (CQLR, c. P-39.1).
    .title = Where sources differ: which Act to cite
statement-conflict-changing-passwords = Two Québec sources advise changing passwords regularly. The Canadian Centre for Cyber Security advises it only if someone else may have learned them. Vigie follows the second, which agrees with the British Cyber Essentials requirements.
    .title = Where sources differ: changing passwords
statement-conflict-sensitive-passwords = The quiz and Cyber Essentials recommend a password manager. The Canadian Centre for Cyber Security warns against keeping banking and administrator passwords in one. Vigie therefore recommends the manager, with multi-factor authentication, and keeps those few secrets apart, in a sealed envelope.
    .title = Where sources differ: the most sensitive passwords
