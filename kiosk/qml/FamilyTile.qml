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
    // Both families have letters of one size; no hint where it is 0.
    required property int nameSize
    required property int hintSize
    required property real nameWidth
    required property real inset
    required property real insetAbove
    required property real gap
    required property real discSize
    // There is room for the words that invite a touch.
    required property bool isInviting
    readonly property real row: Math.max(disc.height, title.height)
    // In the middle stands what has no hint below.
    readonly property real rowTop: hint.visible || isInviting ? insetAbove : (height - depth - row) / 2

    depth: Theme.foot
    edge: isPressed ? strongPressed : strong
    fill: strong
    foot: strongPressed
    objectName: "family_" + code
    pressedFill: strongPressed
    radius: Math.round(3 * Theme.u)

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: tile.inset
        color: tile.strongInk
        height: width
        radius: width / 2
        width: tile.discSize
        y: tile.rowTop + (tile.row - height) / 2

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
        anchors.leftMargin: Theme.besideDisc
        color: tile.strongInk
        font.pixelSize: tile.nameSize
        isLabel: true
        text: tile.name
        weight: Theme.weightHeavy
        width: tile.nameWidth
        y: tile.rowTop + (tile.row - height - lift + halfTail) / 2
    }

    Words {
        id: hint

        anchors.left: parent.left
        anchors.leftMargin: tile.inset
        anchors.right: parent.right
        anchors.rightMargin: tile.inset
        color: tile.strongInk
        font.pixelSize: Math.max(1, tile.hintSize)
        isLabel: true
        text: tile.hint
        visible: tile.hintSize > 0
        y: tile.rowTop + tile.row + tile.gap
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: tile.insetAbove
        anchors.right: parent.right
        anchors.rightMargin: tile.inset
        spacing: Theme.u
        visible: tile.isInviting

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: tile.strongInk
            font.pixelSize: Theme.label
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
