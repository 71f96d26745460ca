"""How a printer is: found out by asking, believed when said twice, and never invented from noise."""

from __future__ import annotations

import random

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.commands import Question
from hardware.profile import Capabilities
from hardware.status import PrinterFacts, answered, pushed
from tests.hardware.exchange_world import ALL, NOTHING_KNOWN, ONE_WAY, World, known, world_of

ASKED_ONLY = Capabilities(
    answers=known(is_there=True), pushes_status=known(is_there=False), fence=known(is_there=False)
)
FENCED = Capabilities(
    answers=known(is_there=True), pushes_status=known(is_there=False), fence=known(is_there=True)
)
CANS = {"all": ALL, "asked": ASKED_ONLY, "unknown": NOTHING_KNOWN, "one way": ONE_WAY}
TROUBLES = {
    "is_paper_out": PrinterCause.PAPER_OUT,
    "is_cover_open": PrinterCause.COVER_OPEN,
    "is_cutter_stuck": PrinterCause.CUTTER,
    "is_near_end": PrinterCause.NEAR_END,
}


def ready(world: World) -> World:
    """Let the printer say how it is, and begin to push."""
    world.run(1.5)
    assert world.exchange.cause is PrinterCause.READY
    return world


@pytest.mark.parametrize("baud", [9_600, 19_200, 115_200])
@pytest.mark.parametrize("fault", TROUBLES)
def test_a_pushed_trouble_is_known_at_once_and_so_is_its_end(fault: str, baud: int) -> None:
    world = ready(world_of(baud=baud))
    for is_there, cause in ((True, TROUBLES[fault]), (False, PrinterCause.READY)):
        setattr(world.machine, fault, is_there)
        assert world.run_until(lambda cause=cause: world.exchange.cause is cause) <= 0.02  # type: ignore[misc]


@pytest.mark.parametrize("fault", TROUBLES)
def test_a_printer_that_cannot_push_is_asked(fault: str) -> None:
    world = ready(world_of(ASKED_ONLY))
    for is_there, cause in ((True, TROUBLES[fault]), (False, PrinterCause.READY)):
        setattr(world.machine, fault, is_there)
        assert world.run_until(lambda cause=cause: world.exchange.cause is cause) < 1.6  # type: ignore[misc]


@pytest.mark.parametrize("phase_s", [0.0, 0.1, 0.35, 0.6, 0.69])
def test_an_idle_printer_that_falls_mute_is_noticed(phase_s: float) -> None:
    world = ready(world_of())
    world.run(phase_s)
    world.machine.cut_power()
    assert world.run_until(lambda: world.exchange.cause is PrinterCause.MUTE) <= 1.6
    world.machine.give_power(world.now_s)
    world.run_until(lambda: world.exchange.cause is PrinterCause.READY)


@pytest.mark.parametrize("can", CANS.values(), ids=CANS)
@pytest.mark.parametrize("seed", range(12))
def test_noise_makes_up_no_trouble(can: Capabilities, seed: int) -> None:
    world = world_of(can)
    if can in (NOTHING_KNOWN, ONE_WAY):
        world.machine.answers = world.machine.pushes = world.machine.knows_fence = False
    chance = random.Random(seed)
    world.run(1.5)
    for _ in range(60):
        world.run(chance.choice([0.003, 0.05, 0.4]))
        # The bytes that look most like an answer, and any others.
        kinds = [chance.randbytes(chance.randint(1, 5)), bytes([0x12 | chance.choice([0x08, 0x20, 0x60])])]
        world.machine.say(chance.choice(kinds), world.now_s)
    world.run(3.0)
    # Of a printer that never answered, noise in place of each answer is all there is to tell.
    told = {PrinterCause.GARBLED} if can is NOTHING_KNOWN else set()
    assert {cause for _, cause in world.causes} - told == {PrinterCause.READY}


def said_last(world: World) -> PrinterCause:
    return world.causes[-1][1]


def drown(world: World, seconds: float) -> None:
    """Let noise stand before every answer."""
    end_s = world.now_s + seconds
    while world.now_s < end_s:
        world.machine.say(b"\xff", world.now_s)
        world.run(0.001)


@pytest.mark.parametrize("can", [ALL, ASKED_ONLY, NOTHING_KNOWN], ids=["all", "asked", "unknown"])
def test_answers_that_stay_drowned_in_noise_are_told_and_so_is_their_end(can: Capabilities) -> None:
    world = ready(world_of(can))
    drown(world, 5.0)
    assert said_last(world) is PrinterCause.GARBLED
    world.run(6.0)
    assert said_last(world) is PrinterCause.READY


@pytest.mark.parametrize("can", [ALL, NOTHING_KNOWN], ids=["known", "unknown"])
def test_noise_from_the_first_moment_on_is_told_and_a_slip_goes_out(can: Capabilities) -> None:
    world = world_of(can)
    job = world.submit()
    drown(world, 6.0)
    assert world.exchange.cause is PrinterCause.GARBLED
    assert world.lines_of(job)


def test_a_garbled_printer_gets_the_next_slip_although_it_owes_answers() -> None:
    world = ready(world_of(FENCED))
    first = world.submit()
    drown(world, 8.0)
    assert first.states[-1] is SlipState.UNKNOWN
    assert world.exchange.cause is PrinterCause.GARBLED
    second = world.submit()
    drown(world, 1.5)
    assert world.lines_of(second)
    drown(world, 8.0)
    assert second.states[-1] is SlipState.UNKNOWN


def test_a_status_that_nobody_bears_out_is_not_believed() -> None:
    world = ready(world_of())
    world.machine.say(b"\x18\x00\x0c\x0f", world.now_s)
    world.run(2.0)
    assert {cause for _, cause in world.causes} == {PrinterCause.READY}


@pytest.mark.parametrize("can", [ALL, NOTHING_KNOWN], ids=["known", "unknown"])
def test_what_speaks_and_is_no_printer_is_told(can: Capabilities) -> None:
    world = world_of(can)
    world.machine.answers = world.machine.pushes = world.machine.knows_ids = False
    sentence = b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n"
    for _ in range(25):
        world.machine.say(sentence, world.now_s)
        world.run(1.0)
    assert world.exchange.cause is PrinterCause.WRONG_DEVICE
    job = world.submit()
    for _ in range(3):
        world.machine.say(sentence, world.now_s)
        world.run(1.0)
    assert not world.lines_of(job)


def test_noise_at_the_plug_does_not_make_a_printer_a_wrong_device() -> None:
    world = world_of()
    world.machine.say(b"\xff\x80" * 100, world.now_s)
    world.run(3.0)
    assert PrinterCause.WRONG_DEVICE not in {cause for _, cause in world.causes}
    assert world.exchange.cause is PrinterCause.READY


def test_a_printer_that_never_answered_is_hardly_bothered() -> None:
    world = world_of(NOTHING_KNOWN)
    world.machine.answers = world.machine.pushes = world.machine.knows_fence = False
    world.run(60.0)
    assert bytes(world.machine.heard).count(b"\x10\x04") <= 15


def test_a_status_tells_the_same_by_push_and_by_answers() -> None:
    well = PrinterFacts(
        is_offline=False,
        is_cover_open=False,
        is_paper_out=False,
        is_near_end=False,
        is_cutter_stuck=False,
        has_error=False,
    )
    assert pushed(b"\x10\x00\x00\x00") == well
    facts = PrinterFacts()
    for question in (Question.PRINTER, Question.OFFLINE_CAUSE, Question.ERROR_CAUSE, Question.PAPER):
        facts = answered(facts, question, 0x12)
    assert facts == well
    assert pushed(b"\x38\x0c\x0f\x0f").cause is PrinterCause.COVER_OPEN
