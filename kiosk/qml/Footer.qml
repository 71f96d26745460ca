// The offer of help, on every screen.
import QtQuick
import VotreTour.Kiosk

Item {
    id: footer

    required property string offer

    implicitHeight: words.height + 5 * Theme.u

    Rectangle {
        color: Theme.line
        height: Math.max(1, Theme.u / 5)
        width: parent.width
    }

    Pictogram {
        id: drawing

        anchors.verticalCenter: parent.verticalCenter
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
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        objectName: "offer"
        text: footer.offer
    }
}
