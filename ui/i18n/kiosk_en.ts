<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AidSentences</name>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Light letters on black</source>
        <translation>Light letters on black</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Everything to touch is in the lower half of the screen</source>
        <translation>Everything to touch is in the lower half of the screen</translation>
    </message>
    <message>
        <source>The screen is read aloud</source>
        <translation>The screen is read aloud</translation>
    </message>
    <message>
        <source>Listening is paused</source>
        <translation>Listening is paused</translation>
    </message>
    <message>
        <source>We will gladly read the screen to you as soon as we are back.</source>
        <translation>We will gladly read the screen to you as soon as we are back.</translation>
    </message>
    <message>
        <source>We will gladly read the screen to you, here or at the desk.</source>
        <translation>We will gladly read the screen to you, here or at the desk.</translation>
    </message>
    <message>
        <source>You may wait here, or go on without listening.</source>
        <translation>You may wait here, or go on without listening.</translation>
    </message>
    <message>
        <source>Listening is paused; we will read to you as soon as we are back.</source>
        <translation>Listening is&#xa0;paused; we&#xa0;will read to&#xa0;you as soon as we are back.</translation>
    </message>
    <message>
        <source>Listening is paused; we will gladly read to you at the desk.</source>
        <translation>Listening is&#xa0;paused; we&#xa0;will gladly read to&#xa0;you at&#xa0;the&#xa0;desk.</translation>
    </message>
</context>
<context>
    <name>ChoiceSentences</name>
    <message>
        <source>What would you prefer?</source>
        <translation>What would you prefer?</translation>
    </message>
    <message>
        <source>Only one of us is at the desk, and quick requests go first. More of us will be here %1.</source>
        <translation>Only one of us is at the desk, and quick&#xa0;requests&#xa0;go&#xa0;first. More of us will be here %1.</translation>
    </message>
    <message>
        <source>Wait with a number</source>
        <translation>Wait with a number</translation>
    </message>
    <message>
        <source>You keep your place in line</source>
        <translation>You keep your place in line</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Come back later</translation>
    </message>
    <message>
        <source>Please come to me</source>
        <translation>Ask us to come here</translation>
    </message>
    <message>
        <source>We will come to you here</source>
        <translation>We will come to you here</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>See you soon</translation>
    </message>
    <message>
        <source>More of us will be at the desk:</source>
        <translation>More of us will be at the desk:</translation>
    </message>
    <message>
        <source>Please take your slip; we will gladly help you then.</source>
        <translation>Please take your slip; we&#xa0;will gladly help you&#xa0;then.</translation>
    </message>
    <message>
        <source>You may write these times down; we will gladly help you then.</source>
        <translation>You may write these times down; we will gladly help you&#xa0;then.</translation>
    </message>
    <message>
        <source>Give up your number?</source>
        <translation>Cancel your number?</translation>
    </message>
    <message>
        <source>Your place in line would go to the next person.</source>
        <translation>Your place in line would go to the next person.</translation>
    </message>
    <message>
        <source>Yes, cancel</source>
        <comment>my number</comment>
        <translation>Yes, cancel</translation>
    </message>
    <message>
        <source>We are coming to you</source>
        <translation>We are coming to you</translation>
    </message>
    <message>
        <source>When more of us are here</source>
        <translation>When more of us are&#xa0;here</translation>
    </message>
    <message>
        <source>We know you are here; one of us will come as soon as possible.</source>
        <translation>We know you are here; one of us will come as&#xa0;soon&#xa0;as&#xa0;possible.</translation>
    </message>
    <message>
        <source>One of us is on the way to you.</source>
        <translation>One of us is on the way to you.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>Thank you for your patience.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>my number</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel my number</source>
        <translation>Cancel my number</translation>
    </message>
    <message>
        <source>Keep my number</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>Your number could not be cancelled; please tell us at the desk.</source>
        <translation>Your number could not be cancelled; please tell us at the&#xa0;desk.</translation>
    </message>
    <message>
        <source>Your number is cancelled</source>
        <translation>Your number is cancelled</translation>
    </message>
    <message>
        <source>You may take another one at any time.</source>
        <translation>You may take another one whenever you are&#xa0;ready.</translation>
    </message>
</context>
<context>
    <name>DoorSentences</name>
    <message>
        <source>We close at %1; numbers are given until %2. You are welcome until then.</source>
        <translation>We close at&#xa0;%1; numbers are given until&#xa0;%2. You&#xa0;are welcome until&#xa0;then.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. Please take a number before %2; we close at %1.</source>
        <translation>We&#xa0;are&#xa0;away from the desk for&#xa0;now. Please&#xa0;take&#xa0;a&#xa0;number before %2; we close at&#xa0;%1.</translation>
    </message>
    <message>
        <source>The library is closed for now</source>
        <translation>The library is closed for now</translation>
    </message>
    <message>
        <source>The library is closed for the holiday</source>
        <translation>The library is closed for the&#xa0;holiday</translation>
    </message>
    <message>
        <source>We are closing soon</source>
        <translation>We are closing soon</translation>
    </message>
    <message>
        <source>Many people are waiting</source>
        <translation>Many people are waiting</translation>
    </message>
    <message>
        <source>Numbers are on a short break</source>
        <translation>Numbers are on a short break</translation>
    </message>
    <message>
        <source>We close at %1, and the last numbers have been given. For a quick request, please come to the desk; we will do our best.</source>
        <translation>We close at&#xa0;%1, and the last numbers have been given. For a quick request, please come to the desk; we will do our&#xa0;best.</translation>
    </message>
    <message>
        <source>More numbers will be available in a moment. If it cannot wait, please come to the desk; we will find a way together.</source>
        <translation>More&#xa0;numbers will be available in a moment. If your request cannot wait, please come to the desk; we will find a way&#xa0;together.</translation>
    </message>
    <message>
        <source>Many numbers have just been taken; more will be available in a few minutes. If it cannot wait, please come to the desk; we will find a way together.</source>
        <translation>Many numbers have just been taken; more will be available in a few minutes. If your request cannot wait, please come to the desk; we will find a way&#xa0;together.</translation>
    </message>
    <message>
        <source>We close at %1, and the last numbers have been given. We are away from the desk for now.</source>
        <translation>We&#xa0;are&#xa0;away from the desk for&#xa0;now. We close at&#xa0;%1, and the last numbers have been&#xa0;given.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. More numbers will be available when we are back.</source>
        <translation>We&#xa0;are&#xa0;away from the desk for&#xa0;now. More&#xa0;numbers will be available when we are&#xa0;back.</translation>
    </message>
    <message>
        <source>Many numbers have just been taken; more will be available in a few minutes. We are away from the desk for now.</source>
        <translation>We&#xa0;are&#xa0;away from the desk for&#xa0;now. Many numbers have just been taken; more will be available in a few&#xa0;minutes.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>Thank you for your patience.</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Thank you for your&#xa0;visit.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>We look forward to seeing you.</translation>
    </message>
    <message>
        <source>At your service as soon as we open.</source>
        <translation>At your service as soon as we open.</translation>
    </message>
    <message>
        <source>We hope to see you again soon.</source>
        <translation>We hope to see you again soon.</translation>
    </message>
    <message>
        <source>Our hours are posted at the entrance.</source>
        <translation>Our hours are posted at the entrance.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <comment>for example: tomorrow at 10:00 a.m.</comment>
        <translation>We reopen %1.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Hello!</source>
        <translation>Hello!</translation>
    </message>
    <message>
        <source>What can we do for you today?</source>
        <translation>What can we do for you today?</translation>
    </message>
    <message>
        <source>A quick request</source>
        <translation>A&#xa0;quick request</translation>
    </message>
    <message>
        <source>With a little help</source>
        <translation>With a little&#xa0;help</translation>
    </message>
    <message>
        <source>Touch here</source>
        <translation>Touch here</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Not sure? Touch what comes closest; we will sort it out together at the desk.</source>
        <translation>Not sure? Touch what comes closest; we will sort it out together at the&#xa0;desk.</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>More choices</translation>
    </message>
    <message>
        <source>See the others</source>
        <translation>See the others</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Only one of us is at the desk right now: quick requests go first. Thank you for waiting.</source>
        <translation>Only one of us is at the desk right now: quick&#xa0;requests&#xa0;go&#xa0;first. Thank you for&#xa0;waiting.</translation>
    </message>
    <message>
        <source>Only one of us is at the desk: quick requests go first. You may wait, or come back at a quieter time.</source>
        <translation>Only one of us is at the desk: quick&#xa0;requests&#xa0;go&#xa0;first. You may wait, or come back at a quieter&#xa0;time.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. Please take a number anyway; we will call it when we are back.</source>
        <translation>We&#xa0;are&#xa0;away from the desk for&#xa0;now. Please take a number; we&#xa0;will call it when we are&#xa0;back.</translation>
    </message>
    <message>
        <source>Here is your number</source>
        <translation>Here is your number</translation>
    </message>
    <message>
        <source>We will call this number and tell you which desk to come to.</source>
        <translation>We will call this number and tell you which desk to come to.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call this number when we are back.</source>
        <translation>We&#xa0;are&#xa0;away from the desk for&#xa0;now; we&#xa0;will call this number when we are&#xa0;back.</translation>
    </message>
    <message>
        <source>Please come to the desk; we are expecting you.</source>
        <translation>Please come to the desk; we are expecting you.</translation>
    </message>
    <message>
        <source>No one is ahead of you; it will soon be your turn.</source>
        <translation>No one is ahead of you; it will soon be your&#xa0;turn.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you; it should take a few minutes.</source>
        <translation>
            <numerusform>%n person is ahead of you; it&#xa0;should take a few&#xa0;minutes.</numerusform>
            <numerusform>%n people are ahead of you; it&#xa0;should take a few&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you; it may take a while. Feel free to browse in the meantime.</source>
        <translation>
            <numerusform>%n person is ahead of you; it may take a while. Feel&#xa0;free to browse in the&#xa0;meantime.</numerusform>
            <numerusform>%n people are ahead of you; it may take a while. Feel&#xa0;free to browse in the&#xa0;meantime.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your place in line is kept.</source>
        <translation>Your place in line is kept.</translation>
    </message>
    <message>
        <source>If no slip came out, please write down your number: %1.</source>
        <translation>No slip? Please write down your number:&#xa0;%1.</translation>
    </message>
    <message>
        <source>No one is ahead of you; a quick request may still go first.</source>
        <translation>No one is ahead of you; a quick request may still go first.</translation>
    </message>
    <message>
        <source>Thank you for waiting…</source>
        <translation>Thank you for waiting…</translation>
    </message>
    <message>
        <source>Would you rather talk to us? You are always welcome at the desk.</source>
        <translation>Would you rather talk to us? You are welcome at the desk.</translation>
    </message>
    <message>
        <source>We will be with you as soon as we are back.</source>
        <translation>We will help you when we are back.</translation>
    </message>
    <message>
        <source>You may wait right here; we will be with you soon.</source>
        <translation>You may wait right here; we will be with you soon.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you, and quick requests may go first; it should take a few minutes.</source>
        <translation>
            <numerusform>%n person is ahead of you, and quick requests may go first; it&#xa0;should take a few&#xa0;minutes.</numerusform>
            <numerusform>%n people are ahead of you, and quick requests may go first; it&#xa0;should take a few&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you, and quick requests may go first. Feel free to browse in the meantime.</source>
        <translation>
            <numerusform>%n person is ahead of you, and quick requests may go first. Feel&#xa0;free to browse in the&#xa0;meantime.</numerusform>
            <numerusform>%n people are ahead of you, and quick requests may go first. Feel&#xa0;free to browse in the&#xa0;meantime.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Thank you for your visit.</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Your slip is being printed.</translation>
    </message>
    <message>
        <source>Please take your slip, just below.</source>
        <translation>Please take your slip, just below.</translation>
    </message>
    <message>
        <source>Please take your slip, on the left.</source>
        <translation>Please take your slip, on the left.</translation>
    </message>
    <message>
        <source>Please take your slip, on the right.</source>
        <translation>Please take your slip, on the right.</translation>
    </message>
    <message>
        <source>This number is all you need; please write it down or remember it.</source>
        <translation>This number is all you need; please write it down or remember&#xa0;it.</translation>
    </message>
    <message>
        <source>If your slip is cut short, please write down your number: %1.</source>
        <translation>Slip cut short? Please write down your number:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Your number: %1.
Still need a slip? Please ask at the desk.</source>
        <translation>Your number: %1.
Still need a&#xa0;slip? Just ask at the&#xa0;desk.</translation>
    </message>
    <message>
        <source>Your number will appear on the screen; you may write it down.</source>
        <translation>Your number will appear on the screen; you may write it&#xa0;down.</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>A short break</translation>
    </message>
    <message>
        <source>This screen is taking a short break, and we are away from the desk for now. You may wait nearby, or come back in a few minutes.</source>
        <translation>This screen is taking a short break, and we are away from the desk for&#xa0;now. You may wait nearby, or come back in a few&#xa0;minutes.</translation>
    </message>
    <message>
        <source>This screen is taking a short break. Please come to the desk; we will gladly serve you there.</source>
        <translation>This screen is taking a short break. Please come to the desk; we will gladly serve you&#xa0;there.</translation>
    </message>
    <message>
        <source>Thank you for your understanding.</source>
        <translation>Thank you for your understanding.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Touch anywhere to continue.</source>
        <translation>Touch anywhere to continue.</translation>
    </message>
    <message>
        <source>Otherwise, this screen will return to the start. Thank you for your visit.</source>
        <translation>Otherwise, this screen will return to the start. Thank you for your&#xa0;visit.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today at %1</source>
        <translation>today&#xa0;at&#xa0;%1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>tomorrow&#xa0;at&#xa0;%1</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>day and time</comment>
        <translation>%2 at&#xa0;%1</translation>
    </message>
    <message>
        <source>today, %1 to %2</source>
        <translation>today, %1&#xa0;to&#xa0;%2</translation>
    </message>
    <message>
        <source>tomorrow, %1 to %2</source>
        <translation>tomorrow, %1&#xa0;to&#xa0;%2</translation>
    </message>
    <message>
        <source>%3, %1 to %2</source>
        <comment>day and times</comment>
        <translation>%3, %1&#xa0;to&#xa0;%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day of the week</comment>
        <translation>on %1</translation>
    </message>
    <message>
        <source>on %1, %2 %3</source>
        <comment>Monday, January 4</comment>
        <translation>on %1, %2&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>WayOutSentences</name>
    <message>
        <source>Leave the kiosk</source>
        <translation>Leave the kiosk</translation>
    </message>
    <message>
        <source>Please type the PIN of a manager.</source>
        <translation>Please type the PIN of a manager.</translation>
    </message>
    <message>
        <source>The PIN of the first manager will open this way out. To make that manager, please type this in a terminal of this computer, then come back here:</source>
        <translation>The PIN of the first manager will open this way out. To make that manager, please type this in a terminal of this computer, then come back here:</translation>
    </message>
    <message>
        <source>One moment, please…</source>
        <translation>One moment, please…</translation>
    </message>
    <message>
        <source>No manager has this PIN; please type it again.</source>
        <translation>No manager has this PIN; please type it again.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Please try again in %n minute.</numerusform>
            <numerusform>Please try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
</TS>
