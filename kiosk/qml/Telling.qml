// Words that grow with the others where they have room, and keep their usual size where they have none.
import QtQuick

Words {
    id: telling

    required property int usual
    required property int larger
    // Whether they may, by whoever knows the room.
    property bool isGrown: false
    readonly property bool isThere: text !== ""
    readonly property real usualHeight: isThere ? asUsual.height : 0
    // How much more they take when they have grown.
    readonly property real growth: isThere ? Math.max(0, asGrown.height - asUsual.height) : 0
    readonly property real taken: isGrown ? growth : 0

    font.pixelSize: isGrown ? larger : usual
    visible: isThere

    Words {
        id: asUsual

        font.pixelSize: telling.usual
        isLabel: true
        text: telling.text
        visible: false
        weight: telling.weight
        width: telling.width
    }

    Words {
        id: asGrown

        font.pixelSize: telling.larger
        isLabel: true
        text: telling.text
        visible: false
        weight: telling.weight
        width: telling.width
    }
}
