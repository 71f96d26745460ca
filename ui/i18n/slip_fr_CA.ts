<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>PaperTray</name>
    <message>
        <source>Paper tray</source>
        <translation>Bac à papier</translation>
    </message>
    <message>
        <source>Take a number at the kiosk: the slip comes out here.</source>
        <translation>Prenez un numéro à la borne&#xa0;: le billet sortira ici.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLICATA</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci!</translation>
    </message>
    <message>
        <source>Please stay nearby: we will call this number.</source>
        <translation>Veuillez rester à proximité&#xa0;: nous appellerons ce numéro.</translation>
    </message>
    <message>
        <source>Stay nearby: we will call this number.</source>
        <translation>Restez tout&#xa0;près&#xa0;: nous&#xa0;appellerons ce numéro.</translation>
    </message>
    <message>
        <source>We will call this number.</source>
        <translation>Nous appellerons ce numéro.</translation>
    </message>
    <message>
        <source>Please stay nearby: we will call this number when we are back.</source>
        <translation>Veuillez rester à proximité&#xa0;: nous appellerons ce numéro à notre retour.</translation>
    </message>
    <message>
        <source>Stay nearby: we will call this number when we are back.</source>
        <translation>Restez tout&#xa0;près&#xa0;: nous&#xa0;appellerons ce numéro à notre retour.</translation>
    </message>
    <message>
        <source>We will call this number when we are back.</source>
        <translation>Nous appellerons ce numéro à notre retour.</translation>
    </message>
    <message>
        <source>There is nobody at the desk just now; your place is kept.</source>
        <translation>Le comptoir est vide pour le moment; votre place est gardée.</translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation>Votre place est gardée.</translation>
    </message>
    <message>
        <source>One person is at the desk: quick requests go first.</source>
        <translation>Une seule personne est au comptoir&#xa0;: les demandes rapides passent&#xa0;d’abord.</translation>
    </message>
    <message>
        <source>One person at the desk: quick requests first.</source>
        <translation>Une personne au comptoir&#xa0;: demandes&#xa0;rapides d’abord.</translation>
    </message>
    <message>
        <source>Taken at %1</source>
        <translation>Pris à %1</translation>
    </message>
    <message>
        <source>The library online</source>
        <translation>La bibliothèque en ligne</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Merci de votre visite.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>Merci de votre patience.</translation>
    </message>
</context>
</TS>
