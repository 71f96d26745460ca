"""Tells a screen reader what changes: who is next and why, that nobody waits, or that nobody is at the desk.

News and refusals are told by the bars that show them. Must not know what the window shows.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from staffpanel.actions import Stage
from staffpanel.sections import Moment
from staffpanel.sentences import PanelSentences
from staffpanel.strip_words import StripWords
from staffpanel.words import PanelWords


class Announcer(QObject):
    """Says each thing once, politely: after what is being read.

    Signals:
        said(str): What is told.
    """

    said = Signal(str)

    def __init__(
        self, window: QWidget, words: PanelWords, strip_words: StripWords, sentences: PanelSentences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._words, self._strip_words, self._sentences = words, strip_words, sentences
        self._next, self._present = "", 0
        self._stage = Stage.LOOKING

    def follow(self, moment: Moment) -> None:
        """Look at the moment, and say who is next when that is somebody else, or nobody any more."""
        shown = moment.shown
        self._follow_presence(moment)
        before, self._stage = self._stage, shown.stage
        if shown.stage is Stage.NOBODY and before not in {Stage.NOBODY, Stage.LOOKING}:
            # The big action has gone, and with it what the keyboard was on.
            title, then = self._words.quiet(shown.stage, has_rows=bool(shown.rows))
            self._say(f"{title}. {then}")
        row = shown.next_up
        label = "" if row is None else row.label
        if label == self._next:
            return
        self._next = label
        if row is not None and shown.why_next is not None:
            self._say(self._strip_words.next_up(row, self._sentences.why_next(shown.why_next)))

    def _follow_presence(self, moment: Moment) -> None:
        """That nobody is at the desk any more stands in the head alone, and no news tells it."""
        before, self._present = self._present, moment.shown.present
        if moment.is_working and before and not self._present:
            self._say(self._words.presence.present(0))

    def _say(self, sentence: str) -> None:
        self.said.emit(sentence)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))
