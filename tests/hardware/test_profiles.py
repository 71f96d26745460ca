"""Printer profiles: what is claimed has a source, and a file says the same when it is read back."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.encoder import SlipEncoder
from hardware.profile import (
    PROBED,
    UNKNOWN,
    Capabilities,
    Capability,
    PrinterProfile,
    Source,
)
from hardware.profile_file import CAPABILITY_NAMES, BadProfile, capability_words, profile_text, read_profile
from hardware.profiles import EPSON_TM_T20III, EPSON_TM_T88V, GENERIC_58_MM, GENERIC_80_MM, PROFILES
from tests.hardware.escpos_reader import read_frames
from tests.hardware.sample_slips import FRENCH

KNOWN = st.builds(
    Capability, is_there=st.booleans(), source=st.sampled_from([Source.PROBED, Source.DOCUMENTED])
)
CAPABILITIES = st.builds(
    Capabilities, **{field.name: KNOWN | st.just(UNKNOWN) for field in fields(Capabilities)}
)
# What a file of settings cannot hold is left out of a title, see below.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x7f"))
PROFILE = st.builds(
    PrinterProfile,
    name=TEXTS,
    title=TEXTS,
    paper_mm=st.sampled_from([58, 80]),
    width_dots=st.integers(200, 900),
    head_to_cutter_dots=st.integers(0, 800),
    can=CAPABILITIES,
    dpi=st.sampled_from([180, 203]),
    code_page=st.integers(0, 255),
)


@pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
def test_nothing_is_claimed_without_a_reference(profile: PrinterProfile) -> None:
    sources = {getattr(profile.can, name).source for name in CAPABILITY_NAMES}
    assert Source.PROBED not in sources, "nobody has probed a printer of this model"
    assert (Source.DOCUMENTED in sources) is bool(profile.reference)


def test_a_printer_that_nobody_knows_promises_nothing() -> None:
    assert GENERIC_80_MM.can == GENERIC_58_MM.can == Capabilities()


def test_a_tm_t88_prints_72_mm_like_a_tm_t20() -> None:
    widths = [profile.width_dots / profile.dots_per_mm for profile in (EPSON_TM_T88V, EPSON_TM_T20III)]
    assert widths == pytest.approx([72, 72], abs=0.2)


@given(profile=PROFILE)
def test_a_profile_is_read_back_as_it_was_written(profile: PrinterProfile) -> None:
    assert read_profile(profile_text(profile, "found out on a Monday\nby hand")) == profile


def test_what_a_printer_calls_itself_never_makes_a_file_that_cannot_be_read() -> None:
    odd = replace(GENERIC_80_MM, title="TM\x7f-\ud800T20")
    assert read_profile(profile_text(odd)).title == "TM-T20"


def test_a_file_may_say_little_and_the_rest_is_not_known() -> None:
    text = 'name = "x"\ntitle = "X"\npaper_mm = 80\nwidth_dots = 576\n[can]\nfence = "yes, probed"\n'
    assert read_profile(text).can == Capabilities(fence=PROBED)


def test_everything_wrong_in_a_file_is_told_at_once() -> None:
    top = 'name = 3\ntitle = "X"\nwidth_dots = true\npapers = 1\n'
    text = top + '[can]\nfence = "perhaps"\nflies = "unknown"\n'
    with pytest.raises(BadProfile) as caught:
        read_profile(text)
    told = "\n".join(caught.value.mistakes)
    assert len(caught.value.mistakes) == 6
    for word in ("paper_mm is missing", "name", "width_dots", "papers", "can.fence", "can.flies"):
        assert word in told


@pytest.mark.parametrize("text", ["name = ", "can = 3", "[can]\nfence = 3"])
def test_what_is_no_profile_is_refused(text: str) -> None:
    with pytest.raises(BadProfile):
        read_profile(text)


def test_a_capability_is_written_in_words() -> None:
    assert [capability_words(each) for each in (PROBED, UNKNOWN)] == ["yes, probed", "unknown"]


def test_another_number_of_the_code_page_is_the_one_that_counts() -> None:
    usual, star = (
        SlipEncoder(replace(GENERIC_80_MM, code_page=number)).encode(FRENCH) for number in (16, 32)
    )
    assert usual.count(b"\x1bt") == star.count(b"\x1bt") == 1
    assert star == usual.replace(b"\x1bt\x10", b"\x1bt\x20")


def test_the_usual_printer_reads_its_slip() -> None:
    assert read_frames(SlipEncoder(EPSON_TM_T88V).encode(FRENCH))
