<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Six questions, and the settings are ready. Enter takes the answer in [ ]; Ctrl+C leaves.</source>
        <translation>Six questions, et les réglages sont prêts. Entrée accepte la réponse entre [ ]; Ctrl+C fait sortir.</translation>
    </message>
    <message>
        <source>1/6  Name of the library, as patrons read it</source>
        <translation>1/6  Nom de la bibliothèque, tel que les usagers le liront</translation>
    </message>
    <message>
        <source>2/6  How many desks? Or their names, such as 1, 2, A</source>
        <translation>2/6  Combien de comptoirs? Ou leurs noms, comme 1, 2, A</translation>
    </message>
    <message>
        <source>3/6  Which printer?</source>
        <translation>3/6  Quelle imprimante?</translation>
    </message>
    <message>
        <source>Its number, or a network printer such as tcp://192.168.1.40</source>
        <translation>Son numéro, ou une imprimante du réseau, comme tcp://192.168.1.40</translation>
    </message>
    <message>
        <source>It starts with: votre-tour printer virtual</source>
        <translation>Pour la démarrer&#xa0;: votre-tour printer virtual</translation>
    </message>
    <message>
        <source>Its speed is printer.baud in the file: 115200 unless you change it.</source>
        <translation>Sa vitesse est printer.baud dans le fichier&#xa0;: 115200, à moins que vous la changiez.</translation>
    </message>
    <message>
        <source>4/6  Languages of the kiosk: 1 French alone, 2 French and English</source>
        <translation>4/6  Langues de la borne&#xa0;: 1 français seulement, 2 français et anglais</translation>
    </message>
    <message>
        <source>or names or codes, the first one first, among {languages}</source>
        <translation>ou des noms ou des codes, la première langue d’abord, parmi {languages}</translation>
    </message>
    <message>
        <source>always, until the file names hours</source>
        <translation>toujours, jusqu’à ce que le fichier fixe des heures</translation>
    </message>
    <message>
        <source>Open: {week}</source>
        <translation>Ouvert&#xa0;: {week}</translation>
    </message>
    <message>
        <source>Type the name of the library, of at most 80 letters.</source>
        <translation>Veuillez saisir le nom de la bibliothèque, en 80 caractères au plus.</translation>
    </message>
    <message>
        <source>Type 1, 2, names or codes, the first one first, among {languages}.</source>
        <translation>Veuillez saisir 1, 2, des noms ou des codes, la première langue d’abord, parmi {languages}.</translation>
    </message>
    <message>
        <source>Type an alias of 1 to 12 characters, or Enter for nobody.</source>
        <translation>Veuillez saisir un alias de 1 à 12 caractères, ou Entrée pour personne.</translation>
    </message>
    <message>
        <source>5/6  Hours, such as Tue-Fri 10-17, Sat 10-16</source>
        <translation>5/6  Heures d’ouverture, comme mar-ven 10-17, sam 10-16</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>toujours ouvert</translation>
    </message>
    <message>
        <source>6/6  Alias of the first manager, who signs in with a PIN</source>
        <translation>6/6  Alias de la personne qui gère l’équipe, avec un NIP</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>6/6  Sign-in with a PIN is on already: votre-tour staff list shows for whom.</source>
        <translation>6/6  Les sessions avec NIP sont déjà en place&#xa0;: votre-tour staff list montre pour qui.</translation>
    </message>
    <message>
        <source>Nothing was written. You may begin again at any time.</source>
        <translation>Rien n’a été écrit. Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>{file} est écrit.</translation>
    </message>
    <message>
        <source>{device} is taken, and is not there now: is the printer connected and switched on?</source>
        <translation>{device} est noté, et introuvable pour l’instant&#xa0;: l’imprimante est-elle branchée et allumée?</translation>
    </message>
    <message>
        <source>--pin-stdin reads the PIN of a first manager: --manager ALIAS says whose it is.</source>
        <translation>--pin-stdin lit le NIP de la personne qui gère l’équipe&#xa0;: --manager ALIAS dit de qui il s’agit.</translation>
    </message>
    <message>
        <source>{file} exists already; --force writes over it.</source>
        <translation>{file} existe déjà; --force permet de le remplacer.</translation>
    </message>
    <message>
        <source>{database} has a first manager already, and nothing was written. Without --manager the same command writes the file; more people then: {command}</source>
        <translation>Quelqu’un gère déjà l’équipe dans {database}, et rien n’a été écrit. Sans --manager, la même commande écrit le fichier; pour ajouter quelqu’un ensuite&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Broken off.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>{database} has a first manager already. More people: {command}</source>
        <translation>Quelqu’un gère déjà l’équipe dans {database}. Pour ajouter quelqu’un&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{alias} is the first manager. More people: {command}</source>
        <translation>{alias} gère maintenant l’équipe. Pour ajouter quelqu’un&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Next: {command}</source>
        <translation>Ensuite&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Type a number from 1 to 20, or different names of at most 3 letters or digits.</source>
        <translation>Veuillez saisir un nombre de 1 à 20, ou des noms différents d’au plus 3 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Type a number of the list, or one of: tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, usb:04b8:0202, virtual, none.</source>
        <translation>Veuillez saisir un numéro de la liste, ou un nom comme tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, usb:04b8:0202, virtuelle ou aucune.</translation>
    </message>
    <message>
        <source>Type days and times, such as Tue-Fri 10-17, Sat 10-12:30, 13:30-16.</source>
        <translation>Veuillez saisir des jours et des heures, par exemple mar-ven 10-17, sam 10-12&#xa0;h&#xa0;30, 13&#xa0;h&#xa0;30-16.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits, and is not as easy as 1111 or 1234.</source>
        <translation>Un NIP compte de 4 à 12 chiffres, moins faciles à deviner que 1111 ou 1234.</translation>
    </message>
    <message>
        <source>The two differ: please type the PIN once more, then again.</source>
        <translation>Les deux diffèrent&#xa0;: veuillez saisir le NIP de nouveau, deux fois.</translation>
    </message>
    <message>
        <source>printers</source>
        <translation>imprimantes</translation>
    </message>
    <message>
        <source>none found on this machine</source>
        <translation>aucune trouvée sur cet ordinateur</translation>
    </message>
    <message>
        <source>this user is not in the group {groups}: {ways}, then log out and in again</source>
        <translation>ce compte n’est pas dans le groupe {groups}&#xa0;: {ways}, puis fermez la session et ouvrez-la de nouveau</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>droits d’accès</translation>
    </message>
    <message>
        <source>this user may open such printers</source>
        <translation>ce compte peut ouvrir de telles imprimantes</translation>
    </message>
    <message>
        <source>none in the settings, numbers are shown on the screen only; votre-tour printer list shows some</source>
        <translation>aucune dans les réglages, les numéros s’affichent à l’écran seulement; votre-tour printer list en montre</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>imprimante</translation>
    </message>
    <message>
        <source>auto: nothing is known of this printer; votre-tour printer probe finds out</source>
        <translation>auto&#xa0;: rien n’est connu de cette imprimante; votre-tour printer probe l’étudie</translation>
    </message>
    <message>
        <source>printer profile</source>
        <translation>profil de l’imprimante</translation>
    </message>
    <message>
        <source>{probed} probed, {documented} documented, {unknown} unknown</source>
        <translation>vérifiés&#xa0;: {probed}, documentés&#xa0;: {documented}, inconnus&#xa0;: {unknown}</translation>
    </message>
    <message>
        <source>printer answers</source>
        <translation>réponses de l’imprimante</translation>
    </message>
    <message>
        <source>heard here, last on {day}; when it is silent it counts as off and no slip is sent; where it can only listen now, votre-tour printer forget</source>
        <translation>entendue ici, la dernière fois le {day}; silencieuse, elle compte comme éteinte et aucun billet ne lui est envoyé; si elle ne peut plus qu’écouter&#xa0;: votre-tour printer forget</translation>
    </message>
    <message>
        <source>its profile says that it speaks; when it is silent it counts as off and no slip is sent; where it can only listen now, votre-tour printer probe</source>
        <translation>elle répond, selon son profil; silencieuse, elle compte comme éteinte et aucun billet ne lui est envoyé; si elle ne peut plus qu’écouter&#xa0;: votre-tour printer probe</translation>
    </message>
    <message>
        <source>its profile says that it only listens: nobody can know whether its slips come out</source>
        <translation>elle ne fait qu’écouter, selon son profil&#xa0;: personne ne peut savoir si ses billets sortent</translation>
    </message>
    <message>
        <source>it has never said a word here, as one that only listens: nobody can know whether its slips come out; switch it on, then votre-tour printer status</source>
        <translation>elle n’a jamais répondu ici, comme celles qui ne font qu’écouter&#xa0;: personne ne peut savoir si ses billets sortent; allumez-la, puis votre-tour printer status</translation>
    </message>
    <message>
        <source>{name} can be written; it is no printer</source>
        <translation>{name} peut recevoir des données; ce n’est pas une imprimante</translation>
    </message>
    <message>
        <source>{name} opens at {baud} baud</source>
        <translation>{name}&#xa0;s’ouvre à {baud}&#xa0;bauds</translation>
    </message>
    <message>
        <source>{name} opens</source>
        <translation>{name}&#xa0;s’ouvre</translation>
    </message>
    <message>
        <source>USB printer without a driver</source>
        <translation>imprimante USB sans pilote</translation>
    </message>
    <message>
        <source>serial port</source>
        <translation>port série</translation>
    </message>
    <message>
        <source>a printer on the screen, for trying</source>
        <translation>une imprimante à l’écran, pour essayer</translation>
    </message>
    <message>
        <source>no printer: numbers are shown on the screen</source>
        <translation>sans imprimante&#xa0;: les numéros s’affichent à l’écran</translation>
    </message>
    <message>
        <source>needs the group {group}</source>
        <translation>demande le groupe {group}</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits; it stays hidden</source>
        <translation>NIP, de 4 à 12 chiffres; il reste caché</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même NIP encore une fois</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No call is promised.</source>
        <translation>Aucun appel n’est promis en ce moment. Pour en noter un&#xa0;: votre-tour calls add</translation>
    </message>
    <message>
        <source>Promised for {moment}: {call}</source>
        <translation>Promis pour {moment}&#xa0;: {call}</translation>
    </message>
    <message numerus="yes">
        <source>%n promised calls begin with {call}.</source>
        <translation>
            <numerusform>%n appel promis commence par {call}.</numerusform>
            <numerusform>%n appels promis commencent par {call}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, and forgotten.</source>
        <translation>C’est fait, et effacé. Merci!</translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten.</source>
        <translation>
            <numerusform>%n appel effacé.</numerusform>
            <numerusform>%n appels effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: </source>
        <translation>{question}&#xa0;: </translation>
    </message>
    <message>
        <source>should be 14:30, 2026-12-01 14:30, or +90.</source>
        <translation>devrait être 14:30, 2026-12-01 14:30 ou +90.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>{geometry}: write it as 1280x800+0+0: width, height, from the left, from the top.</source>
        <translation>{geometry}&#xa0;: écrivez-le comme 1280x800+0+0, soit la largeur, la hauteur, la distance de la gauche et celle du haut.</translation>
    </message>
    <message>
        <source>{geometry}: a window of this program measures from {least} to {most}.</source>
        <translation>{geometry}&#xa0;: une fenêtre de ce programme mesure de {least} à {most}.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin des images</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures; look at {page}</source>
        <translation>
            <numerusform>%n image; à regarder dans {page}</numerusform>
            <numerusform>%n images; à regarder dans {page}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}: write it as 1280x800, each from {least} to {most}.</source>
        <translation>{size}&#xa0;: écrivez-le comme 1280x800, chaque nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>there is no desk {desk}; there are {known}.</source>
        <translation>le comptoir&#xa0;{desk} n’est pas dans les réglages; il y a {known}.</translation>
    </message>
    <message>
        <source>the demonstration needs Linux or macOS: its printer is a pseudo-terminal.</source>
        <translation>la démonstration demande Linux ou macOS&#xa0;: son imprimante est un pseudo-terminal.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not {pair!r}.</source>
        <translation>--set attend CLÉ=VALEUR, et non {pair!r}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>no file, the usual values; votre-tour init writes one</source>
        <translation>aucun fichier, les valeurs habituelles servent; votre-tour init en écrit un</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend before the library opens, then {command}</source>
        <translation>
            <numerusform>%n point à corriger avant l’ouverture, puis {command}</numerusform>
            <numerusform>%n points à corriger avant l’ouverture, puis {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>votre-tour kiosk at the entrance, votre-tour panel at a desk, votre-tour board on the wall</source>
        <translation>votre-tour kiosk à l’entrée, votre-tour panel à un comptoir, votre-tour board au mur</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>slips are printed, and forgotten when the kiosk is started again</source>
        <translation>les billets s’impriment, et leur sort est oublié quand la borne redémarre</translation>
    </message>
    <message>
        <source>{path} will be made at the first start</source>
        <translation>création de {path} au premier démarrage</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist</source>
        <translation>le dossier {folder} est introuvable; veuillez le créer ou corriger les réglages</translation>
    </message>
    <message>
        <source>{path} will be made together with the database</source>
        <translation>création de {path} avec la base de données</translation>
    </message>
    <message>
        <source>{path} cannot be reached: {why}</source>
        <translation>{path} est hors d’atteinte&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} is in use by the kiosk that is running</source>
        <translation>{path} sert à la borne en marche</translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole, %n slips</source>
        <translation>
            <numerusform>{path} est en bon état, %n billet</numerusform>
            <numerusform>{path} est en bon état, %n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged; the next kiosk keeps it aside and begins a new one</source>
        <translation>le fichier {path} est abîmé; la prochaine borne le met de côté et en commence un autre</translation>
    </message>
    <message>
        <source>print journal</source>
        <translation>journal d’impression</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>{name} est inutilisable&#xa0;: {why}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>kiosk and slips</source>
        <translation>borne et billets</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>billet</translation>
    </message>
    <message>
        <source>no words for {services}</source>
        <translation>il manque les mots de {services}</translation>
    </message>
    <message>
        <source>no {file}; run scripts/setup</source>
        <translation>il manque {file}; lancez scripts/setup</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} est illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sentences are not translated</source>
        <translation>
            <numerusform>%n phrase sur {all} reste à traduire</numerusform>
            <numerusform>%n phrases sur {all} restent à traduire</numerusform>
        </translation>
    </message>
    <message>
        <source>{version} on {machine}</source>
        <translation>{version} sur {machine}</translation>
    </message>
    <message>
        <source>screen libraries</source>
        <translation>composants d’affichage</translation>
    </message>
    <message>
        <source>Qt cannot start: {why}; run scripts/setup</source>
        <translation>Qt ne démarre pas&#xa0;: {why}; lancez scripts/setup</translation>
    </message>
    <message>
        <source>the system lacks {libraries}; run scripts/setup</source>
        <translation>il manque au système {libraries}; lancez scripts/setup</translation>
    </message>
    <message>
        <source>Qt {version} finds all it needs</source>
        <translation>Qt {version} trouve tout ce qu’il lui faut</translation>
    </message>
    <message>
        <source>none in this session; kiosk, board and panel need one (docs/installing-kiosk.md)</source>
        <translation>aucun dans cette session; borne, tableau et panneau en demandent un (docs/installing-kiosk.md)</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>polices</translation>
    </message>
    <message>
        <source>{why}; run scripts/setup</source>
        <translation>{why}; lancez scripts/setup</translation>
    </message>
    <message>
        <source>no compiled catalogue; run scripts/setup</source>
        <translation>les catalogues restent à compiler; lancez scripts/setup</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traductions</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal du programme</translation>
    </message>
    <message>
        <source>{folder} cannot be written; programs run without a log file</source>
        <translation>{folder} est protégé contre l’écriture; les programmes marchent sans fichier journal</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>le code</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>le logo</translation>
    </message>
    <message>
        <source>slips</source>
        <translation>billets</translation>
    </message>
    <message>
        <source>of words alone, under 450 bytes each</source>
        <translation>en mots seulement, moins de 450&#xa0;octets chacun</translation>
    </message>
    <message>
        <source>{what} in dots, which takes some 1,100 to 4,000 bytes a slip instead of under 450; votre-tour printer probe finds out if the printer can do better</source>
        <translation>{what} en points, ce qui prend de 1100 à 4000&#xa0;octets par billet au lieu de moins de 450; votre-tour printer probe dira si l’imprimante peut faire mieux</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>board.volume is 0: calls are seen and not heard</source>
        <translation>board.volume est à 0&#xa0;: les appels se voient sans s’entendre</translation>
    </message>
    <message>
        <source>no player (pw-play, paplay or aplay): calls are seen and not heard; sudo apt install alsa-utils</source>
        <translation>aucun lecteur (pw-play, paplay ou aplay)&#xa0;: les appels se voient sans s’entendre; sudo apt install alsa-utils</translation>
    </message>
    <message>
        <source>played by {player}</source>
        <translation>joué par {player}</translation>
    </message>
    <message>
        <source>no sound device answers {players}: calls are seen and not heard, and the kiosk reads nothing aloud</source>
        <translation>aucun appareil de son ne répond à {players}&#xa0;: les appels se voient sans s’entendre, et la borne ne lit rien à voix haute</translation>
    </message>
    <message>
        <source>{program} is not installed: no call is spoken, and the kiosk reads nothing aloud; sudo apt install {program}</source>
        <translation>{program} reste à installer&#xa0;: les appels se font sans voix, et la borne ne lit rien à voix haute; sudo apt install {program}</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>{version}, journal {journal}</source>
        <translation>{version}, journal {journal}</translation>
    </message>
    <message>
        <source>{journal}: safe, slower; a fixed SQLite allows wal</source>
        <translation>{journal}&#xa0;: sûr, plus lent; un SQLite corrigé permet wal</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>people sign in with a PIN</source>
        <translation>chacun prend son poste avec un NIP</translation>
    </message>
    <message>
        <source>nobody is known in {path}; the people of the library are in {usual}: move that file there while no program runs</source>
        <translation>personne n’est connu dans {path}; le personnel de la bibliothèque est dans {usual}&#xa0;: mettez ce dernier fichier à la place du premier pendant qu’aucun programme ne marche</translation>
    </message>
    <message>
        <source>{path} cannot be made: {folder} cannot be written</source>
        <translation>{path} ne peut être créé&#xa0;: {folder} est protégé contre l’écriture; donnez-y accès à ce compte</translation>
    </message>
    <message>
        <source>{path} is written to without a pause; look again at a calmer moment</source>
        <translation>{path} est en pleine écriture; revenez-y à un moment plus calme</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}; restore a backup</source>
        <translation>le fichier {path} est abîmé&#xa0;: {why}; restaurez une copie de sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole, %n open tickets</source>
        <translation>
            <numerusform>{path} est en bon état, %n billet ouvert</numerusform>
            <numerusform>{path} est en bon état, %n billets ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}; it will be brought up to date at the next start</source>
        <translation>{state}; mise à jour au prochain démarrage</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>in use by another program, as by a running kiosk</source>
        <translation>déjà utilisée par un autre programme, par exemple une borne en marche</translation>
    </message>
    <message>
        <source>there is no such device; is the printer plugged in and switched on? votre-tour printer list shows what is there</source>
        <translation>aucun appareil de ce nom ici; l’imprimante est-elle branchée et allumée? votre-tour printer list montre ce qui est là</translation>
    </message>
    <message>
        <source>this user may not open it; add the user to the group dialout and log in again</source>
        <translation>ce compte n’y a pas accès; ajoutez-le au groupe dialout et ouvrez la session de nouveau</translation>
    </message>
    <message>
        <source>in use by another program, as by a running kiosk; ModemManager and brltty take ports too</source>
        <translation>déjà utilisée par un autre programme, par exemple une borne en marche; ModemManager et brltty prennent aussi des ports</translation>
    </message>
    <message>
        <source>it is not a serial port</source>
        <translation>ce n’est pas un port série; votre-tour printer list montre ce qui est là</translation>
    </message>
    <message>
        <source>this user may not open it; add the user to the group lp and log in again</source>
        <translation>ce compte n’y a pas accès; ajoutez-le au groupe lp et ouvrez la session de nouveau</translation>
    </message>
    <message>
        <source>in use by another program, as by a running kiosk; CUPS takes printers that are set up there</source>
        <translation>déjà utilisée par un autre programme, par exemple une borne en marche; CUPS prend les imprimantes qui y sont installées</translation>
    </message>
    <message>
        <source>it is not a device file; somebody may have written a file of that name</source>
        <translation>ce n’est pas un fichier d’appareil; un fichier ordinaire de ce nom a peut-être été écrit là</translation>
    </message>
    <message>
        <source>it does not answer; is it switched on, and has it still this address?</source>
        <translation>elle ne répond pas; est-elle allumée, et a-t-elle encore cette adresse?</translation>
    </message>
    <message>
        <source>this machine may not speak to it; a firewall forbids it</source>
        <translation>cet ordinateur n’a pas le droit de lui parler; voyez les règles du pare-feu</translation>
    </message>
    <message>
        <source>it refuses to be called; another program prints there, or it has another port</source>
        <translation>elle refuse la connexion; un autre programme y imprime, ou son port est différent</translation>
    </message>
    <message>
        <source>there is no such USB printer; is it plugged in and switched on? votre-tour printer list shows what is there</source>
        <translation>aucune imprimante USB de ce nom ici; est-elle branchée et allumée? votre-tour printer list montre ce qui est là</translation>
    </message>
    <message>
        <source>this user may not open it; add the user to the group lp and log in again; packaging/udev has a rule for it</source>
        <translation>ce compte n’y a pas accès; ajoutez-le au groupe lp et ouvrez la session de nouveau; packaging/udev contient une règle pour elle</translation>
    </message>
    <message>
        <source>it takes no bytes this way; on Windows it needs the driver WinUSB</source>
        <translation>elle ne reçoit rien de cette façon; sous Windows, il lui faut le pilote WinUSB</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>son dossier est introuvable; veuillez le créer</translation>
    </message>
    <message>
        <source>this user may not write there</source>
        <translation>ce compte n’a pas le droit d’y écrire; donnez-lui accès</translation>
    </message>
    <message>
        <source>it is neither a plain file nor a FIFO</source>
        <translation>ce n’est ni un fichier ordinaire ni un tube nommé (FIFO)</translation>
    </message>
    <message>
        <source>no virtual printer of this name runs here; votre-tour printer virtual starts one</source>
        <translation>aucune imprimante virtuelle de ce nom ne marche ici; votre-tour printer virtual en démarre une</translation>
    </message>
    <message>
        <source>this needs pyusb: pip install &apos;votre-tour[usb]&apos;</source>
        <translation>il faut pyusb&#xa0;: pip install &apos;votre-tour[usb]&apos;</translation>
    </message>
    <message>
        <source>this needs libusb 1.0: apt install libusb-1.0-0, or libusb-1.0.dll on Windows</source>
        <translation>il faut libusb 1.0&#xa0;: apt install libusb-1.0-0, ou libusb-1.0.dll sous Windows</translation>
    </message>
    <message>
        <source>nobody is at the other end</source>
        <translation>personne n’est à l’autre bout</translation>
    </message>
    <message>
        <source>this machine does not know that name; put the address into the settings</source>
        <translation>cet ordinateur ne connaît pas ce nom; mettez l’adresse dans les réglages</translation>
    </message>
    <message>
        <source>it cannot be opened ({detail})</source>
        <translation>elle ne s’ouvre pas ({detail})</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>put in a new roll soon; it still prints</source>
        <translation>préparez un nouveau rouleau; elle imprime encore</translation>
    </message>
    <message>
        <source>set printer.device</source>
        <translation>précisez printer.device</translation>
    </message>
    <message>
        <source>is it plugged in and switched on?</source>
        <translation>est-elle branchée et allumée?</translation>
    </message>
    <message>
        <source>this account may not open it; votre-tour doctor says which group it needs</source>
        <translation>ce compte n’y a pas accès; votre-tour doctor dit quel groupe il lui faut</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>plug it in again; it is found by itself</source>
        <translation>rebranchez-la; elle sera retrouvée d’elle-même</translation>
    </message>
    <message>
        <source>correct printer.device; votre-tour printer list shows what is there</source>
        <translation>corrigez printer.device; votre-tour printer list montre ce qui est là</translation>
    </message>
    <message>
        <source>it takes no bytes: look at paper, cover, power and flow control</source>
        <translation>elle ne reçoit plus rien&#xa0;: voyez le papier, le couvercle, l’alimentation et le contrôle de flux</translation>
    </message>
    <message>
        <source>it does not answer: look at its power and cable</source>
        <translation>elle ne répond pas&#xa0;: voyez son alimentation et son câble</translation>
    </message>
    <message>
        <source>what it says is no answer of a printer; look at printer.baud and at its cable</source>
        <translation>ses réponses n’ont pas de sens; voyez printer.baud et son câble</translation>
    </message>
    <message>
        <source>put in a new roll</source>
        <translation>mettez un nouveau rouleau</translation>
    </message>
    <message>
        <source>close the cover</source>
        <translation>fermez le couvercle</translation>
    </message>
    <message>
        <source>switch it off, take scraps of paper away from the blade, switch it on</source>
        <translation>éteignez-la, dégagez les bouts de papier de la lame, rallumez-la</translation>
    </message>
    <message>
        <source>look at the lights on the printer; switch it off and on</source>
        <translation>regardez les voyants de l’imprimante; éteignez-la, puis rallumez-la</translation>
    </message>
    <message>
        <source>it does not answer: look at its power and cable; if it can only listen now, votre-tour printer forget</source>
        <translation>elle ne répond pas&#xa0;: voyez son alimentation et son câble; si elle ne peut plus qu’écouter, votre-tour printer forget</translation>
    </message>
    <message>
        <source>it does not answer: look at its power and cable; if it can only listen now, votre-tour printer probe</source>
        <translation>elle ne répond pas&#xa0;: voyez son alimentation et son câble; si elle ne peut plus qu’écouter, votre-tour printer probe</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>near_end</source>
        <translation>rouleau presque fini</translation>
    </message>
    <message>
        <source>not_configured</source>
        <translation>non configurée</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupée</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>débranchée</translation>
    </message>
    <message>
        <source>wrong_device</source>
        <translation>autre appareil</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>muette</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>réponses brouillées</translation>
    </message>
    <message>
        <source>paper_out</source>
        <translation>sans papier</translation>
    </message>
    <message>
        <source>cover_open</source>
        <translation>couvercle ouvert</translation>
    </message>
    <message>
        <source>cutter</source>
        <translation>coupe-papier bloqué</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>couvercle ouvert</translation>
    </message>
    <message>
        <source>cover closed</source>
        <translation>couvercle fermé</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>sans papier</translation>
    </message>
    <message>
        <source>paper there</source>
        <translation>papier en place</translation>
    </message>
    <message>
        <source>roll nearly at its end</source>
        <translation>rouleau presque fini</translation>
    </message>
    <message>
        <source>roll not near its end</source>
        <translation>rouleau suffisant</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>coupe-papier bloqué</translation>
    </message>
    <message>
        <source>cutter free</source>
        <translation>coupe-papier libre</translation>
    </message>
    <message>
        <source>another error</source>
        <translation>autre erreur</translation>
    </message>
    <message>
        <source>printer.device names no printer: see votre-tour printer list.</source>
        <translation>printer.device ne nomme aucune imprimante&#xa0;: voyez votre-tour printer list.</translation>
    </message>
    <message>
        <source>a place has 1 to 20 letters, digits, spaces and hyphens, and is not the kiosk.</source>
        <translation>un lieu compte de 1 à 20 lettres, chiffres, espaces et traits d’union, et n’est pas la borne.</translation>
    </message>
    <message>
        <source>a virtual printer needs Linux or macOS: it is a pseudo-terminal.</source>
        <translation>une imprimante virtuelle demande Linux ou macOS&#xa0;: c’est un pseudo-terminal.</translation>
    </message>
    <message>
        <source>{name}: forgotten. Until it answers once, slips are sent to it as to one that only listens: nobody can know whether its slips come out.</source>
        <translation>{name}&#xa0;: oubliée. Tant qu’elle n’aura pas répondu, les billets lui seront envoyés comme à celles qui ne font qu’écouter; regardez alors si chaque billet sort.</translation>
    </message>
    <message>
        <source>{name}: there was nothing to forget. Until it answers once, slips are sent to it as to one that only listens: nobody can know whether its slips come out.</source>
        <translation>{name}&#xa0;: il n’y avait rien à oublier. Tant qu’elle n’aura pas répondu, les billets lui seront envoyés comme à celles qui ne font qu’écouter; regardez alors si chaque billet sort.</translation>
    </message>
    <message>
        <source>{name}: {printer} speaks, says its profile: votre-tour printer probe looks anew.</source>
        <translation>{name}&#xa0;: {printer} répond, selon son profil; votre-tour printer probe l’étudie de nouveau.</translation>
    </message>
    <message>
        <source>it cannot be written down: {why}</source>
        <translation>ce n’est pas noté&#xa0;: {why}</translation>
    </message>
    <message>
        <source>A kiosk is running and goes on as it began: start it again.</source>
        <translation>Une borne en marche continue comme elle a commencé&#xa0;: redémarrez-la.</translation>
    </message>
    <message>
        <source>the settings name no printer: set printer.device, or give --device</source>
        <translation>les réglages ne nomment aucune imprimante&#xa0;: précisez printer.device, ou donnez --device</translation>
    </message>
    <message>
        <source>{name} is a file: it can neither print nor answer</source>
        <translation>{name} est un fichier, qui ne peut ni imprimer ni répondre; votre-tour printer list montre des imprimantes</translation>
    </message>
    <message>
        <source>a kiosk is running and holds the printer: close it first, or see votre-tour printer status</source>
        <translation>une borne en marche tient l’imprimante&#xa0;: fermez d’abord la borne, ou voyez votre-tour printer status</translation>
    </message>
    <message>
        <source>answers at once (DLE EOT)</source>
        <translation>répond tout de suite (DLE EOT)</translation>
    </message>
    <message>
        <source>answers in turn (GS r)</source>
        <translation>répond à son tour (GS r)</translation>
    </message>
    <message>
        <source>clears its buffers (DLE DC4 8)</source>
        <translation>vide sa mémoire (DLE DC4 8)</translation>
    </message>
    <message>
        <source>keeps pictures (GS ( L)</source>
        <translation>garde des images (GS ( L)</translation>
    </message>
    <message>
        <source>says what is on paper (GS ( H)</source>
        <translation>dit ce qui est sur papier (GS ( H)</translation>
    </message>
    <message>
        <source>tells of changes by itself (GS a)</source>
        <translation>annonce d’elle-même les changements (GS a)</translation>
    </message>
    <message>
        <source>feels that the roll is nearly at its end</source>
        <translation>sent que le rouleau est presque fini</translation>
    </message>
    <message>
        <source>draws QR codes (GS ( k)</source>
        <translation>dessine les codes QR (GS ( k)</translation>
    </message>
    <message>
        <source>prints pictures (GS v 0)</source>
        <translation>imprime des images (GS v 0)</translation>
    </message>
    <message>
        <source>takes our figures (ESC &amp;)</source>
        <translation>prend nos chiffres (ESC &amp;)</translation>
    </message>
    <message>
        <source>begins in Chinese (FS .)</source>
        <translation>démarre en chinois (FS .)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>the printer says nothing at all: is it switched on, and are cable, printer.baud and printer.flow_control right? Its self-test (switch it on with the feed button held) prints its speed</source>
        <translation>l’imprimante ne dit rien du tout&#xa0;: est-elle allumée, et le câble, printer.baud et printer.flow_control sont-ils les bons? Son autotest (allumez-la en tenant le bouton d’avance du papier) imprime sa vitesse</translation>
    </message>
    <message>
        <source>what the printer says makes no sense: printer.baud is probably not what it is set to; its self-test (switch it on with the feed button held) prints its speed</source>
        <translation>ce que dit l’imprimante n’a pas de sens&#xa0;: printer.baud diffère sans doute de sa vitesse; son autotest (allumez-la en tenant le bouton d’avance du papier) l’imprime</translation>
    </message>
    <message>
        <source>the printer takes no bytes: look at paper, cover, power and printer.flow_control</source>
        <translation>l’imprimante ne reçoit rien&#xa0;: voyez le papier, le couvercle, l’alimentation et printer.flow_control</translation>
    </message>
    <message>
        <source>the slip did not come out: look at paper, cover and power</source>
        <translation>le billet n’est pas sorti&#xa0;: voyez le papier, le couvercle et l’alimentation</translation>
    </message>
    <message>
        <source>the printer does not print now ({facts}): {to_do}, then probe again</source>
        <translation>l’imprimante n’imprime pas en ce moment ({facts})&#xa0;: {to_do}, puis recommencez</translation>
    </message>
    <message>
        <source>So far {silence}.</source>
        <translation>Jusqu’ici, {silence}.</translation>
    </message>
    <message>
        <source>Press Enter, then open the cover of the printer and close it again (n to skip)</source>
        <translation>Appuyez sur Entrée, puis ouvrez le couvercle de l’imprimante et refermez-le (n pour passer)</translation>
    </message>
    <message>
        <source>Was the cover open, and is it closed again? (y/n)</source>
        <translation>Le couvercle a-t-il été ouvert, puis refermé? (o/n)</translation>
    </message>
    <message>
        <source>Printing the slip of the probe ...</source>
        <translation>Impression du billet d’étude…</translation>
    </message>
    <message>
        <source>Has a slip come out, and was it cut? (y/n)</source>
        <translation>Un billet est-il sorti, et a-t-il été coupé? (o/n)</translation>
    </message>
    <message>
        <source>It calls itself {names}: a hint only, some say they are another.</source>
        <translation>Elle dit s’appeler {names}&#xa0;: un indice seulement, certaines portent le nom d’une autre.</translation>
    </message>
    <message>
        <source>the printer has gone ({why}); plug it in and probe again.</source>
        <translation>l’imprimante est partie ({why}); rebranchez-la et recommencez.</translation>
    </message>
    <message>
        <source>Asking the printer at {device} ...</source>
        <translation>Questions à l’imprimante {device}…</translation>
    </message>
    <message>
        <source>Broken off; the printer is left clean and nothing was written.</source>
        <translation>Interrompu; l’imprimante est remise en ordre et rien n’a été écrit. Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>Wrote {file}. Put these lines into votre-tour.toml:</source>
        <translation>{file} est écrit. Mettez ces lignes dans votre-tour.toml&#xa0;:</translation>
    </message>
    <message>
        <source>1-3  Which of the lines {numbers} show {letters} right? (such as 1 2; 0 for none)</source>
        <translation>1-3  Lesquelles des lignes {numbers} montrent bien {letters}? (par exemple 1 2; 0 pour aucune)</translation>
    </message>
    <message>
        <source>  None: slips will show wrong letters; look for a setting of the printer named 1252.</source>
        <translation>  Aucune&#xa0;: les billets auraient de mauvaises lettres; cherchez sur l’imprimante un réglage nommé 1252.</translation>
    </message>
    <message>
        <source>Is there a black box behind the words, and no letter X? (y/n)</source>
        <translation>Y a-t-il un carré noir derrière les mots, et aucune lettre X? (o/n)</translation>
    </message>
    <message>
        <source>Is there a square code, which a telephone reads? (y/n)</source>
        <translation>Y a-t-il un code carré, qu’un téléphone peut lire? (o/n)</translation>
    </message>
    <message>
        <source>Is there a ruler at the top, and no heap of letters? (y/n)</source>
        <translation>Y a-t-il une règle en haut, et aucun amas de lettres? (o/n)</translation>
    </message>
    <message>
        <source>     Fold the white edge at the top down along the thick line of the ruler, if the printer cut it.
     At which number does the edge of the paper lie? (millimetres)</source>
        <translation>     Si l’imprimante l’a coupé, pliez le bord blanc du haut le long du trait épais de la règle.
     À quel nombre arrive le bord du papier? (millimètres)</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>borne</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} depuis {time}</translation>
    </message>
    <message>
        <source>{state} since {time}, heard {age} s ago</source>
        <translation>{state} depuis {time}, entendue il y a {age}&#xa0;s</translation>
    </message>
    <message>
        <source>{to_do}; without a device on the command line its word is told</source>
        <translation>{to_do}; sans --device, la réponse est celle de la borne</translation>
    </message>
    <message>
        <source>its port takes bytes and it says nothing understood: it cannot, is off, or has another speed; nobody can know whether its slips come out until it has answered once</source>
        <translation>son port reçoit et elle ne dit rien de compréhensible&#xa0;: elle ne sait pas, est éteinte ou va à une autre vitesse; tant qu’elle n’aura pas répondu, regardez si ses billets sortent</translation>
    </message>
    <message>
        <source>a kiosk is running and has not said yet how its printer is</source>
        <translation>une borne est en marche et n’a pas encore dit comment va son imprimante; redemandez dans un instant</translation>
    </message>
    <message numerus="yes">
        <source>{place}: {state} since {time}, says the kiosk; %n slips not known to be printed; {to_do}</source>
        <translation>
            <numerusform>{place}&#xa0;: {state} depuis {time}, selon la borne; %n billet à vérifier; {to_do}</numerusform>
            <numerusform>{place}&#xa0;: {state} depuis {time}, selon la borne; %n billets à vérifier; {to_do}</numerusform>
        </translation>
    </message>
    <message>
        <source>it has not said a word here yet, as one that only listens: nobody can know whether its slips come out</source>
        <translation>elle n’a encore rien dit ici, comme celles qui ne font qu’écouter&#xa0;: regardez si ses billets sortent</translation>
    </message>
    <message>
        <source>look for them on paper: the panel has the list</source>
        <translation>voyez s’ils sont sur papier&#xa0;: le panneau en a la liste</translation>
    </message>
    <message>
        <source>printer with a device file</source>
        <translation>imprimante avec un fichier d’appareil</translation>
    </message>
    <message>
        <source>USB printer without a driver; where it has a device file as well, take that</source>
        <translation>imprimante USB sans pilote; si elle a aussi un fichier d’appareil, prenez celui-ci</translation>
    </message>
    <message>
        <source>virtual printer</source>
        <translation>imprimante virtuelle</translation>
    </message>
    <message>
        <source>in the settings</source>
        <translation>dans les réglages</translation>
    </message>
    <message>
        <source>no printer found; a network printer is written tcp://address:9100</source>
        <translation>aucune imprimante trouvée; une imprimante du réseau s’écrit tcp://adresse:9100</translation>
    </message>
    <message>
        <source>not for this account: group {group}</source>
        <translation>pas pour ce compte&#xa0;: groupe {group}</translation>
    </message>
    <message>
        <source>not for this account</source>
        <translation>pas pour ce compte</translation>
    </message>
    <message>
        <source>network printer</source>
        <translation>imprimante du réseau</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>not on this machine now, or a pattern or another name of one below</source>
        <translation>absente de cet ordinateur en ce moment, ou un motif, ou un autre nom d’une imprimante ci-dessous</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>{state}, but {trouble}</source>
        <translation>{state}, mais {trouble}</translation>
    </message>
    <message>
        <source>Waiting {time} s at most. The printer is {to_do}</source>
        <translation>Attente de {time}&#xa0;s au plus. Imprimante&#xa0;: {to_do}</translation>
    </message>
    <message>
        <source>Nothing is known of the slip after a minute; see votre-tour printer status.</source>
        <translation>Rien n’est connu du billet après une minute; voyez votre-tour printer status.</translation>
    </message>
    <message>
        <source>{end} (after {time} s)</source>
        <translation>{end} (après {time}&#xa0;s)</translation>
    </message>
    <message>
        <source>Sending {bytes} bytes ...</source>
        <translation>Envoi de {bytes}&#xa0;octets…</translation>
    </message>
    <message>
        <source>{state} after {time} s</source>
        <translation>{state} après {time}&#xa0;s</translation>
    </message>
    <message>
        <source>Sent. This printer does not say what it has printed: look at the slip and at its cut</source>
        <translation>Envoyé. Cette imprimante ne dit pas ce qu’elle a imprimé&#xa0;: regardez le billet et sa coupe</translation>
    </message>
    <message>
        <source>Printed and cut</source>
        <translation>Imprimé et coupé</translation>
    </message>
    <message>
        <source>Printed and cut, as far as it can tell</source>
        <translation>Imprimé et coupé, pour autant qu’elle puisse le dire</translation>
    </message>
    <message>
        <source>The printer did not say that it has printed all of it: look at the paper</source>
        <translation>L’imprimante n’a pas confirmé qu’elle a tout imprimé&#xa0;: regardez le papier</translation>
    </message>
    <message>
        <source>Not printed. The printer is {to_do}</source>
        <translation>Le billet n’est pas imprimé. Imprimante&#xa0;: {to_do}</translation>
    </message>
    <message>
        <source>a fault of Votre tour ended the program ({fault}); {file} tells more.</source>
        <translation>une erreur de Votre tour a mis fin au programme ({fault}); {file} en dit plus.</translation>
    </message>
    <message>
        <source>A new database begins at {path}, without people. {left} stays as it is; to go on with it, close every program and move it there.</source>
        <translation>Une nouvelle base de données commence dans {path}, sans personne. {left} reste tel quel; pour continuer avec ce fichier, fermez tous les programmes et déplacez-le là.</translation>
    </message>
    <message>
        <source>a fault of Votre tour ended the program ({fault}).</source>
        <translation>une erreur de Votre tour a mis fin au programme ({fault}).</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gestionnaire</translation>
    </message>
    <message>
        <source>PIN of {whose}</source>
        <translation>NIP de {whose}</translation>
    </message>
    <message>
        <source>New PIN of {whose}</source>
        <translation>Nouveau NIP de {whose}</translation>
    </message>
    <message>
        <source>standard input ended before a PIN that is needed.</source>
        <translation>l’entrée standard s’est terminée avant un NIP qu’il faut.</translation>
    </message>
    <message>
        <source>Nobody yet: staff sign in with an alias alone. {command} makes the first manager.</source>
        <translation>Aucun membre du personnel pour l’instant&#xa0;: un alias suffit pour prendre son poste. {command} nomme la première personne gestionnaire.</translation>
    </message>
    <message>
        <source>{alias} may sign in now.</source>
        <translation>{alias} peut maintenant prendre son poste.</translation>
    </message>
    <message>
        <source>{alias} is {new_alias} now.</source>
        <translation>{alias}&#xa0;s’appelle maintenant {new_alias}.</translation>
    </message>
    <message>
        <source>{alias} signs in no more. votre-tour staff enable takes that back.</source>
        <translation>{alias} ne prend plus de poste. Pour changer d’avis&#xa0;: votre-tour staff enable</translation>
    </message>
    <message>
        <source>{alias} may sign in again.</source>
        <translation>{alias} peut de nouveau prendre son poste.</translation>
    </message>
    <message>
        <source>The PIN of {alias} is set.</source>
        <translation>Le NIP de {alias} est en place.</translation>
    </message>
    <message>
        <source>{alias} is forgotten.</source>
        <translation>{alias} est effacé.</translation>
    </message>
    <message>
        <source>Alias of the manager</source>
        <translation>Alias de la personne gestionnaire</translation>
    </message>
    <message>
        <source>there is no terminal here to type a PIN unseen: --pin-stdin reads it from standard input.</source>
        <translation>un NIP se tape à l’abri des regards, dans un terminal; sans terminal, --pin-stdin le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>{role}, may not sign in</source>
        <translation>{role}, en suspens</translation>
    </message>
    <message>
        <source>{role}, waits until {time} after wrong PINs</source>
        <translation>{role}, en attente jusqu’à {time} après de mauvais NIP</translation>
    </message>
    <message>
        <source>should be {allowed}, not {value}</source>
        <translation>devrait être {allowed}, et non {value}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>is not a setting; did you mean {key}?</source>
        <translation>n’est pas un réglage; vouliez-vous dire {key}?</translation>
    </message>
    <message>
        <source>is not a setting</source>
        <translation>n’est pas un réglage; docs/settings.md les nomme tous</translation>
    </message>
    <message>
        <source>{value} is no language that is installed; these are: {languages}</source>
        <translation>{value} n’est pas une langue installée; il y a {languages}</translation>
    </message>
    <message>
        <source>no such language is installed; these are: {languages}</source>
        <translation>cette langue n’est pas installée; il y a {languages}</translation>
    </message>
    <message>
        <source>should be a table [{table}], not {value}</source>
        <translation>devrait être une table [{table}], et non {value}</translation>
    </message>
    <message>
        <source>is no path: {text}</source>
        <translation>n’est pas un chemin&#xa0;: {text}</translation>
    </message>
    <message>
        <source>the home folder in {text} is not known</source>
        <translation>le dossier personnel dans {text} est inconnu</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>should be tables [[{table}]]</source>
        <translation>devrait être des tables [[{table}]]</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est à préciser</translation>
    </message>
    <message>
        <source>no two may have the same code, {code}</source>
        <translation>le code {code} sert deux fois; donnez à chacun le sien</translation>
    </message>
    <message>
        <source>the code {code} is kept for the way to the other services</source>
        <translation>le code {code} est réservé au chemin vers les autres services</translation>
    </message>
    <message>
        <source>the code {code} is kept for calls on hold</source>
        <translation>le code {code} est réservé aux appels en attente</translation>
    </message>
    <message>
        <source>the code {code} is kept for a next step of its own</source>
        <translation>le code {code} est réservé à une prochaine étape</translation>
    </message>
    <message>
        <source>at most {most} of the kind {kind} fit on the kiosk</source>
        <translation>la borne en montre au plus {most} du genre {kind}</translation>
    </message>
    <message>
        <source>at most {most} entries can be found while somebody waits</source>
        <translation>au plus {most} entrées se retrouvent pendant que quelqu’un attend</translation>
    </message>
    <message>
        <source>at most {most} phrases can be found while somebody waits</source>
        <translation>au plus {most} phrases se retrouvent pendant que quelqu’un attend</translation>
    </message>
    <message>
        <source>has no words in {language}, the first of library.languages</source>
        <translation>il lui faut des mots en {language}, la première de library.languages</translation>
    </message>
    <message>
        <source>has no name in {language}, which library.languages offers</source>
        <translation>il lui faut un nom en {language}, que library.languages offre</translation>
    </message>
    <message>
        <source>has words that end on a no; would you say what the patron may do instead?</source>
        <translation>contient des mots qui se terminent par un non; aimeriez-vous plutôt dire ce que l’usager peut faire?</translation>
    </message>
    <message>
        <source>no service has the code {wanted}</source>
        <translation>aucun service n’a le code {wanted}</translation>
    </message>
    <message>
        <source>no desk is called {desk}</source>
        <translation>aucun comptoir ne s’appelle {desk}</translation>
    </message>
    <message>
        <source>no pictogram is called {pictogram}; did you mean {key}?</source>
        <translation>aucun pictogramme ne s’appelle {pictogram}; vouliez-vous dire {key}?</translation>
    </message>
    <message>
        <source>no pictogram is called {pictogram}</source>
        <translation>aucun pictogramme ne s’appelle {pictogram}</translation>
    </message>
    <message>
        <source>cannot be used: {why}</source>
        <translation>est à corriger; {why}</translation>
    </message>
    <message>
        <source>needs the hours of the week beside it, in [hours]</source>
        <translation>demande aussi les heures de la semaine, dans [hours]</translation>
    </message>
    <message>
        <source>needs the hours of the week beside it</source>
        <translation>demande aussi les heures de la semaine</translation>
    </message>
    <message>
        <source>{text} has no number of staff after its times, such as 10:00-12:00 2</source>
        <translation>{text} demande un nombre de personnes après ses heures, comme 10:00-12:00 2</translation>
    </message>
    <message>
        <source>{day} is no day; write {first} to {last}</source>
        <translation>{day} n’est pas un jour; écrivez {first} à {last}</translation>
    </message>
    <message>
        <source>it needs times; leave the service out to give it always</source>
        <translation>il faut des heures; omettez le service pour l’offrir en tout temps</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-12-24</source>
        <translation>{text} n’est pas une date comme 2026-12-24</translation>
    </message>
    <message>
        <source>{text} is not like 10:00-17:00</source>
        <translation>{text} ne s’écrit pas comme 10:00-17:00</translation>
    </message>
    <message>
        <source>{text} ends before it begins</source>
        <translation>{text} se termine avant de commencer</translation>
    </message>
    <message>
        <source>{time} is no time of day</source>
        <translation>{time} n’est pas une heure du jour</translation>
    </message>
    <message>
        <source>two of the times lie over one another</source>
        <translation>deux des périodes se chevauchent</translation>
    </message>
    <message>
        <source>{word} stands between no two days</source>
        <translation>{word} devrait être entre deux jours</translation>
    </message>
    <message>
        <source>no day is named before {word}</source>
        <translation>il faut un jour avant {word}</translation>
    </message>
    <message>
        <source>{word} is neither a number of desks nor the name of one</source>
        <translation>{word} n’est ni un nombre de comptoirs ni un nom de comptoir</translation>
    </message>
    <message>
        <source>it is unclear which days {word} is for</source>
        <translation>on peut comprendre de deux façons à quels jours {word} s’applique</translation>
    </message>
    <message>
        <source>the last day has no times</source>
        <translation>il faut des heures pour le dernier jour</translation>
    </message>
    <message>
        <source>no day is open</source>
        <translation>il faut au moins un jour ouvert</translation>
    </message>
    <message>
        <source>{weekday} is named twice; name each day once, such as Mon-Fri 9-17 except Wed 10-12, 13-20</source>
        <translation>{weekday} est nommé deux fois; nommez chaque jour une seule fois, par exemple lun-ven 9-17 sauf mer 10-12, 13-20</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>{text} is neither a day nor a time</source>
        <translation>{text} n’est ni un jour ni une heure</translation>
    </message>
    <message>
        <source>{word} is no day</source>
        <translation>{word} n’est pas un jour</translation>
    </message>
    <message>
        <source>{time} is no time of a day</source>
        <translation>{time} n’est pas une heure de la journée</translation>
    </message>
    <message>
        <source>has {letters} and {key} {number}: together {too_many} more than the {most} that fit on a slip; please {ways}</source>
        <translation>compte {letters}, et {key} en compte {number}&#xa0;: c’est {too_many} de plus que les {most} qui entrent sur un billet; veuillez {ways}</translation>
    </message>
    <message>
        <source>has {letters} and {key} {number}: together {too_many} more than the {most} that fit on a slip with a series of two letters; please {ways}</source>
        <translation>compte {letters}, et {key} en compte {number}&#xa0;: c’est {too_many} de plus que les {most} qui entrent sur un billet avec une série de deux lettres; veuillez {ways}</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 caractère</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} caractères</translation>
    </message>
    <message>
        <source>{letters} ({remark})</source>
        <translation>{letters} ({remark})</translation>
    </message>
    <message>
        <source>{{label}} counted at its longest, a letter with an accent as two</source>
        <translation>{{label}} compté au plus long, une lettre accentuée compte pour deux</translation>
    </message>
    <message>
        <source>{{label}} counted at its longest</source>
        <translation>{{label}} compté au plus long</translation>
    </message>
    <message>
        <source>a letter with an accent as two</source>
        <translation>une lettre accentuée compte pour deux</translation>
    </message>
    <message>
        <source>set slip.name to a shorter name, for slips alone, and take a shorter address</source>
        <translation>donner à slip.name un nom plus court, pour les billets seulement, et prendre une adresse plus courte</translation>
    </message>
    <message>
        <source>set slip.name to a name of at most {letters}, for slips alone, or take an address of at most {room}</source>
        <translation>donner à slip.name un nom d’au plus {letters}, pour les billets seulement, ou prendre une adresse d’au plus {room}</translation>
    </message>
    <message>
        <source>set slip.name to a name of at most {letters}, for slips alone</source>
        <translation>donner à slip.name un nom d’au plus {letters}, pour les billets seulement</translation>
    </message>
    <message>
        <source>take an address of at most {room}</source>
        <translation>prendre une adresse d’au plus {room}</translation>
    </message>
    <message>
        <source>should be an image with something dark in it, not a white one</source>
        <translation>devrait être une image avec quelque chose de foncé, et non une image blanche</translation>
    </message>
    <message>
        <source>should be an image of at most {widest} by {highest} pixels for paper of {paper} mm, not {width} by {height}</source>
        <translation>devrait être une image d’au plus {widest} sur {highest} pixels pour du papier de {paper}&#xa0;mm, et non {width} sur {height}</translation>
    </message>
    <message>
        <source>should be an image such as PNG; {file} is none</source>
        <translation>devrait être une image, PNG par exemple; {file} n’en est pas une</translation>
    </message>
    <message>
        <source>the image is broken</source>
        <translation>l’image est abîmée</translation>
    </message>
    <message>
        <source>no printer is known by this name; did you mean {key}?</source>
        <translation>aucune imprimante connue ne porte ce nom; vouliez-vous dire {key}?</translation>
    </message>
    <message>
        <source>no printer is known by this name; there are {names}</source>
        <translation>aucune imprimante connue ne porte ce nom; il y a {names}</translation>
    </message>
    <message>
        <source>{key} should be a whole number from {low} to {high}, not {value}</source>
        <translation>{key} devrait être un nombre entier de {low} à {high}, et non {value}</translation>
    </message>
    <message>
        <source>{key} should be a text, not {value}</source>
        <translation>{key} devrait être un texte, et non {value}</translation>
    </message>
    <message>
        <source>{key} should be one of {words}, not {value}</source>
        <translation>{key} devrait être l’un de {words}, et non {value}</translation>
    </message>
    <message>
        <source>{key} is not part of a profile</source>
        <translation>{key} ne fait pas partie d’un profil</translation>
    </message>
    <message>
        <source>can should be a table [can]</source>
        <translation>can devrait être une table [can]</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} est à préciser</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>est illisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>n’est pas du texte UTF-8; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text</source>
        <translation>{path} n’est pas du texte UTF-8; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>is not valid TOML: {why}</source>
        <translation>ne se lit pas comme du TOML&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation>{path} est illisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{why} (at line {line}, column {column})</source>
        <translation>{why} (ligne {line}, colonne {column})</translation>
    </message>
    <message>
        <source>{why} (at end of document)</source>
        <translation>{why} (à la fin du fichier)</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>valeur à corriger</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>ligne à corriger</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>il faut «&#xa0;=&#xa0;» après le nom d’un réglage</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>il faut une nouvelle ligne après un réglage</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>il faut «&#xa0;]&#xa0;» à la fin du nom d’une section</translation>
    </message>
    <message>
        <source>Expected &apos;]]&apos; at the end of an array declaration</source>
        <translation>il faut «&#xa0;]]&#xa0;» à la fin du nom d’une liste</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>ce réglage est donné deux fois</translation>
    </message>
    <message>
        <source>Cannot declare {keys} twice</source>
        <translation>{keys} est donné deux fois</translation>
    </message>
    <message>
        <source>Duplicate inline table key {key}</source>
        <translation>{key} est donné deux fois</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>il faut «&#xa0;]&#xa0;» à la fin de la liste</translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation>il faut «&#xa0;}&#xa0;» à la fin de la table</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>il faut un guillemet à la fin du texte</translation>
    </message>
    <message>
        <source>Illegal character {letter}</source>
        <translation>le caractère {letter} n’est pas permis ici</translation>
    </message>
    <message>
        <source>{device} is no way to a printer. Such are tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, usb:04b8:0202, virtual and none</source>
        <translation>{device} ne mène à aucune imprimante. Voici des exemples&#xa0;: tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, usb:04b8:0202, virtuelle et aucune</translation>
    </message>
    <message>
        <source>there is no fault &apos;{wanted}&apos;; there are {names}</source>
        <translation>aucune panne ne s’appelle «&#xa0;{wanted}&#xa0;»; il y a {names}</translation>
    </message>
    <message>
        <source>there is no profile &apos;{wanted}&apos;; there are {names}</source>
        <translation>aucun profil ne s’appelle «&#xa0;{wanted}&#xa0;»; il y a {names}</translation>
    </message>
    <message>
        <source>{text} is half a letter: the text given is not UTF-8.</source>
        <translation>{text} est une moitié de lettre&#xa0;: le texte donné n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} ne peut être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{value} cannot be used: {why}</source>
        <translation>{value} est à corriger; {why}</translation>
    </message>
    <message>
        <source>{subject}: {why}</source>
        <translation>{subject}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disque en lecture seule</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur du disque</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>cette opération n’est pas permise</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>l’appareil est occupé</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>l’appareil n’est pas là</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>l’appareil n’est pas là, ou son adresse est autre</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>la connexion est refusée</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>la connexion tarde trop</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>aucun chemin ne mène à cet appareil</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>le réseau est hors d’atteinte</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>ce nom n’est pas connu du réseau</translation>
    </message>
    <message>
        <source>there is no database at {path}: check the path in the settings</source>
        <translation>aucune base de données à {path}&#xa0;: vérifiez le chemin dans les réglages</translation>
    </message>
    <message>
        <source>{path} cannot be used: check its folder and its disk</source>
        <translation>le fichier {path} est inutilisable&#xa0;: vérifiez son dossier et son disque</translation>
    </message>
    <message>
        <source>{path} cannot be written: give this user write access to it and to its folder</source>
        <translation>le fichier {path} est protégé contre l’écriture&#xa0;: donnez à ce compte le droit d’y écrire, et dans son dossier</translation>
    </message>
    <message>
        <source>{path} cannot be saved, its disk is full or failing: free some space</source>
        <translation>le fichier {path} ne s’enregistre plus, son disque est plein ou défaillant&#xa0;: libérez de la place</translation>
    </message>
    <message>
        <source>{path} is locked by another program: close what holds it, then try again</source>
        <translation>le fichier {path} est verrouillé par un autre programme&#xa0;: fermez ce programme, puis essayez de nouveau</translation>
    </message>
    <message>
        <source>{path} is not a database of Votre tour: choose another file</source>
        <translation>{path} n’est pas une base de données de Votre tour&#xa0;: choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{path} was made by a newer Votre tour: update this program</source>
        <translation>{path} vient d’une version plus récente de Votre tour&#xa0;: mettez ce programme à jour</translation>
    </message>
    <message>
        <source>{path} is damaged: keep a copy of it, then restore the last backup</source>
        <translation>le fichier {path} est abîmé&#xa0;: gardez-en une copie, puis restaurez la dernière sauvegarde</translation>
    </message>
    <message>
        <source>{path} was replaced while in use: put it back, or start this program again</source>
        <translation>le fichier {path} a été remplacé pendant qu’il servait&#xa0;: remettez-le, ou redémarrez ce programme</translation>
    </message>
    <message>
        <source>{path} is in a journal mode that this SQLite may lose tickets in: close every program that uses it and start again, or install pysqlite3</source>
        <translation>le fichier {path} est dans un mode de journal où ce SQLite peut perdre des billets&#xa0;: fermez tous les programmes qui s’en servent et redémarrez, ou installez pysqlite3</translation>
    </message>
    <message>
        <source>{path} is on a network share, where tickets can be lost: keep it on a disk of this computer</source>
        <translation>le fichier {path} est sur un partage réseau, où des billets peuvent se perdre&#xa0;: gardez-le sur un disque de cet ordinateur</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while in use: put it back, or start this program again</source>
        <translation>le fichier {path} a été déplacé ou supprimé pendant qu’il servait&#xa0;: remettez-le, ou redémarrez ce programme</translation>
    </message>
    <message>
        <source>{path} is gone but its journal {journal} is still there: put the database back, or remove the journal to begin anew</source>
        <translation>{path} a disparu mais son journal {journal} est encore là&#xa0;: remettez la base de données, ou enlevez le journal pour recommencer à neuf</translation>
    </message>
    <message>
        <source>{path} was not made by a replay: give a replay a file of its own</source>
        <translation>{path} ne vient pas d’une relecture&#xa0;: donnez à la relecture son propre fichier</translation>
    </message>
    <message>
        <source>{path} was made by a replay, its days were never those of a library: choose another file</source>
        <translation>{path} vient d’une relecture, ses journées ne sont pas celles d’une bibliothèque&#xa0;: choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the folder {folder} cannot be made: {why}</source>
        <translation>le dossier {folder} ne peut être créé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>there is no room in {folder} for the copy of {path} to look at</source>
        <translation>la place manque dans {folder} pour la copie de {path} à examiner; libérez-en</translation>
    </message>
    <message>
        <source>the print journal: {why}</source>
        <translation>le journal d’impression&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} was closed</source>
        <translation>{path} est fermé</translation>
    </message>
    <message>
        <source>{path} already exists: choose another name for the backup</source>
        <translation>{path} existe déjà&#xa0;: choisissez un autre nom pour la sauvegarde</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} ne peut être écrit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the virtual printer cannot be played: {why}</source>
        <translation>l’imprimante virtuelle ne peut démarrer&#xa0;: {why}</translation>
    </message>
    <message>
        <source>a virtual printer is played as {name} already</source>
        <translation>une imprimante virtuelle du nom de {name} est déjà en marche</translation>
    </message>
    <message>
        <source>a name has no characters that cannot be seen, and no space at its ends</source>
        <translation>un nom se passe de caractères invisibles, et d’espaces au début et à la fin</translation>
    </message>
    <message>
        <source>&apos;{scheme}&apos; is not known; there are tcp://, usb:, file: and virtual:</source>
        <translation>«&#xa0;{scheme}&#xa0;» est inconnu; il y a tcp://, usb:, file: et virtual:</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; is no network printer: {why}</source>
        <translation>«&#xa0;{device}&#xa0;» n’est pas une imprimante du réseau&#xa0;: {why}</translation>
    </message>
    <message>
        <source>a network printer is written tcp://host or tcp://host:9100</source>
        <translation>une imprimante du réseau s’écrit tcp://hôte ou tcp://hôte:9100</translation>
    </message>
    <message>
        <source>a network printer has a host and a port, nothing else: tcp://host:9100</source>
        <translation>une imprimante du réseau a un hôte et un port, rien d’autre&#xa0;: tcp://hôte:9100</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; is no name of a computer or printer</source>
        <translation>«&#xa0;{host}&#xa0;» n’est pas le nom d’un ordinateur ou d’une imprimante</translation>
    </message>
    <message>
        <source>port {port} is out of range, 1 to {most}</source>
        <translation>le port {port} devrait être de 1 à {most}</translation>
    </message>
    <message>
        <source>a USB printer is written usb:04b8:0202 or usb:04b8:0202:SERIAL, as lsusb shows</source>
        <translation>une imprimante USB s’écrit usb:04b8:0202 ou usb:04b8:0202:SÉRIE, comme le montre lsusb</translation>
    </message>
    <message>
        <source>a file is written file:/path</source>
        <translation>un fichier s’écrit file:/chemin</translation>
    </message>
    <message>
        <source>a virtual printer is written virtual:NAME, in letters, digits, &apos;_&apos;, &apos;-&apos; and &apos;.&apos;</source>
        <translation>une imprimante virtuelle s’écrit virtual:NOM, en lettres, chiffres, «&#xa0;_&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;.&#xa0;»</translation>
    </message>
    <message>
        <source>please type y for yes, n for no, or nothing when you are not sure</source>
        <translation>veuillez répondre o pour oui, n pour non, ou rien dans le doute</translation>
    </message>
    <message>
        <source>please type numbers from 1 to {most}, 0 for none, or nothing when you are not sure</source>
        <translation>veuillez saisir des nombres de 1 à {most}, 0 pour aucune, ou rien dans le doute</translation>
    </message>
    <message>
        <source>please type millimetres from 0 to {most}, or nothing when you are not sure</source>
        <translation>veuillez saisir des millimètres de 0 à {most}, ou rien dans le doute</translation>
    </message>
    <message>
        <source>an alias has 1 to {most} characters</source>
        <translation>un alias compte de 1 à {most} caractères</translation>
    </message>
    <message>
        <source>a PIN has {fewest} to {most} digits</source>
        <translation>un NIP compte de {fewest} à {most} chiffres</translation>
    </message>
    <message>
        <source>a PIN such as 1111 or 1234 is guessed at once: choose another one</source>
        <translation>un NIP comme 1111 ou 1234 se devine tout de suite&#xa0;: choisissez-en un autre</translation>
    </message>
    <message>
        <source>nobody has this alias: please check it, or ask a manager</source>
        <translation>cet alias n’est pas connu&#xa0;: veuillez le vérifier, ou vous adresser à votre gestionnaire</translation>
    </message>
    <message>
        <source>no manager has this alias</source>
        <translation>aucune personne gestionnaire ne porte cet alias</translation>
    </message>
    <message>
        <source>only a manager may do this</source>
        <translation>une personne gestionnaire peut le faire; veuillez lui demander</translation>
    </message>
    <message>
        <source>there is a first manager already</source>
        <translation>quelqu’un gère déjà l’équipe; votre-tour staff list montre qui</translation>
    </message>
    <message>
        <source>somebody has this alias already: choose another one</source>
        <translation>quelqu’un porte déjà cet alias&#xa0;: choisissez-en un autre</translation>
    </message>
    <message>
        <source>this is the last manager who can sign in: make another one first</source>
        <translation>c’est la dernière personne gestionnaire active&#xa0;: nommez-en d’abord une autre</translation>
    </message>
    <message>
        <source>please give your PIN</source>
        <translation>veuillez donner votre NIP</translation>
    </message>
    <message>
        <source>this alias may not sign in for now: please ask a manager</source>
        <translation>cet alias est en suspens&#xa0;: veuillez vous adresser à votre gestionnaire</translation>
    </message>
    <message>
        <source>this is not the PIN of this alias: please type it again</source>
        <translation>ce NIP n’est pas celui de cet alias&#xa0;: veuillez le saisir de nouveau</translation>
    </message>
    <message>
        <source>after several wrong PINs please wait {minutes} min, or ask a manager for a new PIN</source>
        <translation>après plusieurs mauvais NIP, veuillez patienter {minutes}&#xa0;min, ou demander un nouveau NIP à votre gestionnaire</translation>
    </message>
    <message>
        <source>promised calls stay on paper here; promised_calls.store turns them on</source>
        <translation>ici, les appels promis restent sur papier; promised_calls.store permet de les garder</translation>
    </message>
    <message>
        <source>{path} may be read by others: chmod 600 makes it well</source>
        <translation>{path} est lisible par d’autres&#xa0;: chmod 600 y remédie</translation>
    </message>
    <message>
        <source>the key of the promised calls is gone: put its file back</source>
        <translation>la clé des appels promis a disparu&#xa0;: remettez son fichier</translation>
    </message>
    <message>
        <source>the key of the promised calls is another one: put its file back</source>
        <translation>la clé des appels promis n’est plus la même&#xa0;: remettez son fichier</translation>
    </message>
    <message>
        <source>the file with the key of the promised calls holds no key</source>
        <translation>le fichier de la clé des appels promis est vide&#xa0;: remettez le bon fichier</translation>
    </message>
    <message>
        <source>a promised call is not what it was sealed as</source>
        <translation>un appel promis a été modifié après coup; restaurez une copie de sauvegarde</translation>
    </message>
    <message>
        <source>there is no such promised call any more</source>
        <translation>cet appel promis n’est plus là; votre-tour calls list montre les autres</translation>
    </message>
    <message>
        <source>a number to call has digits</source>
        <translation>un numéro à appeler a des chiffres</translation>
    </message>
    <message>
        <source>a call is promised for a moment within the next 60 days</source>
        <translation>un appel se promet pour un moment des 60 prochains jours</translation>
    </message>
    <message>
        <source>the name of a promised call has {fewest} to {most} letters</source>
        <translation>le nom d’un appel promis compte de {fewest} à {most} caractères</translation>
    </message>
    <message>
        <source>the number of a promised call has {fewest} to {most} letters</source>
        <translation>le numéro d’un appel promis compte de {fewest} à {most} caractères</translation>
    </message>
    <message>
        <source>the note of a promised call has {fewest} to {most} letters</source>
        <translation>la note d’un appel promis compte de {fewest} à {most} caractères</translation>
    </message>
    <message>
        <source>there is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set; start it in a desktop session, or over ssh -X</source>
        <translation>il n’y a pas d’écran ici, ni DISPLAY ni WAYLAND_DISPLAY n’est défini; lancez-le dans une session de bureau, ou par ssh -X</translation>
    </message>
    <message>
        <source>there is no screen here: QT_QPA_PLATFORM asks for X, and DISPLAY is not set; start it in a desktop session, or over ssh -X</source>
        <translation>il n’y a pas d’écran ici&#xa0;: QT_QPA_PLATFORM demande X, et DISPLAY n’est pas défini; lancez-le dans une session de bureau, ou par ssh -X</translation>
    </message>
    <message>
        <source>no screen answers at {place}; start it in a desktop session, or over ssh -X</source>
        <translation>aucun écran ne répond à {place}; lancez-le dans une session de bureau, ou par ssh -X</translation>
    </message>
    <message>
        <source>the font package {package} is not installed</source>
        <translation>le paquet de polices {package} reste à installer</translation>
    </message>
    <message>
        <source>the font package {package} lacks its file {file}</source>
        <translation>il manque au paquet de polices {package} son fichier {file}</translation>
    </message>
    <message>
        <source>the font file {path} cannot be read</source>
        <translation>le fichier de police {path} est illisible</translation>
    </message>
    <message>
        <source>Object contains unknown field `{name}`</source>
        <translation>la ligne «&#xa0;{name}&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>Object missing required field `{name}`</source>
        <translation>il manque «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{why} - at `{place}`</source>
        <translation>{why}, dans {place}</translation>
    </message>
    <message>
        <source>is not named by the code of a language, such as fr.toml or pt_BR.toml</source>
        <translation>devrait porter le code d’une langue, comme fr.toml ou pt_BR.toml</translation>
    </message>
    <message>
        <source>Queue tickets for a public-library service desk.</source>
        <translation>Des billets d’attente pour le comptoir d’une bibliothèque publique.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Montre la version et se termine.</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>COMMANDE [ARGUMENTS]...</translation>
    </message>
    <message>
        <source>Write a commented settings file: asks six questions, or takes them as options.</source>
        <translation>Écrit un fichier de réglages commenté. Pose six questions, ou prend les réponses en options.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Name of the library.</source>
        <translation>Nom de la bibliothèque.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>How many desks, or their names: 2, or 1,2,A.</source>
        <translation>Nombre de comptoirs, ou leurs noms&#xa0;: 2, ou 1,2,A.</translation>
    </message>
    <message>
        <source>The way to the printer, as printer list shows it; virtual, or none.</source>
        <translation>Le chemin vers l’imprimante, comme le montre printer list; virtuelle, ou aucune.</translation>
    </message>
    <message>
        <source>Opening hours, such as mar-ven 10-17, sam 10-16; none for always open.</source>
        <translation>Heures d’ouverture, comme mar-ven 10-17, sam 10-16; aucune pour toujours ouvert.</translation>
    </message>
    <message>
        <source>First manager, so that staff sign in with a PIN.</source>
        <translation>Première personne gestionnaire; chacun prend alors son poste avec un NIP.</translation>
    </message>
    <message>
        <source>ALIAS</source>
        <translation>ALIAS</translation>
    </message>
    <message>
        <source>Read the manager&apos;s PIN from standard input.</source>
        <translation>Lit sur l’entrée standard le NIP de la personne gestionnaire.</translation>
    </message>
    <message>
        <source>Ask nothing: what no option says stays as usual.</source>
        <translation>Ne demande rien&#xa0;: ce qu’aucune option ne dit reste comme d’habitude.</translation>
    </message>
    <message>
        <source>Write over a file that exists.</source>
        <translation>Remplace un fichier qui existe.</translation>
    </message>
    <message>
        <source>Run the entrance screen and its printer.</source>
        <translation>Lance l’écran de l’entrée et son imprimante.</translation>
    </message>
    <message>
        <source>Settings file (votre-tour.toml).</source>
        <translation>Fichier de réglages (votre-tour.toml).</translation>
    </message>
    <message>
        <source>Database file; wins over the settings.</source>
        <translation>Fichier de la base de données; l’emporte sur les réglages.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>Code of the branch in the database; wins over the settings.</source>
        <translation>Code de la succursale dans la base de données; l’emporte sur les réglages.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>One setting, such as printer.baud=9600.</source>
        <translation>Un réglage, comme printer.baud=9600.</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>CLÉ=VALEUR</translation>
    </message>
    <message>
        <source>In a window instead of the whole screen.</source>
        <translation>Dans une fenêtre plutôt qu’en plein écran.</translation>
    </message>
    <message>
        <source>Size and place of the window, such as 1280x800+0+0.</source>
        <translation>Taille et place de la fenêtre, comme 1280x800+0+0.</translation>
    </message>
    <message>
        <source>WxH+X+Y</source>
        <translation>LxH+X+Y</translation>
    </message>
    <message>
        <source>Run the public board that shows and speaks the calls.</source>
        <translation>Lance le tableau public, qui montre et dit les appels.</translation>
    </message>
    <message>
        <source>Draw every screen and slip in every state, language and look, with a page of them all.</source>
        <translation>Dessine tous les écrans et billets, avec une page pour les voir. Tous les états, toutes les langues, toutes les apparences.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>This size alone; may be given again.</source>
        <translation>Cette taille seulement; peut être répété.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>LxH</translation>
    </message>
    <message>
        <source>These pictures alone; may be given again.</source>
        <translation>Ces images seulement; peut être répété.</translation>
    </message>
    <message>
        <source>Run the staff panel of one desk.</source>
        <translation>Lance le panneau du personnel à un comptoir.</translation>
    </message>
    <message>
        <source>Desk to choose at the start.</source>
        <translation>Comptoir à choisir au démarrage.</translation>
    </message>
    <message>
        <source>Alias to sign in with at the start.</source>
        <translation>Alias avec lequel prendre son poste au démarrage.</translation>
    </message>
    <message>
        <source>Show everything at work: kiosk, panel and a paper tray, on a virtual printer.</source>
        <translation>Montre tout à l’œuvre, sur une imprimante virtuelle. On y voit la borne, un panneau et un bac à papier.</translation>
    </message>
    <message>
        <source>Folder for pictures when there is no screen.</source>
        <translation>Dossier des images, quand il n’y a pas d’écran.</translation>
    </message>
    <message>
        <source>DIRECTORY</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Play the guided tour even with a screen.</source>
        <translation>Présente la visite guidée même avec un écran.</translation>
    </message>
    <message>
        <source>Drive the desk from another system: one JSON object a line.</source>
        <translation>Commande le comptoir depuis un autre système. Un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Replay days: lines carry their time in «at».</source>
        <translation>Relit des journées&#xa0;: chaque ligne porte son heure dans «&#xa0;at&#xa0;».</translation>
    </message>
    <message>
        <source>Check this machine, one line each; the exit status is 1 when something must be mended.</source>
        <translation>Examine cet ordinateur, une ligne par sujet. Le code de sortie est 1 quand quelque chose est à corriger.</translation>
    </message>
    <message>
        <source>Look after the printer, or play one.</source>
        <translation>S’occupe de l’imprimante, ou en simule une.</translation>
    </message>
    <message>
        <source>Show every printer that may be meant, with what to put into the settings.</source>
        <translation>Montre les imprimantes possibles. Le nom de chacune va dans les réglages.</translation>
    </message>
    <message>
        <source>Print at a PLACE what the panels ask for there, such as a desk; the kiosk prints its own slips.</source>
        <translation>Imprime à un LIEU ce que les panneaux y demandent. Par exemple à un comptoir; la borne imprime ses propres billets.</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>LIEU</translation>
    </message>
    <message>
        <source>Find out with one slip what the printer can do, and write its profile.</source>
        <translation>Étudie l’imprimante avec un billet, et écrit son profil.</translation>
    </message>
    <message>
        <source>Another printer than that of the settings.</source>
        <translation>Une autre imprimante que celle des réglages.</translation>
    </message>
    <message>
        <source>What it is known to be; wins over printer.profile.</source>
        <translation>Son modèle connu; l’emporte sur printer.profile.</translation>
    </message>
    <message>
        <source>Where the profile goes.</source>
        <translation>Où va le profil.</translation>
    </message>
    <message>
        <source>Ask nobody: what only eyes can tell stays as it was.</source>
        <translation>Ne demande rien&#xa0;: ce que seuls les yeux peuvent dire reste tel quel.</translation>
    </message>
    <message>
        <source>Say how the printer is; the exit status is 0 when it prints.</source>
        <translation>Dit comment va l’imprimante. Le code de sortie est 0 quand elle imprime.</translation>
    </message>
    <message>
        <source>Go on, with a line at each change.</source>
        <translation>Continue, avec une ligne à chaque changement.</translation>
    </message>
    <message>
        <source>Print a slip with every accent, a code and a ruler; the exit status is 0 when it is printed.</source>
        <translation>Imprime un billet avec tous les accents, un code et une règle. Le code de sortie est 0 quand il est imprimé.</translation>
    </message>
    <message>
        <source>Forget that the printer has answered: for one that can only listen now, as by a cable of one way.</source>
        <translation>Oublie que l’imprimante a déjà répondu. Pour celle qui ne peut plus qu’écouter, comme avec un câble à sens unique.</translation>
    </message>
    <message>
        <source>Play a printer: shows each slip, answers like a real one, fails when told to.</source>
        <translation>Simule une imprimante, qui montre chaque billet. Elle répond comme une vraie, et tombe en panne sur demande.</translation>
    </message>
    <message>
        <source>Without a window it writes one JSON object a line, and reads one command a line: the name of a fault, with &quot;on&quot; or &quot;off&quot; behind it; &quot;tear&quot;, &quot;well&quot;, &quot;state&quot;, &quot;quit&quot;.</source>
        <translation>Sans fenêtre, elle écrit un objet JSON par ligne et lit une commande par ligne&#xa0;: le nom d’une panne, suivi de &quot;on&quot; ou &quot;off&quot;; &quot;tear&quot;, &quot;well&quot;, &quot;state&quot;, &quot;quit&quot;.</translation>
    </message>
    <message>
        <source>Width of the paper, millimetres.</source>
        <translation>Largeur du papier, en millimètres.</translation>
    </message>
    <message>
        <source>Play this model, with what it can do; wins over --paper.</source>
        <translation>Simule ce modèle, avec ce qu’il sait faire; l’emporte sur --paper.</translation>
    </message>
    <message>
        <source>Name of its serial device; the settings call it virtual:NAME. A path is taken as it is.</source>
        <translation>Nom de son port série; les réglages l’appellent virtual:NOM. Un chemin est pris tel quel.</translation>
    </message>
    <message>
        <source>Network port beside it; 0 for a free one.</source>
        <translation>Port réseau en plus; 0 pour un port libre.</translation>
    </message>
    <message>
        <source>INTEGER RANGE</source>
        <translation>ENTIER</translation>
    </message>
    <message>
        <source>Speed of its serial line.</source>
        <translation>Vitesse de sa ligne série.</translation>
    </message>
    <message>
        <source>How it tells the computer to wait.</source>
        <translation>Comment elle demande à l’ordinateur d’attendre.</translation>
    </message>
    <message>
        <source>Folder for a PNG picture of each slip.</source>
        <translation>Dossier pour une image PNG de chaque billet.</translation>
    </message>
    <message>
        <source>A fault from the start; may be repeated.</source>
        <translation>Une panne dès le départ; peut être répété.</translation>
    </message>
    <message>
        <source>Without a window: slips and faults as lines of text.</source>
        <translation>Sans fenêtre&#xa0;: billets et pannes en lignes de texte.</translation>
    </message>
    <message>
        <source>Language of its window.</source>
        <translation>Langue de sa fenêtre.</translation>
    </message>
    <message>
        <source>Manage who signs in at the desks with a PIN.</source>
        <translation>Gère qui prend poste aux comptoirs avec un NIP.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s alias, role and whether they may sign in.</source>
        <translation>Montre l’alias, le rôle et l’accès de chacun.</translation>
    </message>
    <message>
        <source>Add somebody, with a PIN of 4 to 12 digits.</source>
        <translation>Ajoute quelqu’un, avec un NIP de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>Make a manager of them.</source>
        <translation>En fait une personne gestionnaire.</translation>
    </message>
    <message>
        <source>The manager who does it.</source>
        <translation>La personne gestionnaire qui le fait.</translation>
    </message>
    <message>
        <source>Read PINs from standard input, one a line, the manager&apos;s first.</source>
        <translation>Lit les NIP sur l’entrée standard, un par ligne, d’abord celui de la personne gestionnaire.</translation>
    </message>
    <message>
        <source>Give somebody another alias.</source>
        <translation>Donne à quelqu’un un autre alias.</translation>
    </message>
    <message>
        <source>NEW_ALIAS</source>
        <translation>NOUVEL_ALIAS</translation>
    </message>
    <message>
        <source>Let somebody sign in no more, for a while or for good.</source>
        <translation>Met quelqu’un en suspens, pour un temps ou pour de bon.</translation>
    </message>
    <message>
        <source>Let somebody sign in again, also after a lock-out.</source>
        <translation>Permet à quelqu’un de reprendre poste. Aussi après un blocage.</translation>
    </message>
    <message>
        <source>Set somebody&apos;s PIN anew, which ends a lock-out; one&apos;s own needs no manager: --by yourself.</source>
        <translation>Change le NIP de quelqu’un, ce qui lève un blocage. Pour le vôtre, votre alias suffit&#xa0;: --by ALIAS.</translation>
    </message>
    <message>
        <source>Of a manager, when all forgot theirs.</source>
        <translation>Celui d’une personne gestionnaire, quand toutes ont oublié le leur.</translation>
    </message>
    <message>
        <source>Forget somebody; nothing of them stays in the database.</source>
        <translation>Efface quelqu’un, sans trace dans la base de données.</translation>
    </message>
    <message>
        <source>See and keep the calls that staff have promised.</source>
        <translation>Montre et garde les appels que le personnel a promis.</translation>
    </message>
    <message>
        <source>Show every promised call, the one due first at the top.</source>
        <translation>Montre tous les appels promis, le plus pressant d’abord.</translation>
    </message>
    <message>
        <source>Keep a promised call; asks for a first name, a number and a short note.</source>
        <translation>Garde un appel promis. Demande un prénom, un numéro et une courte note.</translation>
    </message>
    <message>
        <source>When: 14:30, 2026-12-01 14:30, or +90 for minutes; +60.</source>
        <translation>Quand&#xa0;: 14:30, 2026-12-01 14:30, ou +90 pour des minutes; +60.</translation>
    </message>
    <message>
        <source>Read name, number and note, one a line.</source>
        <translation>Lit prénom, numéro et note, un par ligne.</translation>
    </message>
    <message>
        <source>The call was made: forget it at once. CALL_ID is what list shows in front.</source>
        <translation>Efface un appel qui a été fait. APPEL est ce que list montre au début de la ligne.</translation>
    </message>
    <message>
        <source>CALL_ID</source>
        <translation>APPEL</translation>
    </message>
    <message>
        <source>Forget the calls that are past their day; programs that run do it by themselves.</source>
        <translation>Efface les appels dont le jour est passé. Les programmes en marche le font d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Forget every call, due or not.</source>
        <translation>Efface tous les appels, à faire ou non.</translation>
    </message>
    <message>
        <source>Who and where the library is.</source>
        <translation>La bibliothèque et son emplacement.</translation>
    </message>
    <message>
        <source>Name shown on the kiosk and on slips.</source>
        <translation>Nom à montrer sur la borne et sur les billets.</translation>
    </message>
    <message>
        <source>Code of this branch in the database.</source>
        <translation>Code de cette succursale dans la base de données.</translation>
    </message>
    <message>
        <source>Time zone of the branch; its midnight starts a new day of numbers.</source>
        <translation>Fuseau horaire de la succursale; les numéros recommencent à minuit.</translation>
    </message>
    <message>
        <source>Languages offered at the kiosk; any other than the first is off until named.</source>
        <translation>Langues offertes à la borne, la première d’abord; les autres n’y paraissent que si elles sont nommées ici.</translation>
    </message>
    <message>
        <source>Where the queue is kept.</source>
        <translation>L’endroit où la file est conservée.</translation>
    </message>
    <message>
        <source>Path of the database file, on a local disk; empty for the usual place.</source>
        <translation>Chemin du fichier de la base de données, sur un disque local; vide pour l’endroit habituel.</translation>
    </message>
    <message>
        <source>The desks.</source>
        <translation>Les comptoirs.</translation>
    </message>
    <message>
        <source>Names of the desks where patrons are served.</source>
        <translation>Noms des comptoirs où les usagers sont servis.</translation>
    </message>
    <message>
        <source>Places of the desks&apos; own printers (`votre-tour printer run PLACE`); next steps come out there first.</source>
        <translation>Lieu de l’imprimante de chaque comptoir qui en a une (`votre-tour printer run LIEU`); les prochaines étapes s’y impriment d’abord.</translation>
    </message>
    <message>
        <source>Numbers of the calling rule.</source>
        <translation>Les nombres de la règle d’appel.</translation>
    </message>
    <message>
        <source>Seconds after a recall before a no-show.</source>
        <translation>Secondes à attendre après un rappel avant de noter une absence.</translation>
    </message>
    <message>
        <source>Minutes during which a no-show may come back to the same place.</source>
        <translation>Minutes pendant lesquelles une personne absente à son appel retrouve sa place en revenant.</translation>
    </message>
    <message>
        <source>Minutes of waiting after which one staff member calls an assistance among the transactions for a short next-step talk; 0 for never.</source>
        <translation>Minutes d’attente après lesquelles, avec une seule personne au service, une demande d’aide est appelée parmi les transactions pour un bref entretien sur la prochaine étape; 0 pour jamais.</translation>
    </message>
    <message>
        <source>Minutes of assistance after which the panel proposes to wrap up while a transaction waits for the only staff member; 0 for never.</source>
        <translation>Minutes d’aide après lesquelles le panneau propose de conclure quand une transaction attend la seule personne au service; 0 pour jamais.</translation>
    </message>
    <message>
        <source>Minutes after which one staff member calls an assistance like a transaction that joined then; 0 for never.</source>
        <translation>Minutes d’attente après lesquelles, avec une seule personne au service, une demande d’aide est appelée comme une transaction arrivée à ce moment-là; 0 pour jamais.</translation>
    </message>
    <message>
        <source>Seconds on hold before each reminder to return to a call.</source>
        <translation>Secondes de mise en attente avant chaque invitation du panneau à reprendre l’appel.</translation>
    </message>
    <message>
        <source>From which return to a call a call back is offered.</source>
        <translation>Nombre de reprises de l’appel à partir duquel le panneau propose de rappeler la personne.</translation>
    </message>
    <message>
        <source>Whether an outcome that needs a next step is kept with one.</source>
        <translation>Exiger une prochaine étape quand le résultat en demande une.</translation>
    </message>
    <message>
        <source>Whether staff who are in the back office count as present.</source>
        <translation>Compter comme présentes les personnes qui travaillent à l’arrière.</translation>
    </message>
    <message>
        <source>The staff.</source>
        <translation>Le personnel.</translation>
    </message>
    <message>
        <source>Services that a staff member can give; who is not named gives all. Who gets another alias takes them along.</source>
        <translation>Services que chaque personne peut offrir; celles qui ne sont pas nommées les offrent tous. Une personne qui change d’alias garde les siens.</translation>
    </message>
    <message>
        <source>When desks where nobody works any more are signed out; empty for midnight.</source>
        <translation>Heure à laquelle les comptoirs restés inoccupés sont libérés; vide pour minuit.</translation>
    </message>
    <message>
        <source>Minutes without any action after which a desk counts as left.</source>
        <translation>Minutes sans aucun geste après lesquelles un comptoir est considéré comme quitté.</translation>
    </message>
    <message>
        <source>The opening hours, in the branch&apos;s own time; with no day set the library is always open.</source>
        <translation>Les heures d’ouverture, à l’heure de la succursale; tant qu’aucun jour n’est fixé, la bibliothèque est toujours ouverte.</translation>
    </message>
    <message>
        <source>When it is open on this day; empty for closed.</source>
        <translation>Heures d’ouverture de ce jour; vide pour un jour de fermeture.</translation>
    </message>
    <message>
        <source>Days with other hours, also public holidays on which it is open; empty for closed.</source>
        <translation>Jours qui ont d’autres heures, y compris les jours fériés où la bibliothèque ouvre; vide pour un jour de fermeture.</translation>
    </message>
    <message>
        <source>Whether it is closed on the public holidays of Quebec.</source>
        <translation>Fermer les jours fériés du Québec.</translation>
    </message>
    <message>
        <source>Minutes before closing from which no number is given.</source>
        <translation>Minutes avant la fermeture à partir desquelles la borne ne donne plus de numéro.</translation>
    </message>
    <message>
        <source>Minutes before that during which the kiosk says so.</source>
        <translation>Minutes avant ce moment pendant lesquelles la borne l’annonce.</translation>
    </message>
    <message>
        <source>When a service is given; who is not named is given whenever it is open.</source>
        <translation>Heures où un service est offert; ceux qui ne sont pas nommés le sont pendant toutes les heures d’ouverture.</translation>
    </message>
    <message>
        <source>How many staff are planned at the desks; times with two or more are offered as quieter ones.</source>
        <translation>Le personnel prévu aux comptoirs; les heures à deux personnes ou plus sont proposées comme des moments plus tranquilles.</translation>
    </message>
    <message>
        <source>Staff planned at the desks on this day; empty for no plan.</source>
        <translation>Personnel prévu aux comptoirs ce jour-là; vide sans prévision.</translation>
    </message>
    <message>
        <source>Calls that staff have promised: on paper only, unless the library chooses to keep them.</source>
        <translation>Les rappels promis par le personnel&#xa0;: sur papier seulement, sauf si la bibliothèque choisit de les conserver.</translation>
    </message>
    <message>
        <source>Whether promised calls are kept, sealed, until they are made or too old.</source>
        <translation>Conserver les rappels promis, chiffrés, jusqu’à ce qu’ils soient faits ou trop anciens.</translation>
    </message>
    <message>
        <source>Days after its time that a call nobody made is forgotten.</source>
        <translation>Jours après l’heure prévue au bout desquels un rappel non fait est effacé.</translation>
    </message>
    <message>
        <source>Path of the file with their key, made at the first call; empty for a place beside the settings file.</source>
        <translation>Chemin du fichier de leur clé, créé au premier rappel; vide pour le garder à côté du fichier de réglages.</translation>
    </message>
    <message>
        <source>The thermal printer of the kiosk.</source>
        <translation>L’imprimante thermique de la borne.</translation>
    </message>
    <message>
        <source>The way to the printer, as `votre-tour printer list` shows it; empty for none.</source>
        <translation>Chemin vers l’imprimante, tel que le montre `votre-tour printer list`; vide pour aucune.</translation>
    </message>
    <message>
        <source>Line speed, as set on the printer.</source>
        <translation>Vitesse du port série, comme elle est réglée sur l’imprimante.</translation>
    </message>
    <message>
        <source>Flow control, as set on the printer.</source>
        <translation>Contrôle de flux, comme il est réglé sur l’imprimante.</translation>
    </message>
    <message>
        <source>Width of the paper roll.</source>
        <translation>Largeur du rouleau de papier, en millimètres.</translation>
    </message>
    <message>
        <source>What the printer can do; &quot;auto&quot; promises no more than its paper.</source>
        <translation>Ce que l’imprimante sait faire; &quot;auto&quot; s’en tient à ce que permet son papier.</translation>
    </message>
    <message>
        <source>Path of the print journal, on a local disk of the machine with the printer; empty for a place beside the database.</source>
        <translation>Chemin du journal d’impression, sur un disque local de l’ordinateur qui a l’imprimante; vide pour le garder à côté de la base de données.</translation>
    </message>
    <message>
        <source>Days that the print journal keeps what became of a slip.</source>
        <translation>Jours pendant lesquels le journal d’impression garde la trace d’un billet.</translation>
    </message>
    <message>
        <source>What a library adds to its slips.</source>
        <translation>Ce qu’une bibliothèque ajoute à ses billets.</translation>
    </message>
    <message>
        <source>Name of the library on slips, best a short one; empty for `library.name`.</source>
        <translation>Nom de la bibliothèque sur les billets, de préférence court; vide pour `library.name`.</translation>
    </message>
    <message>
        <source>Language of the headings of every slip, which others see too; empty for the patron&apos;s.</source>
        <translation>Langue des titres de tous les billets, que d’autres personnes voient aussi; vide pour celle de l’usager.</translation>
    </message>
    <message>
        <source>Logo in the place of the name, a dot for each dark pixel; empty for the name.</source>
        <translation>Logo à la place du nom, un point par pixel foncé; vide pour le nom.</translation>
    </message>
    <message>
        <source>Where the QR code leads; `{label}` stands for the number; empty for no code.</source>
        <translation>Adresse à laquelle mène le code QR; `{label}` y tient la place du numéro; vide pour aucun code.</translation>
    </message>
    <message>
        <source>Words below the QR code; empty for the usual ones in the patron&apos;s language.</source>
        <translation>Mots sous le code QR; vide pour les mots habituels, dans la langue de l’usager.</translation>
    </message>
    <message>
        <source>Whether a panel has the next step printed when a visit ends with one.</source>
        <translation>Imprimer la prochaine étape, depuis le panneau, à la fin d’une visite qui en prévoit une.</translation>
    </message>
    <message>
        <source>The entrance screen.</source>
        <translation>La borne d’entrée.</translation>
    </message>
    <message>
        <source>Cover the whole screen, without a frame.</source>
        <translation>Couvrir tout l’écran, sans cadre.</translation>
    </message>
    <message>
        <source>Where the paper comes out, as seen by the patron.</source>
        <translation>Côté où sort le papier, vu par l’usager&#xa0;: en dessous, à gauche ou à droite.</translation>
    </message>
    <message>
        <source>Seconds without a touch before asking whether somebody is there.</source>
        <translation>Secondes sans toucher l’écran avant que la borne demande si quelqu’un est là.</translation>
    </message>
    <message>
        <source>Seconds to answer before the first screen comes back.</source>
        <translation>Secondes pour répondre avant le retour à l’écran d’accueil.</translation>
    </message>
    <message>
        <source>Seconds the number stays on the screen.</source>
        <translation>Secondes pendant lesquelles le numéro reste à l’écran.</translation>
    </message>
    <message>
        <source>With so many people waiting the kiosk gives no number until there are fewer; 0 for always giving one.</source>
        <translation>Nombre de personnes en attente à partir duquel la borne ne donne plus de numéro jusqu’à ce qu’il diminue; 0 pour toujours en donner.</translation>
    </message>
    <message>
        <source>With so many slips in 10 minutes, numbers and lists of quieter times together, the kiosk rests for a while; the last one is kept for a number. 0 for any number.</source>
        <translation>Nombre de billets en 10&#xa0;minutes, numéros et listes de moments plus tranquilles ensemble, après lequel la borne fait une courte pause; le dernier est réservé à un numéro. 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>Whether patrons may have the screens read aloud, where there is a voice.</source>
        <translation>Permettre aux usagers de faire lire les écrans à voix haute, si une voix est installée.</translation>
    </message>
    <message>
        <source>How loud they are read, in percent.</source>
        <translation>Volume de cette lecture, en pourcentage.</translation>
    </message>
    <message>
        <source>The public board.</source>
        <translation>Le tableau public.</translation>
    </message>
    <message>
        <source>Desks whose calls are shown and spoken; empty for all.</source>
        <translation>Comptoirs dont les appels sont affichés et annoncés; vide pour tous.</translation>
    </message>
    <message>
        <source>Names of desks in place of « Comptoir 1 ».</source>
        <translation>Noms des comptoirs à la place de «&#xa0;Comptoir 1&#xa0;».</translation>
    </message>
    <message>
        <source>Where each desk is, seen from the board.</source>
        <translation>Direction de chaque comptoir, vu du tableau.</translation>
    </message>
    <message>
        <source>Languages shown and spoken; the first is said even when many are called.</source>
        <translation>Langues affichées et annoncées; la première est toujours annoncée, même quand les appels sont nombreux.</translation>
    </message>
    <message>
        <source>What the library has to say below the calls, a line each.</source>
        <translation>Messages de la bibliothèque sous les appels, une ligne chacun.</translation>
    </message>
    <message>
        <source>Whether it is said in words how long the next ones may wait.</source>
        <translation>Indiquer en mots combien de temps les prochaines personnes pourraient attendre.</translation>
    </message>
    <message>
        <source>Colours of the board.</source>
        <translation>Couleurs du tableau.</translation>
    </message>
    <message>
        <source>Whether a new call comes without flashing.</source>
        <translation>Montrer un nouvel appel sans clignotement.</translation>
    </message>
    <message>
        <source>Whether a voice says each call after the chime.</source>
        <translation>Faire annoncer chaque appel par une voix après le carillon.</translation>
    </message>
    <message>
        <source>Whether a call is said once more while nobody else is called.</source>
        <translation>Répéter un appel une fois si personne d’autre n’est appelé entre-temps.</translation>
    </message>
    <message>
        <source>Loudness in percent; 0 for no sound.</source>
        <translation>Volume en pourcentage; 0 pour aucun son.</translation>
    </message>
    <message>
        <source>When the board makes no sound; empty for never.</source>
        <translation>Heures où le tableau reste silencieux; vide pour jamais.</translation>
    </message>
    <message>
        <source>Folder with recorded sounds in place of the chime and the voice; empty for none.</source>
        <translation>Dossier de sons enregistrés à la place du carillon et de la voix; vide pour aucun.</translation>
    </message>
    <message>
        <source>The staff panel.</source>
        <translation>Le panneau du personnel.</translation>
    </message>
    <message>
        <source>Language of the panel.</source>
        <translation>Langue du panneau.</translation>
    </message>
    <message>
        <source>Colours of the panel.</source>
        <translation>Couleurs du panneau.</translation>
    </message>
    <message>
        <source>Size of the panel until staff choose another with F9 or F10: a window, a narrow one, or a strip over other programs.</source>
        <translation>Taille du panneau jusqu’à ce que le personnel en choisisse une autre avec F9 ou F10&#xa0;: une fenêtre, une fenêtre étroite ou une bande par-dessus les autres programmes.</translation>
    </message>
    <message>
        <source>Enlarges the panel on top of what the screen is set to.</source>
        <translation>Agrandissement du panneau, en plus de celui de l’écran, en pourcentage.</translation>
    </message>
    <message>
        <source>What is heard while somebody waits and nobody serves; &quot;on&quot; grows louder after 30 s.</source>
        <translation>Son quand quelqu’un attend et que personne ne sert; avec &quot;on&quot;, il devient plus fort après 30&#xa0;s.</translation>
    </message>
    <message>
        <source>Whether the window then comes in front of others; &quot;focus&quot; also takes the keyboard.</source>
        <translation>Faire passer alors la fenêtre devant les autres; &quot;focus&quot; lui donne aussi le clavier.</translation>
    </message>
    <message>
        <source>The log files.</source>
        <translation>Les journaux du programme.</translation>
    </message>
    <message>
        <source>Folder of the log files; empty for the usual place.</source>
        <translation>Dossier des journaux; vide pour l’endroit habituel.</translation>
    </message>
    <message>
        <source>How much is written.</source>
        <translation>Quantité d’information qui y est écrite.</translation>
    </message>
    <message>
        <source>Also write every byte to and from the printer.</source>
        <translation>Y écrire aussi chaque octet envoyé à l’imprimante ou reçu d’elle.</translation>
    </message>
    <message>
        <source>1 to 80 letters</source>
        <translation>de 1 à 80 caractères</translation>
    </message>
    <message>
        <source>small letters, digits and _, at most 32</source>
        <translation>en minuscules, chiffres et _, au plus 32</translation>
    </message>
    <message>
        <source>an IANA time zone such as America/Toronto</source>
        <translation>un fuseau horaire IANA comme America/Toronto</translation>
    </message>
    <message>
        <source>a list of one to four languages that are installed, such as &quot;fr&quot; and &quot;en&quot;, each once</source>
        <translation>une liste d’une à quatre langues installées, comme &quot;fr&quot; et &quot;en&quot;, chacune une fois</translation>
    </message>
    <message>
        <source>a list of languages that are installed, such as &quot;fr&quot; and &quot;en&quot;, each once</source>
        <translation>une liste de langues installées, comme &quot;fr&quot; et &quot;en&quot;, chacune une fois</translation>
    </message>
    <message>
        <source>a list of 1 to 20 names of capitals and digits, at most 3 each, no two alike</source>
        <translation>une liste de 1 à 20 noms différents, en majuscules et chiffres, au plus 3 chacun</translation>
    </message>
    <message>
        <source>Nothing is asked without a terminal. With --manager alone a file that exists stays as it is, and the manager is made in its database and for its branch, or for those that --database and --branch name.</source>
        <translation>Sans terminal, rien n’est demandé. Avec --manager seulement, un fichier qui existe reste tel quel, et la personne gestionnaire est inscrite dans sa base de données et pour sa succursale, ou dans celles que nomment --database et --branch.</translation>
    </message>
    <message>
        <source>Languages of the kiosk, the first one first: fr,en, or their names; 2 for these two.</source>
        <translation>Langues de la borne, la première d’abord&#xa0;: fr,en, ou leurs noms; 2 pour ces deux-là.</translation>
    </message>
    <message>
        <source>a table of places, at most 20 letters, digits, spaces and hyphens, by desk</source>
        <translation>une table de lieux par comptoir, au plus 20 lettres, chiffres, espaces et traits d’union</translation>
    </message>
    <message>
        <source>a table of lists of services, by alias</source>
        <translation>une table de listes de services, par alias</translation>
    </message>
    <message>
        <source>a time of day such as 17:30, or nothing</source>
        <translation>une heure comme 17:30, ou rien</translation>
    </message>
    <message>
        <source>times such as 10:00-17:00, or several such as 10:00-12:00, 13:00-17:00</source>
        <translation>des heures comme 10:00-17:00, ou plusieurs comme 10:00-12:00, 13:00-17:00</translation>
    </message>
    <message>
        <source>hours by date, such as {&quot;2026-12-24&quot;=&quot;10:00-14:00&quot;, &quot;2026-12-27&quot;=&quot;&quot;}</source>
        <translation>des heures par date, comme {&quot;2026-12-24&quot;=&quot;10:00-14:00&quot;, &quot;2026-12-27&quot;=&quot;&quot;}</translation>
    </message>
    <message>
        <source>times by service, such as {computer=&quot;tuesday 13:00-16:00&quot;}</source>
        <translation>des heures par service, comme {computer=&quot;tuesday 13:00-16:00&quot;}</translation>
    </message>
    <message>
        <source>times with a number of staff, such as 10:00-12:00 1, 12:00-17:00 2</source>
        <translation>des heures avec un nombre de personnes, comme 10:00-12:00 1, 12:00-17:00 2</translation>
    </message>
    <message>
        <source>a serial device, /dev/usb/lp0, tcp://host:9100, usb:04b8:0202, file:/path or virtual:NAME</source>
        <translation>un port série, /dev/usb/lp0, tcp://hôte:9100, usb:04b8:0202, file:/chemin ou virtual:NOM</translation>
    </message>
    <message>
        <source>auto, a name such as epson-tm-t20iii, or the path of a file that printer probe wrote</source>
        <translation>auto, un nom comme epson-tm-t20iii, ou le chemin d’un fichier écrit par `printer probe`</translation>
    </message>
    <message>
        <source>1 to 80 letters, or nothing</source>
        <translation>de 1 à 80 caractères, ou rien</translation>
    </message>
    <message>
        <source>a language that is installed, such as fr, or nothing</source>
        <translation>une langue installée, comme fr, ou rien</translation>
    </message>
    <message>
        <source>an image file, at most 576 by 240 pixels for paper of 80 mm, 384 by 240 for 58 mm</source>
        <translation>un fichier d’image, au plus 576 sur 240 pixels pour du papier de 80&#xa0;mm, 384 sur 240 pour 58&#xa0;mm</translation>
    </message>
    <message>
        <source>an address with at most 68 letters together with the name on slips; 58 where a service has a series of two letters</source>
        <translation>une adresse d’au plus 68 caractères avec le nom sur les billets; 58 quand un service a une série de deux lettres</translation>
    </message>
    <message>
        <source>at most 48 letters</source>
        <translation>au plus 48 caractères</translation>
    </message>
    <message>
        <source>a list of desks</source>
        <translation>une liste de comptoirs</translation>
    </message>
    <message>
        <source>a table of names by language, by desk</source>
        <translation>une table de noms par langue, par comptoir</translation>
    </message>
    <message>
        <source>a table by desk of left, right, up, down, up_left, up_right, down_left, down_right</source>
        <translation>une table par comptoir de left, right, up, down, up_left, up_right, down_left, down_right</translation>
    </message>
    <message>
        <source>a table of lists of sentences, by language</source>
        <translation>une table de listes de phrases, par langue</translation>
    </message>
    <message>
        <source>two times of day such as 19:00-08:00, or nothing</source>
        <translation>deux heures comme 19:00-08:00, ou rien</translation>
    </message>
    <message>
        <source>one or two capital letters</source>
        <translation>une ou deux majuscules</translation>
    </message>
    <message>
        <source>names by language, such as { fr = &quot;Emprunter&quot; }</source>
        <translation>des noms par langue, comme { fr = &quot;Emprunter&quot; }</translation>
    </message>
    <message>
        <source>a name of Material Design Icons</source>
        <translation>un nom de Material Design Icons</translation>
    </message>
    <message>
        <source>words by language, such as { fr = &quot;Livres, films&quot; }</source>
        <translation>des mots par langue, comme { fr = &quot;Livres, films&quot; }</translation>
    </message>
    <message>
        <source>names by language, such as { fr = &quot;Emploi&quot; }</source>
        <translation>des noms par langue, comme { fr = &quot;Emploi&quot; }</translation>
    </message>
    <message>
        <source>lines by language, at most 160 letters each, such as { fr = &quot;Curriculum vitæ et recherche d’emploi&quot; }</source>
        <translation>des lignes par langue, au plus 160 caractères chacune, comme { fr = &quot;Curriculum vitæ et recherche d’emploi&quot; }</translation>
    </message>
    <message>
        <source>a number of at most 40 letters</source>
        <translation>un numéro d’au plus 40 caractères</translation>
    </message>
    <message>
        <source>lines by language, at most 160 letters each, such as { fr = &quot;Du lundi au vendredi, de 9 h à 16 h 30&quot; }</source>
        <translation>des lignes par langue, au plus 160 caractères chacune, comme { fr = &quot;Du lundi au vendredi, de 9&#xa0;h à 16&#xa0;h 30&quot; }</translation>
    </message>
    <message>
        <source>lines by language, at most 160 letters each, such as { fr = &quot;12, rue de l’Église, bureau 3&quot; }</source>
        <translation>des lignes par langue, au plus 160 caractères chacune, comme { fr = &quot;12, rue de l’Église, bureau 3&quot; }</translation>
    </message>
    <message>
        <source>words of at most 240 letters, in one line</source>
        <translation>des mots d’au plus 240 caractères, sur une ligne</translation>
    </message>
    <message>
        <source>The kiosk, a panel and the paper tray are open: touch the kiosk to take a number.</source>
        <translation>La borne, un panneau et le bac à papier sont ouverts&#xa0;: touchez la borne pour prendre un numéro.</translation>
    </message>
    <message>
        <source>Closing any of the windows, or Ctrl+C here, ends the demonstration.</source>
        <translation>Fermer une des fenêtres, ou Ctrl+C ici, met fin à la démonstration.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}.</source>
        <translation>{folder} ne peut être créé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The pictures are in {folder}/. With a screen, votre-tour demo opens the real windows.</source>
        <translation>Les images sont dans {folder}/. Avec un écran, votre-tour demo ouvre les vraies fenêtres.</translation>
    </message>
    <message>
        <source>nobody has a PIN yet, and the way out of the kiosk asks for one; {command} makes the first manager</source>
        <translation>personne n’a encore de NIP, et la sortie de la borne en demande un&#xa0;: {command} nomme la première personne gestionnaire</translation>
    </message>
    <message>
        <source>nobody has a PIN yet in {database} (branch {branch}): {command} makes the first manager</source>
        <translation>personne n’a encore de NIP dans {database} (succursale {branch})&#xa0;: {command} nomme la première personne gestionnaire</translation>
    </message>
    <message>
        <source>To keep it and make the first manager: {command}</source>
        <translation>Pour le garder et nommer la première personne gestionnaire&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The file is written; to make the first manager: {command}</source>
        <translation>Le fichier est écrit; pour nommer la première personne gestionnaire&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{language} lacks its letters: {why}</source>
        <translation>Les lettres de {language} manquent&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{subject}: {words}</source>
        <translation>{subject}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Settings of Votre tour. A line that begins with # shows the usual value.</source>
        <translation>Réglages de Votre tour. Une ligne qui commence par # montre la valeur habituelle.</translation>
    </message>
    <message>
        <source>One table a service, in the order of the screen. As soon as there is one, the list replaces the usual services: {codes}.</source>
        <translation>Une table par service, dans l’ordre de l’écran. Dès qu’il y en a une, la liste remplace les services habituels&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>or &quot;assistance&quot;</source>
        <translation>ou &quot;assistance&quot;</translation>
    </message>
    <message>
        <source>letters of its numbers</source>
        <translation>lettres de ses numéros</translation>
    </message>
    <message>
        <source>One table a service or person outside, whom you refer patrons to, in the order of the panel. What they are told of it stands on a slip. Only code, names and purposes are needed; &quot;en&quot; may be left out.</source>
        <translation>Une table par service ou personne de l’extérieur vers qui vous dirigez les usagers, dans l’ordre du panneau. Ce qui leur en est dit figure sur un billet. Seuls code, names et purposes sont requis; &quot;en&quot; est facultatif.</translation>
    </message>
    <message>
        <source>Words to say, shown before the usual ones of the same situation, or in their place with replaces=true. Situations: {situations}.</source>
        <translation>Mots à dire, montrés avant les mots habituels de la même situation, ou à leur place avec replaces=true. Situations&#xa0;: {situations}.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim</translation>
    </message>
    <message numerus="yes">
        <source>%n MB free on the disk of {folder}</source>
        <translation>
            <numerusform>%n Mo libre sur le disque de {folder}</numerusform>
            <numerusform>%n Mo libres sur le disque de {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>{room}: no number can be given once it is full; free some space</source>
        <translation>{room}&#xa0;: une fois ce disque plein, aucun numéro ne peut être donné; libérez de l’espace</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>{room}: little for a day of tickets; free some space soon</source>
        <translation>{room}&#xa0;: c’est peu pour une journée de billets; libérez bientôt de l’espace</translation>
    </message>
</context>
</TS>
