// One of the last calls: its number, and its desk beside or below it; in several languages as signs have it,
// a word each beside one figure, or the other names below.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Board

Rectangle {
    id: cell

    required property string label
    required property string desk
    required property string words
    required property bool isNamed
    required property string arrow
    required property bool isComing
    required property string spoken
    required property LastSizes sizes
    readonly property bool isFigure: words !== "" && !isNamed
    readonly property real pad: sizes.pad
    readonly property real gap: sizes.beside * sizes.desk
    readonly property real free: width - 2 * pad
    readonly property real roomForDesk: (sizes.isWide ? free - number.width - sizes.between : free) - (way.visible ? way.size + gap : 0)

    Accessible.name: cell.spoken
    Accessible.role: Accessible.ListItem
    border.color: isComing ? Theme.transaction : Theme.line
    border.width: Math.max(2, Math.round((isComing ? 0.6 : 0.2) * Theme.u))
    color: Theme.surface
    radius: 1.6 * Theme.u

    Words {
        id: number

        readonly property real spare: cell.height - height - (cell.sizes.isWide ? 0 : place.height)

        fontSizeMode: Text.FixedSize
        height: cell.sizes.lineOfFigures * size
        horizontalAlignment: Text.AlignHCenter
        isLabel: true
        objectName: "last_number"
        size: cell.sizes.number
        text: cell.label
        weight: Theme.weightHeavy
        width: implicitWidth + 1
        x: !cell.sizes.isWide ? (cell.width - width) / 2 : Theme.isMirrored ? cell.width - cell.pad - width : cell.pad
        // Figures have more white above them than words have below.
        y: spare / 2 - (cell.sizes.isWide ? 0 : Math.min(0.07 * size, spare / 2))
    }

    // The desk: a line of its name or figure with the arrow, and the other languages.
    Item {
        id: place

        height: cell.isFigure ? Math.max(desk.height, languages.height) : desk.height + languages.height
        width: cell.isFigure ? languages.width + cell.gap + line.width : Math.max(line.width, languages.width)
        x: !cell.sizes.isWide ? (cell.width - width) / 2 : Theme.isMirrored ? cell.pad : cell.width - cell.pad - width
        y: cell.sizes.isWide ? (cell.height - height) / 2 : number.y + number.height

        Item {
            id: line

            // Beside a number all ends at the edge of the cell, below it all stands in the middle.
            readonly property real spare: cell.isFigure ? 0 : place.width - width

            height: desk.height
            width: desk.width + (way.visible ? cell.gap + way.size : 0)
            x: cell.isFigure ? (Theme.isMirrored ? 0 : place.width - width) : !cell.sizes.isWide ? spare / 2 : Theme.isMirrored ? 0 : spare
            y: cell.isFigure ? (place.height - height) / 2 : 0

            Words {
                id: desk

                color: Theme.transaction
                fontSizeMode: Text.FixedSize
                height: cell.isFigure ? cell.sizes.lineOfFigures * size : lineCount * (isAiry ? cell.sizes.lineOfMarks : cell.sizes.line) * size
                horizontalAlignment: cell.sizes.isWide ? Text.AlignRight : Text.AlignHCenter
                isLabel: true
                objectName: "last_desk"
                size: cell.isFigure ? cell.sizes.figure : cell.sizes.desk
                text: cell.desk
                weight: Theme.weightStrong
                width: implicitWidth <= cell.roomForDesk ? implicitWidth + 1 : Theme.balanced(text, size, weight, cell.roomForDesk)
                wrapMode: Text.WordWrap
                x: Theme.isMirrored ? line.width - width : 0
            }

            Pictogram {
                id: way

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.transaction
                size: cell.isFigure ? cell.sizes.arrowOfFigure : cell.sizes.arrowOfName
                text: cell.arrow
                visible: text !== ""
                x: Theme.isMirrored ? 0 : line.width - size
            }
        }

        Item {
            id: languages

            // What its lines read of the cell stands here: one that is done with may be there a moment longer than its cell.
            readonly property int alignment: cell.sizes.isWide || cell.isFigure ? Text.AlignRight : Text.AlignHCenter
            readonly property real lineHeight: (/[\u0600-\u06ff]/.test(cell.words) ? cell.sizes.lineOfMarks : cell.sizes.line) * size
            readonly property real size: cell.sizes.words

            height: lines.count * lineHeight
            width: lines.widest
            x: cell.isFigure ? (Theme.isMirrored ? place.width - width : 0) : !cell.sizes.isWide ? (place.width - width) / 2 : Theme.isMirrored ? 0 : place.width - width
            y: cell.isFigure ? (place.height - height) / 2 : desk.height

            Repeater {
                id: lines

                property real widest: 0

                function measure(): void {
                    let most = 0;
                    for (let each = 0; each < count; each++)
                        most = Math.max(most, (itemAt(each)?.implicitWidth ?? -1) + 1);
                    widest = most;
                }

                model: cell.words === "" ? [] : cell.words.split("\n")

                onItemAdded: measure()

                Words {
                    required property int index
                    required property string modelData

                    color: Theme.transaction
                    fontSizeMode: Text.FixedSize
                    height: languages.lineHeight
                    horizontalAlignment: languages.alignment
                    isLabel: true
                    objectName: "last_word"
                    size: languages.size
                    text: modelData
                    weight: Theme.weightStrong
                    width: languages.width
                    y: index * languages.lineHeight

                    onImplicitWidthChanged: lines.measure()
                }
            }
        }
    }
}
