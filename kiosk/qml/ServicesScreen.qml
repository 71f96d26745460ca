// The services of one family, all on one screen.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

ScreenScope {
    id: screen

    required property ServicesModel model
    readonly property bool isLow: lowTop > 0
    readonly property bool isPortrait: height > width
    readonly property bool isTold: model.notice !== ""
    // Gaps and how far they may grow: between the services, and between them and what stands above and below.
    readonly property real mostBetween: Math.max(Theme.leastGap, (isLow || Theme.isCompact ? 1.6 : 2.6) * Theme.u)
    readonly property real between: Theme.leastGap + ease * (mostBetween - Theme.leastGap)
    readonly property real leastAside: Math.max(Theme.leastGap, 1.4 * Theme.u)
    readonly property real mostAside: (Theme.isCompact ? 1.8 : isTold ? 2.2 : 3) * Theme.u
    readonly property real aside: leastAside + ease * (mostAside - leastAside)
    // Of a lowered list, what is above the services.
    readonly property real lowHead: lowTop + back.height + 1.4 * Theme.u
    // Below the heading, above the notice, and on a narrow screen below the way back.
    readonly property int asides: isLow ? 0 : 1 + (isTold ? 1 : 0) + (isPortrait ? 1 : 0)
    // Three ways on, one below the other, where each is high enough for a finger.
    readonly property bool isListed: model.isList && !isLow && !Theme.isCompact
    readonly property int columns: isPortrait && isLow && tiles.count > 4 ? 2 : isPortrait || isListed ? 1 : (isLow ? Math.max(3, Math.ceil(tiles.count / 2)) : Theme.isCompact ? 3 : 2)
    readonly property int rows: Math.max(isPortrait ? (isLow || model.isList ? 3 : 5) : ((isLow || Theme.isCompact) && model.isList ? 1 : Theme.isCompact || isLow ? 2 : 3), Math.ceil(tiles.count / columns))
    readonly property real cellWidth: (width - (columns - 1) * mostBetween) / columns
    readonly property real cellMost: (isLow && !isPortrait && !model.isList ? 16 : isLow || model.isList ? (Theme.isCompact ? 40 : 26) : 200) * Theme.u
    readonly property real cellHeight: Math.min((grid.height - (rows - 1) * between) / rows, cellMost)
    readonly property int cell: isPortrait || isLow ? 0 : tiles.count % columns
    // Drawings become smaller before letters do.
    readonly property real block: Math.min(plan[5], cellHeight - 3.6 * Theme.u)
    readonly property real doubtInset: (Theme.isCompact ? 0.4 : 3) * Theme.u
    readonly property list<real> plan: planned.figures
    readonly property int nameSize: plan[0]
    readonly property int hintSize: plan[1]
    readonly property int doubtSize: plan[2]
    readonly property int questionSize: plan[3]
    readonly property real inset: plan[6]
    readonly property real ease: plan[7]

    isGrown: hintSize >= Theme.small && (!notice.visible || notice.size >= Theme.small)

    Keys.onEscapePressed: model.goBack()

    // How all that stands here shares the room.
    Planned {
        id: planned

        room: ({
                names: screen.model.names,
                hints: screen.model.hints,
                question: screen.model.asked,
                doubt: screen.isPortrait || screen.isLow || screen.cell > 0 ? screen.model.doubt : "",
                notice: screen.model.notice,
                unitPx: Theme.u,
                tileWidthPx: screen.cellWidth,
                questionWidthPx: heading.width,
                doubtWidthPx: screen.isPortrait || screen.isLow ? screen.width : screen.cellWidth - screen.doubtInset,
                noticeWidthPx: notice.wordsWidth,
                rows: screen.rows,
                columns: screen.columns,
                tileLeastPx: Theme.minTarget,
                tileMostPx: screen.cellMost,
                heightPx: screen.height - (screen.rows - 1) * Theme.leastGap - screen.asides * screen.leastAside - (screen.isLow ? screen.lowHead : screen.isPortrait ? back.height + Theme.u : 0),
                aboveQuestionPx: heading.aboveHeight,
                besideQuestionPx: screen.isPortrait || screen.isLow ? 0 : back.height,
                aboveTilesPx: screen.isLow ? screen.lowTop - (screen.isTold ? 5 : 3) * Theme.u : 0,
                isDoubtInTile: screen.cell > 0,
                gapsGrowthPx: (screen.rows - 1) * (screen.mostBetween - Theme.leastGap) + screen.asides * (screen.mostAside - screen.leastAside),
                isLarger: Theme.isLarger
            })
        screen: "list"
    }

    PlainButton {
        id: back

        name: screen.model.backText
        objectName: "back"
        anchors.left: parent.left
        pictogram: Theme.isMirrored ? Glyphs.forward : Glyphs.back
        // Beside it the title has the room.
        inset: (screen.isPortrait ? 3 : 1.4) * Theme.u
        size: screen.isPortrait ? Theme.body : Theme.button
        y: screen.lowTop

        onActivated: screen.model.goBack()
    }

    Heading {
        id: heading

        readonly property real beside: screen.isPortrait || screen.isLow ? 0 : back.width + 2 * Theme.u

        anchors.left: parent.left
        anchors.leftMargin: beside
        above: screen.model.title
        aboveSisters: screen.model.titles
        abovePictogram: screen.model.pictogram
        accent: screen.model.isTransaction ? Theme.transaction : Theme.assistance
        // What stands below stays where it is while it asks for a moment.
        height: aboveHeight + asked.height
        size: Math.max(Theme.label, Theme.letters(text, Theme.weightHeavy, [screen.questionSize, Theme.heading, Theme.button, Theme.label], width, asked.height + Theme.u))
        text: screen.model.question
        width: parent.width - beside - (screen.isPortrait || screen.isLow ? 0 : screen.cornerWidth)
        y: screen.isLow ? (screen.isPortrait ? doubtBelow.y - height - 2 * Theme.u : 0) : screen.isPortrait ? back.height + screen.aside + Theme.u : Math.max(0, (back.height - height) / 2)
    }

    Words {
        id: asked

        font.pixelSize: screen.questionSize
        isLabel: true
        text: screen.model.asked
        visible: false
        weight: Theme.weightHeavy
        width: heading.width
    }

    Grid {
        id: grid

        readonly property real head: screen.isLow ? screen.lowHead : screen.isPortrait ? heading.y + heading.height + screen.aside : Math.max(back.height, heading.height) + screen.aside
        readonly property real foot: screen.isLow ? screen.height : screen.isPortrait ? doubtBelow.y - screen.aside : screen.height - (notice.visible ? notice.height + screen.aside : 0)

        columnSpacing: screen.mostBetween
        columns: screen.columns
        height: foot - head
        rowSpacing: screen.between
        width: parent.width
        y: head

        Repeater {
            id: tiles

            model: screen.model.services

            ServiceTile {
                required property int index

                // Whoever comes next begins at the beginning, and does not see where somebody was.
                focus: index === 0
                blockSize: screen.block
                height: screen.cellHeight
                hintSize: screen.hintSize
                inset: screen.inset
                isAside: screen.model.isAsking && !isChosen
                nameSize: screen.nameSize
                nameWidth: screen.plan[8 + index] ?? 0
                width: screen.cellWidth

                onActivated: screen.model.choose(code)
                onVisibleChanged: focus = visible && index === 0
            }
        }
    }

    Words {
        anchors.left: parent.left
        anchors.leftMargin: screen.cell * (screen.cellWidth + screen.mostBetween) + screen.doubtInset
        color: Theme.inkSoft
        font.pixelSize: Math.max(1, screen.doubtSize)
        objectName: "doubt"
        text: screen.model.doubt
        // The offer below says nearly the same.
        visible: screen.cell > 0 && screen.doubtSize > 0 && !screen.model.isAsking
        width: screen.cellWidth - screen.doubtInset
        // In the middle of the place of a tile, by its letters.
        y: grid.y + grid.height - (screen.cellHeight + height + lift) / 2
    }

    Words {
        id: doubtBelow

        readonly property bool isShown: text !== "" && screen.doubtSize > 0 && (screen.isPortrait || screen.isLow)

        color: Theme.inkSoft
        font.pixelSize: Math.max(1, screen.doubtSize)
        objectName: "doubt"
        text: screen.model.doubt
        visible: isShown && !screen.model.isAsking
        width: parent.width
        y: screen.isLow && !screen.isPortrait ? heading.height + Theme.doubtGap : notice.y - (isShown ? height : 0) - (notice.visible ? Theme.doubtGap : 0)
    }

    Notice {
        id: notice

        size: screen.plan[4]
        text: screen.model.notice
        width: parent.width
        y: screen.isLow ? screen.lowTop - height - 3 * Theme.u : screen.height - height
    }
}
