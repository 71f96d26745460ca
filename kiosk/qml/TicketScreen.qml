// One enormous number, what happens next, how long it may take, where the slip is, and a thank-you.
import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property TicketModel model
    readonly property bool isPortrait: height > width
    readonly property real between: 5 * Theme.u

    Words {
        id: title

        Accessible.role: Accessible.Heading
        font.pixelSize: Theme.lead
        objectName: "ticket_title"
        text: screen.model.title
        weight: Theme.weightStrong
        width: parent.width
        y: screen.isPortrait ? 4 * Theme.u : 0
    }

    Rectangle {
        id: card

        anchors.top: title.bottom
        anchors.topMargin: 2 * Theme.u
        border.color: Theme.line
        border.width: Math.max(1, Theme.u / 4)
        color: Theme.surface
        height: screen.isPortrait ? 50 * Theme.u : 40 * Theme.u
        radius: 3 * Theme.u
        width: screen.isPortrait ? parent.width : parent.width - aside.width - screen.between

        Words {
            anchors.fill: parent
            anchors.leftMargin: 3 * Theme.u
            anchors.rightMargin: 3 * Theme.u
            font.pixelSize: Theme.number
            fontSizeMode: Text.Fit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.title
            objectName: "number"
            text: screen.model.label
            verticalAlignment: Text.AlignVCenter
            weight: Theme.weightHeavy
            wrapMode: Text.NoWrap
        }
    }

    Column {
        id: sentences

        anchors.top: card.bottom
        anchors.topMargin: 3 * Theme.u
        spacing: 1.4 * Theme.u
        width: card.width

        Words {
            objectName: "next_step"
            text: screen.model.nextStep
            weight: Theme.weightStrong
            width: parent.width
        }

        Words {
            color: Theme.inkSoft
            objectName: "wait"
            text: screen.model.wait
            width: parent.width
        }
    }

    Column {
        id: aside

        spacing: 2.5 * Theme.u
        width: screen.isPortrait ? parent.width : 52 * Theme.u
        x: screen.isPortrait ? 0 : parent.width - width
        y: screen.isPortrait ? sentences.y + sentences.height + 8 * Theme.u : card.y

        SlipDrawing {
            anchors.horizontalCenter: parent.horizontalCenter
            label: screen.model.label
            outlet: screen.model.outlet
            visible: screen.model.isSlipDrawn
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.noticeLine
            border.width: Math.max(1, Theme.u / 5)
            color: Theme.notice
            height: width
            radius: width / 2
            visible: !screen.model.isSlipDrawn
            width: 30 * Theme.u

            Pictogram {
                anchors.centerIn: parent
                color: Theme.noticeLine
                size: 18 * Theme.u
                text: Glyphs.note
            }
        }

        Words {
            horizontalAlignment: Text.AlignHCenter
            objectName: "slip_text"
            text: screen.model.slipText
            weight: Theme.weightStrong
            width: parent.width
        }
    }

    Words {
        anchors.left: parent.left
        anchors.right: done.left
        anchors.rightMargin: 2 * Theme.u
        anchors.verticalCenter: done.verticalCenter
        objectName: "thanks"
        text: screen.model.thanks
        weight: Theme.weightStrong
    }

    PlainButton {
        id: done

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        focus: true
        name: screen.model.doneText
        objectName: "done"
        pictogram: Glyphs.check

        onActivated: screen.model.finish()
    }
}
