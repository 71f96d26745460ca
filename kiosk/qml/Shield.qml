// Takes all touches for a moment after a change; right after a switch was turned, not those on other switches.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Item {
    id: shield

    required property ShellModel model
    required property Footer footer
    readonly property rect row: footer.switches
    // Where the row of switches begins that may be touched; nowhere.
    readonly property real rowTop: model.isTurning ? footer.y + row.y : height
    readonly property real turnedLeft: footer.x + row.x + (footer.turned?.x ?? 0)
    // A finger that shakes comes down beside the switch that it turned, and not in the middle of the next one.
    readonly property real reach: Theme.minGap + Theme.minTarget / 4

    anchors.fill: parent
    objectName: "shield"
    visible: model.isShielded

    Area {
        height: shield.rowTop
        width: shield.width
    }

    Area {
        height: shield.height - y
        width: shield.footer.x + shield.row.x
        y: shield.rowTop
    }

    Area {
        height: shield.height - y
        width: shield.width - x
        x: shield.footer.x + shield.row.x + shield.row.width
        y: shield.rowTop
    }

    Area {
        height: shield.height - y
        width: (shield.footer.turned?.width ?? 0) + 2 * shield.reach
        x: shield.turnedLeft - shield.reach
        y: shield.rowTop
    }

    component Area: MultiPointTouchArea {}
}
