"""Any sequence of coming, going, pausing and taking over: n is the number of people there to serve."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.errors import DeskError
from desk.leaving import Leaving
from desk.presence import PauseKind
from desk.rules import Rules
from tests.desk.event_log import replayed
from tests.desk.staffed_scene import MAUDE, PINS, StaffedScene

DESKS = ("1", "2", "3")
ALIASES = (*PINS,)

step = st.one_of(
    st.tuples(st.sampled_from(["sign_in", "take_over"]), st.sampled_from(DESKS), st.sampled_from(ALIASES)),
    st.tuples(st.just("pause"), st.sampled_from(DESKS), st.sampled_from([*PauseKind])),
    st.tuples(st.sampled_from(["resume", "sign_out", "call"]), st.sampled_from(DESKS), st.none()),
    st.tuples(st.just("wait"), st.integers(0, 20), st.none()),
    st.tuples(st.just("disable"), st.sampled_from(["Luc", "Rosalie"]), st.none()),
    st.tuples(st.just("enable"), st.sampled_from(["Luc", "Rosalie"]), st.none()),
)


@given(st.lists(step, max_size=40), st.booleans(), st.booleans())
def test_n_is_the_number_of_people_who_serve(
    steps: list[tuple[str, object, object]], pins: bool, back: bool
) -> None:
    scene = StaffedScene(rules=Rules(back_office_counts=back), leaving=Leaving(idle_min=10))
    if pins:
        scene.with_people()
    scene.comes("loan", "research", "loan", "fees")
    for name, where, what in steps:
        answered = _play(scene, name, where, what)
        queue = scene.desk.view()
        there = [each.staff for each in queue.presences.values()]
        assert len(there) == len(set(there)), "nobody is at two places"
        serving = [each for each in queue.presences.values() if _serves(each.pause, back=back)]
        assert queue.present == len(serving)
        assert answered in {None, queue.present}
    log = scene.desk.events_after(0, 9999)
    assert replayed(log, scene.desk.view())[0].present == scene.desk.view().present


def _serves(pause: PauseKind | None, *, back: bool) -> bool:
    return pause is None or (back and pause is PauseKind.BACK_OFFICE)


def _play(scene: StaffedScene, name: str, where: object, what: object) -> int | None:
    try:
        return _answer(scene, name, where, what)
    except DeskError:
        return None


def _answer(scene: StaffedScene, name: str, where: object, what: object) -> int | None:
    match name:
        case "sign_in" | "take_over":
            act = scene.desk.sign_in if name == "sign_in" else scene.desk.take_over
            return act(str(where), str(what), PINS[str(what)])
        case "pause":
            assert isinstance(what, PauseKind)
            return scene.desk.pause(str(where), what)
        case "resume":
            return scene.desk.resume(str(where))
        case "sign_out":
            return scene.desk.sign_out(str(where))
        case "call":
            scene.desk.call_next(str(where))
        case "wait":
            assert isinstance(where, int)
            scene.clock.advance(where * 60)
        case "disable":
            scene.register.disable(MAUDE, str(where))
        case "enable":
            scene.register.enable(MAUDE, str(where))
    return None
