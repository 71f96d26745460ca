// A round surface for a pictogram, an even number of pixels wide: half of that is its corner.
import QtQuick

Plate {
    height: width
    radius: width / 2
    width: 2 * Math.round((toX - fromX) / 2)
}
