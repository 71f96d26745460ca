// A text in the one typeface, made smaller where its place is too small for it.
import QtQuick
import VotreTour.Board

Text {
    property int weight: Theme.weightText
    property real size: 4.4 * Theme.u
    // The part of something that says it by its own accessible name.
    property bool isLabel: false
    // Set wholly in Noto Sans Arabic, so that its lines are equally far apart, also one that holds figures alone.
    readonly property bool isAiry: /[\u0600-\u06ff]/.test(text)

    Accessible.ignored: isLabel || text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    bottomPadding: isAiry ? -Theme.marksBelow * font.pixelSize : 0
    color: Theme.ink
    font.family: isAiry ? Theme.arabicFamily : Theme.family
    font.pixelSize: Math.max(1, Math.round(size))
    font.variableAxes: ({
            "wght": weight
        })
    fontSizeMode: Text.Fit
    lineHeight: isAiry ? Theme.leadingOfMarks : 1
    minimumPixelSize: Math.max(1, Math.round(2.4 * Theme.u))
    textFormat: Text.PlainText
    topPadding: isAiry ? -Theme.marksAbove * font.pixelSize : 0
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.NoWrap
}
