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
        <translation>Il n’y a personne au comptoir pour le moment; votre place est gardée.</translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation>Votre place est gardée.</translation>
    </message>
    <message>
        <source>Only one of us is at the desk: quick requests go first.</source>
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
    <message>
        <source>What comes next</source>
        <translation>Pour la suite</translation>
    </message>
    <message>
        <source>We will let you know as soon as there is news.</source>
        <translation>Nous vous aviserons dès qu’il y aura du nouveau.</translation>
    </message>
    <message>
        <source>It is on hold for you: we will let you know when it is ready.</source>
        <translation>C’est réservé pour vous&#xa0;: nous vous aviserons dès que ce sera prêt.</translation>
    </message>
    <message>
        <source>We are asking another library, and will let you know when it is here.</source>
        <translation>Nous en faisons la demande à une autre bibliothèque&#xa0;: nous vous aviserons dès l’arrivée.</translation>
    </message>
    <message>
        <source>Your suggestion has been passed on: we will let you know what is decided.</source>
        <translation>Votre suggestion d’achat est transmise&#xa0;: nous vous ferons part de la réponse.</translation>
    </message>
    <message>
        <source>We will phone you, as agreed.</source>
        <translation>Nous vous téléphonerons, comme convenu.</translation>
    </message>
    <message>
        <source>Come back when it suits you: we will gladly continue from there.</source>
        <translation>Revenez au moment qui vous convient&#xa0;: nous poursuivrons avec plaisir.</translation>
    </message>
    <message>
        <source>The service that we told you about can help you.</source>
        <translation>Le service que nous vous avons indiqué pourra vous aider.</translation>
    </message>
    <message>
        <source>Here is who can help you:</source>
        <translation>Voici qui pourra vous aider&#xa0;:</translation>
    </message>
    <message>
        <source>If you have a question meanwhile, we are at your service.</source>
        <translation>D’ici là, pour toute question, nous sommes à votre service.</translation>
    </message>
    <message>
        <source>Please bring your library card when you come to pick it up.</source>
        <translation>Veuillez avoir en main votre carte de bibliothèque à votre prochaine visite.</translation>
    </message>
    <message>
        <source>Meanwhile another library may be able to lend it: just ask us.</source>
        <translation>Entre-temps, une autre bibliothèque pourrait vous prêter ce titre&#xa0;: parlez-nous-en.</translation>
    </message>
    <message>
        <source>We will gladly tell you when it is usually quieter, here or by phone.</source>
        <translation>Nous vous indiquerons volontiers les moments plus calmes, au comptoir ou par téléphone.</translation>
    </message>
    <message>
        <source>If you wish, we will help you to reach them.</source>
        <translation>Si vous le souhaitez, nous vous aiderons à prendre contact.</translation>
    </message>
    <message>
        <source>A phone call beforehand will tell you what to bring.</source>
        <translation>Un appel avant de vous déplacer vous dira quoi apporter.</translation>
    </message>
    <message>
        <source>We can help you to reach them.</source>
        <translation>Nous pouvons vous aider à prendre contact.</translation>
    </message>
    <message>
        <source>Please phone beforehand.</source>
        <translation>Veuillez d’abord téléphoner.</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>À bientôt!</translation>
    </message>
    <message>
        <source>We will gladly help you at a quieter time; no appointment is needed.</source>
        <translation>Nous vous aiderons avec plaisir à un moment plus calme, sans rendez-vous.</translation>
    </message>
    <message>
        <source>More of us will be at the desk at these times:</source>
        <translation>L’équipe sera plus nombreuse au comptoir à ces heures&#xa0;:</translation>
    </message>
    <message>
        <source>We will gladly help you; no appointment is needed.</source>
        <translation>Au plaisir de vous aider, sans rendez-vous.</translation>
    </message>
    <message>
        <source>Quieter times:</source>
        <translation>Heures plus calmes&#xa0;:</translation>
    </message>
</context>
</TS>
