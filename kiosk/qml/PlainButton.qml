// A quiet button: a pictogram and a word or two, on one line, or on two that are close to each other.
import QtQuick
import VotreTour.Kiosk

BigButton {
    id: button

    property string pictogram: ""
    property int size: Theme.body
    // Two lines, in the width that it has.
    property bool isTight: false
    // White at either end.
    property real inset: 3 * Theme.u

    implicitHeight: Math.max(Theme.minTarget, 10 * Theme.u)
    implicitWidth: Math.max(Theme.minTarget, drawn.taken + Math.ceil(words.implicitWidth) + 2 * inset)

    Row {
        anchors.centerIn: parent
        spacing: drawn.visible ? 1.6 * Theme.u : 0

        Pictogram {
            id: drawn

            readonly property real taken: text !== "" ? width + 1.6 * Theme.u : 0

            anchors.verticalCenter: parent.verticalCenter
            size: 5 * Theme.u
            text: button.pictogram
            visible: text !== ""
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: button.isIdle ? Theme.inkSoft : Theme.ink
            font.pixelSize: button.size
            horizontalAlignment: drawn.visible ? Text.AlignLeft : Text.AlignHCenter
            isLabel: true
            opacity: button.isIdle ? 0.7 : 1
            text: button.name
            visible: !button.isTight
            weight: Theme.weightStrong
            wrapMode: Text.NoWrap
        }

        Words {
            readonly property real most: Math.floor(button.width - drawn.taken - 2 * button.inset)

            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: button.size
            isLabel: true
            lineHeight: 0.78
            text: button.name
            visible: button.isTight
            weight: Theme.weightStrong
            // As wide as its lines, so that they stand in the middle with the drawing.
            width: Math.ceil(Theme.balanced(text, font.pixelSize, weight, most))
        }
    }
}
