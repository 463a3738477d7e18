# Words of the variants of the report: to be shown, to be pinned, to be sent; and of their options.

# Variables:
#   $title (String) - what the document is
#   $business (String) - name of the business
variant-description = { $title }, { $business }
# Stands above the name of who leads the work
report-consultant = Plan fait avec l’accompagnement de

# The card: the next six actions on one page
card-title = Prochaines actions
card-how = Cochez la case quand l’action est faite, et notez le jour. Les étapes de chacune sont dans le plan complet, sous le même numéro.
card-done-on = Fait le :
card-find-out-first = Rien à faire pour l’instant, sinon trouver les réponses qui manquent. Les questions sont dans le plan complet.
card-nothing = Aucune action à faire pour l’instant.
card-next-date = Prochain point ensemble le :
card-by = Qui suit ce plan :

# The summary: what may be shown to others
summary-head = Peut être montré
summary-title = Résumé du bilan de sécurité
summary-what = Cette entreprise a fait le point sur sa sécurité informatique et s’est donné un plan daté. Ce résumé dit où elle en est dans l’ensemble, sans nommer de faiblesse.
summary-reviewed = Ce qui a été examiné
# Variables:
#   $count (Number) - practices
#   $track (String) - name of the track
summary-asked = { $count ->
    [one] Une pratique de sécurité ({ $track }), dans ce domaine :
   *[other] { $count } pratiques de sécurité ({ $track }), dans ces domaines :
    }
summary-plan = Ce qui est prévu
# Variables:
#   $count, $soon (Number) - actions, and those done within three months
#   $end (String) - a date
summary-planned = { $count ->
    [one] Une action est planifiée, à faire au plus tard le { $end }. Nombre d’actions des trois premiers mois : { $soon }.
   *[other] { $count } actions sont planifiées, la dernière au plus tard le { $end }. Nombre d’actions des trois premiers mois : { $soon }.
    }
summary-no-plan = Aucune action n’est planifiée pour l’instant.
# Variables:
#   $count (Number)
summary-fixed = { $count ->
    [one] Depuis le bilan précédent, une protection a été mise en place.
   *[other] Depuis le bilan précédent, { $count } protections ont été mises en place.
    }
summary-duties = Les obligations de la loi sur les renseignements personnels ont été passées en revue avec les pratiques.
summary-limits = Comment lire ce résumé
summary-no-weakness = Il ne nomme ni ce qui manque, ni les outils, ni les ordinateurs : celui qui le trouve n’y apprend pas par où attaquer. C’est pourquoi les domaines n’y ont pas de résultat.
summary-contact = Personne à joindre :
summary-signature = Signature :
# Variables:
#   $id, $version, $hash (String) - content pack
#   $date (String)
summary-made-with = Fait avec Vigie, contenu { $id }, version { $version } du { $date }, empreinte { $hash }.

# The letter to the IT provider
letter-title = Sécurité informatique : nos demandes
# Variables:
#   $business (String) - name of the business
letter-subject = Sécurité informatique de { $business }, demandes et questions
letter-to = À l’attention de :
# Variables:
#   $business (String) - name of the business
letter-intro-both = Nous avons fait le point sur la sécurité de { $business }. Voici ce que nous vous demandons de faire, avec la preuve qui montre que c’est fait, puis des questions auxquelles nous vous demandons de répondre.
letter-intro-to-do = Nous avons fait le point sur la sécurité de { $business }. Voici ce que nous vous demandons de faire, avec la preuve qui montre que c’est fait.
letter-intro-questions = Nous avons fait le point sur la sécurité de { $business }. Voici des questions auxquelles nous vous demandons de répondre.
# Variables:
#   $count (Number)
letter-to-do = { $count ->
    [one] Une chose à faire
   *[other] { $count } choses à faire
    }
# Variables:
#   $date (String)
letter-until = À faire au plus tard le { $date }
letter-when-open = Date à convenir ensemble
letter-proof = Preuve à nous remettre
# Variables:
#   $count (Number)
letter-questions = { $count ->
    [one] Une question
   *[other] { $count } questions
    }
letter-questions-how = Répondez sur cette feuille ou par écrit, et joignez la preuve demandée.
letter-answer = Réponse :
letter-confidential = Cette lettre décrit notre sécurité. Gardez-la pour les personnes qui en ont besoin.
# Variables:
#   $business (String) - name of the business
letter-for = Pour { $business }
letter-name = Nom :
letter-role = Fonction :
letter-signature = Signature :
letter-date = Date :

# Options on the command line
cli-pdf-password = Mot de passe du PDF :
cli-password-empty = le mot de passe est vide : il n’empêcherait personne d’ouvrir le PDF.
cli-password-too-long = le mot de passe dépasse 127 octets : les lecteurs de PDF n’en compareraient que le début.
cli-password-forbidden = le mot de passe contient des caractères que tous les claviers ne peuvent pas écrire, comme une tabulation.
cli-variant-needs-report = cette variante se fait en PDF ou en DOCX seulement.
cli-both-need-report = les deux langues ensemble (--lang both) se font en PDF ou en DOCX seulement.
cli-both-for-plans = --lang both ne va qu’avec « vigie plan ».
cli-consultant-needs-report = un nom et un logo (--consultant, --logo) vont sur un PDF ou un DOCX seulement.
cli-password-needs-pdf = seul un PDF peut être fermé par un mot de passe.
cli-since-date-alone = --since-date donne le jour des réponses de --since, qui manque.
cli-since-of-one-business = --since ne va qu’avec une seule entreprise.

# Why an input is refused
input-no-provider = d’après ces réponses, l’entreprise n’a pas de fournisseur informatique à qui écrire.
input-nothing-to-ask = le fournisseur informatique n’a rien à faire ni à répondre selon ce plan.
input-logo-too-large = le logo dépasse 2 Mo.
input-logo-not-an-image = ce fichier n’est ni une image PNG, ni une image SVG.
input-logo-damaged = cette image est incomplète ou abîmée.
input-logo-too-much = cette image a trop de points ou de formes pour un logo.
# Variables:
#   $found (String) - the technical name of what was found
input-logo-unsupported = cette image SVG contient quelque chose que Vigie ne dessine pas ({ $found }). Enregistrez le logo en PNG, ou en SVG fait de formes unies : sans texte, image, dégradé, transparence, script ni lien.
