<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>InitQuestions</name>
    <message>
        <source>Six questions, and the settings are ready. Enter takes the answer in [ ]; Ctrl+C leaves.</source>
        <translation>Six questions, and the settings are ready. Enter takes the answer in [ ]; Ctrl+C leaves.</translation>
    </message>
    <message>
        <source>1/6  Name of the library, as patrons read it</source>
        <translation>1/6  Name of the library, as patrons read it</translation>
    </message>
    <message>
        <source>2/6  How many desks? Or their names, such as 1, 2, A</source>
        <translation>2/6  How many desks? Or their names, such as 1, 2, A</translation>
    </message>
    <message>
        <source>3/6  Which printer?</source>
        <translation>3/6  Which printer?</translation>
    </message>
    <message>
        <source>Its number, or a network printer such as tcp://192.168.1.40</source>
        <translation>Its number, or a network printer such as tcp://192.168.1.40</translation>
    </message>
    <message>
        <source>It starts with: votre-tour printer virtual</source>
        <translation>It starts with: votre-tour printer virtual</translation>
    </message>
    <message>
        <source>Its speed is printer.baud in the file: 115200 unless you change it.</source>
        <translation>Its speed is printer.baud in the file: 115200 unless you change it.</translation>
    </message>
    <message>
        <source>4/6  Languages of the kiosk: 1 French alone, 2 French and English</source>
        <translation>4/6  Languages of the kiosk: 1 French alone, 2 French and English</translation>
    </message>
    <message>
        <source>or codes, the first one first, among {languages}</source>
        <translation>or codes, the first one first, among {languages}</translation>
    </message>
    <message>
        <source>5/6  Hours, such as Tue-Fri 10-17, Sat 10-16</source>
        <translation>5/6  Hours, such as Tue-Fri 10-17, Sat 10-16</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>always open</translation>
    </message>
    <message>
        <source>6/6  Alias of the first manager, who signs in with a PIN</source>
        <translation>6/6  Alias of the first manager, who signs in with a PIN</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>6/6  Sign-in with a PIN is on already: votre-tour staff list shows for whom.</source>
        <translation>6/6  Sign-in with a PIN is on already: votre-tour staff list shows for whom.</translation>
    </message>
    <message>
        <source>Nothing was written. You may begin again at any time.</source>
        <translation>Nothing was written. You may begin again at any time.</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Wrote {file}.</translation>
    </message>
    <message>
        <source>{device} is taken, and is not there now: is the printer connected and switched on?</source>
        <translation>{device} is taken, and is not there now: is the printer connected and switched on?</translation>
    </message>
    <message>
        <source>{alias} is the first manager. More people: {command}</source>
        <translation>{alias} is the first manager. More people: {command}</translation>
    </message>
    <message>
        <source>Next: {command}</source>
        <translation>Next: {command}</translation>
    </message>
    <message>
        <source>A name has 1 to 80 letters.</source>
        <translation>A name has 1 to 80 letters.</translation>
    </message>
    <message>
        <source>Type a number from 1 to 20, or different names of at most 3 letters or digits.</source>
        <translation>Type a number from 1 to 20, or different names of at most 3 letters or digits.</translation>
    </message>
    <message>
        <source>Type a number of the list, or one of: tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, usb:04b8:0202, virtual, none.</source>
        <translation>Type a number of the list, or one of: tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, usb:04b8:0202, virtual, none.</translation>
    </message>
    <message>
        <source>Type 1, 2 or codes, the first one first, among {languages}.</source>
        <translation>Type 1, 2 or codes, the first one first, among {languages}.</translation>
    </message>
    <message>
        <source>Type days and times, such as Tue-Fri 10-17, Sat 10-12:30, 13:30-16.</source>
        <translation>Type days and times, such as Tue-Fri 10-17, Sat 10-12:30, 13:30-16.</translation>
    </message>
    <message>
        <source>An alias has 1 to 12 characters.</source>
        <translation>An alias has 1 to 12 characters.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits, and is not as easy as 1111 or 1234.</source>
        <translation>A PIN has 4 to 12 digits, and is not as easy as 1111 or 1234.</translation>
    </message>
    <message>
        <source>The two differ: please type the PIN once more, then again.</source>
        <translation>The two differ: please type the PIN once more, then again.</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>USB printer without a driver</source>
        <translation>USB printer without a driver</translation>
    </message>
    <message>
        <source>serial port</source>
        <translation>serial port</translation>
    </message>
    <message>
        <source>a printer on the screen, for trying</source>
        <translation>a printer on the screen, for trying</translation>
    </message>
    <message>
        <source>no printer: numbers are shown on the screen</source>
        <translation>no printer: numbers are shown on the screen</translation>
    </message>
    <message>
        <source>needs the group {group}</source>
        <translation>needs the group {group}</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits; it stays hidden</source>
        <translation>PIN, 4 to 12 digits; it stays hidden</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>{question}: </source>
        <translation>{question}: </translation>
    </message>
</context>
</TS>
