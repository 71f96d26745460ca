// The head of a screen: where one is, small and coloured, then what it says, large.
import QtQuick
import VotreTour.Kiosk

Column {
    id: heading

    required property string text
    property string above: ""
    property string abovePictogram: ""
    property color accent: Theme.transaction
    property int size: Theme.lead
    // Less than the whole where something stands beside the words.
    property real wordsWidth: width
    // How far they reach then.
    readonly property real wordsReach: Theme.reach(text, size, Theme.weightHeavy, wordsWidth)
    // How high the words may be; 0 for any height.
    property real room: 0

    spacing: 0.4 * Theme.u

    Row {
        id: row

        spacing: 1.2 * Theme.u
        visible: heading.above !== ""

        Pictogram {
            id: drawing

            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: 0.3 * Theme.u
            color: heading.accent
            size: 4.8 * Theme.u
            text: heading.abovePictogram
            visible: text !== ""
        }

        Words {
            // A letter is some 0.6 of its size wide. A second line takes its room from the screen, so a name has
            // one where a smaller one does, and two small ones else: the settings take up to 80 letters.
            readonly property real oneLine: width / (0.6 * Theme.label * text.length)
            readonly property real scaled: oneLine >= smallest ? oneLine : 46 / text.length
            readonly property real smallest: 0.58

            color: heading.accent
            font.pixelSize: Math.round(Math.max(smallest, Math.min(1, scaled)) * Theme.label)
            objectName: "above_heading"
            text: heading.above
            weight: Theme.weightStrong
            width: heading.width - (drawing.visible ? drawing.width + row.spacing : 0)
        }
    }

    Words {
        id: words

        Accessible.role: Accessible.Heading
        font.pixelSize: heading.size
        objectName: "heading"
        room: heading.room
        text: heading.text
        visible: text !== ""
        weight: Theme.weightHeavy
        width: heading.wordsWidth < heading.width ? heading.wordsReach : heading.width
        x: Theme.isMirrored ? heading.width - width : 0
    }
}
