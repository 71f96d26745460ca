// What the cells of the last calls have in common, as the board measured it; pixels, and parts of the letters.
import QtQuick

QtObject {
    required property list<real> measured
    readonly property int shown: measured[0]
    readonly property int columns: measured[1]
    readonly property int rows: measured[2]
    readonly property bool isWide: measured[3] > 0
    readonly property real number: measured[4]
    readonly property real desk: measured[5]
    readonly property real words: measured[6]
    readonly property real figure: measured[7]
    readonly property real pad: measured[8]
    readonly property real gap: measured[9]
    readonly property real between: measured[10]
    readonly property real beside: measured[11]
    readonly property real arrowOfName: measured[12]
    readonly property real arrowOfFigure: measured[13]
    readonly property real line: measured[14]
    readonly property real lineOfMarks: measured[15]
    readonly property real lineOfFigures: measured[16]
}
