"""The bytes of a slip: short, in one code page, harmless, and made without loading a whole library."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.characters import printable
from hardware.encoder import SlipEncoder
from hardware.frame import make_frame
from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, Capabilities, PrinterProfile
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.slip import TicketSlip
from tests.hardware.escpos_reader import read_frames
from tests.hardware.sample_slips import ENGLISH, FRENCH, SAMPLES

PAPERS = pytest.mark.parametrize("paper", [GENERIC_80_MM, GENERIC_58_MM], ids=["80 mm", "58 mm"])
SLIPS = pytest.mark.parametrize("slip", SAMPLES.values(), ids=SAMPLES)


@PAPERS
@SLIPS
def test_a_slip_is_shorter_than_450_bytes(slip: TicketSlip, paper: PrinterProfile) -> None:
    assert len(SlipEncoder(paper).encode(slip)) < 450


@PAPERS
@pytest.mark.parametrize("slip", [FRENCH, ENGLISH], ids=["French", "English"])
@pytest.mark.parametrize("label", ["A012", "A357", "B489"])
def test_it_is_so_with_every_mark_of_the_longest_frame(
    label: str, slip: TicketSlip, paper: PrinterProfile
) -> None:
    body = SlipEncoder(paper).encode_body(replace(slip, label=label))
    assert len(make_frame(body, 1, Capabilities(process_ids=DOCUMENTED)).data) < 450


@PAPERS
@SLIPS
def test_the_frame_sets_everything_itself_and_ends_with_the_cut(
    slip: TicketSlip, paper: PrinterProfile
) -> None:
    frame = SlipEncoder(paper).encode(slip)
    assert frame.startswith(b"\x1b@\x1bt\x10")
    assert frame.endswith(b"\x1dVB\x00")
    assert frame.count(b"\x1b@") == frame.count(b"\x1bt") == frame.count(b"\x1dV") == 1


@PAPERS
@SLIPS
def test_the_body_has_neither_initialize_nor_cut_and_ends_with_a_line(
    slip: TicketSlip, paper: PrinterProfile
) -> None:
    body = SlipEncoder(paper).encode_body(slip)
    assert body.startswith(b"\x1bt\x10")
    assert SlipEncoder(paper).encode(slip) == b"\x1b@" + body + b"\x1dVB\x00"
    assert b"\x1b@" not in body
    assert b"\x1dV" not in body


@PAPERS
@SLIPS
def test_a_reader_finds_every_word_in_order(slip: TicketSlip, paper: PrinterProfile) -> None:
    [read] = read_frames(SlipEncoder(paper).encode(slip))
    said = [slip.library_name, slip.headline, slip.label, slip.next_step]
    said += [slip.notice or "", slip.taken_at, slip.thanks]
    assert read.words == " ".join(" ".join(said).split())


def test_a_printer_that_may_begin_with_chinese_is_told_to_take_one_byte_a_character() -> None:
    known = replace(GENERIC_80_MM, can=Capabilities(chinese_first=DOCUMENTED_ABSENT))
    assert SlipEncoder(GENERIC_80_MM).encode_body(FRENCH).startswith(b"\x1bt\x10\x1c.")
    assert b"\x1c." not in SlipEncoder(known).encode_body(FRENCH)


def test_a_slip_is_always_the_same_bytes() -> None:
    encoder = SlipEncoder(GENERIC_80_MM)
    assert encoder.encode(FRENCH) == encoder.encode(FRENCH) == SlipEncoder(GENERIC_80_MM).encode(FRENCH)


def test_french_and_english_letters_are_printed_as_they_are() -> None:
    text = "ÀÂÇÉÈÊËÎÏÔÙÛÜŸàâçéèêëîïôùûüÿŒœÆæ«»’‘“”–—…€"
    assert printable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2:30\u202fp.m.", "2:30\u00a0p.m."),
        ("peut\u2011être", "peut-être"),
        ("e\u0301te\u0301", "été"),
        ("Kraków, Łódź", "Kraków, ¤ódz"),
        ("İstanbul", "Istanbul"),
        ("中文", "¤¤"),
        ("مرحبا", "¤¤¤¤¤"),
        ("A\x1b@B\x1bd\x00\x07", "A@Bd"),
        ("deux\nlignes", "deux lignes"),
        ("\u200bzéro", "zéro"),
    ],
)
def test_what_cannot_be_printed_is_replaced_in_a_visible_way(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(max_size=60))
def test_no_text_can_command_the_printer(text: str) -> None:
    [read] = read_frames(SlipEncoder(GENERIC_80_MM).encode(replace(FRENCH, library_name=text)))
    assert read.is_cut
    assert read.words.endswith(FRENCH.thanks)


@given(st.text(max_size=60))
def test_printable_text_stays_as_it_is(text: str) -> None:
    once = printable(text)
    assert printable(once) == once
    once.encode("cp1252")


LEAN = """
import logging, sys
import hardware.encoder, hardware.link, hardware.spooler, hardware.transport_factory
from hardware.profiles import GENERIC_80_MM
from tests.hardware.sample_slips import FRENCH
hardware.encoder.SlipEncoder(GENERIC_80_MM).encode(FRENCH)
loaded = {each.partition(".")[0] for each in sys.modules}
assert loaded.isdisjoint({"PIL", "barcode", "qrcode", "yaml", "usb", "importlib_resources"}), loaded
assert sorted(each for each in sys.modules if each.startswith("escpos")) == EXPECTED
assert logging.getLogger().handlers == []
"""


def test_only_the_commands_of_the_library_are_loaded(tmp_path: Path) -> None:
    expected = ["escpos", "escpos.constants", "escpos.types", "escpos.version"]
    environment = {"TMPDIR": str(tmp_path), "PYTHONPATH": ":".join(sys.path)}
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", LEAN.replace("EXPECTED", repr(expected))],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []
