"""The doctor: looks at this machine and says in one line each what is well and what to mend."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

import click

from app.doctor_finding import Finding, Health
from app.doctor_journal import examine_print_journal
from app.doctor_languages import examine_languages
from app.doctor_machine import examine_fonts, examine_logs, examine_python, examine_screen
from app.doctor_printer import examine_answers, examine_printer, examine_printers, examine_profile
from app.doctor_room import examine_room
from app.doctor_slip import examine_slip
from app.doctor_sound import examine_sound
from app.doctor_store import examine_database, examine_sqlite
from app.own_command import USUAL_FILE, own_command
from app.settings import Settings
from app.settings_file import find_file, load_what_is_right
from app.terminal_words import labelled, marked, tr
from app.words_of_rooms import told_mistake

Examination = Callable[[Settings], Iterable[Finding]]

EXAMINATIONS_OF_MACHINE: tuple[Examination, ...] = (
    examine_python,
    examine_screen,
    examine_fonts,
    examine_languages,
    examine_sound,
    examine_sqlite,
)
EXAMINATIONS_OF_PAPER: tuple[Examination, ...] = (
    examine_printers,
    examine_printer,
    examine_profile,
    examine_answers,
    examine_slip,
    examine_print_journal,
    examine_logs,
)

_MARKS = {Health.WELL: marked("ok"), Health.NOTE: marked("note"), Health.ILL: marked("FAIL")}


def examine(settings_file: Path | None, overrides: Mapping[str, str]) -> int:
    """Examine everything and print a line for each finding.

    A wrong value in the settings is told, and the usual one examined in its place. Blocks for up to some
    seconds when the database is locked. Changes nothing on the machine.

    Args:
        settings_file: The file to use, or None to look for one.
        overrides: Values of the command line by dotted key.

    Returns:
        Exit status: 1 when something must be mended before the library opens, else 0.
    """
    file = settings_file or find_file()
    settings, mistakes = load_what_is_right(file, overrides=overrides)
    findings = [Finding(Health.ILL, tr("settings"), told_mistake(mistake)) for mistake in mistakes]
    if not mistakes:
        findings = [_settings_finding(file)]
    _say(findings)
    count = _ill_in(findings)
    database = overrides.get("store.database")
    examine_store: Examination = partial(examine_database, file=file, database=database)
    for examination in (*EXAMINATIONS_OF_MACHINE, examine_store, examine_room, *EXAMINATIONS_OF_PAPER):
        findings = list(examination(settings))
        _say(findings)
        count += _ill_in(findings)
    wrong = {mistake.key for mistake in mistakes}
    right = {key: value for key, value in overrides.items() if key not in wrong}
    _say([_last_finding(count, own_command(["doctor"], settings_file or USUAL_FILE, right))])
    return 1 if count else 0


def _settings_finding(file: Path | None) -> Finding:
    if file is None:
        words = tr("no file, the usual values; votre-tour init writes one")
        return Finding(Health.NOTE, tr("settings"), words)
    return Finding(Health.WELL, tr("settings"), str(file))


def _last_finding(count: int, again: str) -> Finding:
    """What to do now, by how many things must be mended; ``again`` is the command that looks once more."""
    if count:
        words = tr("%n to mend before the library opens, then {command}", "", count, command=again)
        return Finding(Health.ILL, tr("in all"), words)
    words = tr("votre-tour kiosk at the entrance, votre-tour panel at a desk, votre-tour board on the wall")
    return Finding(Health.WELL, tr("next"), words)


def _ill_in(findings: Iterable[Finding]) -> int:
    return sum(finding.health is Health.ILL for finding in findings)


def _say(findings: Iterable[Finding]) -> None:
    width = max(len(tr(mark)) for mark in _MARKS.values())
    for finding in findings:
        line = labelled(finding.subject, finding.words)
        click.echo(f"{tr(_MARKS[finding.health]):{width}}  {line}")
