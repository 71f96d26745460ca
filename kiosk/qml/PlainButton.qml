// A quiet button of one line: a pictogram and a word or two.
import QtQuick
import VotreTour.Kiosk

BigButton {
    id: button

    property string pictogram: ""
    property int size: Theme.body

    implicitHeight: Math.max(Theme.minTarget, 10 * Theme.u)
    implicitWidth: Math.max(Theme.minTarget, row.width + 6 * Theme.u)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 1.6 * Theme.u

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
            size: 5 * Theme.u
            text: button.pictogram
            visible: text !== ""
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: button.size
            isLabel: true
            text: button.name
            weight: Theme.weightStrong
            wrapMode: Text.NoWrap
        }
    }
}
