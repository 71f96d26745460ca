// The other languages, each by its own name: all on the first screen, on every other at least one.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Grid {
    id: languages

    required property ShellModel model
    // One below the other, where what is beside them needs the width more.
    required property bool isStacked

    readonly property real widest: [...children].reduce((most, each) => each instanceof PlainButton ? Math.max(most, each.implicitWidth) : most, 0)

    columns: isStacked ? 1 : choices.count

    spacing: Theme.gap

    Repeater {
        id: choices

        model: languages.model.languages

        PlainButton {
            required property string code

            objectName: "language_" + code
            pictogram: Glyphs.language
            width: languages.isStacked ? languages.widest : implicitWidth

            onActivated: languages.model.chooseLanguage(code)
        }
    }
}
