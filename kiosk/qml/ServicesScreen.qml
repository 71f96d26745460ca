// The services of one family, all on one screen.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

ScreenScope {
    id: screen

    required property ServicesModel model
    required property real cornerWidth
    required property real cornerHeight
    // Where everything to touch is below; 0 for anywhere.
    required property real lowTop
    readonly property bool isLow: lowTop > 0
    readonly property bool isPortrait: height > width
    readonly property real between: (isLow || Theme.isCompact || (isPortrait && notice.visible && !model.isList) ? 1.6 : 2.6) * Theme.u
    // Between the services and what stands above and below them.
    readonly property real aside: (Theme.isCompact ? 1.8 : notice.visible ? 2.2 : 3) * Theme.u
    // Three ways on, one below the other, where each is high enough for a finger.
    readonly property bool isListed: model.isList && !isLow && grid.height - (tiles.count - 1) * between >= tiles.count * Theme.minTarget
    readonly property int columns: isPortrait && isLow && tiles.count > 4 ? 2 : isPortrait || isListed ? 1 : (isLow ? Math.max(3, Math.ceil(tiles.count / 2)) : Theme.isCompact ? 3 : 2)
    readonly property int rows: Math.max(isPortrait ? (isLow || model.isList ? 3 : 5) : ((isLow || Theme.isCompact) && model.isList ? 1 : Theme.isCompact || isLow ? 2 : 3), Math.ceil(tiles.count / columns))
    readonly property real cellWidth: (width - (columns - 1) * between) / columns
    readonly property real cellHeight: Math.min((grid.height - (rows - 1) * between) / rows, (isLow && !isPortrait && !model.isList ? 16 : isLow || model.isList ? (Theme.isCompact ? 40 : 26) : 200) * Theme.u)

    // Drawings become smaller before letters do.
    readonly property real inset: 2 * Theme.u
    readonly property real block: Math.min(11.6 * Theme.u, cellHeight - 4 * Theme.u)
    readonly property real leastBlock: Math.min(8 * Theme.u, block)
    readonly property real wordsHeight: cellHeight - 2 * Theme.u
    readonly property list<int> beside: Theme.tileSizes(model.names, model.hints, cellWidth - block - 3 * inset, wordsHeight, Theme.isLarger)
    readonly property list<int> atMost: Theme.tileSizes(model.names, model.hints, cellWidth - leastBlock - 3 * inset, wordsHeight, Theme.isLarger)
    readonly property bool isTight: atMost[0] + atMost[1] > beside[0] + beside[1]
    readonly property list<int> sizes: isTight ? atMost : beside

    isGrown: sizes[1] >= Theme.small && (!notice.visible || notice.size === Theme.small)

    Keys.onEscapePressed: model.goBack()

    PlainButton {
        id: back

        name: screen.model.backText
        objectName: "back"
        anchors.left: parent.left
        pictogram: Theme.isMirrored ? Glyphs.forward : Glyphs.back
        // Beside it the title has the room.
        inset: (screen.isPortrait ? 3 : 2) * Theme.u
        size: screen.isPortrait ? Theme.body : Theme.button
        y: screen.lowTop

        onActivated: screen.model.goBack()
    }

    Heading {
        id: heading

        readonly property real beside: screen.isPortrait || screen.isLow ? 0 : back.width + 2.6 * Theme.u

        anchors.left: parent.left
        anchors.leftMargin: beside
        above: screen.model.title
        abovePictogram: screen.model.pictogram
        accent: screen.model.isTransaction ? Theme.transaction : Theme.assistance
        size: Math.max(Theme.label, Theme.letters(text, Theme.weightHeavy, [notice.visible ? Theme.heading : Theme.lead, Theme.heading, Theme.button], width, 11 * Theme.u))
        text: screen.model.question
        width: parent.width - beside - (screen.isPortrait || screen.isLow ? 0 : screen.cornerWidth)
        y: screen.isLow ? (screen.isPortrait ? doubtBelow.y - height - 2 * Theme.u : 0) : screen.isPortrait ? back.height + screen.aside + Theme.u : Math.max(0, (back.height - height) / 2)
    }

    Grid {
        id: grid

        readonly property real head: screen.isLow ? back.y + back.height + 1.4 * Theme.u : screen.isPortrait ? heading.y + heading.height + screen.aside : Math.max(back.height, heading.height) + screen.aside
        readonly property real foot: screen.isLow ? screen.height : screen.isPortrait ? doubtBelow.y - screen.aside : screen.height - (notice.visible ? notice.height + screen.aside : 0)

        columnSpacing: screen.between
        columns: screen.columns
        height: foot - head
        rowSpacing: screen.between
        width: parent.width
        y: head

        Repeater {
            id: tiles

            model: screen.model.services

            ServiceTile {
                required property int index

                // Whoever comes next begins at the beginning, and does not see where somebody was.
                focus: index === 0
                blockSize: screen.isTight ? screen.leastBlock : screen.block
                height: screen.cellHeight
                hintSize: screen.sizes[1]
                inset: screen.inset
                isAside: screen.model.isAsking && !isChosen
                nameSize: screen.sizes[0]
                width: screen.cellWidth

                onActivated: screen.model.choose(code)
                onVisibleChanged: focus = visible && index === 0
            }
        }
    }

    Words {
        readonly property int cell: tiles.count % screen.columns
        readonly property int size: Theme.letters(text, Theme.weightText, [Theme.small, Theme.label], width, height)

        anchors.bottom: grid.bottom
        anchors.left: parent.left
        anchors.leftMargin: cell * (screen.cellWidth + screen.between) + 3 * Theme.u
        color: Theme.inkSoft
        font.pixelSize: Math.max(1, size)
        height: screen.cellHeight
        objectName: "doubt"
        text: screen.model.doubt
        verticalAlignment: Text.AlignVCenter
        // The offer below says nearly the same.
        visible: !screen.isPortrait && !screen.isLow && cell > 0 && size > 0 && !screen.model.isAsking
        width: screen.cellWidth - 3 * Theme.u
    }

    Words {
        id: doubtBelow

        readonly property bool isShown: text !== "" && size > 0 && (screen.isPortrait || screen.isLow)
        // On a lowered wide screen, what heading and notice leave.
        readonly property real free: screen.isPortrait ? 100 * Theme.u : screen.isLow ? notice.y - heading.height - 3 * Theme.u : 0
        readonly property int size: Theme.letters(text, Theme.weightText, [notice.visible ? Theme.label : Theme.small, Theme.label], width, free)

        color: Theme.inkSoft
        font.pixelSize: Math.max(1, size)
        objectName: "doubt"
        text: screen.model.doubt
        visible: isShown && !screen.model.isAsking
        width: parent.width
        y: screen.isLow && !screen.isPortrait ? heading.height + 2 * Theme.u : notice.y - (isShown ? height : 0) - (notice.visible ? 2.2 * Theme.u : 0)
    }

    Notice {
        id: notice

        size: screen.isPortrait && screen.model.isList ? Theme.small : Theme.label
        text: screen.model.notice
        width: parent.width
        y: screen.isLow ? screen.lowTop - height - 3 * Theme.u : screen.height - height
    }
}
