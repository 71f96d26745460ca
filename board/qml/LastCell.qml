// One of the last calls: its number, and its desk beside or below it; in several languages as signs have it,
// a word each beside one figure.
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
    readonly property bool isWide: width > 3.6 * height
    // Large letters stand further from the edge, and from one another.
    readonly property real pad: isWide ? Math.max(1.2 * Theme.u, Math.min(2.4 * Theme.u, 0.16 * height)) : 1.2 * Theme.u
    readonly property real gap: 0.6 * pad
    readonly property real afterDesk: way.visible ? way.width + gap : 0
    readonly property real beforeDesk: isFigure ? languages.width + gap : 0
    readonly property real roomForDesk: (isWide ? width - number.width - 3 * pad : width - 2 * pad) - afterDesk
    readonly property bool isFigure: words !== "" && !isNamed
    // What the words of several languages take of the height below the number.
    readonly property real deskShare: words === "" ? 0.32 : 0.42
    readonly property real deskHeight: height * (isWide ? 0.9 : deskShare)
    readonly property real nameHeight: deskHeight - (isNamed && languages.visible ? languages.lineHeight : 0)

    Accessible.name: cell.spoken
    Accessible.role: Accessible.ListItem
    border.color: isComing ? Theme.transaction : Theme.line
    border.width: Math.max(2, Math.round((isComing ? 0.6 : 0.2) * Theme.u))
    color: Theme.surface
    radius: 1.6 * Theme.u

    Words {
        id: number

        fontSizeMode: Text.HorizontalFit
        height: cell.isWide ? cell.height : cell.height * (0.98 - cell.deskShare)
        horizontalAlignment: cell.isWide ? Text.AlignLeft : Text.AlignHCenter
        isLabel: true
        objectName: "last_number"
        size: Math.min(18 * Theme.u, 0.9 * height)
        text: cell.label
        weight: Theme.weightHeavy
        width: cell.isWide ? Math.min(implicitWidth + 1, 0.5 * cell.width) : cell.width - 2 * cell.pad
        x: cell.isWide && Theme.isMirrored ? cell.width - cell.pad - width : cell.pad
    }

    Words {
        id: desk

        color: Theme.transaction
        fontSizeMode: cell.isWide ? Text.Fit : Text.HorizontalFit
        height: cell.nameHeight
        horizontalAlignment: Text.AlignRight
        isLabel: true
        minimumPixelSize: Math.max(1, Math.round(1.2 * Theme.u))
        objectName: "last_desk"
        // Beside the number there is room for two lines; airy letters know nothing of what they lack.
        size: Math.min((cell.isFigure ? 12 : 7.4) * Theme.u, (cell.isWide && isAiry ? 0.44 : cell.isFigure ? 0.8 : 0.7) * height)
        text: cell.desk
        weight: Theme.weightStrong
        width: Math.min(implicitWidth + 1, cell.roomForDesk)
        wrapMode: cell.isWide ? Text.WordWrap : Text.NoWrap
        x: {
            const free = cell.width - width - cell.afterDesk - cell.beforeDesk;
            const left = !cell.isWide ? free / 2 : Theme.isMirrored ? cell.pad : free - cell.pad;
            return left + (Theme.isMirrored ? cell.afterDesk : cell.beforeDesk);
        }
        y: cell.isWide ? 0.05 * cell.height : number.height
    }

    Words {
        id: widest

        fontSizeMode: Text.FixedSize
        isLabel: true
        size: languages.fullSize
        text: cell.words
        visible: false
        weight: Theme.weightStrong
    }

    Column {
        id: languages

        readonly property real room: !cell.isNamed ? cell.roomForDesk - desk.width - cell.gap : cell.isWide ? cell.roomForDesk : cell.width - 2 * cell.pad
        readonly property real lineHeight: Math.min(6.4 * Theme.u, cell.isNamed ? (cell.isWide ? 0.34 : 0.44) * cell.deskHeight : 0.84 * cell.deskHeight / Math.max(1, lines.count))

        readonly property real fullSize: Math.min(5 * Theme.u, 0.76 * lineHeight)
        // All of one size, that of the longest.
        readonly property real size: fullSize * Math.min(1, room / Math.max(1, widest.implicitWidth))

        // Beside a number of many there is room for the name of a desk in one language.
        visible: cell.words !== "" && !(cell.isNamed && cell.isWide && cell.height < 12 * Theme.u)
        width: Math.max(0, Math.min(widest.implicitWidth, room)) + 1
        x: {
            if (cell.isNamed && !cell.isWide)
                return (cell.width - width) / 2;
            if (cell.isNamed)
                return Theme.isMirrored ? desk.x : desk.x + desk.width - width;
            return Theme.isMirrored ? desk.x + desk.width + cell.gap : desk.x - cell.gap - width;
        }
        y: cell.isNamed ? desk.y + desk.height : desk.y + (desk.height - height) / 2

        Repeater {
            id: lines

            model: languages.visible ? cell.words.split("\n") : []

            Words {
                required property string modelData

                color: Theme.transaction
                fontSizeMode: Text.HorizontalFit
                height: languages.lineHeight
                horizontalAlignment: cell.isNamed && !cell.isWide ? Text.AlignHCenter : Text.AlignRight
                isLabel: true
                minimumPixelSize: desk.minimumPixelSize
                objectName: "last_word"
                size: languages.size
                text: modelData
                weight: Theme.weightStrong
                width: languages.width
            }
        }
    }

    Pictogram {
        id: way

        anchors.left: desk.right
        anchors.leftMargin: cell.gap
        anchors.verticalCenter: desk.verticalCenter
        color: Theme.transaction
        size: Math.min(7.4 * Theme.u, 0.8 * desk.height)
        text: cell.arrow
        visible: text !== ""
    }
}
