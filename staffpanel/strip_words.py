"""The words of the strip: the same as on the panel, in few.

Must not import Qt Widgets.
"""

from desk.printer import PrinterCause
from desk.tickets import CallReason
from staffpanel.actions import Action
from staffpanel.properties import PanelProperties
from staffpanel.size import PanelSize
from staffpanel.tickets_shown import Row, Why
from staffpanel.visit_words import clock_of
from staffpanel.words import PROGRAM, PanelWords
from ui.translation import Catalogue

CALM_CAUSES = frozenset({PrinterCause.READY, PrinterCause.NOT_CONFIGURED})


class StripWords:
    """Says in the panel's language what the strip shows, and names the sizes."""

    def __init__(self, language: str, words: PanelWords) -> None:
        self._catalogue = Catalogue(PROGRAM, language)
        self._words = words

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("StripWords", source, note, count)

    def name(self, shown: PanelProperties) -> str:
        """What a screen reader calls the strip."""
        return self.tr("Strip of desk {desk}").format(desk=shown.desk)

    def heading(self, shown: PanelProperties) -> str:
        """The upper line: what the desk is in the middle of, or why a ticket is next, in short."""
        if shown.held is None and shown.why_next is not None:
            return self._why(shown.why_next)
        return self._words.heading(shown)

    def line(self, shown: PanelProperties, row: Row | None) -> str:
        """The lower line: the service, or what stands in its place."""
        if row is not None:
            return self._words.service(row.service)
        return self._words.quiet(shown.stage, shown.pause, has_rows=bool(shown.rows))[0]

    def _why(self, why: Why) -> str:
        match why.reason:
            case CallReason.TRANSACTION_FIRST:
                return self.tr("Transactions go first")
            case CallReason.NEXT_STEP_DUE:
                return self.tr("A short talk")
            case CallReason.CAP_REACHED:
                return self.tr("Has waited long")
            case CallReason.PHONE_NOBODY_WAITING:
                return self.tr("On the phone")
            case _:
                return self.tr("Arrived first")

    def next_up(self, row: Row, why: str) -> str:
        """Who is next now and why, for who hears it."""
        return self.tr("Next: {ticket}. {why}").format(ticket=self._words.row(row), why=why)

    def count(self, rows: tuple[Row, ...]) -> str:
        """How many wait, as a figure."""
        return str(len(rows))

    def longest(self, rows: tuple[Row, ...]) -> str:
        """The longest wait, short; "" when nobody waits."""
        return self._words.waited(max(row.waited_min for row in rows)) if rows else ""

    def longest_spoken(self, rows: tuple[Row, ...]) -> str:
        """The longest wait, for who hears it; "" when nobody waits."""
        if not rows:
            return ""
        return self.tr("Longest wait: {time}").format(time=self.longest(rows))

    def calls(self, shown: PanelProperties) -> str:
        """For how long the call that was left alone longest has heard nobody; "" when none is on hold."""
        return clock_of(shown.calls[0].silent_s) if shown.calls else ""

    def calls_spoken(self, shown: PanelProperties) -> str:
        """The same for who hears it."""
        return self._words.visits.call(shown.calls[0]) if shown.calls else ""

    def printer_mark(self, shown: PanelProperties) -> str:
        """What the mark of a printer in trouble says; "" when all is well."""
        is_troubled = any(line.cause not in CALM_CAUSES for line in shown.printers)
        return self.tr("A printer needs you; what to do is under the strip") if is_troubled else ""

    def store_mark(self, shown: PanelProperties) -> str:
        """What the mark of a store that is lost says; "" when all is well."""
        return self.tr("This is the last known state; more is under the strip") if shown.lost else ""

    def primary(self, action: Action) -> str:
        """The big action; the number stands beside it."""
        if action is Action.START:
            return self.tr("Start", "a visit")
        return self.tr("Finish", "a visit") if action is Action.FINISH else self._words.action(action)

    def more(self) -> str:
        return self.tr("Show who waits and every action")

    def less(self) -> str:
        return self.tr("Fold the panel away")

    def more_key(self) -> str:
        return self.tr("F8", "key: show more under the strip")

    def size(self, size: PanelSize) -> str:
        """The button that takes a size."""
        return {
            PanelSize.FULL: self.tr("Full size"),
            PanelSize.COMPACT: self.tr("Narrow"),
            PanelSize.STRIP: self.tr("Strip"),
        }[size]

    def size_key(self, size: PanelSize) -> str:
        """The key that takes a size, and gives the full one back."""
        return (
            self.tr("F9", "key: narrow window") if size is PanelSize.COMPACT else self.tr("F10", "key: strip")
        )
