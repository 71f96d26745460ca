// One of the two families of requests, with its pictogram, its colour and what it holds.
import QtQuick
import VotreTour.Kiosk

BigButton {
    id: tile

    required property string code
    required property string pictogram
    required hint
    required property bool isTransaction
    required property string touchHere
    readonly property color strong: isTransaction ? Theme.transaction : Theme.assistance
    readonly property color strongPressed: isTransaction ? Theme.transactionPressed : Theme.assistancePressed
    readonly property color strongInk: isTransaction ? Theme.transactionInk : Theme.assistanceInk
    readonly property real inset: (isTall ? 3 : 2.2) * Theme.u
    // There is room for the words that invite a touch.
    required property bool isTall
    // And for what it holds.
    readonly property real needed: inset + disc.height + hint.anchors.topMargin + hint.implicitHeight + depth + (invitation.visible ? 8 : 0.6) * Theme.u
    readonly property bool hasRoom: needed <= height
    // Both families tell it, or neither.
    required property bool hasHint
    readonly property bool isNarrow: width < 60 * Theme.u

    depth: Theme.u
    edge: isPressed ? strongPressed : strong
    fill: strong
    foot: strongPressed
    objectName: "family_" + code
    pressedFill: strongPressed
    radius: 3 * Theme.u

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.margins: tile.inset
        anchors.top: parent.top
        anchors.topMargin: tile.hasHint ? tile.inset : (tile.height - tile.depth - height) / 2
        color: tile.strongInk
        height: width
        radius: width / 2
        width: (tile.isTall ? 14 : 12) * Theme.u

        Pictogram {
            anchors.centerIn: parent
            color: tile.strong
            size: 0.6 * parent.width
            text: tile.pictogram
        }
    }

    Words {
        id: title

        anchors.left: disc.right
        anchors.leftMargin: 2.8 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: tile.inset
        anchors.verticalCenter: disc.verticalCenter
        color: tile.strongInk
        font.pixelSize: tile.isNarrow ? Theme.button : tile.height < 15 * Theme.u ? Theme.heading : Theme.lead
        isLabel: true
        text: tile.name
        weight: Theme.weightHeavy
    }

    Words {
        id: hint

        anchors.left: parent.left
        anchors.margins: tile.inset
        anchors.right: parent.right
        anchors.top: disc.bottom
        anchors.topMargin: (tile.isTall ? 2.6 : 1.6) * Theme.u
        color: tile.strongInk
        font.pixelSize: Theme.small
        isLabel: true
        text: tile.hint
        visible: tile.hasHint
    }

    Row {
        id: invitation

        anchors.bottom: parent.bottom
        anchors.margins: 2.4 * Theme.u
        anchors.right: parent.right
        spacing: Theme.u
        visible: tile.isTall && !Theme.isLarger

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: tile.strongInk
            font.pixelSize: Theme.small
            isLabel: true
            text: tile.touchHere
            weight: Theme.weightStrong
        }

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
            color: tile.strongInk
            size: 5 * Theme.u
            text: Theme.isMirrored ? Glyphs.back : Glyphs.forward
        }
    }
}
