// Has the whole window drawn once more when a screen, or the ring of the keyboard on it, has stood for a moment. Of what the
// software renderer draws anew it may leave out a row of pixels where something moved; a picture that is drawn whole lacks none.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import VotreTour.Kiosk

Rectangle {
    id: afresh

    required property ShellModel model
    readonly property bool isNeeded: !model.isShielded && GraphicsInfo.api === GraphicsInfo.Software

    // Too little to be seen, and enough for the renderer to draw what is below.
    color: Qt.alpha(Theme.paper, 1 / 255)
    objectName: "afresh"
    visible: false

    Timer {
        id: moment

        objectName: "afresh_moment"
        // After those who touch as soon as they may.
        interval: 300
        running: afresh.isNeeded

        onTriggered: afresh.visible = true
    }

    Connections {
        function onFrameSwapped(): void {
            afresh.visible = false;
        }

        enabled: afresh.visible
        target: afresh.Window.window
    }

    // A ring comes, moves and goes within a screen that stands.
    Connections {
        function onIsFocusShownChanged(): void {
            moment.restart();
        }

        enabled: afresh.isNeeded
        target: Theme
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            moment.restart();
        }

        enabled: afresh.isNeeded
        target: afresh.Window.window
    }
}
