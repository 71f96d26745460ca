<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Sentences</name>
    <message>
        <source>Desk</source>
        <comment>the place where a patron is served, before its number</comment>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Last calls</translation>
    </message>
    <message>
        <source>Welcome! Your number will be called here.</source>
        <translation>Welcome! Your number will be called here.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call you when we are back. Thank you.</source>
        <translation>We are away from the desk for now; we will call you when we are back. Thank you.</translation>
    </message>
    <message>
        <source>As of %1. Calls may be late here; thank you for listening at the desk.</source>
        <translation>As of %1. Calls may be late here; thank you for listening at the desk.</translation>
    </message>
    <message>
        <source>Wait at the desk: very short</source>
        <translation>Wait at the desk: very short</translation>
    </message>
    <message>
        <source>Wait at the desk: a few minutes</source>
        <translation>Wait at the desk: a few minutes</translation>
    </message>
    <message>
        <source>Wait at the desk: rather long</source>
        <translation>Wait at the desk: rather long</translation>
    </message>
    <message>
        <source>Wait for a little help: very short</source>
        <translation>Wait for a little help: very short</translation>
    </message>
    <message>
        <source>Wait for a little help: a few minutes</source>
        <translation>Wait for a little help: a few minutes</translation>
    </message>
    <message>
        <source>Wait for a little help: rather long</source>
        <translation>Wait for a little help: rather long</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>a time of day, hours and minutes</comment>
        <translation>%1:%2</translation>
    </message>
</context>
</TS>
