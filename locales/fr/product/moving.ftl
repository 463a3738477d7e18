# Words of the window and of the report about moving an action to an earlier or a later month.

# On an action of the plan
move-group = Changer de mois
move-earlier = Plus tôt
move-later = Plus tard
move-back = Remettre à sa place
# Variables:
#   $action (String)
move-earlier-named = Plus tôt : { $action }
# Variables:
#   $action (String)
move-later-named = Plus tard : { $action }
# Variables:
#   $action (String)
move-back-named = Remettre à sa place : { $action }
# Variables:
#   $reason (String) - in the owner’s words
#   $month (String) - such as « février 2027 »
move-kept = Vigie la placerait en { $month }. Votre raison : { $reason }
# Variables:
#   $reason (String)
move-kept-no-month = Vigie ne lui trouve aucun mois. Votre raison : { $reason }

# The reason, asked in place
# Variables:
#   $from (String) - a month
#   $to (String) - a month
move-where = Elle commencerait en { $to } plutôt qu’en { $from }.
move-reason = Pourquoi la déplacer?
move-reason-hint = La raison reste avec l’action, dans le plan et dans les documents.
move-reason-earlier-asked = On nous le demande (assureur, client, contrat).
move-reason-earlier-begun = C’est déjà commencé.
move-reason-earlier-help = Quelqu’un peut s’en occuper bientôt.
move-reason-later-busy = C’est une période occupée.
move-reason-later-waiting = Nous attendons quelqu’un ou du matériel.
move-reason-later-money = L’argent viendra plus tard.
move-reason-other = Une autre raison
move-reason-own = Votre raison
move-reason-error = Écrivez la raison en quelques mots.
move-save = Déplacer
move-close = Fermer

# What came of it
# Variables:
#   $action (String)
#   $month (String) - such as « février 2027 »
move-now = « { $action } » commence maintenant en { $month }.
# Variables:
#   $action (String)
#   $month (String)
move-is-back = « { $action } » est à sa place, en { $month }.
# Variables:
#   $action (String)
move-is-back-no-month = « { $action } » est à sa place, sans mois.
# Why it can go no further
move-stays-first = Elle commence déjà le premier mois du plan.
move-stays-last = Aucun mois plus tard dans le plan n’a assez d’heures ou d’argent pour elle.
# Variables:
#   $needed (String) - the short name of a practice
move-stays-after = Elle a besoin de « { $needed } », qui se termine le mois d’avant. Déplacez celle-là d’abord.
move-stays-full = Les mois d’avant n’ont pas assez d’heures ou d’argent pour elle. Vous pouvez changer les heures et le budget par mois.
move-stays-no-month = Elle n’a pas de mois dans ce plan.

# In the report and the exports
tag-moved = Déplacée
# Variables:
#   $reason (String)
#   $month (String) - a number, 1 for the first month of the plan
plan-why-moved = Déplacée par vous; Vigie la placerait au mois { $month }. Votre raison : { $reason }
# Variables:
#   $reason (String)
plan-why-moved-no-month = Déplacée par vous; Vigie ne lui trouve aucun mois. Votre raison : { $reason }
