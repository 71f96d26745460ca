"""What comes out of the loudspeaker at a desk while somebody waits and nobody serves: softly, then louder."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from math import log10
from pathlib import Path

import pytest

from hardware.chime import Chimes, write_chimes
from tests.journeys.program import HEADLESS, Program, wait_until
from tests.journeys.read_aloud import Branch
from tests.journeys.sound_room import SoundRoom, missing_for_a_sound_room, sound_in

LOUDER_S = 30
"""docs/panel.md: after so long it is heard again, louder, and so every so often."""

MISSING = missing_for_a_sound_room()

Open = Callable[..., Program]

pytestmark = [
    pytest.mark.soak,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not here: apt install pulseaudio-utils espeak-ng"),
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio is of Linux desktops"),
]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[SoundRoom]:
    with SoundRoom(tmp_path) as room:
        yield room


@pytest.fixture
def chimes(tmp_path: Path) -> Chimes:
    return write_chimes(tmp_path)


@pytest.fixture
def open_panel(room: SoundRoom, branch: Branch) -> Iterator[Open]:
    """Opens the panel of desk 1, heard in the room, and waits until somebody is there."""
    with ExitStack() as parts:

        def opened(sound: str) -> Program:
            words = branch.words("panel", "--desk", "1", "--staff", "MB", "--set", f"panel.sound={sound}")
            panel = parts.enter_context(Program(*words, environment={**HEADLESS, **room.environment}))
            wait_until(lambda: branch.ask("queue")["present"] == 1, "the sign-in")
            return panel

        yield opened


def test_a_ticket_is_heard_softly_then_louder_until_it_is_seen_to(
    room: SoundRoom, branch: Branch, open_panel: Open, chimes: Chimes
) -> None:
    panel = open_panel("on")
    soft, loud = sound_in(chimes.soft), sound_in(chimes.loud)
    branch.ask("issue", service="loan")
    [first] = room.wait_to_hear(soft)
    second, third = room.wait_to_hear(loud, times=2, within_s=3 * LOUDER_S)
    assert [round((each.begin_s - first.begin_s) / LOUDER_S) for each in (second, third)] == [1, 2]
    assert 20 * log10(max(loud) / max(soft)) == pytest.approx(13, abs=0.5)
    branch.ask("call_next", desk="1")
    room.listen_for(LOUDER_S + 5)
    assert (len(room.where(soft)), len(room.where(loud))) == (1, 2)
    assert panel.stop() == 0


def test_a_soft_panel_stays_soft(room: SoundRoom, branch: Branch, open_panel: Open, chimes: Chimes) -> None:
    panel = open_panel("soft")
    branch.ask("issue", service="loan")
    room.wait_to_hear(sound_in(chimes.soft), times=2, within_s=3 * LOUDER_S)
    assert room.where(sound_in(chimes.loud)) == []
    assert panel.stop() == 0


def test_a_silent_panel_is_silent(room: SoundRoom, branch: Branch, open_panel: Open) -> None:
    panel = open_panel("off")
    branch.ask("issue", service="loan")
    room.listen_for(LOUDER_S + 5)
    assert room.loud_s == 0
    assert panel.stop() == 0
