// The whole window: name and languages above, one screen between, the offer of help below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import VotreTour.Kiosk

Ground {
    id: root

    required property WelcomeModel welcome
    required property ServicesModel services
    required property TicketModel ticket
    required property PauseModel pause
    required property WayOutModel wayOut
    readonly property bool isPortrait: height > width
    readonly property real margin: 6 * Theme.u
    readonly property real between: 3 * Theme.u
    // A small screen is low as it is.
    readonly property bool isLow: shell.isLowered && !Theme.isCompact
    // Only the lower half of a wide screen is there to be touched.
    readonly property bool isCramped: isLow && !isPortrait
    // Where everything to touch is below, seen from a screen; 0 for anywhere.
    readonly property real lowTop: isLow ? height / 2 - middle.y : 0
    readonly property bool isTicket: shell.screen === "ticket"
    readonly property bool isMessage: shell.screen === "pause"
    readonly property bool isList: shell.screen === "services"
    // What stands beside the row of languages and comes before it: a title, the way back, a control.
    readonly property real besideTitle: isTicket ? 80 * Theme.u : isList ? backWidth + 63 * Theme.u : 60 * Theme.u
    readonly property real besideControls: isTicket ? middle.width - asideWidth : isMessage ? Math.max(62 * Theme.u, messages.controlWidth + between) : footer.helpWidth + (isList ? backWidth : 0) + between
    readonly property real besideLanguages: isCramped ? besideControls : !isPortrait ? besideTitle : isList ? backWidth : 0
    // The way back from a list, with the gap after it.
    readonly property real backWidth: Math.ceil(backWords.implicitWidth) + (isPortrait ? 14 : 12) * Theme.u
    // What the row of languages takes of a screen's upper corner, or of the lower half.
    readonly property real cornerWidth: languages.width > 0 ? languages.width + between : 0
    readonly property real cornerHeight: Math.max(languages.height, footer.liftedHeight)
    // A narrow screen has them above all else, where nothing can stand beside them.
    readonly property real headRoom: isPortrait && !isLow && languages.height > 0 ? languages.height + 2 * Theme.u : 0
    readonly property real control: Math.max(Theme.minTarget, 10 * Theme.u)
    // A lowered message or number ends on its controls, and has what is above them.
    readonly property bool hasRetry: pause.isRetryOffered
    readonly property real messageTop: middle.height - (isPortrait && hasRetry ? control + Theme.gap : 0) - (hasRetry ? Math.max(control, languages.height) : languages.height)
    readonly property real ticketTop: middle.height - (ticket.keepText !== "" ? 2 : 1) * (control + Theme.gap) - languages.height
    readonly property real asideWidth: 64 * Theme.u

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored

    ThemeKeeper {
        anchors.fill: parent
        shell: root.shell
    }

    Words {
        id: backWords

        font.pixelSize: root.isPortrait ? Theme.body : Theme.button
        isLabel: true
        text: root.services.backText
        visible: false
        weight: Theme.weightStrong
        wrapMode: Text.NoWrap
    }

    Languages {
        id: languages

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        enabled: !root.shell.isWarned
        isFilling: root.isTicket && root.isLow
        mayGrow: root.isPortrait
        model: root.shell
        room: isFilling && !root.isPortrait ? root.asideWidth : middle.width - root.besideLanguages
        y: middle.y + (!root.isLow ? 0 : root.isTicket ? root.ticketTop : root.isMessage ? root.messageTop : root.lowTop)
    }

    Item {
        id: middle

        anchors.bottom: footer.top
        anchors.bottomMargin: 1.6 * Theme.u
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.top: parent.top
        anchors.topMargin: root.isPortrait ? root.margin : 3.4 * Theme.u
        enabled: !root.shell.isWarned

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            cornerHeight: root.headRoom > 0 ? 0 : root.cornerHeight
            cornerWidth: root.headRoom > 0 ? 0 : root.cornerWidth
            lowTop: root.lowTop
            isCurrent: root.shell.screen === "welcome"
            objectName: "frame_welcome"
            head: root.headRoom

            sourceComponent: WelcomeScreen {
                libraryName: root.shell.libraryName
                focus: true
                model: root.welcome
            }
        }

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            cornerHeight: root.cornerHeight
            cornerWidth: root.cornerWidth
            lowTop: root.lowTop
            isCurrent: root.shell.screen === "services"
            objectName: "frame_services"

            sourceComponent: ServicesScreen {
                focus: true
                model: root.services
            }
        }

        ScreenFrame {
            focus: isCurrent && !root.shell.isWarned
            cornerHeight: root.headRoom > 0 ? 0 : root.cornerHeight
            cornerWidth: root.headRoom > 0 ? 0 : root.cornerWidth
            lowTop: root.isLow ? root.ticketTop : 0
            isCurrent: root.shell.screen === "ticket"
            objectName: "frame_ticket"
            head: root.headRoom

            sourceComponent: TicketScreen {
                asideWidth: root.asideWidth
                libraryName: root.shell.libraryName
                focus: true
                model: root.ticket
            }
        }

        ScreenFrame {
            id: messages

            focus: isCurrent && !root.shell.isWarned
            cornerHeight: root.headRoom > 0 ? 0 : root.cornerHeight
            cornerWidth: root.headRoom > 0 ? 0 : root.cornerWidth
            lowTop: root.isLow ? root.messageTop : 0
            isCurrent: root.shell.screen === "pause"
            objectName: "frame_pause"
            head: root.headRoom

            sourceComponent: PauseScreen {
                libraryName: root.shell.libraryName
                focus: true
                model: root.pause
            }
        }
    }

    Footer {
        id: footer

        isCramped: root.isCramped
        isLow: root.isLow
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        enabled: !root.shell.isWarned
        isPortrait: root.isPortrait
        isRoomAbove: root.isMessage
        languages: languages
        mayGrow: [...middle.children].every(each => !(each instanceof ScreenFrame) || !each.isCurrent || each.isGrown)
        model: root.shell
        rowBegin: root.isList ? root.backWidth : 0
        rowEnd: root.cornerWidth
        rowTop: middle.y + root.lowTop - y
    }

    IdleQuestion {
        anchors.fill: parent
        focus: root.shell.isWarned
        isLow: root.isLow
        margin: root.margin
        model: root.shell
        objectName: "idle_question"
        visible: root.shell.isWarned
    }

    WayOut {
        anchors.fill: parent
        focus: root.wayOut.isOpen
        margin: root.margin
        model: root.wayOut
    }

    Shield {
        footer: footer
        model: root.shell
    }
}
