// One character of the pictogram font; a drawing, never the only way something is told.
import QtQuick
import VotreTour.Kiosk

Text {
    id: drawing

    property real size: Theme.lead
    // What leads to the right leads to the left where one reads from there; a book then also opens from there.
    readonly property bool isFlipped: Theme.isMirrored && Glyphs.isDirected(text)

    Accessible.ignored: true
    color: Theme.ink
    font.family: Theme.pictogramFamily
    font.pixelSize: Math.round(size)
    horizontalAlignment: Text.AlignHCenter
    textFormat: Text.PlainText
    transform: Scale {
        origin.x: drawing.width / 2
        xScale: drawing.isFlipped ? -1 : 1
    }
    verticalAlignment: Text.AlignVCenter
}
