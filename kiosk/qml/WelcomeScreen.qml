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
        wordsWidth: paper.visible && !screen.isPortrait ? 36 * Theme.u : width
    }

    // Beside the greeting; under the question where the screen is narrow.
    PaperNote {
        id: paper

        text: screen.model.paperNotice
        width: screen.isPortrait ? screen.width : Math.min(69 * Theme.u, greeting.width - x)
        x: screen.isPortrait ? 0 : greeting.wordsWidth + 2 * Theme.u
        y: screen.isPortrait ? question.y + question.height + 3 * Theme.u : greeting.height - height
    }

    Words {
        id: question

        anchors.top: greeting.bottom
        anchors.topMargin: screen.isPortrait ? 2 * Theme.u : paper.visible ? 0.8 * Theme.u : 0
        font.pixelSize: Theme.lead
        objectName: "question"
        text: screen.model.question
        width: parent.width
    }

    Grid {
        id: families

        anchors.bottom: notice.top
        anchors.bottomMargin: notice.visible ? 3 * Theme.u : 0
        anchors.top: paper.visible && screen.isPortrait ? paper.bottom : question.bottom
        anchors.topMargin: screen.isPortrait && !paper.visible ? 6 * Theme.u : 3 * Theme.u
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
