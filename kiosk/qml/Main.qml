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
    readonly property real margin: 6 * Theme.u

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

    Header {
        id: header

        anchors.left: parent.left
        anchors.margins: root.margin
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: 3 * Theme.u
        enabled: !root.shell.isWarned
        model: root.shell
    }

    Item {
        id: middle

        anchors.bottom: footer.top
        anchors.bottomMargin: 2.5 * Theme.u
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.top: header.bottom
        anchors.topMargin: 2.5 * Theme.u
        enabled: !root.shell.isWarned

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            isCurrent: root.shell.screen === "welcome"

            sourceComponent: WelcomeScreen {
                focus: true
                model: root.welcome
            }
        }

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            isCurrent: root.shell.screen === "services"

            sourceComponent: ServicesScreen {
                focus: true
                model: root.services
            }
        }

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            isCurrent: root.shell.screen === "ticket"

            sourceComponent: TicketScreen {
                focus: true
                model: root.ticket
            }
        }

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            isCurrent: root.shell.screen === "pause"

            sourceComponent: PauseScreen {
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
        offer: root.shell.offer
    }

    IdleQuestion {
        anchors.fill: parent
        focus: root.shell.isWarned
        model: root.shell
        visible: root.shell.isWarned
    }

    MultiPointTouchArea {
        anchors.fill: parent
        objectName: "shield"
        visible: root.shell.isShielded
    }
}
