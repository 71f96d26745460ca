// Shows where the paper comes out: this screen, its slot, the slip and an arrow; or a pencil to note with.
import QtQuick
import VotreTour.Kiosk

Item {
    id: drawing

    required property string outlet
    required property string label
    required property bool isSlipDrawn
    required property bool isSlipOut
    // How high it may be, and how large at most, in parts of its whole size.
    required property real room
    required property real most
    // Whether what has not come out of the slot has its room already.
    required property bool isReserved
    readonly property bool isBelow: outlet === "below"
    readonly property real side: outlet === "left" ? -1 : 1
    // How much of the slip has left the slot, while it is printed and when it can be taken.
    readonly property real out: isSlipOut ? 1 : 0.45
    readonly property real line: Math.max(2, 0.45 * Theme.u)
    readonly property real pencil: Math.max(8 * Theme.u, Math.min(25 * Theme.u, most * whole.height, room))
    readonly property real drawn: isSlipOut || isReserved ? whole.height : isBelow ? 27 * Theme.u : 25 * Theme.u
    // With what comes out of the slot in the end.
    readonly property real wholeHeight: isSlipDrawn ? shrink * whole.height : pencil
    readonly property real shrink: Math.max(0.24, Math.min(most, room / drawn))
    // Smaller letters cannot be read; on a small drawing the slip is wider for them, as far as the slot may be.
    readonly property real leastLetters: 14
    readonly property real readable: leastLetters / shrink
    // A letter of the number, with its part of the white on either side.
    readonly property real letterWidth: 0.66 / 0.8
    readonly property real numberWidth: letterWidth * Math.max(1, label.length)
    readonly property real paperLength: Math.max((isBelow ? 16 : 14) * Theme.u, Math.min(24 * Theme.u, numberWidth * readable))

    implicitHeight: isSlipDrawn ? shrink * drawn : pencil
    implicitWidth: isSlipDrawn ? shrink * whole.width : pencil

    Item {
        id: whole

        height: 34 * Theme.u
        scale: drawing.shrink
        transformOrigin: Item.TopLeft
        visible: drawing.isSlipDrawn
        width: 46 * Theme.u

        Rectangle {
            id: kiosk

            border.color: Theme.ink
            border.width: drawing.line
            color: Theme.ink
            height: 20 * Theme.u
            radius: 2.2 * Theme.u
            width: 30 * Theme.u
            x: (whole.width - width - (drawing.isBelow ? 0 : drawing.side * drawing.paperLength)) / 2
            y: drawing.isBelow ? 0 : 5 * Theme.u

            Rectangle {
                anchors.fill: parent
                anchors.margins: 1.4 * Theme.u
                color: Theme.surface
                radius: Theme.u

                Words {
                    anchors.centerIn: parent
                    color: Theme.inkSoft
                    font.pixelSize: Theme.heading
                    isLabel: true
                    text: drawing.label
                    visible: drawing.shrink * font.pixelSize >= drawing.leastLetters
                    weight: Theme.weightHeavy
                }
            }
        }

        Rectangle {
            id: slot

            color: Theme.ink
            height: drawing.isBelow ? 1.6 * Theme.u : 13 * Theme.u
            radius: 0.8 * Theme.u
            width: drawing.isBelow ? drawing.paperLength + 6 * Theme.u : 1.6 * Theme.u
            x: drawing.isBelow ? kiosk.x + (kiosk.width - width) / 2 : kiosk.x + (drawing.side > 0 ? kiosk.width + 1.2 * Theme.u : -width - 1.2 * Theme.u)
            y: drawing.isBelow ? kiosk.height + 1.2 * Theme.u : kiosk.y + 3.5 * Theme.u
        }

        Rectangle {
            id: paper

            border.color: Theme.ink
            border.width: drawing.line
            color: Theme.surface
            height: drawing.isBelow ? 10.4 * Theme.u * drawing.out : 9 * Theme.u
            objectName: "paper"
            width: drawing.paperLength * (drawing.isBelow ? 1 : drawing.out)
            x: drawing.isBelow ? slot.x + (slot.width - width) / 2 : slot.x + (drawing.side > 0 ? slot.width / 2 : slot.width / 2 - width)
            y: drawing.isBelow ? slot.y + 0.8 * Theme.u : slot.y + 2 * Theme.u

            Words {
                anchors.centerIn: parent
                font.pixelSize: Math.max(1, Math.min(Math.max(Theme.label, Math.ceil(drawing.readable)), paper.width / drawing.numberWidth))
                isLabel: true
                objectName: "paper_number"
                text: drawing.label
                visible: drawing.isSlipOut
                weight: Theme.weightHeavy
            }
        }

        Pictogram {
            color: Theme.transaction
            rotation: drawing.isBelow ? 0 : -90 * drawing.side
            size: 9 * Theme.u
            text: Glyphs.down
            visible: drawing.isSlipOut
            x: drawing.isBelow ? paper.x + paper.width + 2 * Theme.u : paper.x + (paper.width - width) / 2
            y: drawing.isBelow ? paper.y + Theme.u : paper.y + paper.height + 1.4 * Theme.u
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.noticeLine
        border.width: Math.max(1, Theme.u / 5)
        color: Theme.notice
        height: width
        radius: width / 2
        visible: !drawing.isSlipDrawn
        width: 0.96 * drawing.pencil

        Pictogram {
            anchors.centerIn: parent
            color: Theme.noticeLine
            size: 0.56 * drawing.pencil
            text: Glyphs.note
        }
    }
}
