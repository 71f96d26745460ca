"""What storms have found, each as the scene that showed it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.second_printer.flow import Flow
from tests.second_printer.moments import Moment
from tests.second_printer.storm_run import Outcome, run_scene
from tests.second_printer.storm_scenes import Fault, Scene, When, draw_scene
from tests.second_printer.variants import CLONE, NO_PROCESS_IDS, NO_STATUS_BACK, SMALL_BUFFER, TM_T20III
from tests.second_printer.verdict import OnPaper

CALM = replace(
    draw_scene(0),
    variant=NO_STATUS_BACK,
    baud=115_200,
    flow=Flow.NONE,
    is_busy_off_line=False,
    is_model_known=True,
    when=When.BEFORE,
    lasts_s=2.0,
    has_slip_in_fault=False,
    quickness=100.0,
)


def play(scene: Scene) -> Outcome:
    outcome = run_scene(scene)
    assert outcome.failures == []
    return outcome


def test_a_slip_cleared_when_its_text_was_on_paper_is_not_said_to_be_cancelled() -> None:
    scene = replace(CALM, fault=Fault.COVER_OPEN, when=When.DURING, moment=Moment.CUT_BEGUN, number=1)

    [_, struck, _] = play(scene).fates

    assert (struck.state, struck.found.numbers) == ("unknown", 1)


def test_a_slip_held_back_by_a_wire_never_comes_out_late() -> None:
    scene = replace(
        CALM,
        fault=Fault.FROZEN,
        flow=Flow.WIRE,
        lasts_s=2.5,
        when=When.DURING,
        moment=Moment.BYTE_RECEIVED,
        number=20,
    )

    [_, struck, afterwards] = play(scene).fates

    assert (struck.state, struck.found.much) == ("unknown", OnPaper.NOTHING)
    assert (afterwards.state, afterwards.found.much) == ("printed", OnPaper.WHOLE_AND_CUT)


def test_a_slip_asked_for_when_the_printer_had_just_frozen_is_not_begun() -> None:
    scene = replace(CALM, fault=Fault.FROZEN, flow=Flow.WIRE, lasts_s=2.5)

    [_, struck, afterwards] = play(scene).fates

    assert [each.state for each in (struck, afterwards)] == ["printed", "printed"]


def test_a_slip_torn_off_inside_a_command_does_not_swallow_the_next_one() -> None:
    scene = replace(
        CALM,
        fault=Fault.UNPLUGGED,
        variant=NO_PROCESS_IDS,
        when=When.DURING,
        moment=Moment.BYTE_RECEIVED,
        number=130,
    )

    [_, struck, afterwards] = play(scene).fates

    assert struck.state == "unknown"
    assert (afterwards.state, afterwards.found.much) == ("printed", OnPaper.WHOLE_AND_CUT)


def test_a_slow_printer_of_45_bytes_that_holds_a_slip_back_is_neither_mute_nor_in_doubt() -> None:
    """150 mm/s: what is asked behind the slip is heard when the slip is nearly out."""
    scene = replace(
        CALM, fault=Fault.NOTHING, variant=SMALL_BUFFER, flow=Flow.WIRE, lasts_s=0.0, quickness=0.6
    )

    assert [each.state for each in play(scene).fates] == ["printed"] * 3


@pytest.mark.soak
@pytest.mark.parametrize(
    "scene",
    [
        pytest.param(
            replace(
                CALM,
                fault=Fault.NOTHING,
                variant=SMALL_BUFFER,
                flow=Flow.XON_XOFF,
                lasts_s=0.0,
                quickness=0.3,
            ),
            id="answers held back one by one are not taken for each other",
        ),
        pytest.param(
            replace(CALM, fault=Fault.REPLIES_DOUBLED, variant=TM_T20III),
            id="a doubled answer is nobody's trouble",
        ),
        pytest.param(
            replace(CALM, fault=Fault.REPLIES_LATE, when=When.AFTER),
            id="a late answer does not shift all that follow",
        ),
        pytest.param(
            replace(CALM, fault=Fault.POWER_OFF, when=When.AFTER, flow=Flow.WIRE),
            id="questions held back are answered together and not believed",
        ),
        pytest.param(
            replace(CALM, fault=Fault.REPLIES_LATE, variant=CLONE, baud=None),
            id="bytes on their way in a network are not held back",
        ),
        pytest.param(
            replace(CALM, fault=Fault.PAPER_OUT, variant=SMALL_BUFFER, flow=Flow.WIRE),
            id="a small buffer full of a slip is cleared",
        ),
        pytest.param(
            replace(CALM, fault=Fault.PAPER_OUT_AND_UNPLUGGED, variant=NO_PROCESS_IDS, when=When.DURING),
            id="a printer that comes back without paper is cleared before the paper does",
        ),
    ],
)
def test_a_scene_that_went_wrong_once_goes_well(scene: Scene) -> None:
    play(scene)
