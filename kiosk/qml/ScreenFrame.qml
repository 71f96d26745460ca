// Holds one screen: loads it, and lets it move and fade in when its turn comes.
import QtQuick
import VotreTour.Kiosk

Loader {
    id: frame

    required property bool isCurrent
    property real shift: 0
    readonly property bool isGrown: (item as ScreenScope)?.isGrown ?? false
    readonly property real controlWidth: (item as ScreenScope)?.controlWidth ?? 0

    anchors.fill: parent
    asynchronous: !isCurrent
    visible: isCurrent

    transform: Translate {
        y: frame.shift
    }

    onVisibleChanged: entrance.restart()

    // Be in at once, for a picture.
    function comeIn(): void {
        entrance.complete();
    }

    ParallelAnimation {
        id: entrance

        NumberAnimation {
            duration: Theme.moveMs
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            target: frame
            to: 1
        }

        NumberAnimation {
            duration: Theme.moveMs
            easing.type: Easing.OutCubic
            from: 3 * Theme.u
            property: "shift"
            target: frame
            to: 0
        }
    }
}
