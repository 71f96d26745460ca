"""The printing half of a kiosk in a process of its own, so that it can be killed at any state of a slip.

``python -m tests.journeys.slip_program kiosk FOLDER`` prints on ``FOLDER/printer`` with the journal
``FOLDER/journal/journal.sqlite3``. It tells what the last program left; then it takes a line for each slip,
``REQUEST LABEL``, and says each state with its request.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from desk.slip_journal import JournalEntry
from hardware.encoder import SlipEncoder
from hardware.link import PrinterLink
from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, Capabilities
from hardware.profiles import GENERIC_80_MM
from hardware.serial_line import FlowControl, SerialLine
from hardware.serial_transport import SerialTransport
from hardware.slip import TicketSlip
from hardware.spooler import PrintSpooler, SlipNews
from tests.clocks import SteppingClock
from tests.data.journal_contract import DAY
from tests.data.journal_programs import told_trouble
from tests.data.programs import say
from tests.hardware.conftest import HASTY

# Says what is on paper, and is asked nothing else.
TALKS = Capabilities(
    answers=DOCUMENTED_ABSENT,
    pushes_status=DOCUMENTED_ABSENT,
    fence=DOCUMENTED_ABSENT,
    process_ids=DOCUMENTED,
)


def slip_of(label: str) -> TicketSlip:
    """A short slip."""
    return TicketSlip(
        library_name="Bibliothèque",
        headline="Votre numéro",
        label=label,
        next_step="Nous vous appellerons.",
        taken_at="Pris à 14 h 30",
        thanks="Merci de votre visite.",
        language="fr",
    )


def kiosk(folder: Path) -> None:
    """Print what is asked for until killed."""
    place = JournalPlace(folder / "journal" / "journal.sqlite3", wait_s=20, retry_after_s=0)
    line = SerialLine(115_200, FlowControl.XON_XOFF)
    with closing(SqlitePrintJournal(place, SteppingClock(step_ms=1))) as journal:
        for record in journal.recover():
            say(f"left {record.entry.label} {record.state}")
        link = PrinterLink(
            SerialTransport(str(folder / "printer"), line),
            can=TALKS,
            limits=HASTY,
            may_hold_slip=journal.may_hold_slip(),
        )
        body = SlipEncoder(GENERIC_80_MM).encode_body
        spooler = PrintSpooler(link, body, journal, can=TALKS, on_news=tell)
        link.start()
        say("ready")
        for asked in sys.stdin:
            request, label = asked.split()
            if request == "line":
                latest = journal.latest(label)
                say(f"line {latest.state if latest else 'none'} {told_trouble(journal)}")
            else:
                spooler.submit(JournalEntry(request, label, label, DAY), slip_of(label))
        link.stop()


def tell(slip: SlipNews) -> None:
    """Say a state."""
    say(f"{slip.entry.request_id} {slip.news.state}")


PROGRAMS = {each.__name__: each for each in (kiosk,)}

if __name__ == "__main__":
    PROGRAMS[sys.argv[1]](Path(sys.argv[2]))
