# Domains
domain-gov = Gouvernance et personnel
domain-acc = Comptes et authentification
domain-dev = Appareils et mises à jour
domain-mal = Protection contre les maliciels
domain-net = Réseau et accès à distance
domain-bak = Sauvegardes et reprise
domain-eml = Courriel et fraude
domain-cld = Infonuagique, fournisseurs de services et site Web
domain-pri = Renseignements personnels
domain-inc = Intervention en cas d’incident

# Scenarios
scenario-account-takeover = Prise de contrôle d’un compte
    .risk = de prise de contrôle d’un compte
scenario-payment-fraud = Fraude au paiement
    .risk = de fraude au paiement
scenario-ransomware = Rançongiciel
    .risk = de rançongiciel
scenario-data-loss = Perte de données
    .risk = de perte de données
scenario-device-loss = Appareil perdu ou volé
    .risk = de perte ou de vol d’un appareil
scenario-supplier-compromise = Attaque par l’entremise d’un fournisseur de services
    .risk = d’attaque par l’entremise d’un fournisseur de services
scenario-leak = Fuite de renseignements
    .risk = de fuite de renseignements
scenario-website-compromise = Site Web piraté
    .risk = de piratage du site Web

# Traits
trait-personal-information = L’entreprise détient des renseignements personnels.
    .example = Comptent : dossiers du personnel, noms et numéros de téléphone de la clientèle, carnet de rendez-vous, factures faites à des personnes, images des caméras.
trait-sensitive-information = Certains de ces renseignements sont sensibles.
    .example = Souvent sensibles : santé, finances, numéro d’assurance sociale, biométrie (une horodateuse à empreinte, par exemple), croyances, dossiers d’enfants.
trait-remote-work = Des personnes travaillent parfois hors des locaux.
    .example = Comptent : le télétravail, même un jour par mois, les chantiers, les visites chez la clientèle, le courriel lu le soir à la maison.
trait-online-sales = L’entreprise vend ou prend des réservations payées en ligne.
    .example = Comptent : une boutique en ligne, des billets, des dépôts pour réserver, la vente par une plateforme.
trait-it-provider = Une personne ou une entreprise de l’extérieur s’occupe de l’informatique.
    .example = Comptent : une entreprise de soutien, un service à l’heure, un proche qui gère vos ordinateurs et vos comptes.
trait-website = L’entreprise a un site Web.
    .example = Compte : tout site à votre nom, même d’une seule page. Une page sur un réseau social, à elle seule, ne compte pas.
trait-removable-media = Des clés USB ou des disques externes servent au travail.
    .example = Comptent : une clé remise à la comptabilité, une carte d’appareil photo, un disque de sauvegarde.
trait-portable-devices = Des portables, des tablettes ou des téléphones servent au travail.
    .example = Compte aussi : un téléphone personnel qui reçoit le courriel de l’entreprise.
trait-transfers-outside-quebec = Des renseignements personnels sont envoyés ou hébergés à l’extérieur du Québec.
    .example = Comptent : un service infonuagique hébergé ailleurs, même en Ontario, une paie ou une infolettre gérée par une entreprise située hors du Québec.

# Capacities
capacity-light = À petits pas
capacity-steady = À un rythme régulier
capacity-fast = À un rythme soutenu

# Duties
duty-person-in-charge = Avoir une personne responsable de la protection des renseignements personnels, par défaut celle qui a la plus haute autorité. Publier son titre et ses coordonnées sur le site Web ou, sans site, les rendre accessibles autrement.
duty-governance-policies = Établir et appliquer des politiques et des pratiques, proportionnées aux activités, sur la conservation et la destruction, les rôles du personnel et les plaintes. Les faire approuver par la personne responsable et les expliquer en termes clairs sur le site Web ou, sans site, par un autre moyen.
duty-privacy-impact-assessment = Évaluer les facteurs relatifs à la vie privée pour tout projet d’acquisition, de développement ou de refonte d’un système d’information ou d’un service en ligne qui touche des renseignements personnels. Consulter la personne responsable dès le début et prévoir que ces renseignements puissent être exportés dans un format structuré et courant.
duty-incident-notice = Dès qu’il y a lieu de croire à un incident de confidentialité, prendre des mesures raisonnables pour réduire le risque de préjudice et éviter de nouveaux incidents de même nature. S’il y a un risque de préjudice sérieux, aviser avec diligence la Commission d’accès à l’information et les personnes concernées.
duty-incident-assessment = Évaluer le risque de préjudice selon, au moins, la sensibilité des renseignements, les conséquences possibles de leur usage et la probabilité d’un usage nuisible. Consulter la personne responsable de la protection des renseignements personnels.
duty-incident-record = Tenir un registre de tous les incidents de confidentialité, sérieux ou non, et en remettre une copie à la Commission d’accès à l’information si elle la demande.
duty-purposes-before-collection = Avant de recueillir des renseignements personnels, déterminer à quelles fins ils serviront.
duty-necessary-information = Recueillir seulement les renseignements personnels nécessaires aux fins déterminées avant la collecte.
duty-information-at-collection = À la collecte, informer la personne des fins, des moyens, de ses droits et de la possibilité de retirer son consentement. L’informer aussi, s’il y a lieu, des tiers concernés et d’une communication possible à l’extérieur du Québec.
duty-tracking-technology = Si une technologie permet d’identifier la personne, de la localiser ou d’établir son profil, l’en prévenir d’avance et lui dire comment activer cette fonction.
duty-confidentiality-policy = Si des renseignements sont recueillis par un moyen technologique, comme un site Web, publier une politique de confidentialité en termes clairs.
duty-consent = Quand un consentement est nécessaire, l’obtenir de façon manifeste, libre et éclairée, à des fins précises, en termes clairs et pour chaque fin. Il doit être exprès pour un renseignement sensible.
duty-communication-outside-quebec = Avant de communiquer des renseignements personnels à l’extérieur du Québec, évaluer leur sensibilité, les fins, les mesures de protection et le régime juridique du lieu. Les y communiquer seulement s’ils y sont protégés adéquatement, avec une entente écrite.
duty-supplier-mandate = Pour confier sans consentement des renseignements personnels à un fournisseur de services, le faire par un mandat ou un contrat écrit. Y prévoir quatre points : mesures de protection, usage pour le seul mandat, aucune conservation ensuite, avis sans délai de toute violation à la personne responsable.
duty-need-to-know = Réserver l’accès aux renseignements personnels aux membres du personnel qui en ont besoin pour leurs fonctions.
duty-destruction = Une fois les fins accomplies, détruire les renseignements ou les anonymiser pour un usage sérieux et légitime, sous réserve des durées de conservation légales.
duty-access-request = Donner à une personne qui le demande par écrit accès aux renseignements personnels qui la concernent. S’ils sont informatisés, pouvoir les lui remettre dans un format structuré et courant.
duty-rectification-request = Traiter la demande écrite d’une personne qui veut faire rectifier un renseignement personnel qui la concerne.
duty-answer-in-30-days = Répondre à une demande écrite d’accès ou de rectification dans les 30 jours.
duty-biometric-verification = Avant de vérifier une identité par biométrie, le déclarer à la Commission d’accès à l’information et obtenir le consentement exprès de la personne, en lui offrant un autre moyen. Saisir le minimum de caractéristiques, ne s’en servir à aucune autre fin et les détruire quand la fin est accomplie.
duty-biometric-database = Si l’entreprise crée une banque de caractéristiques biométriques, la déclarer avec diligence à la Commission d’accès à l’information, au moins 60 jours avant sa mise en service.

# Contacts
contact-financial-institution = Votre institution financière
    .for = Faire bloquer ou annuler un virement. Appeler sans tarder au numéro de la carte ou du contrat, jamais à celui d’un message reçu.
contact-cafc = Centre antifraude du Canada
    .for = Signaler une fraude ou une tentative, et demander de l’aide pour faire bloquer un virement.
contact-sq = Sûreté du Québec
    .for = Porter plainte pour une fraude ou un cybercrime, là où elle est votre service de police. Composer *4141 à partir d’un cellulaire.
contact-local-police = Service de police local
    .for = Porter plainte dans votre ville, et garder le numéro de dossier. En cas d’urgence, composer le 911.
contact-rcmp = Gendarmerie royale du Canada
    .for = Lire comment signaler un cybercrime, de préférence dans les 24 heures de sa découverte.
contact-cai = Commission d’accès à l’information du Québec
    .for = Donner avis d’un incident de confidentialité qui présente un risque de préjudice sérieux, et poser une question sur vos obligations.
contact-cyber-centre = Centre canadien pour la cybersécurité
    .for = Signaler un cyberincident et obtenir des conseils.
contact-suspicious-text = Texto suspect
    .for = Transférer le texto au 7726, sans ouvrir le lien, pour le signaler à votre entreprise de téléphonie.
