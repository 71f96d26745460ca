// A text in the one typeface; weights go through the font's own axis.
import QtQuick
import VotreTour.Kiosk

Text {
    property int weight: Theme.weightText
    // The label of a control, which says it by its own accessible name.
    property bool isLabel: false
    // How high it may be: letters that are larger than the smallest give way to it. 0 for any height.
    property real room: 0

    Accessible.ignored: isLabel || text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    fontSizeMode: room > 0 ? Text.Fit : Text.FixedSize
    height: room > 0 ? room : undefined
    font.variableAxes: ({
            "wght": weight
        })
    lineHeight: 0.9
    minimumPixelSize: Theme.label
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
