// A text in the one typeface; weights go through the font's own axis.
import QtQuick
import VotreTour.Kiosk

Text {
    property int weight: Theme.weightText
    // The label of a control, which says it by its own accessible name.
    property bool isLabel: false

    Accessible.ignored: isLabel || text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.variableAxes: ({
            "wght": weight
        })
    lineHeight: 0.9
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
