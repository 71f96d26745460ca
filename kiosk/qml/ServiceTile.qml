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
    // Four side by side in the lower half.
    readonly property bool isNarrow: !Theme.isCompact && width < 40 * Theme.u
    readonly property bool isStrong: isPressed || isChosen
    readonly property bool hasRoom: (!Theme.isCompact || width > 100 * Theme.u) && title.height + hint.implicitHeight < height - 2 * Theme.u
    // All services tell a few words more, or none.
    required property bool hasHint

    edge: isAside ? Theme.line : strong
    fill: isChosen ? strong : (isAside ? Theme.paper : Theme.surface)
    foot: edge
    objectName: "service_" + code
    pressedFill: strong

    Rectangle {
        id: block

        anchors.left: parent.left
        anchors.leftMargin: (tile.isNarrow ? 1.2 : 2.2) * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        color: tile.soft
        height: width
        opacity: tile.isAside ? 0.4 : 1
        radius: 1.6 * Theme.u
        width: Math.min(Theme.isCompact ? 10 * Theme.u : 11.6 * Theme.u, parent.height - 4.4 * Theme.u)

        Pictogram {
            anchors.centerIn: parent
            color: tile.strong
            size: 0.7 * parent.width
            text: tile.pictogram
        }
    }

    Column {
        anchors.left: block.right
        anchors.leftMargin: Theme.isCompact ? 2 * Theme.u : (tile.isNarrow ? 1.4 : 2.6) * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: (Theme.isCompact ? 2 : 0.8) * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        opacity: tile.isAside ? 0.4 : 1
        spacing: 0.2 * Theme.u

        Words {
            id: title

            color: tile.isStrong ? tile.strongInk : Theme.ink
            font.pixelSize: tile.isNarrow || tile.height < 12 * Theme.u ? Theme.label : tile.height < 14 * Theme.u || Theme.isCompact ? Theme.button : Theme.body
            isLabel: true
            // Two lines of a low tile.
            lineHeight: isAiry ? 0.54 : 0.9
            text: tile.name
            weight: Theme.weightStrong
            width: parent.width
        }

        Words {
            id: hint

            color: tile.isStrong ? tile.strongInk : Theme.inkSoft
            font.pixelSize: Theme.small
            isLabel: true
            text: tile.hint
            visible: text !== "" && tile.hasHint
            width: parent.width
        }
    }
}
