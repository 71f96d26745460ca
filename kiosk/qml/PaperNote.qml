// A quiet word before the ticket: the number will be on the screen, to be noted.
import QtQuick
import VotreTour.Kiosk

Item {
    id: note

    required property string text
    property int size: Theme.label
    readonly property alias wordsWidth: words.width

    height: words.height
    visible: text !== ""

    Pictogram {
        id: drawing

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 0.3 * Theme.u
        color: Theme.noticeLine
        size: 5.5 * Theme.u
        text: Glyphs.note
    }

    Words {
        id: words

        anchors.left: drawing.right
        anchors.leftMargin: 1.4 * Theme.u
        anchors.right: parent.right
        color: Theme.inkSoft
        font.pixelSize: note.size
        objectName: "paper_notice"
        text: note.text
    }
}
