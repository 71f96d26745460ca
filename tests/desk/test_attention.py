"""When a panel claims attention: somebody waits, nobody serves, and nobody has answered."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.attention import Attention, Cause, Level, attention
from desk.presence import PauseKind
from desk.rules import Rules
from desk.tickets import Outcome
from tests.desk.scene import Scene


def claim(scene: Scene, desk: str = "1") -> Attention | None:
    return attention(scene.desk.view(), desk, scene.clock.now_ms())


def levels(scene: Scene, *desks: str) -> list[Level | None]:
    claims = [claim(scene, desk) for desk in desks]
    return [None if each is None else each.level for each in claims]


def opened(*desks: str) -> Scene:
    """A quiet library: people signed in ten minutes ago."""
    scene = Scene()
    scene.staffed(*desks)
    scene.clock.advance(600)
    return scene


def test_a_ticket_taken_while_nobody_serves_is_heard_at_once_and_louder_after_30_s() -> None:
    scene = opened("1")
    assert claim(scene) is None
    scene.comes("loan")
    begins_ms = scene.clock.now_ms()
    assert claim(scene) == Attention(Level.HEARD, Cause.TICKET, "A001", 1, begins_ms, 0)
    scene.clock.advance(29)
    assert levels(scene, "1") == [Level.HEARD]
    scene.clock.advance(1)
    assert claim(scene) == Attention(Level.LOUD, Cause.TICKET, "A001", 1, begins_ms, 1)
    scene.clock.advance(60)
    assert claim(scene) == Attention(Level.LOUD, Cause.TICKET, "A001", 1, begins_ms, 3)


def test_a_ticket_taken_in_the_very_moment_in_which_a_colleague_leaves_is_heard_at_once() -> None:
    scene = opened("1", "2")
    scene.desk.pause("1")
    scene.comes("loan")
    assert levels(scene, "2") == [Level.HEARD]


def test_a_second_ticket_does_not_begin_the_claim_anew_and_whoever_is_next_is_named() -> None:
    scene = opened("1")
    scene.comes("research")
    begins_ms = scene.clock.now_ms()
    scene.clock.advance(10)
    scene.comes("loan")
    assert claim(scene) == Attention(Level.HEARD, Cause.TICKET, "A001", 2, begins_ms, 0)


def test_a_call_a_start_and_a_visit_anywhere_end_the_claim() -> None:
    scene = opened("1", "2")
    scene.comes("loan", "return", "card")
    scene.calls("2")
    assert levels(scene, "1", "2") == [None, None]
    scene.desk.start("2")
    scene.clock.advance(600)
    assert levels(scene, "1", "2") == [None, None]


def test_a_ticket_left_at_a_desk_without_anybody_silences_no_panel() -> None:
    """A colleague goes on at another desk, or home, and the visit stays behind."""
    scene = opened("1", "2")
    scene.comes("loan", "return")
    scene.calls("2")
    assert levels(scene, "1") == [None]
    scene.desk.sign_out("2")
    assert levels(scene, "1") == [Level.HEARD]


def test_after_a_visit_those_who_waited_already_give_a_minute_and_newcomers_none() -> None:
    scene = opened("1")
    scene.comes("loan", "return")
    scene.calls()
    scene.clock.advance(120)
    scene.desk.finish("1", Outcome.SERVED)
    assert levels(scene, "1") == [Level.SOON]
    scene.clock.advance(59)
    assert levels(scene, "1") == [Level.SOON]
    scene.clock.advance(1)
    assert levels(scene, "1") == [Level.HEARD]
    scene.serves()
    scene.clock.advance(5)
    scene.comes("loan")
    assert levels(scene, "1") == [Level.HEARD]


def test_who_has_seen_it_quietens_every_panel_for_a_minute() -> None:
    scene = opened("1", "2")
    scene.comes("loan")
    scene.clock.advance(40)
    assert levels(scene, "1", "2") == [Level.LOUD, Level.LOUD]
    scene.desk.answer_attention("2")
    assert levels(scene, "1", "2") == [Level.SOON, Level.SOON]
    scene.clock.advance(60)
    assert levels(scene, "1", "2") == [Level.HEARD, Level.SHOWN], "the one who was free longer is heard"


def test_with_several_at_their_desks_only_the_one_free_the_longest_is_heard_at_first() -> None:
    scene = opened("1", "2", "3")
    for desk in ("1", "3"):
        scene.comes("loan")
        scene.serves(desk)
        scene.clock.advance(90)
    scene.comes("loan")
    assert levels(scene, "1", "2", "3") == [Level.SHOWN, Level.HEARD, Level.SHOWN]
    scene.clock.advance(30)
    assert levels(scene, "1", "2", "3") == [Level.LOUD, Level.LOUD, Level.LOUD]


def test_the_sound_goes_to_who_can_give_the_service() -> None:
    scene = opened("1", "2")
    scene.desk.set_skills("1", ["loan"])
    scene.comes("computer")
    assert levels(scene, "1", "2") == [Level.SHOWN, Level.HEARD]


def test_people_on_breaks_are_left_alone_while_somebody_is_at_a_desk() -> None:
    scene = opened("1", "2", "3", "4")
    for desk, kind in (("2", PauseKind.BREAK), ("3", PauseKind.MEETING), ("4", PauseKind.BACK_OFFICE)):
        scene.desk.pause(desk, kind)
    scene.clock.advance(600)
    scene.comes("loan")
    assert levels(scene, "1", "2", "3", "4") == [Level.HEARD, None, None, Level.SOON]
    scene.clock.advance(30)
    assert levels(scene, "1", "2", "3", "4") == [Level.LOUD, None, None, Level.HEARD]


def test_with_nobody_at_a_desk_everybody_who_is_signed_in_is_called() -> None:
    scene = opened("1", "2", "3")
    for desk, kind in zip("123", PauseKind, strict=True):
        scene.desk.pause(desk, kind)
    scene.clock.advance(600)
    scene.comes("research")
    assert levels(scene, "1", "2", "3", "4") == [Level.HEARD] * 3 + [None]
    scene.clock.advance(30)
    assert levels(scene, "1", "2", "3") == [Level.LOUD] * 3


def test_a_back_office_that_counts_is_called_when_nobody_is_at_a_desk() -> None:
    scene = Scene(rules=Rules(back_office_counts=True))
    scene.staffed("1")
    scene.desk.pause("1", PauseKind.BACK_OFFICE)
    scene.clock.advance(600)
    scene.comes("loan")
    assert scene.desk.view().present == 1
    assert levels(scene, "1") == [Level.HEARD]


def test_a_call_on_hold_claims_attention_when_its_reminder_is_due() -> None:
    scene = opened("1")
    scene.ticket("phone")
    due_ms = scene.clock.now_ms() + 60_000
    assert claim(scene) == Attention(Level.SOON, Cause.PHONE, "P001", 0, due_ms, 0)
    scene.clock.advance(60)
    assert claim(scene) == Attention(Level.HEARD, Cause.PHONE, "P001", 0, due_ms, 0)
    scene.clock.advance(59)
    assert claim(scene) == Attention(Level.HEARD, Cause.PHONE, "P001", 0, due_ms, 0), "once in 60 s"
    scene.clock.advance(1)
    assert claim(scene) == Attention(Level.LOUD, Cause.PHONE, "P001", 0, due_ms, 1)
    scene.desk.phone_return("P001")
    assert levels(scene, "1") == [Level.SOON]


def test_a_patron_on_site_is_told_of_before_a_call_that_is_due() -> None:
    scene = opened("1")
    scene.ticket("phone")
    scene.clock.advance(80)
    scene.comes("loan")
    assert claim(scene) == Attention(Level.HEARD, Cause.TICKET, "A001", 1, scene.clock.now_ms(), 0)


def test_a_ticket_set_aside_claims_nothing() -> None:
    scene = opened("1")
    scene.comes("loan")
    scene.calls()
    scene.desk.park("1")
    scene.clock.advance(600)
    assert claim(scene) is None


def test_a_clock_that_steps_back_neither_silences_nor_restarts_the_claim() -> None:
    scene = opened("1")
    scene.comes("loan")
    scene.clock.advance(-7200)
    first = claim(scene)
    scene.clock.advance(1)
    second = claim(scene)
    assert first is not None and second is not None
    assert first.level is second.level is Level.LOUD
    assert first.begins_ms == second.begins_ms


@given(
    st.lists(st.sampled_from(("comes", "calls", "finish", "pause", "resume", "seen", "wait")), max_size=40)
)
def test_on_any_morning_no_panel_claims_while_a_desk_serves_and_one_sounds_when_nobody_does(
    steps: list[str],
) -> None:
    scene = opened("1", "2", "3")
    for number, step in enumerate(steps):
        desk = "123"[number % 3]
        held = scene.desk.view().at_desk(desk)
        match step:
            case "comes":
                scene.comes("loan" if number % 2 else "research")
            case "calls" if held is None and not scene.desk.view().presences[desk].is_paused:
                scene.calls(desk)
            case "finish" if held is not None:
                scene.desk.finish(desk, Outcome.SERVED)
            case "pause":
                scene.desk.pause(desk, tuple(PauseKind)[number % 3])
            case "resume":
                scene.desk.resume(desk)
            case "seen":
                scene.desk.answer_attention(desk)
            case _:
                scene.clock.advance(45)
        claims = levels(scene, "1", "2", "3")
        if scene.desk.view().called or not scene.desk.view().waiting:
            assert claims == [None] * 3
        else:
            scene.clock.advance(60)
            assert any(each in {Level.HEARD, Level.LOUD} for each in levels(scene, "1", "2", "3"))
