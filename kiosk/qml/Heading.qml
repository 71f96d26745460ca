// The head of a screen: where one is, small and coloured, then what it says, large.
import QtQuick
import VotreTour.Kiosk

Column {
    id: heading

    required property string text
    property string above: ""
    property string abovePictogram: ""
    // What stands there on sister screens: it has letters of one size on all of them.
    property list<string> aboveSisters: [above]
    property color accent: Theme.transaction
    property int size: Theme.lead
    // What stands above it, with the gap between.
    readonly property real aboveHeight: row.visible ? row.height + spacing : 0

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
            // A second line takes its room from the screen, so a name has one where a smaller one does, and two
            // small ones else: the settings take up to 80 letters.
            readonly property real scaled: heading.aboveSisters.reduce((least, each) => Math.min(least, fitting(each)), 1)
            readonly property real smallest: 0.58

            function fitting(name: string): real {
                const oneLine = Theme.share(name, Theme.label, weight, width - 2);
                return oneLine >= smallest ? oneLine : 46 / name.length;
            }

            color: heading.accent
            font.pixelSize: Math.floor(Math.max(smallest, scaled) * Theme.label)
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
        text: heading.text
        visible: text !== ""
        weight: Theme.weightHeavy
        width: heading.width
    }
}
