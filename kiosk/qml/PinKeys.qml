// The ten figures of a PIN, in two rows.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Grid {
    id: keys

    required property real keyHeight
    // No PIN is taken for now.
    property bool isIdle: false

    signal typed(string digit)

    // Figures stand as on every keypad.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columns: 5
    spacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

        PlainButton {
            required property int index
            required property string modelData

            focus: index === 0
            height: keys.keyHeight
            isIdle: keys.isIdle
            name: modelData
            objectName: "digit_" + modelData
            width: (keys.width - 4 * keys.spacing) / keys.columns

            onActivated: keys.typed(modelData)
        }
    }
}
