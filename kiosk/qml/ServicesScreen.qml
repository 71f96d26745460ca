// The services of one family, all on one screen.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property ServicesModel model
    required property real cornerWidth
    required property real cornerHeight
    // Where everything to touch is below; 0 for anywhere.
    required property real lowTop
    readonly property bool isLow: lowTop > 0
    readonly property bool isPortrait: height > width
    readonly property real between: (isLow || Theme.isCompact ? 1.6 : 2.6) * Theme.u
    // Between the services and what stands above and below them.
    readonly property real aside: (Theme.isCompact ? 1.8 : isPortrait || !notice.visible ? 3 : 2.2) * Theme.u
    // Three ways on, one below the other, where each is high enough for a finger.
    readonly property bool isListed: model.isList && !isLow && grid.height - (tiles.count - 1) * between >= tiles.count * Theme.minTarget
    readonly property int columns: isPortrait && isLow && tiles.count > 4 ? 2 : isPortrait || isListed ? 1 : (isLow ? Math.max(3, Math.ceil(tiles.count / 2)) : Theme.isCompact ? 3 : 2)
    readonly property int rows: Math.max(isPortrait ? (isLow || model.isList ? 3 : 5) : ((isLow || Theme.isCompact) && model.isList ? 1 : Theme.isCompact || isLow ? 2 : 3), Math.ceil(tiles.count / columns))
    readonly property real cellWidth: (width - (columns - 1) * between) / columns
    readonly property real cellHeight: Math.min((grid.height - (rows - 1) * between) / rows, (isLow && !isPortrait && !model.isList ? 16 : model.isList ? 26 : 200) * Theme.u)

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
        room: screen.isPortrait ? 0 : 9 * Theme.u
        text: screen.model.question
        width: parent.width - beside - (screen.isPortrait || screen.isLow ? 0 : screen.cornerWidth)
        y: screen.isLow ? 0 : screen.isPortrait ? back.height + 5 * Theme.u : (back.height - height) / 2
    }

    Grid {
        id: grid

        readonly property bool haveRoom: [...children].every(each => !(each instanceof ServiceTile) || each.hasRoom)

        anchors.bottom: screen.isLow ? parent.bottom : screen.isPortrait && doubtBelow.visible ? doubtBelow.top : notice.top
        anchors.bottomMargin: !screen.isLow && (screen.isPortrait || notice.visible) ? screen.aside : 0
        anchors.top: screen.isPortrait && !screen.isLow ? heading.bottom : back.bottom
        anchors.topMargin: screen.isLow ? 1.4 * Theme.u : screen.isPortrait ? 4 * Theme.u : screen.aside
        columnSpacing: screen.between
        columns: screen.columns
        rowSpacing: screen.between
        width: parent.width

        Repeater {
            id: tiles

            model: screen.model.services

            ServiceTile {
                required property int index

                // Whoever comes next begins at the beginning, and does not see where somebody was.
                focus: index === 0
                hasHint: grid.haveRoom
                height: screen.cellHeight
                isAside: screen.model.isAsking && !isChosen
                width: screen.cellWidth

                onActivated: screen.model.choose(code)
                onVisibleChanged: focus = visible && index === 0
            }
        }
    }

    Words {
        readonly property int cell: tiles.count % screen.columns

        anchors.bottom: grid.bottom
        anchors.left: parent.left
        anchors.leftMargin: cell * (screen.cellWidth + screen.between) + 3 * Theme.u
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        objectName: "doubt"
        height: screen.cellHeight
        text: screen.model.doubt
        verticalAlignment: Text.AlignVCenter
        // The offer below says nearly the same.
        visible: !screen.isPortrait && !screen.isLow && cell > 0 && implicitHeight <= height
        width: screen.cellWidth - 3 * Theme.u
    }

    Words {
        id: doubtBelow

        color: Theme.inkSoft
        font.pixelSize: Theme.small
        objectName: "doubt"
        text: screen.model.doubt
        visible: (screen.isPortrait || screen.isLow) && !(Theme.isLarger && notice.visible)
        width: parent.width
        y: screen.isLow ? heading.height + 2 * Theme.u : notice.y - height - 3 * Theme.u
    }

    Notice {
        id: notice

        text: screen.model.notice
        width: parent.width
        y: screen.isLow ? screen.lowTop - height - 3 * Theme.u : screen.height - height
    }
}
