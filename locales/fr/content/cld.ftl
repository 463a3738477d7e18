# Cloud, providers and website

q-it-provider-security = Comment votre fournisseur informatique protège-t-il l’accès qu’il a chez vous?
    .why = Votre fournisseur informatique a souvent accès à tous vos systèmes. Une personne qui pirate ses outils peut entrer chez plusieurs de ses clients à la fois. Selon des comptes rendus du rapport Verizon 2026, l’abus d’outils de dépannage à distance a nettement augmenté.
    .example = Trois points comptent : l’authentification multifacteur, un compte pour chaque technicienne ou technicien, et un accès à distance fermé quand il ne sert pas.
    .choice-confirmed = Authentification multifacteur, un compte par personne et accès fermé quand il ne sert pas : tout est confirmé par écrit
    .hint-confirmed = Un courriel de sa part suffit, ou un article du contrat
    .choice-part-confirmed = Un ou deux de ces trois points seulement sont confirmés par écrit
    .choice-said = Le fournisseur informatique l’a dit de vive voix, sans écrit ni démonstration
    .choice-shared-or-open = Le fournisseur informatique emploie un compte partagé, un mot de passe seul ou un accès toujours ouvert
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-it-provider-security = Encadrer et protéger l’accès du fournisseur informatique
    .short = Accès du fournisseur informatique
    .first-step = Demander par écrit au fournisseur informatique s’il applique ces trois points : authentification multifacteur, un compte par personne, accès fermé quand il ne sert pas.
    .step-1 = Dresser avec lui la liste de ses accès : outil à distance, comptes d’administrateur, routeur, services infonuagiques, sauvegardes.
    .step-2 = Exiger l’authentification multifacteur et un compte par personne pour chacun de ces accès.
    .step-3 = Faire fermer l’accès permanent ou, s’il doit rester ouvert, recevoir un journal (relevé) de chaque connexion.
    .step-4 = Inscrire ces points au contrat, avec un avis sans délai en cas d’incident et le retrait des accès à la fin; les revoir chaque année.

find-out-it-provider-security = Comment le fournisseur informatique se connecte-t-il chez vous?
    .whom-provider = votre fournisseur informatique
    .ask-provider = Pourriez-vous nous confirmer par écrit que vos accès chez nous exigent l’authentification multifacteur, que chaque personne a son propre compte et que l’accès à distance est fermé quand il ne sert pas? Merci de joindre la liste de ces accès.
    .whom-alone = vous-même, dans les réglages des ordinateurs et des services infonuagiques
    .ask-alone = Chercher dans la liste des applications de chaque ordinateur les outils de prise de contrôle à distance. Ouvrir ensuite la liste des administrateurs du courriel et des autres services, et repérer les comptes qui ne sont pas à vous.
    .proof = La réponse écrite du fournisseur informatique et la liste datée de ses accès.

q-supplier-register = Pour les entreprises qui ont accès à vos systèmes ou à vos renseignements, qu’avez-vous par écrit?
    .why = Si l’une d’elles est piratée, une liste dit quels accès fermer et qui appeler. Pour leur confier des renseignements personnels sans le consentement des personnes, la loi demande un mandat ou un contrat écrit (art. 18.3, RLRQ, c. P-39.1). Selon des comptes rendus du rapport Verizon 2026, une autre entreprise est en cause dans près de la moitié des fuites de données étudiées.
    .example = Comptent : soutien informatique, paie, comptabilité, infolettre, site Web, services infonuagiques, caméras. Clauses à trouver : mesures de protection, usage limité au mandat, rien de gardé à la fin, avis sans délai en cas d’incident. Les conditions d’un service en ligne comptent si vous les avez lues et gardées.
    .choice-list-and-clauses = Une liste à jour et, pour chacune, un contrat avec des clauses de sécurité et d’avis d’incident
    .choice-some-clauses = Une liste à jour, mais ces clauses manquent à certains contrats
    .choice-contracts-only = Des contrats, sans liste d’ensemble ou sans ces clauses
    .choice-little = Peu de choses : des factures, ou une entente verbale
    .choice-dont-know = Je ne sais pas
    .hint-dont-know = Vous saurez à qui le demander et quoi écrire

action-supplier-register = Dresser la liste des fournisseurs de services et compléter leurs contrats
    .short = Registre des fournisseurs de services
    .first-step = Parcourir les paiements des deux derniers mois et noter les entreprises qui ont accès à vos systèmes ou à vos renseignements.
    .step-1 = Pour chacune, noter ce qu’elle peut voir ou modifier, les renseignements confiés, une personne à joindre et la date du contrat.
    .step-2 = Chercher dans chaque contrat quatre points : mesures de protection, usage limité au mandat, rien de gardé à la fin, avis sans délai en cas d’incident.
    .step-3 = Demander par écrit les points qui manquent, en commençant par l’entreprise qui détient le plus de renseignements. Pour un service en ligne, garder une copie datée des conditions.
    .step-4 = Donner à chacune l’adresse à prévenir en cas d’incident, celle de la personne responsable de la protection des renseignements personnels.
    .step-5 = Revoir la liste chaque année. À la fin d’un contrat, fermer les accès et demander une preuve écrite de la destruction des renseignements.

find-out-supplier-register = Quelles entreprises ont accès à vos systèmes, et que prévoient leurs contrats?
    .whom-provider = la personne qui garde les contrats et paie les factures
    .ask-provider = Pourriez-vous nous donner la liste des entreprises qui ont accès à nos systèmes ou à nos renseignements, avec une copie de leurs contrats? Merci d’indiquer ceux qui prévoient des mesures de sécurité et un avis en cas d’incident.
    .whom-alone = vous-même, dans vos contrats et vos paiements
    .ask-alone = Sortir les contrats de trois entreprises qui ont accès à vos systèmes ou à vos renseignements. Y chercher les mots « incident », « confidentialité » et « destruction ». Pour un service en ligne, les chercher dans ses conditions ou écrire à son soutien.
    .proof = La liste datée et, pour chaque entreprise, le contrat ou une copie datée des conditions, avec les quatre points marqués.
