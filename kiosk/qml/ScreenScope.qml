// What every screen is: a place for the keyboard, which knows whether its words are as large as they may be,
// how wide its control beside a row of languages is, and what of it is taken.
import QtQuick

FocusScope {
    property bool isGrown: true
    property real controlWidth: 0
    // What the row of languages takes of its upper corner.
    property real cornerWidth: 0
    property real cornerHeight: 0
    // Where everything to touch is below, or that row above the controls of a number or message; 0 for anywhere.
    property real lowTop: 0
}
