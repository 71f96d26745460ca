"""Waiting for the lock: again and again until it is free, and no longer than asked."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from data.sqlite_connection import connect
from data.sqlite_driver import sqlite3
from data.sqlite_file import create_file
from data.sqlite_lock import when_free


def test_it_goes_on_as_soon_as_the_lock_is_free(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    create_file(path, "live")
    with closing(connect(path, wait_s=0)) as holder, closing(connect(path, wait_s=0)) as db:
        holder.execute("BEGIN IMMEDIATE")
        tries: list[int] = []

        def begin() -> str:
            tries.append(len(tries))
            if len(tries) == 4:
                holder.execute("ROLLBACK")
            db.execute("BEGIN IMMEDIATE")
            return "mine"

        assert when_free(begin, wait_s=60) == "mine"
        assert len(tries) == 4


def test_it_gives_up_with_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    create_file(path, "live")
    with closing(connect(path, wait_s=0)) as holder, closing(connect(path, wait_s=0)) as db:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            when_free(lambda: db.execute("BEGIN IMMEDIATE"), wait_s=0.02)


def test_a_text_that_cannot_be_read_is_told_at_once(tmp_path: Path) -> None:
    with (
        closing(connect(tmp_path / "queue.db", wait_s=0, may_create=True)) as db,
        pytest.raises(sqlite3.OperationalError, match="UTF-8"),
    ):
        when_free(lambda: db.execute("SELECT CAST(x'ff' AS TEXT)").fetchall(), wait_s=60)


def test_another_trouble_is_told_at_once(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "queue.db", wait_s=0, may_create=True)) as db:
        tries: list[int] = []

        def read() -> None:
            tries.append(len(tries))
            db.execute("SELECT * FROM absent")

        with pytest.raises(sqlite3.OperationalError, match="absent"):
            when_free(read, wait_s=60)
        assert tries == [0]
