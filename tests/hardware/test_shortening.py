"""What gives way on a slip of words that would be too long: in order, no more than needed, and kindly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hardware.blocks import Rule, Space
from hardware.encoder import WORDS_LIMIT, SlipEncoder
from hardware.layout import Means, lay_out
from hardware.profile import DOCUMENTED, Capabilities
from hardware.profiles import GENERIC_80_MM
from hardware.shortening import STEPS, shortened
from hardware.slip import BriefWords, SlipQr, TicketSlip
from tests.hardware.sample_slips import FRENCH

BRIEF = BriefWords(
    next_step="Restez tout près\u00a0: nous appellerons ce numéro.",
    briefest_next_step="Nous appellerons ce numéro.",
    thanks="Merci!",
    notice="Une personne au comptoir\u00a0: demandes rapides d’abord.",
    caption="En ligne",
)
QR = SlipQr("https://biblio.example.ca/", "La bibliothèque en ligne")
SLIP = replace(FRENCH, label="A2039", brief=BRIEF, qr=QR, copy_mark="DUPLICATA")
MEANS = Means(replace(GENERIC_80_MM, can=Capabilities(native_qr=DOCUMENTED)))


def words(slip: TicketSlip) -> int:
    """Weigh a slip by its letters alone."""
    qr = slip.qr.caption if slip.qr else ""
    return sum(map(len, (slip.headline, slip.next_step, slip.notice or "", slip.thanks, qr)))


def at_most(letters: int) -> Callable[[TicketSlip, Means], bool]:
    return lambda slip, means: words(slip) + 3 * (not means.is_plain) + 10 * means.has_rule <= letters


def test_a_slip_that_fits_is_left_as_it_is() -> None:
    assert shortened(SLIP, MEANS, at_most(1000), STEPS) == (SLIP, MEANS)


def test_the_rule_goes_first() -> None:
    assert shortened(SLIP, MEANS, at_most(words(SLIP) + 5), STEPS) == (SLIP, replace(MEANS, has_rule=False))


def test_what_would_be_missed_most_is_put_back_where_there_is_room() -> None:
    found = shortened(SLIP, MEANS, at_most(words(SLIP) - 13), STEPS)
    assert found is not None
    slip, means = found
    assert slip.qr == replace(QR, caption="En ligne")
    assert slip.headline == SLIP.headline
    assert not means.has_narrow_figures
    assert means.has_rule is False


def test_at_last_the_next_step_is_told_in_the_fewest_words_and_the_thanks_stay() -> None:
    fewest = 27 + len(BRIEF.notice or "") + len(BRIEF.thanks)
    found = shortened(SLIP, MEANS, at_most(fewest), STEPS)
    assert found is not None
    slip, means = found
    assert (slip.next_step, slip.notice, slip.thanks) == (
        "Nous appellerons ce numéro.",
        BRIEF.notice,
        "Merci!",
    )
    assert slip.headline == ""
    assert slip.qr == replace(QR, caption="")
    assert means.is_plain


def test_nothing_is_found_where_even_the_fewest_words_are_too_many() -> None:
    assert shortened(SLIP, MEANS, at_most(20), STEPS) is None


def test_a_slip_without_other_words_keeps_its_own() -> None:
    found = shortened(replace(SLIP, brief=None), MEANS, at_most(words(SLIP) - 20), STEPS)
    assert found is not None
    assert (found[0].next_step, found[0].notice, found[0].thanks) == (
        FRENCH.next_step,
        FRENCH.notice,
        FRENCH.thanks,
    )


@given(st.integers(60, 260))
def test_what_is_found_fits_and_nothing_more_could_be_put_back_alone(letters: int) -> None:
    fits = at_most(letters)
    found = shortened(SLIP, MEANS, fits, STEPS)
    if found is None:
        slip, means = SLIP, MEANS
        for step in STEPS:
            slip, means = step(slip, means)
        assert not fits(slip, means)
        return
    slip, means = found
    assert fits(slip, means)
    for better in (
        (replace(slip, headline=SLIP.headline), means),
        (replace(slip, next_step=SLIP.next_step), means),
        (replace(slip, thanks=SLIP.thanks), means),
        (replace(slip, notice=SLIP.notice), means),
        (slip, replace(means, is_plain=False)),
        (slip, replace(means, has_rule=True)),
    ):
        assert better == found or not fits(*better)


def test_a_name_far_too_long_leaves_every_other_word_as_it_was() -> None:
    slip = replace(SLIP, library_name="Bibliothèque " * 20)
    encoder = SlipEncoder(MEANS.profile)
    assert len(encoder.encode_body(slip)) > WORDS_LIMIT
    assert encoder.encode_body(slip) == encoder.encode_body(replace(slip, brief=None))


def test_a_slip_without_headline_and_caption_has_no_gap_in_their_place() -> None:
    slip = replace(SLIP, headline="", qr=replace(QR, caption=""))
    blocks = lay_out(slip, replace(MEANS, has_rule=False))
    spaces = [isinstance(block, Space) for block in blocks]
    assert not any(one and other for one, other in pairwise(spaces))
    assert not any(isinstance(block, Rule) for block in blocks)
