// One service: its pictogram on the colour of its family, its name, a few words more.
import QtQuick
import VotreTour.Kiosk

BigButton {
    id: tile

    required property string code
    required property string pictogram
    required hint
    required property bool isTransaction
    required property bool isChosen
    // Another service was chosen and is being seen to.
    required property bool isAside
    readonly property color strong: isTransaction ? Theme.transaction : Theme.assistance
    readonly property color soft: isTransaction ? Theme.transactionSoft : Theme.assistanceSoft
    readonly property color strongInk: isTransaction ? Theme.transactionInk : Theme.assistanceInk
    readonly property bool isStrong: isPressed || isChosen
    // All services have letters of one size; no hint where it is 0.
    required property int nameSize
    required property int hintSize
    // Narrower where the names of a row break all alike; 0 for all the width there is.
    required property real nameWidth
    required property real blockSize
    required property real inset

    edge: isAside ? Theme.line : strong
    fill: isChosen ? strong : (isAside ? Theme.paper : Theme.surface)
    foot: edge
    objectName: "service_" + code
    pressedFill: strong

    Rectangle {
        id: block

        anchors.left: parent.left
        anchors.leftMargin: tile.inset
        anchors.verticalCenter: parent.verticalCenter
        color: tile.isAside ? Theme.raised : tile.soft
        height: width
        radius: Math.round(1.6 * Theme.u)
        width: tile.blockSize

        Pictogram {
            anchors.centerIn: parent
            color: tile.isAside ? Theme.inkSoft : tile.strong
            size: 0.7 * parent.width
            text: tile.pictogram
        }
    }

    Column {
        anchors.left: block.right
        anchors.leftMargin: tile.inset
        anchors.right: parent.right
        anchors.rightMargin: tile.inset
        anchors.verticalCenter: parent.verticalCenter
        readonly property Words last: hint.visible ? hint : title

        // As much white above the first letters as below the last.
        anchors.verticalCenterOffset: (last.whiteBelow + last.halfTail - title.whiteAbove) / 2

        Words {
            id: title

            anchors.left: parent.left
            color: tile.isStrong ? tile.strongInk : tile.isAside ? Theme.inkSoft : Theme.ink
            font.pixelSize: tile.nameSize
            isLabel: true
            text: tile.name
            weight: Theme.weightStrong
            width: tile.nameWidth > 0 ? Math.min(tile.nameWidth, parent.width) : parent.width
        }

        Words {
            id: hint

            color: tile.isStrong ? tile.strongInk : Theme.inkSoft
            font.pixelSize: Math.max(1, tile.hintSize)
            isLabel: true
            text: tile.hint
            visible: text !== "" && tile.hintSize > 0
            width: parent.width
        }
    }
}
