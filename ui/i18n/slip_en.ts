<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PaperTray</name>
    <message>
        <source>Paper tray</source>
        <translation>Paper tray</translation>
    </message>
    <message>
        <source>Take a number at the kiosk: the slip comes out here.</source>
        <translation>Take a number at the kiosk: the slip comes out here.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLICATE</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>Please stay nearby: we will call this number.</source>
        <translation>Please stay nearby: we will call this number.</translation>
    </message>
    <message>
        <source>Stay nearby: we will call this number.</source>
        <translation>Stay nearby: we will call this number.</translation>
    </message>
    <message>
        <source>We will call this number.</source>
        <translation>We will call this number.</translation>
    </message>
    <message>
        <source>Please stay nearby: we will call this number when we are back.</source>
        <translation>Please stay nearby: we will call this number when we are back.</translation>
    </message>
    <message>
        <source>Stay nearby: we will call this number when we are back.</source>
        <translation>Stay nearby: we will call this number when we are back.</translation>
    </message>
    <message>
        <source>We will call this number when we are back.</source>
        <translation>We will call this number when we are back.</translation>
    </message>
    <message>
        <source>There is nobody at the desk just now; your place is kept.</source>
        <translation>There is nobody at the desk just now; your place is kept.</translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation>Your place is kept.</translation>
    </message>
    <message>
        <source>Only one of us is at the desk: quick requests go first.</source>
        <translation>Only one of us is at the desk: quick requests go first.</translation>
    </message>
    <message>
        <source>One person at the desk: quick requests first.</source>
        <translation>One person at the desk: quick requests first.</translation>
    </message>
    <message>
        <source>Taken at %1</source>
        <translation>Taken at %1</translation>
    </message>
    <message>
        <source>The library online</source>
        <translation>The library online</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Thank you for your visit.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>Thank you for your patience.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>We will let you know as soon as there is news.</source>
        <translation>We will let you know as soon as there is news.</translation>
    </message>
    <message>
        <source>It is on hold for you: we will let you know when it is ready.</source>
        <translation>It is on hold for you: we will let you know when it is ready.</translation>
    </message>
    <message>
        <source>We are asking another library, and will let you know when it is here.</source>
        <translation>We are asking another library, and will let you know when it is here.</translation>
    </message>
    <message>
        <source>Your suggestion has been passed on: we will let you know what is decided.</source>
        <translation>Your suggestion has been passed on: we will let you know what is decided.</translation>
    </message>
    <message>
        <source>We will phone you, as agreed.</source>
        <translation>We will phone you, as agreed.</translation>
    </message>
    <message>
        <source>Come back when it suits you: we will gladly continue from there.</source>
        <translation>Come back when it suits you: we will gladly continue from there.</translation>
    </message>
    <message>
        <source>The service that we told you about can help you.</source>
        <translation>The service that we told you about can help you.</translation>
    </message>
    <message>
        <source>Here is who can help you:</source>
        <translation>Here is who can help you:</translation>
    </message>
    <message>
        <source>If you have a question meanwhile, we are at your service.</source>
        <translation>If you have a question meanwhile, we are at your service.</translation>
    </message>
    <message>
        <source>Please bring your library card when you come to pick it up.</source>
        <translation>Please bring your library card when you come to pick it up.</translation>
    </message>
    <message>
        <source>Meanwhile another library may be able to lend it: just ask us.</source>
        <translation>Meanwhile another library may be able to lend it: just ask us.</translation>
    </message>
    <message>
        <source>We will gladly tell you when it is usually quieter, here or by phone.</source>
        <translation>We will gladly tell you when it is usually quieter, here or by phone.</translation>
    </message>
    <message>
        <source>If you wish, we will help you to reach them.</source>
        <translation>If you wish, we will help you to reach them.</translation>
    </message>
    <message>
        <source>A phone call beforehand will tell you what to bring.</source>
        <translation>A phone call beforehand will tell you what to bring.</translation>
    </message>
    <message>
        <source>We can help you to reach them.</source>
        <translation>We can help you to reach them.</translation>
    </message>
    <message>
        <source>Please phone beforehand.</source>
        <translation>Please phone beforehand.</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>See you soon</translation>
    </message>
    <message>
        <source>We will gladly help you at a quieter time; no appointment is needed.</source>
        <translation>We will gladly help you at a quieter time; no appointment is needed.</translation>
    </message>
    <message>
        <source>More of us will be at the desk at these times:</source>
        <translation>More of us will be at the desk at these times:</translation>
    </message>
    <message>
        <source>We will gladly help you; no appointment is needed.</source>
        <translation>We will gladly help you; no appointment is needed.</translation>
    </message>
    <message>
        <source>Quieter times:</source>
        <translation>Quieter times:</translation>
    </message>
</context>
</TS>
