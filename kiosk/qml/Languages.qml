// The other languages, each by its own name, on every screen.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Row {
    id: languages

    required property ShellModel model

    spacing: Theme.gap

    Repeater {
        model: languages.model.languages

        PlainButton {
            required property string code

            objectName: "language_" + code
            pictogram: Glyphs.language

            onActivated: languages.model.chooseLanguage(code)
        }
    }
}
