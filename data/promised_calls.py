"""Promised calls on disk: a database of their own, each sealed, and nothing left of one that is taken away.

Sealed by Fernet of ``cryptography`` (AES-128-CBC and HMAC-SHA256). Each time a call is taken away the others
are sealed anew with a new key and the old key is destroyed, so that no older copy of the file can be opened
any more. Must not import anything but the driver, ``cryptography`` and desk records.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from json import dumps, loads
from pathlib import Path
from typing import TYPE_CHECKING

from data.call_keys import CallKeys
from data.sqlite_driver import sqlite3
from data.sqlite_faults import faults_of
from data.sqlite_file import open_file
from data.sqlite_journal import empty_journal
from data.sqlite_lock import when_free
from desk.promised_calls import PromisedCall, PromisesLocked

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet
    from sqlite_utils import Database

_PROMISED_CALLS = """
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE promised_call (
    branch TEXT NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    due_ms INTEGER NOT NULL,
    purge_ms INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (branch, id)
) STRICT, WITHOUT ROWID;
"""


def promised_calls(db: Database) -> None:
    """Make the table of promised calls."""
    db.executescript(_PROMISED_CALLS)


CALL_STEPS = (promised_calls,)

_ADD = """
INSERT INTO promised_call (branch, id, due_ms, purge_ms, sealed)
VALUES (:branch, :id, :due_ms, :purge_ms, :sealed) ON CONFLICT (branch, id) DO NOTHING
"""
_ALL = "SELECT id, due_ms, purge_ms, sealed FROM promised_call WHERE branch = :branch"
_EXPIRED = "SELECT id FROM promised_call WHERE branch = :branch AND purge_ms <= :now_ms"
_FORGET = "DELETE FROM promised_call WHERE branch = :branch AND id = :id"
_SEALED = "SELECT branch, id, sealed FROM promised_call"
_SEAL = "UPDATE promised_call SET sealed = :sealed WHERE branch = :branch AND id = :id"


_GONE = "the key of the promised calls is gone: put its file back"

logger = logging.getLogger(__name__)


class SqlitePromisedCalls:
    """A ``desk.promised_calls.KeepsCalls`` that the programs of one machine may share.

    Whoever reads or writes holds the lock of the file, so that key and calls always fit. Belongs to the
    thread that opened it.
    """

    def __init__(
        self, db: sqlite3.Connection, path: Path, keys: CallKeys, branch: str, wait_s: float
    ) -> None:
        """Take an open database; see ``open``."""
        self._db = db
        self._path = path
        self._keys = keys
        self._branch = branch
        self._wait_s = wait_s
        self._execute = db.execute
        self._execute("PRAGMA busy_timeout = 0")  # from here on ``when_free`` waits

    @classmethod
    def open(cls, path: Path, key_file: Path, branch: str, *, wait_s: float = 5.0) -> SqlitePromisedCalls:
        """Open the file, making it when it is missing.

        Args:
            path: The database; its folder must exist.
            key_file: Where the key is; its folder must exist.
            branch: The library branch.
            wait_s: Seconds to wait for the lock, here and in every method.

        Raises:
            StoreUnavailable: The file cannot be used; the message says why and what to do.
        """
        path = path.absolute()
        db = open_file(path, purpose="calls", create=True, wait_s=wait_s, steps=CALL_STEPS)
        try:
            kept = cls(db, path, CallKeys(key_file), branch, wait_s)
            kept._settle_keys()
        except BaseException:
            db.close()
            raise
        return kept

    def add(self, call: PromisedCall) -> None:
        """See ``KeepsCalls.add``; the first call makes the key."""
        with self._locked():
            keys = self._keys.read()
            if not keys:
                if self._execute(_SEALED).fetchone() is not None:
                    raise PromisesLocked(_GONE)
                keys = (_new_key(),)
                self._keys.write(keys)
            told = dumps([call.id, call.who, call.number, call.note], ensure_ascii=False)
            row = {"id": call.id, "due_ms": call.due_ms, "purge_ms": call.purge_ms}
            row |= {"branch": self._branch, "sealed": _seals(keys).encrypt(told.encode())}
            self._execute(_ADD, row)

    def all(self) -> Sequence[PromisedCall]:
        """See ``KeepsCalls.all``."""
        with self._locked():
            rows = self._execute(_ALL, {"branch": self._branch}).fetchall()
            seals = _seals(self._keys.read()) if rows else None
            return [_call(seals, *row) for row in rows if seals is not None]

    def expired(self, now_ms: int) -> Sequence[str]:
        """See ``KeepsCalls.expired``."""
        with self._locked():
            rows = self._execute(_EXPIRED, {"branch": self._branch, "now_ms": now_ms}).fetchall()
        return [row[0] for row in rows]

    def forget(self, ids: Collection[str]) -> int:
        """See ``KeepsCalls.forget``: overwritten in the file and its journal, and the old key destroyed."""
        with self._locked():
            gone = sum(self._execute(_FORGET, {"branch": self._branch, "id": each}).rowcount for each in ids)
            if gone and (old := self._keys_at_hand()):
                # A program that ends before the commit leaves a key too many, which the next start drops.
                keys = (_new_key(), *old)
                self._keys.write(keys)
                self._seal_anew(keys)
        if gone:
            self._drop_old_keys()
            empty_journal(self._db, self._wait_s)
        return gone

    def close(self) -> None:
        """See ``KeepsCalls.close``."""
        with faults_of(self._path):
            self._db.close()

    def _settle_keys(self) -> None:
        """Go on where a program ended in the middle of a change of keys."""
        with self._locked():
            self._keys.clear_drafts()
            keys = self._keys_at_hand()
            if len(keys) > 1:
                self._seal_anew(keys)
        if len(keys) > 1:
            self._drop_old_keys()
            empty_journal(self._db, self._wait_s)

    def _keys_at_hand(self) -> tuple[bytes, ...]:
        """The keys; none where they cannot be used, since what must go goes without them too."""
        try:
            return self._keys.read()
        except PromisesLocked as error:
            logger.warning("the key of the promised calls stays as it is: %s", error)
            return ()

    def _seal_anew(self, keys: Sequence[bytes]) -> None:
        """Seal every call with the first key; what no key opens waits for its own key, or for its day."""
        from cryptography.fernet import InvalidToken

        seals = _seals(keys)
        for branch, call_id, sealed in self._execute(_SEALED).fetchall():
            with suppress(InvalidToken):
                row = {"branch": branch, "id": call_id, "sealed": seals.rotate(sealed)}
                self._execute(_SEAL, row)

    def _drop_old_keys(self) -> None:
        """Destroy all keys but the first, unless a call still needs one: then the next start sees to it."""
        with self._locked():
            keys = self._keys_at_hand()
            if len(keys) < 2:
                return
            sealed = [row[2] for row in self._execute(_SEALED).fetchall()]
            if not any(_opens(keys[1:], each) for each in sealed):
                self._keys.write(keys[:1])

    @contextmanager
    def _locked(self) -> Iterator[None]:
        with faults_of(self._path):
            when_free(lambda: self._execute("BEGIN IMMEDIATE"), self._wait_s)
            try:
                yield
                when_free(lambda: self._execute("COMMIT"), self._wait_s)
            except BaseException:
                # After some errors SQLite has rolled back by itself and says that there is nothing to.
                with suppress(sqlite3.Error):
                    self._execute("ROLLBACK")
                raise


def _new_key() -> bytes:
    from cryptography.fernet import Fernet

    return Fernet.generate_key()


def _opens(keys: Sequence[bytes], sealed: bytes) -> bool:
    from cryptography.fernet import InvalidToken

    try:
        _seals(keys).decrypt(sealed)
    except InvalidToken:
        return False
    return True


def _seals(keys: Sequence[bytes]) -> MultiFernet:
    from cryptography.fernet import Fernet, MultiFernet

    if not keys:
        raise PromisesLocked(_GONE)
    try:
        return MultiFernet([Fernet(key) for key in keys])
    except ValueError:
        raise PromisesLocked("the file with the key of the promised calls holds no key") from None


def _call(seals: MultiFernet, call_id: str, due_ms: int, purge_ms: int, sealed: bytes) -> PromisedCall:
    from cryptography.fernet import InvalidToken

    try:
        own_id, who, number, note = loads(seals.decrypt(sealed))
    except InvalidToken:
        raise PromisesLocked("the key of the promised calls is another one: put its file back") from None
    if own_id != call_id:
        raise PromisesLocked("a promised call is not what it was sealed as")
    return PromisedCall(call_id, due_ms, purge_ms, who, number, note)
