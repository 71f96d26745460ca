// The offer of help, on every screen.
import QtQuick
import VotreTour.Kiosk

Item {
    id: footer

    required property string offer
    // What asks that somebody comes; empty where nobody can.
    property string helpText: ""

    signal helpAsked

    // Both stand side by side, or one below the other in a narrow window.
    required property bool isPortrait
    readonly property bool isTight: help.visible && !isPortrait
    readonly property real spare: (help.visible ? 2.4 : 5) * Theme.u
    readonly property real row: isTight ? Math.max(help.height, words.height) + 1.6 * Theme.u : words.height + spare

    implicitHeight: row + (help.visible && isPortrait ? help.height + 1.6 * Theme.u : 0)

    Rectangle {
        color: Theme.line
        height: Math.max(1, Theme.u / 5)
        width: parent.width
    }

    Pictogram {
        id: drawing

        anchors.verticalCenter: words.verticalCenter
        anchors.verticalCenterOffset: 0.3 * Theme.u
        color: Theme.inkSoft
        size: 5.5 * Theme.u
        text: Glyphs.talk
    }

    Words {
        id: words

        anchors.left: drawing.right
        anchors.leftMargin: 1.6 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: help.visible && !footer.isPortrait ? help.width + 3 * Theme.u : 0
        y: (footer.row - height) / 2
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        objectName: "offer"
        text: footer.offer
    }

    PlainButton {
        id: help

        anchors.right: parent.right
        height: Theme.minTarget
        name: footer.helpText
        objectName: "come_to_me"
        pictogram: Glyphs.hand
        // A small screen has no room for it; its choice and its other screens do.
        visible: name !== "" && !Theme.isCompact
        width: footer.isPortrait ? footer.width : implicitWidth
        y: footer.isPortrait ? footer.row : 0.8 * Theme.u

        onActivated: footer.helpAsked()
    }
}
