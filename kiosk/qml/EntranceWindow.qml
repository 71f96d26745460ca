// The window of the entrance screen, 1280 by 800 where it is not told otherwise.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Window {
    id: window

    required property ShellModel shell
    required property WelcomeModel welcome
    required property ServicesModel services
    required property TicketModel ticket
    required property PauseModel pause
    required property WayOutModel wayOut
    // For Python, which knows nothing of items.
    readonly property QtObject focused: activeFocusItem

    height: 800
    objectName: "kiosk"
    title: shell.libraryName
    width: 1280

    onFocusedChanged: shell.focusMoved()

    Main {
        anchors.fill: parent
        pause: window.pause
        services: window.services
        shell: window.shell
        ticket: window.ticket
        wayOut: window.wayOut
        welcome: window.welcome
    }

    Afresh {
        anchors.fill: parent
        model: window.shell
    }
}
