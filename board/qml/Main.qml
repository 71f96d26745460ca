// The whole wall: name and clock above, the newest call huge, the last ones below, then words.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Board

Rectangle {
    id: root

    required property BoardModel board
    readonly property bool isPortrait: height > width
    readonly property real margin: 4 * Theme.u
    readonly property real gap: 2.4 * Theme.u

    function fitTheme(): void {
        Theme.fit(width, height);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored
    color: Theme.paper

    Component.onCompleted: {
        Theme.mirror(board.isRightToLeft);
        Theme.wear(board.theme);
        fitTheme();
    }
    onHeightChanged: fitTheme()
    onWidthChanged: fitTheme()

    Connections {
        function onTurnChanged(): void {
            root.Accessible.announce(root.board.announcement);
        }

        target: root.board
    }

    Item {
        id: head

        anchors.left: parent.left
        anchors.margins: root.margin
        anchors.right: parent.right
        height: 10 * Theme.u

        Pictogram {
            id: shelf

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.transaction
            size: 6 * Theme.u
            text: Theme.libraryGlyph
        }

        Words {
            anchors.left: shelf.right
            anchors.leftMargin: 1.6 * Theme.u
            anchors.right: clock.left
            anchors.rightMargin: root.gap
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.transaction
            height: 8 * Theme.u
            horizontalAlignment: Text.AlignLeft
            objectName: "library"
            size: 5 * Theme.u
            text: root.board.libraryName
            weight: Theme.weightStrong
        }

        Words {
            id: clock

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            fontSizeMode: Text.FixedSize
            objectName: "clock"
            size: 6.8 * Theme.u
            text: root.board.clock
            weight: Theme.weightStrong
        }
    }

    Item {
        id: middle

        // Of the newest call while others stand below it.
        readonly property real newestHeight: height * (root.isPortrait ? 0.56 : 0.58)

        anchors.bottom: foot.top
        anchors.bottomMargin: root.gap
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.top: head.bottom

        NewestCall {
            id: newest

            anchors.left: parent.left
            anchors.right: parent.right
            board: root.board
            height: last.visible ? middle.newestHeight : middle.height
            objectName: "newest"
        }

        LastCalls {
            id: last

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            board: root.board
            height: middle.height - middle.newestHeight - 0.8 * Theme.u
        }

        Paragraph {
            alignment: Text.AlignHCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.transaction
            objectName: "welcome"
            // What was reckoned may be a little less than what Qt draws.
            scale: Math.min(1, middle.height / Math.max(1, height))
            // Three languages or four may be higher than their place: the white between them gives way first.
            size: Theme.ofLanguages(text, 8 * Theme.u, weight, width, middle.height)
            spacing: Theme.between(text, size, weight, width, middle.height)
            text: root.board.welcome
            visible: text !== ""
            weight: Theme.weightHeavy
        }
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.gap
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        spacing: root.gap / 2

        Band {
            objectName: "stale"
            pictogram: Theme.lateGlyph
            text: root.board.stale
            width: parent.width
        }

        Band {
            objectName: "away"
            pictogram: Theme.awayGlyph
            text: root.board.notice
            width: parent.width
        }

        Lines {
            board: root.board
            visible: root.board.lineCount > 0
            width: parent.width
        }
    }
}
