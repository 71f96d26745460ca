"""The demonstration with a screen: kiosk and panel as real programs, and the paper tray of the printer.

Each program is a process of its own, as in a library; they share a database in a temporary folder, and
the kiosk prints through the real serial path to a virtual printer. Closing any window ends all.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import click
from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage

from app.demo_places import with_no_settings, with_own_places
from app.logs import logged_exceptions
from app.paper_tray import PaperTray
from app.program_edge import told_in_a_sentence
from app.program_threads import arguments_of_qt, stop_signals
from app.settings import Settings
from app.settings_text import commented_file
from app.terminal_words import tr
from hardware.profiles import GENERIC_BY_PAPER
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.picture import save_slip
from hardware.virtual_printer.slips import PrintedSlip
from ui.qt_messages import route_qt_messages

_LOOK_MS = 200
_WIDE_PX = 1280
_END_WITHIN_S = 5.0


class SlipPictures(QObject):
    """Turns slips of the virtual printer into pictures and brings them to the GUI thread.

    Signals:
        drawn(QImage): A slip came out.
    """

    drawn = Signal(QImage)

    def __init__(self, folder: Path) -> None:
        """Keep the pictures in a folder, which must exist."""
        super().__init__()
        self._folder = folder

    def take(self, slip: PrintedSlip) -> None:
        """Draw a slip; called on the printer's thread."""
        self.drawn.emit(QImage(str(save_slip(slip, self._folder))))


class _Watch(QObject):
    """Ends the demonstration when one of its programs has ended."""

    def __init__(self, programs: list[subprocess.Popen[bytes]]) -> None:
        super().__init__()
        self._programs = programs
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)

    @Slot()
    def _look(self) -> None:
        ended = [program.returncode for program in self._programs if program.poll() is not None]
        if ended:
            QGuiApplication.exit(max(ended))


def run_demo(settings: Settings) -> int:
    """Open everything and wait until a window is closed.

    Args:
        settings: The library's settings; its own database and printer are left alone.

    Returns:
        The exit status.
    """
    route_qt_messages()
    application = QGuiApplication(arguments_of_qt())
    with logged_exceptions(), told_in_a_sentence(OSError), ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="votre-tour-demo-")))
        pictures = SlipPictures(folder)
        printer = VirtualPrinter(
            GENERIC_BY_PAPER[settings.printer.paper_mm],
            baud=settings.printer.baud,
            device_link=folder / "printer",
            on_slip=pictures.take,
        )
        stack.enter_context(printer)
        tray = PaperTray(settings.panel.language)
        pictures.drawn.connect(tray.add)
        stack.enter_context(stop_signals())
        places = _places(application.primaryScreen().availableGeometry())
        programs = _start_programs(stack, _shared_options(settings, folder), places)
        watch = _Watch(programs)
        tray.setGeometry(places["tray"])
        tray.show()
        click.echo(tr("The kiosk, a panel and the paper tray are open: touch the kiosk to take a number."))
        click.echo(tr("Closing any of the windows, or Ctrl+C here, ends the demonstration."))
        application.setQuitOnLastWindowClosed(True)
        status = application.exec()
        del watch
    return status


def _start_programs(
    stack: ExitStack, shared: list[str], places: dict[str, QRect]
) -> list[subprocess.Popen[bytes]]:
    """Start kiosk and panel, to be ended with the stack."""
    commands = (
        ("kiosk", "--windowed", "--geometry", _spelled(places["kiosk"])),
        ("panel", "--desk", "1", "--geometry", _spelled(places["panel"])),
    )
    return [stack.enter_context(_program(*command, *shared)) for command in commands]


def _shared_options(settings: Settings, folder: Path) -> list[str]:
    """Command line of the programs: the settings in force, with the demonstration's own places."""
    file = folder / "votre-tour.toml"
    file.write_text(commented_file(with_own_places(settings, folder)), encoding="utf-8")
    return ["--settings", str(file)]


@contextmanager
def _program(*words: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command of ours beside us; it is asked to end, and made to if it does not."""
    command = [sys.executable, "-m", "app", *words]
    program = subprocess.Popen(command, env=with_no_settings(os.environ))  # noqa: S603 - our own command line
    try:
        yield program
    finally:
        program.terminate()
        try:
            program.wait(_END_WITHIN_S)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


def _places(screen: QRect) -> dict[str, QRect]:
    """Where the three windows go, so that none covers another: in three columns, or two on a small screen."""
    if screen.width() >= _WIDE_PX:
        parts = {"kiosk": (0, 0, 51, 76), "panel": (52, 0, 30, 92), "tray": (83, 0, 17, 92)}
    else:
        parts = {"kiosk": (0, 0, 58, 80), "panel": (59, 0, 41, 58), "tray": (59, 63, 41, 32)}
    return {
        name: QRect(
            screen.x() + screen.width() * left // 100,
            screen.y() + screen.height() * top // 100,
            screen.width() * width // 100,
            screen.height() * height // 100,
        )
        for name, (left, top, width, height) in parts.items()
    }


def _spelled(place: QRect) -> str:
    """A window's place as Qt's command-line option spells it."""
    return f"{place.width()}x{place.height()}+{place.x()}+{place.y()}"
