"""How many bytes a slip of words takes with its whole frame: under 450, whatever stands on it."""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.slip_room import LONGEST_NAME, WITH_A_CODE, letters_too_many
from app.slip_words import NO_EXTRAS, SlipExtras, ticket_slip
from desk.requests import Issued
from hardware.encoder import SlipEncoder
from hardware.figures import define_figures
from hardware.frame import make_frame
from hardware.profile import DOCUMENTED, Capabilities, PrinterProfile
from hardware.profiles import EPSON_TM_T88V, GENERIC_58_MM, GENERIC_80_MM
from hardware.slip import TicketSlip
from hatch_build import compile_catalogues
from tests.hardware.escpos_reader import ReadLine, ReadQr, ReadSlip, read_frames
from tests.sample_ticket import TAKEN_AT, TICKET
from ui.times import with_time
from ui.translation import CATALOGUE_FOLDER

LIMIT_BYTES = 450
ADDRESS = "https://biblio.example.ca/lignes"
CODE = SlipExtras(qr_address=ADDRESS)
NAME = "Bibliothèque de Notre-Dame-de-l’Îlet"
CAN = Capabilities(native_qr=DOCUMENTED, process_ids=DOCUMENTED, pushes_status=DOCUMENTED)
NARROWEST_DOTS = 360
PAPERS = (
    replace(GENERIC_80_MM, can=CAN),
    replace(GENERIC_58_MM, can=CAN),
    replace(EPSON_TM_T88V, can=CAN),
    replace(GENERIC_58_MM, can=CAN, width_dots=NARROWEST_DOTS),
)


@dataclass(frozen=True)
class Wish:
    """What somebody may want on a slip."""

    paper: PrinterProfile = PAPERS[0]
    language: str = "fr"
    present: int = 1
    is_copy: bool = False
    label: str = "A012"
    name: str = NAME
    extras: SlipExtras = NO_EXTRAS
    taken_at: datetime = TAKEN_AT

    def slip(self) -> TicketSlip:
        series = self.label.rstrip(string.digits)
        ticket = replace(TICKET, series=series, number=int(self.label.removeprefix(series)))
        issued = Issued(ticket, 1, self.present, is_new=True)
        return ticket_slip(issued, self.language, self.name, self.taken_at, self.extras, is_copy=self.is_copy)

    def frame(self) -> bytes:
        return make_frame(SlipEncoder(self.paper).encode_body(self.slip()), 1, self.paper.can).data

    def read(self) -> ReadSlip:
        [read] = read_frames(self.frame())
        return read


def plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


@pytest.fixture(scope="module", autouse=True)
def catalogues() -> None:
    compile_catalogues(CATALOGUE_FOLDER)


def cost(label: str) -> int:
    return len(define_figures(label, is_narrow=len(label) > 4))


@cache
def dearest_label(letters: int, numbers: range) -> str:
    """The label of most bytes; letters stand too far from the digits to share a command with them."""
    series = max(
        map("".join, product(string.ascii_uppercase, repeat=letters)),
        key=lambda each: len(define_figures(each)),
    )
    return max((f"{series}{number:03}" for number in numbers), key=cost)


def wishes(label: str, name: str, code: SlipExtras) -> Iterator[Wish]:
    late = TAKEN_AT.replace(hour=22)
    for paper, language, present in product(PAPERS, ("fr", "en"), (0, 1, 2)):
        yield Wish(paper, language, present, True, label, name, code, late)
        if language != "fr":
            in_french = replace(code, heading_language="fr")
            yield Wish(paper, language, present, True, label, name, in_french, late)


def longest_pairs(letters_of_series: int) -> Iterator[tuple[int, int]]:
    """Letters of a name and of a code that just fit together, and of the longest name without a code."""
    most = WITH_A_CODE[letters_of_series]
    yield LONGEST_NAME, 0
    yield from ((name, most - name) for name in (12, most - 1))


def test_letters_and_digits_never_share_a_command() -> None:
    for letter in string.ascii_uppercase:
        assert cost(f"{letter}0123"[:4]) == len(define_figures(letter)) + len(define_figures("012"))


# Names that break worst: no two words of eight or nine letters stand on one narrow line; a word as wide as a
# line and its hyphen take two.
@pytest.mark.parametrize("word", ["aaaaaaa-", "aaaaaaaa-", "a" * 16 + "-"])
@pytest.mark.parametrize(
    ("series", "numbers"),
    [(1, range(1000, 10000)), (2, range(1, 1000)), (2, range(1000, 10000))],
    ids=["to Z9999", "to ZZ999", "to ZZ9999"],
)
def test_the_longest_slip_of_words_is_under_450_bytes_with_the_longest_frame(
    series: int, numbers: range, word: str
) -> None:
    label = dearest_label(series, numbers)
    for letters_of_name, letters_of_code in longest_pairs(series):
        name = (word * LONGEST_NAME)[:letters_of_name]
        code = SlipExtras(qr_address="x" * letters_of_code)
        assert letters_too_many(name, code.qr_address, series) == 0
        for wish in wishes(label, name, code):
            assert len(wish.frame()) < LIMIT_BYTES, wish


LABELS = st.builds(
    "{}{:03}".format,
    st.text(string.ascii_uppercase, min_size=1, max_size=2),
    st.integers(1, 999) | st.integers(1000, 9999),
)
NAMES = st.text(string.ascii_letters + "éèÉœ’ -«.", min_size=1, max_size=LONGEST_NAME)
ADDRESSES = st.lists(
    st.just("{label}") | st.text(string.ascii_letters + ":/.-?=é", min_size=1, max_size=40),
    min_size=1,
    max_size=4,
).map("".join)
CAPTIONS = st.just("") | st.text(string.ascii_letters + " é", max_size=48)


@st.composite
def longest_that_fit(draw: st.DrawFn) -> tuple[str, str, SlipExtras]:
    """A label, a name and a code that the settings take together, often as long as they may be."""
    label, name, address = draw(LABELS), draw(NAMES), draw(st.just("") | ADDRESSES)
    series = len(label.rstrip(string.digits))
    while letters_too_many(name, address, series) > 0:
        if len(name) > draw(st.integers(1, LONGEST_NAME)):
            name = name[:-1]
        else:
            address = address[:-1]
    return label, name, SlipExtras(qr_address=address, qr_caption=draw(CAPTIONS))


TIMES = st.builds(
    lambda hour, minute: TAKEN_AT.replace(hour=hour, minute=minute), st.integers(0, 23), st.integers(0, 59)
)
WISHES = st.builds(
    lambda fit, **others: Wish(label=fit[0], name=fit[1], extras=fit[2], **others),
    longest_that_fit(),
    paper=st.sampled_from(PAPERS),
    language=st.sampled_from(["fr", "en"]),
    present=st.integers(0, 3),
    is_copy=st.booleans(),
    taken_at=TIMES,
)


@given(WISHES)
@example(Wish(PAPERS[1], "fr", 1, True, "A2039", "a" * 9 + ("-" + "a" * 8) * 3, CODE))
@example(Wish(PAPERS[1], "fr", 1, True, "W7048", "n" * 36, CODE))
def test_any_slip_of_words_is_under_450_bytes_and_says_all_that_matters(wish: Wish) -> None:
    assert len(wish.frame()) < LIMIT_BYTES
    slip, read = wish.slip(), wish.read()
    assert slip.brief is not None
    said = plain(read.words)

    def says(*wordings: str | None) -> bool:
        return any(wording and plain(wording) in said for wording in wordings)

    assert says(slip.next_step, slip.brief.next_step, slip.brief.briefest_next_step)
    assert says(slip.notice, slip.brief.notice) or slip.notice is None
    assert says(slip.copy_mark) or slip.copy_mark is None
    assert says(with_time("%1", "%1", wish.taken_at, wish.language))
    assert said.endswith((slip.thanks, slip.brief.thanks))
    [number] = [item for item in read.items if isinstance(item, ReadLine) and item.height == 8]
    assert number.is_own or len(slip.label) > 5
    assert (number.text.strip(), number.height) == (slip.label, 8)
    assert [item.value for item in read.items if isinstance(item, ReadQr)] == (
        [slip.qr.value] if slip.qr else []
    )


@pytest.mark.parametrize(
    ("language", "present", "is_copy"),
    [("fr", 1, False), ("fr", 2, True), ("en", 1, False), ("en", 2, True), ("en", 0, False)],
)
def test_a_slip_without_a_code_keeps_all_its_words_on_a_day_up_to_999(
    language: str, present: int, is_copy: bool
) -> None:
    wish = Wish(language=language, present=present, is_copy=is_copy, label="A357")
    slip, said = wish.slip(), plain(wish.read().words)
    for text in (slip.headline, slip.next_step, slip.notice, slip.thanks):
        assert text is None or plain(text) in said
