"""``votre-tour printer probe`` from the command line: opens the printer, and writes down what was found."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import click
import msgspec

from app.clock import SystemClock
from app.printer_acquaintance import Acquaintance
from app.printer_opening import opened
from app.printer_probe import CannotGoOn, Person, Probe
from app.printer_probe_eyes import look_at_slip
from app.printer_profile import profile_of
from app.settings import Settings
from app.settings_draft import CannotWrite, write_new_file
from app.terminal_words import tr
from app.words_of_rooms import retold
from desk.errors import DeskError
from hardware.interview import Interview
from hardware.probe import Findings, probed_profile
from hardware.profile import PrinterProfile
from hardware.profile_file import profile_text
from hardware.transport import PrinterUnavailable

BROKEN_OFF_STATUS = 130
_PROBED = ", probed"


class Terminal:
    """The person at the command line. See ``Person``."""

    def __init__(self, *, is_asked: bool) -> None:
        """Say whether questions are asked.

        Args:
            is_asked: False with ``--yes``.
        """
        self._is_asked = is_asked

    @property
    def is_there(self) -> bool:
        """See ``Person.is_there``."""
        return self._is_asked

    def tell(self, line: str) -> None:
        """See ``Person.tell``."""
        click.echo(line)

    def ask(self, question: str) -> str | None:
        """See ``Person.ask``."""
        if not self._is_asked:
            return None
        answer: str = click.prompt(question, default="", show_default=False, prompt_suffix=" ")
        return answer


def probe_printer(
    settings: Settings, file: Path, person: Person, *, force: bool, is_spare: bool = False
) -> int:
    """Probe the printer of the settings and write its profile.

    Args:
        settings: With the printer to probe.
        file: Where the profile goes.
        person: Who is told, and asked.
        force: Whether a file that exists is written over.
        is_spare: Whether it is another printer than the kiosk's.

    Returns:
        Exit status: 0 when a profile was written, 130 when the person broke it off.

    Raises:
        click.ClickException: With a sentence, when there is no profile.
    """
    if file.exists() and not force:
        raise click.ClickException(tr("{file} exists already; --force writes over it.", file=file))
    base = profile_of(settings.printer)
    try:
        findings = _find_out(settings, base, person, is_spare=is_spare)
        if findings is None:
            return BROKEN_OFF_STATUS
        write_new_file(file, _text(settings, base, findings, file), force=force)
        _remember(settings, answers=findings.can.get("answers"))
    except CannotGoOn as why:
        raise click.ClickException(f"{why}.") from None
    except PrinterUnavailable as error:
        raise click.ClickException(
            tr("the printer has gone ({why}); plug it in and probe again.", why=error)
        ) from None
    except CannotWrite as error:
        raise click.ClickException(retold(error)) from None
    except DeskError as error:
        raise click.ClickException(f"{retold(error)}.") from None
    for line in _advice(settings, file):
        person.tell(line)
    return 0


def _find_out(settings: Settings, base: PrinterProfile, person: Person, *, is_spare: bool) -> Findings | None:
    """What was found; None when the person broke it off."""
    with opened(settings, is_spare=is_spare) as transport:
        person.tell(tr("Asking the printer at {device} ...", device=settings.printer.device))
        probe = Probe(Interview(transport), base, person)
        try:
            probe.run()
            return look_at_slip(probe.findings, base, person)
        except (KeyboardInterrupt, click.Abort):
            person.tell("\n" + tr("Broken off; the printer is left clean and nothing was written."))
            probe.leave_clean()
            return None
        except CannotGoOn:
            probe.leave_clean()
            raise


def _remember(settings: Settings, *, answers: bool | None) -> None:
    """Have the next kiosk expect what was found, also where its settings do not name the new profile."""
    acquaintance = Acquaintance(settings, SystemClock(settings.library.time_zone))
    if answers:
        acquaintance.note_answer()
    elif answers is not None:
        with suppress(OSError):  # a person has just seen the printer, and names its profile
            acquaintance.forget()


def _text(settings: Settings, base: PrinterProfile, findings: Findings, file: Path) -> str:
    clock = SystemClock(settings.library.time_zone)
    title = f"{base.title.removesuffix(_PROBED)}{_PROBED}"
    profile = probed_profile(base, findings, name=file.stem, title=title)
    return profile_text(profile, f"Found out by votre-tour printer probe on {clock.day_of(clock.now_ms())}.")


def _advice(settings: Settings, file: Path) -> list[str]:
    printer = msgspec.structs.replace(settings.printer, profile=str(file.absolute()))
    keys = ("device", "baud", "flow_control", "paper_mm", "profile")
    lines = [f"    {key} = {json.dumps(getattr(printer, key), ensure_ascii=False)}" for key in keys]
    head = tr("Wrote {file}. Put these lines into votre-tour.toml:", file=click.format_filename(file))
    return [head, "", "    [printer]", *lines]
