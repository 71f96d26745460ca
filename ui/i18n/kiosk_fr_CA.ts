<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>AidSentences</name>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus gros</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Light letters on black</source>
        <translation>Lettres claires sur fond noir</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grosses</translation>
    </message>
    <message>
        <source>Everything to touch is in the lower half of the screen</source>
        <translation>Tout ce qu’il faut toucher est dans la moitié inférieure de l’écran</translation>
    </message>
    <message>
        <source>The screen is read aloud</source>
        <translation>L’écran est lu à voix haute</translation>
    </message>
    <message>
        <source>Listening is paused</source>
        <translation>L’écoute est en&#xa0;pause</translation>
    </message>
    <message>
        <source>We will gladly read the screen to you as soon as we are back.</source>
        <translation>Nous vous lirons l’écran avec&#xa0;plaisir dès&#xa0;notre&#xa0;retour.</translation>
    </message>
    <message>
        <source>We will gladly read the screen to you, here or at the desk.</source>
        <translation>Nous vous lirons l’écran avec&#xa0;plaisir, ici ou au&#xa0;comptoir.</translation>
    </message>
    <message>
        <source>You may wait here, or go on without listening.</source>
        <translation>Vous pouvez attendre ici ou continuer sans l’écoute.</translation>
    </message>
    <message>
        <source>Listening is paused; we will read to you as soon as we are back.</source>
        <translation>L’écoute est en&#xa0;pause; nous&#xa0;vous&#xa0;lirons l’écran dès&#xa0;notre&#xa0;retour.</translation>
    </message>
    <message>
        <source>Listening is paused; we will gladly read to you at the desk.</source>
        <translation>L’écoute est en&#xa0;pause; nous&#xa0;vous&#xa0;lirons l’écran au&#xa0;comptoir.</translation>
    </message>
</context>
<context>
    <name>ChoiceSentences</name>
    <message>
        <source>What would you prefer?</source>
        <translation>Que préférez-vous?</translation>
    </message>
    <message>
        <source>Only one of us is at the desk, and quick requests go first. More of us will be here %1.</source>
        <translation>Une seule personne est au comptoir, et les&#xa0;demandes&#xa0;rapides passent d’abord. L’équipe sera plus nombreuse %1.</translation>
    </message>
    <message>
        <source>Wait with a number</source>
        <translation>Attendre avec un numéro</translation>
    </message>
    <message>
        <source>You keep your place in line</source>
        <translation>Vous gardez votre place</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Revenir plus tard</translation>
    </message>
    <message>
        <source>Please come to me</source>
        <translation>Demander de l’aide ici</translation>
    </message>
    <message>
        <source>We will come to you here</source>
        <translation>Nous viendrons jusqu’à&#xa0;vous</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>À bientôt!</translation>
    </message>
    <message>
        <source>More of us will be at the desk:</source>
        <translation>L’équipe sera plus nombreuse au comptoir&#xa0;:</translation>
    </message>
    <message>
        <source>Please take your slip; we will gladly help you then.</source>
        <translation>Veuillez prendre la liste de ces heures; au plaisir de vous&#xa0;aider.</translation>
    </message>
    <message>
        <source>You may write these times down; we will gladly help you then.</source>
        <translation>Vous pouvez noter ces heures; au plaisir de vous&#xa0;aider.</translation>
    </message>
    <message>
        <source>Give up your number?</source>
        <translation>Annuler votre numéro?</translation>
    </message>
    <message>
        <source>Your place in line would go to the next person.</source>
        <translation>Votre place sera alors libérée.</translation>
    </message>
    <message>
        <source>Yes, cancel</source>
        <comment>my number</comment>
        <translation>Oui, annuler</translation>
    </message>
    <message>
        <source>We are coming to you</source>
        <translation>Nous venons vous&#xa0;aider</translation>
    </message>
    <message>
        <source>When more of us are here</source>
        <translation>À un moment plus&#xa0;calme</translation>
    </message>
    <message>
        <source>We know you are here; one of us will come as soon as possible.</source>
        <translation>Nous savons que vous&#xa0;êtes&#xa0;ici; quelqu’un viendra dès que&#xa0;possible.</translation>
    </message>
    <message>
        <source>One of us is on the way to you.</source>
        <translation>Quelqu’un est en route vers vous.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>Merci de votre patience.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>my number</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel my number</source>
        <translation>Annuler mon numéro</translation>
    </message>
    <message>
        <source>Keep my number</source>
        <translation>Non, le garder</translation>
    </message>
    <message>
        <source>Your number could not be cancelled; please tell us at the desk.</source>
        <translation>Votre numéro n’a pas pu être annulé; dites‑le‑nous au&#xa0;comptoir.</translation>
    </message>
    <message>
        <source>Your number is cancelled</source>
        <translation>Votre numéro est annulé</translation>
    </message>
    <message>
        <source>You may take another one at any time.</source>
        <translation>Vous pourrez en prendre un&#xa0;autre quand vous&#xa0;voudrez.</translation>
    </message>
</context>
<context>
    <name>DoorSentences</name>
    <message>
        <source>We close at %1; numbers are given until %2. You are welcome until then.</source>
        <translation>Nous fermons à&#xa0;%1 et remettons des numéros jusqu’à&#xa0;%2. Au&#xa0;plaisir de vous accueillir d’ici&#xa0;là.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. Please take a number before %2; we close at %1.</source>
        <translation>Il&#xa0;n’y&#xa0;a&#xa0;personne au comptoir pour le&#xa0;moment. Prenez&#xa0;un&#xa0;numéro avant&#xa0;%2; nous fermons à&#xa0;%1.</translation>
    </message>
    <message>
        <source>The library is closed for now</source>
        <translation>La bibliothèque est fermée pour&#xa0;le&#xa0;moment</translation>
    </message>
    <message>
        <source>The library is closed for the holiday</source>
        <translation>La bibliothèque est fermée en&#xa0;ce&#xa0;jour&#xa0;férié</translation>
    </message>
    <message>
        <source>We are closing soon</source>
        <translation>Nous fermons bientôt</translation>
    </message>
    <message>
        <source>Many people are waiting</source>
        <translation>Il y a beaucoup de&#xa0;monde</translation>
    </message>
    <message>
        <source>Numbers are on a short break</source>
        <translation>Numéros en pause</translation>
    </message>
    <message>
        <source>We close at %1, and the last numbers have been given. For a quick request, please come to the desk; we will do our best.</source>
        <translation>Nous fermons à&#xa0;%1 et ne&#xa0;remettons plus de numéros d’ici&#xa0;là. Pour une demande rapide, venez au comptoir; nous ferons de notre&#xa0;mieux.</translation>
    </message>
    <message>
        <source>More numbers will be available in a moment. If it cannot wait, please come to the desk; we will find a way together.</source>
        <translation>Nous remettrons d’autres numéros dans un moment. Si c’est pressant, venez au comptoir; nous&#xa0;trouverons une solution&#xa0;ensemble.</translation>
    </message>
    <message>
        <source>Many numbers have just been taken; more will be available in a few minutes. If it cannot wait, please come to the desk; we will find a way together.</source>
        <translation>Beaucoup de numéros viennent d’être remis; il&#xa0;y&#xa0;en&#xa0;aura d’autres dans quelques&#xa0;minutes. Si c’est pressant, venez au comptoir; nous&#xa0;trouverons une solution&#xa0;ensemble.</translation>
    </message>
    <message>
        <source>We close at %1, and the last numbers have been given. We are away from the desk for now.</source>
        <translation>Il&#xa0;n’y&#xa0;a&#xa0;personne au comptoir pour le&#xa0;moment. Nous fermons à&#xa0;%1 et ne&#xa0;remettons plus de numéros d’ici&#xa0;là.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. More numbers will be available when we are back.</source>
        <translation>Il&#xa0;n’y&#xa0;a&#xa0;personne au comptoir pour le&#xa0;moment. Nous&#xa0;remettrons d’autres numéros à notre&#xa0;retour.</translation>
    </message>
    <message>
        <source>Many numbers have just been taken; more will be available in a few minutes. We are away from the desk for now.</source>
        <translation>Il&#xa0;n’y&#xa0;a&#xa0;personne au comptoir pour le&#xa0;moment. Beaucoup de numéros viennent d’être remis; il&#xa0;y&#xa0;en&#xa0;aura d’autres dans quelques&#xa0;minutes.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>Merci de votre patience.</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Merci de votre&#xa0;visite.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>Au plaisir de vous accueillir.</translation>
    </message>
    <message>
        <source>At your service as soon as we open.</source>
        <translation>À votre service dès l’ouverture.</translation>
    </message>
    <message>
        <source>We hope to see you again soon.</source>
        <translation>Au plaisir de vous revoir bientôt.</translation>
    </message>
    <message>
        <source>Our hours are posted at the entrance.</source>
        <translation>Notre horaire est affiché à l’entrée.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <comment>for example: tomorrow at 10:00 a.m.</comment>
        <translation>Nous rouvrons %1.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Hello!</source>
        <translation>Bonjour!</translation>
    </message>
    <message>
        <source>What can we do for you today?</source>
        <translation>Que pouvons‑nous faire pour vous aujourd’hui?</translation>
    </message>
    <message>
        <source>A quick request</source>
        <translation>Au comptoir, en&#xa0;un&#xa0;moment</translation>
    </message>
    <message>
        <source>With a little help</source>
        <translation>Avec un peu&#xa0;d’aide</translation>
    </message>
    <message>
        <source>Touch here</source>
        <translation>Touchez ici</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez‑vous faire?</translation>
    </message>
    <message>
        <source>Not sure? Touch what comes closest; we will sort it out together at the desk.</source>
        <translation>Vous hésitez? Touchez le choix qui convient le&#xa0;mieux; nous&#xa0;verrons ensemble au&#xa0;comptoir.</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Autres choix</translation>
    </message>
    <message>
        <source>See the others</source>
        <translation>Voir la suite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Only one of us is at the desk right now: quick requests go first. Thank you for waiting.</source>
        <translation>Une seule personne est au comptoir en ce moment&#xa0;: les&#xa0;demandes&#xa0;rapides passent d’abord. Merci de votre&#xa0;patience.</translation>
    </message>
    <message>
        <source>Only one of us is at the desk: quick requests go first. You may wait, or come back at a quieter time.</source>
        <translation>Une seule personne est au comptoir&#xa0;: les&#xa0;demandes&#xa0;rapides passent d’abord. Vous pouvez patienter, ou revenir à un moment plus&#xa0;calme.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. Please take a number anyway; we will call it when we are back.</source>
        <translation>Il&#xa0;n’y&#xa0;a&#xa0;personne au comptoir pour le&#xa0;moment. Prenez&#xa0;un&#xa0;numéro; nous l’appellerons à notre&#xa0;retour.</translation>
    </message>
    <message>
        <source>Here is your number</source>
        <translation>Merci! Voici votre numéro</translation>
    </message>
    <message>
        <source>We will call this number and tell you which desk to come to.</source>
        <translation>Nous appellerons ce numéro et vous indiquerons le comptoir.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call this number when we are back.</source>
        <translation>Il&#xa0;n’y&#xa0;a&#xa0;personne au comptoir pour le moment; nous appellerons ce numéro à notre&#xa0;retour.</translation>
    </message>
    <message>
        <source>Please come to the desk; we are expecting you.</source>
        <translation>Veuillez vous présenter au comptoir; nous vous attendons.</translation>
    </message>
    <message>
        <source>No one is ahead of you; it will soon be your turn.</source>
        <translation>Personne n’attend avant vous; ce sera bientôt votre&#xa0;tour.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you; it should take a few minutes.</source>
        <translation>
            <numerusform>%n personne passe avant vous; comptez quelques&#xa0;minutes.</numerusform>
            <numerusform>%n personnes passent avant vous; comptez quelques&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you; it may take a while. Feel free to browse in the meantime.</source>
        <translation>
            <numerusform>%n personne passe avant vous; l’attente pourrait être un peu longue. Explorez nos rayons en&#xa0;attendant.</numerusform>
            <numerusform>%n personnes passent avant vous; l’attente pourrait être un peu longue. Explorez nos rayons en&#xa0;attendant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your place in line is kept.</source>
        <translation>Votre place est gardée.</translation>
    </message>
    <message>
        <source>If no slip came out, please write down your number: %1.</source>
        <translation>Si aucun billet n’est sorti, veuillez noter votre numéro&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>No one is ahead of you; a quick request may still go first.</source>
        <translation>Personne n’attend avant vous; une demande rapide pourrait tout de même passer d’abord.</translation>
    </message>
    <message>
        <source>Thank you for waiting…</source>
        <translation>Merci de patienter…</translation>
    </message>
    <message>
        <source>Would you rather talk to us? You are always welcome at the desk.</source>
        <translation>Vous préférez nous parler? Bienvenue au comptoir.</translation>
    </message>
    <message>
        <source>We will be with you as soon as we are back.</source>
        <translation>Nous serons à vous dès notre retour.</translation>
    </message>
    <message>
        <source>You may wait right here; we will be with you soon.</source>
        <translation>Nous arrivons; merci de rester près de l’écran.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you, and quick requests may go first; it should take a few minutes.</source>
        <translation>
            <numerusform>%n personne passe avant vous, et des demandes&#xa0;rapides pourraient s’ajouter; comptez quelques&#xa0;minutes.</numerusform>
            <numerusform>%n personnes passent avant vous, et des demandes&#xa0;rapides pourraient s’ajouter; comptez quelques&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you, and quick requests may go first. Feel free to browse in the meantime.</source>
        <translation>
            <numerusform>%n personne passe avant vous, et des demandes&#xa0;rapides pourraient s’ajouter. Explorez nos rayons en&#xa0;attendant.</numerusform>
            <numerusform>%n personnes passent avant vous, et des demandes&#xa0;rapides pourraient s’ajouter. Explorez nos rayons en&#xa0;attendant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Merci de votre visite.</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Votre billet s’imprime.</translation>
    </message>
    <message>
        <source>Please take your slip, just below.</source>
        <translation>Veuillez prendre votre billet, juste en dessous.</translation>
    </message>
    <message>
        <source>Please take your slip, on the left.</source>
        <translation>Veuillez prendre votre billet, à gauche.</translation>
    </message>
    <message>
        <source>Please take your slip, on the right.</source>
        <translation>Veuillez prendre votre billet, à droite.</translation>
    </message>
    <message>
        <source>This number is all you need; please write it down or remember it.</source>
        <translation>Ce numéro suffit; veuillez le noter ou&#xa0;le&#xa0;retenir.</translation>
    </message>
    <message>
        <source>If your slip is cut short, please write down your number: %1.</source>
        <translation>Si votre billet est incomplet, veuillez noter votre numéro&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Your number: %1.
Still need a slip? Please ask at the desk.</source>
        <translation>Votre numéro&#xa0;: %1.
Besoin d’un billet? Passez au&#xa0;comptoir.</translation>
    </message>
    <message>
        <source>Your number will appear on the screen; you may write it down.</source>
        <translation>Votre numéro s’affichera à&#xa0;l’écran; vous pourrez le&#xa0;noter.</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Une courte pause</translation>
    </message>
    <message>
        <source>This screen is taking a short break, and we are away from the desk for now. You may wait nearby, or come back in a few minutes.</source>
        <translation>Cet écran se repose un&#xa0;instant, et&#xa0;il&#xa0;n’y&#xa0;a&#xa0;personne au comptoir pour le&#xa0;moment. Vous pouvez attendre tout&#xa0;près ou revenir dans quelques&#xa0;minutes.</translation>
    </message>
    <message>
        <source>This screen is taking a short break. Please come to the desk; we will gladly serve you there.</source>
        <translation>Cet écran se repose un instant. Veuillez vous présenter au comptoir; nous&#xa0;vous&#xa0;servirons avec&#xa0;plaisir.</translation>
    </message>
    <message>
        <source>Thank you for your understanding.</source>
        <translation>Merci de votre compréhension.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Essayer de nouveau</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours&#xa0;là?</translation>
    </message>
    <message>
        <source>Touch anywhere to continue.</source>
        <translation>Touchez l’écran pour&#xa0;continuer.</translation>
    </message>
    <message>
        <source>Otherwise, this screen will return to the start. Thank you for your visit.</source>
        <translation>Sinon, l’écran reviendra au&#xa0;début. Merci de votre&#xa0;visite.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui&#xa0;à&#xa0;%1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain&#xa0;à&#xa0;%1</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>day and time</comment>
        <translation>%2 à&#xa0;%1</translation>
    </message>
    <message>
        <source>today, %1 to %2</source>
        <translation>aujourd’hui de&#xa0;%1&#xa0;à&#xa0;%2</translation>
    </message>
    <message>
        <source>tomorrow, %1 to %2</source>
        <translation>demain de&#xa0;%1&#xa0;à&#xa0;%2</translation>
    </message>
    <message>
        <source>%3, %1 to %2</source>
        <comment>day and times</comment>
        <translation>%3 de&#xa0;%1&#xa0;à&#xa0;%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day of the week</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1, %2 %3</source>
        <comment>Monday, January 4</comment>
        <translation>le&#xa0;%1 %3&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>WayOutSentences</name>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Please type the PIN of a manager.</source>
        <translation>Veuillez taper le NIP d’une ou d’un&#xa0;gestionnaire.</translation>
    </message>
    <message>
        <source>The PIN of the first manager will open this way out. To make that manager, please type this in a terminal of this computer, then come back here:</source>
        <translation>Le NIP de la première personne gestionnaire ouvrira cette sortie. Pour l’inscrire, veuillez taper ceci dans un terminal de cet ordinateur, puis revenir ici&#xa0;:</translation>
    </message>
    <message>
        <source>One moment, please…</source>
        <translation>Un instant, s’il vous plaît…</translation>
    </message>
    <message>
        <source>No manager has this PIN; please type it again.</source>
        <translation>Ce NIP n’est pas reconnu; veuillez le taper de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Veuillez réessayer dans %n&#xa0;minute.</numerusform>
            <numerusform>Veuillez réessayer dans %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
</TS>
