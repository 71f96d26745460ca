// Below every screen: the offer of help, and the switches for seeing and reaching better.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Item {
    id: footer

    required property ShellModel model
    required property bool isPortrait
    // Only the lower half of a wide screen is there.
    required property bool isCramped
    readonly property bool isHelpOffered: model.helpText !== ""
    // The offer has a line of its own where the switches leave no room beside them.
    readonly property bool isOver: isPortrait || (!isCramped && (isHelpOffered || 2 * aids.width > width))
    readonly property real between: 3 * Theme.u
    // A whole number, as the height of a switch is: a thin edge between two pixels is lost.
    readonly property int edge: Math.round(Theme.u)
    readonly property real helpHeight: isPortrait && help.visible ? help.height + edge : 0

    implicitHeight: aids.height + 2 * edge + helpHeight + (isOver ? offer.height + 0.6 * edge : 0)

    Rectangle {
        color: Theme.line
        height: Math.max(1, Theme.u / 5)
        width: parent.width
    }

    Item {
        id: offer

        height: footer.isOver ? words.height : aids.height
        visible: !footer.isCramped || !footer.isHelpOffered
        width: footer.isOver ? parent.width : parent.width - aids.width - footer.between
        x: footer.isOver || Theme.isMirrored ? 0 : aids.width + footer.between
        y: footer.isOver ? 0.8 * footer.edge : footer.edge

        Pictogram {
            id: drawing

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: 0.3 * Theme.u
            color: Theme.inkSoft
            size: (footer.isOver ? 4.6 : 5.5) * Theme.u
            text: Glyphs.talk
        }

        Words {
            id: words

            anchors.left: drawing.right
            anchors.leftMargin: 1.4 * Theme.u
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            objectName: "offer"
            text: footer.model.offer
        }
    }

    Row {
        id: aids

        anchors.bottom: parent.bottom
        anchors.bottomMargin: footer.edge
        anchors.left: parent.left
        spacing: Theme.minGap

        Repeater {
            model: footer.model.aids

            AidButton {
                // A small screen is low as it is; the lower half of a wide one has no room for larger letters.
                visible: code === "lowered" ? !Theme.isCompact : code !== "larger" || !footer.isCramped

                onActivated: footer.model.turn(code)
            }
        }
    }

    PlainButton {
        id: help

        anchors.right: parent.right
        height: footer.isPortrait ? implicitHeight : aids.height
        name: footer.model.helpText
        objectName: "come_to_me"
        pictogram: Glyphs.hand
        size: footer.isPortrait ? Theme.body : Theme.button
        visible: footer.isHelpOffered
        width: footer.isPortrait ? footer.width : Math.min(parent.width - aids.width - Theme.minGap, implicitWidth)
        y: aids.y - (footer.isPortrait ? height + footer.edge : 0)

        onActivated: footer.model.askHelp()
    }
}
