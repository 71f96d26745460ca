// A text in the one typeface; weights go through the font's own axis.
import QtQuick
import VotreTour.Kiosk

Text {
    property int weight: Theme.weightText
    // The label of a control, which says it by its own accessible name.
    property bool isLabel: false
    // How high it may be: letters that are larger than the smallest give way to it. 0 for any height.
    property real room: 0
    // Lines of about one length, without a word alone in the last: what the others leave stays white.
    property bool isBalanced: wrapMode === Text.Wrap && fontSizeMode === Text.FixedSize
    readonly property real spare: isBalanced ? width - Theme.balanced(text, font.pixelSize, weight, width) : 0
    readonly property real spareLeft: horizontalAlignment === Text.AlignHCenter ? spare / 2 : Theme.isMirrored ? spare : 0
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
    leftPadding: spareLeft
    lineHeight: isAiry ? 0.62 : 0.9
    minimumPixelSize: Theme.label
    rightPadding: spare - spareLeft
    textFormat: Text.PlainText
    topPadding: isAiry ? -0.3 * font.pixelSize : 0
    wrapMode: Text.Wrap

    // What a text brings about while its lines are laid out, its own padding changed, goes unseen in them.
    onFontChanged: forceLayout()
    onTextChanged: forceLayout()
}
