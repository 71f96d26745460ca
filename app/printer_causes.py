"""What a state of the printer means and what to do about it, in the words of the command line."""

from desk.printer import PrinterCause
from hardware.status import PrinterFacts

WORDS = {
    PrinterCause.READY: "nothing to do",
    PrinterCause.NEAR_END: "put in a new roll soon; it still prints",
    PrinterCause.NOT_CONFIGURED: "set printer.device",
    PrinterCause.ABSENT: "is it plugged in and switched on?",
    PrinterCause.REFUSED: "this account may not open it; votre-tour doctor says which group it needs",
    PrinterCause.BUSY: "another program holds it",
    PrinterCause.UNPLUGGED: "plug it in again; it is found by itself",
    PrinterCause.WRONG_DEVICE: "correct printer.device; votre-tour printer list shows what is there",
    PrinterCause.STALLED: "it takes no bytes: look at paper, cover, power and flow control",
    PrinterCause.MUTE: "it does not answer: look at its power and cable; "
    "if it can only listen now, votre-tour printer forget",
    PrinterCause.GARBLED: "what it says is no answer of a printer; look at printer.baud and at its cable",
    PrinterCause.PAPER_OUT: "put in a new roll",
    PrinterCause.COVER_OPEN: "close the cover",
    PrinterCause.CUTTER: "switch it off, take scraps of paper away from the blade, switch it on",
    PrinterCause.OFFLINE: "look at the lights on the printer; switch it off and on",
}
"""What to do, by cause."""


def facts_in_words(facts: PrinterFacts) -> str:
    """What the sensors said last; empty when they never said anything."""
    pairs = (
        (facts.is_cover_open, "cover open", "cover closed"),
        (facts.is_paper_out, "no paper", "paper there"),
        (facts.is_near_end, "roll nearly at its end", "roll not near its end"),
        (facts.is_cutter_stuck, "cutter stuck", "cutter free"),
        (facts.has_error, "another error", ""),
    )
    said = [there if is_so else absent for is_so, there, absent in pairs if is_so is not None]
    return ", ".join(word for word in said if word)
