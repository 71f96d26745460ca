<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>%n people are waiting and every desk is free.</source>
        <translation>
            <numerusform>%n personne attend et tous les comptoirs sont libres.</numerusform>
            <numerusform>%n personnes attendent et tous les comptoirs sont libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your call is open: whoever signs in will see it.</source>
        <translation>Votre appel est lancé&#xa0;: la prochaine personne à prendre place le verra.</translation>
    </message>
    <message>
        <source>Somebody is coming from desk {desk}.</source>
        <translation>Quelqu’un arrive du comptoir&#xa0;{desk}.</translation>
    </message>
    <message>
        <source>{label} is waiting and every desk is free.</source>
        <translation>{label} attend et tous les comptoirs sont libres.</translation>
    </message>
    <message>
        <source>{label} is on hold: it is time to return to the line.</source>
        <translation>{label} est en attente au téléphone&#xa0;: c’est le moment de reprendre la ligne.</translation>
    </message>
    <message>
        <source>Desk {desk} ({alias}) asks for a colleague.</source>
        <translation>Le comptoir&#xa0;{desk} ({alias}) demande du renfort.</translation>
    </message>
    <message>
        <source>Somebody at the entrance screen would like you to come.</source>
        <translation>Quelqu’un, à la borne de l’entrée, aimerait que vous veniez.</translation>
    </message>
    <message>
        <source>{alias} is coming from desk {desk}.</source>
        <translation>{alias} arrive du comptoir&#xa0;{desk}.</translation>
    </message>
    <message>
        <source>Your colleagues are called; the first answer appears here.</source>
        <translation>Vos collègues ont reçu l’appel; la première réponse paraîtra ici.</translation>
    </message>
    <message>
        <source>Five minutes have passed; would you like to call again?</source>
        <translation>Cinq minutes ont passé; voulez-vous relancer l’appel?</translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting and the desk is free.</source>
        <translation>
            <numerusform>%n personne attend et le comptoir est libre.</numerusform>
            <numerusform>%n personnes attendent et le comptoir est libre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} is waiting and the desk is free.</source>
        <translation>{label} attend et le comptoir est libre.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>J’arrive</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>C’est vu</translation>
    </message>
    <message>
        <source>F6</source>
        <comment>key: I am coming</comment>
        <translation>F6</translation>
    </message>
    <message>
        <source>F3</source>
        <comment>key: I have seen it</comment>
        <translation>F3</translation>
    </message>
    <message>
        <source>Colleague</source>
        <comment>button: call a colleague</comment>
        <translation>Renfort</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button: one&apos;s own call</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Thank you</source>
        <comment>button: to who is coming</comment>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Call a colleague</source>
        <translation>Demander du renfort</translation>
    </message>
    <message>
        <source>Take the call for a colleague back</source>
        <translation>Retirer la demande de renfort</translation>
    </message>
    <message>
        <source>Thank you, the colleague has come</source>
        <translation>Merci, le renfort est arrivé</translation>
    </message>
    <message>
        <source>F4</source>
        <comment>key: call a colleague, take it back</comment>
        <translation>F4</translation>
    </message>
    <message>
        <source>Desk {desk} was faster and is on the way. Thank you!</source>
        <translation>Le comptoir&#xa0;{desk} a répondu en premier et s’en occupe. Merci!</translation>
    </message>
    <message>
        <source>Somebody has been to the entrance already. Thank you!</source>
        <translation>Quelqu’un est déjà allé à l’entrée. Merci!</translation>
    </message>
    <message>
        <source>Desk {desk} has what it needs now. Thank you!</source>
        <translation>Le comptoir&#xa0;{desk} a maintenant ce qu’il lui faut. Merci!</translation>
    </message>
    <message>
        <source>This could not be told yet; please try again in a moment.</source>
        <translation>Le message attend encore; veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>This desk is free again; please sign in to go on.</source>
        <translation>Ce comptoir est de nouveau libre; veuillez y prendre place pour continuer.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Which ticket do you call?</source>
        <translation>Quel billet appelez-vous?</translation>
    </message>
    <message>
        <source>Why {label} before the others?</source>
        <translation>Pourquoi {label} avant les autres?</translation>
    </message>
    <message>
        <source>Which ticket goes back in line?</source>
        <translation>Quel billet retourne dans la file?</translation>
    </message>
    <message>
        <source>Who has come back?</source>
        <translation>Qui est de retour?</translation>
    </message>
    <message>
        <source>Where are you going?</source>
        <translation>Où allez-vous?</translation>
    </message>
    <message>
        <source>How does the talk with {label} end?</source>
        <translation>Comment se termine l’échange avec {label}?</translation>
    </message>
    <message>
        <source>Is that all for {label} today?</source>
        <translation>Est-ce que c’est tout pour {label} aujourd’hui?</translation>
    </message>
    <message>
        <source>What else would {label} like?</source>
        <translation>Quelle autre demande pour {label}?</translation>
    </message>
    <message>
        <source>To whom is {label} referred?</source>
        <translation>Vers qui {label} est-il dirigé?</translation>
    </message>
    <message>
        <source>For which service, or for whom, does {label} wait next?</source>
        <translation>Pour quel service, ou pour qui, {label} attend-il maintenant?</translation>
    </message>
    <message>
        <source>Why is {label} set aside?</source>
        <translation>Pourquoi mettre {label} de côté?</translation>
    </message>
    <message>
        <source>When should the panel remind you of {label}?</source>
        <translation>Quand le panneau doit-il vous rappeler {label}?</translation>
    </message>
    <message>
        <source>What happens next for {label}?</source>
        <translation>Quelle est la suite pour {label}?</translation>
    </message>
    <message>
        <source>Which call ends?</source>
        <translation>Quel appel se termine?</translation>
    </message>
    <message>
        <source>How does call {label} end?</source>
        <translation>Comment se termine l’appel {label}?</translation>
    </message>
    <message>
        <source>Which services are given at this desk?</source>
        <translation>Quels services sont offerts à ce comptoir?</translation>
    </message>
    <message>
        <source>Everybody leaves with a next step.</source>
        <translation>Chaque personne repart avec une prochaine étape.</translation>
    </message>
    <message>
        <source>If not, the same visit goes on.</source>
        <translation>Sinon, la même visite se poursuit.</translation>
    </message>
    <message>
        <source>It is the same visit and the same number.</source>
        <translation>C’est la même visite et le même numéro.</translation>
    </message>
    <message>
        <source>From the directory of the library.</source>
        <translation>Tiré du répertoire de la bibliothèque.</translation>
    </message>
    <message>
        <source>The number stays the same; the place is kept by time of arrival.</source>
        <translation>Le numéro reste le même; la place est conservée selon l’heure d’arrivée.</translation>
    </message>
    <message>
        <source>Type a number or use the arrows.</source>
        <translation>Tapez un numéro ou utilisez les flèches.</translation>
    </message>
    <message>
        <source>The reason is kept with the call and is never shown in public.</source>
        <translation>La raison est conservée avec l’appel; le public ne la voit jamais.</translation>
    </message>
    <message>
        <source>The place is kept by time of arrival.</source>
        <translation>La place est conservée selon l’heure d’arrivée.</translation>
    </message>
    <message>
        <source>A quiet line on every panel, when the time has come.</source>
        <translation>Une ligne discrète sur chaque panneau, le moment venu.</translation>
    </message>
    <message>
        <source>It takes back its place by time of arrival.</source>
        <translation>Sa place est conservée selon l’heure d’arrivée.</translation>
    </message>
    <message>
        <source>This ticket was left at desk {desk}, which is free.</source>
        <translation>Ce billet a été laissé au comptoir&#xa0;{desk}, qui est libre.</translation>
    </message>
    <message>
        <source>Type the number or choose it; the place is kept for a while.</source>
        <translation>Tapez le numéro ou choisissez-le; la place est conservée un moment.</translation>
    </message>
    <message>
        <source>This desk calls again as soon as you resume.</source>
        <translation>Ce comptoir appellera de nouveau dès votre retour.</translation>
    </message>
    <message>
        <source>Who was left alone longest comes first.</source>
        <translation>Le plus long silence vient en premier.</translation>
    </message>
    <message>
        <source>“Thank you for your call.”</source>
        <translation>«&#xa0;Merci de votre appel.&#xa0;»</translation>
    </message>
    <message>
        <source>The same key adds or takes away; it lasts until you sign out.</source>
        <translation>La même touche ajoute ou retire; cela vaut jusqu’à votre départ.</translation>
    </message>
    <message>
        <source>Desk {desk} · {alias}</source>
        <translation>Comptoir&#xa0;{desk} · {alias}</translation>
    </message>
    <message>
        <source>given here</source>
        <translation>offert ici</translation>
    </message>
    <message>
        <source>left to colleagues</source>
        <translation>laissé aux collègues</translation>
    </message>
    <message>
        <source>goes back in line</source>
        <translation>retourne dans la file</translation>
    </message>
    <message>
        <source>No: another request</source>
        <translation>Non&#xa0;: une autre demande</translation>
    </message>
    <message>
        <source>Waits on, at the same place</source>
        <translation>Patiente encore, au même rang</translation>
    </message>
    <message>
        <source>Yes: served</source>
        <translation>Oui&#xa0;: réponse donnée</translation>
    </message>
    <message>
        <source>Call to this desk</source>
        <translation>L’appeler à ce comptoir</translation>
    </message>
    <message>
        <source>Back in line, at the same place</source>
        <translation>De retour dans la file, à la même place</translation>
    </message>
    <message>
        <source>Without a reminder</source>
        <translation>Sans rappel</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>In {minutes} min</source>
        <translation>Dans {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Another service of the library</source>
        <translation>Un autre service de la bibliothèque</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Service rendu</translation>
    </message>
    <message>
        <source>Referred to somebody who can help</source>
        <translation>Orientation vers une personne qui peut aider</translation>
    </message>
    <message>
        <source>A document was put on hold</source>
        <translation>Réservation d’un document</translation>
    </message>
    <message>
        <source>Interlibrary loan requested</source>
        <translation>Demande de prêt entre bibliothèques</translation>
    </message>
    <message>
        <source>Purchase suggested</source>
        <translation>Suggestion d’achat</translation>
    </message>
    <message>
        <source>Call back promised</source>
        <translation>Rappel téléphonique promis</translation>
    </message>
    <message>
        <source>Will come back another time</source>
        <translation>Reviendra à un autre moment</translation>
    </message>
    <message>
        <source>Was not there: started by mistake</source>
        <translation>Absence&#xa0;: visite commencée par erreur</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>A raccroché</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Accommodement</translation>
    </message>
    <message>
        <source>Child or safety</source>
        <translation>Enfant ou sécurité</translation>
    </message>
    <message>
        <source>To correct an error</source>
        <translation>Correction d’une erreur</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Away for a moment</source>
        <translation>De retour dans un moment</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Trying alone first</source>
        <translation>Essai en autonomie</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Départ avant la fin</translation>
    </message>
</context>
<context>
    <name>MachineSentences</name>
    <message>
        <source>As of {time}: {cause}; {remedy}, and the view will come back by itself.</source>
        <translation>Dernier état connu à {time}&#xa0;: {cause}; {remedy}, l’affichage reprendra de lui-même.</translation>
    </message>
    <message>
        <source>please wait a moment</source>
        <translation>veuillez patienter un instant</translation>
    </message>
    <message>
        <source>Your request did not go through: {cause}; {remedy}.</source>
        <translation>Votre demande n’a pas abouti&#xa0;: {cause}; {remedy}.</translation>
    </message>
    <message>
        <source>please try again in a moment</source>
        <translation>veuillez réessayer dans un instant</translation>
    </message>
    <message>
        <source>The disk is full, and the kiosk may give no more numbers; please greet people at the desk and tell technical support.</source>
        <translation>Le disque est plein et la borne pourrait ne plus donner de numéros; veuillez accueillir les usagers au comptoir et prévenir le soutien informatique.</translation>
    </message>
    <message>
        <source>DUPLICATA asked for: {labels}.</source>
        <translation>DUPLICATA demandé&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Numbers are paused at the kiosk until about {time}; please greet people at the desk.</source>
        <translation>Numéros en pause à la borne jusque vers {time}; veuillez accueillir les usagers au comptoir.</translation>
    </message>
    <message>
        <source>please tell technical support</source>
        <translation>veuillez prévenir le soutien informatique</translation>
    </message>
    <message>
        <source>the database is missing</source>
        <translation>la base de données est introuvable</translation>
    </message>
    <message>
        <source>the database cannot be opened</source>
        <translation>la base de données ne s’ouvre pas</translation>
    </message>
    <message>
        <source>the database cannot be written to</source>
        <translation>la base de données est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>another program is holding the database</source>
        <translation>un autre programme occupe la base de données</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>the database belongs to a newer version of the program</source>
        <translation>la base de données vient d’une version plus récente du programme</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>the database was replaced</source>
        <translation>la base de données a été remplacée</translation>
    </message>
    <message>
        <source>the database engine of this machine is not safe</source>
        <translation>le moteur de base de données de ce poste n’est pas sûr</translation>
    </message>
    <message>
        <source>the database is on a network share</source>
        <translation>la base de données est sur un partage réseau</translation>
    </message>
    <message>
        <source>The slip printer is ready.</source>
        <translation>L’imprimante à billets est prête.</translation>
    </message>
    <message>
        <source>The paper roll has been nearly at its end since {time}; slips still come out: please keep a new roll at hand.</source>
        <translation>Le rouleau de papier tire à sa fin depuis {time}; les billets sortent encore, veuillez garder un nouveau rouleau à portée de main.</translation>
    </message>
    <message>
        <source>No slip printer is set up; numbers are given on the screen.</source>
        <translation>Aucune imprimante à billets n’est configurée; les numéros sont donnés à l’écran.</translation>
    </message>
    <message>
        <source>The slip printer has been missing since {time}; please check its cable and its power: numbers stay on the screen.</source>
        <translation>L’imprimante à billets est introuvable depuis {time}; veuillez vérifier son câble et son alimentation, les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>This account has been denied the slip printer since {time}; please tell technical support: numbers stay on the screen.</source>
        <translation>L’accès à l’imprimante à billets est refusé à ce compte depuis {time}; veuillez prévenir le soutien informatique, les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>Another program has been using the slip printer since {time}; please close it: numbers stay on the screen.</source>
        <translation>Un autre programme utilise l’imprimante à billets depuis {time}; veuillez le fermer, les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>The slip printer has been unplugged since {time}; please plug it in again: numbers stay on the screen.</source>
        <translation>L’imprimante à billets est débranchée depuis {time}; veuillez la rebrancher, les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>Another device has been in the place of the slip printer since {time}; please connect the printer: numbers stay on the screen.</source>
        <translation>Un autre appareil occupe la place de l’imprimante à billets depuis {time}; veuillez brancher l’imprimante, les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>The slip printer has taken no data since {time}; please turn it off and on again: numbers stay on the screen.</source>
        <translation>L’imprimante à billets ne reçoit plus rien depuis {time}; veuillez l’éteindre puis la rallumer, les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>The answers of the slip printer have been garbled since {time}; please check its cable, and look for each slip: numbers stay on the screen.</source>
        <translation>Les réponses de l’imprimante à billets sont brouillées depuis {time}; veuillez vérifier son câble et si chaque billet est sorti, les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>The slip printer has not answered since {time}; please check that it is turned on, and tell technical support if it is: numbers stay on the screen.</source>
        <translation>L’imprimante à billets ne répond plus depuis {time}; veuillez vérifier qu’elle est allumée et, si elle l’est, prévenir le soutien informatique&#xa0;: les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>The slip printer has been out of paper since {time}; please change the roll: numbers stay on the screen.</source>
        <translation>L’imprimante à billets n’a plus de papier depuis {time}; veuillez changer le rouleau, les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>The cover of the slip printer has been open since {time}; please close it: numbers stay on the screen.</source>
        <translation>Le couvercle de l’imprimante à billets est ouvert depuis {time}; veuillez le refermer, les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>The cutter of the slip printer has been stuck since {time}; please open the cover and clear the paper: numbers stay on the screen.</source>
        <translation>Le coupe-papier de l’imprimante à billets est bloqué depuis {time}; veuillez ouvrir le couvercle et dégager le papier, les numéros restent à l’écran.</translation>
    </message>
    <message>
        <source>The slip printer has been off line since {time}; please check that it is turned on: numbers stay on the screen.</source>
        <translation>L’imprimante à billets est hors ligne depuis {time}; veuillez vérifier qu’elle est allumée, les numéros restent à l’écran.</translation>
    </message>
</context>
<context>
    <name>PanelSentences</name>
    <message>
        <source>{label} goes before {passed}, who arrived earlier: one person is at the desk and transactions go first.</source>
        <translation>{label} passe avant {passed}, arrivé plus tôt&#xa0;: une seule personne est au comptoir et les transactions passent d’abord.</translation>
    </message>
    <message>
        <source>{label} is the only one waiting.</source>
        <translation>{label} est le seul billet en attente.</translation>
    </message>
    <message>
        <source>{label} arrived first: with several people present, order of arrival counts.</source>
        <translation>{label} est arrivé avant les autres&#xa0;: à plusieurs au comptoir, on suit l’ordre d’arrivée.</translation>
    </message>
    <message>
        <source>{label} arrived first.</source>
        <translation>{label} est arrivé avant les autres.</translation>
    </message>
    <message>
        <source>You chose this ticket: {reason}.</source>
        <translation>Vous avez choisi ce billet&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Called as a transaction, by a person alone at the desk.</source>
        <translation>Appelé parce qu’une seule personne était au comptoir et que les transactions passent d’abord.</translation>
    </message>
    <message>
        <source>Called by order of arrival.</source>
        <translation>Appelé selon l’ordre d’arrivée.</translation>
    </message>
    <message>
        <source>You chose this ticket.</source>
        <translation>Vous avez choisi ce billet.</translation>
    </message>
    <message>
        <source>{detail} has just left the line: {label} is called.</source>
        <translation>{detail} vient de quitter la file&#xa0;: {label} est appelé.</translation>
    </message>
    <message>
        <source>{label} is back in line, at its place.</source>
        <translation>{label} est de retour dans la file; sa place a été conservée.</translation>
    </message>
    <message>
        <source>{label} is back in line, at its old place.</source>
        <translation>{label} est de retour dans la file après une absence; sa place a été conservée.</translation>
    </message>
    <message>
        <source>{label} is back in line for: {detail}.</source>
        <translation>{label} attend maintenant pour ce service&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Nobody is waiting here, and {label} is on the phone.</source>
        <translation>Personne n’attend sur place et {label} attend au téléphone.</translation>
    </message>
    <message>
        <source>{label} has waited long: a short talk about the next step, then transactions go on.</source>
        <translation>{label} attend depuis longtemps&#xa0;: un court échange sur la suite, puis les transactions reprennent.</translation>
    </message>
    <message>
        <source>{label} has waited as long as the library allows, and goes before the transactions.</source>
        <translation>{label} a atteint l’attente maximale prévue par la bibliothèque et passe avant les transactions.</translation>
    </message>
    <message>
        <source>No transaction is waiting, and {label} arrived first.</source>
        <translation>Aucune transaction n’attend et {label} est arrivé avant les autres.</translation>
    </message>
    <message>
        <source>Nobody was waiting here: a call on the phone.</source>
        <translation>Personne n’attendait sur place&#xa0;: appel en attente au téléphone.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are at the desks now: everybody by order of arrival.</source>
        <translation>
            <numerusform>%n personne est maintenant au comptoir&#xa0;: les demandes passent dans l’ordre d’arrivée.</numerusform>
            <numerusform>%n personnes sont maintenant au comptoir&#xa0;: les demandes passent dans l’ordre d’arrivée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Called for a short talk about the next step.</source>
        <translation>Appelé pour un court échange sur la suite.</translation>
    </message>
    <message>
        <source>{label} is the first for this desk: {hidden} waits for a colleague.</source>
        <translation>{label} est en tête pour ce comptoir&#xa0;: {hidden} attend une autre personne du personnel.</translation>
    </message>
    <message>
        <source>Called after the longest wait the library allows.</source>
        <translation>Appelé après l’attente maximale prévue par la bibliothèque.</translation>
    </message>
    <message>
        <source>This cannot be done now; please try again in a moment.</source>
        <translation>Cette action n’est pas possible pour le moment; veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>One person is at the desks now: transactions go first.</source>
        <translation>Une seule personne est maintenant au comptoir&#xa0;: les transactions passent d’abord.</translation>
    </message>
    <message>
        <source>Two people are at the desks now: everybody by order of arrival.</source>
        <translation>Deux personnes sont maintenant au comptoir&#xa0;: les demandes passent dans l’ordre d’arrivée.</translation>
    </message>
    <message>
        <source>{detail} was just called by desk {desk}: {label} is called here.</source>
        <translation>{detail} vient d’être appelé au comptoir&#xa0;{desk}&#xa0;: {label} est appelé ici.</translation>
    </message>
    <message>
        <source>The line is empty now.</source>
        <translation>La file est maintenant vide.</translation>
    </message>
    <message>
        <source>{label} is set aside; its place is kept.</source>
        <translation>{label} est mis de côté; sa place est conservée.</translation>
    </message>
    <message>
        <source>{label} is noted as an absence; its place is kept for {number} minutes.</source>
        <translation>Absence notée pour le billet {label}; sa place est conservée pendant {number}&#xa0;minutes.</translation>
    </message>
    <message>
        <source>Desk {desk} was signed out from somewhere else.</source>
        <translation>Le comptoir&#xa0;{desk} a été libéré à partir d’un autre poste.</translation>
    </message>
    <message>
        <source>The library has closed: desk {desk} is free. Thank you for today!</source>
        <translation>La bibliothèque est fermée&#xa0;: le comptoir&#xa0;{desk} est libéré. Merci pour votre journée!</translation>
    </message>
    <message>
        <source>{detail} is at desk {desk} now.</source>
        <translation>{detail} est maintenant au comptoir&#xa0;{desk}.</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>Veuillez saisir votre NIP.</translation>
    </message>
    <message>
        <source>This is not the PIN of this alias; please type it again.</source>
        <translation>Ce NIP n’est pas celui de cet alias; veuillez le saisir de nouveau.</translation>
    </message>
    <message>
        <source>After several tries this alias waits until {time}; a manager can help you sooner.</source>
        <translation>Après plusieurs essais, cet alias est en attente jusqu’à {time}; votre gestionnaire peut vous aider d’ici là.</translation>
    </message>
    <message>
        <source>This alias is not known here; please check it or ask a manager.</source>
        <translation>Cet alias n’est pas connu ici; veuillez le vérifier ou vous adresser à votre gestionnaire.</translation>
    </message>
    <message>
        <source>This alias is not active for now; a manager can change that.</source>
        <translation>Cet alias n’est pas actif pour le moment; votre gestionnaire peut l’activer de nouveau.</translation>
    </message>
    <message>
        <source>You are still signed in at desk {desk}; would you like to go on here?</source>
        <translation>Vous êtes encore en poste au comptoir&#xa0;{desk}; aimeriez-vous continuer ici?</translation>
    </message>
    <message>
        <source>Somebody is at work at desk {desk}; would you choose another one?</source>
        <translation>Quelqu’un travaille au comptoir&#xa0;{desk}; aimeriez-vous en choisir un autre?</translation>
    </message>
    <message>
        <source>The slip of {label} will come out {place} and says DUPLICATA.</source>
        <translation>Le billet de {label} sortira {place} avec la mention DUPLICATA.</translation>
    </message>
    <message>
        <source>The slip of {label} was asked for just now {place}; please give it a moment.</source>
        <translation>Le billet de {label} vient d’être demandé {place}; veuillez lui laisser un instant.</translation>
    </message>
    <message>
        <source>Please take the slip of {label} {place}; it is marked DUPLICATA.</source>
        <translation>Veuillez prendre le billet de {label} {place}; il porte la mention DUPLICATA.</translation>
    </message>
    <message>
        <source>The slip of {label} did not come out {place}; please see to the printer, then ask once more.</source>
        <translation>Le billet de {label} n’est pas sorti {place}; veuillez vous occuper de l’imprimante, puis le redemander.</translation>
    </message>
    <message>
        <source>Nothing confirms the slip of {label}; please look at the paper {place}.</source>
        <translation>Rien ne confirme le billet de {label}; veuillez regarder le papier {place}.</translation>
    </message>
    <message>
        <source>Thank you for looking; please hand the slip of {label} to its patron.</source>
        <translation>Merci d’avoir vérifié; veuillez remettre le billet de {label} à la personne qui l’attend.</translation>
    </message>
    <message>
        <source>Please take the slip about what follows {place}.</source>
        <translation>Veuillez prendre le billet «&#xa0;Pour la suite&#xa0;» {place}.</translation>
    </message>
    <message>
        <source>Please see to the printer; the slip about what follows will then come out {place}.</source>
        <translation>Veuillez voir à l’imprimante; le billet «&#xa0;Pour la suite&#xa0;» sortira ensuite {place}.</translation>
    </message>
    <message>
        <source>Thank you for looking; the slip is off the list.</source>
        <translation>Merci d’avoir vérifié; le billet est retiré de la liste.</translation>
    </message>
    <message>
        <source>The visit of {label} has ended; please offer a new ticket.</source>
        <translation>La visite de {label} est terminée; veuillez proposer un nouveau billet.</translation>
    </message>
    <message>
        <source>No slip printer is set up any more; please write {label} on a piece of paper.</source>
        <translation>Plus aucune imprimante à billets n’est configurée; veuillez écrire {label} sur un bout de papier.</translation>
    </message>
    <message>
        <source>{label} was just called by desk {desk}.</source>
        <translation>{label} vient d’être appelé au comptoir&#xa0;{desk}.</translation>
    </message>
    <message>
        <source>{label} is at your desk already.</source>
        <translation>{label} est déjà à votre comptoir.</translation>
    </message>
    <message>
        <source>Desk {desk} now holds {detail}; your action was for {label}.</source>
        <translation>Le comptoir&#xa0;{desk} tient maintenant {detail}; votre action visait {label}.</translation>
    </message>
    <message>
        <source>{label} is back in line: the desk let go of it meanwhile.</source>
        <translation>{label} est entre-temps retourné dans la file.</translation>
    </message>
    <message>
        <source>{label} was set aside meanwhile.</source>
        <translation>{label} a été mis de côté entre-temps.</translation>
    </message>
    <message>
        <source>The visit of {label} has ended meanwhile.</source>
        <translation>La visite de {label} s’est terminée entre-temps.</translation>
    </message>
    <message>
        <source>{label} is not among the recent absences; please offer a new ticket.</source>
        <translation>{label} n’est pas parmi les absences récentes; veuillez proposer un nouveau billet.</translation>
    </message>
    <message>
        <source>Desk {desk} is free again; please sign in there.</source>
        <translation>Le comptoir&#xa0;{desk} est libre; veuillez y prendre place de nouveau.</translation>
    </message>
    <message>
        <source>A visit is under way at desk {desk}; please finish it first.</source>
        <translation>Une visite est en cours au comptoir&#xa0;{desk}; veuillez d’abord la terminer.</translation>
    </message>
    <message>
        <source>Desk {desk} is free; the next ticket may be called.</source>
        <translation>Le comptoir&#xa0;{desk} est libre; le prochain billet peut être appelé.</translation>
    </message>
    <message>
        <source>No ticket of today has the number {label}; please check it.</source>
        <translation>Aucun billet d’aujourd’hui ne porte le numéro {label}; veuillez le vérifier.</translation>
    </message>
    <message>
        <source>This service has left the settings; please choose another one.</source>
        <translation>Ce service a été retiré des réglages; veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Desk {desk} has left the settings; please choose another one.</source>
        <translation>Le comptoir&#xa0;{desk} a été retiré des réglages; veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>The ticket has moved on meanwhile; what you see is up to date.</source>
        <translation>La situation du billet a changé entre-temps; l’affichage est à jour.</translation>
    </message>
    <message>
        <source>This request was unclear to the program; please try again.</source>
        <translation>Cette demande est restée obscure pour le programme; veuillez réessayer.</translation>
    </message>
    <message>
        <source>Please choose a reason first.</source>
        <translation>Veuillez d’abord choisir un motif.</translation>
    </message>
    <message>
        <source>Please choose how the visit ended from the list.</source>
        <translation>Veuillez choisir dans la liste comment la visite s’est terminée.</translation>
    </message>
    <message>
        <source>This database serves another use; please ask your technician.</source>
        <translation>Cette base de données a un autre usage; veuillez joindre votre soutien technique.</translation>
    </message>
    <message>
        <source>A manager can do this; please ask one of them.</source>
        <translation>Une personne gestionnaire peut le faire; veuillez lui demander.</translation>
    </message>
    <message>
        <source>Somebody has this alias already; would you choose another one?</source>
        <translation>Quelqu’un utilise déjà cet alias; souhaitez-vous en choisir un autre?</translation>
    </message>
    <message>
        <source>Please choose an alias of 1 to 12 characters.</source>
        <translation>Veuillez choisir un alias de 1 à 12 caractères.</translation>
    </message>
    <message>
        <source>Please choose a PIN that is harder to guess.</source>
        <translation>Veuillez choisir un NIP moins facile à deviner.</translation>
    </message>
    <message>
        <source>One manager stays at all times; please name another one first.</source>
        <translation>Il reste toujours une personne gestionnaire; veuillez d’abord en nommer une autre.</translation>
    </message>
    <message>
        <source>Please finish the visit of {label} first, or set it aside.</source>
        <translation>Veuillez d’abord terminer la visite de {label}, ou mettre le billet de côté.</translation>
    </message>
    <message>
        <source>Please see to the printer; the slip of {label} will then come out {place}, marked DUPLICATA.</source>
        <translation>Veuillez vous occuper de l’imprimante; le billet de {label} sortira ensuite {place}, avec la mention DUPLICATA.</translation>
    </message>
    <message>
        <source>{detail} is at desk {desk} already; would you choose another one?</source>
        <translation>{detail} est déjà au comptoir&#xa0;{desk}; voulez-vous en choisir un autre?</translation>
    </message>
    <message>
        <source>Please choose a desk.</source>
        <translation>Veuillez choisir un comptoir.</translation>
    </message>
    <message>
        <source>Please type an alias of 1 to 12 characters.</source>
        <translation>Veuillez saisir un alias de 1 à 12&#xa0;caractères.</translation>
    </message>
    <message>
        <source>Please call {label} again first.</source>
        <translation>Veuillez d’abord rappeler {label}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program and was written down; please try again.</source>
        <translation>Un problème est survenu dans le programme et a été consigné; veuillez réessayer.</translation>
    </message>
    <message>
        <source>Somebody is at desk {desk} already; would you choose another one?</source>
        <translation>Quelqu’un est déjà au comptoir&#xa0;{desk}; voulez-vous en choisir un autre?</translation>
    </message>
    <message>
        <source>Desk {desk} is paused; resume to call.</source>
        <translation>Le comptoir&#xa0;{desk} est en pause; reprenez le travail pour appeler.</translation>
    </message>
    <message>
        <source>Please give {label} a little more time to come.</source>
        <translation>Veuillez laisser à {label} encore un peu de temps pour se présenter.</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Desk panel · {library}</source>
        <translation>Poste de comptoir · {library}</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>Comptoir&#xa0;{desk}</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>what somebody on the phone waits with</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %n</source>
        <comment>heading of the list</comment>
        <translation>
            <numerusform>En attente&#xa0;: %n</numerusform>
            <numerusform>En attente&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain billet</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Visit under way</source>
        <translation>Visite en cours</translation>
    </message>
    <message>
        <source>Paused since {time}</source>
        <translation>En pause depuis {time}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>The next ticket will appear here.</source>
        <translation>Le prochain billet apparaîtra ici.</translation>
    </message>
    <message>
        <source>since the call</source>
        <translation>depuis l’appel</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Numéro du billet</translation>
    </message>
    <message>
        <source>For example A012</source>
        <translation>Par exemple A012</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>La file est vide.</translation>
    </message>
    <message>
        <source>One moment, please…</source>
        <translation>Un instant, s’il vous plaît…</translation>
    </message>
    <message>
        <source>Call {label}</source>
        <translation>Appeler {label}</translation>
    </message>
    <message>
        <source>Did not come ({seconds} s)</source>
        <translation>Absence ({seconds}&#xa0;s)</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %n</source>
        <comment>button that lists them</comment>
        <translation>
            <numerusform>Mis de côté&#xa0;: %n</numerusform>
            <numerusform>Mis de côté&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prendre place</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>Commencer la visite</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Call another ticket</source>
        <translation>Choisir un autre billet</translation>
    </message>
    <message>
        <source>Nothing set aside</source>
        <translation>Rien de côté</translation>
    </message>
    <message>
        <source>Back after an absence</source>
        <translation>Retour après absence</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Réimprimer le billet</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: resume</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: call again</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: did not come</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key: set aside</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key: finish the visit</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>T</source>
        <comment>key: transfer</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: call another ticket</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key: list of those set aside</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>B</source>
        <comment>key: back after an absence</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: pause</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>key: sign out</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key: print the slip again</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>I</source>
        <comment>key: list of slips</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key cap</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key cap</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>leave a list</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{label} at desk {desk}</source>
        <translation>{label} au comptoir&#xa0;{desk}</translation>
    </message>
    <message>
        <source>left at desk {desk}</source>
        <comment>a ticket</comment>
        <translation>laissé au comptoir&#xa0;{desk}</translation>
    </message>
    <message>
        <source>This desk calls again as soon as you resume.</source>
        <translation>Ce comptoir appellera de nouveau dès votre retour.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d}</source>
        <translation>{hours}&#xa0;h&#xa0;{minutes:02d}</translation>
    </message>
    <message>
        <source>Has just arrived</source>
        <translation>Arrivé à l’instant</translation>
    </message>
    <message>
        <source>Waiting for {time}</source>
        <translation>Attend depuis {time}</translation>
    </message>
    <message>
        <source>{kind} · desk {desk}</source>
        <translation>{kind} · comptoir {desk}</translation>
    </message>
    <message>
        <source>{kind} · for a colleague</source>
        <translation>{kind} · autre comptoir</translation>
    </message>
    <message>
        <source>{kind} · set aside</source>
        <translation>{kind} · mis de côté</translation>
    </message>
    <message>
        <source>{label}, {service}, {kind}, {time}</source>
        <translation>{label}, {service}, {kind}, {time}</translation>
    </message>
    <message>
        <source>{row}, left at desk {desk}</source>
        <translation>{row}, laissé au comptoir&#xa0;{desk}</translation>
    </message>
    <message>
        <source>{row}, desk {desk}</source>
        <translation>{row}, comptoir {desk}</translation>
    </message>
    <message>
        <source>{row}, for a colleague</source>
        <translation>{row}, pour un autre comptoir</translation>
    </message>
    <message>
        <source>{row}, set aside</source>
        <translation>{row}, mis de côté</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>People</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>Le personnel</translation>
    </message>
    <message>
        <source>What would you like to do for {alias}?</source>
        <translation>Que souhaitez-vous faire pour {alias}?</translation>
    </message>
    <message>
        <source>Whom do you welcome?</source>
        <translation>Qui accueillez-vous?</translation>
    </message>
    <message>
        <source>What is the new alias of {alias}?</source>
        <translation>Quel est le nouvel alias de {alias}?</translation>
    </message>
    <message>
        <source>A new PIN for {alias}</source>
        <translation>Un nouveau NIP pour {alias}</translation>
    </message>
    <message>
        <source>4 to 12 digits, typed twice. They do not show.</source>
        <translation>De 4 à 12 chiffres, saisis deux fois. Ils restent cachés.</translation>
    </message>
    <message>
        <source>Please type the PIN of {alias} to go on.</source>
        <translation>Veuillez saisir le NIP de {alias} pour continuer.</translation>
    </message>
    <message>
        <source>Choose somebody with the arrows and Enter, or type an alias.</source>
        <translation>Choisissez une personne avec les flèches et Entrée, ou tapez un alias.</translation>
    </message>
    <message>
        <source>What you choose counts at once, at every desk.</source>
        <translation>Votre choix s’applique aussitôt, à tous les comptoirs.</translation>
    </message>
    <message>
        <source>The alias has 1 to 12 characters; colleagues see it, patrons never do.</source>
        <translation>L’alias compte de 1 à 12 caractères; les collègues le voient, jamais les usagers.</translation>
    </message>
    <message>
        <source>1 to 12 characters. Where they are signed in, they stay so.</source>
        <translation>De 1 à 12 caractères. La personne reste au comptoir où elle travaille.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre NIP</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau NIP</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Nouveau NIP, encore une fois</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>key: add somebody</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Add as a manager</source>
        <translation>Ajouter comme gestionnaire</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Enregistrer ce NIP</translation>
    </message>
    <message>
        <source>Let them try their PIN again now</source>
        <translation>Permettre un nouvel essai du NIP dès maintenant</translation>
    </message>
    <message>
        <source>Give a new PIN</source>
        <translation>Donner un nouveau NIP</translation>
    </message>
    <message>
        <source>Change the alias</source>
        <translation>Changer l’alias</translation>
    </message>
    <message>
        <source>Make them a manager</source>
        <translation>Confier aussi la gestion du personnel</translation>
    </message>
    <message>
        <source>Let them serve only</source>
        <translation>Confier le service au comptoir seulement</translation>
    </message>
    <message>
        <source>Suspend their access for now</source>
        <translation>Suspendre l’accès pour le moment</translation>
    </message>
    <message>
        <source>Let them sign in again</source>
        <translation>Rétablir l’accès</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gestionnaire</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>{role} · not active</source>
        <translation>{role} · inactif</translation>
    </message>
    <message>
        <source>{role} · waits until {time}</source>
        <translation>{role} · attend jusqu’à {time}</translation>
    </message>
    <message>
        <source>This cannot be done now; please try again in a moment.</source>
        <translation>L’action n’a pas abouti; veuillez réessayer dans un moment.</translation>
    </message>
    <message>
        <source>{alias} may sign in now.</source>
        <translation>{alias} peut maintenant prendre place.</translation>
    </message>
    <message>
        <source>{before} is {alias} now.</source>
        <translation>{before} s’appelle maintenant {alias}.</translation>
    </message>
    <message>
        <source>The new PIN of {alias} counts from now on.</source>
        <translation>Le nouveau NIP de {alias} est en vigueur.</translation>
    </message>
    <message>
        <source>{alias} may try the PIN again now.</source>
        <translation>{alias} peut de nouveau saisir son NIP dès maintenant.</translation>
    </message>
    <message>
        <source>{alias} may manage people now.</source>
        <translation>{alias} gère maintenant le personnel aussi.</translation>
    </message>
    <message>
        <source>{alias} serves at the desks from now on.</source>
        <translation>{alias} se consacre maintenant au service.</translation>
    </message>
    <message>
        <source>{alias} is not active for now; you can change that here.</source>
        <translation>L’accès de {alias} est suspendu; vous pouvez le rétablir ici.</translation>
    </message>
    <message>
        <source>{alias} may sign in again.</source>
        <translation>{alias} peut de nouveau prendre place.</translation>
    </message>
    <message>
        <source>This is not your PIN; please type it again.</source>
        <translation>Ce n’est pas votre NIP; veuillez le saisir de nouveau.</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>Veuillez saisir votre NIP.</translation>
    </message>
    <message>
        <source>After several tries your alias waits until {time}; thank you.</source>
        <translation>Après plusieurs essais, votre alias attend jusqu’à {time}; merci.</translation>
    </message>
    <message>
        <source>{alias} is the only manager now; please make another one first.</source>
        <translation>{alias} est la seule personne gestionnaire; veuillez d’abord en nommer une autre.</translation>
    </message>
    <message>
        <source>{alias} was renamed or removed; please open the list again.</source>
        <translation>{alias} a changé d’alias ou n’est plus dans la liste; veuillez la rouvrir.</translation>
    </message>
    <message>
        <source>Your alias is not active for now; another manager can change that.</source>
        <translation>Votre accès est suspendu pour le moment; une autre personne gestionnaire peut le rétablir.</translation>
    </message>
    <message>
        <source>F11</source>
        <comment>key: people</comment>
        <translation>F11</translation>
    </message>
    <message>
        <source>Managing people is for managers; one of them can help you.</source>
        <translation>La gestion du personnel revient aux gestionnaires; l’un d’eux peut vous aider.</translation>
    </message>
    <message>
        <source>Somebody has this alias already; please choose another one.</source>
        <translation>Quelqu’un porte déjà cet alias; veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>An alias has 1 to 12 characters; please choose another one.</source>
        <translation>Un alias compte de 1 à 12 caractères; veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Please choose 4 to 12 digits that are harder to guess.</source>
        <translation>Veuillez choisir de 4 à 12 chiffres plus difficiles à deviner.</translation>
    </message>
    <message>
        <source>The two PINs differ; please type them again.</source>
        <translation>Les deux NIP diffèrent; veuillez les saisir de nouveau.</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>Words to say</source>
        <translation>Des mots pour le dire</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: words to say</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>key: words to say</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key cap</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Look for a word</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>For example: wait, loan, phone</source>
        <translation>Par exemple&#xa0;: attente, prêt, téléphone</translation>
    </message>
    <message>
        <source>Please try a shorter word: every situation has its phrases.</source>
        <translation>Essayez un mot plus court&#xa0;: chaque situation a ses phrases.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: words to say</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next: {label}</source>
        <translation>Prochain billet&#xa0;: {label}</translation>
    </message>
    <message>
        <source>At the desk: {label}</source>
        <translation>Au comptoir&#xa0;: {label}</translation>
    </message>
    <message>
        <source>To greet</source>
        <translation>Accueillir</translation>
    </message>
    <message>
        <source>To ask for patience</source>
        <translation>Demander de patienter</translation>
    </message>
    <message>
        <source>Another request that waits its turn</source>
        <translation>Une autre demande, à son tour</translation>
    </message>
    <message>
        <source>To propose another time</source>
        <translation>Proposer un autre moment</translation>
    </message>
    <message>
        <source>Phone: putting on hold</source>
        <translation>Téléphone&#xa0;: mettre en attente</translation>
    </message>
    <message>
        <source>Phone: returning to the line</source>
        <translation>Téléphone&#xa0;: reprendre la ligne</translation>
    </message>
    <message>
        <source>Phone: offering to call back</source>
        <translation>Téléphone&#xa0;: proposer de rappeler</translation>
    </message>
    <message>
        <source>Phone: taking the call</source>
        <translation>Téléphone&#xa0;: prendre l’appel</translation>
    </message>
    <message>
        <source>The title is on loan</source>
        <translation>Le titre est en lecture</translation>
    </message>
    <message>
        <source>To refer to somebody who can help</source>
        <translation>Diriger vers qui peut aider</translation>
    </message>
    <message>
        <source>To explain how we go about it</source>
        <translation>Expliquer notre façon de faire</translation>
    </message>
    <message>
        <source>A balance on the account</source>
        <translation>Un solde au dossier</translation>
    </message>
    <message>
        <source>Computers and photocopier</source>
        <translation>Postes informatiques et photocopieur</translation>
    </message>
    <message>
        <source>To wrap up with a next step</source>
        <translation>Conclure avec une prochaine étape</translation>
    </message>
    <message>
        <source>A talk about the next step</source>
        <translation>Un échange sur la prochaine étape</translation>
    </message>
    <message>
        <source>Somebody is upset</source>
        <translation>Une personne est contrariée</translation>
    </message>
    <message>
        <source>At closing time</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>Before saying goodbye</source>
        <translation>Avant de se quitter</translation>
    </message>
    <message>
        <source>Words of this library</source>
        <translation>Les mots de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>free · {label} is there</source>
        <comment>a desk</comment>
        <translation>libre · {label} s’y trouve</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a desk</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>{alias}, paused</source>
        <comment>a desk</comment>
        <translation>{alias}, en pause</translation>
    </message>
    <message>
        <source>{alias} is here</source>
        <translation>{alias} y est</translation>
    </message>
    <message>
        <source>Desk {desk} · {alias} · paused</source>
        <translation>Comptoir&#xa0;{desk} · {alias} · en pause</translation>
    </message>
    <message>
        <source>Desk {desk} · {alias}</source>
        <translation>Comptoir&#xa0;{desk} · {alias}</translation>
    </message>
    <message>
        <source>There is nobody at the desk: every place is kept.</source>
        <translation>Il n’y a personne au comptoir&#xa0;: chaque place est conservée.</translation>
    </message>
    <message>
        <source>One person is present: transactions go first.</source>
        <translation>Une personne présente&#xa0;: les transactions passent d’abord.</translation>
    </message>
    <message>
        <source>Two people are present: by order of arrival.</source>
        <translation>Deux personnes présentes&#xa0;: par ordre d’arrivée.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are present: by order of arrival.</source>
        <translation>
            <numerusform>%n&#xa0;personne présente&#xa0;: par ordre d’arrivée.</numerusform>
            <numerusform>%n&#xa0;personnes présentes&#xa0;: par ordre d’arrivée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place is kept</source>
        <translation>Chaque place est conservée</translation>
    </message>
    <message>
        <source>One person: transactions first</source>
        <translation>Une personne&#xa0;: transactions d’abord</translation>
    </message>
    <message>
        <source>Two people: order of arrival</source>
        <translation>Deux personnes&#xa0;: ordre d’arrivée</translation>
    </message>
    <message numerus="yes">
        <source>%n people: order of arrival</source>
        <translation>
            <numerusform>%n&#xa0;personne&#xa0;: ordre d’arrivée</numerusform>
            <numerusform>%n&#xa0;personnes&#xa0;: ordre d’arrivée</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello! Which desk are you at?</source>
        <translation>Bonjour! À quel comptoir êtes-vous?</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Votre alias</translation>
    </message>
    <message>
        <source>1 to 12 characters. Your colleagues see it, patrons never do.</source>
        <translation>De 1 à 12&#xa0;caractères. Vos collègues le voient, jamais les usagers.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre NIP</translation>
    </message>
    <message>
        <source>4 to 12 digits. They do not show.</source>
        <translation>De 4 à 12&#xa0;chiffres, qui ne s’affichent pas.</translation>
    </message>
    <message>
        <source>Your alias stands here, the PIN beside it.</source>
        <translation>L’alias se tape ici, le NIP à côté.</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>In the back office</source>
        <translation>Travail interne</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>Take over from {alias}</source>
        <translation>Prendre la relève de {alias}</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>key: take over a desk</comment>
        <translation>F2</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>Virtual printer</source>
        <translation>Imprimante virtuelle</translation>
    </message>
    <message>
        <source>Paper and cutter</source>
        <translation>Papier et coupe-papier</translation>
    </message>
    <message>
        <source>Cable and power</source>
        <translation>Câble et alimentation</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>Papier épuisé</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Papier presque épuisé</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Couvercle ouvert</translation>
    </message>
    <message>
        <source>Cutter jam</source>
        <translation>Coupe-papier bloqué</translation>
    </message>
    <message>
        <source>Cable unplugged</source>
        <translation>Câble débranché</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Hors tension</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Slow line (1200 baud)</source>
        <translation>Ligne lente (1200 bauds)</translation>
    </message>
    <message>
        <source>Small buffer (45 bytes)</source>
        <translation>Petite mémoire (45 octets)</translation>
    </message>
    <message>
        <source>Noise in the answers</source>
        <translation>Parasites dans les réponses</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muette</translation>
    </message>
    <message>
        <source>Hanging</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>Confirmations lost</source>
        <translation>Confirmations perdues</translation>
    </message>
    <message>
        <source>Confirmations doubled</source>
        <translation>Confirmations en double</translation>
    </message>
    <message>
        <source>Tear the paper off</source>
        <translation>Déchirer le papier</translation>
    </message>
    <message>
        <source>Everything works again</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the printer</comment>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>Stopped: the cutter is jammed</source>
        <translation>Arrêtée&#xa0;: le coupe-papier est bloqué</translation>
    </message>
    <message>
        <source>Stopped: the cover is open</source>
        <translation>Arrêtée&#xa0;: le couvercle est ouvert</translation>
    </message>
    <message>
        <source>Stopped: no paper</source>
        <translation>Arrêtée&#xa0;: papier épuisé</translation>
    </message>
    <message>
        <source>Hangs</source>
        <comment>the printer</comment>
        <translation>Figée</translation>
    </message>
    <message>
        <source>Prints, with faults</source>
        <translation>Imprime, avec des pannes</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Imprime</translation>
    </message>
    <message numerus="yes">
        <source>%n slips</source>
        <translation>
            <numerusform>%n billet</numerusform>
            <numerusform>%n billets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes received</source>
        <translation>
            <numerusform>%n octet reçu</numerusform>
            <numerusform>%n octets reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%n perdu</numerusform>
            <numerusform>%n perdus</numerusform>
        </translation>
    </message>
    <message>
        <source>In the settings, printer.device is one of these:</source>
        <translation>Dans les réglages, printer.device est l’un de ces noms&#xa0;:</translation>
    </message>
    <message>
        <source>Each slip comes out here, the newest on top.</source>
        <translation>Chaque billet sort ici, le plus récent en haut.</translation>
    </message>
    <message>
        <source>Slip {number} · {size} bytes</source>
        <translation>Billet {number} · {size}&#xa0;octets</translation>
    </message>
    <message>
        <source>Piece {number}, torn · {size} bytes</source>
        <translation>Morceau {number}, déchiré · {size}&#xa0;octets</translation>
    </message>
    <message>
        <source>This cannot be done: {reason}</source>
        <translation>Ce n’est pas possible&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PromisedCallsWords</name>
    <message>
        <source>Promised calls</source>
        <translation>Appels promis</translation>
    </message>
    <message>
        <source>First name, or Ms. T.</source>
        <translation>Prénom, ou «&#xa0;Mme&#xa0;T.&#xa0;»</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What for, in a few words</source>
        <translation>À quel propos, en quelques mots</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For example: 2:30 p.m., tomorrow 10 a.m., Monday 9 a.m.</source>
        <translation>Par exemple&#xa0;: 14&#xa0;h&#xa0;30, demain 10&#xa0;h, lundi 9&#xa0;h.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Cet après-midi</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>When we open</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>format of a date</comment>
        <translation>dddd d&#xa0;MMMM</translation>
    </message>
    <message>
        <source>A call for {day}, at {time}.</source>
        <translation>Rappel pour {day}, à {time}.</translation>
    </message>
    <message>
        <source>Promise a call</source>
        <translation>Promettre un appel</translation>
    </message>
    <message>
        <source>Noted. {when} Thank you!</source>
        <translation>C’est noté. {when} Merci!</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <comment>a moment</comment>
        <translation>{day}, à&#xa0;{time}</translation>
    </message>
    <message>
        <source>Promise the call</source>
        <translation>Promettre l’appel</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key cap</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key cap</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>For {label}: whom to call, where and when?</source>
        <translation>Pour {label}&#xa0;: qui rappeler, à quel numéro et à quel moment?</translation>
    </message>
    <message numerus="yes">
        <source>Calls due: %n</source>
        <comment>button: promised calls</comment>
        <translation>
            <numerusform>Rappel à faire&#xa0;: %n</numerusform>
            <numerusform>Rappels à faire&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, promised for %1</source>
        <translation>Maintenant, promis pour %1</translation>
    </message>
    <message>
        <source>Please give a name, a number with digits, and a time in the next 60 days.</source>
        <translation>Veuillez indiquer un nom, un numéro avec ses chiffres et un moment d’ici 60&#xa0;jours.</translation>
    </message>
    <message>
        <source>A colleague has made this call already. Thank you both!</source>
        <translation>Une ou un collègue a déjà fait cet appel. Merci à vous deux!</translation>
    </message>
    <message>
        <source>The key of the promised calls is elsewhere: please put its file back.</source>
        <translation>La clé des appels promis est ailleurs&#xa0;: veuillez remettre son fichier en place.</translation>
    </message>
    <message>
        <source>The calls cannot be read just now. Please note this one on paper.</source>
        <translation>Les appels se liront un peu plus tard. Veuillez noter celui-ci sur papier.</translation>
    </message>
    <message>
        <source>Something went wrong here; please try again.</source>
        <translation>Un souci est survenu ici; veuillez essayer de nouveau.</translation>
    </message>
    <message>
        <source>Called: take it off the list</source>
        <translation>Appel fait&#xa0;: le retirer</translation>
    </message>
    <message>
        <source>Kept sealed until the call is made, and no longer.</source>
        <translation>Gardé sous scellé jusqu’à l’appel, puis effacé.</translation>
    </message>
    <message>
        <source>Promised calls will stand here, the one due first on top.</source>
        <translation>Les appels promis se placeront ici, le plus urgent en premier.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>à la borne</translation>
    </message>
    <message>
        <source>at the printer “{place}”</source>
        <translation>à l’imprimante «&#xa0;{place}&#xa0;»</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Attend l’imprimante</translation>
    </message>
    <message>
        <source>No paper came out</source>
        <translation>Rien n’est sorti</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Coupé avant la fin</translation>
    </message>
    <message>
        <source>Look at the paper first</source>
        <translation>Regarder d’abord le papier</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Called to desk {desk}</source>
        <translation>Appelé au comptoir&#xa0;{desk}</translation>
    </message>
    <message>
        <source>At desk {desk}</source>
        <translation>Au comptoir&#xa0;{desk}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>asked for at {time}</source>
        <translation>demandé à {time}</translation>
    </message>
    <message>
        <source>What follows · {time}</source>
        <translation>«&#xa0;Pour la suite&#xa0;» · {time}</translation>
    </message>
    <message>
        <source>Quieter times · {time}</source>
        <translation>Heures calmes · {time}</translation>
    </message>
    <message>
        <source>Asked for at {time}</source>
        <translation>Demandé à {time}</translation>
    </message>
    <message>
        <source>The slip of {label} was asked for at {time}</source>
        <translation>Le billet de {label} est demandé depuis {time}</translation>
    </message>
    <message numerus="yes">
        <source>Slips to check: %n</source>
        <comment>button that lists them</comment>
        <translation>
            <numerusform>Billet à vérifier&#xa0;: %n</numerusform>
            <numerusform>Billets à vérifier&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Should the slip about what follows for {label} be printed again?</source>
        <translation>Faut-il imprimer de nouveau le billet «&#xa0;Pour la suite&#xa0;» de {label}?</translation>
    </message>
    <message>
        <source>Should the slip with the quieter times be printed again?</source>
        <translation>Faut-il imprimer de nouveau le billet des heures plus tranquilles?</translation>
    </message>
    <message>
        <source>Which slip should be printed again?</source>
        <translation>Quel billet faut-il réimprimer?</translation>
    </message>
    <message>
        <source>Is the slip of {label} there after all?</source>
        <translation>Le billet de {label} est-il sorti malgré tout?</translation>
    </message>
    <message>
        <source>Where does the slip of {label} come out?</source>
        <translation>Où le billet de {label} doit-il sortir?</translation>
    </message>
    <message>
        <source>Where does the next step of {label} come out?</source>
        <translation>Où sort la prochaine étape de {label}?</translation>
    </message>
    <message>
        <source>Those that may be missing come first; type a number or use the arrows.</source>
        <translation>Ceux qui manquent peut-être viennent d’abord; tapez un numéro ou utilisez les flèches.</translation>
    </message>
    <message>
        <source>Nothing confirms that it was printed; please look at the paper {place} first.</source>
        <translation>Rien ne confirme l’impression; veuillez d’abord regarder le papier {place}.</translation>
    </message>
    <message>
        <source>The paper comes out {place}.</source>
        <translation>Le papier sort {place}.</translation>
    </message>
    <message>
        <source>It will say DUPLICATA.</source>
        <translation>Il portera la mention DUPLICATA.</translation>
    </message>
    <message>
        <source>It tells what happens next and stays anonymous.</source>
        <translation>Le papier dit la suite et reste anonyme.</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Oui, le billet est là</translation>
    </message>
    <message>
        <source>No: print it once more, marked DUPLICATA</source>
        <translation>Non&#xa0;: l’imprimer de nouveau, avec la mention DUPLICATA</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>L’imprimer de nouveau</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Le retirer de la liste</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a printer</comment>
        <translation>prête</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>a printer</comment>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Printer of desk {desk}</source>
        <translation>Imprimante du comptoir&#xa0;{desk}</translation>
    </message>
    <message>
        <source>Printer “{place}”</source>
        <translation>Imprimante «&#xa0;{place}&#xa0;»</translation>
    </message>
    <message>
        <source>at the printer of desk {desk}</source>
        <translation>à l’imprimante du comptoir&#xa0;{desk}</translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message>
        <source>Strip of desk {desk}</source>
        <translation>Bandeau du comptoir&#xa0;{desk}</translation>
    </message>
    <message>
        <source>Transactions go first</source>
        <translation>Transactions d’abord</translation>
    </message>
    <message>
        <source>A short talk</source>
        <translation>Un court échange</translation>
    </message>
    <message>
        <source>Has waited long</source>
        <translation>Attend depuis longtemps</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>Arrived first</source>
        <translation>Par ordre d’arrivée</translation>
    </message>
    <message>
        <source>Next: {ticket}. {why}</source>
        <translation>Suivant&#xa0;: {ticket}. {why}</translation>
    </message>
    <message>
        <source>Longest wait: {time}</source>
        <translation>Attente la plus longue&#xa0;: {time}</translation>
    </message>
    <message>
        <source>A printer needs you; what to do is under the strip</source>
        <translation>Une imprimante a besoin de vous; la marche à suivre est sous le bandeau</translation>
    </message>
    <message>
        <source>This is the last known state; more is under the strip</source>
        <translation>C’est le dernier état connu; la suite est sous le bandeau</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>a visit</comment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>a visit</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Show who waits and every action</source>
        <translation>Afficher qui attend et toutes les actions</translation>
    </message>
    <message>
        <source>Fold the panel away</source>
        <translation>Replier le panneau</translation>
    </message>
    <message>
        <source>F8</source>
        <comment>key: show more under the strip</comment>
        <translation>F8</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Plein format</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroit</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>key: narrow window</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>F10</source>
        <comment>key: strip</comment>
        <translation>F10</translation>
    </message>
</context>
<context>
    <name>VisitSentences</name>
    <message>
        <source>To welcome {label}:</source>
        <translation>Pour accueillir {label}&#xa0;:</translation>
    </message>
    <message>
        <source>For {label}, on the phone:</source>
        <translation>Pour {label}, au téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>Two minutes with {label}, for one next step: wait on, come back, a hold or a request, or a promised call.</source>
        <translation>Deux minutes avec {label}, pour une prochaine étape&#xa0;: patienter, revenir, une réservation ou une demande, ou un rappel promis.</translation>
    </message>
    <message>
        <source>This service is usually given by somebody who is away: please see what you can offer, or to whom you can refer.</source>
        <translation>Ce service est d’habitude offert par une personne partie en ce moment&#xa0;: veuillez voir ce que vous pouvez proposer, ou vers qui diriger la personne.</translation>
    </message>
    <message>
        <source>The visit of {label} goes on: {detail}.</source>
        <translation>La visite de {label} se poursuit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{label} waits on, at the same place in line.</source>
        <translation>{label} patiente encore, au même rang.</translation>
    </message>
    <message>
        <source>{label} is set aside, with a reminder at {time}; its place is kept.</source>
        <translation>{label} est mis de côté, avec un rappel à {time}; sa place est conservée.</translation>
    </message>
    <message>
        <source>{label} is back in line, for desk {desk}.</source>
        <translation>{label} est de retour dans la file, pour le comptoir {desk}.</translation>
    </message>
    <message>
        <source>{label} was left at desk {other}: would you see to it?</source>
        <translation>{label} est resté au comptoir&#xa0;{other}&#xa0;: voulez-vous vous en occuper?</translation>
    </message>
    <message>
        <source>The call of {label} is taken back.</source>
        <translation>Appel de {label} annulé; sa place est conservée.</translation>
    </message>
    <message>
        <source>The start of the visit {label} is taken back.</source>
        <translation>Début de la visite {label} annulé.</translation>
    </message>
    <message>
        <source>The new request of {label} is taken back.</source>
        <translation>Nouvelle demande de {label} annulée; la visite se poursuit.</translation>
    </message>
    <message>
        <source>The end of the visit {label} is taken back; it goes on.</source>
        <translation>Fin de la visite {label} annulée; elle se poursuit.</translation>
    </message>
    <message>
        <source>The absence of {label} is taken back.</source>
        <translation>Absence de {label} annulée.</translation>
    </message>
    <message>
        <source>The further wait of {label} is taken back.</source>
        <translation>Retour en attente de {label} annulé.</translation>
    </message>
    <message>
        <source>The setting aside of {label} is taken back.</source>
        <translation>Mise de côté de {label} annulée.</translation>
    </message>
    <message>
        <source>The transfer of {label} is taken back.</source>
        <translation>Transfert de {label} annulé.</translation>
    </message>
    <message>
        <source>The return to {label} is taken back.</source>
        <translation>Retour à l’appel {label} annulé.</translation>
    </message>
    <message>
        <source>The end of the call {label} is taken back; it goes on.</source>
        <translation>Fin de l’appel {label} annulée; il se poursuit.</translation>
    </message>
    <message>
        <source>{label} is on hold</source>
        <translation>{label} est en attente</translation>
    </message>
    <message>
        <source>{label} is on hold again</source>
        <translation>{label} est de nouveau en attente</translation>
    </message>
    <message>
        <source>You returned to {label}; the panel will remind you again.</source>
        <translation>Vous avez repris la ligne de {label}; le panneau vous fera signe de nouveau au besoin.</translation>
    </message>
    <message>
        <source>You returned to {label}; would you end its wait with a call back, promised for later?</source>
        <translation>Vous avez repris la ligne de {label}; aimeriez-vous conclure par un rappel promis?</translation>
    </message>
    <message>
        <source>The visit of {label} is noted as ended.</source>
        <translation>La visite de {label} est notée comme terminée.</translation>
    </message>
    <message>
        <source>The call {label} has ended.</source>
        <translation>L’appel {label} est terminé.</translation>
    </message>
    <message>
        <source>{label} is promised a call: please note with F7 whom to call, where and when.</source>
        <translation>Un rappel est promis à {label}&#xa0;: veuillez noter avec F7 qui rappeler, à quel numéro et quand.</translation>
    </message>
    <message>
        <source>{label} is promised a call: please note on paper whom to call, where and when.</source>
        <translation>Un rappel est promis à {label}&#xa0;: veuillez noter sur papier qui rappeler, à quel numéro et quand.</translation>
    </message>
    <message>
        <source>A call is promised for {detail}.</source>
        <translation>Rappel promis pour {detail}.</translation>
    </message>
    <message>
        <source>Desk {desk} is free now; would you send {label} elsewhere?</source>
        <translation>Le comptoir {desk} est libre maintenant; souhaitez-vous diriger {label} ailleurs?</translation>
    </message>
    <message>
        <source>{detail} is at your desk now; {label} stays as it is.</source>
        <translation>{detail} est maintenant à votre comptoir; {label} reste tel quel.</translation>
    </message>
    <message>
        <source>This can be taken back no more; what you see is up to date.</source>
        <translation>Cette action ne s’annule plus; l’affichage est à jour.</translation>
    </message>
    <message>
        <source>Please choose the next step first.</source>
        <translation>Veuillez d’abord choisir la suite à donner.</translation>
    </message>
    <message>
        <source>This next step has left the settings; please choose another one.</source>
        <translation>Cette suite a été retirée des réglages; veuillez en choisir une autre.</translation>
    </message>
    <message>
        <source>The time planned for {label} is up and {other} is waiting: would you wrap up?</source>
        <translation>Le temps prévu pour {label} est écoulé et {other} attend&#xa0;: voulez-vous conclure?</translation>
    </message>
    <message>
        <source>The time planned for {label} is up and {other} has waited for {time}: would you wrap up?</source>
        <translation>Le temps prévu pour {label} est écoulé et {other} attend depuis {time}&#xa0;: voulez-vous conclure?</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were promised for now: F7 says whom to call.</source>
        <translation>
            <numerusform>%n rappel est promis pour maintenant&#xa0;: F7 dit qui rappeler.</numerusform>
            <numerusform>%n rappels sont promis pour maintenant&#xa0;: F7 dit qui rappeler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slip about what follows for {label} waits {place}</source>
        <translation>Le billet «&#xa0;Pour la suite&#xa0;» de {label} attend {place}</translation>
    </message>
    <message>
        <source>The slip of {label} waits {place}</source>
        <translation>Le billet de {label} attend {place}</translation>
    </message>
    <message>
        <source>a new roll brings it out.</source>
        <translation>il sortira avec un nouveau rouleau.</translation>
    </message>
    <message>
        <source>it comes out once the cover is closed.</source>
        <translation>il sortira une fois le couvercle fermé.</translation>
    </message>
    <message>
        <source>please see to the printer; it then comes out.</source>
        <translation>veuillez voir à l’imprimante; il sortira ensuite.</translation>
    </message>
    <message>
        <source>{label} is still set aside: how is it going?</source>
        <translation>{label} est toujours de côté&#xa0;: où cela en est-il?</translation>
    </message>
    <message>
        <source>{label} is still set aside ({reason}): how is it going?</source>
        <translation>{label} est toujours de côté ({reason})&#xa0;: où cela en est-il?</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{about}: {words}</source>
        <translation>{about}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{label} is waiting for a word from you</source>
        <translation>{label} attend de vos nouvelles</translation>
    </message>
    <message>
        <source>{label} is back in line, at place {number}</source>
        <translation>{label} est de retour dans la file, au rang {number}</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Patiente encore</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>Dans 5&#xa0;minutes</translation>
    </message>
    <message>
        <source>Put a call on hold</source>
        <translation>Appel en attente</translation>
    </message>
    <message>
        <source>Return to the line</source>
        <translation>Reprendre la ligne</translation>
    </message>
    <message>
        <source>End a call</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Services given here</source>
        <translation>Services offerts ici</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>S’en occuper</translation>
    </message>
    <message>
        <source>Z</source>
        <comment>key: undo</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key: waits on</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>5</source>
        <comment>key: in 5 minutes</comment>
        <translation>5</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key: put a call on hold</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>G</source>
        <comment>key: return to the line</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key: end a call</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>K</source>
        <comment>key: services given here</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>V</source>
        <comment>key: see to a ticket that was left</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>Return to {label}</source>
        <translation>Reprendre {label}</translation>
    </message>
    <message>
        <source>End {label}</source>
        <translation>Raccrocher {label}</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Terminer l’échange</translation>
    </message>
    <message>
        <source>Take call {label}</source>
        <translation>Prendre l’appel {label}</translation>
    </message>
    <message>
        <source>Speak with {label}</source>
        <translation>Parler avec {label}</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminer l’appel</translation>
    </message>
    <message>
        <source>Put back on hold</source>
        <translation>Remettre en attente</translation>
    </message>
    <message>
        <source>Undo the call of {label}</source>
        <translation>Annuler l’appel de {label}</translation>
    </message>
    <message>
        <source>Undo the start of {label}</source>
        <translation>Annuler le début de {label}</translation>
    </message>
    <message>
        <source>Undo the new request of {label}</source>
        <translation>Annuler la nouvelle demande de {label}</translation>
    </message>
    <message>
        <source>Undo the end of {label}</source>
        <translation>Annuler la fin de {label}</translation>
    </message>
    <message>
        <source>Undo the absence of {label}</source>
        <translation>Annuler l’absence de {label}</translation>
    </message>
    <message>
        <source>Undo the further wait of {label}</source>
        <translation>Annuler l’attente de {label}</translation>
    </message>
    <message>
        <source>Undo the setting aside of {label}</source>
        <translation>Annuler la mise de côté de {label}</translation>
    </message>
    <message>
        <source>Undo the transfer of {label}</source>
        <translation>Annuler le transfert de {label}</translation>
    </message>
    <message>
        <source>Undo the return to {label}</source>
        <translation>Annuler le retour à l’appel {label}</translation>
    </message>
    <message>
        <source>Undo the end of the call {label}</source>
        <translation>Annuler la fin de l’appel {label}</translation>
    </message>
    <message>
        <source>since the start · time is up</source>
        <translation>depuis le début · délai&#xa0;atteint</translation>
    </message>
    <message>
        <source>since the start · {time} left</source>
        <translation>depuis le début · reste&#xa0;{time}</translation>
    </message>
    <message>
        <source>{label} · on hold for {time}</source>
        <translation>{label} · en attente depuis {time}</translation>
    </message>
    <message numerus="yes">
        <source>returned to %n times</source>
        <comment>a call on hold</comment>
        <translation>
            <numerusform>ligne reprise %n&#xa0;fois</numerusform>
            <numerusform>ligne reprise %n&#xa0;fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets for another desk</source>
        <translation>Billets pour un autre comptoir</translation>
    </message>
    <message>
        <source>The next ticket for this desk will appear here.</source>
        <translation>Le prochain billet pour ce comptoir apparaîtra ici.</translation>
    </message>
</context>
</TS>
