"""What ``votre-tour printer list`` shows: one line for each printer that may be meant."""

from collections.abc import Iterator, Sequence

from app.terminal_words import marked, tr
from app.words_of_rooms import retold
from hardware.device_names import BadDeviceName, NetworkPlace, NoDevice, PlainFile, read_device
from hardware.printer_search import CandidateKind, PrinterCandidate, printer_candidates

_WORDS = {
    CandidateKind.SERIAL: marked("serial port"),
    CandidateKind.PRINTER_FILE: marked("printer with a device file"),
    CandidateKind.USB: marked("USB printer without a driver; where it has a device file as well, take that"),
    CandidateKind.VIRTUAL: marked("virtual printer"),
}
GROUPS = {CandidateKind.SERIAL: "dialout", CandidateKind.PRINTER_FILE: "lp"}
"""The group that may open a printer of a kind, on Debian and its kin."""
IN_SETTINGS = marked("in the settings")


def printer_lines(configured: str, candidates: Sequence[PrinterCandidate] | None = None) -> Iterator[str]:
    """One line a printer: what to put into ``printer.device``, and what it is.

    Args:
        configured: What ``printer.device`` says; this one comes first.
        candidates: The printers; None to look for them on this machine.
    """
    found = printer_candidates() if candidates is None else list(candidates)
    lines = [(each.device, _described(each)) for each in found]
    here = [(device, f"{words}; {tr(IN_SETTINGS)}") for device, words in lines if device == configured]
    if configured and not here:
        here = [(configured, f"{_meant(configured)}; {tr(IN_SETTINGS)}")]
    lines = [*here, *(line for line in lines if line[0] != configured)]
    if not lines:
        yield tr("no printer found; a network printer is written tcp://address:9100")
        return
    width = max(len(device) for device, _ in lines)
    for device, words in lines:
        yield f"{device:{width}}  {words}"


def _described(candidate: PrinterCandidate) -> str:
    words = [tr(_WORDS[candidate.kind])]
    if candidate.description:
        words.append(candidate.description)
    if candidate.may_open is False:
        group = GROUPS.get(candidate.kind)
        needed = tr("not for this account: group {group}", group=group) if group else ""
        words.append(needed or tr("not for this account"))
    return ", ".join(words)


def _meant(configured: str) -> str:
    """What a name of the settings means that no printer here answers to."""
    try:
        device = read_device(configured)
    except BadDeviceName as mistake:
        return retold(mistake)
    match device:
        case NetworkPlace():
            return tr("network printer")
        case PlainFile():
            return tr("file")
        case NoDevice():
            return ""
        case _:
            return tr("not on this machine now, or a pattern or another name of one below")
