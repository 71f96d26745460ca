// Holds one screen: loads it, and lets it move and fade in when its turn comes.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Loader {
    id: frame

    required property bool isCurrent
    required property real cornerWidth
    required property real cornerHeight
    required property real lowTop
    // Above it.
    property real head: 0
    // What is not shown follows once the picture of a switch that was touched is there.
    readonly property bool isFollowing: isCurrent || Theme.isAtRest
    property real shift: 0
    readonly property bool isGrown: (item as ScreenScope)?.isGrown ?? false
    readonly property real controlWidth: (item as ScreenScope)?.controlWidth ?? 0

    asynchronous: !isCurrent
    visible: isCurrent
    y: head

    Binding on width {
        restoreMode: Binding.RestoreNone
        value: frame.parent.width
        when: frame.isFollowing
    }

    Binding on height {
        restoreMode: Binding.RestoreNone
        value: frame.parent.height - frame.head
        when: frame.isFollowing
    }

    Kept {
        property: "lowTop"
        value: frame.lowTop
    }

    Kept {
        property: "cornerWidth"
        value: frame.cornerWidth
    }

    Kept {
        property: "cornerHeight"
        value: frame.cornerHeight
    }

    transform: Translate {
        y: frame.shift
    }

    onVisibleChanged: entrance.restart()

    // Be in at once, for a picture.
    function comeIn(): void {
        entrance.complete();
    }

    component Kept: Binding {
        restoreMode: Binding.RestoreNone
        target: frame.item
        when: frame.isFollowing
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
