// One of the last calls: its number, and its desk beside or below it.
import QtQuick
import VotreTour.Board

Rectangle {
    id: cell

    required property string label
    required property string desk
    required property string arrow
    required property bool isComing
    required property string spoken
    readonly property bool isWide: width > 3.6 * height
    readonly property real pad: 1.2 * Theme.u
    readonly property real roomForDesk: (isWide ? width - number.width - 3 * pad : width - 2 * pad) - (way.visible ? way.width + 0.6 * pad : 0)

    Accessible.name: cell.spoken
    Accessible.role: Accessible.ListItem
    border.color: isComing ? Theme.transaction : Theme.line
    border.width: Math.max(2, Math.round((isComing ? 0.6 : 0.2) * Theme.u))
    color: Theme.surface
    radius: 1.6 * Theme.u

    Words {
        id: number

        fontSizeMode: Text.HorizontalFit
        height: cell.isWide ? cell.height : cell.height * 0.66
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
        height: cell.isWide ? cell.height : cell.height * 0.32
        horizontalAlignment: Text.AlignRight
        isLabel: true
        minimumPixelSize: Math.max(1, Math.round(1.2 * Theme.u))
        objectName: "last_desk"
        // Beside the number there is room for two lines; airy letters know nothing of what they lack.
        size: Math.min(7.4 * Theme.u, (cell.isWide && isAiry ? 0.44 : 0.7) * height)
        text: cell.desk
        weight: Theme.weightStrong
        width: Math.min(implicitWidth + 1, cell.roomForDesk)
        wrapMode: cell.isWide ? Text.WordWrap : Text.NoWrap
        x: {
            const beside = way.visible ? way.width + 0.6 * cell.pad : 0;
            const free = cell.width - width - beside;
            const left = !cell.isWide ? free / 2 : Theme.isMirrored ? cell.pad : free - cell.pad;
            return Theme.isMirrored ? left + beside : left;
        }
        y: cell.isWide ? 0 : cell.height * 0.66
    }

    Pictogram {
        id: way

        anchors.left: desk.right
        anchors.leftMargin: 0.6 * cell.pad
        anchors.verticalCenter: desk.verticalCenter
        color: Theme.transaction
        size: Math.min(7.4 * Theme.u, 0.8 * desk.height)
        text: cell.arrow
        visible: text !== ""
    }
}
