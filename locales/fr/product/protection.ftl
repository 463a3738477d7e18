# The data file with its passphrase: why it does not open, and why something stays as it was.
# Variables of all of them:
#   $file (String) - where the data file is
protection-not-vigie = Ce fichier n’a pas été fait par Vigie : { $file }. Rien n’y a été changé.
protection-needs-passphrase = Ce fichier s’ouvre avec sa phrase de passe : { $file }.
protection-wrong-passphrase = Cette phrase de passe n’ouvre pas le fichier : { $file }. Vérifiez les majuscules et la langue du clavier. Si vous êtes certain de la phrase, le fichier peut être endommagé : essayez alors une copie.
protection-held = Vigie est déjà ouvert sur ce fichier : { $file }. Fermez l’autre fenêtre, puis réessayez.
protection-missing = Le fichier de données n’est plus là : { $file }. Il en reste des copies : remettez-en une, ou recommencez avec un fichier vide.
protection-damaged = Le fichier de données est endommagé : { $file }. Rien n’y a été changé. Vous pouvez remettre la dernière bonne copie; le fichier endommagé est alors mis de côté, pas supprimé.
protection-gone = Le fichier de données a été déplacé, supprimé ou remplacé pendant que Vigie l’utilisait : { $file }. Le dernier changement n’a pas été enregistré. Remettez le fichier à sa place, puis rouvrez Vigie.
protection-sealed = Ce bilan a sa propre phrase de passe. Ouvrez-le d’abord avec elle.
protection-unusable = Le fichier de données n’a pas pu être lu ou écrit : { $file }. Rien n’a été changé. Vérifiez le disque, puis réessayez.
protection-already = Ce fichier a déjà une phrase de passe : { $file }. Changez-la plutôt.
protection-none = Ce fichier n’a pas de phrase de passe : { $file }.

# A passphrase as it is typed
protection-passphrase-empty = Écrivez une phrase de passe.
# Variables:
#   $longest (String) - the most characters
protection-passphrase-too-long = La phrase de passe compte plus de { $longest } caractères. Raccourcissez-la.
protection-passphrase-marks = La phrase de passe contient un caractère qui ne se tape pas, comme un retour de ligne. Tapez-la au clavier au lieu de la coller.
