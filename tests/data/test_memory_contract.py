"""The store in memory, which the tests of the desk and of the screens stand on, keeps the contract too."""

from __future__ import annotations

import pytest

from desk.ports import Clock, Store
from tests.data.store_contract import OpenStore, StoreContract
from tests.data.store_contract_colleagues import StoreContractColleagues
from tests.data.store_contract_people import StoreContractPeople
from tests.data.store_contract_printers import StoreContractPrinters
from tests.data.store_contract_together import StoreContractTogether
from tests.data.store_contract_visits import StoreContractVisits
from tests.memory_store import MemoryQueue, MemoryStore


@pytest.fixture
def open_store() -> OpenStore:
    """Open one more connection to one place in memory."""
    memory = MemoryQueue()

    def open_one_more(clock: Clock) -> Store:
        return MemoryStore(clock, memory)

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
