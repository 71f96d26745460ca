// Keeps the theme in step with the window, the language, and what the patron turned on.
import QtQuick
import QtQuick.Window
import VotreTour.Kiosk

Item {
    id: keeper

    required property ShellModel shell

    function fit(): void {
        Theme.fit(width, height, Screen.pixelDensity);
    }

    function adapt(): void {
        Theme.adapt(shell.isHighContrast, shell.isLarger, shell.isDimmed);
    }

    Component.onCompleted: {
        fit();
        Theme.mirror(shell.isRightToLeft);
    }
    onHeightChanged: fit()
    onWidthChanged: fit()

    // What is not shown waits for the picture of a switch.
    Connections {
        function onFrameSwapped(): void {
            Qt.callLater(Theme.rest, true);
        }

        enabled: !Theme.isAtRest
        target: keeper.Window.window
    }

    Connections {
        function onTurning(): void {
            Theme.rest(false);
        }

        function onIsHighContrastChanged(): void {
            keeper.adapt();
        }

        function onIsLargerChanged(): void {
            keeper.adapt();
        }

        function onIsDimmedChanged(): void {
            keeper.adapt();
        }

        function onIsRightToLeftChanged(): void {
            Theme.mirror(keeper.shell.isRightToLeft);
        }

        function onIsKeyboardUsedChanged(): void {
            Theme.showFocus(keeper.shell.isKeyboardUsed);
        }

        target: keeper.shell
    }
}
