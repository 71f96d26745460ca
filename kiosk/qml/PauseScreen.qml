// No numbers for now: a kind sentence that sends to the desk, or says when the library opens.
import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property PauseModel model
    required property string libraryName
    required property real cornerWidth
    required property real cornerHeight
    // Where everything to touch is below; 0 for anywhere.
    required property real lowTop
    readonly property bool isLow: lowTop > 0
    readonly property real gap: (Theme.isCompact || isLow ? 1.4 : 2.4) * Theme.u
    readonly property real begin: Math.max(library.height, isLow ? 0 : cornerHeight) + Theme.u
    readonly property real end: isLow ? lowTop - Theme.u : height
    readonly property real retryHeight: retry.visible && !isLow ? retry.height + gap : 0
    // Small letters beside the words in the middle, where these need the room.
    readonly property bool isTight: Theme.isCompact || Theme.isLarger || isLow
    // What the others leave to the words in the middle.
    readonly property real room: end - begin - title.height - thanks.height - retryHeight - 2 * gap
    readonly property real drawingSize: (isTight ? 14 : 17) * Theme.u

    Heading {
        id: library

        above: screen.libraryName
        abovePictogram: Glyphs.library
        text: ""
        anchors.left: parent.left
        width: parent.width - (screen.isLow ? 0 : screen.cornerWidth)
    }

    Words {
        id: whole

        // As high as the words are where they need not give way.
        font.pixelSize: Theme.lead
        isLabel: true
        text: screen.model.text
        visible: false
        width: column.width
    }

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: screen.gap
        width: Math.min(parent.width, 124 * Theme.u)
        y: screen.begin + (screen.end - screen.begin - height - screen.retryHeight) / 2

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.transactionSoft
            height: width
            radius: width / 2
            objectName: "pause_drawing"
            visible: screen.room - whole.height > width + screen.gap
            width: screen.drawingSize

            Pictogram {
                anchors.centerIn: parent
                color: Theme.transaction
                size: 0.6 * parent.width
                text: screen.model.pictogram
            }
        }

        Words {
            id: title

            anchors.horizontalCenter: parent.horizontalCenter
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.isCompact && Theme.isLarger ? Theme.body : Theme.isCompact || screen.isLow ? Theme.lead : Theme.title
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
            room: whole.height > screen.room ? screen.room : 0
            text: screen.model.text
            verticalAlignment: Text.AlignVCenter
            width: parent.width
        }

        Words {
            id: thanks

            color: Theme.inkSoft
            font.pixelSize: Theme.isCompact ? Theme.label : screen.isTight ? Theme.small : Theme.body
            horizontalAlignment: Text.AlignHCenter
            objectName: "pause_thanks"
            text: screen.model.thanks
            width: parent.width
        }
    }

    PlainButton {
        id: retry

        anchors.left: parent.left
        anchors.leftMargin: screen.isLow ? 0 : (parent.width - width) / 2
        // A key must not press what nobody sees.
        focus: visible
        name: screen.model.retryText
        objectName: "retry"
        pictogram: screen.model.retryPictogram
        visible: screen.model.isRetryOffered
        width: !screen.isLow ? implicitWidth : screen.height > screen.width ? screen.width : Math.min(Math.max(53 * Theme.u, implicitWidth), screen.width - screen.cornerWidth)
        y: screen.isLow ? screen.height - height : column.y + column.height + screen.gap

        onActivated: screen.model.retry()
    }
}
