"""How long is waited for what: with a slip on its way, and with a printer's answers.

Must not import anything but the standard library.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace


def earliest(*moments: float | None) -> float | None:
    """The first of some moments; None stands for never."""
    return min((moment for moment in moments if moment is not None), default=None)


@dataclass(frozen=True, slots=True)
class FlightTimes:
    """All in seconds.

    Attributes:
        stalled_after_s: A port that lets no byte go for this long is stalled.
        confirm_within_s: A printer that is well and says nothing more of a slip for this long will not.
        ask_again_after_s: How long a printer that is well may be silent behind a slip before it is asked once
            more for the answers that stand there: noise may have hidden them.
        grace_s: How long after a trouble a slip may still be confirmed or the trouble end.
        clear_within_s: How long the printer may take to say that it has cleared its buffers.
        prints_within_s: A printer that has said that it began a slip and comes to grief after this long had
            time to print all of it.
    """

    stalled_after_s: float = 5.0
    confirm_within_s: float = 6.0
    ask_again_after_s: float = 1.5
    grace_s: float = 0.15
    clear_within_s: float = 0.6
    prints_within_s: float = 2.0


@dataclass(frozen=True, slots=True)
class DialogueTimes:
    """All in seconds.

    Attributes:
        ask_every_s: How often a printer is asked how it is, from the last answer.
        ask_in_slip_s: The same while a slip that was handed over is not proved.
        answer_within_s: How long an answer may take once the question has arrived.
        behind_slip_s: How long it may take behind a slip, from when the question was put: some printers print
            the slip first. When one was left open, the next is waited for no longer than at rest.
        settle_s: How long no further answer may come, after one was missed, before others are believed.
        misses: Questions left open before a printer is mute.
        knock_every_s: How often a printer that never answered is asked again.
        noisy_for_s: How long after noise a pushed status alone is not believed.
        ask_after_noise_s: How long after a noisy answer the question is put again.
        garbled_after_s: How long every answer may come with noise, before nothing is known of the printer.
        ask_again_s: How long after answers that change the picture they are asked for again.
        fence_misses: Answers in the order of the data that may be missed before a printer counts as one that
            gives none.
        fence_knock_every_s: How often such a printer is asked again at rest.
        silence_s: How long nothing may follow an answer in the order of the data, for it to be the last one.
    """

    ask_every_s: float = 0.7
    ask_in_slip_s: float = 0.1
    answer_within_s: float = 0.35
    behind_slip_s: float = 0.95
    settle_s: float = 0.7
    misses: int = 2
    knock_every_s: float = 5.0
    noisy_for_s: float = 0.3
    ask_after_noise_s: float = 0.05
    garbled_after_s: float = 3.0
    ask_again_s: float = 0.01
    fence_misses: int = 3
    fence_knock_every_s: float = 30.0
    silence_s: float = 0.1


@dataclass(frozen=True, slots=True)
class ExchangeTimes:
    """The patience with a slip, with the answers, and with bytes that do not go."""

    flight: FlightTimes = field(default_factory=FlightTimes)
    dialogue: DialogueTimes = field(default_factory=DialogueTimes)

    def held_back(self) -> ExchangeTimes:
        """The same on a line that the printer may stop, where a question is heard when a slip is nearly out.

        A slip of 148 mm and its cut take 1.8 s at 100 mm/s. No printer may be silent with a slip in it for
        as long as it needs to start anew: what it says then would be taken for its word on all of the slip.
        """
        return replace(self, dialogue=replace(self.dialogue, behind_slip_s=1.3, settle_s=2.0))
