"""What claims attention on a panel: the most urgent first, each for those it concerns."""

from __future__ import annotations

import pytest

from desk.attention import Level
from desk.presence import PauseKind
from staffpanel.claims import Claim, Claims, OwnCall, claims_at
from tests.desk.scene import Scene


@pytest.fixture
def scene() -> Scene:
    scene = Scene()
    scene.staffed("1", "2", "3")
    scene.clock.advance(600)
    return scene


def at(scene: Scene, desk: str) -> Claims:
    return claims_at(scene.desk.view(), desk, scene.clock.now_ms())


def shown(scene: Scene, desk: str) -> Claim | None:
    view = at(scene, desk).shown
    return None if view is None else view.claim


def test_a_quiet_library_shows_nothing_and_needs_no_clock(scene: Scene) -> None:
    assert at(scene, "1") == Claims()
    assert at(scene, "4") == Claims(), "nobody is signed in there"


def test_a_colleague_goes_before_who_waits_and_the_answer_before_both(scene: Scene) -> None:
    scene.comes("loan")
    assert shown(scene, "1") is Claim.TICKET
    scene.desk.call_colleague("2")
    assert (shown(scene, "1"), shown(scene, "2")) == (Claim.COLLEAGUE, Claim.TICKET)
    scene.desk.answer_colleague("1", "2")
    view = at(scene, "2").shown
    assert view is not None
    assert (view.claim, view.desk, view.alias) == (Claim.COMING, "1", "staff 1")
    assert (shown(scene, "1"), shown(scene, "3")) == (Claim.TICKET, Claim.TICKET)
    assert at(scene, "2").own is OwnCall.COMING
    scene.clock.advance(120)
    assert (at(scene, "2").own, shown(scene, "2")) == (OwnCall.NONE, Claim.TICKET)


def test_whoever_signs_in_where_the_answer_came_from_is_not_said_to_be_coming(scene: Scene) -> None:
    scene.desk.call_colleague("2")
    scene.desk.answer_colleague("1", "2")
    scene.desk.sign_out("1")
    scene.clock.advance(5)
    scene.desk.sign_in("1", "somebody else")
    view = at(scene, "2").shown
    assert view is not None
    assert (view.claim, view.desk, view.alias) == (Claim.COMING, "1", "")


def test_a_colleague_is_heard_by_who_is_free_and_in_the_back_office_and_seen_by_all(scene: Scene) -> None:
    scene.desk.sign_in("4", "staff 4")
    scene.comes("loan")
    scene.calls("2")
    scene.desk.pause("3", PauseKind.BACK_OFFICE)
    scene.desk.pause("4", PauseKind.BREAK)
    scene.desk.call_colleague("2")
    levels = {desk: view.level for desk in "134" if (view := at(scene, desk).shown) is not None}
    assert levels == {"1": Level.HEARD, "3": Level.HEARD, "4": Level.SHOWN}
    scene.clock.advance(30)
    levels = {desk: view.level for desk in "134" if (view := at(scene, desk).shown) is not None}
    assert levels == {"1": Level.LOUD, "3": Level.LOUD, "4": Level.SHOWN}


def test_who_serves_sees_a_colleague_call_without_a_sound(scene: Scene) -> None:
    scene.comes("loan")
    scene.calls("1")
    scene.desk.call_colleague("2")
    view = at(scene, "1").shown
    assert view is not None and view.level is Level.SHOWN


def test_ones_own_call_is_told_until_it_is_over_and_then_offered_again(scene: Scene) -> None:
    scene.desk.call_colleague("1")
    view = at(scene, "1").shown
    assert view is not None and (view.claim, view.told) == (Claim.ASKED, 2)
    scene.clock.advance(300)
    assert (at(scene, "1").own, shown(scene, "1")) == (OwnCall.NONE, Claim.NOT_ANSWERED)
    assert shown(scene, "2") is None
    scene.clock.advance(60)
    assert at(scene, "1") == Claims()


def test_the_minute_after_a_visit_shows_nothing_and_is_watched(scene: Scene) -> None:
    scene.comes("loan", "return")
    scene.clock.advance(1)
    scene.serves("1")
    assert at(scene, "1") == Claims(is_ticking=True)
    scene.clock.advance(60)
    assert shown(scene, "1") is Claim.TICKET


def test_the_back_office_watches_the_clock_of_who_is_called_first(scene: Scene) -> None:
    scene.desk.pause("2", PauseKind.BACK_OFFICE)
    scene.desk.pause("3", PauseKind.BREAK)
    scene.clock.advance(600)
    scene.comes("loan")
    assert (at(scene, "2"), at(scene, "3")) == (Claims(is_ticking=True), Claims())
    scene.clock.advance(30)
    assert (shown(scene, "2"), shown(scene, "3")) == (Claim.TICKET, None)
