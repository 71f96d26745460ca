// A text in the one typeface; weights go through the font's own axis.
import QtQuick
import VotreTour.Kiosk

Text {
    property int weight: Theme.weightText
    // The label of a control, which says it by its own accessible name.
    property bool isLabel: false
    // How high it may be: letters that are larger than the smallest give way to it. 0 for any height.
    property real room: 0
    // Noto Sans Arabic keeps room above and below its letters for marks that words on a screen seldom have.
    readonly property bool isAiry: /[\u0600-\u06ff]/.test(text)

    Accessible.ignored: isLabel || text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    bottomPadding: isAiry ? -0.18 * font.pixelSize : 0
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    // Where a line begins, whichever way its letters go; mirrored with the screen.
    horizontalAlignment: Text.AlignLeft
    fontSizeMode: room > 0 ? Text.Fit : Text.FixedSize
    height: room > 0 ? room : undefined
    font.variableAxes: ({
            "wght": weight
        })
    lineHeight: isAiry ? 0.62 : 0.9
    minimumPixelSize: Theme.label
    textFormat: Text.PlainText
    topPadding: isAiry ? -0.3 * font.pixelSize : 0
    wrapMode: Text.Wrap
}
