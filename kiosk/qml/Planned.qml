// A plan that is weighed as the layouts of Qt are: once a picture, and before it is drawn. Nothing stands in this row; where
// its spacing changes it has its place looked after among them, and then says so.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Row {
    id: planned

    property alias figures: plan.figures
    property alias room: plan.room
    property alias screen: plan.screen

    spacing: plan.asked

    onPositioningComplete: plan.weighShown()

    Plan {
        id: plan

        isShown: planned.visible
    }
}
