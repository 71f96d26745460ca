// One enormous number, what happens next, how long it may take, where the slip is, and a thank-you.
import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property TicketModel model
    required property string libraryName
    required property real cornerWidth
    required property real cornerHeight
    // Where everything to touch is below; 0 for anywhere.
    required property real lowTop
    readonly property bool isLow: lowTop > 0
    readonly property bool isPortrait: height > width
    readonly property real between: 5 * Theme.u
    // As wide as the question whether it is meant; the heading keeps to the rest.
    readonly property real cancelRoom: cancel.visible && !isPortrait && !isLow ? 36 * Theme.u : 0
    readonly property real asideWidth: isPortrait ? width : 53 * Theme.u

    // Where the sentences end.
    readonly property real told: isPortrait ? (isLow ? lowTop - 2 * Theme.u : height - 52 * Theme.u) : height
    // Where the drawing of the paper ends, with its sentence.
    readonly property real drawn: (isLow ? lowTop : done.y) - 2 * Theme.u

    Heading {
        id: heading

        above: screen.libraryName
        abovePictogram: Glyphs.library
        text: screen.model.title
        anchors.left: parent.left
        width: parent.width - (screen.isLow ? 0 : screen.cornerWidth) - screen.cancelRoom
    }

    Rectangle {
        id: card

        anchors.left: parent.left
        border.color: Theme.line
        border.width: Math.max(1, Theme.u / 4)
        color: Theme.surface
        // The sentences come first where there is little room.
        height: Math.max(15 * Theme.u, Math.min((screen.isPortrait ? 40 : 31) * Theme.u, screen.told - y - sentences.height - sentences.anchors.topMargin))
        radius: 3 * Theme.u
        width: screen.isPortrait ? parent.width : parent.width - screen.asideWidth - screen.between
        y: Math.max(heading.height, screen.isLow ? 0 : Theme.minTarget) + 3 * Theme.u

        Words {
            anchors.bottomMargin: 0.07 * Theme.number
            anchors.fill: parent
            anchors.leftMargin: 3 * Theme.u
            anchors.rightMargin: 3 * Theme.u
            font.pixelSize: Theme.number
            fontSizeMode: Text.Fit
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            minimumPixelSize: Theme.title
            objectName: "number"
            text: screen.model.label
            verticalAlignment: Text.AlignVCenter
            weight: Theme.weightHeavy
            wrapMode: Text.NoWrap
        }
    }

    Column {
        id: sentences

        anchors.left: parent.left
        anchors.top: card.bottom
        anchors.topMargin: screen.isPortrait ? 4 * Theme.u : 2.6 * Theme.u
        spacing: screen.isPortrait ? 2 * Theme.u : 1.2 * Theme.u
        width: card.width

        Words {
            objectName: "next_step"
            text: screen.model.nextStep
            weight: Theme.weightStrong
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.small
            objectName: "wait"
            text: screen.model.wait
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: Theme.transaction
            font.pixelSize: Theme.small
            objectName: "thanks"
            text: screen.model.thanks
            visible: !Theme.isLarger || (screen.isPortrait && !screen.isLow)
            weight: Theme.weightStrong
            width: parent.width
        }
    }

    SlipDrawing {
        id: drawing

        readonly property real roomAbove: screen.drawn - slip.height - card.y - 2.8 * Theme.u

        isSlipDrawn: screen.model.isSlipDrawn
        isSlipOut: screen.model.isSlipOut
        label: screen.model.label
        outlet: screen.model.outlet
        room: screen.isPortrait ? 25 * Theme.u : roomAbove
        roomOfSlip: screen.isPortrait ? 34 * Theme.u : roomAbove
        anchors.left: parent.left
        anchors.leftMargin: screen.isPortrait ? 0 : screen.width - (screen.asideWidth + width) / 2
        y: !screen.isPortrait ? card.y : screen.isLow ? screen.lowTop + screen.cornerHeight + 3 * Theme.u : sentences.y + sentences.height + 6 * Theme.u
    }

    Words {
        id: slip

        readonly property real beside: screen.isPortrait ? drawing.width + 4.5 * Theme.u : screen.width - screen.asideWidth

        horizontalAlignment: screen.isPortrait ? Text.AlignLeft : Text.AlignHCenter
        objectName: "slip_text"
        text: screen.model.slipText
        weight: Theme.weightStrong
        anchors.left: parent.left
        anchors.leftMargin: beside
        width: screen.isPortrait ? screen.width - beside : screen.asideWidth
        y: screen.isPortrait ? drawing.y + (drawing.height - height) / 2 : Math.min(drawing.y + drawing.height + 2.4 * Theme.u, screen.drawn - height)
    }

    PlainButton {
        id: cancel

        hint: screen.model.cancelHint
        name: screen.model.cancelText
        objectName: "cancel"
        size: Theme.button
        pictogram: screen.isPortrait ? Glyphs.cancel : ""
        visible: name !== ""
        width: screen.isPortrait ? 0.5 * (screen.width - 2 * Theme.gap) : screen.isLow ? done.width : implicitWidth
        anchors.left: parent.left
        anchors.leftMargin: screen.isPortrait ? 0 : screen.width - width - (screen.isLow ? 0 : screen.cornerWidth)
        y: screen.isPortrait ? done.y : screen.isLow ? done.y - height - Theme.gap : 0

        onActivated: screen.model.cancel()
    }

    PlainButton {
        id: done

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        focus: true
        name: screen.model.doneText
        objectName: "done"
        pictogram: Glyphs.check
        width: screen.isPortrait && cancel.visible ? 0.5 * (screen.width - 2 * Theme.gap) : screen.asideWidth

        onActivated: screen.model.finish()
    }
}
