// What every screen is: a place for the keyboard, which knows whether its words are as large as they may be,
// and how wide its control beside a row of languages is.
import QtQuick

FocusScope {
    property bool isGrown: true
    property real controlWidth: 0
}
