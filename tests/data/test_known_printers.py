"""What is remembered of printers that have answered: on the disk at once, whole, and never in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from data.known_printers import KnownPrinters

DEVICE, OTHER = "/dev/serial/by-id/usb-FTDI-if00", "tcp://192.168.1.40"
NOON_MS = 1_795_000_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.printers.json"


def test_nothing_is_known_and_nothing_made_before_a_printer_answers(path: Path) -> None:
    assert KnownPrinters(path).answered_ms(DEVICE) is None
    assert not KnownPrinters(path).forget(DEVICE)
    assert list(path.parent.iterdir()) == []


def test_each_printer_is_known_by_its_device_with_its_last_answer(path: Path) -> None:
    KnownPrinters(path).note_answer(DEVICE, NOON_MS)
    KnownPrinters(path).note_answer(OTHER, NOON_MS + 1)
    KnownPrinters(path).note_answer(DEVICE, NOON_MS + 2)
    known = KnownPrinters(path)
    assert (known.answered_ms(DEVICE), known.answered_ms(OTHER)) == (NOON_MS + 2, NOON_MS + 1)
    assert (known.first_answered_ms(DEVICE), known.first_answered_ms(OTHER)) == (NOON_MS, NOON_MS + 1)
    assert list(path.parent.iterdir()) == [path]


def test_one_that_is_forgotten_leaves_the_others(path: Path) -> None:
    known = KnownPrinters(path)
    known.note_answer(DEVICE, NOON_MS)
    known.note_answer(OTHER, NOON_MS)
    assert known.forget(DEVICE)
    assert (known.answered_ms(DEVICE), known.answered_ms(OTHER)) == (None, NOON_MS)
    assert (known.first_answered_ms(DEVICE), known.first_answered_ms(OTHER)) == (None, NOON_MS)


def test_it_is_on_the_disk_when_its_program_is_killed_right_after(path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from data.known_printers import KnownPrinters; "
        f"KnownPrinters(Path(sys.argv[1])).note_answer({DEVICE!r}, {NOON_MS}); os.kill(os.getpid(), 9)"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    assert killed.returncode != 0
    assert KnownPrinters(path).answered_ms(DEVICE) == NOON_MS


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"3",
        b'{"answered_ms": 3}',
        b'{"answered_ms": {"/dev/serial/by-id/usb-FTDI-if00": "noon"}}',
        b'{"answered_ms": {"/dev/serial/by-id/usb-FTDI-if00": true}}',
        b'{"answered_ms": {"/dev/serial/by-id/usb-FTDI-if00": 99999999999999999999}}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_a_file_that_holds_something_else_counts_as_empty_and_is_written_anew(
    path: Path, content: bytes
) -> None:
    path.write_bytes(content)
    known = KnownPrinters(path)
    assert known.answered_ms(DEVICE) is None
    known.note_answer(DEVICE, NOON_MS)
    assert known.answered_ms(DEVICE) == NOON_MS


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such files")
def test_a_fifo_in_its_place_is_not_waited_for_and_gives_way(path: Path) -> None:
    os.mkfifo(path)
    known = KnownPrinters(path)
    assert known.answered_ms(DEVICE) is None
    known.note_answer(DEVICE, NOON_MS)
    assert known.answered_ms(DEVICE) == NOON_MS


def test_a_place_that_refuses_says_so_to_whoever_writes_and_knows_nothing(tmp_path: Path) -> None:
    known = KnownPrinters(tmp_path / "no such folder" / "printers.json")
    with pytest.raises(FileNotFoundError):
        known.note_answer(DEVICE, NOON_MS)
    assert known.answered_ms(DEVICE) is None
    assert KnownPrinters(tmp_path).answered_ms(DEVICE) is None
