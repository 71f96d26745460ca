// An honest line about the desk, quiet but not to be missed.
import QtQuick
import VotreTour.Kiosk

Rectangle {
    id: notice

    required property string text
    property string pictogram: Glyphs.waiting
    property int size: Theme.label
    readonly property alias wordsWidth: words.width

    border.color: Theme.noticeLine
    border.width: Math.max(1, Theme.u / 5)
    color: Theme.notice
    height: visible ? words.height + Theme.noticeEdges : 0
    radius: Math.round(2 * Theme.u)
    visible: text !== ""

    Pictogram {
        id: drawing

        anchors.left: parent.left
        anchors.leftMargin: 2.5 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 0.3 * Theme.u
        color: Theme.noticeLine
        size: 5.5 * Theme.u
        text: notice.pictogram
    }

    Words {
        id: words

        anchors.left: drawing.right
        anchors.leftMargin: 2 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: 2.5 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: notice.size
        objectName: "notice"
        text: notice.text
    }
}
