// Greets, asks one question, and offers the two families side by side.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

ScreenScope {
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
    readonly property real tileWidth: (families.width - (families.columns - 1) * between) / families.columns
    readonly property real tileHeight: isPortrait ? (families.height - between) / 2 : families.height
    readonly property real discMost: (tileWidth < 60 * Theme.u ? 10 : 14) * Theme.u
    readonly property real insetLeast: 2 * Theme.u
    // Beside the drawing, with the margins of a tile and the gap between.
    readonly property real nameRoom: tileWidth - discMost - 2 * insetMost - 2 * Theme.u
    readonly property real insetMost: (tileWidth < 60 * Theme.u ? 2 : 3) * Theme.u
    readonly property real wordsHeight: tileHeight - Theme.u - 2 * insetLeast
    readonly property list<int> sizes: Theme.familySizes(model.names, model.hints, nameRoom, tileWidth - 2 * insetMost, wordsHeight, Theme.isLarger)
    // From nothing to 1: drawings and gaps have all they may have.
    readonly property real ease: Math.min(1, sizes[3] / (11 * Theme.u))
    readonly property real nameWidth: Theme.likeWidth(model.names, sizes[0], nameRoom)

    isGrown: sizes[1] >= Theme.small && !paper.visible && !notice.visible

    Heading {
        id: greeting

        above: screen.libraryName
        abovePictogram: Glyphs.library
        size: Theme.title
        text: screen.model.greeting
        anchors.left: parent.left
        width: parent.width - (screen.isLow ? 0 : screen.cornerWidth)
    }

    PaperNote {
        id: paper

        text: screen.model.paperNotice
        anchors.left: parent.left
        width: screen.width
        y: Math.max(screen.corner, question.y + question.height) + (screen.isPortrait ? 3 : 1) * Theme.u
    }

    Words {
        id: question

        anchors.left: parent.left
        anchors.top: greeting.bottom
        anchors.topMargin: screen.isPortrait ? 2 * Theme.u : 0
        // It grows where nothing else asks for the room.
        font.pixelSize: paper.visible || notice.visible || Theme.isCompact ? Theme.heading : Theme.lead
        objectName: "question"
        text: screen.model.question
        width: parent.width - (screen.isPortrait && screen.corner > y ? screen.cornerWidth : 0)
    }

    Grid {
        id: families

        readonly property real above: Math.max(screen.corner, paper.visible ? paper.y + paper.height : question.y + question.height)
        readonly property real gapAbove: screen.isPortrait && !paper.visible ? (notice.visible ? 3.4 : 6) * Theme.u : (notice.visible ? 2.2 : 3) * Theme.u
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
                discSize: Math.round(8 * Theme.u + screen.ease * (screen.discMost - 8 * Theme.u))
                gap: (1.2 + 1.4 * screen.ease) * Theme.u
                height: screen.tileHeight
                hintSize: screen.sizes[1]
                inset: screen.insetMost
                insetAbove: screen.insetLeast + screen.ease * (screen.insetMost - screen.insetLeast)
                isInviting: screen.sizes[2] > 0
                nameSize: screen.sizes[0]
                nameWidth: screen.nameWidth
                touchHere: screen.model.touchHere
                width: screen.tileWidth

                onActivated: screen.model.openFamily(code)
                onVisibleChanged: focus = visible && index === 0
            }
        }
    }

    Notice {
        id: notice

        pictogram: screen.model.noticePictogram
        text: screen.model.notice
        width: parent.width
        y: screen.isLow ? screen.lowTop - height - 3 * Theme.u : screen.height - height
    }
}
