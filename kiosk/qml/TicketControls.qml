// What may be done with a number: end, or give it up, which asks first whether it is meant.
import QtQuick
import VotreTour.Kiosk

Item {
    id: controls

    required property TicketModel model
    required property bool isPortrait
    // Two controls side by side are equally wide; the answers stand one above the other.
    readonly property real half: (width - Theme.gap) / 2

    implicitHeight: done.height

    PlainButton {
        id: cancel

        hint: controls.model.cancelHint
        inset: 2 * Theme.u
        name: controls.model.cancelText
        objectName: "cancel"
        pictogram: Glyphs.cancel
        size: done.size
        visible: name !== ""
        width: controls.half
        anchors.left: parent.left
        y: done.y

        onActivated: controls.model.cancel()
    }

    PlainButton {
        id: done

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        focus: true
        inset: 2 * Theme.u
        name: controls.model.doneText
        objectName: "done"
        pictogram: Glyphs.check
        size: controls.isPortrait || !cancel.visible ? Theme.body : Theme.button
        visible: name !== ""
        width: cancel.visible ? controls.half : controls.width

        onActivated: controls.model.finish()
        onVisibleChanged: focus = visible
    }

    // Not where the finger was: what a double tap finds at Cancel keeps the number.
    PlainButton {
        anchors.right: parent.right
        name: controls.model.meantText
        objectName: "give_up"
        pictogram: Glyphs.cancel
        visible: name !== ""
        width: controls.width
        y: keep.y - height - Theme.gap

        onActivated: controls.model.meanIt()
    }

    PlainButton {
        id: keep

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        name: controls.model.keepText
        objectName: "keep"
        pictogram: Glyphs.check
        visible: name !== ""
        width: controls.width

        onActivated: controls.model.keep()
        onVisibleChanged: focus = visible
    }
}
