<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HoursSentences</name>
    <message>
        <source>We close at %1; numbers are given until %2. You are welcome until then.</source>
        <translation>We close at&#xa0;%1; numbers are given until&#xa0;%2. You are welcome until&#xa0;then.</translation>
    </message>
    <message>
        <source>The library is closed for the holiday.</source>
        <translation>The library is closed for the holiday.</translation>
    </message>
    <message>
        <source>The library is closed for now.</source>
        <translation>The library is closed for now.</translation>
    </message>
    <message>
        <source>We close at %1.</source>
        <translation>We close at&#xa0;%1.</translation>
    </message>
    <message>
        <source>The library is closing now.</source>
        <translation>The library is closing now.</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Thank you for your visit.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>We look forward to seeing you.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>We open today at&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>We open tomorrow at&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open on %2 at %1.</source>
        <translation>We open on %2 at&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open on %2, %3 %4 at %1.</source>
        <comment>%2 Monday, %3 January, %4 the day of the month</comment>
        <translation>We open on %2, %3&#xa0;%4 at&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Desk</source>
        <comment>the place where a patron is served, before its number</comment>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Recent calls</translation>
    </message>
    <message>
        <source>Welcome! Your number will be called here.</source>
        <translation>Welcome! Your&#xa0;number will be called here.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call you when we return. Thank you.</source>
        <translation>We are away from the desk for now; we&#xa0;will&#xa0;call&#xa0;you when we&#xa0;return. Thank&#xa0;you.</translation>
    </message>
    <message>
        <source>As of %1. Calls may be late here; please listen for your number near the desk.</source>
        <translation>As of&#xa0;%1. Calls may be late here; please listen for your number near the&#xa0;desk.</translation>
    </message>
    <message>
        <source>Wait for a quick request: very short</source>
        <translation>Wait for a quick request: very short</translation>
    </message>
    <message>
        <source>Wait for a quick request: a few minutes</source>
        <translation>Wait for a quick request: a few minutes</translation>
    </message>
    <message>
        <source>Wait for a quick request: rather long</source>
        <translation>Wait for a quick request: rather long</translation>
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
