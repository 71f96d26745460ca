// A plan that is weighed as the layouts of Qt are: once a picture, and before it is drawn. Nothing stands in this row; where
// its spacing changes it has its place looked after among them, and then says so. It says so once too often, as it is made: its
// screen has no size then.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Row {
    id: planned

    property alias figures: plan.figures
    property alias room: plan.room
    property alias screen: plan.screen
    property bool isMade: false

    spacing: plan.asked

    Component.onCompleted: isMade = true
    onPositioningComplete: plan.weighShown()

    Plan {
        id: plan

        isShown: planned.isMade && planned.visible
    }
}
