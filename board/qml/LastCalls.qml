// The last calls, each in a cell of its own; more of them, smaller, while many are fresh.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Board

Item {
    id: last

    required property BoardModel board
    readonly property int count: board.lastCount
    readonly property bool isHigh: height > width * 0.5
    readonly property int columns: isHigh ? (count <= 3 ? 1 : count <= 6 ? 2 : 3) : (count <= 3 ? 3 : 4)
    readonly property int rows: Math.max(isHigh ? 3 : 1, Math.ceil(count / columns))
    readonly property real gap: 1.6 * Theme.u

    visible: count > 0

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

    Grid {
        id: grid

        readonly property real cellHeight: (height - (last.rows - 1) * last.gap) / last.rows
        readonly property real cellWidth: (width - (last.columns - 1) * last.gap) / last.columns

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: 0.4 * Theme.u
        columns: last.columns
        spacing: last.gap

        Repeater {
            model: last.board.last

            LastCell {
                height: grid.cellHeight
                width: grid.cellWidth
            }
        }
    }
}
