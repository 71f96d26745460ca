"""The usual words to say, by situation: a library adds its own in the settings, or replaces these.

Every phrase speaks to the patron with vous and ends on an offer or a thank-you. Must not import Qt.
"""

from staffpanel.phrases import Phrase, Situation

DEFAULT_PHRASES: tuple[Phrase, ...] = (
    Phrase(
        Situation.GREETING,
        "Bonjour et bienvenue! Comment puis-je vous aider?",
        "Hello and welcome! How may I help you?",
    ),
    Phrase(
        Situation.GREETING,
        "Bonjour! Je suis à vous dans un instant. Merci de votre patience.",
        "Hello! I will be with you in a moment. Thank you for your patience.",
    ),
    Phrase(
        Situation.GREETING,
        "Puis-je voir votre carte, s’il vous plaît? Merci!",
        "May I see your card, please? Thank you!",
    ),
    Phrase(
        Situation.WAIT,
        "Je termine ici et je m’occupe de vous ensuite. Merci de patienter un moment.",
        "I will finish here and help you next. Thank you for waiting a moment.",
    ),
    Phrase(
        Situation.WAIT,
        "Une personne est au comptoir en ce moment\u00a0: les prêts et les retours passent "
        "d’abord. Votre place est conservée; aimeriez-vous vous asseoir en attendant?",
        "One person is at the desk right now: loans and returns go first. Your place is kept; "
        "would you like to sit down meanwhile?",
    ),
    Phrase(
        Situation.WAIT,
        "Pour bien répondre à votre question, je voudrais prendre le temps qu’il faut. Puis-je "
        "servir d’abord ces personnes?",
        "I would like to give your question the time it deserves. May I help these people first?",
    ),
    Phrase(
        Situation.WAIT_ANEW,
        "D’autres personnes attendent; vous conservez votre numéro. Merci!",
        "Others are waiting; you keep your number. Thank you!",
    ),
    Phrase(
        Situation.COME_BACK,
        "À un moment plus calme, j’aurai plus de temps pour vous. Voulez-vous que nous en "
        "trouvions un ensemble?",
        "At a quieter time I will have more time for you. Shall we find one together?",
    ),
    Phrase(
        Situation.COME_BACK,
        "Quand nous serons deux au comptoir, nous pourrons tout regarder avec vous. Cela vous "
        "conviendrait-il?",
        "When there are two of us at the desk, we can go through everything with you. Would that suit you?",
    ),
    Phrase(
        Situation.PHONE_HOLD,
        "Je sers une personne au comptoir; puis-je vous mettre en attente un instant? Ne quittez "
        "pas, merci de votre compréhension.",
        "I am helping somebody at the desk; may I put you on hold for a moment? Please stay on "
        "the line, and thank you for understanding.",
    ),
    Phrase(
        Situation.PHONE_HOLD,
        "Toutes mes excuses pour cette attente; je vous reviens dès que possible. Ne quittez pas, merci!",
        "My apologies for this wait; I will be back with you as soon as I can. Please stay on the"
        " line, thank you!",
    ),
    Phrase(
        Situation.PHONE_RETURN,
        "Merci de votre patience, je ne vous oublie pas.",
        "Thank you for your patience, I have you in mind.",
    ),
    Phrase(
        Situation.PHONE_CALL_BACK,
        "Merci de votre patience. Puis-je vous rappeler aujourd’hui, au moment qui vous convient?",
        "Thank you for your patience. May I call you back today, at a time that suits you?",
    ),
    Phrase(
        Situation.PHONE_CALL_BACK,
        "Je suis encore au comptoir. Préférez-vous patienter ou que je vous rappelle aujourd’hui?",
        "I am still at the desk. Would you rather wait, or shall I call you back today?",
    ),
    Phrase(
        Situation.PHONE_ANSWER,
        "Me voici! Merci d’avoir patienté. Comment puis-je vous aider?",
        "Here I am! Thank you for waiting. How may I help you?",
    ),
    Phrase(
        Situation.ON_LOAN,
        "Ce titre est en lecture en ce moment; je vous le réserve tout de suite. Aimeriez-vous "
        "repartir avec un titre semblable?",
        "Another reader is enjoying this title; let me put it on hold for you. Would you like a "
        "similar one to take home today?",
    ),
    Phrase(
        Situation.ON_LOAN,
        "Voulez-vous que nous vous fassions signe dès son retour?",
        "Shall we let you know as soon as it is back?",
    ),
    Phrase(
        Situation.ON_LOAN,
        "Une autre bibliothèque l’a peut-être; voulez-vous que je le demande pour vous?",
        "Another library may have it; shall I ask for it on your behalf?",
    ),
    Phrase(
        Situation.NOT_FOUND,
        "Regardons ensemble où trouver cette information.",
        "Let us look together for where to find this.",
    ),
    Phrase(
        Situation.NOT_FOUND,
        "Je connais un service qui pourra vous répondre. Aimeriez-vous ses coordonnées?",
        "I know a service that can answer you. Would you like its address and hours?",
    ),
    Phrase(
        Situation.NOT_FOUND,
        "Je poursuis la recherche et nous vous revenons avec une réponse. Cela vous convient-il?",
        "I will go on searching and we will come back to you with an answer. Would that suit you?",
    ),
    Phrase(
        Situation.NOT_FOUND,
        "C’est une bonne idée pour nos rayons; voulez-vous que nous en proposions l’achat?",
        "It is a good idea for our shelves; shall we suggest that the library buy it?",
    ),
    Phrase(
        Situation.EXPLAIN,
        "Voici comment nous procédons, et pourquoi. Voyons ensuite ce que je peux vous proposer.",
        "Here is how we go about it, and why. Then let us see what I can offer you.",
    ),
    Phrase(
        Situation.EXPLAIN,
        "Cette aide se donne ailleurs; je vous explique pourquoi et je vous y dirige avec plaisir.",
        "This help is given elsewhere; let me tell you why, and I will gladly show you where.",
    ),
    Phrase(
        Situation.FEES,
        "Il reste un petit solde à votre dossier; souhaitez-vous le régler aujourd’hui ou à votre"
        " prochaine visite?",
        "There is a small balance on your account; would you like to settle it today or at your next visit?",
    ),
    Phrase(
        Situation.FEES,
        "Je vous montre le détail à l’écran; avez-vous des questions?",
        "Let me show you the details on the screen; do you have any questions?",
    ),
    Phrase(
        Situation.COMPUTERS,
        "J’ai une dizaine de minutes pour vous. Par quoi aimeriez-vous commencer?",
        "I have about ten minutes for you. Where would you like to begin?",
    ),
    Phrase(
        Situation.COMPUTERS,
        "Faisons les premières étapes ensemble, puis je reviens voir où vous en êtes. Cela vous convient-il?",
        "Let us do the first steps together, then I will come back to see how it goes. Would that suit you?",
    ),
    Phrase(
        Situation.COMPUTERS,
        "Voulez-vous que nous fassions la première copie ensemble?",
        "Shall we make the first copy together?",
    ),
    Phrase(
        Situation.WRAP_UP,
        "Une personne attend au comptoir; puis-je la servir et vous revenir ensuite?",
        "Somebody is waiting at the desk; may I help them and come back to you?",
    ),
    Phrase(
        Situation.WRAP_UP,
        "Nous avons bien avancé! Voulez-vous continuer à votre rythme et me faire signe au besoin?",
        "We have come a long way! Would you like to go on at your own pace and wave when you need me?",
    ),
    Phrase(
        Situation.WRAP_UP,
        "Pour la suite, choisissons ensemble un moment plus calme. Lequel vous conviendrait?",
        "For the rest, let us choose a quieter time together. Which one would suit you?",
    ),
    Phrase(
        Situation.NEXT_STEP_TALK,
        "Merci de votre patience. Prenons deux minutes ensemble pour voir ce qui vous convient le mieux.",
        "Thank you for your patience. Let us take two minutes together to see what suits you best.",
    ),
    Phrase(
        Situation.UPSET,
        "Je vous écoute, et je vous remercie de me le dire. Voyons ensemble ce que nous pouvons faire.",
        "I am listening, and I thank you for telling me. Let us see together what we can do.",
    ),
    Phrase(
        Situation.UPSET,
        "Je comprends que l’attente vous a semblé longue. Comment puis-je vous aider maintenant?",
        "I understand that the wait felt long. How may I help you now?",
    ),
    Phrase(
        Situation.UPSET,
        "Aimeriez-vous en parler avec la personne responsable? Je la préviens volontiers.",
        "Would you like to talk about it with the person in charge? I will gladly let them know.",
    ),
    Phrase(
        Situation.CLOSING,
        "Nous fermons dans quelques minutes; puis-je vous aider à terminer?",
        "We close in a few minutes; may I help you finish?",
    ),
    Phrase(
        Situation.CLOSING,
        "Vos documents peuvent être prêtés tout de suite; voulez-vous que je m’en occupe?",
        "Your items can be lent right away; shall I take care of it?",
    ),
    Phrase(
        Situation.CLOSING,
        "Merci de votre visite, et au plaisir de vous revoir!",
        "Thank you for your visit; we look forward to seeing you again!",
    ),
    Phrase(
        Situation.ANYTHING_ELSE,
        "Est-ce que c’est tout pour vous aujourd’hui?",
        "Is that all for you today?",
    ),
    Phrase(
        Situation.ANYTHING_ELSE,
        "Puis-je faire autre chose pour vous?",
        "Is there anything else I may do for you?",
    ),
    Phrase(
        Situation.ANYTHING_ELSE,
        "Merci, et bonne lecture!",
        "Thank you, and enjoy your reading!",
    ),
)
