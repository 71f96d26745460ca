"""A database is made, or brought up to date, by another program: whoever asks stays small."""

from __future__ import annotations

import logging
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.database_making import MakerFailed, follow, main, make_by_another
from data.migrations import STEPS
from data.sqlite_connection import connect
from data.sqlite_file import create_file, open_file
from data.sqlite_meta import Purpose
from data.sqlite_store import SqliteStore
from data.sqlite_version import bring_up_to_date, missing_steps
from desk.errors import StoreTrouble, StoreUnavailable
from tests.clocks import FixedClock
from tests.journeys.program import wait_until
from tests.source import ROOT

OPENED = """
import sys
from contextlib import closing
from pathlib import Path
from app.database_making import make_by_another
from data.journal_file import JournalFile
from data.sqlite_store import SqliteStore
from tests.clocks import FixedClock
path, journal_path = map(Path, sys.argv[1:])
with closing(SqliteStore.open(path, FixedClock(), making=make_by_another)) as store:
    print(*store.integrity_check())
with closing(JournalFile.open(journal_path, 1, make_by_another)) as journal:
    print(*journal.read().records)
print(*{"sqlite_utils", "hashlib"} & set(sys.modules))
"""


def opened_by_a_program(path: Path) -> list[str]:
    """What a program finds wrong in a database and a journal it opens, and what it has loaded for that."""
    command = [sys.executable, "-c", OPENED, str(path), str(path.with_name("journal.db"))]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()


def test_whoever_asks_for_a_new_database_loads_nothing_that_makes_it(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    assert opened_by_a_program(path) == []
    assert sorted(each.name for each in tmp_path.iterdir()) == ["journal.db", "queue.db"]
    with closing(connect(path, wait_s=1)) as db:
        assert missing_steps(db, path, "live") == ()


def test_an_older_database_is_brought_up_to_date_and_kept_beside(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    create_file(path, "live", steps=STEPS[:-1])
    assert opened_by_a_program(path) == []
    assert path.with_name(f"queue.db.before-{STEPS[-1].__name__}").exists()


def test_programs_that_start_together_have_one_database(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPENED, str(tmp_path / "queue.db")]
    programs = [
        subprocess.Popen([*command, str(tmp_path / f"journal-{n}.db")], cwd=ROOT, stdout=subprocess.PIPE)
        for n in range(3)
    ]
    answers = [each.communicate()[0].split() for each in programs]
    assert [(each.returncode, answer) for each, answer in zip(programs, answers, strict=True)] == [
        (0, [])
    ] * 3


def test_what_the_other_program_leaves_undone_is_done_here(tmp_path: Path) -> None:
    asked: list[tuple[Path, bool]] = []
    path = tmp_path / "queue.db"

    def make_nothing(path: Path, purpose: Purpose, *, may_create: bool) -> None:
        asked.append((path, may_create))

    for steps in (STEPS[:-1], STEPS):
        open_file(
            path,
            purpose="live",
            create=True,
            wait_s=1,
            steps=steps,
            making=make_nothing,
        ).close()
    # Once for the file that was not there, and once for the step that it lacked.
    assert asked == [(path, True), (path, False)]
    with closing(connect(path, wait_s=1)) as db:
        bring_up_to_date(db, path, "live")
        assert missing_steps(db, path, "live") == ()


def test_why_none_can_be_made_is_told_as_ever(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    path.with_name("queue.db-wal").write_bytes(b"tickets of a lost database")
    with pytest.raises(StoreUnavailable, match=r"its journal queue\.db-wal is still there") as caught:
        SqliteStore.open(path, FixedClock(), making=make_by_another)
    assert caught.value.trouble is StoreTrouble.MISSING


def test_a_database_that_is_gone_by_then_is_not_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    make_by_another(path, "live", may_create=False)
    assert list(tmp_path.iterdir()) == []


def test_the_last_words_of_a_program_that_made_nothing_are_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "queue.db"
    path.write_bytes(b"no database, and long enough to be one that is damaged" * 100)
    with caplog.at_level(logging.INFO, "app.database_making"):
        make_by_another(path, "live", may_create=False)
    assert "queue.db is not a database of Votre tour: choose another file" in caplog.text
    assert "Traceback" not in caplog.text


SLOW = """
import sys
from pathlib import Path
from app.database_making import main
from data.migrations import STEPS

NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"


def slow(db):
    print("slow", flush=True)
    while not Path(sys.argv[1]).exists():
        db.execute(NUMBERS + " SELECT max(i) FROM n").fetchone()


main(sys.argv[2:], (*STEPS, slow))
"""

HUNG = """
import os
import sys
import threading
from app.database_making import main
from data.migrations import STEPS


def hung(db):
    print(os.getpid(), flush=True)
    threading.Event().wait()


main(sys.argv[1:], (*STEPS, hung))
"""


def test_work_that_gets_on_is_heard_and_work_that_was_done_ends(tmp_path: Path) -> None:
    path, done = tmp_path / "queue.db", tmp_path / "done"
    command = [sys.executable, "-c", SLOW, str(done), str(path), "live", "create"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as maker:
        assert maker.stdout is not None
        assert [maker.stdout.readline().strip() for _ in range(3)] == ["slow", ".", "."]
        done.touch()
    assert maker.returncode == 0
    assert path.exists()


def test_work_that_hangs_says_nothing_and_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    with pytest.raises(MakerFailed, match="said nothing for 3 s"):
        follow([sys.executable, "-c", HUNG, str(path), "live", "create"], path, silent_s=3)
    assert not path.exists()


def test_whoever_hears_no_more_ends_the_work(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    command = [sys.executable, "-c", SLOW, str(tmp_path / "never"), str(path), "live", "create"]
    maker = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert maker.stdout is not None
    assert maker.stdout.readline().strip() == "slow"
    maker.stdout.close()
    assert maker.wait() != 0
    assert not path.exists()


ENDS_MEANWHILE = """
import sys
import threading
from pathlib import Path
from app import database_making

begun = Path(sys.argv[1])
command = [sys.executable, "-c", *sys.argv[2:]]
following = threading.Thread(target=database_making.follow, args=(command, begun), daemon=True)
following.start()
while following.is_alive() and not begun.exists():
    following.join(0.02)
"""

BEGUN = """
import os
import sys
import threading
from pathlib import Path

draft = Path(sys.argv[1] + ".pid")
draft.write_text(str(os.getpid()))
draft.rename(sys.argv[1])
threading.Event().wait()
"""


def test_a_program_that_ends_meanwhile_waits_for_nobody_and_ends_the_other(tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    command = [sys.executable, "-c", ENDS_MEANWHILE, str(begun), BEGUN, str(begun)]
    subprocess.run(command, cwd=ROOT, check=True)
    maker = int(begun.read_text())
    wait_until(lambda: not is_running(maker), "the other program has ended")


def is_running(process: int) -> bool:
    """Whether a process is there and is no mere entry that waits to be read."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def test_a_new_database_is_made_by_the_words_of_the_other_program(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    main([str(path), "live", "create"])
    with closing(connect(path, wait_s=1)) as db:
        assert missing_steps(db, path, "live") == ()


# It sleeps in place of work that takes its time; the test itself waits for its end alone.
LONG_AT_WORK = """
import sys, time
for _ in range(6):
    time.sleep(0.4)
    print(".", flush=True)
"""


def test_a_program_may_work_for_longer_than_it_may_be_silent(tmp_path: Path) -> None:
    follow([sys.executable, "-c", LONG_AT_WORK], tmp_path / "queue.db", silent_s=2)


def test_one_that_says_nothing_any_more_is_ended(tmp_path: Path) -> None:
    silent = "import threading; print('asleep', flush=True); threading.Event().wait()"
    with pytest.raises(MakerFailed, match=r"said nothing for 0\.5 s"):
        follow([sys.executable, "-c", silent], tmp_path / "queue.db", silent_s=0.5)
