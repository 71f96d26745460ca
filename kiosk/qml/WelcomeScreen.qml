// Greets, asks one question, and offers the two families side by side.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property WelcomeModel model
    required property string libraryName
    required property real cornerWidth
    readonly property bool isPortrait: height > width
    readonly property real between: 4 * Theme.u

    Heading {
        id: greeting

        above: screen.libraryName
        abovePictogram: Glyphs.library
        size: Theme.title
        text: screen.model.greeting
        width: parent.width - screen.cornerWidth
    }

    Words {
        id: question

        anchors.top: greeting.bottom
        anchors.topMargin: screen.isPortrait ? 2 * Theme.u : 0
        font.pixelSize: Theme.lead
        objectName: "question"
        text: screen.model.question
        width: parent.width
    }

    Grid {
        id: families

        anchors.bottom: notice.top
        anchors.bottomMargin: notice.visible ? 3 * Theme.u : 0
        anchors.top: question.bottom
        anchors.topMargin: screen.isPortrait ? 6 * Theme.u : 3 * Theme.u
        columnSpacing: screen.between
        columns: screen.isPortrait ? 1 : 2
        rowSpacing: screen.between
        width: parent.width

        Repeater {
            model: screen.model.families

            FamilyTile {
                required property int index

                focus: index === 0
                height: screen.isPortrait ? (families.height - screen.between) / 2 : families.height
                isTall: height > (screen.isPortrait ? 47 : 48) * Theme.u
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
