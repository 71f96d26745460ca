"""Small pictures in dots: cropped to their ink, printed as they are, and never taken for a command."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.raster import Raster, cropped, harmless, print_raster, raster_of
from tests.hardware.escpos_reader import ReadPicture, read_frames


def drawn(*rows: str) -> Raster:
    return raster_of(len(rows[0]), len(rows), lambda x, y: rows[y][x] == "#")


def shown(raster: Raster) -> tuple[str, ...]:
    return tuple(
        "".join("#" if raster.is_black(x, y) else "." for x in range(raster.width))
        for y in range(raster.height)
    )


PICTURES = st.integers(1, 30).flatmap(
    lambda width: st.lists(st.text("#.", min_size=width, max_size=width), min_size=1, max_size=12)
)


@given(PICTURES)
def test_a_picture_is_the_dots_it_was_made_of(rows: list[str]) -> None:
    assert shown(drawn(*rows)) == tuple(rows)


@given(PICTURES)
def test_cropping_takes_the_white_off_each_side_and_nothing_else(rows: list[str]) -> None:
    picture = cropped(drawn(*rows))
    inked = [x for row in rows for x, dot in enumerate(row) if dot == "#"]
    if picture is None:
        assert not inked
        return
    kept = [row[min(inked) : max(inked) + 1] for row in rows]
    assert shown(picture) == tuple(_without_white_ends(kept))


def _without_white_ends(rows: list[str]) -> list[str]:
    inked = [y for y, row in enumerate(rows) if "#" in row]
    return rows[inked[0] : inked[-1] + 1]


@pytest.mark.parametrize("scale", [1, 2])
def test_a_reader_sees_the_picture_in_its_size(scale: int) -> None:
    picture = drawn("#..####.#", ".#......#")
    [read] = read_frames(print_raster(picture, scale))
    [item] = read.items
    assert isinstance(item, ReadPicture)
    assert len(item.rows) == 2 * scale
    assert item.rows[0].rstrip(".") == "".join(dot * scale for dot in "#..####.#")


@given(st.binary(max_size=200) | st.lists(st.sampled_from(b"\x10\x04\x05\x14"), max_size=40).map(bytes))
def test_no_picture_holds_a_command_that_a_printer_obeys_at_once(rows: bytes) -> None:
    safe = harmless(rows)
    assert not re.search(rb"\x10[\x04\x05\x14]", safe)
    assert len(safe) == len(rows)
    assert all(new & old == old for new, old in zip(safe, rows, strict=True)), "no dot is lost"
