// One enormous number, what happens next, how long it may take, where the slip is, and a thank-you.
import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property TicketModel model
    required property string libraryName
    required property real cornerWidth
    required property real cornerHeight
    // Where the row of languages is above the controls; 0 for the upper corner.
    required property real lowTop
    required property real asideWidth
    readonly property bool isLow: lowTop > 0
    readonly property bool isPortrait: height > width
    readonly property real between: 4 * Theme.u
    readonly property real corner: isLow ? 0 : cornerHeight
    // Beside the number, or below the sentences where that is narrow.
    readonly property real aside: isPortrait ? width : asideWidth
    readonly property real controlsTop: isLow ? lowTop : controls.y
    // In a narrow screen the drawing has this much of the width, and at least this much of the height.
    readonly property real drawingWidth: 32 * Theme.u
    readonly property real drawingLeast: Math.max(14 * Theme.u, slip.usualHeight)
    readonly property real drawingEnd: controlsTop - (isPortrait ? 3 : 2.4) * Theme.u
    readonly property real told: isPortrait ? drawingEnd - drawingLeast - 3 * Theme.u : height - 0.6 * Theme.u
    readonly property real toldHeight: nextStep.usualHeight + (wait.isThere ? wait.usualHeight + sentences.spacing : 0) + (thanks.isThere ? thanks.usualHeight + sentences.spacing : 0)
    // The number is never smaller beside larger letters: these grow by what it leaves.
    readonly property real numberRoom: told - card.y - headingSpare - sentences.anchors.topMargin - toldHeight
    readonly property real numberSize: Math.max(Theme.title, Math.min((isPortrait ? 30 : 24) * Theme.u, (card.width - 6 * Theme.u) * 100 / wide.implicitWidth, numberRoom / 1.06))
    readonly property real cardLeast: 1.06 * numberSize
    // What a larger heading takes, reserved for it at all times.
    readonly property real headingSpare: heading.font.pixelSize > Theme.heading ? 0 : 0.7 * Theme.u
    readonly property real spare: told - card.y - sentences.anchors.topMargin - toldHeight - cardLeast

    Heading {
        id: library

        above: screen.libraryName
        abovePictogram: Glyphs.library
        text: ""
        anchors.left: parent.left
        width: parent.width - (screen.isLow ? 0 : screen.cornerWidth)
    }

    Words {
        id: oneLine

        font.pixelSize: Theme.lead
        isLabel: true
        text: screen.model.title
        visible: false
        weight: Theme.weightHeavy
        wrapMode: Text.NoWrap
    }

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        font.pixelSize: oneLine.implicitWidth <= width ? Theme.lead : Theme.heading
        objectName: "heading"
        text: screen.model.title
        weight: Theme.weightHeavy
        width: parent.width - (screen.isLow || screen.isPortrait ? 0 : screen.cornerWidth)
        y: screen.isPortrait ? Math.max(library.height, screen.corner + Theme.u) : library.height + 0.4 * Theme.u
    }

    Words {
        id: wide

        font.pixelSize: 100
        isLabel: true
        text: screen.model.label
        visible: false
        weight: Theme.weightHeavy
        wrapMode: Text.NoWrap
    }

    Rectangle {
        id: card

        anchors.left: parent.left
        border.color: Theme.line
        border.width: Math.max(1, Theme.u / 4)
        color: Theme.surface
        height: Math.max(screen.cardLeast, Math.min((screen.isPortrait ? 34 : 31) * Theme.u, screen.told - y - sentences.height - sentences.anchors.topMargin))
        radius: 3 * Theme.u
        width: screen.isPortrait ? parent.width : parent.width - screen.aside - screen.between
        y: Math.max(heading.y + heading.height, screen.isPortrait ? 0 : screen.corner) + 2.4 * Theme.u

        Words {
            // Figures stand a little low in their line.
            anchors.bottomMargin: 0.07 * font.pixelSize
            anchors.fill: parent
            font.pixelSize: screen.numberSize
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
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
        anchors.topMargin: screen.isPortrait ? 3 * Theme.u : 2.2 * Theme.u
        spacing: screen.isPortrait ? 1.6 * Theme.u : 1.2 * Theme.u
        width: card.width

        Telling {
            id: nextStep

            isGrown: growth <= screen.spare
            larger: screen.model.keepText !== "" ? Theme.lead : Theme.body
            objectName: "next_step"
            text: screen.model.nextStep
            usual: screen.model.keepText !== "" ? Theme.heading : Theme.button
            weight: Theme.weightStrong
            width: parent.width
        }

        Telling {
            id: wait

            readonly property real leftOver: screen.spare - (nextStep.isGrown ? nextStep.growth : 0) - (screen.isPortrait && slip.isGrown ? slip.growth : 0)

            isGrown: growth <= leftOver
            larger: Theme.small
            objectName: "wait"
            text: screen.model.wait
            usual: Theme.label
            width: parent.width
        }

        Telling {
            id: thanks

            color: Theme.transaction
            isGrown: nextStep.isGrown && growth <= wait.leftOver - (wait.isGrown ? wait.growth : 0)
            larger: Theme.small
            objectName: "thanks"
            text: screen.model.thanks
            usual: Theme.label
            weight: Theme.weightStrong
            width: parent.width
        }
    }

    SlipDrawing {
        id: drawing

        readonly property real begin: screen.isPortrait ? sentences.y + sentences.height + 3 * Theme.u : card.y

        isSlipDrawn: screen.model.isSlipDrawn
        isSlipOut: screen.model.isSlipOut
        label: screen.model.label
        outlet: screen.model.outlet
        room: screen.isPortrait ? Math.min(screen.drawingEnd - begin, screen.drawingWidth * 34 / 46) : screen.drawingEnd - begin - slip.height - 2.4 * Theme.u
        visible: slip.isThere
        anchors.left: parent.left
        anchors.leftMargin: screen.isPortrait ? (screen.drawingWidth - width) / 2 : screen.width - (screen.aside + width) / 2
        y: screen.isPortrait ? (begin + screen.drawingEnd - height) / 2 : begin
    }

    Telling {
        id: slip

        readonly property real beside: screen.isPortrait ? screen.drawingWidth + 4 * Theme.u : screen.width - screen.aside
        readonly property real roomAside: screen.drawingEnd - drawing.begin - usualHeight - 10 * Theme.u

        horizontalAlignment: screen.isPortrait ? Text.AlignLeft : Text.AlignHCenter
        isGrown: growth <= (screen.isPortrait ? screen.spare - (nextStep.isGrown ? nextStep.growth : 0) : roomAside)
        larger: Theme.body
        objectName: "slip_text"
        text: screen.model.slipText
        usual: Theme.button
        weight: Theme.weightStrong
        anchors.left: parent.left
        anchors.leftMargin: beside
        width: screen.isPortrait ? screen.width - beside : screen.aside
        y: screen.isPortrait ? drawing.y + (drawing.height - height) / 2 : drawing.y + drawing.height + 2.4 * Theme.u
    }

    TicketControls {
        id: controls

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        isPortrait: screen.isPortrait
        model: screen.model
        width: screen.aside
    }
}
