"""The doctor looks at the print journal: where it is, and whether the next kiosk can go on with it."""

from collections.abc import Iterator
from pathlib import Path

from app.doctor_finding import Finding, Health
from app.settings import Settings
from app.terminal_words import marked, tr
from app.wiring import journal_path
from app.words_of_rooms import retold
from data.journal_examination import JournalExamination, examine_journal
from data.sqlite_file import check_free_place
from desk.errors import StoreTrouble, StoreUnavailable

_WITHOUT = marked("slips are printed, and forgotten when the kiosk is started again")


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
            yield _finding(Health.NOTE, tr("{path} will be made at the first start", path=path))
        elif settings.printer.journal:
            yield _finding(Health.ILL, _without(tr("the folder {folder} does not exist", folder=path.parent)))
        else:
            yield _finding(Health.NOTE, tr("{path} will be made together with the database", path=path))
    except StoreUnavailable as error:
        is_mended = error.trouble in (StoreTrouble.DAMAGED, StoreTrouble.MISSING) or (
            error.trouble is StoreTrouble.NOT_A_DATABASE and not settings.printer.journal
        )
        yield _damaged(path) if is_mended else _finding(Health.ILL, _without(retold(error)))
    except OSError as error:
        yield _finding(
            Health.ILL, tr("{path} cannot be reached: {why}", path=path, why=retold(error.strerror))
        )


def _examined(path: Path, found: JournalExamination) -> Finding:
    if found.is_in_use:
        return _finding(Health.WELL, tr("{path} is in use by the kiosk that is running", path=path))
    if found.damage:
        return _damaged(path)
    return _finding(Health.WELL, tr("{path} is whole, %n slips", "", found.lines, path=path))


def _damaged(path: Path) -> Finding:
    words = tr("{path} is damaged; the next kiosk keeps it aside and begins a new one", path=path)
    return _finding(Health.NOTE, words)


def _without(words: str) -> str:
    return f"{words}; {tr(_WITHOUT)}"


def _finding(health: Health, words: str) -> Finding:
    return Finding(health, tr("print journal"), words)
