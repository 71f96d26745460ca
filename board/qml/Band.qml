// A quiet band with a pictogram: that staff are away, or that the wall is late.
import QtQuick
import VotreTour.Board

Rectangle {
    id: band

    required property string text
    required property string pictogram

    color: Theme.notice
    height: visible ? words.height + 2.4 * Theme.u : 0
    radius: 1.6 * Theme.u
    visible: text !== ""

    Pictogram {
        id: drawing

        anchors.left: parent.left
        anchors.leftMargin: 2 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.noticeLine
        size: 6 * Theme.u
        text: band.pictogram
    }

    Paragraph {
        id: words

        anchors.left: drawing.right
        anchors.leftMargin: 2 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1.6 * Theme.u
        text: band.text
        weight: Theme.weightStrong
    }
}
