"""Where nothing is heard *Listen* is not offered, whoever listens is told, and it comes back by itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.kiosk_voice import KioskVoice
from kiosk.aids import Aid
from tests.app.speaking import notes, voice_in, write_player, write_voice
from tests.kiosk.stand import Stand, standing
from tests.kiosk.test_accessibility import found_in
from tests.log_watch import ExpectLog

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")

SOON_MS = 20
LONG_MS = 15_000


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture(autouse=True)
def told_in_the_log(expect_log: ExpectLog) -> None:
    expect_log("app.kiosk_voice", "screens are not read aloud")


@contextmanager
def kiosk_with(qtbot: QtBot, voice: KioskVoice) -> Iterator[Stand]:
    with standing(qtbot, voice=voice) as stand:
        stand.wait_for("welcome")
        yield stand


def is_offered(stand: Stand) -> bool:
    """Both to the eye and to a screen reader."""
    is_shown = stand.hands.find("aid_spoken") is not None
    told = [name for role, name, _ in found_in(stand) if role is QAccessible.Role.Button]
    assert ("Écouter" in told) is is_shown, told
    return is_shown


def wait_until_offered(stand: Stand, *, is_so: bool) -> None:
    stand.qtbot.waitUntil(lambda: is_offered(stand) is is_so, timeout=LONG_MS)


@pytest.mark.parametrize(
    "then", ["exit 1", "kill -9 $$", "exec sleep 60"], ids=["fails at once", "dies", "hangs"]
)
def test_it_is_not_offered_where_no_player_plays_and_comes_back_with_sound(
    qtbot: QtBot, tmp_path: Path, then: str
) -> None:
    with (
        voice_in(tmp_path, then=then, overtime_ms=500, pace_ms=SOON_MS) as voice,
        kiosk_with(qtbot, voice) as stand,
    ):
        voice.look()
        wait_until_offered(stand, is_so=False)
        write_player(tmp_path, "exit 0")
        wait_until_offered(stand, is_so=True)
        stand.hands.touch("aid_spoken")
        qtbot.waitUntil(lambda: notes(tmp_path, "played")[-1] == "loud", timeout=LONG_MS)


def test_without_a_player_or_a_voice_it_is_not_offered_from_the_beginning_until_there_is_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with voice_in(tmp_path, pace_ms=SOON_MS) as voice:
        (tmp_path / "player").unlink()
        with kiosk_with(qtbot, voice) as stand:
            voice.look()
            wait_until_offered(stand, is_so=False)
            write_player(tmp_path, "exit 0")
            wait_until_offered(stand, is_so=True)
            (tmp_path / "espeak").unlink()
            stand.hands.touch("aid_spoken")
            stand.wait_for("unheard")
            write_voice(tmp_path)
            wait_until_offered(stand, is_so=True)


def test_whoever_listens_when_sound_goes_is_told_and_may_have_somebody_come(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with voice_in(tmp_path) as voice, kiosk_with(qtbot, voice) as stand:
        stand.staff(1)
        stand.hands.touch("aid_spoken")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still", "loud"])
        write_player(tmp_path, "exit 1")
        stand.wait_for("welcome")
        stand.hands.touch("family_transaction")
        stand.wait_for("unheard")
        assert Aid.SPOKEN not in stand.kiosk.reception.journey.aids
        assert not is_offered(stand)
        told = [name.replace("\N{NO-BREAK SPACE}", " ") for _, name, _ in found_in(stand)]
        assert "L’écoute est en pause" in told
        assert "Nous vous lirons l’écran avec plaisir, ici ou au comptoir." in told
        stand.hands.touch("retry")
        stand.wait_for("help")


def test_whoever_goes_on_touching_is_told_that_the_device_stands_still(qtbot: QtBot, tmp_path: Path) -> None:
    with (
        voice_in(tmp_path, then="exec sleep 60", overtime_ms=1_500) as voice,
        kiosk_with(qtbot, voice) as stand,
    ):
        stand.hands.touch("aid_spoken")
        languages = cycle(("en", "fr"))

        def touched_on() -> bool:
            # Each screen is said in place of the one before, sooner than a player is given up.
            if stand.is_ready() and stand.screen != "unheard":
                stand.hands.touch(f"language_{next(languages)}")
            return stand.screen == "unheard"

        qtbot.waitUntil(touched_on, timeout=LONG_MS)
        assert notes(tmp_path, "played") == ["still"] * 2


def test_a_number_on_the_screen_stays_and_the_offer_below_it_tells(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_in(tmp_path) as voice, kiosk_with(qtbot, voice) as stand:
        stand.hands.touch("aid_spoken")
        stand.wait_for("welcome")
        stand.hands.touch("family_transaction")
        stand.wait_for("services")
        qtbot.waitUntil(lambda: notes(tmp_path, "played")[-1:] == ["loud"])
        write_player(tmp_path, "exit 1")
        stand.hands.touch("service_loan")
        stand.wait_for("ticket")
        wait_until_offered(stand, is_so=False)
        assert stand.screen == "ticket"
        assert (
            stand.kiosk.models["shell"].property("offer").startswith("L’écoute est en\N{NO-BREAK SPACE}pause")
        )


def test_the_log_says_once_that_nothing_is_heard(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with voice_in(tmp_path, then="exit 1", pace_ms=SOON_MS) as voice:
        voice.look()
        qtbot.waitUntil(lambda: len(notes(tmp_path, "played")) > 5, timeout=LONG_MS)
    assert [record.levelname for record in caplog.records].count("WARNING") == 1
