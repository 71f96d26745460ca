<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AidSentences</name>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Light letters on black</source>
        <translation>Letras claras sobre fondo negro</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras más grandes</translation>
    </message>
    <message>
        <source>Everything to touch is in the lower half of the screen</source>
        <translation>Todo lo que se toca está en la mitad inferior de la pantalla</translation>
    </message>
    <message>
        <source>The screen is read aloud</source>
        <translation>La pantalla se lee en voz alta</translation>
    </message>
    <message>
        <source>Listening is paused</source>
        <translation>La voz está en&#xa0;pausa</translation>
    </message>
    <message>
        <source>We will gladly read the screen to you as soon as we are back.</source>
        <translation>Con gusto le leeremos la&#xa0;pantalla a&#xa0;nuestro&#xa0;regreso.</translation>
    </message>
    <message>
        <source>We will gladly read the screen to you, here or at the desk.</source>
        <translation>Con gusto le leeremos la&#xa0;pantalla, aquí o en&#xa0;el&#xa0;mostrador.</translation>
    </message>
    <message>
        <source>You may wait here, or go on without listening.</source>
        <translation>Puede esperar aquí o continuar sin la voz.</translation>
    </message>
    <message>
        <source>Listening is paused; we will read to you as soon as we are back.</source>
        <translation>La voz está en&#xa0;pausa; le&#xa0;leeremos la&#xa0;pantalla a&#xa0;nuestro&#xa0;regreso.</translation>
    </message>
    <message>
        <source>Listening is paused; we will gladly read to you at the desk.</source>
        <translation>La voz está en&#xa0;pausa; le&#xa0;leeremos la&#xa0;pantalla en&#xa0;el&#xa0;mostrador.</translation>
    </message>
</context>
<context>
    <name>ChoiceSentences</name>
    <message>
        <source>What would you prefer?</source>
        <translation>¿Qué prefiere?</translation>
    </message>
    <message>
        <source>Only one of us is at the desk, and quick requests go first. More of us will be here %1.</source>
        <translation>Una sola persona atiende en el mostrador y los trámites rápidos pasan primero. Habrá más personal %1.</translation>
    </message>
    <message>
        <source>Wait with a number</source>
        <translation>Tomar un número</translation>
    </message>
    <message>
        <source>You keep your place in line</source>
        <translation>Conserva su lugar en la fila</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Regresar más tarde</translation>
    </message>
    <message>
        <source>When more of us are here</source>
        <translation>Horarios con más&#xa0;personal</translation>
    </message>
    <message>
        <source>Please come to me</source>
        <translation>Pedir que vengan aquí</translation>
    </message>
    <message>
        <source>We will come to you here</source>
        <translation>Iremos hasta usted</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>¡Hasta pronto!</translation>
    </message>
    <message>
        <source>More of us will be at the desk:</source>
        <translation>Habrá más personal en&#xa0;el&#xa0;mostrador:</translation>
    </message>
    <message>
        <source>Please take your slip; we will gladly help you then.</source>
        <translation>Tome la lista de horarios, por&#xa0;favor; le&#xa0;ayudaremos con&#xa0;gusto.</translation>
    </message>
    <message>
        <source>You may write these times down; we will gladly help you then.</source>
        <translation>Puede anotar estos horarios; le&#xa0;ayudaremos con&#xa0;gusto.</translation>
    </message>
    <message>
        <source>We are coming to you</source>
        <translation>Vamos hasta usted</translation>
    </message>
    <message>
        <source>We know you are here; one of us will come as soon as possible.</source>
        <translation>Sabemos que está aquí; alguien vendrá lo&#xa0;antes&#xa0;posible.</translation>
    </message>
    <message>
        <source>One of us is on the way to you.</source>
        <translation>Alguien va en&#xa0;camino hacia usted.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>Gracias por su paciencia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>my number</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel my number</source>
        <translation>Cancelar mi número</translation>
    </message>
    <message>
        <source>Give up your number?</source>
        <translation>¿Cancelar su número?</translation>
    </message>
    <message>
        <source>Your place in line would go to the next person.</source>
        <translation>Su lugar en la fila quedará libre.</translation>
    </message>
    <message>
        <source>Yes, cancel</source>
        <comment>my number</comment>
        <translation>Sí, cancelar</translation>
    </message>
    <message>
        <source>Keep my number</source>
        <translation>No, conservarlo</translation>
    </message>
    <message>
        <source>Your number could not be cancelled; please tell us at the desk.</source>
        <translation>No se pudo cancelar su número; avísenos en el&#xa0;mostrador, por&#xa0;favor.</translation>
    </message>
    <message>
        <source>Your number is cancelled</source>
        <translation>Su número quedó cancelado</translation>
    </message>
    <message>
        <source>You may take another one at any time.</source>
        <translation>Puede tomar otro en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>DoorSentences</name>
    <message>
        <source>We close at %1; numbers are given until %2. You are welcome until then.</source>
        <translation>Cerramos a las&#xa0;%1 y damos números hasta las&#xa0;%2. Hasta entonces, le&#xa0;atendemos con&#xa0;gusto.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. Please take a number before %2; we close at %1.</source>
        <translation>Por&#xa0;ahora no hay nadie en el mostrador. Tome&#xa0;un&#xa0;número antes de las&#xa0;%2; cerramos a las&#xa0;%1.</translation>
    </message>
    <message>
        <source>The library is closed for now</source>
        <translation>La biblioteca está cerrada por&#xa0;ahora</translation>
    </message>
    <message>
        <source>The library is closed for the holiday</source>
        <translation>La biblioteca está cerrada por ser día&#xa0;festivo</translation>
    </message>
    <message>
        <source>We are closing soon</source>
        <translation>Cerramos pronto</translation>
    </message>
    <message>
        <source>Many people are waiting</source>
        <translation>Hay mucha gente esperando</translation>
    </message>
    <message>
        <source>Numbers are on a short break</source>
        <translation>Pronto habrá más números</translation>
    </message>
    <message>
        <source>We close at %1, and the last numbers have been given. For a quick request, please come to the desk; we will do our best.</source>
        <translation>Cerramos a las&#xa0;%1 y ya se dieron los últimos&#xa0;números. Para&#xa0;un&#xa0;trámite rápido, acérquese al mostrador; haremos todo lo&#xa0;posible.</translation>
    </message>
    <message>
        <source>More numbers will be available in a moment. If it cannot wait, please come to the desk; we will find a way together.</source>
        <translation>Daremos más números en un momento. Si&#xa0;es&#xa0;urgente, acérquese al mostrador; juntos encontraremos una&#xa0;solución.</translation>
    </message>
    <message>
        <source>Many numbers have just been taken; more will be available in a few minutes. If it cannot wait, please come to the desk; we will find a way together.</source>
        <translation>Se acaban de dar muchos números; habrá más en unos minutos. Si&#xa0;es&#xa0;urgente, acérquese al mostrador; juntos encontraremos una&#xa0;solución.</translation>
    </message>
    <message>
        <source>We close at %1, and the last numbers have been given. We are away from the desk for now.</source>
        <translation>Por&#xa0;ahora no hay nadie en el mostrador. Cerramos a las&#xa0;%1 y ya se dieron los últimos&#xa0;números.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. More numbers will be available when we are back.</source>
        <translation>Por&#xa0;ahora no hay nadie en el mostrador. Volveremos a dar números al&#xa0;regresar.</translation>
    </message>
    <message>
        <source>Many numbers have just been taken; more will be available in a few minutes. We are away from the desk for now.</source>
        <translation>Por&#xa0;ahora no hay nadie en el mostrador. Se acaban de dar muchos números; habrá más en unos&#xa0;minutos.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>Gracias por su paciencia.</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Gracias por su&#xa0;visita.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>Será un placer recibirle.</translation>
    </message>
    <message>
        <source>At your service as soon as we open.</source>
        <translation>A su servicio en cuanto abramos.</translation>
    </message>
    <message>
        <source>We hope to see you again soon.</source>
        <translation>Esperamos volver a verle pronto.</translation>
    </message>
    <message>
        <source>Our hours are posted at the entrance.</source>
        <translation>Nuestro horario está indicado en la entrada.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <comment>for example: tomorrow at 10:00 a.m.</comment>
        <translation>Abrimos %1.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Hello!</source>
        <translation>¡Hola!</translation>
    </message>
    <message>
        <source>What can we do for you today?</source>
        <translation>¿En qué podemos ayudarle hoy?</translation>
    </message>
    <message>
        <source>A quick request</source>
        <translation>En el mostrador, en&#xa0;un&#xa0;momento</translation>
    </message>
    <message>
        <source>With a little help</source>
        <translation>Con un poco de&#xa0;ayuda</translation>
    </message>
    <message>
        <source>Touch here</source>
        <translation>Toque aquí</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Not sure? Touch what comes closest; we will sort it out together at the desk.</source>
        <translation>¿Tiene dudas? Toque lo que más se acerque; lo veremos juntos en el&#xa0;mostrador.</translation>
    </message>
    <message>
        <source>Thank you for waiting…</source>
        <translation>Gracias por esperar…</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>See the others</source>
        <translation>Ver las demás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Only one of us is at the desk right now: quick requests go first. Thank you for waiting.</source>
        <translation>Una sola persona atiende en este momento: los&#xa0;trámites rápidos pasan primero. Gracias por&#xa0;esperar.</translation>
    </message>
    <message>
        <source>Only one of us is at the desk: quick requests go first. You may wait, or come back at a quieter time.</source>
        <translation>Una sola persona atiende: los&#xa0;trámites rápidos pasan primero. Puede esperar o volver en un horario más&#xa0;tranquilo.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. Please take a number anyway; we will call it when we are back.</source>
        <translation>Por&#xa0;ahora no hay nadie en el mostrador. Tome&#xa0;un&#xa0;número; lo anunciaremos al&#xa0;regresar.</translation>
    </message>
    <message>
        <source>Would you rather talk to us? You are always welcome at the desk.</source>
        <translation>¿Prefiere hablarnos? Acérquese al&#xa0;mostrador.</translation>
    </message>
    <message>
        <source>We will be with you as soon as we are back.</source>
        <translation>Le atenderemos a&#xa0;nuestro&#xa0;regreso.</translation>
    </message>
    <message>
        <source>You may wait right here; we will be with you soon.</source>
        <translation>Ya vamos; espere aquí, por&#xa0;favor.</translation>
    </message>
    <message>
        <source>Here is your number</source>
        <translation>Este es su número</translation>
    </message>
    <message>
        <source>We will call this number and tell you which desk to come to.</source>
        <translation>Anunciaremos este número y el mostrador que le&#xa0;toca.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call this number when we are back.</source>
        <translation>Por&#xa0;ahora no hay nadie en el mostrador; anunciaremos este número al&#xa0;regresar.</translation>
    </message>
    <message>
        <source>Please come to the desk; we are expecting you.</source>
        <translation>Acérquese al mostrador, por favor; le&#xa0;esperamos.</translation>
    </message>
    <message>
        <source>No one is ahead of you; it will soon be your turn.</source>
        <translation>No hay nadie antes que usted; pronto será su&#xa0;turno.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you; it should take a few minutes.</source>
        <translation>
            <numerusform>Hay %n persona antes que usted; calcule unos&#xa0;minutos.</numerusform>
            <numerusform>Hay %n personas antes que usted; calcule unos&#xa0;minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you; it may take a while. Feel free to browse in the meantime.</source>
        <translation>
            <numerusform>Hay %n persona antes que usted; la espera puede ser algo larga. Mientras tanto, recorra los&#xa0;estantes.</numerusform>
            <numerusform>Hay %n personas antes que usted; la espera puede ser algo larga. Mientras tanto, recorra los&#xa0;estantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No one is ahead of you; a quick request may still go first.</source>
        <translation>No hay nadie antes que usted; aun así, un trámite rápido podría pasar&#xa0;primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you, and quick requests may go first; it should take a few minutes.</source>
        <translation>
            <numerusform>Hay %n persona antes que usted, y&#xa0;los trámites rápidos pueden pasar primero; calcule unos&#xa0;minutos.</numerusform>
            <numerusform>Hay %n personas antes que usted, y&#xa0;los trámites rápidos pueden pasar primero; calcule unos&#xa0;minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you, and quick requests may go first. Feel free to browse in the meantime.</source>
        <translation>
            <numerusform>Hay %n persona antes que usted, y&#xa0;los trámites rápidos pueden pasar primero. Mientras tanto, recorra los&#xa0;estantes.</numerusform>
            <numerusform>Hay %n personas antes que usted, y&#xa0;los trámites rápidos pueden pasar primero. Mientras tanto, recorra los&#xa0;estantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your place in line is kept.</source>
        <translation>Su lugar en la fila está reservado.</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Gracias por su visita.</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Su boleto se está imprimiendo.</translation>
    </message>
    <message>
        <source>Please take your slip, just below.</source>
        <translation>Tome su boleto aquí abajo, por&#xa0;favor.</translation>
    </message>
    <message>
        <source>Please take your slip, on the left.</source>
        <translation>Tome su boleto a la izquierda, por&#xa0;favor.</translation>
    </message>
    <message>
        <source>Please take your slip, on the right.</source>
        <translation>Tome su boleto a la derecha, por&#xa0;favor.</translation>
    </message>
    <message>
        <source>This number is all you need; please write it down or remember it.</source>
        <translation>Basta con este número; anótelo o&#xa0;recuérdelo, por&#xa0;favor.</translation>
    </message>
    <message>
        <source>If your slip is cut short, please write down your number: %1.</source>
        <translation>Si el boleto se cortó, anote su número, por&#xa0;favor:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Your number: %1.
Still need a slip? Please ask at the desk.</source>
        <translation>Su número: %1.
¿Necesita un&#xa0;boleto? Pídalo en el&#xa0;mostrador.</translation>
    </message>
    <message>
        <source>Your number will appear on the screen; you may write it down.</source>
        <translation>Su número aparecerá en la pantalla; podrá anotarlo.</translation>
    </message>
    <message>
        <source>If no slip came out, please write down your number: %1.</source>
        <translation>Si no salió el boleto, anote su número, por favor:&#xa0;%1.</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Una breve pausa</translation>
    </message>
    <message>
        <source>This screen is taking a short break, and we are away from the desk for now. You may wait nearby, or come back in a few minutes.</source>
        <translation>Esta pantalla descansa un instante y por ahora no hay nadie en&#xa0;el&#xa0;mostrador. Puede esperar aquí cerca o volver en unos&#xa0;minutos.</translation>
    </message>
    <message>
        <source>This screen is taking a short break. Please come to the desk; we will gladly serve you there.</source>
        <translation>Esta pantalla descansa un instante. Acérquese al mostrador, por favor; allí le atenderemos con&#xa0;gusto.</translation>
    </message>
    <message>
        <source>Thank you for your understanding.</source>
        <translation>Gracias por su comprensión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>Touch anywhere to continue.</source>
        <translation>Toque cualquier parte de la pantalla para&#xa0;continuar.</translation>
    </message>
    <message>
        <source>Otherwise, this screen will return to the start. Thank you for your visit.</source>
        <translation>Si no, volverá la pantalla de inicio. Gracias por su&#xa0;visita.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today at %1</source>
        <translation>hoy&#xa0;a&#xa0;las&#xa0;%1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana&#xa0;a&#xa0;las&#xa0;%1</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>day and time</comment>
        <translation>%2 a&#xa0;las&#xa0;%1</translation>
    </message>
    <message>
        <source>today, %1 to %2</source>
        <translation>hoy de&#xa0;%1&#xa0;a&#xa0;%2</translation>
    </message>
    <message>
        <source>tomorrow, %1 to %2</source>
        <translation>mañana de&#xa0;%1&#xa0;a&#xa0;%2</translation>
    </message>
    <message>
        <source>%3, %1 to %2</source>
        <comment>day and times</comment>
        <translation>%3 de&#xa0;%1&#xa0;a&#xa0;%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day of the week</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>on %1, %2 %3</source>
        <comment>Monday, January 4</comment>
        <translation>el %1 %3&#xa0;de&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>WayOutSentences</name>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Please type the PIN of a manager.</source>
        <translation>Introduzca el PIN de una persona responsable.</translation>
    </message>
    <message>
        <source>The PIN of the first manager will open this way out. To make that manager, please type this in a terminal of this computer, then come back here:</source>
        <translation>El PIN de la primera persona responsable abrirá esta salida. Para registrarla, escriba lo siguiente en un terminal de este equipo y vuelva aquí:</translation>
    </message>
    <message>
        <source>One moment, please…</source>
        <translation>Un momento, por favor…</translation>
    </message>
    <message>
        <source>No manager has this PIN; please type it again.</source>
        <translation>Este PIN no corresponde a ninguna persona responsable; introdúzcalo de nuevo, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo dentro de %n&#xa0;minuto, por favor.</numerusform>
            <numerusform>Inténtelo de nuevo dentro de %n&#xa0;minutos, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
</TS>
