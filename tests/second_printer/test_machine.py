"""The second printer run dry: what stands on paper, what it answers, and what faults leave behind."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.second_printer.machine import Machine
from tests.second_printer.moments import Moment
from tests.second_printer.paper import QrCode
from tests.second_printer.sensors import Condition
from tests.second_printer.variants import CLONE, NO_PROCESS_IDS, SMALL_BUFFER, TM_T20III, Variant

INITIALIZE = b"\x1b@"
CUT = b"\x1dV\x42\x00"
PUSH = b"\x1da\x0e"
CLEAR = bytes((0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8))
LATER = 1000.0


def mark(four: bytes) -> bytes:
    return b"\x1d(H\x06\x0000" + four


@dataclass
class Bench:
    """A machine on a table, with a tape of its replies."""

    variant: Variant = TM_T20III
    said: list[bytes] = field(default_factory=list)
    now: float = 0.0

    def __post_init__(self) -> None:
        self.machine = Machine(self.variant, self.now, self.said.append, quickness=1.0)

    def take(self, data: bytes) -> None:
        for byte in data:
            self.machine.take(byte, self.now)
            self.machine.advance(self.now)

    def go_on(self, seconds: float = LATER) -> None:
        self.machine.advance(self.now)
        self.now += seconds
        self.machine.advance(self.now)

    def run(self, data: bytes) -> Bench:
        self.take(data)
        self.go_on()
        return self

    @property
    def texts(self) -> list[tuple[str, ...]]:
        return [piece.texts for piece in self.machine.paper.pieces]

    def tell(self, condition: Condition, is_true: bool = True) -> None:
        self.machine.tell(condition, is_true, self.now)


def test_french_text_is_read_on_the_page_that_was_chosen() -> None:
    text = "Numéro « œ » à 14 h 30 ’ Œ €"

    bench = Bench().run(INITIALIZE + b"\x1bt\x10" + text.encode("cp1252") + b"\n" + CUT)

    assert bench.texts == [(text,)]
    assert bench.machine.paper.pieces[0].is_cut


def test_a_line_between_the_head_and_the_blade_stays_on_the_next_piece() -> None:
    bench = Bench().run(b"one\n" + b"\x1dV\x00")

    first, second = bench.machine.paper.pieces
    assert first.texts == ()
    assert second.texts == ("one",)


def test_a_cut_with_feed_leaves_everything_on_the_piece_before() -> None:
    assert Bench().run(b"one\ntwo\n" + CUT + b"three\n").texts == [("one", "two"), ("three",)]


def test_a_line_that_is_full_goes_on_below() -> None:
    [texts] = Bench().run(b"x" * 50 + b"\n").texts

    assert [len(text) for text in texts] == [48, 2]


def test_a_process_id_comes_back_only_when_all_before_it_is_on_paper() -> None:
    bench = Bench()

    bench.take(b"one\n" + mark(b"B@@A") + CUT + mark(b"C@@A"))
    assert bench.said == []
    bench.go_on(0.1)
    assert bench.said == [b"\x37\x22B@@A\x00"]
    bench.go_on()
    assert bench.said[1:] == [b"\x37\x22C@@A\x00"]


def test_a_model_without_process_ids_eats_them_in_silence() -> None:
    bench = Bench(NO_PROCESS_IDS).run(mark(b"A@@A") + b"one\n" + b"\x1dr\x01")

    assert bench.said == [b"\x00"]
    assert bench.texts == [("one",)]


def test_an_idle_printer_answers_all_four_questions() -> None:
    bench = Bench()

    bench.take(b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04")

    assert bench.said == [b"\x16", b"\x12", b"\x12", b"\x12"]


def test_questions_are_answered_off_line_and_in_the_middle_of_a_command() -> None:
    bench = Bench()
    bench.tell(Condition.PAPER_OUT)

    bench.take(b"\x1d(H\x06\x00\x10\x04\x04")

    assert bench.said == [b"\x72"]


def test_paper_out_is_pushed_and_nothing_more_is_printed() -> None:
    bench = Bench().run(PUSH)
    bench.tell(Condition.PAPER_OUT)
    bench.run(b"one\n")

    assert bench.said == [b"\x14\x00\x00\x0f", b"\x1c\x00\x0c\x0f"]
    assert bench.texts == []


def test_initialize_ends_the_pushing() -> None:
    bench = Bench().run(PUSH + INITIALIZE)
    bench.tell(Condition.COVER_OPEN)

    assert len(bench.said) == 1


def test_what_was_held_comes_out_when_the_paper_is_back_unless_it_was_cleared() -> None:
    held, cleared = Bench(), Bench()
    for bench in (held, cleared):
        bench.tell(Condition.PAPER_OUT)
        bench.run(b"one\n")
    cleared.take(CLEAR)
    for bench in (held, cleared):
        bench.tell(Condition.PAPER_OUT, False)
        bench.go_on()

    assert held.texts == [("one",)]
    assert cleared.texts == []
    assert cleared.said == [b"\x37\x25\x00"]


def test_a_clone_knows_no_clearing() -> None:
    bench = Bench(CLONE)
    bench.tell(Condition.PAPER_OUT)
    bench.run(b"one\n" + CLEAR)
    bench.tell(Condition.PAPER_OUT, False)
    bench.go_on()

    assert bench.said == []
    assert bench.texts == [("one",)]


def test_a_clone_reads_accents_in_pairs_until_it_is_told_not_to() -> None:
    accents = b"\x1bt\x10" + "éà".encode("cp1252") + b"\n"

    assert Bench(CLONE).run(INITIALIZE + accents).texts != [("éà",)]
    assert Bench(CLONE).run(INITIALIZE + b"\x1c." + accents).texts == [("éà",)]


def test_a_full_buffer_loses_what_is_too_much() -> None:
    bench = Bench(SMALL_BUFFER)
    bench.tell(Condition.COVER_OPEN)

    bench.take(b"x" * 50)

    assert bench.machine.lost_bytes == 5


def test_a_blocked_cutter_stops_everything_until_it_is_free() -> None:
    bench = Bench().run(PUSH)
    bench.machine.cutter_is_blocked = True
    bench.run(b"one\n" + CUT + b"two\n")

    assert bench.said[-1] == b"\x1c\x08\x00\x0f"
    assert bench.texts == [("one",)]
    bench.machine.free_cutter(bench.now)
    bench.go_on()
    assert bench.texts == [("one",), ("two",)]


def test_a_cover_opened_on_a_line_tears_it_and_it_is_printed_again() -> None:
    bench = Bench()
    bench.take(b"one\n")
    bench.now += 0.01
    bench.tell(Condition.COVER_OPEN)
    bench.go_on()
    bench.tell(Condition.COVER_OPEN, False)
    bench.go_on()

    [piece] = bench.machine.paper.pieces
    assert [line.is_whole for line in piece.lines] == [False, True]
    assert piece.texts == ("one",)


def test_a_loss_of_power_forgets_the_rest() -> None:
    bench = Bench()
    bench.take(b"one\ntwo\n")
    bench.go_on(0.02)

    bench.machine.lose_power(bench.now)
    bench.run(b"three\n")

    assert bench.texts == [("one", "three")]


def test_a_qr_code_is_drawn_from_what_was_stored() -> None:
    data = b"https://example.org/A012"
    store = b"\x1d(k" + bytes((len(data) + 3, 0)) + b"1P0" + data
    size = b"\x1d(k\x03\x001C\x06"

    bench = Bench().run(INITIALIZE + size + store + b"\x1d(k\x03\x001Q0" + CUT)

    [code] = [each for each in bench.machine.paper.pieces[0].marks if isinstance(each, QrCode)]
    assert (code.data, code.module_dots, code.side_dots) == (data, 6, 150)


def test_a_strike_comes_at_its_byte_and_not_one_later() -> None:
    bench = Bench()
    bench.machine.moments.at(Moment.BYTE_RECEIVED, 3, lambda: bench.machine.lose_power(bench.now))

    bench.run(b"abcd\n")

    assert bench.texts == [("d",)]


def test_a_strike_when_a_cut_begins_comes_before_the_blade_moves() -> None:
    bench = Bench()
    bench.machine.moments.at(Moment.CUT_BEGUN, 1, lambda: bench.machine.lose_power(bench.now))

    bench.run(b"one\n" + CUT)

    assert [piece.is_cut for piece in bench.machine.paper.pieces] == [False]


def test_a_strike_when_a_reply_is_due_comes_before_the_next_command() -> None:
    bench = Bench()
    bench.machine.moments.at(Moment.INITIALIZED, 1, lambda: bench.machine.lose_power(bench.now))

    bench.run(INITIALIZE + b"one\n")

    assert bench.texts == [("one",)]
