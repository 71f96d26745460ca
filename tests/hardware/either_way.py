"""A quick virtual printer at a serial line, then at a network port, and the computer at the other end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hardware.virtual_printer import Mechanism, VirtualPrinter
from tests.hardware.computer_end import ComputerEnd, connect

QUICK = Mechanism(paper_speed_mm_s=25_000.0, cut_time_s=0.003, start_time_s=0.0)


@pytest.fixture(params=["serial", "network"])
def printer(request: pytest.FixtureRequest) -> Iterator[VirtualPrinter]:
    """Plugged in."""
    is_serial = request.param == "serial"
    with VirtualPrinter(mechanism=QUICK, has_serial=is_serial, tcp_port=None if is_serial else 0) as printer:
        yield printer


@pytest.fixture
def computer(printer: VirtualPrinter) -> Iterator[ComputerEnd]:
    """Connected to it."""
    with connect(printer) as computer:
        yield computer
