"""The kiosk program: a window of QML around the reception and its view models.

The caller has made the application object and closes the parts; here they are only used.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from shiboken6 import delete

from kiosk.close_guard import CloseGuard
from kiosk.glyphs import Glyphs
from kiosk.input_watch import InputWatch
from kiosk.pause_model import PauseModel
from kiosk.planned import Plan
from kiosk.ports import KioskParts
from kiosk.reader import Reader
from kiosk.reception import Reception
from kiosk.services_model import ServicesModel
from kiosk.shell_model import ShellModel
from kiosk.theme import Theme
from kiosk.ticket_model import TicketModel
from kiosk.tidying import Tidying
from kiosk.way_out_model import WayOutModel
from kiosk.welcome_model import WelcomeModel
from ui.fonts import load_fonts, load_script_fonts

QML_FOLDER = Path(__file__).parent / "qml"

# QML finds these by their registration, which happens when the classes are made.
REGISTERED = (Glyphs, Theme, Plan)


class KioskBroken(RuntimeError):
    """The QML of the kiosk cannot be loaded: an incomplete installation, or a bug.

    The message is for a person; what QML says goes to the log like every message of Qt.
    """


class Kiosk:
    """One entrance screen.

    Attributes:
        reception: Its state.
        window: Its window, made by QML. A kiosk imports no ``PySide6.QtQuick``, which takes some 2 MB; where
            somebody did so before, this is a ``QQuickWindow`` (``kiosk.portraits``).
        way_out: The hidden way out of it.
        tidying: Clears up after a patron.
        models: The view models, by the name QML knows them by; kept here because QML does not keep them.
    """

    def __init__(self, parts: KioskParts) -> None:
        """Load everything; nothing is shown yet.

        Raises:
            FontMissing: The fonts are not installed.
            KioskBroken: The screens cannot be loaded.
        """
        load_fonts()
        load_script_fonts(parts.languages)
        self.reception = Reception(parts)
        self._is_full_screen = parts.is_full_screen
        screens = _screen_models(self.reception, parts)
        # The shell comes last: it names the screen once the screen has its words.
        shell = ShellModel(self.reception, parts)
        self.way_out = WayOutModel(parts)
        self.models: dict[str, QObject] = {**screens, "shell": shell, "wayOut": self.way_out}
        self._engine = QQmlApplicationEngine()
        self.window = made_window(self._engine, QML_FOLDER / "EntranceWindow.qml", self.models)
        self._watch = InputWatch(shell, self.window)
        self._reader = self._made_reader(shell, parts)
        self._guard = CloseGuard()
        self.tidying = Tidying(self.reception, self.window)
        self.way_out.left.connect(self._leave)

    def _made_reader(self, shell: ShellModel, parts: KioskParts) -> Reader | None:
        if parts.voice is None:
            return None
        return Reader(parts.voice, self.reception, shell, parts, self.window)

    def _leave(self) -> None:
        self._guard.open()
        self.window.close()

    def show(self) -> None:
        """Show the window; one that covers the screen stays until a manager closes it."""
        if not self._is_full_screen:
            self.window.show()
            return
        self.window.installEventFilter(self._guard)
        self.window.setCursor(Qt.CursorShape.BlankCursor)
        self.window.setFlag(Qt.WindowType.FramelessWindowHint)
        self.window.setGeometry(QGuiApplication.primaryScreen().geometry())
        self.window.showFullScreen()

    def close(self) -> None:
        """Close for good: first the window with its engine, then what they used."""
        if self._reader is not None:
            self._reader.close()
        self.reception.close()
        delete(self.window)
        delete(self._engine)
        self.models.clear()


def made_window(engine: QQmlApplicationEngine, path: Path, models: Mapping[str, QObject]) -> QWindow:
    """Make the window that a QML file describes; the engine keeps it.

    Args:
        engine: Makes nothing else.
        path: The file.
        models: By the names of its properties.

    Raises:
        KioskBroken: It cannot be made.
    """
    engine.setInitialProperties(dict(models))
    engine.load(QUrl.fromLocalFile(str(path)))
    for window in engine.rootObjects():
        if isinstance(window, QWindow):
            return window
    raise KioskBroken("the entrance screen cannot be loaded; its log file tells why")


def _screen_models(reception: Reception, parts: KioskParts) -> dict[str, QObject]:
    return {
        "welcome": WelcomeModel(reception, parts),
        "services": ServicesModel(reception, parts),
        "ticket": TicketModel(reception, parts),
        "pause": PauseModel(reception),
    }
