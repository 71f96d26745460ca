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
    // Set wholly in Noto Sans Arabic, so that its lines are equally far apart, also one that holds figures alone.
    readonly property bool isAiry: /[\u0600-\u06ff]/.test(text)
    // Around its letters, which stand low between the two; Arabic ones do not.
    readonly property real whiteAbove: isAiry ? 0 : Theme.whiteAbove * font.pixelSize
    readonly property real whiteBelow: isAiry ? 0 : Theme.whiteBelow * font.pixelSize
    readonly property real lift: whiteAbove - whiteBelow
    // Words with tails and without are as far from their middle where this counts as white below.
    readonly property real halfTail: isAiry ? 0 : Theme.halfTail * font.pixelSize
    // Letters that give way to the room they have are as small as this at least: what is white of a line goes by it.
    readonly property int surest: room > 0 ? Math.min(minimumPixelSize, font.pixelSize) : font.pixelSize

    Accessible.ignored: isLabel || text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    bottomPadding: isAiry ? -Theme.marksBelow * surest : 0
    color: Theme.ink
    font.family: isAiry ? Theme.arabicFamily : Theme.family
    font.pixelSize: Theme.body
    // Where a line begins, whichever way its letters go; mirrored with the screen.
    horizontalAlignment: Text.AlignLeft
    fontSizeMode: room > 0 ? Text.Fit : Text.FixedSize
    height: room > 0 ? room : undefined
    font.variableAxes: ({
            "wght": weight
        })
    leftPadding: spareLeft
    lineHeight: isAiry ? Theme.leadingOfMarks : Theme.leading
    minimumPixelSize: Theme.label
    rightPadding: spare - spareLeft
    textFormat: Text.PlainText
    topPadding: isAiry ? -Theme.marksAbove * surest : 0
    wrapMode: Text.Wrap
}
