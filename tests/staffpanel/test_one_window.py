"""A panel opens one window: nothing of it flashes by itself, and takes its place from the command line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from staffpanel.window import PanelWindow
from tests.staffpanel.conftest import SitDown


class ShownWindows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[type[QObject]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt asks by this name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched))
        return False


def test_no_part_of_the_panel_is_a_window_of_its_own_while_it_opens(at_file: SitDown) -> None:
    shown = ShownWindows()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(shown)
    try:
        at_file(desk="1", staff="Maude")
    finally:
        application.removeEventFilter(shown)
    assert shown.kinds == [PanelWindow]
