// One enormous number, what happens next, how long it may take, where the slip is, and a thank-you.
import QtQuick
import VotreTour.Kiosk

ScreenScope {
    id: screen

    required property TicketModel model
    required property string libraryName
    required property real asideWidth
    readonly property bool isLow: lowTop > 0
    readonly property bool isPortrait: height > width
    readonly property real between: 4 * Theme.u
    readonly property real corner: isLow ? 0 : cornerHeight
    // Beside the number, or below the sentences where that is narrow.
    readonly property real aside: isPortrait ? width : asideWidth
    readonly property real controlsTop: isLow ? lowTop : controls.y
    // In a narrow screen the drawing has this much of the width, and at least this much of the height.
    readonly property real drawingWidth: (model.isSlipDrawn ? 32 : 26) * Theme.u
    readonly property real drawingLeast: Math.max(14 * Theme.u, slip.usualHeight)
    readonly property real drawingEnd: controlsTop - (isPortrait ? 3 : 2.4) * Theme.u
    readonly property real told: isPortrait ? drawingEnd - drawingLeast - 3 * Theme.u : height - 0.6 * Theme.u
    readonly property real aboveTold: (isPortrait ? 3 : 2.2) * Theme.u
    readonly property real apart: (isPortrait ? 1.6 : 1.2) * Theme.u
    readonly property real toldHeight: nextStep.usualHeight + (wait.isThere ? wait.usualHeight + apart : 0) + (thanks.isThere ? thanks.usualHeight + apart : 0)
    // The number is as large beside larger letters: these grow by what it and the gaps leave, one after the other.
    readonly property real numberRoom: told - card.y - aboveTold - toldHeight
    readonly property real numberSize: Math.max(Theme.title, Math.min((isPortrait ? 30 : 24) * Theme.u, card.widest, numberRoom / 1.06))
    readonly property real cardLeast: 1.06 * numberSize
    // What a larger heading takes, reserved for it at all times.
    readonly property real headingSpare: Theme.u
    readonly property real spare: numberRoom - cardLeast
    // What gaps may give, and on a wide screen the white of the card, above and below the figures.
    readonly property real gapsGiven: (1 + 0.4 * (wait.isThere ? 1 : 0) + 0.4 * (thanks.isThere ? 1 : 0)) * Theme.u
    readonly property real cardGiven: isPortrait ? 0 : 0.16 * numberSize
    readonly property real given: gapsGiven + cardGiven
    readonly property real growthRoom: spare + given
    readonly property bool isQuestion: model.keepText !== ""
    readonly property list<int> usualSizes: [isQuestion ? Theme.heading : Theme.button, Theme.label, Theme.label]
    readonly property list<int> questionSizes: [Math.max(Theme.heading, Theme.letters(model.nextStep, Theme.weightStrong, [Theme.lead], card.width, nextStep.usualHeight + growthRoom)), Theme.small, Theme.small]
    readonly property list<int> numberSizes: Theme.numberSizes(model.nextStep, model.wait, model.thanks, card.width, growthRoom)
    readonly property list<int> sizes: !Theme.isLarger ? usualSizes : isQuestion ? questionSizes : numberSizes
    readonly property real taken: nextStep.taken + wait.taken + thanks.taken + (isPortrait && slip.isGrown ? slip.over : 0)
    // From nothing to 1: they gave all they may.
    readonly property real tightness: Math.max(0, Math.min(1, (taken - spare) / given))

    isGrown: slip.isGrown

    Heading {
        id: library

        above: screen.libraryName
        abovePictogram: Glyphs.library
        text: ""
        anchors.left: parent.left
        width: parent.width - (screen.isLow ? 0 : screen.cornerWidth)
    }

    Telling {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        isGrown: growth <= screen.headingSpare
        larger: Theme.lead
        objectName: "heading"
        text: screen.model.title
        usual: Theme.heading
        weight: Theme.weightHeavy
        width: parent.width - (screen.isLow || screen.isPortrait ? 0 : screen.cornerWidth)
        y: screen.isPortrait ? Math.max(library.height, screen.corner + Theme.u) : library.height + 0.4 * Theme.u
    }

    NumberCard {
        id: card

        anchors.left: parent.left
        height: Math.max(screen.cardLeast - screen.cardGiven * screen.tightness, Math.min((screen.isPortrait ? 34 : 31) * Theme.u, screen.told - y - sentences.height - sentences.anchors.topMargin))
        label: screen.model.label
        size: screen.numberSize
        width: screen.isPortrait ? parent.width : parent.width - screen.aside - screen.between
        y: Math.max(heading.y + heading.usualHeight + screen.headingSpare, screen.isPortrait ? 0 : screen.corner) + 1.8 * Theme.u
    }

    Column {
        id: sentences

        anchors.left: parent.left
        anchors.top: card.bottom
        anchors.topMargin: screen.aboveTold - Theme.u * screen.tightness
        spacing: screen.apart - 0.4 * Theme.u * screen.tightness
        width: card.width

        Telling {
            id: nextStep

            isGrown: larger > usual
            larger: screen.sizes[0]
            objectName: "next_step"
            text: screen.model.nextStep
            usual: screen.usualSizes[0]
            weight: Theme.weightStrong
            width: parent.width
        }

        Telling {
            id: wait

            isGrown: larger > usual
            larger: screen.sizes[1]
            objectName: "wait"
            text: screen.model.wait
            usual: Theme.label
            width: parent.width
        }

        Telling {
            id: thanks

            color: Theme.transaction
            isGrown: larger > usual
            larger: screen.sizes[2]
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

        // How high it may be in the end.
        readonly property real place: Math.min(screen.drawingEnd - begin, wholeHeight)

        isReserved: !screen.isPortrait
        isSlipDrawn: screen.model.isSlipDrawn
        isSlipOut: screen.model.isSlipOut
        label: screen.model.label
        outlet: screen.model.outlet
        most: screen.isPortrait ? screen.drawingWidth / (46 * Theme.u) : 1
        room: screen.drawingEnd - begin - (screen.isPortrait ? 0 : slip.height + 2.4 * Theme.u)
        visible: slip.isThere
        anchors.left: parent.left
        anchors.leftMargin: screen.isPortrait ? (screen.drawingWidth - width) / 2 : screen.width - (screen.aside + width) / 2
        y: screen.isPortrait ? (begin + screen.drawingEnd - place) / 2 : begin
    }

    Telling {
        id: slip

        readonly property real beside: screen.isPortrait ? screen.drawingWidth + 4 * Theme.u : screen.width - screen.aside
        // In a narrow screen, what it needs beside the least drawing.
        readonly property real over: Math.max(0, usualHeight + growth - screen.drawingLeast)
        readonly property real roomBelow: screen.growthRoom - nextStep.growth - wait.growth - thanks.growth
        readonly property real roomAside: screen.drawingEnd - drawing.begin - usualHeight - 10 * Theme.u
        readonly property real roomLeft: screen.isPortrait ? roomBelow : roomAside
        readonly property list<int> steps: [0, 1, 2].map(step => Theme.body + (Theme.button - Theme.body) * step / 3)
        readonly property int fitting: Theme.letters(text, weight, steps, width, roomLeft + (screen.isPortrait ? screen.drawingLeast : usualHeight))

        horizontalAlignment: screen.isPortrait ? Text.AlignLeft : Text.AlignHCenter
        isGrown: (!thanks.isThere || thanks.isGrown) && fitting > usual && (screen.isPortrait ? over : growth) <= roomLeft
        larger: Math.max(usual, fitting)
        objectName: "slip_text"
        text: screen.model.slipText
        usual: Theme.button
        weight: Theme.weightStrong
        anchors.left: parent.left
        anchors.leftMargin: beside
        width: screen.isPortrait ? screen.width - beside : screen.aside
        y: screen.isPortrait ? drawing.y + (drawing.place - height) / 2 : drawing.y + drawing.height + 2.4 * Theme.u
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
