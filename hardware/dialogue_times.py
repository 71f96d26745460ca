"""How patient the talk with a printer is. Must not import anything but the standard library."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DialogueTimes:
    """All in seconds.

    Attributes:
        ask_every_s: How often a printer is asked how it is, from the last answer.
        answer_within_s: How long an answer may take once the question has arrived.
        misses: Questions left open before a printer is mute.
        knock_every_s: How often a printer that never answered is asked again.
        noisy_for_s: How long after noise nothing is believed unasked.
        ask_after_noise_s: How long after a noisy answer the question is put again.
        quiet_s: How long nothing may follow an answer before it is believed.
        settle_s: How long a printer that spoke out of turn must be silent before it is asked anew; more than
            ``answer_within_s``, so that the answer to the question after the late one has come, too.
    """

    ask_every_s: float = 0.7
    answer_within_s: float = 0.35
    misses: int = 2
    knock_every_s: float = 5.0
    noisy_for_s: float = 0.3
    ask_after_noise_s: float = 0.05
    quiet_s: float = 0.015
    settle_s: float = 0.5
