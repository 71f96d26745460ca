<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>HoursSentences</name>
    <message>
        <source>We close at %1; numbers are given until %2. You are welcome until then.</source>
        <translation>Nous fermons à&#xa0;%1 et remettons des numéros jusqu’à&#xa0;%2. Au plaisir de vous accueillir d’ici&#xa0;là.</translation>
    </message>
    <message>
        <source>The library is closed for the holiday.</source>
        <translation>La bibliothèque est fermée en ce jour férié.</translation>
    </message>
    <message>
        <source>The library is closed for now.</source>
        <translation>La bibliothèque est fermée pour le&#xa0;moment.</translation>
    </message>
    <message>
        <source>We close at %1.</source>
        <translation>Nous fermons à&#xa0;%1.</translation>
    </message>
    <message>
        <source>The library is closing now.</source>
        <translation>La bibliothèque ferme maintenant.</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Merci de votre visite.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>Au plaisir de vous accueillir.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Nous rouvrons aujourd’hui à&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Nous rouvrons demain à&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open on %2 at %1.</source>
        <translation>Nous rouvrons %2 à&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open on %2, %3 %4 at %1.</source>
        <comment>%2 Monday, %3 January, %4 the day of the month</comment>
        <translation>Nous rouvrons le&#xa0;%2 %4&#xa0;%3 à&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Desk</source>
        <comment>the place where a patron is served, before its number</comment>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Derniers appels</translation>
    </message>
    <message>
        <source>Welcome! Your number will be called here.</source>
        <translation>Bienvenue! Votre&#xa0;numéro sera appelé ici.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call you when we return. Thank you.</source>
        <translation>Il n’y a personne au comptoir pour le moment; nous&#xa0;vous&#xa0;appellerons dès notre retour. Merci de votre&#xa0;patience.</translation>
    </message>
    <message>
        <source>As of %1. Calls may be late here; please listen for your number near the desk.</source>
        <translation>Affichage de&#xa0;%1. Les appels peuvent tarder&#xa0;ici; merci&#xa0;de&#xa0;tendre&#xa0;l’oreille vers&#xa0;le&#xa0;comptoir.</translation>
    </message>
    <message>
        <source>Wait for a quick request: very short</source>
        <translation>Attente au comptoir&#xa0;: très courte</translation>
    </message>
    <message>
        <source>Wait for a quick request: a few minutes</source>
        <translation>Attente au comptoir&#xa0;: quelques minutes</translation>
    </message>
    <message>
        <source>Wait for a quick request: rather long</source>
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
