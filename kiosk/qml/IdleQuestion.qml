// Asks whether somebody is still there; one touch anywhere answers.
import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: question

    required property ShellModel model
    required property real margin
    required property bool isLow

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.controlLine
        border.width: Math.max(1, Theme.u / 4)
        color: Theme.surface
        height: column.height + 12 * Theme.u
        radius: Math.round(3 * Theme.u)
        width: Math.min(parent.width - 2 * question.margin, 126 * Theme.u)
        y: question.isLow ? parent.height - height - 4 * Theme.u : (parent.height - height) / 2

        Column {
            id: column

            anchors.centerIn: parent
            spacing: 3 * Theme.u
            width: parent.width - 12 * Theme.u

            Words {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
                objectName: "still_there"
                text: question.model.stillThere
                weight: Theme.weightHeavy
                width: parent.width
            }

            Words {
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                text: question.model.touchAnywhere
                width: parent.width
            }

            PlainButton {
                anchors.horizontalCenter: parent.horizontalCenter
                focus: true
                name: question.model.goOn
                objectName: "go_on"
                pictogram: Glyphs.hand

                onActivated: question.model.noteTouch()
            }

            Words {
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                text: question.model.otherwiseHome
                width: parent.width
            }
        }
    }
}
