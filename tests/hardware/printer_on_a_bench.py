"""The engine of the virtual printer without plugs, thread or clock: bytes in, paper and replies out."""

from __future__ import annotations

from hardware.profiles import GENERIC_80_MM
from hardware.virtual_printer import Abilities, Fault, Mechanism, PrintedSlip
from hardware.virtual_printer.engine import BUFFER_BYTES, Engine
from hardware.virtual_printer.line import ReceivedByte
from hardware.virtual_printer.moments import Moment, Moments
from hardware.virtual_printer.said import Reply

BYTE_S = 0.001
# 30 dots, one empty line, in a tenth of a second; a cut in one second.
SLOW_PARTS = Mechanism(paper_speed_mm_s=37.5, cut_time_s=0.68)
LINE_S = 0.1
CUT_S = 1.0


class Bench:
    """Tells the engine what time it is, and listens. One byte takes a millisecond."""

    def __init__(
        self,
        can: Abilities | None = None,
        *,
        buffer_bytes: int = BUFFER_BYTES,
        mechanism: Mechanism = SLOW_PARTS,
    ) -> None:
        self.now_s = 100.0
        self.replies: list[tuple[float, bytes]] = []
        self.pieces: list[PrintedSlip] = []
        self.states: list[float] = []
        self.moments = Moments()
        self.engine = Engine(
            GENERIC_80_MM,
            can or Abilities(),
            mechanism,
            self,
            self.moments,
            buffer_bytes=buffer_bytes,
            byte_s=BYTE_S,
        )

    @property
    def said(self) -> list[bytes]:
        return [data for _, data in self.replies]

    @property
    def lines(self) -> list[str]:
        """All text on paper, in the order it was printed."""
        return [
            line for piece in [*self.pieces, self.engine.look_at_paper(self.now_s)] for line in piece.text
        ]

    def send(self, data: bytes) -> None:
        """Send bytes over the line, one after the other."""
        for value in data:
            byte = ReceivedByte(value, self.now_s, self.now_s + BYTE_S)
            self.now_s += BYTE_S
            self.engine.advance(self.now_s)
            self.engine.take(byte)
        self.engine.advance(self.now_s)

    def wait(self, seconds: float = 60.0) -> None:
        """Let time go by."""
        self.now_s += seconds
        self.engine.advance(self.now_s)

    def set(self, fault: Fault) -> None:
        self.engine.set(fault, self.now_s)
        self.engine.advance(self.now_s)

    def clear(self, fault: Fault) -> None:
        self.engine.clear(fault, self.now_s)
        self.engine.advance(self.now_s)

    def say(self, reply: Reply, now_s: float) -> None:
        self.moments.happened(Moment.REPLY_DUE)
        self.replies.append((now_s, reply.data))
        self.moments.happened(Moment.REPLY_SENT)

    def let_out(self, piece: PrintedSlip) -> None:
        self.pieces.append(piece)

    def changed(self, now_s: float) -> None:
        self.states.append(now_s)
