// One enormous number on its card.
import QtQuick
import VotreTour.Kiosk

Rectangle {
    id: card

    required property string label
    required property int size
    // The size at which it would be as wide as the card.
    readonly property real widest: (width - 6 * Theme.u) * 100 / wide.implicitWidth

    border.color: Theme.line
    border.width: Math.max(1, Theme.u / 4)
    color: Theme.surface
    radius: Math.round(3 * Theme.u)

    Words {
        id: wide

        font.pixelSize: 100
        isLabel: true
        text: card.label
        visible: false
        weight: Theme.weightHeavy
        wrapMode: Text.NoWrap
    }

    Words {
        // Figures stand a little low in their line.
        anchors.bottomMargin: 0.07 * font.pixelSize
        anchors.fill: parent
        font.pixelSize: card.size
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        objectName: "number"
        text: card.label
        verticalAlignment: Text.AlignVCenter
        weight: Theme.weightHeavy
        wrapMode: Text.NoWrap
    }
}
