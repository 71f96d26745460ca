// The services of one family, all on one screen.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property ServicesModel model
    readonly property bool isPortrait: height > width
    readonly property color strong: model.isTransaction ? Theme.transaction : Theme.assistance
    readonly property real between: 2.6 * Theme.u
    readonly property int rows: Math.max(3, Math.ceil(tiles.count / grid.columns))

    PlainButton {
        id: back

        name: screen.model.backText
        objectName: "back"
        pictogram: Glyphs.back

        onActivated: screen.model.goBack()
    }

    Column {
        anchors.left: back.right
        anchors.leftMargin: 4 * Theme.u
        anchors.right: parent.right
        anchors.verticalCenter: back.verticalCenter

        Words {
            Accessible.role: Accessible.Heading
            color: screen.strong
            font.pixelSize: Theme.small
            objectName: "family_title"
            text: screen.model.title
            weight: Theme.weightStrong
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.lead
            objectName: "question"
            text: screen.model.question
            weight: Theme.weightHeavy
            width: parent.width
        }
    }

    Grid {
        id: grid

        anchors.bottom: notice.top
        anchors.bottomMargin: notice.visible ? 3 * Theme.u : 0
        anchors.top: back.bottom
        anchors.topMargin: 3.5 * Theme.u
        columnSpacing: screen.between
        columns: screen.isPortrait ? 1 : 2
        rowSpacing: screen.between
        width: parent.width

        Repeater {
            id: tiles

            model: screen.model.services

            ServiceTile {
                required property int index

                focus: index === 0
                height: (grid.height - (screen.rows - 1) * screen.between) / screen.rows
                opacity: screen.model.isAsking && !isChosen ? 0.45 : 1
                width: (grid.width - (grid.columns - 1) * screen.between) / grid.columns

                onActivated: screen.model.choose(code)
            }
        }

        Words {
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            height: screen.isPortrait ? implicitHeight : (grid.height - (screen.rows - 1) * screen.between) / screen.rows
            leftPadding: 3 * Theme.u
            objectName: "doubt"
            text: screen.model.doubt
            verticalAlignment: Text.AlignVCenter
            width: (grid.width - (grid.columns - 1) * screen.between) / grid.columns
        }
    }

    Notice {
        id: notice

        anchors.bottom: parent.bottom
        text: screen.model.notice
        width: parent.width
    }
}
