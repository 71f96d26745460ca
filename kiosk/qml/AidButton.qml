// A switch for seeing and reaching better: its pictogram above its name; filled, with a check mark, while it is on.
import QtQuick
import VotreTour.Kiosk

BigButton {
    id: button

    required property string code
    required property string pictogram
    required hint
    required property bool isChosen
    required property bool isOffered
    readonly property real wordsWidth: Math.ceil(label.implicitWidth)
    // How far its letters reach above what they stand on, and below it.
    readonly property list<real> reach: Theme.reach(name, Theme.label, Theme.weightStrong)
    // The furthest of the whole row, so that all names stand on one line.
    required property real above
    required property real below
    // What of the size of a drawing has ink.
    readonly property real inked: 5 / 6
    readonly property real room: height - depth - above - below
    // As much is white above and below, and no more between; a drawing shrinks before that is too little.
    readonly property real drawn: Math.min(4.2 * inked * Theme.u, room - 2.1 * Theme.u)
    // What belongs together stays so where there is more.
    readonly property real between: Math.min((room - drawn) / 3, 1.6 * Theme.u)
    readonly property real white: (room - drawn - between) / 2
    readonly property color ink: isChosen ? Theme.paper : Theme.ink

    Accessible.checkable: true
    Accessible.checked: isChosen
    edge: isChosen ? Theme.ink : Theme.controlLine
    fill: isChosen ? Theme.ink : Theme.surface
    implicitHeight: Math.ceil(Math.max(Theme.minTarget, 10.6 * Theme.u))
    implicitWidth: Math.max(Theme.minTarget, wordsWidth + 4 * Theme.u)
    objectName: "aid_" + code
    pressedFill: isChosen ? Theme.inkSoft : Theme.raised

    Pictogram {
        anchors.horizontalCenter: parent.horizontalCenter
        color: button.ink
        size: button.drawn / button.inked
        text: button.pictogram
        y: button.white + (button.drawn - height) / 2
    }

    Words {
        id: label

        anchors.horizontalCenter: parent.horizontalCenter
        color: button.ink
        font.pixelSize: Theme.label
        isLabel: true
        text: button.name
        weight: Theme.weightStrong
        wrapMode: Text.NoWrap
        y: button.white + button.drawn + button.between + button.above - baselineOffset
    }
}
