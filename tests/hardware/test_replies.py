"""What a printer says is understood in whatever pieces it comes, and noise is never taken for its word."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.replies import (
    GAP_S,
    BuffersCleared,
    KeyList,
    Noise,
    PlainByte,
    ProcessId,
    PushedStatus,
    RealTimeAnswer,
    Reply,
    ReplyParser,
    TextBlock,
)

BITS = st.integers(0, 0x7F)
PUSHED = st.tuples(BITS, BITS, BITS, BITS).map(
    lambda four: bytes([four[0] & 0x6C | 0x10, *(each & 0x6F for each in four[1:])])
)
REPLIES: st.SearchStrategy[tuple[bytes, Reply]] = st.one_of(
    PUSHED.map(lambda data: (data, PushedStatus(data))),
    BITS.map(lambda bits: bits & 0x6C | 0x12).map(lambda value: (bytes([value]), RealTimeAnswer(value))),
    BITS.map(lambda bits: bits & 0x6F).map(lambda value: (bytes([value]), PlainByte(value))),
    st.lists(st.integers(0x20, 0x7E), min_size=4, max_size=4).map(
        lambda four: (b"\x37\x22" + bytes(four) + b"\x00", ProcessId(bytes(four)))
    ),
    st.just((b"\x37\x25\x00", BuffersCleared())),
    st.lists(st.integers(0x20, 0x7E), max_size=20).map(
        lambda keys: (b"\x37\x72" + bytes(keys) + b"\x00", KeyList(bytes(keys)))
    ),
    st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=30).map(
        lambda text: (b"_" + text.encode("ascii") + b"\x00", TextBlock(text))
    ),
)


def parsed(pieces: list[bytes]) -> list[Reply]:
    parser = ReplyParser()
    return [reply for piece in pieces for reply in parser.feed(piece, 0.0)]


@st.composite
def cut_up(draw: st.DrawFn, data: bytes) -> list[bytes]:
    """The same bytes in any pieces, with XON and XOFF anywhere among them."""
    pieces = []
    while data:
        length = draw(st.integers(1, len(data)))
        pieces.append(data[:length] + draw(st.sampled_from([b"", b"\x11", b"\x13", b"\x13\x11"])))
        data = data[length:]
    return pieces


@given(st.data(), st.lists(REPLIES, max_size=8))
def test_any_pieces_give_the_same_replies(data: st.DataObject, said: list[tuple[bytes, Reply]]) -> None:
    whole = b"".join(part for part, _ in said)
    assert parsed(data.draw(cut_up(whole))) == [reply for _, reply in said]


@given(st.lists(st.binary(max_size=40), max_size=10))
def test_noise_is_taken_apart_without_a_stumble_and_nothing_is_lost(pieces: list[bytes]) -> None:
    merged = parsed([b"".join(pieces)])
    assert parsed(pieces) == merged
    noise = sum(len(reply.data) for reply in merged if isinstance(reply, Noise))
    assert noise <= sum(len(piece) for piece in pieces)


@given(st.binary(max_size=60), st.lists(REPLIES, min_size=1, max_size=4))
def test_after_noise_and_a_moment_of_silence_everything_is_understood(
    noise: bytes, said: list[tuple[bytes, Reply]]
) -> None:
    parser = ReplyParser()
    parser.feed(noise, 0.0)
    replies = parser.feed(b"".join(part for part, _ in said), GAP_S + 0.1)
    assert [reply for reply in replies if not isinstance(reply, Noise)] == [reply for _, reply in said]


@given(st.binary(max_size=30), st.sampled_from([bytes([0x80 | bits]) for bits in range(0x80)]))
def test_a_byte_with_its_high_bit_set_ends_whatever_was_begun(noise: bytes, high: bytes) -> None:
    parser = ReplyParser()
    parser.feed(noise + high, 0.0)
    mark = b"\x37\x22B@@A\x00"
    assert parser.feed(mark, 0.0) == [ProcessId(b"B@@A")]


@pytest.mark.parametrize("length", [200_000, pytest.param(2_000_000, marks=pytest.mark.soak)])
def test_noise_for_hours_holds_no_mark_of_the_slip_and_no_clearing_out_of_place(length: int) -> None:
    noise = random.Random(3).randbytes(length)
    replies = ReplyParser().feed(noise, 0.0)
    marks = [reply for reply in replies if isinstance(reply, ProcessId)]
    assert not [mark for mark in marks if mark.id[1:] == b"@@A"]
    # A mark is told by seven bytes; a clearing by three is believed only while one is waited for.
    assert sum(isinstance(reply, BuffersCleared) for reply in replies) <= length // 500_000


def test_the_beginning_of_a_block_that_stays_alone_does_not_swallow_what_comes_later() -> None:
    parser = ReplyParser()
    assert parser.feed(b"\x37\x22BA", 0.0) == []
    assert parser.feed(b"\x12", 0.1) == [Noise(b"\x37\x22BA"), RealTimeAnswer(0x12)]
    parser.feed(b"\x10\x00", 1.0)
    parser.reset()
    assert parser.feed(b"\x00", 1.1) == [PlainByte(0)]
