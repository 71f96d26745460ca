// No numbers for now: a kind sentence that sends to the desk, or says when the library opens.
import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property PauseModel model
    required property string libraryName
    required property real cornerWidth

    Heading {
        id: library

        above: screen.libraryName
        abovePictogram: Glyphs.library
        text: ""
        width: parent.width - screen.cornerWidth
    }

    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: 5 * Theme.u
        spacing: 2.4 * Theme.u
        width: Math.min(parent.width, 124 * Theme.u)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.transactionSoft
            height: width
            radius: width / 2
            visible: !Theme.isCompact
            width: 17 * Theme.u

            Pictogram {
                anchors.centerIn: parent
                color: Theme.transaction
                size: 10 * Theme.u
                text: screen.model.pictogram
            }
        }

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            objectName: "pause_title"
            text: screen.model.title
            weight: Theme.weightHeavy
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            objectName: "pause_text"
            text: screen.model.text
            width: parent.width
        }

        PlainButton {
            anchors.horizontalCenter: parent.horizontalCenter
            focus: true
            name: screen.model.retryText
            objectName: "retry"
            pictogram: Glyphs.again
            visible: screen.model.isRetryOffered

            onActivated: screen.model.retry()
        }

        Words {
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            objectName: "pause_thanks"
            text: screen.model.thanks
            width: parent.width
        }
    }
}
