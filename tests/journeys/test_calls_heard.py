"""What comes out of the loudspeaker of the board: chime, then the right words, one call after the other."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from hardware.chime import write_chimes
from tests.journeys.program import HEADLESS, Program, wait_until
from tests.journeys.read_aloud import Branch
from tests.journeys.sound_room import (
    Heard,
    SoundRoom,
    after_chime,
    at_volume,
    missing_for_a_sound_room,
    sound_in,
    words,
)

CALM, BRISK = 145, 220
"""Words a minute, as docs/board.md has them."""

A_MINUTE_S = 60.0
A_MINUTE_OF_CALLS = 25
EVERY_S = 60 / A_MINUTE_OF_CALLS
MISSING = missing_for_a_sound_room()

Open = Callable[..., Program]

pytestmark = [
    pytest.mark.soak,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not here: apt install pulseaudio-utils espeak-ng"),
    pytest.mark.skipif(sys.platform != "linux", reason="looks for open files in /proc"),
]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[SoundRoom]:
    with SoundRoom(tmp_path) as room:
        yield room


@pytest.fixture
def chime(tmp_path: Path) -> array[int]:
    return sound_in(write_chimes(tmp_path).loud)


@pytest.fixture
def open_board(room: SoundRoom, branch: Branch) -> Iterator[Open]:
    """Opens a board that is heard in the room, as loud as its sounds were made."""
    with ExitStack() as parts:

        def opened(settings: str = "", environment: dict[str, str] | None = None) -> Program:
            lines = settings if "volume" in settings else f"volume = 100\n{settings}"
            own = branch.words("board", "--windowed", settings=f"[board]\n{lines}")
            where = {**HEADLESS, **room.environment, **(environment or {})}
            return parts.enter_context(Program(*own, environment=where))

        yield opened


def call(branch: Branch, desk: str = "1", number: int = 1) -> None:
    """A patron comes and is called."""
    branch.ask("issue", service="loan")
    assert branch.ask("call_next", desk=desk)["ticket"]["label"] == f"A{number:03d}"


def french(number: str, desk: str = "1") -> str:
    return f"Numéro A, {number}, comptoir {desk}."


def follow(places: Sequence[Heard]) -> None:
    """One after the other."""
    for earlier, later in pairwise(places):
        assert earlier.end_s <= later.begin_s, places


def test_a_call_is_a_chime_then_the_number_and_the_desk_in_both_languages_and_once_more(
    room: SoundRoom, branch: Branch, open_board: Open, chime: array[int], tmp_path: Path
) -> None:
    branch.ask("sign_in", desk="1", staff="MB")
    board = open_board('languages = ["fr", "en"]\nrepeat = true\n')
    wait_until_it_looks(branch, board)
    call(branch)
    first = after_chime(chime, words(french("zéro zéro 1"), "fr", CALM, tmp_path))
    second = words("Number A, zero zero 1, desk 1.", "en-us", CALM, tmp_path)
    again = room.wait_to_hear(second, times=2)
    once = room.where(first)
    assert len(once) == len(again) == 2
    follow([once[0], again[0], once[1], again[1]])
    room.listen_for(3)
    assert (len(room.where(first)), len(room.where(second))) == (2, 2)
    assert board.stop() == 0


def test_twenty_five_calls_a_minute_are_all_heard_and_none_over_another(
    room: SoundRoom, branch: Branch, open_board: Open, chime: array[int], tmp_path: Path
) -> None:
    for desk in ("1", "2", "3", "4"):
        branch.ask("sign_in", desk=desk, staff=f"S{desk}")
    board = open_board('languages = ["fr", "en"]\nrepeat = true\n')
    wait_until_it_looks(branch, board)
    called_s: list[float] = []
    begun_s = room.heard_s
    for number in range(1, A_MINUTE_OF_CALLS + 1):
        due_s = begun_s + (number - 1) * EVERY_S
        wait_until(lambda due_s=due_s: room.heard_s >= due_s, "the next call")  # type: ignore[misc]
        desk = str(1 + number % 4)
        if number > 4:
            branch.ask("finish", desk=desk, outcome="served")
        call(branch, desk, number)
        called_s.append(room.heard_s)
    places = [
        heard_call(room, chime, number, str(1 + number % 4), tmp_path)
        for number in range(1, A_MINUTE_OF_CALLS + 1)
    ]
    follow(places)
    late_s = [heard.end_s - at_s for heard, at_s in zip(places, called_s, strict=True)]
    middle_s, worst_s = median(late_s), max(late_s)
    print(f"from the call to the end of its words: median {middle_s:.1f} s, worst {worst_s:.1f} s")  # noqa: T201
    assert board.stop() == 0


def heard_call(room: SoundRoom, chime: array[int], number: int, desk: str, folder: Path) -> Heard:
    """Where a call was heard, in whichever way it was said first."""
    figures = f"zéro zéro {number}" if number < 10 else f"zéro {number}"
    calm = words(french(figures, desk), "fr", CALM, folder)
    brisk = words(f"A, {figures}, comptoir {desk}.", "fr", BRISK, folder)
    ways = (after_chime(chime, calm), after_chime(chime, brisk), brisk)

    def places() -> list[Heard]:
        return sorted((each for way in ways for each in room.where(way)), key=lambda each: each.begin_s)

    wait_until(lambda: bool(places()), f"call {number}", within_s=60)
    return places()[0]


def test_a_board_is_as_loud_as_the_library_set_it(
    room: SoundRoom, branch: Branch, open_board: Open, chime: array[int], tmp_path: Path
) -> None:
    branch.ask("sign_in", desk="1", staff="MB")
    board = open_board("volume = 40\n")
    wait_until_it_looks(branch, board)
    call(branch)
    whole = after_chime(chime, words(french("zéro zéro 1"), "fr", CALM, tmp_path))
    room.wait_to_hear(at_volume(whole, 40))
    assert room.where(whole) == []
    assert board.stop() == 0


def test_in_quiet_hours_and_at_volume_nought_nothing_is_heard(
    room: SoundRoom, branch: Branch, open_board: Open
) -> None:
    branch.ask("sign_in", desk="1", staff="MB")
    boards = [open_board(each) for each in ('quiet_hours = "00:00-23:59"\n', "volume = 0\n")]
    for board in boards:
        wait_until_it_looks(branch, board)
    call(branch)
    room.listen_for(6)
    assert room.loud_s == 0
    assert [board.stop() for board in boards] == [0, 0]


def test_a_device_that_stands_still_stops_no_call_from_being_shown_and_is_heard_again(
    room: SoundRoom, branch: Branch, open_board: Open, chime: array[int], tmp_path: Path
) -> None:
    branch.ask("sign_in", desk="1", staff="MB")
    branch.ask("sign_in", desk="2", staff="JL")
    board = open_board()
    wait_until_it_looks(branch, board)
    os.kill(room.server.pid, signal.SIGSTOP)
    call(branch, "1", 1)
    call(branch, "2", 2)
    log = tmp_path / "board.log"
    # Two calls, each in two languages, and 3 s after each.
    wait_until(
        lambda: "seen and not heard" in log.read_text(encoding="utf-8"),
        "the silence being told",
        within_s=A_MINUTE_S,
    )
    os.kill(room.server.pid, signal.SIGCONT)
    branch.ask("finish", desk="1", outcome="served")
    call(branch, "1", 3)
    room.wait_to_hear(after_chime(chime, words(french("zéro zéro 3"), "fr", CALM, tmp_path)), within_s=60)
    board.kill()


ALSA = """pcm.nothing {{ type null }}
pcm.!default {{ type file format raw file "|/bin/cat >> {kept}" slave.pcm nothing }}
"""
"""A device that keeps what it is given (https://www.alsa-project.org/alsa-doc/alsa-lib/pcm_plugins.html)."""


@pytest.mark.skipif(shutil.which("aplay") is None, reason="aplay not here: apt install alsa-utils")
def test_without_a_sound_server_a_call_goes_whole_to_the_device_of_the_system(
    branch: Branch, open_board: Open, chime: array[int], tmp_path: Path
) -> None:
    kept, programs, settings = tmp_path / "kept.raw", tmp_path / "programs", tmp_path / "asound.conf"
    settings.write_text(ALSA.format(kept=kept))
    programs.mkdir()
    for name in ("aplay", "espeak-ng"):
        (programs / name).symlink_to(str(shutil.which(name)))
    branch.ask("sign_in", desk="1", staff="MB")
    board = open_board(environment={"PATH": str(programs), "ALSA_CONFIG_PATH": str(settings)})
    wait_until_it_looks(branch, board)
    call(branch)
    whole = after_chime(chime, words(french("zéro zéro 1"), "fr", CALM, tmp_path)).tobytes()
    wait_until(lambda: kept.exists() and whole in kept.read_bytes(), "the call at the device")
    assert kept.read_bytes().startswith(whole)
    assert board.stop() == 0


def wait_until_it_looks(branch: Branch, board: Program) -> None:
    """Wait until a board has the database open: what is called from then on it sees at once."""
    files = Path(f"/proc/{board.process.pid}/fd")

    def is_open() -> bool:
        return any(each.exists() and each.samefile(branch.database) for each in files.iterdir())

    wait_until(is_open, "the board at its database")
