"""A logo gets into the printer's memory once, and is trusted to be there when the printer's list says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.encoder import SlipEncoder
from hardware.logo_keeping import MOST_WRITINGS, Keeping, LogoKeeper
from hardware.profile import DOCUMENTED, Capabilities, PrinterProfile
from hardware.raster import raster_of
from hardware.stored_graphics import LIST_HEARD, define_picture, list_keys, mark_key, stored_key
from hardware.virtual_printer.asked import KeysAsked
from hardware.virtual_printer.graphics import GraphicsMemory
from hardware.virtual_printer.interpreter import EscposInterpreter
from hardware.virtual_printer.paper import NotUnderstood, PicturePrinted
from tests.hardware.sample_slips import FRENCH

LOGO = raster_of(64, 16, lambda x, y: (x // 4 + y // 4) % 2 == 0)
PROFILE = PrinterProfile(
    "some", "Some printer", 80, 576, can=Capabilities(stored_graphics=DOCUMENTED, raster=DOCUMENTED)
)


class Machine:
    """A printer with a memory, which answers a question for its keys in blocks of two."""

    def __init__(self, memory: GraphicsMemory, *, keeps: bool = True) -> None:
        self.memory = memory
        self.interpreter = EscposInterpreter(576, memory=memory)
        self.keeps = keeps
        self.definitions = 0
        self.pictures: list[PicturePrinted] = []

    def take(self, data: bytes) -> list[bytes]:
        """Obey, and give the blocks of the answer."""
        blocks = []
        self.definitions += data.count(b"\x30\x43\x30" + stored_key(LOGO))
        for byte in data:
            for event in self.interpreter.feed(byte):
                assert not isinstance(event, NotUnderstood)
                if isinstance(event, PicturePrinted):
                    self.pictures.append(event)
                if isinstance(event, KeysAsked):
                    blocks = self._blocks(event.keys if self.keeps else ())
        return blocks

    def _blocks(self, keys: tuple[bytes, ...]) -> list[bytes]:
        parts = [keys[i : i + 2] for i in range(0, len(keys), 2)] or [()]
        last = len(parts) - 1
        return [
            b"7r" + (b"\x40" if number == last else b"\x41") + b"".join(part) + b"\0"
            for number, part in enumerate(parts)
        ]


def talk(keeper: LogoKeeper, machine: Machine) -> int:
    """Let the two speak until there is nothing left to say; give the number of commands."""
    commands = 0
    while command := keeper.next_command():
        commands += 1
        for block in machine.take(command):
            assert keeper.hear(block) == LIST_HEARD
    return commands


@pytest.fixture
def machine() -> Machine:
    return Machine(GraphicsMemory())


def test_a_logo_is_stored_once_and_seen_before_it_is_trusted(machine: Machine) -> None:
    keeper = LogoKeeper(LOGO)
    assert keeper.stored_keys == frozenset()
    talk(keeper, machine)
    assert keeper.keeping is Keeping.KEPT
    assert keeper.stored_keys == {stored_key(LOGO)}
    assert machine.definitions == 1


def test_after_a_power_cut_the_list_is_asked_and_nothing_is_written_again(machine: Machine) -> None:
    talk(LogoKeeper(LOGO), machine)
    machine.interpreter.reset()
    keeper = LogoKeeper(LOGO)
    assert talk(keeper, machine) == 1
    keeper.reach_anew()
    assert keeper.stored_keys == frozenset(), "not trusted until seen"
    assert talk(keeper, machine) == 1
    assert keeper.keeping is Keeping.KEPT
    assert machine.definitions == 1


def test_a_key_in_a_later_block_of_the_list_is_found(machine: Machine) -> None:
    for number in range(5):
        machine.take(b"\x1d(L\x0c\x00\x30\x43\x300" + bytes([65 + number]) + b"\x01\x08\x00\x01\x00\x31\xff")
    keeper = LogoKeeper(LOGO)
    talk(keeper, machine)
    assert keeper.keeping is Keeping.KEPT


def test_a_printer_that_does_not_keep_it_is_not_written_to_again() -> None:
    machine = Machine(GraphicsMemory(), keeps=False)
    keeper = LogoKeeper(LOGO)
    talk(keeper, machine)
    assert keeper.keeping is Keeping.REFUSED
    keeper.reach_anew()
    talk(keeper, machine)
    assert keeper.keeping is Keeping.REFUSED
    assert machine.definitions == 1


def test_another_printer_gets_the_logo_too_and_no_more_than_a_few_do() -> None:
    keeper = LogoKeeper(LOGO)
    machines = [Machine(GraphicsMemory()) for _ in range(MOST_WRITINGS + 1)]
    for machine in machines:
        keeper.reach_anew()
        talk(keeper, machine)
    assert [each.definitions for each in machines] == [1] * MOST_WRITINGS + [0]
    assert keeper.keeping is Keeping.REFUSED


def test_half_a_logo_under_the_right_key_is_not_trusted_but_replaced(machine: Machine) -> None:
    machine.take(define_picture(raster_of(64, 16, lambda x, y: y < 8), stored_key(LOGO)))
    keeper = LogoKeeper(LOGO)
    talk(keeper, machine)
    assert keeper.keeping is Keeping.KEPT
    kept = machine.memory.find(stored_key(LOGO))
    assert kept is not None
    assert kept.data == LOGO.rows


def test_a_logo_whose_storing_was_broken_off_is_stored_anew(machine: Machine) -> None:
    keeper = LogoKeeper(LOGO)
    for block in machine.take(keeper.next_command()):
        keeper.hear(block)
    command = keeper.next_command()
    machine.take(command[:100])
    keeper.reach_anew()
    machine.take(bytes(len(command) - len(list_keys()) - 100))
    talk(keeper, machine)
    assert keeper.keeping is Keeping.KEPT
    kept = machine.memory.find(stored_key(LOGO))
    assert kept is not None
    assert kept.data == LOGO.rows


def test_a_logo_that_would_hold_up_a_slip_for_long_is_not_stored(machine: Machine) -> None:
    large = raster_of(576, 60, lambda x, y: x % 2 == 0)
    keeper = LogoKeeper(large)
    talk(keeper, machine)
    assert keeper.keeping is Keeping.REFUSED
    assert machine.memory.keys == ()


@given(st.binary(min_size=8, max_size=8))
def test_the_key_of_a_mark_is_never_that_of_a_picture(row: bytes) -> None:
    key = stored_key(raster_of(64, 1, lambda x, _: bool(row[x // 8] >> x % 8 & 1)))
    assert not set(mark_key(key)) & set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    assert all(0x20 <= each <= 0x7E for each in mark_key(key))


def test_a_printer_that_never_answers_prints_the_logo_from_the_slip() -> None:
    keeper = LogoKeeper(LOGO)
    assert keeper.next_command()
    keeper.hear_nothing()
    assert keeper.keeping is Keeping.REFUSED
    assert keeper.next_command() == b""


def test_other_words_of_the_printer_are_passed_over() -> None:
    keeper = LogoKeeper(LOGO)
    assert keeper.hear(b'7"ABCD\0') == b""
    assert keeper.keeping is Keeping.ASKING


def test_a_slip_with_a_kept_logo_shows_the_same_dots_for_fewer_bytes(machine: Machine) -> None:
    from dataclasses import replace

    keeper = LogoKeeper(LOGO)
    talk(keeper, machine)
    slip = replace(FRENCH, logo=LOGO)
    carried = SlipEncoder(PROFILE).encode_body(slip)
    kept = SlipEncoder(PROFILE).encode_body(slip, keeper.stored_keys)
    machine.take(b"\x1b@" + carried)
    machine.take(b"\x1b@" + kept)
    one, other = machine.pictures
    assert (one.data, one.columns, one.rows) == (other.data, other.columns, other.rows)
    assert len(carried) - len(kept) > len(LOGO.rows) - 11
