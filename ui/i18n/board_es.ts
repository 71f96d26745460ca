<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
