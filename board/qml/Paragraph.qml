// The same words in each language, one below the other: each line begins at its own side and ends at the other.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Board

Column {
    id: paragraph

    required property string text
    property int alignment: -1
    property color color: Theme.ink
    property real size: 3.6 * Theme.u
    property int weight: Theme.weightText

    Repeater {
        model: paragraph.text === "" ? [] : paragraph.text.split("\n")

        Words {
            required property string modelData
            readonly property real lines: Math.max(1, Math.ceil(implicitWidth / paragraph.width))

            anchors.horizontalCenter: parent?.horizontalCenter
            color: paragraph.color
            fontSizeMode: Text.FixedSize
            horizontalAlignment: paragraph.alignment < 0 ? undefined : paragraph.alignment
            objectName: "paragraph_line"
            size: paragraph.size
            // Nor where the lines are fuller than that: the last two words stay together.
            text: paragraph.alignment < 0 ? modelData : modelData.replace(/ (\S+)$/, "\u00a0$1")
            weight: paragraph.weight
            // In the middle, lines of about one length: no word stands alone in the last.
            width: paragraph.alignment < 0 ? paragraph.width : Math.min(paragraph.width, implicitWidth / lines + 3 * size)
            wrapMode: Text.Wrap
        }
    }
}
