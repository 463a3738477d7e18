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
