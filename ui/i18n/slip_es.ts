<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>PaperTray</name>
    <message>
        <source>Paper tray</source>
        <translation>Bandeja de papel</translation>
    </message>
    <message>
        <source>Take a number at the kiosk: the slip comes out here.</source>
        <translation>Tome un número en la pantalla de entrada: el boleto saldrá aquí.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLICADO</translation>
    </message>
    <message>
        <source>Taken at %1</source>
        <translation>Emitido a las %1</translation>
    </message>
    <message>
        <source>The library online</source>
        <translation>La biblioteca en línea</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Gracias por su visita.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>Gracias por su paciencia.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>¡Gracias!</translation>
    </message>
    <message>
        <source>Please stay nearby: we will call this number.</source>
        <translation>Quédese cerca, por favor: anunciaremos este&#xa0;número.</translation>
    </message>
    <message>
        <source>Stay nearby: we will call this number.</source>
        <translation>Quédese cerca: anunciaremos este&#xa0;número.</translation>
    </message>
    <message>
        <source>We will call this number.</source>
        <translation>Anunciaremos este número.</translation>
    </message>
    <message>
        <source>Please stay nearby: we will call this number when we are back.</source>
        <translation>Quédese cerca, por favor: anunciaremos este número al&#xa0;regresar.</translation>
    </message>
    <message>
        <source>Stay nearby: we will call this number when we are back.</source>
        <translation>Quédese cerca: anunciaremos este número al&#xa0;regresar.</translation>
    </message>
    <message>
        <source>We will call this number when we are back.</source>
        <translation>Anunciaremos este número al regresar.</translation>
    </message>
    <message>
        <source>There is nobody at the desk just now; your place is kept.</source>
        <translation>Por ahora no hay nadie en el mostrador; su lugar está reservado.</translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation>Su lugar está reservado.</translation>
    </message>
    <message>
        <source>Only one of us is at the desk: quick requests go first.</source>
        <translation>Una sola persona atiende: los trámites rápidos pasan&#xa0;primero.</translation>
    </message>
    <message>
        <source>One person at the desk: quick requests first.</source>
        <translation>Una persona en el mostrador: primero, trámites&#xa0;rápidos.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>We will let you know as soon as there is news.</source>
        <translation>Le avisaremos en cuanto haya novedades.</translation>
    </message>
    <message>
        <source>It is on hold for you: we will let you know when it is ready.</source>
        <translation>Está reservado para usted: le avisaremos cuando esté listo.</translation>
    </message>
    <message>
        <source>We are asking another library, and will let you know when it is here.</source>
        <translation>Lo estamos pidiendo a otra biblioteca: le avisaremos cuando llegue.</translation>
    </message>
    <message>
        <source>Your suggestion has been passed on: we will let you know what is decided.</source>
        <translation>Transmitimos su sugerencia de compra: le comunicaremos la respuesta.</translation>
    </message>
    <message>
        <source>We will phone you, as agreed.</source>
        <translation>Le llamaremos por teléfono, según lo acordado.</translation>
    </message>
    <message>
        <source>Come back when it suits you: we will gladly continue from there.</source>
        <translation>Vuelva cuando le convenga: seguiremos con gusto desde ahí.</translation>
    </message>
    <message>
        <source>The service that we told you about can help you.</source>
        <translation>El servicio que le indicamos podrá ayudarle.</translation>
    </message>
    <message>
        <source>Here is who can help you:</source>
        <translation>Aquí podrán ayudarle:</translation>
    </message>
    <message>
        <source>If you have a question meanwhile, we are at your service.</source>
        <translation>Mientras tanto, para cualquier pregunta, estamos a su servicio.</translation>
    </message>
    <message>
        <source>Please bring your library card when you come to pick it up.</source>
        <translation>Traiga por favor su carné de biblioteca en su próxima visita.</translation>
    </message>
    <message>
        <source>Meanwhile another library may be able to lend it: just ask us.</source>
        <translation>Mientras tanto, otra biblioteca podría prestárselo: pregúntenos.</translation>
    </message>
    <message>
        <source>We will gladly tell you when it is usually quieter, here or by phone.</source>
        <translation>Con gusto le indicaremos los horarios más tranquilos, aquí o por teléfono.</translation>
    </message>
    <message>
        <source>If you wish, we will help you to reach them.</source>
        <translation>Si lo desea, le ayudaremos a ponerse en contacto.</translation>
    </message>
    <message>
        <source>A phone call beforehand will tell you what to bring.</source>
        <translation>Si llama antes de ir, le dirán qué llevar.</translation>
    </message>
    <message>
        <source>We can help you to reach them.</source>
        <translation>Podemos ayudarle a ponerse en contacto.</translation>
    </message>
    <message>
        <source>Please phone beforehand.</source>
        <translation>Llame antes por teléfono, por favor.</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>¡Hasta pronto!</translation>
    </message>
    <message>
        <source>We will gladly help you at a quieter time; no appointment is needed.</source>
        <translation>Le ayudaremos con gusto en un horario más tranquilo, sin cita previa.</translation>
    </message>
    <message>
        <source>More of us will be at the desk at these times:</source>
        <translation>Habrá más personal en el mostrador en estos horarios:</translation>
    </message>
    <message>
        <source>We will gladly help you; no appointment is needed.</source>
        <translation>Le ayudaremos con gusto, sin cita previa.</translation>
    </message>
    <message>
        <source>Quieter times:</source>
        <translation>Horarios más tranquilos:</translation>
    </message>
</context>
</TS>
