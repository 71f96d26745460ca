<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>Sentences</name>
    <message>
        <source>Desk</source>
        <comment>the place where a patron is served, before its number</comment>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Derniers appels</translation>
    </message>
    <message>
        <source>Welcome! Your number will be called here.</source>
        <translation>Bienvenue! Votre numéro sera appelé ici.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call you when we are back. Thank you.</source>
        <translation>Nous sommes absents du comptoir pour l’instant; nous vous appellerons dès notre retour. Merci de votre patience.</translation>
    </message>
    <message>
        <source>As of %1. Calls may be late here; thank you for listening at the desk.</source>
        <translation>Affichage de %1. Les appels peuvent tarder ici; merci de tendre l’oreille du côté du comptoir.</translation>
    </message>
    <message>
        <source>Wait at the desk: very short</source>
        <translation>Attente au comptoir&#xa0;: très courte</translation>
    </message>
    <message>
        <source>Wait at the desk: a few minutes</source>
        <translation>Attente au comptoir&#xa0;: quelques minutes</translation>
    </message>
    <message>
        <source>Wait at the desk: rather long</source>
        <translation>Attente au comptoir&#xa0;: assez longue</translation>
    </message>
    <message>
        <source>Wait for a little help: very short</source>
        <translation>Attente pour un peu d’aide&#xa0;: très courte</translation>
    </message>
    <message>
        <source>Wait for a little help: a few minutes</source>
        <translation>Attente pour un peu d’aide&#xa0;: quelques minutes</translation>
    </message>
    <message>
        <source>Wait for a little help: rather long</source>
        <translation>Attente pour un peu d’aide&#xa0;: assez longue</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>a time of day, hours and minutes</comment>
        <translation>%1&#xa0;h&#xa0;%2</translation>
    </message>
</context>
</TS>
