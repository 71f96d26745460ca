"""A look at a print journal that changes nothing and holds up nobody.

Must not import anything but the driver and desk records. For a process that has no journal open, see
``sqlite_snapshot``.
"""

import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from data.journal_lines import JOURNAL_STEPS, LINES, record_of
from data.rows import UnreadableRow
from data.sqlite_connection import connect
from data.sqlite_driver import sqlite3
from data.sqlite_examination import damages_of
from data.sqlite_faults import faults_of
from data.sqlite_file import check_file
from data.sqlite_snapshot import is_in_wal, take_snapshot
from data.sqlite_version import missing_steps
from desk.errors import StoreTrouble, StoreUnavailable


@dataclass(frozen=True, slots=True)
class JournalExamination:
    """What was found.

    Attributes:
        is_in_use: Whether a running program owns it; then nothing else can be told.
        lines: How many slips it tells of.
        damage: What is wrong with it, in SQLite's words; empty when it is sound.
    """

    is_in_use: bool = False
    lines: int = 0
    damage: str = ""


def examine_journal(path: Path) -> JournalExamination:
    """Examine a copy in the temporary folder; takes milliseconds.

    Args:
        path: The journal.

    Raises:
        StoreUnavailable: Why programs cannot use it.
    """
    path = path.absolute()
    check_file(path)
    try:
        return _examined(path)
    except StoreUnavailable as error:
        if error.trouble is not StoreTrouble.LOCKED:
            raise
        return JournalExamination(is_in_use=True)  # a program took it between two looks


def _examined(path: Path) -> JournalExamination:
    with tempfile.TemporaryDirectory(prefix="votre-tour-") as folder, faults_of(path):
        copy = Path(folder) / path.name
        if _is_owned(path) or not take_snapshot(path, copy):
            return JournalExamination(is_in_use=True)
        with closing(connect(copy, wait_s=0)) as db:
            if missing_steps(db, path, "journal", JOURNAL_STEPS):
                return JournalExamination()
            try:
                lines = [record_of(row) for row in db.execute(LINES).fetchall()]
            except UnreadableRow as error:
                return JournalExamination(damage=str(error))
            return JournalExamination(lines=len(lines), damage="".join(damages_of(db)[:1]))


def _is_owned(path: Path) -> bool:
    """Whether another program holds it.

    A closed journal in WAL is not asked: SQLite would leave files beside it, which an owner always has there.
    """
    if is_in_wal(path) and not path.with_name(f"{path.name}-wal").exists():
        return False
    try:
        with closing(connect(path, wait_s=0, may_write=False)) as db:
            db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        return code & 0xFF == sqlite3.SQLITE_BUSY
    return False
