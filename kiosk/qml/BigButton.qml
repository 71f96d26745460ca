// The one control of the kiosk: large, named, reachable by finger, keyboard and screen reader.
import QtQuick
import VotreTour.Kiosk

Item {
    id: button

    required property string name
    property string hint: ""
    property color fill: Theme.surface
    property color pressedFill: Theme.raised
    property color edge: Theme.controlLine
    property color foot: edge
    property real edgeWidth: Math.max(1, Math.round(Theme.u / 5))
    // Whole pixels: where a corner and an edge meet between two of them a line may be left.
    property real radius: Math.round(2 * Theme.u)
    // A pressed button goes down by its foot.
    property real depth: Math.max(2, Math.round(Theme.u / 2))
    readonly property bool isPressed: tap.pressed
    // It does nothing for now: flat, without the edge of a control.
    property bool isIdle: false
    default property alias content: face.data

    signal activated

    // A key that is held down, or a switch that sticks, counts once.
    function activateByKey(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            activated();
    }

    function goToNext(isForward: bool): void {
        nextItemInFocusChain(isForward).forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.description: hint
    Accessible.focusable: true
    Accessible.name: name
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    enabled: !isIdle
    implicitHeight: Theme.minTarget
    implicitWidth: Theme.minTarget

    Accessible.onPressAction: activated()
    Keys.onDownPressed: goToNext(true)
    Keys.onEnterPressed: event => activateByKey(event)
    Keys.onLeftPressed: goToNext(Theme.isMirrored)
    Keys.onReturnPressed: event => activateByKey(event)
    Keys.onRightPressed: goToNext(!Theme.isMirrored)
    Keys.onSpacePressed: event => activateByKey(event)
    Keys.onUpPressed: goToNext(false)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: button.depth
        color: button.foot
        radius: button.radius
        visible: !button.isIdle
    }

    Rectangle {
        id: face

        border.color: button.isIdle ? Theme.line : button.edge
        border.width: button.edgeWidth
        color: button.isIdle ? "transparent" : button.isPressed ? button.pressedFill : button.fill
        height: parent.height - button.depth
        radius: button.radius
        width: parent.width
        y: button.isPressed ? button.depth : 0
    }

    Rectangle {
        readonly property bool isFocusRing: true

        anchors.fill: parent
        anchors.margins: -1.2 * Theme.u
        border.color: Theme.focus
        border.width: 0.6 * Theme.u
        color: "transparent"
        radius: button.radius + 1.2 * Theme.u
        visible: button.activeFocus && Theme.isFocusShown
    }

    TapHandler {
        id: tap

        // A finger may rest as long as it needs; one that slides away does nothing.
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: button.activated()
    }
}
