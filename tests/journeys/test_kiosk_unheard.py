"""A kiosk in a process of its own whose player works, fails, and works again, as a screen reader meets it."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.speaking import notes, write_player, write_voice
from tests.journeys.desktop import Desktop
from tests.journeys.program import wait_until
from tests.journeys.read_aloud import Branch, ReadAloud, needs_a_screen_reader, read_aloud
from tests.journeys.screen_reader import ScreenReader
from tests.journeys.sound_room import SoundRoom, missing_for_a_sound_room
from tests.journeys.test_kiosk_read_aloud import A_TRY_S, TITLE, TRIES, enter

LISTEN = "Écouter"
THE_NEXT_LOOK_S = 90.0
"""A look every minute, and what it takes."""

FIRST_WORDS_S = 1.5

pytestmark = [pytest.mark.x11, pytest.mark.timeout(300), needs_a_screen_reader]


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder with the only player and the only voice that the kiosk finds."""
    folder = tmp_path / "machine"
    folder.mkdir()
    write_voice(folder)
    (folder / "espeak").rename(folder / "espeak-ng")
    for program in ("sh", "tr", "wc", "sleep"):
        found = shutil.which(program)
        assert found is not None
        (folder / program).symlink_to(found)
    return folder


@pytest.fixture
def kiosk(
    desktop: Desktop, reader: ScreenReader, branch: Branch, machine: Path, request: pytest.FixtureRequest
) -> Iterator[ReadAloud]:
    """A kiosk on that machine, with a player that does what the test is told; None for no player."""
    if request.param is not None:
        write_player(machine, request.param, name="paplay")
    branch.ask("sign_in", desk="1", staff="MB")
    words = branch.words("kiosk", "--windowed")
    with read_aloud(desktop, reader, TITLE, words, {"PATH": str(machine)}) as kiosk:
        yield kiosk


def is_offered(kiosk: ReadAloud) -> bool:
    return any(part.name == LISTEN for part in kiosk.reading.parts)


@pytest.mark.parametrize(
    "kiosk", ["exit 1", "exec sleep 60", None], ids=["fails", "hangs", "missing"], indirect=True
)
def test_the_tree_has_no_control_that_would_be_silent(kiosk: ReadAloud) -> None:
    kiosk.reading.wait_to_read("Avec un peu")
    wait_until(lambda: not is_offered(kiosk), "the end of the offer")
    kiosk.look("not heard")


@pytest.mark.parametrize("kiosk", ["exit 0"], indirect=True)
def test_whoever_listens_is_told_and_somebody_comes(kiosk: ReadAloud, machine: Path) -> None:
    wait_until(lambda: notes(machine, "played") == ["still"], "the look at the start")
    kiosk.wait_for_control(LISTEN)
    # The first key only shows where the keyboard is.
    kiosk.press("Tab")
    kiosk.go_to(LISTEN)
    kiosk.press("Return")
    wait_until(lambda: notes(machine, "played")[1:3] == ["still", "loud"], "the first screen")
    write_player(machine, "exit 1", name="paplay")
    # What has the keyboard now is said: two failures later nobody is left to listen to nothing.
    kiosk.press("Tab")
    said = kiosk.reading.wait_to_hear("L’écoute est en")
    assert said.endswith("Merci de votre patience."), said
    assert not is_offered(kiosk)
    kiosk.look("the message")
    kiosk.wait_for_focus("Demander de l")
    enter(kiosk, "Demander de l")
    kiosk.reading.wait_to_hear("Nous venons")


@pytest.mark.soak
@pytest.mark.parametrize("kiosk", ["exit 1"], indirect=True)
def test_it_comes_back_by_itself_within_a_minute(kiosk: ReadAloud, machine: Path) -> None:
    wait_until(lambda: not is_offered(kiosk), "the end of the offer")
    write_player(machine, "exit 0", name="paplay")
    wait_until(lambda: is_offered(kiosk), "the next look", THE_NEXT_LOOK_S)


@pytest.mark.soak
@pytest.mark.skipif(bool(missing_for_a_sound_room()), reason=f"{missing_for_a_sound_room()} not here")
def test_a_sound_server_that_stands_still_takes_it_away_until_it_goes_on(
    desktop: Desktop, reader: ScreenReader, branch: Branch, tmp_path: Path
) -> None:
    room_folder = tmp_path / "room"
    room_folder.mkdir()
    with (
        SoundRoom(room_folder) as room,
        read_aloud(
            desktop, reader, TITLE, branch.words("kiosk", "--windowed"), sound_of(desktop, room)
        ) as kiosk,
    ):
        kiosk.wait_for_control(LISTEN)
        kiosk.press("Tab")
        turn(kiosk, is_on=True)
        wait_until(lambda: room.loud_s > FIRST_WORDS_S, "the first words")
        turn(kiosk, is_on=False)
        room.server.send_signal(signal.SIGSTOP)
        turn(kiosk, is_on=True)
        kiosk.reading.wait_to_hear("L’écoute est en")
        assert not is_offered(kiosk)
        room.server.send_signal(signal.SIGCONT)
        wait_until(lambda: is_offered(kiosk), "the next look", THE_NEXT_LOOK_S)


def turn(kiosk: ReadAloud, *, is_on: bool) -> None:
    """Turn *Listen* on or off; a screen that has just come takes no key yet, so once more if need be."""
    kiosk.go_to(LISTEN)
    for _ in range(TRIES):
        kiosk.press("Return")
        try:
            wait_until(lambda: is_turned_on(kiosk) is is_on, LISTEN, within_s=A_TRY_S)
        except AssertionError:
            continue
        return
    raise AssertionError("« Écouter » takes no key")


def is_turned_on(kiosk: ReadAloud) -> bool:
    """As its state says."""
    return any(part.name == LISTEN and "checked" in part.states for part in kiosk.reading.parts)


def sound_of(desktop: Desktop, room: SoundRoom) -> dict[str, str]:
    """Where the room is, without what else it says of its folder: the desktop has one of its own."""
    return {name: where for name, where in room.environment.items() if name not in desktop.environment}
