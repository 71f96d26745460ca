// A command that somebody types as it stands, whichever way the letters of the language go: on two lines, which are
// smaller where its paths are long.
import QtQuick
import VotreTour.Kiosk

Words {
    id: command

    LayoutMirroring.enabled: false
    font.pixelSize: Theme.label
    minimumPixelSize: Theme.label / 2
    room: Math.ceil(2 * line.height)
    weight: Theme.weightHeavy

    FontMetrics {
        id: line

        font: command.font
    }
}
