"""The wiring: the one place that picks the real parts and puts them together.

Qt is not imported here, so that the pipe and the doctor start fast; ``programs`` wires windows.
"""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.clock import SystemClock
from app.database_place import database_path
from app.opening_hours import opening_times
from app.pins import ArgonPins
from app.settings import Settings
from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from data.sqlite_file import Making
from data.sqlite_meta import Purpose
from data.store_opener import StoreOpener
from desk.leaving import Leaving
from desk.opening import OpeningTimes
from desk.printer import KIOSK
from desk.service_desk import ServiceDesk
from desk.staff_register import StaffRegister
from hardware.journal import MemoryJournal, PrintJournal
from staffpanel.phrase_book import DEFAULT_PHRASES
from staffpanel.phrases import Phrase, Situation, with_own
from ui.opened_desk import OpenDesk, OpenedDesk
from ui.referral_words import ReferralWords


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What every desk of one program is made of."""

    settings: Settings
    opener: StoreOpener
    actor: str
    leaving: Leaving
    has_step_slips: bool
    opening: OpeningTimes

    def open(self) -> OpenedDesk:
        """Open a desk for the calling thread.

        Raises:
            StoreUnavailable: The store cannot be opened now.
        """
        store = self.opener.open()
        desk = ServiceDesk(
            store,
            branch=self.settings.library.branch,
            actor=self.actor,
            services=self.settings.services_of_desk(),
            desks=self.settings.desks.names,
            rules=self.settings.rules_of_desk(),
            referrals=[each.code for each in self.settings.referral],
            skills_by_staff=self.settings.staff.skills,
            leaving=self.leaving,
            pins=ArgonPins(),
            has_step_slips=self.has_step_slips,
            own_printers=self.settings.desks.printers,
            opening=self.opening,
        )
        return OpenedDesk(desk, store, store.written_files())


def store_opener(
    settings: Settings, clock: SystemClock, purpose: Purpose = "live", making: Making | None = None
) -> StoreOpener:
    """What opens the stores of one program with these settings; one a program, so that it keeps to its file.

    The usual folder is made when it is missing; a folder named in the settings is not, because a
    missing one there is a mistake or a disk that is not mounted.
    """
    is_usual = not settings.store.database
    return StoreOpener(database_path(settings), clock, purpose=purpose, makes_folder=is_usual, making=making)


def journal_path(settings: Settings, place: str = KIOSK) -> Path:
    """Where the print journal of a place is kept: as set, or beside the database."""
    if settings.printer.journal:
        return Path(settings.printer.journal)
    database = database_path(settings)
    of_place = "" if place == KIOSK else f"-{place.replace(' ', '_')}"
    return database.with_name(f"{database.stem}.print-journal{of_place}{database.suffix}")


def print_journal(
    settings: Settings, clock: SystemClock, place: str = KIOSK, making: Making | None = None
) -> PrintJournal:
    """The journal of the printer in the settings; nothing is opened yet, and no file made without a printer.

    Args:
        settings: The library's settings.
        clock: Tells when a line was written.
        place: Which printer.
        making: See ``data.sqlite_file.open_file``.
    """
    if not settings.printer.device:
        return MemoryJournal(clock)
    is_usual = not settings.printer.journal
    makes_folder = is_usual and not settings.store.database
    path = journal_path(settings, place)
    file = JournalPlace(path, is_usual=is_usual, makes_folder=makes_folder, making=making)
    return SqlitePrintJournal(file, clock, kept_days=settings.printer.journal_days)


def desk_opener(
    settings: Settings,
    clock: SystemClock,
    actor: str,
    purpose: Purpose = "live",
    *,
    has_step_slips: bool = False,
    making: Making | None = None,
) -> OpenDesk:
    """What the threads of one program need to open a desk each.

    Args:
        settings: The library's settings.
        clock: Shared by all; it only reads.
        actor: Written with every event, such as ``kiosk``.
        purpose: ``replay`` for a database made to replay days.
        has_step_slips: Whether a visit that ends with a next step has it printed without being asked.
        making: See ``data.sqlite_file.open_file``.
    """
    parts = DeskParts(
        settings,
        store_opener(settings, clock, purpose, making),
        actor,
        leaving_of(settings, clock),
        has_step_slips,
        opening_times(settings, clock),
    )
    return parts.open


def leaving_of(settings: Settings, clock: SystemClock) -> Leaving:
    """When a desk counts as left, by the branch's own time."""
    at = settings.staff.sign_out_at
    return Leaving(
        idle_min=settings.staff.idle_min,
        closes_ms=partial(clock.moment_ms, time_of_day=at) if at else None,
    )


@contextmanager
def staff_register(settings: Settings, actor: str) -> Iterator[StaffRegister]:
    """The people of the staff, in the database of these settings, which is made when it is missing.

    Raises:
        StoreUnavailable: It cannot be used now.
    """
    clock = SystemClock(settings.library.time_zone)
    with closing(store_opener(settings, clock).open()) as store:
        yield StaffRegister(
            store,
            branch=settings.library.branch,
            actor=actor,
            pins=ArgonPins(),
            skills_by_staff=settings.staff.skills,
        )


def referral_words(settings: Settings, language: str) -> tuple[ReferralWords, ...]:
    """The directory to refer patrons to, in a language where it has one, else in its first."""
    return tuple(
        ReferralWords(
            each.code,
            _in(language, each.names),
            _in(language, each.purposes),
            each.phone.strip(),
            _in(language, each.hours),
            _in(language, each.addresses),
        )
        for each in settings.referral
    )


def phrases(settings: Settings) -> tuple[Phrase, ...]:
    """The words to say: those of the settings, and the usual ones they do not replace."""
    own = (Phrase(Situation(each.situation), each.fr.strip(), each.en.strip()) for each in settings.phrase)
    replaced = {Situation(each.situation) for each in settings.phrase if each.replaces}
    return with_own(DEFAULT_PHRASES, own, replaced)


def _in(language: str, words: Mapping[str, str]) -> str:
    return (words.get(language) or next(iter(words.values()), "")).strip()
