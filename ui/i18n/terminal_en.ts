<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
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
        <source>{file} exists already; --force writes over it.</source>
        <translation>{file} exists already; --force writes over it.</translation>
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
        <source>printers</source>
        <translation>printers</translation>
    </message>
    <message>
        <source>none found on this machine</source>
        <translation>none found on this machine</translation>
    </message>
    <message>
        <source>this user is not in the group {groups}: {ways}, then log out and in again</source>
        <translation>this user is not in the group {groups}: {ways}, then log out and in again</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permissions</translation>
    </message>
    <message>
        <source>this user may open such printers</source>
        <translation>this user may open such printers</translation>
    </message>
    <message>
        <source>none in the settings, numbers are shown on the screen only; votre-tour printer list shows some</source>
        <translation>none in the settings, numbers are shown on the screen only; votre-tour printer list shows some</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>auto: nothing is known of this printer; votre-tour printer probe finds out</source>
        <translation>auto: nothing is known of this printer; votre-tour printer probe finds out</translation>
    </message>
    <message>
        <source>printer profile</source>
        <translation>printer profile</translation>
    </message>
    <message>
        <source>{probed} probed, {documented} documented, {unknown} unknown</source>
        <translation>{probed} probed, {documented} documented, {unknown} unknown</translation>
    </message>
    <message>
        <source>{printer}: {counts}</source>
        <translation>{printer}: {counts}</translation>
    </message>
    <message>
        <source>printer answers</source>
        <translation>printer answers</translation>
    </message>
    <message>
        <source>heard here, last on {day}; when it is silent it counts as off and no slip is sent; where it can only listen now, votre-tour printer forget</source>
        <translation>heard here, last on {day}; when it is silent it counts as off and no slip is sent; where it can only listen now, votre-tour printer forget</translation>
    </message>
    <message>
        <source>its profile says that it speaks; when it is silent it counts as off and no slip is sent; where it can only listen now, votre-tour printer probe</source>
        <translation>its profile says that it speaks; when it is silent it counts as off and no slip is sent; where it can only listen now, votre-tour printer probe</translation>
    </message>
    <message>
        <source>its profile says that it only listens: nobody can know whether its slips come out</source>
        <translation>its profile says that it only listens: nobody can know whether its slips come out</translation>
    </message>
    <message>
        <source>it has never said a word here, as one that only listens: nobody can know whether its slips come out; switch it on, then votre-tour printer status</source>
        <translation>it has never said a word here, as one that only listens: nobody can know whether its slips come out; switch it on, then votre-tour printer status</translation>
    </message>
    <message>
        <source>{name} can be written; it is no printer</source>
        <translation>{name} can be written; it is no printer</translation>
    </message>
    <message>
        <source>{name}: {advice}</source>
        <translation>{name}: {advice}</translation>
    </message>
    <message>
        <source>{name} opens at {baud} baud</source>
        <translation>{name} opens at {baud} baud</translation>
    </message>
    <message>
        <source>{name} opens</source>
        <translation>{name} opens</translation>
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
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No call is promised.</source>
        <translation>No call is promised.</translation>
    </message>
    <message>
        <source>Promised for {moment}: {call}</source>
        <translation>Promised for {moment}: {call}</translation>
    </message>
    <message numerus="yes">
        <source>%n promised calls begin with {call}.</source>
        <translation>
            <numerusform>%n promised call begins with {call}.</numerusform>
            <numerusform>%n promised calls begin with {call}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, and forgotten.</source>
        <translation>Done, and forgotten.</translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten.</source>
        <translation>
            <numerusform>%n forgotten.</numerusform>
            <numerusform>%n forgotten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: </source>
        <translation>{question}: </translation>
    </message>
    <message>
        <source>should be 14:30, 2026-12-01 14:30, or +90.</source>
        <translation>should be 14:30, 2026-12-01 14:30, or +90.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>{folder}: {why}</source>
        <translation>{folder}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures; look at {page}</source>
        <translation>
            <numerusform>%n picture; look at {page}</numerusform>
            <numerusform>%n pictures; look at {page}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}: write it as 1280x800, each from {least} to {most}.</source>
        <translation>{size}: write it as 1280x800, each from {least} to {most}.</translation>
    </message>
    <message>
        <source>there is no desk {desk}; there are {known}.</source>
        <translation>there is no desk {desk}; there are {known}.</translation>
    </message>
    <message>
        <source>the demonstration needs Linux or macOS: its printer is a pseudo-terminal.</source>
        <translation>the demonstration needs Linux or macOS: its printer is a pseudo-terminal.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not {pair!r}.</source>
        <translation>--set takes KEY=VALUE, not {pair!r}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>no file, the usual values; votre-tour init writes one</source>
        <translation>no file, the usual values; votre-tour init writes one</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend before the library opens, then votre-tour doctor</source>
        <translation>
            <numerusform>%n to mend before the library opens, then votre-tour doctor</numerusform>
            <numerusform>%n to mend before the library opens, then votre-tour doctor</numerusform>
        </translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>votre-tour kiosk at the entrance, votre-tour panel at a desk, votre-tour board on the wall</source>
        <translation>votre-tour kiosk at the entrance, votre-tour panel at a desk, votre-tour board on the wall</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>{subject}: {words}</source>
        <translation>{subject}: {words}</translation>
    </message>
    <message>
        <source>slips are printed, and forgotten when the kiosk is started again</source>
        <translation>slips are printed, and forgotten when the kiosk is started again</translation>
    </message>
    <message>
        <source>{path} will be made at the first start</source>
        <translation>{path} will be made at the first start</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist</source>
        <translation>the folder {folder} does not exist</translation>
    </message>
    <message>
        <source>{path} will be made together with the database</source>
        <translation>{path} will be made together with the database</translation>
    </message>
    <message>
        <source>{path} cannot be reached: {why}</source>
        <translation>{path} cannot be reached: {why}</translation>
    </message>
    <message>
        <source>{path} is in use by the kiosk that is running</source>
        <translation>{path} is in use by the kiosk that is running</translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole, %n slips</source>
        <translation>
            <numerusform>{path} is whole, %n slip</numerusform>
            <numerusform>{path} is whole, %n slips</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged; the next kiosk keeps it aside and begins a new one</source>
        <translation>{path} is damaged; the next kiosk keeps it aside and begins a new one</translation>
    </message>
    <message>
        <source>{trouble}: {without}</source>
        <translation>{trouble}: {without}</translation>
    </message>
    <message>
        <source>print journal</source>
        <translation>print journal</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>{name} cannot be used: {why}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>kiosk and slips</source>
        <translation>kiosk and slips</translation>
    </message>
    <message>
        <source>board</source>
        <translation>board</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>slip</translation>
    </message>
    <message>
        <source>{program}: {why}</source>
        <translation>{program}: {why}</translation>
    </message>
    <message>
        <source>no words for {services}</source>
        <translation>no words for {services}</translation>
    </message>
    <message>
        <source>no {file}; run scripts/setup</source>
        <translation>no {file}; run scripts/setup</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} cannot be read</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sentences are not translated</source>
        <translation>
            <numerusform>%n of {all} sentences is not translated</numerusform>
            <numerusform>%n of {all} sentences are not translated</numerusform>
        </translation>
    </message>
    <message>
        <source>{version} on {machine}</source>
        <translation>{version} on {machine}</translation>
    </message>
    <message>
        <source>screen libraries</source>
        <translation>screen libraries</translation>
    </message>
    <message>
        <source>Qt cannot start: {why}; run scripts/setup</source>
        <translation>Qt cannot start: {why}; run scripts/setup</translation>
    </message>
    <message>
        <source>the system lacks {libraries}; run scripts/setup</source>
        <translation>the system lacks {libraries}; run scripts/setup</translation>
    </message>
    <message>
        <source>Qt {version} finds all it needs</source>
        <translation>Qt {version} finds all it needs</translation>
    </message>
    <message>
        <source>none in this session; kiosk, board and panel need one (docs/installing-kiosk.md)</source>
        <translation>none in this session; kiosk, board and panel need one (docs/installing-kiosk.md)</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>fonts</translation>
    </message>
    <message>
        <source>{why}; run scripts/setup</source>
        <translation>{why}; run scripts/setup</translation>
    </message>
    <message>
        <source>no compiled catalogue; run scripts/setup</source>
        <translation>no compiled catalogue; run scripts/setup</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>translations</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>{folder} cannot be written; programs run without a log file</source>
        <translation>{folder} cannot be written; programs run without a log file</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>the code</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>the logo</translation>
    </message>
    <message>
        <source>slips</source>
        <translation>slips</translation>
    </message>
    <message>
        <source>of words alone, under 450 bytes each</source>
        <translation>of words alone, under 450 bytes each</translation>
    </message>
    <message>
        <source>{what} in dots, which takes some 1,100 to 4,000 bytes a slip instead of under 450; votre-tour printer probe finds out if the printer can do better</source>
        <translation>{what} in dots, which takes some 1,100 to 4,000 bytes a slip instead of under 450; votre-tour printer probe finds out if the printer can do better</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>board.volume is 0: calls are seen and not heard</source>
        <translation>board.volume is 0: calls are seen and not heard</translation>
    </message>
    <message>
        <source>no player (pw-play, paplay or aplay): calls are seen and not heard; sudo apt install alsa-utils</source>
        <translation>no player (pw-play, paplay or aplay): calls are seen and not heard; sudo apt install alsa-utils</translation>
    </message>
    <message>
        <source>played by {player}</source>
        <translation>played by {player}</translation>
    </message>
    <message>
        <source>{program} is not installed: no call is spoken, and the kiosk reads nothing aloud; sudo apt install {program}</source>
        <translation>{program} is not installed: no call is spoken, and the kiosk reads nothing aloud; sudo apt install {program}</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voice</translation>
    </message>
    <message>
        <source>{version}, journal {journal}</source>
        <translation>{version}, journal {journal}</translation>
    </message>
    <message>
        <source>{journal}: safe, slower; a fixed SQLite allows wal</source>
        <translation>{journal}: safe, slower; a fixed SQLite allows wal</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>people sign in with a PIN</source>
        <translation>people sign in with a PIN</translation>
    </message>
    <message>
        <source>nobody is known in {path}; the people of the library are in {usual}: move that file there while no program runs</source>
        <translation>nobody is known in {path}; the people of the library are in {usual}: move that file there while no program runs</translation>
    </message>
    <message>
        <source>{path} cannot be made: {folder} cannot be written</source>
        <translation>{path} cannot be made: {folder} cannot be written</translation>
    </message>
    <message>
        <source>{path} is written to without a pause; look again at a calmer moment</source>
        <translation>{path} is written to without a pause; look again at a calmer moment</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}; restore a backup</source>
        <translation>{path} is damaged: {why}; restore a backup</translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole, %n open tickets</source>
        <translation>
            <numerusform>{path} is whole, %n open ticket</numerusform>
            <numerusform>{path} is whole, %n open tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}; it will be brought up to date at the next start</source>
        <translation>{state}; it will be brought up to date at the next start</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>in use by another program, as by a running kiosk</source>
        <translation>in use by another program, as by a running kiosk</translation>
    </message>
    <message>
        <source>there is no such device; is the printer plugged in and switched on? votre-tour printer list shows what is there</source>
        <translation>there is no such device; is the printer plugged in and switched on? votre-tour printer list shows what is there</translation>
    </message>
    <message>
        <source>this user may not open it; add the user to the group dialout and log in again</source>
        <translation>this user may not open it; add the user to the group dialout and log in again</translation>
    </message>
    <message>
        <source>in use by another program, as by a running kiosk; ModemManager and brltty take ports too</source>
        <translation>in use by another program, as by a running kiosk; ModemManager and brltty take ports too</translation>
    </message>
    <message>
        <source>it is not a serial port</source>
        <translation>it is not a serial port</translation>
    </message>
    <message>
        <source>this user may not open it; add the user to the group lp and log in again</source>
        <translation>this user may not open it; add the user to the group lp and log in again</translation>
    </message>
    <message>
        <source>in use by another program, as by a running kiosk; CUPS takes printers that are set up there</source>
        <translation>in use by another program, as by a running kiosk; CUPS takes printers that are set up there</translation>
    </message>
    <message>
        <source>it is not a device file; somebody may have written a file of that name</source>
        <translation>it is not a device file; somebody may have written a file of that name</translation>
    </message>
    <message>
        <source>it does not answer; is it switched on, and has it still this address?</source>
        <translation>it does not answer; is it switched on, and has it still this address?</translation>
    </message>
    <message>
        <source>this machine may not speak to it; a firewall forbids it</source>
        <translation>this machine may not speak to it; a firewall forbids it</translation>
    </message>
    <message>
        <source>it refuses to be called; another program prints there, or it has another port</source>
        <translation>it refuses to be called; another program prints there, or it has another port</translation>
    </message>
    <message>
        <source>there is no such USB printer; is it plugged in and switched on? votre-tour printer list shows what is there</source>
        <translation>there is no such USB printer; is it plugged in and switched on? votre-tour printer list shows what is there</translation>
    </message>
    <message>
        <source>this user may not open it; add the user to the group lp and log in again; packaging/udev has a rule for it</source>
        <translation>this user may not open it; add the user to the group lp and log in again; packaging/udev has a rule for it</translation>
    </message>
    <message>
        <source>it takes no bytes this way; on Windows it needs the driver WinUSB</source>
        <translation>it takes no bytes this way; on Windows it needs the driver WinUSB</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>its folder is not there</translation>
    </message>
    <message>
        <source>this user may not write there</source>
        <translation>this user may not write there</translation>
    </message>
    <message>
        <source>it is neither a plain file nor a FIFO</source>
        <translation>it is neither a plain file nor a FIFO</translation>
    </message>
    <message>
        <source>no virtual printer of this name runs here; votre-tour printer virtual starts one</source>
        <translation>no virtual printer of this name runs here; votre-tour printer virtual starts one</translation>
    </message>
    <message>
        <source>this needs pyusb: pip install &apos;votre-tour[usb]&apos;</source>
        <translation>this needs pyusb: pip install &apos;votre-tour[usb]&apos;</translation>
    </message>
    <message>
        <source>this needs libusb 1.0: apt install libusb-1.0-0, or libusb-1.0.dll on Windows</source>
        <translation>this needs libusb 1.0: apt install libusb-1.0-0, or libusb-1.0.dll on Windows</translation>
    </message>
    <message>
        <source>nobody is at the other end</source>
        <translation>nobody is at the other end</translation>
    </message>
    <message>
        <source>this machine does not know that name; put the address into the settings</source>
        <translation>this machine does not know that name; put the address into the settings</translation>
    </message>
    <message>
        <source>it cannot be opened ({detail})</source>
        <translation>it cannot be opened ({detail})</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nothing to do</translation>
    </message>
    <message>
        <source>put in a new roll soon; it still prints</source>
        <translation>put in a new roll soon; it still prints</translation>
    </message>
    <message>
        <source>set printer.device</source>
        <translation>set printer.device</translation>
    </message>
    <message>
        <source>is it plugged in and switched on?</source>
        <translation>is it plugged in and switched on?</translation>
    </message>
    <message>
        <source>this account may not open it; votre-tour doctor says which group it needs</source>
        <translation>this account may not open it; votre-tour doctor says which group it needs</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>another program holds it</translation>
    </message>
    <message>
        <source>plug it in again; it is found by itself</source>
        <translation>plug it in again; it is found by itself</translation>
    </message>
    <message>
        <source>correct printer.device; votre-tour printer list shows what is there</source>
        <translation>correct printer.device; votre-tour printer list shows what is there</translation>
    </message>
    <message>
        <source>it takes no bytes: look at paper, cover, power and flow control</source>
        <translation>it takes no bytes: look at paper, cover, power and flow control</translation>
    </message>
    <message>
        <source>it does not answer: look at its power and cable</source>
        <translation>it does not answer: look at its power and cable</translation>
    </message>
    <message>
        <source>what it says is no answer of a printer; look at printer.baud and at its cable</source>
        <translation>what it says is no answer of a printer; look at printer.baud and at its cable</translation>
    </message>
    <message>
        <source>put in a new roll</source>
        <translation>put in a new roll</translation>
    </message>
    <message>
        <source>close the cover</source>
        <translation>close the cover</translation>
    </message>
    <message>
        <source>switch it off, take scraps of paper away from the blade, switch it on</source>
        <translation>switch it off, take scraps of paper away from the blade, switch it on</translation>
    </message>
    <message>
        <source>look at the lights on the printer; switch it off and on</source>
        <translation>look at the lights on the printer; switch it off and on</translation>
    </message>
    <message>
        <source>it does not answer: look at its power and cable; if it can only listen now, votre-tour printer forget</source>
        <translation>it does not answer: look at its power and cable; if it can only listen now, votre-tour printer forget</translation>
    </message>
    <message>
        <source>it does not answer: look at its power and cable; if it can only listen now, votre-tour printer probe</source>
        <translation>it does not answer: look at its power and cable; if it can only listen now, votre-tour printer probe</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>near_end</source>
        <translation>near_end</translation>
    </message>
    <message>
        <source>not_configured</source>
        <translation>not_configured</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>unplugged</translation>
    </message>
    <message>
        <source>wrong_device</source>
        <translation>wrong_device</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stalled</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>mute</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>garbled</translation>
    </message>
    <message>
        <source>paper_out</source>
        <translation>paper_out</translation>
    </message>
    <message>
        <source>cover_open</source>
        <translation>cover_open</translation>
    </message>
    <message>
        <source>cutter</source>
        <translation>cutter</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>cover open</translation>
    </message>
    <message>
        <source>cover closed</source>
        <translation>cover closed</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>no paper</translation>
    </message>
    <message>
        <source>paper there</source>
        <translation>paper there</translation>
    </message>
    <message>
        <source>roll nearly at its end</source>
        <translation>roll nearly at its end</translation>
    </message>
    <message>
        <source>roll not near its end</source>
        <translation>roll not near its end</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>cutter stuck</translation>
    </message>
    <message>
        <source>cutter free</source>
        <translation>cutter free</translation>
    </message>
    <message>
        <source>another error</source>
        <translation>another error</translation>
    </message>
    <message>
        <source>printer.device names no printer: see votre-tour printer list.</source>
        <translation>printer.device names no printer: see votre-tour printer list.</translation>
    </message>
    <message>
        <source>a place has 1 to 20 letters, digits, spaces and hyphens, and is not the kiosk.</source>
        <translation>a place has 1 to 20 letters, digits, spaces and hyphens, and is not the kiosk.</translation>
    </message>
    <message>
        <source>a virtual printer needs Linux or macOS: it is a pseudo-terminal.</source>
        <translation>a virtual printer needs Linux or macOS: it is a pseudo-terminal.</translation>
    </message>
    <message>
        <source>{name}: forgotten. Until it answers once, slips are sent to it as to one that only listens: nobody can know whether its slips come out.</source>
        <translation>{name}: forgotten. Until it answers once, slips are sent to it as to one that only listens: nobody can know whether its slips come out.</translation>
    </message>
    <message>
        <source>{name}: there was nothing to forget. Until it answers once, slips are sent to it as to one that only listens: nobody can know whether its slips come out.</source>
        <translation>{name}: there was nothing to forget. Until it answers once, slips are sent to it as to one that only listens: nobody can know whether its slips come out.</translation>
    </message>
    <message>
        <source>{name}: {printer} speaks, says its profile: votre-tour printer probe looks anew.</source>
        <translation>{name}: {printer} speaks, says its profile: votre-tour printer probe looks anew.</translation>
    </message>
    <message>
        <source>it cannot be written down: {why}</source>
        <translation>it cannot be written down: {why}</translation>
    </message>
    <message>
        <source>A kiosk is running and goes on as it began: start it again.</source>
        <translation>A kiosk is running and goes on as it began: start it again.</translation>
    </message>
    <message>
        <source>the settings name no printer: set printer.device, or give --device</source>
        <translation>the settings name no printer: set printer.device, or give --device</translation>
    </message>
    <message>
        <source>{name} is a file: it can neither print nor answer</source>
        <translation>{name} is a file: it can neither print nor answer</translation>
    </message>
    <message>
        <source>a kiosk is running and holds the printer: close it first, or see votre-tour printer status</source>
        <translation>a kiosk is running and holds the printer: close it first, or see votre-tour printer status</translation>
    </message>
    <message>
        <source>answers at once (DLE EOT)</source>
        <translation>answers at once (DLE EOT)</translation>
    </message>
    <message>
        <source>answers in turn (GS r)</source>
        <translation>answers in turn (GS r)</translation>
    </message>
    <message>
        <source>clears its buffers (DLE DC4 8)</source>
        <translation>clears its buffers (DLE DC4 8)</translation>
    </message>
    <message>
        <source>keeps pictures (GS ( L)</source>
        <translation>keeps pictures (GS ( L)</translation>
    </message>
    <message>
        <source>says what is on paper (GS ( H)</source>
        <translation>says what is on paper (GS ( H)</translation>
    </message>
    <message>
        <source>tells of changes by itself (GS a)</source>
        <translation>tells of changes by itself (GS a)</translation>
    </message>
    <message>
        <source>feels that the roll is nearly at its end</source>
        <translation>feels that the roll is nearly at its end</translation>
    </message>
    <message>
        <source>draws QR codes (GS ( k)</source>
        <translation>draws QR codes (GS ( k)</translation>
    </message>
    <message>
        <source>prints pictures (GS v 0)</source>
        <translation>prints pictures (GS v 0)</translation>
    </message>
    <message>
        <source>takes our figures (ESC &amp;)</source>
        <translation>takes our figures (ESC &amp;)</translation>
    </message>
    <message>
        <source>begins in Chinese (FS .)</source>
        <translation>begins in Chinese (FS .)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>the printer says nothing at all: is it switched on, and are cable, printer.baud and printer.flow_control right? Its self-test (switch it on with the feed button held) prints its speed</source>
        <translation>the printer says nothing at all: is it switched on, and are cable, printer.baud and printer.flow_control right? Its self-test (switch it on with the feed button held) prints its speed</translation>
    </message>
    <message>
        <source>what the printer says makes no sense: printer.baud is probably not what it is set to; its self-test (switch it on with the feed button held) prints its speed</source>
        <translation>what the printer says makes no sense: printer.baud is probably not what it is set to; its self-test (switch it on with the feed button held) prints its speed</translation>
    </message>
    <message>
        <source>the printer takes no bytes: look at paper, cover, power and printer.flow_control</source>
        <translation>the printer takes no bytes: look at paper, cover, power and printer.flow_control</translation>
    </message>
    <message>
        <source>the slip did not come out: look at paper, cover and power</source>
        <translation>the slip did not come out: look at paper, cover and power</translation>
    </message>
    <message>
        <source>the printer does not print now ({facts}): {to_do}, then probe again</source>
        <translation>the printer does not print now ({facts}): {to_do}, then probe again</translation>
    </message>
    <message>
        <source>So far {silence}.</source>
        <translation>So far {silence}.</translation>
    </message>
    <message>
        <source>Press Enter, then open the cover of the printer and close it again (n to skip)</source>
        <translation>Press Enter, then open the cover of the printer and close it again (n to skip)</translation>
    </message>
    <message>
        <source>Was the cover open, and is it closed again? (y/n)</source>
        <translation>Was the cover open, and is it closed again? (y/n)</translation>
    </message>
    <message>
        <source>Printing the slip of the probe ...</source>
        <translation>Printing the slip of the probe ...</translation>
    </message>
    <message>
        <source>Has a slip come out, and was it cut? (y/n)</source>
        <translation>Has a slip come out, and was it cut? (y/n)</translation>
    </message>
    <message>
        <source>It calls itself {names}: a hint only, some say they are another.</source>
        <translation>It calls itself {names}: a hint only, some say they are another.</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}: {answer}</translation>
    </message>
    <message>
        <source>the printer has gone ({why}); plug it in and probe again.</source>
        <translation>the printer has gone ({why}); plug it in and probe again.</translation>
    </message>
    <message>
        <source>Asking the printer at {device} ...</source>
        <translation>Asking the printer at {device} ...</translation>
    </message>
    <message>
        <source>Broken off; the printer is left clean and nothing was written.</source>
        <translation>Broken off; the printer is left clean and nothing was written.</translation>
    </message>
    <message>
        <source>Wrote {file}. Put these lines into votre-tour.toml:</source>
        <translation>Wrote {file}. Put these lines into votre-tour.toml:</translation>
    </message>
    <message>
        <source>1-3  Which of the lines {numbers} show {letters} right? (such as 1 2; 0 for none)</source>
        <translation>1-3  Which of the lines {numbers} show {letters} right? (such as 1 2; 0 for none)</translation>
    </message>
    <message>
        <source>  None: slips will show wrong letters; look for a setting of the printer named 1252.</source>
        <translation>  None: slips will show wrong letters; look for a setting of the printer named 1252.</translation>
    </message>
    <message>
        <source>Is there a black box behind the words, and no letter X? (y/n)</source>
        <translation>Is there a black box behind the words, and no letter X? (y/n)</translation>
    </message>
    <message>
        <source>Is there a square code, which a telephone reads? (y/n)</source>
        <translation>Is there a square code, which a telephone reads? (y/n)</translation>
    </message>
    <message>
        <source>Is there a ruler at the top, and no heap of letters? (y/n)</source>
        <translation>Is there a ruler at the top, and no heap of letters? (y/n)</translation>
    </message>
    <message>
        <source>     Fold the white edge at the top down along the thick line of the ruler, if the printer cut it.
     At which number does the edge of the paper lie? (millimetres)</source>
        <translation>     Fold the white edge at the top down along the thick line of the ruler, if the printer cut it.
     At which number does the edge of the paper lie? (millimetres)</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} since {time}</translation>
    </message>
    <message>
        <source>{state} since {time}, heard {age} s ago</source>
        <translation>{state} since {time}, heard {age} s ago</translation>
    </message>
    <message>
        <source>{to_do}; without a device on the command line its word is told</source>
        <translation>{to_do}; without a device on the command line its word is told</translation>
    </message>
    <message>
        <source>its port takes bytes and it says nothing understood: it cannot, is off, or has another speed; nobody can know whether its slips come out until it has answered once</source>
        <translation>its port takes bytes and it says nothing understood: it cannot, is off, or has another speed; nobody can know whether its slips come out until it has answered once</translation>
    </message>
    <message>
        <source>a kiosk is running and has not said yet how its printer is</source>
        <translation>a kiosk is running and has not said yet how its printer is</translation>
    </message>
    <message numerus="yes">
        <source>{place}: {state} since {time}, says the kiosk; %n slips not known to be printed; {to_do}</source>
        <translation>
            <numerusform>{place}: {state} since {time}, says the kiosk; %n slip not known to be printed; {to_do}</numerusform>
            <numerusform>{place}: {state} since {time}, says the kiosk; %n slips not known to be printed; {to_do}</numerusform>
        </translation>
    </message>
    <message>
        <source>it has not said a word here yet, as one that only listens: nobody can know whether its slips come out</source>
        <translation>it has not said a word here yet, as one that only listens: nobody can know whether its slips come out</translation>
    </message>
    <message>
        <source>look for them on paper: the panel has the list</source>
        <translation>look for them on paper: the panel has the list</translation>
    </message>
    <message>
        <source>printer with a device file</source>
        <translation>printer with a device file</translation>
    </message>
    <message>
        <source>USB printer without a driver; where it has a device file as well, take that</source>
        <translation>USB printer without a driver; where it has a device file as well, take that</translation>
    </message>
    <message>
        <source>virtual printer</source>
        <translation>virtual printer</translation>
    </message>
    <message>
        <source>in the settings</source>
        <translation>in the settings</translation>
    </message>
    <message>
        <source>no printer found; a network printer is written tcp://address:9100</source>
        <translation>no printer found; a network printer is written tcp://address:9100</translation>
    </message>
    <message>
        <source>not for this account: group {group}</source>
        <translation>not for this account: group {group}</translation>
    </message>
    <message>
        <source>not for this account</source>
        <translation>not for this account</translation>
    </message>
    <message>
        <source>network printer</source>
        <translation>network printer</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>not on this machine now, or a pattern or another name of one below</source>
        <translation>not on this machine now, or a pattern or another name of one below</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>{state}, but {trouble}</source>
        <translation>{state}, but {trouble}</translation>
    </message>
    <message>
        <source>{state}: {to_do}</source>
        <translation>{state}: {to_do}</translation>
    </message>
    <message>
        <source>Waiting {time} s at most. The printer is {to_do}</source>
        <translation>Waiting {time} s at most. The printer is {to_do}</translation>
    </message>
    <message>
        <source>Nothing is known of the slip after a minute; see votre-tour printer status.</source>
        <translation>Nothing is known of the slip after a minute; see votre-tour printer status.</translation>
    </message>
    <message>
        <source>{end} (after {time} s)</source>
        <translation>{end} (after {time} s)</translation>
    </message>
    <message>
        <source>Sending {bytes} bytes ...</source>
        <translation>Sending {bytes} bytes ...</translation>
    </message>
    <message>
        <source>{state} after {time} s</source>
        <translation>{state} after {time} s</translation>
    </message>
    <message>
        <source>Sent. This printer does not say what it has printed: look at the slip and at its cut</source>
        <translation>Sent. This printer does not say what it has printed: look at the slip and at its cut</translation>
    </message>
    <message>
        <source>Printed and cut</source>
        <translation>Printed and cut</translation>
    </message>
    <message>
        <source>Printed and cut, as far as it can tell</source>
        <translation>Printed and cut, as far as it can tell</translation>
    </message>
    <message>
        <source>The printer did not say that it has printed all of it: look at the paper</source>
        <translation>The printer did not say that it has printed all of it: look at the paper</translation>
    </message>
    <message>
        <source>Not printed. The printer is {to_do}</source>
        <translation>Not printed. The printer is {to_do}</translation>
    </message>
    <message>
        <source>a fault of Votre tour ended the program ({fault}); {file} tells more.</source>
        <translation>a fault of Votre tour ended the program ({fault}); {file} tells more.</translation>
    </message>
    <message>
        <source>A new database begins at {path}, without people. {left} stays as it is; to go on with it, close every program and move it there.</source>
        <translation>A new database begins at {path}, without people. {left} stays as it is; to go on with it, close every program and move it there.</translation>
    </message>
    <message>
        <source>a fault of Votre tour ended the program ({fault}).</source>
        <translation>a fault of Votre tour ended the program ({fault}).</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>PIN of {whose}</source>
        <translation>PIN of {whose}</translation>
    </message>
    <message>
        <source>New PIN of {whose}</source>
        <translation>New PIN of {whose}</translation>
    </message>
    <message>
        <source>standard input ended before a PIN that is needed.</source>
        <translation>standard input ended before a PIN that is needed.</translation>
    </message>
    <message>
        <source>Nobody yet: staff sign in with an alias alone. votre-tour init makes the first manager.</source>
        <translation>Nobody yet: staff sign in with an alias alone. votre-tour init makes the first manager.</translation>
    </message>
    <message>
        <source>{alias} may sign in now.</source>
        <translation>{alias} may sign in now.</translation>
    </message>
    <message>
        <source>{alias} is {new_alias} now.</source>
        <translation>{alias} is {new_alias} now.</translation>
    </message>
    <message>
        <source>{alias} signs in no more. votre-tour staff enable takes that back.</source>
        <translation>{alias} signs in no more. votre-tour staff enable takes that back.</translation>
    </message>
    <message>
        <source>{alias} may sign in again.</source>
        <translation>{alias} may sign in again.</translation>
    </message>
    <message>
        <source>The PIN of {alias} is set.</source>
        <translation>The PIN of {alias} is set.</translation>
    </message>
    <message>
        <source>{alias} is forgotten.</source>
        <translation>{alias} is forgotten.</translation>
    </message>
    <message>
        <source>Alias of the manager</source>
        <translation>Alias of the manager</translation>
    </message>
    <message>
        <source>there is no terminal here to type a PIN unseen: --pin-stdin reads it from standard input.</source>
        <translation>there is no terminal here to type a PIN unseen: --pin-stdin reads it from standard input.</translation>
    </message>
    <message>
        <source>{role}, may not sign in</source>
        <translation>{role}, may not sign in</translation>
    </message>
    <message>
        <source>{role}, waits until {time} after wrong PINs</source>
        <translation>{role}, waits until {time} after wrong PINs</translation>
    </message>
    <message>
        <source>should be {allowed}, not {value}</source>
        <translation>should be {allowed}, not {value}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>a whole number from {low} to {high}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>is not a setting; did you mean {key}?</source>
        <translation>is not a setting; did you mean {key}?</translation>
    </message>
    <message>
        <source>is not a setting</source>
        <translation>is not a setting</translation>
    </message>
    <message>
        <source>{value} is no language that is installed; these are: {languages}</source>
        <translation>{value} is no language that is installed; these are: {languages}</translation>
    </message>
    <message>
        <source>no such language is installed; these are: {languages}</source>
        <translation>no such language is installed; these are: {languages}</translation>
    </message>
    <message>
        <source>should be a table [{table}], not {value}</source>
        <translation>should be a table [{table}], not {value}</translation>
    </message>
    <message>
        <source>is no path: {text}</source>
        <translation>is no path: {text}</translation>
    </message>
    <message>
        <source>the home folder in {text} is not known</source>
        <translation>the home folder in {text} is not known</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>command line</translation>
    </message>
    <message>
        <source>should be tables [[{table}]]</source>
        <translation>should be tables [[{table}]]</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>no two may have the same code, {code}</source>
        <translation>no two may have the same code, {code}</translation>
    </message>
    <message>
        <source>the code {code} is kept for the way to the other services</source>
        <translation>the code {code} is kept for the way to the other services</translation>
    </message>
    <message>
        <source>the code {code} is kept for calls on hold</source>
        <translation>the code {code} is kept for calls on hold</translation>
    </message>
    <message>
        <source>the code {code} is kept for a next step of its own</source>
        <translation>the code {code} is kept for a next step of its own</translation>
    </message>
    <message>
        <source>at most {most} of the kind {kind} fit on the kiosk</source>
        <translation>at most {most} of the kind {kind} fit on the kiosk</translation>
    </message>
    <message>
        <source>at most {most} entries can be found while somebody waits</source>
        <translation>at most {most} entries can be found while somebody waits</translation>
    </message>
    <message>
        <source>at most {most} phrases can be found while somebody waits</source>
        <translation>at most {most} phrases can be found while somebody waits</translation>
    </message>
    <message>
        <source>has no words in {language}, the first of library.languages</source>
        <translation>has no words in {language}, the first of library.languages</translation>
    </message>
    <message>
        <source>has no name in {language}, which library.languages offers</source>
        <translation>has no name in {language}, which library.languages offers</translation>
    </message>
    <message>
        <source>has words that end on a no; would you say what the patron may do instead?</source>
        <translation>has words that end on a no; would you say what the patron may do instead?</translation>
    </message>
    <message>
        <source>no service has the code {code}</source>
        <translation>no service has the code {code}</translation>
    </message>
    <message>
        <source>no desk is called {desk}</source>
        <translation>no desk is called {desk}</translation>
    </message>
    <message>
        <source>no pictogram is called {name}; did you mean {key}?</source>
        <translation>no pictogram is called {name}; did you mean {key}?</translation>
    </message>
    <message>
        <source>no pictogram is called {name}</source>
        <translation>no pictogram is called {name}</translation>
    </message>
    <message>
        <source>cannot be used: {why}</source>
        <translation>cannot be used: {why}</translation>
    </message>
    <message>
        <source>needs the hours of the week beside it, in [hours]</source>
        <translation>needs the hours of the week beside it, in [hours]</translation>
    </message>
    <message>
        <source>needs the hours of the week beside it</source>
        <translation>needs the hours of the week beside it</translation>
    </message>
    <message>
        <source>{text} has no number of staff after its times, such as 10:00-12:00 2</source>
        <translation>{text} has no number of staff after its times, such as 10:00-12:00 2</translation>
    </message>
    <message>
        <source>{day} is no day; write {first} to {last}</source>
        <translation>{day} is no day; write {first} to {last}</translation>
    </message>
    <message>
        <source>it needs times; leave the service out to give it always</source>
        <translation>it needs times; leave the service out to give it always</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-12-24</source>
        <translation>{text} is no date such as 2026-12-24</translation>
    </message>
    <message>
        <source>{text} is not like 10:00-17:00</source>
        <translation>{text} is not like 10:00-17:00</translation>
    </message>
    <message>
        <source>{text} ends before it begins</source>
        <translation>{text} ends before it begins</translation>
    </message>
    <message>
        <source>{time} is no time of day</source>
        <translation>{time} is no time of day</translation>
    </message>
    <message>
        <source>two of the times lie over one another</source>
        <translation>two of the times lie over one another</translation>
    </message>
    <message>
        <source>{word} stands between no two days</source>
        <translation>{word} stands between no two days</translation>
    </message>
    <message>
        <source>no day is named before {word}</source>
        <translation>no day is named before {word}</translation>
    </message>
    <message>
        <source>the last day has no times</source>
        <translation>the last day has no times</translation>
    </message>
    <message>
        <source>no day is open</source>
        <translation>no day is open</translation>
    </message>
    <message>
        <source>{text} is neither a day nor a time</source>
        <translation>{text} is neither a day nor a time</translation>
    </message>
    <message>
        <source>{word} is no day</source>
        <translation>{word} is no day</translation>
    </message>
    <message>
        <source>has {letters} and {key} {number}: together {too_many} more than the {most} that fit on a slip; please {ways}</source>
        <translation>has {letters} and {key} {number}: together {too_many} more than the {most} that fit on a slip; please {ways}</translation>
    </message>
    <message>
        <source>has {letters} and {key} {number}: together {too_many} more than the {most} that fit on a slip with a series of two letters; please {ways}</source>
        <translation>has {letters} and {key} {number}: together {too_many} more than the {most} that fit on a slip with a series of two letters; please {ways}</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 letter</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} letters</translation>
    </message>
    <message>
        <source>{letters} ({remark})</source>
        <translation>{letters} ({remark})</translation>
    </message>
    <message>
        <source>{{label}} counted at its longest, a letter with an accent as two</source>
        <translation>{{label}} counted at its longest, a letter with an accent as two</translation>
    </message>
    <message>
        <source>{{label}} counted at its longest</source>
        <translation>{{label}} counted at its longest</translation>
    </message>
    <message>
        <source>a letter with an accent as two</source>
        <translation>a letter with an accent as two</translation>
    </message>
    <message>
        <source>set slip.name to a shorter name, for slips alone, and take a shorter address</source>
        <translation>set slip.name to a shorter name, for slips alone, and take a shorter address</translation>
    </message>
    <message>
        <source>set slip.name to a name of at most {letters}, for slips alone, or take an address of at most {room}</source>
        <translation>set slip.name to a name of at most {letters}, for slips alone, or take an address of at most {room}</translation>
    </message>
    <message>
        <source>set slip.name to a name of at most {letters}, for slips alone</source>
        <translation>set slip.name to a name of at most {letters}, for slips alone</translation>
    </message>
    <message>
        <source>take an address of at most {room}</source>
        <translation>take an address of at most {room}</translation>
    </message>
    <message>
        <source>should be an image with something dark in it, not a white one</source>
        <translation>should be an image with something dark in it, not a white one</translation>
    </message>
    <message>
        <source>should be an image of at most {widest} by {highest} pixels for paper of {paper} mm, not {width} by {height}</source>
        <translation>should be an image of at most {widest} by {highest} pixels for paper of {paper} mm, not {width} by {height}</translation>
    </message>
    <message>
        <source>should be an image such as PNG; {name} is none</source>
        <translation>should be an image such as PNG; {name} is none</translation>
    </message>
    <message>
        <source>the image is broken</source>
        <translation>the image is broken</translation>
    </message>
    <message>
        <source>no printer is known by this name; did you mean {key}?</source>
        <translation>no printer is known by this name; did you mean {key}?</translation>
    </message>
    <message>
        <source>no printer is known by this name; there are {names}</source>
        <translation>no printer is known by this name; there are {names}</translation>
    </message>
    <message>
        <source>{key} should be a whole number from {low} to {high}, not {value}</source>
        <translation>{key} should be a whole number from {low} to {high}, not {value}</translation>
    </message>
    <message>
        <source>{key} should be a text, not {value}</source>
        <translation>{key} should be a text, not {value}</translation>
    </message>
    <message>
        <source>{key} should be one of {words}, not {value}</source>
        <translation>{key} should be one of {words}, not {value}</translation>
    </message>
    <message>
        <source>{key} is not part of a profile</source>
        <translation>{key} is not part of a profile</translation>
    </message>
    <message>
        <source>can should be a table [can]</source>
        <translation>can should be a table [can]</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} is missing</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>cannot be read: {why}</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>is not UTF-8 text</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text</source>
        <translation>{path} is not UTF-8 text</translation>
    </message>
    <message>
        <source>is not valid TOML: {why}</source>
        <translation>is not valid TOML: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation>{path} cannot be read: {why}</translation>
    </message>
    <message>
        <source>{why} (at line {line}, column {column})</source>
        <translation>{why} (at line {line}, column {column})</translation>
    </message>
    <message>
        <source>{why} (at end of document)</source>
        <translation>{why} (at end of document)</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>Invalid value</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>Invalid statement</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>Expected &apos;=&apos; after a key in a key/value pair</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>Expected newline or end of document after a statement</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>Expected &apos;]&apos; at the end of a table declaration</translation>
    </message>
    <message>
        <source>Expected &apos;]]&apos; at the end of an array declaration</source>
        <translation>Expected &apos;]]&apos; at the end of an array declaration</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>Cannot overwrite a value</translation>
    </message>
    <message>
        <source>Cannot declare {key} twice</source>
        <translation>Cannot declare {key} twice</translation>
    </message>
    <message>
        <source>Duplicate inline table key {key}</source>
        <translation>Duplicate inline table key {key}</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>Unclosed array</translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation>Unclosed inline table</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>Unterminated string</translation>
    </message>
    <message>
        <source>Illegal character {letter}</source>
        <translation>Illegal character {letter}</translation>
    </message>
    <message>
        <source>{device} is no way to a printer. Such are tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, usb:04b8:0202, virtual and none</source>
        <translation>{device} is no way to a printer. Such are tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, usb:04b8:0202, virtual and none</translation>
    </message>
    <message>
        <source>there is no fault &apos;{name}&apos;; there are {names}</source>
        <translation>there is no fault &apos;{name}&apos;; there are {names}</translation>
    </message>
    <message>
        <source>there is no profile &apos;{name}&apos;; there are {names}</source>
        <translation>there is no profile &apos;{name}&apos;; there are {names}</translation>
    </message>
    <message>
        <source>{text} is half a letter: the text given is not UTF-8.</source>
        <translation>{text} is half a letter: the text given is not UTF-8.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} cannot be written: {why}.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>it is no plain file</translation>
    </message>
    <message>
        <source>{value} cannot be used: {why}</source>
        <translation>{value} cannot be used: {why}</translation>
    </message>
    <message>
        <source>{subject}: {why}</source>
        <translation>{subject}: {why}</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is a directory</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>File exists</translation>
    </message>
    <message>
        <source>there is no database at {path}: check the path in the settings</source>
        <translation>there is no database at {path}: check the path in the settings</translation>
    </message>
    <message>
        <source>{path} cannot be used: check its folder and its disk</source>
        <translation>{path} cannot be used: check its folder and its disk</translation>
    </message>
    <message>
        <source>{path} cannot be written: give this user write access to it and to its folder</source>
        <translation>{path} cannot be written: give this user write access to it and to its folder</translation>
    </message>
    <message>
        <source>{path} cannot be saved, its disk is full or failing: free some space</source>
        <translation>{path} cannot be saved, its disk is full or failing: free some space</translation>
    </message>
    <message>
        <source>{path} is locked by another program: close what holds it, then try again</source>
        <translation>{path} is locked by another program: close what holds it, then try again</translation>
    </message>
    <message>
        <source>{path} is not a database of Votre tour: choose another file</source>
        <translation>{path} is not a database of Votre tour: choose another file</translation>
    </message>
    <message>
        <source>{path} was made by a newer Votre tour: update this program</source>
        <translation>{path} was made by a newer Votre tour: update this program</translation>
    </message>
    <message>
        <source>{path} is damaged: keep a copy of it, then restore the last backup</source>
        <translation>{path} is damaged: keep a copy of it, then restore the last backup</translation>
    </message>
    <message>
        <source>{path} was replaced while in use: put it back, or start this program again</source>
        <translation>{path} was replaced while in use: put it back, or start this program again</translation>
    </message>
    <message>
        <source>{path} is in a journal mode that this SQLite may lose tickets in: close every program that uses it and start again, or install pysqlite3</source>
        <translation>{path} is in a journal mode that this SQLite may lose tickets in: close every program that uses it and start again, or install pysqlite3</translation>
    </message>
    <message>
        <source>{path} is on a network share, where tickets can be lost: keep it on a disk of this computer</source>
        <translation>{path} is on a network share, where tickets can be lost: keep it on a disk of this computer</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while in use: put it back, or start this program again</source>
        <translation>{path} was moved or deleted while in use: put it back, or start this program again</translation>
    </message>
    <message>
        <source>{path} is gone but its journal {journal} is still there: put the database back, or remove the journal to begin anew</source>
        <translation>{path} is gone but its journal {journal} is still there: put the database back, or remove the journal to begin anew</translation>
    </message>
    <message>
        <source>{path} was not made by a replay: give a replay a file of its own</source>
        <translation>{path} was not made by a replay: give a replay a file of its own</translation>
    </message>
    <message>
        <source>{path} was made by a replay, its days were never those of a library: choose another file</source>
        <translation>{path} was made by a replay, its days were never those of a library: choose another file</translation>
    </message>
    <message>
        <source>the folder {folder} cannot be made: {why}</source>
        <translation>the folder {folder} cannot be made: {why}</translation>
    </message>
    <message>
        <source>there is no room in {folder} for the copy of {path} to look at</source>
        <translation>there is no room in {folder} for the copy of {path} to look at</translation>
    </message>
    <message>
        <source>the print journal: {why}</source>
        <translation>the print journal: {why}</translation>
    </message>
    <message>
        <source>{path} was closed</source>
        <translation>{path} was closed</translation>
    </message>
    <message>
        <source>{path} already exists: choose another name for the backup</source>
        <translation>{path} already exists: choose another name for the backup</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} cannot be written: {why}</translation>
    </message>
    <message>
        <source>the virtual printer cannot be played: {why}</source>
        <translation>the virtual printer cannot be played: {why}</translation>
    </message>
    <message>
        <source>a virtual printer is played as {name} already</source>
        <translation>a virtual printer is played as {name} already</translation>
    </message>
    <message>
        <source>a name has no characters that cannot be seen, and no space at its ends</source>
        <translation>a name has no characters that cannot be seen, and no space at its ends</translation>
    </message>
    <message>
        <source>&apos;{scheme}&apos; is not known; there are tcp://, usb:, file: and virtual:</source>
        <translation>&apos;{scheme}&apos; is not known; there are tcp://, usb:, file: and virtual:</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; is no network printer: {why}</source>
        <translation>&apos;{device}&apos; is no network printer: {why}</translation>
    </message>
    <message>
        <source>a network printer is written tcp://host or tcp://host:9100</source>
        <translation>a network printer is written tcp://host or tcp://host:9100</translation>
    </message>
    <message>
        <source>a network printer has a host and a port, nothing else: tcp://host:9100</source>
        <translation>a network printer has a host and a port, nothing else: tcp://host:9100</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; is no name of a computer or printer</source>
        <translation>&apos;{host}&apos; is no name of a computer or printer</translation>
    </message>
    <message>
        <source>port {port} is out of range, 1 to {most}</source>
        <translation>port {port} is out of range, 1 to {most}</translation>
    </message>
    <message>
        <source>a USB printer is written usb:04b8:0202 or usb:04b8:0202:SERIAL, as lsusb shows</source>
        <translation>a USB printer is written usb:04b8:0202 or usb:04b8:0202:SERIAL, as lsusb shows</translation>
    </message>
    <message>
        <source>a file is written file:/path</source>
        <translation>a file is written file:/path</translation>
    </message>
    <message>
        <source>a virtual printer is written virtual:NAME, in letters, digits, &apos;_&apos;, &apos;-&apos; and &apos;.&apos;</source>
        <translation>a virtual printer is written virtual:NAME, in letters, digits, &apos;_&apos;, &apos;-&apos; and &apos;.&apos;</translation>
    </message>
    <message>
        <source>please type y for yes, n for no, or nothing when you are not sure</source>
        <translation>please type y for yes, n for no, or nothing when you are not sure</translation>
    </message>
    <message>
        <source>please type numbers from 1 to {most}, 0 for none, or nothing when you are not sure</source>
        <translation>please type numbers from 1 to {most}, 0 for none, or nothing when you are not sure</translation>
    </message>
    <message>
        <source>please type millimetres from 0 to {most}, or nothing when you are not sure</source>
        <translation>please type millimetres from 0 to {most}, or nothing when you are not sure</translation>
    </message>
    <message>
        <source>an alias has 1 to {most} characters</source>
        <translation>an alias has 1 to {most} characters</translation>
    </message>
    <message>
        <source>a PIN has {fewest} to {most} digits</source>
        <translation>a PIN has {fewest} to {most} digits</translation>
    </message>
    <message>
        <source>a PIN such as 1111 or 1234 is guessed at once: choose another one</source>
        <translation>a PIN such as 1111 or 1234 is guessed at once: choose another one</translation>
    </message>
    <message>
        <source>nobody has this alias: please check it, or ask a manager</source>
        <translation>nobody has this alias: please check it, or ask a manager</translation>
    </message>
    <message>
        <source>no manager has this alias</source>
        <translation>no manager has this alias</translation>
    </message>
    <message>
        <source>only a manager may do this</source>
        <translation>only a manager may do this</translation>
    </message>
    <message>
        <source>there is a first manager already</source>
        <translation>there is a first manager already</translation>
    </message>
    <message>
        <source>somebody has this alias already: choose another one</source>
        <translation>somebody has this alias already: choose another one</translation>
    </message>
    <message>
        <source>this is the last manager who can sign in: make another one first</source>
        <translation>this is the last manager who can sign in: make another one first</translation>
    </message>
    <message>
        <source>please give your PIN</source>
        <translation>please give your PIN</translation>
    </message>
    <message>
        <source>this alias may not sign in for now: please ask a manager</source>
        <translation>this alias may not sign in for now: please ask a manager</translation>
    </message>
    <message>
        <source>this is not the PIN of this alias: please type it again</source>
        <translation>this is not the PIN of this alias: please type it again</translation>
    </message>
    <message>
        <source>after several wrong PINs please wait {minutes} min, or ask a manager for a new PIN</source>
        <translation>after several wrong PINs please wait {minutes} min, or ask a manager for a new PIN</translation>
    </message>
    <message>
        <source>promised calls stay on paper here; promised_calls.store turns them on</source>
        <translation>promised calls stay on paper here; promised_calls.store turns them on</translation>
    </message>
    <message>
        <source>{path} may be read by others: chmod 600 makes it well</source>
        <translation>{path} may be read by others: chmod 600 makes it well</translation>
    </message>
    <message>
        <source>the key of the promised calls is gone: put its file back</source>
        <translation>the key of the promised calls is gone: put its file back</translation>
    </message>
    <message>
        <source>the key of the promised calls is another one: put its file back</source>
        <translation>the key of the promised calls is another one: put its file back</translation>
    </message>
    <message>
        <source>the file with the key of the promised calls holds no key</source>
        <translation>the file with the key of the promised calls holds no key</translation>
    </message>
    <message>
        <source>a promised call is not what it was sealed as</source>
        <translation>a promised call is not what it was sealed as</translation>
    </message>
    <message>
        <source>there is no such promised call any more</source>
        <translation>there is no such promised call any more</translation>
    </message>
    <message>
        <source>a number to call has digits</source>
        <translation>a number to call has digits</translation>
    </message>
    <message>
        <source>a call is promised for a moment within the next 60 days</source>
        <translation>a call is promised for a moment within the next 60 days</translation>
    </message>
    <message>
        <source>the name of a promised call has {fewest} to {most} letters</source>
        <translation>the name of a promised call has {fewest} to {most} letters</translation>
    </message>
    <message>
        <source>the number of a promised call has {fewest} to {most} letters</source>
        <translation>the number of a promised call has {fewest} to {most} letters</translation>
    </message>
    <message>
        <source>the note of a promised call has {fewest} to {most} letters</source>
        <translation>the note of a promised call has {fewest} to {most} letters</translation>
    </message>
    <message>
        <source>there is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set; start it in a desktop session, or over ssh -X</source>
        <translation>there is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set; start it in a desktop session, or over ssh -X</translation>
    </message>
    <message>
        <source>the font package {package} is not installed</source>
        <translation>the font package {package} is not installed</translation>
    </message>
    <message>
        <source>the font package {package} lacks its file {file}</source>
        <translation>the font package {package} lacks its file {file}</translation>
    </message>
    <message>
        <source>the font file {path} cannot be read</source>
        <translation>the font file {path} cannot be read</translation>
    </message>
    <message>
        <source>Object contains unknown field `{name}`</source>
        <translation>Object contains unknown field `{name}`</translation>
    </message>
    <message>
        <source>Object missing required field `{name}`</source>
        <translation>Object missing required field `{name}`</translation>
    </message>
    <message>
        <source>{why} - at `{place}`</source>
        <translation>{why} - at `{place}`</translation>
    </message>
    <message>
        <source>is not named by the code of a language, such as fr.toml or pt_BR.toml</source>
        <translation>is not named by the code of a language, such as fr.toml or pt_BR.toml</translation>
    </message>
    <message>
        <source>Queue tickets for a public-library service desk.</source>
        <translation>Queue tickets for a public-library service desk.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Show the version and exit.</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>COMMAND [ARGS]...</translation>
    </message>
    <message>
        <source>Write a commented settings file: asks six questions, or takes them as options.</source>
        <translation>Write a commented settings file: asks six questions, or takes them as options.</translation>
    </message>
    <message>
        <source>Nothing is asked without a terminal. With --manager alone a file that exists stays as it is, and the manager is made in its database.</source>
        <translation>Nothing is asked without a terminal. With --manager alone a file that exists stays as it is, and the manager is made in its database.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Name of the library.</source>
        <translation>Name of the library.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>How many desks, or their names: 2, or 1,2,A.</source>
        <translation>How many desks, or their names: 2, or 1,2,A.</translation>
    </message>
    <message>
        <source>The way to the printer, as printer list shows it; virtual, or none.</source>
        <translation>The way to the printer, as printer list shows it; virtual, or none.</translation>
    </message>
    <message>
        <source>Languages of the kiosk, the first one first: fr, or fr,en.</source>
        <translation>Languages of the kiosk, the first one first: fr, or fr,en.</translation>
    </message>
    <message>
        <source>Opening hours, such as mar-ven 10-17, sam 10-16; none for always open.</source>
        <translation>Opening hours, such as mar-ven 10-17, sam 10-16; none for always open.</translation>
    </message>
    <message>
        <source>First manager, so that staff sign in with a PIN.</source>
        <translation>First manager, so that staff sign in with a PIN.</translation>
    </message>
    <message>
        <source>ALIAS</source>
        <translation>ALIAS</translation>
    </message>
    <message>
        <source>Read the manager&apos;s PIN from standard input.</source>
        <translation>Read the manager&apos;s PIN from standard input.</translation>
    </message>
    <message>
        <source>Ask nothing: what no option says stays as usual.</source>
        <translation>Ask nothing: what no option says stays as usual.</translation>
    </message>
    <message>
        <source>Write over a file that exists.</source>
        <translation>Write over a file that exists.</translation>
    </message>
    <message>
        <source>Run the entrance screen and its printer.</source>
        <translation>Run the entrance screen and its printer.</translation>
    </message>
    <message>
        <source>Settings file (votre-tour.toml).</source>
        <translation>Settings file (votre-tour.toml).</translation>
    </message>
    <message>
        <source>Database file; wins over the settings.</source>
        <translation>Database file; wins over the settings.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>One setting, such as printer.baud=9600.</source>
        <translation>One setting, such as printer.baud=9600.</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>In a window instead of the whole screen.</source>
        <translation>In a window instead of the whole screen.</translation>
    </message>
    <message>
        <source>Size and place of the window, such as 1280x800+0+0.</source>
        <translation>Size and place of the window, such as 1280x800+0+0.</translation>
    </message>
    <message>
        <source>WxH+X+Y</source>
        <translation>WxH+X+Y</translation>
    </message>
    <message>
        <source>Run the public board that shows and speaks the calls.</source>
        <translation>Run the public board that shows and speaks the calls.</translation>
    </message>
    <message>
        <source>Draw every screen and slip in every state, language and look, with a page of them all.</source>
        <translation>Draw every screen and slip in every state, language and look, with a page of them all.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>This size alone; may be given again.</source>
        <translation>This size alone; may be given again.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>WxH</translation>
    </message>
    <message>
        <source>These pictures alone; may be given again.</source>
        <translation>These pictures alone; may be given again.</translation>
    </message>
    <message>
        <source>Run the staff panel of one desk.</source>
        <translation>Run the staff panel of one desk.</translation>
    </message>
    <message>
        <source>Desk to choose at the start.</source>
        <translation>Desk to choose at the start.</translation>
    </message>
    <message>
        <source>Alias to sign in with at the start.</source>
        <translation>Alias to sign in with at the start.</translation>
    </message>
    <message>
        <source>Show everything at work: kiosk, panel and a paper tray, on a virtual printer.</source>
        <translation>Show everything at work: kiosk, panel and a paper tray, on a virtual printer.</translation>
    </message>
    <message>
        <source>Folder for pictures when there is no screen.</source>
        <translation>Folder for pictures when there is no screen.</translation>
    </message>
    <message>
        <source>DIRECTORY</source>
        <translation>DIRECTORY</translation>
    </message>
    <message>
        <source>Play the guided tour even with a screen.</source>
        <translation>Play the guided tour even with a screen.</translation>
    </message>
    <message>
        <source>Drive the desk from another system: one JSON object a line.</source>
        <translation>Drive the desk from another system: one JSON object a line.</translation>
    </message>
    <message>
        <source>Replay days: lines carry their time in «at».</source>
        <translation>Replay days: lines carry their time in «at».</translation>
    </message>
    <message>
        <source>Check this machine, one line each; the exit status is 1 when something must be mended.</source>
        <translation>Check this machine, one line each; the exit status is 1 when something must be mended.</translation>
    </message>
    <message>
        <source>Look after the printer, or play one.</source>
        <translation>Look after the printer, or play one.</translation>
    </message>
    <message>
        <source>Show every printer that may be meant, with what to put into the settings.</source>
        <translation>Show every printer that may be meant, with what to put into the settings.</translation>
    </message>
    <message>
        <source>Print at a PLACE what the panels ask for there, such as a desk; the kiosk prints its own slips.</source>
        <translation>Print at a PLACE what the panels ask for there, such as a desk; the kiosk prints its own slips.</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>PLACE</translation>
    </message>
    <message>
        <source>Find out with one slip what the printer can do, and write its profile.</source>
        <translation>Find out with one slip what the printer can do, and write its profile.</translation>
    </message>
    <message>
        <source>Another printer than that of the settings.</source>
        <translation>Another printer than that of the settings.</translation>
    </message>
    <message>
        <source>What it is known to be; wins over printer.profile.</source>
        <translation>What it is known to be; wins over printer.profile.</translation>
    </message>
    <message>
        <source>Where the profile goes.</source>
        <translation>Where the profile goes.</translation>
    </message>
    <message>
        <source>Ask nobody: what only eyes can tell stays as it was.</source>
        <translation>Ask nobody: what only eyes can tell stays as it was.</translation>
    </message>
    <message>
        <source>Say how the printer is; the exit status is 0 when it prints.</source>
        <translation>Say how the printer is; the exit status is 0 when it prints.</translation>
    </message>
    <message>
        <source>Go on, with a line at each change.</source>
        <translation>Go on, with a line at each change.</translation>
    </message>
    <message>
        <source>Print a slip with every accent, a code and a ruler; the exit status is 0 when it is printed.</source>
        <translation>Print a slip with every accent, a code and a ruler; the exit status is 0 when it is printed.</translation>
    </message>
    <message>
        <source>Forget that the printer has answered: for one that can only listen now, as by a cable of one way.</source>
        <translation>Forget that the printer has answered: for one that can only listen now, as by a cable of one way.</translation>
    </message>
    <message>
        <source>Play a printer: shows each slip, answers like a real one, fails when told to.</source>
        <translation>Play a printer: shows each slip, answers like a real one, fails when told to.</translation>
    </message>
    <message>
        <source>Without a window it writes one JSON object a line, and reads one command a line: the name of a fault, with &quot;on&quot; or &quot;off&quot; behind it; &quot;tear&quot;, &quot;well&quot;, &quot;state&quot;, &quot;quit&quot;.</source>
        <translation>Without a window it writes one JSON object a line, and reads one command a line: the name of a fault, with &quot;on&quot; or &quot;off&quot; behind it; &quot;tear&quot;, &quot;well&quot;, &quot;state&quot;, &quot;quit&quot;.</translation>
    </message>
    <message>
        <source>Width of the paper, millimetres.</source>
        <translation>Width of the paper, millimetres.</translation>
    </message>
    <message>
        <source>Play this model, with what it can do; wins over --paper.</source>
        <translation>Play this model, with what it can do; wins over --paper.</translation>
    </message>
    <message>
        <source>Name of its serial device; the settings call it virtual:NAME. A path is taken as it is.</source>
        <translation>Name of its serial device; the settings call it virtual:NAME. A path is taken as it is.</translation>
    </message>
    <message>
        <source>Network port beside it; 0 for a free one.</source>
        <translation>Network port beside it; 0 for a free one.</translation>
    </message>
    <message>
        <source>INTEGER RANGE</source>
        <translation>INTEGER RANGE</translation>
    </message>
    <message>
        <source>Speed of its serial line.</source>
        <translation>Speed of its serial line.</translation>
    </message>
    <message>
        <source>How it tells the computer to wait.</source>
        <translation>How it tells the computer to wait.</translation>
    </message>
    <message>
        <source>Folder for a PNG picture of each slip.</source>
        <translation>Folder for a PNG picture of each slip.</translation>
    </message>
    <message>
        <source>A fault from the start; may be repeated.</source>
        <translation>A fault from the start; may be repeated.</translation>
    </message>
    <message>
        <source>Without a window: slips and faults as lines of text.</source>
        <translation>Without a window: slips and faults as lines of text.</translation>
    </message>
    <message>
        <source>Language of its window.</source>
        <translation>Language of its window.</translation>
    </message>
    <message>
        <source>Manage who signs in at the desks with a PIN.</source>
        <translation>Manage who signs in at the desks with a PIN.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s alias, role and whether they may sign in.</source>
        <translation>Show everybody&apos;s alias, role and whether they may sign in.</translation>
    </message>
    <message>
        <source>Add somebody, with a PIN of 4 to 12 digits.</source>
        <translation>Add somebody, with a PIN of 4 to 12 digits.</translation>
    </message>
    <message>
        <source>Make a manager of them.</source>
        <translation>Make a manager of them.</translation>
    </message>
    <message>
        <source>The manager who does it.</source>
        <translation>The manager who does it.</translation>
    </message>
    <message>
        <source>Read PINs from standard input, one a line, the manager&apos;s first.</source>
        <translation>Read PINs from standard input, one a line, the manager&apos;s first.</translation>
    </message>
    <message>
        <source>Give somebody another alias.</source>
        <translation>Give somebody another alias.</translation>
    </message>
    <message>
        <source>NEW_ALIAS</source>
        <translation>NEW_ALIAS</translation>
    </message>
    <message>
        <source>Let somebody sign in no more, for a while or for good.</source>
        <translation>Let somebody sign in no more, for a while or for good.</translation>
    </message>
    <message>
        <source>Let somebody sign in again, also after a lock-out.</source>
        <translation>Let somebody sign in again, also after a lock-out.</translation>
    </message>
    <message>
        <source>Set somebody&apos;s PIN anew, which ends a lock-out; one&apos;s own needs no manager: --by yourself.</source>
        <translation>Set somebody&apos;s PIN anew, which ends a lock-out; one&apos;s own needs no manager: --by yourself.</translation>
    </message>
    <message>
        <source>Of a manager, when all forgot theirs.</source>
        <translation>Of a manager, when all forgot theirs.</translation>
    </message>
    <message>
        <source>Forget somebody; nothing of them stays in the database.</source>
        <translation>Forget somebody; nothing of them stays in the database.</translation>
    </message>
    <message>
        <source>See and keep the calls that staff have promised.</source>
        <translation>See and keep the calls that staff have promised.</translation>
    </message>
    <message>
        <source>Show every promised call, the one due first at the top.</source>
        <translation>Show every promised call, the one due first at the top.</translation>
    </message>
    <message>
        <source>Keep a promised call; asks for a first name, a number and a short note.</source>
        <translation>Keep a promised call; asks for a first name, a number and a short note.</translation>
    </message>
    <message>
        <source>When: 14:30, 2026-12-01 14:30, or +90 for minutes; +60.</source>
        <translation>When: 14:30, 2026-12-01 14:30, or +90 for minutes; +60.</translation>
    </message>
    <message>
        <source>Read name, number and note, one a line.</source>
        <translation>Read name, number and note, one a line.</translation>
    </message>
    <message>
        <source>The call was made: forget it at once. CALL_ID is what list shows in front.</source>
        <translation>The call was made: forget it at once. CALL_ID is what list shows in front.</translation>
    </message>
    <message>
        <source>CALL_ID</source>
        <translation>CALL_ID</translation>
    </message>
    <message>
        <source>Forget the calls that are past their day; programs that run do it by themselves.</source>
        <translation>Forget the calls that are past their day; programs that run do it by themselves.</translation>
    </message>
    <message>
        <source>Forget every call, due or not.</source>
        <translation>Forget every call, due or not.</translation>
    </message>
    <message>
        <source>1 to 80 letters</source>
        <translation>1 to 80 letters</translation>
    </message>
    <message>
        <source>small letters, digits and _, at most 32</source>
        <translation>small letters, digits and _, at most 32</translation>
    </message>
    <message>
        <source>an IANA time zone such as America/Toronto</source>
        <translation>an IANA time zone such as America/Toronto</translation>
    </message>
    <message>
        <source>a list of one to four languages that are installed, such as fr and en, each once</source>
        <translation>a list of one to four languages that are installed, such as fr and en, each once</translation>
    </message>
    <message>
        <source>a list of languages that are installed, such as fr and en, each once</source>
        <translation>a list of languages that are installed, such as fr and en, each once</translation>
    </message>
    <message>
        <source>a list of 1 to 20 names of capitals and digits, at most 3 each, no two alike</source>
        <translation>a list of 1 to 20 names of capitals and digits, at most 3 each, no two alike</translation>
    </message>
    <message>
        <source>a table of places, at most 20 letters, digits, spaces and hyphens, by desk</source>
        <translation>a table of places, at most 20 letters, digits, spaces and hyphens, by desk</translation>
    </message>
    <message>
        <source>a table of lists of services, by alias</source>
        <translation>a table of lists of services, by alias</translation>
    </message>
    <message>
        <source>a time of day such as 17:30, or nothing</source>
        <translation>a time of day such as 17:30, or nothing</translation>
    </message>
    <message>
        <source>times such as 10:00-17:00, or several such as 10:00-12:00, 13:00-17:00</source>
        <translation>times such as 10:00-17:00, or several such as 10:00-12:00, 13:00-17:00</translation>
    </message>
    <message>
        <source>hours by date, such as {&quot;2026-12-24&quot;=&quot;10:00-14:00&quot;, &quot;2026-12-27&quot;=&quot;&quot;}</source>
        <translation>hours by date, such as {&quot;2026-12-24&quot;=&quot;10:00-14:00&quot;, &quot;2026-12-27&quot;=&quot;&quot;}</translation>
    </message>
    <message>
        <source>times by service, such as {computer=&quot;tuesday 13:00-16:00&quot;}</source>
        <translation>times by service, such as {computer=&quot;tuesday 13:00-16:00&quot;}</translation>
    </message>
    <message>
        <source>times with a number of staff, such as 10:00-12:00 1, 12:00-17:00 2</source>
        <translation>times with a number of staff, such as 10:00-12:00 1, 12:00-17:00 2</translation>
    </message>
    <message>
        <source>a serial device, /dev/usb/lp0, tcp://host:9100, usb:04b8:0202, file:/path or virtual:NAME</source>
        <translation>a serial device, /dev/usb/lp0, tcp://host:9100, usb:04b8:0202, file:/path or virtual:NAME</translation>
    </message>
    <message>
        <source>auto, a name such as epson-tm-t20iii, or the path of a file that printer probe wrote</source>
        <translation>auto, a name such as epson-tm-t20iii, or the path of a file that printer probe wrote</translation>
    </message>
    <message>
        <source>1 to 80 letters, or nothing</source>
        <translation>1 to 80 letters, or nothing</translation>
    </message>
    <message>
        <source>a language that is installed, such as fr, or nothing</source>
        <translation>a language that is installed, such as fr, or nothing</translation>
    </message>
    <message>
        <source>an image file, at most 576 by 240 pixels for paper of 80 mm, 384 by 240 for 58 mm</source>
        <translation>an image file, at most 576 by 240 pixels for paper of 80 mm, 384 by 240 for 58 mm</translation>
    </message>
    <message>
        <source>an address with at most 68 letters together with the name on slips; 58 where a service has a series of two letters</source>
        <translation>an address with at most 68 letters together with the name on slips; 58 where a service has a series of two letters</translation>
    </message>
    <message>
        <source>at most 48 letters</source>
        <translation>at most 48 letters</translation>
    </message>
    <message>
        <source>a list of desks</source>
        <translation>a list of desks</translation>
    </message>
    <message>
        <source>a table of names by language, by desk</source>
        <translation>a table of names by language, by desk</translation>
    </message>
    <message>
        <source>a table by desk of left, right, up, down, up_left, up_right, down_left, down_right</source>
        <translation>a table by desk of left, right, up, down, up_left, up_right, down_left, down_right</translation>
    </message>
    <message>
        <source>a table of lists of sentences, by language</source>
        <translation>a table of lists of sentences, by language</translation>
    </message>
    <message>
        <source>two times of day such as 19:00-08:00, or nothing</source>
        <translation>two times of day such as 19:00-08:00, or nothing</translation>
    </message>
    <message>
        <source>one or two capital letters</source>
        <translation>one or two capital letters</translation>
    </message>
    <message>
        <source>names by language, such as { fr = &quot;Emprunter&quot; }</source>
        <translation>names by language, such as { fr = &quot;Emprunter&quot; }</translation>
    </message>
    <message>
        <source>a name of Material Design Icons</source>
        <translation>a name of Material Design Icons</translation>
    </message>
    <message>
        <source>words by language, such as { fr = &quot;Livres, films&quot; }</source>
        <translation>words by language, such as { fr = &quot;Livres, films&quot; }</translation>
    </message>
    <message>
        <source>names by language, such as { fr = &quot;Emploi&quot; }</source>
        <translation>names by language, such as { fr = &quot;Emploi&quot; }</translation>
    </message>
    <message>
        <source>lines by language, at most 160 letters each, such as { fr = &quot;Curriculum vitæ et recherche d’emploi&quot; }</source>
        <translation>lines by language, at most 160 letters each, such as { fr = &quot;Curriculum vitæ et recherche d’emploi&quot; }</translation>
    </message>
    <message>
        <source>a number of at most 40 letters</source>
        <translation>a number of at most 40 letters</translation>
    </message>
    <message>
        <source>lines by language, at most 160 letters each, such as { fr = &quot;Du lundi au vendredi, de 9 h à 16 h 30&quot; }</source>
        <translation>lines by language, at most 160 letters each, such as { fr = &quot;Du lundi au vendredi, de 9 h à 16 h 30&quot; }</translation>
    </message>
    <message>
        <source>lines by language, at most 160 letters each, such as { fr = &quot;12, rue de l’Église, bureau 3&quot; }</source>
        <translation>lines by language, at most 160 letters each, such as { fr = &quot;12, rue de l’Église, bureau 3&quot; }</translation>
    </message>
    <message>
        <source>words of at most 240 letters, in one line</source>
        <translation>words of at most 240 letters, in one line</translation>
    </message>
    <message>
        <source>The kiosk, a panel and the paper tray are open: touch the kiosk to take a number.</source>
        <translation>The kiosk, a panel and the paper tray are open: touch the kiosk to take a number.</translation>
    </message>
    <message>
        <source>Closing any of the windows, or Ctrl+C here, ends the demonstration.</source>
        <translation>Closing any of the windows, or Ctrl+C here, ends the demonstration.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}.</source>
        <translation>{folder} cannot be made: {why}.</translation>
    </message>
    <message>
        <source>The pictures are in {folder}/. With a screen, votre-tour demo opens the real windows.</source>
        <translation>The pictures are in {folder}/. With a screen, votre-tour demo opens the real windows.</translation>
    </message>
    <message>
        <source>nobody has a PIN yet, and the way out of the kiosk asks for one; {command} makes the first manager</source>
        <translation>nobody has a PIN yet, and the way out of the kiosk asks for one; {command} makes the first manager</translation>
    </message>
    <message>
        <source>{why}; {command}</source>
        <translation>{why}; {command}</translation>
    </message>
    <message>
        <source>{language} lacks its letters: {why}</source>
        <translation>{language} lacks its letters: {why}</translation>
    </message>
</context>
</TS>
