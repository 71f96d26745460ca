// The newest call, huge: its number, then its desk on the strong colour with the way to it.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Board

Item {
    id: newest

    required property BoardModel board
    readonly property bool isHigh: height > 0.6 * width
    property int flashesLeft: 0
    property bool isLit: false

    function flash(): void {
        flashesLeft = 2 * board.flashes;
        isLit = false;
        if (flashesLeft > 0)
            flashing.restart();
    }

    Accessible.name: newest.board.announcement
    Accessible.role: Accessible.Heading
    visible: newest.board.label !== ""

    Connections {
        function onTurnChanged(): void {
            newest.flash();
        }

        target: newest.board
    }

    Timer {
        id: flashing

        interval: newest.board.flashMs
        repeat: true

        onTriggered: {
            newest.flashesLeft -= 1;
            newest.isLit = newest.flashesLeft % 2 === 1;
            if (newest.flashesLeft <= 0)
                stop();
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.transaction
        border.width: Math.max(2, Math.round(0.6 * Theme.u))
        color: newest.isLit ? Theme.transactionSoft : Theme.surface
        objectName: "newest_ground"
        radius: 2.4 * Theme.u
    }

    Words {
        fontSizeMode: Text.HorizontalFit
        height: newest.isHigh ? newest.height * 0.5 : newest.height
        horizontalAlignment: Text.AlignHCenter
        isLabel: true
        objectName: "number"
        size: Math.min(46 * Theme.u, 0.94 * height)
        text: newest.board.label
        weight: Theme.weightHeavy
        width: (newest.isHigh ? newest.width : newest.width * 0.63) - 6 * Theme.u
        x: 3 * Theme.u + (newest.isHigh || !Theme.isMirrored ? 0 : place.width)
    }

    Rectangle {
        id: place

        color: Theme.transaction
        height: newest.isHigh ? newest.height - y : newest.height
        radius: 2.4 * Theme.u
        width: newest.isHigh ? newest.width : newest.width * 0.37
        x: newest.isHigh || Theme.isMirrored ? 0 : newest.width * 0.63
        y: newest.isHigh ? newest.height * 0.5 : 0

        Words {
            id: word

            readonly property real usual: (newest.board.isDeskNamed ? 5 : 7) * Theme.u
            // Lines of about one length, as in a paragraph.
            readonly property real spare: width - Theme.balanced(text, font.pixelSize, weight, width)

            color: Theme.transactionInk
            fontSizeMode: Text.FixedSize
            height: text === "" ? 0 : 1.3 * usual
            horizontalAlignment: Text.AlignHCenter
            isLabel: true
            leftPadding: spare / 2
            objectName: "desk_word"
            rightPadding: spare / 2
            // Three languages or four stand in two lines where one would be too small to be read. A line is a little higher
            // than its place, and white there.
            size: Math.max(minimumPixelSize, Theme.largest(text, usual, weight, width, 1.4 * usual))
            text: newest.board.deskWord
            weight: Theme.weightStrong
            width: place.width - 4 * Theme.u
            wrapMode: Text.WordWrap
            x: 2 * Theme.u
            y: newest.board.isDeskNamed ? place.height - height - 1.6 * Theme.u : 1.6 * Theme.u
        }

        Row {
            id: way

            anchors.horizontalCenter: parent.horizontalCenter
            height: place.height - word.height - 4 * Theme.u
            spacing: 2 * Theme.u
            y: newest.board.isDeskNamed ? 2 * Theme.u : word.y + word.height

            Words {
                readonly property bool isName: newest.board.isDeskNamed
                readonly property real most: place.width - 5 * Theme.u - (arrow.visible ? arrow.width + way.spacing : 0)
                // Lines of about one length, as in a paragraph.
                readonly property real spare: isName ? most - Theme.balanced(text, font.pixelSize, weight, most) : 0

                color: Theme.transactionInk
                fontSizeMode: isName ? Text.FixedSize : Text.HorizontalFit
                height: way.height
                horizontalAlignment: Text.AlignHCenter
                isLabel: true
                leftPadding: spare / 2
                objectName: "desk"
                rightPadding: spare / 2
                size: isName ? Theme.largest(text, 16 * Theme.u, weight, most, way.height) : Math.min(34 * Theme.u, 0.9 * height)
                text: newest.board.desk
                weight: Theme.weightHeavy
                width: isName ? most : Math.min(implicitWidth + 1, most)
                wrapMode: isName ? Text.WordWrap : Text.NoWrap
            }

            Pictogram {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.transactionInk
                objectName: "arrow"
                size: Math.min(18 * Theme.u, place.width * 0.3, way.height * 0.8)
                text: newest.board.arrow
                visible: text !== ""
            }
        }
    }
}
