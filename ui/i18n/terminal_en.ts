<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n promised calls begin with {call}.</source>
        <translation>
            <numerusform>%n promised call begins with {call}.</numerusform>
            <numerusform>%n promised calls begin with {call}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten.</source>
        <translation>
            <numerusform>%n forgotten.</numerusform>
            <numerusform>%n forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures; look at {page}</source>
        <translation>
            <numerusform>%n picture; look at {page}</numerusform>
            <numerusform>%n pictures; look at {page}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend before the library opens, then {command}</source>
        <translation>
            <numerusform>%n to mend before the library opens, then {command}</numerusform>
            <numerusform>%n to mend before the library opens, then {command}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole, %n slips</source>
        <translation>
            <numerusform>{path} is whole, %n slip</numerusform>
            <numerusform>{path} is whole, %n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sentences are not translated</source>
        <translation>
            <numerusform>%n of {all} sentences is not translated</numerusform>
            <numerusform>%n of {all} sentences are not translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole, %n open tickets</source>
        <translation>
            <numerusform>{path} is whole, %n open ticket</numerusform>
            <numerusform>{path} is whole, %n open tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}: {state} since {time}, says the kiosk; %n slips not known to be printed; {to_do}</source>
        <translation>
            <numerusform>{place}: {state} since {time}, says the kiosk; %n slip not known to be printed; {to_do}</numerusform>
            <numerusform>{place}: {state} since {time}, says the kiosk; %n slips not known to be printed; {to_do}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MB free on the disk of {folder}</source>
        <translation>
            <numerusform>%n MB free on the disk of {folder}</numerusform>
            <numerusform>%n MB free on the disk of {folder}</numerusform>
        </translation>
    </message>
</context>
</TS>
