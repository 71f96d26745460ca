"""The kiosk in a real X server with a touch screen: what a system tells of fingers, it understands."""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop
from tests.journeys.program import wait_until
from tests.journeys.read_aloud import Branch, ReadAloud, needs_a_screen_reader, read_aloud
from tests.journeys.screen_reader import ScreenReader
from tests.journeys.touch_screen import (
    FINGERS,
    HEIGHT_PX,
    WIDTH_PX,
    TouchScreen,
    missing_for_a_touch_screen,
)
from tests.kiosk.memory import memory_mb

MISSING = missing_for_a_touch_screen()
STORM_S = float(os.environ.get("TOUCH_STORM_S", "600"))
RESTING = (640, 20)
FAMILY, SERVICE, OTHER_SERVICE = "Au comptoir, en", "Emprunter", "Rendre"
QUESTION = "Que souhaitez\u2011vous"
SLIDES = 20
WARM_UP = 0.1
# MiB. The limit of slips leaves some twenty numbers; the rest is letters of sizes that came late.
MOST_MB, MOST_GROWTH_MB = 120.0, 5.0
# Ten fingers that each come or go fifteen times a second.
ACTS_PER_S = 150
COMES_HOME_WITHIN_S = 120.0

pytestmark = [
    pytest.mark.x11,
    pytest.mark.timeout(120),
    needs_a_screen_reader,
    pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not here: scripts/setup dev"),
]


class TouchedKiosk:
    """The kiosk, and fingers that find its controls by their names."""

    def __init__(self, screen: TouchScreen, kiosk: ReadAloud, branch: Branch) -> None:
        self.screen, self.kiosk, self._branch = screen, kiosk, branch

    def place_of(self, name: str) -> tuple[int, int]:
        """The middle of a control, once it is there."""
        return self.kiosk.reading.place_of(self.kiosk.wait_for_control(name))

    def enter(self, name: str, shown: str, finger: int = 0) -> None:
        """Tap a control until something is read."""
        place = self.place_of(name)
        self.repeat(lambda: self.screen.tap(place, finger), shown)

    def repeat(self, act: Callable[[], None], shown: str) -> None:
        """Do something until something is read: a screen that has just come takes no touch yet."""

        def is_read() -> bool:
            return any(shown in part.name for part in self.kiosk.reading.parts)

        def is_read_then() -> bool:
            if not is_read():
                act()
            return is_read()

        wait_until(is_read_then, f"« {shown} »")

    def wait_for_home(self) -> None:
        wait_until(
            lambda: any(part.name.startswith(FAMILY) for part in self.kiosk.reading.parts if part.is_control),
            "the first screen",
            within_s=COMES_HOME_WITHIN_S,
        )

    @property
    def labels(self) -> list[str]:
        return [ticket["label"] for ticket in self._branch.ask("queue")["waiting"]]


@pytest.fixture
def touched(branch: Branch) -> Iterator[TouchedKiosk]:
    branch.ask("sign_in", desk="1", staff="MB")
    with ExitStack() as parts:
        # The path of a socket is short.
        folder = Path(parts.enter_context(tempfile.TemporaryDirectory()))
        screen = parts.enter_context(TouchScreen(folder))
        desktop = parts.enter_context(Desktop(folder, screen))
        reader = parts.enter_context(ScreenReader(desktop))
        words = branch.words("kiosk", settings="[kiosk]\nfull_screen = true\n")
        kiosk = parts.enter_context(read_aloud(desktop, reader, "Bibliothèque", words))
        yield TouchedKiosk(screen, kiosk, branch)


def test_a_finger_takes_a_number(touched: TouchedKiosk) -> None:
    touched.enter(FAMILY, QUESTION)
    touched.enter(SERVICE, "A001")
    assert touched.labels == ["A001"]


def test_a_finger_takes_a_number_while_a_hand_rests_on_the_screen(touched: TouchedKiosk) -> None:
    touched.place_of(FAMILY)
    touched.screen.down(RESTING)
    touched.enter(FAMILY, QUESTION, finger=1)
    touched.enter(SERVICE, "A001", finger=1)
    touched.screen.up(RESTING)
    assert touched.labels == ["A001"]


def test_two_hands_on_two_services_take_one_number(touched: TouchedKiosk) -> None:
    touched.enter(FAMILY, QUESTION)
    one, other = touched.place_of(SERVICE), touched.place_of(OTHER_SERVICE)

    def touch_both() -> None:
        touched.screen.down(one, 0)
        touched.screen.down(other, 1)
        touched.screen.up(other, 1)
        touched.screen.up(one, 0)

    touched.repeat(touch_both, "A001")
    assert touched.labels == ["A001"]


def test_a_finger_that_slides_from_one_service_to_another_takes_none(touched: TouchedKiosk) -> None:
    touched.enter(FAMILY, QUESTION)
    one, other = touched.place_of(SERVICE), touched.place_of(OTHER_SERVICE)
    for _ in range(SLIDES):
        touched.screen.down(one)
        touched.screen.move(other)
        touched.screen.up(other)
    assert touched.place_of(SERVICE) == one
    assert touched.labels == []
    touched.enter(SERVICE, "A001")
    assert touched.labels == ["A001"]


class Storm:
    """Up to ten fingers that come, slide and go anywhere."""

    def __init__(self, screen: TouchScreen, dice: random.Random) -> None:
        self._screen, self._dice = screen, dice
        self._places: dict[int, tuple[int, int]] = {}
        self.acts = 0

    def act(self) -> None:
        finger = self._dice.choice((0, 0, 0, self._dice.randrange(FINGERS)))
        place = self._dice.randrange(WIDTH_PX), self._dice.randrange(HEIGHT_PX)
        self.acts += 1
        if finger not in self._places:
            self._places[finger] = place
            self._screen.down(place, finger)
        elif self._dice.random() < 0.3:
            self._places[finger] = place
            self._screen.move(place, finger)
        else:
            self._screen.up(self._places.pop(finger), finger)

    def end(self) -> None:
        for finger, place in self._places.items():
            self._screen.up(place, finger)


@pytest.mark.soak
@pytest.mark.timeout(STORM_S * 2 + 300)
def test_ten_fingers_for_ten_minutes_break_nothing(touched: TouchedKiosk) -> None:
    seed = int(os.environ.get("TOUCH_STORM_SEED", random.SystemRandom().randrange(1_000_000)))
    pid = touched.kiosk.program.process.pid
    storm = Storm(touched.screen, random.Random(seed))
    begun_s, warm_mb = time.monotonic(), 0.0
    while (now_s := time.monotonic() - begun_s) < STORM_S:
        storm.act()
        time.sleep(max(0.0, storm.acts / ACTS_PER_S - now_s))
        if not warm_mb and now_s > WARM_UP * STORM_S:
            warm_mb = memory_mb(pid)
    storm.end()
    program = touched.kiosk.program
    assert program.process.poll() is None, f"seed {seed}: {program.process.returncode} {program.said()}"
    labels, ended_mb = touched.labels, memory_mb(pid)
    growth_mb = ended_mb - warm_mb
    told = f"{storm.acts} acts, {len(labels)} waiting, {ended_mb:.1f} MiB, {growth_mb:+.1f}"
    print(f"seed {seed}: {told}")  # noqa: T201
    assert len(set(labels)) == len(labels) > 0, f"seed {seed}"
    assert ended_mb < MOST_MB
    assert growth_mb < MOST_GROWTH_MB
    touched.wait_for_home()
    touched.enter(FAMILY, QUESTION)
    place = touched.place_of(SERVICE)

    def is_one_more_after_a_tap() -> bool:
        touched.screen.tap(place)
        return len(touched.labels) > len(labels)

    wait_until(is_one_more_after_a_tap, "one more number")
    assert len(touched.labels) == len(labels) + 1
