"""A database that is locked, gone for a while or on a full disk: said kindly, and no number is lost."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlite_utils import Database

from app.settings import Settings
from data.sqlite_connection import connect
from data.sqlite_store import SqliteStore
from desk.errors import StoreTrouble
from staffpanel.actions import Stage
from tests.clocks import FixedClock
from tests.data.programs import Program
from tests.journeys.heartbeat import Heartbeat
from tests.journeys.library import Library, OpenKiosk

# A store waits five seconds for its lock: a window that waited with it would stand still that long.
RESPONSIVE_S = 1.0


def retry(kiosk: OpenKiosk) -> None:
    """Touch the offer to try again."""
    kiosk.wait_for("pause")
    kiosk.touch("retry")


def test_while_another_program_holds_the_database_both_windows_answer_and_then_all_goes_on(
    library: Library,
) -> None:
    panel = library.open_panel("1", "MB")
    kiosk = library.open_kiosk()
    assert kiosk.take_ticket() == "A001"
    kiosk.go_home()
    panel.wait_for(Stage.NEXT)
    with Program("hold", library.database) as holder:
        assert holder.line() == "holding"
        with Heartbeat() as heart:
            panel.press(Qt.Key.Key_Return)
            kiosk.ask_for("transaction", "card")
            kiosk.wait_until(lambda: "patienter" in kiosk.hands.read("heading"))
            panel.wait_until(lambda: panel.shown.is_slow)
            kiosk.wait_for("pause")
            assert "comptoir" in kiosk.hands.read("pause_text")
            panel.wait_for_words("un autre programme occupe la base de données")
            assert panel.waiting == ["A001"]
        holder.go()
    retry(kiosk)
    kiosk.wait_for("ticket")
    assert kiosk.hands.read("number") == "A002"
    panel.enter(Stage.NEXT)
    panel.wait_for(Stage.CALLED)
    assert (panel.held, panel.waiting) == ("A001", ["A002"])
    assert library.open_pipe().labels() == ["A002"]
    assert heart.longest_s < RESPONSIVE_S


def test_a_touch_during_a_short_lock_is_answered_late_and_once(library: Library) -> None:
    kiosk = library.open_kiosk()
    kiosk.wait_for("welcome")
    with Program("hold", library.database) as holder:
        assert holder.line() == "holding"
        kiosk.ask_for("transaction", "loan")
        kiosk.wait_until(lambda: kiosk.journey.is_slow)
        holder.go()
    kiosk.wait_for("ticket")
    assert kiosk.hands.read("number") == "A001"
    assert library.open_pipe().labels() == ["A001"]


def test_a_database_taken_away_closes_the_kiosk_kindly_and_put_back_all_goes_on_with_every_ticket(
    library: Library,
) -> None:
    panel = library.open_panel("1", "MB")
    kiosk = library.open_kiosk()
    assert kiosk.take_ticket() == "A001"
    kiosk.go_home()
    away = library.database.with_name("away.sqlite3")
    with Heartbeat() as heart:
        library.database.rename(away)
        kiosk.wait_for("pause")
        panel.wait_until(lambda: panel.shown.lost is not None)
        panel.press(Qt.Key.Key_Return)
        panel.wait_until(lambda: panel.shown.notice is not None and not panel.shown.is_busy)
        assert panel.waiting == ["A001"]
        away.rename(library.database)
        kiosk.wait_for("welcome")
    panel.wait_until(lambda: panel.shown.lost is None)
    assert kiosk.take_ticket() == "A002"
    panel.wait_until(lambda: panel.waiting == ["A001", "A002"])
    panel.enter(Stage.NEXT)
    panel.wait_for(Stage.CALLED)
    assert panel.held == "A001"
    assert heart.longest_s < RESPONSIVE_S


@contextmanager
def no_room_left(database: Path) -> Iterator[None]:
    """Let no file of this process grow beyond what the database's journal has now."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    journal = database.with_name(f"{database.name}-wal")
    full = (journal if journal.exists() else database).stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (full, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_on_a_full_disk_no_number_is_promised_and_with_room_again_the_same_request_gets_one(
    library: Library,
) -> None:
    panel = library.open_panel("1", "MB")
    kiosk = library.open_kiosk()
    assert kiosk.take_ticket() == "A001"
    kiosk.go_home()
    panel.wait_for(Stage.NEXT)
    with no_room_left(library.database):
        kiosk.ask_for("assistance", "computer")
        kiosk.wait_for("pause")
        panel.press(Qt.Key.Key_Return)
        panel.wait_for_words("le disque est plein")
        assert panel.waiting == ["A001"]
    retry(kiosk)
    kiosk.wait_for("ticket")
    assert kiosk.hands.read("number") == "B001"
    panel.enter(Stage.NEXT)
    panel.wait_for(Stage.CALLED)
    assert (panel.held, panel.waiting) == ("A001", ["B001"])


UNUSABLE = {
    StoreTrouble.NOT_A_DATABASE: "le fichier n’est pas une base de données",
    StoreTrouble.NEWER_VERSION: "version plus récente",
}


@pytest.mark.parametrize("trouble", UNUSABLE)
def test_with_a_database_it_cannot_use_each_window_opens_and_says_so(
    library: Library, trouble: StoreTrouble
) -> None:
    make_unusable(library.database, trouble)
    before = library.database.read_bytes()
    check_told(library, library.settings(), UNUSABLE[trouble])
    assert library.database.read_bytes() == before


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that nobody may write")
def test_where_nothing_may_be_written_each_window_opens_and_says_so(library: Library) -> None:
    database = {"database": "/proc/library.sqlite3"}
    check_told(library, library.settings(store=database), "la base de données")


def check_told(library: Library, settings: Settings, sentence: str) -> None:
    """The kiosk sends to the desk, the panel says what is wrong, the pipe has its code."""
    kiosk, panel = library.open_kiosk(settings), library.open_panel(settings=settings)
    kiosk.wait_for("pause")
    assert "comptoir" in kiosk.hands.read("pause_text")
    panel.wait_until(lambda: panel.shown.lost is not None)
    panel.wait_for_words(sentence)
    assert library.open_pipe(settings).ask("queue")["error"] == "store_unavailable"


def make_unusable(database: Path, trouble: StoreTrouble) -> None:
    if trouble is StoreTrouble.NOT_A_DATABASE:
        database.write_bytes(b"Bonjour! " * 1000)
    else:
        make_newer(database)


def make_newer(database: Path) -> None:
    """Leave a mark as a later version of the program would."""
    SqliteStore.open(database, FixedClock()).close()
    with closing(connect(database, wait_s=1)) as db:
        step = {"migration_set": "votre-tour", "name": "of_next_year", "applied_at": "2027-01-01"}
        Database(db).table("_sqlite_migrations").insert(step)
