// How long the next ones may wait, and what the library has to say; a line each.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Board

Flow {
    id: lines

    required property BoardModel board

    spacing: 0.4 * Theme.u

    Repeater {
        model: lines.board.lines

        Paragraph {
            required property string words
            required property bool isHalf

            color: Theme.inkSoft
            objectName: "line"
            size: 3.4 * Theme.u
            text: words
            width: isHalf && lines.width > 110 * Theme.u ? (lines.width - lines.spacing) / 2 : lines.width
        }
    }
}
