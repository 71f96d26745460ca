// The services of one family, all on one screen.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property ServicesModel model
    required property real cornerWidth
    readonly property bool isPortrait: height > width
    readonly property real between: 2.6 * Theme.u
    readonly property int columns: isPortrait || (model.isList && !Theme.isCompact) ? 1 : (Theme.isCompact ? 3 : 2)
    readonly property int rows: Math.max(isPortrait ? 5 : (Theme.isCompact ? 2 : 3), Math.ceil(tiles.count / columns))
    readonly property real cellWidth: (width - (columns - 1) * between) / columns
    readonly property real cellHeight: (grid.height - (rows - 1) * between) / rows

    PlainButton {
        id: back

        name: screen.model.backText
        objectName: "back"
        pictogram: Glyphs.back

        onActivated: screen.model.goBack()
    }

    Heading {
        id: heading

        above: screen.model.title
        abovePictogram: screen.model.pictogram
        accent: screen.model.isTransaction ? Theme.transaction : Theme.assistance
        text: screen.model.question
        width: parent.width - x - (screen.isPortrait ? 0 : screen.cornerWidth)
        x: screen.isPortrait ? 0 : back.width + 4 * Theme.u
        y: screen.isPortrait ? back.height + 5 * Theme.u : (back.height - height) / 2
    }

    Grid {
        id: grid

        anchors.bottom: screen.isPortrait ? doubtBelow.top : notice.top
        anchors.bottomMargin: screen.isPortrait || notice.visible ? 3 * Theme.u : 0
        anchors.top: screen.isPortrait ? heading.bottom : back.bottom
        anchors.topMargin: screen.isPortrait ? 4 * Theme.u : 3.2 * Theme.u
        columnSpacing: screen.between
        columns: screen.columns
        rowSpacing: screen.between
        width: parent.width

        Repeater {
            id: tiles

            model: screen.model.services

            ServiceTile {
                required property int index

                focus: index === 0
                height: screen.cellHeight
                isAside: screen.model.isAsking && !isChosen
                width: screen.cellWidth

                onActivated: screen.model.choose(code)
            }
        }
    }

    Words {
        readonly property int cell: tiles.count % screen.columns

        anchors.bottom: grid.bottom
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        height: screen.cellHeight
        objectName: "doubt"
        text: screen.model.doubt
        verticalAlignment: Text.AlignVCenter
        visible: !screen.isPortrait && cell > 0
        width: screen.cellWidth - 3 * Theme.u
        x: cell * (screen.cellWidth + screen.between) + 3 * Theme.u
    }

    Words {
        id: doubtBelow

        anchors.bottom: notice.top
        anchors.bottomMargin: 3 * Theme.u
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        objectName: "doubt"
        text: screen.model.doubt
        visible: screen.isPortrait
        width: parent.width
    }

    Notice {
        id: notice

        anchors.bottom: parent.bottom
        text: screen.model.notice
        width: parent.width
    }
}
