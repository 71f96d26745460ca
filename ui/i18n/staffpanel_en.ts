<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>%n people are waiting and every desk is free.</source>
        <translation>
            <numerusform>%n person is waiting and every desk is free.</numerusform>
            <numerusform>%n people are waiting and every desk is free.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your call is open: whoever signs in will see it.</source>
        <translation>Your call is open: whoever signs in will see it.</translation>
    </message>
    <message>
        <source>Somebody is coming from desk {desk}.</source>
        <translation>Somebody is coming from desk {desk}.</translation>
    </message>
    <message>
        <source>{label} is waiting and every desk is free.</source>
        <translation>{label} is waiting and every desk is free.</translation>
    </message>
    <message>
        <source>{label} is on hold: it is time to return to the line.</source>
        <translation>{label} is on hold: it is time to return to the line.</translation>
    </message>
    <message>
        <source>Desk {desk} ({alias}) asks for a colleague.</source>
        <translation>Desk {desk} ({alias}) asks for a colleague.</translation>
    </message>
    <message>
        <source>Somebody at the entrance screen would like you to come.</source>
        <translation>Somebody at the entrance screen would like you to come.</translation>
    </message>
    <message>
        <source>{alias} is coming from desk {desk}.</source>
        <translation>{alias} is coming from desk {desk}.</translation>
    </message>
    <message>
        <source>Your colleagues are called; the first answer appears here.</source>
        <translation>Your colleagues are called; the first answer appears here.</translation>
    </message>
    <message>
        <source>Five minutes have passed; would you like to call again?</source>
        <translation>Five minutes have passed; would you like to call again?</translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting and the desk is free.</source>
        <translation>
            <numerusform>%n person is waiting and the desk is free.</numerusform>
            <numerusform>%n people are waiting and the desk is free.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} is waiting and the desk is free.</source>
        <translation>{label} is waiting and the desk is free.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>I am coming</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>I have seen it</translation>
    </message>
    <message>
        <source>F6</source>
        <comment>key: I am coming</comment>
        <translation>F6</translation>
    </message>
    <message>
        <source>F3</source>
        <comment>key: I have seen it</comment>
        <translation>F3</translation>
    </message>
    <message>
        <source>Colleague</source>
        <comment>button: call a colleague</comment>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button: one&apos;s own call</comment>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Thank you</source>
        <comment>button: to who is coming</comment>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Call a colleague</source>
        <translation>Call a colleague</translation>
    </message>
    <message>
        <source>Take the call for a colleague back</source>
        <translation>Take the call for a colleague back</translation>
    </message>
    <message>
        <source>Thank you, the colleague has come</source>
        <translation>Thank you, the colleague has come</translation>
    </message>
    <message>
        <source>F4</source>
        <comment>key: call a colleague, take it back</comment>
        <translation>F4</translation>
    </message>
    <message>
        <source>Desk {desk} was faster and is on the way. Thank you!</source>
        <translation>Desk {desk} was faster and is on the way. Thank you!</translation>
    </message>
    <message>
        <source>Somebody has been to the entrance already. Thank you!</source>
        <translation>Somebody has been to the entrance already. Thank you!</translation>
    </message>
    <message>
        <source>Desk {desk} has what it needs now. Thank you!</source>
        <translation>Desk {desk} has what it needs now. Thank you!</translation>
    </message>
    <message>
        <source>This could not be told yet; please try again in a moment.</source>
        <translation>This could not be told yet; please try again in a moment.</translation>
    </message>
    <message>
        <source>This desk is free again; please sign in to go on.</source>
        <translation>This desk is free again; please sign in to go on.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Which ticket do you call?</source>
        <translation>Which ticket do you call?</translation>
    </message>
    <message>
        <source>Why {label} before the others?</source>
        <translation>Why {label} before the others?</translation>
    </message>
    <message>
        <source>Which ticket goes back in line?</source>
        <translation>Which ticket goes back in line?</translation>
    </message>
    <message>
        <source>Who has come back?</source>
        <translation>Who has come back?</translation>
    </message>
    <message>
        <source>Where are you going?</source>
        <translation>Where are you going?</translation>
    </message>
    <message>
        <source>How does the talk with {label} end?</source>
        <translation>How does the talk with {label} end?</translation>
    </message>
    <message>
        <source>Is that all for {label} today?</source>
        <translation>Is that all for {label} today?</translation>
    </message>
    <message>
        <source>What else would {label} like?</source>
        <translation>What else would {label} like?</translation>
    </message>
    <message>
        <source>To whom is {label} referred?</source>
        <translation>To whom is {label} referred?</translation>
    </message>
    <message>
        <source>For which service, or for whom, does {label} wait next?</source>
        <translation>For which service, or for whom, does {label} wait next?</translation>
    </message>
    <message>
        <source>Why is {label} set aside?</source>
        <translation>Why is {label} set aside?</translation>
    </message>
    <message>
        <source>When should the panel remind you of {label}?</source>
        <translation>When should the panel remind you of {label}?</translation>
    </message>
    <message>
        <source>What happens next for {label}?</source>
        <translation>What happens next for {label}?</translation>
    </message>
    <message>
        <source>Which call ends?</source>
        <translation>Which call ends?</translation>
    </message>
    <message>
        <source>How does call {label} end?</source>
        <translation>How does call {label} end?</translation>
    </message>
    <message>
        <source>Which services are given at this desk?</source>
        <translation>Which services are given at this desk?</translation>
    </message>
    <message>
        <source>Everybody leaves with a next step.</source>
        <translation>Everybody leaves with a next step.</translation>
    </message>
    <message>
        <source>If not, the same visit goes on.</source>
        <translation>If not, the same visit goes on.</translation>
    </message>
    <message>
        <source>It is the same visit and the same number.</source>
        <translation>It is the same visit and the same number.</translation>
    </message>
    <message>
        <source>From the directory of the library.</source>
        <translation>From the directory of the library.</translation>
    </message>
    <message>
        <source>The number stays the same; the place is kept by time of arrival.</source>
        <translation>The number stays the same; the place is kept by time of arrival.</translation>
    </message>
    <message>
        <source>Type a number or use the arrows.</source>
        <translation>Type a number or use the arrows.</translation>
    </message>
    <message>
        <source>The reason is kept with the call and is never shown in public.</source>
        <translation>The reason is kept with the call and is never shown in public.</translation>
    </message>
    <message>
        <source>The place is kept by time of arrival.</source>
        <translation>The place is kept by time of arrival.</translation>
    </message>
    <message>
        <source>A quiet line on every panel, when the time has come.</source>
        <translation>A quiet line on every panel, when the time has come.</translation>
    </message>
    <message>
        <source>It takes back its place by time of arrival.</source>
        <translation>It takes back its place by time of arrival.</translation>
    </message>
    <message>
        <source>This ticket was left at desk {desk}, which is free.</source>
        <translation>This ticket was left at desk {desk}, which is free.</translation>
    </message>
    <message>
        <source>Type the number or choose it; the place is kept for a while.</source>
        <translation>Type the number or choose it; the place is kept for a while.</translation>
    </message>
    <message>
        <source>This desk calls again as soon as you resume.</source>
        <translation>This desk calls again as soon as you resume.</translation>
    </message>
    <message>
        <source>Who was left alone longest comes first.</source>
        <translation>Who was left alone longest comes first.</translation>
    </message>
    <message>
        <source>“Thank you for your call.”</source>
        <translation>“Thank you for your call.”</translation>
    </message>
    <message>
        <source>The same key adds or takes away; it lasts until you sign out.</source>
        <translation>The same key adds or takes away; it lasts until you sign out.</translation>
    </message>
    <message>
        <source>Desk {desk} · {alias}</source>
        <translation>Desk {desk} · {alias}</translation>
    </message>
    <message>
        <source>given here</source>
        <translation>given here</translation>
    </message>
    <message>
        <source>left to colleagues</source>
        <translation>left to colleagues</translation>
    </message>
    <message>
        <source>goes back in line</source>
        <translation>goes back in line</translation>
    </message>
    <message>
        <source>No: another request</source>
        <translation>No: another request</translation>
    </message>
    <message>
        <source>Waits on, at the same place</source>
        <translation>Waits on, at the same place</translation>
    </message>
    <message>
        <source>Yes: served</source>
        <translation>Yes: served</translation>
    </message>
    <message>
        <source>Call to this desk</source>
        <translation>Call to this desk</translation>
    </message>
    <message>
        <source>Back in line, at the same place</source>
        <translation>Back in line, at the same place</translation>
    </message>
    <message>
        <source>Without a reminder</source>
        <translation>Without a reminder</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In an hour</translation>
    </message>
    <message>
        <source>In {minutes} min</source>
        <translation>In {minutes} min</translation>
    </message>
    <message>
        <source>Another service of the library</source>
        <translation>Another service of the library</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Referred to somebody who can help</source>
        <translation>Referred to somebody who can help</translation>
    </message>
    <message>
        <source>A document was put on hold</source>
        <translation>A document was put on hold</translation>
    </message>
    <message>
        <source>Interlibrary loan requested</source>
        <translation>Interlibrary loan requested</translation>
    </message>
    <message>
        <source>Purchase suggested</source>
        <translation>Purchase suggested</translation>
    </message>
    <message>
        <source>Call back promised</source>
        <translation>Call back promised</translation>
    </message>
    <message>
        <source>Will come back another time</source>
        <translation>Will come back another time</translation>
    </message>
    <message>
        <source>Was not there: started by mistake</source>
        <translation>Was not there: started by mistake</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Hung up</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Accommodation</translation>
    </message>
    <message>
        <source>Child or safety</source>
        <translation>Child or safety</translation>
    </message>
    <message>
        <source>To correct an error</source>
        <translation>To correct an error</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Away for a moment</source>
        <translation>Away for a moment</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Trying alone first</source>
        <translation>Trying alone first</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Left before the end</translation>
    </message>
</context>
<context>
    <name>MachineSentences</name>
    <message>
        <source>As of {time}: {cause}; {remedy}, and the view will come back by itself.</source>
        <translation>As of {time}: {cause}; {remedy}, and the view will come back by itself.</translation>
    </message>
    <message>
        <source>please wait a moment</source>
        <translation>please wait a moment</translation>
    </message>
    <message>
        <source>Your request did not go through: {cause}; {remedy}.</source>
        <translation>Your request did not go through: {cause}; {remedy}.</translation>
    </message>
    <message>
        <source>please try again in a moment</source>
        <translation>please try again in a moment</translation>
    </message>
    <message>
        <source>The disk is full, and the kiosk may give no more numbers; please greet people at the desk and tell technical support.</source>
        <translation>The disk is full, and the kiosk may give no more numbers; please greet people at the desk and tell technical support.</translation>
    </message>
    <message>
        <source>DUPLICATA asked for: {labels}.</source>
        <translation>DUPLICATA asked for: {labels}.</translation>
    </message>
    <message>
        <source>Numbers are paused at the kiosk until about {time}; please greet people at the desk.</source>
        <translation>Numbers are paused at the kiosk until about {time}; please greet people at the desk.</translation>
    </message>
    <message>
        <source>please tell technical support</source>
        <translation>please tell technical support</translation>
    </message>
    <message>
        <source>the database is missing</source>
        <translation>the database is missing</translation>
    </message>
    <message>
        <source>the database cannot be opened</source>
        <translation>the database cannot be opened</translation>
    </message>
    <message>
        <source>the database cannot be written to</source>
        <translation>the database cannot be written to</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>another program is holding the database</source>
        <translation>another program is holding the database</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>the file is not a database</translation>
    </message>
    <message>
        <source>the database belongs to a newer version of the program</source>
        <translation>the database belongs to a newer version of the program</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>the database is damaged</translation>
    </message>
    <message>
        <source>the database was replaced</source>
        <translation>the database was replaced</translation>
    </message>
    <message>
        <source>the database engine of this machine is not safe</source>
        <translation>the database engine of this machine is not safe</translation>
    </message>
    <message>
        <source>the database is on a network share</source>
        <translation>the database is on a network share</translation>
    </message>
    <message>
        <source>The slip printer is ready.</source>
        <translation>The slip printer is ready.</translation>
    </message>
    <message>
        <source>The paper roll has been nearly at its end since {time}; slips still come out: please keep a new roll at hand.</source>
        <translation>The paper roll has been nearly at its end since {time}; slips still come out: please keep a new roll at hand.</translation>
    </message>
    <message>
        <source>No slip printer is set up; numbers are given on the screen.</source>
        <translation>No slip printer is set up; numbers are given on the screen.</translation>
    </message>
    <message>
        <source>The slip printer has been missing since {time}; please check its cable and its power: numbers stay on the screen.</source>
        <translation>The slip printer has been missing since {time}; please check its cable and its power: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>This account has been denied the slip printer since {time}; please tell technical support: numbers stay on the screen.</source>
        <translation>This account has been denied the slip printer since {time}; please tell technical support: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>Another program has been using the slip printer since {time}; please close it: numbers stay on the screen.</source>
        <translation>Another program has been using the slip printer since {time}; please close it: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>The slip printer has been unplugged since {time}; please plug it in again: numbers stay on the screen.</source>
        <translation>The slip printer has been unplugged since {time}; please plug it in again: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>Another device has been in the place of the slip printer since {time}; please connect the printer: numbers stay on the screen.</source>
        <translation>Another device has been in the place of the slip printer since {time}; please connect the printer: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>The slip printer has taken no data since {time}; please turn it off and on again: numbers stay on the screen.</source>
        <translation>The slip printer has taken no data since {time}; please turn it off and on again: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>The answers of the slip printer have been garbled since {time}; please check its cable, and look for each slip: numbers stay on the screen.</source>
        <translation>The answers of the slip printer have been garbled since {time}; please check its cable, and look for each slip: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>The slip printer has not answered since {time}; please check that it is turned on, and tell technical support if it is: numbers stay on the screen.</source>
        <translation>The slip printer has not answered since {time}; please check that it is turned on, and tell technical support if it is: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>The slip printer has been out of paper since {time}; please change the roll: numbers stay on the screen.</source>
        <translation>The slip printer has been out of paper since {time}; please change the roll: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>The cover of the slip printer has been open since {time}; please close it: numbers stay on the screen.</source>
        <translation>The cover of the slip printer has been open since {time}; please close it: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>The cutter of the slip printer has been stuck since {time}; please open the cover and clear the paper: numbers stay on the screen.</source>
        <translation>The cutter of the slip printer has been stuck since {time}; please open the cover and clear the paper: numbers stay on the screen.</translation>
    </message>
    <message>
        <source>The slip printer has been off line since {time}; please check that it is turned on: numbers stay on the screen.</source>
        <translation>The slip printer has been off line since {time}; please check that it is turned on: numbers stay on the screen.</translation>
    </message>
</context>
<context>
    <name>PanelSentences</name>
    <message>
        <source>{label} goes before {passed}, who arrived earlier: one person is at the desk and transactions go first.</source>
        <translation>{label} goes before {passed}, who arrived earlier: one person is at the desk and transactions go first.</translation>
    </message>
    <message>
        <source>{label} is the only one waiting.</source>
        <translation>{label} is the only one waiting.</translation>
    </message>
    <message>
        <source>{label} arrived first: with several people present, order of arrival counts.</source>
        <translation>{label} arrived first: with several people present, order of arrival counts.</translation>
    </message>
    <message>
        <source>{label} arrived first.</source>
        <translation>{label} arrived first.</translation>
    </message>
    <message>
        <source>You chose this ticket: {reason}.</source>
        <translation>You chose this ticket: {reason}.</translation>
    </message>
    <message>
        <source>Called as a transaction, by a person alone at the desk.</source>
        <translation>Called as a transaction, by a person alone at the desk.</translation>
    </message>
    <message>
        <source>Called by order of arrival.</source>
        <translation>Called by order of arrival.</translation>
    </message>
    <message>
        <source>You chose this ticket.</source>
        <translation>You chose this ticket.</translation>
    </message>
    <message>
        <source>{detail} has just left the line: {label} is called.</source>
        <translation>{detail} has just left the line: {label} is called.</translation>
    </message>
    <message>
        <source>{label} is back in line, at its place.</source>
        <translation>{label} is back in line, at its place.</translation>
    </message>
    <message>
        <source>{label} is back in line, at its old place.</source>
        <translation>{label} is back in line, at its old place.</translation>
    </message>
    <message>
        <source>{label} is back in line for: {detail}.</source>
        <translation>{label} is back in line for: {detail}.</translation>
    </message>
    <message>
        <source>Nobody is waiting here, and {label} is on the phone.</source>
        <translation>Nobody is waiting here, and {label} is on the phone.</translation>
    </message>
    <message>
        <source>{label} has waited long: a short talk about the next step, then transactions go on.</source>
        <translation>{label} has waited long: a short talk about the next step, then transactions go on.</translation>
    </message>
    <message>
        <source>{label} has waited as long as the library allows, and goes before the transactions.</source>
        <translation>{label} has waited as long as the library allows, and goes before the transactions.</translation>
    </message>
    <message>
        <source>No transaction is waiting, and {label} arrived first.</source>
        <translation>No transaction is waiting, and {label} arrived first.</translation>
    </message>
    <message>
        <source>Nobody was waiting here: a call on the phone.</source>
        <translation>Nobody was waiting here: a call on the phone.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are at the desks now: everybody by order of arrival.</source>
        <translation>
            <numerusform>%n person is at the desks now: everybody by order of arrival.</numerusform>
            <numerusform>%n people are at the desks now: everybody by order of arrival.</numerusform>
        </translation>
    </message>
    <message>
        <source>Called for a short talk about the next step.</source>
        <translation>Called for a short talk about the next step.</translation>
    </message>
    <message>
        <source>{label} is the first for this desk: {hidden} waits for a colleague.</source>
        <translation>{label} is the first for this desk: {hidden} waits for a colleague.</translation>
    </message>
    <message>
        <source>Called after the longest wait the library allows.</source>
        <translation>Called after the longest wait the library allows.</translation>
    </message>
    <message>
        <source>This cannot be done now; please try again in a moment.</source>
        <translation>This cannot be done now; please try again in a moment.</translation>
    </message>
    <message>
        <source>One person is at the desks now: transactions go first.</source>
        <translation>One person is at the desks now: transactions go first.</translation>
    </message>
    <message>
        <source>Two people are at the desks now: everybody by order of arrival.</source>
        <translation>Two people are at the desks now: everybody by order of arrival.</translation>
    </message>
    <message>
        <source>{detail} was just called by desk {desk}: {label} is called here.</source>
        <translation>{detail} was just called by desk {desk}: {label} is called here.</translation>
    </message>
    <message>
        <source>The line is empty now.</source>
        <translation>The line is empty now.</translation>
    </message>
    <message>
        <source>{label} is set aside; its place is kept.</source>
        <translation>{label} is set aside; its place is kept.</translation>
    </message>
    <message>
        <source>{label} is noted as an absence; its place is kept for {number} minutes.</source>
        <translation>{label} is noted as an absence; its place is kept for {number} minutes.</translation>
    </message>
    <message>
        <source>Desk {desk} was signed out from somewhere else.</source>
        <translation>Desk {desk} was signed out from somewhere else.</translation>
    </message>
    <message>
        <source>The library has closed: desk {desk} is free. Thank you for today!</source>
        <translation>The library has closed: desk {desk} is free. Thank you for today!</translation>
    </message>
    <message>
        <source>{detail} is at desk {desk} now.</source>
        <translation>{detail} is at desk {desk} now.</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>Please type your PIN.</translation>
    </message>
    <message>
        <source>This is not the PIN of this alias; please type it again.</source>
        <translation>This is not the PIN of this alias; please type it again.</translation>
    </message>
    <message>
        <source>After several tries this alias waits until {time}; a manager can help you sooner.</source>
        <translation>After several tries this alias waits until {time}; a manager can help you sooner.</translation>
    </message>
    <message>
        <source>This alias is not known here; please check it or ask a manager.</source>
        <translation>This alias is not known here; please check it or ask a manager.</translation>
    </message>
    <message>
        <source>This alias is not active for now; a manager can change that.</source>
        <translation>This alias is not active for now; a manager can change that.</translation>
    </message>
    <message>
        <source>You are still signed in at desk {desk}; would you like to go on here?</source>
        <translation>You are still signed in at desk {desk}; would you like to go on here?</translation>
    </message>
    <message>
        <source>Somebody is at work at desk {desk}; would you choose another one?</source>
        <translation>Somebody is at work at desk {desk}; would you choose another one?</translation>
    </message>
    <message>
        <source>The slip of {label} will come out {place} and says DUPLICATA.</source>
        <translation>The slip of {label} will come out {place} and says DUPLICATA.</translation>
    </message>
    <message>
        <source>The slip of {label} was asked for just now {place}; please give it a moment.</source>
        <translation>The slip of {label} was asked for just now {place}; please give it a moment.</translation>
    </message>
    <message>
        <source>Please take the slip of {label} {place}; it is marked DUPLICATA.</source>
        <translation>Please take the slip of {label} {place}; it is marked DUPLICATA.</translation>
    </message>
    <message>
        <source>The slip of {label} did not come out {place}; please see to the printer, then ask once more.</source>
        <translation>The slip of {label} did not come out {place}; please see to the printer, then ask once more.</translation>
    </message>
    <message>
        <source>Nothing confirms the slip of {label}; please look at the paper {place}.</source>
        <translation>Nothing confirms the slip of {label}; please look at the paper {place}.</translation>
    </message>
    <message>
        <source>Thank you for looking; please hand the slip of {label} to its patron.</source>
        <translation>Thank you for looking; please hand the slip of {label} to its patron.</translation>
    </message>
    <message>
        <source>Please take the slip about what follows {place}.</source>
        <translation>Please take the slip about what follows {place}.</translation>
    </message>
    <message>
        <source>Please see to the printer; the slip about what follows will then come out {place}.</source>
        <translation>Please see to the printer; the slip about what follows will then come out {place}.</translation>
    </message>
    <message>
        <source>Thank you for looking; the slip is off the list.</source>
        <translation>Thank you for looking; the slip is off the list.</translation>
    </message>
    <message>
        <source>The visit of {label} has ended; please offer a new ticket.</source>
        <translation>The visit of {label} has ended; please offer a new ticket.</translation>
    </message>
    <message>
        <source>No slip printer is set up any more; please write {label} on a piece of paper.</source>
        <translation>No slip printer is set up any more; please write {label} on a piece of paper.</translation>
    </message>
    <message>
        <source>{label} was just called by desk {desk}.</source>
        <translation>{label} was just called by desk {desk}.</translation>
    </message>
    <message>
        <source>{label} is at your desk already.</source>
        <translation>{label} is at your desk already.</translation>
    </message>
    <message>
        <source>Desk {desk} now holds {detail}; your action was for {label}.</source>
        <translation>Desk {desk} now holds {detail}; your action was for {label}.</translation>
    </message>
    <message>
        <source>{label} is back in line: the desk let go of it meanwhile.</source>
        <translation>{label} is back in line: the desk let go of it meanwhile.</translation>
    </message>
    <message>
        <source>{label} was set aside meanwhile.</source>
        <translation>{label} was set aside meanwhile.</translation>
    </message>
    <message>
        <source>The visit of {label} has ended meanwhile.</source>
        <translation>The visit of {label} has ended meanwhile.</translation>
    </message>
    <message>
        <source>{label} is not among the recent absences; please offer a new ticket.</source>
        <translation>{label} is not among the recent absences; please offer a new ticket.</translation>
    </message>
    <message>
        <source>Desk {desk} is free again; please sign in there.</source>
        <translation>Desk {desk} is free again; please sign in there.</translation>
    </message>
    <message>
        <source>A visit is under way at desk {desk}; please finish it first.</source>
        <translation>A visit is under way at desk {desk}; please finish it first.</translation>
    </message>
    <message>
        <source>Desk {desk} is free; the next ticket may be called.</source>
        <translation>Desk {desk} is free; the next ticket may be called.</translation>
    </message>
    <message>
        <source>No ticket of today has the number {label}; please check it.</source>
        <translation>No ticket of today has the number {label}; please check it.</translation>
    </message>
    <message>
        <source>This service has left the settings; please choose another one.</source>
        <translation>This service has left the settings; please choose another one.</translation>
    </message>
    <message>
        <source>Desk {desk} has left the settings; please choose another one.</source>
        <translation>Desk {desk} has left the settings; please choose another one.</translation>
    </message>
    <message>
        <source>The ticket has moved on meanwhile; what you see is up to date.</source>
        <translation>The ticket has moved on meanwhile; what you see is up to date.</translation>
    </message>
    <message>
        <source>This request was unclear to the program; please try again.</source>
        <translation>This request was unclear to the program; please try again.</translation>
    </message>
    <message>
        <source>Please choose a reason first.</source>
        <translation>Please choose a reason first.</translation>
    </message>
    <message>
        <source>Please choose how the visit ended from the list.</source>
        <translation>Please choose how the visit ended from the list.</translation>
    </message>
    <message>
        <source>This database serves another use; please ask your technician.</source>
        <translation>This database serves another use; please ask your technician.</translation>
    </message>
    <message>
        <source>A manager can do this; please ask one of them.</source>
        <translation>A manager can do this; please ask one of them.</translation>
    </message>
    <message>
        <source>Somebody has this alias already; would you choose another one?</source>
        <translation>Somebody has this alias already; would you choose another one?</translation>
    </message>
    <message>
        <source>Please choose an alias of 1 to 12 characters.</source>
        <translation>Please choose an alias of 1 to 12 characters.</translation>
    </message>
    <message>
        <source>Please choose a PIN that is harder to guess.</source>
        <translation>Please choose a PIN that is harder to guess.</translation>
    </message>
    <message>
        <source>One manager stays at all times; please name another one first.</source>
        <translation>One manager stays at all times; please name another one first.</translation>
    </message>
    <message>
        <source>Please finish the visit of {label} first, or set it aside.</source>
        <translation>Please finish the visit of {label} first, or set it aside.</translation>
    </message>
    <message>
        <source>Please see to the printer; the slip of {label} will then come out {place}, marked DUPLICATA.</source>
        <translation>Please see to the printer; the slip of {label} will then come out {place}, marked DUPLICATA.</translation>
    </message>
    <message>
        <source>{detail} is at desk {desk} already; would you choose another one?</source>
        <translation>{detail} is at desk {desk} already; would you choose another one?</translation>
    </message>
    <message>
        <source>Please choose a desk.</source>
        <translation>Please choose a desk.</translation>
    </message>
    <message>
        <source>Please type an alias of 1 to 12 characters.</source>
        <translation>Please type an alias of 1 to 12 characters.</translation>
    </message>
    <message>
        <source>Please call {label} again first.</source>
        <translation>Please call {label} again first.</translation>
    </message>
    <message>
        <source>Something went wrong in the program and was written down; please try again.</source>
        <translation>Something went wrong in the program and was written down; please try again.</translation>
    </message>
    <message>
        <source>Somebody is at desk {desk} already; would you choose another one?</source>
        <translation>Somebody is at desk {desk} already; would you choose another one?</translation>
    </message>
    <message>
        <source>Desk {desk} is paused; resume to call.</source>
        <translation>Desk {desk} is paused; resume to call.</translation>
    </message>
    <message>
        <source>Please give {label} a little more time to come.</source>
        <translation>Please give {label} a little more time to come.</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Desk panel · {library}</source>
        <translation>Desk panel · {library}</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>Desk {desk}</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>what somebody on the phone waits with</comment>
        <translation>Call</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %n</source>
        <comment>heading of the list</comment>
        <translation>
            <numerusform>Waiting: %n</numerusform>
            <numerusform>Waiting: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Called again</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Visit under way</source>
        <translation>Visit under way</translation>
    </message>
    <message>
        <source>Paused since {time}</source>
        <translation>Paused since {time}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>The next ticket will appear here.</source>
        <translation>The next ticket will appear here.</translation>
    </message>
    <message>
        <source>since the call</source>
        <translation>since the call</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>since the start</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Number of the ticket</translation>
    </message>
    <message>
        <source>For example A012</source>
        <translation>For example A012</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>The line is empty.</translation>
    </message>
    <message>
        <source>One moment, please…</source>
        <translation>One moment, please…</translation>
    </message>
    <message>
        <source>Call {label}</source>
        <translation>Call {label}</translation>
    </message>
    <message>
        <source>Did not come ({seconds} s)</source>
        <translation>Did not come ({seconds}&#xa0;s)</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %n</source>
        <comment>button that lists them</comment>
        <translation>
            <numerusform>Set aside: %n</numerusform>
            <numerusform>Set aside: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>Start the visit</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Finish the visit</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Call another ticket</source>
        <translation>Call another ticket</translation>
    </message>
    <message>
        <source>Nothing set aside</source>
        <translation>Nothing set aside</translation>
    </message>
    <message>
        <source>Back after an absence</source>
        <translation>Back after an absence</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Print the slip again</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: resume</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: call again</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: did not come</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key: set aside</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key: finish the visit</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>T</source>
        <comment>key: transfer</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: call another ticket</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key: list of those set aside</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>B</source>
        <comment>key: back after an absence</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: pause</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>key: sign out</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key: print the slip again</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>I</source>
        <comment>key: list of slips</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key cap</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key cap</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>leave a list</comment>
        <translation>Back</translation>
    </message>
    <message>
        <source>{label} at desk {desk}</source>
        <translation>{label} at desk {desk}</translation>
    </message>
    <message>
        <source>left at desk {desk}</source>
        <comment>a ticket</comment>
        <translation>left at desk {desk}</translation>
    </message>
    <message>
        <source>This desk calls again as soon as you resume.</source>
        <translation>This desk calls again as soon as you resume.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d}</source>
        <translation>{hours} h {minutes:02d}</translation>
    </message>
    <message>
        <source>Has just arrived</source>
        <translation>Has just arrived</translation>
    </message>
    <message>
        <source>Waiting for {time}</source>
        <translation>Waiting for {time}</translation>
    </message>
    <message>
        <source>{kind} · desk {desk}</source>
        <translation>{kind} · desk {desk}</translation>
    </message>
    <message>
        <source>{kind} · for a colleague</source>
        <translation>{kind} · for a colleague</translation>
    </message>
    <message>
        <source>{kind} · set aside</source>
        <translation>{kind} · set aside</translation>
    </message>
    <message>
        <source>{label}, {service}, {kind}, {time}</source>
        <translation>{label}, {service}, {kind}, {time}</translation>
    </message>
    <message>
        <source>{row}, left at desk {desk}</source>
        <translation>{row}, left at desk {desk}</translation>
    </message>
    <message>
        <source>{row}, desk {desk}</source>
        <translation>{row}, desk {desk}</translation>
    </message>
    <message>
        <source>{row}, for a colleague</source>
        <translation>{row}, for a colleague</translation>
    </message>
    <message>
        <source>{row}, set aside</source>
        <translation>{row}, set aside</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>The staff</translation>
    </message>
    <message>
        <source>What would you like to do for {alias}?</source>
        <translation>What would you like to do for {alias}?</translation>
    </message>
    <message>
        <source>Whom do you welcome?</source>
        <translation>Whom do you welcome?</translation>
    </message>
    <message>
        <source>What is the new alias of {alias}?</source>
        <translation>What is the new alias of {alias}?</translation>
    </message>
    <message>
        <source>A new PIN for {alias}</source>
        <translation>A new PIN for {alias}</translation>
    </message>
    <message>
        <source>4 to 12 digits, typed twice. They do not show.</source>
        <translation>4 to 12 digits, typed twice. They do not show.</translation>
    </message>
    <message>
        <source>Please type the PIN of {alias} to go on.</source>
        <translation>Please type the PIN of {alias} to go on.</translation>
    </message>
    <message>
        <source>Choose somebody with the arrows and Enter, or type an alias.</source>
        <translation>Choose somebody with the arrows and Enter, or type an alias.</translation>
    </message>
    <message>
        <source>What you choose counts at once, at every desk.</source>
        <translation>What you choose counts at once, at every desk.</translation>
    </message>
    <message>
        <source>The alias has 1 to 12 characters; colleagues see it, patrons never do.</source>
        <translation>The alias has 1 to 12 characters; colleagues see it, patrons never do.</translation>
    </message>
    <message>
        <source>1 to 12 characters. Where they are signed in, they stay so.</source>
        <translation>1 to 12 characters. Where they are signed in, they stay so.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>New PIN once more</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>key: add somebody</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Add as a manager</source>
        <translation>Add as a manager</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Set this PIN</translation>
    </message>
    <message>
        <source>Let them try their PIN again now</source>
        <translation>Let them try their PIN again now</translation>
    </message>
    <message>
        <source>Give a new PIN</source>
        <translation>Give a new PIN</translation>
    </message>
    <message>
        <source>Change the alias</source>
        <translation>Change the alias</translation>
    </message>
    <message>
        <source>Make them a manager</source>
        <translation>Make them a manager</translation>
    </message>
    <message>
        <source>Let them serve only</source>
        <translation>Let them serve only</translation>
    </message>
    <message>
        <source>Suspend their access for now</source>
        <translation>Suspend their access for now</translation>
    </message>
    <message>
        <source>Let them sign in again</source>
        <translation>Let them sign in again</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>{role} · not active</source>
        <translation>{role} · not active</translation>
    </message>
    <message>
        <source>{role} · waits until {time}</source>
        <translation>{role} · waits until {time}</translation>
    </message>
    <message>
        <source>This cannot be done now; please try again in a moment.</source>
        <translation>This cannot be done now; please try again in a moment.</translation>
    </message>
    <message>
        <source>{alias} may sign in now.</source>
        <translation>{alias} may sign in now.</translation>
    </message>
    <message>
        <source>{before} is {alias} now.</source>
        <translation>{before} is {alias} now.</translation>
    </message>
    <message>
        <source>The new PIN of {alias} counts from now on.</source>
        <translation>The new PIN of {alias} counts from now on.</translation>
    </message>
    <message>
        <source>{alias} may try the PIN again now.</source>
        <translation>{alias} may try the PIN again now.</translation>
    </message>
    <message>
        <source>{alias} may manage people now.</source>
        <translation>{alias} may manage people now.</translation>
    </message>
    <message>
        <source>{alias} serves at the desks from now on.</source>
        <translation>{alias} serves at the desks from now on.</translation>
    </message>
    <message>
        <source>{alias} is not active for now; you can change that here.</source>
        <translation>{alias} is not active for now; you can change that here.</translation>
    </message>
    <message>
        <source>{alias} may sign in again.</source>
        <translation>{alias} may sign in again.</translation>
    </message>
    <message>
        <source>This is not your PIN; please type it again.</source>
        <translation>This is not your PIN; please type it again.</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>Please type your PIN.</translation>
    </message>
    <message>
        <source>After several tries your alias waits until {time}; thank you.</source>
        <translation>After several tries your alias waits until {time}; thank you.</translation>
    </message>
    <message>
        <source>{alias} is the only manager now; please make another one first.</source>
        <translation>{alias} is the only manager now; please make another one first.</translation>
    </message>
    <message>
        <source>{alias} was renamed or removed; please open the list again.</source>
        <translation>{alias} was renamed or removed; please open the list again.</translation>
    </message>
    <message>
        <source>Your alias is not active for now; another manager can change that.</source>
        <translation>Your alias is not active for now; another manager can change that.</translation>
    </message>
    <message>
        <source>F11</source>
        <comment>key: people</comment>
        <translation>F11</translation>
    </message>
    <message>
        <source>Managing people is for managers; one of them can help you.</source>
        <translation>Managing people is for managers; one of them can help you.</translation>
    </message>
    <message>
        <source>Somebody has this alias already; please choose another one.</source>
        <translation>Somebody has this alias already; please choose another one.</translation>
    </message>
    <message>
        <source>An alias has 1 to 12 characters; please choose another one.</source>
        <translation>An alias has 1 to 12 characters; please choose another one.</translation>
    </message>
    <message>
        <source>Please choose 4 to 12 digits that are harder to guess.</source>
        <translation>Please choose 4 to 12 digits that are harder to guess.</translation>
    </message>
    <message>
        <source>The two PINs differ; please type them again.</source>
        <translation>The two PINs differ; please type them again.</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>Words to say</source>
        <translation>Words to say</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: words to say</comment>
        <translation>Words</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>key: words to say</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key cap</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Look for a word</source>
        <translation>Look for a word</translation>
    </message>
    <message>
        <source>For example: wait, loan, phone</source>
        <translation>For example: wait, loan, phone</translation>
    </message>
    <message>
        <source>Please try a shorter word: every situation has its phrases.</source>
        <translation>Please try a shorter word: every situation has its phrases.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: words to say</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Next: {label}</source>
        <translation>Next: {label}</translation>
    </message>
    <message>
        <source>At the desk: {label}</source>
        <translation>At the desk: {label}</translation>
    </message>
    <message>
        <source>To greet</source>
        <translation>To greet</translation>
    </message>
    <message>
        <source>To ask for patience</source>
        <translation>To ask for patience</translation>
    </message>
    <message>
        <source>Another request that waits its turn</source>
        <translation>Another request that waits its turn</translation>
    </message>
    <message>
        <source>To propose another time</source>
        <translation>To propose another time</translation>
    </message>
    <message>
        <source>Phone: putting on hold</source>
        <translation>Phone: putting on hold</translation>
    </message>
    <message>
        <source>Phone: returning to the line</source>
        <translation>Phone: returning to the line</translation>
    </message>
    <message>
        <source>Phone: offering to call back</source>
        <translation>Phone: offering to call back</translation>
    </message>
    <message>
        <source>Phone: taking the call</source>
        <translation>Phone: taking the call</translation>
    </message>
    <message>
        <source>The title is on loan</source>
        <translation>The title is on loan</translation>
    </message>
    <message>
        <source>To refer to somebody who can help</source>
        <translation>To refer to somebody who can help</translation>
    </message>
    <message>
        <source>To explain how we go about it</source>
        <translation>To explain how we go about it</translation>
    </message>
    <message>
        <source>A balance on the account</source>
        <translation>A balance on the account</translation>
    </message>
    <message>
        <source>Computers and photocopier</source>
        <translation>Computers and photocopier</translation>
    </message>
    <message>
        <source>To wrap up with a next step</source>
        <translation>To wrap up with a next step</translation>
    </message>
    <message>
        <source>A talk about the next step</source>
        <translation>A talk about the next step</translation>
    </message>
    <message>
        <source>Somebody is upset</source>
        <translation>Somebody is upset</translation>
    </message>
    <message>
        <source>At closing time</source>
        <translation>At closing time</translation>
    </message>
    <message>
        <source>Before saying goodbye</source>
        <translation>Before saying goodbye</translation>
    </message>
    <message>
        <source>Words of this library</source>
        <translation>Words of this library</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>free · {label} is there</source>
        <comment>a desk</comment>
        <translation>free · {label} is there</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a desk</comment>
        <translation>free</translation>
    </message>
    <message>
        <source>{alias}, paused</source>
        <comment>a desk</comment>
        <translation>{alias}, paused</translation>
    </message>
    <message>
        <source>{alias} is here</source>
        <translation>{alias} is here</translation>
    </message>
    <message>
        <source>Desk {desk} · {alias} · paused</source>
        <translation>Desk {desk} · {alias} · paused</translation>
    </message>
    <message>
        <source>Desk {desk} · {alias}</source>
        <translation>Desk {desk} · {alias}</translation>
    </message>
    <message>
        <source>There is nobody at the desk: every place is kept.</source>
        <translation>There is nobody at the desk: every place is kept.</translation>
    </message>
    <message>
        <source>One person is present: transactions go first.</source>
        <translation>One person is present: transactions go first.</translation>
    </message>
    <message>
        <source>Two people are present: by order of arrival.</source>
        <translation>Two people are present: by order of arrival.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are present: by order of arrival.</source>
        <translation>
            <numerusform>%n person is present: by order of arrival.</numerusform>
            <numerusform>%n people are present: by order of arrival.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place is kept</source>
        <translation>Every place is kept</translation>
    </message>
    <message>
        <source>One person: transactions first</source>
        <translation>One person: transactions first</translation>
    </message>
    <message>
        <source>Two people: order of arrival</source>
        <translation>Two people: order of arrival</translation>
    </message>
    <message numerus="yes">
        <source>%n people: order of arrival</source>
        <translation>
            <numerusform>%n person: order of arrival</numerusform>
            <numerusform>%n people: order of arrival</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello! Which desk are you at?</source>
        <translation>Hello! Which desk are you at?</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Your alias</translation>
    </message>
    <message>
        <source>1 to 12 characters. Your colleagues see it, patrons never do.</source>
        <translation>1 to 12 characters. Your colleagues see it, patrons never do.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>4 to 12 digits. They do not show.</source>
        <translation>4 to 12 digits. They do not show.</translation>
    </message>
    <message>
        <source>Your alias stands here, the PIN beside it.</source>
        <translation>Your alias stands here, the PIN beside it.</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>On a break</translation>
    </message>
    <message>
        <source>In the back office</source>
        <translation>In the back office</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In a meeting</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Go on here</translation>
    </message>
    <message>
        <source>Take over from {alias}</source>
        <translation>Take over from {alias}</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>key: take over a desk</comment>
        <translation>F2</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>Virtual printer</source>
        <translation>Virtual printer</translation>
    </message>
    <message>
        <source>Paper and cutter</source>
        <translation>Paper and cutter</translation>
    </message>
    <message>
        <source>Cable and power</source>
        <translation>Cable and power</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>Paper out</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Paper nearly out</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>Cutter jam</source>
        <translation>Cutter jam</translation>
    </message>
    <message>
        <source>Cable unplugged</source>
        <translation>Cable unplugged</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Power off</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Access refused</translation>
    </message>
    <message>
        <source>Slow line (1200 baud)</source>
        <translation>Slow line (1200 baud)</translation>
    </message>
    <message>
        <source>Small buffer (45 bytes)</source>
        <translation>Small buffer (45 bytes)</translation>
    </message>
    <message>
        <source>Noise in the answers</source>
        <translation>Noise in the answers</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Hanging</source>
        <translation>Hanging</translation>
    </message>
    <message>
        <source>Confirmations lost</source>
        <translation>Confirmations lost</translation>
    </message>
    <message>
        <source>Confirmations doubled</source>
        <translation>Confirmations doubled</translation>
    </message>
    <message>
        <source>Tear the paper off</source>
        <translation>Tear the paper off</translation>
    </message>
    <message>
        <source>Everything works again</source>
        <translation>Everything works again</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the printer</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Stopped: the cutter is jammed</source>
        <translation>Stopped: the cutter is jammed</translation>
    </message>
    <message>
        <source>Stopped: the cover is open</source>
        <translation>Stopped: the cover is open</translation>
    </message>
    <message>
        <source>Stopped: no paper</source>
        <translation>Stopped: no paper</translation>
    </message>
    <message>
        <source>Hangs</source>
        <comment>the printer</comment>
        <translation>Hangs</translation>
    </message>
    <message>
        <source>Prints, with faults</source>
        <translation>Prints, with faults</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
    <message numerus="yes">
        <source>%n slips</source>
        <translation>
            <numerusform>%n slip</numerusform>
            <numerusform>%n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes received</source>
        <translation>
            <numerusform>%n byte received</numerusform>
            <numerusform>%n bytes received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>In the settings, printer.device is one of these:</source>
        <translation>In the settings, printer.device is one of these:</translation>
    </message>
    <message>
        <source>Each slip comes out here, the newest on top.</source>
        <translation>Each slip comes out here, the newest on top.</translation>
    </message>
    <message>
        <source>Slip {number} · {size} bytes</source>
        <translation>Slip {number} · {size} bytes</translation>
    </message>
    <message>
        <source>Piece {number}, torn · {size} bytes</source>
        <translation>Piece {number}, torn · {size} bytes</translation>
    </message>
    <message>
        <source>This cannot be done: {reason}</source>
        <translation>This cannot be done: {reason}</translation>
    </message>
</context>
<context>
    <name>PromisedCallsWords</name>
    <message>
        <source>Promised calls</source>
        <translation>Promised calls</translation>
    </message>
    <message>
        <source>First name, or Ms. T.</source>
        <translation>First name, or Ms. T.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What for, in a few words</source>
        <translation>What for, in a few words</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>For example: 2:30 p.m., tomorrow 10 a.m., Monday 9 a.m.</source>
        <translation>For example: 2:30 p.m., tomorrow 10 a.m., Monday 9 a.m.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In an hour</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>This afternoon</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Tomorrow morning</translation>
    </message>
    <message>
        <source>When we open</source>
        <translation>When we open</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>format of a date</comment>
        <translation>dddd, MMMM&#xa0;d</translation>
    </message>
    <message>
        <source>A call for {day}, at {time}.</source>
        <translation>A call for {day}, at {time}.</translation>
    </message>
    <message>
        <source>Promise a call</source>
        <translation>Promise a call</translation>
    </message>
    <message>
        <source>Noted. {when} Thank you!</source>
        <translation>Noted. {when} Thank you!</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <comment>a moment</comment>
        <translation>{day}, at&#xa0;{time}</translation>
    </message>
    <message>
        <source>Promise the call</source>
        <translation>Promise the call</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Back to the desk</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key cap</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key cap</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Kept sealed until the call is made, and no longer.</source>
        <translation>Kept sealed until the call is made, and no longer.</translation>
    </message>
    <message>
        <source>For {label}: whom to call, where and when?</source>
        <translation>For {label}: whom to call, where and when?</translation>
    </message>
    <message numerus="yes">
        <source>Calls due: %n</source>
        <comment>button: promised calls</comment>
        <translation>
            <numerusform>Call due: %n</numerusform>
            <numerusform>Calls due: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, promised for %1</source>
        <translation>Now, promised for %1</translation>
    </message>
    <message>
        <source>Please give a name, a number with digits, and a time in the next 60 days.</source>
        <translation>Please give a name, a number with digits, and a time in the next 60 days.</translation>
    </message>
    <message>
        <source>A colleague has made this call already. Thank you both!</source>
        <translation>A colleague has made this call already. Thank you both!</translation>
    </message>
    <message>
        <source>The key of the promised calls is elsewhere: please put its file back.</source>
        <translation>The key of the promised calls is elsewhere: please put its file back.</translation>
    </message>
    <message>
        <source>The calls cannot be read just now. Please note this one on paper.</source>
        <translation>The calls cannot be read just now. Please note this one on paper.</translation>
    </message>
    <message>
        <source>Something went wrong here; please try again.</source>
        <translation>Something went wrong here; please try again.</translation>
    </message>
    <message>
        <source>Called: take it off the list</source>
        <translation>Called: take it off the list</translation>
    </message>
    <message>
        <source>Promised calls will stand here, the one due first on top.</source>
        <translation>Promised calls will stand here, the one due first on top.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>at the kiosk</translation>
    </message>
    <message>
        <source>at the printer “{place}”</source>
        <translation>at the printer “{place}”</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Waits for the printer</translation>
    </message>
    <message>
        <source>No paper came out</source>
        <translation>No paper came out</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Cut short</translation>
    </message>
    <message>
        <source>Look at the paper first</source>
        <translation>Look at the paper first</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Called to desk {desk}</source>
        <translation>Called to desk {desk}</translation>
    </message>
    <message>
        <source>At desk {desk}</source>
        <translation>At desk {desk}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>asked for at {time}</source>
        <translation>asked for at {time}</translation>
    </message>
    <message>
        <source>What follows · {time}</source>
        <translation>What follows · {time}</translation>
    </message>
    <message>
        <source>Quieter times · {time}</source>
        <translation>Quieter times · {time}</translation>
    </message>
    <message>
        <source>Asked for at {time}</source>
        <translation>Asked for at {time}</translation>
    </message>
    <message>
        <source>The slip of {label} was asked for at {time}</source>
        <translation>The slip of {label} was asked for at {time}</translation>
    </message>
    <message numerus="yes">
        <source>Slips to check: %n</source>
        <comment>button that lists them</comment>
        <translation>
            <numerusform>Slip to check: %n</numerusform>
            <numerusform>Slips to check: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Should the slip about what follows for {label} be printed again?</source>
        <translation>Should the slip about what follows for {label} be printed again?</translation>
    </message>
    <message>
        <source>Should the slip with the quieter times be printed again?</source>
        <translation>Should the slip with the quieter times be printed again?</translation>
    </message>
    <message>
        <source>Which slip should be printed again?</source>
        <translation>Which slip should be printed again?</translation>
    </message>
    <message>
        <source>Is the slip of {label} there after all?</source>
        <translation>Is the slip of {label} there after all?</translation>
    </message>
    <message>
        <source>Where does the slip of {label} come out?</source>
        <translation>Where does the slip of {label} come out?</translation>
    </message>
    <message>
        <source>Where does the next step of {label} come out?</source>
        <translation>Where does the next step of {label} come out?</translation>
    </message>
    <message>
        <source>Those that may be missing come first; type a number or use the arrows.</source>
        <translation>Those that may be missing come first; type a number or use the arrows.</translation>
    </message>
    <message>
        <source>Nothing confirms that it was printed; please look at the paper {place} first.</source>
        <translation>Nothing confirms that it was printed; please look at the paper {place} first.</translation>
    </message>
    <message>
        <source>The paper comes out {place}.</source>
        <translation>The paper comes out {place}.</translation>
    </message>
    <message>
        <source>It will say DUPLICATA.</source>
        <translation>It will say DUPLICATA.</translation>
    </message>
    <message>
        <source>It tells what happens next and stays anonymous.</source>
        <translation>It tells what happens next and stays anonymous.</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Yes, it is there</translation>
    </message>
    <message>
        <source>No: print it once more, marked DUPLICATA</source>
        <translation>No: print it once more, marked DUPLICATA</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Print it again</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Take it off the list</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a printer</comment>
        <translation>ready</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>a printer</comment>
        <translation>needs attention</translation>
    </message>
    <message>
        <source>Printer of desk {desk}</source>
        <translation>Printer of desk {desk}</translation>
    </message>
    <message>
        <source>Printer “{place}”</source>
        <translation>Printer “{place}”</translation>
    </message>
    <message>
        <source>at the printer of desk {desk}</source>
        <translation>at the printer of desk {desk}</translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message>
        <source>Strip of desk {desk}</source>
        <translation>Strip of desk {desk}</translation>
    </message>
    <message>
        <source>Transactions go first</source>
        <translation>Transactions go first</translation>
    </message>
    <message>
        <source>A short talk</source>
        <translation>A short talk</translation>
    </message>
    <message>
        <source>Has waited long</source>
        <translation>Has waited long</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>Arrived first</source>
        <translation>Arrived first</translation>
    </message>
    <message>
        <source>Next: {ticket}. {why}</source>
        <translation>Next: {ticket}. {why}</translation>
    </message>
    <message>
        <source>Longest wait: {time}</source>
        <translation>Longest wait: {time}</translation>
    </message>
    <message>
        <source>A printer needs you; what to do is under the strip</source>
        <translation>A printer needs you; what to do is under the strip</translation>
    </message>
    <message>
        <source>This is the last known state; more is under the strip</source>
        <translation>This is the last known state; more is under the strip</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>a visit</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>a visit</comment>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Show who waits and every action</source>
        <translation>Show who waits and every action</translation>
    </message>
    <message>
        <source>Fold the panel away</source>
        <translation>Fold the panel away</translation>
    </message>
    <message>
        <source>F8</source>
        <comment>key: show more under the strip</comment>
        <translation>F8</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Full size</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Narrow</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Strip</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>key: narrow window</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>F10</source>
        <comment>key: strip</comment>
        <translation>F10</translation>
    </message>
</context>
<context>
    <name>VisitSentences</name>
    <message>
        <source>To welcome {label}:</source>
        <translation>To welcome {label}:</translation>
    </message>
    <message>
        <source>For {label}, on the phone:</source>
        <translation>For {label}, on the phone:</translation>
    </message>
    <message>
        <source>Two minutes with {label}, for one next step: wait on, come back, a hold or a request, or a promised call.</source>
        <translation>Two minutes with {label}, for one next step: wait on, come back, a hold or a request, or a promised call.</translation>
    </message>
    <message>
        <source>This service is usually given by somebody who is away: please see what you can offer, or to whom you can refer.</source>
        <translation>This service is usually given by somebody who is away: please see what you can offer, or to whom you can refer.</translation>
    </message>
    <message>
        <source>The visit of {label} goes on: {detail}.</source>
        <translation>The visit of {label} goes on: {detail}.</translation>
    </message>
    <message>
        <source>{label} waits on, at the same place in line.</source>
        <translation>{label} waits on, at the same place in line.</translation>
    </message>
    <message>
        <source>{label} is set aside, with a reminder at {time}; its place is kept.</source>
        <translation>{label} is set aside, with a reminder at {time}; its place is kept.</translation>
    </message>
    <message>
        <source>{label} is back in line, for desk {desk}.</source>
        <translation>{label} is back in line, for desk {desk}.</translation>
    </message>
    <message>
        <source>{label} was left at desk {other}: would you see to it?</source>
        <translation>{label} was left at desk {other}: would you see to it?</translation>
    </message>
    <message>
        <source>The call of {label} is taken back.</source>
        <translation>The call of {label} is taken back.</translation>
    </message>
    <message>
        <source>The start of the visit {label} is taken back.</source>
        <translation>The start of the visit {label} is taken back.</translation>
    </message>
    <message>
        <source>The new request of {label} is taken back.</source>
        <translation>The new request of {label} is taken back.</translation>
    </message>
    <message>
        <source>The end of the visit {label} is taken back; it goes on.</source>
        <translation>The end of the visit {label} is taken back; it goes on.</translation>
    </message>
    <message>
        <source>The absence of {label} is taken back.</source>
        <translation>The absence of {label} is taken back.</translation>
    </message>
    <message>
        <source>The further wait of {label} is taken back.</source>
        <translation>The further wait of {label} is taken back.</translation>
    </message>
    <message>
        <source>The setting aside of {label} is taken back.</source>
        <translation>The setting aside of {label} is taken back.</translation>
    </message>
    <message>
        <source>The transfer of {label} is taken back.</source>
        <translation>The transfer of {label} is taken back.</translation>
    </message>
    <message>
        <source>The return to {label} is taken back.</source>
        <translation>The return to {label} is taken back.</translation>
    </message>
    <message>
        <source>The end of the call {label} is taken back; it goes on.</source>
        <translation>The end of the call {label} is taken back; it goes on.</translation>
    </message>
    <message>
        <source>{label} is on hold</source>
        <translation>{label} is on hold</translation>
    </message>
    <message>
        <source>{label} is on hold again</source>
        <translation>{label} is on hold again</translation>
    </message>
    <message>
        <source>You returned to {label}; the panel will remind you again.</source>
        <translation>You returned to {label}; the panel will remind you again.</translation>
    </message>
    <message>
        <source>You returned to {label}; would you end its wait with a call back, promised for later?</source>
        <translation>You returned to {label}; would you end its wait with a call back, promised for later?</translation>
    </message>
    <message>
        <source>The visit of {label} is noted as ended.</source>
        <translation>The visit of {label} is noted as ended.</translation>
    </message>
    <message>
        <source>The call {label} has ended.</source>
        <translation>The call {label} has ended.</translation>
    </message>
    <message>
        <source>{label} is promised a call: please note with F7 whom to call, where and when.</source>
        <translation>{label} is promised a call: please note with F7 whom to call, where and when.</translation>
    </message>
    <message>
        <source>{label} is promised a call: please note on paper whom to call, where and when.</source>
        <translation>{label} is promised a call: please note on paper whom to call, where and when.</translation>
    </message>
    <message>
        <source>A call is promised for {detail}.</source>
        <translation>A call is promised for {detail}.</translation>
    </message>
    <message>
        <source>Desk {desk} is free now; would you send {label} elsewhere?</source>
        <translation>Desk {desk} is free now; would you send {label} elsewhere?</translation>
    </message>
    <message>
        <source>{detail} is at your desk now; {label} stays as it is.</source>
        <translation>{detail} is at your desk now; {label} stays as it is.</translation>
    </message>
    <message>
        <source>This can be taken back no more; what you see is up to date.</source>
        <translation>This can be taken back no more; what you see is up to date.</translation>
    </message>
    <message>
        <source>Please choose the next step first.</source>
        <translation>Please choose the next step first.</translation>
    </message>
    <message>
        <source>This next step has left the settings; please choose another one.</source>
        <translation>This next step has left the settings; please choose another one.</translation>
    </message>
    <message>
        <source>The time planned for {label} is up and {other} is waiting: would you wrap up?</source>
        <translation>The time planned for {label} is up and {other} is waiting: would you wrap up?</translation>
    </message>
    <message>
        <source>The time planned for {label} is up and {other} has waited for {time}: would you wrap up?</source>
        <translation>The time planned for {label} is up and {other} has waited for {time}: would you wrap up?</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were promised for now: F7 says whom to call.</source>
        <translation>
            <numerusform>%n call was promised for now: F7 says whom to call.</numerusform>
            <numerusform>%n calls were promised for now: F7 says whom to call.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slip about what follows for {label} waits {place}</source>
        <translation>The slip about what follows for {label} waits {place}</translation>
    </message>
    <message>
        <source>The slip of {label} waits {place}</source>
        <translation>The slip of {label} waits {place}</translation>
    </message>
    <message>
        <source>a new roll brings it out.</source>
        <translation>a new roll brings it out.</translation>
    </message>
    <message>
        <source>it comes out once the cover is closed.</source>
        <translation>it comes out once the cover is closed.</translation>
    </message>
    <message>
        <source>please see to the printer; it then comes out.</source>
        <translation>please see to the printer; it then comes out.</translation>
    </message>
    <message>
        <source>{label} is still set aside: how is it going?</source>
        <translation>{label} is still set aside: how is it going?</translation>
    </message>
    <message>
        <source>{label} is still set aside ({reason}): how is it going?</source>
        <translation>{label} is still set aside ({reason}): how is it going?</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{about}: {words}</source>
        <translation>{about}: {words}</translation>
    </message>
    <message>
        <source>{label} is waiting for a word from you</source>
        <translation>{label} is waiting for a word from you</translation>
    </message>
    <message>
        <source>{label} is back in line, at place {number}</source>
        <translation>{label} is back in line, at place {number}</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Waits on</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>In 5 minutes</translation>
    </message>
    <message>
        <source>Put a call on hold</source>
        <translation>Put a call on hold</translation>
    </message>
    <message>
        <source>Return to the line</source>
        <translation>Return to the line</translation>
    </message>
    <message>
        <source>End a call</source>
        <translation>End a call</translation>
    </message>
    <message>
        <source>Services given here</source>
        <translation>Services given here</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>See to it</translation>
    </message>
    <message>
        <source>Z</source>
        <comment>key: undo</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key: waits on</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>5</source>
        <comment>key: in 5 minutes</comment>
        <translation>5</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key: put a call on hold</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>G</source>
        <comment>key: return to the line</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key: end a call</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>K</source>
        <comment>key: services given here</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>V</source>
        <comment>key: see to a ticket that was left</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>Return to {label}</source>
        <translation>Return to {label}</translation>
    </message>
    <message>
        <source>End {label}</source>
        <translation>End {label}</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>End the talk</translation>
    </message>
    <message>
        <source>Take call {label}</source>
        <translation>Take call {label}</translation>
    </message>
    <message>
        <source>Speak with {label}</source>
        <translation>Speak with {label}</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>End the call</translation>
    </message>
    <message>
        <source>Put back on hold</source>
        <translation>Put back on hold</translation>
    </message>
    <message>
        <source>Undo the call of {label}</source>
        <translation>Undo the call of {label}</translation>
    </message>
    <message>
        <source>Undo the start of {label}</source>
        <translation>Undo the start of {label}</translation>
    </message>
    <message>
        <source>Undo the new request of {label}</source>
        <translation>Undo the new request of {label}</translation>
    </message>
    <message>
        <source>Undo the end of {label}</source>
        <translation>Undo the end of {label}</translation>
    </message>
    <message>
        <source>Undo the absence of {label}</source>
        <translation>Undo the absence of {label}</translation>
    </message>
    <message>
        <source>Undo the further wait of {label}</source>
        <translation>Undo the further wait of {label}</translation>
    </message>
    <message>
        <source>Undo the setting aside of {label}</source>
        <translation>Undo the setting aside of {label}</translation>
    </message>
    <message>
        <source>Undo the transfer of {label}</source>
        <translation>Undo the transfer of {label}</translation>
    </message>
    <message>
        <source>Undo the return to {label}</source>
        <translation>Undo the return to {label}</translation>
    </message>
    <message>
        <source>Undo the end of the call {label}</source>
        <translation>Undo the end of the call {label}</translation>
    </message>
    <message>
        <source>since the start · time is up</source>
        <translation>since the start · time&#xa0;is&#xa0;up</translation>
    </message>
    <message>
        <source>since the start · {time} left</source>
        <translation>since the start · {time}&#xa0;left</translation>
    </message>
    <message>
        <source>{label} · on hold for {time}</source>
        <translation>{label} · on hold for {time}</translation>
    </message>
    <message numerus="yes">
        <source>returned to %n times</source>
        <comment>a call on hold</comment>
        <translation>
            <numerusform>returned to %n time</numerusform>
            <numerusform>returned to %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets for another desk</source>
        <translation>Tickets for another desk</translation>
    </message>
    <message>
        <source>The next ticket for this desk will appear here.</source>
        <translation>The next ticket for this desk will appear here.</translation>
    </message>
</context>
</TS>
