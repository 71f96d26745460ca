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
        id: column

        // What stands below the drawing, which gives way to it.
        readonly property real told: title.height + text.height + thanks.height + (retry.visible ? retry.height + spacing : 0) + 2 * spacing

        anchors.centerIn: parent
        anchors.verticalCenterOffset: 5 * Theme.u
        spacing: 2.4 * Theme.u
        width: Math.min(parent.width, 124 * Theme.u)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.transactionSoft
            height: width
            radius: width / 2
            visible: !Theme.isCompact && column.told + 19.4 * Theme.u < screen.height - 8 * Theme.u
            width: 17 * Theme.u

            Pictogram {
                anchors.centerIn: parent
                color: Theme.transaction
                size: 10 * Theme.u
                text: screen.model.pictogram
            }
        }

        Words {
            id: title

            anchors.horizontalCenter: parent.horizontalCenter
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            objectName: "pause_title"
            text: screen.model.title
            weight: Theme.weightHeavy
            width: Math.min(parent.width, implicitWidth)
        }

        Words {
            id: text

            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            objectName: "pause_text"
            text: screen.model.text
            width: parent.width
        }

        PlainButton {
            id: retry

            anchors.horizontalCenter: parent.horizontalCenter
            focus: true
            name: screen.model.retryText
            objectName: "retry"
            pictogram: screen.model.retryPictogram
            visible: screen.model.isRetryOffered

            onActivated: screen.model.retry()
        }

        Words {
            id: thanks

            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            objectName: "pause_thanks"
            text: screen.model.thanks
            width: parent.width
        }
    }
}
