"""Random troubles at random moments: no slip is doubled, none said to be printed without paper."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from desk.printer import PrinterCause
from hardware.profile import Capabilities
from tests.hardware.exchange_world import World, known
from tests.hardware.paper_machine import PaperMachine

LONGEST_DETECTION_S = 2.0
RIPE_S = 8.0

Act = Callable[[World], None]


def setting(name: str, *, to: bool) -> Act:
    def act(world: World) -> None:
        setattr(world.machine, name, to)

    return act


def cut_power(world: World) -> None:
    world.machine.cut_power()


def give_power(world: World) -> None:
    world.machine.give_power(world.now_s)


def submit(world: World) -> None:
    world.submit()


def reconnect(world: World) -> None:
    world.reconnect(0.3)


FAULTS = ("is_paper_out", "is_cover_open", "is_cutter_stuck", "is_near_end", "loses_confirmations")
ACTS: dict[str, Act] = {
    "submit": submit,
    "submit again": submit,
    "power off": cut_power,
    "power on": give_power,
    "unplugged": reconnect,
    **{f"{name} begins": setting(name, to=True) for name in FAULTS},
    **{f"{name} ends": setting(name, to=False) for name in FAULTS},
    "doubles": setting("doubles_confirmations", to=True),
}
NOISE = st.binary(min_size=1, max_size=12)
GAPS_S = st.sampled_from([0.002, 0.02, 0.1, 0.16, 0.4, 0.8, 2.0, 7.0])
PLANS = st.lists(st.tuples(GAPS_S, st.sampled_from(sorted(ACTS)) | NOISE), max_size=14)
BLAME = {
    PrinterCause.PAPER_OUT: ("is_paper_out",),
    PrinterCause.COVER_OPEN: ("is_cover_open",),
    PrinterCause.CUTTER: ("is_cutter_stuck",),
    PrinterCause.OFFLINE: ("is_paper_out", "is_cover_open", "is_cutter_stuck"),
    PrinterCause.NEAR_END: ("is_near_end",),
    PrinterCause.MUTE: ("is_dark",),
}


class Storm:
    """Carries out a plan, and remembers until when each fault was there."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._last_s: dict[str, float] = {}
        self._seen = 0

    def run(self, seconds: float) -> None:
        end_s = self.world.now_s + seconds
        while self.world.now_s < end_s:
            self.look()
            self.world.step(end_s)

    def look(self) -> None:
        machine, now_s = self.world.machine, self.world.now_s
        there = {name for name in FAULTS if getattr(machine, name)}
        if machine.powered_s is None or now_s < machine.powered_s:
            there.add("is_dark")
        self._last_s.update(dict.fromkeys(there, now_s))
        for moment_s, cause in self.world.causes[self._seen :]:
            blamed = [self._last_s.get(name, float("-inf")) for name in BLAME.get(cause, ())]
            is_true = (
                cause in {PrinterCause.READY, PrinterCause.GARBLED}
                or max(blamed, default=float("-inf")) >= moment_s - LONGEST_DETECTION_S
            )
            assert is_true, f"{cause} without a reason"
        self._seen = len(self.world.causes)


@given(
    plan=PLANS,
    ids=st.booleans(),
    fence=st.booleans(),
    clears=st.booleans(),
    pushes=st.booleans(),
    is_known=st.booleans(),
    baud=st.sampled_from([9_600, 19_200, 115_200]),
    piece_bytes=st.sampled_from([8, 45, 4096]),
)
def test_whatever_happens_words_and_paper_agree(
    plan: list[tuple[float, str | bytes]],
    *,
    ids: bool,
    fence: bool,
    clears: bool,
    pushes: bool,
    is_known: bool,
    baud: int,
    piece_bytes: int,
) -> None:
    can = Capabilities(
        answers=known(is_there=True if is_known else None),
        pushes_status=known(is_there=pushes if is_known else None),
        fence=known(is_there=fence if is_known else None),
        process_ids=known(is_there=ids),
        clears_buffers=known(is_there=clears if is_known else None),
    )
    machine = PaperMachine(10 / baud, pushes=pushes, knows_ids=ids, knows_fence=fence, clears=clears)
    storm = Storm(World(machine, can, piece_bytes=piece_bytes))
    storm.world.submit()
    for gap_s, act in plan:
        storm.run(gap_s)
        if isinstance(act, bytes):
            machine.say(act, storm.world.now_s)
        else:
            ACTS[act](storm.world)
            storm.look()
    for name in FAULTS:
        setattr(machine, name, False)
    give_power(storm.world)
    storm.run(RIPE_S)
    last = storm.world.submit()
    storm.run(RIPE_S)
    assert last.end is not None, "hangs"
    assert storm.world.exchange.cause is PrinterCause.READY
    # Without the order, or with the plug pulled, nobody can drop what the printer holds.
    storm.world.judge(may_be_stale=not clears or (0.0, "unplugged") in [(0.0, act) for _, act in plan])
