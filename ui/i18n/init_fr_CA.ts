<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>InitQuestions</name>
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
        <source>or codes, the first one first, among {languages}</source>
        <translation>ou des codes, la première langue d’abord, parmi {languages}</translation>
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
        <source>{alias} is the first manager. More people: {command}</source>
        <translation>{alias} gère maintenant l’équipe. Pour ajouter quelqu’un&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Next: {command}</source>
        <translation>Ensuite&#xa0;: {command}</translation>
    </message>
    <message>
        <source>A name has 1 to 80 letters.</source>
        <translation>Un nom compte de 1 à 80 caractères.</translation>
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
        <source>Type 1, 2 or codes, the first one first, among {languages}.</source>
        <translation>Veuillez saisir 1, 2 ou des codes, la première langue d’abord, parmi {languages}.</translation>
    </message>
    <message>
        <source>Type days and times, such as Tue-Fri 10-17, Sat 10-12:30, 13:30-16.</source>
        <translation>Veuillez saisir des jours et des heures, par exemple mar-ven 10-17, sam 10-12&#xa0;h&#xa0;30, 13&#xa0;h&#xa0;30-16.</translation>
    </message>
    <message>
        <source>An alias has 1 to 12 characters.</source>
        <translation>Un alias compte de 1 à 12 caractères.</translation>
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
        <source>printer</source>
        <translation>imprimante</translation>
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
        <source>{question}: </source>
        <translation>{question}&#xa0;: </translation>
    </message>
</context>
</TS>
