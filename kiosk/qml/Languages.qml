// The other languages, each by its own name, in a row; there are three at most beside the one that is shown.
pragma ComponentBehavior: Bound

import QtQuick
import VotreTour.Kiosk

Row {
    id: languages

    required property ShellModel model
    // How wide the row may be.
    required property real room
    // Beside a title they are as large for everybody.
    required property bool mayGrow
    // Equal parts of all of that room.
    required property bool isFilling

    // The longest name, in small letters.
    readonly property real widest: [...children].reduce((most, each) => each instanceof Words ? Math.max(most, Math.ceil(each.implicitWidth)) : most, 0)
    // With their pictogram, and the least white at either end.
    readonly property real whole: Math.max(Theme.minTarget, widest * size / Theme.label + 10 * Theme.u)
    // How wide the row is with them, and with small names alone.
    readonly property real wholeRow: rowOf(Theme.button)
    readonly property real shortRow: choices.count * (Math.max(Theme.minTarget, widest + 2.4 * Theme.u) + spacing) - spacing
    // Small names alone, where the room is short.
    readonly property bool isShort: !fits(Theme.button)
    readonly property int size: isShort ? Theme.label : mayGrow && fits(Theme.body) ? Theme.body : Theme.button
    readonly property real least: isShort ? Math.max(Theme.minTarget, widest + 2.4 * Theme.u) : whole
    readonly property real part: (room + spacing) / Math.max(1, choices.count) - spacing
    readonly property real each: Math.max(least, isFilling ? part : Math.min(least + 1.6 * Theme.u, part))

    function rowOf(size: int): real {
        return choices.count * (widest * size / Theme.label + 10 * Theme.u + Theme.minGap) - Theme.minGap;
    }

    function fits(size: int): bool {
        return rowOf(size) <= room;
    }

    spacing: Theme.minGap

    Keys.onEscapePressed: model.goBack()

    Repeater {
        model: languages.model.languages

        Words {
            required property string name

            font.pixelSize: Theme.label
            isLabel: true
            text: name
            visible: false
            weight: Theme.weightStrong
            wrapMode: Text.NoWrap
        }
    }

    Repeater {
        id: choices

        model: languages.model.languages

        PlainButton {
            required property string code

            objectName: "language_" + code
            pictogram: languages.isShort ? "" : Glyphs.language
            size: languages.size
            width: languages.each

            onActivated: languages.model.chooseLanguage(code)
        }
    }
}
