"""The foot of the panel: the store when it is lost, a line for each printer, the slips, and the phone.

Must not know any other part of the panel than what it shows.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk.printer import PrinterCause
from staffpanel import look
from staffpanel.actions import Action, Offer
from staffpanel.machine_sentences import MachineSentences
from staffpanel.notice_bar import NoticeBar
from staffpanel.offer_button import OfferButton
from staffpanel.properties import Lost, PanelProperties, PrinterLine
from staffpanel.sections import Moment, Space
from staffpanel.short_button import ShortButton
from staffpanel.size_buttons import SizeButtons
from staffpanel.strip_words import StripWords
from staffpanel.words import PanelWords
from ui.tokens import Palette

CALM, WARNING, TROUBLE = "calm", "warning", "trouble"


class PrinterBar(NoticeBar):
    """The state of one printer: quiet when all is well, on its own ground when it needs somebody.

    Properties:
        is_calm: Whether it needs nobody.
        urgency: 0 where it needs nobody, 1 soon, 2 now.
    """

    def __init__(self, palette: Palette) -> None:
        super().__init__("printer", look.SMALL_PX)
        self._palette = palette
        self.is_calm = True
        self.urgency = 0

    def show_line(self, line: PrinterLine, sentence: str) -> None:
        """Show the last word about a printer."""
        tone, name, colour = TROUBLE, "printer_alert", self._palette.alert
        if line.cause is PrinterCause.READY:
            tone, name, colour = CALM, "printer_check", self._palette.success
        elif line.cause is PrinterCause.NOT_CONFIGURED:
            tone, name, colour = CALM, "printer_off_outline", self._palette.ink_soft
        elif line.cause.may_print:
            tone, name, colour = WARNING, "printer_alert", self._palette.notice_line
        self.is_calm = tone == CALM
        self.urgency = (CALM, WARNING, TROUBLE).index(tone)
        self.set_quiet(self.is_calm)
        self.say(sentence, name, QColor(colour), tone)


class Footer(QFrame):
    """What does not belong to any ticket.

    Properties:
        trouble: The bar that tells of a lost store.
        rest: The quiet line that tells of a kiosk that gives no numbers for a while.
        sentences: What is said of each printer.
        slips: The button that opens the list of slips.
        sizes: The buttons that give the panel another size.
        phone: The button that puts a call on hold.

    Signals:
        asked(Action): The list of slips, or a call to put on hold.
    """

    asked = Signal(object)

    def __init__(
        self, palette: Palette, words: PanelWords, sentences: MachineSentences, strip_words: StripWords
    ) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._palette = palette
        self._words = words
        self._sentences = sentences
        self.trouble = NoticeBar("trouble")
        self.rest = NoticeBar("rest", look.SMALL_PX)
        self.rest.set_quiet(True)
        self._is_narrow = self._is_scant = self._is_little = False
        self._lines_shown = 0
        self._printers: list[PrinterBar] = []
        self.slips = self._button(palette, Action.SEE_SLIPS)
        self.phone = self._button(palette, Action.PHONE)
        self.sizes = SizeButtons(palette, strip_words)
        self._lines = QVBoxLayout()
        self._marks_place, self._over = QWidget(), QVBoxLayout()
        self._marks, self._buttons = QHBoxLayout(self._marks_place), QHBoxLayout()
        self._row = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._lists: list[ShortButton] = []
        self._lay_out()

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(bar.sentence for bar in self._printers if not bar.isHidden())

    def fit(self, space: Space) -> None:
        """Take the room there is."""
        self._is_scant = space.is_scant and space.is_narrow
        self._is_little = space.is_scant or space.is_narrow
        self.set_narrow(space.is_short_of_words)

    def follow(self, moment: Moment) -> None:
        """Stand under every page, but for where something is typed and the letters are no keys."""
        self.show_properties(moment.shown)
        self.setVisible(not moment.is_folded and not moment.is_managing)

    def show_properties(self, shown: PanelProperties) -> None:
        """Show the store, the printers and the way to the slips."""
        self._show_lost(shown.lost)
        self._show_rest(shown.rests_until_ms)
        while len(self._printers) < len(shown.printers):
            self._printers.append(PrinterBar(self._palette))
            # Shown before it has its place, it would be a window of its own.
            self._printers[-1].setParent(self)
        for bar in self._printers[len(shown.printers) :]:
            bar.hide()
        for bar, line in zip(self._printers, shown.printers, strict=False):
            bar.show_line(line, self._sentences.printer(line))
        self._lines_shown = len(shown.printers)
        self._place_printers()
        self._show_slips(shown.slips, is_free=shown.drawer is None and not shown.is_slow)
        self._show_phone(shown.phone, is_free=shown.takes_calls)

    def add_list(self, button: ShortButton) -> None:
        """Give the way to a list that is rarely used a place beside the phone."""
        self._lists.append(button)
        self._row.insertWidget(self._row.indexOf(self.phone) + 1, button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setTabOrder(self.phone, button)
        # A screen reader goes by the order of the children, not by that of the row.
        for later in (self.slips, self.sizes):
            later.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the rarely used lists keep their pictogram and key."""
        super().resizeEvent(event)
        has_few_words = self.width() < look.FEW_WORDS_BELOW_PX
        self.sizes.set_narrow(has_few_words, is_bare=self.width() < look.BARE_BELOW_PX)
        for each in self._lists:
            each.set_short(has_few_words)
        self._show_marks()

    def set_narrow(self, is_narrow: bool) -> None:
        """Take one row of pictograms and keys; a printer that needs somebody has the width over it."""
        self._is_narrow = is_narrow
        side = look.GAP // 2 if is_narrow else look.PAD
        self._column.setContentsMargins(side, look.GAP // 2, side, look.GAP // 2)
        # Each button has a margin of its own, for the ring around the one that has the keyboard.
        for row in (self._row, self._buttons):
            row.setSpacing(0 if is_narrow else look.GAP // 2)
        self._place_printers()

    def _place_printers(self) -> None:
        for bar in self._printers:
            # One that needs somebody has the whole width, and all its words.
            is_mark = self._is_narrow and bar.is_calm
            bar.set_wordless(is_mark)
        needing = [bar for bar in self._printers if not bar.is_calm]
        calm = [bar for bar in self._printers if bar.is_calm]
        _stand_in(self._over, needing)
        _stand_in(self._marks if self._is_narrow else self._lines, calm)
        self._show_worst()
        self._show_marks()

    def _show_worst(self) -> None:
        """With little room a lost store goes before any printer, with hardly any the worst goes alone."""
        bars = self._printers[: self._lines_shown]
        worst = max(bars, key=lambda bar: bar.urgency, default=None)
        is_lost = bool(self.trouble.sentence)
        for bar in bars:
            is_passed_over = (self._is_little and is_lost) or (self._is_scant and bar is not worst)
            bar.setHidden(is_passed_over and not bar.is_calm)
        is_worse = worst is not None and not worst.is_calm
        is_passed_over = (self._is_little and is_lost) or (self._is_scant and is_worse)
        self.rest.setHidden(is_passed_over or not self.rest.sentence)

    def _show_marks(self) -> None:
        """A printer that needs nobody gives its place to the buttons of the narrowest window."""
        has_place = not self._is_narrow or not self._lists or self.width() >= look.MARKS_FROM_PX
        self._marks_place.setVisible(has_place)

    def _show_slips(self, offer: Offer | None, *, is_free: bool) -> None:
        self.slips.setVisible(offer is not None)
        if offer is not None:
            words = self._words.offer(offer)
            shown = (str(offer.count) if offer.count else "") if self._is_narrow else words
            self.slips.say(shown, spoken=words)
            self.slips.setToolTip(words if self._is_narrow else "")
            self.slips.set_warm(offer.count > 0)
            # An open list wants the letters for itself.
            self.slips.setEnabled(offer.is_enabled and is_free)

    def _show_phone(self, offers: tuple[Offer, ...], *, is_free: bool) -> None:
        offer = next((each for each in offers if each.action is Action.PHONE), None)
        self.phone.setVisible(offer is not None)
        if offer is not None:
            words = self._words.offer(offer)
            self.phone.say("" if self._is_narrow else words, spoken=words)
            self.phone.setToolTip(words if self._is_narrow else "")
            self.phone.setEnabled(offer.is_enabled and is_free)

    def _button(self, palette: Palette, action: Action) -> OfferButton:
        button = OfferButton(palette, action)
        button.setObjectName(action)
        button.set_key(self._words.key(action))
        button.set_low()
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.asked.connect(self.asked)
        return button

    def _lay_out(self) -> None:
        self._column.setSpacing(look.GAP // 2)
        self._column.addWidget(self.trouble)
        self._column.addWidget(self.rest)
        self._column.addLayout(self._over)
        self._column.addLayout(self._row)
        self._lines.setSpacing(look.GAP // 2)
        self._over.setSpacing(look.GAP // 2)
        self._marks.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._marks_place)
        self._row.addLayout(self._lines, 1)
        self._row.addWidget(self.phone, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._buttons)
        self._buttons.addWidget(self.slips)
        self._buttons.addWidget(self.sizes)
        self.set_narrow(is_narrow=False)

    def _show_lost(self, lost: Lost | None) -> None:
        sentence = "" if lost is None else self._sentences.lost(lost)
        self.trouble.say(sentence, "database_alert_outline", QColor(self._palette.alert))

    def _show_rest(self, until_ms: int | None) -> None:
        sentence = "" if until_ms is None else self._sentences.rest(until_ms)
        self.rest.say(sentence, "timer_sand", QColor(self._palette.ink_soft))


def _stand_in(place: QBoxLayout, bars: list[PrinterBar]) -> None:
    """Have these bars in a place, always in the order of the printers, whichever was in trouble first."""
    if [place.indexOf(bar) for bar in bars] != list(range(place.count())):
        for bar in bars:
            place.addWidget(bar)
