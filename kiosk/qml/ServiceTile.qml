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
    readonly property color strong: isTransaction ? Theme.transaction : Theme.assistance
    readonly property color soft: isTransaction ? Theme.transactionSoft : Theme.assistanceSoft
    readonly property color strongInk: isTransaction ? Theme.transactionInk : Theme.assistanceInk
    readonly property bool isStrong: isPressed || isChosen

    edge: strong
    fill: isChosen ? strong : Theme.surface
    foot: strong
    objectName: "service_" + code
    pressedFill: strong

    Rectangle {
        id: block

        anchors.left: parent.left
        anchors.leftMargin: 2.4 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        color: tile.soft
        height: width
        radius: 1.6 * Theme.u
        width: Math.min(12 * Theme.u, parent.height - 4.8 * Theme.u)

        Pictogram {
            anchors.centerIn: parent
            color: tile.strong
            size: 0.7 * parent.width
            text: tile.pictogram
        }
    }

    Column {
        anchors.left: block.right
        anchors.leftMargin: 3 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.u
        anchors.verticalCenter: parent.verticalCenter

        Words {
            color: tile.isStrong ? tile.strongInk : Theme.ink
            font.pixelSize: Theme.lead
            isLabel: true
            text: tile.name
            weight: Theme.weightStrong
            width: parent.width
        }

        Words {
            color: tile.isStrong ? tile.strongInk : Theme.inkSoft
            font.pixelSize: Theme.small
            isLabel: true
            text: tile.hint
            width: parent.width
        }
    }
}
