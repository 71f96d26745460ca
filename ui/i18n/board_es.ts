<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>HoursSentences</name>
    <message>
        <source>We close at %1; numbers are given until %2. You are welcome until then.</source>
        <translation>Cerramos a las&#xa0;%1 y damos números hasta las&#xa0;%2. Hasta entonces, le&#xa0;atendemos con&#xa0;gusto.</translation>
    </message>
    <message>
        <source>The library is closed for the holiday.</source>
        <translation>La biblioteca está cerrada por ser día&#xa0;festivo.</translation>
    </message>
    <message>
        <source>The library is closed for now.</source>
        <translation>La biblioteca está cerrada por&#xa0;ahora.</translation>
    </message>
    <message>
        <source>We close at %1.</source>
        <translation>Cerramos a las&#xa0;%1.</translation>
    </message>
    <message>
        <source>The library is closing now.</source>
        <translation>La biblioteca cierra ahora.</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Gracias por su visita.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>Será un placer recibirle.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Abrimos hoy a&#xa0;las&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Abrimos mañana a&#xa0;las&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open on %2 at %1.</source>
        <translation>Abrimos el %2 a&#xa0;las&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open on %2, %3 %4 at %1.</source>
        <comment>%2 Monday, %3 January, %4 the day of the month</comment>
        <translation>Abrimos el %2 %4&#xa0;de&#xa0;%3 a&#xa0;las&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Desk</source>
        <comment>the place where a patron is served, before its number</comment>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Números recientes</translation>
    </message>
    <message>
        <source>Welcome! Your number will be called here.</source>
        <translation>¡Le damos la bienvenida! Su&#xa0;número se anunciará aquí.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call you when we return. Thank you.</source>
        <translation>Por ahora no hay nadie en el mostrador; le&#xa0;llamaremos al regresar. Gracias&#xa0;por&#xa0;su&#xa0;paciencia.</translation>
    </message>
    <message>
        <source>As of %1. Calls may be late here; please listen for your number near the desk.</source>
        <translation>Información de las&#xa0;%1. Las llamadas pueden tardar aquí; gracias por prestar atención&#xa0;al&#xa0;mostrador.</translation>
    </message>
    <message>
        <source>Wait for a quick request: very short</source>
        <translation>Espera en el mostrador: muy corta</translation>
    </message>
    <message>
        <source>Wait for a quick request: a few minutes</source>
        <translation>Espera en el mostrador: unos minutos</translation>
    </message>
    <message>
        <source>Wait for a quick request: rather long</source>
        <translation>Espera en el mostrador: bastante larga</translation>
    </message>
    <message>
        <source>Wait for a little help: very short</source>
        <translation>Espera para un poco de ayuda: muy corta</translation>
    </message>
    <message>
        <source>Wait for a little help: a few minutes</source>
        <translation>Espera para un poco de ayuda: unos minutos</translation>
    </message>
    <message>
        <source>Wait for a little help: rather long</source>
        <translation>Espera para un poco de ayuda: bastante larga</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>a time of day, hours and minutes</comment>
        <translation>%1:%2</translation>
    </message>
</context>
</TS>
