"""The doctor looks at the print journal: where it is, and whether the next kiosk can go on with it."""

from collections.abc import Iterator
from pathlib import Path

from app.doctor_finding import Finding, Health
from app.settings import Settings
from app.wiring import journal_path
from data.journal_examination import JournalExamination, examine_journal
from data.sqlite_file import check_free_place
from desk.errors import StoreTrouble, StoreUnavailable

_SUBJECT = "print journal"
_WITHOUT = "slips are printed, and forgotten when the kiosk is started again"


def examine_print_journal(settings: Settings) -> Iterator[Finding]:
    """Whether what becomes of slips can be kept; nothing at its place is made or changed."""
    if not settings.printer.device:
        return
    path = journal_path(settings)
    try:
        if path.exists():
            yield _examined(path, examine_journal(path))
        elif path.parent.exists():
            check_free_place(path)
            yield Finding(Health.NOTE, _SUBJECT, f"{path} will be made at the first start")
        elif settings.printer.journal:
            yield Finding(Health.ILL, _SUBJECT, f"the folder {path.parent} does not exist: {_WITHOUT}")
        else:
            yield Finding(Health.NOTE, _SUBJECT, f"{path} will be made together with the database")
    except StoreUnavailable as error:
        is_mended = error.trouble in (StoreTrouble.DAMAGED, StoreTrouble.MISSING) or (
            error.trouble is StoreTrouble.NOT_A_DATABASE and not settings.printer.journal
        )
        yield _damaged(path) if is_mended else Finding(Health.ILL, _SUBJECT, f"{error}: {_WITHOUT}")
    except OSError as error:
        yield Finding(Health.ILL, _SUBJECT, f"{path} cannot be reached: {error.strerror}")


def _examined(path: Path, found: JournalExamination) -> Finding:
    if found.is_in_use:
        return Finding(Health.WELL, _SUBJECT, f"{path} is in use by the kiosk that is running")
    if found.damage:
        return _damaged(path)
    return Finding(Health.WELL, _SUBJECT, f"{path} is whole, {found.lines} slips")


def _damaged(path: Path) -> Finding:
    return Finding(
        Health.NOTE, _SUBJECT, f"{path} is damaged; the next kiosk keeps it aside and begins a new one"
    )
