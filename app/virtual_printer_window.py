"""The virtual printer with its window: the window's buttons on one side, the printer on the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.program_edge import told_in_a_sentence
from app.program_threads import arguments_of_qt, stop_signals
from app.screen import check_screen
from app.virtual_printer import FAULTS, PlayedPrinter, played
from hardware.virtual_printer import Moment, PrintedSlip, TrueState, VirtualPrinter
from hardware.virtual_printer.picture import draw_slip, save_slip
from staffpanel.printer_window import PrinterWindow
from staffpanel.printer_words import PrinterView
from ui.qt_messages import route_qt_messages
from ui.tokens import LIGHT


class PrinterNews(QObject):
    """Brings what the printer does to the GUI thread.

    Signals:
        slip_came(object): A ``PrintedSlip`` came out.
        state_changed(object): A ``TrueState`` began.
    """

    slip_came = Signal(object)
    state_changed = Signal(object)


class PrinterDesk(QObject):
    """Stands between a window and a printer."""

    def __init__(
        self, window: PrinterWindow, printer: VirtualPrinter, news: PrinterNews, plan: PlayedPrinter
    ) -> None:
        """Connect them.

        Args:
            window: Shows.
            printer: Prints; running.
            news: What it does, on the GUI thread.
            plan: How it is played.
        """
        super().__init__()
        self._window = window
        self._printer = printer
        self._pictures = plan.pictures
        window.fault_pressed.connect(self._press_fault)
        window.tear_pressed.connect(self._tear)
        window.well_pressed.connect(self._make_well)
        news.slip_came.connect(self._show_slip)
        news.state_changed.connect(self._show_state)
        self._show_state(printer.truth.history[-1])

    @Slot(str, bool)
    def _press_fault(self, name: str, is_down: bool) -> None:
        change = self._printer.set if is_down else self._printer.clear
        self._do(partial(change, FAULTS[name]))

    @Slot()
    def _tear(self) -> None:
        self._do(self._printer.tear_paper)

    @Slot()
    def _make_well(self) -> None:
        self._do(self._printer.clear_all)

    @Slot(object)
    def _show_slip(self, slip: PrintedSlip) -> None:
        if self._pictures:
            self._do(partial(save_slip, slip, self._pictures))
        text = "\n".join((*slip.text, *slip.symbols))
        self._window.show_slip(image_of(slip), slip.number, len(slip.data), slip.is_cut, text)
        self._show_figures()

    @Slot(object)
    def _show_state(self, state: TrueState) -> None:
        names = frozenset(str(fault) for fault in state.faults)
        self._window.show_state(PrinterView(names, state.is_online, state.has_cutter_error))
        self._show_figures()

    def _show_figures(self) -> None:
        received = self._printer.count(Moment.BYTE_RECEIVED)
        self._window.show_figures(len(self._printer.slips), received, len(self._printer.dropped))

    def _do(self, action: Callable[[], object]) -> None:
        try:
            action()
        except OSError as error:
            self._window.show_trouble(error.strerror or str(error))
            self._show_state(self._printer.truth.history[-1])


def image_of(slip: PrintedSlip) -> QImage:
    """A slip as a picture for Qt."""
    picture = draw_slip(slip)
    kind = QImage.Format.Format_Grayscale8
    return QImage(picture.tobytes(), picture.width, picture.height, picture.width, kind).copy()


def run_window(plan: PlayedPrinter, language: str) -> int:
    """Play a printer until its window is closed, Ctrl+C or SIGTERM. Needs a screen.

    Args:
        plan: The printer.
        language: Of the window.

    Returns:
        The exit status.

    Raises:
        click.ClickException: It cannot be played; the message tells a person why.
    """
    from staffpanel.program import make_application

    route_qt_messages()
    with told_in_a_sentence():
        check_screen()
        application = make_application(arguments_of_qt())
        news = PrinterNews()
        with played(plan, news.slip_came.emit, news.state_changed.emit) as printer, stop_signals():
            window = PrinterWindow(LIGHT, language, tuple(filter(None, (plan.setting, printer.address))))
            desk = PrinterDesk(window, printer, news, plan)
            window.show()
            status = application.exec()
            del desk
    return status
