"""The next step a patron leaves with, and tickets set aside with a reason and a reminder."""

from __future__ import annotations

import pytest

from desk.errors import NextStepRequired, UnknownNextStep
from desk.next_steps import NextStep
from desk.reminders import aside_too_long
from desk.rules import Rules
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome, ParkReason
from tests.desk.scene import BRANCH, MINUTE_MS, OPENING_MS, Scene

USUAL = {
    Outcome.REFERRED: "see_service",
    Outcome.ON_HOLD_PLACED: "await_notice",
    Outcome.INTERLIBRARY_LOAN: "await_notice",
    Outcome.PURCHASE_SUGGESTED: "await_notice",
    Outcome.CALL_PROMISED: "await_call",
    Outcome.WILL_RETURN: "come_back",
}


@pytest.fixture
def scene() -> Scene:
    """A search is at desk 1."""
    scene = Scene()
    scene.staffed("1")
    scene.comes("research")
    scene.calls()
    return scene


def desk_with(scene: Scene, rules: Rules = Rules(), referrals: tuple[str, ...] = ()) -> ServiceDesk:  # noqa: B008
    return ServiceDesk(scene.store, branch=BRANCH, actor="test", rules=rules, referrals=referrals)


@pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.NO_SHOW])
def test_an_outcome_that_needs_a_next_step_is_kept_with_the_one_that_can_be_meant(
    scene: Scene, outcome: Outcome
) -> None:
    assert scene.desk.finish("1", outcome).next_step == USUAL.get(outcome)


@pytest.mark.parametrize("step", NextStep)
def test_staff_may_say_another_one(scene: Scene, step: NextStep) -> None:
    assert scene.desk.finish("1", Outcome.ON_HOLD_PLACED, next_step=step).next_step == step


def test_a_library_with_a_directory_must_say_where_somebody_is_referred_to(scene: Scene) -> None:
    desk = desk_with(scene, referrals=("city_archives",))
    with pytest.raises(NextStepRequired):
        desk.finish("1", Outcome.REFERRED)
    assert scene.stored("B001").outcome is None
    assert desk.finish("1", Outcome.REFERRED, next_step="city_archives").next_step == "city_archives"


def test_a_library_may_turn_that_off(scene: Scene) -> None:
    desk = desk_with(scene, Rules(needs_next_step=False), ("city_archives",))
    assert desk.finish("1", Outcome.REFERRED).next_step is None


@pytest.mark.parametrize(
    ("outcome", "step"),
    [(Outcome.SERVED, "city_archives"), (Outcome.LEFT, "come_back"), (Outcome.SERVED, "")],
)
def test_a_next_step_that_cannot_be_is_refused(scene: Scene, outcome: Outcome, step: str) -> None:
    with pytest.raises(UnknownNextStep):
        scene.desk.finish("1", outcome, next_step=step)
    assert scene.stored("B001").outcome is None


def test_a_call_ends_with_a_next_step_too(scene: Scene) -> None:
    scene.comes("phone")
    assert scene.desk.phone_done("P001", Outcome.CALL_PROMISED).next_step == "await_call"


def test_a_ticket_is_set_aside_with_a_reason_and_reminded_of(scene: Scene) -> None:
    parked = scene.desk.park("1", reason=ParkReason.BEING_PREPARED, remind_min=5)
    assert (parked.park_reason, parked.remind_ms) == ("being_prepared", OPENING_MS + 5 * MINUTE_MS)
    scene.clock.advance(299.999)
    assert aside_too_long(scene.desk.view()) == ()
    scene.clock.advance(0.001)
    assert aside_too_long(scene.desk.view()) == (parked,)
    back = scene.desk.unpark("B001")
    assert (back.park_reason, back.remind_ms) == (None, None)
    assert aside_too_long(scene.desk.view()) == ()


def test_nobody_need_say_why_a_ticket_is_set_aside(scene: Scene) -> None:
    parked = scene.desk.park("1")
    assert (parked.park_reason, parked.remind_ms) == (None, None)
    scene.clock.advance(36_000)
    assert aside_too_long(scene.desk.view()) == ()
