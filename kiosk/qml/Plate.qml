// A surface with corners, in whole pixels of the window wherever it stands: between two of them a line may be left.
import QtQuick

Rectangle {
    id: plate

    // Where it belongs in its parent.
    property real fromX: 0
    property real fromY: 0
    property real toX: parent?.width ?? 0
    property real toY: parent?.height ?? 0
    // Where that is in the window.
    readonly property real across: acrossOf(parent)
    readonly property real down: downOf(parent)

    function acrossOf(item: Item): real {
        return item ? item.x + acrossOf(item.parent) : 0;
    }

    function downOf(item: Item): real {
        return item ? item.y + downOf(item.parent) : 0;
    }

    height: Math.round(down + toY) - Math.round(down + fromY)
    width: Math.round(across + toX) - Math.round(across + fromX)
    x: Math.round(across + fromX) - across
    y: Math.round(down + fromY) - down
}
