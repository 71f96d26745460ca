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
            // Lines of about one length: no word stands alone in the last.
            readonly property real spare: paragraph.width - Theme.balanced(text, font.pixelSize, weight, paragraph.width)

            anchors.horizontalCenter: parent?.horizontalCenter
            color: paragraph.color
            fontSizeMode: Text.FixedSize
            horizontalAlignment: paragraph.alignment < 0 ? undefined : paragraph.alignment
            objectName: "paragraph_line"
            leftPadding: paragraph.alignment >= 0 ? spare / 2 : isAiry ? spare : 0
            rightPadding: spare - leftPadding
            size: paragraph.size
            text: modelData
            weight: paragraph.weight
            width: paragraph.width
            wrapMode: Text.Wrap
        }
    }
}
