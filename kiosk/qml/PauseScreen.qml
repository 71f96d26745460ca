// No numbers for now: a kind sentence that sends to the desk, or says when the library opens.
import QtQuick
import VotreTour.Kiosk

ScreenScope {
    id: screen

    required property PauseModel model
    required property string libraryName
    readonly property bool isLow: lowTop > 0
    readonly property real begin: Math.max(library.height, isLow ? 0 : cornerHeight)
    readonly property real end: isLow ? lowTop : height
    readonly property real retryHeight: retry.visible && !isLow ? retry.height - overlap : 0
    // The drawing stands beside the words of every message on a wide screen, and above them on a narrow one, however long they are.
    readonly property bool isSide: height < width
    // On a low screen the button stands at the end of the thanks: below them it would take the lines their room.
    readonly property bool isBeside: isSide && Theme.isCompact && retry.visible && !isLow
    readonly property bool isList: model.text.includes("\n")
    readonly property string lastLine: model.text.slice(model.text.lastIndexOf("\n") + 1)
    // Where letters are to grow it stands beside the last of several lines, too, where that is short.
    readonly property real overlap: isBeside && Theme.isLarger && isList && Theme.share(lastLine, Theme.lead, Theme.weightText, thanks.width) > 1 ? 4 * Theme.u : 0
    readonly property real wordsMost: 124 * Theme.u
    // Between all that stands in the middle; above and below that there is air.
    readonly property int gaps: 2 + (isSide ? 0 : 1) + (retryHeight > 0 && !isBeside ? 1 : 0)
    readonly property real leastGap: 1.2 * Theme.u
    readonly property real air: (isSide ? 2.4 : 6) * Theme.u
    readonly property real leastDrawing: isSide ? 0 : 8 * Theme.u
    // What is left to the words where everything else is as small as may be.
    readonly property real room: end - begin - retryHeight - air - gaps * leastGap - leastDrawing
    readonly property string thanksBelow: isBeside ? "" : model.thanks
    readonly property list<int> usualSizes: Theme.restSizes(model.title, model.text, thanksBelow, words.width, room, false)
    readonly property list<int> sizes: Theme.restSizes(model.title, model.text, thanksBelow, words.width, room, Theme.isLarger)
    // Beside the button thanks grow, too, only where the text does.
    readonly property bool mayThank: sizes[1] > usualSizes[1]
    readonly property list<int> thanksSizes: mayThank ? [Theme.body, Theme.small, Theme.button, Theme.label] : [Theme.button, Theme.label]
    readonly property int thanksSize: isBeside ? Theme.letters(model.thanks, Theme.weightText, thanksSizes, thanks.width, retryHeight) || Theme.label : sizes[2]
    readonly property real spare: Math.max(0, room - title.height - text.height - (isBeside ? 0 : thanks.height))
    // From nothing to 1: drawing and gaps have all they may have.
    readonly property real ease: Math.min(1, spare / ((gaps * 1.2 + 9) * Theme.u))
    readonly property real gap: leastGap + 1.2 * ease * Theme.u
    readonly property real aside: 14 * Theme.u
    readonly property real below: retryHeight > 0 && !isBeside ? retryHeight + gap : 0
    readonly property real drawn: isSide ? 0 : drawing.height + gap
    readonly property int alignment: isSide ? Text.AlignLeft : Text.AlignHCenter

    isGrown: sizes[1] >= Theme.lead && thanksSize >= Theme.small
    controlWidth: retry.visible ? retry.implicitWidth : 0

    Heading {
        id: library

        above: screen.libraryName
        abovePictogram: Glyphs.library
        text: ""
        anchors.left: parent.left
        width: parent.width - (screen.isLow ? 0 : screen.cornerWidth)
    }

    Rectangle {
        id: drawing

        anchors.left: parent.left
        anchors.leftMargin: screen.isSide ? 0 : (parent.width - width) / 2
        color: Theme.transactionSoft
        height: width
        objectName: "pause_drawing"
        radius: width / 2
        width: Math.round(screen.isSide ? screen.aside : screen.leastDrawing + 9 * screen.ease * Theme.u)
        y: words.y - screen.drawn

        Pictogram {
            anchors.centerIn: parent
            color: Theme.transaction
            size: 0.6 * parent.width
            text: screen.model.pictogram
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: screen.isSide ? screen.aside + 4 * Theme.u : (parent.width - width) / 2
        spacing: screen.gap
        width: screen.isSide ? parent.width - screen.aside - 4 * Theme.u : Math.min(parent.width, screen.wordsMost)
        y: screen.begin + screen.drawn + (screen.end - screen.begin - height - screen.drawn - screen.below) / 2

        Words {
            id: title

            Accessible.role: Accessible.Heading
            font.pixelSize: screen.sizes[0]
            horizontalAlignment: screen.alignment
            objectName: "pause_title"
            text: screen.model.title
            weight: Theme.weightHeavy
            width: parent.width
        }

        Words {
            id: text

            font.pixelSize: screen.sizes[1]
            horizontalAlignment: screen.alignment
            objectName: "pause_text"
            text: screen.model.text
            width: parent.width
        }

        Words {
            id: thanks

            anchors.left: parent.left
            color: Theme.inkSoft
            font.pixelSize: screen.thanksSize
            height: screen.isBeside ? screen.retryHeight : implicitHeight
            horizontalAlignment: screen.alignment
            objectName: "pause_thanks"
            text: screen.model.thanks
            verticalAlignment: Text.AlignVCenter
            width: parent.width - (screen.isBeside ? retry.width + Theme.gap : 0)
        }
    }

    PlainButton {
        id: retry

        // A key must not press what nobody sees.
        focus: visible
        name: screen.model.retryText
        objectName: "retry"
        // On a low screen it takes the lines no room, and in a low row the languages beside it none.
        size: Theme.isCompact || (screen.isLow && screen.isSide) ? Theme.button : Theme.body
        inset: (screen.isLow && screen.isSide ? 2 : 3) * Theme.u
        pictogram: screen.model.retryPictogram
        visible: screen.model.isRetryOffered
        // On a lowered screen it is the lowest.
        anchors.left: parent.left
        anchors.leftMargin: screen.isLow ? 0 : screen.isBeside ? parent.width - width : screen.isSide ? words.anchors.leftMargin : (parent.width - width) / 2
        width: !screen.isLow ? implicitWidth : screen.height > screen.width ? screen.width : Math.min(Math.max(53 * Theme.u, implicitWidth), screen.width - screen.cornerWidth)
        y: screen.isLow ? screen.height - height : words.y + words.height + (screen.isBeside ? -height : screen.gap)

        onActivated: screen.model.retry()
    }
}
