"""A panel whose clock, desk and database stand still, led through everything it can show.

For the gallery, which draws it, and for tests that look at every state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desk.errors import StoreUnavailable
from desk.queue import LiveQueue
from staffpanel.inputs import PanelInputs
from staffpanel.people_view import PersonAction
from staffpanel.ports import PanelParts
from staffpanel.size import ForgetfulMemory, PanelSize, Remembered
from staffpanel.window import PanelWindow
from tests.staffpanel.moments import PEOPLE, PROMISED, REFERRALS, moments, of_claims
from tests.staffpanel.person import local
from tests.staffpanel.test_view_model import NOW_MS
from ui.tokens import Palette

SIZES = {
    "smallest": (360, 420),
    "narrow": (400, 680),
    "low": (960, 540),
    "full": (1024, 720),
    "wide": (1280, 800),
    "large": (1920, 1080),
    "strip": (800, 60),
}
TURNS = 6
"""How often the events are worked off until every layout has its last size."""

State = tuple[str, QWidget]


class Still(QObject):
    """A worker and a watcher of a moment that stands still; what was asked waits for its answer."""

    queue_changed = Signal(object)
    store_lost = Signal(object)
    store_found = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.queue: LiveQueue | None = None
        self.trouble: StoreUnavailable | None = None
        self._done: Callable[[object], None] | None = None

    def ask(self, _use: object, done: Callable[..., None], _failed: object) -> None:
        """Keep what is to be done with the answer."""
        self._done = done

    def answer(self, answer: object) -> None:
        """Give the answer to what was asked last."""
        if self._done is not None:
            self._done(answer)


class StillPanel:
    """One panel in one language, theme and size, led from state to state.

    Where nobody looks at its pictures it need not be drawn: all has its place and its words all the same.

    Properties:
        window: The panel.
    """

    def __init__(self, language: str, palette: Palette, size: str, *, is_drawn: bool = True) -> None:
        self._still, self._promises = Still(), Still()
        mode = PanelSize.STRIP if size == "strip" else PanelSize.FULL
        self.window = PanelWindow(self._parts(language, palette, mode))
        self.window.setUpdatesEnabled(is_drawn)
        if mode is PanelSize.FULL:
            self.window.resize(*SIZES[size])
        self.window.show()
        # The clock stands still: a moment is told with its own time.
        self._know_all = self.window.session._knowledge.know

    def states(self) -> Iterator[State]:
        """Everything it can show, each with its name and the window that shows it."""
        for name, moment in moments():
            self._know(moment)
            yield self._settled(name)
        yield from self._words()
        yield from self._claims()
        yield from self._people()
        yield from self._promised()

    def show(self, moment: PanelInputs) -> None:
        """Lead it to a moment, in which all has its last size."""
        self._know(moment)
        self._settled("")

    def close(self) -> None:
        self.window.take_down()

    def _parts(self, language: str, palette: Palette, mode: PanelSize) -> PanelParts:
        return PanelParts(
            worker=self._still,
            watcher=self._still,
            now_ms=lambda: NOW_MS,
            local=local,
            language=language,
            palette=palette,
            referrals=REFERRALS,
            desk="1",
            memory=ForgetfulMemory(Remembered(mode)),
            promises=self._promises,
        )

    def _settled(self, name: str, widget: QWidget | None = None) -> State:
        for _turn in range(TURNS):
            QApplication.processEvents()
        return name, widget or self.window

    def _show(self, name: str) -> None:
        self._know(dict(moments())[name])

    def _know(self, moment: PanelInputs) -> None:
        """Let the session know all of a moment, as if it had come to it by itself."""
        names = (each.name for each in fields(moment) if each.name != "now_ms")
        self._know_all(**{name: getattr(moment, name) for name in names})

    def _words(self) -> Iterator[State]:
        self._show("called")
        self.window.asides.words_button.click()
        yield self._settled("words")
        self.window.asides.close_words()

    def _claims(self) -> Iterator[State]:
        for name, moment in of_claims():
            self._still.queue = moment.queue
            self._know(moment)
            self.window.asides.claimer.look()
            yield self._settled(name)
        self._still.queue = None
        self.window.asides.claimer.look()

    def _people(self) -> Iterator[State]:
        people = self.window.people
        self._show("sign-in")
        self._show("two")
        self._still.answer(PEOPLE)
        yield self._settled("manager")
        people.open()
        yield self._settled("people-pin")
        people.give_pin("4711")
        self._still.answer(PEOPLE)
        yield self._settled("people")
        people.choose("Maximilienne")
        yield self._settled("person")
        for action in (PersonAction.RENAME, PersonAction.NEW_PIN):
            people.act(action)
            yield self._settled(f"person-{action}")
            people.back()
        people.back()
        people.begin_adding()
        yield self._settled("person-add")
        people.close()

    def _promised(self) -> Iterator[State]:
        assert self.window.promises is not None
        window = self.window.promises.window
        for name, calls, label in (("promised-none", (), ""), ("promised", PROMISED, "B001")):
            window.open(label)
            self._promises.answer(calls)
            yield self._settled(name, window)
            window.close()
