// What every screen lies on. It tells a screen reader the news, and takes the keys where no choice has the
// keyboard, such as in a closed library, and goes to one; Tab finds its way by itself.
import QtQuick
import QtQuick.Window
import VotreTour.Kiosk

Rectangle {
    id: ground

    required property ShellModel shell

    function goToChoice(isForward: bool): void {
        Window.window?.activeFocusItem?.nextItemInFocusChain(isForward)?.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.paper

    Keys.onDownPressed: goToChoice(true)
    Keys.onEnterPressed: goToChoice(true)
    Keys.onLeftPressed: goToChoice(Theme.isMirrored)
    Keys.onReturnPressed: goToChoice(true)
    Keys.onRightPressed: goToChoice(!Theme.isMirrored)
    Keys.onSpacePressed: goToChoice(true)
    Keys.onUpPressed: goToChoice(false)

    Connections {
        function onAnnouncementChanged(): void {
            ground.Accessible.announce(ground.shell.announcement);
        }

        target: ground.shell
    }
}
