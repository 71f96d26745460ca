// One character of the pictogram font; a drawing, never the only way something is told.
import QtQuick
import VotreTour.Kiosk

Text {
    property real size: Theme.lead

    Accessible.ignored: true
    color: Theme.ink
    font.family: Theme.pictogramFamily
    font.pixelSize: Math.round(size)
    horizontalAlignment: Text.AlignHCenter
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
