// The whole window: name and languages above, one screen between, the offer of help below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import VotreTour.Kiosk

Ground {
    id: root

    required property ShellModel shell
    required property WelcomeModel welcome
    required property ServicesModel services
    required property TicketModel ticket
    required property PauseModel pause
    required property WayOutModel wayOut
    readonly property bool isPortrait: height > width
    readonly property real margin: 6 * Theme.u
    readonly property real cornerWidth: languages.width > 0 ? languages.width + 3 * Theme.u : 0
    readonly property real cornerHeight: languages.height
    // Where everything to touch is below, seen from a screen; 0 for anywhere. A small screen is low as it is.
    readonly property real lowTop: shell.isLowered && !Theme.isCompact ? height / 2 - middle.y : 0

    // The lower half of a wide screen has no room for larger letters.
    readonly property bool isCramped: lowTop > 0 && !isPortrait

    onIsCrampedChanged: adaptTheme()

    function fitTheme(): void {
        Theme.fit(width, height, Screen.pixelDensity);
    }

    function adaptTheme(): void {
        Theme.adapt(shell.isHighContrast, shell.isLarger && !isCramped, shell.isDimmed);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored

    Component.onCompleted: {
        fitTheme();
        Theme.mirror(shell.isRightToLeft);
    }
    onHeightChanged: fitTheme()
    onWidthChanged: fitTheme()

    Connections {
        function onIsHighContrastChanged(): void {
            root.adaptTheme();
        }

        function onIsLargerChanged(): void {
            root.adaptTheme();
        }

        function onIsDimmedChanged(): void {
            root.adaptTheme();
        }

        function onIsRightToLeftChanged(): void {
            Theme.mirror(root.shell.isRightToLeft);
        }

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
        enabled: !root.shell.isWarned
        isStacked: root.isPortrait
        model: root.shell
        y: middle.y + root.lowTop
    }

    Item {
        id: middle

        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.u
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
                cornerHeight: root.cornerHeight
                cornerWidth: root.cornerWidth
                lowTop: root.lowTop
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
                cornerHeight: root.cornerHeight
                cornerWidth: root.cornerWidth
                lowTop: root.lowTop
                focus: true
                model: root.services
            }
        }

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            isCurrent: root.shell.screen === "ticket"
            objectName: "frame_ticket"

            sourceComponent: TicketScreen {
                cornerHeight: root.cornerHeight
                cornerWidth: root.cornerWidth
                lowTop: root.lowTop
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
                cornerHeight: root.cornerHeight
                cornerWidth: root.cornerWidth
                lowTop: root.lowTop
                libraryName: root.shell.libraryName
                focus: true
                model: root.pause
            }
        }
    }

    Footer {
        id: footer

        isCramped: root.isCramped
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        enabled: !root.shell.isWarned
        isPortrait: root.isPortrait
        model: root.shell
    }

    IdleQuestion {
        anchors.fill: parent
        focus: root.shell.isWarned
        model: root.shell
        objectName: "idle_question"
        visible: root.shell.isWarned
    }

    WayOut {
        anchors.fill: parent
        focus: root.wayOut.isOpen
        model: root.wayOut
    }

    MultiPointTouchArea {
        anchors.fill: parent
        objectName: "shield"
        visible: root.shell.isShielded
    }
}
