<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>HoursSentences</name>
    <message>
        <source>We close at %1; numbers are given until %2. You are welcome until then.</source>
        <translation>Cerramos a las %1; damos números hasta las %2. Le atendemos con gusto hasta entonces.</translation>
    </message>
    <message>
        <source>We close at %1. Thank you for your visit.</source>
        <translation>Cerramos a las %1. Gracias por su visita.</translation>
    </message>
    <message>
        <source>The library closes now. Thank you for your visit.</source>
        <translation>La biblioteca cierra ahora. Gracias por su visita.</translation>
    </message>
    <message>
        <source>The library is closed for the holiday.</source>
        <translation>La biblioteca está cerrada por el día festivo.</translation>
    </message>
    <message>
        <source>The library is closed for now.</source>
        <translation>La biblioteca está cerrada por el momento.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>Será un placer recibirle.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Abrimos hoy a las %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Abrimos mañana a las %1.</translation>
    </message>
    <message>
        <source>We open on %2 at %1.</source>
        <translation>Abrimos el %2 a las %1.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>%1:00</source>
        <comment>a whole hour of the day</comment>
        <translation>%1:00</translation>
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
        <source>Last calls</source>
        <translation>Últimas llamadas</translation>
    </message>
    <message>
        <source>Welcome! Your number will be called here.</source>
        <translation>¡Le damos la bienvenida! Su número se llamará aquí.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call you when we are back. Thank you.</source>
        <translation>Por ahora estamos fuera del mostrador; le llamaremos a nuestro regreso. Gracias por su paciencia.</translation>
    </message>
    <message>
        <source>As of %1. Calls may be late here; thank you for listening at the desk.</source>
        <translation>Información de las %1. Las llamadas pueden tardar aquí; gracias por prestar atención al mostrador.</translation>
    </message>
    <message>
        <source>Wait at the desk: very short</source>
        <translation>Espera en el mostrador: muy corta</translation>
    </message>
    <message>
        <source>Wait at the desk: a few minutes</source>
        <translation>Espera en el mostrador: unos minutos</translation>
    </message>
    <message>
        <source>Wait at the desk: rather long</source>
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
