"""The board program: a window of QML around the wall and its view model.

The caller has made the application object and closes the parts; here they are only used.
"""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from shiboken6 import delete

from board.board_model import BoardModel
from board.ports import BoardParts
from board.theme import Theme
from board.wall import Wall
from ui.fonts import load_fonts, load_script_fonts

QML_FILE = Path(__file__).parent / "qml" / "Main.qml"
WINDOW_SIZE = (1280, 720)

# QML finds it by its registration, which happens when the class is made.
SINGLETONS = (Theme,)


class BoardBroken(RuntimeError):
    """The QML of the board cannot be loaded: an incomplete installation, or a bug."""


class Board:
    """One public display.

    Attributes:
        wall: Its state.
        window: Its window.
        model: Its view model; kept here because QML does not keep it.
    """

    def __init__(self, parts: BoardParts) -> None:
        """Load everything; nothing is shown yet.

        Raises:
            FontMissing: The fonts are not installed.
            BoardBroken: The screen cannot be loaded.
        """
        load_fonts()
        load_script_fonts(parts.languages)
        self.wall = Wall(parts)
        self._is_full_screen = parts.is_full_screen
        self.model: BoardModel | None = BoardModel(self.wall, parts)
        self.window = QQuickView()
        self.window.setObjectName("board")
        self.window.setTitle(parts.library_name)
        self.window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.window.resize(*WINDOW_SIZE)
        self.window.setInitialProperties({"board": self.model})
        self.window.setSource(QUrl.fromLocalFile(str(QML_FILE)))
        if self.window.status() is not QQuickView.Status.Ready:
            raise BoardBroken("the board cannot be loaded; its log file tells why")

    def show(self) -> None:
        """Show the window; full screen also where there is no window manager to make it so."""
        if not self._is_full_screen:
            self.window.show()
            return
        self.window.setFlag(Qt.WindowType.FramelessWindowHint)
        self.window.setCursor(Qt.CursorShape.BlankCursor)
        self.window.setGeometry(QGuiApplication.primaryScreen().geometry())
        self.window.showFullScreen()

    def close(self) -> None:
        """Close for good: first the window with its engine, then what they used."""
        self.wall.close()
        delete(self.window)
        self.model = None
