// A text in the one typeface, made smaller where its place is too small for it.
import QtQuick
import VotreTour.Board

Text {
    property int weight: Theme.weightText
    property real size: 4.4 * Theme.u
    // The part of something that says it by its own accessible name.
    property bool isLabel: false

    Accessible.ignored: isLabel || text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.max(1, Math.round(size))
    font.variableAxes: ({
            "wght": weight
        })
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.max(1, Math.round(2.4 * Theme.u))
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.NoWrap
}
