"""Pictures kept in the printer: one key a picture, seen in the printer's own list, printed for 11 bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.raster import raster_of
from hardware.stored_graphics import (
    define_picture,
    delete_picture,
    list_keys,
    print_picture,
    read_keys,
    stored_key,
)
from tests.hardware.escpos_reader import ReadKept, read_frames

LOGO = raster_of(24, 3, lambda x, y: (x + y) % 3 == 0)
OTHER = raster_of(24, 3, lambda x, y: (x + y) % 2 == 0)


def test_the_same_picture_has_the_same_key_and_another_picture_another() -> None:
    assert stored_key(LOGO) == stored_key(raster_of(24, 3, lambda x, y: (x + y) % 3 == 0))
    assert stored_key(LOGO) != stored_key(OTHER)
    assert stored_key(LOGO).isalnum()


def test_a_kept_picture_costs_a_slip_eleven_bytes() -> None:
    command = print_picture(b"K7")
    assert len(command) == 11
    [read] = read_frames(command)
    assert read.items == [ReadKept(b"K7")]


def test_the_commands_are_those_of_the_makers_references() -> None:
    key = stored_key(LOGO)
    assert list_keys() == bytes.fromhex("1d284c0400 3040") + b"KC"
    assert delete_picture(key) == bytes.fromhex("1d284c0400 3042") + key
    defined = bytes.fromhex("1d284c1400 3043 30") + key + bytes.fromhex("01 1800 0300 31") + LOGO.rows
    assert define_picture(LOGO) == defined


KEYS = st.lists(st.binary(min_size=2, max_size=2), max_size=40, unique=True)


@given(KEYS, st.booleans())
def test_the_printers_list_of_keys_is_read(keys: list[bytes], has_more: bool) -> None:
    block = b"7r" + (b"\x41" if has_more else b"\x40") + b"".join(keys) + b"\0"
    assert read_keys(block) == (frozenset(keys), has_more)


@pytest.mark.parametrize("block", [b"", b"7r", b"7r@", b"7r@A\0", b"7rBAA\0", b'7"AAAA\0', b"7r@AAx"])
def test_what_is_no_list_of_keys_is_none(block: bytes) -> None:
    assert read_keys(block) is None
