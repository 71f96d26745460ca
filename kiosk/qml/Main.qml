// The whole window: name and languages above, one screen between, the offer of help below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import VotreTour.Kiosk

Rectangle {
    id: root

    required property ShellModel shell
    required property WelcomeModel welcome
    required property ServicesModel services
    required property TicketModel ticket
    required property PauseModel pause
    readonly property bool isPortrait: height > width
    readonly property real margin: 6 * Theme.u
    readonly property real cornerWidth: languages.width + 3 * Theme.u

    function fitTheme(): void {
        Theme.fit(width, height, Screen.pixelDensity);
    }

    color: Theme.paper

    Component.onCompleted: fitTheme()
    onHeightChanged: fitTheme()
    onWidthChanged: fitTheme()

    Connections {
        function onAnnouncementChanged(): void {
            root.Accessible.announce(root.shell.announcement);
        }

        function onIsKeyboardUsedChanged(): void {
            Theme.showFocus(root.shell.isKeyboardUsed);
        }

        target: root.shell
    }

    Languages {
        id: languages

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.top: middle.top
        enabled: !root.shell.isWarned
        model: root.shell
    }

    Item {
        id: middle

        anchors.bottom: footer.top
        anchors.bottomMargin: footer.isTight ? 0.4 * Theme.u : 2.5 * Theme.u
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.top: parent.top
        anchors.topMargin: root.isPortrait ? root.margin : 3.4 * Theme.u
        enabled: !root.shell.isWarned

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            isCurrent: root.shell.screen === "welcome"
            objectName: "frame_welcome"

            sourceComponent: WelcomeScreen {
                cornerWidth: root.cornerWidth
                libraryName: root.shell.libraryName
                focus: true
                model: root.welcome
            }
        }

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            isCurrent: root.shell.screen === "services"
            objectName: "frame_services"

            sourceComponent: ServicesScreen {
                cornerWidth: root.cornerWidth
                focus: true
                model: root.services
            }
        }

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            isCurrent: root.shell.screen === "ticket"
            objectName: "frame_ticket"

            sourceComponent: TicketScreen {
                cornerWidth: root.cornerWidth
                libraryName: root.shell.libraryName
                focus: true
                model: root.ticket
            }
        }

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            isCurrent: root.shell.screen === "pause"
            objectName: "frame_pause"

            sourceComponent: PauseScreen {
                cornerWidth: root.cornerWidth
                libraryName: root.shell.libraryName
                focus: true
                model: root.pause
            }
        }
    }

    Footer {
        id: footer

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        enabled: !root.shell.isWarned
        isPortrait: root.isPortrait
        helpText: root.shell.helpText
        offer: root.shell.offer

        onHelpAsked: root.shell.askHelp()
    }

    IdleQuestion {
        anchors.fill: parent
        focus: root.shell.isWarned
        model: root.shell
        objectName: "idle_question"
        visible: root.shell.isWarned
    }

    MultiPointTouchArea {
        anchors.fill: parent
        objectName: "shield"
        visible: root.shell.isShielded
    }
}
