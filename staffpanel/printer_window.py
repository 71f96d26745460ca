"""The window of the virtual printer: its slips, what is true of it, and a button for each fault.

A view: it knows nothing of the printer, and tells what is pressed.
"""

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from staffpanel import look
from staffpanel.action_button import ActionButton
from staffpanel.fault_button import FaultButton
from staffpanel.plain_label import PlainLabel
from staffpanel.printer_words import GROUPS, KEYS, TEAR_KEY, WELL_KEY, PrinterView, PrinterWords
from staffpanel.slip_stack import SlipStack
from ui.fonts import load_fonts
from ui.tokens import Palette

FIRST_SIZE = QSize(1000, 780)
SMALLEST_SIZE = QSize(620, 420)
# Below this width of the side the words of two buttons beside each other would be cut.
TWO_COLUMNS_FROM_PX = 480


class PrinterWindow(QWidget):
    """One virtual printer.

    Signals:
        fault_pressed(str, bool): A fault is to be set or cleared, by its name.
        tear_pressed(): The paper is to be torn off.
        well_pressed(): Everything is to be right again.
    """

    fault_pressed = Signal(str, bool)
    tear_pressed = Signal()
    well_pressed = Signal()

    def __init__(self, palette: Palette, language: str, places: tuple[str, ...]) -> None:
        """Show a printer that works.

        Args:
            palette: The colours.
            language: Of all words.
            places: What the settings may call it.
        """
        super().__init__()
        load_fonts()
        self.setObjectName("panel")
        self._palette = palette
        self._words = PrinterWords(language)
        self._state = PlainLabel(look.strong(look.TITLE_PX), wraps=True)
        self._figures = PlainLabel(look.text(), is_quiet=True, wraps=True)
        self._trouble = PlainLabel(look.text(), wraps=True)
        self._trouble.hide()
        self.stack = SlipStack(self._words.empty())
        self.faults = {name: self._fault_button(name) for names in GROUPS.values() for name in names}
        self.tear = self._action("content-cut", self._words.tear(), TEAR_KEY, self.tear_pressed)
        self.well = self._action("check", self._words.all_well(), WELL_KEY, self.well_pressed)
        self._grids: list[tuple[QGridLayout, list[QWidget]]] = []
        self._columns = 0
        self._side_scroll = QScrollArea()
        self._lay_out(places)
        self.setStyleSheet(look.style_sheet(palette))
        self.setWindowTitle(self._words.title())
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(FIRST_SIZE)
        self.show_state(PrinterView())
        self.show_figures(0, 0, 0)

    @property
    def state_words(self) -> str:
        """What the window says of the printer."""
        return self._state.text()

    @property
    def trouble_words(self) -> str:
        """What could not be done, while that is shown."""
        return self._trouble.text() if self._trouble.isVisible() else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_columns(2 if self._side_scroll.width() >= TWO_COLUMNS_FROM_PX else 1)

    def show_state(self, view: PrinterView) -> None:
        """Show what is true, also on the buttons."""
        self._state.setText(self._words.state(view))
        for name, button in self.faults.items():
            button.setChecked(name in view.faults)

    def show_figures(self, slips: int, received: int, dropped: int) -> None:
        """Show how much has come and gone."""
        self._figures.setText(self._words.figures(slips, received, dropped))

    def show_slip(self, picture: QImage, number: int, size: int, is_cut: bool, text: str) -> None:
        """Lay a slip on top of the others."""
        self.stack.add(picture, self._words.caption(number, size, is_cut=is_cut), text)

    def show_trouble(self, reason: str) -> None:
        """Say that what was pressed could not be done."""
        self._trouble.setText(self._words.cannot(reason))
        self._trouble.show()

    @Slot(bool)
    def _press_fault(self, is_down: bool) -> None:
        self._trouble.hide()
        button = self.sender()
        if isinstance(button, FaultButton):
            self.fault_pressed.emit(button.name, is_down)

    def _fault_button(self, name: str) -> FaultButton:
        button = FaultButton(self._palette, name)
        button.say(self._words.fault(name))
        button.set_key(KEYS[name])
        button.clicked.connect(self._press_fault)
        return button

    def _action(self, pictogram: str, words: str, key: str, pressed: SignalInstance) -> ActionButton:
        button = ActionButton(self._palette, pictogram)
        button.say(words)
        button.set_key(key)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self, places: tuple[str, ...]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stack, 2)
        self._side_scroll.setObjectName("scroll")
        self._side_scroll.setWidgetResizable(True)
        self._side_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side_scroll.setWidget(self._side(places))
        row.addWidget(self._side_scroll, 3)
        self._set_columns(2)

    def _side(self, places: tuple[str, ...]) -> QWidget:
        side = QWidget()
        side.setObjectName("body")
        column = QVBoxLayout(side)
        column.setContentsMargins(look.PAD, look.PAD, look.PAD, look.PAD)
        column.setSpacing(look.GAP)
        column.addWidget(self._head(places))
        for group, names in GROUPS.items():
            heading = PlainLabel(look.strong(), is_quiet=True)
            heading.setText(self._words.group(group))
            column.addSpacing(look.GAP)
            column.addWidget(heading)
            column.addLayout(self._grid([self.faults[name] for name in names]))
        column.addSpacing(look.GAP)
        column.addLayout(self._grid([self.tear, self.well]))
        column.addStretch(1)
        return side

    def _head(self, places: tuple[str, ...]) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.PAD, look.PAD, look.PAD, look.PAD)
        for label in (self._state, self._figures, self._trouble):
            column.addWidget(label)
        found = PlainLabel(look.small(), is_quiet=True, wraps=True)
        found.setText(self._words.found_as())
        column.addWidget(found)
        for place in places:
            name = PlainLabel(look.strong())
            name.setText(place)
            name.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            column.addWidget(name)
        return card

    def _grid(self, buttons: list[QWidget]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP // 2)
        grid.setVerticalSpacing(0)
        self._grids.append((grid, buttons))
        return grid

    def _set_columns(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for grid, buttons in self._grids:
            for index, button in enumerate(buttons):
                grid.addWidget(button, index // columns, index % columns)
            for column in range(2):
                grid.setColumnStretch(column, 1 if column < columns else 0)
