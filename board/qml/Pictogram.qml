// One character of the pictogram font; a drawing, never the only way something is told.
import QtQuick
import VotreTour.Board

Text {
    property real size: 6 * Theme.u

    Accessible.ignored: true
    color: Theme.ink
    font.family: Theme.pictogramFamily
    font.pixelSize: Math.max(1, Math.round(size))
    horizontalAlignment: Text.AlignHCenter
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
