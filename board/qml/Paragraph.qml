// The same words in each language, one below the other with some air between.
// Each line begins at its own side and ends at the other, or all stand in the middle, or at one side.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Board

Column {
    id: paragraph

    // An empty line between languages; each may have several lines of its own.
    required property string text
    property int alignment: -1
    property color color: Theme.ink
    property real size: 3.6 * Theme.u
    property int weight: Theme.weightText

    Repeater {
        model: paragraph.text === "" ? [] : paragraph.text.split("\n\n")

        Column {
            id: language

            required property string modelData

            objectName: "paragraph_language"

            Repeater {
                model: language.modelData.split("\n")

                Words {
                    required property string modelData
                    // Lines of about one length: no word stands alone in the last.
                    readonly property real spare: paragraph.width - Theme.balanced(text, font.pixelSize, weight, paragraph.width)
                    readonly property bool isOnTheRight: paragraph.alignment < 0 ? isAiry : Theme.isMirrored

                    color: paragraph.color
                    fontSizeMode: Text.FixedSize
                    horizontalAlignment: paragraph.alignment < 0 ? undefined : paragraph.alignment
                    leftPadding: paragraph.alignment === Text.AlignHCenter ? spare / 2 : isOnTheRight ? spare : 0
                    objectName: "paragraph_line"
                    rightPadding: spare - leftPadding
                    size: paragraph.size
                    text: modelData
                    weight: paragraph.weight
                    width: paragraph.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
