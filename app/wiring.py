"""The wiring: the one place that picks the real parts and puts them together.

Qt is not imported here, so that the pipe and the doctor start fast; ``programs`` wires windows.
"""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import platformdirs

from app.clock import SystemClock
from app.settings import Language, Settings
from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from data.sqlite_meta import Purpose
from data.store_opener import StoreOpener
from desk.service_desk import ServiceDesk
from desk.tickets import Kind
from hardware.journal import MemoryJournal, PrintJournal
from ui.opened_desk import OpenDesk, OpenedDesk
from ui.service_words import DEFAULT_SERVICE_WORDS, ServiceWords

DATABASE_NAME = "votre-tour.sqlite3"


def database_path(settings: Settings) -> Path:
    """Where the queue is kept: as set, or in the user's data folder."""
    if settings.store.database:
        return Path(settings.store.database)
    return platformdirs.user_data_path("votre-tour", appauthor=False) / DATABASE_NAME


def store_opener(settings: Settings, clock: SystemClock, purpose: Purpose = "live") -> StoreOpener:
    """What opens the stores of one program with these settings; one a program, so that it keeps to its file.

    The usual folder is made when it is missing; a folder named in the settings is not, because a
    missing one there is a mistake or a disk that is not mounted.
    """
    is_usual = not settings.store.database
    return StoreOpener(database_path(settings), clock, purpose=purpose, makes_folder=is_usual)


def journal_path(settings: Settings) -> Path:
    """Where the print journal is kept: as set, or beside the database."""
    if settings.printer.journal:
        return Path(settings.printer.journal)
    database = database_path(settings)
    return database.with_name(f"{database.stem}.print-journal{database.suffix}")


def print_journal(settings: Settings, clock: SystemClock) -> PrintJournal:
    """The journal of the printer in the settings; nothing is opened yet, and no file made without a printer.

    Args:
        settings: The library's settings.
        clock: Tells when a line was written.
    """
    if not settings.printer.device:
        return MemoryJournal(clock)
    is_usual = not settings.printer.journal
    makes_folder = is_usual and not settings.store.database
    place = JournalPlace(journal_path(settings), is_usual=is_usual, makes_folder=makes_folder)
    return SqlitePrintJournal(place, clock, kept_days=settings.printer.journal_days)


def desk_opener(settings: Settings, clock: SystemClock, actor: str, purpose: Purpose = "live") -> OpenDesk:
    """What the threads of one program need to open a desk each.

    Args:
        settings: The library's settings.
        clock: Shared by all; it only reads.
        actor: Written with every event, such as ``kiosk``.
        purpose: ``replay`` for a database made to replay days.
    """
    return partial(_open_desk, settings, store_opener(settings, clock, purpose), actor)


def service_words(settings: Settings) -> tuple[ServiceWords, ...]:
    """How the services are shown: those of the settings, or the ten usual ones."""
    if not settings.service:
        return DEFAULT_SERVICE_WORDS
    return tuple(
        ServiceWords(
            each.code, Kind(each.kind), each.pictogram, _by_language(each.names), _by_language(each.hints)
        )
        for each in settings.service
    )


def _by_language(words: Mapping[Language, str]) -> dict[str, str]:
    return dict[str, str](words.items())


def _open_desk(settings: Settings, opener: StoreOpener, actor: str) -> OpenedDesk:
    store = opener.open()
    desk = ServiceDesk(
        store,
        branch=settings.library.branch,
        actor=actor,
        services=settings.services_of_desk(),
        desks=settings.desks.names,
        rules=settings.rules_of_desk(),
        skills_by_staff=settings.staff.skills,
    )
    return OpenedDesk(desk, store)
