// Greets, asks one question, and offers the two families side by side.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

ScreenScope {
    id: screen

    required property WelcomeModel model
    required property string libraryName
    readonly property bool isLow: lowTop > 0
    readonly property bool isPortrait: height > width
    readonly property real between: 4 * Theme.u
    // What stands in the upper corner: one language, or several of them.
    readonly property real corner: isLow ? 0 : cornerHeight
    readonly property real tileWidth: (families.width - (families.columns - 1) * between) / families.columns
    // Of a lowered screen, what is above the tiles.
    readonly property real lowHead: isLow ? lowTop + (cornerHeight > 0 ? cornerHeight + 2 * Theme.u : 0) : 0
    readonly property real tileHeight: isPortrait ? (families.height - families.rowSpacing) / 2 : families.height
    readonly property real inset: (tileWidth < 60 * Theme.u ? 2 : 3) * Theme.u
    readonly property list<real> plan: planned.figures
    readonly property int nameSize: plan[0]
    readonly property int hintSize: plan[1]
    readonly property bool isInviting: plan[2] > 0
    readonly property int questionSize: plan[3]
    readonly property int paperSize: plan[4]
    readonly property int noticeSize: plan[5]
    readonly property real questionGap: plan[6]
    readonly property real paperGap: plan[7]
    readonly property real aboveGap: plan[8]
    readonly property real betweenGap: plan[9]
    readonly property real noticeGap: plan[10]
    readonly property real insetGap: plan[11]
    readonly property real innerGap: plan[12]
    readonly property real disc: plan[13]
    readonly property real nameWidth: plan[14]

    isGrown: hintSize >= Theme.small && (!paper.visible || paperSize >= Theme.small) && (!notice.visible || noticeSize >= Theme.small)

    // How all that stands here shares the room.
    Planned {
        id: planned

        room: ({
                names: screen.model.names,
                hints: screen.model.hints,
                question: screen.model.question,
                paper: screen.model.paperNotice,
                notice: screen.model.notice,
                unitPx: Theme.u,
                tileWidthPx: screen.tileWidth - 2 * screen.inset,
                discMostPx: (screen.tileWidth < 60 * Theme.u ? 10 : 14) * Theme.u,
                questionWidthPx: screen.width,
                paperWidthPx: paper.wordsWidth,
                noticeWidthPx: notice.wordsWidth,
                rows: screen.isPortrait ? 2 : 1,
                greetingHeightPx: greeting.height,
                heightPx: screen.height - screen.lowHead,
                aboveTilesPx: screen.isLow ? screen.lowTop - 2 * Theme.u : 0,
                isUpright: screen.isPortrait,
                isLarger: Theme.isLarger
            })
        screen: "welcome"
    }

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

        size: screen.paperSize
        text: screen.model.paperNotice
        anchors.left: parent.left
        width: screen.width
        y: Math.max(screen.corner, question.y + question.height) + screen.paperGap
    }

    Words {
        id: question

        anchors.left: parent.left
        anchors.top: greeting.bottom
        anchors.topMargin: screen.questionGap
        font.pixelSize: screen.questionSize
        objectName: "question"
        text: screen.model.question
        width: parent.width
    }

    Grid {
        id: families

        readonly property real above: Math.max(screen.corner, paper.visible ? paper.y + paper.height : question.y + question.height)
        readonly property real end: notice.visible && !screen.isLow ? notice.y - screen.noticeGap : screen.height

        anchors.left: parent.left
        height: end - y
        columnSpacing: screen.between
        columns: screen.isPortrait ? 1 : 2
        rowSpacing: screen.betweenGap
        width: parent.width
        y: screen.isLow ? screen.lowHead : above + screen.aboveGap

        Repeater {
            model: screen.model.families

            FamilyTile {
                required property int index

                // Whoever comes next begins at the beginning, and does not see where somebody was.
                focus: index === 0
                discSize: screen.disc
                gap: screen.innerGap
                height: screen.tileHeight
                hintSize: screen.hintSize
                inset: screen.inset
                insetAbove: screen.insetGap
                isInviting: screen.isInviting
                nameSize: screen.nameSize
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
        size: screen.noticeSize
        text: screen.model.notice
        width: parent.width
        y: screen.isLow ? screen.lowTop - height - 2 * Theme.u : screen.height - height
    }
}
