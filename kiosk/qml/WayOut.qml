// The hidden way out: a corner that nobody sees, and ten keys for a manager's PIN.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

FocusScope {
    id: screen

    required property WayOutModel model
    required property real margin
    readonly property real key: Math.max(Theme.minTarget, 11 * Theme.u)
    readonly property real around: 4 * Theme.u
    // Within the margins that every screen has.
    readonly property real room: width - 2 * margin - 2 * around
    readonly property real most: 7.5 * key + 4 * Theme.gap
    readonly property real keysWide: Math.min(most, room)
    // A command with two paths needs more than ten keys.
    readonly property real wide: model.hasKeys ? keysWide : Math.max(keysWide, Math.min(room, 140 * Theme.u))
    readonly property bool isNarrow: keysWide < most
    readonly property bool isLocked: model.isOpen && model.isLocked
    readonly property real inset: (isNarrow ? 1.6 : 3) * Theme.u

    // Whoever types a PIN on a keyboard ends it with Enter.
    Keys.onPressed: event => (model.press(event.key, event.text) ? give : screen).forceActiveFocus()

    states: State {
        when: screen.isLocked

        // The one control that does something then.
        StateChangeScript {
            script: back.forceActiveFocus()
        }
    }

    // In the margin, where nothing else can be touched.
    Item {
        height: 14 * Theme.u
        objectName: "way_out_corner"
        width: 5.5 * Theme.u

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: screen.model.tapCorner()
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        opacity: 0.7
        visible: screen.model.isOpen

        MultiPointTouchArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        anchors.centerIn: parent
        // Black keys on a black veil have no other edge.
        border.color: Theme.controlLine
        border.width: Math.max(1, Theme.u / 5)
        color: Theme.surface
        height: column.height + 6 * Theme.u
        objectName: "way_out"
        radius: 3 * Theme.u
        visible: screen.model.isOpen
        width: screen.wide + 2 * screen.around

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.minGap

            Words {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.lead
                text: screen.model.title
                weight: Theme.weightHeavy
                width: screen.wide
            }

            // The keys stay where they are, also with the longest sentence.
            Item {
                height: Math.ceil(Math.max(mostLines.height, news.height))
                width: screen.wide

                Words {
                    id: news

                    font.pixelSize: Theme.label
                    objectName: "way_out_news"
                    text: screen.model.news
                    width: parent.width
                }

                Words {
                    id: mostLines

                    Accessible.ignored: true
                    font.pixelSize: Theme.label
                    text: Array(screen.isNarrow ? 3 : 2).fill(Theme.isMirrored ? "م" : "M").join("\n")
                    visible: false
                }
            }

            TypedCommand {
                objectName: "way_out_command"
                text: screen.model.commandText
                visible: !screen.model.hasKeys
                width: screen.wide
            }

            Words {
                height: 6 * Theme.u
                horizontalAlignment: Text.AlignHCenter
                objectName: "way_out_dots"
                text: screen.model.dots
                visible: screen.model.hasKeys
                width: screen.wide
            }

            PinKeys {
                isIdle: screen.isLocked
                keyHeight: screen.key
                visible: screen.model.hasKeys
                width: screen.wide

                onTyped: digit => screen.model.type(digit)
            }

            Row {
                id: ends

                // Where a line begins, also where it holds one alone.
                anchors.left: column.left

                // What the three have beyond their words makes the row as wide as the keys.
                readonly property real spare: (screen.keysWide - back.implicitWidth - erase.implicitWidth - give.implicitWidth - 2 * spacing) / 3

                spacing: Theme.gap

                PlainButton {
                    id: back

                    height: screen.key
                    inset: screen.inset
                    name: screen.model.backText
                    objectName: "way_out_back"
                    size: Theme.button
                    width: implicitWidth + ends.spare

                    onActivated: screen.model.hide()
                }

                PlainButton {
                    id: erase

                    height: screen.key
                    inset: screen.inset
                    isIdle: screen.isLocked
                    name: screen.model.eraseText
                    objectName: "way_out_erase"
                    size: Theme.button
                    visible: screen.model.hasKeys
                    width: implicitWidth + ends.spare

                    onActivated: screen.model.erase()
                }

                PlainButton {
                    id: give

                    height: screen.key
                    inset: screen.inset
                    isIdle: screen.isLocked
                    name: screen.model.giveText
                    objectName: "way_out_give"
                    size: Theme.button
                    visible: screen.model.hasKeys
                    width: implicitWidth + ends.spare

                    onActivated: screen.model.give()
                }
            }
        }
    }
}
