// Below every screen: the offer of help, and the switches for seeing and reaching better.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Item {
    id: footer

    required property ShellModel model
    required property bool isPortrait
    required property bool isLow
    // Only the lower half of a wide screen is there: the control for help stands in the row of languages then.
    required property bool isCramped
    // Where that row is, seen from here, and how much of its end is taken.
    required property real rowTop
    required property real rowEnd
    // What the beginning of the row has for another control.
    required property real rowBegin
    required property Languages languages
    // Whether there is room above for a second line of the offer, in larger letters.
    required property bool isRoomAbove
    // Whether all that is told above is as large as it may be: the offer grows last.
    required property bool mayGrow
    readonly property bool isHelpOffered: model.helpText !== ""
    readonly property bool isHelpBeside: isHelpOffered && !isPortrait && !isCramped
    readonly property real between: (isHelpBeside ? 1.5 : 3) * Theme.u
    // Whole numbers, as the height of a switch is: a thin edge between two pixels is lost.
    readonly property int edge: Math.round(2 * Theme.u)
    readonly property int air: Math.round(Theme.u)
    readonly property real helpHeight: isPortrait && help.visible ? help.height + Theme.minGap : 0
    // The offer has a line of its own where it does not fit beside the switches and the height is there.
    readonly property real besideWidth: width - aids.width - between
    readonly property bool isOver: !isCramped && (isPortrait || isHelpBeside || !fitsIn(besideWidth - (isDrawn ? drawnWidth : 0)))
    // The drawing of the offer with the gap after it.
    readonly property real drawingSize: 4.8 * Theme.u
    readonly property real drawnWidth: drawingSize + 1.4 * Theme.u
    // Where these are wide it would keep many an offer from standing beside them: there none has one, wherever it stands.
    readonly property bool isDrawn: !isCramped && (isPortrait || width - aids.width - 3 * Theme.u - drawnWidth >= offerLeast)
    // What an offer of two lines has beside the switches at least: these are as wide as their names where equal ones leave less,
    // whatever is offered, for a switch must stand still under a finger.
    readonly property real offerLeast: 48 * Theme.u
    readonly property bool isClose: isCramped && width - between - aids.count * (aids.widest + aids.spacing) < offerLeast
    // By how much the same lines are higher in larger letters, at most: each is rounded to whole pixels.
    readonly property real mostGrowth: 1.28
    // A narrow screen has room for larger letters at all times, so that nothing above moves for them.
    readonly property bool isReserved: isPortrait && !isLow
    readonly property bool mayBreak: isReserved && isRoomAbove && Theme.isLarger
    readonly property real offerHeight: isReserved ? Math.max(words.usualHeight * mostGrowth, mayBreak ? words.usualHeight + words.growth : 0) : words.usualHeight
    // What the control for help takes beside its words, drawing and white: in usual letters, and in small ones.
    readonly property real helpBeside: 11 * Theme.u
    readonly property real smallHelpBeside: 9.8 * Theme.u
    // Small letters where the switches leave no room for larger ones, on two lines where they must be.
    readonly property bool isHelpSmall: isHelpBeside && helpWords.implicitWidth > besideWidth - helpBeside
    readonly property bool isHelpTight: isHelpSmall && helpWords.implicitWidth * Theme.label / Theme.button > besideWidth - smallHelpBeside
    // In the row of languages it is as large as in the usual place where that leaves them their pictograms, which a list has no room for.
    readonly property real rowRoom: width - rowBegin - 3 * Theme.u
    readonly property real crampedWidth: helpWords.implicitWidth + 10.6 * Theme.u
    readonly property real smallCrampedWidth: helpWords.implicitWidth * Theme.label / Theme.button + 10.6 * Theme.u
    readonly property real languagesWidth: rowBegin === 0 && languages.wholeRow <= rowRoom - smallCrampedWidth ? languages.wholeRow : languages.shortRow
    readonly property bool isHelpUsual: languagesWidth <= rowRoom - crampedWidth
    // White at either end of small letters beside the switches.
    readonly property real smallInset: (besideWidth - smallHelpBeside + 3.2 * Theme.u - helpWords.implicitWidth * Theme.label / Theme.button) / 2
    // Of the control for help, in that row.
    readonly property real helpWidth: isCramped && isHelpOffered ? help.implicitWidth : 0
    readonly property real liftedHeight: isCramped && isHelpOffered ? help.height : 0
    // The row of switches, and the one that was turned last.
    readonly property rect switches: Qt.rect(aids.x, aids.y, aids.width, aids.height)
    property Item turned: null

    function fitsIn(room: real): bool {
        return Theme.letters(model.offer, Theme.weightText, [Theme.label], room, aids.height + air) > 0;
    }

    implicitHeight: air + (isOver ? offerHeight + air : 0) + helpHeight + aids.height + edge

    Keys.onEscapePressed: model.goBack()

    Rectangle {
        color: Theme.line
        height: Math.max(1, Theme.u / 5)
        objectName: "rule"
        width: parent.width
    }

    Words {
        id: helpWords

        font.pixelSize: Theme.button
        isLabel: true
        text: footer.model.helpText
        visible: false
        weight: Theme.weightStrong
        wrapMode: Text.NoWrap
    }

    Item {
        id: offer

        height: footer.isOver ? footer.offerHeight : aids.height
        width: footer.isOver ? parent.width : footer.besideWidth
        x: footer.isOver || Theme.isMirrored ? 0 : aids.width + footer.between
        y: footer.isOver ? footer.air : aids.y

        Pictogram {
            id: drawing

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: 0.3 * Theme.u
            color: Theme.inkSoft
            objectName: "offer_drawing"
            size: footer.drawingSize
            text: Glyphs.talk
            visible: footer.isDrawn
        }

        Telling {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: footer.isDrawn ? footer.drawnWidth : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            // Arabic marks reach high: clear of the rule above.
            anchors.verticalCenterOffset: isAiry ? 0.25 * Theme.u : 0
            color: Theme.inkSoft
            // One line stays one where there is no room for another.
            isGrown: footer.mayGrow && (footer.mayBreak || growth < 0.5 * usualHeight) && growth <= (footer.isOver ? footer.offerHeight : aids.height + footer.air) - usualHeight
            larger: Theme.small
            objectName: "offer"
            text: footer.model.offer
            usual: Theme.label
        }
    }

    Row {
        id: aids

        readonly property int count: [...children].reduce((number, each) => each instanceof AidButton && each.isOffered ? number + 1 : number, 0)
        readonly property real widest: [...children].reduce((most, each) => each instanceof AidButton ? Math.max(most, each.implicitWidth) : most, 0)
        // How far letters of any name reach above what they stand on, and below it.
        readonly property real above: [...children].reduce((most, each) => each instanceof AidButton && each.isOffered ? Math.max(most, each.reach[0]) : most, 0)
        readonly property real below: [...children].reduce((most, each) => each instanceof AidButton && each.isOffered ? Math.max(most, each.reach[1]) : most, 0)
        readonly property real named: [...children].reduce((sum, each) => each instanceof AidButton && each.isOffered ? sum + each.wordsWidth : sum, 0)
        // The whole width of a narrow screen, equally where the longest name has white around it.
        readonly property real room: footer.width - (count - 1) * spacing
        readonly property real each: footer.isPortrait ? room / count : widest
        readonly property bool isEven: !footer.isClose && widest <= each + 2 * Theme.u
        readonly property real white: footer.isClose ? 2.4 * Theme.u : (room - named) / count

        anchors.bottom: parent.bottom
        anchors.bottomMargin: footer.edge
        anchors.left: parent.left
        spacing: Theme.minGap

        Repeater {
            model: footer.model.aids

            AidButton {
                id: aid

                above: aids.above
                below: aids.below
                // A small screen is low as it is.
                isOffered: code !== "lowered" || !Theme.isCompact
                visible: isOffered
                width: aids.isEven ? aids.each : wordsWidth + aids.white

                onActivated: {
                    footer.turned = aid;
                    footer.model.turn(code);
                }
            }
        }
    }

    PlainButton {
        id: help

        // As wide as one line of it would be in small letters.
        readonly property real tightWidth: helpWords.implicitWidth * Theme.label / Theme.button + 12 * Theme.u

        anchors.right: parent.right
        anchors.rightMargin: !footer.isCramped ? 0 : footer.rowBegin > 0 ? footer.rowEnd : parent.width - width
        height: footer.isHelpBeside ? aids.height : implicitHeight
        inset: footer.isHelpSmall ? Math.max(1.6 * Theme.u, Math.min(2 * Theme.u, footer.smallInset)) : (footer.isCramped ? 2 : 3) * Theme.u
        isTight: footer.isHelpTight
        name: footer.model.helpText
        objectName: "come_to_me"
        pictogram: Glyphs.come
        size: footer.isPortrait ? Theme.body : footer.isHelpSmall || (footer.isCramped && !footer.isHelpUsual) ? Theme.label : Theme.button
        visible: footer.isHelpOffered
        width: footer.isPortrait ? footer.width : footer.isHelpTight ? Math.min(tightWidth, footer.besideWidth) : Math.min(implicitWidth, footer.isCramped ? footer.width - footer.rowBegin - footer.rowEnd : footer.besideWidth)
        y: footer.isCramped ? footer.rowTop : footer.isPortrait ? aids.y - height - Theme.minGap : aids.y

        onActivated: footer.model.askHelp()
    }
}
