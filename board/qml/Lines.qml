// How long the next ones may wait, and what the library has to say: closer together what belongs together.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Board

Flow {
    id: lines

    required property BoardModel board
    readonly property bool isWide: width > 110 * Theme.u
    // Between waits that stand side by side.
    readonly property real gutter: 4 * Theme.u

    Repeater {
        model: lines.board.lines

        Item {
            id: line

            required property int index
            required property string words
            required property bool isHalf
            required property bool isSecond
            readonly property bool isBeside: isHalf && lines.isWide
            // What stands beside another begins as high as that one.
            readonly property bool isTop: index === (isSecond && isBeside ? 1 : 0)
            readonly property real above: isTop ? 0 : (isSecond && !isBeside ? 1.6 : 2.4) * Theme.u

            height: said.height + above
            width: isBeside ? lines.width / 2 : lines.width

            Paragraph {
                id: said

                alignment: line.isHalf ? Text.AlignLeft : -1
                color: Theme.inkSoft
                objectName: "line"
                size: 3.4 * Theme.u
                spacing: line.isHalf ? 0 : Theme.u
                text: line.words
                width: line.isBeside ? (lines.width - lines.gutter) / 2 : lines.width
                x: line.isBeside && line.isSecond !== Theme.isMirrored ? lines.gutter / 2 : 0
                y: line.above
            }
        }
    }
}
