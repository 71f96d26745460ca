// Has the whole window drawn once more when a screen has stood for a moment. Of what the software renderer draws anew it may
// leave out a row of pixels where something moved; a picture that is drawn whole lacks none.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import VotreTour.Kiosk

Rectangle {
    id: afresh

    required property ShellModel model

    // Too little to be seen, and enough for the renderer to draw what is below.
    color: Qt.alpha(Theme.paper, 1 / 255)
    objectName: "afresh"
    visible: false

    Timer {
        // After those who touch as soon as they may.
        interval: 300
        running: !afresh.model.isShielded && afresh.GraphicsInfo.api === GraphicsInfo.Software

        onTriggered: afresh.visible = true
    }

    Connections {
        function onFrameSwapped(): void {
            afresh.visible = false;
        }

        enabled: afresh.visible
        target: afresh.Window.window
    }
}
