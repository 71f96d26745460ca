// What every screen is: a place for the keyboard, which knows whether its words are as large as they may be.
import QtQuick

FocusScope {
    property bool isGrown: true
}
