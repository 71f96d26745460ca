// Shows where the paper comes out: this screen, its slot, the slip and an arrow.
import QtQuick
import VotreTour.Kiosk

Item {
    id: drawing

    required property string outlet
    required property string label
    readonly property bool isBelow: outlet === "below"
    readonly property real side: outlet === "left" ? -1 : 1
    readonly property real line: Math.max(2, 0.5 * Theme.u)

    Accessible.ignored: true
    implicitHeight: 40 * Theme.u
    implicitWidth: 44 * Theme.u

    Rectangle {
        id: kiosk

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: drawing.isBelow ? 0 : -drawing.side * 6 * Theme.u
        border.color: Theme.ink
        border.width: drawing.line
        color: Theme.surface
        height: 22 * Theme.u
        radius: 2.4 * Theme.u
        width: 32 * Theme.u

        Rectangle {
            anchors.fill: parent
            anchors.margins: 1.8 * Theme.u
            color: Theme.raised
            radius: Theme.u

            Words {
                anchors.centerIn: parent
                font.pixelSize: Theme.title
                isLabel: true
                text: drawing.label
                weight: Theme.weightHeavy
            }
        }
    }

    Rectangle {
        id: slot

        color: Theme.ink
        height: drawing.isBelow ? 1.4 * Theme.u : 14 * Theme.u
        radius: 0.7 * Theme.u
        width: drawing.isBelow ? 20 * Theme.u : 1.4 * Theme.u
        x: drawing.isBelow ? kiosk.x + (kiosk.width - width) / 2 : drawing.side > 0 ? kiosk.x + kiosk.width + 2 * Theme.u : kiosk.x - 2 * Theme.u - width
        y: drawing.isBelow ? kiosk.height + 2 * Theme.u : 4 * Theme.u
    }

    Rectangle {
        id: paper

        border.color: Theme.ink
        border.width: drawing.line
        color: "white"
        height: drawing.isBelow ? 12 * Theme.u : 10 * Theme.u
        width: drawing.isBelow ? 15 * Theme.u : 12 * Theme.u
        x: drawing.isBelow ? slot.x + (slot.width - width) / 2 : drawing.side > 0 ? slot.x + 0.7 * Theme.u : slot.x + 0.7 * Theme.u - width
        y: drawing.isBelow ? slot.y + 0.7 * Theme.u : slot.y + 2 * Theme.u

        Words {
            anchors.centerIn: parent
            font.pixelSize: Theme.small
            isLabel: true
            text: drawing.label
            weight: Theme.weightHeavy
        }
    }

    Pictogram {
        color: Theme.transaction
        rotation: drawing.isBelow ? 0 : -90 * drawing.side
        size: 9 * Theme.u
        text: Glyphs.down
        x: drawing.isBelow ? paper.x + paper.width + 1.5 * Theme.u : paper.x + (paper.width - width) / 2
        y: drawing.isBelow ? paper.y + 1.5 * Theme.u : paper.y + paper.height + Theme.u
    }
}
