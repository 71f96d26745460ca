// The name of the library and the languages, on every screen.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Item {
    id: header

    required property ShellModel model

    implicitHeight: languages.height

    Pictogram {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.transaction
        size: 6.5 * Theme.u
        text: Glyphs.library
    }

    Words {
        anchors.left: mark.right
        anchors.leftMargin: 1.6 * Theme.u
        anchors.right: languages.left
        anchors.rightMargin: 2 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        font.pixelSize: Theme.small
        maximumLineCount: 2
        objectName: "library_name"
        text: header.model.libraryName
        weight: Theme.weightStrong
    }

    Row {
        id: languages

        anchors.right: parent.right
        height: Math.max(Theme.minTarget, 9 * Theme.u)
        spacing: Theme.gap

        Repeater {
            model: header.model.languages

            PlainButton {
                required property string code

                objectName: "language_" + code
                pictogram: Glyphs.language

                onActivated: header.model.chooseLanguage(code)
            }
        }
    }
}
