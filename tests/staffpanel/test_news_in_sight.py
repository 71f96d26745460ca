"""News and words to say are in sight, however much stands over the stage of a small screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect

from staffpanel.claims import Claim
from staffpanel.plain_label import PlainLabel
from tests.clocks import FixedClock
from tests.memory_store import MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Person
from tests.staffpanel.test_asides import signed_in, take_ticket, wait_for_claim
from tests.staffpanel.test_phone_calls import hold


def is_in_sight(person: Person) -> bool:
    window = person.window
    bar = window.work_page.notice_bar
    seen = QRect(QPoint(0, window.header.geometry().bottom()), window.footer.geometry().topRight())
    return bar.isVisible() and seen.contains(QRect(bar.mapTo(window, QPoint(0, 0)), bar.size()))


@pytest.mark.parametrize("height", [740, 700, 640])
def test_the_words_for_a_call_are_seen_while_somebody_waits(
    at_memory: SitDown, kept: MemoryQueue, clock: FixedClock, height: int
) -> None:
    maude = signed_in(at_memory, kept, "1", "Maude")
    maude.window.resize(1024, height)
    clock.advance(600)
    take_ticket(kept)
    wait_for_claim(maude, Claim.TICKET)
    for _call in range(2):
        hold(maude)
        assert "Ne quittez pas" in maude.sentence
        maude.wait_until(lambda: is_in_sight(maude))


def test_why_this_one_is_next_stays_beside_the_words_for_a_call(
    at_memory: SitDown, kept: MemoryQueue, clock: FixedClock
) -> None:
    maude = signed_in(at_memory, kept, "1", "Maude")
    maude.window.resize(1024, 740)
    take_ticket(kept)
    maude.wait_until(lambda: maude.labels == ["A001"])
    clock.advance(1)
    maude.press("F3")
    wait_for_claim(maude, None)
    hold(maude)
    maude.wait_until(lambda: is_in_sight(maude))
    seen = [each.text() for each in maude.window.work_page.findChildren(PlainLabel) if each.isVisible()]
    assert "A001 est arrivé avant les autres." in seen
