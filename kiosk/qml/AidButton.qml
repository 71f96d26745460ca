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
    readonly property color letters: isChosen ? Theme.paper : Theme.ink

    Accessible.checkable: true
    Accessible.checked: isChosen
    edge: isChosen ? Theme.ink : Theme.controlLine
    fill: isChosen ? Theme.ink : Theme.surface
    implicitHeight: Math.ceil(Math.max(Theme.minTarget, 10.6 * Theme.u))
    implicitWidth: Math.max(Theme.minTarget, wordsWidth + 4 * Theme.u)
    objectName: "aid_" + code
    pressedFill: isChosen ? Theme.inkSoft : Theme.raised

    Column {
        anchors.centerIn: parent
        spacing: -0.8 * Theme.u

        Pictogram {
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.letters
            size: 4.2 * Theme.u
            text: button.pictogram
        }

        Words {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            color: button.letters
            font.pixelSize: Theme.label
            isLabel: true
            text: button.name
            weight: Theme.weightStrong
            wrapMode: Text.NoWrap
        }
    }
}
