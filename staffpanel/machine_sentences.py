"""What the panel says of the store and of the slip printers: what is wrong, since when, and what to do.

Each says the way out last, and never ends on what cannot be had. Must not import Qt Widgets.
"""

from desk.errors import StoreTrouble
from desk.printer import PrinterCause
from staffpanel.properties import Lost, PrinterLine
from staffpanel.words import PROGRAM, PanelWords
from ui.translation import Catalogue

SHOWN_LABELS = 3
# These end by themselves; somebody has to see to the others.
PASSING = frozenset({StoreTrouble.LOCKED, StoreTrouble.REPLACED})


class MachineSentences:
    """Says in the panel's language how the machines are."""

    def __init__(self, language: str, words: PanelWords) -> None:
        self._catalogue = Catalogue(PROGRAM, language)
        self._words = words

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("MachineSentences", source, note, count)

    def lost(self, lost: Lost) -> str:
        """Since when the view is an old one, why, and what to do."""
        said = self.tr("As of {time}: {cause}; {remedy}, and the view will come back by itself.")
        remedy = self.tr("please wait a moment") if lost.trouble in PASSING else self._technical_support()
        since = self._words.time(lost.since_ms)
        return said.format(time=since, cause=self._trouble(lost.trouble), remedy=remedy)

    def not_done(self, trouble: StoreTrouble) -> str:
        """An action could not be kept, why, and what to do."""
        said = self.tr("Your request did not go through: {cause}; {remedy}.")
        remedy = self.tr("please try again in a moment") if trouble in PASSING else self._technical_support()
        return said.format(cause=self._trouble(trouble), remedy=remedy)

    def no_room(self) -> str:
        """The disk says that it is full, and what to do with whoever comes."""
        return self.tr(
            "The disk is full, and the kiosk may give no more numbers; "
            "please greet people at the desk and tell technical support."
        )

    def printer(self, line: PrinterLine) -> str:
        """The state of a printer, since when and what to do; then whose slips it is to print once more."""
        known = self._printer_at_work() | self._printer_out_of_reach() | self._printer_stopped()
        said = known[line.cause].format(time=self._words.time(line.since_ms))
        if line.is_one_of_several:
            said = f"{self._words.slips.place(line.place)} · {said}"
        if not line.asked:
            return said
        more = "… " if len(line.asked) > SHOWN_LABELS else ""
        labels = more + ", ".join(line.asked[-SHOWN_LABELS:])
        asked = self.tr("DUPLICATA asked for: {labels}.").format(labels=labels)
        return f"{said} {asked}"

    def rest(self, until_ms: int) -> str:
        """The kiosk gives no numbers for a while, after many at once; and what to do with whoever comes."""
        said = self.tr("Numbers are paused at the kiosk until about {time}; please greet people at the desk.")
        return said.format(time=self._words.time(until_ms))

    def _technical_support(self) -> str:
        return self.tr("please tell technical support")

    def _trouble(self, trouble: StoreTrouble) -> str:
        return {
            StoreTrouble.MISSING: self.tr("the database is missing"),
            StoreTrouble.CANNOT_OPEN: self.tr("the database cannot be opened"),
            StoreTrouble.READ_ONLY: self.tr("the database cannot be written to"),
            StoreTrouble.DISK_FULL: self.tr("the disk is full"),
            StoreTrouble.LOCKED: self.tr("another program is holding the database"),
            StoreTrouble.NOT_A_DATABASE: self.tr("the file is not a database"),
            StoreTrouble.NEWER_VERSION: self.tr("the database belongs to a newer version of the program"),
            StoreTrouble.DAMAGED: self.tr("the database is damaged"),
            StoreTrouble.REPLACED: self.tr("the database was replaced"),
            StoreTrouble.UNSAFE_SQLITE: self.tr("the database engine of this machine is not safe"),
            StoreTrouble.NETWORK_SHARE: self.tr("the database is on a network share"),
        }[trouble]

    def _printer_at_work(self) -> dict[PrinterCause, str]:
        return {
            PrinterCause.READY: self.tr("The slip printer is ready."),
            PrinterCause.NEAR_END: self.tr(
                "The paper roll has been nearly at its end since {time}; "
                "slips still come out: please keep a new roll at hand."
            ),
            PrinterCause.GARBLED: self.tr(
                "The answers of the slip printer have been garbled since {time}; "
                "please check its cable, and look for each slip: numbers stay on the screen."
            ),
            PrinterCause.NOT_CONFIGURED: self.tr(
                "No slip printer is set up; numbers are given on the screen."
            ),
        }

    def _printer_out_of_reach(self) -> dict[PrinterCause, str]:
        return {
            PrinterCause.ABSENT: self.tr(
                "The slip printer has been missing since {time}; "
                "please check its cable and its power: numbers stay on the screen."
            ),
            PrinterCause.REFUSED: self.tr(
                "This account has been denied the slip printer since {time}; "
                "please tell technical support: numbers stay on the screen."
            ),
            PrinterCause.BUSY: self.tr(
                "Another program has been using the slip printer since {time}; "
                "please close it: numbers stay on the screen."
            ),
            PrinterCause.UNPLUGGED: self.tr(
                "The slip printer has been unplugged since {time}; "
                "please plug it in again: numbers stay on the screen."
            ),
            PrinterCause.WRONG_DEVICE: self.tr(
                "Another device has been in the place of the slip printer since {time}; "
                "please connect the printer: numbers stay on the screen."
            ),
        }

    def _printer_stopped(self) -> dict[PrinterCause, str]:
        return {
            PrinterCause.STALLED: self.tr(
                "The slip printer has taken no data since {time}; "
                "please turn it off and on again: numbers stay on the screen."
            ),
            PrinterCause.MUTE: self.tr(
                "The slip printer has not answered since {time}; please check that it is turned on, "
                "and tell technical support if it is: numbers stay on the screen."
            ),
            PrinterCause.PAPER_OUT: self.tr(
                "The slip printer has been out of paper since {time}; "
                "please change the roll: numbers stay on the screen."
            ),
            PrinterCause.COVER_OPEN: self.tr(
                "The cover of the slip printer has been open since {time}; "
                "please close it: numbers stay on the screen."
            ),
            PrinterCause.CUTTER: self.tr(
                "The cutter of the slip printer has been stuck since {time}; "
                "please open the cover and clear the paper: numbers stay on the screen."
            ),
            PrinterCause.OFFLINE: self.tr(
                "The slip printer has been off line since {time}; "
                "please check that it is turned on: numbers stay on the screen."
            ),
        }
