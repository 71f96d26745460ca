"""Promised calls on disk: sealed, gone without a trace, and safe when a program ends in the middle."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cryptography.fernet import Fernet, InvalidToken

from data.call_keys import CallKeys
from data.promised_calls import SqlitePromisedCalls
from data.sqlite_driver import sqlite3
from desk.errors import StoreTrouble, StoreUnavailable
from desk.promised_calls import PromisedCall, PromisesLocked
from tests.log_watch import ExpectLog


def call(name: str, purge_ms: int = 1000) -> PromisedCall:
    return PromisedCall(name, 500, purge_ms, f"Mme {name}", "418 555-0199", "à propos d’une salle")


class Place:
    """A folder with the calls and their key."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "calls.sqlite3"
        self.key = folder / "calls.key"

    def open(self, branch: str = "main") -> SqlitePromisedCalls:
        return SqlitePromisedCalls.open(self.file, self.key, branch)

    def sealed(self) -> list[bytes]:
        with closing(sqlite3.connect(self.file)) as db:
            return [row[0] for row in db.execute("SELECT sealed FROM promised_call")]

    def every_byte(self) -> bytes:
        return b"\0".join(each.read_bytes() for each in sorted(self.folder.rglob("*")) if each.is_file())


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.fixture
def kept(place: Place) -> Iterator[SqlitePromisedCalls]:
    with closing(place.open()) as kept:
        yield kept


def test_calls_come_back_as_they_were_also_elsewhere(place: Place, kept: SqlitePromisedCalls) -> None:
    kept.add(call("a"))
    kept.add(call("b"))
    kept.add(call("a"))
    with closing(place.open()) as other:
        assert sorted(other.all(), key=lambda each: each.id) == [call("a"), call("b")]
    with closing(place.open("elsewhere")) as other:
        assert other.all() == []


def test_nothing_can_be_read_in_the_file_and_its_owner_alone_reads_the_key(
    place: Place, kept: SqlitePromisedCalls
) -> None:
    kept.add(call("a"))
    assert b"555-0199" not in place.every_byte()
    assert b"salle" not in place.every_byte()
    if os.name == "posix":
        assert place.key.stat().st_mode & 0o777 == 0o600


def test_what_is_forgotten_is_in_no_byte_of_any_file_and_no_copy_of_it_can_be_opened(
    place: Place, kept: SqlitePromisedCalls
) -> None:
    for name in ("a", "b"):
        kept.add(call(name))
    with closing(place.open()):  # somebody else has it open, so that SQLite keeps its journal
        before = place.sealed()
        assert all(each in place.every_byte() for each in before)
        copy = shutil.copy(place.file, place.folder.parent / "backup.sqlite3")
        old_key = place.key.read_bytes().split()
        assert kept.forget(["a"]) == 1
        assert kept.all() == [call("b")]
        for trace in (*before, *old_key):
            assert trace not in place.every_byte()
    with closing(sqlite3.connect(copy)) as db:
        for (sealed,) in db.execute("SELECT sealed FROM promised_call"):
            with pytest.raises(InvalidToken):
                Fernet(place.key.read_bytes().strip()).decrypt(sealed)


def test_only_what_is_past_its_day_is_expired(kept: SqlitePromisedCalls) -> None:
    kept.add(call("a", purge_ms=1000))
    kept.add(call("b", purge_ms=2000))
    assert kept.expired(999) == []
    assert kept.expired(1000) == ["a"]


@pytest.mark.skipif(os.name != "posix", reason="other systems replace no file that is open")
def test_a_key_that_is_given_up_is_overwritten_where_it_was(place: Place, kept: SqlitePromisedCalls) -> None:
    kept.add(call("a"))
    old = place.key.read_bytes()
    place.key.with_name("same file").hardlink_to(place.key)
    kept.forget(["a"])
    assert place.key.with_name("same file").read_bytes() == bytes(len(old))


@pytest.mark.skipif(os.name != "posix", reason="other systems know no second name of a file")
def test_keys_that_a_killed_program_left_half_way_are_destroyed_at_the_next_start(place: Place) -> None:
    with closing(place.open()) as kept:
        kept.add(call("a"))
    key = place.key.read_bytes()
    left = place.folder / f".{place.key.name}.0a1b2c3d.new"
    left.write_bytes(key)
    (place.folder / "same file").hardlink_to(left)
    with closing(place.open()) as kept:
        assert kept.all() == [call("a")]
    assert not left.exists()
    assert (place.folder / "same file").read_bytes() == bytes(len(key))


@pytest.mark.parametrize("is_sealed_anew", [False, True])
def test_a_program_that_ended_while_the_key_changed_loses_no_call(place: Place, is_sealed_anew: bool) -> None:
    with closing(place.open()) as kept:
        kept.add(call("a"))
    old, new = place.key.read_bytes().strip(), Fernet.generate_key()
    CallKeys(place.key).write([new, old])
    if is_sealed_anew:
        with closing(sqlite3.connect(place.file)) as db:
            sealed = Fernet(new).encrypt(Fernet(old).decrypt(place.sealed()[0]))
            db.execute("UPDATE promised_call SET sealed = ?", [sealed])
            db.commit()
    with closing(place.open()) as kept:
        assert kept.all() == [call("a")]
    assert place.key.read_bytes().split() == [new]


def test_several_programs_at_once_lose_no_call_and_keep_one_key(place: Place) -> None:
    def work(name: str) -> None:
        with closing(place.open()) as kept:
            for number in range(10):
                kept.add(call(f"{name}{number}"))
                if number % 2:
                    kept.forget([f"{name}{number}"])

    threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    with closing(place.open()) as kept:
        left = [f"{name}{number}" for name in "abc" for number in range(0, 10, 2)]
        assert sorted(each.id for each in kept.all()) == left
    assert len(place.key.read_bytes().split()) == 1


def test_without_its_key_nothing_is_read_or_added_but_what_is_past_its_day_goes(
    place: Place, kept: SqlitePromisedCalls
) -> None:
    kept.add(call("a"))
    place.key.unlink()
    with pytest.raises(PromisesLocked):
        kept.all()
    with pytest.raises(PromisesLocked):
        kept.add(call("b"))
    assert kept.forget(kept.expired(1000)) == 1
    kept.add(call("b"))
    assert kept.all() == [call("b")]


def test_another_key_opens_nothing_and_destroys_nothing(place: Place, kept: SqlitePromisedCalls) -> None:
    kept.add(call("a"))
    right = place.key.read_bytes()
    place.key.write_bytes(Fernet.generate_key())
    with pytest.raises(PromisesLocked):
        kept.all()
    kept.add(call("b"))
    kept.forget(["b"])
    place.key.write_bytes(right)
    assert kept.all() == [call("a")]


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such modes")
def test_a_key_that_others_may_read_is_refused(
    place: Place, kept: SqlitePromisedCalls, expect_log: ExpectLog
) -> None:
    kept.add(call("a"))
    place.key.chmod(0o640)
    with pytest.raises(PromisesLocked, match="chmod 600"):
        kept.all()
    expect_log("data.promised_calls", "stays as it is")
    assert kept.forget(["a"]) == 1


def test_a_key_that_cannot_be_written_leaves_everything_as_it_was(place: Place) -> None:
    place.key = place.folder / "absent" / "calls.key"
    with closing(place.open()) as kept:
        with pytest.raises(StoreUnavailable) as told:
            kept.add(call("a"))
        assert told.value.trouble is StoreTrouble.CANNOT_OPEN
        assert kept.all() == []
