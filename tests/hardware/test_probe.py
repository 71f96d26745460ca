"""What the probe's answers mean: seen beats documented, and what nobody saw stays as it was."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.commands import CUT
from hardware.probe import (
    CLEAN,
    TRIALS,
    Findings,
    Trial,
    lines_mean,
    marks_mean,
    probed_profile,
    pushes,
    read_mm,
    read_numbers,
    read_yes_no,
)
from hardware.probe_slip import accent_lines, probe_slip
from hardware.profile import Capabilities, PrinterProfile, Source
from hardware.profiles import CITIZEN_CT_S310II, EPSON_TM_T20III, GENERIC_80_MM, PROFILES
from hardware.ruler import LENGTH_MM, SCALE, draw_ruler
from tests.second_printer.test_machine import Bench
from tests.second_printer.variants import TM_T20III

NAMES = [field.name for field in fields(Capabilities)]
SEEN = st.dictionaries(st.sampled_from(NAMES), st.none() | st.booleans())


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.capability)
def test_no_trial_leaves_a_printer_waiting_when_its_answer_is_late_or_lost(trial: Trial) -> None:
    """One that waits for an answer to its list takes the next byte for it, and prints the one behind."""
    bench = Bench(TM_T20III)
    bench.run(trial.command + CLEAN + b"well\n" + CUT)
    assert bench.texts == [("well",)]


@given(base=st.sampled_from(list(PROFILES.values())), seen=SEEN)
def test_what_was_seen_beats_what_was_written_and_the_rest_stays(
    base: PrinterProfile, seen: dict[str, bool | None]
) -> None:
    profile = probed_profile(base, Findings(seen), name="mine", title="Mine")
    for name in NAMES:
        known, was = getattr(profile.can, name), getattr(base.can, name)
        if seen.get(name) is None:
            assert known == was
        else:
            assert (known.is_there, known.source) == (seen[name], Source.PROBED)


def test_distance_and_code_page_are_kept_where_nobody_saw_them() -> None:
    unseen = probed_profile(EPSON_TM_T20III, Findings(), name="mine", title="Mine")
    assert (unseen.head_to_cutter_dots, unseen.code_page) == (EPSON_TM_T20III.head_to_cutter_dots, 16)
    seen = probed_profile(
        EPSON_TM_T20III, Findings(code_page=32, head_to_cutter_mm=14.5), name="mine", title="Mine"
    )
    assert (seen.head_to_cutter_dots, seen.code_page) == (116, 32)


def test_a_documented_thing_that_the_printer_does_not_do_is_gone() -> None:
    seen = Findings({"process_ids": False, "near_end_sensor": True})
    can = probed_profile(EPSON_TM_T20III, seen, name="mine", title="Mine").can
    assert not can.process_ids.may_be_there
    can = probed_profile(CITIZEN_CT_S310II, seen, name="mine", title="Mine").can
    assert can.near_end_sensor.is_there


@pytest.mark.parametrize(
    ("at_once", "at_change", "meaning"),
    [(True, True, True), (True, None, None), (True, False, False), (False, None, False)],
)
def test_status_is_pushed_only_when_a_change_was_told(
    at_once: bool, at_change: bool | None, meaning: bool | None
) -> None:
    assert pushes(at_once=at_once, at_change=at_change) is meaning


@pytest.mark.parametrize(
    ("trial", "on_paper", "meaning"),
    [(True, True, True), (True, False, False), (True, None, None), (False, False, False)],
)
def test_process_ids_count_only_behind_a_real_print(
    trial: bool, on_paper: bool | None, meaning: bool | None
) -> None:
    assert marks_mean(trial=trial, on_paper=on_paper) is meaning


@pytest.mark.parametrize(
    ("right", "code_page", "is_chinese"),
    [({1, 2, 3}, 16, False), ({2, 3}, 16, True), ({3}, 32, None), (set(), None, None), (None, None, None)],
)
def test_the_plainest_line_that_is_right_tells_page_and_chinese(
    right: set[int] | None, code_page: int | None, is_chinese: bool | None
) -> None:
    numbers = None if right is None else frozenset(right)
    meaning = lines_mean(numbers, accent_lines(GENERIC_80_MM))
    assert (meaning.code_page, meaning.can.get("chinese_first")) == (code_page, is_chinese)


@pytest.mark.parametrize(
    ("text", "answer"),
    [("y", True), ("Oui ", True), ("NON", False), ("n", False), ("", None), ("  ", None)],
)
def test_yes_and_no_are_read_in_both_languages(text: str, answer: bool | None) -> None:
    assert read_yes_no(text) is answer


def test_numbers_and_millimetres_are_read_as_people_type_them() -> None:
    assert read_numbers("1, 3", 3) == frozenset({1, 3})
    assert read_numbers("0", 3) == frozenset()
    assert read_numbers("", 3) is None
    assert [read_mm(text, 30) for text in ("12", "12,5 mm", " 7.25", "")] == [12.0, 12.5, 7.25, None]


@pytest.mark.parametrize("text", ["4", "x", "1 9", "-1", "²"])
def test_a_number_that_no_line_has_is_asked_again(text: str) -> None:
    with pytest.raises(ValueError, match="numbers from 1 to 3"):
        read_numbers(text, 3)


@pytest.mark.parametrize("text", ["perhaps", "1"])
def test_neither_yes_nor_no_is_asked_again(text: str) -> None:
    with pytest.raises(ValueError, match="type y for yes"):
        read_yes_no(text)


@pytest.mark.parametrize("text", ["31", "-1", "nan", "inf", "wide"])
def test_a_distance_off_the_ruler_is_asked_again(text: str) -> None:
    with pytest.raises(ValueError, match="millimetres from 0 to 30"):
        read_mm(text, 30)


@pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
def test_the_slip_fits_any_buffer_and_the_ruler_is_true(profile: PrinterProfile) -> None:
    assert len(probe_slip(profile, has_marks=True, has_fence=True)) < 2000
    ruler = draw_ruler(profile.dots_per_mm)
    long_ticks = [y for y in range(3, ruler.height) if all(ruler.is_black(x, y) for x in range(22))]
    assert [round(y * SCALE / profile.dots_per_mm) for y in long_ticks] == [10, 20, LENGTH_MM]
    assert ruler.is_black(ruler.width - 1, 0), "the thick line on top"
