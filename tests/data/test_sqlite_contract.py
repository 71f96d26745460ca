"""The SQLite store keeps the contract in both of its journals."""

from __future__ import annotations

from pathlib import Path

import pytest

from data.sqlite_connection import connect
from data.sqlite_file import create_file
from data.sqlite_journal import Journal, best_journal
from data.sqlite_store import SqliteStore
from desk.ports import Clock, Store
from tests.data.store_contract import OpenStore, StoreContract
from tests.data.store_contract_colleagues import StoreContractColleagues
from tests.data.store_contract_people import StoreContractPeople
from tests.data.store_contract_printers import StoreContractPrinters
from tests.data.store_contract_together import StoreContractTogether
from tests.data.store_contract_visits import StoreContractVisits

JOURNALS: tuple[Journal, ...] = ("wal", "truncate")


@pytest.fixture(params=JOURNALS)
def open_store(request: pytest.FixtureRequest, tmp_path: Path) -> OpenStore:
    """Open one more connection to one file in the journal of the parameter."""
    if request.param == "wal" and best_journal() != "wal":
        pytest.skip("this SQLite may lose tickets in WAL mode, so the store refuses it")
    path = tmp_path / "queue.db"
    create_file(path, "live", request.param)

    def open_one_more(clock: Clock) -> Store:
        return SqliteStore.open(path, clock)

    return open_one_more


class TestContract(StoreContract):
    """One person at a time."""


class TestContractPeople(StoreContractPeople):
    """People of the staff, their PINs and their presence."""


class TestContractColleagues(StoreContractColleagues):
    """Calls for a colleague."""


class TestContractPrinters(StoreContractPrinters):
    """Printers and reprints."""


class TestContractVisits(StoreContractVisits):
    """Skills and undo."""


class TestContractTogether(StoreContractTogether):
    """Several people at once."""


@pytest.mark.parametrize("journal", JOURNALS)
def test_the_file_keeps_the_journal_it_was_made_with(tmp_path: Path, journal: Journal) -> None:
    path = tmp_path / "queue.db"
    create_file(path, "live", journal)
    db = connect(path, wait_s=0)
    kept = {"wal": "wal", "truncate": "delete"}[journal]
    assert db.execute("PRAGMA journal_mode").fetchone() == (kept,)
    db.close()
