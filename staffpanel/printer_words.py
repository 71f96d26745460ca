"""The words of the virtual printer's window: its faults, their keys, and what is true of it.

Must not import Qt Widgets, and knows the printer by the names of its faults only.
"""

from dataclasses import dataclass

from staffpanel.words import PROGRAM
from ui.translation import Catalogue


@dataclass(frozen=True, slots=True)
class PrinterView:
    """What is true of the printer now.

    Attributes:
        faults: Names of everything that is wrong.
        is_online: Whether it prints.
        has_cutter_error: Whether a cut has failed.
    """

    faults: frozenset[str] = frozenset()
    is_online: bool = True
    has_cutter_error: bool = False


GROUPS: dict[str, tuple[str, ...]] = {
    "paper": ("paper-out", "near-end", "cover-open", "cutter-jam"),
    "line": ("unplugged", "power-off", "refused", "slow-line", "small-buffer", "noise"),
    "word": ("mute", "hang", "lost-confirmation", "doubled-confirmation"),
}
"""The faults by what they touch, in the order they are shown."""

KEYS: dict[str, str] = {
    "paper-out": "P",
    "near-end": "N",
    "cover-open": "C",
    "cutter-jam": "J",
    "unplugged": "U",
    "power-off": "O",
    "refused": "R",
    "slow-line": "L",
    "small-buffer": "B",
    "noise": "Z",
    "mute": "M",
    "hang": "H",
    "lost-confirmation": "X",
    "doubled-confirmation": "D",
}
"""One key for each fault, the same in every language."""

TEAR_KEY, WELL_KEY = "T", "W"


class PrinterWords:
    """Says in the window's language what is true of the printer."""

    def __init__(self, language: str) -> None:
        self._catalogue = Catalogue(PROGRAM, language)

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("PrinterWords", source, note, count)

    def title(self) -> str:
        return self.tr("Virtual printer")

    def group(self, name: str) -> str:
        return {
            "paper": self.tr("Paper and cutter"),
            "line": self.tr("Cable and power"),
            "word": self.tr("Answers"),
        }[name]

    def fault(self, name: str) -> str:
        return {
            "paper-out": self.tr("Paper out"),
            "near-end": self.tr("Paper nearly out"),
            "cover-open": self.tr("Cover open"),
            "cutter-jam": self.tr("Cutter jam"),
            "unplugged": self.tr("Cable unplugged"),
            "power-off": self.tr("Power off"),
            "refused": self.tr("Access refused"),
            "slow-line": self.tr("Slow line (1200 baud)"),
            "small-buffer": self.tr("Small buffer (45 bytes)"),
            "noise": self.tr("Noise in the answers"),
            "mute": self.tr("Mute"),
            "hang": self.tr("Hanging"),
            "lost-confirmation": self.tr("Confirmations lost"),
            "doubled-confirmation": self.tr("Confirmations doubled"),
        }[name]

    def tear(self) -> str:
        return self.tr("Tear the paper off")

    def all_well(self) -> str:
        return self.tr("Everything works again")

    def state(self, view: PrinterView) -> str:
        """One word on whether it prints."""
        if "power-off" in view.faults:
            return self.tr("Off", "the printer")
        if view.has_cutter_error:
            return self.tr("Stopped: the cutter is jammed")
        if "cover-open" in view.faults:
            return self.tr("Stopped: the cover is open")
        if "paper-out" in view.faults:
            return self.tr("Stopped: no paper")
        if not view.is_online:
            return self.tr("Hangs", "the printer")
        return self.tr("Prints, with faults") if view.faults else self.tr("Prints")

    def figures(self, slips: int, received: int, dropped: int) -> str:
        return " · ".join(
            (
                self.tr("%n slips", "", slips),
                self.tr("%n bytes received", "", received),
                self.tr("%n dropped", "bytes", dropped),
            )
        )

    def found_as(self) -> str:
        return self.tr("In the settings, printer.device is one of these:")

    def empty(self) -> str:
        return self.tr("Each slip comes out here, the newest on top.")

    def caption(self, number: int, size: int, *, is_cut: bool) -> str:
        words = (
            self.tr("Slip {number} · {size} bytes")
            if is_cut
            else self.tr("Piece {number}, torn · {size} bytes")
        )
        return words.format(number=number, size=size)

    def cannot(self, reason: str) -> str:
        return self.tr("This cannot be done: {reason}").format(reason=reason)
