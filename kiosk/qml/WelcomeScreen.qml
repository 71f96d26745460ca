// Greets, asks one question, and offers the two families side by side.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property WelcomeModel model
    readonly property bool isPortrait: height > width
    readonly property real between: 4 * Theme.u

    Column {
        id: greeting

        spacing: 0.5 * Theme.u
        width: parent.width
        y: screen.isPortrait ? 6 * Theme.u : 0

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.title
            objectName: "greeting"
            text: screen.model.greeting
            weight: Theme.weightHeavy
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.lead
            objectName: "question"
            text: screen.model.question
            width: parent.width
        }
    }

    Grid {
        id: families

        anchors.bottom: notice.top
        anchors.bottomMargin: notice.visible ? 3 * Theme.u : 0
        anchors.top: greeting.bottom
        anchors.topMargin: screen.isPortrait ? 6 * Theme.u : 3 * Theme.u
        columns: screen.isPortrait ? 1 : 2
        columnSpacing: screen.between
        rowSpacing: screen.between
        width: parent.width

        Repeater {
            id: tiles

            model: screen.model.families

            FamilyTile {
                required property int index

                focus: index === 0
                height: screen.isPortrait ? (families.height - screen.between) / 2 : families.height
                touchHere: screen.model.touchHere
                width: (families.width - (families.columns - 1) * screen.between) / families.columns

                onActivated: screen.model.openFamily(code)
            }
        }
    }

    Notice {
        id: notice

        anchors.bottom: parent.bottom
        text: screen.model.notice
        width: parent.width
    }
}
