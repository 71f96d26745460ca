"""The words of the panel about slips: what is amiss with one, where its ticket is, and where paper comes out.

Must not import Qt Widgets.
"""

from collections import Counter
from collections.abc import Callable, Mapping

from desk.printer import KIOSK
from desk.slips import SlipState
from desk.tickets import State
from staffpanel.actions import Drawer
from staffpanel.slip_drawers import Looked, SeenTo
from staffpanel.tickets_shown import LostPaper, Slip
from ui.translation import Catalogue


class SlipWords:
    """Says in the panel's language what the properties mean of a slip.

    A printer is named by its place: the kiosk, the one desk whose own it is, else as the library calls it.
    """

    def __init__(
        self, catalogue: Catalogue, time: Callable[[int], str], own_printers: Mapping[str, str]
    ) -> None:
        self._catalogue = catalogue
        self._time = time
        desks_at = Counter(own_printers.values())
        self._desks = {place: desk for desk, place in own_printers.items() if desks_at[place] == 1}

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("SlipWords", source, note, count)

    def place(self, place: str) -> str:
        """Name of a printer in a list."""
        if place == KIOSK:
            return self.tr("Kiosk")
        if place in self._desks:
            return self.tr("Printer of desk {desk}").format(desk=self._desks[place])
        return self.tr("Printer “{place}”").format(place=place)

    def at_place(self, place: str) -> str:
        """Where a slip comes out, inside a sentence."""
        if place == KIOSK:
            return self.tr("at the kiosk")
        if place in self._desks:
            return self.tr("at the printer of desk {desk}").format(desk=self._desks[place])
        return self.tr("at the printer “{place}”").format(place=place)

    def trouble(self, state: SlipState) -> str:
        """Why a slip is not known to be printed; empty when it is no trouble."""
        return {
            SlipState.QUEUED: self.tr("Waits for the printer"),
            SlipState.NOT_SENT: self.tr("No paper came out"),
            SlipState.CANCELLED: self.tr("Cut short"),
            SlipState.UNKNOWN: self.tr("Look at the paper first"),
        }.get(state, "")

    def whereabouts(self, slip: Slip) -> str:
        """Where the ticket is, and whether its slip was asked for once more."""
        said = {
            State.WAITING: self.tr("Waiting"),
            State.CALLED: self.tr("Called to desk {desk}"),
            State.SERVING: self.tr("At desk {desk}"),
            State.PARKED: self.tr("Set aside"),
        }.get(slip.state, "")
        where = said.format(desk=slip.desk)
        if slip.asked_ms is None:
            return where
        asked = self.tr("asked for at {time}").format(time=self._time(slip.asked_ms))
        return f"{where} · {asked}"

    def paper(self, paper: LostPaper) -> str:
        """Which slip it is that did not come out, and when it was asked for."""
        what = self.tr("What follows · {time}")
        if not paper.label:
            what = self.tr("Quieter times · {time}")
        return what.format(time=self._time(paper.asked_ms))

    def asked_since(self, since_ms: int) -> str:
        """The button of a slip that was asked for and has not come out yet."""
        return self.tr("Asked for at {time}").format(time=self._time(since_ms))

    def asked_in_full(self, label: str, since_ms: int) -> str:
        """The same for who hears it."""
        said = self.tr("The slip of {label} was asked for at {time}")
        return said.format(label=label, time=self._time(since_ms))

    def to_check(self, count: int) -> str:
        return self.tr("Slips to check: %n", "button that lists them", count)

    def titles(self, label: str) -> dict[Drawer, str]:
        """Titles of the lists about slips, with a place for the label, which some slips have not."""
        lost = self.tr("Should the slip about what follows for {label} be printed again?")
        if not label:
            lost = self.tr("Should the slip with the quieter times be printed again?")
        return {
            Drawer.LOST_SLIP: lost,
            Drawer.SLIPS: self.tr("Which slip should be printed again?"),
            Drawer.LOOK_FIRST: self.tr("Is the slip of {label} there after all?"),
            Drawer.PRINTERS: self.tr("Where does the slip of {label} come out?"),
            Drawer.STEP_PRINTERS: self.tr("Where does the next step of {label} come out?"),
        }

    def hints(self) -> dict[Drawer, str]:
        """The line under each title, with a place for where the slip comes out."""
        return {
            Drawer.SLIPS: self.tr("Those that may be missing come first; type a number or use the arrows."),
            Drawer.LOOK_FIRST: self.tr(
                "Nothing confirms that it was printed; please look at the paper {place} first."
            ),
            Drawer.LOST_SLIP: self.tr("The paper comes out {place}."),
            Drawer.PRINTERS: self.tr("It will say DUPLICATA."),
            Drawer.STEP_PRINTERS: self.tr("It tells what happens next and stays anonymous."),
        }

    def choice(self, drawer: Drawer, code: str) -> str:
        """The text of an answer, or the name of a printer."""
        if drawer is Drawer.LOST_SLIP:
            return self._seen_to(SeenTo(code))
        return self._looked(Looked(code)) if drawer is Drawer.LOOK_FIRST else self.place(code)

    def _looked(self, answer: Looked) -> str:
        return {
            Looked.THERE: self.tr("Yes, it is there"),
            Looked.NOT_THERE: self.tr("No: print it once more, marked DUPLICATA"),
        }[answer]

    def _seen_to(self, answer: SeenTo) -> str:
        return {
            SeenTo.PRINT: self.tr("Print it again"),
            SeenTo.TAKE_OFF: self.tr("Take it off the list"),
        }[answer]

    def printer_state(self, is_ready: bool) -> str:
        return self.tr("ready", "a printer") if is_ready else self.tr("needs attention", "a printer")
