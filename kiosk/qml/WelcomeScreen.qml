// Greets, asks one question, and offers the two families side by side.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property WelcomeModel model
    required property string libraryName
    required property real cornerWidth
    required property real cornerHeight
    // Where everything to touch is below; 0 for anywhere.
    required property real lowTop
    readonly property bool isLow: lowTop > 0
    readonly property bool isPortrait: height > width
    readonly property real between: 4 * Theme.u
    // What stands in the upper corner: one language, or several of them.
    readonly property real corner: isLow ? 0 : cornerHeight
    readonly property bool isPaperBelow: isPortrait || greeting.width - greeting.wordsReach < 58 * Theme.u

    Heading {
        id: greeting

        above: screen.libraryName
        abovePictogram: Glyphs.library
        size: Theme.title
        text: screen.model.greeting
        anchors.left: parent.left
        width: parent.width - (screen.isLow ? 0 : screen.cornerWidth)
        wordsWidth: paper.visible && !screen.isPortrait ? Math.min(36 * Theme.u, width) : width
    }

    // Beside the greeting; under the question where there is no room for it.
    PaperNote {
        id: paper

        readonly property real beside: screen.isPaperBelow ? 0 : greeting.wordsReach + 4 * Theme.u

        text: screen.model.paperNotice
        anchors.left: parent.left
        anchors.leftMargin: beside
        width: screen.isPaperBelow ? screen.width : Math.min(69 * Theme.u, greeting.width - beside)
        y: screen.isPaperBelow ? Math.max(screen.corner, question.y + question.height) + (screen.isPortrait ? 3 : 1) * Theme.u : greeting.height - height
    }

    Words {
        id: question

        anchors.left: parent.left
        anchors.top: greeting.bottom
        anchors.topMargin: screen.isPortrait ? 2 * Theme.u : paper.visible ? 0.8 * Theme.u : 0
        font.pixelSize: Theme.lead
        objectName: "question"
        text: screen.model.question
        width: parent.width - (screen.isPortrait && screen.corner > y ? screen.cornerWidth : 0)
    }

    Grid {
        id: families

        readonly property real above: Math.max(screen.corner, paper.visible && screen.isPaperBelow ? paper.y + paper.height : question.y + question.height)
        readonly property real gapAbove: screen.isPortrait && !paper.visible ? 6 * Theme.u : (notice.visible ? 2.2 : 3) * Theme.u
        readonly property bool haveRoom: [...children].every(each => !(each instanceof FamilyTile) || each.hasRoom)
        readonly property real end: notice.visible && !screen.isLow ? notice.y - 2.2 * Theme.u : screen.height

        anchors.left: parent.left
        height: end - y
        columnSpacing: screen.between
        columns: screen.isPortrait ? 1 : 2
        rowSpacing: screen.between
        width: parent.width
        y: screen.isLow ? screen.lowTop + (screen.cornerHeight > 0 ? screen.cornerHeight + 2 * Theme.u : 0) : above + gapAbove

        Repeater {
            model: screen.model.families

            FamilyTile {
                required property int index

                // Whoever comes next begins at the beginning, and does not see where somebody was.
                focus: index === 0
                hasHint: families.haveRoom
                height: screen.isPortrait ? (families.height - screen.between) / 2 : families.height
                isTall: height > (screen.isPortrait ? 47 : 48) * Theme.u
                touchHere: screen.model.touchHere
                width: (families.width - (families.columns - 1) * screen.between) / families.columns

                onActivated: screen.model.openFamily(code)
                onVisibleChanged: focus = visible && index === 0
            }
        }
    }

    Notice {
        id: notice

        text: screen.model.notice
        width: parent.width
        y: screen.isLow ? screen.lowTop - height - 3 * Theme.u : screen.height - height
    }
}
