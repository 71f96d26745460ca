"""Slips on the second printer, written apart from ours: the same words, codes, logo and order everywhere."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from hardware.characters import printable
from hardware.encoder import SlipEncoder
from hardware.frame import make_frame
from hardware.logo_keeping import Keeping, LogoKeeper
from hardware.profile import DOCUMENTED, Capabilities
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.raster import raster_of
from hardware.slip import BriefWords, SlipQr, TicketSlip
from hardware.stored_graphics import stored_key
from tests.hardware.sample_slips import FRENCH, SAMPLES
from tests.second_printer.machine import Machine
from tests.second_printer.paper import Line, Piece, QrCode
from tests.second_printer.paper import Picture as Printed
from tests.second_printer.variants import TM_T20III, VARIANTS, Variant

CAN = Capabilities(
    native_qr=DOCUMENTED, raster=DOCUMENTED, stored_graphics=DOCUMENTED, process_ids=DOCUMENTED
)
PAPER = replace(GENERIC_80_MM, can=CAN)
LOGO = raster_of(200, 60, lambda x, y: (x // 10 + y // 10) % 2 == 0)
BRIEF = BriefWords(
    "Restez tout près\u00a0: nous appellerons ce numéro.",
    "Nous appellerons ce numéro.",
    "Merci!",
    "Une personne au comptoir\u00a0: demandes rapides d’abord.",
    "En ligne",
)
QR = SlipQr("https://biblio.example.ca/français", "La bibliothèque en ligne")


@dataclass
class Table:
    """The second printer on a table, run dry."""

    variant: Variant = TM_T20III
    said: list[bytes] = field(default_factory=list)
    now: float = 0.0

    def __post_init__(self) -> None:
        self.machine = Machine(self.variant, self.now, self.said.append, quickness=1.0)

    def take(self, data: bytes) -> None:
        for byte in data:
            self.machine.take(byte, self.now)
            self.now += 1.0
            self.machine.advance(self.now)

    def print(self, slip: TicketSlip, stored_keys: frozenset[bytes] = frozenset()) -> Piece:
        """Print a slip in its longest frame and give the piece that came out."""
        before = len(self.machine.paper.pieces)
        body = SlipEncoder(PAPER).encode_body(slip, stored_keys)
        self.take(make_frame(body, 1, PAPER.can).data)
        self.now += 1000.0
        self.machine.advance(self.now)
        return self.machine.paper.pieces[before]


def words(piece: Piece) -> str:
    return " ".join(" ".join(piece.texts).split())


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize("slip", SAMPLES.values(), ids=SAMPLES)
def test_every_word_stands_whole_on_one_cut_piece_in_order(slip: TicketSlip, variant: Variant) -> None:
    piece = Table(variant).print(slip)
    said = [slip.library_name, slip.headline, slip.label, slip.next_step]
    said += [slip.notice or "", slip.taken_at, slip.thanks]
    assert words(piece) == " ".join(printable(" ".join(said)).split())
    assert piece.is_cut
    assert all(mark.is_whole for mark in piece.marks)
    [number] = [line for line in piece.lines if line.text.strip() == slip.label]
    assert number.height == 8


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_a_slip_in_its_briefest_words_still_says_all_that_matters(variant: Variant) -> None:
    code = SlipQr("https://biblio.example.ca/lignes", "La bibliothèque en ligne")
    slip = replace(FRENCH, label="W2048", qr=code, copy_mark="DUPLICATA", brief=BRIEF)
    piece = Table(variant).print(slip)
    said = [slip.copy_mark, slip.library_name, slip.label, BRIEF.briefest_next_step, BRIEF.notice]
    said += [slip.taken_at, BRIEF.caption, BRIEF.thanks]
    assert words(piece) == " ".join(" ".join(filter(None, said)).split())
    assert piece.is_cut
    codes = [mark for mark in piece.marks if isinstance(mark, QrCode)]
    if variant.native_qr:
        # Version 2 at the correction that printers begin with: 25 modules a side.
        assert [(each.data.decode(), each.side_dots) for each in codes] == [(code.value, 25 * 6)]


def test_no_break_spaces_guillemets_and_ligatures_arrive_as_they_were_meant() -> None:
    name = "Bibliothèque « L’Œuvre »".replace("« ", "«\u00a0").replace(" »", "\u00a0»")
    piece = Table().print(replace(FRENCH, library_name=name))
    assert "«\u00a0L’Œuvre\u00a0»" in " ".join(piece.texts)
    assert "à proximité\u00a0:" in piece.texts
    assert "Pris à 14\u00a0h\u00a030" in piece.texts


def test_the_code_stands_between_the_time_and_the_thanks_and_says_what_was_meant() -> None:
    piece = Table().print(replace(FRENCH, qr=QR))
    [code] = [mark for mark in piece.marks if isinstance(mark, QrCode)]
    assert code.data.decode("utf-8") == QR.value
    place = piece.marks.index(code)
    before = [mark.text.strip() for mark in piece.marks[:place] if isinstance(mark, Line)]
    after = [mark.text.strip() for mark in piece.marks[place:] if isinstance(mark, Line)]
    assert "Pris à 14\u00a0h\u00a030" in before
    assert " ".join(" ".join(after).split()) == f"{QR.caption} {FRENCH.thanks}"


def test_a_logo_is_kept_seen_and_printed_from_the_memory_after_a_power_cut() -> None:
    table = Table()
    keeper = LogoKeeper(LOGO)
    while command := keeper.next_command():
        table.said.clear()
        table.take(command)
        for block in list(table.said):
            table.take(keeper.hear(block))
    assert keeper.keeping is Keeping.KEPT

    table.machine.lose_power(table.now)
    piece = table.print(replace(FRENCH, logo=LOGO), keeper.stored_keys)

    [picture] = [mark for mark in piece.marks if isinstance(mark, Printed)]
    assert (picture.key, picture.width_dots, picture.bits) == (stored_key(LOGO), 200, LOGO.rows)
    assert isinstance(piece.marks[0], Printed)
    assert FRENCH.library_name not in words(piece)


def test_narrow_paper_says_the_same() -> None:
    body = SlipEncoder(GENERIC_58_MM).encode_body(FRENCH)
    table = Table(replace(TM_T20III, width_dots=384))
    table.take(make_frame(body, 1, GENERIC_58_MM.can).data)
    table.machine.advance(table.now + 1000.0)
    piece = table.machine.paper.pieces[0]
    assert "A012" in piece.texts
    assert words(piece).endswith(" ".join(FRENCH.thanks.split()))
