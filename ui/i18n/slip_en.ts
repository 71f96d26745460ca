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
        <source>One person is at the desk: quick requests go first.</source>
        <translation>One person is at the desk: quick requests go first.</translation>
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
</context>
</TS>
