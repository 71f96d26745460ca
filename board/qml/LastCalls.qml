// The last calls, each in a cell of its own: as many of them as have room in letters that are read from 3 m.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Board

Item {
    id: last

    required property BoardModel board
    readonly property int count: board.lastCount

    // A heading goes with its list, where not even one call has room.
    visible: count > 0 && lastSizes.shown > 0

    Words {
        id: title

        color: Theme.inkSoft
        fontSizeMode: Text.HorizontalFit
        height: 5 * Theme.u
        horizontalAlignment: Text.AlignLeft
        objectName: "last_title"
        size: 3.85 * Theme.u
        text: last.board.lastTitle
        weight: Theme.weightStrong
        width: parent.width
    }

    LastSizes {
        id: lastSizes

        // By the board's own property, which also tells of other calls of the same number.
        measured: last.board.fitLast(last.board.lastCount, grid.width, grid.height, Theme.u)
    }

    Grid {
        id: grid

        readonly property real cellHeight: (height - (lastSizes.rows - 1) * lastSizes.gap) / lastSizes.rows
        readonly property real cellWidth: (width - (lastSizes.columns - 1) * lastSizes.gap) / lastSizes.columns

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: 0.4 * Theme.u
        columns: lastSizes.columns
        spacing: lastSizes.gap

        Repeater {
            model: last.board.last

            LastCell {
                required property int index

                height: grid.cellHeight
                sizes: lastSizes
                visible: index < lastSizes.shown
                width: grid.cellWidth
            }
        }
    }
}
