"""How many bytes a slip of words takes with its whole frame: under 450, whatever stands on it."""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.slip_words import NO_EXTRAS, SlipExtras, ticket_slip, time_of_day
from desk.requests import Issued
from hardware.encoder import SlipEncoder
from hardware.figures import define_figures
from hardware.frame import make_frame
from hardware.profile import DOCUMENTED, Capabilities, PrinterProfile
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.slip import TicketSlip
from hatch_build import compile_catalogues
from tests.hardware.escpos_reader import ReadLine, ReadQr, ReadSlip, read_frames
from tests.sample_ticket import TAKEN_AT, TICKET
from ui.translation import CATALOGUE_FOLDER

LIMIT_BYTES = 450
LONGEST_NAME, LONGEST_NAME_TO_999, LONGEST_NAME_WITHOUT_CODE = 36, 50, 80
LONGEST_ADDRESS = 32
ADDRESS = "https://biblio.example.ca/lignes"
CODE = SlipExtras(qr_address=ADDRESS)
NAME = "Bibliothèque de Notre-Dame-de-l’Îlet"
CAN = Capabilities(native_qr=DOCUMENTED, process_ids=DOCUMENTED, pushes_status=DOCUMENTED)
PAPERS = (replace(GENERIC_80_MM, can=CAN), replace(GENERIC_58_MM, can=CAN))


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
        ticket = replace(TICKET, series=self.label[0], number=int(self.label[1:]))
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


def dearest_label(numbers: range) -> str:
    """The label of most bytes; letters stand too far from the digits to share a command with them."""
    letter = max(string.ascii_uppercase, key=lambda each: len(define_figures(each)))
    return max((f"{letter}{number:03}" for number in numbers), key=cost)


def wishes(label: str, name: str, codes: tuple[SlipExtras, ...]) -> Iterator[Wish]:
    late = TAKEN_AT.replace(hour=22)
    combinations = product(PAPERS, ("fr", "en"), (0, 1, 2), (False, True), codes)
    for paper, language, present, is_copy, code in combinations:
        yield Wish(paper, language, present, is_copy, label, name, code, late)


def test_letters_and_digits_never_share_a_command() -> None:
    for letter in string.ascii_uppercase:
        assert cost(f"{letter}0123"[:4]) == len(define_figures(letter)) + len(define_figures("012"))


@pytest.mark.parametrize("hyphen", ["", " ", "-"], ids=["one word", "words", "hyphens"])
@pytest.mark.parametrize(
    ("numbers", "letters", "codes"),
    [
        (range(1000, 10000), LONGEST_NAME, (NO_EXTRAS, CODE)),
        (range(1, 1000), LONGEST_NAME_TO_999, (NO_EXTRAS, CODE)),
        (range(1000, 10000), LONGEST_NAME_WITHOUT_CODE, (NO_EXTRAS,)),
    ],
    ids=["to 9999", "to 999", "without a code"],
)
def test_every_slip_of_words_is_under_450_bytes_with_the_longest_frame(
    numbers: range, letters: int, codes: tuple[SlipExtras, ...], hyphen: str
) -> None:
    # Words of nine letters break worst on narrow paper: no two of them stand on one line.
    name = (("a" * 8 + hyphen) * letters)[:letters]
    for wish in wishes(dearest_label(numbers), name, codes):
        assert len(wish.frame()) < LIMIT_BYTES, wish


NAMES = st.text(string.ascii_letters + "éèÉœ’ -«", min_size=1, max_size=LONGEST_NAME)
LABELS = st.builds(
    "{}{:03}".format, st.sampled_from(string.ascii_uppercase), st.integers(1, 999) | st.integers(1000, 9999)
)
CODES = st.just(NO_EXTRAS) | st.builds(
    SlipExtras,
    qr_address=st.text(string.ascii_letters + ":/.-?=é", min_size=1, max_size=LONGEST_ADDRESS).filter(
        lambda address: len(address.encode()) <= LONGEST_ADDRESS
    ),
    qr_caption=st.just("") | st.text(string.ascii_letters + " é", max_size=40),
)
TIMES = st.builds(
    lambda hour, minute: TAKEN_AT.replace(hour=hour, minute=minute), st.integers(0, 23), st.integers(0, 59)
)
WISHES = st.builds(
    Wish,
    paper=st.sampled_from(PAPERS),
    language=st.sampled_from(["fr", "en"]),
    present=st.integers(0, 3),
    is_copy=st.booleans(),
    label=LABELS,
    name=NAMES,
    extras=CODES,
    taken_at=TIMES,
)


@given(WISHES)
@example(Wish(PAPERS[1], "fr", 1, True, "A2039", "a" * 9 + ("-" + "a" * 8) * 3, CODE))
@example(Wish(PAPERS[1], "fr", 1, True, "W7048", "n" * LONGEST_NAME, CODE))
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
    assert says(time_of_day(wish.taken_at, wish.language))
    assert said.endswith((slip.thanks, slip.brief.thanks))
    [number] = [item for item in read.items if isinstance(item, ReadLine) and item.is_own]
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
