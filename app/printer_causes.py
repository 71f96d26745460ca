"""What a state of the printer means and what to do about it, in the words of the command line."""

from enum import Enum, auto

from app.terminal_words import marked, tr
from desk.printer import PrinterCause
from hardware.status import PrinterFacts


class ExpectedBy(Enum):
    """What tells that a printer speaks, so that its silence is a trouble."""

    MEMORY = auto()
    PROFILE = auto()


WORDS = {
    PrinterCause.READY: marked("nothing to do"),
    PrinterCause.NEAR_END: marked("put in a new roll soon; it still prints"),
    PrinterCause.NOT_CONFIGURED: marked("set printer.device"),
    PrinterCause.ABSENT: marked("is it plugged in and switched on?"),
    PrinterCause.REFUSED: marked("this account may not open it; votre-tour doctor says which group it needs"),
    PrinterCause.BUSY: marked("another program holds it"),
    PrinterCause.UNPLUGGED: marked("plug it in again; it is found by itself"),
    PrinterCause.WRONG_DEVICE: marked("correct printer.device; votre-tour printer list shows what is there"),
    PrinterCause.STALLED: marked("it takes no bytes: look at paper, cover, power and flow control"),
    PrinterCause.MUTE: marked("it does not answer: look at its power and cable"),
    PrinterCause.GARBLED: marked(
        "what it says is no answer of a printer; look at printer.baud and at its cable"
    ),
    PrinterCause.PAPER_OUT: marked("put in a new roll"),
    PrinterCause.COVER_OPEN: marked("close the cover"),
    PrinterCause.CUTTER: marked("switch it off, take scraps of paper away from the blade, switch it on"),
    PrinterCause.OFFLINE: marked("look at the lights on the printer; switch it off and on"),
}
"""What to do, by cause."""

_MUTE = {
    ExpectedBy.MEMORY: marked(
        "it does not answer: look at its power and cable; if it can only listen now, votre-tour "
        "printer forget"
    ),
    ExpectedBy.PROFILE: marked(
        "it does not answer: look at its power and cable; if it can only listen now, votre-tour printer probe"
    ),
}

_STATES = {
    PrinterCause.READY: marked("ready"),
    PrinterCause.NEAR_END: marked("near_end"),
    PrinterCause.NOT_CONFIGURED: marked("not_configured"),
    PrinterCause.ABSENT: marked("absent"),
    PrinterCause.REFUSED: marked("refused"),
    PrinterCause.BUSY: marked("busy"),
    PrinterCause.UNPLUGGED: marked("unplugged"),
    PrinterCause.WRONG_DEVICE: marked("wrong_device"),
    PrinterCause.STALLED: marked("stalled"),
    PrinterCause.MUTE: marked("mute"),
    PrinterCause.GARBLED: marked("garbled"),
    PrinterCause.PAPER_OUT: marked("paper_out"),
    PrinterCause.COVER_OPEN: marked("cover_open"),
    PrinterCause.CUTTER: marked("cutter"),
    PrinterCause.OFFLINE: marked("offline"),
}
"""The state in a word or two; in English the code that the pipe and the log have as well."""


def state_in_words(cause: PrinterCause) -> str:
    """The state of the printer in a word or two."""
    return tr(_STATES[cause])


def to_do_about(cause: PrinterCause, expected_by: ExpectedBy | None = None) -> str:
    """What to do about a state; one sentence without a full stop.

    Args:
        cause: The state.
        expected_by: What tells that the printer speaks; None where that is not known here.
    """
    if cause is PrinterCause.MUTE and expected_by is not None:
        return tr(_MUTE[expected_by])
    return tr(WORDS[cause])


def facts_in_words(facts: PrinterFacts) -> str:
    """What the sensors said last; empty when they never said anything."""
    pairs = (
        (facts.is_cover_open, tr("cover open"), tr("cover closed")),
        (facts.is_paper_out, tr("no paper"), tr("paper there")),
        (facts.is_near_end, tr("roll nearly at its end"), tr("roll not near its end")),
        (facts.is_cutter_stuck, tr("cutter stuck"), tr("cutter free")),
        (facts.has_error, tr("another error"), ""),
    )
    said = [there if is_so else absent for is_so, there, absent in pairs if is_so is not None]
    return ", ".join(word for word in said if word)
