"""The scenes of a storm: which printer on which line meets which fault at which moment, drawn from a seed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, Capabilities, Capability
from hardware.serial_line import BAUD_RATES
from tests.second_printer.flow import Flow
from tests.second_printer.moments import Moment
from tests.second_printer.variants import SMALL_BUFFER, VARIANTS, Variant

NETWORK_SHARE = 0.2
KNOWN_SHARE = 0.7
SHORTEST_S, LONGEST_S = 0.3, 3.0
# No printer starts anew in less after a loss of power, and nobody changes a roll in less.
SHORTEST_MEND_S = 2.0


class Fault(StrEnum):
    """What goes wrong."""

    NOTHING = "nothing"
    PAPER_OUT = "paper out"
    NEAR_END = "near end"
    COVER_OPEN = "cover open"
    CUTTER = "cutter"
    POWER_OFF = "power off"
    UNPLUGGED = "unplugged"
    OTHER_NAME = "other name"
    MUTE = "mute"
    FROZEN = "frozen"
    NOISE = "noise"
    REPLIES_LOST = "replies lost"
    REPLIES_DOUBLED = "replies doubled"
    REPLIES_LATE = "replies late"
    PAPER_OUT_AND_UNPLUGGED = "paper out, unplugged"
    COVER_OPEN_AND_POWER_OFF = "cover open, power off"
    PROGRAM_STOPPED = "program stopped"


class When(StrEnum):
    """When the fault begins, seen from the slip."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Scene:
    """One run. `moment` and `number` count only where `when` is DURING."""

    seed: int
    variant: Variant
    baud: int | None
    flow: Flow
    is_busy_off_line: bool
    is_model_known: bool
    fault: Fault
    when: When
    moment: Moment
    number: int
    lasts_s: float
    has_slip_in_fault: bool
    quickness: float

    @property
    def is_network(self) -> bool:
        """Whether it hangs on the network."""
        return self.baud is None

    @property
    def has_logo(self) -> bool:
        """Whether slips show a logo, which a printer that can is to keep: every other one of these."""
        return self.can.stored_graphics.is_there and self.seed % 2 == 0

    @property
    def can(self) -> Capabilities:
        """What the program is told of the model: all or nothing."""
        return documented(self.variant) if self.is_model_known else Capabilities()

    def __str__(self) -> str:
        """One line for the log."""
        line = f"{self.baud} baud" if self.baud else "network"
        place = f" {self.moment} {self.number}" if self.when is When.DURING else ""
        known = "" if self.is_model_known else " unknown"
        busy = " busy-off-line" if self.is_busy_off_line else ""
        return (
            f"seed {self.seed}: {self.variant.name}{known}, {line}, flow {self.flow}{busy}, "
            f"{self.fault} {self.when}{place}, {self.lasts_s:.2f} s, mechanism x{self.quickness:g}"
        )


def documented(variant: Variant) -> Capabilities:
    """What a manual would say of a model."""

    def said(is_there: bool) -> Capability:
        return DOCUMENTED if is_there and variant.replies else DOCUMENTED_ABSENT

    return Capabilities(
        answers=said(True),
        pushes_status=said(variant.pushes_status),
        fence=said(variant.fence),
        process_ids=said(variant.process_ids),
        clears_buffers=said(variant.clears_buffers),
        near_end_sensor=said(variant.near_end_sensor),
        native_qr=DOCUMENTED if variant.native_qr else DOCUMENTED_ABSENT,
        raster=DOCUMENTED if variant.raster else DOCUMENTED_ABSENT,
        stored_graphics=said(variant.stored_graphics),
    )


_FARTHEST = {
    Moment.BYTE_RECEIVED: 420,
    Moment.LINE_PRINTED: 10,
    Moment.INITIALIZED: 1,
    Moment.CUT_BEGUN: 1,
    Moment.CUT_ENDED: 1,
    Moment.REPLY_DUE: 5,
    Moment.REPLY_SENT: 5,
}


_SHORTEST_S = {
    Fault.PAPER_OUT: SHORTEST_MEND_S,
    Fault.PAPER_OUT_AND_UNPLUGGED: SHORTEST_MEND_S,
    Fault.POWER_OFF: SHORTEST_MEND_S,
    Fault.COVER_OPEN_AND_POWER_OFF: SHORTEST_MEND_S,
    # Longer than any slip: what is lost in the middle of one that goes on, nobody can see.
    Fault.FROZEN: 1.0,
}


def draw_scene(seed: int) -> Scene:
    """Draw one run; the same seed gives the same scene."""
    dice = random.Random(seed)
    # By turns and not by chance, so that a few hundred runs meet every fault in every phase.
    fault = tuple(Fault)[seed % len(Fault)]
    when = tuple(When)[seed // len(Fault) % len(When)]
    variant = dice.choice(VARIANTS)
    baud = None if dice.random() < NETWORK_SHARE else dice.choice(BAUD_RATES)
    # Names change on a serial line only, and models with 45 bytes are older than the network.
    if fault is Fault.OTHER_NAME or variant is SMALL_BUFFER:
        baud = baud or 38_400
    flow, is_busy_off_line = _draw_flow(dice, variant, baud)
    moment = dice.choice([*_FARTHEST, Moment.BYTE_RECEIVED, Moment.BYTE_RECEIVED])
    return Scene(
        seed=seed,
        variant=variant,
        baud=baud,
        flow=flow,
        is_busy_off_line=is_busy_off_line,
        is_model_known=dice.random() < KNOWN_SHARE,
        fault=fault,
        when=when,
        moment=moment,
        number=dice.randint(1, _FARTHEST[moment]),
        lasts_s=round(dice.uniform(_SHORTEST_S.get(fault, SHORTEST_S), LONGEST_S), 2),
        has_slip_in_fault=dice.random() < 0.5,
        quickness=dice.choice((5.0, 100.0)),
    )


def _draw_flow(dice: random.Random, variant: Variant, baud: int | None) -> tuple[Flow, bool]:
    if baud is None:
        return Flow.NONE, False
    kinds = [Flow.WIRE, Flow.XON_XOFF] if variant is SMALL_BUFFER else list(Flow)
    flow = dice.choice(kinds)
    return flow, flow is not Flow.NONE and dice.random() < 0.3
