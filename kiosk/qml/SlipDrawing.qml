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
    readonly property int line: Math.max(1, Math.round(shrink * Math.max(2, 0.45 * Theme.u)))
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

    // Not in what is made smaller as a whole: surfaces have whole pixels.
    Item {
        id: surfaces

        readonly property real unit: drawing.shrink * Theme.u

        visible: whole.visible

        Plate {
            id: frame

            color: Theme.ink
            fromX: drawing.shrink * kiosk.x
            fromY: drawing.shrink * kiosk.y
            radius: Math.round(2.2 * surfaces.unit)
            toX: fromX + drawing.shrink * kiosk.width
            toY: fromY + drawing.shrink * kiosk.height
        }

        Plate {
            readonly property int inset: Math.round(1.4 * surfaces.unit)

            color: Theme.surface
            fromX: frame.fromX + inset
            fromY: frame.fromY + inset
            radius: Math.round(surfaces.unit)
            toX: frame.toX - inset
            toY: frame.toY - inset
        }

        Plate {
            color: Theme.ink
            fromX: drawing.shrink * slot.x
            fromY: drawing.shrink * slot.y
            radius: Math.round(0.8 * surfaces.unit)
            toX: fromX + drawing.shrink * slot.width
            toY: fromY + drawing.shrink * slot.height
        }

        Plate {
            border.color: Theme.ink
            border.width: drawing.line
            color: Theme.surface
            fromX: drawing.shrink * paper.x
            fromY: drawing.shrink * paper.y
            toX: fromX + drawing.shrink * paper.width
            toY: fromY + drawing.shrink * paper.height
        }
    }

    Item {
        id: whole

        height: 34 * Theme.u
        scale: drawing.shrink
        transformOrigin: Item.TopLeft
        visible: drawing.isSlipDrawn
        width: 46 * Theme.u

        Item {
            id: kiosk

            height: 20 * Theme.u
            width: 30 * Theme.u
            x: (whole.width - width - (drawing.isBelow ? 0 : drawing.side * drawing.paperLength)) / 2
            y: drawing.isBelow ? 0 : 5 * Theme.u

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

        Item {
            id: slot

            height: drawing.isBelow ? 1.6 * Theme.u : 13 * Theme.u
            width: drawing.isBelow ? drawing.paperLength + 6 * Theme.u : 1.6 * Theme.u
            x: drawing.isBelow ? kiosk.x + (kiosk.width - width) / 2 : kiosk.x + (drawing.side > 0 ? kiosk.width + 1.2 * Theme.u : -width - 1.2 * Theme.u)
            y: drawing.isBelow ? kiosk.height + 1.2 * Theme.u : kiosk.y + 3.5 * Theme.u
        }

        Item {
            id: paper

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

    Disc {
        border.color: Theme.noticeLine
        border.width: Math.max(1, Math.round(Theme.u / 5))
        color: Theme.notice
        fromX: 0.02 * drawing.pencil
        toX: 0.98 * drawing.pencil
        visible: !drawing.isSlipDrawn

        Pictogram {
            anchors.centerIn: parent
            color: Theme.noticeLine
            size: 0.56 * drawing.pencil
            text: Glyphs.note
        }
    }
}
