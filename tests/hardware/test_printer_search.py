"""Printers that may be meant: their lasting names, what they say of themselves, and virtual ones."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest

from hardware.device_names import check_device, virtual_printer_link
from hardware.printer_search import (
    CandidateKind,
    PrinterCandidate,
    description_of,
    lasting_name,
    printer_candidates,
)
from tests.hardware.usb_cable import UsbCable


@pytest.fixture
def dev(tmp_path: Path) -> Path:
    """Device files of a machine with two USB printers and a parallel port."""
    for name in ("usb/lp0", "usb/lp1", "lp0", "usb/hiddev0", "null"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    links = tmp_path / "usb" / "by-id"
    links.mkdir()
    (links / "usb-EPSON_TM-T20III").symlink_to("../lp1")
    return tmp_path


def found(dev: Path, kind: CandidateKind, cable: UsbCable | None = None) -> list[PrinterCandidate]:
    candidates = printer_candidates(dev, cable or UsbCable(printer_class=3))
    return [candidate for candidate in candidates if candidate.kind is kind]


def test_printer_files_come_under_their_lasting_names(dev: Path) -> None:
    names = [candidate.device for candidate in found(dev, CandidateKind.PRINTER_FILE)]
    assert names == [str(dev / "usb/lp0"), str(dev / "usb/by-id/usb-EPSON_TM-T20III"), str(dev / "lp0")]


def test_a_printer_file_of_two_names_is_named_once(dev: Path) -> None:
    (dev / "usblp0").symlink_to("usb/lp0")
    names = [candidate.device for candidate in found(dev, CandidateKind.PRINTER_FILE)]
    assert names == [str(dev / "usb/lp0"), str(dev / "usb/by-id/usb-EPSON_TM-T20III"), str(dev / "lp0")]


def test_a_parallel_port_is_not_called_by_the_name_of_a_usb_printer(dev: Path, tmp_path: Path) -> None:
    said = tmp_path / "class" / "lp0" / "device" / "ieee1284_id"
    said.parent.mkdir(parents=True)
    said.write_text("MFG:EPSON;CMD:ESC/POS;MDL:TM-T20;")
    candidates = printer_candidates(dev, UsbCable(printer_class=3), tmp_path / "class")
    words = {each.device: each.description for each in candidates}
    assert (words[str(dev / "usb/lp0")], words[str(dev / "lp0")]) == ("EPSON TM-T20", "")


def test_whether_this_account_may_open_one_is_told(dev: Path) -> None:
    assert [each.may_open for each in found(dev, CandidateKind.PRINTER_FILE)] == [True, True, True]


def test_usb_printers_are_named_without_being_opened(dev: Path) -> None:
    cable = UsbCable()
    cable.refuses = True
    [candidate] = found(dev, CandidateKind.USB, cable)
    assert (candidate.device, candidate.may_open) == ("usb:04b8:0202", None)


def test_serial_ports_are_named_as_the_settings_take_them(dev: Path) -> None:
    for candidate in found(dev, CandidateKind.SERIAL):
        assert check_device(candidate.device) is None


def test_a_running_virtual_printer_is_found_and_one_that_has_gone_is_not(dev: Path) -> None:
    link, gone = virtual_printer_link("search-test"), virtual_printer_link("search-gone")
    link.parent.mkdir(parents=True, exist_ok=True)
    ends = os.openpty()
    link.symlink_to(os.ttyname(ends[1]))
    lock, half_made = link.with_name(".search-test.lock"), link.with_name("search-test.new")
    held = lock.open("w")
    fcntl.flock(held, fcntl.LOCK_EX)
    half_made.symlink_to(os.ttyname(ends[1]))
    gone.symlink_to("/dev/pts/none")
    try:
        names = [candidate.device for candidate in found(dev, CandidateKind.VIRTUAL)]
    finally:
        held.close()
        for each in (link, gone, lock, half_made):
            each.unlink()
        for end in ends:
            os.close(end)
    assert [name for name in names if "search" in name] == ["virtual:search-test"]


def test_a_device_without_a_link_keeps_its_name(dev: Path) -> None:
    assert lasting_name(dev / "usb/lp0", dev / "usb" / "by-id") == str(dev / "usb/lp0")
    assert lasting_name(dev / "usb/lp0", dev / "none") == str(dev / "usb/lp0")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("MFG:EPSON;CMD:ESC/POS;MDL:TM-T20III;CLS:PRINTER;", "EPSON TM-T20III"),
        ("MANUFACTURER:Star; MODEL:TSP143;", "Star TSP143"),
        ("MDL:POS-80", "POS-80"),
        ("", ""),
        ("noise", ""),
    ],
)
def test_a_printer_is_called_by_maker_and_model(said: str, words: str) -> None:
    assert description_of(said) == words
